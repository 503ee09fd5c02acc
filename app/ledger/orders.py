"""What claims can be put in order by: the name of an order, and the SQL that sorts."""

from __future__ import annotations


def _text(column: str, *then: str) -> tuple[str, ...]:
    return (f"nullif({column},'') COLLATE NOCASE", *then, "c.id")


ORDERS = {
    "article": ("a.id", "c.start", "c.id"),
    "number": ("c.start", "a.id", "c.id"),
    "claim": ("c.claim COLLATE NOCASE", "c.id"),
    "figure": ("(SELECT coalesce(f.low,f.high) FROM figure f WHERE f.claim=c.uid AND f.ordinal=0)", "c.id"),
    "speaker": ("c.speaker COLLATE NOCASE", "c.id"),
    "role": _text("c.speaker_role"),
    "caveat": ("c.caveat", "c.id"),
    "state": ("(SELECT sort FROM state s WHERE s.code=c.state)", "c.id"),
    "verdict": ("(SELECT sort FROM verdict v WHERE v.code=c.verdict)", "c.id"),
    "quote": ("c.quote_verdict", "c.id"),
    "form": ("c.attribution_form", "c.id"),
    "source": ("c.source_kind", "c.id"),
    "grade": ("c.reliability", "c.credibility", "c.id"),
    "credibility": ("c.credibility", "c.reliability", "c.id"),
    "worth": ("coalesce(c.worth,1)", "c.id"),
    "priority": ("c.priority", "c.id"),
    "flagged": ("c.flagged", "c.id"),
    "assignee": ("c.assignee COLLATE NOCASE", "c.id"),
    "checker": ("c.checker COLLATE NOCASE", "c.id"),
    "checked": ("c.checked_at", "c.id"),
    "reviewer": ("c.reviewer COLLATE NOCASE", "c.id"),
    "reviewed": ("c.reviewed_at", "c.id"),
    "due": ("c.recheck_by", "c.id"),
    "place": _text("c.place"),
    "said": ("c.said_on", "c.id"),
    "event": ("c.event_from", "c.id"),
    "evidence": ("(SELECT count(*) FROM evidence e WHERE e.claim=c.uid)", "c.id"),
    "tags": ("(SELECT min(tag) FROM claim_tag t WHERE t.claim=c.uid)", "c.id"),
    "note": _text("c.note"),
    "article_title": ("a.title COLLATE NOCASE", "c.start", "c.id"),
    "outlet": _text("a.outlet", "a.id", "c.start"),
    "date": ("a.published_on", "a.id", "c.start", "c.id"),
    "updated_at": ("c.updated_at", "c.id"),
}
"""Every order ends in the id, so that it is the same each time."""
EMPTY_LAST = frozenset(ORDERS) - {
    "article", "number", "claim", "state", "priority", "flagged", "evidence", "caveat", "worth", "form", "source",
    "grade", "credibility", "updated_at", "article_title",
}  # fmt: skip
"""Orders in which claims without a value stand at the end, whichever way it runs."""


def order_by(order: str, *, descending: bool) -> str:
    """The ORDER BY clause of an order; of an unknown one, that of the article."""
    terms = ORDERS.get(order, ORDERS["article"])
    way = " DESC" if descending else ""  # which puts what is empty last by itself
    last = " NULLS LAST" if order in EMPTY_LAST and not descending else ""
    return f" ORDER BY {terms[0]}{way}{last}" + "".join(f",{term}{way}" for term in terms[1:])
