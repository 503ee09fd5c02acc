"""Text becomes candidate claims: the rules of this room put together, every candidate kept, ranked by worth."""

from __future__ import annotations

import re

from app.extraction import NEAR, attribution, caveats, dates, furniture, headings, names, places, wording, worth
from app.extraction.attribution import Statement
from app.extraction.caveats import Statement as Check
from app.extraction.cues import DOCUMENTS
from app.extraction.dates import When
from app.extraction.draft import Draft
from app.extraction.drafts import distinct, drafts_of
from app.extraction.figures import figure, ordinals, vague
from app.extraction.hedges import hedge
from app.extraction.quantities import quantities
from app.extraction.reach import link
from app.extraction.spans import Span
from app.extraction.speakers import Speakers
from app.extraction.tags import Words
from app.model import Candidate, Figure, Hop, Passage
from app.vocabulary import AttributionForm, Caveat, Qualifier, SourceKind

VERSION = "rules-1"


class Rules:
    """The built-in extractor: rules over words, no model, no network."""

    name = VERSION

    def __init__(self, near: float = NEAR) -> None:
        self.near = near

    def extract(self, text: str, date: str | None = None) -> list[Candidate]:
        """The candidate claims of a text in order of start; ``date`` is the article's own, ISO, if known."""
        titles = headings.headings(text)
        prose = headings.blanked(text, titles)
        statements = attribution.read(text, titles)
        speakers = Speakers(text, prose, names.people(prose))
        drafts: list[Draft] = []
        checks: list[tuple[Check, Statement]] = []
        for statement in statements:
            found = caveats.find(text, statement.span)
            checks += [(check, statement) for check in found]
            drafts += drafts_of(text, statement, speakers, found)
        speakers.join_roles(drafts)
        link(text, drafts, checks)
        dated = {id(s): _outside_dates(text, s, date) for s in {id(d.statement): d.statement for d in drafts}.values()}
        made = [_candidate(text, draft, date, dated[id(draft.statement)], self.near) for draft in distinct(drafts)]
        return sorted(made, key=lambda c: (c.passage.start, c.passage.end))


# ------------------------------------------------------------------------ candidates

_CITING = re.compile(r",?\s(citing|quoting)\s([^,.;]{3,80})")


def _candidate(text: str, draft: Draft, today: str | None, around: list[When], near: float) -> Candidate:
    span = draft.clause.span
    words = text[span.start : span.end]
    events, holds = _when(text, draft, today) if around else ([], None)
    figures = _figures(text, span, draft.clause.words.part(span) if draft.clause.words else None, holds, near)
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


def _when(text: str, draft: Draft, today: str | None) -> tuple[list[When], str | None]:
    """The dates of a clause, or of the scene it was set in, and the day its figures hold for."""
    places = [draft.clause.span, *([draft.clause.scene] if draft.clause.scene else [])]
    events: list[When] = []
    holds = None
    for place in places:
        events = events or dates.dates(text, place, today)
        holds = holds or dates.as_of(text, place, today, events)
    return events, holds


def _figures(text: str, span: Span, words: Words | None, as_of: str | None, near: float) -> list[Figure]:
    found = [
        figure(text, q, words, as_of, near)
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
    inside = [c for other in draft.statement.attributions for c in other.contents]
    inside += [*said.contents, *([said.source] if said.source else [])]
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
            finite=furniture.finite(draft.clause),
            fragment=draft.clause.rule,
            boilerplate=draft.furniture,
            question="?" in text[span.end : span.end + 2],
            headline=draft.title or headings.is_headline(words),
            about_check=draft.about_check,
            empty=furniture.EMPTY.fullmatch(words.strip(" .\"”“'’")) is not None,
        ),
    )
