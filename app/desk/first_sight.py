"""The first sight of a ledger, before the rest of the desk is made: its first rows, or the page of an empty ledger.

Half of what a start takes goes into panes and dialogs that nobody can use before they have seen the claims.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

from app.desk.shown import Start
from app.desk.worker import Opened
from app.trace import trace

if TYPE_CHECKING:
    from app.desk.window import MainWindow

UNSEEN_MS = 1_000
"""After so long the rest is made all the same: a window behind others is never painted."""


class FirstSight(QObject):
    """Opens a ledger into a window of which only the front is made, has it painted, and then made whole."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._go_on: Callable[[], None] | None = None

    def open(
        self, path: Path, *, create: bool, seen: Callable[[Opened, Start], None], failed: Callable[[Exception], None]
    ) -> None:
        """``seen`` or ``failed`` is called once the window is whole."""

        def refused(error: Exception) -> None:
            self._window.complete()
            failed(error)

        def opened(found: Opened) -> None:
            self._window.show_name(found)
            self._window.shown.ask_start(lambda start: self._show(start, lambda: seen(found, start)), refused)

        self._window.worker.open(path, create=create, done=opened, failed=refused)

    def _show(self, start: Start, then: Callable[[], None]) -> None:
        window = self._window
        self._go_on = then
        if start.empty:
            window.pages.setCurrentWidget(window.empty)
            painted: QWidget = window.empty
        else:
            window.table.set_terms(start.states, start.verdicts)
            window.table.model.set_first_rows(start.rows)
            painted = window.table.view.viewport()
        painted.installEventFilter(self)
        painted.update()
        QTimer.singleShot(UNSEEN_MS, self, self._end)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The paint that is coming is the first one; the rest follows when it is done."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._end)
        return False

    def _end(self) -> None:
        go_on, self._go_on = self._go_on, None
        if go_on is not None:
            trace("first-paint")
            self._window.complete()
            go_on()
