"""Python's search for unreachable cycles, done on the window's thread alone.

By itself Python searches in whatever thread happens to make one object too many. In a worker's thread that would take
down Qt objects there, which belong to the window's thread: now and then the whole process died of it. So the automatic
search is off, and a timer here looks, by Python's own counts and thresholds, whether one is due.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 500
SETTLED_MS = 5_000
"""By then the desk is made and a ledger shown."""


class Collecting(QObject):
    """Searches while it lives; ``stop`` leaves it to Python again."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(EVERY_MS)
        QTimer.singleShot(SETTLED_MS, self, self.settle)

    def look(self) -> None:
        """Search the generations that are due, the young ones more often than the old."""
        counts = zip(gc.get_count(), gc.get_threshold(), strict=True)
        due = [age for age, (count, most) in enumerate(counts) if count > most]
        if due:
            gc.collect(max(due))

    def settle(self) -> None:
        """The program stands: what it is made of is not searched again, so that no search holds up a frame."""
        gc.freeze()

    def stop(self) -> None:
        """The window's thread is about to end."""
        self._timer.stop()
        gc.enable()
