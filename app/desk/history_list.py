"""The history of a claim in plain words, newest first, with "Restore the old value"."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.model import HistoryEntry, Value

_FIRST = 25
_LONG = 90


def _tr(text: str) -> str:
    return QCoreApplication.translate("history_list", text)


def when(at: str) -> str:
    """A stored UTC moment in the person's own time and way of writing."""
    try:
        seconds = datetime.fromisoformat(at.replace("Z", "+00:00")).timestamp()
    except ValueError:
        return at
    moment = QDateTime.fromSecsSinceEpoch(int(seconds))
    if moment.date() == QDateTime.currentDateTime().date():
        return _tr("Today {0}").format(moment.time().toString("HH:mm"))
    locale = QLocale()
    plain = locale.language() == QLocale.Language.C  # a machine without a language set; its short dates mislead
    day = moment.date().toString(Qt.DateFormat.ISODate) if plain else _short(locale, moment)
    return f"{day} {moment.time().toString('HH:mm')}"


def _short(locale: QLocale, moment: QDateTime) -> str:
    return locale.toString(moment.date(), QLocale.FormatType.ShortFormat)


def shortened(value: str | None) -> str:
    """A value short enough for a line."""
    if not value:
        return _tr("nothing")
    line = " ".join(value.split())
    return f"“{line}”" if len(line) <= _LONG else f"“{line[: _LONG - 1]}…”"


def sentence(entry: HistoryEntry, labels: Mapping[str, str], show: Callable[[str, str | None], str | None]) -> str:
    """What happened, without when and who. ``show`` turns a field's stored value into words a person reads."""
    things = {
        "claim": _tr("Claim"),
        "figure": _tr("Figure"),
        "hop": _tr("Link of the chain"),
        "evidence": _tr("Evidence"),
        "claim_tag": _tr("Tag"),
        "contact": _tr("Contact"),
        "link": _tr("Link to another claim"),
    }
    thing = things.get(entry.table, entry.table)
    if entry.op == "insert" and entry.field == "*":
        return _tr("{0} added").format(thing)
    if entry.op == "delete":
        return _tr("{0} removed").format(thing)
    name = labels.get(entry.field, entry.field.replace("_", " "))
    if entry.table != "claim":
        name = f"{thing}, {name}"
    old, new = shortened(show(entry.field, entry.old)), shortened(show(entry.field, entry.new))
    if not entry.old:
        return _tr("{0}: {1}").format(name, new)
    return _tr("{0}: {1} instead of {2}").format(name, new, old)


class HistoryList(QWidget):
    """The entries; long histories begin with the newest and unfold on demand."""

    restoreRequested = Signal(str, object)
    """(field, value): set the field back to this value."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[HistoryEntry, ...] = ()
        self._labels: Mapping[str, str] = {}
        self._show: Callable[[str, str | None], str | None] = lambda _field, value: value
        self._restorable: frozenset[str] = frozenset()
        self._numbers: frozenset[str] = frozenset()
        self.rows: list[QFrame] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.more = QPushButton(self)
        self.more.setProperty("role", "link")
        self.more.clicked.connect(self._show_all)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._list)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)

    def set_words(
        self,
        labels: Mapping[str, str],
        show: Callable[[str, str | None], str | None],
        restorable: frozenset[str],
        numbers: frozenset[str],
    ) -> None:
        """How fields are called and shown, which may be restored, and which of them hold numbers."""
        self._labels, self._show, self._restorable, self._numbers = labels, show, restorable, numbers

    def show_history(self, entries: Sequence[HistoryEntry]) -> None:
        """Show these, newest first."""
        if tuple(entries) != self._entries:
            self._entries = tuple(entries)
            self._fill(_FIRST)

    def _fill(self, count: int) -> None:
        for row in self.rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [self._row(entry) for entry in self._entries[:count]]
        for row in self.rows:
            self._list.addWidget(row)
        rest = len(self._entries) - len(self.rows)
        self.more.setVisible(rest > 0)
        self.more.setText(self.tr("Show {0} older changes").format(rest))

    def _show_all(self) -> None:
        self._fill(len(self._entries))

    def _row(self, entry: HistoryEntry) -> QFrame:
        row = QFrame(self)
        what = QLabel(sentence(entry, self._labels, self._show), row)
        what.setTextFormat(Qt.TextFormat.PlainText)
        what.setWordWrap(True)
        who = entry.name or self.tr("Somebody")
        about = [when(entry.at), who]
        if entry.via and entry.via != "window":
            about.append(entry.via)
        if entry.reason:
            about.append(entry.reason)
        aside = QLabel(" · ".join(about), row)
        aside.setProperty("role", "faint")
        aside.setTextFormat(Qt.TextFormat.PlainText)
        aside.setWordWrap(True)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(what)
        words.addWidget(aside)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 3, 0, 3)
        line.addLayout(words, 1)
        if entry.table == "claim" and entry.op == "update" and entry.field in self._restorable:
            button = QPushButton(self.tr("Restore the old value"), row)
            button.setProperty("role", "link")
            old = shortened(self._show(entry.field, entry.old))
            button.setToolTip(self.tr("Set it back to {0}").format(old))
            button.setAccessibleName(
                self.tr("Restore {0} to {1}").format(self._labels.get(entry.field, entry.field), old)
            )
            value: Value = entry.old
            if entry.field in self._numbers and entry.old is not None:
                value = int(entry.old)
            button.clicked.connect(lambda _=False, f=entry.field, v=value: self.restoreRequested.emit(f, v))
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return row
