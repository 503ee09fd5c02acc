"""Opening: each kind of file ends in one plain sentence or in an open ledger, and is never changed by looking."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

import pytest

from app.ledger import Ledger, NeedsRepair, mend, open_ledger
from app.ledger.columns import TABLES
from app.ledger.opening import Verdict, create, examine
from app.ledger.schema import objects
from app.model import Edit, LedgerError, Search
from tests.ledger.conftest import ANN


def refusal(path: Path) -> str:
    before = path.read_bytes() if path.is_file() else b""
    with pytest.raises(LedgerError) as error:
        open_ledger(path)
    assert (path.read_bytes() if path.is_file() else b"") == before
    sentence = str(error.value)
    assert "\n" not in sentence
    return sentence


def test_a_missing_file(tmp_path: Path) -> None:
    assert "There is no ledger" in refusal(tmp_path / "none.db")
    assert not (tmp_path / "none.db").exists()


def test_a_folder(tmp_path: Path) -> None:
    assert "is a folder" in refusal(tmp_path)


@pytest.mark.parametrize(
    "content", [b"", b"not a database at all" * 100, os.urandom(5000), b"SQLite format 3\0" + b"\1" * 500]
)
def test_a_file_that_is_no_ledger(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.db"
    path.write_bytes(content)
    assert "not a Tickmark ledger" in refusal(path)


def test_another_programs_database(tmp_path: Path) -> None:
    path = tmp_path / "x.db"
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE claim(x)")
    connection.close()
    assert "not a Tickmark ledger" in refusal(path)


def test_a_newer_version_opens_for_reading_only(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version=99")
    connection.close()
    before = path.read_bytes()
    ledger = open_ledger(path)
    assert "newer version" in ledger.obstacle
    reader = ledger.reader()
    uid = reader.first_rows(Search())[0].uid
    reader.close()
    with pytest.raises(LedgerError, match="open for reading only"):
        ledger.set_fields([Edit(uid, "note", "x")], ANN)
    ledger.close()
    assert path.read_bytes() == before


def test_a_newer_version_with_other_tables_is_refused(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("ALTER TABLE claim RENAME COLUMN note TO remark")
    connection.execute("PRAGMA user_version=99")
    connection.close()
    assert "update Tickmark to open it" in refusal(path)


@pytest.mark.parametrize("cut", [0.3, 0.6, 0.95])
def test_a_file_that_was_cut_off_while_being_copied(path: Path, cut: float) -> None:
    content = path.read_bytes()
    path.write_bytes(content[: int(len(content) * cut)])
    assert examine(path).verdict is Verdict.RECOVER
    assert "recover what can be read" in refusal(path)


def test_a_ledger_whose_rules_were_dropped(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("DROP TRIGGER claim_rules_insert")
    connection.close()
    assert "“claim_rules_insert” is missing" in refusal(path)


def test_a_ledger_with_a_trigger_of_somebody_elses(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("CREATE TRIGGER evil AFTER UPDATE ON claim BEGIN DELETE FROM evidence; END")
    connection.commit()
    connection.close()
    assert "“evil” on claim is not Tickmark's" in refusal(path)


@pytest.mark.parametrize(
    "sql",
    [
        "DROP TRIGGER claim_rules_insert",
        "CREATE TRIGGER evil AFTER UPDATE ON claim BEGIN DELETE FROM evidence; END",
        'CREATE TRIGGER "ev""il" BEFORE INSERT ON article BEGIN SELECT 1; END',
        "DROP TRIGGER article_log_title; DROP INDEX claim_state",
    ],
)
def test_rules_are_put_back_on_consent_and_a_copy_is_kept(path: Path, sql: str) -> None:
    connection = sqlite3.connect(path)
    connection.executescript(sql)
    connection.close()
    with pytest.raises(NeedsRepair):
        open_ledger(path)
    assert mend(path)
    ledger = open_ledger(path)
    assert ledger.check() == []
    ledger.close()
    assert len(list((path.parent / "claims backups").iterdir())) == 1


@pytest.mark.parametrize(
    "sql",
    [
        "ALTER TABLE claim RENAME COLUMN note TO remark",
        "DROP TABLE figure",
        "PRAGMA writable_schema=ON; UPDATE sqlite_master SET sql=replace(sql,'STRICT','') WHERE name='claim'",
    ],
)
def test_a_table_that_was_altered_is_refused_and_left_alone(path: Path, sql: str) -> None:
    connection = sqlite3.connect(path)
    connection.executescript(sql)
    connection.close()
    assert "make a clean copy" in refusal(path)
    assert examine(path).verdict is Verdict.COPY
    with pytest.raises(LedgerError, match="cannot be repaired"):
        mend(path)


@pytest.mark.parametrize(
    "sql",
    [
        "ALTER TABLE claim ADD COLUMN desk TEXT",
        "CREATE TABLE my_notes(x); CREATE TRIGGER mine AFTER INSERT ON my_notes BEGIN SELECT 1; END",
        "DROP VIEW claims_to_do",
        "CREATE INDEX mine ON claim(note)",
    ],
)
def test_what_editors_add_for_themselves_is_welcome(path: Path, sql: str) -> None:
    connection = sqlite3.connect(path)
    connection.executescript(sql)
    connection.close()
    open_ledger(path).close()


@pytest.mark.parametrize(
    ("sql", "words"),
    [
        ("DROP TABLE figure; CREATE VIEW figure AS SELECT 1 AS claim", "“figure” was altered"),
        (
            (
                "DROP TABLE link; CREATE VIEW link AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n)"
                " SELECT i AS claim FROM n"
            ),
            "“link” was altered",
        ),
        ("DROP TABLE tag; CREATE VIRTUAL TABLE tag USING fts5(name)", "“tag” was altered"),
        ("ALTER TABLE claim ADD COLUMN size INTEGER AS (length(note))", "computed column"),
        ("ALTER TABLE claim ADD COLUMN desk TEXT CHECK(randomblob(1000000) IS NOT NULL)", "CHECK that is not"),
    ],
)
def test_tables_that_would_run_foreign_code_are_never_touched(path: Path, sql: str, words: str) -> None:
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA foreign_keys=OFF")
    connection.executescript(sql)
    connection.close()
    finding = examine(path)
    assert finding.verdict is Verdict.COPY
    assert words in " ".join(finding.details)


@pytest.mark.parametrize(
    "sql",
    [
        "CREATE INDEX slow ON claim(length(randomblob(1)))",
        "CREATE INDEX slow ON claim(lower(note))",
        "CREATE INDEX slow ON claim(note) WHERE note IS NOT NULL",
    ],
)
def test_an_index_that_computes_goes_with_the_repair(path: Path, sql: str) -> None:
    connection = sqlite3.connect(path)
    try:
        connection.execute(sql)
    except sqlite3.OperationalError:  # this SQLite does not let a file hold it
        return
    finally:
        connection.commit()
        connection.close()
    assert examine(path).verdict is Verdict.REPAIR
    mend(path)
    assert examine(path).verdict is Verdict.OPEN


def test_an_editors_own_view_is_welcome(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("CREATE VIEW my_claims AS SELECT claim FROM claim")
    connection.close()
    open_ledger(path).close()


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(LedgerError, match="cannot be made"):
        open_ledger(tmp_path / "file" / "claims.db", create=True)


def test_a_new_ledger_is_private_and_leaves_nothing_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "new" / "claims.db"
    open_ledger(path, create=True).close()
    assert path.stat().st_mode & 0o777 == 0o600
    assert [p.name for p in path.parent.iterdir()] == ["claims.db"]


def test_making_never_overwrites(path: Path) -> None:
    before = path.read_bytes()
    create(path)
    assert path.read_bytes() == before


def test_the_file_is_strict_and_needs_nothing_special(path: Path) -> None:
    """No virtual tables, JSON or registered functions: every tool from SQLite 3.37 on can edit it."""
    statements = " ".join(objects().values()).lower()
    assert "virtual" not in statements
    assert "json" not in statements
    assert all(sql.endswith("STRICT") for name, sql in objects().items() if name in {t.name for t in TABLES})
    connection = sqlite3.connect(path)
    assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    assert connection.execute("PRAGMA application_id").fetchone() == (0x546B4D6B,)
    connection.close()


def test_nothing_is_written_once_another_file_stands_in_the_ledgers_place(ledger: Ledger, path: Path) -> None:
    reader = ledger.reader()
    uid = reader.first_rows(Search())[0].uid
    reader.close()
    kept = path.rename(path.with_name("moved.db"))
    with pytest.raises(LedgerError, match="deleted or moved: nothing was saved"):
        ledger.set_fields([Edit(uid, "note", "x")], ANN)
    create(path)
    before = path.read_bytes()
    with pytest.raises(LedgerError, match="Another file took the place"):
        ledger.set_fields([Edit(uid, "note", "x")], ANN)
    assert path.read_bytes() == before
    assert sorted(p.name for p in path.parent.glob("*.db*")) == ["claims.db", "moved.db"], "no journal beside it"
    kept.replace(path)
    assert ledger.set_fields([Edit(uid, "note", "x")], ANN), "it is the same file again"


def test_a_drive_without_hard_links_takes_a_ledger_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", refuse)
    open_ledger(tmp_path / "new.db", create=True).close()
    assert [p.name for p in tmp_path.glob("*.db*")] == ["new.db"]
