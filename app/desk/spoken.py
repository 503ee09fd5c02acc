"""What the rooms without Qt say, in the person's language: their sentences, and the words of the vocabulary."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from PySide6.QtCore import QCoreApplication

from app import vocabulary
from app.desk import languages
from app.vocabulary import Term

_SENTENCES = "Sentences"
_VOCABULARY = "Vocabulary"
_PLACE = re.compile(r"\{(\d+)\}")
_STOP, _PIECE = re.compile(r"(?<=[.?!]) "), re.compile(r"(?<=[.?!:]) ")


def said(sentence: str) -> str:
    """A sentence of the ledger, of reading or of an export in the person's language; as it is where none is known.

    What is filled in may be such a sentence itself, and several sentences may follow each other.
    """
    if not sentence or languages.spoken() == languages.ENGLISH:
        return sentence
    return _one(sentence) or _in_turn(sentence) or _one(sentence, whole=True) or _piece_by_piece(sentence)


def _one(sentence: str, *, whole: bool = False) -> str:
    """A sentence in the person's language, empty where it is not known; ``whole`` lets a place hold sentence ends."""
    exactly = QCoreApplication.translate(_SENTENCES, sentence)
    if exactly != sentence:
        return exactly
    for template, pattern in _patterns():
        found = pattern.fullmatch(sentence)
        if found and (whole or not any(map(_STOP.search, found.groups()))):
            return QCoreApplication.translate(_SENTENCES, template).format(*map(_filled, found.groups()))
    return ""


def _in_turn(sentence: str) -> str:
    """Several sentences, of which the first is known; empty where it is not."""
    parts = _STOP.split(sentence)
    for number in range(len(parts) - 1, 0, -1):
        first = _one(" ".join(parts[:number]))
        if first:
            return f"{first} {said(' '.join(parts[number:]))}"
    return ""


def _piece_by_piece(sentence: str) -> str:
    return " ".join(_one(part) or part for part in _PIECE.split(sentence))


def _filled(text: str) -> str:
    """What fills a place: a phrase, labels of the vocabulary in small letters, or somebody's own words."""
    whole = said(text)
    if whole != text:
        return whole
    parts = text.split(", ")
    labels = [word(part[:1].upper() + part[1:]) for part in parts]
    return ", ".join(
        label.lower() if label.lower() != part.lower() else part for label, part in zip(labels, parts, strict=True)
    )


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


def reasons(stored: str | None) -> str:
    """Why a claim is listed, reason by reason."""
    return "; ".join(said(reason) for reason in (stored or "").split("; ") if reason)


# -- the vocabulary ----------------------------------------------------------------------------------------------------


def word(text: str) -> str:
    """A label or a meaning of the vocabulary; one that an editor of the ledger wrote stays as it is."""
    if not text or languages.spoken() == languages.ENGLISH:
        return text
    return QCoreApplication.translate(_VOCABULARY, text)


def in_words(terms: Sequence[Term]) -> tuple[Term, ...]:
    """A list as it is shown."""
    if languages.spoken() == languages.ENGLISH:
        return tuple(terms)
    return tuple(replace(term, label=word(term.label), meaning=word(term.meaning)) for term in terms)


def as_stored(shown: Sequence[Term], stored: Sequence[Term]) -> tuple[Term, ...]:
    """A list that was shown, as the ledger keeps it: what nobody changed is what it was."""
    before = {term.code: term for term in stored}
    found = []
    for term in shown:
        was = before.get(term.code)
        if was is not None:
            label = was.label if term.label == word(was.label) else term.label
            meaning = was.meaning if term.meaning == word(was.meaning) else term.meaning
            term = replace(term, label=label, meaning=meaning)  # noqa: PLW2901
        found.append(term)
    return tuple(found)


def label(terms: Sequence[Term], code: str | None) -> str:
    """The label of this code as it is shown; an unknown code is shown as it is, an empty one as an empty string."""
    return word(vocabulary.label(tuple(terms), code))
