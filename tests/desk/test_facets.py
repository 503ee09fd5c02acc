"""The sidebar: counts, choosing one or several, queues, long lists shortened."""

from __future__ import annotations

import pytest

from app.desk.facets import ENTRY, TO_REVIEW, Entry, FacetPane
from app.desk.theme import Theme
from app.model import ArticleSummary, Facet
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


def choose(pane: FacetPane, text: str, *, adding: bool = False) -> None:
    pane._list.chosen.emit(next(e for e in entries(pane) if e.text == text), adding)


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
    choose(pane, "False", adding=True)
    assert set(pane.selected) == {("verdict", "true"), ("verdict", "false"), ("state", "checked")}
    choose(pane, "True", adding=True)
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
