"""Watches the ledger file for edits by others: another window, a script, any SQLite tool; and for its being replaced.

Edits are told apart by what the history says of them: the deeds of this window carry its own session id. Nothing here
goes by the clock.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from app.desk.worker import Worker
from app.ledger import News, Reader, identity

POLL = 250
"""Milliseconds between looks at the file."""


class File(StrEnum):
    """What has become of the file."""

    THERE = "there"
    GONE = "gone"
    REPLACED = "replaced"


@dataclass(frozen=True, slots=True)
class _Look:
    file: File
    version: int
    news: News | None


class Watch(QObject):
    """Looks at one ledger file four times a second."""

    stirred = Signal()
    """Others have edited the ledger; ``changed`` follows once it is known what."""
    changed = Signal(object)
    """News: others have edited the ledger. Falsy when the file changed in a way that the history does not show."""
    fileChanged = Signal(object)
    """File: it is gone, replaced by another one, or there again."""

    def __init__(self, worker: Worker, known: Callable[[], tuple[str, ...]], parent: QObject | None = None) -> None:
        """``known`` gives the uids of the claims in memory: of a bulk change, only these are told one by one."""
        super().__init__(parent)
        self._worker, self._known = worker, known
        self._path = Path()
        self._identity: tuple[int, int] | None = None
        self._version = 0
        self._seen = 0
        self._looking = False
        self.file = File.THERE
        self.looks = 0
        """How often the file has been looked at."""
        self._poll = QTimer(self)
        self._poll.setInterval(POLL)
        self._poll.timeout.connect(self._look)

    def open(self, path: Path) -> None:
        """A ledger was opened: this file is the one to watch."""
        self._path, self._identity, self.file = path, identity(path), File.THERE

    def start(self, head: int) -> None:
        """Begin with what was shown when the history ended at ``head``."""
        self._seen, self._version, self._looking = head, 0, False
        self._poll.start()

    def stop(self) -> None:
        """The ledger is closed."""
        self._poll.stop()

    def _look(self) -> None:
        if self._looking:  # asking again would only interrupt it
            return
        self._looking = True
        path, own, version, seen, known = self._path, self._identity, self._version, self._seen, self._known()
        session = self._worker.session

        def work(reader: Reader) -> _Look:
            found = identity(path)
            if found != own:
                return _Look(File.GONE if found is None else File.REPLACED, version, None)
            now = reader.data_version()
            if now == version:
                return _Look(File.THERE, now, None)
            if reader.changes.stirred(seen, session):  # a bulk change takes a while to count
                self._worker.tell(lambda _: self.stirred.emit(), None)
            return _Look(File.THERE, now, reader.changes.since(seen, session, known))

        self._worker.read("watch", "look", work, self._looked, self._failed)

    def _looked(self, look: _Look) -> None:
        self._looking = False
        self.looks += 1
        if look.file != self.file:
            self.file = look.file
            self.fileChanged.emit(look.file)
        first, self._version = self._version == 0, look.version
        if look.news is None:
            return
        moved, went_back = look.news.head != self._seen, look.news.head < self._seen
        self._seen = look.news.head
        if went_back:  # a backup was restored: nothing in the history tells of what differs now
            self.stirred.emit()
        if look.news or went_back or not (moved or first):
            self.changed.emit(look.news)

    def _failed(self, _error: Exception) -> None:
        """A busy file is looked at again; a damaged one is told of by whoever reads it."""
        self._looking = False
