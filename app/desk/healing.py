"""Ways on with a ledger that is not as it should be: rules put back, a clean copy, a recovery, what was found accepted.

Everything here is asked for first; the file itself is never overwritten, and a copy is kept of what is repaired.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.desk.questions import Questions
from app.desk.upkeep import Finding
from app.desk.wording import QT_TRANSLATE_NOOP, tr
from app.desk.worker import Worker
from app.ledger import DamagedLedger, NeedsCopy, NeedsRepair, UnsoundLedger, mend
from app.model import Author

if TYPE_CHECKING:
    from app.ledger.salvage import Salvaged

REPAIR, COPY, RECOVER, RESTORE, ANOTHER, ACCEPT = "repair", "copy", "recover", "restore", "another", "accept"


class Healing(QObject):
    """Offers what can be done, and has it done in the worker."""

    openWanted = Signal(object, str)
    """Path of a ledger that is sound now, and what was done, for the window that opens it."""
    restoreWanted = Signal(object)
    """Path of the ledger whose backups the person wants to see."""
    anotherWanted = Signal(object)
    """The person wants to open another ledger than the one at this path."""
    working = Signal(str)
    """What is being done, for a notice."""
    said = Signal(str, str)
    """A sentence and its tone."""
    failed = Signal(object)

    def __init__(self, worker: Worker, questions: Questions, name: str, parent: QObject) -> None:
        super().__init__(parent)
        self._worker, self._questions = worker, questions
        self.name = name

    def offer(self, path: Path, error: UnsoundLedger) -> None:
        """A ledger could not be opened as it is, or lost its rules while it was open."""
        ways = {
            NeedsRepair: [(REPAIR, self.tr("Put the rules back (a copy is kept)"))],
            NeedsCopy: [(COPY, self.tr("Make a clean copy…")), (RESTORE, self.tr("Restore a backup…"))],
            DamagedLedger: [
                (RECOVER, self.tr("Recover what can be read…")),
                (RESTORE, self.tr("Restore a backup…")),
            ],
        }.get(type(error), [])
        another = (ANOTHER, self.tr("Open another ledger…"))
        self._act(path, self._questions.unsound(str(error), error.details, [*ways, another]))

    def offer_for(self, path: Path, found: Sequence[Finding]) -> None:
        """A look through an open ledger found something."""
        kinds = {finding.kind for finding in found}
        ways = []
        if kinds & {"rules", "file"}:
            ways.append((REPAIR, self.tr("Put the rules back (a copy is kept)")))
        if "row" in kinds:
            ways.append((ACCEPT, self.tr("Accept these rows and write what was found to the history")))
        if "damage" in kinds:
            ways += [(RECOVER, self.tr("Recover what can be read…")), (RESTORE, self.tr("Restore a backup…"))]
        elif "history" in kinds:
            ways.append((RESTORE, self.tr("Restore a backup…")))
        self._act(path, self._questions.troubles([finding.sentence for finding in found], ways))

    def _act(self, path: Path, way: str) -> None:
        if way == REPAIR:
            self.working.emit(self.tr("Putting the rules back…"))
            self._worker.write(lambda _: mend(path), partial(self._mended, path), self.failed.emit)
        elif way in (COPY, RECOVER):
            self._recover(path)
        elif way == ACCEPT:
            author = Author(self.name, "window", QT_TRANSLATE_NOOP("Sentences", "accepted after a check"))
            self._worker.write(lambda ledger: ledger.accept_found(author), self._accepted, self.failed.emit)
        elif way == RESTORE:
            self.restoreWanted.emit(path)
        elif way == ANOTHER:
            self.anotherWanted.emit(path)

    def _recover(self, path: Path) -> None:
        from app.ledger.salvage import salvage

        target = self._questions.recovered_ledger(path)
        if target is None:
            return
        self.working.emit(self.tr("Recovering what can be read…"))
        self._worker.write(
            lambda _: salvage(path, target), lambda done: self._recovered(target, done), self.failed.emit
        )

    def _mended(self, path: Path, done: Sequence[str]) -> None:
        self.openWanted.emit(path, self.tr("The ledger's rules are back in place ({count}).").format(count=len(done)))

    def _recovered(self, target: Path, done: Salvaged) -> None:
        self.openWanted.emit(target, " ".join(done.sentences[:3]))

    def _accepted(self, count: int) -> None:
        self.said.emit(tr("%Ln line(s) were written to the history as found.", None, count), "success")
