"""The search index is built, and follows the ledger, behind the window: in a lane of its own, and without a word but a
quiet line in the status bar while it takes long. Searches do not wait for it.
"""

from __future__ import annotations

import threading
import time

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QLabel

from app.desk.worker import Worker
from app.ledger import Reader, word_index

SOON = 600
"""Milliseconds of quiet after a change or a search before the index is looked after."""
LATER = 30_000
"""Milliseconds until the next try, when the disk was full or another window was at it."""
QUIET = 1.0
"""Seconds of work before the status bar tells of it."""


class Indexing(QObject):
    """Keeps the index of the ledger on the desk up to date. ``line`` tells of it in the status bar."""

    def __init__(self, worker: Worker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = worker
        self._stop = threading.Event()
        self._began = 0.0
        self.running = False
        self.current = False
        """Whether the index was as new as the ledger when it was looked after last."""
        self.line = QLabel()
        self.line.setProperty("role", "muted")
        self.line.setContentsMargins(0, 0, 18, 0)
        self.line.hide()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._look_after)

    def follow(self) -> None:
        """Something may have changed, or a search found the index gone: look after it when things are quiet."""
        if not self._stop.is_set():
            self._soon.start(SOON)

    def stop(self) -> None:
        """The window closes: what was done so far stays done."""
        self._soon.stop()
        self._stop.set()

    def _look_after(self) -> None:
        if self.running:
            self._soon.start(SOON)
            return
        self.running, self._began = True, time.monotonic()

        def progress(done: int, total: int) -> None:
            self._worker.tell(self._show, (done, total))

        def work(reader: Reader) -> bool:
            return word_index.bring_up(reader.path, progress=progress, cancelled=self._stop.is_set)

        self._worker.read_each("index", work, self._ended, self._failed)

    def _show(self, step: tuple[int, int]) -> None:
        done, total = step
        if total and time.monotonic() - self._began > QUIET:
            share = f"{done / total:.0%}"
            self.line.setText(self.tr("Building the search index… {share}").format(share=share))
            self.line.show()

    def _ended(self, current: bool) -> None:
        self.running, self.current = False, current
        self.line.hide()
        if not current and not self._stop.is_set() and not self._soon.isActive():
            self._soon.start(LATER)

    def _failed(self, _: Exception) -> None:
        self._ended(False)
