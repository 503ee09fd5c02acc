"""Letters are commands by what they type, else by where they lie on the keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from app.desk.commands import COMMANDS, MENUS
from app.desk.keys import PLACES, X11_OFFSET, single_key
from app.desk.theme import RESOURCES

MODIFIERS = Qt.KeyboardModifier
CODES = {letter: code for code, letter in PLACES.items()}


def press(text: str, place: str = "", modifiers: Qt.KeyboardModifier = MODIFIERS.NoModifier, key: int = 0) -> str:
    code = CODES[place] + X11_OFFSET if place else 0
    return single_key(QKeyEvent(QEvent.Type.KeyPress, key, modifiers, code, 0, 0, text))


@pytest.mark.parametrize(
    ("text", "place", "modifiers", "wanted"),
    [
        ("j", "j", MODIFIERS.NoModifier, "j"),
        ("J", "j", MODIFIERS.ShiftModifier, "shift+j"),
        ("о", "j", MODIFIERS.NoModifier, "j"),  # Cyrillic layout
        ("О", "j", MODIFIERS.ShiftModifier, "shift+j"),
        ("&", "1", MODIFIERS.NoModifier, "1"),  # AZERTY
        ("é", "2", MODIFIERS.NoModifier, "2"),
        ("1", "1", MODIFIERS.ShiftModifier, "1"),  # AZERTY with Shift
        ("3", "3", MODIFIERS.KeypadModifier, "3"),
        (" ", " ", MODIFIERS.NoModifier, "space"),
        ("?", "/", MODIFIERS.ShiftModifier, "?"),
        ("/", "/", MODIFIERS.NoModifier, "/"),
        ("j", "j", MODIFIERS.ControlModifier, ""),
        ("", "", MODIFIERS.ShiftModifier, ""),
        ("z", "z", MODIFIERS.NoModifier, ""),
    ],
)
def test_keys_by_character_or_place(
    monkeypatch: pytest.MonkeyPatch, text: str, place: str, modifiers: Qt.KeyboardModifier, wanted: str
) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    assert press(text, place, modifiers) == wanted


def test_alt_with_a_digit_stays() -> None:
    assert press("4", modifiers=MODIFIERS.AltModifier, key=Qt.Key.Key_4) == "alt+4"


def test_no_two_commands_share_a_key() -> None:
    keys = [QKeySequence(key).toString() for command in COMMANDS for key in command.keys]
    singles = [command.single for command in COMMANDS if command.single]
    assert len(set(keys)) == len(keys)
    assert len(set(singles)) == len(singles)
    assert all(keys)


def test_every_command_has_a_place_and_an_icon_that_exists() -> None:
    menus = {name for name, _ in MENUS}
    for command in COMMANDS:
        assert command.menu in menus
        assert not command.icon or (RESOURCES / "icons" / f"{command.icon}.svg").exists(), command.icon
