"""The person's days: which UTC moments begin and end a day, a month or a year where this program runs.

Moments are kept in UTC; whoever asks what was done on a day means their own. The SQL beside it says the same of a
stored moment, so that what is counted for a day and what a search for that day finds agree.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

DAY_NUMBER = "strftime('%s',{},'localtime')/86400"
"""SQL for the person's day of a stored UTC moment, as a number; ``day_of`` is its date."""
_EPOCH = date(1970, 1, 1)


def day_of(number: int) -> str:
    """The ISO date of a day's number."""
    return (_EPOCH + timedelta(days=number)).isoformat()


def number_of(day: str) -> int:
    """The number of a day that is given in ISO."""
    return (date.fromisoformat(day) - _EPOCH).days


def begins(day: str) -> str | None:
    """The UTC moment at which ``2031-05-04``, ``2031-05`` or ``2031`` begins, as far as it need be written to compare.

    A stored moment of that day is not below it as text. None where there is no such day.
    """
    try:
        return _moment(_first(day))
    except (ValueError, OverflowError, OSError):
        return None


def ends(day: str) -> str | None:
    """The UTC moment at which the next day, month or year begins; None where there is no such day."""
    try:
        first = _first(day)
        if len(day) == len("2031"):
            return _moment(date(first.year + 1, 1, 1))
        if len(day) == len("2031-05"):
            return _moment(date(first.year + first.month // 12, first.month % 12 + 1, 1))
        return _moment(first + timedelta(days=1))
    except (ValueError, OverflowError, OSError):
        return None


def _first(day: str) -> date:
    return date.fromisoformat(day + "-01-01"[len(day) - len("2031-01-01") :] if len(day) < len("2031-01-01") else day)


def _moment(first: date) -> str:
    """Without the hours at midnight: other tools may store a day alone, which would stand before its midnight."""
    moment = datetime(first.year, first.month, first.day).astimezone().astimezone(UTC)
    return moment.strftime(f"{moment.year:04}-%m-%dT%H:%M").removesuffix("T00:00")
