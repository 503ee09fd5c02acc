"""The table as a person uses it: sorting, columns, selection, painting in both schemes."""

from __future__ import annotations

from array import array

import pytest
from PySide6.QtCore import QByteArray, QCoreApplication, QEvent, QItemSelectionModel, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPlainTextEdit, QWidget

from app.desk.claims_table import ClaimsTable
from app.desk.columns import COLUMNS, INDEX, SUBJECTS
from app.desk.menus import Menus
from app.desk.theme import Theme
from app.ledger.orders import ORDERS
from app.model import Progress
from app.vocabulary import STATES, VERDICTS
from tests.desk.rows import claim_row

ROWS = [claim_row(i, verdict="true" if i % 2 else "", flagged=i == 3) for i in range(1, 40)]


@pytest.fixture
def table(qtbot: object) -> ClaimsTable:
    made = ClaimsTable(Theme("light"))
    qtbot.addWidget(made)
    made.resize(760, 600)
    made.model.set_first_rows(ROWS)
    made.show()
    return made


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("compact", [False, True])
def test_it_paints_every_look(qtbot: object, scheme: str, compact: bool) -> None:
    made = ClaimsTable(Theme(scheme))
    qtbot.addWidget(made)
    made.set_compact(compact)
    made.model.set_first_rows([*ROWS, claim_row(90, claim="שלום עולם " * 20, speaker="", state="dropped", figure="")])
    made.model.set_ids(array("q", [*(r.id for r in ROWS), 90, 91, 92]))
    made.resize(500, 2600)
    assert not made.grab().isNull()


def test_choosing_a_row_says_which_claim(table: ClaimsTable, qtbot: object) -> None:
    with qtbot.waitSignal(table.currentChanged) as chosen:
        table.go_to(4)
    assert chosen.args == [ROWS[4].uid]
    assert table.selected_ids() == [5]


def test_a_row_that_arrives_late_is_chosen_once_it_is_there(table: ClaimsTable, qtbot: object) -> None:
    table.model.set_ids(array("q", range(1, 400)))
    table.go_to(300)
    with qtbot.waitSignal(table.currentChanged) as chosen:
        table.model.put_rows([claim_row(301)])
    assert chosen.args == [f"{301:016x}"]


def test_headers_sort_up_then_down_then_not(table: ClaimsTable, qtbot: object) -> None:
    asked: list[tuple[str, bool]] = []
    table.sortRequested.connect(lambda order, down: asked.append((order, down)))
    for _ in range(3):
        table.view.horizontalHeader().sectionClicked.emit(INDEX["speaker"])
    assert asked == [("speaker", False), ("speaker", True), ("article", False)]


def test_selection_and_place_survive_a_new_order(table: ClaimsTable) -> None:
    table.go_to(2)
    flags = QItemSelectionModel.SelectionFlag
    table.view.selectionModel().select(table.model.index(5, 0), flags.Select | flags.Rows)
    remembered = table.remember()
    table.model.set_ids(array("q", [6, 1, 9, 3]))
    table.restore(remembered)
    assert table.current_row.id == 3
    assert table.selected_ids() == [6, 3]


def test_the_line_is_kept_when_its_claim_is_gone(table: ClaimsTable) -> None:
    table.go_to(2)
    remembered = table.remember()
    table.model.set_ids(array("q", [1, 2, 4, 5]))
    table.restore(remembered)
    assert table.current_row.id == 4


def choices_of(menu: QMenu) -> list[QAction]:
    """The columns of the menu, from all its subjects."""
    return [action for part in menu.actions() if part.menu() for action in part.menu().actions()]


def test_the_menu_of_columns_is_short_and_has_each_once_under_its_subject(table: ClaimsTable) -> None:
    menu = table.columns.menu()
    offered = [action.text() for action in choices_of(menu)]
    assert sorted(offered) == sorted(column.title for column in COLUMNS)
    assert len(menu.actions()) <= 12
    ticked = {action.text() for action in choices_of(menu) if action.isChecked()}
    assert ticked == {COLUMNS[INDEX[key]].title for key in table.columns.shown_keys()}


def test_the_columns_of_the_view_menu_are_made_anew_and_still_switch(table: ClaimsTable, qtbot: object) -> None:
    shown = QMenu()
    qtbot.addWidget(shown)
    for _ in range(3):
        Menus.fill(shown, table.columns.menu())
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert len(shown.findChildren(QMenu)) == len(SUBJECTS)
    next(action for action in choices_of(shown) if action.text() == "Outlet").trigger()
    assert not table.view.isColumnHidden(INDEX["outlet"])


def test_columns_hide_show_and_come_back(table: ClaimsTable) -> None:
    state = table.columns.state()
    menu = table.columns.menu()
    next(action for action in choices_of(menu) if action.text() == "Figure").trigger()
    assert table.view.isColumnHidden(INDEX["figure"])
    table.columns.restore(state)
    assert not table.view.isColumnHidden(INDEX["figure"])


def test_the_claim_column_takes_what_the_others_leave(table: ClaimsTable) -> None:
    before = table.view.columnWidth(INDEX["claim"])
    table.resize(1000, 600)
    assert table.view.columnWidth(INDEX["claim"]) >= before + 150
    assert not table.view.horizontalScrollBar().isVisible()


def test_the_worth_slider_is_heard_after_a_pause(table: ClaimsTable, qtbot: object) -> None:
    with qtbot.waitSignal(table.worthChanged) as moved:
        table.header.slider.setValue(0)
    assert moved.args == [0.0]
    assert "Everything" in table.header.slider_label.text()


def test_editing_a_cell_asks_for_the_edit(table: ClaimsTable, qtbot: object) -> None:
    table.go_to(0)
    table.edit_current()
    editor = table.view.findChild(QPlainTextEdit)
    editor.setPlainText("The dam held a day")
    with qtbot.waitSignal(table.editRequested) as asked:
        qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert asked.args[1:3] == ["claim", "The dam held a day"]


def test_progress_is_said_in_words(table: ClaimsTable) -> None:
    table.show_progress(Progress(412, 38, 5, 2))
    assert "412 claims" in table.header.summary.text()
    assert table.header.bar.toolTip() == "38 of 412 reviewed"


def test_selecting_everything_does_not_look_at_every_row(
    table: ClaimsTable, qapp: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    table.model.set_ids(array("q", range(1, 100_001)))
    looks: list[int] = []
    flags = type(table.model).flags
    monkeypatch.setattr(type(table.model), "flags", lambda self, index: looks.append(1) or flags(self, index))
    table.view.selectAll()
    table.grab()
    qapp.processEvents()
    assert len(looks) < 5_000


def test_in_little_room_chips_shrink_to_icons_before_anything_is_cut_off(table: ClaimsTable, qtbot: object) -> None:
    table.resize(540, 600)
    qtbot.waitUntil(lambda: table.view.horizontalScrollBar().maximum() == 0)
    assert table.view.columnWidth(INDEX["state"]) < 70
    table.resize(900, 600)
    assert table.view.columnWidth(INDEX["state"]) > 100


def test_beside_the_article_in_1400_pixels_every_chip_has_its_word_and_the_claim_room(table: ClaimsTable) -> None:
    table.set_terms(STATES, VERDICTS)
    table.resize(684, 600)
    view, delegate = table.view, table.delegate
    assert view.columnWidth(INDEX["state"]) >= delegate.widest(STATES)
    assert view.columnWidth(INDEX["verdict"]) >= delegate.widest(VERDICTS)
    assert view.columnWidth(INDEX["claim"]) >= 180
    assert view.horizontalScrollBar().maximum() == 0


def test_widths_set_by_hand_are_kept(table: ClaimsTable) -> None:
    table.view.setColumnWidth(INDEX["speaker"], 150)
    table.resize(500, 600)
    assert table.view.columnWidth(INDEX["speaker"]) == 150


def cell(table: ClaimsTable, row: int, key: str) -> QWidget:
    """The editor of this cell, opened by F2's command."""
    table.columns.show_column(INDEX[key], shown=True)
    table.view.setCurrentIndex(table.model.index(row, INDEX[key]))
    table.edit_current()
    found = [w for w in table.view.viewport().children() if isinstance(w, QWidget) and w.property("column") is not None]
    return found[-1]


def edits_of(table: ClaimsTable) -> list[tuple[str, object, object]]:
    asked: list[tuple[str, object, object]] = []
    table.editRequested.connect(lambda uid, field, new, base: asked.append((field, new, base)))
    return asked


def test_a_date_that_is_none_stays_open_with_the_reason(table: ClaimsTable, qtbot: object) -> None:
    asked = edits_of(table)
    editor = cell(table, 0, "recheck_by")
    qtbot.keyClicks(editor, "2024-13-40")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert table.editing
    assert not asked
    assert "no such day" in table.delegate.refusal.text()
    assert "no such day" in editor.accessibleDescription()
    editor.setText("2024-3-4")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert asked == [("recheck_by", "2024-03-04", None)]
    qtbot.waitUntil(lambda: not table.editing)
    assert table.delegate.refusal.isHidden()


def test_enter_goes_down_and_tab_to_the_next_cell_that_can_be_edited(table: ClaimsTable, qtbot: object) -> None:
    editor = cell(table, 0, "speaker")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert (table.view.currentIndex().row(), table.view.currentIndex().column()) == (1, INDEX["speaker"])
    assert not table.editing
    editor = cell(table, 1, "claim")
    qtbot.keyClick(editor, Qt.Key.Key_Tab)
    assert table.view.currentIndex().column() == INDEX["speaker"]
    assert table.editing


def test_escape_leaves_a_cell_as_it_was(table: ClaimsTable, qtbot: object) -> None:
    asked = edits_of(table)
    editor = cell(table, 0, "speaker")
    qtbot.keyClicks(editor, "half")
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    assert not table.editing
    assert not asked


@pytest.mark.parametrize(
    ("key", "code"), [("quote_verdict", "altered"), ("flagged", 1), ("source_kind", "named"), ("state", "waiting")]
)
def test_codes_are_chosen_from_lists(table: ClaimsTable, qtbot: object, key: str, code: object) -> None:
    asked = edits_of(table)
    editor = cell(table, 0, key)
    editor.setCurrentIndex(editor.findData(code))
    editor.activated.emit(editor.currentIndex())
    assert [(field, value) for field, value, _ in asked] == [(key, code)]


def test_tags_complete_one_by_one_from_the_ledger(table: ClaimsTable, qtbot: object) -> None:
    editor = cell(table, 0, "tags")
    editor.setText("dam, ")
    with qtbot.waitSignal(table.namesWanted) as wanted:
        qtbot.keyClicks(editor, "f")
    assert wanted.args == ["tag", "f"]
    table.show_names("tag", "f", ["flood"])
    completer = editor.completer()
    assert completer.pathFromIndex(completer.completionModel().index(0, 0)) == "dam, flood"


def test_names_that_come_too_late_are_not_offered(table: ClaimsTable, qtbot: object) -> None:
    editor = cell(table, 0, "speaker")
    editor.clear()
    qtbot.keyClicks(editor, "mi")
    table.show_names("speaker", "m", ["Mara"])
    assert editor.completer().model().rowCount() == 0
    table.show_names("speaker", "mi", ["Mira Toldan"])
    assert editor.completer().model().rowCount() == 1
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    table.show_names("speaker", "mi", ["Mira Toldan"])  # nobody is there any more


def test_every_column_has_room_for_its_title_or_shows_its_sign(table: ClaimsTable) -> None:
    header = table.view.horizontalHeader()
    for width in (420, 520, 640, 712, 900, 1400):
        table.resize(width, 600)
        for i, column in enumerate(COLUMNS):
            if not header.isSectionHidden(i) and i != INDEX["number"]:
                assert header.too_narrow(i) or header.sectionSize(i) >= header.sectionSizeHint(i), (width, column.key)


@pytest.mark.parametrize(
    "state", [b"", b"rubbish", b"[]", b"{}", b'[["nobody", 3]]', b'[["claim", "x"]]', b"[[1,2,3]]"]
)
def test_columns_that_cannot_be_read_change_nothing(table: ClaimsTable, state: bytes) -> None:
    before = table.columns.shown_keys()
    table.columns.restore(QByteArray(state))
    assert table.columns.shown_keys() == before


def test_order_widths_and_hidden_columns_come_back(table: ClaimsTable, qtbot: object) -> None:
    table.columns.move(INDEX["figure"], -1)
    table.columns.widen(INDEX["speaker"], 48)
    table.columns.show_column(INDEX["note"], shown=True)
    width = table.view.columnWidth(INDEX["speaker"])
    keys = table.columns.shown_keys()
    other = ClaimsTable(Theme("light"))
    qtbot.addWidget(other)
    other.resize(760, 600)
    other.columns.restore(table.columns.state())
    assert other.columns.shown_keys() == keys
    assert keys[:3] == ["number", "figure", "claim"]
    assert other.view.columnWidth(INDEX["speaker"]) == width


def test_the_order_is_chosen_from_a_menu(table: ClaimsTable, qtbot: object) -> None:
    menu = table.columns.sort_menu()
    with qtbot.waitSignal(table.sortRequested) as asked:
        next(action for action in menu.actions() if action.text() == "Priority").trigger()
    assert asked.args == ["priority", False]
    menu = table.columns.sort_menu()
    with qtbot.waitSignal(table.sortRequested) as asked:
        next(action for action in menu.actions() if action.text() == "Descending").trigger()
    assert asked.args == ["priority", True]


def test_every_column_that_sorts_has_an_order_in_the_ledger() -> None:
    assert {column.order for column in COLUMNS if column.order} <= set(ORDERS)


def test_what_is_narrowed_is_said(table: ClaimsTable) -> None:
    table.show_progress(Progress(38, 5, 5, 2), 412)
    assert "38 of 412 claims" in table.header.summary.text()
    assert not table.header.clear.isHidden()
    table.show_progress(Progress(412, 38, 5, 2), 412)
    assert table.header.clear.isHidden()
