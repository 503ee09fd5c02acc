"""Who accuses whom of what: "Mr Roe accused the council of hiding …" says that the council hid it.

Each rule names its verbs and the word behind which the deed stands; the claim is the deed, told as a sentence.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.extraction import subjects
from app.extraction.spans import Span, listed
from app.extraction.subjects import Parts
from app.extraction.tags import Words
from app.extraction.words import VERB_BASES, simple_past


@dataclass(frozen=True, slots=True)
class Rule:
    """A kind of accusing: the verbs in their base form, the word before the deed, and an example with its claim."""

    name: str
    verbs: frozenset[str]
    link: str
    example: str
    claim: str


RULES = (
    Rule(
        "accused_of",
        listed("accuse"),
        "of",
        "Ada Brook accused the council of hiding the report.",
        "The council hid the report",
    ),
    Rule(
        "blamed_for",
        listed("blame"),
        "for",
        "Ada Brook blamed the council for the fire.",
        "The council is to blame for the fire",
    ),
    Rule(
        "blamed_on",
        listed("blame"),
        "on",
        "Ada Brook blamed the fire on two young dockers.",
        "Two young dockers are to blame for the fire",
    ),
    Rule(
        "faulted_for",
        listed("criticise criticize condemn denounce praise slam blast hail applaud"),
        "for",
        "Ada Brook criticised the firm for paying $3 million to its owners.",
        "The firm paid $3 million to its owners",
    ),
)
NAMES = frozenset(rule.name for rule in RULES)
VERBS = frozenset[str]().union(*(rule.verbs for rule in RULES))


@dataclass(frozen=True, slots=True)
class Accusation:
    """Tokens of an accusation: who is accused, and where the deed begins and ends (half-open)."""

    rule: str
    who: tuple[int, int]
    deed: tuple[int, int]
    apart: bool = False
    """Whether something stands between the two that belongs to neither: "accused him on Tuesday of …"."""


_WHO = re.compile(r"o|D(?=[Po])|(?:[DJ#HNX]{0,12}[NXp#])(?:[PC][DJ#HNX]{1,8}){0,2}?")
_WHEN = re.compile(r",?(?:P?[DJ]?E|J(?=N)N|P[DJ]{0,2}[NX])")
_ASIDE = re.compile(r",[^,Q;:]{1,30},")


def find(words: Words, i: int, base: str, end: int) -> Accusation | None:
    """What the accusing verb at token ``i`` says, its sentence ending before token ``end``."""
    for rule in RULES:
        if base in rule.verbs:
            found = _found(words, i, rule, end)
            if found is not None:
                return found
    return None


def _found(words: Words, i: int, rule: Rule, end: int) -> Accusation | None:  # noqa: PLR0911
    """Look for the nearest link behind somebody: shortest readings first, so that phrases belong to the deed."""
    tags, lower = words.tags, words.lower
    for link in range(i + 2, min(end - 1, i + 40)):
        if tags[link] in "AMVQ;:" and "," not in tags[i + 1 : link]:
            return None
        if tags[link] != "P" or lower[link] != rule.link or not _fits(words, rule, link, end):
            continue
        who = _WHO.match(tags, i + 1, link)
        if who is None:
            return None
        behind = _head(tags, i + 1, link)
        if lower[i + 1].endswith(("self", "selves")) or lower[i + 1 : i + 3] in (["each", "other"], ["one", "another"]):
            return None
        between = _between(tags, behind, link)
        if behind == i + 1 or between is None:
            return None
        if rule.name == "blamed_on":
            return Accusation(rule.name, (link + 1, end), (i + 1, behind))
        return Accusation(rule.name, (i + 1, behind), (link + 1, end), between)
    return None


def _fits(words: Words, rule: Rule, link: int, end: int) -> bool:
    """Whether a deed can begin behind the link: a doing, or a thing where one is blamed."""
    tags = words.tags
    at = link + 1
    while at < end and tags[at] == "R":
        at += 1
    if at >= end:
        return False
    if tags[at] == "G" or words.lower[at] in ("being", "having"):
        return rule.name != "blamed_on"
    return rule.name.startswith("blamed") and tags[at] in "DJ#NXH" and at + 1 <= end


def _head(tags: str, first: int, link: int) -> int:
    """Where the words for who is accused end: at a comma, a time, or the link."""
    for k in range(first, link):
        if tags[k] in ",E" or (tags[k] == "P" and tags[k + 1] == "E"):
            return k
    return link


def _between(tags: str, behind: int, link: int) -> bool | None:
    """Whether a time stands between; None where anything else does but an aside in commas."""
    at = behind
    aside = _ASIDE.match(tags, at, link)
    if aside:
        at = aside.end()
    when = _WHEN.match(tags, at, link)
    if when and at < link:
        at = when.end()
    return bool(when) if at >= link else None


SUBJECT_FORMS = {"him": "he", "her": "she", "them": "they", "us": "we", "me": "I", "it": "it"}
"""Who is accused as the subject of the claim."""


def parts(words: Words, found: Accusation, passage: Span, named: str | None = None) -> Parts | None:
    """The deed as a sentence; ``named`` stands for who is accused by a pronoun, if that is known."""
    first, behind = found.who
    pronoun = SUBJECT_FORMS.get(words.lower[first]) if behind - first == 1 else None
    who: Span | str = named or pronoun or words.span(first, behind)
    many = pronoun in ("they", "we") if pronoun else subjects.plural(words, first, behind)
    if found.rule == "blamed_on":
        many = subjects.plural(words, first, _noun_end(words.tags, first, behind))
        comma = words.tags.find(",", first, behind)
        who = Span(words.starts[first], words.ends[comma - 1] if comma > first else passage.end)
    if many is None and words.lower[first] == "the":
        many = words.lower[behind - 1].endswith("s")
    at, end = found.deed
    if words.lower[at] in ("being", "having") or words.tags[at] in "GR":
        return _told(words, who, many, found.deed, passage)
    be = "are" if many else "is"
    last = words.span(at, end).end
    return (who, f"{be} to blame for", Span(words.starts[at], last if found.rule == "blamed_on" else passage.end))


def _noun_end(tags: str, first: int, behind: int) -> int:
    at = first
    while at < behind and tags[at] in "DJ#HNXpC":
        at += 1
    return max(at, first + 1)


def _told(words: Words, who: Span | str, many: bool | None, deed: tuple[int, int], passage: Span) -> Parts | None:
    """The doing in the past; where its form is not sure, as what one is accused of."""
    first, end = deed
    tags, lower = words.tags, words.lower
    at = first
    negated = lower[at] == "not"
    while at < end and tags[at] == "R":
        at += 1
    accused: Parts = (who, f"{'are' if many else 'is'} accused of", Span(words.starts[first], passage.end))
    past = _past(words, at, many, negated)
    if past is None:
        return accused
    out: list[Span | str] = [who]
    if at > first and not negated:
        out.append(words.span(first, at))
    out.append(past)
    edge = words.ends[at]
    for k in range(at + 1, end):
        again = tags[k - 1] == "P" and lower[k - 1] in ("of", "for") and tags[k - 2] in "C,"  # "of … and of hiding"
        if tags[k] != "G" or not (tags[k - 1] in "C," or again):
            continue
        further = _past(words, k, many, False)
        if further is None or negated or re.search(r"PR?G|[AMV]", tags[at + 1 : k]):
            return accused if tags[k - 1] == "C" or again else (*out, Span(edge, passage.end))
        out += [Span(edge, words.ends[k - 2 if again else k - 1]), further]
        edge = words.ends[k]
    return (*out, Span(edge, passage.end)) if edge < passage.end else tuple(out)


def _past(words: Words, at: int, many: bool | None, negated: bool) -> str | None:
    word = words.lower[at]
    if word == "being":
        be = "were" if many else "was"
        return f"{be} not" if negated else be
    if word == "having":
        return "had not" if negated else "had"
    base = VERB_BASES.get(word)
    if word == "lying":  # who is accused of it did not lay
        return "did not lie" if negated else "lied"
    if base is None:
        return None
    return f"did not {base}" if negated else simple_past(base)
