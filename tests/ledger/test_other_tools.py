"""Ways in which other tools work on the file: edits by row number, savepoints, attached files, rebuilt tables.

Each ends in the same rules and the same history, or is noticed at the next opening or by ``check``.
"""

from __future__ import annotations

import json
import re
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from app.ledger import Ledger, NeedsRepair, mend, open_ledger
from app.ledger.connection import connect_writer
from app.ledger.opening import NeedsCopy, Verdict, examine
from app.ledger.salvage import salvage
from app.model import Edit, LedgerError, Search
from tests.ledger.conftest import ANN, TEXT
from tests.ledger.edits import SETTINGS, outside

Line = tuple[str | None, ...]


def lines_of(path: Path, sql: str, pragmas: str = "") -> list[Line]:
    """What history says of an edit: (table, op, field, old, new), whole rows as …; the ledger is sound afterwards."""
    db = outside(path, pragmas)
    head = db.execute("SELECT max(seq) FROM history").fetchone()[0]
    for statement in sql.split("; "):
        db.execute(statement).fetchall()
    shown = "SELECT tbl,op,field,iif(field='*',NULL,old),iif(field='*',NULL,new) FROM history WHERE seq>? ORDER BY seq"
    lines = db.execute(shown, [head]).fetchall()
    db.close()
    assert troubles(path) == []
    return lines


def troubles(path: Path) -> list[str]:
    ledger = open_ledger(path)
    found = ledger.check()
    ledger.close()
    return found


NOTE = ("claim", "update", "note", None, "x")
ADD = f"INSERT INTO claim(article,start,passage,claim) SELECT uid,0,'{TEXT[:3]}','a' FROM article"
ONE = f"INSERT INTO claim(article,start,passage,claim) VALUES((SELECT uid FROM article),0,'{TEXT[:3]}',"
ADDED = ("claim", "insert", "*", None, None)
GONE = [("figure", "delete", "*", None, None), ("claim", "delete", "*", None, None)]

HABITS: list[tuple[str, str, list[Line]]] = [
    ("a browser edits by row number", "UPDATE claim SET note='x' WHERE rowid=1", [NOTE]),
    ("a browser deletes by row number", "DELETE FROM claim WHERE _rowid_=1", GONE),
    ("RETURNING", "UPDATE claim SET note='x' WHERE id=1 RETURNING *", [NOTE]),
    ("RETURNING of an insert", f"{ADD} RETURNING uid", [ADDED]),
    ("RETURNING of a deletion", "DELETE FROM claim WHERE id=1 RETURNING uid", GONE),
    ("several rows at once", f"{ONE}'a'),((SELECT uid FROM article),0,'{TEXT[:3]}','b')", [ADDED, ADDED]),
    ("a selection of rows", ADD.replace("FROM article", "FROM article,meta LIMIT 2"), [ADDED, ADDED]),
    ("a common table expression", "WITH w AS (SELECT 1 AS n) UPDATE claim SET note='x' WHERE id IN w", [NOTE]),
    ("UPDATE … FROM", "UPDATE claim SET note=m.v FROM (SELECT 'x' AS v) m WHERE id=1", [NOTE]),
    ("a row value", "UPDATE claim SET (note,flagged)=('x',0) WHERE id=1", [NOTE]),
    ("a savepoint kept", "SAVEPOINT a; UPDATE claim SET note='x' WHERE id=1; RELEASE a", [NOTE]),
    ("a savepoint rolled back", "BEGIN; SAVEPOINT a; UPDATE claim SET note='x'; ROLLBACK TO a; COMMIT", []),
    ("a transaction rolled back", "BEGIN; DELETE FROM claim; ROLLBACK", []),
    ("a statement that changes nothing", "UPDATE claim SET note=note, rev=rev, updated_at=updated_at", []),
    ("back and forth", "UPDATE claim SET note='x' WHERE id=1; UPDATE claim SET note=NULL WHERE id=1",
     [NOTE, ("claim", "update", "note", "x", None)]),
    ("OR FAIL", "UPDATE OR FAIL claim SET note='x' WHERE id=1", [NOTE]),
    ("OR ROLLBACK", "UPDATE OR ROLLBACK claim SET note='x' WHERE id=1", [NOTE]),
    ("OR IGNORE", "UPDATE OR IGNORE claim SET note='x' WHERE id=1", [NOTE]),
    ("OR REPLACE fills an empty field with its default", ("UPDATE OR REPLACE hop SET source_kind='named'; "
     "UPDATE OR REPLACE hop SET source_kind=NULL"),
     [("hop", "update", "source_kind", "none", "named"), ("hop", "update", "source_kind", "named", "none")]),
    ("checks switched off", "PRAGMA ignore_check_constraints=ON; UPDATE claim SET note='x' WHERE id=1", [NOTE]),
    ("the old way of ALTER", ("PRAGMA legacy_alter_table=ON; ALTER TABLE claim ADD COLUMN mood TEXT; "
     "UPDATE claim SET note='x', mood='y' WHERE id=1"), [NOTE]),
    ("a number with every digit", "UPDATE figure SET low=0.1+0.2",
     [("figure", "update", "low", "27.0", "3.00000000000000044408e-01")]),
    ("temporary tables by our names", ("CREATE TEMP TABLE history(x); CREATE TEMP TABLE editing_as(x); "
     "CREATE TEMP TABLE replaced(x); UPDATE claim SET note='x' WHERE id=1; DROP TABLE temp.history"), [NOTE]),
    ("the file rebuilt", "VACUUM; UPDATE claim SET note='x' WHERE id=1", [NOTE]),
    ("another page size", "PRAGMA page_size=512; VACUUM; UPDATE claim SET note='x' WHERE id=1", [NOTE]),
    ("statistics", "ANALYZE; UPDATE claim SET note='x' WHERE id=1; REINDEX", [NOTE]),
    ("WAL switched on and off", ("PRAGMA journal_mode=WAL; UPDATE claim SET note='x' WHERE id=1; "
     "PRAGMA journal_mode=DELETE"), [NOTE]),
    ("WAL left on", "PRAGMA journal_mode=WAL; UPDATE claim SET note='x' WHERE id=1", [NOTE]),
]  # fmt: skip


@pytest.mark.parametrize(("sql", "lines"), [habit[1:] for habit in HABITS], ids=[habit[0] for habit in HABITS])
def test_checked_and_logged_like_any_edit(path: Path, uids: tuple[str, str], sql: str, lines: list[Line]) -> None:
    copies = [shutil.copyfile(path, path.with_name(f"{n}.db")) for n in range(2)]
    for copy, pragmas in zip(copies, (SETTINGS[0], SETTINGS[-1]), strict=True):
        assert _as_numbers(lines_of(copy, sql, pragmas)) == _as_numbers(lines)


def _as_numbers(lines: Sequence[Line]) -> list[tuple[object, ...]]:
    """Long numbers as such: how many of their digits are written differs from one SQLite to the next."""
    return [tuple(float(v) if v and re.fullmatch(r"\d\.\d{15,}e[+-]\d+", v) else v for v in line) for line in lines]


def test_several_rows_are_refused_as_a_whole(path: Path, uids: tuple[str, str]) -> None:
    db = outside(path)
    with pytest.raises(sqlite3.IntegrityError, match="high: must not be less than low"):
        db.execute("UPDATE figure SET low=iif(ordinal=0,50,1)")
    with pytest.raises(sqlite3.IntegrityError, match="claim: must not be empty"):
        db.execute(f"{ONE}'a'),((SELECT uid FROM article),0,'{TEXT[:3]}','')")
    db.close()
    assert lines_of(path, "SELECT 1") == []


def test_an_attached_ledger_keeps_its_own_rules_and_history(path: Path, uids: tuple[str, str], tmp_path: Path) -> None:
    other = shutil.copyfile(path, tmp_path / "other.db")
    db = outside(path)
    db.execute("ATTACH ? AS other", [str(other)])
    db.execute("UPDATE other.claim SET note='x'")
    with pytest.raises(sqlite3.IntegrityError, match="flagged: must be 0 or 1"):
        db.execute("UPDATE other.claim SET flagged=7")
    counts = [
        db.execute(f"SELECT count(*) FROM {name}.history WHERE field='note'").fetchone()[0]
        for name in ("main", "other")
    ]
    db.close()
    assert counts == [0, 2]
    assert troubles(other) == troubles(path) == []


def test_rows_can_be_copied_from_one_ledger_to_another(path: Path, uids: tuple[str, str], tmp_path: Path) -> None:
    other = tmp_path / "other.db"
    open_ledger(other, create=True).close()
    db = outside(other)
    db.execute("ATTACH ? AS theirs", [str(path)])
    for table in ("article", "claim", "figure", "hop"):
        db.execute(f"INSERT INTO {table} SELECT * FROM theirs.{table}")
    db.close()
    assert troubles(other) == []


def test_a_replace_keeps_the_evidence_and_ends_a_stale_lock(path: Path, uids: tuple[str, str]) -> None:
    db = outside(path)
    db.execute("INSERT INTO evidence(claim,title) VALUES(?, 'Gauge')", [uids[0]])
    rev = db.execute("SELECT rev FROM claim WHERE uid=?", [uids[0]]).fetchone()[0]
    db.execute(
        "REPLACE INTO claim(uid,article,start,passage,claim)"
        " SELECT uid,article,start,passage,'Other words' FROM claim WHERE uid=?",
        [uids[0]],
    )
    assert db.execute("SELECT count(*) FROM evidence").fetchone() == (1,)
    assert db.execute("SELECT rev FROM claim WHERE uid=?", [uids[0]]).fetchone()[0] > rev
    db.close()


def test_an_id_is_never_given_out_twice(path: Path, uids: tuple[str, str]) -> None:
    db = outside(path)
    highest = db.execute("SELECT max(id) FROM claim").fetchone()[0]
    db.execute("DELETE FROM claim")
    db.execute(ADD)
    assert db.execute("SELECT id FROM claim").fetchone()[0] > highest
    db.close()


def test_a_counter_set_to_its_end_stops_nobody(path: Path, uids: tuple[str, str]) -> None:
    db = outside(path)
    db.execute(f"UPDATE sqlite_sequence SET seq={2**63 - 1}")
    db.close()
    ledger = open_ledger(path)
    assert ledger.set_fields([Edit(uids[0], "note", "x")], ANN)
    ledger.close()
    assert lines_of(path, ADD) == [ADDED]


def test_a_second_person_is_asked_for_only_where_the_ledger_asks(path: Path, uids: tuple[str, str]) -> None:
    db = outside(path)
    db.execute("UPDATE claim SET verdict='true', state='reviewed', checker='Ann', reviewer='Ann'")
    db.execute("UPDATE claim SET state='checked'")
    db.execute("UPDATE meta SET value='1' WHERE key='second_reviewer'")
    with pytest.raises(sqlite3.IntegrityError, match="asks for a second person"):
        db.execute("UPDATE claim SET state='reviewed'")
    db.execute("UPDATE claim SET note='others may be set meanwhile'")
    db.execute("UPDATE claim SET state='reviewed', reviewer='Bea'")
    db.close()


def test_text_that_is_no_unicode_bars_nobody(path: Path, uids: tuple[str, str]) -> None:
    """A terminal in another encoding writes such bytes; the rest of the ledger goes on, and the field can be set."""
    db = outside(path)
    db.execute("UPDATE claim SET note=CAST(x'8fe0a8a2a5e2' AS TEXT) WHERE uid=?", [uids[0]])
    db.execute("INSERT INTO article(title,text) VALUES(CAST(x'c3' AS TEXT),CAST(x'41c34141' AS TEXT))")
    db.close()
    ledger = open_ledger(path)
    reader = ledger.reader()
    assert "�" in str(reader.claims(reader.ids(Search()))[0].note)
    assert len(reader.articles()) == 2
    assert ledger.set_fields([Edit(uids[0], "note", "Привет")], ANN)
    assert ledger.check() == []
    reader.close()
    ledger.close()


# -- while the application has it open ---------------------------------------------------------------------------------


def test_edits_while_the_application_holds_the_file(ledger: Ledger, path: Path, uids: tuple[str, str]) -> None:
    reader = ledger.reader()
    seen = reader.data_version()
    db = outside(path)
    db.execute("UPDATE claim SET note='from outside' WHERE uid=?", [uids[0]])
    assert reader.data_version() != seen
    assert ledger.set_fields([Edit(uids[0], "place", "Vellmar")], ANN)
    assert db.execute("SELECT note,place FROM claim WHERE uid=?", [uids[0]]).fetchone() == ("from outside", "Vellmar")
    db.execute("VACUUM")
    assert ledger.set_fields([Edit(uids[0], "note", "ours")], ANN)
    assert [e.via for e in reader.history(uids[0]) if e.field == "note"][:2] == ["test", "outside the app"]
    assert ledger.check() == []
    reader.close()
    db.close()


def test_a_tool_cannot_switch_to_wal_while_we_have_the_file(ledger: Ledger, path: Path, uids: tuple[str, str]) -> None:
    db = outside(path)
    db.execute("PRAGMA journal_mode=WAL")
    db.execute("UPDATE claim SET note='x'")
    assert ledger.set_fields([Edit(uids[0], "note", "y")], ANN)
    db.close()
    ledger.close()
    assert troubles(path) == []
    db = outside(path)
    assert db.execute("PRAGMA journal_mode").fetchone() == ("delete",), "the next opening switches it back"
    db.close()


# -- past the rules ----------------------------------------------------------------------------------------------------

PAST = {
    "the triggers dropped and put back": (
        "CREATE TEMP TABLE kept AS SELECT sql FROM sqlite_master WHERE name='claim_log_note';"
        "DROP TRIGGER claim_log_note; UPDATE claim SET note='x' WHERE id=1"
    ),
    "a temporary trigger that swallows the history": (
        "CREATE TEMP TRIGGER t BEFORE INSERT ON main.history BEGIN SELECT RAISE(IGNORE); END;"
        "UPDATE claim SET note='x' WHERE id=1"
    ),
    "a deletion of which the history hears nothing": (
        "CREATE TEMP TRIGGER t BEFORE INSERT ON main.history BEGIN SELECT RAISE(IGNORE); END; DELETE FROM hop"
    ),
    "a row of which the history hears nothing": (
        "CREATE TEMP TRIGGER t BEFORE INSERT ON main.history BEGIN SELECT RAISE(IGNORE); END;"
        "INSERT INTO tag(name) VALUES('x')"
    ),
}


@pytest.mark.parametrize("script", PAST.values(), ids=PAST)
def test_an_edit_past_the_rules_is_named_by_check(path: Path, uids: tuple[str, str], script: str) -> None:
    db = outside(path)
    db.executescript(script)
    kept = db.execute("SELECT 1 FROM temp.sqlite_master WHERE name='kept'").fetchone()
    if kept:
        db.execute(db.execute("SELECT sql FROM kept").fetchone()[0])
    db.close()
    (sentence,) = troubles(path)
    assert "past the rules" in sentence


NOTICED = {
    "a trigger dropped": "DROP TRIGGER claim_log_note",
    "all triggers deleted from the schema": "PRAGMA writable_schema=ON; DELETE FROM sqlite_master WHERE type='trigger'",
    "a trigger that hides behind a table's name": (
        "CREATE TRIGGER t AFTER UPDATE ON claim BEGIN DELETE FROM hop; END; CREATE TABLE t(x)"
    ),
    "a trigger that spells the table otherwise": "CREATE TRIGGER t AFTER UPDATE ON CLAIM BEGIN DELETE FROM hop; END",
    "an index that lets a REPLACE hit other rows": "CREATE UNIQUE INDEX one ON claim(place)",
    "an index of ours made over": "DROP INDEX claim_state; CREATE INDEX claim_state ON claim(abs(start))",
}


@pytest.mark.parametrize("script", NOTICED.values(), ids=NOTICED)
def test_what_would_let_edits_slip_by_is_noticed_and_put_right(path: Path, uids: tuple[str, str], script: str) -> None:
    db = outside(path)
    db.executescript(script)
    db.close()
    with pytest.raises(NeedsRepair):
        open_ledger(path)
    mend(path)
    assert troubles(path) == []
    assert lines_of(path, "UPDATE claim SET note='x' WHERE id=1") == [NOTE]


TABLES_MADE_OVER = {
    "a default that computes": ("hop", "start INTEGER", "start INTEGER, odd TEXT DEFAULT (hex(randomblob(99)))"),
    "a column of theirs that must be filled": ("hop", "start INTEGER", "start INTEGER, odd TEXT NOT NULL"),
    "a check of theirs": ("hop", "start INTEGER", "start INTEGER CHECK/* */(start<>3)"),
    "another order of letters": ("hop", "source_kind TEXT", "source_kind TEXT COLLATE NOCASE"),
    "a conflict settled by itself": (
        "claim",
        "uid TEXT NOT NULL UNIQUE",
        "uid TEXT NOT NULL UNIQUE ON CONFLICT REPLACE",
    ),
    "a unique column": ("hop", "cue TEXT", "cue TEXT UNIQUE"),
    "not strict": ("hop", ") STRICT", ")"),
}


@pytest.mark.parametrize(("table", "ours", "theirs"), TABLES_MADE_OVER.values(), ids=TABLES_MADE_OVER)
def test_a_table_made_over_needs_a_clean_copy(
    path: Path, uids: tuple[str, str], table: str, ours: str, theirs: str
) -> None:
    db = outside(path)
    made = db.execute("SELECT sql FROM sqlite_master WHERE name=?", [table]).fetchone()[0]
    assert ours in made
    triggers = db.execute(
        "SELECT sql FROM sqlite_master WHERE tbl_name=? AND sql LIKE 'CREATE TRIGGER%'", [table]
    ).fetchall()
    names = ",".join(row[1] for row in db.execute(f"PRAGMA table_info({table})"))
    db.execute("PRAGMA legacy_alter_table=ON")
    db.execute(f"ALTER TABLE {table} RENAME TO old")
    db.execute(made.replace(ours, theirs))
    db.execute("PRAGMA ignore_check_constraints=ON")
    odd = ("odd", "'x'") if "odd" in theirs else None
    into, values = (f"{names},odd", f"{names},'x'") if odd else (names, names)
    db.execute(f"INSERT INTO {table}({into}) SELECT {values} FROM old")
    db.execute("DROP TABLE old")
    for (sql,) in triggers:
        db.execute(sql)
    db.close()
    with pytest.raises(NeedsCopy):
        open_ledger(path)
    assert salvage(path, path.with_name("copy.db")).refusals == 0
    assert troubles(path.with_name("copy.db")) == []


def test_an_index_in_an_order_nobody_knows_needs_a_clean_copy(path: Path, uids: tuple[str, str]) -> None:
    """Some browsers bring orders of their own, without which SQLite can neither write nor copy the file."""
    db = outside(path)
    db.create_collation("UTF16CI", lambda a, b: (a > b) - (a < b))
    db.execute("CREATE INDEX one ON claim(place COLLATE UTF16CI)")
    db.close()
    with pytest.raises(NeedsCopy):
        open_ledger(path)
    salvage(path, path.with_name("copy.db"))
    assert troubles(path.with_name("copy.db")) == []


def test_an_editors_own_table_may_hang_on_ours_but_is_never_run(path: Path, uids: tuple[str, str]) -> None:
    db = outside(path)
    db.executescript(
        "CREATE TABLE mine(claim TEXT REFERENCES claim(uid) ON DELETE CASCADE, x);"
        "INSERT INTO mine SELECT uid,1 FROM claim;"
        "CREATE TRIGGER mine_too AFTER DELETE ON mine BEGIN DELETE FROM tag; END;"
        "INSERT INTO tag(name) VALUES('water');"
    )
    db.close()
    ledger = open_ledger(path)
    ledger.delete_claims([uids[0]], ANN)
    ledger.close()
    db = outside(path)
    assert db.execute("SELECT count(*) FROM tag").fetchone() == (1,)
    db.close()


def test_a_table_by_the_name_of_a_view_of_ours_is_left_alone(path: Path, uids: tuple[str, str]) -> None:
    db = outside(path)
    db.executescript("DROP VIEW claims_to_do; CREATE TABLE claims_to_do(x); DROP TRIGGER claim_log_note")
    db.close()
    mend(path)
    assert examine(path).verdict is Verdict.OPEN


def test_the_row_of_editing_as_comes_back(path: Path, uids: tuple[str, str]) -> None:
    """However it went: until then an edit is logged without a name, and never not at all."""
    db = outside(path)
    stays = db.execute("SELECT sql FROM sqlite_master WHERE name='editing_as_stays'").fetchone()[0]
    db.execute("DROP TRIGGER editing_as_stays")
    db.execute("DELETE FROM editing_as")
    db.execute(stays)
    db.execute("UPDATE claim SET note='x' WHERE id=1")
    assert db.execute("SELECT via FROM history ORDER BY seq DESC").fetchone() == ("outside the app",)
    db.close()
    ledger = open_ledger(path)
    ledger.set_fields([Edit(uids[0], "note", "y")], ANN)
    ledger.close()
    db = outside(path)
    assert db.execute("SELECT name,via FROM history WHERE new='y'").fetchone() == ("Ann", "test")
    db.close()


# -- sqlite-utils ------------------------------------------------------------------------------------------------------

UTILS = """
import json, sys
from sqlite_utils.cli import cli
for words in json.loads(sys.argv[1]):
    try:
        cli(words, standalone_mode=False)
        print("\\x1eTAKEN", flush=True)
    except Exception as error:
        print("\\x1eREFUSED", getattr(error, "message", None) or error, flush=True)
"""


def sqlite_utils(*commands: list[str]) -> list[str]:
    """What the command line of sqlite-utils answers to each; one process works through them."""
    run = subprocess.run(
        [sys.executable, "-c", UTILS, json.dumps(commands)], capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stderr
    return [part.strip() for part in run.stdout.split("\x1e") if part.strip()]


def test_sqlite_utils_is_checked_and_logged(path: Path, uids: tuple[str, str], tmp_path: Path) -> None:
    db = outside(path)
    article = db.execute("SELECT uid FROM article").fetchone()[0]
    head = db.execute("SELECT max(seq) FROM history").fetchone()[0]
    new = {"uid": "0" * 16, "article": article, "start": 0, "passage": TEXT[:3], "claim": "by hand"}
    rows = tmp_path / "rows.json"

    def told(*rows_of_it: dict[str, object]) -> str:
        rows.with_suffix(f".{len(list(tmp_path.iterdir()))}").write_text(json.dumps(rows_of_it))
        return str(sorted(tmp_path.glob("rows.*"), key=lambda p: p.stat().st_mtime_ns)[-1])

    ledger = str(path)
    answers = sqlite_utils(
        ["insert", ledger, "claim", told(new)],
        ["insert", ledger, "claim", told(new | {"uid": "0" * 15 + "1", "caveat": "maybe"})],
        ["upsert", ledger, "claim", told({**new, "note": "upserted"}), "--pk", "uid"],
        ["upsert", ledger, "claim", told({**new, "passage": "elsewhere"}), "--pk", "uid"],
        ["insert", ledger, "claim", told({**new, "claim": "replaced"}), "--pk", "uid", "--replace"],
        ["insert", ledger, "claim", told({**new, "claim": "ignored"}), "--pk", "uid", "--ignore"],
        [
            "bulk",
            ledger,
            "UPDATE claim SET flagged=:f WHERE uid=:u",
            told({"f": 1, "u": uids[0]}, {"f": 0, "u": uids[1]}),
        ],
        ["bulk", ledger, "UPDATE claim SET flagged=:f WHERE uid=:u", told({"f": 7, "u": uids[1]})],
        ["query", ledger, "UPDATE claim SET place='Vellmar' WHERE id=1"],
        ["query", ledger, "DELETE FROM state"],
        ["rows", ledger, "claims_to_do", "--limit", "1"],
        ["rows", ledger, "recent_changes", "--limit", "1"],
        ["query", ledger, "DELETE FROM claim WHERE uid=:u", "-p", "u", new["uid"]],
    )
    taken = [words.startswith("TAKEN") for words in answers if words.startswith(("TAKEN", "REFUSED"))]
    assert "".join("-+"[each] for each in taken) == "+-+-+++-+-+++"
    said = " ".join(answers)
    for sentence in ("caveat: must be one of none_stated", "passage: these words do not stand in the article",
                     "flagged: must be 0 or 1", "state: the list of states is closed"):  # fmt: skip
        assert sentence in said
    lines = db.execute("SELECT op,field,new,via FROM history WHERE seq>? ORDER BY seq", [head]).fetchall()
    fields = ["insert *", "update note", "replace *", "update flagged", "update place", "delete *"]
    assert [f"{op} {field}" for op, field, *_ in lines] == fields
    assert {line[3] for line in lines} == {"outside the app"}
    db.close()
    assert troubles(path) == []


def test_a_table_that_sqlite_utils_rebuilt_is_noticed(path: Path, uids: tuple[str, str]) -> None:
    """``transform`` drops every trigger of the table without a word."""
    answers = sqlite_utils(
        ["transform", str(path), "hop", "--rename", "cue", "hint"], ["transform", str(path), "claim"]
    )
    assert "TAKEN" in " ".join(answers)
    with pytest.raises((NeedsRepair, NeedsCopy)):
        open_ledger(path)
    salvage(path, path.with_name("copy.db"))
    assert troubles(path.with_name("copy.db")) == []


# -- the ready-made views ----------------------------------------------------------------------------------------------


def test_the_ready_made_views_read_in_plain_words(path: Path, uids: tuple[str, str]) -> None:
    db = outside(path)
    db.execute(
        "UPDATE claim SET verdict='mostly_false', state='reviewed', caveat='not_independently_verified' WHERE id=1"
    )
    db.execute(
        "INSERT INTO evidence(claim,url) VALUES(?,'https://example.org/1'),(?,'https://example.org/2')", [uids[0]] * 2
    )
    db.execute("INSERT INTO tag(name) VALUES('water'),('dams')")
    db.execute("INSERT INTO claim_tag(claim,tag) VALUES(?,'water'),(?,'dams')", [uids[0]] * 2)
    db.row_factory = sqlite3.Row
    (reviewed,) = db.execute("SELECT * FROM reviewed_claims").fetchall()
    assert (reviewed["verdict"], reviewed["article"]) == ("Mostly false", "Dam at Vellmar")
    (to_do,) = db.execute("SELECT * FROM claims_to_do").fetchall()
    assert (to_do["state"], to_do["speaker"]) == ("Unreviewed", "Örn")
    changes = db.execute("SELECT * FROM recent_changes").fetchall()
    assert len(changes) == db.execute("SELECT count(*) FROM history").fetchone()[0]
    said = {(c["field"], c["old"], c["new"]) for c in changes if c["uid"] == uids[0]}
    assert {("verdict", None, "Mostly false"), ("state", "Unreviewed", "Reviewed")} <= said
    assert {c["who"] for c in changes} >= {"Ann", "outside the app"}
    db.close()


def test_nobody_is_barred_by_a_ledger_opened_without_its_settings(path: Path, uids: tuple[str, str]) -> None:
    db = outside(path)
    for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type='trigger' AND tbl_name='meta'").fetchall():
        db.execute(f"DROP TRIGGER {name}")
    db.execute("DELETE FROM meta")
    db.close()
    mend(path)
    with pytest.raises(LedgerError, match="lost its own settings"):
        open_ledger(path)


def test_our_own_writes_pass_all_rules_without_foreign_keys(path: Path, uids: tuple[str, str]) -> None:
    db = connect_writer(path)
    assert db.execute("PRAGMA foreign_keys").fetchone() == (0,)
    for sql in ("UPDATE claim SET state='none'", "INSERT INTO hop(claim,ordinal,source) VALUES('x',0,'y')"):
        with pytest.raises(sqlite3.IntegrityError):
            db.execute(sql)
    db.close()
