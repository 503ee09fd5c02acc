"""Ctrl+K: every command by name, narrowed as one types, started with Enter."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QIcon, QKeyEvent, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.desk.theme import Theme

CHOICE = int(Qt.ItemDataRole.UserRole) + 1


@dataclass(frozen=True, slots=True)
class Choice:
    """One command of the palette."""

    id: str
    text: str
    where: str
    keys: str
    icon: QIcon
    enabled: bool = True


class _Delegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, option.fontMetrics.height() + 16)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        choice: Choice = index.data(CHOICE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = option.rect.adjusted(6, 1, -6, -1)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("selection"))
            painter.drawRoundedRect(rect, 6, 6)
        choice.icon.paint(painter, QRect(rect.left() + 10, rect.center().y() - 8, 17, 17))
        painter.setFont(self._theme.ui_font())
        painter.setPen(self._theme.color("text" if choice.enabled else "text_faint"))
        inside = rect.adjusted(38, 0, -12, 0)
        left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        painter.drawText(inside, left | Qt.AlignmentFlag.AlignVCenter, choice.text)
        used = painter.fontMetrics().horizontalAdvance(choice.text) + 12
        painter.setPen(self._theme.color("text_faint"))
        painter.drawText(inside.adjusted(used, 0, 0, 0), left | Qt.AlignmentFlag.AlignVCenter, choice.where)
        painter.setPen(self._theme.color("text_muted"))
        painter.setFont(self._theme.ui_font(-0.5, QFont.Weight.Medium))
        painter.drawText(inside, right | Qt.AlignmentFlag.AlignVCenter, choice.keys)
        painter.restore()


class Palette(QDialog):
    """The palette's small window. ``chosen_id`` is the command that was chosen, or empty."""

    def __init__(self, theme: Theme, choices: Sequence[Choice], parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.chosen_id = ""
        self._choices = choices
        self._field = QLineEdit()
        self._field.setPlaceholderText(self.tr("Type a command…"))
        self._field.setAccessibleName(self.tr("Command"))
        self._model = QStandardItemModel(self)
        self._list = QListView()
        self._list.setObjectName("palette")
        self._list.setModel(self._model)
        self._list.setItemDelegate(_Delegate(theme, self._list))
        self._list.setAccessibleName(self.tr("Commands"))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setMouseTracking(True)
        frame = QFrame()
        frame.setProperty("role", "card")
        inner = QVBoxLayout(frame)
        inner.setContentsMargins(8, 8, 8, 8)
        inner.addWidget(self._field)
        inner.addWidget(self._list)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        self.resize(560, 420)
        self._field.textChanged.connect(self._narrow)
        self._field.installEventFilter(self)
        self._list.clicked.connect(lambda _: self._choose())
        self._list.entered.connect(self._list.setCurrentIndex)
        self._narrow("")

    @classmethod
    def ask(cls, theme: Theme, choices: Sequence[Choice], parent: QWidget) -> str:
        """The id of the command a person chose; empty if none."""
        palette = cls(theme, choices, parent)
        corner = parent.mapToGlobal(parent.rect().topLeft())
        palette.move(corner.x() + (parent.width() - palette.width()) // 2, corner.y() + 90)
        palette._field.setFocus()
        palette.exec()
        palette.deleteLater()
        return palette.chosen_id

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows move in the list while the field keeps the focus."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
            step = steps.get(Qt.Key(event.key()))
            if step:
                self._go(self._list.currentIndex().row() + step)
                return True
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._choose()
                return True
        return super().eventFilter(watched, event)

    def _go(self, place: int) -> None:
        place = max(0, min(self._model.rowCount() - 1, place))
        self._list.setCurrentIndex(self._model.index(place, 0))

    def _narrow(self, text: str) -> None:
        found = sorted((score, i) for i, c in enumerate(self._choices) if (score := _score(text, c)) is not None)
        self._model.clear()
        for _, i in found:
            item = QStandardItem(self._choices[i].text)
            item.setData(self._choices[i], CHOICE)
            item.setData(f"{self._choices[i].text} {self._choices[i].keys}", Qt.ItemDataRole.AccessibleTextRole)
            self._model.appendRow(item)
        self._go(0)

    def _choose(self) -> None:
        choice: Choice | None = self._list.currentIndex().data(CHOICE)
        if choice is not None and choice.enabled:
            self.chosen_id = choice.id
            self.accept()


def _score(text: str, choice: Choice) -> int | None:
    """How well a command fits what was typed: smaller is better, None not at all."""
    wanted, name = text.casefold().split(), f"{choice.text} {choice.where}".casefold()
    score = 0 if choice.enabled else 100
    for word in wanted:
        place = name.find(word)
        if place < 0:
            return None
        score += 0 if place == 0 else 1 if name[place - 1] == " " else 5
    return score
