"""Text becomes candidate claims: the rules of this room put together, every candidate kept, ranked by worth."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, replace
from itertools import pairwise

from app.extraction import attribution, caveats, clauses, dates, names, places, subjects, wording, worth
from app.extraction.attribution import Attribution, Statement
from app.extraction.caveats import Statement as Check
from app.extraction.clauses import Clause
from app.extraction.cues import DOCUMENTS
from app.extraction.dates import When
from app.extraction.figures import figure, ordinals, vague
from app.extraction.hedges import hedge
from app.extraction.insets import insets
from app.extraction.names import Speaker
from app.extraction.quantities import quantities
from app.extraction.spans import Span, listed, trim_passage
from app.extraction.tags import Words, tag
from app.model import Candidate, Figure, Hop, Passage
from app.vocabulary import AttributionForm, Caveat, Qualifier, SourceKind

VERSION = "rules-1"
NOBODY = Speaker("", None, SourceKind.NONE)


@dataclass(slots=True)
class Draft:
    """A candidate in the making."""

    clause: Clause
    statement: Statement
    said: Attribution | None
    speaker: Speaker
    rule: str
    caveat: Caveat = Caveat.NONE_STATED
    caveat_span: Span | None = None
    about_check: bool = False
    before: Span | None = None


class Rules:
    """The built-in extractor: rules over words, no model, no network."""

    name = VERSION

    def extract(self, text: str, date: str | None = None) -> list[Candidate]:
        """The candidate claims of a text in order of start; ``date`` is the article's own, ISO, if known."""
        statements = attribution.read(text)
        known = names.people(text)
        speakers = Speakers(text, known)
        drafts: list[Draft] = []
        checks: list[tuple[Check, Statement]] = []
        for statement in statements:
            found = caveats.find(text, statement.span)
            checks += [(check, statement) for check in found]
            drafts += _drafts(text, statement, speakers, found)
        speakers.join_roles(drafts)
        _link(text, drafts, checks)
        spoken = {
            id(s): _outside_dates(text, s, date)
            for s in {id(d.statement): d.statement for d in drafts if d.said}.values()
        }
        made = [_candidate(text, draft, date, spoken.get(id(draft.statement), [])) for draft in _distinct(drafts)]
        return sorted(made, key=lambda c: (c.passage.start, c.passage.end))


_NO_BODY = ("it ", "its ", "the ", "a ", "an ", "this ", "that ", "there ", "on ", "in ", "at ")
"""How a subject begins that is no body with a name; "the ministry" is one by its noun."""


class Speakers:
    """Who spoke last: resolves "he", "she" and "they" and remembers the speaker of each mention."""

    def __init__(self, text: str, known: names.People) -> None:
        self.text, self.known = text, known
        self.first: dict[str, int] = {}
        self.person: Speaker | None = None
        self.group: Speaker | None = None
        self.body: Speaker | None = None
        self.last: Speaker | None = None

    def of(self, said: Attribution) -> Speaker:
        """The speaker of an attribution; pronouns take the last speaker that fits."""
        if said.source is None:
            return NOBODY
        mention = self.text[said.source.start : said.source.end]
        if names.PRONOUN.match(mention):
            return self._pronoun(mention.lower(), said)
        speaker = names.identify(mention, self.known)
        self._remember(speaker)
        return speaker

    def _pronoun(self, word: str, said: Attribution) -> Speaker:
        if word in ("he", "she", "his", "her", "who"):
            return self.person or self._named_before(said.statement.start) or NOBODY
        if word in ("they", "their"):
            return self.group or self.last or NOBODY
        if word in ("it", "its"):
            return self.body or (self.last if self.last and not self.last.person else NOBODY)
        if word == "which":
            return self.last or NOBODY
        return NOBODY

    def _named_before(self, offset: int) -> Speaker | None:
        window = self.text[max(0, offset - 600) : offset]
        for match in reversed(list(names.FULL.finditer(window))):
            speaker = names.identify(match.group(), self.known)
            if speaker.person:
                return speaker
        return None

    def mention(self, statement: Statement) -> None:
        """Remember the person or group a statement is about, for pronouns in the next ones."""
        tags = statement.words.tags
        match = re.match(r"(?:[PE][^,]{1,14},)?([DJ#HNX]{0,8}[NX])", tags)
        if not match:
            return
        span = statement.words.span(match.start(1), match.end(1))
        speaker = names.identify(self.text[span.start : span.end], self.known)
        if speaker.person and speaker.kind is SourceKind.NAMED:
            self.person = speaker
        elif speaker.plural:
            self.group = speaker
        elif speaker.kind is SourceKind.INSTITUTION or self._named_body(speaker):
            self.body = speaker

    @staticmethod
    def _named_body(speaker: Speaker) -> bool:
        return not speaker.person and speaker.name[:1].isupper() and not speaker.name.lower().startswith(_NO_BODY)

    def _remember(self, speaker: Speaker) -> None:
        self.last = speaker
        if speaker.person:
            self.person = speaker
        elif speaker.plural:
            self.group = speaker
        elif speaker.kind is SourceKind.INSTITUTION:
            self.body = speaker

    def join_roles(self, drafts: list[Draft]) -> None:
        """A role without a name ("the head of the region told …") is the person named in the very next attribution."""
        heads = [d for d in drafts if d.said is not None]
        of: dict[Speaker, list[Draft]] = {}
        for draft in heads:
            of.setdefault(draft.speaker, []).append(draft)
        for one, other in pairwise(heads):
            a, b = one.speaker, other.speaker
            if not (a.person and a.kind is SourceKind.UNNAMED and b.kind is SourceKind.NAMED and b.role is None):
                continue
            near = 0 <= other.statement.paragraph - one.statement.paragraph <= 1
            if near and _definite(a.name) and self._introduced(b.name, one.statement):
                named = Speaker(b.name, a.name, SourceKind.NAMED, person=True)
                for draft in (*of.pop(a, []), *of.pop(b, [])):
                    draft.speaker = named
                    of.setdefault(named, []).append(draft)

    def _introduced(self, name: str, after: Statement) -> bool:
        """Whether the name first occurs behind this statement."""
        if name not in self.first:
            self.first[name] = self.text.find(name)
        return bool(name) and self.first[name] > after.span.start


def _definite(name: str) -> bool:
    return (bool(re.match(r"the\s|\w+['’]s\s", name, re.IGNORECASE)) and " of " in name) or bool(
        re.match(r"the\s\w+", name)
    )


# --------------------------------------------------------------- statements into drafts

TELLING = listed("that plain final parenthetical inverted according_to adding noun_that quote_after turn object")


def _drafts(text: str, statement: Statement, speakers: Speakers, checks: list[Check]) -> list[Draft]:
    out: list[Draft] = []
    used: list[Span] = []
    for said in statement.attributions:
        if not _tells(said):
            continue
        speaker = speakers.of(said)
        outer = _outer(statement, said)
        if outer is not None and said.verb in BELIEFS:
            speaker = next((d.speaker for d in out if d.said is outer), speaker)
        for content, clause in _said(text, said, statement):
            rule = f"{said.rule}.{clause.rule}" if clause.rule != "sentence" else said.rule
            own = clause.rule in ("nth_day", "cost") and not said.direct
            before = Span(content.start, clause.span.start)
            out.append(Draft(clause, statement, None if own else said, NOBODY if own else speaker, rule, before=before))
        used += [said.cue, *said.contents]
        if said.source:
            used.append(said.source)
    verified = _verified(text, statement, checks, speakers)
    if verified is not None:
        out.append(verified)
        return out
    if not used:
        speakers.mention(statement)
    for rest in _rest(text, statement, used):
        for clause in _clauses(text, rest, statement):
            out.append(Draft(clause, statement, None, NOBODY, f"outlet.{clause.rule}"))
    return [_apart(text, draft, checks) for draft in out] if checks else out


_ASIDE = re.compile(
    r"(?:,|\s[-–—]{1,2})\s(?:(?:an?|the)\s[a-z]{3,20}\s|which\s|but\s|though\s|although\s|something\s|without\s|"
    r"(?:offering|providing|citing|giving|presenting|contradicting)\s)|\swithout\s(?=\w+ing\s(?:\w+\s)?(?:evidence|proof)|evidence)"
    r"|,?\s(?:but|and|yet)\s(?=(?:did|has|have|had|could|offered|gave|provided|cited|presented|produced|was|were)\b)"
)
DOUBTS = (Caveat.NOT_INDEPENDENTLY_VERIFIED, Caveat.DISPUTED_IN_ARTICLE)


def _apart(text: str, draft: Draft, checks: list[Check]) -> Draft:
    """Keep words about verification out of the claim: "…, a claim the paper could not verify"."""
    span = draft.clause.span
    check = next((c for c in checks if span.start <= c.verb.start < span.end), None)
    if check is None:
        return draft
    asides = list(_ASIDE.finditer(text, span.start, check.verb.end))
    asides = [a for a in asides if a.start() <= check.verb.start]
    kept = trim_passage(text, span.start, asides[-1].start()) if asides else span
    if asides and kept.end - kept.start >= 12:
        clause = replace(draft.clause, span=kept, parts=())
        return replace(draft, clause=clause, caveat=check.caveat, caveat_span=draft.statement.span)
    if check.caveat is Caveat.DISPUTED_IN_ARTICLE and draft.said is not None:
        return draft
    checks_only = check.rule in ("was_able_to_verify", "verified") and caveats.only_checks(text, check)
    if check.caveat in DOUBTS or (checks_only and span.start <= draft.statement.span.start + 4):
        return replace(draft, said=None, speaker=NOBODY, about_check=True)
    return replace(draft, caveat=check.caveat, caveat_span=draft.statement.span)


def _tells(said: Attribution) -> bool:
    if said.rule == "object":
        return False
    if said.rule == "turn":
        return True
    if said.rule not in TELLING:
        return False
    return said.core or (said.rule in ("that", "plain") and said.verb in BELIEFS)


def _outer(statement: Statement, said: Attribution) -> Attribution | None:
    """The attribution in whose content this one stands: "Mr Roe said the authorities fear …"."""
    for other in statement.attributions:
        if (
            other is not said
            and other.core
            and any(c.start <= said.cue.start and said.cue.end <= c.end for c in other.contents)
        ):
            return other
    return None


BELIEFS = listed(
    "believe think fear expect find show indicate know conclude suspect assume feel argue demonstrate hope imply"
)


def _said(text: str, said: Attribution, statement: Statement) -> list[tuple[Span, Clause]]:
    """The clauses of what was said, each with the content it stands in; an interrupted sentence is one again."""
    out: list[tuple[Span, Clause]] = []
    contents = list(said.contents)
    while contents:
        content = contents.pop(0)
        if contents and _interrupts(said) and clauses.interrupted(text, content, contents[0]):
            out += [(content, c) for c in clauses.joined(text, content, contents[0], statement.words)]
            rest = clauses.sentences_of(text, contents.pop(0))[1:]
            if rest:
                contents.insert(0, Span(rest[0].start, rest[-1].end))
            continue
        out += [(content, c) for c in _clauses(text, content, statement)]
    return out


def _interrupts(said: Attribution) -> bool:
    """Whether little more than the speaker and the verb stands between two stretches of speech."""
    between = said.contents[1].start - said.contents[0].end if len(said.contents) > 1 else 0
    named = said.source.end - said.source.start if said.source else 0
    return between - named - (said.cue.end - said.cue.start) < 36


def _clauses(text: str, content: Span, statement: Statement) -> list[Clause]:
    found = [_with_subject(statement, clause) for clause in clauses.clauses(text, content, statement.words)]
    return [part for clause in found for part in insets(text, clause, statement.span)]


_VERIFY_THAT = re.compile(r"\s(?:that|the\sfact\sthat)\s")


def _verified(text: str, statement: Statement, checks: list[Check], speakers: Speakers) -> Draft | None:
    """As in "The paper was able to verify that …": the outlet stands behind what follows."""
    for check in checks:
        if check.caveat is not Caveat.VERIFIED_BY_OUTLET:
            continue
        that = _VERIFY_THAT.match(text, check.verb.end, statement.span.end)
        if that is None:
            continue
        span = clauses.clauses(text, Span(that.end(), statement.span.end))
        if not span:
            continue
        subject = re.match(r"(?:[PE][^,]{1,16},)?([DJNX]{0,8}[NX])", statement.words.tags)
        who = statement.words.span(subject.start(1), subject.end(1)) if subject else statement.span
        speaker = names.identify(text[who.start : who.end], speakers.known)
        said = Attribution("verified_that", "verify", who, check.verb, (span[0].span,), statement.span)
        return Draft(span[0], statement, said, speaker, "verified_that", Caveat.VERIFIED_BY_OUTLET, check.verb)
    return None


def _rest(text: str, statement: Statement, used: list[Span]) -> list[Span]:
    """What of a statement is in the article's own voice."""
    if not used:
        return [statement.span]
    free: list[Span] = []
    start = statement.span.start
    for span in sorted(used):
        if span.start > start:
            free.append(Span(start, min(span.start, statement.span.end)))
        start = max(start, span.end)
    if start < statement.span.end:
        free.append(Span(start, statement.span.end))
    return [span for span in free if _states(text, span, statement)]


_FINITE = re.compile(r"(?:[DJ#HNX]{0,8}[NXp])R?[AMV]")
_MAIN_VERB = re.compile(r"A[RvVbGJN]|M")
_HEAD = re.compile(r"([DJ#HNX]{0,8}[NX])[tW]")


def _states(text: str, span: Span, statement: Statement) -> bool:
    if span.end - span.start < 20:
        return False
    words = statement.words.part(span) or tag(text, span)
    if len(words.tags) < 5:
        return False
    if words.tags[0] in "AM":
        return _head(statement, span) is not None
    return words.tags[0] not in "VvG" and _FINITE.search(words.tags) is not None


def _head(statement: Statement, span: Span) -> Span | None:
    """The subject at the head of a statement whose main verb opens the span: "A war that they believe … has lasted"."""
    words = statement.words
    head = _HEAD.match(words.tags)
    verb = words.index_at(span.start)
    if head is None or not _MAIN_VERB.match(words.tags, verb):
        return None
    fits = subjects.agrees(words, verb, subjects.plural(words, head.start(1), head.end(1)))
    return words.span(head.start(1), head.end(1)) if fits else None


def _with_subject(statement: Statement, clause: Clause) -> Clause:
    """A clause that begins with its verb, its subject put before it; others as they are."""
    words = clause.words
    if words is None or clause.parts or clause.rule != "sentence":
        return clause
    at = words.index_at(clause.span.start)
    if words.tags[at : at + 1] not in ("A", "M"):
        return clause
    head = _head(statement, clause.span)
    return replace(clause, parts=(head, clause.span)) if head else clause


def _distinct(drafts: list[Draft]) -> list[Draft]:
    """One draft a passage: of two that cover the same words the inner attribution is kept."""
    kept: list[Draft] = []
    for draft in sorted(drafts, key=lambda d: (d.clause.span.start, -d.clause.span.end)):
        span = draft.clause.span
        at = next((i for i in range(max(0, len(kept) - 6), len(kept)) if _same(kept[i].clause.span, span)), None)
        if at is None:
            kept.append(draft)
            continue
        twin = kept[at]
        if draft.said is not None and (
            twin.said is None or (draft.said.cue.start > twin.said.cue.start and draft.said.rule not in ("final",))
        ):
            kept[at] = draft
    return kept


def _same(a: Span, b: Span) -> bool:
    shared = min(a.end, b.end) - max(a.start, b.start)
    return shared > 0.6 * (max(a.end, b.end) - min(a.start, b.start))


# -------------------------------------------------------------------------- caveats


def _link(text: str, drafts: list[Draft], checks: list[tuple[Check, Statement]]) -> None:
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


def _covered(text: str, drafts: list[Draft], check: Check, statement: Statement) -> list[Draft]:
    same = [d for d in drafts if d.statement is statement and not d.about_check]
    before = [d for d in same if d.clause.span.end <= check.verb.start + 1]
    behind = [d for d in same if d.clause.span.start >= check.verb.end]
    words = text[statement.span.start : statement.span.end]
    if check.rule in OWN_SENTENCE and same:
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


# ------------------------------------------------------------------------ candidates

_CITING = re.compile(r",?\s(citing|quoting)\s([^,.;]{3,80})")


def _candidate(text: str, draft: Draft, today: str | None, around: list[When]) -> Candidate:
    span = draft.clause.span
    words = text[span.start : span.end]
    events = dates.dates(text, span, today)
    if not events and draft.clause.scene is not None:
        events = dates.dates(text, draft.clause.scene, today)
    holds = dates.as_of(text, span, today, events)
    if holds is None and draft.clause.scene is not None:
        holds = dates.as_of(text, draft.clause.scene, today, events)
    figures = _figures(text, span, draft.clause.words.part(span) if draft.clause.words else None, holds)
    said_on = _said_on(draft, around)
    if draft.clause.rule == "nth_day" and not events:
        events = [w for w in dates.dates(text, draft.statement.span, today) if w.rule != "iso"]
    hedged = hedge(words) is not None or (
        draft.said is not None
        and draft.said.verb in ("believe", "think", "fear", "suspect", "expect", "hope", "assume")
    )
    value, reasons = _worth(text, draft, figures, bool(events), hedged)
    speaker = draft.speaker
    return Candidate(
        passage=Passage(span.start, words),
        claim=wording.self_contained(text, draft.clause, draft.said, speaker, draft.before),
        attribution_form=_form(text, draft),
        speaker=speaker.name or None,
        speaker_role=speaker.role or None,
        source_kind=speaker.kind,
        said_on=said_on,
        event_from=events[0].start if events else None,
        event_to=(events[0].end or events[0].start) if events else None,
        place=places.place(text, span),
        hedged=hedged,
        caveat=draft.caveat,
        caveat_passage=Passage(draft.caveat_span.start, text[draft.caveat_span.start : draft.caveat_span.end])
        if draft.caveat_span
        else None,
        worth=value,
        reasons=reasons,
        origin=f"{VERSION}/{draft.rule}",
        figures=tuple(figures),
        hops=_hops(text, draft),
    )


def _figures(text: str, span: Span, words: Words | None, as_of: str | None) -> list[Figure]:
    found = [
        figure(text, q, words, as_of)
        for q in quantities(text, span, words)
        if q.rule != "one_of" or text[q.span.start : q.span.end].lower() != "one"
    ]
    found += ordinals(text, span)
    return found + [
        v
        for v in vague(text, span)
        if not any(
            f.start is not None and v.start is not None and v.start <= f.start < v.start + len(v.text) for f in found
        )
    ]


def _outside_dates(text: str, statement: Statement, today: str | None) -> list[When]:
    """The dates of a statement, a dateline's own date left out."""
    return [w for w in dates.dates(text, statement.span, today) if w.rule != "iso"]


def _said_on(draft: Draft, around: list[When]) -> str | None:
    """The day of saying: a date in the statement that stands outside of what was said."""
    said = draft.said
    if said is None:
        return None
    inside = [*said.contents, *([said.source] if said.source else [])]
    for when in around:
        if not any(c.start <= when.span.start < c.end for c in inside):
            return when.start
    return None


def _form(text: str, draft: Draft) -> AttributionForm:
    said = draft.said
    if said is None:
        return AttributionForm.OUTLET_VOICE
    if said.source is not None and _is_document(text[said.source.start : said.source.end]):
        return AttributionForm.DOCUMENT
    if (
        any(q.start <= draft.clause.span.start and draft.clause.span.end <= q.end for q in draft.statement.quotes)
        or said.rule == "turn"
    ):
        return AttributionForm.DIRECT_QUOTE
    inner = text[draft.clause.span.start : draft.clause.span.end]
    return AttributionForm.MIXED if re.search(r"[“”\"]", inner) else AttributionForm.PARAPHRASE


def _is_document(mention: str) -> bool:
    words = re.findall(r"[a-z]+", mention.lower().split(",")[0])
    return bool(words) and (words[-1] in DOCUMENTS or words[0] in DOCUMENTS)


def _hops(text: str, draft: Draft) -> tuple[Hop, ...]:
    said = draft.said
    if said is None or not draft.speaker.name:
        return ()
    hops = [Hop(draft.speaker.name, draft.speaker.kind, text[said.cue.start : said.cue.end], said.cue.start)]
    citing = _CITING.search(text, said.cue.end, draft.statement.span.end)
    if citing and not any(c.start <= citing.start() < c.end for c in said.contents):
        deeper = names.identify(citing.group(2), names.People())
        hops.append(Hop(citing.group(2).strip(), deeper.kind, citing.group(1), citing.start(1)))
    return tuple(hops)


BOILERPLATE = re.compile(
    r"^\W*(?:(?:additional\s|further\s)?(?:reporting|editing|writing|compiled|translat(?:ed|ion)|graphics?)\sby\b"
    r"|by\s[A-Z]\w+\s[A-Z]\w+(?:\s(?:and|in)\s.*|,.*)?$"
    r"|with\s(?:reporting|files|agencies)\b"
    r"|follow\s(?:him|her|us|me)\b"
    r"|(?:read|click|see|watch|subscribe|sign\sup|share|download|listen)\b.{0,40}(?:here|more|below|now)"
    r"|(?:photo(?:graph)?s?|picture|image|video|credit|illustration)s?(?:\sby\b|\scredit|\scourtesy|:|\s?/)"
    r"|correction\b|copyright|©|all\srights\sreserved"
    r"|this\s(?:article|story|post|report)\s(?:has\sbeen|was|is|originally|includes|contains)"
    r"|(?:editor|author|publisher)['’]s\snote|reach\s(?:him|her)|partial\stranscript|(?:last\s)?updated\b"
    r"|(?:first\s)?published\b.{0,30}\d|related\s(?:stories|articles)|most\sread|advertisement\b)"
    r"|\b(?:contribut(?:ed|ing)\s(?:to\sthis|(?:additional\s)?reporting)|reported\sfrom\s[A-Z]\w+,?\s(?:and|with))\b"
    r"|\bis\s(?:an?|the|our)\s(?:[\w-]+\s){0,4}(?:columnist|correspondent|reporter|contributor|editor-at-large)\b"
    r"|(?:Getty|AFP|EPA|PA\sWire|Shutterstock)\s?/\s?[A-Z]|\((?:AP|Reuters|AFP|Getty)\s?(?:Photo|Images)|(?:AP\sPhoto|Getty\sImages)"
    r"|https?://|@\w+|pic\.twitter",
    re.IGNORECASE,
)
"""What stands in an article and is no part of its story: bylines, credits, notes, links."""


_SMALL_WORD = re.compile(r"(?:a|an|the|of|in|on|at|by|for|with|from|to|as|and|or|but|nor|vs|is|be|not)$")


_EMPTY = re.compile(
    r"(?:that|this|it|he|she|they|we|these|those)(?:['’]s|['’]re|\s(?:is|was|are|were|did|does|do|said\sit|say\sso))(?:\snot)?"
    r"(?:\s(?:an?|the|very|so|too|all|just|simply|really))*(?:\s[a-z’'-]{2,12})?",
    re.IGNORECASE,
)
"""As in "That is a fact": too little to be checked by itself."""


def _is_boilerplate(text: str, statement: Statement, words: str) -> bool:
    span = statement.span
    return BOILERPLATE.search(words) is not None or (
        span.end - span.start < 300 and BOILERPLATE.search(text[span.start : span.end]) is not None
    )


def _is_headline(words: str) -> bool:
    """Whether nearly every word is capitalised, as in titles and cross-heads."""
    letters = [w for w in words.split() if w[:1].isalpha() and not _SMALL_WORD.match(w)]
    return len(letters) >= 3 and sum(1 for w in letters if w[0].isupper()) >= 0.85 * len(letters)


_CLOSED = re.compile(r"[.!?…:;,][\"”’')\]]{0,3}$")


def _is_title(text: str, statement: Statement) -> bool:
    """Whether a statement is the title or a cross-head: a short line of its own without a full stop."""
    span = statement.span
    if _CLOSED.search(text[max(span.start, span.end - 5) : span.end]) or span.end - span.start > 140:
        return False
    alone = not text[max(0, span.start - 2) : span.start].strip() and text[span.end : span.end + 2] in (
        "\n\n",
        "\n",
        "\r\n",
    )
    return alone and (statement.paragraph <= 1 or len(statement.words.tags) < 12)


def _finite(clause: Clause) -> bool:
    """Whether the clause states something: a verb, and no subordinate clause left alone ("After the talks ended")."""
    words = clause.words
    if not clause.finite or words is None:
        return clause.finite
    first, behind = words.index_at(clause.span.start), words.index_at(clause.span.end)
    tags = words.tags[first:behind]
    if sum(letter not in ",.:;()-#" for letter in tags) < 3 and "V" not in tags:
        return False
    if clause.rule != "sentence" or clause.parts or clause.skip or tags[:1] not in ("S", "W"):
        return True
    return len(_VERB_GROUP.findall(tags)) > 1 or _MAIN_BEHIND.search(tags) is not None


_MAIN_BEHIND = re.compile(r",R?[DJ#HNXp]{1,12}R{0,2}[AMVBN]")
_VERB_GROUP = re.compile(r"[AMV][AMRbvVBG]*")


def _worth(text: str, draft: Draft, figures: list[Figure], dated: bool, hedged: bool) -> tuple[float, tuple[str, ...]]:
    span = draft.clause.span
    words = text[span.start : span.end]
    return worth.in_article(
        words,
        worth.Setting(
            attributed=draft.said is not None,
            named=draft.speaker.kind is SourceKind.NAMED,
            institution=draft.speaker.kind is SourceKind.INSTITUTION,
            direct=draft.said is not None and draft.said.direct,
            figures=sum(1 for f in figures if f.qualifier is not Qualifier.VAGUE),
            dated=dated,
            hedged=hedged,
            caveat=draft.caveat is not Caveat.NONE_STATED,
            finite=_finite(draft.clause),
            fragment=draft.clause.rule,
            boilerplate=_is_boilerplate(text, draft.statement, words),
            question="?" in text[span.end : span.end + 2],
            headline=_is_headline(words) or _is_title(text, draft.statement),
            about_check=draft.about_check,
            empty=_EMPTY.fullmatch(words.strip(" .\"”“'’")) is not None,
        ),
    )
