"""Whole rows in history: ``name=literal`` pairs, read by a small parser, never evaluated."""

from __future__ import annotations

import re

from app.model import LedgerError, Value

_PAIR = re.compile(
    r"(?P<name>[a-z_][a-z0-9_]*)=(?:(?P<null>NULL)|(?P<text>'(?:[^']|'')*')"
    r"|(?P<number>-?(?:\d+(?:\.\d+)?(?:[eE][-+]?\d+)?|Inf)))(?:,|\Z)"
)


def read_row(pairs: str, *, whole: bool = True) -> dict[str, Value]:
    """Column to value of a row that ``schema.row_pairs`` wrote; LedgerError when it is anything else.

    With ``whole`` false, a row that was cut off gives the values before the cut.
    """
    row: dict[str, Value] = {}
    place = 0
    while place < len(pairs):
        found = _PAIR.match(pairs, place)
        if not found and not whole:
            break
        if not found:
            raise LedgerError("A row in the history cannot be read: it was not written by Tickmark.")
        row[found["name"]] = _value(found)
        place = found.end()
    return row


def _value(found: re.Match[str]) -> Value:
    if found["text"] is not None:
        return found["text"][1:-1].replace("''", "'")
    if found["number"] is not None:
        number = found["number"]
        return int(number) if number.lstrip("-").isdigit() else float(number)
    return None
