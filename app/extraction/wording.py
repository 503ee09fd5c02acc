"""A claim in self-contained words: without the attribution, pronouns resolved where that is sure, capitalised."""

from __future__ import annotations

import re

from app.extraction.attribution import Attribution
from app.extraction.clauses import Clause
from app.extraction.names import PRONOUN, Speaker
from app.extraction.sentences import quotations
from app.extraction.spans import Span, listed

_OPENING = re.compile(r"(?P<pronoun>it|he|she|they|his|her|its|their)(?=\s)", re.IGNORECASE)
_JOINT = re.compile(r"^(?:that|but|and|so|because|although|though|while|whereas)\s", re.IGNORECASE)
POSSESSIVE = listed("his her its their")


def self_contained(text: str, clause: Clause, said: Attribution | None, speaker: Speaker) -> str:
    """The wording proposed for the claim: one line, capitalised, no full stop."""
    words = _plain(text[clause.span.start : clause.span.end])
    subject = _plain(text[clause.subject.start : clause.subject.end]) if clause.subject else ""
    if subject and len(subject) < 90:
        words = f"{subject} {words}"
    words = _JOINT.sub("", words)
    direct = said is not None and said.direct
    if said is not None and not direct:
        words = _resolve(words, speaker)
    return words[:1].upper() + words[1:]


def _resolve(words: str, speaker: Speaker) -> str:
    match = _OPENING.match(words)
    if match is None or not speaker.name or PRONOUN.match(speaker.name) or len(speaker.name) > 60:
        return words
    pronoun = match.group("pronoun").lower()
    fits = (
        (pronoun in ("he", "she", "his", "her") and speaker.person)
        or (pronoun in ("they", "their") and speaker.plural)
        or (pronoun in ("it", "its") and not speaker.person and not speaker.plural and not _impersonal(words))
    )
    if not fits:
        return words
    name = speaker.name
    if pronoun in POSSESSIVE:
        name += "'" if name.endswith("s") else "'s"
    return name + words[match.end() :]


_IMPERSONAL = re.compile(
    r"it\s(?:is|was|would\sbe|will\sbe|had\sbeen|has\sbeen|may|might|seems|seemed|appears|took|takes)\b", re.IGNORECASE
)


def _impersonal(words: str) -> bool:
    """As in "it was too early", "it may rain": the pronoun may stand for nothing."""
    return _IMPERSONAL.match(words) is not None


def _plain(words: str) -> str:
    """One line, and no quotation marks around the whole."""
    words = re.sub(r"\s+", " ", words).strip()
    whole = quotations(words, Span(0, len(words)))
    if len(whole) == 1 and whole[0] == (0, len(words)) and len(words) > 4 and words[-1] in "\"”’'»":
        words = words[1:-1].strip(" ,")
    return words
