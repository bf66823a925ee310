from pathlib import Path

from bench.run import COMMANDS, SIZES, STUB, Cost, lay_project, table


def test_the_table_compares_ten_times_the_records_with_the_time_they_took() -> None:
    few, many = SIZES
    costs = {(command, few): Cost(2.0, 1.0, 100.0) for command in COMMANDS}
    costs |= {(command, many): Cost(24.0, 10.5, 300.0) for command in COMMANDS}

    lines = list(table(costs))

    assert lines[1] == "check           1,000     2.00     1.00      100"
    assert lines[2] == "check          10,000    24.00    10.50      300   12.0, 10.5"
    assert len(lines) == 1 + len(COMMANDS) * len(SIZES)


def test_a_measured_project_has_the_example_s_look_and_none_of_its_records(tmp_path: Path) -> None:
    lay_project(tmp_path, 60)

    assert (tmp_path / "mkdocs.yml").is_file()
    assert {page.read_text(encoding="utf-8") for page in (tmp_path / "site_src").rglob("*.md")} == {STUB}
    assert len(list((tmp_path / "content").rglob("*.*"))) == 61
