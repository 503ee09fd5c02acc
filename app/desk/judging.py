"""Judging: verdicts, states, flags and the like for the selected claims, each a single deed however many they are."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from app.desk.claims_table import ClaimsTable
from app.desk.deeds import Deeds
from app.desk.shown import Shown
from app.desk.worker import Worker
from app.ledger import Reader
from app.model import ClaimRow, Edit, Value
from app.vocabulary import State, label

OPEN_STATES = frozenset({"unreviewed", "in_progress", "waiting", "reopened"})
AskReason = Callable[[str], str | None]
"""Asks a person why; the argument says for what (``dropped``, ``reopened``). None when they changed their mind."""
GiveVerdict = Callable[[str, Value, Value, str], None]
"""Gives one claim a verdict where the one that was seen still stands: uid, verdict, the one seen, name of the deed."""


class Judging(QObject):
    """Turns keys and menu choices into deeds on what is selected."""

    said = Signal(str, str)
    """A sentence and its tone, for the notice bar."""

    def __init__(
        self, table: ClaimsTable, shown: Shown, deeds: Deeds, worker: Worker, give: GiveVerdict, ask_reason: AskReason,
        parent: QObject,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._give_one = give
        self._table, self._shown, self._deeds, self._worker = table, shown, deeds, worker
        self._ask_reason = ask_reason

    def _with_selected(self, then: Callable[[list[ClaimRow]], None]) -> None:
        """Call with the rows of the selection; those that were never seen are read first."""
        ids = self._table.selected_ids()
        model = self._table.model
        rows = [row for i in ids if (row := model.row_of_id(i)) is not None]
        if len(rows) == len(ids):
            if rows:
                then(rows)
            return

        def work(reader: Reader) -> list[ClaimRow]:
            return reader.rows(ids)

        self._worker.read_each("detail", work, then, self._deeds.failed.emit)

    # -- verdicts ----------------------------------------------------------------------------------------------------

    def verdict(self, code: str, *, stay: bool = False) -> None:
        """Give the selection a verdict; a single claim then makes way for the next."""
        several = len(self._table.selected_ids()) > 1
        self._with_selected(lambda rows: self._give(rows, code))
        if code and not stay and not several:
            self._table.step(1)

    def verdict_of(self, uid: str, code: str, seen: Value) -> None:
        """The card gave this claim a verdict, or took it back, where it showed ``seen``."""
        self._give_one(uid, code or None, seen, self._name_of(code, 1))

    def verdict_at(self, place: int, *, stay: bool) -> None:
        """The verdict at this place of the ledger's list, counted from 0."""
        if place < len(self._shown.verdicts):
            self.verdict(self._shown.verdicts[place].code, stay=stay)

    def _give(self, rows: list[ClaimRow], code: str) -> None:
        name = self._name_of(code, len(rows))
        if len(rows) == 1:
            self._give_one(rows[0].uid, code or None, rows[0].verdict or None, name)
        else:
            self._deeds.set_field([row.uid for row in rows], "verdict", code or None, label=name)

    def _name_of(self, code: str, count: int) -> str:
        words = label(self._shown.verdicts, code) if code else self.tr("no verdict")
        return self.tr("Verdict {verdict}").format(verdict=words) + _of(count)

    # -- states ------------------------------------------------------------------------------------------------------

    def state(self, code: str, uids: list[str] | None = None) -> None:
        """Move the selection (or these claims) to a state; a reason is asked for where the workflow needs one."""
        if uids is None:
            self._with_selected(lambda rows: self._move([row.uid for row in rows], code))
        else:
            self._move(uids, code)

    def _move(self, uids: list[str], code: str) -> None:
        reason = None
        if code in {State.DROPPED, State.REOPENED}:
            reason = self._ask_reason(code)
            if not reason:
                return
        words = label(self._shown.states, code)
        name = self.tr("State {state}").format(state=words) + _of(len(uids))
        edits = [Edit(uid, "state", code) for uid in uids]
        if code == State.DROPPED:
            edits += [Edit(uid, "drop_reason", reason) for uid in uids]
        self._deeds.set_fields(edits, label=name, reason=reason)

    def sign_off(self) -> None:
        """Sign off the selection as reviewed, and go on."""
        several = len(self._table.selected_ids()) > 1
        row = self._table.current_row
        self.state(State.REVIEWED)
        if not several and row is not None and row.verdict:
            self._table.step(1)

    # -- the rest ----------------------------------------------------------------------------------------------------

    def flag(self) -> None:
        """Flag the selection; take the flags away where all have one."""

        def switch(rows: list[ClaimRow]) -> None:
            on = not all(row.flagged for row in rows)
            name = (self.tr("Flag") if on else self.tr("Remove flag")) + _of(len(rows))
            self._deeds.set_field([row.uid for row in rows], "flagged", int(on), label=name)

        self._with_selected(switch)

    def assign(self, name: str) -> None:
        """The selection is this person's work."""
        deed = self.tr("Assign to {name}").format(name=name)
        self._with_selected(lambda rows: self._set(rows, "assignee", name, deed))

    def _set(self, rows: list[ClaimRow], field: str, value: Value, deed: str) -> None:
        self._deeds.set_field([row.uid for row in rows], field, value, label=deed + _of(len(rows)))

    def delete(self) -> None:
        """Delete the selection; undo brings it back."""
        self._with_selected(lambda rows: self._deeds.delete([row.uid for row in rows]))

    # -- going on ----------------------------------------------------------------------------------------------------

    def next_open(self, step: int) -> None:
        """Go to the next claim (or the one before) that nobody has given a verdict yet."""
        model, here = self._table.model, self._table.view.currentIndex().row()
        ids = model.ids_at(range(here + 1, model.rowCount()) if step > 0 else range(here - 1, -1, -1))
        known: list[ClaimRow] = []
        for claim_id in ids:
            row = model.row_of_id(claim_id)
            if row is None:
                break
            if row.state in OPEN_STATES:
                self._table.go_to_id(claim_id)
                return
            known.append(row)
        rest = ids[len(known) :]
        if not rest:
            self.said.emit(self.tr("No unreviewed claim is left in this direction."), "info")
            return

        def work(reader: Reader) -> int | None:
            for place in range(0, len(rest), 200):
                for row in reader.rows(rest[place : place + 200]):
                    if row.state in OPEN_STATES:
                        return row.id
            return None

        def found(claim_id: int | None) -> None:
            if claim_id is None or not self._table.go_to_id(claim_id):
                self.said.emit(self.tr("No unreviewed claim is left in this direction."), "info")

        self._worker.read("detail", "next", work, found, self._deeds.failed.emit)


def _of(count: int) -> str:
    return "" if count == 1 else f" ({count:,} claims)"
