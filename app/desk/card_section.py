"""A part of the card that folds: a heading with what it holds in a few words, and its fields below."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from app.desk.foreign import draw_line, legible, seen, tip
from app.desk.theme import Theme


class ElidedLabel(QLabel):
    """One line that ends in dots where the width does; the whole of it in the tooltip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def setText(self, text: str) -> None:
        """Show these words."""
        super().setText(legible(text))
        self.setAccessibleName(seen(text))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The words that have room."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        inner = self.contentsRect()
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, inner.width())
        self.setToolTip(tip(self.accessibleName()) if text != self.text() else "")
        draw_line(painter, inner, text, own_side=False)


class Section(QFrame):
    """A heading button that folds and unfolds ``body``; folded, the summary stands beside the heading."""

    unfolded = Signal(bool)

    def __init__(self, theme: Theme, name: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.name = name
        self.title = title
        self.button = QToolButton(self)
        self.button.setText(title)
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setIconSize(QSize(14, 14))
        self.button.setProperty("role", "section")
        self.summary = ElidedLabel(self)
        self.summary.setProperty("role", "muted")
        self.note = QLabel(self)
        self.note.setProperty("role", "changedCaption")
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.hide()
        self.body = QWidget(self)
        self.body.hide()
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(6)
        head.addWidget(self.button)
        head.addWidget(self.note)
        head.addWidget(self.summary, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addLayout(head)
        column.addWidget(self.body)
        self._open = False
        self.button.clicked.connect(lambda: self.set_open(not self._open))
        theme.changed.connect(self.apply_theme)
        self._say_state()
        self.apply_theme()

    def apply_theme(self) -> None:
        """Take icon and font from the theme."""
        self.button.setFont(self._theme.ui_font(0, self._theme.ui_font().Weight.DemiBold))
        self.button.setIcon(self._theme.icon("chevron-down" if self._open else "chevron-right", "text_muted"))

    def is_open(self) -> bool:
        """Whether the body is shown."""
        return self._open

    def set_open(self, wanted: bool) -> None:
        """Fold or unfold."""
        if wanted == self._open:
            return
        self._open = wanted
        self.body.setVisible(wanted)
        self._say_state()
        self.apply_theme()
        self.unfolded.emit(wanted)

    def set_summary(self, text: str) -> None:
        """What stands beside the heading."""
        self.summary.setText(text)
        self.button.setAccessibleDescription(seen(text))

    def note_change(self, note: str) -> None:
        """Say beside the heading that others changed something in here; an empty note ends it."""
        self.note.setText(note)
        self.note.setVisible(bool(note))

    def _say_state(self) -> None:
        """A tick would say something else: the name tells whether it is open."""
        state = self.tr("{section}, open") if self._open else self.tr("{section}, closed")
        self.button.setAccessibleName(state.format(section=self.title))


class Columns(QGridLayout):
    """Fields side by side in columns of equal width, aligned at their tops."""

    def __init__(self, columns: int, parent: QWidget | None = None) -> None:
        if parent is None:
            super().__init__()
        else:
            super().__init__(parent)
        self._columns = columns
        self._row = self._at = 0
        self.setContentsMargins(0, 0, 0, 0)
        self.setHorizontalSpacing(10)
        self.setVerticalSpacing(8)
        for column in range(columns):
            self.setColumnStretch(column, 1)
            self.setColumnMinimumWidth(column, 120 // columns)

    def put(self, widget: QWidget, span: int = 1) -> None:
        """Place a widget behind the last one, in a new row where it does not fit."""
        if self._at + span > self._columns:
            self._row, self._at = self._row + 1, 0
        self.addWidget(widget, self._row, self._at, 1, span, Qt.AlignmentFlag.AlignTop)
        self._at += span


class IconButton(QToolButton):
    """A button that is only an icon, with its name for the tooltip and for screen readers."""

    def __init__(self, theme: Theme, icon: str, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._icon = theme, icon
        self.setProperty("role", "flat")
        self.setIconSize(QSize(16, 16))
        self.setToolTip(name)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.changed.connect(self.apply_theme)
        self.apply_theme()

    def apply_theme(self) -> None:
        """Tint the icon again."""
        self.setIcon(self._theme.icon(self._icon, "text_muted"))
