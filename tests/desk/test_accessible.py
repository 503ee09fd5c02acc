"""What is heard of the window: every element that is used has a name of its own and the role of what it does."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QApplication, QComboBox, QDialog, QLineEdit

from app.desk.dialogs.changes_dialog import ChangesDialog
from app.desk.dialogs.date_dialog import DateDialog
from app.desk.dialogs.find_claim_dialog import FindClaimDialog
from app.desk.dialogs.link_dialog import LinkDialog
from app.desk.dialogs.person_dialog import PersonDialog
from app.desk.dialogs.preferences_dialog import PreferencesDialog
from app.desk.dialogs.troubles_dialog import TroublesDialog
from app.desk.dialogs.unsound_dialog import UnsoundDialog
from app.desk.dialogs.view_dialog import ViewDialog
from app.desk.house_rules import HouseRules
from app.desk.theme import Theme
from app.model import Contact, Figure
from app.preferences import Preferences
from app.vocabulary import STATES, VERDICTS
from tests.desk.accessible_tree import Node, Role, nodes, troubles
from tests.desk.test_dialogs import arrival, dialogs
from tests.desk.test_window import Desk, empty_desk
from tests.ledger.conftest import ANN

__all__ = ["empty_desk"]


@pytest.fixture(autouse=True)
def listened_to() -> Iterator[None]:
    """A screen reader is there."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@pytest.fixture
def rich(empty_desk: Desk, tmp_path: Path) -> Desk:
    """A claim with several records of each kind, its whole card open."""
    empty_desk.import_article(tmp_path)
    window, uid = empty_desk.window, empty_desk.row(0).uid
    figures = (Figure("40 days", low=40, high=40), Figure("Monday"))
    contacts = (Contact("The mayor", asked_at="2031-05-04T10:00:00.000Z"), Contact("The board"))

    def fill(ledger: object, author: object) -> object:
        for title in ("Gauge", "Minutes"):
            ledger.add_evidence(uid, {"title": title, "url": f"https://example.org/{title}"}, ANN)
        ledger.set_figures(uid, figures, ANN)
        return ledger.set_contacts(uid, contacts, ANN)

    if window.facets.isHidden():
        window.run("sidebar")
    window.deeds.do(fill, label="Fill")
    empty_desk.until(lambda: not window.deeds.pending)
    for section in window.card.sections.values():
        section.set_open(True)
    empty_desk.until(
        lambda: len(window.card.fields["contacts"].records) == 2 and len(window.card.evidence_list.items) == 2
    )
    for item in window.card.evidence_list.items:
        item.edit_button.setChecked(True)
    empty_desk.settle()
    return empty_desk


def test_everything_used_at_work_can_be_told_apart(rich: Desk) -> None:
    window = rich.window
    assert troubles(window) == []

    for text in ("One is gone", "Another is gone"):
        window.notices.say(text, "warning", button="Undo", action=lambda: None, other="Show", other_action=lambda: None)
    window.run("find_in_article")
    window.searching.words("state:unreviewed dam")
    rich.until(lambda: window.shown.search.text == "state:unreviewed dam")
    rich.settle()
    assert troubles(window) == []
    names = {node.name for node in nodes(window.notices)}
    assert {"Undo: One is gone", "Undo: Another is gone", "Close the message: One is gone"} <= names

    window.run("overview")
    rich.until(lambda: window.overview.settled and window.overview.page is not None)
    assert troubles(window) == []


def test_the_way_in_can_be_told_apart(empty_desk: Desk) -> None:
    assert troubles(empty_desk.window) == []


def named(desk: Desk, name: str) -> Node:
    return next(node for node in nodes(desk.window) if node.name == name)


ROLES = (
    ("Search claims", Role.EditableText), ("Claims", Role.Table), ("Filters", Role.Tree), ("True", Role.RadioButton),
    ("Verdict", Role.Grouping),
    ("Article text", Role.EditableText), ("Rationale", Role.EditableText), ("Evidence, open", Role.Button),
    ("State: Unreviewed", Role.ButtonMenu), ("Show claims from this worth up", Role.Slider),
    ("Remove this figure, figure 2", Role.Button), ("Unit, figure 1", Role.EditableText),
    ("Kind, figure 1", Role.ComboBox), ("Claim 1", Role.Cell), ("Figure: 40 days", Role.Cell),
)  # fmt: skip


def test_roles_fit_what_is_done_and_what_is_painted_says_how_else_it_is_reached(rich: Desk) -> None:
    told = list(nodes(rich.window))
    assert set(ROLES) <= {(node.name, node.role) for node in told}
    painted = {node.path[-1]: node for node in told}
    for kind in ("PillMargin", "CoverageStrip", "CoverageLine", "VerdictButtons", "Hints"):
        assert painted[kind].name
    for kind in ("PillMargin", "CoverageStrip"):
        assert painted[kind].description.endswith(".")

    section = rich.window.card.sections["figures"]
    rich.qtbot.keyClick(section.button, Qt.Key.Key_Space)
    assert not section.is_open()
    assert "40 days" in named(rich, "Figures, closed").description


def test_a_verdict_is_one_of_a_group_and_is_told_as_the_one_that_stands_until_it_is_taken_back(rich: Desk) -> None:
    window = rich.window
    group = QAccessible.queryAccessibleInterface(window.card.verdicts)
    assert (group.role(), group.text(QAccessible.Text.Name)) == (Role.Grouping, "Verdict")
    told = [group.child(place) for place in range(group.childCount())]
    assert {choice.role() for choice in told} == {Role.RadioButton}

    def standing() -> list[str]:
        return [choice.text(QAccessible.Text.Name) for choice in told if choice.state().checked]

    assert standing() == []
    for key, name in (("3", "Mixture"), ("1", "True"), ("2", "Mostly true")):
        rich.key(key, Qt.KeyboardModifier.AltModifier)
        rich.until(lambda name=name: standing() == [name])
    window.judging.verdict("", stay=True)
    rich.until(lambda: standing() == [])


def test_the_arrows_go_from_verdict_to_verdict_and_give_none(rich: Desk) -> None:
    buttons = rich.window.card.verdicts.buttons
    rich.key("1", Qt.KeyboardModifier.AltModifier)
    rich.until(buttons[0].isChecked)
    rich.settle()
    given: list[str] = []
    rich.window.card.verdicts.chosen.connect(given.append)
    buttons[0].setFocus()
    rich.qtbot.keyClick(buttons[0], Qt.Key.Key_Right)
    assert buttons[1].hasFocus()
    assert given == []
    rich.qtbot.keyClick(buttons[1], Qt.Key.Key_Space)
    assert given == [VERDICTS[1].code]


def all_dialogs(theme: Theme, folder: Path) -> list[QDialog]:
    house = HouseRules(False, 10, VERDICTS, STATES, frozenset({"true"}))
    ways = [("repair", "Repair"), ("copy", "Open a copy")]
    several = [arrival("One.", "one.txt"), arrival("Two.", "two.txt", already="The dam")]
    return [
        *dialogs(theme, folder), PreferencesDialog(theme, Preferences("Ann"), False, house),
        ChangesDialog(theme), DateDialog(theme), FindClaimDialog(theme, lambda *_: None),
        LinkDialog(theme, "https://example.org"), PersonDialog(theme, ["Ann"]), TroublesDialog(theme, ["Odd."], ways),
        UnsoundDialog(theme, "Odd.", ["x"], ways), ViewDialog(theme, "Save", "", ()),
        type(dialogs(theme, folder)[4])(theme, several),
    ]  # fmt: skip


def test_every_dialog_can_be_told_apart(qtbot: object, tmp_path: Path) -> None:
    wrong = {}
    for dialog in all_dialogs(Theme("light"), tmp_path):
        qtbot.addWidget(dialog)
        dialog.show()
        pages = getattr(dialog, "pages", None)
        for page in range(pages.count() if pages is not None else 1):
            if pages is not None:
                pages.setCurrentIndex(page)
            found = troubles(dialog)
            if found or not dialog.windowTitle():
                wrong[type(dialog).__name__, page] = found
        dialog.hide()
    assert wrong == {}


@pytest.fixture
def large(qapp: QApplication) -> Iterator[Theme]:
    """Text six points larger than usual."""
    sheet, font = qapp.styleSheet(), qapp.font()
    theme = Theme("light", 6)
    theme.apply()
    yield theme
    qapp.setStyleSheet(sheet)
    qapp.setFont(font)


def test_no_dialog_squeezes_what_is_pressed_or_typed_in_at_large_text(
    qtbot: object, large: Theme, tmp_path: Path
) -> None:
    short = []
    for dialog in all_dialogs(large, tmp_path):
        qtbot.addWidget(dialog)
        dialog.show()
        for kind in (QAbstractButton, QLineEdit, QComboBox):
            for widget in dialog.findChildren(kind):
                inner = isinstance(widget.parent(), (QComboBox, QAbstractSpinBox))
                if widget.isVisible() and not inner and widget.height() < min(widget.sizeHint().height(), 30) - 1:
                    short.append((type(dialog).__name__, type(widget).__name__, widget.height()))
        dialog.hide()
    assert short == []


# -- by keyboard -----------------------------------------------------------------------------------------------------


def focused() -> str:
    widget = QApplication.focusWidget()
    return "" if widget is None else widget.accessibleName()


def test_tab_goes_through_the_window_as_it_is_read_and_comes_round(rich: Desk) -> None:
    window = rich.window
    for section in window.card.sections.values():
        section.set_open(section.name == "figures")
    window.notices.clear()
    window.table.view.setFocus()
    went = []
    for _ in range(60):
        rich.qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        went.append(focused())
        if went[-1] == "Claims":
            break
    marks = (
        "Article text", "Claim", "State: Unreviewed", "True", "Rationale", "Evidence, closed", "Figures, open",
        "Words, figure 1", "Words, figure 2", "Add a figure", "History, closed", "Search claims", "Filters",
        "Show claims from this worth up", "Columns", "Claims",
    )  # fmt: skip
    assert [name for name in went if name in marks] == list(marks)
    for name in reversed(went[:-1]):
        rich.qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
        assert focused() == name


def test_escape_leads_back_to_the_claims_from_everywhere(rich: Desk) -> None:
    window = rich.window
    places = (window.source.printout, window.facets, window.search_box, window.card.fields["rationale"], window.card)
    for place in places:
        place.setFocus()
        rich.qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
        assert window.focusWidget() is window.table.view, place
    window.run("adjust")
    for _ in range(2):
        rich.qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert window.focusWidget() is window.table.view
