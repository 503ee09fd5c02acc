"""Opening: each kind of file ends in one plain sentence or in an open ledger, and is never changed by looking."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

import pytest

from app.ledger import NeedsRepair, mend, open_ledger
from app.ledger.columns import TABLES
from app.ledger.opening import create
from app.ledger.schema import objects
from app.model import LedgerError


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


def test_a_newer_version(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version=99")
    connection.close()
    assert "newer version" in refusal(path)


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
    assert "Restore a backup" in refusal(path)
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
