"""Claims as an export showed them, told from what they are now and from the history."""

from __future__ import annotations

from dataclasses import replace

from app.ledger import Ledger, Reader
from app.model import Author, Edit, Figure, Hop, Link, ReportedClaim, Search
from tests.ledger.conftest import ANN, BEA


def shown(reader: Reader) -> list[ReportedClaim]:
    """Every claim as a table of an export shows it now: without revisions, contacts and links of other kinds."""
    return [_as_tabled(one) for one in reader.reported(reader.ids(Search()))]


def _as_tabled(one: ReportedClaim) -> ReportedClaim:
    return replace(
        one,
        claim=replace(one.claim, rev=0),
        article=replace(one.article, rev=0),
        evidence=tuple(replace(evidence, rev=0) for evidence in one.evidence),
        contacts=(),
        links=(),
    )


def test_a_claim_is_seen_as_it_was_at_every_line_of_its_history(
    ledger: Ledger, reader: Reader, uids: tuple[str, str]
) -> None:
    first, second = uids
    figures = reader.claim(first).figures
    article = reader.claim(first).article
    evidence: list[str] = []

    def keep_evidence() -> None:
        evidence.append(reader.evidence(first)[0].uid)

    deeds = [
        lambda: ledger.set_fields([Edit(first, "verdict", "true"), Edit(second, "note", "a 'quoted' note")], ANN),
        lambda: ledger.set_figures(first, [*figures, Figure("2,000", low=1800.5)], ANN),
        lambda: ledger.set_tags(first, ["dam", "water"], BEA),
        lambda: ledger.add_evidence(first, {"url": "https://dam.example/", "title": "Log"}, BEA),
        keep_evidence,
        lambda: ledger.set_links(first, [Link(second, "contradicts")], ANN),
        lambda: ledger.set_evidence(evidence[0], {"url": "https://dam.example/b"}, BEA),
        lambda: ledger.set_links(first, [Link(second, "updates")], ANN),
        lambda: ledger.set_article_fields(article, {"title": "Another", "url": "https://a.example/"}, BEA),
        lambda: ledger.set_label("verdict", "true", "Right", ANN),
        lambda: ledger.set_fields([Edit(first, "verdict", "false")], BEA),
        lambda: ledger.set_fields([Edit(first, "state", "reviewed")], ANN),
        lambda: ledger.set_hops(second, [Hop("the wire"), Hop("officials")], ANN),
        lambda: ledger.set_figures(first, [replace(figures[0], unit="share")], BEA),
        lambda: ledger.set_tags(first, ["water"], BEA),
        lambda: ledger.set_links(first, [], ANN),
        lambda: ledger.delete_evidence(evidence[0], BEA),
        lambda: ledger.undo(ledger.set_fields([Edit(second, "claim", "Other words")], ANN).deed, Author("Ann")),
    ]
    moments = [(reader.history_head(), shown(reader))]
    for deed in deeds:
        deed()
        moments.append((reader.history_head(), shown(reader)))
    now = reader.reported(reader.ids(Search()))
    earlier = reader.earlier(moments[0][0])
    for head, expected in moments:
        found = [earlier.was(one, head) for one in now]
        assert [_as_tabled(one) for one in found if one is not None] == expected
    assert earlier.touched == set(uids)


def test_a_claim_that_came_later_was_not_there(ledger: Ledger, reader: Reader, uids: tuple[str, str]) -> None:
    earlier = reader.earlier(0)
    assert [earlier.was(one, 0) for one in reader.reported(reader.ids(Search()))] == [None, None]


def test_exports_are_listed_with_the_line_of_history_they_are_true_of(ledger: Ledger, reader: Reader) -> None:
    head = reader.history_head()
    ledger.log_export("a.csv", "full", "", 2, "0" * 64, ANN)
    ledger.log_export("b.csv", "full", "", 2, "1" * 64, BEA)
    assert [(e.file_name, e.who, e.head) for e in reader.exports()] == [("b.csv", "Bea", head), ("a.csv", "Ann", head)]
    assert reader.head_at("2000-01-01T00:00:00.000Z") == 0
    assert reader.head_at("2999-01-01T00:00:00.000Z") == head
