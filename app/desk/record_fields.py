"""Fields whose value is a list of records: the base of the figures' and the chain's editors."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.desk.card_fields import Field
from app.desk.card_section import Columns, IconButton
from app.desk.card_values import BadInput
from app.desk.drafts import plain
from app.desk.theme import Theme


class Record(QFrame):
    """One record: its fields in columns, and buttons to move or remove it."""

    edited = Signal()
    left = Signal()
    """One of its fields was left with something typed."""
    removed = Signal()
    moved = Signal(int)
    loaded = Signal()
    """It shows another record now."""

    def __init__(self, theme: Theme, original: Any, columns: int, parent: QWidget, *, across: bool = False) -> None:
        """``across``: the buttons stand beside each other, for a record of one line."""
        super().__init__(parent)
        self.original = original
        self.fields: dict[str, Field] = {}
        self.setProperty("role", "card")
        self.columns = Columns(columns)
        self.buttons: QBoxLayout = QHBoxLayout() if across else QVBoxLayout()
        self.buttons.setSpacing(0)
        if not across:
            self.buttons.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 7, 4, 9)
        row.setSpacing(4)
        row.addLayout(self.columns, 1)
        row.addLayout(self.buttons)
        self._theme = theme

    def put(self, field: Field, span: int = 1) -> None:
        """Add a field; its value is the original's attribute of the same name."""
        self.fields[field.name] = field
        field.load(getattr(self.original, field.name))
        field.edited.connect(self.edited)
        field.committed.connect(self.left)
        self.columns.put(field, span)

    def show_original(self, original: Any) -> None:
        """Show another record in the same editors; what was typed in them is gone."""
        self.original = original
        for name, field in self.fields.items():
            field.load(getattr(original, name))
        self.loaded.emit()

    def call(self, name: str) -> None:
        """What this record is for screen readers: ``figure 2``; its fields and buttons are told apart by it."""
        for field in self.fields.values():
            field.call(f"{field.label}, {name}")
        for button in self.findChildren(IconButton):
            button.setAccessibleName(f"{button.toolTip()}, {name}")

    def button(self, icon: str, name: str) -> QToolButton:
        """Add a button beside the fields."""
        made = IconButton(self._theme, icon, name, self)
        if isinstance(self.buttons, QVBoxLayout):
            self.buttons.insertWidget(self.buttons.count() - 1, made)
        else:
            self.buttons.addWidget(made, 0, Qt.AlignmentFlag.AlignBottom)
        return made

    def values(self) -> dict[str, Any]:
        """What the fields say now; raises BadInput, and says so under the field."""
        found: dict[str, Any] = {}
        wrong: BadInput | None = None
        for name, field in self.fields.items():
            try:
                found[name] = field.read()
            except BadInput as problem:
                field.say(str(problem))
                wrong = wrong or problem
        if wrong is not None:
            raise wrong
        return found


class RecordsField(Field):
    """A tuple of frozen records, edited one below the other and committed as a whole."""

    def __init__(self, theme: Theme, name: str, label: str, add: str, parent: QWidget | None = None) -> None:
        super().__init__(name, label, parent, show_label=False)
        self._theme = theme
        self.records: list[Record] = []
        self._shown: tuple[Any, ...] | None = None
        self._active = True
        holder = QWidget(self)
        self._list = QVBoxLayout(holder)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(6)
        self.add_button = QPushButton(add, self)
        self.add_button.setProperty("role", "flat")
        self.add_button.setAccessibleName(add)
        self.add_button.clicked.connect(self.add_empty)
        self.adopt(holder, watch=False)
        self._column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.setFocusProxy(self.add_button)
        theme.changed.connect(self._tint)
        self._tint()

    # ---- what a subclass provides

    def make(self, original: Any) -> Record:
        """An editor for one record."""
        raise NotImplementedError

    def empty(self) -> Any:
        """A record with nothing in it."""
        raise NotImplementedError

    def revive(self, values: dict[str, Any]) -> Any:
        """A record from its plain values, as a draft keeps them."""
        raise NotImplementedError

    def words(self, record: Any) -> str:
        """A record on one line, as a person reads it."""
        raise NotImplementedError

    def finish(self, original: Any, values: dict[str, Any]) -> Any | None:
        """The record these values make of the original; None for one left empty; raises BadInput."""
        raise NotImplementedError

    def called(self, number: int) -> str:
        """What screen readers call the record at this place, from 1: ``figure 2``."""
        raise NotImplementedError

    # ---- value

    def read(self) -> tuple[Any, ...]:
        """Every record that is not empty."""
        if not self._active and not self.dirty:
            return tuple(self.base or ())
        found = [self.finish(record.original, record.values()) for record in self.records]
        return tuple(record for record in found if record is not None)

    def write(self, value: Sequence[Any]) -> None:
        """Show these records."""
        value = tuple(value or ())
        if not self._active:
            return
        if value == self._shown and not self.dirty and len(self.records) == len(value):
            return
        for record, original in zip(self.records, value, strict=False):  # editors cost more than what they show
            record.show_original(original)
        for record in self.records[len(value) :]:
            self._take_out(record)
        for original in value[len(self.records) :]:
            self._append(original)
        self._shown = value

    def refresh(self, value: Any) -> None:
        """The same claim was read again; what the ledger alone adds (a uid) is no change by somebody else."""
        value = tuple(value or ())
        base = tuple(self.base or ())
        if value != base and list(map(self.bare, value)) == list(map(self.bare, base)):
            self._base, self._before = value, ()
            stored = iter(value)
            for record in self.records:
                if self.bare(record.original) in map(self.bare, value) or self._made(record) is not None:
                    record.original = next(stored, record.original)
            self._shown = None if self.dirty else value
            return
        super().refresh(value)

    def bare(self, record: Any) -> Any:
        """What a person sees of a record."""
        return record

    def _made(self, record: Record) -> Any | None:
        try:
            return self.finish(record.original, record.values())
        except BadInput:
            return record.original

    def _clear(self) -> None:
        for record in list(self.records):
            self._take_out(record)

    def _take_out(self, record: Record) -> None:
        self.records.remove(record)
        self._list.removeWidget(record)
        record.hide()
        record.deleteLater()
        self._call_records()

    def _call_records(self) -> None:
        for number, record in enumerate(self.records, 1):
            record.call(self.called(number))

    def typed(self) -> list[dict[str, Any]]:
        """Every record: what it was made of, and what stands in its editors."""
        return [
            {
                "original": plain(record.original),
                "typed": {name: field.typed() for name, field in record.fields.items()},
            }
            for record in self.records
        ]

    def set_typed(self, typed: Any) -> None:
        """Records with this in their editors."""
        self._clear()
        for one in typed:
            record = self._append(self.revive(one["original"]))
            for name, words in one["typed"].items():
                record.fields[name].set_typed(words)
        self._shown = None

    def set_active(self, active: bool) -> None:
        """Whether editors are made at all: folded away, a list costs nothing as one goes from claim to claim."""
        self._active = active
        if active and not self.dirty:
            self.write(self.base)

    def show_value(self, value: Any) -> str:
        """A line for each."""
        return "\n".join(map(self.words, value or ())) or self.tr("nothing")

    def add_empty(self) -> None:
        """A new record at the end, with the cursor in its first field."""
        record = self._append(self.empty())
        next(iter(record.fields.values())).setFocus(Qt.FocusReason.TabFocusReason)

    def commit(self) -> bool:
        """Send all records as they stand."""
        done = super().commit()
        if done:
            self._shown = None if self.dirty else self.base
        return done

    def _append(self, original: Any) -> Record:
        record = self.make(original)
        self.records.append(record)
        record.call(self.called(len(self.records)))
        self._list.addWidget(record)
        record.edited.connect(self.touched)
        record.left.connect(self.commit)
        record.removed.connect(lambda: self._remove(record))
        record.moved.connect(lambda by: self._move(record, by))
        return record

    def _remove(self, record: Record) -> None:
        self._take_out(record)
        self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.touched()
        self.commit()

    def _move(self, record: Record, by: int) -> None:
        at = self.records.index(record)
        to = at + by
        if 0 <= to < len(self.records):
            self.records.insert(to, self.records.pop(at))
            self._list.insertWidget(to, record)
            self._call_records()
            self.touched()
            self.commit()

    def _tint(self) -> None:
        self.add_button.setIcon(self._theme.icon("plus", "accent"))
