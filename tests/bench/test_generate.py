from collections import Counter
from datetime import date
from pathlib import Path

from bench.generate import LAST, generate, write_content
from civpub.loader import load_file, survey


def test_sixty_made_up_records_have_no_problem(tmp_path: Path) -> None:
    write_content(tmp_path / "content", 60)

    found = survey(tmp_path / "content", date(2026, 11, 10))
    loaded = [load_file(file, found.setting) for file in found.files]

    assert found.problems == ()
    assert [file.problems for file in loaded if file.problems] == []
    assert Counter(file.folder for file in found.files) == {"proposals": 1, "awards": 3, "news": 49, "notices": 7}


def test_the_same_number_gives_the_same_bytes() -> None:
    assert dict(generate(60)) == dict(generate(60))
    assert dict(generate(60)) != dict(generate(60, seed=2))


def test_no_two_records_share_a_file_and_most_are_news() -> None:
    paths = [path for path, _ in generate(1000)]

    assert len(set(paths)) == len(paths) == 1001
    assert Counter(path.partition("/")[0] for path in paths)["news"] == 800


def test_a_news_item_is_as_long_as_the_pages_other_generators_are_measured_with() -> None:
    sizes = [len(text.encode()) for path, text in generate(200) if path.startswith("news/")]

    assert 3500 < sum(sizes) / len(sizes) < 5500


def test_records_lie_in_the_past() -> None:
    assert all(path.rpartition("/")[2][:10] <= str(LAST) for path, _ in generate(300) if "/" in path)
