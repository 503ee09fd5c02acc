"""What a person does to the ledger from the window: each request becomes one write, one deed, and one line of undo."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from app.desk.drafts import Spot
from app.desk.spoken import said
from app.desk.wording import tr
from app.desk.worker import Worker
from app.ledger import Ledger
from app.model import Author, Candidate, Change, Edit, LedgerUnavailable, Value

Work = Callable[[Ledger, Author], Change]
Touched = frozenset[tuple[str, ...]]
"""What a deed changes, as far as another deed may change the same: fields of claims, for one."""
MOST_UNDONE = 500
MOST_TOUCHED = 1_000
"""Claims of one deed whose fields are named one by one, so that a later deed can stand for it."""


@dataclass(frozen=True, slots=True)
class _PutOff:
    """A deed that the ledger could not take just now."""

    again: Callable[[], None]
    touches: Touched


@dataclass(frozen=True, slots=True)
class Done:
    """A change that was written, and how it came about: ``do``, ``undo`` or ``redo``.

    ``told`` when a notice is to offer its undo: it takes something away, or nobody sees what it did.
    """

    change: Change
    label: str
    how: str
    told: bool = False


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
        self._turns: list[str] = []

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
        told: bool = False,
    ) -> None:
        """Queue a write; ``label`` is its name for undo, else the ledger's own. ``refused`` takes the error.

        A deed that says what it ``touches`` is put off for ``retry`` while the ledger is unavailable, until a later
        one touches the same; ``again`` does it then, if it is not to be done just as it was. ``told`` as in Done.
        """
        author = Author(self.name, "window", reason)
        if again is None:
            again = partial(
                self.do, work, label=label, reason=reason, then=then, refused=refused, touches=touches, told=told
            )
        if touches:
            self._put_off = [one for one in self._put_off if not one.touches & touches]

        def finished(change: Change) -> None:
            self._settled()
            name = label or said(change.label)
            if change.deed:
                self._undo = [*self._undo[-MOST_UNDONE:], (change.deed, name)]
                self._redo.clear()
                self.stacksChanged.emit()
            self.done.emit(Done(change, name, "do", told))
            if then is not None:
                then(change)

        def failed(error: Exception) -> None:
            self._settled()
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

    def set_fields(
        self, edits: Sequence[Edit], *, label: str = "", reason: str | None = None, told: bool = False
    ) -> None:
        """Change fields of claims."""
        self.do(
            lambda ledger, author: ledger.set_fields(edits, author, label=label, own_seen=True), label=label,
            reason=reason, touches=touched(edits), told=told,
        )  # fmt: skip

    def set_many(
        self, seen: Sequence[tuple[str, Value]], field: str, value: Value, *, label: str, reason: str | None = None
    ) -> None:
        """The same field of several claims becomes the same value, as one deed.

        ``seen`` holds the uid of each claim and what the person saw in the field: a claim where the ledger holds
        something else by now stays as it is, and the notice says so.
        """

        def work(ledger: Ledger, author: Author) -> Change:  # the edits are made here: they may be 100,000
            edits = [Edit(uid, field, value, base, guarded=True) for uid, base in seen]
            return ledger.set_fields(edits, author, label=label, leave_out=True, own_seen=True)

        touches: Touched = frozenset({("many", field)})
        if len(seen) <= MOST_TOUCHED:
            touches = touched([Edit(uid, field, value) for uid, _ in seen])
        self.do(work, label=label, reason=reason, touches=touches, told=True)

    def set_left_out(self, edits: Sequence[Edit], *, label: str, reason: str | None = None) -> None:
        """Change fields of claims; one that somebody else changed, or that may not make its move, stays as it is."""

        def work(ledger: Ledger, author: Author) -> Change:
            return ledger.set_fields(edits, author, label=label, leave_out=True, own_seen=True)

        self.do(work, label=label, reason=reason, touches=touched(edits[:MOST_TOUCHED]), told=True)

    def delete(self, uids: Sequence[str], *, label: str) -> None:
        """Delete claims."""
        touches = frozenset((uid,) for uid in uids)
        self.do(lambda ledger, author: ledger.delete_claims(uids, author), label=label, touches=touches, told=True)

    def add_claim(self, article: str, candidate: Candidate, then: Callable[[Change], None]) -> None:
        """A claim made by hand."""
        words = frozenset({(article, candidate.claim)})
        self.do(
            lambda ledger, author: ledger.add_claim(article, candidate, author),
            label=tr("New claim"),
            then=then,
            touches=words,
        )

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
        """Take back the newest deed of this window; one that is still being written is waited for."""
        self._turn_or_wait("undo")

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._turn_or_wait("redo")

    def clear(self) -> None:
        """Another ledger: nothing to take back."""
        self._undo.clear()
        self._redo.clear()
        self._turns.clear()
        self.stacksChanged.emit()

    def _turn_or_wait(self, how: str) -> None:
        if self.pending:
            self._turns.append(how)
        else:
            self._take_turn(how)

    def _take_turn(self, how: str) -> None:
        stacks = (self._undo, self._redo) if how == "undo" else (self._redo, self._undo)
        self._turn(*stacks, how)

    def _settled(self) -> None:
        """A write is through: what was asked for meanwhile comes next."""
        self.pending -= 1
        if not self.pending and self._turns:
            QTimer.singleShot(0, self, self._next_turn)

    def _next_turn(self) -> None:
        if not self.pending and self._turns:
            self._take_turn(self._turns.pop(0))

    def _turn(self, source: list[tuple[str, str]], target: list[tuple[str, str]], how: str) -> None:
        if not source:
            self._turns.clear()
            return
        deed, label = source.pop()
        self.stacksChanged.emit()
        author = Author(self.name, "window", how)

        def finished(change: Change) -> None:
            self._settled()
            if change.deed:
                target.append((change.deed, label))
            self.stacksChanged.emit()
            self.done.emit(Done(change, label, how))

        def failed(error: Exception) -> None:
            self._settled()
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
