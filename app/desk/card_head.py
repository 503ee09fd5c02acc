"""What stands in the head of the card: the state as a chip with its moves, and the line of facts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from app.desk.card_section import ElidedLabel
from app.desk.spoken import label
from app.desk.theme import Theme
from app.vocabulary import Term


class StateButton(QToolButton):
    """The state as a chip, and the moves from it in a menu."""

    chosen = Signal(str)
    cleared = Signal()
    """The verdict shall be taken back."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._state = ""
        self._states: Sequence[Term] = ()
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setIconSize(QSize(15, 15))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("role", "stateChip")
        self._menu = QMenu(self)
        self.setMenu(self._menu)

    def show_state(self, state: str, states: Sequence[Term], moves: Sequence[str], *, has_verdict: bool) -> None:
        """Show a state and offer these moves."""
        self._state, self._states = state, states
        shown = label(tuple(states), state)
        self.setText(f"{shown}  ▾" if moves or has_verdict else shown)
        self.setAccessibleName(self.tr("State: {0}").format(shown))
        self._menu.clear()
        for code in moves:
            term = next((one for one in states if one.code == code), None)
            look = self._theme.look("state", code)
            action = self._menu.addAction(self._theme.icon(look.icon, look.ink.name()), term.label if term else code)
            action.setToolTip(term.meaning if term else "")
            action.triggered.connect(lambda _=False, code=code: self.chosen.emit(code))
        if has_verdict:
            self._menu.addSeparator()
            self._menu.addAction(self._theme.icon("close"), self.tr("Take the verdict back"), self.cleared.emit)
        self.setEnabled(bool(moves) or has_verdict)
        self.apply_theme()

    def apply_theme(self) -> None:
        """A chip in the colours of the state."""
        look = self._theme.look("state", self._state)
        focus = self._theme.color("focus").name()
        rest = "border-radius: 11px; padding: 2px 9px"
        chip = (
            f"QToolButton {{ background: {look.tint.name()}; color: {look.ink.name()}; {rest};"
            f" border: 1px solid {look.tint.name()}; }}"
            f"QToolButton:hover {{ border-color: {look.ink.name()}; }} QToolButton:focus {{ border-color: {focus}; }}"
            "QToolButton::menu-indicator { image: none; }"
        )
        if chip != self.styleSheet():
            self.setStyleSheet(chip)
        self.setIcon(self._theme.icon(look.icon, look.ink.name()))


class Facts(QWidget):
    """Which claim this is, when it was last saved, and its state."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.position = ElidedLabel(self)
        self.position.setProperty("role", "muted")
        self.saved = QLabel(self)
        self.saved.setProperty("role", "faint")
        self.state = StateButton(theme, self)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(10)
        line.addWidget(self.position, 1)
        line.addWidget(self.saved)
        line.addWidget(self.state)

    def show_saved(self, at: str) -> None:
        """The local time of the last save of what this window wrote; empty before the first."""
        self.saved.setText(self.tr("Saved {time}").format(time=at) if at else "")
