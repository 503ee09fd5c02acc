"""A start: what a person sees first is there first, and the rest of the desk follows by itself."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from app import preferences
from app.desk.first_sight import UNSEEN_MS
from app.desk.theme import Theme
from app.desk.window import MainWindow
from app.extraction import default_extractor
from app.ledger import open_ledger
from app.model import Author
from app.reading import read_text
from tests.desk.desk_window import ARTICLE, Answers

Start = Callable[[Path], MainWindow]


@pytest.fixture
def ledger(tmp_path: Path) -> Path:
    made = open_ledger(tmp_path / "claims.db", create=True)
    document = read_text(ARTICLE)
    made.add_article(document, default_extractor().extract(document.text), Author("Mira Toldan", "test"))
    made.close()
    return tmp_path / "claims.db"


@pytest.fixture
def start(qtbot: object) -> Iterator[Start]:
    windows: list[MainWindow] = []

    def started(path: Path) -> MainWindow:
        opening = path, path.stem == "new"
        window = MainWindow(Theme("light"), preferences.load(), Answers(), opening=opening)
        windows.append(window)
        qtbot.addWidget(window)
        window.show()
        return window

    yield started
    for window in windows:
        window.close()


def test_claims_are_painted_before_the_card_is_made_and_the_card_follows(
    qtbot: object, start: Start, ledger: Path
) -> None:
    window = start(ledger)
    painted: list[bool] = []
    window.table.firstPainted.connect(lambda: painted.append(hasattr(window, "card")))
    qtbot.waitUntil(lambda: window.settled, timeout=8000)
    assert painted == [False]
    assert window.card.uid() == window.shown.current == window.table.model.row(0).uid
    assert window.windowTitle().startswith("claims.db")


class FirstPaint(QObject):
    """Notes what a window has when it is painted for the first time."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.found: list[tuple[str, bool, bool]] = []
        self._window = window
        window.empty.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and not self.found:
            window = self._window
            self.found.append((window.windowTitle(), window.empty.isVisible(), hasattr(window, "table")))
        return False


def test_the_page_of_an_empty_ledger_is_painted_before_the_table_is_made(
    qtbot: object, start: Start, tmp_path: Path
) -> None:
    open_ledger(tmp_path / "claims.db", create=True).close()
    window = start(tmp_path / "claims.db")
    first = FirstPaint(window)
    qtbot.waitUntil(lambda: window.settled, timeout=8000)
    assert first.found == [("claims.db — Tickmark", True, False)]
    assert window.pages.currentWidget() is window.empty
    assert window.menus.actions["import"].isEnabled()
    assert window.focusWidget() is window.empty.import_button


def test_a_file_that_only_looks_like_an_empty_ledger_is_told_of(qtbot: object, start: Start, tmp_path: Path) -> None:
    db = sqlite3.connect(tmp_path / "claims.db")
    db.execute("CREATE TABLE article (id)")
    db.close()
    window = start(tmp_path / "claims.db")
    qtbot.waitUntil(lambda: bool(window.questions.errors), timeout=8000)
    assert "is not a Tickmark ledger" in window.questions.errors[0]


def test_a_window_on_no_claims_closed_at_once_takes_its_leave(qtbot: object, start: Start, tmp_path: Path) -> None:
    open_ledger(tmp_path / "claims.db", create=True).close()
    window = start(tmp_path / "claims.db")
    assert window.close()
    qtbot.wait(UNSEEN_MS + 200)  # what was to follow the first paint does not come after all
    assert not window.isVisible()
    assert not window.questions.errors


def test_an_empty_ledger_shows_the_way_in_and_takes_an_article(qtbot: object, start: Start, tmp_path: Path) -> None:
    window = start(tmp_path / "new.db")
    qtbot.waitUntil(lambda: window.settled, timeout=8000)
    assert window.pages.currentWidget() is window.empty
    QApplication.clipboard().setText(ARTICLE)
    window.run("import_clipboard")
    qtbot.waitUntil(lambda: window.table.model.rowCount() > 0, timeout=8000)
    qtbot.waitUntil(lambda: window.settled, timeout=8000)
    assert window.pages.currentWidget() is window.across


def test_a_ledger_that_is_not_there_is_told_of(qtbot: object, start: Start, tmp_path: Path) -> None:
    window = start(tmp_path / "gone.db")
    qtbot.waitUntil(lambda: bool(window.questions.errors), timeout=8000)
    assert "gone.db" in window.questions.errors[0]


def test_a_window_closed_at_once_takes_its_leave(start: Start, ledger: Path) -> None:
    window = start(ledger)
    assert window.close()
    assert not window.isVisible()


def test_marks_of_an_article_that_is_left_are_not_put_on_the_next_one(
    qtbot: object, start: Start, ledger: Path
) -> None:
    made = open_ledger(ledger)
    short = read_text("RIGA, 4 May 2024 - The port took in 40 ships in April, the harbour master said.\n")
    made.add_article(short, default_extractor().extract(short.text), Author("Mira Toldan", "test"))
    made.close()
    window = start(ledger)
    qtbot.waitUntil(lambda: window.settled, timeout=8000)
    told: list[object] = []
    window.shown.marksFound.connect(told.append)
    other = window.table.model.row(window.table.model.rowCount() - 1)
    assert other.article != window.shown.article
    window.shown.show_claim(other.uid)
    window.shown.ask_marks()  # asked of the first article, answered after the second has come
    window.shown.ask_sidebar()
    with qtbot.waitSignal(window.shown.sidebarFound, timeout=8000):
        pass
    assert window.shown.article == other.article
    assert not told
