"""Which backups are kept: all of the last two days, then one a day, one a week, one a month. A pure function."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta

ALL_FOR = timedelta(days=2)
SPARSER: tuple[tuple[int, Callable[[datetime], object]], ...] = (
    (12, lambda moment: moment.date()),
    (10, lambda moment: moment.isocalendar()[:2]),
    (9, lambda moment: (moment.year, moment.month)),
)
"""How many days, then weeks, then months that have a backup keep one, their newest. Days and weeks are those of UTC."""


def kept(moments: Iterable[datetime], now: datetime) -> set[datetime]:
    """Those of ``moments`` (aware, UTC) to keep. Nothing younger than two days goes, and the newest never does."""
    ordered = sorted(set(moments), reverse=True)
    young = [moment for moment in ordered if now - moment < ALL_FOR]
    keep = {*young, *ordered[:1]}
    rest = ordered[len(young) :]
    for most, period in SPARSER:
        periods: set[object] = set()
        while rest and (period(rest[0]) in periods or len(periods) < most):
            if period(rest[0]) not in periods:
                keep.add(rest[0])
            periods.add(period(rest[0]))
            del rest[0]
    return keep
