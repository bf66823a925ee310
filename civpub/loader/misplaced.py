"""Tells a file saved in the folder of another kind in one sentence, instead of field by field (放错文件夹)."""

from collections.abc import Iterable

from civpub.kinds import KINDS
from civpub.kinds.codes import FOLDER, MISSING, UNKNOWN
from civpub.kinds.kind import Kind
from civpub.loader.shape import typed_names
from civpub.problems import Problem
from civpub.sources.source import Scalar, Source

TELLING = 3
"""Fields unknown here and known to another kind from which the file is taken to be of that kind."""


def in_its_folder(problems: Iterable[Problem], source: Source, kind: Kind) -> list[Problem]:
    """Return `problems`; where the file seems to be of another kind than `kind`, that instead of what is unfit here."""
    problems = list(problems)
    names = typed_names(kind.record)
    unknown = [field.key for field in source.fields if field.key.text not in names]
    if len(unknown) < TELLING:
        return problems
    likeliest = max(KINDS, key=lambda other: len(_known_to(other, unknown)))
    telling = _known_to(likeliest, unknown)
    if len(telling) < TELLING or likeliest.suffix != kind.suffix:
        return problems
    place = source.place(telling[0])
    folder = f"{source.path.partition('/')[0]}/{likeliest.folder}"
    message = f"这像是一{likeliest.measure}{likeliest.zh}，不是{kind.zh}"
    told = FOLDER.at(place, message, f"请移到 {folder} 文件夹。", line_text=source.line_text(place.line))
    return [told, *(problem for problem in problems if problem.code not in {UNKNOWN, MISSING})]


def _known_to(kind: Kind, keys: Iterable[Scalar]) -> list[Scalar]:
    return [key for key in keys if key.text in typed_names(kind.record)]
