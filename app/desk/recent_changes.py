"""Brings the history to the window of recent changes, page by page, and keeps it up to date."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.desk.history_words import HistoryWords
from app.desk.theme import Theme
from app.desk.worker import Worker
from app.ledger import Page, Reader, Wanted

if TYPE_CHECKING:
    from app.desk.dialogs.changes_dialog import ChangesDialog


STRETCH = 300_000
"""Lines of history looked through at once for the people in it."""


class RecentChanges(QObject):
    """At most one such window for each ledger on the desk."""

    claimWanted = Signal(str)
    articleWanted = Signal(str)
    failed = Signal(object)

    def __init__(self, worker: Worker, theme: Theme, words: Callable[[], HistoryWords], window: QWidget) -> None:
        super().__init__(window)
        self._worker, self._theme, self._words, self._window = worker, theme, words, window
        self._wanted = Wanted()
        self._people: set[str] = set()
        self._asked = (0, 0)  # the stretch of the history whose people are known
        self.dialog: ChangesDialog | None = None

    def show(self) -> None:
        """Show the changes, newest first."""
        from app.desk.dialogs.changes_dialog import ChangesDialog  # not on the way to the first paint

        if self.dialog is None:
            dialog = self.dialog = ChangesDialog(self._theme, self._window)
            dialog.wantedChanged.connect(self._begin)
            dialog.moreWanted.connect(self._ask)
            dialog.claimChosen.connect(self.claimWanted)
            dialog.articleChosen.connect(self.articleWanted)
        self.dialog.show()
        self.dialog.activateWindow()
        self.dialog.begin()
        self._ask_people()

    def close(self) -> None:
        """The ledger is closed."""
        if self.dialog is not None:
            self.dialog.close()

    def look(self) -> None:
        """Something was written, here or elsewhere."""
        if self.dialog is not None and self.dialog.isVisible():
            note = self.dialog.note_newer
            self._worker.read("watch", "head", lambda reader: reader.changes.head(), note, lambda _: None)

    def _ask_people(self) -> None:
        """Who is in the history: its new end first, then back to its beginning, a stretch at a time."""
        low, high = self._asked

        def work(reader: Reader) -> tuple[frozenset[str], int, int]:
            head = reader.changes.head()
            if high == 0 or head > high + STRETCH:  # at first, or much has come since: from the end anew
                above, upto, begins = max(0, head - STRETCH), head, max(0, head - STRETCH)
            elif head > high:
                above, upto, begins = high, head, low
            else:
                above, upto, begins = max(0, low - STRETCH), low, max(0, low - STRETCH)
            return reader.changes.authors(above=above, upto=upto), begins, max(head, upto)

        def found(answer: tuple[frozenset[str], int, int]) -> None:
            names, *asked = answer
            self._asked = (asked[0], asked[1])
            if not names <= self._people and self.dialog is not None:
                self._people |= names
                self.dialog.set_people(tuple(self._people))
            if self._asked[0] > 0 and self.dialog is not None and self.dialog.isVisible():
                self._ask_people()

        self._worker.read("history", "people", work, found, self._fail)

    def _begin(self, wanted: Wanted) -> None:
        self._wanted = wanted
        if self.dialog is not None:
            self.dialog.clear(self._words())
        self._ask(0)

    def _ask(self, before: int) -> None:
        wanted = self._wanted

        def work(reader: Reader) -> Page:
            return reader.changes.page(wanted, before=before)

        self._worker.read("history", "page", work, partial(self._found, wanted), self._fail)

    def _found(self, wanted: Wanted, page: Page) -> None:
        if self.dialog is not None and wanted == self._wanted:
            self.dialog.add(page)

    def _fail(self, error: Exception) -> None:
        self.failed.emit(error)
