"""One checkable statement a claim: sentences and contents of speech are cut into clauses.

Cuts are made where a new finite verb brings a new statement: coordinated clauses and verbs, contrasts, relative
clauses behind a comma, participles with a figure, "with each …" and "at a cost of …".
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.extraction import subjects
from app.extraction.sentences import sentences
from app.extraction.spans import Span, listed, trim_passage
from app.extraction.subjects import Parts
from app.extraction.tags import Words, tag


@dataclass(frozen=True, slots=True)
class Clause:
    """A passage that states one thing.

    ``parts`` are the spans and words its wording is made of, empty where the passage's own words do; ``skip`` is a
    stretch inside the passage that says who speaks ("…, the mayor said, …") and is no part of the wording.
    """

    span: Span
    rule: str
    parts: Parts = ()
    scene: Span | None = None
    finite: bool = True
    words: Words | None = None
    skip: Span | None = None


@dataclass(frozen=True, slots=True)
class Cut:
    """A rule: the pattern over word letters matches from the joint on; group 1 is where the next clause begins."""

    name: str
    pattern: re.Pattern[str]
    example: str


_SUBJ = r"(?:[DJ#HNX]{0,10}[NXp#E]|[DJ#R]{1,3}Po)(?:\([^()]{1,8}\))?(?:,[^,]{1,8},)?(?:(?:P|T|C)[DJ#HNXEG]{1,8}){0,3}"
_FIN = r"R{0,2}[AMV]"
CUTS = (
    Cut("semicolon", re.compile(r";C?([^;]{3,})"), "The bridge closed; the ferry ran"),
    Cut("contrast", re.compile(rf",?S(R?(?:p|{_SUBJ}){_FIN})"), "It fell, although it was guarded"),
    Cut("splice", re.compile(r",R{0,2}(p[AM]|p(?=R?V[DpPTX]))"), "It was 70, now we have 20"),
    Cut("after_contrast", re.compile(rf",R{{0,1}}((?:p|{_SUBJ}){_FIN})"), "Whereas it was hard, the town held"),
    Cut("and_clause", re.compile(rf",?C(?:R|[PS]R)?,?t?((?:p|{_SUBJ}){_FIN})"), "The mill closed and the town shrank"),
    Cut(
        "and_verb",
        re.compile(r",?CR{0,2}((?:R{0,2}(?:V|A|M))(?![,.]))"),
        "The army took the hill and lost the bridge",
    ),
    Cut(
        "list_verb",
        re.compile(r",R{0,2}(V(?=[DoX#N].{1,28}?(?:CR{0,2}[VA]|,R{0,2}V[DoX#N])))"),
        "The firm shut two mines, sacked 300 workers and sold its fleet",
    ),
    Cut(
        "relative",
        re.compile(rf",P?W((?:R?(?:p|{_SUBJ}){_FIN})|(?:{_FIN}))"),
        "They moved to the valley, where they farmed for years",
    ),
    Cut(
        "with_each",
        re.compile(r",P([DJ#NX]{1,6}[vVG].{4,})"),
        "The plan is wide, with each town given a goal of its own",
    ),
    Cut("participle", re.compile(r",R?(G[^,]{2,40})"), "The shares fell, wiping out $3 million"),
)
_REST_OF_MAIN = re.compile(r",(?:P[^AMVBG,]{1,14}|C[DJ#HNX]{1,8}(?:,X{1,3})?)[,.]?$")
"""What belongs to the main clause again: "the firm, which closed, in a letter", "Roe, who sang, and his wife, Ada"."""
_RESUMES = re.compile(r",(?:CP|t)")
"""The main clause goes on behind the relative one: "a man, who fled, and for two others"."""
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
        found.extend(_of_sentence(sentence, words or tag(text, sentence), text))
    return found


def sentences_of(text: str, span: Span) -> list[Span]:
    """The sentences inside a span, in the article's own offsets."""
    return [Span(s.start + span.start, s.end + span.start) for s in sentences(text[span.start : span.end])]


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of tokens between two joints: where it begins, where it ends, the rule, and the joint before it."""

    begin: int
    behind: int
    rule: str
    joint: int


def _of_sentence(sentence: Span, words: Words, text: str, skip: Span | None = None) -> list[Clause]:
    if not words.tags:
        return []
    out: list[Clause] = []
    pieces = _pieces(words)
    for n, piece in enumerate(pieces):
        first = _without_opening(words, piece.begin, piece.behind, piece.rule)
        scene = words.span(piece.begin, first) if first > piece.begin else None
        left = sentence.start if piece.rule == "sentence" and first == 0 else words.starts[first]
        behind = piece.behind
        if piece.rule == "relative":
            resumed = _REST_OF_MAIN.search(words.tags, first + 2, behind)
            behind = resumed.start() if resumed else behind
        if behind > first + 3 and words.lower[behind - 1] in ("after", "before") and words.tags[behind - 2] in "EN":
            behind -= 1
        while behind > first + 2 and (words.tags[behind - 1] in "CSW," or _cut_off(words, behind)):
            behind -= 1
        right = words.ends[behind - 1] if behind < len(words.tags) else sentence.end
        passage = trim_passage(text, left, right)
        if passage.start >= passage.end:
            continue
        if scene is None and n + 1 < len(pieces) and "when" in words.lower[piece.behind : pieces[n + 1].begin]:
            scene = words.span(pieces[n + 1].begin, pieces[n + 1].behind)
        if scene is None and n and "when" in words.lower[piece.joint : piece.begin]:
            scene = words.span(pieces[n - 1].begin, pieces[n - 1].behind)
        parts = _parts(words, pieces, n, first, passage)
        finite = FINITE.search(words.tags, first, piece.behind) is not None
        own_skip = skip if skip and passage.start < skip.end and skip.start < passage.end else None
        out.append(Clause(passage, piece.rule, parts, scene, finite, words, own_skip))
    return out


def _cut_off(words: Words, behind: int) -> bool:
    """Whether the tokens end in the middle of a pair: "on his show and for"."""
    return words.tags[behind - 2 : behind] == "CP" and words.lower[behind - 1] in ("for", "of", "by", "with", "from")


def _pieces(words: Words) -> list[Piece]:
    pieces: list[Piece] = []
    start, rule, came_from = 0, "sentence", 0
    for joint, begin, name in _cuts(words):
        if joint > start:
            pieces.append(Piece(start, joint, rule, came_from))
        start, rule, came_from = begin, name, joint
    pieces.append(Piece(start, len(words.tags), rule, came_from))
    return [p for p in pieces if p.behind > p.begin]


SECOND_VERBS = ("and_verb", "list_verb")
OWN = listed("and_verb list_verb participle relative with_each")
"""Cuts whose clause has no subject of its own."""


def _parts(words: Words, pieces: list[Piece], n: int, first: int, passage: Span) -> Parts:
    """What the wording of a piece is made of; the whole sentence so far where it cannot stand alone."""
    piece = pieces[n]
    if piece.rule not in OWN:
        if (
            piece.rule == "sentence"
            and words.lower[first] in UNLIKE
            and n + 1 < len(pieces)
            and first + 1 < piece.behind
        ):
            return (Span(words.starts[first + 1], passage.end),)
        return ()
    found: Parts | None = None
    if piece.rule in SECOND_VERBS:
        found = _second_verb(words, pieces, n)
        found = (*found, passage) if found else None
    elif piece.rule == "relative":
        found = _relative(words, piece, passage)
    elif piece.rule == "with_each":
        found = _absolute(words, piece, passage)
    if found is not None:
        return found
    lead = next((p for p in reversed(pieces[:n]) if p.rule not in OWN), pieces[0])
    start = _without_opening(words, lead.begin, lead.behind, lead.rule)
    if piece.rule == "participle" and words.lower[piece.begin] == "becoming" and piece.begin + 1 < piece.behind:
        owner = subjects.subject(words, start, lead.behind)
        rest = Span(words.starts[piece.begin + 1], passage.end)
        if owner is not None and rest.start < rest.end:
            return (owner.span, "became", rest)
    return (Span(words.starts[start], passage.end),)


UNLIKE = listed("although though while whereas")


def _has_subject(words: Words, lead: tuple[int, str], last: int, joint: int, begin: int) -> bool:
    """Whether a second verb has a subject in the clause that ``lead`` tells the beginning and the rule of."""
    first, rule = lead
    if rule == "with_each":
        first_verb = FINITE.search(words.tags)
        return (
            first_verb is not None
            and _second(words, Piece(first, joint, rule, first - 1), last, joint, begin) is not None
        )
    return _second(words, Piece(first, joint, rule, first), last, joint, begin) is not None


def _second_verb(words: Words, pieces: list[Piece], n: int) -> Parts | None:
    lead = next((p for p in reversed(pieces[:n]) if p.rule not in (*SECOND_VERBS, "participle")), None)
    return _second(words, lead, pieces[n - 1].begin, pieces[n].joint, pieces[n].begin) if lead else None


def _second(words: Words, lead: Piece, last: int, joint: int, begin: int) -> Parts | None:
    if lead.rule == "with_each":
        absolute = _noun_and_be(words, lead)
        return absolute[:2] if absolute and words.tags[begin] in "Vv" else None
    first = _without_opening(words, lead.begin, lead.behind, lead.rule)
    owner = subjects.subject(words, first, lead.behind)
    return subjects.shared(words, owner, max(owner.verb, last), joint, begin) if owner else None


def _relative(words: Words, piece: Piece, passage: Span) -> Parts | None:  # noqa: PLR0911
    """The clause behind "who", "which", "whose" or "where" as a sentence of its own."""
    tags, lower = words.tags, words.lower
    at = piece.joint
    while at < piece.begin and tags[at] != "W":
        at += 1
    word = lower[at]
    subject_gap = tags[piece.begin] in "RAMV"
    if word == "where" and not subject_gap:
        return (passage,)
    if word not in ("who", "which", "whose", "whom"):
        return None
    verb = piece.begin
    while subject_gap and tags[verb] == "R":
        verb += 1
    if word == "which" and (
        lower[verb] in ALWAYS_WHOLE or lower[verb + 1 : verb + 2] in (["why"], ["something"], ["how"])
    ):
        return None
    if subject_gap and _VERB_BEHIND_COMMA.search(tags, verb, piece.behind):
        return None
    noun = subjects.antecedent(words, piece.joint, at, verb if subject_gap else -1)
    if noun is None:
        return None
    if subject_gap:
        return (noun, passage)
    if word == "whose":
        return (noun, "'s", passage)
    if tags[at - 1] == "P" and at - 1 > piece.joint:
        return (words.one(at - 1), noun, passage)
    return subjects.with_gap(words, piece.begin, piece.behind, noun, passage)


ALWAYS_WHOLE = listed("mean means meant suggests suggested explains explained make makes made")


def _absolute(words: Words, piece: Piece, passage: Span) -> Parts | None:
    """As in "with each town given a goal": the noun, a form of "be", the rest."""
    found = _noun_and_be(words, piece)
    if found is None:
        return None
    noun, be, edge = found
    return (Span(passage.start, noun.end), be, Span(edge, passage.end))


def _noun_and_be(words: Words, piece: Piece) -> tuple[Span, str, int] | None:
    match = _ABSOLUTE.match(words.tags, piece.begin, piece.behind)
    if match is None:
        return None
    many = subjects.plural(words, match.start(1), match.end(1))
    main = FINITE.search(words.tags, 0, piece.joint)
    if many is None or main is None:
        return None
    verb = words.lower[main.start()]
    past = verb in ("was", "were", "had", "did") or (words.tags[main.start()] == "V" and not verb.endswith("s"))
    be = ("were" if many else "was") if past else ("are" if many else "is")
    return words.span(match.start(1), match.end(1)), be, words.starts[match.end(1)]


_ABSOLUTE = re.compile(r"([DJ#NX]{1,6})(?=[vVG])")


def _cuts(words: Words) -> list[tuple[int, int, str]]:
    """Joints in order: (where the piece before ends, where the next begins, rule)."""
    tags, found = words.tags, []
    limit = len(tags)
    last, lead = 0, (0, "sentence")
    for i in range(1, limit - 1):
        if i < last or tags[i] not in ",;CS" or lower_not(words, i):
            continue
        for cut in CUTS:
            match = cut.pattern.match(tags, i, min(limit, i + 46))
            if match is None or not _allowed(words, cut, i, match.start(1), last):
                continue
            if cut.name in SECOND_VERBS and not _has_subject(words, lead, last, i, match.start(1)):
                continue
            found.append((i, match.start(1), cut.name))
            last = match.start(1)
            if cut.name not in (*SECOND_VERBS, "participle"):
                lead = (last, cut.name)
            break
    return found


def lower_not(words: Words, i: int) -> bool:
    """As in "not only … but": no joint there."""
    return words.lower[i] == "but" and "only" in words.lower[max(0, i - 25) : i]


def _allowed(words: Words, cut: Cut, joint: int, begin: int, last: int) -> bool:  # noqa: PLR0911, PLR0912
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
            _MAIN.match(before) is not None
            and lower[last] not in TIME_NOUNS_OPEN
            and lower[min(last + 1, joint)] not in TIME_NOUNS_OPEN
            and not opening
            and lower[begin] not in ("that", "which")
            and tags[joint - 1] not in "RCS"
        )
    if cut.name == "contrast":
        word = next((w for w, t in zip(lower[joint:begin], tags[joint:begin], strict=True) if t == "S"), "")
        if word == "when":
            if lower[begin : begin + 2] == ["it", "comes"] or lower[joint - 1] in TIME_NOUNS_OPEN:
                return False
            return rest >= 8 and bool(_PAST.search(before)) and not opening and len(before) >= 5
        if word in ("while", "as", "once") and tags[joint] != ",":
            return False
        return word in CONTRASTS and bool(FINITE.search(before)) and not opening
    if cut.name in ("and_clause", "and_verb"):
        word = next((w for w, t in zip(lower[joint:begin], tags[joint:begin], strict=True) if t == "C"), "")
        if tags[begin : begin + 2] in ("#V", "#v", "#N") and "A" in before and lower[begin + 1].endswith("ed"):
            return False  # "12 people were killed and 17 injured"
        if word in ("or", "nor", "&") or (word == "yet" and tags[joint] != ",") or not FINITE.search(before) or opening:
            return False
        if cut.name == "and_verb":
            return _verbs_match(words, last, joint, begin)
        return rest >= 3 and len(before) >= 3 and _whole_before(words, last, joint, begin)
    if cut.name == "list_verb":
        return not opening and bool(FINITE.search(before)) and _same_tense(words, last, joint, begin)
    if cut.name == "relative":
        stays = rest >= 4 and _RESUMES.search(tags, begin) is None
        return stays and bool(FINITE.search(before)) and _speaks_of(words, joint, begin)
    if cut.name == "with_each":
        return lower[begin - 1] == "with" and rest >= 6 and bool(FINITE.search(before))
    if cut.name == "participle":
        return "#" in tags[begin : begin + 14] and bool(FINITE.search(before))
    return bool(FINITE.search(before)) and bool(FINITE.search(tags[begin:]))


_MAIN = re.compile(rf"C?R{{0,2}}(?:[PR][^,AMV]{{0,10}})?(?:p|{_SUBJ}){_FIN}")
TIME_NOUNS_OPEN = listed("time day morning evening night week month year moment minute hour afternoon summer winter")


_NOUN_AND_VERB = re.compile(r"(?:[DJ#HNX]{0,10}[NXp#E])(?=R{0,2}[AMV])")
_VERB_BEHIND_COMMA = re.compile(r",R?(?:[DJ#HNXp]{1,10})?R?[AMV]")


def _whole_before(words: Words, last: int, joint: int, begin: int) -> bool:  # noqa: PLR0911
    """Whether the words before "and" are a clause with its verb, and the noun behind it no second half of theirs.

    As in "as China and Russia support the government": the verb belongs to both nouns, and there is no joint.
    """
    tags = words.tags
    opened = max((tags.rfind(letter, last, joint) for letter in "StW"), default=-1)
    if opened >= 0 and FINITE.search(tags, opened, joint) is None:
        return False
    if tags[joint] == ",":
        return True
    first = joint
    while first > last and tags[first - 1] in "NXHJ#ED":
        first -= 1
    if first > last and words.lower[first - 1] in ("about", "some", "around", "nearly", "almost"):
        first -= 1
    if first < joint and (tags[first - 1] in "StW," or (tags[joint - 1 : joint] == "X" and tags[begin] == "X")):
        return False
    head = _NOUN_AND_VERB.match(tags, begin)
    if head is None or tags[begin] == "p":
        return True
    verb = head.end()
    while tags[verb] == "R":
        verb += 1
    if words.lower[verb] in REDUCED and tags[verb + 1 : verb + 2] in tuple("PTS"):
        return False
    if "p" in tags[begin + 1 : head.end()] or "that" in words.lower[begin + 1 : head.end()]:
        return False
    return subjects.agrees(words, verb, subjects.plural(words, begin, head.end()))


REDUCED = listed(
    "aimed based opposed tied guided expected designed intended meant used known called named paid linked related "
    "compared located needed required supposed scheduled led followed driven built tasked backed owned run held"
)
"""Participles that follow their noun without a form of "be": no finite verb, though they look like one."""
OPENING = listed("if when while although though because unless once after before since as whether")


def _speaks_of(words: Words, joint: int, begin: int) -> bool:
    """Whether a relative clause can stand alone once it is cut off."""
    end = len(words.tags.rstrip(".,"))
    piece = Piece(begin, end, "relative", joint)
    return _relative(words, piece, words.span(begin, end)) is not None


def _same_tense(words: Words, last: int, joint: int, begin: int) -> bool:
    """Whether the verb behind a comma goes on in the tense of the one before: "shut two mines, sacked 300 …"."""
    verbs = [k for k in range(last, joint) if words.tags[k] in "AMV"]
    if len(verbs) != 1 or words.tags[verbs[0]] != "V" or words.lower[begin] in SAYING:
        return False
    return words.lower[verbs[0]].endswith("s") == words.lower[begin].endswith("s")


SAYING = listed("said says told tells added adds")


def _verbs_match(words: Words, last: int, joint: int, begin: int) -> bool:
    """Whether the verb behind "and" continues a verb before it rather than a list of nouns or participles."""
    tags = words.tags
    if tags[joint - 1] in "VG" and tags[joint - 1] == tags[begin] and begin == joint + 1:
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
    if rule in OWN:
        return first
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


_SMALL = re.compile(r"[\s\"“”‘’',]*[a-z]")


def interrupted(text: str, first: Span, second: Span) -> bool:
    """Whether two stretches of speech are one sentence with the speaker named in its middle."""
    gap = second.start - first.end
    if not 0 < gap < 160 or text[first.end - 1 : first.end] in ".?!":
        return False
    return _SMALL.match(text, second.start, second.end) is not None and not re.search(
        r"[.?!][\"”’']*\s*$", text[max(first.start, first.end - 4) : first.end]
    )


def joined(text: str, first: Span, second: Span, known: Words) -> list[Clause]:
    """The clauses of an interrupted sentence: passages that reach over the interruption, wordings that leave it out."""
    left, right = sentences_of(text, first), sentences_of(text, second)
    if not left or not right:
        return clauses(text, first, known) + clauses(text, second, known)
    out = [clause for s in left[:-1] for clause in clauses(text, s, known)]
    skip = Span(left[-1].end, right[0].start)
    a, b = tag(text, left[-1]), tag(text, right[0])
    words = Words(text, a.starts + b.starts, a.ends + b.ends, a.lower + b.lower, a.tags.rstrip(",") + b.tags)
    if len(words.tags) != len(words.starts):
        kept = len(a.tags.rstrip(","))
        words = Words(
            text, a.starts[:kept] + b.starts, a.ends[:kept] + b.ends, a.lower[:kept] + b.lower, a.tags[:kept] + b.tags
        )
    return out + _of_sentence(Span(left[-1].start, right[0].end), words, text, skip)
