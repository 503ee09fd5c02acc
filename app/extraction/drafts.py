"""Statements become drafts: what was said clause by clause, and what the article states in its own voice."""

from __future__ import annotations

import re
from dataclasses import replace

from app.extraction import accusations, caveats, clauses, furniture, insets, names, subjects
from app.extraction.attribution import Attribution, Statement
from app.extraction.caveats import Statement as Check
from app.extraction.clauses import Clause
from app.extraction.draft import NOBODY, Draft
from app.extraction.names import Speaker
from app.extraction.spans import Span, listed, trim_passage
from app.extraction.speakers import Speakers
from app.extraction.tags import tag
from app.vocabulary import Caveat

TELLING = listed("that plain final parenthetical inverted according_to adding noun_that quote_after turn object")


def drafts_of(text: str, statement: Statement, speakers: Speakers, checks: list[Check]) -> list[Draft]:
    """The drafts of one statement; ``checks`` are what it says of verification."""
    out: list[Draft] = []
    used: list[Span] = []
    speakers.accused = None
    for said in statement.attributions:
        if not _tells(said) or _only_named(statement, said):
            continue
        speaker = speakers.of(said)
        outer = _outer(statement, said)
        if outer is not None and said.verb in BELIEFS:
            speaker = next((d.speaker for d in out if d.said is outer), speaker)
        if said.source and said.source not in used:
            beside = insets.beside_a_name(text, statement.words, said.source)
            out += [Draft(clause, statement, None, NOBODY, f"outlet.{clause.rule}") for clause in beside]
        out += _told(text, said, statement, speaker, speakers)
        used += _taken(statement, said)
    verified = _verified(text, statement, checks, speakers)
    if verified is not None:
        out.append(verified)
        return out
    if not used:
        speakers.mention(statement)
    for rest in _rest(text, statement, used):
        for clause in _clauses(text, rest, statement):
            out.append(Draft(clause, statement, None, NOBODY, f"outlet.{clause.rule}"))
    boilerplate, title = furniture.is_boilerplate(text, statement), furniture.is_title(text, statement)
    if boilerplate or title:
        for draft in out:
            draft.furniture, draft.title = boilerplate, title
    return [_apart(text, draft, checks) for draft in out] if checks else out


def _told(text: str, said: Attribution, statement: Statement, speaker: Speaker, speakers: Speakers) -> list[Draft]:
    """What is said in one attribution, clause by clause; background set into it is the outlet's own."""
    if said.rule == "gap":
        return _gap(text, said, statement, speaker)
    out: list[Draft] = []
    accused = _accusation(text, said, statement, speaker, speakers) if said.rule in accusations.NAMES else None
    for content, part in accused or _said(text, said, statement):
        clause = _denied(text, said, part) if said.verb in DENIALS and not said.direct else part
        rule = f"{said.rule}.{clause.rule}" if clause.rule != "sentence" else said.rule
        own = not said.direct and _background(text, clause)
        before = Span(content.start, clause.span.start)
        out.append(Draft(clause, statement, None if own else said, NOBODY if own else speaker, rule, before=before))
    return out


def _taken(statement: Statement, said: Attribution) -> list[Span]:
    """The words of an attribution that are no part of what the outlet states in the sentence."""
    if said.rule == "gap" and not _set_off(statement, said):
        return []
    source = [said.source] if said.source and said.rule != "adding" else []
    return [said.cue, *said.contents, *source]  # "Orvela closed the port, saying …": its source is the subject


_ASIDE = re.compile(
    r"(?:,|\s[-–—]{1,2})\s(?:(?:an?|the)\s[a-z]{3,20}\s|(?:figures|claims|numbers|reports|details|allegations|accounts)\s|which\s|but\s|though\s|although\s|something\s|without\s|"
    r"(?:offering|providing|citing|giving|presenting|contradicting)\s)|\swithout\s(?=\w+ing\s(?:\w+\s)?(?:evidence|proof)|evidence)"
    r"|,?\s(?:but|and|yet)\s(?=(?:did|has|have|had|could|offered|gave|provided|cited|presented|produced|was|were)\b)"
)
DOUBTS = (Caveat.NOT_INDEPENDENTLY_VERIFIED, Caveat.DISPUTED_IN_ARTICLE)


def _apart(text: str, draft: Draft, checks: list[Check]) -> Draft:  # noqa: PLR0911
    """Keep words about verification out of the claim: "…, a claim the paper could not verify"."""
    span = draft.clause.span
    check = next((c for c in checks if span.start <= c.verb.start < span.end), None)
    if check is None:
        return draft
    asides = list(_ASIDE.finditer(text, span.start, check.verb.end))
    asides = [a for a in asides if a.start() <= check.verb.start]
    kept = trim_passage(text, span.start, asides[-1].start()) if asides else span
    goes_on = text[check.verb.end : check.verb.end + 1] == "," and span.end - check.verb.end > 12
    if goes_on and check.caveat not in DOUBTS:
        return replace(draft, caveat=check.caveat, caveat_span=draft.statement.span)
    if goes_on and caveats.ABOUT_A_CLAIM.match(text, span.start):
        return replace(draft, said=None, speaker=NOBODY, about_check=True)
    if asides and kept.end - kept.start >= 12:
        clause = replace(draft.clause, span=kept, parts=())
        return replace(draft, clause=clause, caveat=check.caveat, caveat_span=draft.statement.span)
    if check.caveat is Caveat.DISPUTED_IN_ARTICLE and draft.said is not None:
        return draft
    checks_only = check.rule in ("was_able_to_verify", "verified") and caveats.only_checks(text, check)
    if check.caveat in DOUBTS or (checks_only and span.start <= draft.statement.span.start + 4):
        return replace(draft, said=None, speaker=NOBODY, about_check=True)
    return replace(draft, caveat=check.caveat, caveat_span=draft.statement.span)


DENIALS = listed("deny dispute doubt refute reject")


def _denied(text: str, said: Attribution, clause: Clause) -> Clause:
    """What somebody denies is shown with the denial: "The army denied that the bridge was shut"."""
    if said.source is None or said.source.start > clause.span.start or clause.span.start - said.cue.end > 60:
        return clause
    return replace(clause, span=trim_passage(text, said.source.start, clause.span.end), parts=(), skip=None)


BACKGROUND = listed("nth_day cost relative set_in restrictive apposed")
"""Pieces of reported speech that are the reporter's own: the noun is the speaker's, what is known of it is not."""


def _background(text: str, clause: Clause) -> bool:
    return clause.rule in BACKGROUND and text[clause.span.start - 6 : clause.span.start].strip() != "where"


def _only_named(statement: Statement, said: Attribution) -> bool:
    """Whether the saying is only spoken of: "was mocked for saying that …", whoever said it."""
    before = statement.words.index_at(said.cue.start) - 1
    return said.rule == "adding" and before >= 0 and statement.words.lower[before] in ("for", "not")


def _tells(said: Attribution) -> bool:
    if said.rule == "object":
        return False
    if said.rule in ("turn", "gap") or said.rule in accusations.NAMES:
        return True
    if said.rule not in TELLING:
        return False
    return said.core or (said.rule in ("that", "plain") and said.verb in BELIEFS)


def _set_off(statement: Statement, said: Attribution) -> bool:
    """Whether a relative clause with a speaker in it stands behind a comma, and so is no part of its sentence."""
    words = statement.words
    at = words.index_at(said.source.start) if said.source else 0
    return at > 1 and words.tags[at - 2] == ","


def _gap(text: str, said: Attribution, statement: Statement, speaker: Speaker) -> list[Draft]:
    """What is said in a relative clause, with the noun it is said of: "a plan that officials say would cost $3m"."""
    words = statement.words
    at = words.index_at(said.source.start) - 1 if said.source else 0
    verb = words.index_at(said.contents[0].start)
    while words.tags[verb] == "R":
        verb += 1
    noun = subjects.antecedent(words, at - 1 if _set_off(statement, said) else at, at, verb) if at > 0 else None
    passage = trim_passage(text, *said.contents[0])
    if noun is None:
        return []
    clause = Clause(passage, "sentence", (noun, passage), words=words)
    return [Draft(clause, statement, said, speaker, said.rule)]


def _accusation(
    text: str, said: Attribution, statement: Statement, speaker: Speaker, speakers: Speakers
) -> list[tuple[Span, Clause]] | None:
    """What somebody is accused of, as one clause that says it of him."""
    words = statement.words
    found = accusations.find(words, words.index_at(said.cue.end) - 1, said.verb, words.index_at(said.contents[-1].end))
    if found is None:
        return None
    content = said.contents[-1]
    passage = trim_passage(text, *content)
    pronoun = words.lower[found.who[0]] if found.who[1] - found.who[0] == 1 else ""
    named = speakers.another(pronoun, speaker) if pronoun in ("him", "her") else None
    if not pronoun or pronoun not in accusations.SUBJECT_FORMS:
        speakers.accuse(words.words(*found.who))
    made = accusations.parts(words, found, passage, named)
    return [(content, Clause(passage, "sentence", made, words=words))] if made else None


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
    return [part for clause in found for part in insets.insets(text, clause, statement.span)]


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
    return words.tags.lstrip(",;:-")[:1] not in ("V", "v", "G") and _FINITE.search(words.tags) is not None


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


def distinct(drafts: list[Draft]) -> list[Draft]:
    """One draft a passage: of two that cover the same words the inner attribution is kept."""
    kept: list[Draft] = []
    for draft in sorted(drafts, key=lambda d: (d.clause.span.start, -d.clause.span.end)):
        span = draft.clause.span
        near = range(max(0, len(kept) - 6), len(kept))
        at = next((i for i in near if _same(kept[i].clause.span, span) and not _set_apart(kept[i], draft)), None)
        if at is None:
            kept.append(draft)
            continue
        twin = kept[at]
        if draft.said is not None and (
            twin.said is None or (draft.said.cue.start > twin.said.cue.start and draft.said.rule not in ("final",))
        ):
            kept[at] = draft
    return kept


def _set_apart(one: Draft, other: Draft) -> bool:
    """Whether one is an apposition in the other: it states something else in nearly the same words."""
    return (one.clause.rule == "apposed") != (other.clause.rule == "apposed")


def _same(a: Span, b: Span) -> bool:
    shared = min(a.end, b.end) - max(a.start, b.start)
    return shared > 0.6 * (max(a.end, b.end) - min(a.start, b.start))
