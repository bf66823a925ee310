"""From bytes to lines of text: UTF-8 only, with or without one byte order mark, whatever the line ends."""

from msgspec import Struct

from civpub.sources import file_codes
from civpub.sources.encoding import other_encoding
from civpub.sources.findings import Finding

MARK = "\ufeff"


class Decoded(Struct, frozen=True):
    """The lines of a file without line ends, and what is wrong with them; undecodable bytes stand as U+FFFD."""

    lines: tuple[str, ...]
    findings: tuple[Finding, ...] = ()


def decode(data: bytes, name: str) -> Decoded:
    """Return the lines of the file called `name`; with a finding, they are only good for showing where it is."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        return _other(data, name) or _damaged(data, error)
    lines = to_lines(text.removeprefix(MARK))
    if "\0" in text and (other := _other(data, name)):
        return other
    return Decoded(lines) if any(line.strip(f"{MARK} \t\u3000") for line in lines) else _empty(lines)


def to_lines(text: str) -> tuple[str, ...]:
    """Return the lines of `text`; Windows' and old Macs' line ends count as one, the last one begins no new line."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return tuple(text.removesuffix("\n").split("\n"))


def _empty(lines: tuple[str, ...]) -> Decoded:
    hint = "请照着同类文件补上内容；不需要这个文件的话，请删掉它。"
    return Decoded(lines, (Finding(file_codes.EMPTY, 1, 1, "文件是空的，一个字也没有", hint),))


def _other(data: bytes, name: str) -> Decoded | None:
    encoding = other_encoding(data)
    if encoding is None:
        return None
    code = file_codes.GBK if encoding.title == "GBK" else file_codes.UTF16
    saved_as = "可能是用记事本存成了" if encoding.title == "GBK" else "用记事本的“Unicode”存成了"
    message = f"文件编码不是 UTF-8（{saved_as} {encoding.title}）"
    hint = f"请运行“civpub fix-encoding {name}”转换；或者用记事本打开，另存为，在“编码”里选“UTF-8”。"
    lines = to_lines(data.decode(encoding.codec, errors="replace").removeprefix(MARK))
    line, column = _first_not_ascii(lines)
    return Decoded(lines, (Finding(code, line, column, message, hint),))


def _damaged(data: bytes, error: UnicodeDecodeError) -> Decoded:
    before = to_lines(data[: error.start].decode("utf-8").removeprefix(MARK) + "\ufffd")
    line, column = len(before), len(before[-1])
    if error.end == len(data) and error.reason == "unexpected end of data":
        message = "文件最后一个字不完整，可能没有复制完或没有传完"
        hint = "请从原来的地方重新复制一份完整的文件。"
    else:
        message = "这里的字已经损坏，电脑认不出来"
        hint = "请把这个字和它前后的字删掉重打；如果坏的地方很多，请重新复制一份完整的文件。"
    lines = to_lines(data.decode("utf-8", errors="replace").removeprefix(MARK))
    return Decoded(lines, (Finding(file_codes.DAMAGED, line, column, message, hint),))


def _first_not_ascii(lines: tuple[str, ...]) -> tuple[int, int]:
    for number, line in enumerate(lines, 1):
        if not line.isascii():
            return number, next(column for column, char in enumerate(line, 1) if not char.isascii())
    return 1, 1
