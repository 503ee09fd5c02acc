"""Hands for typing into a window's card, and eyes on what its ledger and its drafts hold."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from app import places
from app.desk.drafts import Draft, DraftFile
from app.ledger import connection
from app.model import Author
from tests.desk.test_window import Desk

BEA = Author("Bea", "another window")
Open = Callable[..., Desk]


def editor(desk: Desk, name: str) -> QPlainTextEdit | QLineEdit:
    found = desk.window.card.fields[name].focusProxy()
    assert isinstance(found, QPlainTextEdit | QLineEdit)
    return found


def type_in(desk: Desk, name: str, words: str) -> None:
    desk.window.card.focus_field(name)
    desk.qtbot.keyClicks(editor(desk, name), words)


def text(desk: Desk, name: str) -> str:
    shown = editor(desk, name)
    return shown.toPlainText() if isinstance(shown, QPlainTextEdit) else shown.text()


def go(desk: Desk, place: int) -> None:
    desk.window.table.go_to(place)
    row = desk.row(place)
    desk.until(lambda: desk.window.card.uid() == row.uid)


def stored(path: Path, uid: str, column: str) -> object:
    with closing(sqlite3.connect(path)) as other:
        return other.execute(f"SELECT {column} FROM claim WHERE uid=?", [uid]).fetchone()[0]


def outside(path: Path, sql: str, *values: object) -> None:
    with closing(sqlite3.connect(path)) as other, other:
        other.execute(sql, values)


def on_disk() -> list[Path]:
    return sorted((places.state_folder() / "drafts").glob("*.json"))


def leave(path: Path, *drafts: Draft) -> None:
    """What a window leaves on this ledger that is killed now."""
    with closing(sqlite3.connect(path)) as db:
        file_id = db.execute("SELECT value FROM meta WHERE key='file_id'").fetchone()[0]
    folder = places.state_folder() / "drafts"
    folder.mkdir(exist_ok=True)
    file = DraftFile(folder, file_id, path)
    file.write(drafts)
    file.close()


class Obstacle:
    """Keeps the window's writer from writing, until ``lift``; each as SQLite itself reports it."""

    def __init__(self, desk: Desk, kind: str) -> None:
        self._desk, self._kind = desk, kind
        self._other: sqlite3.Connection | None = None
        self._patience = connection.BUSY_MS
        if kind == "busy":
            connection.BUSY_MS = 30  # if nobody lifts it, the fixture puts it back
            self._other = sqlite3.connect(desk.path, isolation_level=None)
            self._other.execute("BEGIN IMMEDIATE")
        else:
            self._run("PRAGMA max_page_count=1" if kind == "full" else "PRAGMA query_only=ON")

    def lift(self) -> None:
        connection.BUSY_MS = self._patience
        if self._other is not None:
            self._other.close()  # and what it had begun is taken back
        if not self._desk.window.isVisible():
            return
        self._run("PRAGMA max_page_count=1000000")
        self._run("PRAGMA query_only=OFF")

    def _run(self, pragma: str) -> None:
        done: list[object] = []
        self._desk.window.worker.write(lambda ledger: ledger._db.execute(pragma).fetchall(), done.append, done.append)
        self._desk.until(lambda: bool(done))
