"""On which page a passage stands: a text from pages has a form feed where each further page begins."""

from __future__ import annotations

PAGE_BREAK = "\f"


def page_of(text: str, start: int) -> int | None:
    """The page, from 1, of the code point at ``start``; None where the text has no pages."""
    if PAGE_BREAK not in text:
        return None
    return text.count(PAGE_BREAK, 0, start + 1) + 1
