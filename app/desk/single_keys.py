"""Hands single-letter keys of the table and the printout to commands, before the views take them for themselves."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView

from app.desk.commands import COMMANDS
from app.desk.keys import single_key

NAMED = {Qt.Key.Key_F2: "f2", Qt.Key.Key_Delete: "delete"}
DIGITS = "1234567890"


class SingleKeys(QObject):
    """An event filter for the widgets where letters are commands."""

    pressed = Signal(str)
    """The id of a command."""
    digitPressed = Signal(int, bool)
    """Place in the list of verdicts, and whether Alt says to stay."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._commands = {command.single: command.id for command in COMMANDS if command.single}

    def watch(self, widget: QObject) -> None:
        """Listen to this widget's keys."""
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A command's key is taken; anything else goes on to the widget."""
        kinds = (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)
        if event.type() not in kinds or not isinstance(event, QKeyEvent):
            return False
        if isinstance(watched, QAbstractItemView) and watched.state() == QAbstractItemView.State.EditingState:
            return False
        name = self._name(event)
        if not name or (name not in self._commands and name.removeprefix("alt+") not in DIGITS):
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # so that no shortcut or access key of a menu takes it
            return True
        if name in self._commands:
            self.pressed.emit(self._commands[name])
        elif not event.isAutoRepeat():
            self.digitPressed.emit(DIGITS.index(name.removeprefix("alt+")), name.startswith("alt+"))
        return True

    @staticmethod
    def _name(event: QKeyEvent) -> str:
        plain = event.modifiers() in {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier}
        named = NAMED.get(Qt.Key(event.key())) if plain and event.key() in set(NAMED) else None
        return named or single_key(event)
