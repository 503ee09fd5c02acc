"""Another copy comes back: what it changed alone is taken over, what both changed is asked about."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.ledger import Ledger, Reader, open_ledger
from app.model import Document, Edit, Figure, LedgerError, Search
from tests.ledger.conftest import ANN, BEA, candidate
from tests.ledger.test_ledger import snapshot


@pytest.fixture
def copy(ledger: Ledger, path: Path) -> Iterator[Ledger]:
    """A copy made while the ledger is open, as a sync folder does it."""
    copied = path.with_name("claims (conflicted copy).db")
    shutil.copyfile(path, copied)
    opened = open_ledger(copied)
    yield opened
    opened.close()


def note(ledger: Ledger, uid: str, words: str, field: str = "note") -> None:
    ledger.set_fields([Edit(uid, field, words)], BEA)


def test_one_sided_changes_of_every_kind_are_taken_over(
    ledger: Ledger, copy: Ledger, reader: Reader, uids: tuple[str, str]
) -> None:
    first, second = uids
    note(ledger, first, "ours")
    note(copy, first, "Vellmar", "place")
    note(copy, second, "false", "verdict")
    copy.add_evidence(second, {"title": "Gauge"}, BEA)
    copy.set_tags(second, ["water"], BEA)
    copy.set_figures(first, [Figure("30", low=29.0, high=31.0)], BEA)
    article = reader.articles()[0].uid
    copy.add_claim(article, candidate("engineers said", "Engineers said so"), BEA)
    copy.add_article(Document("Another text."), [], BEA)
    plan = ledger.plan_merge(copy.path)
    assert plan.clashes == ()
    change = ledger.merge(copy.path, ANN)
    claim = reader.claim(first)
    assert (claim.note, claim.place, claim.figures[0].low) == ("ours", "Vellmar", 29.0)
    other = reader.claim(second)
    assert (other.state, other.verdict, other.tags) == ("checked", "false", ("water",))
    assert [e.title for e in reader.evidence(second)] == ["Gauge"]
    assert len(reader.articles()) == 2
    assert len(reader.ids(Search())) == 3
    assert ledger.check() == []
    assert not ledger.merge(copy.path, ANN), "a second merge finds nothing new"
    ledger.undo(change.deed, ANN)
    assert reader.claim(first).place is None
    assert len(reader.articles()) == 1


def test_a_clash_keeps_ours_unless_theirs_is_chosen(
    ledger: Ledger, copy: Ledger, reader: Reader, uids: tuple[str, str]
) -> None:
    note(ledger, uids[0], "ours")
    note(copy, uids[0], "theirs")
    (clash,) = ledger.plan_merge(copy.path).clashes
    assert (clash.base, clash.ours, clash.theirs) == (None, "ours", "theirs")
    assert "ours stayed" in ledger.merge(copy.path, ANN).skipped[0]
    assert reader.claim(uids[0]).note == "ours"
    ledger.merge(copy.path, ANN, theirs={clash.key})
    assert reader.claim(uids[0]).note == "theirs"


def test_the_same_change_on_both_sides_is_no_clash(ledger: Ledger, copy: Ledger, uids: tuple[str, str]) -> None:
    note(ledger, uids[0], "same")
    note(copy, uids[0], "same")
    plan = ledger.plan_merge(copy.path)
    assert (plan.taken, plan.clashes) == ((), ())


def test_a_deletion_is_taken_over_only_where_ours_was_left_alone(
    ledger: Ledger, copy: Ledger, reader: Reader, uids: tuple[str, str]
) -> None:
    copy.delete_claims(list(uids), BEA)
    note(ledger, uids[0], "worked on")
    ledger.merge(copy.path, ANN)
    assert [row.uid for row in reader.first_rows(Search())] == [uids[0]]


def test_another_ledger_is_refused(ledger: Ledger, tmp_path: Path) -> None:
    other = open_ledger(tmp_path / "other.db", create=True)
    other.close()
    with pytest.raises(LedgerError, match="not a copy of this ledger"):
        ledger.plan_merge(tmp_path / "other.db")


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    steps=st.lists(
        st.tuples(
            st.booleans(), st.sampled_from(["note", "place", "verdict", "tags", "figures", "delete"]), st.integers(0, 1)
        ),
        max_size=8,
    )
)
def test_merging_both_ways_with_theirs_chosen_makes_the_copies_agree(
    template: tuple[Path, tuple[str, str]], tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[bool, str, int]]
) -> None:
    folder = tmp_path_factory.mktemp("merge")
    sides = []
    for name in ("one.db", "two.db"):
        shutil.copyfile(template[0], folder / name)
        sides.append(open_ledger(folder / name))
    for number, (side, step, which) in enumerate(steps):
        ledger, uid = sides[side], template[1][which]
        try:
            if step == "delete":
                ledger.delete_claims([uid], ANN)
            elif step == "tags":
                ledger.set_tags(uid, [f"tag {number}"], ANN)
            elif step == "figures":
                ledger.set_figures(uid, [Figure("30", low=float(number), high=50.0)], ANN)
            else:
                note(ledger, uid, ("true", "false")[number % 2] if step == "verdict" else f"{step} {number}", step)
        except LedgerError:
            continue
    one, two = sides
    clashes = {clash.key for clash in one.plan_merge(two.path).clashes}
    deletions = any(key[2] == "*" for key in clashes) or any(s[1] == "delete" for s in steps)
    one.merge(two.path, ANN, theirs=clashes)
    assert one.check() == []
    two.merge(one.path, ANN, theirs={c.key for c in two.plan_merge(one.path).clashes})
    assert two.check() == []
    if not deletions and not clashes:
        assert snapshot(one.path) == snapshot(two.path)
    for ledger in sides:
        ledger.close()
