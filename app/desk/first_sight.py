"""The first sight of a ledger, before the rest of the desk is made: its first rows, or the page of an empty ledger.

Most of what a start takes goes into panes and dialogs that nobody can use before they have seen the claims. Where there
are none yet, sidebar and table are among them: whether that is so is looked up while the menus are made.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

from app.trace import trace

if TYPE_CHECKING:
    from app.desk.shown import Start
    from app.desk.window import MainWindow
    from app.desk.worker import Opened

UNSEEN_MS = 1_000
"""After so long the rest is made all the same: a window behind others is never painted."""
PATIENCE = 0.3
"""Seconds for which the window waits to hear whether a ledger is empty; a slow drive may take longer to say."""

Seen = Callable[["Opened", "Start"], None]
Failed = Callable[[Exception], None]


class FirstSight(QObject):
    """Opens a ledger into a window of which only the frame is made, has it painted, and then made whole."""

    def __init__(self, window: MainWindow, path: Path, *, create: bool) -> None:
        super().__init__(window)
        self._window, self._path, self._create = window, path, create
        self._blank = False
        self._go_on: Callable[[], None] | None = None
        self._glance = threading.Thread(target=self._look, name="tickmark-glance", daemon=True)
        self._glance.start()

    def _look(self) -> None:
        from app.ledger.glance import is_blank

        self._blank = is_blank(self._path, create=self._create)

    def open(self, seen: Seen, failed: Failed) -> None:
        """The frame is made. ``seen`` or ``failed`` is called once the window is whole."""
        self._glance.join(PATIENCE)
        if self._blank:
            self._window.show_title(self._path)
            self._paint_first(self._window.empty, lambda: self._open_beneath(seen, failed))
        else:
            self._open(lambda opened, start: self._show(start, lambda: seen(opened, start)), failed)
            self._window.show_listing()

    def _open_beneath(self, seen: Seen, failed: Failed) -> None:
        """The page of an empty ledger is there already: the ledger opens while the desk is made."""
        self._open(seen, failed)
        self._window.complete()

    def _open(self, started: Seen, failed: Failed) -> None:
        window = self._window

        def refused(error: Exception) -> None:
            window.complete()
            failed(error)

        def opened(found: Opened) -> None:
            window.show_name(found)
            window.shown.ask_start(lambda start: started(found, start), refused)

        window.make_worker()
        window.worker.open(self._path, create=self._create, done=opened, failed=refused)

    def _show(self, start: Start, seen: Callable[[], None]) -> None:
        window = self._window

        def then() -> None:
            window.complete()
            seen()

        if start.empty:
            window.pages.setCurrentWidget(window.empty)
            self._paint_first(window.empty, then)
        else:
            window.table.set_terms(start.states, start.verdicts)
            window.table.model.set_first_rows(start.rows)
            self._paint_first(window.table.view.viewport(), then)

    def _paint_first(self, page: QWidget, then: Callable[[], None]) -> None:
        """``then`` makes the window whole."""
        self._go_on = then
        page.installEventFilter(self)
        page.update()
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
            go_on()
