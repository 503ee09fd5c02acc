"""Quantities as figures of a claim: the interval their words allow, by the conventions of the design.

"about" is ten per cent (or as the house has it) around the number, "almost" from as much below up to it, "hundreds"
from a hundred up to a thousand; such bounds are marked as conventions. "more than" and "at most" leave the other side
open.
"""

from __future__ import annotations

import re

from app.extraction import NEAR, units
from app.extraction.quantities import BEFORE, SIGN_BEFORE, Quantity
from app.extraction.spans import Span, in_order, listed
from app.extraction.tags import Words
from app.model import Figure
from app.vocabulary import Qualifier, UnitKind

VAGUE = re.compile(
    r"\b(?:a|an|the)\s(?:large|small|big|huge|vast|significant|growing|record|"
    r"great|good|considerable|substantial|tiny)?\s?"
    r"(?:chunk|number|share|portion|part|majority|minority|handful|bulk|fraction|"
    r"swath[e]?|amount)\sof\s(?:the\s)?[\w’'-]+",
    re.IGNORECASE,
)


def figure(
    text: str, quantity: Quantity, words: Words | None = None, as_of: str | None = None, near: float = NEAR
) -> Figure:
    """The figure of one quantity; ``words`` are those of the clause around it, ``as_of`` the day it holds for."""
    low, high, convention = bounds(quantity, near)
    phrase = quantity.phrase or quantity.span
    start = min(quantity.span.start, phrase.start)
    end = max(quantity.span.end, phrase.end)
    subject, denominator = counted(text, quantity, Span(start, end), words)
    start = _with_qualifier(text, start, quantity, words.starts[0] if words and words.starts else start)
    return Figure(
        text=text[start:end],
        start=start,
        qualifier=quantity.qualifier,
        change=quantity.change,
        low=low,
        high=high,
        bounds_by_convention=convention,
        unit=quantity.unit or None,
        unit_kind=quantity.unit_kind,
        subject=subject,
        denominator=denominator,
        as_of=as_of,
    )


_VERBAL = re.compile(r"(?:exceed|surpass|topp?(?:ed|ing|s)|nearing|approaching|capped|starting)", re.IGNORECASE)


def _with_qualifier(text: str, start: int, quantity: Quantity, earliest: int) -> int:
    """Where the words of a figure begin with its currency sign and the words that bound it: "nearly $3 million"."""
    before = text[max(earliest, start - 40) : start]
    sign = SIGN_BEFORE.search(before)
    if sign:
        start -= len(before) - sign.start()
        before = before[: sign.start()]
    for rule in BEFORE:
        match = rule.pattern.search(before) if rule.qualifier is quantity.qualifier else None
        if match and not _VERBAL.match(match.group()):
            return start - len(before) + match.start()
    return start


# ----------------------------------------------------- what is counted, and out of what

_NOUNS = re.compile(r"D?(?:[JNXH#]|[GVv](?=[JNX])){0,7}[NX]")
_PER = re.compile(r"(?:\s(?:a|an|per|each|every)[\s-]|/)((?!cent\b|cents\b)(?:[\d,]{1,9}$|[a-z]{2,20}$))")
_HEADS = re.compile(r"\s(?:people|residents|inhabitants|births|passengers|pupils|households|vehicles)\b")
_LEADING = re.compile(
    r"^(?:of\s)?(?:(?:the|its|their|his|her|these|those|other|more|additional|further|another)\s)+|^of\s"
)
_PERIODS = listed("day days week weeks month months year years hour hours minute minutes moment time quarter decade")


def counted(text: str, quantity: Quantity, span: Span, words: Words | None) -> tuple[str | None, str | None]:
    """What a quantity counts or measures, and the whole it is a share of or the unit it is given for, as written."""
    kind = quantity.unit_kind
    per = _PER.search(text, quantity.span.end, span.end)
    denominator = _line(per.group(1)) if per else None
    if per and per.group(1)[0].isdigit():
        heads = _HEADS.match(text, span.end)
        denominator = _line(text[per.start(1) : heads.end() if heads else span.end])
    behind = text[quantity.span.end : per.start() if per else span.end].strip(" -–")
    if quantity.rule in ("fraction", "one_of") or kind is UnitKind.PERCENT:
        whole = _line(behind) if quantity.rule != "number" and kind is UnitKind.COUNT and behind else None
        if whole:
            whole = re.sub(r"^(?:of|in)\s", "", whole)
        whole = whole or _behind(text, span.end, words, ("of",))
        subject = _LEADING.sub("", whole) if whole else None
        return subject or _clause_subject(span, words), whole or denominator
    if quantity.rule == "votes":
        return None, None
    if kind is UnitKind.COUNT and quantity.unit:
        return _LEADING.sub("", _line(behind)) or None, denominator
    if kind in (UnitKind.MEASURE, UnitKind.MONEY):
        links = ("of", "in") if kind is UnitKind.MONEY else ("of",)
        what = _behind(text, span.end, words, links)
        return what or (None if quantity.unit in units.TIME_UNITS else _clause_subject(span, words)), denominator
    return _clause_subject(span, words), denominator


def _line(words: str) -> str:
    return " ".join(words.split()).strip(" ,.-")


def _behind(text: str, end: int, words: Words | None, links: tuple[str, ...]) -> str | None:
    """The noun phrase behind "of" (or "in", for money): "30 per cent of its water", "$4m in damages"."""
    if words is None:
        return None
    at = words.index_at(end)
    if at + 1 >= len(words.tags) or words.lower[at] not in links or words.starts[at] - end > 2:
        return None
    match = _NOUNS.match(words.tags, at + 1)
    if match is None or match.end() - match.start() > 9:
        return None
    last = words.lower[match.end() - 1]
    if words.lower[at] == "in" and (words.tags[match.start()] != "N" or last in _PERIODS or not last.endswith("s")):
        return None
    if words.tags[match.start()] == "E" or last.isdigit():
        return None
    return _line(words.words(match.start(), match.end()))


def _clause_subject(span: Span, words: Words | None) -> str | None:
    """The subject of the clause, where the figure stands right behind its verb: "Inflation rose to 3 per cent"."""
    if words is None or not words.tags:
        return None
    number = words.index_at(span.start)
    for verb in range(number - 1, max(-1, number - 7), -1):
        if words.tags[verb] in ",;QCWoBNXDpGtS":
            return None
        if words.tags[verb] in "AMV":
            first = verb
            while first and words.tags[first - 1] in "AMR":
                first -= 1
            match = _BEFORE_VERB.search(words.tags, max(0, first - 16), first)
            if match is None or words.tags[match.start()] == "p":
                return None
            return _line(words.words(match.start(), match.end()))
    return None


_BEFORE_VERB = re.compile(r"(?<![PTDJHNX#CRVvG])(?:[DJHNX]{0,8}[NX])(?:P[DJHNX#]{0,6}[NX]){0,2}$")

# --------------------------------------------------------------------------- ordinals

_NTH_VALUE = {
    word: number
    for number, word in enumerate(
        in_order("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"), 1
    )
}
ORDINAL = re.compile(
    r"\b(?:(\d{1,4})(?:st|nd|rd|th)|(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)"
    r"(?=\s(?:straight|consecutive|successive|day|week|month|year|anniversary)\b))"
    r"\s(?:(?:straight|consecutive|successive)\s)?(?!of\b|century\b|and\b|to\b|in\b|on\b|at\b|for\b)([a-z]{3,20})"
    r"(?:\sof\s((?:(?:the|its|his|her|their)\s)?[\w’'-]+(?:\s[\w’'-]+){0,2}))?"
)


def ordinals(text: str, span: Span) -> list[Figure]:
    """Places in an order: "the 100th day of the invasion", "a third consecutive quarter"."""
    found = []
    for match in ORDINAL.finditer(text, span.start, span.end):
        value = float(match.group(1)) if match.group(1) else float(_NTH_VALUE[match.group(2).lower()])
        found.append(
            Figure(
                text=text[match.start() : match.end(3)],
                start=match.start(),
                low=value,
                high=value,
                unit=match.group(3),
                unit_kind=UnitKind.ORDINAL,
                subject=_line(match.group(4)) if match.group(4) else None,
            )
        )
    return found


def bounds(quantity: Quantity, near: float = NEAR) -> tuple[float | None, float | None, bool]:
    """Lowest and highest number the words allow, and whether a convention set a bound."""
    value, top = quantity.value, quantity.value_high
    reach = abs(value) * near
    if top is not None:
        low, high = (value, top) if value <= top else (top, value)
        plural = quantity.qualifier is Qualifier.MAGNITUDE or quantity.rule == "plural"
        return low, high, plural
    kind = quantity.qualifier
    if kind is Qualifier.APPROX:
        return value - reach, value + reach, True
    if kind is Qualifier.ALMOST:
        return value - reach, value, True
    if kind in (Qualifier.MORE_THAN, Qualifier.AT_LEAST):
        return value, None, False
    if kind is Qualifier.AT_MOST:
        return None, value, False
    return value, value, False


def vague(text: str, span: Span) -> list[Figure]:
    """Amounts without a number: "a large chunk of territory"."""
    return [
        Figure(text=m.group(), start=m.start(), qualifier=Qualifier.VAGUE)
        for m in VAGUE.finditer(text, span.start, span.end)
    ]
