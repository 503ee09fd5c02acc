"""The table of claims itself, and its header: whole rows, one height, our keys; where an editor leads when done."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QHeaderView, QTableView, QWidget

from app.desk.claims_delegate import ClaimsDelegate
from app.desk.claims_model import Index
from app.desk.columns import COLUMNS
from app.desk.theme import Theme


class ClaimsHeader(QHeaderView):
    """Titles of columns; a sign stands for one that its column has no room for."""

    theme: Theme | None = None

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setObjectName("claimsHeader")

    def too_narrow(self, section: int) -> bool:
        """Whether a column with a sign is too narrow for its title."""
        return bool(COLUMNS[section].sign) and self.sectionSize(section) < self.sectionSizeHint(section)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """A title, or its sign on the same ground."""
        if self.theme is None or not self.too_narrow(section):
            super().paintSection(painter, rect, section)
            return
        painter.save()
        painter.fillRect(rect, self.theme.color("panel"))
        painter.setPen(self.theme.color("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        pixmap = self.theme.pixmap(COLUMNS[section].sign, "text_muted", 16, painter.device().devicePixelRatioF())
        sorted_by = self.isSortIndicatorShown() and self.sortIndicatorSection() == section
        painter.drawPixmap(rect.left() + (4 if sorted_by else 10), rect.center().y() - 8, pixmap)
        if sorted_by:
            down = self.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
            arrow = self.theme.pixmap("chevron-down" if down else "chevron-up", "text_muted", 12, 1)
            painter.drawPixmap(rect.right() - 15, rect.center().y() - 6, arrow)
        painter.restore()


class ClaimsView(QTableView):
    """The table itself: whole rows, one height, our keys instead of type-ahead."""

    painted = Signal()
    resized = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("claims")
        self.shows_cell = False
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setAutoScroll(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.verticalHeader().hide()
        self.setHorizontalHeader(ClaimsHeader(self))

    def keyboardSearch(self, search: str) -> None:
        """No type-ahead: letters are commands here."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Say that rows were painted."""
        super().paintEvent(event)
        self.painted.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say that there is more or less room for columns."""
        super().resizeEvent(event)
        self.resized.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does not start an editor; arrows, pages and selection are Qt's own."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.state() != self.State.EditingState:
            event.ignore()
            return
        if event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            self.shows_cell = True
        elif event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down} and not event.modifiers():
            self.shows_cell = False
        super().keyPressEvent(event)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """An editor whose value cannot be stored stays, with the reason under it; others lead on as the key said."""
        delegate = self.itemDelegate()
        hints = QAbstractItemDelegate.EndEditHint
        if not isinstance(delegate, ClaimsDelegate):
            super().closeEditor(editor, hint)
            return
        step, delegate.step = delegate.step, ""
        if hint != hints.RevertModelCache and delegate.trouble(editor):
            return
        super().closeEditor(editor, hints.RevertModelCache if hint == hints.RevertModelCache else hints.NoHint)
        self.setFocus()
        self._go(step)

    def _go(self, step: str) -> None:
        index = self.currentIndex()
        if step in {"down", "up"}:
            place = index.row() + (1 if step == "down" else -1)
            if 0 <= place < self.model().rowCount():
                self.setCurrentIndex(self.model().index(place, index.column()))
                self.shows_cell = True
        elif step:
            there = self.editable_after(index, 1 if step == "next" else -1)
            if there.isValid():
                self.setCurrentIndex(there)
                self.edit(there)

    def editable_after(self, index: Index, way: int) -> QModelIndex:
        """The next cell that can be edited, to the right or left, and on in the next row."""
        header, model = self.horizontalHeader(), self.model()
        place, row = header.visualIndex(index.column()), index.row()
        while 0 <= row < model.rowCount():
            place += way
            if not 0 <= place < header.count():
                row, place = row + way, (-1 if way > 0 else header.count())
                continue
            column = header.logicalIndex(place)
            there = model.index(row, column)
            if not header.isSectionHidden(column) and there.flags() & Qt.ItemFlag.ItemIsEditable:
                return there
        return QModelIndex()

    def show_row_at(self, row: int, top: int) -> None:
        """Scroll so that a row begins ``top`` pixels below the upper edge."""
        self.updateGeometries()  # the scroll bar learns of rows that came or went only later
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.rowViewportPosition(row) - top)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Repaint both rows whole: the accent bar stands in another cell than the current one."""
        super().currentChanged(current, previous)
        self.viewport().update()
