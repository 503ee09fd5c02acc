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


NEAR = 0.10
"""How far "about" and "almost" reach, as a share of the number: a convention, which a house may set otherwise."""


def default_extractor(near: float = NEAR) -> Extractor:
    """The extractor used where nobody chose another; its rules are loaded at the first call.

    ``near`` is how far "about" reaches, as a share of the number.
    """
    from app.extraction.candidates import Rules

    return Rules(near)
