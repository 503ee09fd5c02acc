"""Ctrl+K: every command by name, and what else can be gone to, narrowed as one types, started with Enter."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

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

from app.desk.by_ear import announce
from app.desk.foreign import draw_line, seen
from app.desk.theme import Theme

CHOICE = int(Qt.ItemDataRole.UserRole) + 1
MOST = 60
"""Lines shown; whoever wants the next types a letter more."""
NOT_BEFORE = 2
"""Characters from which on articles, views and ledgers are offered."""
WIDE, HIGH = 640, 460


@dataclass(frozen=True, slots=True)
class Choice:
    """One line of the palette. ``fuzzy``: its letters may stand apart; else it is found by pieces of its words."""

    id: str
    text: str
    where: str
    keys: str
    icon: QIcon
    enabled: bool = True
    fuzzy: bool = True


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
            painter.fillRect(rect.left(), rect.top() + 4, 3, rect.height() - 8, self._theme.color("selection_line"))
        choice.icon.paint(painter, QRect(rect.left() + 10, rect.center().y() - 8, 17, 17))
        inside = rect.adjusted(38, 0, -12, 0)
        painter.setPen(self._theme.color("text_muted"))
        painter.setFont(self._theme.ui_font(-0.5, QFont.Weight.Medium))
        painter.drawText(inside, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, choice.keys)
        inside.setRight(inside.right() - painter.fontMetrics().horizontalAdvance(choice.keys) - 12)
        painter.setFont(self._theme.ui_font())
        metrics = painter.fontMetrics()
        beside = min(metrics.horizontalAdvance(choice.where), inside.width() // 3) + 12
        text = metrics.elidedText(choice.text, Qt.TextElideMode.ElideRight, inside.width() - beside)
        painter.setPen(self._theme.color("text" if choice.enabled else "text_faint"))
        draw_line(painter, inside, text, own_side=False)
        inside.setLeft(inside.left() + metrics.horizontalAdvance(text) + 12)
        where = metrics.elidedText(choice.where, Qt.TextElideMode.ElideMiddle, inside.width())
        painter.setPen(self._theme.color("text_faint"))
        draw_line(painter, inside, where, own_side=False)
        painter.restore()


class Palette(QDialog):
    """The palette's small window. ``chosen_id`` is the command that was chosen, or empty."""

    def __init__(
        self, theme: Theme, choices: Sequence[Choice], used: Sequence[str] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.chosen_id = ""
        self._choices = list(choices)
        self._used = {name: place for place, name in enumerate(used)}
        self._field = QLineEdit()
        self._field.setPlaceholderText(self.tr("Type a command, a verdict, an article…"))
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
        room = parent.size() if parent is not None else QSize(WIDE, HIGH)
        self.resize(min(WIDE, room.width() - 40), min(HIGH, room.height() - 120))
        self._field.textChanged.connect(self._narrow)
        self._field.installEventFilter(self)
        self._list.clicked.connect(lambda _: self._choose())
        self._list.entered.connect(self._list.setCurrentIndex)
        self._narrow("")

    def ask(self, window: QWidget) -> str:
        """The id of what a person chose; empty if nothing."""
        corner = window.mapToGlobal(window.rect().topLeft())
        self.move(corner.x() + (window.width() - self.width()) // 2, corner.y() + 80)
        self._field.setFocus()
        self.exec()
        return self.chosen_id

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
        index = self._model.index(place, 0)
        self._list.setCurrentIndex(index)
        announce(self._field, str(index.data(Qt.ItemDataRole.AccessibleTextRole) or ""))  # the focus stays in the line

    def _narrow(self, text: str) -> None:
        early = len(text.strip()) < NOT_BEFORE
        found = [
            (score, self._used.get(choice.id, len(self._used)) if early else 0, place)
            for place, choice in enumerate(self._choices)
            if (choice.fuzzy or not early) and (score := score_of(text, choice)) is not None
        ]
        self._model.clear()
        for _, _, place in sorted(found)[:MOST]:
            choice = self._choices[place]
            choice = replace(choice, text=seen(choice.text), where=seen(choice.where))
            item = QStandardItem(choice.text)
            item.setData(choice, CHOICE)
            told = ", ".join(part for part in (choice.text, choice.where, choice.keys) if part)
            item.setData(told, Qt.ItemDataRole.AccessibleTextRole)
            self._model.appendRow(item)
        self._go(0)

    def _choose(self) -> None:
        choice: Choice | None = self._list.currentIndex().data(CHOICE)
        if choice is not None and choice.enabled:
            self.chosen_id = choice.id
            self.accept()


DISABLED, ELSEWHERE, APART = 1_000, 3, 20
"""What it costs a choice that it cannot be used now, that a word stands in the middle, that its letters stand apart."""


def score_of(text: str, choice: Choice) -> int | None:
    """How well a choice fits what was typed: smaller is better, None not at all."""
    name = f"{choice.text} {choice.where}".casefold()
    score = 0 if choice.enabled else DISABLED
    for word in text.casefold().split():
        place = name.find(word)
        if place == 0:
            continue
        if place > 0:
            at_start = f" {word}" in name
            score += 1 if at_start else ELSEWHERE
        elif not choice.fuzzy or (apart := _apart(word, name)) is None:
            return None
        else:
            score += apart
    return score


def _apart(word: str, name: str) -> int | None:
    """What it costs that the letters of a word stand apart in a name, the first one where a word begins: "sr", Sign off
    as Reviewed.
    """
    if len(word) < NOT_BEFORE:
        return None
    best = None
    for start in (at for at, letter in enumerate(name) if letter == word[0] and (at == 0 or name[at - 1] == " ")):
        place, gaps = start, 0
        for letter in word[1:]:
            there = name.find(f" {letter}", place)  # where a word begins, if it can be had
            beside = name.find(letter, place + 1)
            if beside < 0:
                break
            at = there + 1 if there >= 0 and beside != place + 1 else beside
            gaps += 0 if at == place + 1 else 1 if name[at - 1] == " " else 4
            place = at
        else:
            best = gaps if best is None else min(best, gaps)
    return None if best is None else APART + best
