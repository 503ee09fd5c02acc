"""What a person does to the ledger from the window: each request becomes one write, one deed, and one line of undo."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal

from app.desk.drafts import Spot
from app.desk.worker import Worker
from app.ledger import Ledger
from app.model import Author, Candidate, Change, Edit, LedgerUnavailable, Value

Work = Callable[[Ledger, Author], Change]
Touched = frozenset[tuple[str, ...]]
"""What a deed changes, as far as another deed may change the same: fields of claims, for one."""
MOST_UNDONE = 500


@dataclass(frozen=True, slots=True)
class _PutOff:
    """A deed that the ledger could not take just now."""

    again: Callable[[], None]
    touches: Touched


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
        self._put_off: list[_PutOff] = []

    # -- doing -------------------------------------------------------------------------------------------------------

    def do(
        self,
        work: Work,
        *,
        label: str = "",
        reason: str | None = None,
        then: Callable[[Change], None] | None = None,
        refused: Callable[[Exception], None] | None = None,
        touches: Touched | None = None,
        again: Callable[[], None] | None = None,
    ) -> None:
        """Queue a write; ``label`` is its name for undo, else the ledger's own. ``refused`` takes the error.

        A deed that says what it ``touches`` is put off for ``retry`` while the ledger is unavailable, until a later
        one touches the same; ``again`` does it then, if it is not to be done just as it was.
        """
        author = Author(self.name, "window", reason)
        if again is None:
            again = partial(self.do, work, label=label, reason=reason, then=then, refused=refused, touches=touches)
        if touches:
            self._put_off = [one for one in self._put_off if not one.touches & touches]

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
            if touches is not None and isinstance(error, LedgerUnavailable):
                self._put_off.append(_PutOff(again, touches))
            (refused or self.failed.emit)(error)

        self.pending += 1
        self.started.emit()
        self._worker.write(lambda ledger: work(ledger, author), finished, failed)

    @property
    def waiting(self) -> int:
        """Deeds that were put off."""
        return len(self._put_off)

    def retry(self) -> None:
        """Do again, in their order, the deeds that the ledger could not take."""
        waiting, self._put_off = self._put_off, []
        for deed in waiting:
            deed.again()

    def forget_put_off(self, touches: Touched) -> None:
        """Nobody wants these done any more."""
        self._put_off = [one for one in self._put_off if not one.touches & touches]

    def set_fields(self, edits: Sequence[Edit], *, label: str = "", reason: str | None = None) -> None:
        """Change fields of claims."""
        self.do(
            lambda ledger, author: ledger.set_fields(edits, author, label=label), label=label, reason=reason,
            touches=touched(edits),
        )  # fmt: skip

    def set_field(
        self, uids: Sequence[str], field: str, value: Value, *, label: str, reason: str | None = None
    ) -> None:
        """The same field of several claims becomes the same value, as one deed."""
        self.set_fields([Edit(uid, field, value) for uid in uids], label=label, reason=reason)

    def delete(self, uids: Sequence[str]) -> None:
        """Delete claims."""
        self.do(lambda ledger, author: ledger.delete_claims(uids, author), touches=frozenset((uid,) for uid in uids))

    def add_claim(self, article: str, candidate: Candidate, then: Callable[[Change], None]) -> None:
        """A claim made by hand."""
        words = frozenset({(article, candidate.claim)})
        self.do(lambda ledger, author: ledger.add_claim(article, candidate, author), then=then, touches=words)

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

        def failed(error: Exception) -> None:
            self.pending -= 1
            if isinstance(error, LedgerUnavailable):  # it can still be taken back once the ledger is there again
                source.append((deed, label))
                self.stacksChanged.emit()
            self.failed.emit(error)

        self.pending += 1
        self.started.emit()
        self._worker.write(lambda ledger: ledger.undo(deed, author), finished, failed)


def touched(edits: Sequence[Edit]) -> Touched:
    """The fields these edits change; a verdict and a state go together, each may set the other."""
    return frozenset(Spot(edit.uid, "verdict" if edit.field == "state" else edit.field) for edit in edits)
