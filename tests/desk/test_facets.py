"""The sidebar: counts, choosing one or several, queues, long lists shortened."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from app.desk.facets import ENTRY, TO_REVIEW, Entry, FacetPane, How
from app.desk.theme import Theme
from app.model import ArticleSummary, Facet, SavedView
from app.vocabulary import STATES, VERDICTS

FACETS = [
    Facet("state", (("unreviewed", 6), ("checked", 4))),
    Facet("verdict", (("", 6), ("true", 3), ("false", 1))),
    Facet("caveat", (("none_stated", 8), ("disputed_in_article", 2))),
    Facet("speaker", tuple((f"Speaker {i}", 20 - i) for i in range(20))),
    Facet("article", (("a1", 10),)),
]
ARTICLES = [ArticleSummary("a1", "The dam", "The Courier", "2024-03-01", 10, 2)]


@pytest.fixture
def pane(qtbot: object) -> FacetPane:
    made = FacetPane(Theme("light"))
    qtbot.addWidget(made)
    made.show_facets(FACETS, STATES, VERDICTS, ARTICLES, (), {TO_REVIEW: 6, (): 10})
    return made


def entries(pane: FacetPane) -> list[Entry]:
    return [pane._model.item(i).data(ENTRY) for i in range(pane._model.rowCount())]


def choose(pane: FacetPane, text: str, way: How = How.ONLY) -> None:
    pane._list.chosen.emit(next(e for e in entries(pane) if e.text == text), way)


def test_it_counts_in_words_for_everybody(pane: FacetPane) -> None:
    found = {e.text: e.count for e in entries(pane) if not e.heading}
    assert found["To review"] == 6
    assert found["Unreviewed"] == 6
    assert found["No verdict yet"] == 6
    assert found["The dam"] == 10
    assert "None stated" not in found


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_paints(qtbot: object, scheme: str) -> None:
    made = FacetPane(Theme(scheme))
    qtbot.addWidget(made)
    made.show_facets(FACETS, STATES, VERDICTS, ARTICLES, (("state", "checked"),))
    made.resize(200, 900)
    assert not made.grab().isNull()


def test_choosing_says_what_is_on(pane: FacetPane, qtbot: object) -> None:
    with qtbot.waitSignal(pane.facetsChanged) as chosen:
        choose(pane, "True")
    assert chosen.args == [(("verdict", "true"),)]


def test_lists_combine_and_control_adds_within_one(pane: FacetPane) -> None:
    choose(pane, "True")
    choose(pane, "Checked")
    choose(pane, "False", How.ALSO)
    assert set(pane.selected) == {("verdict", "true"), ("verdict", "false"), ("state", "checked")}
    choose(pane, "True", How.ALSO)
    assert ("verdict", "true") not in pane.selected


def test_a_second_choice_in_a_list_replaces_the_first_and_a_second_click_takes_it_back(pane: FacetPane) -> None:
    choose(pane, "True")
    choose(pane, "False")
    assert pane.selected == (("verdict", "false"),)
    choose(pane, "False")
    assert pane.selected == ()


def test_a_queue_is_a_set_of_states(pane: FacetPane) -> None:
    choose(pane, "To review")
    assert pane.selected == TO_REVIEW
    choose(pane, "Checked")
    assert pane.selected == (("state", "checked"),)


def test_a_long_list_is_shortened_and_opens(pane: FacetPane) -> None:
    assert "12 more…" in [e.text for e in entries(pane)]
    choose(pane, "12 more…")
    assert "Speaker 19" in [e.text for e in entries(pane)]
    assert "Show fewer" in [e.text for e in entries(pane)]


def test_shift_leaves_out_and_a_click_takes_that_back(pane: FacetPane) -> None:
    choose(pane, "True", How.NOT)
    assert pane.selected == (("-verdict", "true"),)
    choose(pane, "Checked")
    assert set(pane.selected) == {("-verdict", "true"), ("state", "checked")}
    item = next(i for i in range(pane._model.rowCount()) if pane._model.item(i).text() == "True")
    assert pane._model.item(item).data(Qt.ItemDataRole.AccessibleTextRole) == "True, 3, left out"
    choose(pane, "True")
    assert pane.selected == (("state", "checked"),)


def test_space_with_shift_leaves_out_by_keyboard(pane: FacetPane, qtbot: object) -> None:
    place = next(i for i in range(pane._model.rowCount()) if pane._model.item(i).text() == "True")
    pane._list.setCurrentIndex(pane._model.index(place, 0))
    qtbot.keyClick(pane._list, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    assert pane.selected == (("-verdict", "true"),)
    qtbot.keyClick(pane._list, Qt.Key.Key_Space)
    qtbot.keyClick(pane._list, Qt.Key.Key_Space)
    assert pane.selected == (("verdict", "true"),)


def test_saved_views_are_chosen_and_have_keys(pane: FacetPane, qtbot: object) -> None:
    pane.show_views((SavedView("Mine", "assignee:ann"), SavedView("Open", "state:checked")), "Open", True)
    with qtbot.waitSignal(pane.viewChosen) as chosen:
        choose(pane, "Mine")
    assert chosen.args == ["Mine"]
    place = next(i for i in range(pane._model.rowCount()) if pane._model.item(i).text() == "Mine")
    pane._list.setCurrentIndex(pane._model.index(place, 0))
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    for key, modifiers, deed in (
        (Qt.Key.Key_F2, Qt.KeyboardModifier.NoModifier, "rename"),
        (Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier, "remove"),
        (Qt.Key.Key_Down, held, "down"),
    ):
        with qtbot.waitSignal(pane.viewKey) as asked:
            qtbot.keyClick(pane._list, key, modifiers)
        assert asked.args == ["Mine", deed]


def test_a_search_that_is_no_view_can_be_saved(pane: FacetPane, qtbot: object) -> None:
    pane.show_views((), "", True)
    with qtbot.waitSignal(pane.saveWanted):
        choose(pane, "Save this search…")
