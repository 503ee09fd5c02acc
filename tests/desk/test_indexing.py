"""The search index behind the window: it comes, follows edits of any origin, and may be deleted at any time."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from app import places
from app.desk import indexing as indexing_module
from app.desk.indexing import Indexing
from app.ledger import Reader
from app.ledger.word_index import place_of
from tests.desk.test_window import Desk


@pytest.fixture
def desk(qtbot: object, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(qtbot, tmp_path / "claims.db")
    made.settle()
    made.import_article(tmp_path)
    yield made
    made.window.close()


def index_of(desk: Desk) -> Path:
    with closing(Reader(desk.path)) as reader:
        found = place_of(desk.path, reader.settings()["file_id"])
    assert found is not None
    return found


def is_current(desk: Desk) -> bool:
    """Whether the index has read the newest line of the history."""
    try:
        with closing(sqlite3.connect(f"file:{index_of(desk)}?mode=ro", uri=True)) as index:
            seq, whole = index.execute("SELECT seq,whole FROM state").fetchone()
    except sqlite3.Error:
        return False
    with closing(Reader(desk.path)) as reader:
        return bool(whole) and seq == reader.history_head()


def search(desk: Desk, text: str, found: int) -> None:
    desk.window.search_box.set_search(text)
    desk.window.searching.words(text)
    desk.until(lambda: desk.window.table.model.rowCount() == found)


def test_the_index_follows_edits_of_this_window_and_of_others(desk: Desk) -> None:
    desk.until(lambda: is_current(desk))
    uid = desk.row(0).uid
    desk.window.deeds.set_many([(uid, None)], "note", "the sluice gate", label="Note")
    search(desk, "sluice", 1)
    desk.until(lambda: is_current(desk))
    with closing(sqlite3.connect(desk.path)) as other, other:
        other.execute("UPDATE claim SET rationale='a sluice was seen' WHERE uid<>?", [uid])
        everything = other.execute("SELECT count(*) FROM claim WHERE coalesce(worth,1)>=0.5").fetchone()[0]
    desk.until(lambda: is_current(desk))
    assert everything > 1
    desk.until(lambda: desk.window.table.model.rowCount() > 1)


def test_deleting_the_cache_while_the_window_is_open_loses_nothing(desk: Desk) -> None:
    desk.until(lambda: is_current(desk))
    shutil.rmtree(places.cache_folder())
    search(desk, "sandbags", 1)
    desk.until(lambda: is_current(desk))
    search(desk, "families", 1)


def test_long_work_is_told_quietly_and_no_longer_than_it_lasts(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(indexing_module, "QUIET", -1.0)
    desk.until(lambda: is_current(desk) and not desk.window.indexing.running)
    indexing: Indexing = desk.window.indexing
    line: QLabel = indexing.line
    assert line.isHidden()
    indexing.running = True
    indexing._show((40, 100))
    assert line.text() == "Building the search index… 40%"
    assert line.isVisible()
    indexing._ended(True)
    assert line.isHidden()
    assert not desk.window.notices.isVisible() or "index" not in desk.window.notices.text
