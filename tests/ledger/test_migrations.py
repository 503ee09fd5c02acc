"""A ledger made by an older version: brought up to date whole, after a backup, with everything in it."""

from __future__ import annotations

import gzip
import sqlite3
from pathlib import Path

import pytest
from sqlite_utils import Database

from app.ledger import migrations, open_ledger
from app.ledger.opening import Verdict, create, examine
from app.ledger.schema import VERSION
from app.model import Author, LedgerError, Passage, Search

OLD = [Path(__file__).parent / f"version-{n}.db.gz" for n in (1, 2)]
"""Ledgers as each earlier schema wrote them: an article, two claims, a verdict, evidence, a tag."""


@pytest.fixture(params=[1, 2])
def version(request: pytest.FixtureRequest) -> int:
    return int(request.param)


@pytest.fixture
def old(tmp_path: Path, version: int) -> Path:
    path = tmp_path / "old.db"
    path.write_bytes(gzip.decompress(OLD[version - 1].read_bytes()))
    return path


def schema_of(path: Path) -> dict[str, str]:
    connection = sqlite3.connect(path)
    found = dict(connection.execute("SELECT name,sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall())
    connection.close()
    return found


def test_an_old_ledger_has_afterwards_what_a_fresh_one_has(old: Path, tmp_path: Path) -> None:
    assert examine(old).verdict is Verdict.OLDER
    ledger = open_ledger(old)
    assert ledger.check() == []
    reader = ledger.reader()
    assert [claim.verdict for claim in reader.claims(reader.ids(Search()))] == ["true", None]
    reader.close()
    ledger.close()
    create(tmp_path / "fresh.db")
    assert schema_of(old) == schema_of(tmp_path / "fresh.db")
    assert examine(old).verdict is Verdict.OPEN


def test_a_backup_is_made_first(old: Path, version: int) -> None:
    open_ledger(old).close()
    (backup,) = (old.parent / "old backups").iterdir()
    connection = sqlite3.connect(backup)
    assert connection.execute("PRAGMA user_version").fetchone() == (version,)
    connection.close()


def test_one_that_fails_half_way_is_as_it_was(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = schema_of(old)

    def breaks(db: sqlite3.Connection) -> list[str]:
        db.execute("DROP TRIGGER claim_fixed")
        raise sqlite3.OperationalError("disk I/O error")

    monkeypatch.setattr(migrations, "renew", breaks)
    with pytest.raises(LedgerError, match="The disk reported an error"):
        open_ledger(old)
    assert schema_of(old) == before
    assert examine(old).verdict is Verdict.OLDER


def test_a_foreign_trigger_in_an_old_ledger_needs_consent(old: Path) -> None:
    connection = sqlite3.connect(old)
    connection.execute("CREATE TRIGGER evil AFTER UPDATE ON claim BEGIN DELETE FROM evidence; END")
    connection.close()
    assert examine(old).verdict is Verdict.REPAIR


def test_migrating_twice_changes_nothing(old: Path) -> None:
    open_ledger(old).close()
    before = old.read_bytes()
    connection = sqlite3.connect(old, isolation_level=None)
    migrations.migrate(Database(connection, execute_plugins=False))
    assert connection.execute("PRAGMA user_version").fetchone() == (VERSION,)
    connection.close()
    assert len(old.read_bytes()) == len(before)
    assert len(list((old.parent / "old backups").iterdir())) == 1


def test_what_is_new_is_written_and_logged_in_an_old_ledger(old: Path) -> None:
    ledger = open_ledger(old)
    ann = Author("Ann", "test")
    reader = ledger.reader()
    article = reader.claims(reader.ids(Search()))[0].article
    ledger.clear_passages(article, [Passage(0, "The")], ann)
    saved = ledger.save_view("Mine", "by:ann", ann)
    assert (reader.views()[0].query, reader.cleared(article)[0].passage) == ("by:ann", "The")
    assert reader.settings()["tolerance"] == "10"
    assert ledger.check() == []
    ledger.undo(saved.deed, ann)
    assert reader.views() == ()
    reader.close()
    ledger.close()


def test_a_backup_of_an_older_version_is_compared_and_restored(old: Path) -> None:
    ledger = open_ledger(old)
    reader = ledger.reader()
    ann = Author("Ann", "test")
    article = reader.claims(reader.ids(Search()))[0].article
    ledger.clear_passages(article, [Passage(0, "The")], ann)
    ledger.save_view("Mine", "by:ann", ann)
    (backup,) = (old.parent / "old backups").iterdir()
    gone = reader.would_change(backup).differences
    assert sorted(d.about for d in gone if d.key[0] in {"cleared", "saved_view"}) == ["Mine", "The"]
    plan = ledger.plan_merge(backup)
    assert not plan.taken
    assert not plan.clashes
    reader.close()
    ledger.restore(backup)
    ledger.close()
    again = open_ledger(old)
    assert again.check() == []
    reader = again.reader()
    assert reader.views() == ()
    reader.close()
    again.close()
