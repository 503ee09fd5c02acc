"""Another copy comes back: what it changed alone is taken over, what both changed is asked about."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.ledger import Ledger, Reader, open_ledger
from app.ledger.columns import BY_NAME
from app.ledger.differences import Fate, Plan
from app.ledger.lineage import current
from app.ledger.schema import objects
from app.model import Author, Document, Edit, Figure, LedgerError, Metadata, Search
from tests.ledger.conftest import ANN, BEA, candidate
from tests.ledger.two_copies import WORK, Worker, rows, sql, two


@contextmanager
def other_copy(path: Path) -> Iterator[Ledger]:
    """A copy made while the ledger is open, as a sync folder does it."""
    copied = path.with_name("claims (conflicted copy).db")
    shutil.copyfile(path, copied)
    opened = open_ledger(copied)
    yield opened
    opened.close()


@pytest.fixture
def copy(ledger: Ledger, path: Path) -> Iterator[Ledger]:
    with other_copy(path) as opened:
        yield opened


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
    (value,) = clash.values
    assert (value.field, value.base, value.ours, value.theirs) == ("note", None, "ours", "theirs")
    assert (clash.about, clash.by) == ("The dam held 30 per cent", "Bea")
    assert ledger.merge(copy.path, ANN).skipped == ("One change clashes with yours; yours stayed.",)
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


def test_a_claim_deleted_here_and_worked_on_there_can_come_back_whole(
    ledger: Ledger, copy: Ledger, reader: Reader, uids: tuple[str, str]
) -> None:
    copy.add_evidence(uids[1], {"title": "Gauge"}, BEA)
    ledger.delete_claims([uids[1]], ANN)
    (clash,) = ledger.plan_merge(copy.path).clashes
    assert (clash.fate, clash.about, clash.refused) == (Fate.RETURNS, "2,000 people left", "")
    ledger.merge(copy.path, ANN)
    assert len(reader.ids(Search())) == 1
    ledger.merge(copy.path, ANN, theirs={clash.key})
    assert [e.title for e in reader.evidence(uids[1])] == ["Gauge"]
    assert reader.claim(uids[1]).hops[0].source == "Örn"
    assert ledger.check() == []


def test_an_article_deleted_here_and_worked_on_there_is_one_question(
    ledger: Ledger, copy: Ledger, reader: Reader, uids: tuple[str, str]
) -> None:
    for uid in uids:
        note(copy, uid, "worked on")
    ledger.delete_article(reader.claim(uids[0]).article, ANN)
    (clash,) = ledger.plan_merge(copy.path).clashes
    assert (clash.key[0], clash.fate) == ("article", Fate.RETURNS)
    ledger.merge(copy.path, ANN, theirs={clash.key})
    assert [reader.claim(uid).note for uid in uids] == ["worked on"] * 2
    assert ledger.check() == []


def test_a_verdict_is_one_matter_with_who_gave_it_and_who_signed_it_off(
    ledger: Ledger, copy: Ledger, reader: Reader, uids: tuple[str, str]
) -> None:
    note(ledger, uids[0], "true", "verdict")
    ledger.set_fields([Edit(uids[0], "state", "reviewed")], ANN)
    copy.set_fields([Edit(uids[0], "verdict", "false")], Author("Cem", "test"))
    (clash,) = ledger.plan_merge(copy.path).clashes
    assert {v.field for v in clash.values} >= {"state", "verdict", "checker", "reviewer"}
    ledger.merge(copy.path, ANN)
    claim = reader.claim(uids[0])
    assert (claim.state, claim.verdict, claim.checker, claim.reviewer) == ("reviewed", "true", "Bea", "Ann")
    ledger.merge(copy.path, ANN, theirs={clash.key})
    claim = reader.claim(uids[0])
    assert (claim.state, claim.verdict, claim.checker, claim.reviewer) == ("checked", "false", "Cem", None)


def test_figures_of_a_claim_are_one_matter(ledger: Ledger, copy: Ledger, reader: Reader, uids: tuple[str, str]) -> None:
    ledger.set_figures(uids[0], [Figure("30", low=30.0)], ANN)
    copy.set_figures(uids[0], [Figure("30", low=29.0, high=31.0), Figure("water")], BEA)
    (clash,) = ledger.plan_merge(copy.path).clashes
    assert [(v.ours, v.theirs) for v in clash.values] == [("30 (30)", "30 (29 to 31); water")]
    ledger.merge(copy.path, ANN, theirs={clash.key})
    assert [(f.text, f.low, f.high) for f in reader.claim(uids[0]).figures] == [("30", 29, 31), ("water", None, None)]


def test_what_a_rule_refuses_is_a_clash_and_the_rest_comes_in(
    ledger: Ledger, copy: Ledger, reader: Reader, uids: tuple[str, str]
) -> None:
    ledger.set_setting("second_reviewer", "1", ANN)
    note(copy, uids[0], "true", "verdict")
    copy.set_fields([Edit(uids[0], "state", "reviewed"), Edit(uids[1], "note", "theirs")], BEA)
    plan = ledger.plan_merge(copy.path)
    (clash,) = plan.clashes
    assert "this ledger asks for a second person" in clash.refused
    change = ledger.merge(copy.path, ANN, theirs={clash.key})
    assert change.skipped == ("One change clashes with yours; yours stayed.",)
    assert (reader.claim(uids[0]).verdict, reader.claim(uids[1]).note) == (None, "theirs")
    assert ledger.check() == []


def test_a_tag_removed_here_comes_with_the_claim_that_bears_it(
    ledger: Ledger, path: Path, reader: Reader, uids: tuple[str, str]
) -> None:
    ledger.set_tags(uids[0], ["water"], ANN)
    with other_copy(path) as copy:
        copy.set_tags(uids[1], ["water"], BEA)
        ledger.set_tags(uids[0], [], ANN)
        sql(path, "DELETE FROM tag WHERE name='water'", [])
        assert ledger.plan_merge(copy.path).clashes == ()
        ledger.merge(copy.path, ANN)
    assert reader.claim(uids[1]).tags == ("water",)


@pytest.mark.parametrize("signed_off_here", [True, False])
def test_a_claim_signed_off_in_one_copy_and_changed_in_the_other_is_reopened(
    ledger: Ledger, copy: Ledger, reader: Reader, uids: tuple[str, str], signed_off_here: bool
) -> None:
    signing, changing = (ledger, copy) if signed_off_here else (copy, ledger)
    note(signing, uids[0], "true", "verdict")
    signing.set_fields([Edit(uids[0], "state", "reviewed")], BEA)
    changing.add_evidence(uids[0], {"title": "Gauge"}, BEA)
    assert ledger.plan_merge(copy.path).reopened == (uids[0],)
    change = ledger.merge(copy.path, ANN)
    claim = reader.claim(uids[0])
    assert (claim.state, claim.verdict) == ("reopened", "true")
    ledger.undo(change.deed, ANN)
    assert reader.claim(uids[0]).state == ("reviewed" if signed_off_here else "unreviewed")


def test_the_history_says_who_really_decided(
    ledger: Ledger, copy: Ledger, reader: Reader, uids: tuple[str, str]
) -> None:
    copy.set_fields([Edit(uids[0], "note", "theirs")], Author("Bea", "test", "the gauge says so"))
    ledger.merge(copy.path, ANN)
    line = reader.history(uids[0])[0]
    assert (line.name, line.new) == ("Ann", "theirs")
    assert line.reason is not None
    today = datetime.now(UTC).strftime("%Y-%m-%d")
    assert line.reason == f"Merged from claims (conflicted copy).db: by Bea on {today} (the gauge says so)"


def test_an_article_imported_in_both_copies_is_told(ledger: Ledger, copy: Ledger) -> None:
    for one in (ledger, copy):
        one.add_article(Document("Another text.", Metadata(title="Pumps")), [], ANN)
    assert ledger.plan_merge(copy.path).twice == ("Pumps",)
    assert "“Pumps” is here twice now: it was imported in both copies." in ledger.merge(copy.path, ANN).skipped


# -- which files -----------------------------------------------------------------------------------------------------


def test_another_ledger_is_refused(ledger: Ledger, tmp_path: Path) -> None:
    other = open_ledger(tmp_path / "other.db", create=True)
    other.close()
    with pytest.raises(LedgerError, match="not a copy of this ledger"):
        ledger.plan_merge(tmp_path / "other.db")


def test_a_file_that_only_calls_itself_a_copy_is_refused(ledger: Ledger, tmp_path: Path) -> None:
    other = open_ledger(tmp_path / "other.db", create=True)
    guards = [name for name in objects() if name.startswith("meta_") and "log" not in name]
    for name in guards:
        other._db.execute(f"DROP TRIGGER {name}")
    other._db.execute("UPDATE meta SET value=? WHERE key='file_id'", [ledger.file_id])
    for name in guards:
        other._db.execute(objects()[name])
    other.close()
    with pytest.raises(LedgerError, match="their histories share nothing"):
        ledger.plan_merge(tmp_path / "other.db")


@pytest.mark.parametrize(
    ("harm", "words"),
    [
        ("PRAGMA user_version=99", "newer version of Tickmark"),
        ("PRAGMA application_id=1", "is not a Tickmark ledger"),
        ("DROP TRIGGER claim_log_note", "lets edits slip by unchecked"),
        ("ALTER TABLE claim DROP COLUMN place", "cannot be read as a ledger"),
    ],
)
def test_a_newer_foreign_or_altered_copy_is_refused_in_one_sentence(
    ledger: Ledger, path: Path, harm: str, words: str
) -> None:
    copied = path.with_name("copy.db")
    shutil.copyfile(path, copied)
    connection = sqlite3.connect(copied)
    connection.execute("PRAGMA synchronous=OFF")
    if "DROP COLUMN" in harm:
        for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type IN ('trigger','view')").fetchall():
            with suppress(sqlite3.Error):
                connection.execute(f"DROP TRIGGER {name}")
            with suppress(sqlite3.Error):
                connection.execute(f"DROP VIEW {name}")
    connection.execute(harm)
    connection.close()
    before = copied.read_bytes()
    for ask in (ledger.plan_merge, lambda other: ledger.merge(other, ANN)):
        with pytest.raises(LedgerError, match=words):
            ask(copied)
    assert copied.read_bytes() == before
    assert ledger.check() == []


def test_a_damaged_or_half_copied_file_is_refused(ledger: Ledger, path: Path) -> None:
    copied = path.with_name("copy.db")
    content = path.read_bytes()
    for harmed in (content[: len(content) // 2], content[:9000] + b"\xff" * 9000 + content[18000:], b"no ledger", b""):
        copied.write_bytes(harmed)
        with pytest.raises(LedgerError, match=r"(damaged|not a Tickmark ledger|malformed|cannot be read).*\.$"):
            ledger.plan_merge(copied)


def test_the_ledger_itself_a_folder_and_a_missing_file_are_refused(ledger: Ledger, path: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.db"
    link.symlink_to(path)
    for other, words in (
        (path, "the ledger that is open"), (link, "the ledger that is open"), (tmp_path, "is a folder"),
        (tmp_path / "none.db", "There is no file"), (tmp_path / ("x" * 300), "There is no file"),
    ):  # fmt: skip
        with pytest.raises(LedgerError, match=words):
            ledger.plan_merge(other)


@pytest.mark.parametrize("mode", ["DELETE", "WAL"])
def test_the_other_file_and_its_folder_stay_as_they_are(
    ledger: Ledger, path: Path, tmp_path: Path, uids: tuple[str, str], mode: str
) -> None:
    mail = tmp_path / "mail"
    mail.mkdir()
    copied = mail / "claims.db"
    shutil.copyfile(path, copied)
    connection = sqlite3.connect(copied, isolation_level=None)
    connection.execute(f"PRAGMA journal_mode={mode}")
    connection.execute("UPDATE claim SET note='theirs' WHERE uid=?", [uids[0]])
    connection.close()
    before = copied.read_bytes(), copied.stat().st_mtime_ns
    assert ledger.merge(copied, ANN)
    assert (copied.read_bytes(), copied.stat().st_mtime_ns) == before
    assert list(mail.iterdir()) == [copied]


def test_a_copy_left_in_the_middle_of_a_change_is_said_plainly(ledger: Ledger, path: Path) -> None:
    copied = path.with_name("copy.db")
    shutil.copyfile(path, copied)
    connection = sqlite3.connect(copied, isolation_level=None)
    connection.execute("PRAGMA cache_size=1")
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("UPDATE claim SET note=?", ["x" * 150_000])
    left = path.with_name("left.db")
    shutil.copyfile(copied, left)
    shutil.copyfile(f"{copied}-journal", f"{left}-journal")
    connection.execute("ROLLBACK")
    connection.close()
    before = left.read_bytes()
    with pytest.raises(LedgerError, match=r"left in the middle of a change\. Open it in Tickmark once"):
        ledger.plan_merge(left)
    assert left.read_bytes() == before


# -- any work on both sides ------------------------------------------------------------------------------------------

ALL = settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
FEW, SOME, MANY = (settings(ALL, max_examples=most) for most in (8, 40, 80))
BOTH = st.lists(st.tuples(st.booleans(), WORK), max_size=14)
ROUNDS = st.lists(st.tuples(st.booleans(), st.booleans(), st.lists(WORK, max_size=4)), max_size=5)
RING = st.lists(st.tuples(st.integers(0, 2), st.lists(WORK, max_size=3)), max_size=4)


def as_planned(ledger: Ledger, plan: Plan) -> bool:
    """Whether the ledger holds theirs where it was to be taken, and ours where it clashed."""
    for difference in (*plan.taken, *plan.clashes):
        name, uid, matter = difference.key
        if difference.fate != Fate.CHANGED or matter in ("figures", "chain"):
            continue
        row = current(ledger._db, BY_NAME[name], uid)
        for value in difference.values:
            wanted = value.theirs if difference in plan.taken else value.ours
            reopened = value.field == "state" and uid in plan.reopened
            if row is None or (row[value.field] != wanted and not reopened):
                return False
    return True


def merge_and_take_back(template: Path, folder: Path, steps: list[tuple[bool, tuple[str, int, str]]]) -> None:
    with two(template, folder) as (ann, bea):
        for side, work in steps:
            (bea if side else ann).do(*work)
        ours, theirs = rows(ann.ledger.path), rows(bea.ledger.path)
        plan = ann.ledger.plan_merge(bea.ledger.path)
        assert rows(ann.ledger.path) == ours, "a plan writes nothing"
        change = ann.ledger.merge(bea.ledger.path, ann.author)
        assert ann.ledger.check() == []
        assert as_planned(ann.ledger, plan)
        assert rows(bea.ledger.path) == theirs
        again = ann.ledger.plan_merge(bea.ledger.path)
        assert again.taken == ()
        assert {clash.key for clash in again.clashes} == {clash.key for clash in plan.clashes}
        if change:
            skipped = ann.ledger.undo(change.deed, ann.author).skipped
            assert ann.ledger.check() == []
            if skipped:  # signed off before the ledger asked for a second person: that cannot come back
                assert all("second person" in sentence for sentence in skipped)
                return
            assert rows(ann.ledger.path) == ours
            once_more = ann.ledger.plan_merge(bea.ledger.path)
            assert {d.key for d in once_more.taken} == {d.key for d in plan.taken}


def merge_both_ways(template: Path, folder: Path, steps: list[tuple[bool, tuple[str, int, str]]]) -> None:
    with two(template, folder) as (ann, bea):
        for side, work in steps:
            (bea if side else ann).do(*work)
        plan = ann.ledger.plan_merge(bea.ledger.path)
        ann.ledger.merge(bea.ledger.path, ann.author)
        back = bea.ledger.plan_merge(ann.ledger.path)
        bea.ledger.merge(ann.ledger.path, bea.author, theirs={clash.key for clash in back.clashes})
        assert bea.ledger.check() == []
        if not any(clash.refused for clash in (*plan.clashes, *back.clashes)):
            assert rows(ann.ledger.path) == rows(bea.ledger.path)
            rest = ann.ledger.plan_merge(bea.ledger.path)
            assert (rest.taken, rest.clashes) == ((), ())


def take_turns(template: Path, folder: Path, rounds: list[tuple[bool, bool, list[tuple[str, int, str]]]]) -> None:
    """One works, the other merges, and may take the merge back to do it again; then the other way round."""
    with two(template, folder) as (ann, bea):
        for side, again, steps in rounds:
            working, waiting = (ann, bea) if side else (bea, ann)
            working.deeds.clear()
            for work in steps:
                working.do(*work)
            assert waiting.ledger.plan_merge(working.ledger.path).clashes == ()
            change = waiting.ledger.merge(working.ledger.path, waiting.author)
            if again and change:
                if waiting.ledger.undo(change.deed, waiting.author).skipped:
                    return
                back = working.ledger.plan_merge(waiting.ledger.path)
                assert (back.taken, back.clashes) == ((), ()), "what was not taken over is not taken back here"
                waiting.ledger.merge(working.ledger.path, waiting.author)
            assert waiting.ledger.check() == []
            assert rows(ann.ledger.path) == rows(bea.ledger.path)


def go_round(template: Path, folder: Path, rounds: list[tuple[int, list[tuple[str, int, str]]]]) -> None:
    """Three copies: one works, the next merges it, and the third merges that."""
    with two(template, folder) as (ann, bea):
        shutil.copyfile(template, folder / "cem.db")
        cem = Worker(open_ledger(folder / "cem.db"), "Cem")
        three = (ann, bea, cem)
        try:
            for who, steps in rounds:
                working, second, third = (three[(who + n) % 3] for n in range(3))
                working.deeds.clear()
                for work in steps:
                    working.do(*work)
                for copy, merging in ((working, second), (second, third)):
                    assert merging.ledger.plan_merge(copy.ledger.path).clashes == ()
                    merging.ledger.merge(copy.ledger.path, merging.author)
                assert rows(ann.ledger.path) == rows(bea.ledger.path) == rows(cem.ledger.path)
        finally:
            cem.ledger.close()


@FEW
@given(steps=BOTH)
def test_a_merge_takes_what_is_one_sided_keeps_the_rules_and_can_be_taken_back(
    template: tuple[Path, tuple[str, str]], tmp_path_factory: pytest.TempPathFactory, steps: list
) -> None:
    merge_and_take_back(template[0], tmp_path_factory.mktemp("merge"), steps)


@FEW
@given(steps=BOTH)
def test_merging_both_ways_makes_the_copies_agree(
    template: tuple[Path, tuple[str, str]], tmp_path_factory: pytest.TempPathFactory, steps: list
) -> None:
    merge_both_ways(template[0], tmp_path_factory.mktemp("merge"), steps)


@FEW
@given(rounds=ROUNDS)
def test_two_who_take_turns_are_never_asked_about_anything(
    template: tuple[Path, tuple[str, str]], tmp_path_factory: pytest.TempPathFactory, rounds: list
) -> None:
    take_turns(template[0], tmp_path_factory.mktemp("merge"), rounds)


@pytest.mark.slow
@MANY
@given(steps=BOTH)
def test_merging_long(
    template: tuple[Path, tuple[str, str]], tmp_path_factory: pytest.TempPathFactory, steps: list
) -> None:
    merge_and_take_back(template[0], tmp_path_factory.mktemp("merge"), steps)
    merge_both_ways(template[0], tmp_path_factory.mktemp("merge"), steps)


@pytest.mark.slow
@MANY
@given(rounds=ROUNDS)
def test_taking_turns_long(
    template: tuple[Path, tuple[str, str]], tmp_path_factory: pytest.TempPathFactory, rounds: list
) -> None:
    take_turns(template[0], tmp_path_factory.mktemp("merge"), rounds)


@pytest.mark.slow
@SOME
@given(rounds=RING)
def test_what_went_round_three_copies_is_known_to_all(
    template: tuple[Path, tuple[str, str]], tmp_path_factory: pytest.TempPathFactory, rounds: list
) -> None:
    go_round(template[0], tmp_path_factory.mktemp("merge"), rounds)


def test_a_copy_with_words_in_another_encoding_is_read_like_the_ledger_itself(
    ledger: Ledger, copy: Ledger, uids: tuple[str, str]
) -> None:
    sql(copy.path, "UPDATE claim SET note=CAST(x'63616665E9' AS TEXT) WHERE uid=?", [uids[0]])
    plan = ledger.plan_merge(copy.path)
    assert [difference.key[1] for difference in plan.taken] == [uids[0]]
