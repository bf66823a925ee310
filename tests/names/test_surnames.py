import re
from pathlib import Path

import pytest

from civpub.names import reading, strokes
from civpub.names.surnames import SOURCE, surnames

HERE = Path(__file__).parent
ROWS = [line for line in SOURCE.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
SINGLE = [row for row in surnames().values() if len(row.text) == 1]
COMPOUND = [row for row in surnames().values() if len(row.text) > 1]


def lines(name: str) -> list[str]:
    text = (HERE / name).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if not line.startswith("#")]


def test_every_row_is_well_formed() -> None:
    form = re.compile(r"[\u3400-\u9fff]{1,4}\t[a-z]+(?: [a-z]+){0,3}\t[1-5]{2,30}")
    assert [row for row in ROWS if not form.fullmatch(row)] == []


def test_every_surname_stands_once() -> None:
    assert len({row.split("\t")[0] for row in ROWS}) == len(ROWS) == len(surnames())


def test_rows_stand_in_the_order_of_strokes_single_surnames_first() -> None:
    order = [(len(row.text) > 1, row.strokes, row.order, row.text) for row in surnames().values()]
    assert order == sorted(order)


def test_there_are_enough_surnames_for_a_community() -> None:
    assert len(SINGLE) >= 500
    assert len(COMPOUND) >= 60


def test_a_reading_has_one_syllable_a_character() -> None:
    assert [row.text for row in surnames().values() if len(row.reading.split(" ")) != len(row.text)] == []


def test_a_compound_surname_stands_with_its_first_character() -> None:
    known = surnames()
    differing = [row.text for row in COMPOUND if row.text[0] in known and known[row.text[0]].order != row.order]
    assert differing == []


def test_similar_shapes_have_their_own_orders() -> None:
    assert surnames()["王"].order == "1121"
    assert surnames()["方"].order == "4153"
    assert surnames()["达"].order == "134454"


@pytest.mark.parametrize("counted", " ".join(lines("strokes.txt")).split())
def test_strokes_are_those_counted_by_hand(counted: str) -> None:
    parts = re.fullmatch(r"(\D+)(\d+)", counted)
    assert parts is not None
    assert strokes(parts[1] + "明") == int(parts[2])


@pytest.mark.parametrize("line", lines("readings.txt"))
def test_a_surname_has_its_own_reading(line: str) -> None:
    surname, expected = line.split(" ", 1)
    assert reading(surname + "明") == f"{expected} ming"
