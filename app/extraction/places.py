"""Where a claim says something happened: names behind "in", "at", "near" and the like."""

from __future__ import annotations

import re

from app.extraction.spans import Span
from app.extraction.words import TIMES

PLACE = re.compile(
    r"\b(?:in|at|near|outside|inside|around|across|throughout|from|of|into|to|over|city\sof|town\sof)\s"
    r"((?:(?:the|downtown|central|northern|southern|eastern|western)\s)?[A-Z][\w’'-]{1,30}(?:\s(?:[A-Z][\w’'-]{1,30}|"
    r"of(?=\s[A-Z]))){0,3})(?:\s(?:city|province|region|county|state|district|"
    r"neighbou?rhood))?"
)
STRONG = re.compile(r"\b(?:in|at|near|outside|inside|around|across|throughout)\s$")


def place(text: str, span: Span) -> str | None:
    """The first place named in the span; a name behind "in", "at" or "near" comes before others."""
    for match in PLACE.finditer(text, span.start, span.end):
        name = re.sub(r"['’]s$", "", match.group(1))
        if name.split()[-1].lower() in TIMES or not STRONG.search(
            text[max(span.start, match.start(1) - 12) : match.start(1)]
        ):
            continue
        return name
    return None
