"""A claim in self-contained words: without the attribution, pronouns resolved where that is sure, capitalised."""

from __future__ import annotations

import re

from app.extraction import accusations
from app.extraction.attribution import SHOWING, Attribution
from app.extraction.clauses import Clause
from app.extraction.names import PRONOUN, Speaker
from app.extraction.sentences import quotations
from app.extraction.sexes import may_be
from app.extraction.spans import Span, listed

_OPENING = re.compile(r"(?P<pronoun>it|he|she|they|his|her|its|their)(?=\s)", re.IGNORECASE)
_JOINT = re.compile(r"^(?:but|and)\s", re.IGNORECASE)
_THAT = re.compile(r"^that\s(?=(?:it|he|she|they|we|I|there|the|an?|his|her|its|their|[A-Z]\w+|\w+s)\s)")
POSSESSIVE = listed("his her its their")


def self_contained(
    text: str, clause: Clause, said: Attribution | None, speaker: Speaker, before: Span | None = None
) -> str:
    """The wording proposed for the claim: one line, capitalised, no full stop.

    ``before`` is what was said before the clause: a pronoun means the speaker only where nobody else is named there.
    """
    parts = clause.parts or (clause.span,)
    words = " ".join(part if isinstance(part, str) else _cut(text, part, clause.skip) for part in parts)
    words = _plain(words.replace(" 's ", "'s "))
    direct = said is not None and said.direct
    words = _JOINT.sub("", words)
    if said is not None and not direct and said.rule not in accusations.NAMES:
        words = _THAT.sub("", words)
        opens = before is not None and isinstance(parts[0], Span) and parts[0].start <= before.start
        if said.verb in SHOWING or _other_sex(words, text, said, speaker):
            pass
        elif before is None or opens or _nobody_else(text[before.start : before.end], speaker):
            words = _resolve(words, speaker)
    return words[:1].upper() + words[1:]


def _other_sex(words: str, text: str, said: Attribution, speaker: Speaker) -> bool:
    """Whether the pronoun the words open with cannot mean the speaker: "Ms Roe said he …", "she said he …"."""
    source = text[said.source.start : said.source.end] if said.source else ""
    first = words.split(" ", 1)[0]
    return not (may_be(first, source) and may_be(first, f"{speaker.role or ''} {speaker.name}"))


_NAME = re.compile(r"(?<=[a-z,;] )[A-Z][\w’'-]+|^(?:The|A|An|Many|Some|Most)\s[a-z]+|^[A-Z][\w’'-]+(?=\s[A-Z])")


def _nobody_else(words: str, speaker: Speaker) -> bool:
    """Whether these words name nobody but the speaker."""
    return all(match.group() in speaker.name for match in _NAME.finditer(words))


_SCENE = re.compile(
    r"[\"“‘']{0,2}(?:If|When|While|Although|Though|Because|As|By|To|In|On|At|For|During|After|Before|With)\s"
)


def _cut(text: str, span: Span, skip: Span | None) -> str:
    """The words of a span without the stretch that says who speaks."""
    if skip is None or not (span.start <= skip.start and skip.end <= span.end):
        return text[span.start : span.end]
    before, behind = text[span.start : skip.start], text[skip.end : span.end]
    link = ", " if _SCENE.match(before) else " "
    return before.rstrip(" ,\"”’'") + link + behind.lstrip(" ,\"“‘'")


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
    """One line, no quotation marks around the whole, and none without its partner."""
    words = _DOUBLED.sub('"', " ".join(words.split()))
    whole = quotations(words, Span(0, len(words)))
    if len(whole) == 1 and whole[0] == (0, len(words)) and len(words) > 4 and words[-1] in "\"”’'»":
        words = words[1:-1].strip(" ,")
    return _FULL_STOP.sub("", _paired(words).strip(" ,"))


_FULL_STOP = re.compile(r"(?<![A-Z.])\.$")
_DOUBLED = re.compile(r"''|``|‘‘|’’")
_QUOTE = re.compile(r"[\"“”«»]|(?<![\w’'])['‘](?=\w)|(?<=[\w.,!?])['’](?=[\s,.;:!?)]|$)")


def _paired(words: str) -> str:
    """The words without quotation marks whose partner was cut off."""
    if not any(sign in words for sign in "\"“”«»‘’'"):
        return words
    open_at: dict[str, int] = {}
    drop: list[int] = []
    for match in _QUOTE.finditer(words):
        sign, at = match.group(), match.start()
        kind = "single" if sign in "'‘’" else "double"
        opens = sign in "“«‘" or (sign in "\"'" and kind not in open_at)
        inside = words[at - 1 : at].isalnum() or not words[at + 1 : at + 2].isalnum()
        if sign in "'’" and kind not in open_at and (sign == "’" or inside):
            continue
        if opens:
            if kind in open_at:
                drop.append(open_at[kind])
            open_at[kind] = at
        elif kind in open_at:
            del open_at[kind]
        else:
            drop.append(at)
    drop += open_at.values()
    return "".join(c for i, c in enumerate(words) if i not in drop) if drop else words
