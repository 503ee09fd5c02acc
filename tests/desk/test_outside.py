"""Others edit the ledger while the window is open: it shows at once, in place, marked; and a lost file is explained."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from app.desk import change_marks
from app.desk.claims_model import Role
from app.desk.columns import INDEX
from app.desk.outside import sentence
from app.ledger import News, open_ledger
from app.model import Author, Candidate, Document, Edit, Passage
from tests.desk.test_window import Desk

BEA = Author("Bea", "window")
SENTENCES = 120


@pytest.fixture(scope="module")
def long_ledger(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An article with more claims than a screen holds."""
    path = tmp_path_factory.mktemp("long") / "claims.db"
    lines = [f"The gauge at Vellmar stood at {number} centimetres on that day." for number in range(1, SENTENCES + 1)]
    text = "\n\n".join(lines)
    ledger = open_ledger(path, create=True)
    candidates = [Candidate(Passage(text.index(line), line), line, worth=0.9) for line in lines]
    ledger.add_article(Document(text), candidates, Author("Ann"))
    ledger.close()
    return path


@pytest.fixture
def desk(qtbot: object, tmp_path: Path, long_ledger: Path) -> Iterator[Desk]:
    path = tmp_path / "claims.db"
    shutil.copyfile(long_ledger, path)
    made = Desk(qtbot, path, create=False)
    made.settle()
    made.until(lambda: made.window.table.model.rowCount() == SENTENCES)
    made.until(lambda: made.window.watch.looks > 0)
    yield made
    made.window.close()
    assert not made.answers.errors


def outside(path: Path, sql: str, values: tuple[object, ...] = (), name: str | None = None) -> None:
    """An edit by another program, signed or not."""
    connection = sqlite3.connect(path)
    with connection:
        connection.execute("UPDATE editing_as SET name=?", [name])
        connection.execute(sql, values)
        connection.execute("UPDATE editing_as SET name=NULL")
    connection.close()


def changed(desk: Desk, place: int) -> bool:
    return bool(desk.window.table.model.index(place, 0).data(Role.CHANGED))


def top_of(desk: Desk, place: int) -> int:
    return desk.window.table.view.rowViewportPosition(place)


def test_an_edit_by_another_program_appears_in_place_and_is_marked(desk: Desk) -> None:
    desk.window.table.go_to(1)
    outside(desk.path, "UPDATE claim SET claim='Changed outside' WHERE uid=?", (desk.row(2).uid,))
    desk.wait_row(2, claim="Changed outside")
    assert desk.here == 1
    assert changed(desk, 2)
    assert not changed(desk, 1)
    assert "1 claim was changed outside Tickmark" in desk.window.notices.text
    index = desk.window.table.model.index(2, INDEX["claim"])
    assert "outside Tickmark just now" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "changed" in index.data(Qt.ItemDataRole.ToolTipRole)


def test_selection_scroll_and_current_claim_stay_while_rows_come_and_go(desk: Desk) -> None:
    table, view = desk.window.table, desk.window.table.view
    table.go_to(60)
    desk.settle()
    flags = QItemSelectionModel.SelectionFlag
    for place in (62, 64):
        view.selectionModel().select(table.model.index(place, 0), flags.Select | flags.Rows)
    chosen, current, top = table.selected_ids(), desk.row(60).uid, top_of(desk, 60)
    gone = [desk.row(place).uid for place in (3, 40)]
    article = desk.window.edits.article
    outside(desk.path, "DELETE FROM claim WHERE uid IN (?,?)", (gone[0], gone[1]), name="Bea")
    desk.until(lambda: table.model.rowCount() == SENTENCES - 2)
    assert desk.row(58).uid == current
    assert (desk.here, top_of(desk, 58)) == (58, top)
    assert table.selected_ids() == chosen
    words = article.text[:9]
    outside(
        desk.path, "INSERT INTO claim(article,start,passage,claim,worth) VALUES(?,0,?,'A new one',1)",
        (article.uid, words), name="Bea",
    )  # fmt: skip
    desk.until(lambda: table.model.rowCount() == SENTENCES - 1)
    assert (desk.here, top_of(desk, 59)) == (59, top)
    assert table.selected_ids() == chosen
    assert "1 claim was added by Bea" in desk.window.notices.text


def test_a_list_that_was_scrolled_by_hand_stays_where_it_is(desk: Desk) -> None:
    table, view = desk.window.table, desk.window.table.view
    table.go_to(2)
    desk.settle()
    view.verticalScrollBar().setValue(view.verticalScrollBar().value() + 50 * desk.window.table.delegate.row_height)
    first = view.rowAt(0)
    uid, top = table.model.ids_at([first])[0], top_of(desk, first)
    outside(desk.path, "DELETE FROM claim WHERE uid=?", (desk.row(0).uid,))
    desk.until(lambda: table.model.rowCount() == SENTENCES - 1)
    assert table.model.place_of_id(uid) == first - 1
    assert top_of(desk, first - 1) == top
    assert desk.here == 1


def test_the_printout_and_the_card_stay_where_they_were_scrolled_to(desk: Desk) -> None:
    desk.window.table.go_to(1)
    desk.settle()
    printout, card = desk.window.source.printout, desk.window.card
    desk.until(lambda: printout.current is not None and printout.current.uid == desk.row(1).uid)
    printout.verticalScrollBar().setValue(printout.verticalScrollBar().maximum())
    card.set_open_sections(tuple(card.sections))
    bar = card.scroller.verticalScrollBar()
    desk.until(lambda: bar.maximum() > 100)
    bar.setValue(90)
    places = printout.verticalScrollBar().value(), bar.value()
    outside(desk.path, "UPDATE claim SET place='Vellmar' WHERE uid=?", (desk.row(1).uid,))
    desk.until(lambda: card.fields["place"].base == "Vellmar")
    assert (printout.verticalScrollBar().value(), bar.value()) == places


def test_half_typed_text_in_the_card_stays(desk: Desk) -> None:
    desk.window.table.go_to(1)
    desk.settle()
    editor = desk.window.card.fields["note"].focusProxy()
    assert isinstance(editor, QPlainTextEdit)
    editor.setPlainText("half a no")
    outside(desk.path, "UPDATE claim SET place='Vellmar' WHERE uid=?", (desk.row(1).uid,))
    desk.until(lambda: desk.window.card.fields["place"].base == "Vellmar")
    assert editor.toPlainText() == "half a no"


def test_an_open_cell_editor_keeps_what_is_typed_and_its_row(desk: Desk) -> None:
    table = desk.window.table
    table.go_to(5)
    desk.settle()
    table.view.setCurrentIndex(table.model.index(5, INDEX["speaker"]))
    table.edit_current()
    editor = table.view.findChild(QLineEdit)
    assert editor is not None
    editor.setText("half ty")
    uid = desk.row(5).uid
    outside(desk.path, "UPDATE claim SET speaker='Theirs' WHERE uid=?", (uid,))
    desk.wait_row(5, speaker="Theirs")
    outside(desk.path, "DELETE FROM claim WHERE uid=?", (desk.row(0).uid,))
    desk.until(lambda: "deleted" in desk.window.notices.text)
    desk.until(lambda: table._late is not None)
    assert editor.text() == "half ty"
    desk.qtbot.keyClick(editor, Qt.Key.Key_Return)
    desk.until(lambda: table.model.rowCount() == SENTENCES - 1)
    desk.until(lambda: desk.answers.asked == ["conflict"])
    assert desk.row(desk.here - 1).uid == uid  # Enter went down


def test_own_edits_are_not_marked_and_anothers_in_the_same_moment_are(desk: Desk) -> None:
    mine, theirs = desk.row(3).uid, desk.row(4).uid
    desk.window.deeds.set_fields([Edit(mine, "speaker", "Mine")])
    other = open_ledger(desk.path)
    other.set_fields([Edit(theirs, "speaker", "Theirs")], BEA)
    other.close()
    desk.wait_row(3, speaker="Mine")
    desk.until(lambda: changed(desk, 4))
    assert not changed(desk, 3)
    assert desk.window.notices.text == "1 claim was changed by Bea."


def test_own_edits_alone_are_no_news(desk: Desk) -> None:
    looks = desk.window.watch.looks
    with desk.qtbot.assertNotEmitted(desk.window.watch.changed):
        for digit in "1234":
            desk.key(digit)
        desk.until(lambda: not desk.window.deeds.pending and desk.window.watch.looks > looks + 2)


def test_the_card_says_who_changed_what(desk: Desk) -> None:
    desk.window.table.go_to(1)
    desk.settle()
    outside(desk.path, "UPDATE claim SET place='Vellmar',rationale='seen' WHERE uid=?", (desk.row(1).uid,), name="Bea")
    card = desk.window.card
    desk.until(card.changed_line.isVisible)
    said, _, fields = card.changed_line.text().partition(": ")
    assert said == "Changed by Bea just now"
    assert sorted(fields.split(", ")) == ["Place", "Rationale"]
    assert "changed by Bea" in card.fields["rationale"]._caption.text()
    assert card.sections["event"].note.text() == "changed by Bea"
    assert card.fields["note"]._caption.text() == card.fields["note"].label


def test_a_mark_goes_once_its_claim_was_visited_and_left(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    outside(desk.path, "UPDATE claim SET place='Vellmar' WHERE uid=?", (desk.row(4).uid,))
    desk.until(lambda: changed(desk, 4))
    desk.window.table.go_to(4)
    desk.window.table.go_to(5)
    assert changed(desk, 4), "passing by is no visit"
    monkeypatch.setattr(change_marks, "VISIT", 0.0)
    desk.window.table.go_to(4)
    desk.window.table.go_to(5)
    assert not changed(desk, 4)
    assert len(desk.window.marks) == 0


def test_show_leads_through_all_that_others_changed(desk: Desk) -> None:
    desk.window.table.go_to(10)
    desk.settle()
    uids = [desk.row(place).uid for place in (4, 20, 30)]
    outside(desk.path, f"UPDATE claim SET place='Vellmar' WHERE uid IN ('{uids[0]}','{uids[1]}','{uids[2]}')")
    desk.until(lambda: "3 claims were changed" in desk.window.notices.text)
    visited = []
    desk.window.notices.newest.button.click()
    visited.append(desk.here)
    desk.window.notices.newest.button.click()
    visited.append(desk.here)
    desk.key("c")
    visited.append(desk.here)
    assert visited == [20, 30, 4]


def test_a_changed_claim_that_the_filter_hides_is_shown_all_the_same(desk: Desk) -> None:
    uid = desk.row(50).uid
    desk.window.search_box.setText('"12 centimetres"')
    desk.until(lambda: desk.window.table.model.rowCount() < 5)
    outside(desk.path, "UPDATE claim SET place='Vellmar' WHERE uid=?", (uid,))
    desk.until(lambda: "1 claim was changed" in desk.window.notices.text)
    desk.window.run("next_changed")
    desk.until(lambda: desk.window.card.uid() == uid)


def test_labels_changed_by_others_are_shown(desk: Desk) -> None:
    outside(desk.path, "UPDATE verdict SET label='Quite right' WHERE code='true'", name="Bea")
    desk.until(lambda: any(term.label == "Quite right" for term in desk.window.shown.verdicts))
    assert desk.window.notices.text == "The ledger’s lists or settings were changed by Bea."
    titles = [choice.text for choice in desk.window.menus.choices()]
    assert "Quite right" in titles


def test_a_deleted_file_is_explained_and_put_back_it_goes_on(desk: Desk, tmp_path: Path) -> None:
    away = tmp_path / "away.db"
    desk.path.rename(away)
    desk.until(lambda: "deleted or moved" in desk.window.notices.text)
    actions = desk.window.menus.actions
    assert not any(actions[name].isEnabled() for name in ("import", "flag", "delete", "new_claim", "undo"))
    assert all(actions[name].isEnabled() for name in ("next", "copy", "backup", "find"))
    desk.window.table.go_to(50)
    desk.until(lambda: desk.row(50) is not None and desk.window.card.uid() == desk.row(50).uid)
    away.rename(desk.path)
    desk.until(lambda: "you can go on" in desk.window.notices.text)
    assert actions["flag"].isEnabled()
    desk.key("f")
    desk.wait_row(50, flagged=True)


def test_what_is_open_of_a_deleted_file_can_be_backed_up(desk: Desk) -> None:
    desk.path.unlink()
    desk.until(lambda: "deleted or moved" in desk.window.notices.text)
    desk.window.notices.newest.button.click()
    desk.until(lambda: "Backed up" in desk.window.notices.text)
    copies = list(desk.path.parent.rglob("*.db"))
    assert len(copies) == 1
    saved = open_ledger(copies[0])
    reader = saved.reader()
    assert reader.progress(desk.window.shown.search).total == SENTENCES
    reader.close()
    saved.close()


def test_a_replaced_file_is_explained_and_left_alone(desk: Desk, tmp_path: Path) -> None:
    other = tmp_path / "other.db"
    shutil.copyfile(desk.path, other)
    other.replace(desk.path)
    before = desk.path.read_bytes()
    desk.until(lambda: "Another file has taken the place" in desk.window.notices.text)
    assert not desk.window.menus.actions["flag"].isEnabled()
    with desk.qtbot.waitSignal(desk.window.ledgerWanted) as wanted:
        desk.window.notices.newest.button.click()
    assert wanted.args == [desk.path, False]
    assert desk.path.read_bytes() == before


@pytest.mark.parametrize(
    ("news", "said"),
    [
        (News(1, 3, 0, 0, ("Bea",), frozenset({"claim"})), "3 claims were changed by Bea."),
        (News(1, 1, 2, 0, ("Bea", "Cem"), frozenset({"claim"})), "1 claim was changed and 2 added by Bea and Cem."),
        (
            News(1, 100_000, 1, 2, ("", "Bea", "Cem"), frozenset({"claim"})),
            "100,000 claims were changed, 1 added and 2 deleted by Bea and others.",
        ),
        (News(1, 0, 0, 1, ("",), frozenset({"claim"})), "1 claim was deleted outside Tickmark."),
        (News(1, by=("Bea",), tables=frozenset({"article"})), "The details of an article were changed by Bea."),
        (News(1, by=("", "Bea"), tables=frozenset({"tag"})), "The ledger was changed by Bea and outside Tickmark."),
    ],
)
def test_the_notice_says_what_others_did(news: News, said: str) -> None:
    assert sentence(news) == said
