"""Days as spreadsheets write them, brought back to ``2022-06-05``, ``2022-06`` or ``2022``.

Where day and month could be either, both readings are given; which is meant is decided where more is known.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from app.model import Cell

EPOCH = date(1899, 12, 30)
"""The day that spreadsheets count from, as far as it matters after February 1900."""
YEARS = range(1000, 3000)
SERIALS = range(20_000, 110_000)
"""Day numbers of 1954 to 2201; smaller ones would be years."""
_MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
)  # fmt: skip
_TIME = re.compile(r"(?:T|,?\s+)\d{1,2}:\d\d(?::\d\d(?:[.,]\d+)?)?\s*(?:[ap]\.?m\.?)?\s*(?:Z|[+-]\d\d:?\d\d)?\Z", re.I)


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read a cell as a day; ``order`` is ``day`` or ``month``, whichever was taken to stand first.

    ``short``: the cell has two digits of the year, and the century is a guess.
    """

    day: str
    order: str = ""
    short: bool = False

    def is_day(self, day: str) -> bool:
        """Whether this may be just that day, month or year."""
        return self.day == day or (self.short and self.day[2:] == day[2:])


Parts = tuple[str, ...]


def _one(year: int, month: int = 0, day: int = 0) -> tuple[Reading, ...]:
    made = _written(year, month, day)
    return (Reading(made),) if made else ()


def _either(found: Parts) -> tuple[Reading, ...]:
    """``05/06/2022``: the day may stand first, or the month."""
    first, second, year = int(found[0]), int(found[1]), _year(found[2])
    made = [
        Reading(day, order)
        for day, order in ((_written(year, second, first), "day"), (_written(year, first, second), "month"))
        if day
    ]
    return (Reading(made[0].day),) if len({r.day for r in made}) == 1 and len(made) > 1 else tuple(made)


def _named(year: str, month: str, day: str) -> tuple[Reading, ...]:
    return _one(_year(year), _month(month), int(day)) if _month(month) else ()


PATTERNS: tuple[tuple[str, Callable[[Parts], tuple[Reading, ...]], str], ...] = (
    (r"(\d{4})-(\d\d?)-(\d\d?)", lambda f: _one(int(f[0]), int(f[1]), int(f[2])), "2022-06-05"),
    (r"(\d{4})[/.](\d\d?)[/.](\d\d?)", lambda f: _one(int(f[0]), int(f[1]), int(f[2])), "2022/06/05"),
    (r"(\d{4})-(\d\d?)", lambda f: _one(int(f[0]), int(f[1])), "2022-06"),
    (r"(\d\d?)[/.](\d{4})", lambda f: _one(int(f[1]), int(f[0])), "06/2022"),
    (r"(\d\d?)\.\s?(\d\d?)\.\s?(\d{4}|\d\d)", lambda f: _one(_year(f[2]), int(f[1]), int(f[0])), "05.06.2022"),
    (r"(\d\d?)[/-](\d\d?)[/-](\d{4}|\d\d)", _either, "05/06/2022"),
    (r"(\d\d?)[ -]([a-z]{3,9})\.?[ -](\d{4}|\d\d)", lambda f: _named(f[2], f[1], f[0]), "5-Jun-22"),
    (r"([a-z]{3,9})\.? (\d\d?),? (\d{4})", lambda f: _named(f[2], f[0], f[1]), "June 5, 2022"),
    (r"([a-z]{3,9})\.?[ -](\d{4}|\d\d)", lambda f: _named(f[1], f[0], "0"), "Jun-22"),
)
"""Pattern, how it is read, and an example."""


def readings(cell: Cell) -> tuple[Reading, ...]:
    """Every way to read a cell as a day; none where it is no day."""
    if isinstance(cell, date):
        return (Reading(cell.isoformat()[:10]),)
    if not isinstance(cell, str):
        return () if cell is None or isinstance(cell, bool) else _numbered(float(cell))
    text = _TIME.sub("", cell.strip().lstrip("'")).strip().lower()
    if re.fullmatch(r"\d{4,6}(?:[.,]\d+)?", text, re.ASCII):
        return _numbered(float(text.replace(",", ".")))
    for pattern, read, _ in PATTERNS:
        found = re.fullmatch(pattern, text, re.ASCII)
        if found:
            short = re.search(r"(?<!\d)\d\d\Z", text, re.ASCII) is not None and not re.match(r"\d{4}", text)
            return tuple(replace(reading, short=short) for reading in read(found.groups()))
    return ()


def says(cell: Cell, day: str) -> bool:
    """Whether a cell may say just this day, month or year."""
    return any(reading.is_day(day) for reading in readings(cell))


def stands_for(cell: Cell, month: str) -> bool:
    """Whether a cell is the first day that a spreadsheet makes of this month (``2022-06``) or year (``2022``)."""
    whole = {4: f"{month}-01-01", 7: f"{month}-01"}.get(len(month))
    return whole is not None and says(cell, whole)


def _numbered(number: float) -> tuple[Reading, ...]:
    if number.is_integer() and int(number) in YEARS:
        return _one(int(number))
    if SERIALS.start <= number < SERIALS.stop:
        return (Reading((EPOCH + timedelta(days=int(number))).isoformat()),)
    return ()


def _written(year: int, month: int, day: int) -> str:
    if year not in YEARS:
        return ""
    try:
        whole = date(year, month or 1, day or 1).isoformat()
    except ValueError:
        return ""
    return whole if day else whole[:7] if month else whole[:4]


def _month(name: str) -> int:
    """The number of a month by its English name or the beginning of it; 0 for any other word."""
    return next((number for number, month in enumerate(_MONTHS, 1) if month.startswith(name)), 0)


def _year(digits: str) -> int:
    """Two digits are of the hundred years up to 2049, as spreadsheets take them."""
    number = int(digits)
    return number if len(digits) > 2 else number + (2000 if number < 50 else 1900)
