"""Spans of text: half-open pairs of code-point offsets, and the few cuts every other module of the room needs."""

from __future__ import annotations

from typing import NamedTuple

EDGE = " \t\r\n\f\v\u00a0\u200b\u2028\u2029"
PUNCTUATION = EDGE + ",;:.!?-–—―…•*|"
QUOTE_MARKS = "\"'“”‘’«»„`"


def listed(words: str) -> frozenset[str]:
    """The words of a string as a set: how this room writes its word lists."""
    return frozenset(words.split())


def in_order(words: str) -> list[str]:
    """The words of a string as a list, where their order says something."""
    return words.split()


def holds_any(words: str, stems: tuple[str, ...]) -> bool:
    """Whether the words hold one of the stems: the quick look before slower rules."""
    for stem in stems:  # noqa: SIM110 - any() with a generator takes twice as long
        if stem in words:
            return True
    return False


class Span(NamedTuple):
    """A half-open span ``[start, end)`` in code points."""

    start: int
    end: int


def trim(text: str, start: int, end: int, marks: str = EDGE) -> Span:
    """The span without the given characters at its two ends; may come out empty."""
    while start < end and text[start] in marks:
        start += 1
    while end > start and text[end - 1] in marks:
        end -= 1
    return Span(start, end)


def trim_passage(text: str, start: int, end: int) -> Span:
    """The span as a passage: no punctuation or lone quotation marks at its ends, "U.S." and pairs kept whole."""
    start, end = trim(text, start, end, PUNCTUATION)
    while start < end and text[start] in QUOTE_MARKS and not _closed_inside(text, start, end):
        start, end = trim(text, start + 1, end, PUNCTUATION)
    while start < end and text[end - 1] in QUOTE_MARKS and not _opened_inside(text, start, end):
        start, end = trim(text, start, end - 1, PUNCTUATION)
    if text[end : end + 1] == "." and end - start >= 3 and text[end - 2] == "." and text[end - 1].isupper():
        end += 1
    return Span(start, end)


CLOSERS = {"“": '”"', '"': '"”', "‘": "’'", "'": "'’", "«": "»", "„": "“”", "`": "'`"}
REACH = 2_000
"""How far a quotation mark looks for its partner; keeps every search short on hostile text."""


def _closed_inside(text: str, start: int, end: int) -> bool:
    closers = CLOSERS.get(text[start], "")
    inner = text[start + 1 : min(end - 1, start + REACH)]
    return any(mark in inner for mark in closers)


def _opened_inside(text: str, start: int, end: int) -> bool:
    last = text[end - 1]
    if last in "'’" and text[end - 2 : end - 1] == "s":
        return True
    inner = text[max(start, end - REACH) : end - 1]
    return any(last in closers and mark in inner for mark, closers in CLOSERS.items())


def overlaps(a: Span, b: Span) -> bool:
    """Whether the two spans share a character."""
    return a.start < b.end and b.start < a.end
