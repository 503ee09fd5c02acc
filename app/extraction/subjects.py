"""What a clause that was cut off takes over from the one before: its subject, its auxiliary, or the noun it speaks of.

Every answer is a list of parts, spans of the article and small words between them, that read as one sentence; where
number, tense or reach leave a doubt there is no answer, and the clause is not cut or is shown with its whole sentence.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from app.extraction import units
from app.extraction.names import PLURAL_NOUNS, ROLE_NOUN
from app.extraction.spans import Span, listed
from app.extraction.tags import Words
from app.extraction.words import SAME_IN_PAST, VERB_BASES, VERB_FORMS

Parts = tuple[Span | str, ...]

NOUN_PHRASE = r"(?:[DJ#HNX]{0,12}[NXp#])(?:(?:P|C)[DJ#HNXEG]{0,10}[NXE#]){0,3}"
SUBJECT = re.compile(rf"(?P<np>{NOUN_PHRASE})(?:,[^,;:QAMV]{{1,30}},|\([^()]{{1,10}}\))?R{{0,3}}(?P<verb>[AMV])")
LONGEST = 120
"""Characters a subject may have to be repeated before another verb."""


class Subject(NamedTuple):
    """Where a subject stands, whether it is plural (None: either), and the token of its finite verb."""

    span: Span
    plural: bool | None
    verb: int


def subject(words: Words, first: int, behind: int) -> Subject | None:
    """The subject of the clause that starts at token ``first``, if its finite verb follows it."""
    match = SUBJECT.match(words.tags, first, behind)
    if match is None:
        return None
    start, end = match.span("np")
    if words.lower[start] in ("there", "that", "this", "who", "which") and end == start + 1:
        return None
    span = words.span(start, end)
    if span.end - span.start > LONGEST:
        return None
    return Subject(span, plural(words, start, end), match.start("verb"))


SINGULAR = listed("he she it this that everyone someone nobody everybody nothing something anyone each every one")
EITHER = listed(
    "percent cent % you police staff government team family majority number group data media couple public crew"
)


def plural(words: Words, first: int, behind: int) -> bool | None:  # noqa: PLR0911
    """Whether a noun phrase is plural, by its head before the first preposition; None where it may be either."""
    tags = words.tags
    if tags[first] == "p":
        return None if words.lower[first] in EITHER else words.lower[first] not in SINGULAR
    end = first
    while end < behind and tags[end] != "P":
        if tags[end] == "C" and words.lower[end] == "and":
            return True
        end += 1
    head = words.lower[end - 1]
    if words.lower[first] in SINGULAR:
        return False
    if head in EITHER or words.lower[first] in ("all", "most", "some", "any"):
        return None
    if head in PLURAL_NOUNS or head in ("people", "men", "women", "children", "troops"):
        return True
    if tags[end - 1] == "X":
        return None if head.endswith("s") and not head.endswith(("ss", "us", "is")) else False
    if tags[end - 1] == "#":
        return None
    return units.singular(head) != head


PLURAL_VERBS = listed("are were have do 're 've aren't weren't haven't don't")
SINGULAR_VERBS = listed("is was has does 's isn't wasn't hasn't doesn't")


def agrees(words: Words, verb: int, many: bool | None) -> bool:
    """Whether the finite verb at a token fits a subject of this number."""
    word = words.lower[verb]
    if many is None or words.tags[verb] == "M":
        return True
    if word in PLURAL_VERBS:
        return many
    if word in SINGULAR_VERBS:
        return not many
    if words.tags[verb] == "V":
        form = VERB_FORMS.get(word)
        if word.endswith("s") and not word.endswith("ss") and VERB_BASES.get(word, word) != word:
            return not many
        if form == "B":
            return many or _past_like(word)
    return True


def _past_like(word: str) -> bool:
    """Base forms that are past forms as well: "cut", "put"."""
    return word in SAME_IN_PAST


STAY = listed(
    "appear arrive come collapse die disappear emerge escape fall flee go happen land leave live move occur remain "
    "resign respond retire return rise run serve sit sleep speak stand stay survive travel vanish vote walk work agree "
    "apologise apologize drop begin continue decline plead talk testify react attend belong compete fail look refuse "
    "surrender fight joke laugh act"
)
"""Verbs that take no passive: "was hit and died" is not "was died"."""


def shared(words: Words, owner: Subject, before: int, joint: int, begin: int) -> Parts | None:  # noqa: PLR0911
    """The words to put before a second verb behind "and": its subject and, where the verb needs it, the auxiliary.

    ``before`` is the token of the verb that stands nearest before the joint.
    """
    tags, lower = words.tags, words.lower
    verb = begin
    while tags[verb] == "R":
        verb += 1
    if _embedded(tags, before, joint):
        return None
    if tags[verb] in "AM":
        return (owner.span,) if agrees(words, verb, owner.plural) else None
    word, base = lower[verb], VERB_BASES.get(lower[verb], lower[verb])
    group = _group(tags, owner.verb)
    if _infinitive(tags, group, joint) and word == base:
        return None
    helpers = [k for k in range(owner.verb, group) if tags[k] in "AMb"]
    if any(lower[k] == "not" or lower[k].endswith("n't") for k in range(owner.verb, group)) and helpers:
        return None
    help_words = " ".join(lower[k] for k in helpers)
    if word.endswith("s") and base != word and VERB_FORMS.get(word, "V") == "V":
        return (owner.span,) if owner.plural is not True and lower[owner.verb] not in PLURAL_VERBS else None
    if lower[verb - 1] in THEREUPON and lower[owner.verb] in ("has", "have", "had"):
        return (owner.span,)
    if not helpers:
        if word == base and not _past_like(word):
            present = VERB_BASES.get(lower[owner.verb], lower[owner.verb]) == lower[owner.verb]
            return (owner.span,) if present and owner.plural is not False else None
        return (owner.span,)
    return _helped(words, owner, helpers, help_words, verb, base)


THEREUPON = listed("still now then later already today")
"""Adverbs behind "and" that begin a new time: "had moved and still held"."""


def _helped(words: Words, owner: Subject, helpers: list[int], help_words: str, verb: int, base: str) -> Parts | None:  # noqa: PLR0911
    tags, word = words.tags, words.lower[verb]
    first = words.lower[helpers[0]]
    if "'" in help_words:
        return None
    if tags[helpers[0]] == "M":
        if word == base and len(helpers) == 1:
            return (owner.span, first)
        return (owner.span, help_words) if words.lower[helpers[-1]] == "be" and word != base else None
    if first in ("do", "does", "did") or word == base:
        return None
    after = tags[verb + 1 : verb + 2]
    passive = words.lower[helpers[-1]] in ("is", "are", "was", "were", "be", "been", "being")
    if passive and (base in STAY or (after and after in "DopX#NJHt" and words.lower[verb + 1] != "by")):
        return (owner.span,)
    if tags[verb] != "v" and not word.endswith("ed") and not passive and _simple_past(word):
        return (owner.span,)
    return (owner.span, help_words)


_DISTINCT = listed(
    "began became broke came chose did drew drove fell flew froze gave went grew hid knew rode rang ran saw shook "
    "showed sang sank spoke stole swam took tore threw woke wore wrote withdrew took arose bore ate rose"
)


def _simple_past(word: str) -> bool:
    """Whether a form is only a past tense, never a participle."""
    return word in _DISTINCT


def _group(tags: str, verb: int) -> int:
    """The last token of the verb group that starts at a finite verb."""
    end = verb
    while end + 1 < len(tags) and end - verb < 6 and tags[end] in "AMRb" and tags[end + 1] in "AMRbVvBG":
        end += 1
    return end


_TO_VERB = re.compile(r"TR?B")
_OPENS = re.compile(r"[StW]|,[^,]*V|[NXp]R?[AM]")
_UP_TO_VERB = re.compile(r"[DJ#HNXpPE]{1,14}?R{0,2}(?=[AMV])")


def _infinitive(tags: str, group: int, joint: int) -> bool:
    """Whether an infinitive with "to" stands between the verb group and the joint: "agreed to close … and reclaim"."""
    return _TO_VERB.search(tags, group, joint) is not None


def _embedded(tags: str, verb: int, joint: int) -> bool:
    """Whether another clause opens between the verb and the joint, so that "and" may continue that one."""
    return _OPENS.search(tags, verb + 1, joint) is not None


# ------------------------------------------------------------------------ relative clauses

SENTENTIAL = listed(
    "mean means meant suggests suggested explains explained make makes made give gives gave help helps helped lead "
    "leads led cause causes caused force forces forced prompt prompts prompted leave leaves left allow allows allowed "
    "raise raises raised threatens threatened puts could would sparked triggered brings brought"
)
"""Verbs behind "which" that often speak of the whole sentence before, not of its last noun."""


TIMES_OF_DAY = listed("night morning evening afternoon today tomorrow yesterday week month year")


PARTS_OF = listed("history end start beginning middle heart edge outskirts north south east west time")
"""Nouns before "of" that a relative clause seldom speaks of: "the history of the club, which was founded in 1902"."""


def antecedent(words: Words, joint: int, relative: int, verb: int) -> Span | None:  # noqa: PLR0911, PLR0912
    """The noun phrase a relative clause speaks of, ending before the token ``joint``.

    ``relative`` is the token of "who", "which" or "whose"; ``verb`` that of a finite verb the noun must agree with, or
    -1 where the noun is not the subject.
    """
    tags, lower = words.tags, words.lower
    end = joint
    if end and tags[end - 1] == ")":
        end = tags.rfind("(", 0, end)
    if end <= 0 or tags[end - 1] not in "NX#E" or lower[end - 1] in TIMES_OF_DAY:
        return None
    first = _phrase_start(tags, end)
    left = first - 1
    if left >= 0 and (tags[left] == "C" or (lower[left] == "by" and verb < 0)):
        return None
    if left > 0 and tags[left] == "," and tags[first] == "X" == tags[left - 1] and lower[relative] != "who":
        return None
    if tags[first] not in "DX#" and tags[end - 1] != "X" and plural(words, first, end) is False:
        return None
    if left > 0 and tags[left] == "P" and lower[relative] == "which" and verb >= 0:
        far = lower[left] != "of" and tags[end - 1] != "X" and relative != joint
        if lower[verb] in SENTENTIAL or far:
            return None
    while tags[first] in "#E" and first >= 2 and tags[first - 1] == "P" and end - first == 1:
        end_of_left = first - 1
        first = _phrase_start(tags, end_of_left)
        if first == end_of_left:
            return None
    person = lower[relative] == "who"
    for _ in range(3):
        many = plural(words, first, end)
        fits = (verb < 0 or agrees(words, verb, many)) and _person_fits(words, first, end, person)
        left = first - 1
        if fits and left > 1 and lower[left] == "of" and lower[left - 1] in PARTS_OF and tags[first] == "D":
            return words.span(first, end)
        if fits and not (left > 0 and tags[left] == "P" and lower[left] == "of" and tags[left - 1] in "NX"):
            named = _named_before(words, first) if person or tags[first] == "D" else None
            span = named or words.span(first, end)
            return span if span.end - span.start <= LONGEST else None
        if left <= 0 or tags[left] != "P" or lower[left] not in ("of", "for", "at", "from", "in", "to", "with"):
            return None
        start = _phrase_start(tags, left)
        if start == left:
            return words.span(first, end) if fits else None
        first = start
    return None


def _named_before(words: Words, first: int) -> Span | None:
    """In "Peabody Energy, the largest coal company, which …": the name before the apposition."""
    tags = words.tags
    if first < 2 or tags[first - 1] != "," or tags[first - 2] != "X":
        return None
    start = _phrase_start(tags, first - 1)
    return words.span(start, first - 1) if tags[start] == "X" else None


def _phrase_start(tags: str, end: int) -> int:
    first = end
    while first and end - first < 14 and tags[first - 1] in "NXHJ#ED":
        first -= 1
        if tags[first] == "D" and (not first or tags[first - 1] not in "D"):
            break
    while first < end and tags[first] == "H":
        first += 1
    return first


def _person_fits(words: Words, first: int, end: int, person: bool) -> bool:
    stop = next((k for k in range(first, end) if words.tags[k] == "P"), end)
    head, letter = words.lower[stop - 1], words.tags[stop - 1]
    human = head in PLURAL_NOUNS or head in ROLE_NOUN or head in PEOPLE or units.singular(head) in ROLE_NOUN
    return (human or letter == "X") if person else not human


PEOPLE = listed(
    "man woman boy girl child children men women people person mother father son daughter wife husband brother sister "
    "friend colleague student teacher nurse doctor patient driver victim suspect worker employee player soldier "
    "refugee migrant voter parent parents resident tourist passenger professor engineer farmer lawyer family families"
)


def with_gap(words: Words, begin: int, behind: int, noun: Span, passage: Span) -> Parts | None:
    """An object put back where a relative clause leaves it out: "which Kyiv hopes will help" with its noun."""
    tags = words.tags
    verb = _UP_TO_VERB.match(tags, begin, behind)
    if verb is None:
        return None
    at = _group(tags, verb.end()) + 1
    chain = _TO_VERB.match(tags, at, behind)
    if chain:
        at = chain.end()
    follows = tags[at : at + 1]
    if follows and follows in "DNXpo#JHtG":
        return None
    if follows and follows in "PT" and tags[at + 1 : at + 2] == "P":
        at += 1
    if at >= behind or not follows.strip(".,"):
        return (passage, noun)
    edge = words.starts[at]
    if not passage.start < edge < passage.end:
        return (passage, noun) if edge >= passage.end else None
    return (Span(passage.start, edge), noun, Span(edge, passage.end))
