"""Text can be read in both schemes, icons exist and take their colour, and Qt keeps its references to None."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QLabel

from app.desk.theme import RESOURCES, Theme
from app.desk.tokens import DARK, LIGHT, LOOKS, OTHER, SCHEMES, Tint
from app.vocabulary import CAVEATS, STANCES, STATES, VERDICTS

GROUNDS = ("window", "panel", "sidebar", "paper", "hover", "selection", "field")
INKS = ("text", "text_muted", "text_faint")
PAIRS = (
    ("accent_text", "accent"), ("marker_ink", "marker"), ("danger", "danger_tint"), ("warning", "warning_tint"),
    ("success", "success_tint"), ("danger", "panel"), ("warning", "panel"), ("success", "panel"), ("accent", "panel"),
    ("accent", "window"), ("text", "pressed"), ("text", "danger_tint"), ("text", "warning_tint"), ("text", "marker"),
)  # fmt: skip


def luminance(color: str) -> float:
    def linear(channel: float) -> float:
        return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(int(color[i : i + 2], 16) / 255) for i in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    bright, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_every_text_meets_aa_on_every_ground(scheme: str) -> None:
    tokens = SCHEMES[scheme]
    pairs = [(ink, ground) for ink in INKS for ground in GROUNDS] + list(PAIRS)
    ratios = {pair: round(contrast(tokens[pair[0]], tokens[pair[1]]), 2) for pair in pairs}
    assert not {pair: ratio for pair, ratio in ratios.items() if ratio < 4.5}


@pytest.mark.parametrize("look", [*LOOKS.values(), OTHER], ids=lambda look: look.icon)
def test_every_chip_meets_aa_and_its_ink_stands_on_a_panel_too(look: Tint) -> None:
    for ink, tint, tokens in ((look.light_ink, look.light_tint, LIGHT), (look.dark_ink, look.dark_tint, DARK)):
        assert contrast(ink, tint) >= 4.5
        for ground in ("panel", "sidebar", "selection"):
            assert contrast(ink, tokens[ground]) >= 4.5, ground


@pytest.mark.parametrize("scheme", SCHEMES)
def test_focus_and_selection_lines_are_seen(scheme: str) -> None:
    tokens = SCHEMES[scheme]
    for line in ("focus", "selection_line", "accent"):
        for ground in ("window", "panel", "sidebar", "field"):
            assert contrast(tokens[line], tokens[ground]) >= 3


def test_both_schemes_have_the_same_tokens() -> None:
    assert set(LIGHT) == set(DARK)


@pytest.mark.parametrize(
    ("kind", "terms"), [("state", STATES), ("verdict", VERDICTS), ("caveat", CAVEATS), ("stance", STANCES)]
)
def test_every_code_has_a_look_of_its_own(kind: str, terms: tuple) -> None:
    looks = [LOOKS[kind, term.code] for term in terms]
    assert len({look.icon for look in looks}) == len(looks)
    for look in looks:
        assert (RESOURCES / "icons" / f"{look.icon}.svg").exists()
        assert QTextCharFormat.UnderlineStyle[look.underline]


@pytest.mark.parametrize("path", sorted((RESOURCES / "icons").glob("*.svg")), ids=lambda p: p.stem)
def test_icons_share_one_stroke_style(path: Path) -> None:
    svg = path.read_text()
    assert 'viewBox="0 0 24 24"' in svg
    assert 'stroke="currentColor" stroke-width="1.75" stroke-linecap="round"' in svg
    assert not re.search("#[0-9a-f]{6}", svg)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_icons_of_the_stylesheet_have_the_colours_of_their_scheme(scheme: str) -> None:
    for path in (RESOURCES / "icons" / "styled").glob(f"*-{scheme}.svg"):
        token = "accent_text" if path.stem.split("-")[0] in {"check", "minus"} else "text_muted"
        assert SCHEMES[scheme][token] in path.read_text()


def test_icons_are_tinted_and_follow_the_scheme(qapp: object) -> None:
    theme = Theme("light")
    light = theme.pixmap("check", "text", 16).toImage()
    theme.set_scheme("dark")
    dark = theme.pixmap("check", "text", 16).toImage()
    assert theme.name == "dark"
    assert light != dark
    assert not theme.icon("flag").isNull()


def test_an_unknown_verdict_still_has_a_look(qapp: object) -> None:
    assert Theme("light").look("verdict", "satire").icon == OTHER.icon


def test_the_scheme_changes_at_once(qtbot: object, qapp: object) -> None:
    theme = Theme("light")
    with qtbot.waitSignal(theme.changed):
        theme.set_scheme("dark")
    assert theme.color("panel").name() == DARK["panel"]


def test_qt_keeps_its_references_to_none(qtbot: object) -> None:
    """PySide6 6.12 drops one at nearly every void call on Python 3.11, until the process aborts."""
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for i in range(1000):
        label.setText(str(i))
    assert sys.getrefcount(None) > before - 500
