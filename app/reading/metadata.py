"""What an article says of itself before it begins: title, by-line, date, and the dateline with place and agency.

A table of rules is tried on each of the first lines; a line that none of them knows is the title if it looks like one,
and the body otherwise. All of it is a proposal that a person can correct; the text itself is never changed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, replace
from datetime import date

from app.model import Metadata

TITLE_AT_MOST = 80
"""Characters of a title made from the lead; a title of the article's own may be longer."""
OWN_TITLE_AT_MOST = 160
_HEAD = 6_000
_LINES = 12

MONTHS = {
    name: number
    for number, names in enumerate(
        ("january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
         "september sept sep", "october oct", "november nov", "december dec"), start=1)
    for name in names.split()
}  # fmt: skip
_MONTH = "(?:" + "|".join(sorted(MONTHS, key=len, reverse=True)) + r")\b\.?"
_WEEKDAY = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b[.,]? ?)?"
_ISO = r"(?P<iso>\d{4}-\d{2}-\d{2}|\d{4}/\d{2}/\d{2})"
_DAY_FIRST = rf"(?P<d1>\d{{1,2}})(?:st|nd|rd|th)? (?P<m1>{_MONTH}),?(?: (?P<y1>\d{{4}})\b)?"
_MONTH_FIRST = rf"(?P<m2>{_MONTH}) (?P<d2>\d{{1,2}})(?:st|nd|rd|th)?\b(?:,? (?P<y2>\d{{4}})\b)?"
_DOTTED = r"(?P<d3>\d{1,2})\.(?P<m3>\d{1,2})\.(?P<y3>\d{4})"
DATE = rf"(?i:{_WEEKDAY}(?:{_ISO}|{_DAY_FIRST}|{_MONTH_FIRST}|{_DOTTED}))"
"""A date in the ways articles head theirs; one without a year needs the year from elsewhere."""
_CLOCK = (
    r"(?:[T, ]+(?:at )?\d{1,2}[:.]\d{2}(?::\d{2}(?:\.\d+)?)?"
    r"(?: ?[ap]\.?m\.?)?(?: ?(?:Z|[A-Z]{2,4}|[+-]\d{2}:?\d{2}))?)?"
)
_WORD = r"[^\W\d_][\w.'’-]*"
_PLACE = rf"(?P<place>{_WORD}(?:[ /]{_WORD}){{0,4}}(?:, (?!{_MONTH} \d){_WORD}(?: {_WORD})?)?)"
_NAME = rf"{_WORD}(?: {_WORD}){{1,4}}"
_AGENCY = r"\((?P<agency>[^()\n]{2,40})\)"
_STROKE = r"(?: ?[—–•·] ?| +(?:-|--) +| ?-- ?)"

NOT_PLACES = frozenset((
    "analysis", "breaking", "briefing", "correction", "corrected", "exclusive", "explainer", "factbox", "interview",
    "live", "news", "opinion", "refile", "timeline", "update", "updated", "urgent", "video", "warning", "watch",
))  # fmt: skip
"""Words in capitals that stand before a stroke and are labels of the desk, not places."""
ENGLISH = frozenset(
    ("the", "of", "and", "to", "in", "said", "a", "that", "is", "for", "on", "was", "with", "by", "from", "at")
)
ENGLISH_FROM = 0.12
"""Share of such words from which a text is taken for English; news English has some 0.3."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One way in which a first line gives metadata: the pattern, and an example with what it yields.

    ``alone`` rules take a whole line; the others stand before the body, which ends the search.
    """

    name: str
    pattern: re.Pattern[str]
    example: str
    gives: Metadata
    alone: bool = True


def _rule(name: str, pattern: str, example: str, gives: Metadata, *, alone: bool = True) -> Rule:
    return Rule(name, re.compile(r"\s*" + pattern + (r"\s*\Z" if alone else "")), example, gives, alone)


RULES = (
    _rule(
        "stamped", rf"[Dd]ate:? {DATE}\s+{_PLACE}{_STROKE}",
        "date 2031-02-09 ORVELLE • The harbour was closed.",
        Metadata(published_on="2031-02-09", dateline="ORVELLE"), alone=False,
    ),
    _rule(
        "agency", rf"{_PLACE},? (?:{DATE},? )?{_AGENCY}{_STROKE}",
        "PORT ORVELLE, Marland, Feb. 9, 2031 (Reuters) - The harbour was closed.",
        Metadata(published_on="2031-02-09", dateline="PORT ORVELLE, Marland", outlet="Reuters"), alone=False,
    ),
    _rule(
        "dated", rf"{_PLACE},? {DATE}{_STROKE}",
        "Orvelle, 9 February 2031 – The harbour was closed.",
        Metadata(published_on="2031-02-09", dateline="Orvelle"), alone=False,
    ),
    _rule(
        "date line", rf"(?i:(?:published|posted|updated|date|dated)(?: on)?:? )?{DATE}{_CLOCK}",
        "Published: Sunday, 9 February 2031, 14:02 GMT",
        Metadata(published_on="2031-02-09"),
    ),
    _rule(
        "by-line", rf"(?i:by|author:|byline:) (?P<author>{_NAME}(?:(?:,| and) {_NAME}){{0,3}})",
        "By Ilse Tarn and Odo Marrick",
        Metadata(author="Ilse Tarn and Odo Marrick"),
    ),
    _rule(
        "source line", r"(?i:source|outlet|publisher): (?P<outlet>\S[^\n]{0,78}\S)",
        "Source: The Orvelle Courier",
        Metadata(outlet="The Orvelle Courier"),
    ),
    _rule(
        "title line", r"(?i:title|headline): (?P<title>\S[^\n]{0,300})",
        "Title: Harbour closed after the storm",
        Metadata(title="Harbour closed after the storm"),
    ),
    _rule(
        "address", r"(?i:url: ?|link: ?)?(?P<url>https?://[^\s<>\"]+)",
        "https://courier.example/harbour",
        Metadata(url="https://courier.example/harbour"),
    ),
    _rule(
        "capitals", rf"{_PLACE}(?:{_STROKE}|: )",
        "PORT ORVELLE — The harbour was closed.",
        Metadata(dateline="PORT ORVELLE"), alone=False,
    ),
)  # fmt: skip
"""Tried in this order on each of the first lines."""

_TAIL = re.compile(
    r"(?P<title>.*\S)\s+[-–—|·•]\s+(?P<outlet>(?:The )?[A-Z][\w.&'’]*(?: (?:of|and|the|&|[A-Z][\w.&'’]*)){0,5})\s*\Z"
)
_PRESS = (
    "agency argus bbc blade bulletin business chronicle courier daily dispatch echo examiner express gazette globe "
    "guardian herald independent inquirer journal ledger mail magazine messenger mercury mirror monitor news observer "
    "online post press radio record register reporter reuters review sentinel standard star sun telegraph time times "
    "today tribune tv weekly wire world"
)
PRESS = frozenset(_PRESS.split())
"""Words that names of papers, stations and agencies end with."""


def outlet_behind(title: str) -> tuple[str, str | None]:
    """A headline without the outlet's name behind it, and that name: "Harbour closed - The Orvelle Courier".

    What stands behind the last stroke is an outlet only where it ends with a word that outlets are called by, or is
    in capitals throughout behind a bar ("| ORF"); any other title is left as it is.
    """
    found = _TAIL.fullmatch(title)
    if found is None or len(found["title"]) < 8:
        return title, None
    outlet = found["outlet"]
    last = outlet.rsplit(" ", 1)[-1].rstrip(".").lower()
    bar = title[found.end("title") :].lstrip().startswith("|")
    if last in PRESS or (bar and outlet.isupper() and outlet.isalpha()):
        return found["title"], outlet
    return title, None


OWN_VOICE = re.compile(
    r"(?:^|[.!?”\"]\s+|\n)(?:The )?(?P<outlet>[A-Z]\w*(?: [A-Z]\w*){0,3})"
    r" (?:could not|was unable to|has not been able to) (?:immediately )?independently (?:verify|confirm)"
)
"""Who says "X could not independently verify" is whose article it is."""


def recognise(text: str, file_name: str | None = None) -> Metadata:
    """What the beginning of ``text`` says of it; ``file_name`` may bring the date or its year. Never raises."""
    found = Metadata()
    year = _year_of(file_name)
    title, lead = "", ""
    lines = [line for line in text[:_HEAD].split("\n") if line.strip()][:_LINES]
    for number, line in enumerate(lines):
        line_found, rest, rule = _apply(line, year)
        found = _filled(found, line_found)
        if rule is None and not title and number + 1 < len(lines) and _is_title(line):
            title = line
        elif rule is None or not rule.alone:
            lead = rest
            break
    title = re.sub(r"^ {0,3}#{1,6} +", "", title)  # a heading in Markdown
    title, outlet = outlet_behind(_shown(title))
    found = _filled(found, Metadata(title=title[:OWN_TITLE_AT_MOST] or None, outlet=outlet))
    return _filled(found, Metadata(
        title=_shortened(lead or (lines[-1] if lines else "")) or None,
        outlet=_own_voice(text),
        published_on=_date_of(file_name),
        language="en" if _is_english(text) else None,
    ))  # fmt: skip


def _apply(line: str, year: int | None) -> tuple[Metadata, str, Rule | None]:
    """What the first fitting rule finds in the line, what is left of the line, and the rule."""
    for rule in RULES:
        match = rule.pattern.match(line)
        if match is None:
            continue
        made = _made(match, year)
        if made is not None:
            return made, line[match.end() :], rule
    return Metadata(), line, None


def _made(match: re.Match[str], year: int | None) -> Metadata | None:
    parts: Mapping[str, str | None] = match.groupdict()
    place = parts.get("place")
    if place is not None and not _is_place(place, certain=bool(parts.get("agency") or _has_date(parts))):
        return None
    on = _iso(parts, year) if _has_date(parts) else None
    if _has_date(parts) and on is None and place is None:
        return None
    outlet = parts.get("agency") or parts.get("outlet")
    return Metadata(
        title=_shown(parts.get("title") or "") or None, outlet=outlet and outlet.strip(),
        author=parts.get("author"), url=parts.get("url"), published_on=on, dateline=place,
    )  # fmt: skip


def _is_place(place: str, *, certain: bool) -> bool:
    """Whether these words can be a place: in capitals, or each capitalised where a date or agency follows."""
    words = re.split(r"[ /]", place)
    if words[0].lower().strip(".") in NOT_PLACES or words[0].lower() in MONTHS:
        return False
    if certain:
        return all(word[0].isupper() for word in words)
    town = place.split(",", maxsplit=1)[0]
    return town.isupper() and len(town) > 2


def _has_date(parts: Mapping[str, str | None]) -> bool:
    return any(parts.get(name) for name in ("iso", "d1", "d2", "d3"))


def _iso(parts: Mapping[str, str | None], year: int | None) -> str | None:
    """The date as ``YYYY-MM-DD``, or None where there is no such day or its year is nowhere stated."""
    iso = parts.get("iso")
    if iso:
        return _day(*map(int, re.split("[-/]", iso)))
    if parts.get("d3"):
        return _day(int(parts["y3"] or 0), int(parts["m3"] or 0), int(parts["d3"] or 0))
    which = "1" if parts.get("d1") else "2"
    month = MONTHS[(parts["m" + which] or "").rstrip(".").lower()]
    stated = parts.get("y" + which)
    return _day(int(stated) if stated else year or 0, month, int(parts["d" + which] or 0))


def _day(year: int, month: int, day: int) -> str | None:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def _date_of(file_name: str | None) -> str | None:
    found = re.search(r"(?<!\d)((?:19|20)\d{2})[-_.]?(\d{2})[-_.]?(\d{2})(?!\d)", file_name or "", re.ASCII)
    return _day(*(int(part) for part in found.groups())) if found else None


def _year_of(file_name: str | None) -> int | None:
    on = _date_of(file_name)
    if on:
        return int(on[:4])
    found = re.search(r"(?<!\d)((?:19|20)\d{2})(?!\d)", file_name or "", re.ASCII)
    return int(found[1]) if found else None


def _is_title(line: str) -> bool:
    words = line.strip()
    return len(words) <= OWN_TITLE_AT_MOST and words[-1] not in '.;:,-"”' and any(map(str.isalpha, words))


def _shortened(lead: str) -> str:
    """The lead's first sentence, or its first words cut at a word, in ``TITLE_AT_MOST`` characters."""
    words = _shown(lead)
    sentence = re.match(r"(.{12,}?[^.A-Z\s])\.(?:\s|\Z)", words)
    if sentence and len(sentence[1]) <= TITLE_AT_MOST:
        return sentence[1]
    if len(words) <= TITLE_AT_MOST:
        return words
    cut = words[: TITLE_AT_MOST - 1]
    if " " in cut and words[TITLE_AT_MOST - 1] != " ":
        cut = cut.rsplit(" ", 1)[0]
    return cut.rstrip(" ,;:–—-") + "…"


def _shown(words: str) -> str:
    """On one line, without characters that turn the direction of what follows in a list."""
    return " ".join(re.sub("[\x00-\x1f\x7f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]", " ", words).split())


def _own_voice(text: str) -> str | None:
    found = OWN_VOICE.search(text)
    return found["outlet"] if found else None


def _is_english(text: str) -> bool:
    words = re.findall(r"[^\W\d_]+", text[:_HEAD].lower())
    return len(words) >= 5 and sum(word in ENGLISH for word in words) / len(words) >= ENGLISH_FROM


def _filled(found: Metadata, more: Metadata) -> Metadata:
    """``found`` with what it lacks from ``more``."""
    names: list[str] = [field.name for field in fields(Metadata)]
    value: Callable[[str], str | None] = lambda name: getattr(found, name) or getattr(more, name)  # noqa: E731
    return replace(found, **{name: value(name) for name in names})
