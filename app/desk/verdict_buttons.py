"""The verdicts as buttons with their keys under them: 1 to 9, then 0, in a grid of as few rows as their words allow.

For a screen reader they are radio buttons of a group: one of them stands, or none does.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QGroupBox, QSizePolicy, QWidget

from app.desk.theme import Theme
from app.vocabulary import Term

KEYS = "1234567890"
_ICON = 14
_BOX = 27  # height of the box; the key stands under it
_EDGE = 4
_BESIDE = 3  # between icon and word
_MOST_IN_A_ROW = 5  # as on the keyboard: 1 to 5 above, 6 to 0 below
_ACROSS, _DOWN = 4, 2


class VerdictButton(QAbstractButton):
    """One verdict: icon, word and key; filled with its own colour once it is the one given."""

    def __init__(self, theme: Theme, term: Term, key: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.term, self.key = term, key
        self.setCheckable(True)
        self.setAutoExclusive(True)  # what makes Qt tell it as a radio button
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setText(term.label)
        self.setAccessibleName(term.label)
        self.setAccessibleDescription(self.tr("Key {0}. {1}").format(key, term.meaning) if key else term.meaning)
        self.setToolTip(f"{term.meaning}  ({key})" if key else term.meaning)

    def sizeHint(self) -> QSize:
        """Room for icon and word, and the key below."""
        words = QFontMetrics(self._word_font()).horizontalAdvance(self.text())
        return QSize(words + _ICON + _BESIDE + 2 * _EDGE + 2, self._box_height() + self._key_height())

    def minimumSizeHint(self) -> QSize:
        """The word may be cut, the icon not."""
        return QSize(_ICON + 20, self.sizeHint().height())

    def nextCheckState(self) -> None:
        """Only the ledger decides which verdict stands."""

    def take_back(self) -> None:
        """It is not the verdict any more, though no other may be: exclusive buttons refuse that."""
        self.setAutoExclusive(False)
        self.setChecked(False)
        self.setAutoExclusive(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows are for the group: an exclusive button would press the one it comes to."""
        keys = Qt.Key
        if event.key() in {keys.Key_Left, keys.Key_Right, keys.Key_Up, keys.Key_Down}:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it; focus is a second line around it."""
        theme, look = self._theme, self._theme.look("verdict", self.term.code)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        given, hovered = self.isChecked(), self.underMouse() or self.isDown()
        box = QRectF(0, 0, self.width(), self._box_height()).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(look.ink, 1) if given else QPen(theme.color("field_line"), 1))
        painter.setBrush(look.ink if given else theme.color("hover" if hovered else "panel"))
        painter.drawRoundedRect(box, 6, 6)
        if self.hasFocus():
            painter.setPen(QPen(theme.color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, 6, 6)
            if given:  # the line alone might not be told from the fill
                painter.setPen(QPen(theme.color("panel"), 1))
                painter.drawRoundedRect(box.adjusted(2, 2, -2, -2), 4, 4)
        self._paint_words(painter, look.tint if given else None)

    def _paint_words(self, painter: QPainter, on_ink: QColor | None) -> None:
        theme, look = self._theme, self._theme.look("verdict", self.term.code)
        high = self._box_height()
        painter.setFont(self._word_font())
        metrics = painter.fontMetrics()
        room = self.width() - _ICON - _BESIDE - 2 * _EDGE + 1
        text = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        left = max((self.width() - _ICON - _BESIDE - metrics.horizontalAdvance(text)) // 2, _EDGE)
        icon = theme.pixmap(look.icon, (on_ink or look.ink).name(), _ICON, self.devicePixelRatioF())
        painter.drawPixmap(QRect(left, (high - _ICON) // 2, _ICON, _ICON), icon)
        painter.setPen(on_ink or theme.color("text"))
        words = QRect(left + _ICON + _BESIDE, 0, self.width(), high)
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
        painter.setFont(self._key_font())
        painter.setPen(theme.color("text_faint"))
        below = QRect(0, high, self.width(), self.height() - high)
        painter.drawText(below, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, self.key)

    def _box_height(self) -> int:
        return max(_BOX, QFontMetrics(self._word_font()).height() + 8)

    def _key_height(self) -> int:
        return QFontMetrics(self._key_font()).height() if self.key else 0

    def _word_font(self) -> QFont:
        return self._theme.ui_font(-1)

    def _key_font(self) -> QFont:
        return self._theme.ui_font(-1.75)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show the hover."""
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """End the hover."""
        self.update()
        super().leaveEvent(event)


class VerdictButtons(QGroupBox):
    """All verdicts of the ledger, in as few rows as their words allow. One stop for Tab; the arrows go on from it."""

    chosen = Signal(str)
    """Code of the verdict a person gave."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._terms: tuple[Term, ...] = ()
        self._columns = 0
        self.buttons: list[VerdictButton] = []
        self.setAccessibleName(self.tr("Verdict"))
        self.setContentsMargins(0, 0, 0, 0)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSizeConstraint(QGridLayout.SizeConstraint.SetNoConstraint)  # fewer columns are always a way out
        self._grid.setHorizontalSpacing(_ACROSS)
        self._grid.setVerticalSpacing(_DOWN)
        theme.changed.connect(self._rearrange)

    def set_terms(self, terms: Sequence[Term]) -> None:
        """The verdicts to offer, in this order."""
        if tuple(terms) == self._terms:
            return
        self._terms = tuple(terms)
        for button in self.buttons:
            button.hide()
            button.deleteLater()
        self.buttons = []
        for nth, term in enumerate(terms):
            button = VerdictButton(self._theme, term, KEYS[nth] if nth < len(KEYS) else "", self)
            button.clicked.connect(lambda _checked=False, code=term.code: self.chosen.emit(code))
            self.buttons.append(button)
        self._columns = 0
        self._arrange()
        self._stop_at(None)

    def set_given(self, code: str | None) -> None:
        """Mark the verdict that stands."""
        for button in self.buttons:
            if button.term.code == code:
                button.setChecked(True)
            elif button.isChecked():
                button.take_back()
        self._stop_at(code)

    def _stop_at(self, code: str | None) -> None:
        """Tab stops at the verdict that stands, else at the first."""
        stop = next((b for b in self.buttons if b.term.code == code), self.buttons[0] if self.buttons else None)
        for button in self.buttons:
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if button is stop else Qt.FocusPolicy.ClickFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows go from one button to the next."""
        here = next((at for at, button in enumerate(self.buttons) if button.hasFocus()), -1)
        ahead = -1 if self.isRightToLeft() else 1
        steps = {
            Qt.Key.Key_Right: ahead, Qt.Key.Key_Left: -ahead, Qt.Key.Key_Down: self._columns,
            Qt.Key.Key_Up: -self._columns,
        }  # fmt: skip
        step = steps.get(Qt.Key(event.key()), 0) if event.key() in {int(key) for key in steps} else 0
        if here < 0 or not step:
            super().keyPressEvent(event)
        elif 0 <= here + step < len(self.buttons):
            self.buttons[here + step].setFocus(Qt.FocusReason.OtherFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A group for the ear, not for the eye: no frame."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many in a row as have room for their words."""
        super().resizeEvent(event)
        self.setContentsMargins(0, 0, 0, 0)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """No room for the frame and the title that it does not have, whatever the style is."""
        super().changeEvent(event)
        self.setContentsMargins(0, 0, 0, 0)

    def minimumSizeHint(self) -> QSize:
        """One above the other at the least."""
        return QSize(120, super().minimumSizeHint().height())

    def _rearrange(self) -> None:
        self._columns = 0
        self._arrange()
        for button in self.buttons:
            button.updateGeometry()
            button.update()

    @staticmethod
    def _room_of(words: Sequence[int], columns: int) -> int:
        """Pixels that so many columns take, each as wide as the longest word in it."""
        return sum(max(words[column::columns], default=0) + _ACROSS for column in range(columns)) - _ACROSS

    def _arrange(self) -> None:
        if not self.buttons:
            return
        words = [button.sizeHint().width() for button in self.buttons]
        columns = next((n for n in range(_MOST_IN_A_ROW, 1, -1) if self._room_of(words, n) <= self.width()), 1)
        if columns == self._columns:
            return
        self._columns = columns
        for column in range(_MOST_IN_A_ROW):
            self._grid.setColumnStretch(column, int(column < columns))
            self._grid.setColumnMinimumWidth(column, max(words[column::columns], default=0) if column < columns else 0)
        for nth, button in enumerate(self.buttons):
            self._grid.addWidget(button, nth // columns, nth % columns)
