"""Exporting: the claims of a search leave for a CSV file, in a lane of their own, with progress and a way to stop."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.desk.wording import tr
from app.desk.worker import Worker, short_turns
from app.ledger import Ledger, Reader
from app.model import Author, Search

if TYPE_CHECKING:
    from app.export.writing import Written


@dataclass(frozen=True, slots=True)
class ExportChoice:
    """What a person chose to export, and where to."""

    out: Path
    search: Search
    include_all: bool = False


class Exporting(QObject):
    """One export at a time."""

    moved = Signal(int, int)
    finished = Signal(str, str)
    """A sentence, and the path that was written."""
    failed = Signal(object)

    def __init__(self, worker: Worker, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = worker
        self.name = name
        self._stop = threading.Event()

    def start(self, choice: ExportChoice) -> None:
        """Write the file; it appears whole or not at all."""
        self._stop.clear()
        self.moved.emit(0, 0)

        def progress(done: int, total: int) -> None:
            self._worker.tell(lambda pair: self.moved.emit(*pair), (done, total))

        def work(reader: Reader) -> Written:
            from app import tasks  # not on the way to the first paint

            with short_turns():
                return tasks.export_csv(
                    reader, choice.out, choice.search, include_all=choice.include_all, who=self.name,
                    progress=progress, cancelled=self._stop.is_set,
                )  # fmt: skip

        def done(written: Written) -> None:
            self._remember(written, choice)
            self.finished.emit(self._sentence(written.rows, choice), str(choice.out))

        self._worker.read("export", "export", work, done, self.failed.emit)

    def _remember(self, written: Written, choice: ExportChoice) -> None:
        """The ledger keeps a list of what left it."""

        def work(ledger: Ledger) -> None:
            from app import tasks

            words = tasks.described(choice.search)
            tasks.log_export(ledger, written, choice.out, Author(self.name, "window"), words)

        self._worker.write(work, lambda _: None, self.failed.emit)

    def cancel(self) -> None:
        """Stop; nothing is left behind."""
        self._stop.set()

    def _sentence(self, count: int, choice: ExportChoice) -> str:
        what = tr("%Ln claim(s)", None, count)
        return self.tr("Exported {claims} to {name}.").format(claims=what, name=choice.out.name)
