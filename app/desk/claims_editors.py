"""The editors of the table's cells: one for each kind of column, what it starts with, and what was typed in it.

A value that cannot be stored raises ``BadInput`` with the sentence to show; the editor then stays open.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QModelIndex, QPersistentModelIndex, QStringListModel, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QCalendarWidget,
    QComboBox,
    QCompleter,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
    QWidgetAction,
)
from shiboken6 import isValid

from app.desk.by_ear import name_list
from app.desk.card_values import BadInput, read_date
from app.desk.columns import Column, Editor
from app.desk.spoken import in_words
from app.desk.theme import Theme
from app.desk.wording import tr
from app.vocabulary import (
    ATTRIBUTION_FORMS,
    CAVEATS,
    CREDIBILITY,
    QUOTE_VERDICTS,
    RELIABILITY,
    SOURCE_KINDS,
    STATES,
    VERDICTS,
    Term,
)

HIGHEST_PRIORITY = 9
CLOSED = {
    "caveat": CAVEATS, "quote_verdict": QUOTE_VERDICTS, "attribution_form": ATTRIBUTION_FORMS,
    "source_kind": SOURCE_KINDS, "reliability": RELIABILITY, "credibility": CREDIBILITY,
}  # fmt: skip
LOOKS = frozenset({"state", "verdict", "caveat"})
MAY_BE_EMPTY = frozenset({"verdict", "quote_verdict"})


class TagsCompleter(QCompleter):
    """Completes the last of several tags parted by commas."""

    def splitPath(self, path: str) -> list[str]:
        """The part that is being typed."""
        return [path.rsplit(",", 1)[-1].strip()]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        """The whole line with the tag that was chosen at its end."""
        widget = self.widget()
        before = widget.text().rpartition(",")[0] if isinstance(widget, QLineEdit) else ""
        chosen = str(super().pathFromIndex(index))
        return f"{before.strip()}, {chosen}" if before.strip() else chosen


class DateLine(QLineEdit):
    """A date as ``2022-06-05``, ``2022-06`` or ``2022``; a calendar opens by its button or Alt+Down."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setPlaceholderText(tr("YYYY-MM-DD"))
        self._open = QAction(theme.icon("calendar", "text_muted"), tr("Calendar (Alt+Down)"), self)
        self._open.setShortcut(QKeySequence("Alt+Down"))
        self._open.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._open.triggered.connect(self.open_calendar)
        self.addAction(self._open, QLineEdit.ActionPosition.TrailingPosition)

    def open_calendar(self) -> None:
        """Choose a day by looking."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar = QCalendarWidget(menu)
        calendar.setGridVisible(False)
        calendar.setAccessibleName(tr("Calendar"))
        shown = QDate.fromString(self.text().strip(), "yyyy-MM-dd")
        calendar.setSelectedDate(shown if shown.isValid() else QDate.currentDate())
        calendar.activated.connect(lambda day: self._take(day, menu))
        calendar.clicked.connect(lambda day: self._take(day, menu))
        action = QWidgetAction(menu)
        action.setDefaultWidget(calendar)
        menu.addAction(action)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))
        calendar.setFocus()

    def _take(self, day: QDate, menu: QMenu) -> None:
        self.setText(date(day.year(), day.month(), day.day()).isoformat())
        menu.close()
        self.setFocus()


class CellEditors:
    """Makes editors. ``wanted`` asks for names of a field of the search language that begin so, for ``offer``."""

    def __init__(self, theme: Theme, wanted: Callable[[str, str], None]) -> None:
        self._theme = theme
        self.states: Sequence[Term] = STATES
        self.verdicts: Sequence[Term] = VERDICTS
        self.wanted = wanted
        self._line: QLineEdit | None = None
        self._completes = ""
        self._names = QStringListModel()

    def make(self, parent: QWidget, column: Column, chosen: Callable[[QWidget], object]) -> QWidget:
        """The editor that suits the column; ``chosen`` is called when an entry of a list is."""
        made: QWidget
        if column.editor is Editor.TEXT:
            made = QPlainTextEdit(parent)
            made.setTabChangesFocus(True)
        elif column.editor is Editor.CODES:
            made = self._list(parent, column.key)
            made.activated.connect(lambda _=0, box=made: chosen(box))
        elif column.editor is Editor.NUMBER:
            made = QSpinBox(parent)
            made.setRange(0, HIGHEST_PRIORITY)
        elif column.editor is Editor.DATE:
            made = DateLine(self._theme, parent)
        else:
            made = QLineEdit(parent)
            if column.completes:
                made.setCompleter(self._completer(made, column))
        name = QCoreApplication.translate("Columns", column.title)
        if isinstance(made, QComboBox):
            name_list(made, name)
        else:
            made.setAccessibleName(name)
        return made

    def _completer(self, line: QLineEdit, column: Column) -> QCompleter:
        names = QStringListModel(line)
        completer = TagsCompleter(names, line) if column.editor is Editor.TAGS else QCompleter(names, line)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setMaxVisibleItems(8)
        line.textEdited.connect(lambda: self.wanted(column.completes, being_completed(line)))
        self._line, self._completes, self._names = line, column.completes, names
        return completer

    def offer(self, field: str, begins: str, names: Sequence[str]) -> None:
        """Names that begin so, for the line that is being typed in; unless something else stands there by now."""
        line, completer = self._line, self._line.completer() if self._line and isValid(self._line) else None
        if line is None or completer is None or (field, begins) != (self._completes, being_completed(line)):
            return
        self._names.setStringList([name for name in names if name != begins])
        if begins and self._names.rowCount() and line.hasFocus():
            completer.complete()
        elif (popup := completer.popup()) is not None:
            popup.hide()

    def _list(self, parent: QWidget, key: str) -> QComboBox:
        box = QComboBox(parent)
        if key == "flagged":
            box.addItem(tr("Not flagged"), 0)
            box.addItem(self._theme.icon("flag", "danger"), tr("Flagged"), 1)
            return box
        if key in MAY_BE_EMPTY:
            box.addItem(tr("No verdict") if key == "verdict" else tr("Not decided"), None)
        terms = {"state": self.states, "verdict": self.verdicts}.get(key, CLOSED.get(key, ()))
        for term in in_words(terms):
            if key in LOOKS:
                look = self._theme.look(key, term.code)
                box.addItem(self._theme.icon(look.icon, look.ink.name()), term.label, term.code)
            else:
                box.addItem(term.label, term.code)
            box.setItemData(box.count() - 1, term.meaning, Qt.ItemDataRole.ToolTipRole)
        return box


def being_completed(line: QLineEdit) -> str:
    """What is being typed in a line: the whole of it, or the last of several tags."""
    text = line.text()
    return text.rsplit(",", 1)[-1].strip() if isinstance(line.completer(), TagsCompleter) else text.strip()


def fill(editor: QWidget, value: object) -> None:
    """Put a cell's value in."""
    if isinstance(editor, QPlainTextEdit):
        editor.setPlainText(str(value or ""))
        editor.selectAll()
    elif isinstance(editor, QComboBox):
        editor.setCurrentIndex(max(0, editor.findData(value)))
    elif isinstance(editor, QSpinBox):
        editor.setValue(int(str(value or 0)))
        editor.selectAll()
    elif isinstance(editor, QLineEdit):
        editor.setText(str(value or ""))
        editor.selectAll()


def typed(editor: QWidget, column: Column) -> object:
    """What stands in an editor, as the ledger would store it. BadInput when it cannot be stored."""
    if isinstance(editor, QPlainTextEdit):
        text = " ".join(editor.toPlainText().split()) if column.key == "claim" else editor.toPlainText().strip()
        if column.key == "claim" and not text:
            raise BadInput(tr("A claim needs its words. Esc leaves them as they were."))
        return text
    if isinstance(editor, QComboBox):
        return editor.currentData()
    if isinstance(editor, QSpinBox):
        return editor.value()
    if isinstance(editor, DateLine):
        return read_date(editor.text())
    return editor.text() if isinstance(editor, QLineEdit) else None
