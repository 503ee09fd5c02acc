"""The search box: fields and values complete, by keys alone; help that runs its examples."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from app.desk.search_box import SearchBox, Typed, being_typed
from app.desk.search_fields import CODES_SEARCHED, EXAMPLES, SEARCH_FIELDS
from app.desk.search_help import SearchHelp
from app.desk.theme import Theme
from app.ledger.query import LISTED, SINGLE, parse
from app.ledger.search import FIELDS, WORD_FIELDS
from app.vocabulary import STATES, VERDICTS

KEYS = Qt.Key
LEDGER = {"by": [("Mira Toldan", 5), ("Ola Renner", 2)], "state": [("unreviewed", 6)], "tag": [("flood", 3)]}


@pytest.fixture
def box(qtbot: object) -> Iterator[SearchBox]:
    made = SearchBox(Theme("light"))
    qtbot.addWidget(made)
    made.set_terms({**CODES_SEARCHED, "state": STATES, "verdict": VERDICTS})
    made.offersWanted.connect(lambda field, begins: made.show_offers(field, begins, LEDGER.get(field, [])))
    made.show()
    made.activateWindow()
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    yield made
    made.popup.hide()


def offered(box: SearchBox) -> list[str]:
    if not box.popup.isVisible():
        return []
    return [box.completions.inserted(box.popup.model().index(i, 0)) for i in range(box.popup.model().rowCount())]


def type_in(qtbot: object, box: SearchBox, text: str) -> None:
    qtbot.keyClicks(box, text)


def test_a_field_completes_and_its_values_follow(box: SearchBox, qtbot: object) -> None:
    type_in(qtbot, box, "dam sta")
    assert offered(box) == ["state:"]
    qtbot.keyClick(box.popup, KEYS.Key_Down)
    qtbot.keyClick(box.popup, KEYS.Key_Return)
    assert box.text() == "dam state:"
    qtbot.waitUntil(lambda: offered(box)[:2] == ["unreviewed", "in_progress"])
    with qtbot.waitSignal(box.searched) as found:
        qtbot.keyClick(box.popup, KEYS.Key_Tab)
    assert found.args == ["dam state:unreviewed "]


def test_values_are_found_by_their_label_and_counted(box: SearchBox, qtbot: object) -> None:
    type_in(qtbot, box, "verdict:mostly")
    assert offered(box) == ["mostly_true", "mostly_false"]
    box.clear()
    type_in(qtbot, box, "state:un")
    assert "6" in str(box.popup.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole))


def test_names_come_in_quotes_and_further_values_behind_a_comma(box: SearchBox, qtbot: object) -> None:
    type_in(qtbot, box, "by:")
    assert offered(box) == ['"Mira Toldan"', '"Ola Renner"', "none"]
    qtbot.keyClick(box.popup, KEYS.Key_Tab)
    assert box.text() == 'by:"Mira Toldan" '
    qtbot.keyClick(box, KEYS.Key_Backspace)
    type_in(qtbot, box, ",")
    qtbot.keyClick(box.popup, KEYS.Key_Down)
    qtbot.keyClick(box.popup, KEYS.Key_Down)
    qtbot.keyClick(box.popup, KEYS.Key_Return)
    assert box.text() == 'by:"Mira Toldan","Ola Renner" '


def test_escape_closes_the_list_then_empties_then_leaves(box: SearchBox, qtbot: object) -> None:
    type_in(qtbot, box, "state:")
    qtbot.keyClick(box.popup, KEYS.Key_Escape)
    assert not box.popup.isVisible()
    assert box.text() == "state:"
    qtbot.keyClick(box, KEYS.Key_Escape)
    assert box.text() == ""
    with qtbot.waitSignal(box.left):
        qtbot.keyClick(box, KEYS.Key_Escape)


def test_enter_without_a_marked_offer_searches_and_leaves(box: SearchBox, qtbot: object) -> None:
    type_in(qtbot, box, "sta")
    assert offered(box)
    with qtbot.waitSignals([box.searched, box.left]):
        qtbot.keyClick(box.popup, KEYS.Key_Return)
    assert not box.popup.isVisible()


def test_an_answer_that_comes_late_shows_nothing(box: SearchBox, qtbot: object) -> None:
    type_in(qtbot, box, "dam")
    box.show_offers("by", "mi", [("Mira", 1)])
    assert not offered(box)


def test_help_runs_an_example_or_begins_with_a_field(box: SearchBox, qtbot: object) -> None:
    qtbot.keyClick(box, KEYS.Key_F1)
    shown = box.findChild(SearchHelp)
    with qtbot.waitSignal(box.searched) as found:
        qtbot.keyClick(shown.list, KEYS.Key_Return)
    assert found.args == [EXAMPLES[0][0]]
    box.clear()
    box._try("tag:", False)
    assert offered(box) == ["flood", "none"]


def test_the_window_tells_of_every_field_there_is() -> None:
    assert {field.name for field in SEARCH_FIELDS} == LISTED | SINGLE


@pytest.mark.parametrize(("text", "_meaning"), EXAMPLES)
def test_examples_mean_what_they_say(text: str, _meaning: str) -> None:
    for term in parse(text):
        if term.field and term.field not in WORD_FIELDS:
            assert FIELDS[term.field](term.words)


@pytest.mark.parametrize(
    ("before", "typed"),
    [
        ("", Typed("", "", 0)),
        ("dam st", Typed("", "st", 4)),
        ("-sta", Typed("", "sta", 1)),
        ("-state:dr", Typed("state", "dr", 7)),
        ("state:checked,re", Typed("state", "re", 14)),
        ('by:"Mira To', Typed("by", "Mira To", 3)),
        ('by:"A, B",c', Typed("by", "c", 10)),
        ("figure:>1,0", Typed("figure", ">1,0", 7)),
        ("http://x", Typed("", "http://x", 0)),
    ],
)
def test_what_is_being_typed_is_known(before: str, typed: Typed) -> None:
    assert being_typed(before) == typed


@given(st.text(max_size=40))
def test_nothing_typed_is_too_strange(before: str) -> None:
    typed = being_typed(before)
    assert 0 <= typed.start <= len(before)
