"""The entries of a list of codes, each with its meaning under it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

MEANING = Qt.ItemDataRole.ToolTipRole
_ACROSS, _DOWN = 10, 4


class MeaningDelegate(QStyledItemDelegate):
    """Paints label and meaning; an entry without a meaning is one line."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """One or two lines."""
        high = QFontMetrics(option.font).height()
        if index.data(MEANING):
            high += QFontMetrics(_small(option.font)).height()
        return QSize(self.width_of(option.font, index), high + 2 * _DOWN)

    def width_of(self, font: QFont, index: QModelIndex | QPersistentModelIndex) -> int:
        """Room for the longer of both lines."""
        label = QFontMetrics(font).horizontalAdvance(str(index.data() or ""))
        meaning = QFontMetrics(_small(font)).horizontalAdvance(str(index.data(MEANING) or ""))
        return max(label, meaning) + 2 * _ACROSS

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Both lines on the ground of the list."""
        painter.save()
        rect: QRect = option.rect
        palette: QPalette = option.palette
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, palette.alternateBase())
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), palette.highlight())
        inner = rect.adjusted(_ACROSS, _DOWN, -_ACROSS, -_DOWN)
        painter.setFont(option.font)
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        lay = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop
        painter.drawText(inner, lay, str(index.data() or ""))
        if index.data(MEANING):
            painter.setFont(_small(option.font))
            painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
            below = inner.adjusted(0, QFontMetrics(option.font).height(), 0, 0)
            painter.drawText(below, lay, str(index.data(MEANING)))
        painter.restore()


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(max(6.0, font.pointSizeF() - 1))
    return small
