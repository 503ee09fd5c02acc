"""The dialogs: what they answer, and that a bad answer keeps them open with one sentence."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit, QListWidget, QPlainTextEdit, QTreeWidget
from pytestqt.qtbot import QtBot

from app.desk.arrivals import Arrival
from app.desk.card_values import read_text
from app.desk.dialogs import files
from app.desk.dialogs.article_dialog import ArticleDialog
from app.desk.dialogs.conflict_dialog import Choice, Clash, ConflictDialog, Keep
from app.desk.dialogs.edits_dialog import EditsDialog
from app.desk.dialogs.error_dialog import ErrorDialog
from app.desk.dialogs.export_dialog import ExportDialog, Leave, Which
from app.desk.dialogs.frame import DialogFrame
from app.desk.dialogs.help_dialog import HelpDialog
from app.desk.dialogs.import_dialog import ImportDialog
from app.desk.dialogs.merge_dialog import MergeDialog
from app.desk.dialogs.print_dialog import PrintDialog
from app.desk.dialogs.reason_dialog import ReasonDialog
from app.desk.dialogs.restore_dialog import RestoreDialog
from app.desk.difference_words import DifferenceWords
from app.desk.exporting import Dialect, Form
from app.desk.help_pages import help_pages
from app.desk.printing import Printable
from app.desk.theme import Theme
from app.desk.window_state import WindowState
from app.ledger import Plan
from app.model import Article, Candidate, Document, Metadata, Passage, Search
from app.returning import ReturnPlan
from app.vocabulary import STATES, VERDICTS


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


def test_export_offers_what_holds_claims_and_counts_them(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    search = Search("dam", (("state", "reviewed"),), 0.3)
    counts = {Which.WHOLE: (9, 4), Which.LISTED: (3, 1)}
    dialog = ExportDialog(theme, Leave(search, (), counts), tmp_path)
    qtbot.addWidget(dialog)
    assert dialog.answer().search == Search()
    assert not dialog.choices[Which.SELECTED].isEnabled()
    assert dialog.choices[Which.LISTED].text().endswith("1 reviewed of 3")
    dialog.choices[Which.LISTED].setChecked(True)
    dialog.path.setText(str(tmp_path / "out"))
    choice = dialog.answer()
    assert (choice.search, choice.include_all, choice.only) == (search, False, None)
    assert choice.out == tmp_path / "out.csv"
    dialog.everything.setChecked(True)
    assert dialog.answer().include_all
    assert dialog.choices[Which.LISTED].text().endswith(": 3")


def test_export_takes_a_selection(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    dialog = ExportDialog(theme, Leave(Search(), (3, 5), {Which.SELECTED: (2, 2)}), tmp_path)
    qtbot.addWidget(dialog)
    dialog.choices[Which.SELECTED].setChecked(True)
    assert dialog.answer().only == (3, 5)


def test_the_ending_follows_the_form_and_the_dialect_is_for_csv(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    dialog = ExportDialog(theme, Leave(Search()), tmp_path)
    qtbot.addWidget(dialog)
    dialog.show()
    for form in Form:
        dialog.forms.setCurrentIndex(dialog.forms.findData(form))
        assert dialog.answer().out.suffix == form.suffix
        assert dialog.delimiters.isVisible() == (form is Form.CSV)
    dialog.forms.setCurrentIndex(0)
    dialog.decimals.setCurrentIndex(1)
    assert "have to differ" in dialog.replaced.text()
    assert not dialog._ok.isEnabled()
    dialog.delimiters.setCurrentIndex(1)
    assert dialog._ok.isEnabled()


def test_what_was_chosen_last_is_offered_again(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    state = WindowState(tmp_path)
    first = ExportDialog(theme, Leave(Search()), tmp_path, state)
    qtbot.addWidget(first)
    first.forms.setCurrentIndex(first.forms.findData(Form.WORKBOOK))
    first.delimiters.setCurrentIndex(1)
    first.decimals.setCurrentIndex(1)
    first.bom.setChecked(False)
    first.answer()
    again = ExportDialog(theme, Leave(Search()), tmp_path, WindowState(tmp_path))
    qtbot.addWidget(again)
    assert again.form is Form.WORKBOOK
    assert again.answer().dialect == Dialect(";", ",", bom=False)


def test_export_says_in_time_that_a_file_will_be_replaced(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    (tmp_path / "mine.csv").write_text("kept", encoding="utf-8")
    dialog = ExportDialog(theme, Leave(Search()), tmp_path)
    qtbot.addWidget(dialog)
    assert dialog.replaced.text() == ""
    dialog.path.setText(str(tmp_path / "mine"))
    assert dialog.replaced.text() == "mine.csv is there already and will be replaced."
    for odd in ("/", ".", "a\0b", "x" * 5000, "~nobody-here/x"):
        dialog.path.setText(odd)
        assert dialog.replaced.text() == ""


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


def clash(both: str | None = "theirs\nyours") -> Clash:
    return Clash("Note", "", "theirs", "yours", both, read_text)


def test_a_conflict_shows_all_three_values_and_both_together(qtbot: QtBot, theme: Theme) -> None:
    dialog = ConflictDialog(theme, clash())
    qtbot.addWidget(dialog)
    shown = [box.toPlainText() for box in dialog.findChildren(QPlainTextEdit)]
    assert shown == ["", "theirs", "yours", "theirs\nyours"]
    assert "Note" in dialog.windowTitle()


@pytest.mark.parametrize(
    ("words", "keep", "value"),
    [("theirs", Keep.THEIRS, None), ("mine", Keep.MINE, None), ("both", Keep.BOTH, "as edited")],
)
def test_a_conflict_is_settled_as_chosen(qtbot: QtBot, theme: Theme, words: str, keep: Keep, value: object) -> None:
    dialog = ConflictDialog(theme, clash())
    qtbot.addWidget(dialog)
    dialog.both.setPlainText(" as edited ")
    next(button for button in dialog.buttons.buttons() if words in button.text().lower()).click()
    assert dialog.choice == Choice(keep, value)


def test_leaving_a_conflict_or_pressing_return_decides_nothing(qtbot: QtBot, theme: Theme) -> None:
    dialog = ConflictDialog(theme, clash(None))
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.isVisible()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.choice == Choice(Keep.LATER)


def test_an_error_can_be_copied(qtbot: QtBot, theme: Theme) -> None:
    from PySide6.QtGui import QGuiApplication

    dialog = ErrorDialog(theme, "The disk is full.", "errno 28")
    qtbot.addWidget(dialog)
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == "The disk is full.\n\nerrno 28"


# -- import ----------------------------------------------------------------------------------------------------------


def arrival(words: str, name: str, already: str | None = None, **known: str) -> Arrival:
    found = tuple(
        Candidate(Passage(0, words), f"{words} {n}", speaker="Ilse Norring", worth=worth)
        for n, worth in enumerate((0.9, 0.5, 0.1))
    )
    return Arrival(Document(words, Metadata(**known), name), found, already)


def test_import_shows_what_was_found_and_takes_corrections(qtbot: QtBot, theme: Theme) -> None:
    dialog = ImportDialog(theme, [arrival("The dam held.", "dam.txt", published_on="2031-05-04")])
    qtbot.addWidget(dialog)
    assert dialog.list.isHidden()
    assert dialog.form.lines["title"].text() == "dam"
    assert dialog.beginning.toPlainText() == "The dam held."
    assert dialog.claims.count() == 2
    assert dialog.found.text().startswith("2 claims listed · 1 ")
    dialog.form.lines["title"].clear()
    qtbot.keyClicks(dialog.form.lines["title"], "Dam holds ")
    assert list(dialog.answer().details) == [Metadata(title="Dam holds", published_on="2031-05-04")]


def test_import_keeps_what_is_typed_for_each_and_leaves_out_the_unticked(qtbot: QtBot, theme: Theme) -> None:
    dialog = ImportDialog(theme, [arrival("One.", "one.txt"), arrival("Two.", "two.txt"), arrival("Three.", "3.txt")])
    qtbot.addWidget(dialog)
    qtbot.keyClicks(dialog.form.lines["outlet"], "Harbour Wire")
    dialog.list.setCurrentRow(1)
    assert dialog.form.lines["outlet"].text() == ""
    dialog.list.item(1).setCheckState(Qt.CheckState.Unchecked)
    dialog.list.setCurrentRow(0)
    assert dialog.form.lines["outlet"].text() == "Harbour Wire"
    assert dialog._ok.text() == "Import 2 articles"
    assert list(dialog.answer().details) == [Metadata(title="one", outlet="Harbour Wire"), None, Metadata(title="3")]
    for at in (0, 2):
        dialog.list.item(at).setCheckState(Qt.CheckState.Unchecked)
    assert not dialog._ok.isEnabled()


def test_import_names_the_article_that_is_here_already(qtbot: QtBot, theme: Theme) -> None:
    dialog = ImportDialog(theme, [arrival("One.", "one.txt", already="The dam"), arrival("Two.", "two.txt")])
    qtbot.addWidget(dialog)
    assert dialog.list.currentRow() == 1
    dialog.list.setCurrentRow(0)
    assert "“The dam”" in dialog.remark.text()
    assert not dialog.form.isEnabled()
    assert list(dialog.answer().details) == [None, Metadata(title="two")]


def test_import_goes_to_the_document_whose_details_cannot_be_stored(qtbot: QtBot, theme: Theme) -> None:
    dialog = ImportDialog(theme, [arrival("One.", "one.txt"), arrival("Two.", "two.txt")])
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.keyClicks(dialog.form.lines["published_on"], "in May")
    dialog.list.setCurrentRow(1)
    dialog.accept()
    assert dialog.isVisible()
    assert dialog.list.currentRow() == 0
    assert dialog.form.trouble.text().endswith(".")
    assert dialog.form.lines["published_on"].text() == "in May"


def test_hidden_characters_of_a_document_are_shown_before_it_comes_in(qtbot: QtBot, theme: Theme) -> None:
    dialog = ImportDialog(theme, [arrival("The \u202edam\u202c held.", "dam.txt")])
    qtbot.addWidget(dialog)
    assert "\u202e" not in dialog.beginning.toPlainText() + dialog.claims.item(0).text()


# -- all of them -----------------------------------------------------------------------------------------------------


def dialogs(theme: Theme, folder: Path) -> list[DialogFrame]:
    return [
        ArticleDialog(theme, article()), ConflictDialog(theme, clash()), ErrorDialog(theme, "Full.", "errno 28"),
        ExportDialog(theme, Leave(Search()), folder), ImportDialog(theme, [arrival("One.", "one.txt")]),
        MergeDialog(theme, "copy.db", Plan((), ()), WORDS), RestoreDialog(theme, "x", [], None, WORDS),
        HelpDialog(theme, help_pages([("Judge", [("1", "True")])], STATES, VERDICTS)),
        ReasonDialog(theme, "Drop", "Why?", ("opinion",)),
        PrintDialog(theme, Printable(3, True, lambda *_: None), lambda *_: None),
        EditsDialog(theme, ReturnPlan("x.csv", "Compared with the ledger as it is.", 1)),
    ]  # fmt: skip


WORDS = DifferenceWords(STATES, VERDICTS)
EDITORS = (QLineEdit, QPlainTextEdit, QComboBox, QListWidget, QTreeWidget)


def test_every_dialog_names_its_editors_and_closes_by_escape(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    for dialog in dialogs(theme, tmp_path):
        qtbot.addWidget(dialog)
        dialog.show()
        for kind in EDITORS:
            for editor in dialog.findChildren(kind):
                if not isinstance(editor.parent(), QComboBox):
                    assert editor.accessibleName(), (dialog, editor)
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        assert not dialog.isVisible(), dialog


def test_a_suffix_is_added_where_none_was_typed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for typed, meant in (("out", "out.csv"), ("out.txt", "out.txt")):
        monkeypatch.setattr(
            QFileDialog, "getSaveFileName", lambda *args, typed=typed, **kw: (str(tmp_path / typed), "")
        )
        assert files.ask_save_file(None, "Export", str(tmp_path), "CSV (*.csv)", ".csv") == tmp_path / meant
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args, **kw: ("", ""))
    assert files.ask_save_file(None, "Export", str(tmp_path), "CSV (*.csv)", ".csv") is None
