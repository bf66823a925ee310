"""Content in which every field and every text tries something, as far as the checks let it pass."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import yaml
from payloads import HARMLESS_FIELDS, PAYLOADS

FIELDS = tuple(
    text for text in HARMLESS_FIELDS if len(text.splitlines()) == 1 and len(text) < 200 and "13800138000" not in text
)
PACK = 20
"""People, captions and requests on one page."""
NAME_BYTES = 200
_SAFE = {
    ":": "colon", "?": "quest", "#": "num", "%": "percnt", "\\": "bsol", "/": "sol",
    "<": "lt", ">": "gt", '"': "quot", "|": "vert", "*": "ast", "\t": "Tab",
}  # fmt: skip
IN_A_NAME = str.maketrans({sign: f"&{entity};" for sign, entity in _SAFE.items()})
"""Signs that no file of the content may have in its name, as what becomes them when it is taken for HTML."""


def record(fields: dict[str, object], body: str | None = None) -> str:
    text = yaml.safe_dump(fields, allow_unicode=True, width=10_000, default_style='"')
    return text if body is None else f"---\n{text}---\n\n{body}\n"


def name_of(number: int, text: str) -> str:
    """A file name without suffix that says `text`, as far as names may, and leads to an address of its own."""
    name = f"f{number}-{text.translate(IN_A_NAME)}".replace(" .", ".")
    return name.encode()[:NAME_BYTES].decode(errors="ignore").strip()


def packs(texts: Sequence[str]) -> Iterator[tuple[int, Sequence[str]]]:
    for at in range(0, len(texts), PACK):
        yield at, texts[at : at + PACK]


def notice(text: str, file: str) -> dict[str, object]:
    return {
        "title": text,
        "type": "公示",
        "date": "2026-11-02",
        "period": {"starts": "2026-11-02", "ends": "2026-11-13"},
        "contact": {"office": text, "phone": "0500-5550118", "address": text, "hours": text},
        "about": text,
        "topics": ["公开"],
        "attachments": [{"file": f"{file}.pdf", "title": text}],
    }


def hostile_files() -> Iterator[tuple[str, str]]:
    """Yield path and text of each record: fields with a payload each, and bodies with one each."""
    for number, text in enumerate(FIELDS):
        name = name_of(number, text)
        yield f"notices/{name}.md", record(notice(text, name), "正文。")
    for number, text in enumerate(PAYLOADS):
        yield (
            f"news/t{number}.md",
            record({"title": f"正文{number}", "date": "2026-10-03"}, f"正文。\n\n{text}\n\n完。"),
        )
    for at, some in packs(FIELDS):
        people = [
            {"id": f"p{at + n}", "name": text, "class": "社会公德", "unit": text, "deed": text, "consent": "全部公开"}
            for n, text in enumerate(some)
        ]
        roll = {"title": f"榜{at}", "date": "2026-10-01", "scheme": "四德榜", "level": "社区", "period": some[0]}
        yield f"awards/p{at}.yml", record({**roll, "document_no": some[0], "honorees": people})
        photos = [{"file": f"{name_of(at + n, text)}.webp", "caption": text} for n, text in enumerate(some)]
        news = {"title": f"照片{at}", "date": "2026-10-04", "place": some[0], "organizer": list(some), "photos": photos}
        yield f"news/p{at}.md", record({**news, "topics": [f"{at}{some[0]}"], "summary": some[0]}, "正文。")
        letter = {
            "title": f"信{at}",
            "salutation": some[0],
            "date": "2026-10-02",
            "signatories": list(some),
            "audience": list(some),
            "asks": [{"who": text, "what": text, "when": text} for text in some],
        }
        yield f"proposals/p{at}.md", record(letter, "正文。\n\n结尾。")


def community(text: str) -> str:
    names = ("name", "organisation", "street", "motto", "address", "hours", "about")
    return record(dict.fromkeys(names, text))


def write_hostile(content: Path, picture: bytes) -> None:
    """Write all of it into `content`."""
    (content / "pictures").mkdir()
    (content / "attachments").mkdir()
    for number, text in enumerate(FIELDS):
        (content / f"pictures/{name_of(number, text)}.webp").write_bytes(picture)
        (content / f"attachments/{name_of(number, text)}.pdf").write_bytes(b"%PDF-1.7 " + text.encode())
    for name, text in hostile_files():
        (content / name).parent.mkdir(exist_ok=True)
        (content / name).write_text(text, encoding="utf-8")
    (content / "community.yml").write_text(community(FIELDS[0]), encoding="utf-8")
