"""Help ▸ Recent changes lists everything, by person, day and words, and leads to the claim."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QGuiApplication

from app.desk import theme as looks
from app.desk.changes_model import ChangesModel, Role
from app.desk.dialogs.changes_dialog import ChangesDialog
from app.desk.history_words import HistoryWords, Told
from app.ledger import Named, Page, open_ledger
from app.ledger.writing import now
from app.model import Author, Edit, HistoryEntry
from tests.desk.test_outside import desk, long_ledger, outside  # noqa: F401 - fixtures
from tests.desk.test_window import Desk

UID = "a" * 16


def open_changes(desk: Desk) -> ChangesDialog:  # noqa: F811
    desk.window.run("recent_changes")
    dialog = desk.window.recent.dialog
    assert dialog is not None
    desk.until(lambda: dialog.model.rowCount() > 0)
    return dialog


def told(dialog: ChangesDialog) -> list[Told]:
    rows = (dialog.model.index(row).data(Role.TOLD) for row in range(dialog.model.rowCount()))
    return [one for one in rows if one is not None]


def choose(dialog: ChangesDialog, box: str, data: object) -> None:
    combo = getattr(dialog, box)
    combo.setCurrentIndex(next(i for i in range(combo.count()) if combo.itemData(i) == data))
    combo.activated.emit(combo.currentIndex())


def test_changes_are_listed_newest_first_and_lead_to_their_claim(desk: Desk) -> None:  # noqa: F811
    uid = desk.row(30).uid
    outside(desk.path, "UPDATE claim SET place='Vellmar',note='seen' WHERE uid=?", (uid,), name="Bea")
    dialog = open_changes(desk)
    desk.until(lambda: bool(told(dialog)) and told(dialog)[0].first.name == "Bea")
    index = dialog.model.index(1)
    assert index.data(Role.NAMED).words == desk.row(30).claim
    assert sorted(index.data(Role.LINES)) == ["Note: “seen”", "Place: “Vellmar”"]
    dialog.list.setCurrentIndex(index)
    desk.qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    desk.until(lambda: desk.window.card.uid() == uid)
    assert desk.here == 30


def test_a_person_a_day_and_words_narrow_the_list(desk: Desk) -> None:  # noqa: F811
    outside(desk.path, "UPDATE claim SET place='Vellmar' WHERE uid=?", (desk.row(3).uid,), name="Bea")
    outside(desk.path, "UPDATE claim SET place='Harlow' WHERE uid=?", (desk.row(4).uid,))
    dialog = open_changes(desk)
    desk.until(lambda: dialog.person.count() >= 4)
    choose(dialog, "person", "Bea")
    desk.until(lambda: [one.first.new for one in told(dialog)] == ["Vellmar"])
    choose(dialog, "person", "")
    desk.until(lambda: bool(told(dialog)) and {one.first.name for one in told(dialog)} == {None})
    choose(dialog, "person", None)
    dialog.search.setText("harlow")
    desk.until(lambda: [one.first.new for one in told(dialog)] == ["Harlow"])
    choose(dialog, "days", "yesterday")
    desk.until(lambda: dialog.state.text() == "No change fits.")
    choose(dialog, "days", "today")
    desk.until(lambda: len(told(dialog)) == 1)
    choose(dialog, "days", "chosen")
    dialog.first.setDate(QDate.currentDate().addDays(1))
    dialog.last.setDate(QDate.currentDate().addDays(2))
    desk.until(lambda: dialog.state.text() == "No change fits.")


def test_scrolling_down_brings_older_changes(desk: Desk) -> None:  # noqa: F811
    ledger = open_ledger(desk.path)
    for number in range(110):
        ledger.set_fields([Edit(desk.row(number % 40).uid, "note", f"note {number}")], Author("Bea"))
    ledger.close()
    dialog = open_changes(desk)
    desk.until(lambda: dialog.model.rowCount() > 100)
    first = len(told(dialog))
    bar = dialog.list.verticalScrollBar()
    desk.until(lambda: bool(bar.setValue(bar.maximum()) or len(told(dialog)) > first))
    desk.until(lambda: bool(bar.setValue(bar.maximum()) or dialog.model.before == 0))
    seqs = [entry.seq for one in told(dialog) for entry in reversed(one.entries)]
    assert seqs == list(range(max(seqs), 0, -1))


def test_a_deleted_claim_keeps_its_words_and_cannot_be_gone_to(desk: Desk) -> None:  # noqa: F811
    uid, words = desk.row(3).uid, desk.row(3).claim
    outside(desk.path, "DELETE FROM claim WHERE uid=?", (uid,))
    desk.until(lambda: desk.row(3) is not None and desk.row(3).uid != uid)
    dialog = open_changes(desk)
    dialog.list.setCurrentIndex(dialog.model.index(1))
    assert dialog.model.index(1).data(Role.NAMED) == Named(words, "Untitled", there=False)
    assert not dialog.go_button.isEnabled()
    dialog.go(dialog.model.index(1))
    assert "deleted" in dialog.state.text()


def test_what_is_chosen_is_read_in_full_and_copied_as_text(desk: Desk) -> None:  # noqa: F811
    long = "a very long note " * 30
    outside(desk.path, "UPDATE claim SET note=? WHERE uid=?", (long, desk.row(3).uid), name="Bea")
    dialog = open_changes(desk)
    desk.until(lambda: told(dialog)[0].first.name == "Bea")
    dialog.list.setCurrentIndex(dialog.model.index(1))
    assert long.strip() in dialog.details.toPlainText()
    dialog.copy_button.click()
    copied = QGuiApplication.clipboard().text()
    assert "Bea" in copied
    assert desk.row(3).claim in copied
    assert long.strip() in copied


def test_newer_changes_are_offered_while_the_list_is_in_use(desk: Desk) -> None:  # noqa: F811
    dialog = open_changes(desk)
    dialog.list.verticalScrollBar().setValue(10)
    outside(desk.path, "UPDATE claim SET place='Vellmar' WHERE uid=?", (desk.row(3).uid,), name="Bea")
    desk.until(dialog.newer.isVisible)
    dialog.newer.click()
    desk.until(lambda: bool(told(dialog)) and told(dialog)[0].first.name == "Bea")
    assert dialog.newer.isHidden()


def line(seq: int, deed: str, field: str = "place") -> HistoryEntry:
    return HistoryEntry(seq, now(), "claim", UID, UID, 1, "update", field, None, "x", "Bea", "window", None, deed)


def test_a_deed_that_two_pages_share_comes_together_again(qtmodeltester: object) -> None:
    model = ChangesModel()
    model.clear(HistoryWords())
    model.add(Page((line(9, "b"), line(8, "a", "note")), {}, 8))
    model.add(Page((line(7, "a"), line(6, "c")), {}, 0))
    found = [model.index(row).data(Role.TOLD) for row in range(model.rowCount())]
    assert [[e.seq for e in one.entries] if one else None for one in found] == [None, [9], [7, 8], [6]]
    qtmodeltester.check(model)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_paints_in_both_schemes_and_is_named_for_screen_readers(qtbot: object, scheme: str) -> None:
    dialog = ChangesDialog(looks.Theme(scheme))
    qtbot.addWidget(dialog)
    dialog.clear(HistoryWords())
    dialog.add(Page((line(9, "b"), line(8, "a")), {UID: Named("The dam held", "The dam")}, 0))
    dialog.show()
    assert not dialog.grab().isNull()
    for widget in (dialog.person, dialog.days, dialog.first, dialog.last, dialog.search, dialog.list, dialog.details):
        assert widget.accessibleName()
    spoken = dialog.model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Bea" in spoken
    assert "The dam held" in spoken
    assert "Place: “x”" in spoken


def test_the_list_goes_with_its_ledger(desk: Desk, tmp_path: Path) -> None:  # noqa: F811
    dialog = open_changes(desk)
    desk.window.close()
    assert not dialog.isVisible()
