"""Text can be read in both schemes, icons exist and take their colour, and Qt keeps its references to None."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette, QTextCharFormat
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit

from app.desk.theme import RESOURCES, Theme
from app.desk.tokens import DARK, LIGHT, LOOKS, OTHER, SCHEMES, Tint
from app.vocabulary import CAVEATS, STANCES, STATES, VERDICTS

GROUNDS = ("window", "panel", "sidebar", "paper", "hover", "selection", "field", "pressed")
INKS = ("text", "text_muted", "text_faint")
PAIRS = (
    ("accent_text", "accent"), ("accent_text", "accent_hover"), ("marker_ink", "marker"), ("marker_ink", "found"),
    *((ink, f"{ink}_tint") for ink in ("danger", "warning", "success", "changed")),
    *((ink, ground) for ink in ("danger", "warning", "success", "accent", "changed")
      for ground in ("panel", "window", "sidebar", "hover", "selection")),
    *((ink, ground) for ink in ("text", "text_muted", "accent")
      for ground in ("selection", "warning_tint", "danger_tint")),
    ("text", "changed_tint"), ("text", "marker"), ("text", "found"),
)  # fmt: skip
"""Text that stands on a ground of its own."""
DRAWN = (
    ("bare", "paper"), ("covered", "paper"), ("bare", "panel"), ("covered", "panel"), ("text_faint", "paper"),
    *((line, ground) for line in ("box_line", "input_line") for ground in ("panel", "field", "window", "paper")),
    ("accent", "track"), ("accent", "field"),
    ("changed", "panel"), ("changed", "selection"),
    *((icon, ground) for icon in ("text", "text_muted", "text_faint", "accent", "danger", "warning", "success")
      for ground in GROUNDS),
    *(("danger", ground) for ground in ("warning_tint", "danger_tint")),
)  # fmt: skip
"""Icons, frames of boxes to tick, bars and strips: what is told by a shape."""


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
def test_every_shape_and_icon_is_seen(scheme: str) -> None:
    tokens = SCHEMES[scheme]
    ratios = {pair: round(contrast(tokens[pair[0]], tokens[pair[1]]), 2) for pair in DRAWN}
    assert not {pair: ratio for pair, ratio in ratios.items() if ratio < 3}


@pytest.mark.parametrize("scheme", SCHEMES)
def test_focus_and_selection_lines_are_seen(scheme: str) -> None:
    tokens = SCHEMES[scheme]
    for line in ("focus", "selection_line", "accent"):
        for ground in (*GROUNDS, "warning_tint", "danger_tint", "changed_tint"):
            assert contrast(tokens[line], tokens[ground]) >= 3, (line, ground)
    assert contrast(tokens["text"], tokens["window"]) >= 3, "the frame of the button that Return presses"


@pytest.mark.parametrize("look", [*LOOKS.values(), OTHER], ids=lambda look: look.icon)
def test_the_article_is_read_over_every_tint_and_underlines_are_seen(look: Tint) -> None:
    for ink, tint, tokens in ((look.light_ink, look.light_tint, LIGHT), (look.dark_ink, look.dark_tint, DARK)):
        assert contrast(tokens["text"], tint) >= 4.5
        assert contrast(ink, tokens["paper"]) >= 3


@pytest.mark.parametrize("scheme", SCHEMES)
def test_the_stylesheet_puts_no_text_on_a_ground_where_it_cannot_be_read(scheme: str) -> None:
    """Rules that set both colours; those of what cannot be used are excepted, as WCAG does."""
    sheet, short = (RESOURCES / "desk.qss").read_text(encoding="utf-8"), {}
    for selector, body in re.findall(r"([^{}]+)\{((?:[^{}]|\$\{\w+\})*)\}", sheet):
        for ink, ground in (("color", "background"), ("selection-color", "selection-background-color")):
            inks = re.findall(rf"(?:^|[;\s]){ink}: \$(\w+)", body)
            grounds = re.findall(rf"(?:^|[;\s]){ground}: \$(\w+)", body)
            if inks and grounds and ":disabled" not in selector:
                ratio = contrast(SCHEMES[scheme][inks[-1]], SCHEMES[scheme][grounds[-1]])
                short |= {selector.strip(): round(ratio, 2)} if ratio < 4.5 else {}
    assert not short


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("state", ["", ":hover"])
@pytest.mark.parametrize("kind", [
    "QLineEdit", "QPlainTextEdit", "QTextEdit", "QSpinBox", "QDoubleSpinBox", "QDateEdit", "QDateTimeEdit", "QComboBox",
    "QCheckBox::indicator", "QRadioButton::indicator", "QListWidget::indicator", "QTreeWidget::indicator",
])  # fmt: skip
def test_the_frame_of_what_is_filled_in_is_told_from_what_is_around_it(scheme: str, state: str, kind: str) -> None:
    """WCAG 2.2, 1.4.11, of the rules as the stylesheet has them."""
    sheet = (RESOURCES / "desk.qss").read_text(encoding="utf-8")
    frames = [
        frame[-1]
        for selectors, body in re.findall(r"([^{}]+)\{((?:[^{}]|\$\{\w+\})*)\}", sheet)
        if f"{kind}{state}" in [selector.strip() for selector in selectors.split(",")]
        and (frame := re.findall(r"border(?:-color)?: (?:\d+px solid )?\$(\w+)", body))
    ]
    assert frames or (state and "Widget" in kind)
    for frame in frames:
        for ground in ("field", "panel", "window"):
            assert contrast(SCHEMES[scheme][frame], SCHEMES[scheme][ground]) >= 3, (frame, ground)


def test_what_takes_the_keyboard_shows_it() -> None:
    """Every kind of control of the stylesheet with a frame has another one while it has the focus."""
    sheet = (RESOURCES / "desk.qss").read_text(encoding="utf-8")
    for kind in (
        "QToolButton", "QPushButton", "QLineEdit", "QPlainTextEdit", "QTextEdit", "QComboBox", "QSpinBox",
        "QDoubleSpinBox", "QDateEdit", "QCheckBox", "QRadioButton", "QSlider", "QTabBar::tab",
        'QPushButton[role="flat"]', 'QPushButton[role="link"]', 'QToolButton[role="chip"]', 'QToolButton[role="tag"]',
        'QPushButton[role="claim"]', 'QPushButton[role="offer"]', 'QToolButton[role="section"]',
        'QComboBox[role="quiet"]', 'QLineEdit[role="quiet"]', "QListView", "QTableView", "QTreeView",
    ):  # fmt: skip
        assert f"{kind}:focus" in sheet, kind


@pytest.mark.parametrize("scheme", SCHEMES)
def test_who_asks_for_high_contrast_gets_text_of_seven_to_one_and_clear_frames(qapp: object, scheme: str) -> None:
    theme = Theme(scheme, strong=True)
    for ground in GROUNDS:
        for ink in INKS:
            assert contrast(theme.color(ink).name(), theme.color(ground).name()) >= 7
        for frame in ("line", "field_line", "input_line", "box_line"):
            assert contrast(theme.color(frame).name(), theme.color(ground).name()) >= 2.5
    assert Theme(scheme).color("text_muted").name() == SCHEMES[scheme]["text_muted"]


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit])
def test_what_an_empty_field_asks_for_can_be_read_as_it_is_painted(
    qtbot: object, qapp: QApplication, scheme: str, kind: type
) -> None:
    palette, sheet, font = qapp.palette(), qapp.styleSheet(), qapp.font()
    theme = Theme(scheme)
    theme.apply()
    field = kind()
    qtbot.addWidget(field)
    field.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # no text cursor in the picture
    field.setPlaceholderText("MMMMWWWWMMMM")
    field.resize(300, 60)
    field.show()
    image = field.grab().toImage()
    ground = theme.color("field").name()
    seen = max(contrast(image.pixelColor(x, y).name(), ground) for x in range(30, 200) for y in range(8, 50))
    assert seen >= 4.5
    qapp.setStyleSheet(sheet)
    qapp.setPalette(palette)
    qapp.setFont(font)


def test_a_palette_forced_on_the_program_makes_nothing_unreadable(qapp: QApplication) -> None:
    palette, sheet, font = qapp.palette(), qapp.styleSheet(), qapp.font()
    qapp.setPalette(QPalette(QColor("#ffff00"), QColor("#000000")))
    Theme("light").apply()
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
        for ink, ground in ((QPalette.ColorRole.Text, QPalette.ColorRole.Base),
                            (QPalette.ColorRole.WindowText, QPalette.ColorRole.Window),
                            (QPalette.ColorRole.ButtonText, QPalette.ColorRole.Button),
                            (QPalette.ColorRole.HighlightedText, QPalette.ColorRole.Highlight),
                            (QPalette.ColorRole.ToolTipText, QPalette.ColorRole.ToolTipBase),
                            (QPalette.ColorRole.PlaceholderText, QPalette.ColorRole.Base)):  # fmt: skip
            now = qapp.palette()
            assert contrast(now.color(group, ink).name(), now.color(group, ground).name()) >= 4.5, ink
    qapp.setStyleSheet(sheet)
    qapp.setPalette(palette)
    qapp.setFont(font)


def test_both_schemes_have_the_same_tokens() -> None:
    assert set(LIGHT) == set(DARK)


@pytest.mark.parametrize(
    ("kind", "terms"), [("state", STATES), ("verdict", VERDICTS), ("caveat", CAVEATS), ("stance", STANCES)]
)
def test_every_code_has_a_look_of_its_own(kind: str, terms: tuple) -> None:
    looks = [LOOKS[kind, term.code] for term in terms]
    assert len({look.icon for look in looks}) == len(looks)
    assert len({term.label for term in terms}) == len(terms)
    for look in looks:
        assert (RESOURCES / "icons" / f"{look.icon}.svg").exists()
        assert QTextCharFormat.UnderlineStyle[look.underline]


def test_no_two_states_or_verdicts_share_icon_and_underline_and_their_icons_are_different_pictures() -> None:
    told = [look for (kind, _), look in LOOKS.items() if kind in {"state", "verdict"}]
    assert len({(look.icon, look.underline) for look in told}) == len(told)
    pictures = {(RESOURCES / "icons" / f"{look.icon}.svg").read_text() for look in told}
    assert len(pictures) == len(told)


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
