"""What each column of the full preset says of a claim, and what the second file says of its parts.

Header and order are fixed (design §5). A column that stands for several things joins them with `` | ``; the second
file (``NAME.details.csv``) has each of them on a line of its own, with every field, keyed by ``claim_uid``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, fields
from operator import attrgetter

from app.export.lines import guarded, line
from app.model import Contact, CsvForm, CsvLines, Evidence, Figure, Hop, Link, ReportedClaim, Value
from app.vocabulary import RATING_BEST, RATING_WORST

JOINT = " | "


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the table: its name in the header, and what it says of a claim."""

    name: str
    value: Callable[[ReportedClaim], Value]


def _claim(name: str, field: str | None = None) -> Column:
    return Column(name, attrgetter("claim." + (field or name)))


def _article(name: str, field: str) -> Column:
    return Column(name, attrgetter("article." + field))


def _figure(name: str, field: str) -> Column:
    def value(reported: ReportedClaim) -> Value:
        figures = reported.claim.figures
        found: Value = getattr(figures[0], field) if figures else None
        return found

    return Column(name, value)


def _rating(name: str, value: int | None = None) -> Column:
    """Best and worst stand only beside a rating."""

    def rating(reported: ReportedClaim) -> Value:
        given = reported.verdict.rating if reported.verdict else None
        return given if value is None or given is None else value

    return Column(name, rating)


def _joined(name: str, values: Callable[[ReportedClaim], Iterable[str | None]]) -> Column:
    return Column(name, lambda reported: JOINT.join(value for value in values(reported) if value))


COLUMNS = (
    _claim("claim_uid", "uid"),
    _claim("claim"),
    _claim("verdict"),
    Column("verdict_label", lambda r: r.verdict.label if r.verdict else r.claim.verdict),
    _rating("rating_value"),
    _rating("rating_best", RATING_BEST),
    _rating("rating_worst", RATING_WORST),
    *map(
        _claim, ("rationale", "state", "quote_verdict", "checker", "checked_at", "reviewer", "reviewed_at", "passage")
    ),
    _claim("passage_start", "start"),
    _claim("passage_end", "end"),
    _article("article_uid", "uid"),
    _article("article_title", "title"),
    _article("article_outlet", "outlet"),
    _article("article_url", "url"),
    _article("article_date", "published_on"),
    _article("article_sha256", "sha256"),
    *map(_claim, ("speaker", "speaker_role", "attribution_form")),
    _joined("attribution_chain", lambda r: (hop.source for hop in r.claim.hops)),
    *map(_claim, ("source_kind", "said_on", "caveat", "caveat_passage")),
    _figure("figure_text", "text"),
    _figure("figure_qualifier", "qualifier"),
    _figure("figure_low", "low"),
    _figure("figure_high", "high"),
    _figure("figure_unit", "unit"),
    _figure("figure_unit_kind", "unit_kind"),
    _figure("figure_subject", "subject"),
    _figure("figure_denominator", "denominator"),
    _figure("figure_as_of", "as_of"),
    _joined("other_figures", lambda r: (figure.text for figure in r.claim.figures[1:])),
    *map(_claim, ("event_from", "event_to", "place", "hedged", "reliability", "credibility")),
    Column("evidence_count", lambda r: len(r.evidence)),
    _joined("evidence_urls", lambda r: (evidence.url for evidence in r.evidence)),
    _joined("conflicts_with", lambda r: r.conflicts_with),
    _joined("tags", lambda r: r.claim.tags),
    *map(_claim, ("note", "priority", "assignee", "drop_reason", "recheck_by", "created_at", "updated_at")),
)
HEADER = tuple(column.name for column in COLUMNS)

_KEY = ("claim_uid", "kind", "ordinal")
_PART_FIELDS = tuple(
    dict.fromkeys(
        field.name
        for part in (Figure, Hop, Evidence, Contact, Link)
        for field in fields(part)
        if field.name not in _KEY
    )
)
_LEFT_OUT = frozenset({"claim", "other", "rev"})
DETAILS_HEADER = (*_KEY, *(name for name in _PART_FIELDS if name not in _LEFT_OUT))
"""Header of the second file. ``kind`` is figure, hop, evidence, contact, tag, link or conflict; ``ordinal`` from 0."""


def row(reported: ReportedClaim) -> list[Value]:
    """A claim's line in the table."""
    return [column.value(reported) for column in COLUMNS]


def details(reported: ReportedClaim) -> Iterator[list[Value]]:
    """A claim's lines in the second file; a tag stands in ``text``, the other claim of a link in ``uid``."""
    for kind, parts in (
        ("figure", reported.claim.figures),
        ("hop", reported.claim.hops),
        ("evidence", reported.evidence),
        ("contact", reported.contacts),
    ):
        for ordinal, part in enumerate(parts):
            yield _detail(reported, kind, ordinal, {name: getattr(part, name, None) for name in DETAILS_HEADER})
    for ordinal, tag in enumerate(reported.claim.tags):
        yield _detail(reported, "tag", ordinal, {"text": tag})
    for ordinal, link in enumerate(reported.links):
        yield _detail(reported, "link", ordinal, {"uid": link.other, "relation": link.relation})
    for ordinal, uid in enumerate(reported.conflicts_with):
        yield _detail(reported, "conflict", ordinal, {"uid": uid})


def _detail(reported: ReportedClaim, kind: str, ordinal: int, values: dict[str, Value]) -> list[Value]:
    known = {**values, "claim_uid": reported.claim.uid, "kind": kind, "ordinal": ordinal}
    return [known.get(name) for name in DETAILS_HEADER]


FULL = CsvForm(HEADER, DETAILS_HEADER, guarded)
"""The full preset."""


def lined(
    reported: ReportedClaim, form: CsvForm = FULL, cells: Callable[[ReportedClaim], Sequence[Value]] = row
) -> CsvLines:
    """A claim's lines as the ledger would give them; ``cells`` are those of ``form.columns``."""
    parts = [line(values, form.delimiter, form.decimal) for values in details(reported)] if form.part_columns else []
    claim = reported.claim
    place = (reported.article.id, claim.start, claim.id)
    made = line(cells(reported), form.delimiter, form.decimal)
    return CsvLines(place, claim.uid, claim.state, claim.verdict, made, b"".join(parts), len(parts))
