"""Single-letter keys of the table and the printout, by character or else by the key's place on the keyboard.

On a Cyrillic layout the key that a Latin one calls J types a letter no command has; its place still says J. On AZERTY
the digits need Shift; the bare key still says the digit. Places are those of a US keyboard.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_ROWS = ((2, "1234567890"), (16, "qwertyuiop"), (30, "asdfghjkl"), (44, "zxcvbnm,./"), (57, " "))
PLACES: Mapping[int, str] = {first + i: letter for first, row in _ROWS for i, letter in enumerate(row)}
"""Scan codes of set 1, as Windows and evdev number them."""
X11_OFFSET = 8
BOUND = frozenset("ajknefcorbmpsx?/ 1234567890")
"""Characters that a command answers to."""


def single_key(event: QKeyEvent) -> str:
    """The key as commands name it: ``j``, ``shift+j``, ``alt+3``, ``space``, ``?``; empty when Ctrl or Meta is held."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if modifiers & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier):
        return ""
    alt = bool(modifiers & Qt.KeyboardModifier.AltModifier)
    shift = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
    character = event.text().lower()
    if alt and Qt.Key.Key_0 <= event.key() <= Qt.Key.Key_9:
        character = chr(event.key())
    if character not in BOUND or not character:
        character = _by_place(event)
    if not character:
        return ""
    if character == "?" or (character == "/" and shift):
        return "?" if character == "?" or not event.text().isascii() else "/"
    name = "space" if character == " " else character
    if alt:
        return f"alt+{name}" if name.isdigit() else ""
    return f"shift+{name}" if shift and name.isalpha() else name


def _by_place(event: QKeyEvent) -> str:
    code = event.nativeScanCode()
    if not event.text() and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
        return ""  # arrows, function keys, a modifier by itself
    if sys.platform not in {"win32", "darwin"}:
        code -= X11_OFFSET
    found = PLACES.get(code, "")
    return found if found in BOUND else ""
