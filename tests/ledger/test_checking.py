"""What ``check`` notices, and how what was changed past the rules is settled."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from app.ledger import Kind, Ledger, Reader, heads, mend, open_ledger
from app.ledger.sealing import unsealed
from app.model import Edit, Search
from tests.ledger.conftest import ANN, BEA

SNEAKY = [
    ("claim_log_note", "UPDATE claim SET note='sneaky'", "note is “sneaky”, but the history says empty"),
    ("claim_log_insert", "INSERT INTO claim(article,start,passage,claim) SELECT uid,0,'The','x' FROM article",
     "is not in the history"),
    ("figure_log_delete", "DELETE FROM figure", "is gone, but the history has no deletion"),
    ("figure_log_high", "UPDATE figure SET high=99", "high is “99.0”, but the history says “33.0”"),
    ("tag_log_insert", "INSERT INTO tag(name) VALUES('un#true')", "The tag un#true is not in the history"),
]  # fmt: skip
"""A trigger that somebody drops, what they do then, and what check says of it."""


def sneak(path: Path, trigger: str, sql: str) -> None:
    connection = sqlite3.connect(path)
    connection.execute(f"DROP TRIGGER {trigger}")
    connection.execute(sql)
    connection.commit()
    connection.close()
    mend(path)


@pytest.mark.parametrize(("trigger", "sql", "words"), SNEAKY, ids=[case[0] for case in SNEAKY])
def test_an_edit_past_the_rules_is_named_and_can_be_settled(path: Path, trigger: str, sql: str, words: str) -> None:
    sneak(path, trigger, sql)
    ledger = open_ledger(path)
    found = ledger.check()
    assert found
    assert all(words in sentence for sentence in found)
    assert ledger.accept_found(BEA) == len(found)
    assert ledger.check() == []
    assert ledger.accept_found(BEA) == 0
    reader = ledger.reader()
    name = reader._db.execute("SELECT name FROM history WHERE via='found by check'").fetchone()[0]
    assert name == "Bea", "who accepted it stands in the history"
    reader.close()
    ledger.close()


def test_what_was_found_is_part_of_the_ledger_as_of_now(path: Path, uids: tuple[str, str]) -> None:
    sneak(path, "claim_log_note", "UPDATE claim SET note='sneaky'")
    ledger = open_ledger(path)
    ledger.accept_found(BEA)
    reader = ledger.reader()
    assert {claim.note for claim in reader.as_of("2999-01-01").claims} == {"sneaky"}
    assert next(entry.op for entry in reader.history(uids[0])) == "found"
    reader.close()
    ledger.close()


def test_a_check_reads_one_moment_at_a_time_while_others_write(ledger: Ledger, reader: Reader) -> None:
    uid = reader.first_rows(Search())[0].uid
    written = []

    def write(table: str) -> None:
        written.append(table)
        ledger.set_fields([Edit(uid, "note", f"while {table}")], ANN)

    assert reader.troubles(write) == []
    assert "claim" in written


def test_a_passage_past_the_rules_is_named(path: Path) -> None:
    connection = sqlite3.connect(path)
    for (trigger,) in connection.execute(
        "SELECT name FROM sqlite_master WHERE type='trigger' AND name LIKE 'claim_rule%'"
    ).fetchall():
        connection.execute(f"DROP TRIGGER {trigger}")
    connection.execute("UPDATE claim SET start=start+1 WHERE id=1")
    connection.commit()
    connection.close()
    mend(path)
    ledger = open_ledger(path)
    assert any("its passage does not stand in “Dam at Vellmar” at 1" in sentence for sentence in ledger.check())
    ledger.close()


# -- the head of the history -----------------------------------------------------------------------------------------


def history_troubles(path: Path) -> list[str]:
    reader = Reader(path)
    found = [trouble.sentence for trouble in reader.troubles() if trouble.kind is Kind.HISTORY]
    reader.close()
    return found


def test_a_history_that_was_cut_is_noticed(path: Path, uids: tuple[str, str]) -> None:
    earlier = path.read_bytes()
    ledger = open_ledger(path)
    ledger.set_fields([Edit(uids[0], "note", "x")], ANN)
    ledger.close()
    assert history_troubles(path) == []
    path.write_bytes(earlier)
    assert "was cut" in history_troubles(path)[0]


def test_another_history_in_its_place_is_noticed(path: Path, uids: tuple[str, str]) -> None:
    earlier = path.read_bytes()
    for note in ("x", "y"):
        path.write_bytes(earlier)
        ledger = open_ledger(path)
        ledger.set_fields([Edit(uids[0], "note", note)], ANN)
        if note == "x":
            ledger.close()
        else:
            ledger._db.close()  # as a program that was killed
    assert "not the one this machine saw last" in history_troubles(path)[0]


def test_going_back_on_purpose_is_no_trouble(path: Path, uids: tuple[str, str]) -> None:
    earlier = path.read_bytes()
    ledger = open_ledger(path)
    ledger.set_fields([Edit(uids[0], "note", "x")], ANN)
    file_id = ledger.file_id
    ledger.close()
    path.write_bytes(earlier)
    heads.forget(path, file_id)
    assert history_troubles(path) == []


@pytest.mark.parametrize("content", ["", "[]", '{"seq": "many"}', '{"seq": 1}', "{" * 100_000])
def test_a_broken_note_of_the_head_counts_as_none(path: Path, content: str) -> None:
    ledger = open_ledger(path)
    heads.remember(path, ledger.file_id, heads.head_of(ledger._db))
    heads._place(path, ledger.file_id).write_text(content)
    assert heads.recall(path, ledger.file_id) is None
    ledger.close()


def test_sealing_goes_on_where_it_stopped(ledger: Ledger, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.ledger.writing.SEALED_AT_ONCE", 7)
    before = unsealed(ledger._db)
    rounds = 0
    while ledger.unsealed():
        ledger.seal()
        rounds += 1
    assert rounds == -(-before // 7)
    assert ledger.check() == []


@pytest.mark.parametrize(
    ("table", "sql", "words"),
    [
        ("figure", "UPDATE figure SET start=start+1", "a figure of it does not stand"),
        ("hop", "UPDATE hop SET start=5,cue='said'", "the cue of its chain does not stand"),
        ("claim", "UPDATE claim SET caveat_start=0,caveat_passage='No'", "the passage of its caveat does not stand"),
    ],
)
def test_whatever_is_cut_from_an_article_is_looked_for_there(path: Path, table: str, sql: str, words: str) -> None:
    connection = sqlite3.connect(path)
    for (trigger,) in connection.execute(
        "SELECT name FROM sqlite_master WHERE type='trigger' AND name GLOB ?", [f"{table}_rule_*"]
    ).fetchall():
        connection.execute(f"DROP TRIGGER {trigger}")
    connection.execute(sql)
    connection.commit()
    connection.close()
    mend(path)
    ledger = open_ledger(path)
    assert any(words in sentence for sentence in ledger.check())
    ledger.close()
