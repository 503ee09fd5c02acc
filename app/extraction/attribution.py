"""Who says what: sources, cues and contents of reported speech, found by a table of rules over word kinds.

The shapes are those of news writing: "Mr Roe said that …", "…, Mr Roe said", "…," said Mr Roe, "according to …",
quotations continued over sentences and paragraphs, "adding that …", "Mr Roe's claim that …", transcripts.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, field, replace

from app.extraction import accusations, cues, headings
from app.extraction.sentences import paragraphs, quotations, statements, without_dateline
from app.extraction.spans import Span, listed, trim
from app.extraction.tags import Words, tag
from app.extraction.words import TIMES

MOST = 20
"""Attributions looked for in one sentence; more are no prose."""
WINDOW = 48
"""Words a subject may reach back from its verb; bounds the work on sentences of any length."""


@dataclass(frozen=True, slots=True)
class Attribution:
    """One act of saying: who (as written), by which words, what. Contents are in order and do not overlap."""

    rule: str
    verb: str
    source: Span | None
    cue: Span
    contents: tuple[Span, ...]
    statement: Span
    core: bool = True
    direct: bool = False


@dataclass(slots=True)
class Statement:
    """A sentence with its quotations whole, its words, and what is said in it."""

    span: Span
    paragraph: int
    words: Words
    quotes: list[Span]
    attributions: list[Attribution]


NOUN = r"[DJ#HNX]{0,12}[NXp#]"
FURTHER = r"(?:(?:[PT]|,?C)[DJ#HNXEG]{0,10}[NXE#op]){0,5}"
ASIDE = r"(?:\([^()]{1,12}\))?(?:(?:,[^,Q;:]{1,30}){1,3},|-[^-Q]{1,30}-)?"
SUBJECT = re.compile(rf"(?:(?<![PTDJ#HNX])(?=[JNX#p])|(?<![PTJ#H])(?=D)|(?=p)){NOUN}{FURTHER}{ASIDE}$")
AFTER = re.compile(
    rf"(?:(?<=,)|^)?{NOUN}{FURTHER}(?:\([^()]{{1,12}}\))?(?:,(?=[DJNXW#])[^Q;:]{{1,45}}?(?=,?[Q]|$|\.))?"
)
SOURCE_NOUN = re.compile(rf"{NOUN}{FURTHER}(?:\([^()]{{1,12}}\))?")
TAIL = re.compile(r"(?:[REo]|[PT]?[DJ#HNXEGp]{1,10}){0,7}(?=[,.;:(-]|Q|$)")
LISTENER = re.compile(r"(?:o|D?[J#HNX]{0,10}[NXp#])(?:[P][DJ#HNXE]{0,8}[NX#]){0,2}(?=[t,QWS:EPTpDX])")
INSERTED = re.compile(r"[,-][PGR][^,Q-]{1,14}[,-](?=[tDpX])")
ADJUNCT = re.compile(r"(?:R|E|P[DJ#HNXEG]{0,8}[NXE#]|[TP]o){1,4}(?=[t,:Q])")


def read(text: str, titles: list[Span] | None = None) -> list[Statement]:
    """The statements of a text with their attributions, in order; ``titles`` are its headings where they are known."""
    found: list[Statement] = []
    lines = headings.headings(text) if titles is None else titles
    for number, whole_block in enumerate(_blocks(text, lines)):
        block = without_dateline(text, whole_block)
        quotes = quotations(text, block)
        starts = [q.start for q in quotes]
        for span in statements(text, block, quotes):
            first, behind = bisect_left(starts, span.start), bisect_left(starts, span.end)
            inside = [q for q in quotes[first:behind] if q.end <= span.end]
            whole = [q for q in inside if _stands_alone(text, span, q)]
            words = tag(text, span, whole)
            found.append(Statement(span, number, words, whole, []))
    for statement in found:
        statement.attributions = _in_statement(statement)
    _carry_over(text, found)
    _transcripts(text, found)
    return found


def _blocks(text: str, lines: list[Span]) -> list[Span]:
    """The paragraphs, a heading glued to one standing for itself."""
    starts = [line.start for line in lines]
    out: list[Span] = []
    for block in paragraphs(text):
        first, behind = bisect_left(starts, block.start), bisect_left(starts, block.end)
        out += headings.apart(text, block, lines[first:behind]) if first < behind else [block]
    return [trim(text, *block) for block in out]


_WORDS_INSIDE = re.compile(r"\w[\w’'.-]*")
_SAYING = re.compile(r"(?:" + "|".join(sorted(cues.SAY_FORMS) + sorted(cues.SAY_INGS)) + r")$")


def _stands_alone(text: str, statement: Span, quote: Span) -> bool:
    """Whether a quotation is speech of its own rather than a few quoted words inside a sentence."""
    inner = text[quote.start : min(quote.end, quote.start + 200)]
    count = len(_WORDS_INSIDE.findall(inner))
    before = text[max(statement.start, quote.start - 24) : quote.start].rstrip()
    last = text[quote.end - 2 : quote.end]
    if quote.start == statement.start:
        return count >= 3 or any(sign in ",?!." for sign in last)
    return bool(
        count >= 2 and before and (before[-1] in ",:" or _SAYING.search(before.lower()) or before[-1] in "\"”’'.-—–")
    )


# ------------------------------------------------------------------ one statement


def _in_statement(statement: Statement) -> list[Attribution]:
    words = statement.words
    found: list[Attribution] = []
    for i, low in enumerate(words.lower):
        letter = words.tags[i]
        if letter in "VB" and low in cues.ALL_FORMS:
            hit = _verb(statement, i, found)
        elif letter == "G" and low in cues.SAY_INGS:
            hit = _participle(statement, i, found)
        elif low == "according" and words.lower[i + 1 : i + 2] == ["to"]:
            hit = _according(statement, i)
        elif low == "that" and i and words.lower[i - 1] in cues.NOUN_CUES and words.tags[i - 1] in "NX":
            hit = _noun(statement, i - 1)
        else:
            continue
        if hit is not None:
            found.append(hit)
            if len(found) >= MOST:
                break
    return _untangle(statement, found)


def _verb(statement: Statement, i: int, found: list[Attribution]) -> Attribution | None:  # noqa: PLR0911, PLR0912
    words, tags = statement.words, statement.words.tags
    base = cues.ALL_FORMS[words.lower[i]]
    core = words.lower[i] in cues.SAY_FORMS
    first = i
    while first and tags[first - 1] in "AMRb" and i - first < 5:
        first -= 1
    group = words.lower[first:i]
    if any(w in ("be", "been", "being", "is", "are", "was", "were", "am", "'re", "'m") for w in group):
        return None
    inverted = _inverted(statement, i, first, base)
    if inverted is not None:
        return inverted
    a = _subject_start(words, first)
    if a is None:
        return _without_subject(statement, first, i, base, core, found)
    if base in accusations.VERBS:
        accused = _accused(statement, i, base, _source(words, a, first), words.span(first, i + 1))
        if accused is not None:
            return accused
    if not core and words.lower[a:first] and words.lower[first - 1] in LISTENERS:
        return None
    named = _NAME_BEHIND_QUOTE.search(tags, max(0, a - 7), a)
    if named:
        a = named.start()
    source = _source(words, a, first)
    cue = words.span(first, i + 1)
    if core and a and tags[a - 1] in "Wt" and words.lower[a - 1] in ("which", "who", "that"):
        gap = _gap(statement, i, base, source, cue)
        if gap is not None:
            return gap
    left = _left_content(statement, a, found)
    tail = TAIL.match(tags, i + 1)
    comma_before = a > 0 and tags[a - 1] in ",Q-"
    parenthetical = (
        left is not None
        and a > 0
        and tags[a - 1] == ","
        and tail is not None
        and core
        and tags[tail.end() : tail.end() + 1] == ","
        and "Q" not in tags[tail.end() : tail.end() + 2]
        and words.lower[tail.end() + 1 : tail.end() + 2] not in (["according"], ["citing"], ["adding"])
    )
    if parenthetical and left is not None and tail is not None and not _complete(words, left):
        further = _resumed(statement, tail.end(), found)
        if further:
            return Attribution("parenthetical", base, source, cue, (left, further), statement.span)
    if left and tags[i + 1 : i + 3] in (",Q", ":Q") and OPENED.match(tags[words.index_at(left.start) :]):
        return _right(statement, i, base, core, source, cue)
    if left and core and comma_before and _quote_closed(words, a) and tags[i + 1 : i + 2] not in ("t", "Q"):
        return (
            Attribution("final", base, source, cue, (left,), statement.span, core, direct=True)
            if not tail or "Q" not in tags[tail.end() :]
            else _final(statement, base, source, cue, left, tail, found, core, True)
        )
    shows = base in SHOWING and _paper(words, a, first)
    if left and comma_before and tail and (shows or base not in ("call", "want", "show")) and _complete(words, left):
        direct = tags[a - 1] == "Q" or tags[a - 2 : a] == "Q,"
        if core or direct or shows:
            return _final(statement, base, source, cue, left, tail, found, core or shows, direct)
    return _right(statement, i, base, core, source, cue)


def _accused(statement: Statement, i: int, base: str, source: Span, cue: Span) -> Attribution | None:
    """As in "Mr Roe accused the council of hiding the report"."""
    words = statement.words
    found = accusations.find(words, i, base, _right_end(words, i + 1, "object"))
    if found is None:
        return None
    spans = sorted([words.span(*found.who), words.span(*found.deed)])
    contents = tuple(spans) if found.apart else (Span(spans[0].start, spans[1].end),)
    return Attribution(found.rule, base, source, cue, contents, statement.span)


def _gap(statement: Statement, i: int, base: str, source: Span, cue: Span) -> Attribution | None:
    """As in "a plan that officials say would cost $3m": what is said lacks its subject, the noun before "that"."""
    words, tags = statement.words, statement.words.tags
    if _SAID_OF.match(tags, i + 1) is None:
        return None
    mark = _SAID_ENDS.search(tags, i + 2)
    end = min(mark.start() if mark else len(tags), _last(words))
    own = _MAIN_BEHIND_GAP.match(tags, i + 1, end)
    end = own.end() if own else end
    if end - i < 4:
        return None
    return Attribution("gap", base, source, cue, (words.span(i + 1, end),), statement.span)


_SAID_OF = re.compile(r"R{0,2}(?:[AM]|V(?=[PD#R]))")
_MAIN_BEHIND_GAP = re.compile(r"R{0,2}[AMV][AMRbvVBG]{0,5}[^AMVCStW,]{1,20}(?=[AM])")
"""What is said up to the verb of the sentence around it: "a plan that officials say would cost $3m | was dropped"."""
_SAID_ENDS = re.compile(r"[,;:Q]")


SHOWING = listed("show find indicate suggest reveal demonstrate")


def _paper(words: Words, a: int, first: int) -> bool:
    """Whether the subject is a paper that shows: "…, state figures show", "…, a poll by the firm found"."""
    head = next((k for k in range(a, first) if words.tags[k] == "P"), first)
    return words.lower[head - 1] in cues.DOCUMENTS


OPENED = re.compile(r"[VGS][^Q]*$|[VGS][^Q]*,[^Q]*Q")
"""A scene before the speaker: "Asked about the bridge, Mr Roe said, “…”"."""
LISTENERS = listed("i you we nobody anyone who one")
"""Subjects whose thinking is no attribution: "you know", "I think"."""


def _subject_start(words: Words, first: int) -> int | None:
    """Where the subject of the verb group at ``first`` begins."""
    tags = words.tags
    if (
        first
        and tags[first - 1] == "p"
        and (first < 2 or tags[first - 2] not in "D" or words.lower[first - 1] not in ("one", "this"))
    ):
        return first - 1
    subject = SUBJECT.search(tags, max(0, first - WINDOW), first)
    if subject is not None and subject.start() < first:
        back = max(0, first - WINDOW)
        owner = _WHO.search(tags, back, first) if "W" in tags[back:first] or "t" in tags[back:first] else None
        if owner is not None and owner.start() < subject.start() and words.lower[owner.start("who")] in ("who", "that"):
            return owner.start()
        return subject.start()
    if first > 2 and tags[first - 1] in ",-":
        head = re.compile(NOUN + FURTHER + r"(?=[,(-])").match(tags, 0, first)
        if head and not re.search(r"[AMVQ]", head.group()):
            return 0
    return None


_WHO = re.compile(
    r"(?:^|(?<=[,StCQ;:.-]))[DJ#HNX]{0,8}[NX](?:P[DJ#HNX]{1,6})?(?P<who>[Wt])R?[AMV][AMRbvVBG]{0,4}[DJ#HNXEPTop]{1,14}$"
)
"""A source with a relative clause: "Residents who fled the town told the paper …"."""


def _quote_closed(words: Words, a: int) -> bool:
    """Whether a quotation that ends with a comma stands right before."""
    at = a - 1 if words.tags[a - 1] == "Q" else a - 2 if words.tags[a - 2 : a] == "Q," else -1
    if at < 0:
        return False
    end = words.ends[at]
    return "," in words.text[end - 3 : end] or words.tags[a - 1] == ","


def _final(
    statement: Statement,
    base: str,
    source: Span,
    cue: Span,
    left: Span,
    tail: re.Match[str],
    found: list[Attribution],
    core: bool,
    direct: bool,
) -> Attribution:
    further = _resumed(statement, tail.end(), found)
    contents = (left, further) if further else (left,)
    return Attribution("final", base, source, cue, contents, statement.span, core, direct)


def _complete(words: Words, content: Span) -> bool:
    """Whether the words before a comma can be what was said: a quotation, or a clause with a verb."""
    first, behind = words.index_at(content.start), words.index_at(content.end)
    tags = words.tags[first:behind]
    if "Q" in tags:
        return True
    return bool(re.search(r"[AMVv]", tags)) and not re.match(r"[SP]?(?:C|R)?S[^,]*$", tags)


def _source(words: Words, first: int, behind: int) -> Span:
    while behind > first and words.tags[behind - 1] in ",-":
        behind -= 1
    return words.span(first, max(behind, first + 1))


def _left_content(statement: Statement, a: int, found: list[Attribution]) -> Span | None:
    words = statement.words
    start = 0
    for earlier in found:
        if earlier.source and words.tags[words.index_at(earlier.source.start)] == "W":
            continue  # inside a relative clause: "Voters who decided late chose Roe, a poll showed"
        edge = max([earlier.cue.end, *(c.end for c in earlier.contents if c.end <= words.starts[a])])
        start = max(start, words.index_at(edge))
    while start < a and words.tags[start] in ",C-;.":
        start += 1
    end = a
    while end > start and words.tags[end - 1] in ",-":
        end -= 1
    return words.span(start, end) if end > start else None


def _resumed(statement: Statement, at: int, found: list[Attribution]) -> Span | None:
    """What goes on behind "…, Mr Roe said, …"."""
    words, tags = statement.words, statement.words.tags
    if at >= len(tags):
        return None
    if tags[at] == "Q":
        return words.span(at, _last(words))
    if tags[at] not in ",;-":
        return None
    at += 1
    rest = tags[at:]
    if not rest.strip(".,") or (words.lower[at] in cues.SAY_INGS) or (rest[0] == "G" and "Q" not in rest):
        return None
    if words.lower[at] in ("according", "citing", "referring"):
        return None
    return words.span(at, _last(words))


def _last(words: Words) -> int:
    behind = len(words.tags)
    while behind > 1 and words.tags[behind - 1] in ".,":
        behind -= 1
    return behind


_ONE_NOUN = re.compile(NOUN + r"(?=,C)")
_NAME_BEHIND_QUOTE = re.compile(r"(?<=Q)X[XN]{0,4},$")


def _inverted(statement: Statement, i: int, first: int, base: str) -> Attribution | None:  # noqa: PLR0911
    """'"…," said Mr Roe' and "…, said Mr Roe, a lawyer"."""
    words, tags = statement.words, statement.words.tags
    if first != i or not first or tags[first - 1] not in "Q,-" or base not in cues.SAY or base == "tell":
        return None
    after = AFTER.match(tags, i + 1)
    if after is None:
        return None
    left_end = first - 1 if tags[first - 1] in ",-" else first
    if left_end <= 0:
        return None
    content = _left_content(statement, left_end, [])
    if content is None or not _complete(words, content):
        return None
    if tags[first - 1] != "Q" and after.group()[:1] in "p":
        return None
    behind = after.end()
    noun = SOURCE_NOUN.match(tags, i + 1)
    if noun and (re.match(r"[,]?[PRE]|,[VG]", tags[noun.end() : noun.end() + 2])):
        behind = noun.end()
    if behind < len(tags) and tags[behind] in "VAM" and tags[first - 1] == ",":
        alone = _ONE_NOUN.match(tags, i + 1)
        if alone is None:
            return None
        behind = alone.end()
    contents = [content]
    rest = behind
    while rest < len(tags) and tags[rest] in ",.PE":
        rest += 1
    if "Q" in tags[rest:]:
        at = tags.index("Q", rest)
        contents.append(words.span(at, _last(words)))
    return Attribution(
        "inverted",
        base,
        _source(words, i + 1, behind),
        words.one(i),
        tuple(contents),
        statement.span,
        direct="Q" in tags[:first],
    )


def _right(statement: Statement, i: int, base: str, core: bool, source: Span, cue: Span) -> Attribution | None:  # noqa: PLR0911, PLR0912
    """As in "Mr Roe said (that) …", "told the paper that …", "called for …"."""
    words, tags = statement.words, statement.words.tags
    at = i + 1
    if base in ("tell", "assure", "inform", "remind", "warn", "ask", "advise", "urge"):
        listener = LISTENER.match(tags, at)
        if listener:
            at = listener.end()
    at = _behind_time(words, at)
    adjunct = ADJUNCT.match(tags, at)
    if adjunct and base not in ("call", "agree"):
        at = adjunct.end()
    aside = INSERTED.match(tags, at)
    if aside:
        at = aside.end()
    rest = tags[at:]
    rule = "that" if (rest[:1] == "t" or rest[:2] == ",t") and _clause_like(tags, at + rest.index("t") + 1) else "plain"
    if rest[:1] == "t" and rule == "plain":
        return None
    if rest[:1] in (",", ":") and "Q" in rest[:3]:
        rule = "quote_after"
    while at < len(tags) and tags[at] in ",:-t":
        at += 1
    if at >= len(tags) or not tags[at:].strip(".,"):
        return None
    if rest[:1] == "," and rule == "plain" and base == "report" and "Q" not in rest[:3]:
        return None  # "It will report in May, she said"
    partner = cues.WITH_PARTNER.get(base)
    follows = tags[at]
    if rule == "plain" and not _clause_like(tags, at) and follows != "Q":
        if partner is not None and words.lower[at] in (*partner, "to"):
            rule = "partner"
            if words.lower[at] != "to":
                at += 1
            core = core and base in cues.SAY
        elif base in cues.CLAUSE_ONLY or follows in "PRE.CSA" or not source:
            return None
        else:
            rule = "object"
    if rule == "object" and (not core or base in ("tell", "maintain", "disclose")):
        return None
    if rule == "plain" and base in cues.ONLY_THAT:
        return None
    if at >= len(tags):
        return None
    end = _right_end(words, at, rule)
    if end <= at:
        return None
    direct = follows == "Q"
    if _in_relative(words, source):
        end = _main_verb(words, at, end)
        if _LACKS_VERB.match(tags, at, end):
            return None
    return Attribution(rule, base, source, cue, (words.span(at, end),), statement.span, core, direct)


def _behind_time(words: Words, at: int) -> int:
    """Past the words that say when it was said, where a clause follows: "said last month that …"."""
    end = at
    while end < min(len(words.lower), at + 5) and words.lower[end] in _TIME_WORDS:
        end += 1
    if end == at or words.lower[end - 1] not in _TIME_NOUNS:
        return at
    return end if words.tags[end : end + 1] == "t" or _clause_like(words.tags, end) else at


_TIME_NOUNS = TIMES | listed("week month year night morning afternoon evening weekend")
_TIME_WORDS = _TIME_NOUNS | listed("on last this late early earlier")
CLAUSE = re.compile(
    r"(?:[RECSP]{0,2}|P[DJ#HNXE]{1,8},?)(?:[DJ#HNX]{0,10}[NXp#tWGvo])(?:[PTC,][DJ#HNXEG]{0,8}[NXE#p]){0,4}"
    r"(?:\([^()]{1,10}\))?(?:,[^,]{1,20},)?(?:[tW].{1,12}?)?R{0,2}[AMV]"
)


def _clause_like(tags: str, at: int) -> bool:
    return tags[at : at + 1] in "W" or CLAUSE.match(tags, at, at + 60) is not None


def _right_end(words: Words, at: int, rule: str) -> int:
    """Where what is said ends: the end of the statement, or where the reporter goes on."""
    tags = words.tags
    end = _last(words)
    stop = re.compile(r",(?=G)|;|,(?=C?S)" if rule in ("object", "partner") else r";(?!.{0,40}Q)")
    for mark in stop.finditer(tags, at, end):
        if tags[mark.start() + 1 : mark.start() + 2] == "G" and rule not in ("object", "partner"):
            continue
        return mark.start()
    for k in range(at, end):
        if tags[k] == "," and words.lower[k + 1 : k + 2] and words.lower[k + 1] in cues.SAY_INGS:
            return k
        if tags[k] == "," and words.lower[k + 1 : k + 3] == ["according", "to"]:
            return k
    return end


_LACKS_VERB = re.compile(r"[PS][DJ#HNXEP]{1,8}A[RvVbGJN]")


def _in_relative(words: Words, source: Span) -> bool:
    """Whether the cue stands in a relative clause before the main verb ("A war that officials believe …")."""
    first = words.index_at(source.start)
    return first >= 2 and words.tags[first - 1] in "tW" and words.tags[first - 2] in "NX"


def _main_verb(words: Words, at: int, end: int) -> int:
    """Where the sentence's own verb follows what was said inside a relative clause; ``end`` if it does not."""
    own = re.compile(r"[AMV].*?[NXE#](?=A[RvVbGJ])").match(words.tags, at + 1, end)
    inner = re.compile(r"[^AMV,]{0,12}[AMV][^,;CSWt]{0,30}?[NXE#](?=A[RvVbGJ])").match(words.tags, at, end)
    return inner.end() if own and inner else end


_BEHIND_ASIDE = re.compile(r"(?<=P)([DJ#HNX]{0,6}[NX]),[vVGPDJ#HNXE]{1,14},$")
"""As in "after landlords, led by the firm, said …"."""
_OWNER = re.compile(rf"{NOUN}{FURTHER}(?:,X{{2,4}},)?")
"""Who acts in a sentence: "Mr Roe's lawyer, Ada Brook, praised the plan and said …"."""


def _without_subject(
    statement: Statement, first: int, i: int, base: str, core: bool, found: list[Attribution]
) -> Attribution | None:
    """As in "… and said that …": the subject is that of an earlier verb; "which reported …": the pronoun itself."""
    words, tags = statement.words, statement.words.tags
    cue = words.span(first, i + 1)
    if first and tags[first - 1] == "W" and words.lower[first - 1] in ("which", "who"):
        return _right(statement, i, base, core, words.one(first - 1), cue)
    if first and tags[first - 1] in "C,":
        behind_aside = _BEHIND_ASIDE.search(tags, max(0, first - 24), first) if tags[first - 1] == "," else None
        before = found[-1].source if found else None
        if behind_aside and words.lower[behind_aside.start() - 1] in ("after", "before", "since", "until", "like"):
            before = words.span(*behind_aside.span(1))
        if before is None:
            head = _OWNER.match(tags)
            before = _source(words, head.start(), head.end()) if head and head.end() < first else None
        if before is None:
            return None
        accused = _accused(statement, i, base, before, cue) if base in accusations.VERBS else None
        return accused or _right(statement, i, base, core, before, cue)
    return None


def _participle(statement: Statement, i: int, found: list[Attribution]) -> Attribution | None:
    """As in ", adding that …"."""
    words, tags = statement.words, statement.words.tags
    if i and (tags[i - 1] not in ",QCRNXP)-" or words.lower[i - 1] in ("without", "before", "by")):
        return None
    source = found[-1].source if found else None
    if source is None:
        head = re.compile(rf"(?:[PE][^,]{{1,20}},)?({NOUN}{FURTHER})").match(tags)
        if head is None or head.end(1) > i:
            return None
        source = words.span(head.start(1), head.end(1))
    base = cues.SAY_INGS[words.lower[i]]
    if base == "cite":
        return None
    hit = _right(statement, i, base, True, source, words.one(i))
    if hit is None or hit.rule not in ("that", "plain", "quote_after"):
        return None
    return replace(hit, rule="adding")


MEASURES_UP = listed(
    "standards plan plans law laws rules schedule tradition needs need protocol "
    "protocols principles custom size age type merit"
)
"""Things one acts "according to" without anybody having said so."""


def _according(statement: Statement, i: int) -> Attribution | None:
    words, tags = statement.words, statement.words.tags
    noun = SOURCE_NOUN.match(tags, i + 2) or SOURCE_NOUN.match(tags, i + 3)
    if noun is None:
        return None
    if words.lower[noun.end() - 1] in MEASURES_UP:
        return None
    cue = words.span(i, i + 2)
    behind = noun.end()
    content: Span | None
    if i <= 1 and "," in tags[behind:]:
        comma = tags.index(",", behind)
        if comma > behind + 14:
            return None
        content = words.span(comma + 1, _last(words)) if comma + 1 < _last(words) else None
        behind = comma
    else:
        content = _left_content(statement, i, [])
        if content and tags[behind : behind + 1] == "," and tags[behind + 1 : behind + 2] in "DNXWJ":
            behind = _last(words)
    if content is None:
        return None
    return Attribution("according_to", "according to", _source(words, i + 2, behind), cue, (content,), statement.span)


def _noun(statement: Statement, i: int) -> Attribution | None:
    """As in "Mr Roe's claim that …"."""
    words, tags = statement.words, statement.words.tags
    owner = re.compile(r"(?:[DJNX]{0,6}[NX]H|D)J{0,3}$").search(tags, max(0, i - 10), i)
    source = None
    first = i
    if owner and ("H" in owner.group() or words.lower[owner.start()] in ("his", "her", "their", "its")):
        behind = tags.rindex("H", owner.start(), i) + 1 if "H" in owner.group() else owner.start() + 1
        source = words.span(owner.start(), behind)
        first = behind
    at = i + 2
    if at >= len(tags) or not _clause_like(tags, at):
        return None
    end = at
    while end < _last(words) and not (tags[end] == "," and tags[end + 1 : end + 2] in "VAMWC") and tags[end] != ";":
        end += 1
    claim_like = words.lower[i].startswith(("claim", "statement", "allegation", "suggest", "announce", "assert"))
    return Attribution(
        "noun_that",
        words.lower[i],
        source,
        words.span(i, i + 1) if first == i else words.span(first, i + 1),
        (words.span(at, end),),
        statement.span,
        core=claim_like and source is not None,
    )


def _untangle(statement: Statement, found: list[Attribution]) -> list[Attribution]:
    """Cut a content where the next attribution of the same sentence begins; drop doubles."""
    out: list[Attribution] = []
    words = statement.words
    for n, a in enumerate(found):
        contents = list(a.contents)
        for later in found[n + 1 :]:
            accusing = a.rule in accusations.NAMES or later.rule in accusations.NAMES
            shared = accusing and later.source == a.source
            start = later.cue.start if shared or later.source is None else min(later.cue.start, later.source.start)
            for k, c in enumerate(contents):
                if not c.start < start < c.end or later.rule in ("final", "inverted", "according_to", "noun_that"):
                    continue
                at = words.index_at(start)
                left = at
                while left and words.tags[left - 1] in "CSR,":
                    left -= 1
                joined = words.tags[left:at]
                new_clause = ("," in joined and ("C" in joined or "S" in joined)) or later.rule == "adding"
                new_clause = new_clause or (shared and "C" in joined)
                if new_clause and left > words.index_at(c.start):
                    contents[k] = words.span(words.index_at(c.start), left)
        kept = tuple(c for c in contents if c.end > c.start)
        if kept and not any(kept == earlier.contents for earlier in out):
            out.append(replace(a, contents=kept))
    return out


# --------------------------------------------------------------- across statements


def _carry_over(text: str, statements_: list[Statement]) -> None:
    """Quotations without a cue of their own belong to who spoke before in the paragraph, or opened the quotation."""
    turn = _Turn()
    paragraph = -1
    waiting: list[Span] = []
    for statement in statements_:
        if statement.paragraph != paragraph:
            if not turn.goes_on(text, statement):
                turn.close()
            paragraph = statement.paragraph
            waiting = []
        direct = [a for a in statement.attributions if a.direct]
        alone = bool(statement.quotes) and not direct and statement.words.tags.strip(".,-")[:1] == "Q"
        if alone and turn.open:
            turn.more += statement.quotes
            turn.last = statement.quotes[-1]
            continue
        if alone:
            waiting += statement.quotes
        elif statement.attributions:
            turn.close()
            said = direct[-1] if direct else statement.attributions[-1]
            if direct and waiting:
                grown = replace(direct[0], contents=(*waiting, *direct[0].contents))
                statement.attributions = [grown if a is direct[0] else a for a in statement.attributions]
                said = grown if said is direct[0] else said
                waiting = []
            if direct or said.core:
                turn = _Turn(statement, said, last=statement.quotes[-1] if statement.quotes else None)
    turn.close()


@dataclass(slots=True)
class _Turn:
    """A speaker's turn: the statement and attribution that opened it, and the quotations that followed."""

    owner: Statement | None = None
    said: Attribution | None = None
    more: list[Span] = field(default_factory=list)
    last: Span | None = None

    @property
    def open(self) -> bool:
        """Whether somebody is speaking."""
        return self.said is not None

    def goes_on(self, text: str, statement: Statement) -> bool:
        """Whether a new paragraph continues the turn: the last quotation was left open, and this one opens with one."""
        opens = bool(statement.quotes) and statement.quotes[0].start == statement.span.start
        return opens and self.last is not None and _left_open(text, self.last)

    def close(self) -> None:
        """Hand the quotations gathered to the attribution, and end the turn."""
        if self.owner is not None and self.said is not None and self.more:
            grown = replace(self.said, contents=(*self.said.contents, *self.more))
            self.owner.attributions = [grown if a is self.said else a for a in self.owner.attributions]
        self.owner, self.said, self.more, self.last = None, None, [], None


def _left_open(text: str, quote: Span) -> bool:
    return text[quote.end - 1] not in "\"”»'’"


_TURN = re.compile(r"[\"“']{0,2}((?:[A-Z][\w.’'-]{0,30}[ ]?){1,4}):[ ](?=\S)")
_DASH = re.compile(r"[\"”’']?\s{0,3}[―—–]{1,2}\s{0,3}((?:[A-Z][\w.’'-]{0,30}[ ]?){1,5})[,.]?\s*$")


_TALK = re.compile(r"\b(?:I|you|we|my|your|our|me|us)\b|\?", re.IGNORECASE)


def _talks(
    text: str, turn: tuple[int, Statement, re.Match[str]], found: list[Statement], first_of: dict[int, Statement]
) -> bool:
    """Whether the paragraph of a turn sounds spoken; a list with headings ("Oregon: …") does not."""
    number, _, match = turn
    after = first_of.get(number + 1)
    end = after.span.start if after else found[-1].span.end
    return _TALK.search(text, match.end(), min(end, match.end() + 600)) is not None


def _transcripts(text: str, found: list[Statement]) -> None:
    """As in "BROOK: …" opens a turn that runs to the next one; "“…” ― Jane Roe" closes a quotation."""
    first_of: dict[int, Statement] = {}
    for statement in found:
        first_of.setdefault(statement.paragraph, statement)
    turns = []
    for number, statement in first_of.items():
        match = _TURN.match(text, statement.span.start, statement.span.end)
        if match:
            turns.append((number, statement, match))
    dialogue = len(turns) >= 4 and 3 * sum(_talks(text, t, found, first_of) for t in turns) >= len(turns)
    last = {s.paragraph: s.span.end for s in found}
    for k, (number, statement, match) in enumerate(turns):
        name = match.group(1)
        if not (dialogue or statement is found[0]) or name.lower().split()[0] in ("by", "note", "correction", "update"):
            continue
        until = turns[k + 1][0] if k + 1 < len(turns) else number + 6
        blocks = [s for s in range(number + 1, until) if s in first_of] if dialogue and k + 1 < len(turns) else []
        end = last[number] if dialogue else statement.span.end
        contents = [trim(text, match.end(), end)]
        contents += [
            Span(first_of[b].span.start, last[b])
            for b in blocks
            if not text[first_of[b].span.start : last[b]].lstrip('"“').startswith("(")
        ]
        colon = match.start(1) + len(name)
        statement.attributions = [
            Attribution(
                "turn",
                "say",
                Span(match.start(1), colon),
                Span(colon, colon + 1),
                tuple(contents),
                statement.span,
                core=False,
                direct=dialogue,
            )
        ]


@dataclass(frozen=True, slots=True)
class Example:
    """What a rule finds, as its test: the text, who speaks (None: nobody named), and what is said."""

    rule: str
    text: str
    source: str | None
    content: str


EXAMPLES = (
    Example("that", "The mayor said that the bridge was closed.", "The mayor", "the bridge was closed"),
    Example(
        "plain", "The harbour office told reporters the ferry had sunk.", "The harbour office", "the ferry had sunk"
    ),
    Example("that", "The mayor said last month that the bridge was closed.", "The mayor", "the bridge was closed"),
    Example("plain", "The mayor said on Friday it had been closed.", "The mayor", "it had been closed"),
    Example(
        "quote_after",
        'The captain said, "We lost the anchor in the storm."',
        "The captain",
        '"We lost the anchor in the storm."',
    ),
    Example(
        "final", "The bridge was closed on Monday, the mayor said.", "the mayor", "The bridge was closed on Monday"
    ),
    Example("parenthetical", "The bridge, the mayor said, was closed.", "the mayor", "The bridge|was closed"),
    Example(
        "inverted",
        '"We lost the anchor in the storm," said Captain Ada Brook.',
        "Captain Ada Brook",
        '"We lost the anchor in the storm,"',
    ),
    Example("partner", "The union called for a new vote.", "The union", "a new vote"),
    Example("object", "The minister denied the allegation.", "The minister", "the allegation"),
    Example(
        "adding",
        "The mayor said the bridge was closed, adding that repairs had begun.",
        "The mayor",
        "repairs had begun",
    ),
    Example(
        "according_to",
        "The bridge was closed, according to the harbour office.",
        "the harbour office",
        "The bridge was closed",
    ),
    Example(
        "noun_that",
        "The paper examined the mayor's claim that the bridge was safe.",
        "the mayor's",
        "the bridge was safe",
    ),
    Example(
        "gap",
        "The mayor backed a plan that officials say would cost $3 million.",
        "officials",
        "would cost $3 million",
    ),
    Example("turn", "Brook: the bridge was never safe.", "Brook", "the bridge was never safe."),
)
