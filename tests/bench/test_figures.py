from bench.measure import Cost, Output
from bench.report import Figure, Run, figure_table, figures, middle, ratio, select, table

LEFT = Output(pages=13_232, files=13_282, size=186_000_000)


def run(tool: str, size: int, action: str, number: int, wall: float, peak: float = 500.0) -> Run:
    return Run(tool, size, action, number, Cost(wall, wall * 2, peak), LEFT)


RUNS = [
    run("civpub", 10_000, "cold", 1, 6.0),
    run("civpub", 10_000, "cold", 2, 12.0),
    run("civpub", 10_000, "cold", 3, 5.0),
    run("hugo", 10_000, "cold", 1, 12.0),
    run("hugo", 10_000, "cold", 2, 24.0),
    run("hugo", 10_000, "cold", 3, 11.0),
    run("civpub", 10_000, "sentence", 1, 1.0),
    run("civpub", 10_000, "nothing", 1, 0.5),
    run("hugo", 10_000, "sentence", 1, 10.0),
    run("civpub-full", 10_000, "cold", 1, 18.0),
    run("civpub-full", 10_000, "sentence", 1, 3.0),
    run("civpub", 40_000, "cold", 1, 27.0, peak=900.0),
    run("civpub", 40_000, "sentence", 1, 2.7, peak=700.0),
]


def test_a_round_on_a_busy_machine_does_not_change_the_ratio() -> None:
    cold = select(RUNS, "civpub", 10_000, "cold")

    assert ratio(cold, select(RUNS, "hugo", 10_000, "cold")) == 0.5
    assert middle(RUNS, "civpub", 10_000, "cold") == 6.0
    assert middle(RUNS, "civpub", 10_000, "cold", "cpu") == 12.0


def test_what_was_not_measured_has_no_ratio() -> None:
    assert ratio(select(RUNS, "civpub", 1_000, "cold"), select(RUNS, "hugo", 1_000, "cold")) is None
    assert middle(RUNS, "mkdocs", 1_000, "cold") is None


def test_the_table_has_medians_and_ratios_against_hugo_s_full_build() -> None:
    lines = list(table(RUNS))

    assert lines[1] == (
        "  10,000  cold     civpub          3     6.00    12.00      500   13,232   13,282   186.0   0.500, 0.500"
    )
    assert lines[4].endswith("0.050, 0.050")  # nothing edited, beside Hugo's build with one record edited
    assert lines[8].split()[:4] == ["40,000", "cold", "civpub", "1"]
    assert lines[8].endswith("186.0")  # Hugo was not measured there
    assert len(lines) == 10


def test_required_figures_are_measured_from_the_same_run() -> None:
    assert [figure.measured for figure in figures(RUNS)] == [0.5, 0.1, 0.05, 0.1, 4.5, 1.5, 0.3, 0.9]
    assert {figure.measured for figure in figures([])} == {None}


def test_a_figure_says_whether_it_was_reached() -> None:
    lines = list(
        figure_table(
            [
                Figure("one", 0.75, 0.5, 0.5),
                Figure("two", 0.75, 0.5, 0.6),
                Figure("three", 0.75, 0.5, 0.8),
                Figure("four", 0.75, 0.5, None),
            ]
        )
    )

    assert [line.split("| ")[-1] for line in lines] == [
        "measured",
        "0.500  aim reached",
        "0.600",
        "0.800  MISSED",
        "not measured",
    ]
