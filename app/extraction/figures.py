"""Quantities as figures of a claim: the interval their words allow, by the conventions of the design.

"about" is ten per cent around the number, "almost" from ten per cent below up to it, "hundreds" from a hundred up to
a thousand; such bounds are marked as conventions. "more than" and "at most" leave the other side open.
"""

from __future__ import annotations

import re

from app.extraction.quantities import Quantity
from app.extraction.spans import Span
from app.model import Figure
from app.vocabulary import Qualifier

NEAR = 0.10
"""How far "about" and "almost" reach, as a share of the number: a house convention."""

VAGUE = re.compile(
    r"\b(?:a|an|the)\s(?:large|small|big|huge|vast|significant|growing|record|"
    r"great|good|considerable|substantial|tiny)?\s?"
    r"(?:chunk|number|share|portion|part|majority|minority|handful|bulk|fraction|"
    r"swath[e]?|amount)\sof\s(?:the\s)?[\w’'-]+",
    re.IGNORECASE,
)


def figure(text: str, quantity: Quantity, as_of: str | None = None) -> Figure:
    """The figure of one quantity."""
    low, high, convention = bounds(quantity)
    phrase = quantity.phrase or quantity.span
    start = min(quantity.span.start, phrase.start)
    end = max(quantity.span.end, phrase.end)
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
        subject=quantity.subject,
        denominator=quantity.denominator,
        as_of=as_of,
    )


def bounds(quantity: Quantity) -> tuple[float | None, float | None, bool]:
    """Lowest and highest number the words allow, and whether a convention set a bound."""
    value, top = quantity.value, quantity.value_high
    reach = abs(value) * NEAR
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
