"""Single-letter keys of the table and the printout, by character or else by the key's place on the keyboard.

On a Cyrillic layout the key that a Latin one calls J types a letter no command has; its place still says J. On AZERTY
the digits need Shift; the bare key still says the digit. Places are those of a US keyboard. Where a key types a Latin
letter or a sign, that is what the person means: AZERTY's Q lies where A does and assigns nothing.
"""

from __future__ import annotations

import sys
import unicodedata
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
    typed = event.text().lower()
    if alt and Qt.Key.Key_0 <= event.key() <= Qt.Key.Key_9:
        typed = chr(event.key())
    name = typed if typed in BOUND else _by_place(event, shift=shift, alt=alt)
    if name == " ":
        name = "space"
    if alt:
        return f"alt+{name}" if name.isdigit() else ""
    return f"shift+{name}" if shift and name.isalpha() and name != "space" else name


def latin_key(event: QKeyEvent) -> Qt.Key | None:
    """The letter at this key's place, where the key itself types one that is not Latin; None for any other key.

    Qt finds it among the layouts that are set up. Where there is only a Cyrillic or Greek one it finds none, and no
    shortcut with Ctrl would work.
    """
    try:
        typed = chr(event.key())
    except ValueError:
        return None  # no character: arrows, function keys
    place = _place(event)
    if typed.isascii() or not typed.isalpha() or _is_latin(typed) or not place.isalpha():
        return None
    return Qt.Key(ord(place.upper()))


def _by_place(event: QKeyEvent, *, shift: bool, alt: bool) -> str:
    typed, place = event.text(), _place(event)
    if place not in BOUND or not (typed or alt):  # arrows, function keys, a modifier by itself
        return ""
    if place.isdigit():
        return "" if shift else place  # "!" is no 1
    if place == "/":
        return "?" if shift else "/"
    return "" if _is_latin(typed) else place


def _place(event: QKeyEvent) -> str:
    code = event.nativeScanCode()
    if sys.platform not in {"win32", "darwin"}:
        code -= X11_OFFSET
    return PLACES.get(code, "")


def _is_latin(text: str) -> bool:
    """Whether it is a letter or sign of a Latin layout."""
    return any(char.isascii() or unicodedata.name(char, "").startswith("LATIN") for char in text)
