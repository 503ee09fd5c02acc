"""Statements set into another one that can be checked by themselves: relative clauses and appositions with a figure or
a date, "at a cost of thousands of lives", "on the 100th day of the war".
"""

from __future__ import annotations

import re
from dataclasses import replace

from app.extraction import subjects
from app.extraction.clauses import FINITE, Clause
from app.extraction.spans import PUNCTUATION, Span, listed, trim, trim_passage
from app.extraction.subjects import Parts
from app.extraction.tags import Words

_COST = re.compile(r"\b(?:at\s(?:a|the)\scost\sof|at\san?\s(?:price|rate)\sof|leaving\sat\sleast)\s", re.IGNORECASE)
_NTH_DAY = re.compile(
    r"\bon\s(the\s\d{1,4}(?:st|nd|rd|th)\s(?:day|week|month|anniversary)\sof\s"
    r"[^\s,.;]{1,30}(?:\s(?!that\b|which\b|who\b|when\b|where\b|and\b)[^\s,.;]{1,30}){0,7})"
)
_DAY_NAMED = re.compile(
    r"\bon\s((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[A-Z][a-z]{2,8}\.?\s\d{1,2}|\d{1,2}\s[A-Z][a-z]{2,8})\b"
)
_RELATIVE = re.compile(r"(?<=[NX])([tW])(R{0,2}[AMV][^,;:().Q]{2,40})")
_SET_IN = re.compile(r"(?<=[NX]),(W)([JNX]{0,4}R{0,2}[AMV][^,;:().QtW]{1,24})(?=,(?:R{0,2}[AMV]|CP|t))")
_APPOSED = re.compile(r"(?<=[NX]),(D[JNXH#R]{0,6}[NXJ](?:(?:P|TB?P?)[DJNXH#E]{1,8}){0,3})(?=,(?:R{0,2}[AMV]|P)|\.?$)")
RANKS = listed(
    "first last only sole second third largest biggest smallest oldest youngest newest highest lowest longest shortest "
    "tallest fastest deadliest worst best richest poorest busiest strongest deepest most least"
)
"""What makes an apposition a statement that can be checked without a figure: "the first woman to lead the port"."""
_DATED = listed("last this next since")


def insets(text: str, clause: Clause, statement: Span) -> list[Clause]:
    """A clause, shortened where a phrase is cut out of it, and the statements set into it."""
    found = [clause]
    span = clause.span
    cost = _COST.search(text, span.start, span.end)
    if cost is not None:
        whole = clause.parts or (span,)
        found.append(Clause(trim(text, cost.start() + 3, span.end, PUNCTUATION), "cost", whole, skip=clause.skip))
        kept = trim(text, span.start, cost.start(), PUNCTUATION)
        if kept.end - kept.start > 12:
            parts = tuple(
                Span(p.start, kept.end) if isinstance(p, Span) and p.end > kept.end else p for p in clause.parts
            )
            found[0] = replace(clause, span=kept, parts=parts)
    for match in _NTH_DAY.finditer(text, span.start, span.end):
        phrase = trim(text, match.start(1), match.end(1), PUNCTUATION)
        day = _DAY_NAMED.search(text, statement.start, statement.end)
        parts = (Span(day.start(1), day.end(1)), "was", phrase) if day else clause.parts or (span,)
        found.append(Clause(phrase, "nth_day", parts, skip=clause.skip))
    if clause.words is not None and clause.skip is None:
        found += _noun_clauses(text, clause, clause.words)
    return found


def _noun_clauses(text: str, clause: Clause, words: Words) -> list[Clause]:
    first, behind = words.index_at(clause.span.start), words.index_at(clause.span.end)
    tags = words.tags
    ranked = "," in tags[first:behind] and not RANKS.isdisjoint(words.lower[first:behind])
    if "#" not in tags[first:behind] and "E" not in tags[first:behind] and not ranked:
        return []
    found: list[Clause] = []
    main = FINITE.search(tags, first, behind)
    if main is None:
        return []
    for match in _RELATIVE.finditer(tags, main.start(), behind):
        made = _restrictive(text, words, match)
        if made is not None:
            found.append(made)
    for match in _SET_IN.finditer(tags, first, behind):
        made = _set_in(text, words, match)
        if made is not None:
            found.append(made)
    return found + _apposed_in(text, words, (first, behind), main.start())


def _apposed_in(text: str, words: Words, tokens: tuple[int, int], main: int | None) -> list[Clause]:
    made = (_apposed(text, words, match, main) for match in _APPOSED.finditer(words.tags, *tokens))
    return [clause for clause in made if clause is not None]


def beside_a_name(text: str, words: Words, named: Span) -> list[Clause]:
    """What an apposition says of whoever is named in the span: "Ada Brook, the first woman to lead the port, said"."""
    first, behind = words.index_at(named.start), words.index_at(named.end)
    if "," not in words.tags[first:behind] or RANKS.isdisjoint(words.lower[first:behind]):
        return []
    part = words.part(named)
    return _apposed_in(text, part, (0, len(part.tags)), None) if part else []


def _checkable(words: Words, first: int, behind: int) -> bool:
    """Whether the words hold a figure or a date."""
    return any(
        words.tags[k] in "#E" or (words.lower[k] in _DATED and words.tags[k + 1 : k + 2] in ("N", "E"))
        for k in range(first, behind)
    )


def _restrictive(text: str, words: Words, match: re.Match[str]) -> Clause | None:
    """As in "explosions that went off on Monday": the noun, and what the clause says of it."""
    at, verb, behind = match.start(1), match.start(2), match.end(2)
    if words.lower[at] not in ("that", "who", "which") or not _checkable(words, verb, behind) or behind - verb < 3:
        return None
    if words.tags[at - 1] == "N" and words.lower[at - 1] in _OF_SAYING:
        return None
    relative = Words(
        words.text, words.starts, words.ends, [*words.lower[:at], "which", *words.lower[at + 1 :]], words.tags
    )
    noun = subjects.antecedent(words if words.lower[at] == "who" else relative, at, at, _verb(words, verb))
    if noun is None:
        return None
    passage = trim_passage(text, noun.start, words.ends[behind - 1])
    rest = Span(words.starts[verb], passage.end)
    return Clause(passage, "restrictive", (noun, rest), words=words) if rest.start < rest.end else None


_OF_SAYING = listed(
    "claim claims report reports evidence fact belief news statement allegation allegations suggestion hope fear "
    "concern idea sign signs view announcement warning proof word rumour rumor notion"
)


def _verb(words: Words, at: int) -> int:
    while words.tags[at] == "R":
        at += 1
    return at


def _set_in(text: str, words: Words, match: re.Match[str]) -> Clause | None:
    """As in "The plant, which cost $4 million, was shut": a clause between two commas before the main verb."""
    at, verb, behind = match.start(1), match.start(2), match.end(2)
    owned = words.tags[verb] in "JNX"
    if words.lower[at] not in (("whose",) if owned else ("who", "which")) or not _checkable(words, verb, behind):
        return None
    if owned:
        owner = subjects.antecedent(words, match.start(), at, -1)
        passage = trim_passage(text, words.starts[verb], words.ends[behind - 1])
        return Clause(passage, "set_in", (owner, "'s", passage), words=words) if owner else None
    noun = subjects.antecedent(words, match.start(), at, _verb(words, verb))
    if noun is None:
        return None
    passage = trim_passage(text, words.starts[verb], words.ends[behind - 1])
    return Clause(passage, "set_in", (noun, passage), words=words)


def _apposed(text: str, words: Words, match: re.Match[str], main: int | None) -> Clause | None:
    """As in "Mount Orr, a peak of 2,300 metres, erupted": the noun is what the apposition says.

    ``main`` is the token of the sentence's verb, which tells the time of a figure; who is first or only still is.
    """
    begin, behind = match.span(1)
    ranked = any(word in RANKS for word in words.lower[begin + 1 : begin + 4])
    if ("#" not in match.group(1) and not ranked) or "C" in match.group(1):
        return None
    noun = subjects.antecedent(words, match.start(), begin, -1)
    if noun is None or (noun.start and words.tags[words.index_at(noun.start) - 1 : words.index_at(noun.start)] == ","):
        return None
    first = words.index_at(noun.start)
    if ranked and first > 1 and words.tags[first - 1] == "P" and words.tags[first - 2] in "NX":
        return None  # "the plant in Norbury, the oldest …": either may be meant
    many = subjects.plural(words, first, match.start())
    if many is None:
        return None
    passage = trim_passage(text, noun.start, words.ends[behind - 1])
    said = trim_passage(text, words.starts[begin], words.ends[behind - 1])
    parts: Parts = (noun, _be(words, match.group(1), begin, many, None if ranked else main), said)
    return Clause(passage, "apposed", parts, words=words)


def _be(words: Words, apposition: str, begin: int, many: bool, main: int | None) -> str:
    if "since" in words.lower[begin : begin + len(apposition)]:
        return "have been" if many else "has been"
    verb = words.lower[main] if main is not None else "is"
    past = verb in ("was", "were", "had", "did") or (
        main is not None and words.tags[main] == "V" and not verb.endswith("s")
    )
    return ("were" if many else "was") if past else ("are" if many else "is")


EXAMPLES = (
    ("cost", "The war has lasted for years at a cost of thousands of lives", "a cost of thousands of lives"),
    ("nth_day", "The town fell on the 100th day of the siege", "the 100th day of the siege"),
    ("restrictive", "Police found a car that had crashed on Monday", "a car that had crashed on Monday"),
    ("set_in", "The plant, which cost $4 million, was shut", "cost $4 million"),
    ("set_in", "Crane, whose founder gave $2 million, left", "founder gave $2 million"),
    ("apposed", "Mount Orr, a peak of 2,300 metres, erupted", "Mount Orr, a peak of 2,300 metres"),
    ("apposed", "Ada Brook, the first woman to lead Orvela, resigned", "Ada Brook, the first woman to lead Orvela"),
)
"""Each rule's example and the passage it finds there."""
