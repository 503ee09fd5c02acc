"""A glance tells a ledger without articles from every other file, and runs nothing that the file brings along."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from app.ledger import open_ledger
from app.ledger.glance import is_blank
from app.model import Author
from app.reading import read_text


def test_a_new_ledger_is_blank_until_an_article_is_in_it(tmp_path: Path) -> None:
    path = tmp_path / "claims.db"
    ledger = open_ledger(path, create=True)
    assert is_blank(path)
    ledger.add_article(read_text("The port took in 40 ships.\n"), [], Author("Mira Toldan", "test"))
    ledger.close()
    assert not is_blank(path)


def test_one_that_is_missing_is_blank_where_it_may_be_made(tmp_path: Path) -> None:
    assert is_blank(tmp_path / "new.db", create=True)
    assert not is_blank(tmp_path / "gone.db")


@pytest.mark.parametrize(
    "sql",
    [
        "CREATE VIEW article AS SELECT 1 WHERE 0",
        "CREATE VIRTUAL TABLE article USING fts5(text)",
        "CREATE TABLE notes (id)",
    ],
)
def test_only_a_plain_table_is_asked(tmp_path: Path, sql: str) -> None:
    db = sqlite3.connect(tmp_path / "claims.db")
    db.execute(sql)
    db.close()
    assert not is_blank(tmp_path / "claims.db")


def test_what_is_no_database_is_not_blank(tmp_path: Path) -> None:
    (tmp_path / "claims.db").write_text("not a ledger " * 400)
    assert not is_blank(tmp_path / "claims.db")
    assert not is_blank(tmp_path)
