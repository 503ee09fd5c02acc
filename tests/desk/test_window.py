"""The window on a real ledger: judging by keys, bulk, refusals, outside edits, bad files."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from email.message import EmailMessage
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from app import preferences
from app.desk.theme import Theme
from app.desk.window import MainWindow
from tests.desk.desk_window import ARTICLE, Answers

Keys = Qt.Key


class Desk:
    """The window with hands and eyes."""

    def __init__(self, qtbot: object, path: Path, *, create: bool = True) -> None:
        self.qtbot, self.path = qtbot, path
        self.answers = Answers()
        self.window = MainWindow(Theme("light"), preferences.load(), self.answers)
        qtbot.addWidget(self.window)
        self.window.resize(1400, 860)
        self.window.show()
        self.window.open(path, create=create)

    def until(self, so: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(so, timeout=8000)

    def settle(self) -> None:
        self.until(lambda: self.window.settled)

    def import_article(self, folder: Path) -> None:
        file = folder / "dam.txt"
        file.write_text(ARTICLE, encoding="utf-8")
        self.answers.files = [file]
        self.window.run("import")
        self.until(lambda: self.window.table.model.rowCount() >= 4 and not self.window.importing.running)
        self.settle()
        self.window.table.go_to(0)
        self.settle()

    def key(self, key: object, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.keyClick(self.window.table.view, key, modifier)

    def row(self, place: int) -> object:
        return self.window.table.model.row(place)

    def wait_row(self, place: int, **wanted: object) -> None:
        self.until(lambda: all(getattr(self.row(place), k, None) == v for k, v in wanted.items()))

    @property
    def here(self) -> int:
        return self.window.table.view.currentIndex().row()


@pytest.fixture
def empty_desk(qtbot: object, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(qtbot, tmp_path / "claims.db")
    made.settle()
    yield made
    made.window.close()


@pytest.fixture
def desk(empty_desk: Desk, tmp_path: Path) -> Desk:
    empty_desk.import_article(tmp_path)
    return empty_desk


def test_an_empty_ledger_shows_the_way_in(empty_desk: Desk) -> None:
    assert empty_desk.window.pages.currentWidget() is empty_desk.window.empty


def test_a_digit_judges_and_goes_on_and_alt_stays(desk: Desk) -> None:
    desk.key("1")
    assert desk.here == 1
    desk.key("3", Qt.KeyboardModifier.AltModifier)
    assert desk.here == 1
    desk.wait_row(0, verdict="true", state="checked")
    desk.wait_row(1, verdict="mixture")


def test_j_k_move_and_shift_j_finds_the_next_unreviewed(desk: Desk) -> None:
    desk.key("j")
    desk.key("j")
    desk.key("k")
    assert desk.here == 1
    desk.key("2")
    desk.wait_row(1, verdict="mostly_true")
    desk.window.table.go_to(0)
    desk.key("J", Qt.KeyboardModifier.ShiftModifier)
    assert desk.here == 2


def test_choosing_in_the_printout_moves_the_table_and_back(desk: Desk) -> None:
    uid = desk.row(2).uid
    desk.window.source.claimChosen.emit(uid)
    assert desk.here == 2
    desk.until(lambda: desk.window.card.uid() == uid)
    desk.key("k")
    desk.until(lambda: desk.window.source.printout.current is not None)
    assert desk.window.source.printout.current.uid == desk.row(1).uid


def test_several_at_once_are_one_deed(desk: Desk) -> None:
    desk.window.table.view.selectAll()
    desk.key("5")
    count = desk.window.table.model.rowCount()
    desk.until(lambda: all(desk.row(i).verdict == "false" for i in range(count)))
    assert str(count) in desk.window.deeds.undo_label
    desk.window.run("undo")
    desk.until(lambda: all(desk.row(i).verdict == "" for i in range(count)))
    assert not desk.answers.errors


def test_delete_asks_nothing_and_can_be_undone(desk: Desk) -> None:
    count, uid = desk.window.table.model.rowCount(), desk.row(0).uid
    desk.key(Keys.Key_Delete)
    desk.until(lambda: desk.window.table.model.rowCount() == count - 1)
    assert "Delete" in desk.window.notices.text
    desk.window.run("undo")
    desk.until(lambda: desk.window.table.model.rowCount() == count)
    desk.until(lambda: desk.row(0) is not None and desk.row(0).uid == uid)


def test_a_refused_sign_off_says_why(desk: Desk) -> None:
    desk.key("r")
    desk.until(lambda: "verdict" in desk.window.notices.text)
    desk.wait_row(0, state="unreviewed")


def test_dropping_asks_for_a_reason(desk: Desk) -> None:
    desk.window.run("drop")
    desk.wait_row(0, state="dropped")
    assert desk.answers.asked == ["dropped"]
    desk.answers.why = None
    desk.window.table.go_to(1)
    desk.window.run("drop")
    desk.wait_row(1, state="unreviewed")


def test_flag_and_assign(desk: Desk) -> None:
    desk.key("f")
    desk.wait_row(0, flagged=True)
    desk.window.run("assign_me")
    desk.wait_row(0, assignee=desk.window.settings.now.name)
    desk.key("f")
    desk.wait_row(0, flagged=False)


def test_selected_words_become_a_claim(desk: Desk) -> None:
    text = desk.window.edits.article.text
    start = text.index("The board expects")
    desk.window.source.newClaimRequested.emit(start, "The board expects the pumps to run")
    count = desk.window.table.model.rowCount()
    desk.until(lambda: desk.window.table.model.rowCount() == count + 1)
    wanted = "The board expects the pumps to run"
    desk.until(lambda: getattr(desk.window.table.current_row, "claim", "") == wanted)


def test_search_and_facets_narrow_and_clear(desk: Desk) -> None:
    count = desk.window.table.model.rowCount()
    desk.window.search_box.setText("sandbags")
    desk.until(lambda: 0 < desk.window.table.model.rowCount() < count)
    desk.window.search_box.setText('state:"')
    desk.window.search_box.setText("zzzz nothing")
    desk.until(lambda: desk.window.table.model.rowCount() == 0)
    assert "Ctrl+Shift+F" in desk.window.table._nothing.text()
    desk.until(lambda: desk.window._saved.text().endswith("No claim fits this search"))
    assert "reviewed" not in desk.window.table.header.summary.text()
    assert "J/K" not in desk.window._hints.accessibleName()
    desk.window.run("clear_filter")
    desk.until(lambda: desk.window.table.model.rowCount() == count)
    desk.until(lambda: desk.window._saved.text().endswith(f"of {count} reviewed"))
    assert "J/K" in desk.window._hints.accessibleName()
    desk.window.facets.facetsChanged.emit((("state", "checked"),))
    desk.until(lambda: desk.window.table.model.rowCount() == 0)
    assert not desk.answers.errors


def test_a_file_that_is_no_ledger_is_refused_and_another_offered(qtbot: object, tmp_path: Path) -> None:
    path = tmp_path / "list.db"
    path.write_bytes(b"bread, butter" * 100)
    desk = Desk(qtbot, path, create=False)
    desk.until(lambda: "ledger" in desk.answers.asked)
    assert len(desk.answers.errors) == 1
    assert path.read_bytes() == b"bread, butter" * 100
    desk.window.close()


def test_bad_files_are_named_and_the_good_ones_imported(empty_desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_bytes(b"")
    (tmp_path / "good.txt").write_text(ARTICLE, encoding="utf-8")
    empty_desk.window.traffic.import_files([tmp_path / "empty.txt", tmp_path / "gone.txt", tmp_path / "good.txt"])
    empty_desk.until(lambda: "Imported 1 article" in empty_desk.window.notices.text)
    assert "empty.txt" in empty_desk.window.notices.text
    assert "gone.txt" in empty_desk.window.notices.text


def test_a_dropped_file_becomes_an_article(empty_desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "dropped.txt"
    path.write_text(ARTICLE, "utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    window = empty_desk.window
    where, action = QPointF(200, 200), Qt.DropAction.CopyAction
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entered = QDragEnterEvent(where.toPoint(), action, data, buttons, keys)
    QApplication.sendEvent(window, entered)
    assert entered.isAccepted()
    QApplication.sendEvent(window, QDropEvent(where, action, data, buttons, keys))
    empty_desk.until(lambda: window.table.model.rowCount() >= 4)


def test_the_same_article_twice_is_said_to_be_here(desk: Desk) -> None:
    desk.window.run("import")
    desk.until(lambda: "already here" in desk.window.notices.text)


def test_the_clipboard_becomes_an_article(empty_desk: Desk, qapp: object) -> None:
    qapp.clipboard().setText(ARTICLE)
    empty_desk.window.run("import_clipboard")
    empty_desk.until(lambda: empty_desk.window.table.model.rowCount() >= 4)


def test_every_command_can_be_run_by_its_name(desk: Desk) -> None:
    named = {*desk.window.commanding.of_the_ledger, *desk.window.commanding.of_panes()}
    switches = {"sidebar", "card", "compact", "light", "dark", "system"}
    assert named | switches == set(desk.window.menus.actions)


def test_both_schemes_at_once_and_text_sizes(desk: Desk) -> None:
    desk.window.run("dark")
    assert desk.window._theme.name == "dark"
    assert preferences.load().scheme == "dark"
    desk.window.run("larger")
    assert preferences.load().text_size == 1
    desk.window.run("light")
    desk.window.run("usual_size")
    assert not desk.window.grab().isNull()


def test_f6_goes_round_the_panes(desk: Desk) -> None:
    desk.window.activateWindow()
    desk.window.table.view.setFocus()
    seen = []
    for _ in range(5):
        desk.window.run("next_pane")
        seen.append(desk.window.focusWidget())
    assert len({id(widget) for widget in seen}) >= 4


def test_columns_and_slider_are_remembered(qtbot: object, tmp_path: Path) -> None:
    first = Desk(qtbot, tmp_path / "claims.db")
    first.settle()
    first.window.table.columns.show_column(2, shown=False)
    first.window.table.set_worth(0.1)
    first.window.close()
    second = Desk(qtbot, tmp_path / "claims.db", create=False)
    second.settle()
    assert second.window.table.view.isColumnHidden(2)
    assert second.window.table.worth == pytest.approx(0.1)
    second.window.close()


def test_extending_a_selection_is_remembered_by_ids(desk: Desk) -> None:
    flags = QItemSelectionModel.SelectionFlag
    model = desk.window.table.model
    desk.window.table.view.selectionModel().select(model.index(2, 0), flags.Select | flags.Rows)
    chosen = desk.window.table.selected_ids()
    assert len(chosen) == 2
    desk.key("f")
    desk.wait_row(2, flagged=True)
    assert desk.window.table.selected_ids() == chosen


def test_a_folder_and_a_mail_with_an_attachment_come_in(empty_desk: Desk, tmp_path: Path) -> None:
    inbox = tmp_path / "inbox" / "monday"
    inbox.mkdir(parents=True)
    mail = EmailMessage()
    mail["Subject"] = "For checking"
    mail.set_content("The quay at Vellmar was closed on Monday, the mayor said.")
    mail.add_attachment(ARTICLE, filename="dam.txt")
    (inbox / "mail.eml").write_bytes(bytes(mail))
    empty_desk.window.traffic.import_files([tmp_path / "inbox"])
    empty_desk.until(lambda: "2 articles" in empty_desk.window.notices.text)
