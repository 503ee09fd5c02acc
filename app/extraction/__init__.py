"""Text becomes candidate claims. One door: an extractor takes a text and its date, and gives candidates.

The built-in extractor is a set of rules; another backend may come through the same door later.
"""

from __future__ import annotations

from typing import Protocol

from app.model import Candidate


class Extractor(Protocol):
    """What the rest of the program knows of extraction."""

    name: str

    def extract(self, text: str, date: str | None = None) -> list[Candidate]:
        """All candidate claims of the text in order of start; ``date`` is the article's own, ISO, if known."""
        ...


def default_extractor() -> Extractor:
    """The extractor used where nobody chose another; its rules are loaded at the first call."""
    from app.extraction.candidates import Rules

    return Rules()
