"""A program that the system asks to end (SIGTERM, as at a logout) closes its windows, which saves what is typed."""

from __future__ import annotations

import signal
import socket
import threading
from collections.abc import Callable
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier


class AskedToEnd(QObject):
    """Python hears of a signal only between two of its own steps; a pipe wakes Qt's loop, which takes one."""

    def __init__(self, end: Callable[[], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._end = end
        self._here, self._there = socket.socketpair()
        self._here.setblocking(False)
        self._there.setblocking(False)
        self._notifier = QSocketNotifier(self._here.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._woken)

    def listen(self) -> None:
        """Hear of SIGTERM and, in a terminal, of Ctrl+C; in another thread than the first there is nothing to hear."""
        if threading.current_thread() is not threading.main_thread():
            return
        signal.set_wakeup_fd(self._there.fileno(), warn_on_full_buffer=False)
        signal.signal(signal.SIGTERM, self._heard)
        signal.signal(signal.SIGINT, self._heard)

    def stop(self) -> None:
        """Leave signals to the system again."""
        signal.set_wakeup_fd(-1)
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
        signal.signal(signal.SIGINT, signal.default_int_handler)
        self._notifier.setEnabled(False)
        self._here.close()
        self._there.close()

    def _heard(self, number: int, frame: FrameType | None) -> None:
        """What is to be done is done in the loop, not in the middle of whatever runs now."""

    def _woken(self) -> None:
        try:
            self._here.recv(64)
        except OSError:
            return
        self._end()
