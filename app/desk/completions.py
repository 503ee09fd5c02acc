"""The list below the search box: fields and values that complete what is being typed, each with what it means."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCompleter,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.desk.foreign import draw_line, seen
from app.desk.search_fields import BY_NAME, SEARCH_FIELDS, said
from app.desk.theme import Theme
from app.desk.wording import grouped
from app.ledger.query import value_written
from app.vocabulary import Term

MOST_SHOWN = 11
LOOKS = frozenset({"state", "verdict", "caveat"})
NOTE = int(Qt.ItemDataRole.UserRole) + 1
INSERTED = NOTE + 1


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


class Completions(QCompleter):
    """Shows them below ``line``; the line says by ``activated`` which was chosen."""

    def __init__(self, theme: Theme, line: QLineEdit) -> None:
        self._offers = QStandardItemModel(line)
        super().__init__(self._offers, line)
        self._theme = theme
        self.setWidget(line)
        self.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.setMaxVisibleItems(MOST_SHOWN)
        self.view().setItemDelegate(OfferDelegate(theme, self.view()))

    def view(self) -> QAbstractItemView:
        """What shows the list."""
        popup = self.popup()
        assert popup is not None  # Qt makes it when first asked
        return popup

    @staticmethod
    def inserted(index: QModelIndex) -> str:
        """What choosing this line writes; empty where there is none."""
        return str(index.data(INSERTED) or "")

    def show_fields(self, begins: str) -> None:
        """The fields that begin so."""
        if len(begins) < 2:
            self._show([])
            return
        fitting = [field for field in SEARCH_FIELDS if field.name.startswith(begins.lower())]
        self._show([_item(f"{field.name}:", said(field.meaning), f"{field.name}:") for field in fitting])

    def show_values(
        self, field: str, begins: str, found: Sequence[tuple[str, int]], terms: Sequence[Term] | None
    ) -> None:
        """Values of a field, with counts: of a closed list its ``terms``, else what was ``found``."""
        if terms is not None:
            items = self._coded(field, terms, begins.lower(), dict(found))
        else:
            items = [_item(value, grouped(count), value_written(field, value)) for value, count in found if value]
        for value, meaning in BY_NAME[field].values:
            if value.lower().startswith(begins.lower()):
                items.append(_item(value, said(meaning) if meaning else "", value))
        if any(item.data(INSERTED).strip('"').lower() == begins.lower() for item in items) and len(items) == 1:
            items = []  # it is typed already
        self._show(items)

    def _coded(self, field: str, terms: Sequence[Term], begins: str, counts: Mapping[str, int]) -> list[QStandardItem]:
        items = []
        for term in terms:
            words = (term.code, *term.label.lower().split(), term.label.lower())
            if not any(word.startswith(begins) for word in words):
                continue
            item = _item(term.label, grouped(counts.get(term.code, 0)), term.code)
            item.setToolTip(f"{field}:{term.code}\n{term.meaning}")
            if field in LOOKS:
                look = self._theme.look(field, term.code)
                item.setIcon(self._theme.icon(look.icon, look.ink.name()))
            items.append(item)
        return items

    def _show(self, items: Sequence[QStandardItem]) -> None:
        if not items:
            self.view().hide()
            return
        self._offers.clear()
        for item in items:
            self._offers.appendRow(item)
        self.setCompletionPrefix("")
        self.complete()
        self.view().setCurrentIndex(QModelIndex())


def _item(text: str, note: str, inserted: str) -> QStandardItem:
    item = QStandardItem(text)
    item.setData(note, NOTE)
    item.setData(inserted, INSERTED)
    item.setData(seen(f"{text}, {note}" if note else text), Qt.ItemDataRole.AccessibleTextRole)
    return item
