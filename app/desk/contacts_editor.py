"""The right of reply: whom we asked, how and when, by when an answer is due, and what they answered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields, replace
from datetime import UTC, date, datetime
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from app.desk.card_fields import LineField, TextField, date_field
from app.desk.card_values import BadInput, read_local_moment, show_local_moment
from app.desk.record_fields import Record, RecordsField
from app.desk.spoken import label
from app.desk.theme import Theme
from app.desk.wording import tr
from app.model import Contact
from app.vocabulary import State, Term


def moment_now() -> str:
    """Now as the ledger stores it, to the minute: nobody rings at a millisecond."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:00.000Z")


def overdue(contact: Contact, today: date | None = None) -> int:
    """Days since an answer was due that has not come; 0 when none is late. A month or a year is due at its end."""
    if contact.answered_at or not contact.due_on:
        return 0
    passed = (today or date.today()).isoformat()  # noqa: DTZ011 - the person's own day
    due = contact.due_on
    if passed[: len(due)] <= due:
        return 0
    last = date.fromisoformat(due) if len(due) == 10 else date(int(due[:4]), int(due[5:7] or 12), 28)
    return max(1, (date.fromisoformat(passed) - last).days)


def status(contact: Contact) -> tuple[str, bool]:
    """How it stands with a contact in few words, and whether it is late."""
    if contact.answered_at:
        return tr("Answered"), False
    late = overdue(contact)
    if late:
        days = tr("%Ln day(s)", None, late)
        return tr("Overdue: the answer was due on {date}, {days} ago").format(date=contact.due_on, days=days), True
    if contact.due_on:
        return tr("Waiting for an answer, due on {date}").format(date=contact.due_on), False
    return tr("Waiting for an answer"), False


def summary(contacts: Sequence[Contact]) -> str:
    """All contacts of a claim in few words."""
    if not contacts:
        return ""
    late = [one for one in contacts if overdue(one)]
    if late:
        return tr("overdue: {whom}, due on {date}").format(whom=late[0].whom, date=late[0].due_on)
    open_ones = [one.whom for one in contacts if not one.answered_at]
    if open_ones:
        return tr("waiting for {whom}").format(whom=", ".join(open_ones))
    return tr("answered: {whom}").format(whom=", ".join(one.whom for one in contacts))


class ContactRecord(Record):
    """One contact with a line that says how it stands."""

    def __init__(self, theme: Theme, original: Contact, parent: QWidget) -> None:
        super().__init__(theme, original, 12, parent)
        self.put(LineField("whom", self.tr("Whom"), self), 4)
        self.put(LineField("how", self.tr("How"), self, placeholder=self.tr("phone, mail")), 4)
        moment = {"reader": read_local_moment, "shower": show_local_moment, "placeholder": "2022-06-05 14:02"}
        self.put(LineField("asked_at", self.tr("Asked"), self, **moment), 4)  # type: ignore[arg-type]
        self.put(date_field("due_on", self.tr("Answer due on"), self), 4)
        self.put(LineField("answered_at", self.tr("Answered"), self, **moment), 4)  # type: ignore[arg-type]
        self.standing = QLabel(self)
        self.standing.setWordWrap(True)
        self.columns.put(self.standing, 4)
        self.put(TextField("answer", self.tr("What they answered"), self, most=6), 12)
        self.put(TextField("note", self.tr("Note"), self, most=4), 12)
        answered = self.button("check", self.tr("Answered now"))
        answered.clicked.connect(self._answered)
        self.button("trash", self.tr("Remove this contact")).clicked.connect(self.removed)
        self.edited.connect(self._describe)
        self.loaded.connect(self._describe)
        self._describe()

    def _answered(self) -> None:
        line = self.fields["answered_at"]
        if isinstance(line, LineField) and not line.editor.text().strip():
            line.editor.setText(show_local_moment(moment_now()))
            line.touched()
            line.commit()
        self.fields["answer"].setFocus()

    def _describe(self) -> None:
        try:
            now = replace(self.original, **self.values())
        except BadInput:
            return
        words, late = status(now)
        self.standing.setText(f"⚠ {words}" if late else words)
        self.standing.setProperty("role", "error" if late else "muted")
        self.standing.setStyleSheet("")


class ContactsField(RecordsField):
    """Everybody who was asked about a claim."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "contacts", "", "", parent)
        self.label = self.tr("Right of reply")
        self.add_button.setText(self.tr("Add somebody we asked"))
        self.add_button.setAccessibleName(self.tr("Add somebody we asked"))

    def empty(self) -> Contact:
        """Asked just now."""
        return Contact(whom="", asked_at=moment_now())

    def called(self, number: int) -> str:
        """Its place in the list."""
        return self.tr("contact {0}").format(number)

    def revive(self, values: dict[str, Any]) -> Contact:
        """A contact that a draft kept."""
        known = {f.name for f in fields(Contact)}
        return Contact(**{name: value for name, value in values.items() if name in known})

    def words(self, record: Contact) -> str:
        """Whom, how, and how it stands."""
        known = (record.whom, record.how or "", status(record)[0], record.answer or "", record.note or "")
        return " · ".join(part for part in known if part)

    def bare(self, record: Contact) -> Contact:
        """Without the uid that the ledger gave it: one goes on typing where one was."""
        return replace(record, uid="")

    def make(self, original: Contact) -> Record:
        """The form of one contact."""
        return ContactRecord(self._theme, original, self)

    def finish(self, original: Contact, values: dict[str, Any]) -> Contact | None:
        """Somebody must have been asked."""
        if not values["whom"]:
            if any(values[name] for name in values if name not in {"whom", "asked_at"}):
                raise BadInput(self.tr("Say whom you asked."))
            return None
        for name in ("asked_at", "answered_at"):  # what the line does not show is not lost
            if values[name] and values[name] == read_local_moment(show_local_moment(getattr(original, name))):
                values[name] = getattr(original, name)
        return replace(original, **values)


class ReplyOffer(QPushButton):
    """Offers the state that fits the contacts: to wait, or to go on once everybody has answered."""

    wanted = Signal(str)
    """Code of the state."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "offer")
        self._state = ""
        self.clicked.connect(lambda: self.wanted.emit(self._state))
        self.hide()

    def show_for(self, contacts: Sequence[Contact], state: str, moves: Sequence[str], states: Sequence[Term]) -> None:
        """Offer a move if one fits."""
        waits = any(not one.answered_at for one in contacts)
        self._state = ""
        if waits and state != State.WAITING and State.WAITING in moves:
            self._state = str(State.WAITING)
        elif contacts and not waits and state == State.WAITING and State.IN_PROGRESS in moves:
            self._state = str(State.IN_PROGRESS)
        text = self.tr("Set the claim’s state to “{state}”")
        self.setText(text.format(state=label(tuple(states), self._state)))
        self.setVisible(bool(self._state))
