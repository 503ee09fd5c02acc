"""Filters in force and saved views, in the window on a ledger."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from app.desk.facets import How
from app.desk.filter_chips import FilterChips
from app.desk.shown import chosen_in
from app.desk.theme import Theme
from app.desk.views import query_of
from app.ledger.query import put_together, taken_apart
from app.model import Search
from tests.desk.test_facets import choose, entries
from tests.desk.test_window import Desk


@pytest.fixture
def chips(qtbot: object) -> FilterChips:
    made = FilterChips(Theme("light"))
    qtbot.addWidget(made)
    made.show_choices((("state", "checked"), ("state", "reviewed"), ("-verdict", "true")), lambda _, code: code)
    made.resize(400, 40)
    made.show()
    return made


def test_a_chip_a_field_says_what_is_chosen_and_what_is_left_out(chips: FilterChips) -> None:
    assert [chip.text() for chip in chips.chips()] == ["State: checked or reviewed", "Verdict: all but true"]
    assert chips.chips()[0].accessibleName() == "Filter State: checked or reviewed, remove"


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_chip_goes_by_key(chips: FilterChips, qtbot: object, key: Qt.Key) -> None:
    with qtbot.waitSignal(chips.choicesChanged) as left:
        qtbot.keyClick(chips.chips()[0], key)
    assert left.args == [(("-verdict", "true"),)]


def test_without_filters_there_is_no_line(chips: FilterChips) -> None:
    chips.show_choices((), lambda _, code: code)
    assert chips.isHidden()


def test_a_search_can_be_written_down_with_its_order() -> None:
    search = Search("dam", (("state", "checked"), ("-tag", "")), order="worth", descending=True)
    assert query_of(search) == "state:checked -tag:none dam sort:-worth"
    assert put_together(*taken_apart(query_of(search))) == query_of(search)


def choose_listed(desk: Desk, text: str, way: How = How.ONLY) -> None:
    desk.until(lambda: text in [entry.text for entry in entries(desk.window.facets)])
    choose(desk.window.facets, text, way)


def view_names(desk: Desk) -> list[str]:
    return [view.name for view in desk.window.views.saved]


def test_filters_narrow_are_shown_and_cleared(desk: Desk) -> None:
    window = desk.window
    choose_listed(desk, "Örn")
    desk.until(lambda: window.table.model.rowCount() == 1)
    desk.until(lambda: "1 of 2 claims" in window.table.header.summary.text())
    assert [chip.text() for chip in window.table.chips.chips()] == ["Said by: Örn"]
    window.table.chips._clear.click()
    desk.until(lambda: window.table.model.rowCount() == 2 and window.table.chips.isHidden())


def lit(desk: Desk) -> list[str]:
    return [entry.text for entry in entries(desk.window.facets) if entry.on]


def test_what_is_typed_is_on_in_the_sidebar_and_a_click_takes_it_back(desk: Desk) -> None:
    window = desk.window
    window.search_box.run("state:unreviewed speaker:Örn")
    desk.until(lambda: lit(desk) == ["Unreviewed", "Örn"])
    assert window.table.model.rowCount() == 1
    assert window.table.chips.isHidden(), "it stands in the search box"
    choose(window.facets, "Unreviewed")
    desk.until(lambda: lit(desk) == ["Örn"])
    assert window.search_box.text() == ""
    assert window.shown.search.facets == (("speaker", "Örn"),)
    choose(window.facets, "Unreviewed", How.NOT)
    desk.until(lambda: window.table.model.rowCount() == 0)


def test_a_click_beside_what_is_typed_keeps_it(desk: Desk) -> None:
    window = desk.window
    window.search_box.run("dam -state:checked")
    desk.until(lambda: [entry.text for entry in entries(window.facets) if entry.out] == ["Checked"])
    choose(window.facets, "Unreviewed", How.ALSO)
    assert window.shown.search.facets == (("-state", "checked"), ("state", "unreviewed"))
    assert window.shown.search.text == window.search_box.text() == "dam"


TYPED = st.sampled_from(["state:checked", "-state:dropped", "flag:yes", "tag:x", "dam", "state:reviewed"])
CHOSEN = st.sampled_from([("state", "checked"), ("-tag", "x"), ("flag", "1")])


@given(text=st.lists(TYPED).map(" ".join), choices=st.lists(CHOSEN))
def test_a_field_that_is_chosen_and_typed_stays_typed(text: str, choices: list[tuple[str, str]]) -> None:
    search = Search(text, tuple(choices))
    moved = chosen_in(search)
    fields = {name.lstrip("-") for name, _ in choices}
    assert moved.facets[: len(choices)] == search.facets
    assert not fields & {name.lstrip("-") for name, _ in moved.facets[len(choices) :]}
    assert chosen_in(moved).facets[: len(moved.facets)] == moved.facets


def test_a_view_is_saved_chosen_renamed_moved_removed_and_all_of_it_undone(desk: Desk) -> None:
    window = desk.window
    window.search_box.run("dam sort:-speaker")
    choose_listed(desk, "Unreviewed", How.NOT)
    desk.until(lambda: window.table.model.rowCount() == 0)
    desk.answers.named = "Nothing"
    window.run("save_view")
    desk.until(lambda: view_names(desk) == ["Nothing"])
    assert window.views.saved[0].query == "-state:unreviewed dam sort:-speaker"
    desk.until(lambda: window.facets._view == "Nothing")
    window.run("clear_filter")
    desk.until(lambda: window.table.model.rowCount() == 2)

    desk.answers.named = "Örn says"
    choose_listed(desk, "Örn")
    desk.until(lambda: window.table.model.rowCount() == 1)
    window.facets.saveWanted.emit()
    desk.until(lambda: view_names(desk) == ["Nothing", "Örn says"])
    window.facets.viewChosen.emit("Nothing")
    desk.until(lambda: window.table.model.rowCount() == 0)
    assert window.search_box.text() == "dam"
    assert (window.shown.search.order, window.shown.search.descending) == ("speaker", True)
    window.facets.viewKey.emit("Nothing", "down")
    desk.until(lambda: view_names(desk) == ["Örn says", "Nothing"])
    desk.answers.named = "Said by Örn"
    window.facets.viewKey.emit("Örn says", "rename")
    desk.until(lambda: view_names(desk) == ["Said by Örn", "Nothing"])
    window.facets.viewKey.emit("Nothing", "remove")
    desk.until(lambda: view_names(desk) == ["Said by Örn"])
    for names in (["Said by Örn", "Nothing"], ["Örn says", "Nothing"], ["Nothing", "Örn says"], ["Nothing"], []):
        window.run("undo")
        desk.until(lambda names=names: view_names(desk) == names)


def test_sorting_by_the_header_takes_the_place_of_a_typed_order(desk: Desk) -> None:
    window = desk.window
    window.search_box.run("sort:-claim")
    desk.until(lambda: desk.row(0).claim.startswith("The dam"))
    window.table.columns.sort("claim", descending=False)
    desk.until(lambda: desk.row(0).claim.startswith("2,000"))
    assert window.search_box.text() == ""


def test_selected_lines_are_copied_as_a_table_though_not_all_were_seen(desk: Desk, qapp: object) -> None:
    table = desk.window.table
    table.view.selectAll()
    table.model._rows.popitem()
    desk.window.run("copy_table")
    desk.until(lambda: "2 claims copied" in desk.window.notices.text)
    lines = qapp.clipboard().text().split("\n")
    assert [line.split("\t")[1] for line in lines] == ["The dam held 30 per cent", "2,000 people left"]
    assert lines[0].split("\t")[2] == "≈ 30 %"
