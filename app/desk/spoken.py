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
_END = re.compile(r"(?<=[.?!:]) ")


def said(sentence: str) -> str:
    """A sentence of the ledger, of reading or of an export in the person's language; as it is where none is known.

    What is filled in may be such a sentence itself, and several sentences may follow each other.
    """
    if not sentence or languages.spoken() == languages.ENGLISH:
        return sentence
    return _one(sentence) or " ".join(_one(part) or part for part in _END.split(sentence))


def _one(sentence: str) -> str:
    """A whole sentence in the person's language; empty where it is not known."""
    whole = QCoreApplication.translate(_SENTENCES, sentence)
    if whole != sentence:
        return whole
    for template, pattern in _patterns():
        found = pattern.fullmatch(sentence)
        if found:
            return QCoreApplication.translate(_SENTENCES, template).format(*map(_filled, found.groups()))
    return ""


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
