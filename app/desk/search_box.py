"""The search box: typed words become a search after a short pause; fields and their values complete as one types."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QIcon, QKeyEvent, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCompleter,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.desk.by_ear import make_clearable
from app.desk.foreign import draw_line, seen
from app.desk.search_fields import BY_NAME, SEARCH_FIELDS, said
from app.desk.theme import Theme
from app.desk.wording import grouped
from app.ledger.query import LISTED, value_written
from app.vocabulary import Term

PAUSE = 40
"""Milliseconds without a key before the table follows: it should have followed before a tenth of a second is over."""
MOST_SHOWN = 11
LOOKS = frozenset({"state", "verdict", "caveat"})
NOTE = int(Qt.ItemDataRole.UserRole) + 1
INSERTED = NOTE + 1


@dataclass(frozen=True, slots=True)
class Typed:
    """What is being typed at the cursor: a field's name, or a value of ``field``; ``start`` is where it begins."""

    field: str
    text: str
    start: int


class OfferDelegate(QStyledItemDelegate):
    """What is offered, and behind it in muted letters what it means or how often it occurs."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """One line."""
        return QSize(120, option.fontMetrics.height() + 11)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """One line."""
        painter.save()
        rect = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, self._theme.color("selection"))
            painter.fillRect(rect.left(), rect.top(), 3, rect.height(), self._theme.color("selection_line"))
        icon = index.data(Qt.ItemDataRole.DecorationRole)
        left = rect.left() + 10
        if isinstance(icon, QIcon):
            icon.paint(painter, left - 2, rect.center().y() - 7, 16, 16)
            left += 21
        note, metrics = str(index.data(NOTE) or ""), option.fontMetrics
        text = metrics.elidedText(seen(str(index.data())), Qt.TextElideMode.ElideRight, rect.right() - left - 10)
        painter.setFont(self._theme.ui_font())
        painter.setPen(self._theme.color("text"))
        middle = Qt.AlignmentFlag.AlignVCenter
        draw_line(painter, rect.adjusted(left - rect.left(), 0, -8, 0), text, own_side=False)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        room = rect.right() - left - metrics.horizontalAdvance(text) - 26
        if note and room > 20:
            painter.setPen(self._theme.color("text_muted"))
            note = metrics.elidedText(note, Qt.TextElideMode.ElideRight, room)
            painter.drawText(rect.adjusted(0, 0, -10, 0), middle | Qt.AlignmentFlag.AlignRight, note)
        painter.restore()


class SearchBox(QLineEdit):
    """One line. ``searched`` carries the text; ``left`` says that Escape or Down gave the focus back to the table."""

    searched = Signal(str)
    left = Signal()
    offersWanted = Signal(str, str)
    """A field and the beginning of a value: what the ledger has is wanted for ``show_offers``."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._terms: Mapping[str, Sequence[Term]] = {}
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(PAUSE)
        self._told = ""
        self._offers = QStandardItemModel(self)
        self._completer: QCompleter | None = None
        self._lens = QAction(self.tr("Search"), self)
        self.addAction(self._lens, QLineEdit.ActionPosition.LeadingPosition)
        self._help = QAction(self.tr("What can be searched for (F1)"), self)
        self._help.triggered.connect(self.show_help)
        self.addAction(self._help, QLineEdit.ActionPosition.TrailingPosition)
        self.setPlaceholderText(self.tr("Search claims, e.g.  state:checked  by:toldan"))
        self.setAccessibleName(self.tr("Search claims"))
        self.setToolTip(
            self.tr("Words, “whole phrases”, -without, and field:value.\nThe question mark or F1 tells of the fields.")
        )
        make_clearable(self)
        self.setMinimumWidth(220)
        self.textEdited.connect(self._typed)
        self.textChanged.connect(self._changed)
        self._soon.timeout.connect(self._tell)
        theme.changed.connect(self._restyle)
        self._restyle()

    @property
    def completer_made(self) -> QCompleter:
        """What shows the list; made when it is first asked for, not on the way to the first paint."""
        if self._completer is None:
            self._completer = QCompleter(self._offers, self)
            self._completer.setWidget(self)
            self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
            self._completer.setMaxVisibleItems(MOST_SHOWN)
            self._completer.activated[QModelIndex].connect(self._complete)  # type: ignore[index]
            self.popup.setItemDelegate(OfferDelegate(self._theme, self.popup))
            self.popup.setAccessibleName(self.tr("Completions"))
        return self._completer

    @property
    def popup(self) -> QAbstractItemView:
        """The list of what completes."""
        popup = self.completer_made.popup()
        assert popup is not None  # Qt makes it when first asked
        return popup

    @property
    def offering(self) -> bool:
        """Whether the list is shown."""
        return self._completer is not None and self.popup.isVisible()

    def close_offers(self) -> None:
        """Nothing is offered any more."""
        if self._completer is not None:
            self.popup.hide()

    def set_terms(self, terms: Mapping[str, Sequence[Term]]) -> None:
        """The codes of fields, with this ledger's labels."""
        self._terms = terms

    def set_search(self, text: str) -> None:
        """Put a search in without saying so."""
        self._told = text
        if text != self.text():
            self.setText(text)

    def run(self, text: str) -> None:
        """Put a search in and look for it at once."""
        self.setText(text)
        self._tell()

    def show_help(self) -> None:
        """Tell what can be searched for; an example that is chosen is looked for."""
        from app.desk.search_help import SearchHelp  # not on the way to the first paint

        self.close_offers()
        shown = SearchHelp(self._theme, self)
        shown.chosen.connect(self._try)
        shown.show_below(self)

    def _try(self, search: str, whole: bool) -> None:
        self.setFocus()
        if whole:
            self.run(search)
        else:
            text = self.text().rstrip()
            self.setText(f"{text} {search}" if text else search)
            self._typed(self.text())

    # -- keys --------------------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """F1 in here tells of the search language, not of the keys."""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_F1:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self.show_help()
                return True
        return super().event(event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's own signature
        """Tab takes the offer that is marked, else the first."""
        if next and self.offering:
            index = self.popup.currentIndex()
            self._complete(index if index.isValid() else self.popup.model().index(0, 0))
            return True
        return super().focusNextPrevChild(next)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape empties the box, then leaves it; Enter and Down go to the table."""
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if self.offering:
            if event.key() == Qt.Key.Key_Escape or (enter and self.popup.currentIndex().isValid()):
                event.ignore()  # they are the list's
                return
            if enter:
                self.close_offers()
        if event.key() == Qt.Key.Key_Escape:
            if self.text():
                self.clear()
            else:
                self.left.emit()
            return
        if enter or event.key() == Qt.Key.Key_Down:
            self._tell()
            self.left.emit()
            return
        super().keyPressEvent(event)

    def _restyle(self) -> None:
        self._lens.setIcon(self._theme.icon("search", "text_muted"))
        self._help.setIcon(self._theme.icon("help", "text_muted"))

    def _changed(self, text: str) -> None:
        if not text:
            self.close_offers()
        self._soon.start()

    def _tell(self) -> None:
        self._soon.stop()
        if self.text() != self._told:
            self._told = self.text()
            self.searched.emit(self._told)

    # -- completing --------------------------------------------------------------------------------------------------

    def typed(self) -> Typed:
        """What is being typed at the cursor."""
        return being_typed(self.text()[: self.cursorPosition()])

    def _typed(self, _: str) -> None:
        typed = self.typed()
        field = BY_NAME.get(typed.field)
        if field is None:
            self._show([item for f in SEARCH_FIELDS if (item := self._field(f.name, f.meaning, typed.text))])
        elif field.asks:
            self.offersWanted.emit(field.name, typed.text)
        else:
            self.show_offers(field.name, typed.text, ())

    def _field(self, name: str, meaning: str, begins: str) -> QStandardItem | None:
        if len(begins) < 2 or not name.startswith(begins.lower()):
            return None
        return _item(f"{name}:", said(meaning), f"{name}:")

    def show_offers(self, field: str, begins: str, found: Sequence[tuple[str, int]]) -> None:
        """What the ledger has of a field, with counts; unless something else is being typed by now."""
        typed = self.typed()
        if (typed.field, typed.text) != (field, begins) or not self.hasFocus():
            return
        items = self._coded(field, begins, dict(found)) if field in self._terms else self._named(field, found)
        for value, meaning in BY_NAME[field].values:
            if value.lower().startswith(begins.lower()):
                items.append(_item(value, said(meaning) if meaning else "", value))
        if any(item.data(INSERTED).strip('"').lower() == begins.lower() for item in items) and len(items) == 1:
            items = []  # it is typed already
        self._show(items)

    def _coded(self, field: str, begins: str, counts: Mapping[str, int]) -> list[QStandardItem]:
        items = []
        for term in self._terms[field]:
            words = (term.code, *term.label.lower().split())
            if not any(word.startswith(begins.lower()) for word in (*words, term.label.lower())):
                continue
            item = _item(term.label, grouped(counts.get(term.code, 0)), term.code)
            item.setToolTip(f"{field}:{term.code}\n{term.meaning}")
            if field in LOOKS:
                look = self._theme.look(field, term.code)
                item.setIcon(self._theme.icon(look.icon, look.ink.name()))
            items.append(item)
        return items

    @staticmethod
    def _named(field: str, found: Sequence[tuple[str, int]]) -> list[QStandardItem]:
        return [_item(value, grouped(count), value_written(field, value)) for value, count in found if value]

    def _show(self, items: Sequence[QStandardItem]) -> None:
        if not items:
            self.close_offers()
            return
        self._offers.clear()
        for item in items:
            self._offers.appendRow(item)
        completer = self.completer_made
        completer.setCompletionPrefix("")
        completer.complete()
        self.popup.setCurrentIndex(QModelIndex())

    def _complete(self, index: QModelIndex) -> None:
        chosen = str(index.data(INSERTED) or "")
        self.close_offers()
        if not chosen:
            return
        place, typed = self.cursorPosition(), self.typed()
        before, after = self.text()[: typed.start] + chosen, self.text()[place:]
        is_field = chosen.endswith(":")
        before += "" if is_field else " "
        self.setText(before + after.lstrip())
        self.setCursorPosition(len(before))
        if is_field:
            QTimer.singleShot(0, self, lambda: self._typed(self.text()))
        else:
            self._tell()


def being_typed(before: str) -> Typed:
    """What is being typed at the end of a text: white space and commas part, except within quotation marks."""
    start, value, field, quoted = 0, 0, "", False
    for place, character in enumerate(before):
        if character == '"':
            quoted = not quoted
        elif not quoted and character.isspace():
            start = value = place + 1
            field = ""
        elif not quoted and character == ":" and not field:
            name = before[start:place].lstrip("-").lower()
            if name in BY_NAME:
                field, value = name, place + 1
        elif not quoted and character == "," and field in LISTED:
            value = place + 1
    if not field and before[start : start + 1] == "-":
        value = start + 1
    return Typed(field, before[value:].strip('"'), value)


def _item(text: str, note: str, inserted: str) -> QStandardItem:
    item = QStandardItem(text)
    item.setData(note, NOTE)
    item.setData(inserted, INSERTED)
    item.setData(seen(f"{text}, {note}" if note else text), Qt.ItemDataRole.AccessibleTextRole)
    return item
