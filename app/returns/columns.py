"""Which columns of the full preset may come back from a spreadsheet, and what their cells hold."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from app import vocabulary as words
from app.model import Value
from app.vocabulary import Term


class Kind(StrEnum):
    """What a cell holds."""

    TEXT = "text"
    CODE = "code"
    DATE = "date"
    MOMENT = "moment"
    FLAG = "flag"
    WHOLE = "whole number"
    NUMBER = "number"
    TAGS = "tags"
    LABEL = "label"
    """The words of another column's code."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column: ``field`` is what it changes in the ledger, empty where it changes nothing; ``fixed`` says why.

    ``empty`` is what an emptied cell means; a ``needed`` one cannot be emptied.
    """

    name: str
    kind: Kind = Kind.TEXT
    field: str = ""
    fixed: str = ""
    terms: Sequence[Term] = ()
    empty: Value = None
    needed: bool = False


_ARTICLE = "belongs to the article, which a spreadsheet does not change"
_PASSAGE = "is what the article says; a passage is moved in the window"
_KEPT = "is kept by Tickmark itself"
_RATING = "follows from the verdict; change the verdict"
_PARTS = "lists what is edited in the window, one by one"


def columns_for(verdicts: Sequence[Term], states: Sequence[Term]) -> dict[str, Column]:
    """The columns by name, for a ledger with these verdicts and states."""
    made = (
        Column("claim_uid", fixed="is how the claim is found"),
        Column("claim", field="claim", needed=True),
        Column("verdict", Kind.CODE, "verdict", terms=verdicts),
        Column("verdict_label", Kind.LABEL, "verdict", terms=verdicts),
        *(Column(f"rating_{name}", Kind.NUMBER, fixed=_RATING) for name in ("value", "best", "worst")),
        Column("rationale", field="rationale"),
        Column("state", Kind.CODE, "state", terms=states, needed=True),
        Column("quote_verdict", Kind.CODE, "quote_verdict", terms=words.QUOTE_VERDICTS),
        Column("checker", field="checker"),
        Column("checked_at", Kind.MOMENT, fixed=_KEPT),
        Column("reviewer", field="reviewer"),
        Column("reviewed_at", Kind.MOMENT, fixed=_KEPT),
        Column("passage", fixed=_PASSAGE),
        *(Column(f"passage_{end}", Kind.NUMBER, fixed=_PASSAGE) for end in ("start", "end")),
        *(Column(f"article_{name}", fixed=_ARTICLE) for name in ("uid", "title", "outlet", "url")),
        Column("article_date", Kind.DATE, fixed=_ARTICLE),
        Column("article_sha256", fixed=_ARTICLE),
        Column("speaker", field="speaker"),
        Column("speaker_role", field="speaker_role"),
        Column(
            "attribution_form", Kind.CODE, "attribution_form",
            terms=words.ATTRIBUTION_FORMS, empty=str(words.AttributionForm.OUTLET_VOICE),
        ),
        Column("attribution_chain", fixed=_PARTS),
        Column("source_kind", Kind.CODE, "source_kind", terms=words.SOURCE_KINDS, empty=str(words.SourceKind.NONE)),
        Column("said_on", Kind.DATE, "said_on"),
        Column("caveat", Kind.CODE, "caveat", terms=words.CAVEATS, empty=str(words.Caveat.NONE_STATED)),
        Column("caveat_passage", fixed=_PASSAGE),
        Column("figure_text", fixed=_PASSAGE),
        Column("figure_qualifier", Kind.CODE, "figure.qualifier", terms=words.QUALIFIERS, needed=True),
        Column("figure_low", Kind.NUMBER, "figure.low"),
        Column("figure_high", Kind.NUMBER, "figure.high"),
        Column("figure_unit", field="figure.unit"),
        Column("figure_unit_kind", Kind.CODE, "figure.unit_kind", terms=words.UNIT_KINDS, needed=True),
        Column("figure_subject", field="figure.subject"),
        Column("figure_denominator", field="figure.denominator"),
        Column("figure_as_of", Kind.DATE, "figure.as_of"),
        Column("other_figures", fixed=_PARTS),
        Column("event_from", Kind.DATE, "event_from"),
        Column("event_to", Kind.DATE, "event_to"),
        Column("place", field="place"),
        Column("hedged", Kind.FLAG, "hedged", empty=0),
        Column("reliability", Kind.CODE, "reliability", terms=words.RELIABILITY, empty="F"),
        Column("credibility", Kind.CODE, "credibility", terms=words.CREDIBILITY, empty="6"),
        Column("evidence_count", Kind.NUMBER, fixed=_PARTS),
        Column("evidence_urls", fixed=_PARTS),
        Column("conflicts_with", fixed=_PARTS),
        Column("tags", Kind.TAGS, "tags"),
        Column("note", field="note"),
        Column("priority", Kind.WHOLE, "priority", empty=0),
        Column("assignee", field="assignee"),
        Column("drop_reason", field="drop_reason"),
        Column("recheck_by", Kind.DATE, "recheck_by"),
        Column("created_at", Kind.MOMENT, fixed=_KEPT),
        Column("updated_at", Kind.MOMENT, fixed=_KEPT),
    )  # fmt: skip
    return {column.name: column for column in made}
