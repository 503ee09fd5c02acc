"""The dialogs: what they answer, and that a bad answer keeps them open with one sentence."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.desk.dialogs.article_dialog import ArticleDialog
from app.desk.dialogs.conflict_dialog import ConflictDialog
from app.desk.dialogs.error_dialog import ErrorDialog
from app.desk.dialogs.export_dialog import ExportDialog
from app.desk.dialogs.keys_dialog import KeysDialog
from app.desk.dialogs.reason_dialog import ReasonDialog
from app.desk.theme import Theme
from app.model import Article, Search, StaleEdit


@pytest.fixture
def theme(qtbot: QtBot) -> Theme:
    return Theme("light")


def article() -> Article:
    return Article(
        1, "0" * 16, "Dam at Vellmar", "Harbour Wire", None, None, "2031-05-04", "VELLMAR", "en", "Text.", None, None,
        None, None, "2031-05-04T10:00:00.000Z", "Ann", 1,
    )  # fmt: skip


def test_article_details_give_only_what_differs(qtbot: QtBot, theme: Theme) -> None:
    dialog = ArticleDialog(theme, article())
    qtbot.addWidget(dialog)
    assert dialog.answer() == {}
    dialog.lines["title"].setText(" The dam ")
    dialog.lines["dateline"].setText("")
    dialog.lines["published_on"].setText("2031-5-6")
    assert dialog.answer() == {"title": "The dam", "dateline": None, "published_on": "2031-05-06"}


@pytest.mark.parametrize(
    ("field", "typed"),
    [("title", " "), ("published_on", "in May"), ("published_on", "2031-02-30"), ("url", "file:///x")],
)
def test_article_details_that_cannot_be_stored_keep_the_dialog_open(
    qtbot: QtBot, theme: Theme, field: str, typed: str
) -> None:
    dialog = ArticleDialog(theme, article())
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.lines[field].setText(typed)
    dialog.accept()
    assert dialog.isVisible()
    assert dialog.trouble.text().endswith(".")
    assert dialog.lines[field].text() == typed


def test_export_offers_the_table_only_when_it_is_filtered(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    plain = ExportDialog(theme, Search(min_worth=0.3), tmp_path)
    qtbot.addWidget(plain)
    assert not plain.shown.isEnabled()
    assert plain.answer().search == Search()
    filtered = ExportDialog(theme, Search("dam", (("state", "reviewed"),), 0.3), tmp_path)
    qtbot.addWidget(filtered)
    filtered.shown.setChecked(True)
    filtered.path.setText(str(tmp_path / "out"))
    choice = filtered.answer()
    assert (choice.search, choice.include_all) == (Search("dam", (("state", "reviewed"),)), False)
    assert choice.out == tmp_path / "out.csv"
    filtered.everything.setChecked(True)
    assert filtered.answer().include_all
    assert filtered.answer().search == Search()


def test_a_reason_is_never_empty(qtbot: QtBot, theme: Theme) -> None:
    dialog = ReasonDialog(theme, "Drop", "Why?", ("opinion", "duplicate"))
    qtbot.addWidget(dialog)
    button = dialog.buttons.buttons()[-1]
    assert not dialog._ok.isEnabled()
    assert button
    dialog.reason.setEditText("  ")
    assert not dialog._ok.isEnabled()
    dialog.reason.setEditText("opinion ")
    assert dialog._ok.isEnabled()
    assert dialog.answer() == "opinion"


def test_a_conflict_shows_all_three_values(qtbot: QtBot, theme: Theme) -> None:
    stale = StaleEdit("Note was changed.", uid="u", field="note", base=None, theirs="theirs", yours="yours")
    dialog = ConflictDialog(theme, stale)
    qtbot.addWidget(dialog)
    from PySide6.QtWidgets import QPlainTextEdit

    assert [box.toPlainText() for box in dialog.findChildren(QPlainTextEdit)] == ["", "theirs", "yours"]


def test_an_error_can_be_copied(qtbot: QtBot, theme: Theme) -> None:
    from PySide6.QtGui import QGuiApplication

    dialog = ErrorDialog(theme, "The disk is full.", "errno 28")
    qtbot.addWidget(dialog)
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == "The disk is full.\n\nerrno 28"


def test_the_list_of_keys_narrows(qtbot: QtBot, theme: Theme) -> None:
    dialog = KeysDialog(theme, [("Judge", [("1", "True"), ("5", "False")]), ("Move", [("J", "Next claim")])])
    qtbot.addWidget(dialog)
    dialog.narrow("next")
    assert dialog.list.topLevelItem(0).isHidden()
    assert not dialog.list.topLevelItem(1).isHidden()
    dialog.narrow("")
    assert not dialog.list.topLevelItem(0).isHidden()
