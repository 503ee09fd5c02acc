"""What a cell says, after all that spreadsheets do to cells: numbers, flags, codes and texts in their many dresses."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime

from app.export.lines import unguarded
from app.model import Cell, TickmarkError, Value
from app.returns import dates
from app.returns.columns import Column, Kind
from app.vocabulary import Term

LONGEST = 32_767
"""Characters (UTF-16 units) that a cell of a spreadsheet holds; what was longer is cut there."""
JOINT = "|"
_YES = """
true wahr vrai verdadero vero verdadeiro waar prawda истина істина sant tosi igaz adevărat doğru yes ja oui sí si 1 x
"""
_NO = """
false falsch faux falso onwaar fałsz ложь хибність falskt epätosi hamis fals yanliş yanlış no nein non 0
"""
"""How spreadsheets in other languages write the two flags, and how people do."""
_ERROR = re.compile(r"#[^\W\d_][^\W_/]*(?:/0)?[!?]|#N/A|#NV|#{3,}|Err:\d{3}")
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:[0-5]\d(?:\.\d+)?Z?\Z", re.ASCII)
_TIME = re.compile(r"(\d{1,2}):(\d\d)(?::(\d\d)(?:\.0+)?)?(?: ?([ap])\.?m\.?)?", re.ASCII | re.IGNORECASE)
_DAY_AND_MONTH = re.compile(r"(\d\d?)[/.-](\d\d?)\.?", re.ASCII)
_AMOUNT = re.compile(r"[+-]?\d{1,3}(?:[., ]\d{3})+(?:[.,]\d+)?", re.ASCII)
_UNBROKEN = 16_000
"""Characters of a paragraph that LibreOffice leaves in one piece, at least."""
_BLANKS = "\u00a0\u2007\u2009\u202f' "


class NotUnderstood(TickmarkError):
    """What a cell says cannot be taken; the message is the end of a sentence that names row and column."""


def is_blank(cell: Cell) -> bool:
    """Whether nothing stands in a cell."""
    return cell is None or (isinstance(cell, str) and not cell.strip())


def text_of(cell: Cell) -> str:
    """A cell as text: lines end in a line feed, nothing around it, without the apostrophe that guards it."""
    if cell is None:
        return ""
    if isinstance(cell, str):
        return unguarded(_lined(cell)).strip()
    if isinstance(cell, date):
        return cell.isoformat()
    if isinstance(cell, bool):
        return str(cell).upper()
    return str(int(cell)) if float(cell).is_integer() else repr(cell)


def _lined(text: str) -> str:
    return text.replace("_x000D_\n", "\n").replace("\r\n", "\n").replace("\r", "\n").replace("\v", "\n")


def numbers_of(cell: Cell) -> tuple[float, ...]:
    """Every way to read a cell as a number: ``1,234`` has two, with a decimal comma (first) and with thousands."""
    if isinstance(cell, bool) or cell is None or isinstance(cell, date):
        return ()
    if isinstance(cell, int | float):
        return (float(cell),)
    text = re.sub(rf"(?<=\d)[{_BLANKS}](?=\d{{3}})", "", unguarded(cell).strip().strip("'")).replace("\u2212", "-")
    if re.fullmatch(r"[+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:[eE][+-]?\d{1,3})?", text, re.ASCII):
        decimal = float(text.replace(",", "."))
        if re.fullmatch(r"[+-]?[1-9]\d{0,2}[.,]\d{3}", text, re.ASCII):
            return decimal, float(re.sub("[.,]", "", text))
        return (decimal,)
    for thousands, point in ((",", "."), (".", ",")):
        if re.fullmatch(rf"[+-]?\d{{1,3}}(?:\{thousands}\d{{3}})+(?:\{point}\d+)?", text, re.ASCII):
            return (float(text.replace(thousands, "").replace(point, ".")),)
    return ()


def flag_of(cell: Cell) -> bool | None:
    """A cell as yes or no; None where it is neither."""
    if isinstance(cell, bool):
        return cell
    if isinstance(cell, int | float):
        return bool(cell) if cell in (0, 1) else None
    word = text_of(cell).casefold()
    if word in {"1.0", "1,0", "0.0", "0,0"}:
        word = word[0]
    return True if word in _YES.split() else False if word in _NO.split() else None


def code_of(cell: Cell, terms: Sequence[Term]) -> str | None:
    """The code that a cell names, by code or label; None where it is none of the list.

    A spreadsheet makes flags of the verdicts ``true`` and ``false``, in its own language, and a number of a grade.
    """
    word = _plain(text_of(cell))
    for term in terms:
        if word in (term.code, _plain(term.label), _plain(term.label.partition("·")[0])):
            return term.code
    codes = {term.code for term in terms}
    numbers = [number for number in numbers_of(cell) if number.is_integer() and str(int(number)) in codes]
    if numbers:
        return str(int(numbers[0]))
    flag = flag_of(cell) if word not in ("1", "0", "x") else None
    named = {True: "true", False: "false"}.get(flag) if flag is not None else None
    return named if named in codes else None


def _plain(text: str) -> str:
    return re.sub(r"[\W_]+", "_", text.strip().casefold()).strip("_")


def tags_of(text: str) -> tuple[str, ...]:
    """The tags of a cell, sorted; they are joined by ``|``."""
    return tuple(sorted({tag.strip() for tag in text.split(JOINT)} - {""}))


def same(column: Column, cell: Cell, value: Value, encoding: str = "") -> bool:
    """Whether a cell is nothing but ``value`` after what spreadsheets do to it. ``encoding``: see ``Sheet``."""
    if is_blank(cell):
        return value == column.empty or not str("" if value is None else value).strip()
    if value is None or value == "":
        return False
    alike = _ALIKE.get(column.kind)
    if alike is not None and alike(column, cell, value):
        return True
    return column.kind in (Kind.TEXT, Kind.TAGS) and _same_text(cell, str(value), encoding)


def _same_code(column: Column, cell: Cell, value: Value) -> bool:
    code = code_of(cell, column.terms)
    return (code is not None and code == code_of(value, column.terms)) or _plain(text_of(cell)) == _plain(str(value))


def _same_number(_: Column, cell: Cell, value: Value) -> bool:
    return any(_equal(number, float(value or 0)) for number in numbers_of(cell))


def _same_moment(cell: Cell, written: str) -> bool:
    """To the second or the minute where a cell tells it without doubt, else by the day."""
    stated = cell.isoformat() if isinstance(cell, datetime) else text_of(cell)
    if not _MOMENT.match(stated):
        return dates.says(cell, written[:10])
    if stated.endswith("Z"):
        return stated == written
    apart = datetime.fromisoformat(stated[:19]) - datetime.fromisoformat(written[:19])
    return abs(apart.total_seconds()) <= (60 if stated[17:19] == "00" else 1)


_ALIKE: Mapping[Kind, Callable[[Column, Cell, Value], bool]] = {
    Kind.CODE: _same_code,
    Kind.LABEL: _same_code,
    Kind.NUMBER: _same_number,
    Kind.WHOLE: _same_number,
    Kind.FLAG: lambda _, cell, value: flag_of(cell) is bool(value),
    Kind.DATE: lambda _, cell, value: dates.says(cell, str(value)) or dates.stands_for(cell, str(value)),
    Kind.MOMENT: lambda _, cell, value: _same_moment(cell, str(value)),
    Kind.TAGS: lambda _, cell, value: tags_of(text_of(cell)) == tags_of(str(value)),
}


def _same_text(cell: Cell, written: str, encoding: str) -> bool:
    ours = _lined(written).strip()
    for theirs in {text_of(cell), _lined(cell).strip() if isinstance(cell, str) else ""}:
        if theirs == ours or unicodedata.normalize("NFC", theirs) == unicodedata.normalize("NFC", ours):
            return True
        if encoding and _lossy(theirs, encoding) == _lossy(ours, encoding):
            return True
    if re.fullmatch(r"[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?", ours, re.ASCII):  # 007 became 7
        return any(_equal(number, float(ours)) for number in numbers_of(cell))
    if ours.casefold() in ("true", "false"):
        return flag_of(cell) is (ours.casefold() == "true")
    if _converted(cell, ours):
        return True
    return re.fullmatch(r"\d{4}-\d\d(?:-\d\d)?", ours, re.ASCII) is not None and (
        dates.says(cell, ours) or dates.stands_for(cell, ours)
    )


def _converted(cell: Cell, ours: str) -> bool:
    """Whether a spreadsheet took a text for a share, an amount, a time or a day without a year, and made it a value.

    A tab is lost on the way through OpenDocument, where LibreOffice breaks very long paragraphs as well.
    """
    theirs = text_of(cell)
    if "\t" in ours and theirs == ours.replace("\t", ""):
        return True
    if len(ours) > _UNBROKEN and _compact(theirs) == _compact(ours):
        return True
    if ours.endswith("%") and (parts := numbers_of(ours[:-1])):
        found = [number / 100 for number in numbers_of(theirs[:-1])] if theirs.endswith("%") else numbers_of(cell)
        return any(_equal(one / 100, other) for one in parts for other in found)
    if time := _TIME.fullmatch(ours):
        return _time(theirs) == _clock(time)
    if short := _DAY_AND_MONTH.fullmatch(ours):
        pair = {int(short[1]), int(short[2])}
        return any({int(r.day[5:7]), int(r.day[8:10])} == pair for r in dates.readings(cell) if len(r.day) == 10)
    return _AMOUNT.fullmatch(ours) is not None and any(
        _equal(one, other) for one in numbers_of(ours) for other in numbers_of(cell)
    )


def _compact(text: str) -> str:
    return "".join(text.split())


def _time(text: str) -> tuple[int, int, int] | None:
    found = _TIME.fullmatch(text)
    return _clock(found) if found else None


def _clock(found: re.Match[str]) -> tuple[int, int, int]:
    hour, half = int(found[1]), (found[4] or "").lower()
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    return hour, int(found[2]), int(found[3] or 0)


def _lossy(text: str, encoding: str) -> bytes:
    return text.encode(encoding, "replace")


def _equal(one: float, other: float) -> bool:
    """Equal to the digits that a spreadsheet shows."""
    return one == other or abs(one - other) <= 1e-9 * max(abs(one), abs(other))


def value_of(column: Column, cell: Cell, *, was: Value, encoding: str, decimal: str) -> Value | tuple[str, ...]:
    """What the ledger would hold by this cell; days are not read here. Raises NotUnderstood.

    ``was`` is what was exported. ``decimal`` is the mark before decimals where the file tells it, else empty.
    """
    if is_blank(cell):
        if column.needed:
            raise NotUnderstood("cannot be empty")
        return () if column.kind is Kind.TAGS else column.empty
    text = text_of(cell)
    if _ERROR.fullmatch(text):
        raise NotUnderstood(f"shows “{text}”, an error of the spreadsheet")
    if column.kind is Kind.FLAG:
        flag = flag_of(cell)
        if flag is None:
            raise NotUnderstood(f"is yes or no, not {quoted(text)}")
        return int(flag)
    if column.kind in (Kind.CODE, Kind.LABEL):
        code = code_of(cell, column.terms)
        if code is None:
            raise NotUnderstood(f"{quoted(text)} is none of {', '.join(term.code for term in column.terms)}")
        return code
    if column.kind in (Kind.NUMBER, Kind.WHOLE):
        return _number(column, cell, text, decimal)
    _require_whole(text, was, encoding)
    return tags_of(text) if column.kind is Kind.TAGS else text


def _number(column: Column, cell: Cell, text: str, decimal: str) -> Value:
    found = numbers_of(cell)
    if not found:
        raise NotUnderstood(f"is a {column.kind}, not {quoted(text)}")
    number = found[0]
    if len(found) > 1:
        if not decimal:
            raise NotUnderstood(f"{quoted(text)} may be {found[0]:g} or {found[1]:,.0f}; write it without thousands")
        number = found[0] if decimal in text else found[1]
    if column.kind is Kind.NUMBER:
        return number
    if not number.is_integer():
        raise NotUnderstood(f"is a whole number, not {quoted(text)}")
    return int(number)


def _require_whole(text: str, was: Value, encoding: str) -> None:
    """Raise NotUnderstood where a text was cut by the spreadsheet, or lost characters to its encoding."""
    length = len(text.encode("utf-16-le", "replace")) // 2
    before = _lined(str(was or "")).strip()
    shortened = LONGEST - 500 < length < len(before) and before.startswith(text[: LONGEST - 1_000])
    if length == LONGEST or shortened:
        raise NotUnderstood(f"is cut: a spreadsheet's cell holds {LONGEST:,} characters")
    if "\ufffd" in text and "\ufffd" not in before:
        raise NotUnderstood("holds characters that could not be read; save the file as UTF-8")
    lost = text.count("?") > before.count("?")
    if encoding and lost and _lossy(before, encoding).decode(encoding) != before:
        raise NotUnderstood("was changed, but the file's encoding lacks characters of it; save the file as UTF-8")


def quoted(text: str) -> str:
    """A cell's words in a sentence, not too many of them."""
    line = " ".join(text.split())
    return f"“{line}”" if len(line) <= 60 else f"“{line[:59]}…”"
