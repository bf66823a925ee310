"""Every picture by name: what content files may ask for, and who draws it."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from tools.pictures.groups import GROUPS
from tools.pictures.ink import palette, sheet
from tools.pictures.ink.chance import seeded
from tools.pictures.ink.pen import Pen
from tools.pictures.portraits import draw_portrait
from tools.pictures.scenes import (
    elders,
    festivals,
    growing,
    health,
    lanterns,
    learning,
    music,
    paint,
    places,
    plaza,
    safety,
    talk,
    tidying,
    trade,
    wheels,
)
from tools.pictures.sitters import SITTERS
from tools.pictures.stage import Stage

SCENES: Final[dict[str, tuple[Callable[[Stage], None], Callable[[Stage], None]]]] = {
    "square": (plaza.square_1, plaza.square_2),
    "market": (trade.market_1, trade.market_2),
    "reading": (learning.reading_1, learning.reading_2),
    "clinic": (health.clinic_1, health.clinic_2),
    "garden": (growing.garden_1, growing.garden_2),
    "cleanup": (tidying.cleanup_1, tidying.cleanup_2),
    "fire-drill": (safety.fire_drill_1, safety.fire_drill_2),
    "lantern": (lanterns.lantern_1, lanterns.lantern_2),
    "dragon-boat": (festivals.dragon_boat_1, festivals.dragon_boat_2),
    "mid-autumn": (lanterns.mid_autumn_1, lanterns.mid_autumn_2),
    "chongyang": (elders.chongyang_1, elders.chongyang_2),
    "new-year": (festivals.new_year_1, festivals.new_year_2),
    "repair": (trade.repair_1, trade.repair_2),
    "lecture": (learning.lecture_1, learning.lecture_2),
    "sports": (plaza.sports_1, plaza.sports_2),
    "choir": (music.choir_1, music.choir_2),
    "summer": (music.summer_1, music.summer_2),
    "bikes": (wheels.bikes_1, wheels.bikes_2),
    "pets": (paint.pets_1, paint.pets_2),
    "recycling": (growing.recycling_1, growing.recycling_2),
    "rain": (safety.rain_1, safety.rain_2),
    "snow": (tidying.snow_1, tidying.snow_2),
    "visit": (elders.visit_1, elders.visit_2),
    "meeting": (talk.meeting_1, talk.meeting_2),
    "award": (talk.award_1, talk.award_2),
    "blood": (health.blood_1, health.blood_2),
    "mural": (paint.mural_1, paint.mural_2),
    "parking": (wheels.parking_1, wheels.parking_2),
    "bridge": (places.bridge_1, places.bridge_2),
    "gate": (places.gate_1, places.gate_2),
}


def draw_all(folder: Path) -> Iterator[Path]:
    """Draw every picture into `folder` and give each file as it is finished."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, pen in _pictures():
        path = folder / f"{name}.webp"
        sheet.save(pen, path)
        yield path


def _pictures() -> Iterator[tuple[str, Pen]]:
    for scene, variants in SCENES.items():
        for number, draw in enumerate(variants, start=1):
            yield _staged(f"{scene}-{number}", draw)
    for name, draw in GROUPS.items():
        yield _staged(name, draw)
    for number in range(1, len(SITTERS) + 1):
        name = f"portrait-{number:02}"
        pen = sheet.blank(sheet.TALL, palette.PAPER)
        draw_portrait(pen, seeded(name), number)
        yield name, pen


def _staged(name: str, draw: Callable[[Stage], None]) -> tuple[str, Pen]:
    stage = Stage(sheet.blank(sheet.WIDE, palette.PAPER), seeded(name))
    draw(stage)
    return name, stage.pen
