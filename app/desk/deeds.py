"""What a person does to the ledger from the window: each request becomes one write, one deed, and one line of undo."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from app.desk.worker import Worker
from app.ledger import Ledger
from app.model import Author, Candidate, Change, Edit, Figure, Hop, Value

Work = Callable[[Ledger, Author], Change]
MOST_UNDONE = 500


@dataclass(frozen=True, slots=True)
class Done:
    """A change that was written, and how it came about: ``do``, ``undo`` or ``redo``."""

    change: Change
    label: str
    how: str


class Deeds(QObject):
    """Queues writes and remembers what they were, for undo and redo by name."""

    started = Signal()
    done = Signal(object)
    failed = Signal(object)
    stacksChanged = Signal()

    def __init__(self, worker: Worker, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = worker
        self.name = name
        self._undo: list[tuple[str, str]] = []
        self._redo: list[tuple[str, str]] = []
        self.pending = 0

    # -- doing -------------------------------------------------------------------------------------------------------

    def do(
        self,
        work: Work,
        *,
        label: str = "",
        reason: str | None = None,
        then: Callable[[Change], None] | None = None,
        refused: Callable[[Exception], None] | None = None,
    ) -> None:
        """Queue a write; ``label`` is its name for undo, else the ledger's own. ``refused`` takes the error."""
        author = Author(self.name, "window", reason)

        def finished(change: Change) -> None:
            self.pending -= 1
            said = label or change.label
            if change.deed:
                self._undo = [*self._undo[-MOST_UNDONE:], (change.deed, said)]
                self._redo.clear()
                self.stacksChanged.emit()
            self.done.emit(Done(change, said, "do"))
            if then is not None:
                then(change)

        def failed(error: Exception) -> None:
            self.pending -= 1
            (refused or self.failed.emit)(error)

        self.pending += 1
        self.started.emit()
        self._worker.write(lambda ledger: work(ledger, author), finished, failed)

    def _fail(self, error: Exception) -> None:
        self.pending -= 1
        self.failed.emit(error)

    def set_fields(self, edits: Sequence[Edit], *, label: str = "", reason: str | None = None) -> None:
        """Change fields of claims."""
        self.do(lambda ledger, author: ledger.set_fields(edits, author, label=label), label=label, reason=reason)

    def set_field(
        self, uids: Sequence[str], field: str, value: Value, *, label: str, reason: str | None = None
    ) -> None:
        """The same field of several claims becomes the same value, as one deed."""
        self.set_fields([Edit(uid, field, value) for uid in uids], label=label, reason=reason)

    def edit(self, uid: str, field: str, value: Value, base: Value) -> None:
        """One field, only while it still holds what the person saw."""
        self.set_fields([Edit(uid, field, value, base, guarded=True)])

    def delete(self, uids: Sequence[str]) -> None:
        """Delete claims."""
        self.do(lambda ledger, author: ledger.delete_claims(uids, author))

    def add_claim(self, article: str, candidate: Candidate, then: Callable[[Change], None]) -> None:
        """A claim made by hand."""
        self.do(lambda ledger, author: ledger.add_claim(article, candidate, author), then=then)

    def set_figures(self, uid: str, figures: Sequence[Figure]) -> None:
        """The figures of a claim."""
        self.do(lambda ledger, author: ledger.set_figures(uid, figures, author))

    def set_hops(self, uid: str, hops: Sequence[Hop]) -> None:
        """The chain of a claim."""
        self.do(lambda ledger, author: ledger.set_hops(uid, hops, author))

    def set_tags(self, uid: str, tags: Sequence[str]) -> None:
        """The tags of a claim."""
        self.do(lambda ledger, author: ledger.set_tags(uid, tags, author))

    def add_evidence(self, uid: str, values: dict[str, Value]) -> None:
        """A piece of evidence for a claim."""
        self.do(lambda ledger, author: ledger.add_evidence(uid, values, author))

    def set_evidence(self, uid: str, values: dict[str, Value]) -> None:
        """Fields of a piece of evidence."""
        self.do(lambda ledger, author: ledger.set_evidence(uid, values, author))

    def delete_evidence(self, uid: str) -> None:
        """A piece of evidence goes."""
        self.do(lambda ledger, author: ledger.delete_evidence(uid, author))

    # -- taking back -------------------------------------------------------------------------------------------------

    @property
    def undo_label(self) -> str:
        """What undo would take back; empty when nothing."""
        return self._undo[-1][1] if self._undo else ""

    @property
    def redo_label(self) -> str:
        """What redo would do again; empty when nothing."""
        return self._redo[-1][1] if self._redo else ""

    def undo(self) -> None:
        """Take back the newest deed of this window."""
        self._turn(self._undo, self._redo, "undo")

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._turn(self._redo, self._undo, "redo")

    def clear(self) -> None:
        """Another ledger: nothing to take back."""
        self._undo.clear()
        self._redo.clear()
        self.stacksChanged.emit()

    def _turn(self, source: list[tuple[str, str]], target: list[tuple[str, str]], how: str) -> None:
        if not source:
            return
        deed, label = source.pop()
        self.stacksChanged.emit()
        author = Author(self.name, "window", how)

        def finished(change: Change) -> None:
            self.pending -= 1
            if change.deed:
                target.append((change.deed, label))
            self.stacksChanged.emit()
            self.done.emit(Done(change, label, how))

        self.pending += 1
        self.started.emit()
        self._worker.write(lambda ledger: ledger.undo(deed, author), finished, self._fail)
