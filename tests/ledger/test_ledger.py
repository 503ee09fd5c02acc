"""Deeds: what a person does to claims through Tickmark, what follows, and taking it back."""

from __future__ import annotations

import sqlite3
import threading
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.ledger import Ledger, Reader, connection, open_ledger
from app.model import (
    Author,
    Change,
    Document,
    Edit,
    Figure,
    Hop,
    LedgerError,
    LedgerUnavailable,
    MoveRefused,
    Search,
    StaleEdit,
    UnknownClaim,
)
from tests.ledger.conftest import ANN, BEA, TEXT, candidate, fill


def set_field(ledger: Ledger, uid: str, field: str, value: object, author: Author = ANN) -> Change:
    return ledger.set_fields([Edit(uid, field, value)], author)  # type: ignore[arg-type]


def snapshot(path: Path) -> list[tuple[object, ...]]:
    """Every row of every table but revisions, times and history."""
    connection = sqlite3.connect(path)
    found: list[tuple[object, ...]] = []
    for table in ("article", "claim", "figure", "hop", "evidence", "tag", "claim_tag", "link", "meta"):
        cursor = connection.execute(f"SELECT * FROM {table} ORDER BY 1,2")
        kept = [i for i, c in enumerate(cursor.description) if c[0] not in ("rev", "updated_at")]
        found += [(table, *(row[i] for i in kept)) for row in cursor.fetchall()]
    connection.close()
    return found


def test_a_verdict_sets_state_checker_and_moment_and_clearing_takes_them_back(
    ledger: Ledger, reader: Reader, uids: tuple[str, str]
) -> None:
    set_field(ledger, uids[0], "verdict", "true")
    claim = reader.claim(uids[0])
    assert (claim.state, claim.verdict, claim.checker) == ("checked", "true", "Ann")
    assert claim.checked_at
    set_field(ledger, uids[0], "verdict", None)
    claim = reader.claim(uids[0])
    assert (claim.state, claim.verdict, claim.checker, claim.checked_at) == ("in_progress", None, None, None)


def test_a_signed_off_claim_reopens_when_its_wording_or_evidence_changes_but_not_for_a_note(
    ledger: Ledger, reader: Reader, uids: tuple[str, str]
) -> None:
    def sign_off() -> None:
        set_field(ledger, uids[0], "verdict", "true")
        set_field(ledger, uids[0], "state", "reviewed", BEA)

    sign_off()
    set_field(ledger, uids[0], "note", "call again")
    assert reader.claim(uids[0]).state == "reviewed"
    set_field(ledger, uids[0], "claim", "The dam held a third")
    claim = reader.claim(uids[0])
    assert (claim.state, claim.verdict) == ("reopened", "true")
    sign_off()
    ledger.add_evidence(uids[0], {"title": "Gauge"}, ANN)
    assert reader.claim(uids[0]).state == "reopened"
    sign_off()
    ledger.set_figures(uids[0], [], ANN)
    assert reader.claim(uids[0]).state == "reopened"


def test_a_refused_move_says_why_and_writes_nothing(ledger: Ledger, path: Path, uids: tuple[str, str]) -> None:
    before = snapshot(path)
    with pytest.raises(MoveRefused, match="Give the claim a verdict"):
        ledger.set_fields([Edit(uids[1], "note", "x"), Edit(uids[0], "state", "reviewed")], ANN)
    assert snapshot(path) == before


def test_the_second_person_rule(ledger: Ledger, reader: Reader, uids: tuple[str, str]) -> None:
    ledger.set_setting("second_reviewer", "1", ANN)
    set_field(ledger, uids[0], "verdict", "true")
    with pytest.raises(MoveRefused, match="second person"):
        set_field(ledger, uids[0], "state", "reviewed")
    set_field(ledger, uids[0], "state", "reviewed", BEA)
    assert reader.claim(uids[0]).reviewer == "Bea"


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        ("colour", "red", "There is no field “colour”"),
        ("uid", "x", "kept by the ledger itself"),
        ("said_on", "yesterday", "must be a date"),
        ("claim", "", "claim cannot be empty"),
        ("note", "a\0b", "hold NUL"),
        ("note", "\ud800", "broken characters"),
        ("priority", 2**70, "too large"),
        ("verdict", "perhaps", "verdict: must be one of the codes"),
    ],
)
def test_a_bad_value_is_refused_in_plain_words_and_nothing_is_written(
    ledger: Ledger, path: Path, uids: tuple[str, str], field: str, value: object, words: str
) -> None:
    before = snapshot(path)
    with pytest.raises(LedgerError, match=words):
        ledger.set_fields([Edit(uids[1], "note", "kept?"), Edit(uids[0], field, value)], ANN)  # type: ignore[arg-type]
    assert snapshot(path) == before
    set_field(ledger, uids[0], "note", "still works")


def test_an_empty_value_clears_a_field_or_returns_it_to_its_default(
    ledger: Ledger, reader: Reader, uids: tuple[str, str]
) -> None:
    set_field(ledger, uids[0], "caveat", "disputed_in_article")
    set_field(ledger, uids[0], "place", "Vellmar")
    ledger.set_fields([Edit(uids[0], "caveat", ""), Edit(uids[0], "place", "")], ANN)
    claim = reader.claim(uids[0])
    assert (claim.caveat, claim.place) == ("none_stated", None)


def test_an_unknown_claim_is_named(ledger: Ledger) -> None:
    with pytest.raises(UnknownClaim, match="0000"):
        set_field(ledger, "0000", "note", "x")


def test_a_stale_edit_shows_base_theirs_and_yours(ledger: Ledger, uids: tuple[str, str]) -> None:
    set_field(ledger, uids[0], "note", "theirs", BEA)
    with pytest.raises(StaleEdit) as stale:
        ledger.set_fields([Edit(uids[0], "note", "yours", base=None, guarded=True)], ANN)
    assert (stale.value.base, stale.value.theirs, stale.value.yours) == (None, "theirs", "yours")
    ledger.set_fields([Edit(uids[0], "place", "here", base=None, guarded=True)], ANN)


def test_figures_chain_and_tags_are_not_overwritten_unseen(
    ledger: Ledger, reader: Reader, uids: tuple[str, str]
) -> None:
    seen = reader.claim(uids[0])
    ledger.set_figures(uids[0], [Figure("40")], BEA)
    ledger.set_hops(uids[0], [Hop("the county")], BEA)
    ledger.set_tags(uids[0], ["dams"], BEA)
    for write, base, yours in (
        (ledger.set_figures, seen.figures, (Figure("50"),)),
        (ledger.set_hops, seen.hops, (Hop("the town"),)),
        (ledger.set_tags, seen.tags, ("water",)),
    ):
        with pytest.raises(StaleEdit) as stale:
            write(uids[0], yours, ANN, base=base)  # type: ignore[operator]
        assert (stale.value.base, stale.value.yours) == (base, yours)
        assert stale.value.theirs == getattr(reader.claim(uids[0]), stale.value.field)
        assert write(uids[0], yours, ANN, base=stale.value.theirs)  # type: ignore[operator]
    assert [figure.text for figure in reader.claim(uids[0]).figures] == ["50"]


def test_evidence_is_guarded_field_by_field_and_removed_only_as_it_was_seen(
    ledger: Ledger, reader: Reader, uids: tuple[str, str]
) -> None:
    ledger.add_evidence(uids[0], {"title": "Gauge"}, ANN)
    seen = reader.evidence(uids[0])[0]
    ledger.set_evidence(seen.uid, {"quote": "theirs"}, BEA)
    ledger.set_evidence(seen.uid, {"note": "rang them"}, ANN, base={"note": None})
    with pytest.raises(StaleEdit) as stale:
        ledger.set_evidence(seen.uid, {"quote": "yours"}, ANN, base={"quote": None})
    assert (stale.value.table, stale.value.uid, stale.value.theirs) == ("evidence", seen.uid, "theirs")
    with pytest.raises(StaleEdit):
        ledger.delete_evidence(seen.uid, ANN, base=seen)
    assert ledger.delete_evidence(seen.uid, ANN, base=reader.evidence(uids[0])[0])


def test_undo_leaves_what_another_program_changed_since_and_says_so(
    ledger: Ledger, reader: Reader, path: Path, uids: tuple[str, str]
) -> None:
    deed = ledger.set_fields([Edit(uids[0], "note", "mine"), Edit(uids[0], "place", "Vellmar")], ANN)
    with closing(sqlite3.connect(path)) as other, other:
        other.execute("UPDATE claim SET note='theirs' WHERE uid=?", [uids[0]])
    taken = ledger.undo(deed.deed, ANN)
    assert (reader.claim(uids[0]).note, reader.claim(uids[0]).place) == ("theirs", None)
    assert ["note" in sentence and "changed since" in sentence for sentence in taken.skipped] == [True]


def test_a_ledger_that_cannot_be_written_just_now_is_told_from_a_value_that_is_refused(
    ledger: Ledger, path: Path, uids: tuple[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection, "BUSY_MS", 20)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(LedgerUnavailable, match="busy"):
            set_field(ledger, uids[0], "note", "x")
    ledger._run("PRAGMA query_only=ON")
    with pytest.raises(LedgerUnavailable, match="read-only"):
        set_field(ledger, uids[0], "note", "x")
    ledger._run("PRAGMA query_only=OFF")
    ledger._run(f"PRAGMA max_page_count={ledger._run('PRAGMA page_count').fetchone()[0]}")
    with pytest.raises(LedgerUnavailable, match="disk is full"):
        set_field(ledger, uids[0], "note", "x" * 100_000)
    ledger._run("PRAGMA max_page_count=1000000")
    with pytest.raises(LedgerError) as refused:
        set_field(ledger, uids[0], "said_on", "yesterday")
    assert not isinstance(refused.value, LedgerUnavailable)
    set_field(ledger, uids[0], "note", "works again")


def test_the_same_text_twice_adds_nothing_and_says_so(ledger: Ledger, path: Path) -> None:
    before = snapshot(path)
    change = ledger.add_article(Document(TEXT), [], ANN)
    assert not change
    assert change.articles
    assert "already here" in change.skipped[0]
    assert snapshot(path) == before


def test_an_article_whose_claims_do_not_fit_is_not_added_at_all(ledger: Ledger, path: Path) -> None:
    before = snapshot(path)
    with pytest.raises(LedgerError, match="do not stand in the article"):
        ledger.add_article(Document("Other words."), [candidate("The dam", "The dam")], ANN)
    assert snapshot(path) == before


def deeds(ledger: Ledger, uids: tuple[str, str]) -> list[Change]:
    """One of every deed a person can do, each on what the one before left."""
    first, second = uids
    done = [
        set_field(ledger, first, "verdict", "mixture"),
        ledger.set_fields([Edit(u, "flagged", 1) for u in uids] + [Edit(first, "state", "reviewed")], BEA),
        ledger.add_evidence(first, {"title": "Gauge", "url": "https://example.org/g", "stance": "supports"}, ANN),
    ]
    reader = ledger.reader()
    found = reader.evidence(first)[0].uid
    article = reader.claim(first).article
    reader.close()
    done += [
        ledger.set_evidence(found, {"quote": "31 %"}, BEA),
        ledger.delete_evidence(found, ANN),
        ledger.set_figures(first, [Figure("30", low=29.5, high=30.5), Figure("2,000", TEXT.index("2,000"))], ANN),
        ledger.set_figures(first, [Figure("2,000", TEXT.index("2,000"))], ANN),
        ledger.set_hops(second, [Hop("Radio"), Hop("Örn")], ANN),
        ledger.set_tags(second, ["water", "people"], ANN),
        ledger.set_tags(second, ["water"], ANN),
        ledger.set_article_fields(article, {"title": "Another title", "dateline": None}, ANN),
        ledger.add_claim(article, candidate("engineers said", "Engineers said so"), ANN),
        ledger.set_setting("second_reviewer", "1", ANN),
        ledger.delete_claims([first], ANN),
        ledger.delete_article(article, ANN),
    ]
    return done


def test_every_deed_can_be_undone_and_redone(ledger: Ledger, path: Path, uids: tuple[str, str]) -> None:
    start = snapshot(path)
    done = deeds(ledger, uids)
    assert all(done), "each deed changed something"
    end = snapshot(path)
    undone = [ledger.undo(change.deed, ANN) for change in reversed(done)]
    assert not [u.skipped for u in undone if u.skipped]
    assert snapshot(path) == start
    for change in reversed(undone):
        assert ledger.undo(change.deed, ANN)
    assert snapshot(path) == end
    assert ledger.check() == []


def test_undo_leaves_what_somebody_else_changed_since_and_says_so(
    ledger: Ledger, reader: Reader, path: Path, uids: tuple[str, str]
) -> None:
    change = ledger.set_fields([Edit(uids[0], "note", "mine"), Edit(uids[0], "place", "here")], ANN)
    set_field(ledger, uids[0], "note", "theirs", BEA)
    taken = ledger.undo(change.deed, ANN)
    claim = reader.claim(uids[0])
    assert (claim.note, claim.place) == ("theirs", None)
    assert "changed since" in taken.skipped[0]


def test_undoing_an_import_keeps_a_claim_somebody_worked_on(path: Path, tmp_path: Path) -> None:
    ledger = open_ledger(tmp_path / "fresh.db", create=True)
    change = ledger.add_article(Document(TEXT), [candidate("The dam", "The dam"), candidate("Vellmar", "Vellmar")], ANN)
    set_field(ledger, change.claims[0], "note", "worked on")
    taken = ledger.undo(change.deed, ANN)
    reader = ledger.reader()
    assert [row.uid for row in reader.first_rows(Search())] == [change.claims[0]]
    assert len(taken.skipped) == 2
    reader.close()
    ledger.close()


def test_history_tells_who_when_old_new_and_why(ledger: Ledger, reader: Reader, uids: tuple[str, str]) -> None:
    ledger.set_fields([Edit(uids[0], "note", "rang them")], Author("Ann", "window", "callback"))
    entry = reader.history(uids[0])[0]
    assert (entry.field, entry.old, entry.new) == ("note", None, "rang them")
    assert (entry.name, entry.via, entry.reason) == ("Ann", "window", "callback")
    assert entry.deed


def test_a_failed_deed_leaves_no_signature_behind(ledger: Ledger, path: Path, uids: tuple[str, str]) -> None:
    with pytest.raises(LedgerError):
        set_field(ledger, uids[0], "priority", 9)
    connection = sqlite3.connect(path)
    assert connection.execute("SELECT name,via,deed FROM editing_as").fetchone() == (None, None, None)
    connection.execute("UPDATE claim SET note='outside'")
    connection.commit()
    assert connection.execute("SELECT via FROM history ORDER BY seq DESC LIMIT 1").fetchone() == ("outside the app",)
    connection.close()


def test_a_hand_inserted_article_gets_its_hash_at_the_next_opening(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("INSERT INTO article(title,text) VALUES('By hand','Some words.')")
    connection.commit()
    connection.close()
    ledger = open_ledger(path)
    assert ledger.check() == []
    ledger.close()


def test_check_names_what_was_written_past_the_rules(ledger: Ledger, path: Path, uids: tuple[str, str]) -> None:
    connection = sqlite3.connect(path)
    connection.execute("DROP TRIGGER claim_log_note")
    connection.execute("UPDATE claim SET note='unseen' WHERE uid=?", [uids[0]])
    connection.commit()
    connection.close()
    found = " ".join(ledger.check())
    assert "“claim_log_note” is missing" in found


@pytest.mark.parametrize(
    ("trigger", "sql", "words"),
    [
        ("claim_log_note", "UPDATE claim SET note='unseen'", "note is “unseen”, but the history says empty"),
        ("claim_log_delete", "DELETE FROM claim WHERE id=2", "deleted past the rules"),
        ("evidence_log_insert", "INSERT INTO evidence(claim) SELECT uid FROM claim", "is not in the history"),
        ("figure_log_high", "UPDATE figure SET high=99", "high is “99.0”, but the history says “30.1”"),
        ("article_log_title", "UPDATE article SET title='x'", "title is “x”, but the history says “Dam at Vellmar”"),
    ],
)
def test_check_names_what_the_history_does_not_know(
    ledger: Ledger, path: Path, uids: tuple[str, str], trigger: str, sql: str, words: str
) -> None:
    set_field(ledger, uids[0], "note", "seen")
    ledger.set_figures(uids[0], [Figure("30", low=29.5, high=0.1 + 30)], ANN)
    assert ledger.check() == []
    connection = sqlite3.connect(path)
    statement = connection.execute("SELECT sql FROM sqlite_master WHERE name=?", [trigger]).fetchone()[0]
    connection.execute(f"DROP TRIGGER {trigger}")
    connection.execute(sql)
    connection.execute(statement)
    connection.commit()
    connection.close()
    assert [trouble for trouble in ledger.check() if words in trouble]


def test_two_threads_of_readers_and_a_writer_do_not_hinder_each_other(ledger: Ledger, uids: tuple[str, str]) -> None:
    errors: list[Exception] = []

    def read() -> None:
        reader = ledger.reader()
        try:
            for _ in range(50):
                assert len(reader.first_rows(Search())) == 2
        except Exception as error:
            errors.append(error)
        finally:
            reader.close()

    threads = [threading.Thread(target=read) for _ in range(2)]
    for thread in threads:
        thread.start()
    for turn in range(30):
        set_field(ledger, uids[turn % 2], "note", f"turn {turn}")
    for thread in threads:
        thread.join()
    assert errors == []


def test_a_backup_is_whole_and_private(ledger: Ledger, tmp_path: Path, uids: tuple[str, str]) -> None:
    copied = ledger.backup(tmp_path / "backups")
    assert copied.stat().st_mode & 0o777 == 0o600
    other = open_ledger(copied)
    assert other.check() == []
    assert other.file_id == ledger.file_id
    other.close()


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(note=st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=80))
def test_any_text_comes_back_and_can_be_undone(
    ledger: Ledger, reader: Reader, uids: tuple[str, str], note: str
) -> None:
    before = reader.claim(uids[0]).note
    change = set_field(ledger, uids[0], "note", note)
    assert (reader.claim(uids[0]).note or "") == note
    if change:
        ledger.undo(change.deed, ANN)
    assert reader.claim(uids[0]).note == before


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1, max_size=60))
def test_a_deleted_claim_comes_back_with_any_wording(
    ledger: Ledger, reader: Reader, uids: tuple[str, str], words: str
) -> None:
    try:
        set_field(ledger, uids[0], "claim", words)
    except LedgerError:
        return  # nothing but white space
    kept = reader.claim(uids[0])
    change = ledger.delete_claims([uids[0]], ANN)
    ledger.undo(change.deed, ANN)
    back = reader.claim(uids[0])
    assert (back.claim, back.id, back.figures) == (kept.claim, kept.id, kept.figures)


def test_fill_gives_two_claims(tmp_path: Path) -> None:
    ledger = open_ledger(tmp_path / "x.db", create=True)
    assert len(set(fill(ledger))) == 2
    ledger.close()


def test_undo_takes_back_what_the_rules_allow_and_says_what_stays(
    ledger: Ledger, reader: Reader, uids: tuple[str, str]
) -> None:
    set_field(ledger, uids[0], "verdict", "true")
    set_field(ledger, uids[0], "state", "reviewed")
    ledger.set_setting("second_reviewer", "1", ANN)
    change = ledger.set_fields([Edit(uids[0], "claim", "Other words"), Edit(uids[1], "claim", "These too")], ANN)
    before = reader.claim(uids[1]).claim
    taken = ledger.undo(change.deed, ANN)
    assert "this ledger asks for a second person" in taken.skipped[0]
    assert (reader.claim(uids[0]).claim, reader.claim(uids[0]).state) == ("Other words", "reopened")
    assert reader.claim(uids[1]).claim != before
    assert ledger.check() == []
