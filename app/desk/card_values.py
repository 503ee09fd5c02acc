"""What a person types becomes what the ledger stores, and back; one plain sentence where it cannot. No widgets."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from decimal import Decimal

from app.desk.wording import tr
from app.vocabulary import Term

_DATE = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?\Z", re.ASCII)
_MOMENT = re.compile(r"\d{4}-\d{2}-\d{2}(?:[ T]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?)?Z?\Z", re.ASCII)
_SPACES = " \u00a0\u2009\u202f"
_NUMBER = re.compile(rf"[+-]?\d[\d{_SPACES}]*(?:[,.]\d+)*\Z", re.ASCII)


class BadInput(Exception):
    """What was typed cannot be stored; the message is the sentence to show under the field."""


def priorities() -> tuple[Term, ...]:
    """What the four steps of priority are called."""
    return (
        Term("0", tr("Normal"), ""),
        Term("1", tr("Raised"), ""),
        Term("2", tr("High"), ""),
        Term("3", tr("Urgent"), ""),
    )


def read_text(typed: str) -> str | None:
    """Text without white space at its ends; empty is None."""
    return typed.strip() or None


def read_date(typed: str) -> str | None:
    """``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD``; one-digit months and days are filled up."""
    typed = typed.strip().replace("/", "-")
    if not typed:
        return None
    found = _DATE.match(typed)
    if not found:
        raise BadInput(tr("Write a date as 2022-06-05, 2022-06 or 2022."))
    year, month, day = found.groups()
    try:
        date(int(year), int(month or 1), int(day or 1))
    except ValueError:
        raise BadInput(tr("There is no such day: {0}.").format(typed)) from None
    return "-".join(part.zfill(2) for part in (year, month, day) if part)


def read_moment(typed: str) -> str | None:
    """A UTC moment as ``2022-06-05 14:02``, stored as ``2022-06-05T14:02:00.000Z``."""
    typed = typed.strip()
    if not typed:
        return None
    if not _MOMENT.match(typed):
        raise BadInput(tr("Write the moment as 2022-06-05 14:02 (UTC)."))
    try:
        moment = datetime.fromisoformat(typed.rstrip("Z").replace(" ", "T")).replace(tzinfo=UTC)
    except ValueError:
        raise BadInput(tr("There is no such moment: {0}.").format(typed)) from None
    return moment.strftime("%Y-%m-%dT%H:%M:%S.") + f"{moment.microsecond // 1000:03d}Z"


def show_moment(stored: str | None) -> str:
    """A stored moment as it is typed: minutes are enough to read."""
    return stored[:16].replace("T", " ") if stored else ""


def read_number(typed: str) -> float | None:
    """A number with ``.`` for decimals; groups may be parted by spaces or commas (``1,200`` is 1200)."""
    typed = typed.strip()
    if not typed:
        return None
    if not _NUMBER.match(typed):
        raise BadInput(tr("Write a number such as 1200 or 0.5."))
    digits = re.sub(rf"[{_SPACES}]", "", typed)
    if "," in digits:
        if not re.fullmatch(r"[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?", digits):
            raise BadInput(tr("Write decimals with a point: 0.5."))
        digits = digits.replace(",", "")
    try:
        return float(digits)
    except ValueError:
        raise BadInput(tr("Write a number such as 1200 or 0.5.")) from None


def show_number(stored: float | None) -> str:
    """A number without a needless ``.0``, and never as ``1e+06``."""
    if stored is None:
        return ""
    plain = format(Decimal(repr(stored)), "f")
    return plain.rstrip("0").rstrip(".") if "." in plain else plain


def read_tags(typed: str) -> tuple[str, ...]:
    """Tags parted by commas, each once, in alphabetical order."""
    return tuple(sorted({tag.strip() for tag in typed.split(",") if tag.strip()}))


def read_local_moment(typed: str) -> str | None:
    """A moment in the person's own time, ``2022-06-05 14:02`` or a day; stored in UTC."""
    if not typed.strip():
        return None
    stored = read_moment(typed.strip())
    if stored is None:
        return None
    own = datetime.fromisoformat(stored.rstrip("Z")).astimezone()
    return own.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.000Z")


def show_local_moment(stored: str | None) -> str:
    """A stored moment in the person's own time; one that is none as it stands there."""
    if not stored:
        return ""
    try:
        moment = datetime.fromisoformat(stored.replace("Z", "+00:00"))
    except ValueError:
        return stored
    return moment.astimezone().strftime("%Y-%m-%d %H:%M")
