"""Edits by any tool: what the file accepts, what it refuses and in which words, and what it writes to history."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from app.ledger import Ledger
from app.ledger.columns import BY_NAME
from app.ledger.rules import RULES

REFUSED = [
    ("UPDATE claim SET state='done'", "state: must be one of the codes in table state"),
    ("UPDATE claim SET state='checked'", "a checked or reviewed claim needs a verdict"),
    ("UPDATE claim SET state='reviewed'", "a checked or reviewed claim needs a verdict"),
    ("UPDATE claim SET state='dropped'", "a dropped claim needs a drop_reason"),
    ("UPDATE claim SET state='dropped', drop_reason=' '", "a dropped claim needs a drop_reason"),
    ("UPDATE claim SET verdict='maybe'", "verdict: must be one of the codes"),
    ("UPDATE claim SET quote_verdict='maybe'", "quote_verdict: must be one of accurate, altered, not_found"),
    ("UPDATE claim SET caveat='maybe'", "caveat: must be one of"),
    ("UPDATE claim SET attribution_form='maybe'", "attribution_form: must be one of"),
    ("UPDATE claim SET source_kind='maybe'", "source_kind: must be one of"),
    ("UPDATE claim SET reliability='G'", "reliability: must be one of"),
    ("UPDATE claim SET credibility='7'", "credibility: must be one of"),
    ("UPDATE claim SET claim='  '", "claim: must not be empty"),
    ("UPDATE claim SET claim='a'||char(0)", "claim: must not be empty, longer than 20000 characters or hold NUL"),
    ("UPDATE claim SET passage='elsewhere'", "passage: these words do not stand in the article"),
    ("UPDATE claim SET start=start+1", "passage: these words do not stand in the article"),
    ("UPDATE claim SET start=-1", "passage: these words do not stand in the article"),
    ("UPDATE claim SET caveat_start=3, caveat_passage='nope'", "caveat_passage: these words do not stand"),
    ("UPDATE claim SET said_on='2031-02-30'", "said_on: must be a date"),
    ("UPDATE claim SET said_on='tomorrow'", "said_on: must be a date"),
    ("UPDATE claim SET event_from='2031-13'", "event_from: must be a date"),
    ("UPDATE claim SET event_from='2031-05', event_to='2031-04-30'", "event_to: must not lie before event_from"),
    ("UPDATE claim SET recheck_by='5/6/31'", "recheck_by: must be a date"),
    ("UPDATE claim SET checked_at='noon'", "checked_at: must be a date and time"),
    ("UPDATE claim SET hedged=2", "hedged: must be 0 or 1"),
    ("UPDATE claim SET flagged=-1", "flagged: must be 0 or 1"),
    ("UPDATE claim SET flagged='yes'", "cannot store TEXT value"),
    ("UPDATE claim SET worth=1.5", "worth: must lie between 0 and 1"),
    ("UPDATE claim SET priority=9", "priority: must be 0, 1, 2 or 3"),
    ("UPDATE claim SET uid='0123456789abcdef'", "never change once set"),
    ("UPDATE claim SET article='0123456789abcdef'", "never change once set"),
    ("UPDATE claim SET rev=99", "rev is kept by the file itself"),
    ("INSERT INTO claim(article,start,passage,claim) VALUES('none',0,'a','a')", "article: no article has this uid"),
    (
        "INSERT INTO claim(uid,article,start,passage,claim) SELECT 'short',uid,0,'The','a' FROM article",
        "uid: must be 16",
    ),
    ("UPDATE article SET text=text||'!'", "never change once set"),
    ("UPDATE article SET title=''", "title: must not be empty"),
    ("UPDATE article SET url='javascript:alert(1)'", "url: must begin with http"),
    ("UPDATE article SET published_on='May'", "published_on: must be a date"),
    ("UPDATE article SET sha256='abc'", "sha256: must be a SHA-256"),
    ("UPDATE article SET supersedes='0123456789abcdef'", "supersedes: no article has this uid"),
    ("INSERT INTO article(title,text) VALUES('t','')", "text: must not be empty"),
    (
        "INSERT INTO article(title,text) VALUES('t',printf('%.*c',5000001,'x'))",
        "text: must not be empty, longer than 5000000",
    ),
    ("DELETE FROM article", "article: still has claims"),
    ("UPDATE figure SET low=50", "high: must not be less than low"),
    ("UPDATE figure SET qualifier='circa'", "qualifier: must be one of"),
    ("UPDATE figure SET unit_kind='feet'", "unit_kind: must be one of"),
    ("UPDATE figure SET change='sideways'", "change: must be one of up, down, or NULL"),
    ("UPDATE figure SET text='31'", "text: these words do not stand in the article"),
    ("UPDATE figure SET bounds_by_convention=3", "bounds_by_convention: must be 0 or 1"),
    ("UPDATE figure SET ordinal=4", "never change once set"),
    ("INSERT INTO figure(claim,ordinal,text) VALUES('none',0,'5')", "claim: no claim has this uid"),
    ("INSERT INTO figure(claim,ordinal,text) SELECT uid,-1,'5' FROM claim LIMIT 1", "ordinal: must be 0 or more"),
    ("INSERT INTO evidence(claim) VALUES('none')", "claim: no claim has this uid"),
    ("INSERT INTO evidence(claim,stance) SELECT uid,'loves' FROM claim LIMIT 1", "stance: must be one of"),
    ("INSERT INTO evidence(claim,url) SELECT uid,'ftp://x' FROM claim LIMIT 1", "url: must begin with http"),
    (
        "INSERT INTO evidence(claim,archived_url) SELECT uid,'x' FROM claim LIMIT 1",
        "archived_url: must begin with http",
    ),
    ("INSERT INTO evidence(claim,accessed_on) SELECT uid,'now' FROM claim LIMIT 1", "accessed_on: must be a date"),
    ("INSERT INTO hop(claim,ordinal,source) SELECT uid,3,' ' FROM claim LIMIT 1", "source: must not be empty"),
    ("INSERT INTO contact(claim,whom) SELECT uid,'' FROM claim LIMIT 1", "whom: must not be empty"),
    (
        "INSERT INTO link(claim,other,relation) SELECT uid,uid,'duplicate' FROM claim LIMIT 1",
        "cannot be linked to itself",
    ),
    (
        "INSERT INTO link(claim,other,relation) SELECT min(uid),max(uid),'likes' FROM claim",
        "relation: must be one of",
    ),
    ("INSERT INTO claim_tag(claim,tag) SELECT uid,'new' FROM claim LIMIT 1", "tag: no tag has this name"),
    ("INSERT INTO tag(name) VALUES(' ')", "name: must not be empty"),
    ("INSERT INTO state(code,label) VALUES('done','Done')", "code: must be one of"),
    ("UPDATE state SET label=''", "label: must not be empty"),
    ("DELETE FROM state WHERE code='waiting'", "the list of states is closed"),
    ("INSERT INTO verdict(code,label) VALUES('Half True','x')", "code: must be made of a-z and _"),
    ("INSERT INTO verdict(code,label,rating) VALUES('half','x',9)", "rating: must be 1 to 5"),
    ("UPDATE meta SET value='maybe' WHERE key='second_reviewer'", "second_reviewer: must be 0 or 1"),
    ("DELETE FROM meta", "meta: these rows stay"),
    ("UPDATE history SET name='someone else'", "history is append-only"),
    ("DELETE FROM history", "history is append-only"),
    ("INSERT OR REPLACE INTO history(seq,tbl,uid,rev,op,field) VALUES(1,'claim','x',1,'update','note')", "append-only"),
    ("DELETE FROM editing_as", "this row stays"),
]

ACCEPTED = [
    ("UPDATE claim SET note='rang the engineer'", ("update", "note", None, "rang the engineer")),
    ("UPDATE claim SET verdict='true', state='checked'", ("update", "state", "unreviewed", "checked")),
    ("UPDATE claim SET worth=0.1+0.2", ("update", "worth", None, None)),
    ("UPDATE claim SET said_on='2031-05'", ("update", "said_on", None, "2031-05")),
    ("UPDATE article SET url='https://example.org/a'", ("update", "url", None, "https://example.org/a")),
    ("UPDATE figure SET high=34.5", ("update", "high", "33.0", "34.5")),
    ("INSERT INTO evidence(claim,title) SELECT uid,'Gauge' FROM claim LIMIT 1", ("insert", "*", None, None)),
    ("INSERT INTO tag(name) VALUES('water')", ("insert", "*", None, None)),
    ("INSERT INTO verdict(code,label) VALUES('satire','Satire')", ("insert", "*", None, None)),
    ("UPDATE state SET label='To do' WHERE code='unreviewed'", ("update", "label", "Unreviewed", "To do")),
    ("DELETE FROM hop", ("delete", "*", None, None)),
    ("DELETE FROM claim", ("delete", "*", None, None)),
]

PRAGMAS = ["", "PRAGMA foreign_keys=ON;", "PRAGMA recursive_triggers=ON;", "PRAGMA trusted_schema=OFF;"]


def outside(path: Path, pragmas: str = "") -> sqlite3.Connection:
    """A connection as another tool has it: everything at SQLite's defaults."""
    connection = sqlite3.connect(path)
    connection.executescript(pragmas)
    return connection


@pytest.mark.parametrize(("sql", "words"), REFUSED, ids=[sql for sql, _ in REFUSED])
@pytest.mark.parametrize("pragmas", PRAGMAS)
def test_refused_with_a_reason_and_nothing_changed(
    path: Path, uids: tuple[str, str], sql: str, words: str, pragmas: str
) -> None:
    connection = outside(path, pragmas)
    before = list(connection.iterdump())
    with pytest.raises(sqlite3.Error, match=r".") as refusal:
        connection.execute(sql)
    assert words in str(refusal.value)
    connection.rollback()
    assert list(connection.iterdump()) == before
    connection.close()


@pytest.mark.parametrize(("sql", "line"), ACCEPTED, ids=[sql for sql, _ in ACCEPTED])
@pytest.mark.parametrize("pragmas", PRAGMAS)
def test_accepted_and_written_to_history(
    path: Path, uids: tuple[str, str], sql: str, line: tuple[str | None, ...], pragmas: str
) -> None:
    connection = outside(path, pragmas)
    head = connection.execute("SELECT max(seq) FROM history").fetchone()[0]
    connection.execute(sql)
    connection.commit()
    rows = connection.execute("SELECT op,field,old,new,via,name FROM history WHERE seq>?", [head]).fetchall()
    op, field, old, new = line
    matching = [r for r in rows if r[0] == op and r[1] == field]
    assert matching, rows
    if new is not None:
        assert (matching[0][2], matching[0][3]) == (old, new)
    assert {r[4] for r in rows} == {"outside the app"}
    connection.close()


def test_every_rule_has_a_case() -> None:
    """Each table with rules is refused at least once above, and each rule names columns that exist."""
    for rule in RULES:
        for column in rule.columns:
            assert BY_NAME[rule.table].column(column)
    assert {rule.table for rule in RULES} <= {name for name in BY_NAME if any(f" {name}" in sql for sql, _ in REFUSED)}


@pytest.mark.parametrize("pragmas", PRAGMAS)
def test_insert_or_replace_is_logged_and_keeps_the_evidence(
    ledger: Ledger, path: Path, uids: tuple[str, str], pragmas: str
) -> None:
    connection = outside(path, pragmas)
    connection.execute("INSERT INTO evidence(claim,title) VALUES(?, 'Gauge')", [uids[0]])
    connection.execute(
        "INSERT OR REPLACE INTO claim(uid,article,start,passage,claim)"
        " SELECT uid,article,start,passage,'Other words' FROM claim WHERE uid=?",
        [uids[0]],
    )
    connection.commit()
    assert connection.execute("SELECT count(*) FROM evidence").fetchone() == (1,)
    op, old, new = connection.execute("SELECT op,old,new FROM history ORDER BY seq DESC LIMIT 1").fetchone()
    assert op == "replace"
    assert "The dam held 30 per cent" in old
    assert "Other words" in new
    rev = connection.execute("SELECT rev FROM claim WHERE uid=?", [uids[0]]).fetchone()[0]
    assert rev > 1, "a stale lock must fail after a replace"
    connection.close()


IGNORED = [
    "INSERT OR IGNORE INTO claim(uid,article,start,passage,claim) SELECT uid,article,start,passage,'other' FROM claim",
    (
        "INSERT INTO claim(uid,article,start,passage,claim) SELECT uid,article,start,passage,claim FROM claim WHERE 1"
        " ON CONFLICT DO NOTHING"
    ),
    (
        "INSERT INTO claim(uid,article,start,passage,claim) SELECT uid,article,start,passage,claim FROM claim WHERE 1"
        " ON CONFLICT(uid) DO UPDATE SET claim=excluded.claim"
    ),
]


@pytest.mark.parametrize("sql", IGNORED)
@pytest.mark.parametrize("pragmas", PRAGMAS)
def test_an_insert_that_came_to_nothing_leaves_nothing_behind(
    path: Path, uids: tuple[str, str], sql: str, pragmas: str
) -> None:
    connection = outside(path, pragmas)
    head = connection.execute("SELECT max(seq) FROM history").fetchone()
    connection.execute(sql)
    assert connection.execute("SELECT max(seq) FROM history").fetchone() == head
    connection.execute("DELETE FROM claim")
    connection.commit()
    assert connection.execute("SELECT count(*) FROM figure").fetchone() == (0,), "the parts leave with their claim"
    assert connection.execute("SELECT count(*) FROM replaced").fetchone() == (0,)
    connection.close()


@pytest.mark.parametrize("pragmas", PRAGMAS)
def test_a_replace_reads_the_same_in_history_whatever_the_settings(
    path: Path, uids: tuple[str, str], pragmas: str
) -> None:
    connection = outside(path, pragmas)
    head = connection.execute("SELECT max(seq) FROM history").fetchone()[0]
    connection.execute(
        "INSERT OR REPLACE INTO claim(uid,article,start,passage,claim) SELECT uid,article,start,passage,'x' FROM claim"
    )
    connection.commit()
    lines = connection.execute("SELECT tbl,op FROM history WHERE seq>?", [head]).fetchall()
    assert lines == [("claim", "replace")] * 2
    connection.close()


@pytest.mark.parametrize(
    ("sql", "words"),
    [
        ("UPDATE claim SET rowid=77 WHERE id=1", "row number never changes"),
        ("UPDATE OR REPLACE claim SET _rowid_=2 WHERE id=1", "row number never changes"),
        ("UPDATE OR REPLACE figure SET rowid=9", "row number never changes"),
        ("INSERT OR REPLACE INTO figure(rowid,claim,ordinal,text) SELECT rowid,claim,5,text FROM figure", "belongs to"),
        ("UPDATE meta SET value='ff' WHERE key='file_id'", "file_id: never changes"),
        ("INSERT OR REPLACE INTO meta(key,value) VALUES('file_id','ff')", "file_id: never changes"),
        (
            (
                "INSERT INTO export_log(id,file_name,preset,rows,sha256,head) VALUES(1,'a','full',1,'x',1);"
                "INSERT OR REPLACE INTO export_log(id,file_name,preset,rows,sha256,head) VALUES(1,'b','full',1,'x',1)"
            ),
            "append-only",
        ),
    ],
)
@pytest.mark.parametrize("pragmas", PRAGMAS)
def test_no_way_round_the_rules(path: Path, uids: tuple[str, str], sql: str, words: str, pragmas: str) -> None:
    connection = outside(path, pragmas)
    with pytest.raises(sqlite3.Error, match=words):
        connection.executescript(sql)
    connection.close()


def test_a_replace_cannot_hit_another_claims_id(path: Path, uids: tuple[str, str]) -> None:
    connection = outside(path)
    with pytest.raises(sqlite3.IntegrityError, match="id belongs to another claim"):
        connection.execute(
            "INSERT OR REPLACE INTO claim(id,article,start,passage,claim)"
            " SELECT id,article,0,'The','x' FROM claim LIMIT 1"
        )
    connection.close()


def test_a_deleted_claim_takes_its_parts_along_each_one_logged(path: Path, uids: tuple[str, str]) -> None:
    connection = outside(path)
    connection.execute("DELETE FROM claim WHERE uid=?", [uids[0]])
    connection.commit()
    assert connection.execute("SELECT count(*) FROM figure").fetchone() == (0,)
    lines = connection.execute(
        "SELECT tbl FROM history WHERE op='delete' AND claim=? ORDER BY seq", [uids[0]]
    ).fetchall()
    assert lines == [("figure",), ("claim",)]
    connection.close()


def test_an_id_is_never_given_out_twice(path: Path, uids: tuple[str, str]) -> None:
    connection = outside(path)
    highest = connection.execute("SELECT max(id) FROM claim").fetchone()[0]
    connection.execute("DELETE FROM claim")
    connection.execute("INSERT INTO claim(article,start,passage,claim) SELECT uid,0,'The','x' FROM article")
    assert connection.execute("SELECT id FROM claim").fetchone()[0] > highest
    connection.close()


def test_the_second_reviewer_rule(ledger: Ledger, path: Path, uids: tuple[str, str]) -> None:
    connection = outside(path)
    connection.execute("UPDATE claim SET verdict='true', state='reviewed', checker='Ann', reviewer='Ann'")
    connection.execute("UPDATE claim SET state='checked'")
    connection.execute("UPDATE meta SET value='1' WHERE key='second_reviewer'")
    with pytest.raises(sqlite3.IntegrityError, match="second person"):
        connection.execute("UPDATE claim SET state='reviewed'")
    connection.execute("UPDATE claim SET state='reviewed', reviewer='Bea'")
    connection.close()


def test_an_edit_can_be_signed(path: Path, uids: tuple[str, str]) -> None:
    connection = outside(path)
    connection.executescript(
        "BEGIN; UPDATE editing_as SET name='Cy', reason='typo'; UPDATE claim SET note='x';"
        " UPDATE editing_as SET name=NULL, reason=NULL; COMMIT;"
    )
    assert connection.execute("SELECT DISTINCT name,reason FROM history WHERE field='note'").fetchall() == [
        ("Cy", "typo")
    ]
    connection.close()


def test_sqlite_utils_command_line_is_checked_and_logged(path: Path, uids: tuple[str, str]) -> None:
    def run(*words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "sqlite_utils", *words], capture_output=True, text=True, check=False
        )

    assert run("query", str(path), "update claim set note='by hand'").returncode == 0
    refused = run("query", str(path), "update claim set caveat='maybe'")
    assert refused.returncode != 0
    assert "caveat: must be one of" in refused.stderr
    connection = outside(path)
    assert connection.execute("SELECT count(*) FROM history WHERE field='note'").fetchone() == (2,)
    connection.close()


@pytest.mark.skipif(shutil.which("sqlite3") is None, reason="no sqlite3 shell on this machine")
def test_the_sqlite3_shell_is_checked_and_logged(path: Path, uids: tuple[str, str]) -> None:
    run = subprocess.run(
        ["sqlite3", str(path), "UPDATE claim SET flagged=1; UPDATE claim SET flagged=7;"],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert "flagged: must be 0 or 1" in run.stderr
    connection = outside(path)
    assert connection.execute("SELECT DISTINCT flagged FROM claim").fetchall() == [(1,)]
    connection.close()


def test_the_ready_made_views_read(path: Path, uids: tuple[str, str]) -> None:
    connection = outside(path)
    connection.execute("UPDATE claim SET verdict='false', state='reviewed' WHERE uid=?", [uids[0]])
    assert connection.execute("SELECT verdict FROM reviewed_claims").fetchall() == [("False",)]
    assert connection.execute("SELECT count(*) FROM claims_to_do").fetchone() == (1,)
    assert connection.execute("SELECT count(*) FROM recent_changes").fetchone()[0] > 0
    connection.close()
