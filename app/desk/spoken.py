"""What the rooms without Qt say, in the person's language: whole English sentences, looked up again."""

from __future__ import annotations

import re
from functools import lru_cache

from PySide6.QtCore import QCoreApplication

from app.desk import languages

CONTEXT = "Sentences"
_PLACE = re.compile(r"\{(\d+)\}")


def said(sentence: str) -> str:
    """A sentence of the ledger, of reading or of an export in the person's language; as it is where none is known.

    What is filled in may be such a sentence itself, and several sentences may follow each other.
    """
    if not sentence or languages.spoken() == languages.ENGLISH:
        return sentence
    whole = QCoreApplication.translate(CONTEXT, sentence)
    if whole != sentence:
        return whole
    for template, pattern in _patterns():
        found = pattern.fullmatch(sentence)
        if found:
            return QCoreApplication.translate(CONTEXT, template).format(*(said(text) for text in found.groups()))
    first, gap, rest = sentence.partition(". ")
    return f"{said(first + '.')} {said(rest)}" if gap and rest else sentence


@lru_cache(maxsize=1)
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Each template with places to fill in, those with most words of their own first."""
    from app.desk.sentences import SENTENCES

    made = []
    for template in SENTENCES:
        if _PLACE.search(template):
            parts = _PLACE.split(template)
            pattern = "".join(re.escape(part) if i % 2 == 0 else "(.*?)" for i, part in enumerate(parts))
            made.append((template, re.compile(pattern, re.DOTALL)))
    return tuple(sorted(made, key=lambda pair: -len(_PLACE.sub("", pair[0]))))
