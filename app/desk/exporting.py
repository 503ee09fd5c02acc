"""Exporting: the claims of a search leave for a CSV file, in a lane of their own, with progress and a way to stop."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.desk.worker import Worker
from app.ledger import Reader
from app.model import Search


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

    def __init__(self, worker: Worker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = worker
        self._stop = threading.Event()

    def start(self, choice: ExportChoice) -> None:
        """Write the file; it appears whole or not at all."""
        self._stop.clear()
        self.moved.emit(0, 0)

        def progress(done: int, total: int) -> None:
            self._worker.tell(lambda pair: self.moved.emit(*pair), (done, total))

        def work(reader: Reader) -> object:
            from app import tasks  # not on the way to the first paint

            return tasks.export_csv(
                reader, choice.out, choice.search, include_all=choice.include_all,
                progress=progress, cancelled=self._stop.is_set,
            )  # fmt: skip

        def done(report: object) -> None:
            self.finished.emit(self._sentence(report, choice), str(choice.out))

        self._worker.read("export", "export", work, done, self.failed.emit)

    def cancel(self) -> None:
        """Stop; nothing is left behind."""
        self._stop.set()

    def _sentence(self, report: object, choice: ExportChoice) -> str:
        count = getattr(report, "rows", None) or getattr(report, "claims", 0)
        what = self.tr("one claim") if count == 1 else self.tr("{count} claims").format(count=f"{count:,}")
        return self.tr("Exported {claims} to {name}.").format(claims=what, name=choice.out.name)
