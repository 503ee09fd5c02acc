"""The states of the window that are pictured, each a few steps a person would take."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, QTimer
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from app.desk.window import MainWindow
from tests.screens.ledgers import TEXTS

PATIENCE = 30.0
CALM = 12
SOON = 6.0
"""Seconds in which a dialog comes, if one comes at all."""


@dataclass(frozen=True, slots=True)
class State:
    """A name for the file, the ledger it needs, and the way there; what ``pose`` returns stands before the window."""

    name: str
    ledger: str
    pose: Callable[[MainWindow], QPixmap | None]


def wait(window: MainWindow, so: Callable[[], bool] = lambda: True) -> None:
    """Let events through until the window shows what it was asked for, and this is so."""
    end, calm = time.monotonic() + PATIENCE, 0
    while time.monotonic() < end and calm < CALM:
        QApplication.processEvents()
        calm = calm + 1 if window.settled and so() else 0
        time.sleep(0.005)
    if calm < CALM:
        raise TimeoutError("The window did not come to rest.")


def first_start(window: MainWindow) -> None:
    wait(window, lambda: window.pages.currentWidget() is window.empty)


def at_work(window: MainWindow) -> None:
    wait(window, lambda: window.table.model.rowCount() > 0)
    window.show_telling_claim()
    wait(window)


def overview(window: MainWindow) -> None:
    wait(window)
    window.run("overview")
    wait(window)


def overview_focus(window: MainWindow) -> None:
    """A mark has the keyboard."""
    overview(window)
    page = window.overview.page
    assert page is not None
    page.speakers.marks[2].setFocus()
    wait(window)


def many(window: MainWindow) -> None:
    """Filtered by the sidebar, several claims selected."""
    wait(window, lambda: window.table.model.rowCount() > 0)
    window.search_box.setText("state:checked")
    wait(window, lambda: window.shown.search.text == "state:checked")
    wait(window, lambda: window.table.model.row(2) is not None)
    view = window.table.view
    window.table.go_to(1)
    for row in (2, 3, 5):
        rows = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        view.selectionModel().select(view.model().index(row, 0), rows)
    wait(window)


def importing(window: MainWindow) -> QPixmap:
    """The dialog over the window."""
    at_work(window)
    return _behind(window, lambda: window.traffic.import_files([TEXTS / "new" / "bridge.txt"]))


def palette(window: MainWindow) -> QPixmap:
    """The commands over the window."""
    at_work(window)
    return _behind(window, lambda: window.run("palette"))


def trouble(window: MainWindow) -> QPixmap:
    """A file that cannot be read, in the words of the error dialog; a notice below."""
    at_work(window)
    window.notices.say("Three claims were judged: Mostly true", "success", button="Undo", action=lambda: None)
    return _behind(window, lambda: window.show_error(RuntimeError("the picture of an error")))


def notice(window: MainWindow) -> None:
    """Bulk work with its undo."""
    many(window)
    window.judging.verdict("mostly_true")
    wait(window, lambda: bool(window.notices.text))


STATES = (
    State("1-first-start", "empty", first_start),
    State("2-at-work", "work", at_work),
    State("3-overview", "history", overview),
    State("4-overview-keyboard", "work", overview_focus),
    State("5-import", "work", importing),
    State("6-palette", "work", palette),
    State("7-many-claims", "history", many),
    State("8-notice", "history", notice),
    State("9-error", "work", trouble),
)


def _behind(window: MainWindow, ask: Callable[[], object]) -> QPixmap:
    """The window with the dialog that ``ask`` opens over it; the dialog is closed again. Without one, the window."""
    taken: list[QPixmap] = []
    end = time.monotonic() + SOON

    def look() -> None:
        dialog = QApplication.activeModalWidget() or QApplication.activePopupWidget()
        if isinstance(dialog, QDialog) and dialog.isVisible():
            taken.append(_over(window, dialog))
            dialog.reject()
        elif time.monotonic() < end:
            QTimer.singleShot(80, look)

    QTimer.singleShot(250, look)
    ask()
    while not taken and time.monotonic() < end:
        QApplication.processEvents()
        time.sleep(0.005)
    wait(window)
    return taken[0] if taken else window.grab()


def _over(window: MainWindow, dialog: QWidget) -> QPixmap:
    picture = window.grab()
    front = dialog.grab()
    painter = QPainter(picture)
    painter.setOpacity(0.28)
    painter.fillRect(window.rect(), window.palette().shadow())
    painter.setOpacity(1)
    where = window.mapFromGlobal(dialog.pos())
    painter.setPen(window.palette().mid().color())
    painter.drawPixmap(where, front)
    painter.drawRect(where.x(), where.y(), dialog.width(), dialog.height())
    painter.end()
    return picture


def shoot(window: MainWindow, state: State, out: Path) -> None:
    """Take the picture of a state."""
    picture = state.pose(window) or window.grab()
    if not picture.save(str(out), "PNG"):
        raise OSError(f"The picture {out} could not be written.")
