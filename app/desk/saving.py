"""What is typed goes to the ledger, one edit a spot at a time, and stays a draft until the ledger has it.

An edit that meets somebody else's is put to the person: base, theirs, yours. One that is refused, or that the ledger
cannot take just now, stays typed with the reason under it.
"""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from app.desk.card_spots import CardSpots
from app.desk.card_values import read_tags
from app.desk.deeds import Deeds, Work
from app.desk.drafts import NEW_EVIDENCE, Draft, Spot, plain, typed_of
from app.desk.keeping import Keeping
from app.desk.questions import Questions
from app.desk.spoken import said
from app.ledger import Ledger
from app.model import Author, Change, Edit, Evidence, LedgerUnavailable, StaleEdit, TickmarkError, Value

if TYPE_CHECKING:
    from app.desk.dialogs.conflict_dialog import Choice

TYPED_IN_LINE = frozenset({"stance", "url", "title", "accessed_on"})
"""What the line for new evidence gives; evidence with more was brought back from the history."""
NEW = "new-"
"""Begins the evidence of a spot whose evidence is on its way to the ledger and has no uid yet."""


LISTS: dict[str, Callable[..., Change]] = {
    "figures": Ledger.set_figures, "hops": Ledger.set_hops, "tags": Ledger.set_tags,
    "contacts": Ledger.set_contacts, "links": Ledger.set_links,
}  # fmt: skip
"""What stores a field that is rows of its own."""


@dataclass(slots=True)
class _Edit:
    """One edit on its way; ``written`` is set in the writer's thread once the ledger has it."""

    spot: Spot
    value: Any
    base: Any
    draft: Draft
    label: str = ""
    written: bool = False


class Saving(QObject):
    """Sends what is typed in the card and the table."""

    failed = Signal(object)
    """An error to be told; what was typed is still there."""
    overruled = Signal()
    """The person let somebody else's value stand: it is to be shown."""
    changed = Signal()
    """Something was saved, or is now known not to be."""

    def __init__(
        self, deeds: Deeds, keeping: Keeping, spots: CardSpots, questions: Questions, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.deeds, self.keeping, self.spots, self._questions = deeds, keeping, spots, questions
        self._running: dict[Spot, _Edit] = {}
        self._next: dict[Spot, _Edit] = {}
        self._reasons: dict[Spot, str] = {}
        self._put_off: set[Spot] = set()
        self._ours: dict[Spot, Any] = {}
        self.wording: Callable[[str], str] = lambda _: ""
        """The wording of a claim by its uid, for questions about one that is not the current one; else empty."""
        self._clashes: deque[tuple[StaleEdit, _Edit]] = deque()
        self._asking = False

    # -- requests ----------------------------------------------------------------------------------------------------

    def field(self, spot: Spot, value: Any, base: Any) -> None:
        """A field of the card was committed; what is typed there is a draft already, what was restored is none."""
        draft = self.keeping.draft(spot) or Draft(spot, typed_of(spot.field, value), plain(base))
        self._send(_Edit(spot, value, base, draft))

    def cell(self, uid: str, name: str, value: Any, base: Any) -> None:
        """A cell of the table was edited: the same as the field of the card, typed there."""
        if name == "tags":
            value, base = read_tags(value or ""), read_tags(base or "")
        spot = Spot(uid, name)
        typed = typed_of(name, value)
        if self.spots.keeps(spot):
            self.keeping.keep(spot, typed, base)
        self._send(_Edit(spot, value, base, Draft(spot, typed, plain(base))))

    def verdict(self, uid: str, value: Value, base: Value, label: str) -> None:
        """A verdict given where ``base`` was seen."""
        spot = Spot(uid, "verdict")
        self._send(_Edit(spot, value, base, Draft(spot, value), label))

    def add_evidence(self, claim: str, values: dict[str, Value]) -> None:
        """New evidence; each is an edit of its own. What came from the line of the card is a draft there."""
        spot = Spot(claim, NEW_EVIDENCE, NEW + os.urandom(4).hex())
        typed = {"stance": values["stance"], "text": values.get("url") or values.get("title") or ""}
        if set(values) <= TYPED_IN_LINE:
            self.keeping.keep(spot, typed, None)
        self._send(_Edit(spot, values, None, Draft(spot, typed)))

    def remove_evidence(self, claim: str, seen: Evidence) -> None:
        """A piece of evidence goes, if it still is what the person saw."""
        spot = Spot(claim, "*", seen.uid)
        self._send(_Edit(spot, None, seen, Draft(spot, None)))

    def settled(self, spot: Spot) -> None:
        """What was typed there was put back, or is what is stored: nothing is to be kept, or to be tried again."""
        self.keeping.forget(spot)
        self.deeds.forget_put_off(frozenset({spot}))
        self.changed.emit()

    def reason(self, spot: Spot) -> str:
        """Why what is typed there could not be saved; empty where nothing is known."""
        return self._reasons.get(spot, "")

    @property
    def waits(self) -> bool:
        """Whether something is to be sent again once the ledger can be written."""
        self._put_off = {spot for spot in self._put_off if self.keeping.draft(spot) is not None}
        return bool(self._put_off) or self.deeds.waiting > 0

    def finish(self) -> None:
        """The window closes: send what waits for another edit of the same field; call before the worker closes."""
        for spot, edit in list(self._next.items()):
            running = self._running.get(spot)
            if running is not None:
                edit.base = running.value
            self._run(edit)
        self._next.clear()

    def finished(self) -> None:
        """The worker is closed, its answers are not heard any more: what was written is no draft any more."""
        for edit in self._running.values():
            self.keeping.arrived(edit.spot, edit.draft.typed, saved=edit.written)

    # -- sending -----------------------------------------------------------------------------------------------------

    def _send(self, edit: _Edit) -> None:
        self._reasons.pop(edit.spot, None)
        self._put_off.discard(edit.spot)
        if edit.spot in self._running:
            self._next[edit.spot] = edit
            self.keeping.sending(edit.spot, edit.value)
        else:
            self._run(edit)

    def _run(self, edit: _Edit) -> None:
        self._running[edit.spot] = edit
        self.keeping.sending(edit.spot, edit.value)
        write = _work(edit.spot, edit.value, edit.base)

        def work(ledger: Ledger, author: Author) -> Change:
            change = write(ledger, author)
            edit.written = True
            return change

        self.deeds.do(
            work, label=edit.label or self._name(edit.spot), told=edit.spot.field == "*",
            then=lambda _: self._saved(edit), refused=lambda error: self._refused(error, edit),
            touches=frozenset({edit.spot}), again=lambda: self._send(edit),
        )  # fmt: skip

    def _name(self, spot: Spot) -> str:
        """What undo calls an edit."""
        if spot.field == NEW_EVIDENCE:
            return self.tr("Add evidence")
        if spot.evidence:
            return self.tr("Remove evidence") if spot.field == "*" else self.tr("Edit evidence")
        return self.tr("Edit “{field}”").format(field=self.spots.label(spot))

    def _saved(self, edit: _Edit) -> None:
        self._running.pop(edit.spot, None)
        self._ours[edit.spot] = edit.value
        self.keeping.arrived(edit.spot, edit.draft.typed, saved=True)
        later = self._next.pop(edit.spot, None)
        if later is not None:
            later.base = edit.value
            self._run(later)
        self.changed.emit()

    def _refused(self, error: Exception, edit: _Edit) -> None:
        self._running.pop(edit.spot, None)
        later = self._next.pop(edit.spot, None)
        if later is not None:  # it stands for this one as well
            later.base = edit.base
            self.deeds.forget_put_off(frozenset({edit.spot}))
            self._run(later)
        elif isinstance(error, StaleEdit) and edit.spot in self._ours and error.theirs == self._ours[edit.spot]:
            edit.base = error.theirs  # our own last edit, which the table or the card had not shown yet
            self._run(edit)
        elif isinstance(error, StaleEdit):
            self._clashes.append((error, edit))
            QTimer.singleShot(0, self, self._ask)
        else:
            self._keep_typed(edit, error)

    def _keep_typed(self, edit: _Edit, error: Exception) -> None:
        sentence = said(str(error)) if isinstance(error, TickmarkError) else self.tr("Tickmark could not save this.")
        self.keeping.arrived(edit.spot, edit.draft.typed, saved=False)
        self._reasons[edit.spot] = sentence
        if isinstance(error, LedgerUnavailable):
            self._put_off.add(edit.spot)
        edit.draft = replace(edit.draft, base=plain(edit.base))
        self.keeping.rebase(edit.spot, edit.base)
        known = self.keeping.draft(edit.spot) is not None
        if edit.spot.field == NEW_EVIDENCE:
            if known:
                self._back_to_line(edit, sentence)
        elif edit.spot.field != "*":
            if not known and self.spots.keeps(edit.spot):
                self.keeping.hold(edit.draft)
            self.spots.refuse(edit.draft, sentence)
        self.failed.emit(error)
        self.changed.emit()

    def _back_to_line(self, edit: _Edit, sentence: str) -> None:
        """Evidence that was refused stands in the line again, if nothing else does."""
        line = Spot(edit.spot.claim, NEW_EVIDENCE)
        if self.spots.refuse(edit.draft, sentence):
            draft = self.keeping.forget(edit.spot) or edit.draft
            self.keeping.keep(line, draft.typed, None)
            self._reasons[line] = self._reasons.pop(edit.spot, sentence)
            if edit.spot in self._put_off:
                self._put_off.add(line)
            self.deeds.forget_put_off(frozenset({edit.spot}))

    # -- conflicts ---------------------------------------------------------------------------------------------------

    def _ask(self) -> None:
        """One question at a time, however many edits met somebody else's."""
        if self._asking or not self._clashes:
            return
        from app.desk.dialogs.conflict_dialog import Choice, Keep

        self._asking = True
        stale, edit = self._clashes.popleft()
        try:
            typed = self.keeping.draft(edit.spot)
            if typed is not None and typed.typed != edit.draft.typed:  # typed on: that is what will have to be decided
                self._settle(stale, edit, Choice(Keep.LATER))
            else:
                clash = self.spots.clash(stale, edit.spot)
                clash = replace(clash, about=self.wording(edit.spot.claim))
                self._settle(stale, edit, self._questions.conflict(clash))
        finally:
            self._asking = False
        QTimer.singleShot(0, self, self._ask)

    def _settle(self, stale: StaleEdit, edit: _Edit, choice: Choice) -> None:
        from app.desk.dialogs.conflict_dialog import Keep

        if choice.keep is Keep.LATER:
            if edit.spot.field != "*":
                self._keep_typed(edit, stale)
            return
        self.keeping.arrived(edit.spot, edit.draft.typed, saved=False)
        if choice.keep is Keep.THEIRS:
            self.keeping.forget(edit.spot)
            self.spots.take(edit.spot, stale.theirs)
            self.overruled.emit()
            self.changed.emit()
            return
        value, typed = edit.value, edit.draft.typed
        if choice.keep is Keep.BOTH:
            value = choice.value
            typed = typed_of(edit.spot.field, value)
        self.spots.take(edit.spot, value)
        draft = replace(edit.draft, typed=typed, base=plain(stale.theirs))
        if self.keeping.draft(edit.spot) is not None:
            self.keeping.hold(draft)
        self._send(_Edit(edit.spot, value, stale.theirs, draft))


def _work(spot: Spot, value: Any, base: Any) -> Work:
    """The write that stores a value where ``base`` was seen."""
    if spot.field == "*":
        return lambda ledger, author: ledger.delete_evidence(spot.evidence, author, base=base)
    if spot.field == NEW_EVIDENCE:
        return lambda ledger, author: ledger.add_evidence(spot.claim, value, author)
    if spot.evidence:
        return lambda ledger, author: ledger.set_evidence(
            spot.evidence, {spot.field: value}, author, base={spot.field: base}
        )
    write = LISTS.get(spot.field)
    if write is not None:
        return lambda ledger, author: write(ledger, spot.claim, value, author, base=base)
    edit = Edit(spot.claim, spot.field, value, base, guarded=True)
    return lambda ledger, author: ledger.set_fields([edit], author)
