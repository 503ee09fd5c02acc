"""Errors that nobody expected, from whatever thread: each is logged, told to the person once, and the window lives on.

Nothing is told from where it went wrong: an error in a paint event must not open a dialog while something is painted.
"""

from __future__ import annotations

import logging
import sys
import threading
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from types import TracebackType
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, qVersion

from app import __version__

AGAIN = frozenset({10, 100, 1_000, 10_000, 100_000})
"""How often the same error has come when the log says so once more; a paint event may fail sixty times a second."""
REMEMBERED = 500
"""Errors told apart; with more, the program is past being told of."""
log = logging.getLogger("app")


@dataclass(frozen=True, slots=True)
class Mishap:
    """An error for a person: the trail for whoever is asked for help."""

    details: str


class Mishaps(QObject):
    """Hears of errors; ``happened`` carries a Mishap on the window's thread, once for each error."""

    happened = Signal(object)
    _heard = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._counts: Counter[str] = Counter()
        self._lock = threading.Lock()
        self._heard.connect(self.happened, Qt.ConnectionType.QueuedConnection)

    def note(self, error: BaseException, trail: TracebackType | None = None) -> None:
        """An error happened, in any thread: log it, and tell of it where it is a new one."""
        trail = trail or error.__traceback__
        key = _key(error, trail)
        with self._lock:
            if len(self._counts) >= REMEMBERED and key not in self._counts:
                return
            self._counts[key] += 1
            count = self._counts[key]
        if count == 1:
            import traceback

            details = "".join(traceback.format_exception(type(error), error, trail))
            log.error("%s", details.rstrip())
            self._heard.emit(Mishap(f"{surroundings()}\n\n{details}"))
        elif count in AGAIN:
            log.error("The same error for the %sth time: %s", f"{count:,}", key)

    def catch_everything(self) -> Callable[[], None]:
        """Hear of every exception that nobody catches, in slots, Qt's own calls and threads; returns what ends it."""
        before = sys.excepthook, threading.excepthook, sys.unraisablehook

        def uncaught(kind: type[BaseException], error: BaseException, trail: TracebackType | None) -> None:
            if issubclass(kind, KeyboardInterrupt):
                sys.__excepthook__(kind, error, trail)
            else:
                self.note(error, trail)

        def in_thread(found: threading.ExceptHookArgs) -> None:
            if found.exc_value is not None:
                self.note(found.exc_value, found.exc_traceback)

        def unraisable(
            found: Any,
        ) -> None:  # the interpreter goes on by itself
            log.warning("%s %r: %r", found.err_msg or "Ignored in", found.object, found.exc_value)

        sys.excepthook, threading.excepthook, sys.unraisablehook = uncaught, in_thread, unraisable

        def end() -> None:
            sys.excepthook, threading.excepthook, sys.unraisablehook = before

        return end


def _key(error: BaseException, trail: TracebackType | None) -> str:
    """Where an error comes from; its words may hold what differs from time to time."""
    import traceback

    places = traceback.extract_tb(trail)[-1:]
    where = f"{places[0].filename}:{places[0].lineno}" if places else str(error)
    return f"{type(error).__name__} at {where}"


def surroundings() -> str:
    """The program and what it runs on, in one line."""
    import platform

    return (
        f"Tickmark {__version__}, Python {platform.python_version()}, Qt {qVersion()},"
        f" {platform.system()} {platform.release()} ({platform.machine()})"
    )
