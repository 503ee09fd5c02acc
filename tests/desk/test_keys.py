"""Letters are commands by what they type, else by where they lie on the keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from app.desk.commands import COMMANDS, MENUS
from app.desk.keys import BOUND, PLACES, X11_OFFSET, latin_key, single_key
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
        ("ч", "x", MODIFIERS.NoModifier, "x"),  # Ukrainian: the keys of the printout too
        ("и", "b", MODIFIERS.NoModifier, "b"),
        ("з", "p", MODIFIERS.NoModifier, "p"),
        ("і", "s", MODIFIERS.NoModifier, "s"),
        ("ь", "m", MODIFIERS.NoModifier, "m"),
        ("с", "c", MODIFIERS.NoModifier, "c"),
        (",", "/", MODIFIERS.ShiftModifier, "?"),  # Ukrainian and Russian write a comma there
        ("/", "7", MODIFIERS.ShiftModifier, "/"),  # German
        ("ش", "a", MODIFIERS.NoModifier, "a"),  # Arabic
        ("ที", "j", MODIFIERS.NoModifier, "j"),  # Thai, where a vowel sign is no letter
        ("q", "a", MODIFIERS.NoModifier, ""),  # AZERTY: Q is no A
        (",", "m", MODIFIERS.NoModifier, ""),  # AZERTY: the comma merges nothing
        ("m", "", MODIFIERS.NoModifier, "m"),  # AZERTY
        ("q", "x", MODIFIERS.NoModifier, ""),  # Dvorak: Q marks nothing as cleared
        ("!", "1", MODIFIERS.ShiftModifier, ""),  # what Shift types on a Latin layout is no digit
        ("ğ", "e", MODIFIERS.NoModifier, ""),  # Turkish F
    ],
)
def test_keys_by_character_or_place(
    monkeypatch: pytest.MonkeyPatch, text: str, place: str, modifiers: Qt.KeyboardModifier, wanted: str
) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    assert press(text, place, modifiers) == wanted


def test_alt_with_a_digit_stays() -> None:
    assert press("4", modifiers=MODIFIERS.AltModifier, key=Qt.Key.Key_4) == "alt+4"


@pytest.mark.parametrize(
    ("key", "place", "wanted"),
    [(0x41B, "k", Qt.Key.Key_K), (0x429, "o", Qt.Key.Key_O), (0x39E, "j", Qt.Key.Key_J),  # Ukrainian Л, Щ; Greek Ξ
     (Qt.Key.Key_K, "k", None), (0xC9, "2", None), (0x416, "", None), (Qt.Key.Key_Left, "", None)],
)  # fmt: skip
def test_a_letter_with_ctrl_is_found_by_its_place_where_the_layout_has_no_latin_ones(
    monkeypatch: pytest.MonkeyPatch, key: int, place: str, wanted: Qt.Key | None
) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    code = CODES[place] + X11_OFFSET if place else 0
    assert latin_key(QKeyEvent(QEvent.Type.KeyPress, key, MODIFIERS.ControlModifier, code, 0, 0, "")) == wanted


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


def test_every_single_letter_of_a_command_is_known_to_the_keys() -> None:
    letters = {command.single.removeprefix("shift+") for command in COMMANDS if command.single}
    assert {letter for letter in letters if len(letter) == 1} <= BOUND
