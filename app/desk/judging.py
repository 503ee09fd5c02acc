"""Judging: verdicts, states, flags and the like for the selected claims, each a single deed however many they are.

What a person saw guards what they decide: a claim that somebody else changed since its row was shown stays as it is.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from app.desk.card_values import priorities
from app.desk.claims_table import ClaimsTable
from app.desk.deeds import Deeds
from app.desk.questions import Questions
from app.desk.review_words import BACK
from app.desk.shown import Shown
from app.desk.spoken import label
from app.desk.wording import tr
from app.desk.worker import Worker
from app.ledger import Reader
from app.model import Change, ClaimRow, Edit, Value
from app.vocabulary import State

OPEN_STATES = frozenset({State.UNREVIEWED, State.IN_PROGRESS, State.WAITING, State.REOPENED})
"""A claim in one of these needs a verdict."""
SENT_BACK = "back"
"""What a reason is asked for, beside states."""
TO_SIGN_OFF = frozenset({State.CHECKED})
MOST_KNOWN = 1_000
"""Rows of a selection that are looked for in memory; a longer one is read by the worker."""
GiveVerdict = Callable[[str, Value, Value, str], None]
"""Gives one claim a verdict where the one that was seen still stands: uid, verdict, the one seen, name of the deed."""


class Judging(QObject):
    """Turns keys and menu choices into deeds on what is selected."""

    said = Signal(str, str)
    """A sentence and its tone, for the notice bar."""

    def __init__(
        self, table: ClaimsTable, shown: Shown, deeds: Deeds, worker: Worker, give: GiveVerdict, questions: Questions,
        parent: QObject,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._give_one = give
        self._table, self._shown, self._deeds, self._worker = table, shown, deeds, worker
        self._questions = questions

    def _with_selected(self, then: Callable[[list[ClaimRow]], None]) -> None:
        """Call with the rows of the selection, as they were seen; those that never were are read first."""
        ids = self._table.selected_ids()
        model = self._table.model
        if len(ids) <= MOST_KNOWN:
            rows = [row for i in ids if (row := model.row_of_id(i)) is not None]
            if len(rows) == len(ids):
                if rows:
                    then(rows)
                return
        seen = {row.id: row for row in model.known_rows()}

        def work(reader: Reader) -> list[ClaimRow]:
            return [seen.get(row.id, row) for row in reader.rows(ids)]

        self._worker.read_each("detail", work, then, self._deeds.failed.emit)

    @property
    def _several(self) -> bool:
        return self._table.several_selected

    # -- verdicts ----------------------------------------------------------------------------------------------------

    def verdict(self, code: str, *, stay: bool = False) -> None:
        """Give the selection a verdict; a single claim then makes way for the next that needs one."""
        several = self._several
        self._with_selected(lambda rows: self._give(rows, code))
        if code and not stay and not several:
            self._go_on(OPEN_STATES)

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
            self._deeds.set_many([(row.uid, row.verdict or None) for row in rows], "verdict", code or None, label=name)

    def _name_of(self, code: str, count: int) -> str:
        if not code:
            return named(self.tr("Take the verdict back"), count)
        return named(self.tr("Verdict {verdict}").format(verdict=label(self._shown.verdicts, code)), count)

    # -- states ------------------------------------------------------------------------------------------------------

    def state(self, code: str) -> None:
        """Move the selection to a state; a reason is asked for, once, where the workflow needs one."""
        reason = self._reason(code)
        if reason is not None:
            self._with_selected(lambda rows: self._move([(row.uid, row.state) for row in rows], code, reason))

    def state_of(self, uid: str, code: str, seen: str) -> None:
        """The card moves this claim to a state, where it showed the state ``seen``."""
        reason = self._reason(code)
        if reason is not None:
            self._move([(uid, seen)], code, reason)

    def _reason(self, code: str) -> str | None:
        """Why, in the person's words; empty where nobody has to say; None when they changed their mind."""
        if code not in {State.DROPPED, State.REOPENED}:
            return ""
        return self._questions.reason(code) or None

    def _move(self, seen: list[tuple[str, str]], code: str, reason: str) -> None:
        if code == State.DROPPED:
            name = self.tr("Drop")
        else:
            name = self.tr("State {state}").format(state=label(self._shown.states, code))
        name = named(name, len(seen))
        if len(seen) > 1:
            self._deeds.set_many(list(seen), "state", code, label=name, reason=reason or None)
            return
        edits = [Edit(uid, "state", code, state, guarded=True) for uid, state in seen]
        self._deeds.set_fields(edits, label=name, reason=reason or None, told=bool(reason))

    def sign_off(self) -> None:
        """Sign off the selection as reviewed, and go on to the next that has a verdict."""
        several = self._several
        row = self._table.current_row
        self.state(State.REVIEWED)
        if not several and row is not None and row.verdict:
            self._go_on(TO_SIGN_OFF)

    def send_back(self) -> None:
        """The selection is not right yet: what was checked goes on, what was signed off is reopened, for one reason."""

        def ask(rows: list[ClaimRow]) -> None:
            edits = [Edit(r.uid, "state", BACK[State(r.state)], r.state, guarded=True) for r in rows if r.state in BACK]
            if not edits:
                self.said.emit(self.tr("Only a claim that was checked or signed off can be sent back."), "warning")
                return
            reason = self._questions.reason(SENT_BACK)
            if reason:
                self._deeds.set_left_out(edits, label=named(self.tr("Send back"), len(edits)), reason=reason)

        self._with_selected(ask)

    # -- the rest ----------------------------------------------------------------------------------------------------

    def flag(self) -> None:
        """Flag the selection; take the flags away where all have one."""

        def switch(rows: list[ClaimRow]) -> None:
            on = not all(row.flagged for row in rows)
            seen = [(row.uid, int(row.flagged)) for row in rows]
            self._set(seen, "flagged", int(on), self.tr("Flag") if on else self.tr("Remove flag"))

        self._with_selected(switch)

    def assign(self, name: str) -> None:
        """The selection is this person's work; an empty name takes it from whoever has it."""
        deed = self.tr("Assign to {name}").format(name=name) if name else self.tr("Assign to nobody")
        self._with_selected(
            lambda rows: self._set([(row.uid, row.assignee or None) for row in rows], "assignee", name or None, deed)
        )

    def assign_somebody(self) -> None:
        """Ask whose work the selection shall be."""

        def ask(people: list[str]) -> None:
            name = self._questions.person(people)
            if name:
                self.assign(name)

        self._worker.read_each("detail", lambda reader: reader.people(), ask, self._deeds.failed.emit)

    def priority(self, step: int) -> None:
        """How urgent the selection is, 0 to 3."""
        deed = self.tr("Priority {priority}").format(priority=label(priorities(), str(step)))
        self._with_selected(lambda rows: self._set([(row.uid, row.priority) for row in rows], "priority", step, deed))

    def recheck(self) -> None:
        """Ask by when the selection shall be looked at again."""
        date = self._questions.recheck_date()
        if date is None:
            return
        deed = self.tr("Check again by {date}").format(date=date) if date else self.tr("No date to check again")

        def set_date(rows: list[ClaimRow]) -> None:
            edits = [Edit(row.uid, "recheck_by", date or None) for row in rows]
            self._deeds.set_fields(edits, label=named(deed, len(rows)), told=len(rows) > 1)

        self._with_selected(set_date)

    def _set(self, seen: Sequence[tuple[str, Value]], field: str, value: Value, deed: str) -> None:
        name = named(deed, len(seen))
        if len(seen) == 1:
            uid, base = seen[0]
            self._deeds.set_fields([Edit(uid, field, value, base, guarded=True)], label=name)
        else:
            self._deeds.set_many(seen, field, value, label=name)

    def delete(self) -> None:
        """Delete the selection; undo brings it back."""
        self._with_selected(
            lambda rows: self._deeds.delete(
                [row.uid for row in rows],
                label=tr("Delete %Ln claim(s)", None, len(rows)),
            )
        )

    def merge(self) -> None:
        """The selected claims become one, and it is the current one then."""

        def join(rows: list[ClaimRow]) -> None:
            uids = [row.uid for row in rows]
            self._deeds.do(
                lambda ledger, author: ledger.join_claims(uids, author),
                label=tr("Merge %Ln claim(s)", None, len(uids)),
                told=True,
                then=chosen,
            )

        def chosen(change: Change) -> None:
            self._table.go_to_uid(change.claims[0])

        self._with_selected(join)

    # -- going on ----------------------------------------------------------------------------------------------------

    def _go_on(self, wanted: frozenset[State]) -> None:
        """To the next claim in one of these states, as far as the rows are known; else to the next claim.

        At once: what the person presses next must not meet the claim they have just judged.
        """
        model, here = self._table.model, self._table.view.currentIndex().row()
        for place in range(here + 1, model.rowCount()):
            row = model.row(place)
            if row is None or row.state in wanted:
                self._table.go_to(place)
                return
            if place - here > MOST_KNOWN:
                break
        self._table.step(1)

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


def named(deed: str, count: int) -> str:
    """A deed on so many claims: “Verdict False for 12 claims”."""
    if count == 1:
        return deed
    return tr("{deed} for %Ln claim(s)", None, count).format(deed=deed)
