"""Which claims a verification statement speaks of: those of its sentence, of a speaker it names, or just before it."""

from __future__ import annotations

import re
from bisect import bisect_left

from app.extraction import caveats
from app.extraction.attribution import Statement
from app.extraction.caveats import Statement as Check
from app.extraction.draft import Draft
from app.extraction.names import Speaker
from app.extraction.quantities import quantities
from app.extraction.spans import Span, listed
from app.vocabulary import Caveat


def link(text: str, drafts: list[Draft], checks: list[tuple[Check, Statement]]) -> None:
    """Set each verification statement on the claims it covers: in its sentence, its paragraph, or just before."""
    starts = [draft.statement.span.start for draft in drafts] if checks else []
    for check, statement in checks:
        at = bisect_left(starts, statement.span.start)
        around = drafts[max(0, at - REACH) : at + REACH]
        near = [d for d in around if -1 <= statement.paragraph - d.statement.paragraph <= SIDES_BACK]
        if check.rule == "was_able_to_verify" and any(d.caveat_span == check.verb for d in near):
            continue
        for draft in _covered(text, near, check, statement):
            if draft.caveat is Caveat.NONE_STATED and not draft.about_check:
                draft.caveat, draft.caveat_span = check.caveat, statement.span


REACH = 30
"""Claims before and behind a verification statement that it may speak of."""
SIDES_BACK = 3
"""Paragraphs back that "either side's claims" may reach."""
OWN_SENTENCE = listed("without_evidence witnessed falsely seen_by verified_by denied_aside")
"""Rules that speak of the sentence they stand in."""


_DEFINITE = re.compile(r"\b(?:the|these|those|that|this|his|her|their|its)\s$", re.IGNORECASE)


def _covered(text: str, drafts: list[Draft], check: Check, statement: Statement) -> list[Draft]:  # noqa: PLR0911
    same = [d for d in drafts if d.statement is statement and not d.about_check]
    before = [d for d in same if d.clause.span.end <= check.verb.start + 1]
    behind = [d for d in same if d.clause.span.start >= check.verb.end]
    words = text[statement.span.start : statement.span.end]
    loose = check.rule == "unverified" and _DEFINITE.search(text[statement.span.start : check.verb.start]) is None
    if check.rule == "denied_aside" and same and not before:
        return _said_before(text, drafts, check, statement, words)
    if (check.rule in OWN_SENTENCE or (loose and text[check.verb.start] in "uU")) and same:
        return (before if check.rule == "denied_aside" else before + behind) or same
    if behind and caveats.OPENING.search(text[statement.span.start : check.verb.start]):
        return behind
    if caveats.FOLLOWING.search(words):
        return [d for d in drafts if d.clause.span.start >= statement.span.end and d.said is not None]
    if before and not caveats.refers_back(text, check):
        return before
    if before and text[before[-1].clause.span.end : check.verb.start].count(",") and check.rule != "called_false":
        aside = text[before[-1].clause.span.end : check.verb.start]
        if re.match(r"(?:,|\s[-–—])\s(?:an?|the|which|but|though|although|something)\s", aside):
            return before
    return _said_before(text, drafts, check, statement, words) or before


def _said_before(text: str, drafts: list[Draft], check: Check, statement: Statement, words: str) -> list[Draft]:
    """The attributed claims before a verification statement that its words refer to."""
    earlier = [
        d
        for d in drafts
        if d.clause.span.end <= statement.span.start and d.said is not None and d.rule != "verified_that"
    ]
    if caveats.SIDES.search(words):
        return earlier
    if caveats.RESEARCH.search(words):
        return [d for d in earlier if caveats.RESEARCH.search(text[d.statement.span.start : d.statement.span.end])]
    near = [d for d in earlier if statement.paragraph - d.statement.paragraph <= 1]
    if not near and caveats.PICTURES.search(words):
        near = [d for d in drafts if d.clause.span.end <= statement.span.start]
    if check.caveat is Caveat.DISPUTED_IN_ARTICLE:
        near = [d for d in near if not _denies(words, d.speaker, check, statement)]
        if check.rule == "denied_doing":
            near = _sharing_words(text, near, Span(check.verb.start, statement.span.end)) or near
    else:
        named = [d for d in near if d.speaker.name and _names(words, d.speaker)]
        if named:
            return named
    if caveats.PICTURES.search(words):
        shown = [d for d in near if caveats.PICTURES.search(text[d.statement.span.start : d.statement.span.end])]
        if shown:
            return shown
    if caveats.FIGURES.search(words):
        counted = [d for d in near if quantities(text, d.clause.span)]
        near = counted or near
    here = [d for d in near if d.statement.paragraph == statement.paragraph] or near
    if here and caveats.ONE.search(words):
        last = here[-1]
        return [d for d in here if d.said is last.said or d.speaker == last.speaker]
    return here


_CONTENT_WORD = re.compile(r"[a-z]{4,}")


def _sharing_words(text: str, drafts: list[Draft], denial: Span) -> list[Draft]:
    """The claims that share a word with what is denied: "denied losing the drones"."""
    denied = set(_CONTENT_WORD.findall(text[denial.start : denial.end].lower())) - COMMON
    return [
        d for d in drafts if denied & set(_CONTENT_WORD.findall(text[d.clause.span.start : d.clause.span.end].lower()))
    ]


COMMON = listed("denied denies deny that this have been having their with from they were which disputed rejected")


def _denies(words: str, speaker: Speaker, check: Check, statement: Statement) -> bool:
    """Whether the speaker of a claim is the one who denies in this statement, and so no target of the denial."""
    denier = words[: check.verb.start - statement.span.start]
    return bool(speaker.name) and _names(denier, speaker)


def _names(words: str, speaker: Speaker) -> bool:
    last = speaker.name.split()[-1] if speaker.name.split() else ""
    return len(last) > 2 and re.search(rf"(?<!\w){re.escape(last)}(?!\w)", words) is not None
