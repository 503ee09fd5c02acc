"""The list of recent changes: deeds newest first under headings of days, read page by page, and their painting."""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.desk.foreign import draw_line
from app.desk.history_words import HistoryWords, Told, clock, day, line, quoted, together, when, who, why
from app.desk.theme import Theme
from app.ledger import Named, Page

Index = QModelIndex | QPersistentModelIndex
MOST_LINES = 5
"""Lines of one deed in the list; the details show all."""


class Role(IntEnum):
    """Our own item roles."""

    TOLD = Qt.ItemDataRole.UserRole + 1
    """The deed; None for the heading of a day."""
    LINES = Qt.ItemDataRole.UserRole + 2
    NAMED = Qt.ItemDataRole.UserRole + 3


class ChangesModel(QAbstractListModel):
    """Deeds and headings of days."""

    moreWanted = Signal(int)
    """``seq`` below which the next page begins."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: list[str | Told] = []
        self._named: dict[str, Named] = {}
        self._lines: dict[int, list[str]] = {}
        self._words = HistoryWords()
        self.before = 0
        self.asked = False

    def clear(self, words: HistoryWords) -> None:
        """Forget everything; a first page will come."""
        self.beginResetModel()
        self._items, self._named, self._lines, self._words = [], {}, {}, words
        self.before, self.asked = 0, True
        self.endResetModel()

    def add(self, page: Page) -> None:
        """The next page; lines of a deed that the last page cut in two come together again."""
        self.before, self.asked = page.before, False
        self._named |= page.named
        told = list(together(page.entries))
        last = self._items[-1] if self._items else None
        if told and isinstance(last, Told) and last.key == told[0].key:
            self._items[-1] = last.and_older(told.pop(0).entries)
            self._lines.pop(len(self._items) - 1, None)
            at = self.index(len(self._items) - 1)
            self.dataChanged.emit(at, at)
        new: list[str | Told] = []
        for one in told:
            heading = day(one.first.at)
            if heading != self._day([*self._items[-1:], *new]):
                new.append(heading)
            new.append(one)
        if new:
            self.beginInsertRows(QModelIndex(), len(self._items), len(self._items) + len(new) - 1)
            self._items += new
            self.endInsertRows()

    @staticmethod
    def _day(items: list[str | Told]) -> str:
        last = items[-1] if items else ""
        return day(last.first.at) if isinstance(last, Told) else last

    @property
    def newest(self) -> int:
        """``seq`` of the newest line listed; 0 when none is."""
        first = next((item for item in self._items if isinstance(item, Told)), None)
        return first.entries[-1].seq if first else 0

    def named(self, told: Told) -> Named | None:
        """What the deed's claim or article is called."""
        first = told.first
        return self._named.get(first.claim or (first.uid if first.table == "article" else ""))

    def text(self, told: Told, *, whole: bool = True) -> str:
        """A deed in words, as it is copied and read aloud."""
        named = self.named(told)
        entry = told.first
        head = " · ".join(part for part in (when(entry.at), who(entry), why(entry)) if part)
        about = [line(named.words), f"({line(named.article)})" if named.article else ""] if named else []
        if entry.table == "article" and named:
            about = about[:1]
        thing = " ".join(part for part in about if part)
        return "\n".join([head, *([thing] if thing else []), *(f"– {said}" for said in self._said(told, whole=whole))])

    def _said(self, told: Told, *, whole: bool = False) -> list[str]:
        ways = (quoted,) if whole else ()
        return [said for entry in told.in_order for said in self._words.lines(entry, self._named, *ways)]

    # -- Qt ----------------------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Deeds and headings."""
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A deed or a heading."""
        if not index.isValid() or index.row() >= len(self._items):
            return None
        item = self._items[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return item if isinstance(item, str) else self.text(item, whole=False)
        if isinstance(item, str):
            return None
        if role == Role.TOLD:
            return item
        if role == Role.NAMED:
            return self.named(item)
        return self._lines_of(index.row(), item) if role == Role.LINES else None

    def _lines_of(self, row: int, told: Told) -> list[str]:
        if row not in self._lines:
            lines = self._said(told)
            if len(lines) > MOST_LINES:
                more = self.tr("and {0} more").format(len(lines) - MOST_LINES + 1)
                lines = [*lines[: MOST_LINES - 1], more]
            self._lines[row] = lines
        return self._lines[row]

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings cannot be chosen."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        told = isinstance(self._items[index.row()], Told)
        chosen = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return (chosen if told else Qt.ItemFlag.NoItemFlags) | Qt.ItemFlag.ItemNeverHasChildren

    def canFetchMore(self, parent: Index) -> bool:
        """Whether older changes are left."""
        return not parent.isValid() and self.before > 0 and not self.asked

    def fetchMore(self, parent: Index) -> None:
        """Ask for the next page."""
        if self.canFetchMore(parent):
            self.asked = True
            self.moreWanted.emit(self.before)


class ChangesDelegate(QStyledItemDelegate):
    """A deed: when and who, which claim, and a line for each thing that changed."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        theme.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        self._plain = self._theme.ui_font()
        self._bold = self._theme.ui_font(weight=QFont.Weight.DemiBold)
        self._small = self._theme.ui_font(-1)
        self._height = QFontMetrics(self._plain).height() + 2
        self._clock = QFontMetrics(self._plain).horizontalAdvance("00:00") + 28

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as its lines."""
        told = index.data(Role.TOLD)
        if told is None:
            return QSize(200, self._height + 16)
        lines = 1 + (index.data(Role.NAMED) is not None) + len(index.data(Role.LINES))
        return QSize(200, lines * self._height + 14)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One deed, or the heading of a day."""
        rect, told = option.rect, index.data(Role.TOLD)
        painter.save()
        if told is None:
            painter.setFont(self._bold)
            painter.setPen(self._theme.color("text_muted"))
            bottom = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft
            painter.drawText(rect.adjusted(14, 0, -8, -5), bottom, str(index.data()))
        else:
            self._paint_told(painter, option, index, told)
        painter.setPen(self._theme.color("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.restore()

    def _paint_told(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, told: Told) -> None:
        rect = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, self._theme.color("selection"))
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), self._theme.color("selection_line"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, self._theme.color("hover"))
        entry, named = told.first, index.data(Role.NAMED)
        row = QRect(rect.left() + self._clock, rect.top() + 6, rect.width() - self._clock - 12, self._height)
        self._draw(
            painter, QRect(rect.left() + 14, row.top(), self._clock, self._height), clock(entry.at), "text_muted"
        )
        about = " · ".join(part for part in (who(entry), why(entry)) if part)
        room = row.width()
        if named is not None and named.article:
            room = row.width() * 3 // 5
            title = QRect(row.left() + room + 8, row.top(), row.width() - room - 8, self._height)
            self._draw(painter, title, line(named.article), "text_faint", self._small, right=True)
        self._draw(painter, QRect(row.left(), row.top(), room, self._height), about, "text_muted")
        if named is not None:
            row.translate(0, self._height)
            gone = "" if named.there else self.tr(" (deleted)")
            self._draw(painter, row, line(named.words) + gone, "text" if named.there else "text_muted", self._bold)
        for said in index.data(Role.LINES):
            row.translate(0, self._height)
            self._draw(painter, row, said, "text")

    def _draw(
        self, painter: QPainter, rect: QRect, text: str, token: str, font: QFont | None = None, *, right: bool = False
    ) -> None:
        font = font or self._plain
        painter.setFont(font)
        painter.setPen(self._theme.color(token))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        if right:
            painter.drawText(rect, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, shown)
        else:
            draw_line(painter, rect, shown, own_side=False)
            painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def texts(model: ChangesModel, rows: Iterable[int]) -> str:
    """Deeds in words, one below the other."""
    told = (model.index(row).data(Role.TOLD) for row in rows)
    return "\n\n".join(model.text(one) for one in told if one is not None)
