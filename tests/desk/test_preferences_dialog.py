"""Preferences: a person's own are kept, the ledger's are written to it, bad input stays with one sentence."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app import preferences
from app.desk.dialogs.preferences_dialog import Chosen, PreferencesDialog
from app.desk.figures_editor import FiguresField
from app.desk.house_rules import HouseRules, new_code
from app.desk.theme import Theme
from app.model import Figure
from app.preferences import Preferences
from app.vocabulary import STATES, VERDICTS, Qualifier, Term
from tests.desk.test_window import Desk

HOUSE = HouseRules(False, 10, VERDICTS, STATES, frozenset({"true"}))


@pytest.fixture
def dialog(qtbot: QtBot) -> PreferencesDialog:
    made = PreferencesDialog(Theme("light"), Preferences("Ann"), False, HOUSE)
    qtbot.addWidget(made)
    made.show()
    return made


def test_an_untouched_dialog_changes_nothing(dialog: PreferencesDialog) -> None:
    assert dialog.answer() == Chosen(Preferences("Ann"), False, HOUSE)


def test_a_person_s_own_preferences(dialog: PreferencesDialog, qtbot: QtBot) -> None:
    dialog.name.clear()
    assert not dialog._ok.isEnabled()
    qtbot.keyClicks(dialog.name, "Bea ")
    dialog.language.setCurrentIndex(dialog.language.findData("uk"))
    dialog.asks.setChecked(False)
    dialog.density.setCurrentIndex(1)
    dialog.publisher.setText("Orvelle Courier")
    chosen = dialog.answer()
    assert chosen.settings == Preferences(
        "Bea", language="uk", ask_before_import=False, publisher_name="Orvelle Courier"
    )
    assert chosen.compact


def test_an_address_that_is_none_keeps_the_dialog_open_on_its_page(dialog: PreferencesDialog) -> None:
    dialog.publisher_url.setText("courier")
    dialog.accept()
    assert dialog.isVisible()
    assert dialog.trouble.text().endswith(".")
    assert dialog.list.currentRow() == dialog.pages.count() - 1


def test_verdicts_are_renamed_moved_added_and_removed(dialog: PreferencesDialog) -> None:
    table = dialog.verdicts
    table.table.item(1, 1).setText("Largely right")
    table.table.setCurrentCell(1, 1)
    table.up.click()
    table.add.click()
    table.table.item(len(VERDICTS), 1).setText("Satire")
    table.table.setCurrentCell(len(VERDICTS) - 1, 1)
    table.remove.click()
    house = dialog.answer().house
    assert house is not None
    assert [term.code for term in house.verdicts[:2]] == ["mostly_true", "true"]
    assert house.verdicts[0].label == "Largely right"
    assert house.verdicts[-1] == Term("satire", "Satire", "")
    assert "not_checkable" not in {term.code for term in house.verdicts}
    dialog.reject()


def test_a_verdict_that_claims_have_cannot_be_removed(dialog: PreferencesDialog) -> None:
    dialog.verdicts.table.setCurrentCell(0, 1)
    assert not dialog.verdicts.remove.isEnabled()
    dialog.verdicts.table.setCurrentCell(1, 1)
    assert dialog.verdicts.remove.isEnabled()


def test_two_verdicts_of_one_name_are_refused(dialog: PreferencesDialog) -> None:
    dialog.verdicts.table.item(0, 1).setText("false")
    dialog.accept()
    assert dialog.isVisible()
    assert "twice" in dialog.trouble.text()


def test_without_a_ledger_only_the_person_s_own_can_be_set(qtbot: QtBot) -> None:
    dialog = PreferencesDialog(Theme("dark"), Preferences("Ann"), True, None)
    qtbot.addWidget(dialog)
    assert dialog.answer() == Chosen(Preferences("Ann"), True, None)


@pytest.mark.parametrize(
    ("label", "code"), [("Half true!", "half_true"), ("Маніпуляція", "other"), ("True", "true_a"), ("", "other")]
)
def test_a_new_verdict_has_a_code_that_the_ledger_takes(label: str, code: str) -> None:
    assert new_code(label, {"true"}) == code


def test_what_is_chosen_is_kept_and_written_to_the_ledger(desk: Desk) -> None:
    def choose(settings: Preferences, compact: bool, house: HouseRules | None) -> Chosen:
        assert house is not None
        verdicts = (*house.verdicts, Term("satire", "Satire", "Meant as a joke."))
        changed = replace(house, second_reviewer=True, tolerance=5, verdicts=verdicts)
        return Chosen(replace(settings, name="Bea", scheme="dark", text_size=2), True, changed)

    desk.answers.prefers = choose
    desk.window.run("preferences")
    desk.until(lambda: "preferences" in desk.answers.asked)
    desk.until(lambda: desk.window.shown.settings.get("tolerance") == "5")
    desk.until(lambda: desk.window.shown.verdicts[-1].label == "Satire")
    assert desk.window.shown.settings["second_reviewer"] == "1"
    assert desk.window.importing.near == pytest.approx(0.05)
    assert desk.window.deeds.name == "Bea"
    assert (desk.window._theme.name, desk.window._theme.text_size) == ("dark", 2)
    assert desk.window.menus.actions["compact"].isChecked()
    assert preferences.load().name == "Bea"
    assert desk.window.deeds.undo_label == "Change verdicts"


@pytest.mark.parametrize(
    ("figure", "said"),
    [
        (Figure("about 70", qualifier=Qualifier.APPROX, low=66.5, high=73.5, bounds_by_convention=True), "±5 %"),
        (Figure("almost 2,000", qualifier=Qualifier.ALMOST, low=1800, high=2000, bounds_by_convention=True), "−10 %"),
        (Figure("exactly 70", low=70, high=70), None),
    ],
)
def test_the_card_says_how_wide_a_convention_took_the_words(qtbot: QtBot, figure: Figure, said: str | None) -> None:
    field = FiguresField(Theme("light"))
    qtbot.addWidget(field)
    words = field.words(figure)
    assert ("by convention" in words) == (said is not None)
    assert said is None or said in words


def test_escape_leaves_everything_as_it_was(dialog: PreferencesDialog, qtbot: QtBot) -> None:
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
