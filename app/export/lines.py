"""How a value stands in a CSV line, so that a spreadsheet shows it and never runs it."""

from __future__ import annotations

import re
from collections.abc import Iterable

from app.model import Value

BOM = b"\xef\xbb\xbf"
_INVISIBLE = "\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff"
_RUNS = re.compile(rf"'*(?:[\s{_INVISIBLE}]*[=+\-@＝＋－＠]|[\t\r\n])")
"""What a spreadsheet would run, also behind blanks it may trim; behind apostrophes, so that taking one off is safe."""
_NUMBER = re.compile(r"[+-]?\d+(?:\.\d+)?\Z", re.ASCII)


def guarded(text: str) -> str:
    """``text`` with an apostrophe before it where a spreadsheet would run it as a formula; numbers stay."""
    return f"'{text}" if _RUNS.match(text) and not _NUMBER.match(text) else text


def unguarded(text: str) -> str:
    """The text that ``guarded`` was given."""
    return text[1:] if text.startswith("'") and guarded(text[1:]) == text else text


def line(values: Iterable[Value], delimiter: str = ",", decimal: str = ".") -> bytes:
    """One record: text and what is empty in quotes, numbers bare, CRLF. Bytes in UTF-8 without a mark."""
    return (delimiter.join(_field(value, decimal) for value in values) + "\r\n").encode("utf-8", "replace")


def _field(value: Value, decimal: str) -> str:
    if value is None:
        return '""'
    if isinstance(value, str):
        return '"' + guarded(value).replace('"', '""') + '"'
    if isinstance(value, float):
        whole = value.is_integer() and abs(value) < 1e15
        return str(int(value)) if whole else str(value).replace(".", decimal)
    return str(value)
