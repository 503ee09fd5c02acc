"""Dates and times of news writing, resolved against the day the article appeared.

Conventions: a weekday alone is the last one on or before the article's date ("on Friday" in a Sunday paper), or the
next one where the words around it look ahead; a month and day without a year is the nearest such day; "last month"
is the month before. Results are ``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD``; without an article date only absolute
expressions are resolved.
"""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from app.extraction.spans import Span, holds_any, in_order

MONTHS = {
    name[:3]: i + 1
    for i, name in enumerate(
        in_order("january february march april may june july august september october november december")
    )
}
WEEKDAYS = {name[:3]: i for i, name in enumerate(in_order("monday tuesday wednesday thursday friday saturday sunday"))}
SMALL = {
    "a": 1,
    "an": 1,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "couple of": 2,
}

_MONTH = (
    r"(?P<month>January|February|March|April|May|June|July|August|September|"
    r"October|November|December|Jan\.?|Feb\.?|Mar\.?|Apr\.?|Jun\.?|Jul\.?|Aug\.?|"
    r"Sept?\.?|Oct\.?|Nov\.?|Dec\.?)"
)
_DAY = r"(?P<weekday>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)"


@dataclass(frozen=True, slots=True)
class When:
    """A date expression where it stands, and the first and last day, month or year it may mean."""

    span: Span
    start: str
    end: str | None
    rule: str


@dataclass(frozen=True, slots=True)
class Rule:
    """A named pattern with an example."""

    name: str
    pattern: re.Pattern[str]
    example: str


def _compile(pattern: str, flags: int = 0) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w])(?:{pattern})(?![\w])", flags)


_PERIOD = (
    r"in\sthe\s(?:(?:fiscal|financial|calendar)\s)?(?:year|quarter|week|month|half[\s-]year|(?:\d{1,2}|two|three|four|six|"
    r"nine|ten|twelve)\s(?:weeks|months|quarters|years))\s(?:to|ending(?:\sin)?|ended(?:\sin)?|through|that\sended\sin)\s"
    r"(?:the\send\sof\s)?"
)
RULES = (
    Rule(
        "period_to",
        _compile(
            rf"{_PERIOD}(?:(?P<day>\d{{1,2}})\s)?{_MONTH}(?:\s(?P<day2>\d{{1,2}})(?!\d))?(?:,?\s(?P<year>(?:19|20)\d\d))?"
        ),
        "in the year to March",
    ),
    Rule(
        "year_range",
        _compile(
            r"(?:(?:between|from|in)\s)?(?P<year>(?:19|20)\d\d)(?:\sand\s|\sto\s|\sthrough\s|\suntil\s|\s?[-–]\s?)(?P<last>(?:19|20)\d\d)"
            r"(?![\d,.]*\d|\s?%)"
        ),
        "between 2010 and 2014",
    ),
    Rule(
        "quarter",
        _compile(
            r"(?:in\s)?(?:the\s)?(?P<nth>first|second|third|fourth|last)\squarter\sof\s(?P<year>(?:19|20)\d\d)|"
            r"Q(?P<q>[1-4])\s(?P<qyear>(?:19|20)\d\d)"
        ),
        "the first quarter of 2021",
    ),
    Rule(
        "decade",
        _compile(r"(?:in\s|since\s|during\s)?the\s(?:early\s|mid-|late\s)?(?P<decade>(?:19|20)\d0)s"),
        "in the 1990s",
    ),
    Rule("iso", _compile(r"(?P<year>\d{4})-(?P<mm>\d{2})-(?P<dd>\d{2})"), "2021-03-04"),
    Rule(
        "month_day",
        _compile(
            rf"(?:on\s)?{_MONTH}\s(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?:,?\s(?P<year>(?:19|20)\d\d))?(?![\d:]|,\d)"
        ),
        "on March 4",
    ),
    Rule(
        "day_month",
        _compile(
            rf"(?:on\s)?(?:the\s)?(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s(?:of\s)?{_MONTH}(?:,?\s(?P<year>(?:19|20)\d\d))?"
        ),
        "4 March 2021",
    ),
    Rule(
        "month_year",
        _compile(rf"(?:in\s|since\s)?(?:early\s|late\s|mid-)?{_MONTH}(?:\sof)?,?\s(?P<year>(?:19|20)\d\d)"),
        "in March 2021",
    ),
    Rule("relative_month", _compile(rf"(?P<which>last|next|this)\s{_MONTH}"), "last December"),
    Rule(
        "weekday",
        _compile(
            rf"(?:(?:late|early)\s)?(?:on\s)?(?:(?P<which>last|next|this|this\spast|this\scoming)\s)?{_DAY}(?:['’]s)"
            rf"?(?:\s(?:morning|afternoon|evening|night))?"
        ),
        "on Friday",
    ),
    Rule(
        "today",
        _compile(
            r"(?P<today>today|tonight|this\s(?:morning|afternoon|evening)|yesterday|last\snight|tomorrow)",
            re.IGNORECASE,
        ),
        "yesterday",
    ),
    Rule(
        "span_relative",
        _compile(
            r"(?P<which>last|this|next|earlier\sthis|later\sthis|the\send\sof\sthe|the\send\sof\sthis|"
            r"the\send\sof\snext|the\sprevious)\s(?P<unit>week|month|year|weekend)",
            re.IGNORECASE,
        ),
        "last month",
    ),
    Rule(
        "ago",
        _compile(
            r"(?P<count>\d{1,3}|a|an|one|two|three|four|five|six|seven|eight|nine|ten|"
            r"couple\sof)\s(?P<unit>day|week|month|year|decade)s?\s(?:ago|earlier)",
            re.IGNORECASE,
        ),
        "two weeks ago",
    ),
    Rule(
        "year",
        _compile(
            r"(?:in|by|since|until|during|of|for|from|before|after|to)\s(?:the\s|early\s|"
            r"late\s|mid-)?(?P<year>(?:1[6-9]|20)\d\d)(?![\d,.]*\d|\s?%|s\b)"
        ),
        "in 2021",
    ),
    Rule("month", _compile(rf"(?:in|since|by|until|during|of)\s(?:early\s|late\s|mid-)?{_MONTH}(?!\s\d)"), "in March"),
)
STEMS = (
    "day",
    "week",
    "month",
    "year",
    "decade",
    " ago",
    "earlier",
    "tomorrow",
    "tonight",
    "night",
    "morning",
    "afternoon",
    "evening",
    "jan",
    "feb",
    "mar",
    "apr",
    "may",
    "jun",
    "jul",
    "aug",
    "sep",
    "oct",
    "nov",
    "dec",
)
"""One look that tells most passages without any date."""
_YEAR = re.compile(r"\d{4}")
FUTURE = re.compile(
    r"\b(?:will|would|next|upcoming|plans?\sto|expected|scheduled|due|faces?|"
    r"set\sto|going\sto|begins?|continues|resumes|reopens|leaves|coming|may|might|could|to\sbe\sheld|starting)\b"
)


def dates(text: str, span: Span, today: str | None) -> list[When]:
    """The date expressions of the span, in order, those that can be resolved."""
    low = text[span.start : span.end].lower()
    if not holds_any(low, STEMS) and _YEAR.search(low) is None:
        return []
    day = parse(today)
    found: list[When] = []
    taken: list[Span] = []
    for rule in RULES:
        for match in rule.pattern.finditer(text, span.start, span.end):
            place = Span(match.start(), match.end())
            if any(place.start < t.end and t.start < place.end for t in taken):
                continue
            around = text[max(span.start, place.start - 60) : min(span.end, place.end + 60)]
            try:
                resolved = _resolve(rule.name, match, day, bool(FUTURE.search(around)))
            except OverflowError:  # before the year 1 or after 9999
                continue
            if resolved:
                taken.append(place)
                found.append(When(place, resolved[0], resolved[1] if len(resolved) > 1 else None, rule.name))
    return sorted(found, key=lambda w: w.span.start)


def parse(iso: str | None) -> date | None:
    """The day of an ISO date, the first of the month or year where it says no more; None where it says nothing."""
    match = re.match(r"(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?", iso or "")
    if not match:
        return None
    return _safe(int(match.group(1)), int(match.group(2) or 1), int(match.group(3) or 1))


def _safe(year: int, month: int, day: int) -> date | None:
    if not (1 <= year <= 9999 and 1 <= month <= 12 and 1 <= day <= monthrange(max(year, 1), month)[1]):
        return None
    return date(year, month, day)


def _month_of(match: re.Match[str]) -> int:
    return MONTHS[match.group("month")[:3].lower()]


def _resolve(rule: str, match: re.Match[str], today: date | None, ahead: bool) -> tuple[str, ...] | None:  # noqa: PLR0911, PLR0912
    groups = match.groupdict()
    if rule == "iso":
        day = _safe(int(groups["year"]), int(groups["mm"]), int(groups["dd"]))
        return (day.isoformat(),) if day else None
    if rule == "year_range":
        return (groups["year"], groups["last"]) if groups["year"] <= groups["last"] else None
    if rule == "decade":
        return (groups["decade"], str(int(groups["decade"]) + 9))
    if rule == "quarter":
        return _quarter(groups)
    if rule == "period_to":
        return _period_end(groups, _month_of(match), today)
    if rule in ("month_day", "day_month"):
        return _day_of_month(_month_of(match), int(groups["day"]), groups.get("year"), today, ahead)
    if rule == "month_year":
        return (f"{groups['year']}-{_month_of(match):02d}",)
    if rule == "year":
        return (groups["year"],)
    if today is None:
        return None
    if rule == "weekday":
        return _weekday(WEEKDAYS[groups["weekday"][:3].lower()], groups.get("which"), today, ahead)
    if rule == "today":
        word = groups["today"].lower()
        shift = {"yesterday": -1, "last night": -1, "tomorrow": 1}.get(re.sub(r"\s", " ", word), 0)
        return ((today + timedelta(days=shift)).isoformat(),)
    if rule == "relative_month":
        return _named_month(_month_of(match), groups["which"], today)
    if rule == "month":
        return _named_month(_month_of(match), "next" if ahead and _month_of(match) > today.month else "past", today)
    if rule == "span_relative":
        return _relative(re.sub(r"\s", " ", groups["which"].lower()), groups["unit"].lower(), today)
    return _ago(groups["count"].lower(), groups["unit"].lower(), today)


def _quarter(groups: dict[str, str | None]) -> tuple[str, str]:
    """The first and the last month of a quarter."""
    number = int(groups["q"] or 0) or {"first": 1, "second": 2, "third": 3}.get(groups["nth"] or "", 4)
    year = groups["year"] or groups["qyear"]
    return f"{year}-{3 * number - 2:02d}", f"{year}-{3 * number:02d}"


def _period_end(groups: dict[str, str | None], month: int, today: date | None) -> tuple[str, ...] | None:
    """The month, or the day, in which a period ended: the last such one where no year is given."""
    day = groups.get("day") or groups.get("day2")
    year = groups.get("year")
    if year is None and today is None:
        return None
    if day:
        return _day_of_month(month, int(day), year, today, ahead=False)
    return (f"{year}-{month:02d}",) if year or today is None else _named_month(month, "past", today)


_DATE_FOLLOWS = (
    "(?=(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|"
    + _MONTH.replace("?P<month>", "?:")
    + r"|\d|yesterday|today|last|this|noon|midnight|the\s\d)"
)
_AS_OF = re.compile(
    r"\b(?:[Aa]s\s(?:of|at|on)|[Aa]t\sthe\send\sof|[Bb]y\sthe\send\sof(?=\slast))\s(?:(?:early|late|mid-?)\s?)?"
    + _DATE_FOLLOWS
)


def as_of(text: str, span: Span, today: str | None, found: list[When]) -> str | None:
    """The day a figure of this span holds for: "as of Friday", "in the year to March"; ``found`` are its dates."""
    ended = next((w for w in found if w.rule == "period_to"), None)
    if ended is not None:
        return ended.start
    match = _AS_OF.search(text, span.start, span.end)
    if match is None:
        return None
    behind = next((w for w in found if match.start() <= w.span.start <= match.end() + 8), None)
    if behind is not None:
        return behind.end or behind.start
    day = parse(today)
    month = re.compile(_MONTH).match(text, match.end(), span.end)
    if month and day:
        return _named_month(_month_of(month), "past", day)[0]
    year = re.compile(r"(?:19|20)\d\d\b").match(text, match.end(), span.end)
    return year.group() if year else None


SOON = 75
"""Days ahead in which a day without a year may lie where nothing speaks of the future; otherwise it is past."""


def _day_of_month(month: int, day: int, year: str | None, today: date | None, ahead: bool) -> tuple[str, ...] | None:
    if year:
        exact = _safe(int(year), month, day)
        return (exact.isoformat(),) if exact else None
    if today is None:
        return None
    near = [d for y in (-1, 0, 1) if (d := _safe(today.year + y, month, day))]
    near = [d for d in near if (d >= today if ahead else (d - today).days <= SOON)] or near
    return (min(near, key=lambda d: abs((d - today).days)).isoformat(),) if near else None


def _weekday(number: int, which: str | None, today: date, ahead: bool) -> tuple[str, ...]:
    back = (today.weekday() - number) % 7
    if which in ("next", "this coming"):
        return ((today + timedelta(days=(number - today.weekday()) % 7 or 7)).isoformat(),)
    if which is None and ahead and back:
        forward = 7 - back
        return ((today + timedelta(days=forward)).isoformat(),)
    if which == "last" and back == 0:
        back = 7
    return ((today - timedelta(days=back)).isoformat(),)


def _named_month(month: int, which: str, today: date) -> tuple[str, ...]:
    year = today.year
    if which in ("last", "past") and (month > today.month or (which == "last" and month == today.month)):
        year -= 1
    if which == "next" and month <= today.month:
        year += 1
    return (f"{year}-{month:02d}",)


def _relative(which: str, unit: str, today: date) -> tuple[str, ...]:
    shift = {"last": -1, "the previous": -1, "next": 1, "the end of next": 1}.get(which, 0)
    if unit == "year":
        return (str(today.year + shift),)
    if unit == "month":
        index = today.year * 12 + today.month - 1 + shift
        return (f"{index // 12}-{index % 12 + 1:02d}",)
    monday = today - timedelta(days=today.weekday()) + timedelta(weeks=shift)
    first = monday + timedelta(days=5) if unit == "weekend" else monday
    if unit == "weekend" and first > today and shift == 0:
        first -= timedelta(weeks=1)
    return (first.isoformat(), (monday + timedelta(days=6)).isoformat())


def _ago(count: str, unit: str, today: date) -> tuple[str, ...] | None:
    number = int(count) if count.isdecimal() else SMALL.get(count, 1)
    if unit in ("year", "decade"):
        year = today.year - number * (10 if unit == "decade" else 1)
        return (str(year),) if year > 0 else None
    if unit == "month":
        index = today.year * 12 + today.month - 1 - number
        return (f"{index // 12}-{index % 12 + 1:02d}",) if index >= 12 else None
    return ((today - timedelta(days=number * (7 if unit == "week" else 1))).isoformat(),)
