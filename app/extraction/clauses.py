"""One checkable statement a claim: sentences and contents of speech are cut into clauses.

Cuts are made where a new finite verb brings a new statement: coordinated clauses and verbs, contrasts, relative
clauses behind a comma, participles with a figure, "with each …" and "at a cost of …".
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.extraction.sentences import sentences
from app.extraction.spans import PUNCTUATION, Span, listed, trim, trim_passage
from app.extraction.tags import Words, tag


@dataclass(frozen=True, slots=True)
class Clause:
    """A passage that states one thing; ``subject`` is where its subject stands if that is not in the passage."""

    span: Span
    rule: str
    subject: Span | None = None
    scene: Span | None = None
    finite: bool = True
    words: Words | None = None


@dataclass(frozen=True, slots=True)
class Cut:
    """A rule: the pattern over word letters matches from the joint on; group 1 is where the next clause begins."""

    name: str
    pattern: re.Pattern[str]
    example: str
    shares_subject: bool = False
    own_piece: bool = False


_SUBJ = r"(?:[DJ#HNX]{0,10}[NXp#E])(?:\([^()]{1,8}\))?(?:,[^,]{1,8},)?(?:(?:P|T|C)[DJ#HNXEG]{1,8}){0,3}"
_FIN = r"R{0,2}[AMV]"
CUTS = (
    Cut("semicolon", re.compile(r";C?([^;]{3,})"), "The bridge closed; the ferry ran"),
    Cut("contrast", re.compile(rf",?S(R?(?:p|{_SUBJ}){_FIN})"), "It fell, although it was guarded"),
    Cut("splice", re.compile(r",R{0,2}(p[AM]|p(?=R?V[DpPTX]))"), "It was 70, now we have 20"),
    Cut("after_contrast", re.compile(rf",R{{0,1}}((?:p|{_SUBJ}){_FIN})"), "Whereas it was hard, the town held"),
    Cut("and_clause", re.compile(rf",?CR{{0,1}}t?((?:p|{_SUBJ}){_FIN})"), "The mill closed and the town shrank"),
    Cut(
        "and_verb",
        re.compile(r",?CR{0,2}((?:R{0,2}(?:V|A|M))(?![,.]))"),
        "The army took the hill and lost the bridge",
        shares_subject=True,
    ),
    Cut(
        "relative",
        re.compile(rf",P?W((?:R?(?:p|{_SUBJ}){_FIN})|(?:{_FIN}))"),
        "They moved to the valley, where they farmed for years",
        own_piece=True,
    ),
    Cut(
        "with_each",
        re.compile(r",P([DJ#NX]{1,6}[vVGN].{4,})"),
        "The plan is wide, with each town given a goal of its own",
        own_piece=True,
    ),
    Cut("participle", re.compile(r",R?(G[^,]{2,40})"), "The shares fell, wiping out $3 million", shares_subject=True),
)
CONTRASTS = listed("although though while whereas because but once")
_PAST = re.compile(r"[DJ#HNXEp]R?[AV]")
FINITE = re.compile(r"[AMV]")


def clauses(text: str, span: Span, known: Words | None = None) -> list[Clause]:
    """The clauses of a span, sentence by sentence, in order; every passage is trimmed and not empty.

    ``known`` are the words of the statement around the span, where they were tagged before.
    """
    found: list[Clause] = []
    for sentence in sentences_of(text, span):
        words = known.part(sentence) if known is not None else None
        found.extend(_of_sentence(text, sentence, words or tag(text, sentence)))
    return found


def sentences_of(text: str, span: Span) -> list[Span]:
    """The sentences inside a span, in the article's own offsets."""
    return [Span(s.start + span.start, s.end + span.start) for s in sentences(text[span.start : span.end])]


def _of_sentence(text: str, sentence: Span, words: Words) -> list[Clause]:
    if not words.tags:
        return []
    cuts = _cuts(words)
    pieces: list[tuple[int, int, str]] = []
    start, rule = 0, "sentence"
    for joint, begin, name in cuts:
        if joint > start:
            pieces.append((start, joint, rule))
        start, rule = begin, name
    pieces.append((start, len(words.tags), rule))
    out: list[Clause] = []
    subject: Span | None = None
    for begin, behind, name in pieces:
        if behind <= begin:
            continue
        first = _without_opening(words, begin, behind, name)
        scene = words.span(begin, first) if first > begin else None
        raw = words.span(first, behind)
        left = raw.start
        if name == "sentence" and first == 0:
            left = sentence.start
        passage = trim_passage(text, left, raw.end if behind < len(words.tags) else sentence.end)
        if passage.start >= passage.end:
            continue
        shared = (
            subject
            if name in ("and_verb", "participle") or (name == "relative" and words.tags[first] in "AMVR")
            else None
        )
        out.append(Clause(passage, name, shared, scene, FINITE.search(words.tags, first, behind) is not None, words))
        if name not in ("and_verb", "participle", "relative", "with_each", "cost"):
            subject = _subject(words, first, behind)
    return out


def _cuts(words: Words) -> list[tuple[int, int, str]]:
    """Joints in order: (where the piece before ends, where the next begins, rule)."""
    tags, found = words.tags, []
    limit = len(tags)
    last = 0
    for i in range(1, limit - 1):
        if i < last or tags[i] not in ",;CS" or lower_not(words, i):
            continue
        for cut in CUTS:
            match = cut.pattern.match(tags, i, min(limit, i + 46))
            if match is None or not _allowed(words, cut, i, match.start(1), last):
                continue
            found.append((i, match.start(1), cut.name))
            last = match.start(1)
            break
    return found


def lower_not(words: Words, i: int) -> bool:
    """As in "not only … but": no joint there."""
    return words.lower[i] == "but" and "only" in words.lower[max(0, i - 25) : i]


def _allowed(words: Words, cut: Cut, joint: int, begin: int, last: int) -> bool:  # noqa: PLR0911
    tags, lower = words.tags, words.lower
    before = tags[last:joint]
    rest = len(tags.rstrip(".,")) - begin
    if rest < 2 or len(before.strip(",.RCS")) < 2:
        return False
    opening = tags[last] in "S" or (last == 0 and tags[:1] in "SPW" and "," not in before and lower[0] in OPENING)
    if cut.name == "after_contrast":
        return last == 0 and lower[0] in ("whereas", "while", "although", "though") and bool(FINITE.search(before))
    if cut.name == "splice":
        return (
            bool(FINITE.search(before))
            and not opening
            and lower[begin] not in ("that", "which")
            and tags[joint - 1] not in "RCS"
        )
    if cut.name == "contrast":
        word = next((w for w, t in zip(lower[joint:begin], tags[joint:begin], strict=True) if t == "S"), "")
        if word == "when":
            return rest >= 8 and bool(_PAST.search(before)) and not opening and len(before) >= 5
        if word in ("while", "as", "once") and tags[joint] != ",":
            return False
        return word in CONTRASTS and bool(FINITE.search(before)) and not opening
    if cut.name in ("and_clause", "and_verb"):
        word = next((w for w, t in zip(lower[joint:begin], tags[joint:begin], strict=True) if t == "C"), "")
        if word in ("or", "nor", "&") or (word == "yet" and tags[joint] != ",") or not FINITE.search(before) or opening:
            return False
        if cut.name == "and_verb":
            return _verbs_match(words, last, joint, begin)
        return rest >= 3 and len(before) >= 3
    if cut.name == "relative":
        return bool(FINITE.search(before)) and rest >= 4
    if cut.name == "with_each":
        return lower[begin - 1] == "with" and rest >= 6 and bool(FINITE.search(before))
    if cut.name == "participle":
        return "#" in tags[begin : begin + 14] and bool(FINITE.search(before))
    return bool(FINITE.search(before)) and bool(FINITE.search(tags[begin:]))


OPENING = listed("if when while although though because unless once after before since as whether")


def _verbs_match(words: Words, last: int, joint: int, begin: int) -> bool:
    """Whether the verb behind "and" continues a verb before it rather than a list of nouns or participles."""
    tags = words.tags
    if tags[joint - 1] in "VG" and tags[joint - 1] == tags[begin]:
        return False
    verb = begin
    while tags[verb] == "R":
        verb += 1
    if tags[verb] in "AM":
        return True
    word = words.lower[verb]
    after = tags[verb + 1 : verb + 2]
    if word.endswith("s") and not word.endswith("ss"):
        return bool(after and after in "DtopTPRX#NJ")
    return bool(after and after in "DtopTPRX#NJGH") and len(tags) - verb >= 3


def _without_opening(words: Words, first: int, behind: int, rule: str) -> int:
    """Skip "Meanwhile,", "But", "On Friday," and the like: they set the scene and belong to no claim."""
    tags, lower = words.tags, words.lower
    while first < behind - 2:
        if (
            tags[first] in ",;-."
            or tags[first] == "C"
            or (tags[first] == "t" and rule != "sentence")
            or (
                lower[first] in ("meanwhile", "however", "so", "still", "then", "indeed", "moreover", "also")
                and first + 1 < behind
                and (tags[first + 1] in ",Dp")
            )
        ):
            first += 1
        else:
            scene = SCENE.match(tags, first, behind)
            if (
                scene
                and "#" not in scene.group()
                and lower[first] not in ("if", "unless", "of", "because", "with", "like", "for", "than")
                and behind - scene.end() >= 4
            ):
                first = scene.end()
            else:
                break
    return first


SCENE = re.compile(r"R{0,2}(?:[PTEGVv][^,AMQ]{0,16}|R{1,2}),(?=[DJNXp#H])")
_NP = re.compile(r"(?:[DJ#HNX]{0,12}[NXp#])(?:(?:[PT]|C)[DJ#HNXEG]{0,10}[NXE#]){0,3}")


def _subject(words: Words, first: int, behind: int) -> Span | None:
    match = _NP.match(words.tags, first, behind)
    return words.span(match.start(), match.end()) if match else None


_COST = re.compile(r"\b(?:at\s(?:a|the)\scost\sof|at\san?\s(?:price|rate)\sof|leaving\sat\sleast)\s", re.IGNORECASE)
_NTH_DAY = re.compile(r"\bon\s(the\s\d{1,4}(?:st|nd|rd|th)\s(?:day|week|month|anniversary)\sof\s[^,.;]{3,60})")


def asides(text: str, clause: Span) -> list[Clause]:
    """Statements packed into a phrase: "at a cost of thousands of lives", "on the 100th day of …"."""
    found = []
    for match in _COST.finditer(text, clause.start, clause.end):
        found.append(Clause(trim(text, match.start() + 3, clause.end, PUNCTUATION), "cost"))
        break
    for match in _NTH_DAY.finditer(text, clause.start, clause.end):
        found.append(Clause(trim(text, match.start(1), match.end(1), PUNCTUATION), "nth_day"))
    return found
