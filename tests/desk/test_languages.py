"""The languages of the window: the lists are complete and fit the code, and nothing on the screen stays English."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QAbstractListModel, QCoreApplication, QLocale, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QTabWidget,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app import preferences
from app.desk import languages, search_fields
from app.desk.application import Windows
from app.desk.arrivals import Arrival
from app.desk.commands import COMMANDS, MENUS
from app.desk.dialogs.changes_dialog import ChangesDialog
from app.desk.dialogs.conflict_dialog import Clash, ConflictDialog
from app.desk.dialogs.date_dialog import DateDialog
from app.desk.dialogs.edits_dialog import EditsDialog
from app.desk.dialogs.error_dialog import ErrorDialog
from app.desk.dialogs.export_dialog import ExportDialog, Leave
from app.desk.dialogs.find_claim_dialog import FindClaimDialog
from app.desk.dialogs.help_dialog import HelpDialog
from app.desk.dialogs.import_dialog import ImportDialog
from app.desk.dialogs.person_dialog import PersonDialog
from app.desk.dialogs.preferences_dialog import Chosen, PreferencesDialog
from app.desk.dialogs.print_dialog import PrintDialog
from app.desk.dialogs.troubles_dialog import TroublesDialog
from app.desk.dialogs.unsound_dialog import UnsoundDialog
from app.desk.dialogs.view_dialog import ViewDialog
from app.desk.help_pages import help_pages
from app.desk.house_rules import HouseRules
from app.desk.mishaps import Mishaps
from app.desk.printing import Printable
from app.desk.spoken import as_stored, in_words, label, said
from app.desk.theme import Theme
from app.desk.window import MainWindow
from app.desk.wording import grouped, tr
from app.ledger import open_ledger
from app.model import Author, Candidate, Document, Edit, Metadata, Passage, Search
from app.returning import ReturnPlan
from app.returns import Refused, ReturnedCell
from app.vocabulary import STATES, VERDICTS
from resources import sentences
from tests.desk.desk_window import Answers
from tests.desk.test_window import Desk

ROOT = Path(__file__).resolve().parents[2]
LISTS = ROOT / "resources" / "translations"
Message = tuple[str, str, str, bool]


def messages(path: Path) -> Iterator[tuple[Message, list[str], bool]]:
    """What is to be translated, its forms, and whether it is finished."""
    for context in ET.parse(path).getroot().iter("context"):
        for one in context.iter("message"):
            translation = one.find("translation")
            assert translation is not None
            plural = one.get("numerus") == "yes"
            forms = (
                [form.text or "" for form in translation.iter("numerusform")] if plural else [translation.text or ""]
            )
            key = (context.findtext("name") or "", one.findtext("source") or "", one.findtext("comment") or "", plural)
            yield key, forms, translation.get("type") is None


UKRAINIAN = list(messages(LISTS / "tickmark_uk.ts"))


@pytest.fixture
def ukrainian(english: None) -> Iterator[None]:
    languages.speak("uk")
    yield
    languages.speak(languages.ENGLISH)


def tool(name: str) -> str:
    """One of Qt Linguist's tools as PySide brings them; without it the test has nothing to go by."""
    found = shutil.which(name) or shutil.which(str(Path(sys.executable).parent / name))
    if found is None:
        pytest.skip(f"{name} is not installed")
    return found


# -- the lists ---------------------------------------------------------------------------------------------------------


def test_the_sentences_of_the_other_rooms_are_listed_as_the_code_says_them() -> None:
    assert sentences.TARGET.read_text("utf-8") == sentences.text()


@pytest.mark.parametrize("code", ["en", "uk"])
def test_the_list_is_what_the_code_says(code: str, tmp_path: Path) -> None:
    fresh = tmp_path / f"tickmark_{code}.ts"
    shutil.copy(LISTS / fresh.name, fresh)
    only = ["-pluralonly"] if code == "en" else []
    code_files = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "app").rglob("*.py"))
    update = [tool("pyside6-lupdate"), "-silent", "-no-obsolete", "-locations", "none", *only, *code_files]
    subprocess.run([*update, "-ts", str(fresh)], cwd=ROOT, check=True)
    said_now = {key for key, _, _ in messages(fresh)}
    assert {key for key, _, _ in messages(LISTS / fresh.name)} == said_now, "run resources/translate.sh"


@pytest.mark.parametrize("code", ["en", "uk"])
def test_every_text_is_translated(code: str) -> None:
    assert [key for key, forms, done in messages(LISTS / f"tickmark_{code}.ts") if not done or not all(forms)] == []


@pytest.mark.parametrize("code", ["en", "uk"])
def test_the_file_that_is_loaded_is_made_from_the_list(code: str, tmp_path: Path) -> None:
    made = tmp_path / "made.qm"
    subprocess.run(
        [tool("pyside6-lrelease"), "-silent", str(LISTS / f"tickmark_{code}.ts"), "-qm", str(made)], check=True
    )
    assert made.read_bytes() == (LISTS / f"tickmark_{code}.qm").read_bytes()


# -- each translation --------------------------------------------------------------------------------------------------

PLACES = re.compile(r"\{\w*\}|%L?n")


def test_what_is_filled_in_has_its_place_in_the_translation() -> None:
    wrong = []
    for (context, source, _, _), forms, _ in UKRAINIAN:
        for form in forms:
            there, here = sorted(PLACES.findall(source)), sorted(PLACES.findall(form))
            if not set(here) <= set(there) if context == "Sentences" else here != there:
                wrong.append((source, form))
    assert wrong == []


def test_ends_spaces_and_marks_are_those_of_the_english() -> None:
    wrong = []
    for (_, source, _, _), forms, _ in UKRAINIAN:
        for form in forms:
            ends = all(form.endswith(end) == source.endswith(end) for end in ("…", ":", "!", "?", "\n"))
            spaces = (form[:1] == " ", form[-1:] == " ") == (source[:1] == " ", source[-1:] == " ")
            marks = all(form.count(mark) == source.count(mark) for mark in ("\n", "<b>", "</b>", ";;", "\t"))
            stop = form.endswith(".") == source.endswith(".") or source.endswith((".)", "pt"))
            if not (ends and spaces and marks and stop):
                wrong.append((source, form))
    assert wrong == []


def test_quotation_marks_are_ukrainian_ones() -> None:
    assert [form for _, forms, _ in UKRAINIAN for form in forms if re.search("[“”\"']", form)] == []


def test_each_menu_has_its_letters_once() -> None:
    known = {source: forms[0] for (context, source, _, _), forms, _ in UKRAINIAN if context == "Commands"}
    menus = {name: [command.text for command in COMMANDS if command.menu == name and command.id] for name, _ in MENUS}
    for texts in ([text for _, text in MENUS], *menus.values()):
        assert [text for text in texts if ("&" in text) != ("&" in known[text])] == []
        letters = [known[text].partition("&")[2][:1].lower() for text in texts if "&" in text]
        assert len(letters) == len(set(letters)), sorted(letters)


# -- speaking ----------------------------------------------------------------------------------------------------------


def test_every_language_with_a_file_is_offered_by_its_own_name() -> None:
    assert languages.available() == (("en", "English"), ("uk", "Українська"))


def test_the_language_of_the_environment_goes_before_the_chosen_one(monkeypatch: pytest.MonkeyPatch) -> None:
    assert languages.chosen("uk") == "uk"
    monkeypatch.setenv("TICKMARK_LANGUAGE", "en")
    assert languages.chosen("uk") == "en"


def test_a_language_nobody_has_translated_is_the_systems_or_english(monkeypatch: pytest.MonkeyPatch) -> None:
    assert languages.chosen("xx") in dict(languages.available())


@pytest.mark.parametrize(("count", "words"), [(0, "0 claims"), (1, "1 claim"), (2, "2 claims"), (1204, "1,204 claims")])
def test_english_counts(count: int, words: str) -> None:
    QLocale.setDefault(QLocale(QLocale.Language.English))
    assert tr("%Ln claim(s)", None, count) == words


@pytest.mark.parametrize(
    ("count", "words"),
    [(1, "1 стаття"), (2, "2 статті"), (5, "5 статей"), (11, "11 статей"), (21, "21 стаття"), (112, "112 статей")],
)
def test_ukrainian_counts(ukrainian: None, count: int, words: str) -> None:
    assert tr("%Ln article(s)", None, count) == words


def test_large_numbers_are_grouped_as_the_language_does(ukrainian: None) -> None:
    assert grouped(1204).split() == ["1", "204"]


def test_qts_own_words_are_translated(ukrainian: None) -> None:
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Скасувати"


def test_a_sentence_of_the_ledger_is_said_with_what_is_filled_in(ukrainian: None) -> None:
    assert said("There is no view called “Ранок”.") == "Подання з назвою «Ранок» немає."
    moved = said("A claim that is unreviewed cannot become reviewed; it can become in progress, dropped.")
    assert moved.startswith("Зі стану «не розглянуто» твердження не можна перевести у стан «затверджено»")
    assert moved.endswith("можливі стани: у роботі, відкинуто.")


def test_several_sentences_are_said_one_by_one(ukrainian: None) -> None:
    told = said("The disk reported an error: nothing was saved. This file is not a Tickmark ledger.")
    assert told == "Помилка диска: нічого не збережено. Цей файл — не книга Tickmark."


def test_what_nobody_knows_stays_as_it_is(ukrainian: None) -> None:
    assert said("strerror 17: gone fishing") == "strerror 17: gone fishing"


def test_labels_an_editor_wrote_stay_and_unchanged_ones_are_stored_as_they_were(ukrainian: None) -> None:
    own = (VERDICTS[0], type(VERDICTS[1])("mostly_true", "Майже так", "Наше власне"))
    shown = in_words(own)
    assert [term.label for term in shown] == ["Правда", "Майже так"]
    assert as_stored(shown, own) == own
    assert label(STATES, "unreviewed") == "Не розглянуто"


# -- nothing stays English ---------------------------------------------------------------------------------------------

TEXT = "Орвела заявила в суботу, що повернула 30 % території. «Ми втратили сорок човнів», – сказав Марек Шевчук."
LATIN = re.compile(r"[A-Za-z][A-Za-z'’]+")
KEYS = {
    "Ctrl", "Shift", "Alt", "Del", "Enter", "Return", "Esc", "Tab", "Space", "Home", "End", "Up", "Down", "Left",
    "Right", "PgUp", "PgDown", "Ins", "Backspace", "Page", "Digits",
}  # fmt: skip
NAMES = {"Tickmark", "CSV", "PDF", "Word", "UTC", "ClaimReview", "SHA", "http", "https", "English", "db", "csv", "uid"}
NAMES |= {
    "Google",
    "Excel",
    "LibreOffice",
    "JSON",
    "LD",
    "HTML",
    "UTF",
    "BOM",
    "jsonld",
    "xlsx",
    "html",
    "pdf",
    "Legal",
}
NAMES |= {"Letter", "Legal", "ANSI"}  # sizes of paper
SEARCHES = {name for one in search_fields.SEARCH_FIELDS for name in (one.name,)}


def english_in(text: str) -> list[str]:
    """Words in Latin letters that are no name of a key, a format or a field of the search language."""
    text = re.sub(r"<[^>]*>", " ", text)
    text = re.sub(r"-?\b[a-z]+:\S*", " ", text)  # a search
    return [word for word in LATIN.findall(text) if word not in KEYS | NAMES | SEARCHES and not word.startswith("F1")]


def texts_of(widget: QWidget) -> Iterator[tuple[str, str]]:
    """Everything a widget says, with where it says it."""
    for name in ("text", "toolTip", "statusTip", "accessibleName", "accessibleDescription", "windowTitle", "title",
                 "placeholderText", "suffix", "prefix"):  # fmt: skip
        read = getattr(widget, name, None)
        if read is None or (name == "text" and isinstance(widget, QLineEdit)):
            continue
        yield name, str(read() if callable(read) else read)
    for action in widget.actions():
        yield "action", action.text() + "\n" + action.toolTip()
    if isinstance(widget, QComboBox):
        yield from (("entry", widget.itemText(at)) for at in range(widget.count()))
    if isinstance(widget, QTabWidget):
        yield from (("tab", widget.tabText(at)) for at in range(widget.count()))
    if isinstance(widget, QPlainTextEdit | QTextEdit) and widget.isReadOnly():
        yield "words", widget.toPlainText()
    if isinstance(widget, QAbstractItemView) and widget.model() is not None and not isinstance(widget, QHeaderView):
        yield from items_of(widget)


def items_of(view: QAbstractItemView) -> Iterator[tuple[str, str]]:
    model = view.model()
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
    for section in range(columns):
        yield "header", str(model.headerData(section, Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole) or "")
    for row in range(min(model.rowCount(), 60)):
        for column in range(columns):
            for role in roles:
                value = model.index(row, column).data(role)
                if isinstance(value, str):
                    yield f"cell {row} {column}", value


def still_english(top: QWidget) -> list[str]:
    found = []
    for widget in (top, *top.findChildren(QWidget)):
        for where, text in texts_of(widget):
            if english_in(text):
                found.append(f"{type(widget).__name__} {widget.objectName()} {where}: {text!r} {english_in(text)}")
    for action in top.findChildren(QAction):
        if english_in(action.text()):
            found.append(f"action {action.objectName()}: {action.text()!r}")
    return list(dict.fromkeys(found))


@pytest.fixture
def window(ukrainian: None, qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    path = tmp_path / "книга.db"
    me = Author("Бондар", "window")
    ledger = open_ledger(path, create=True)
    half = TEXT.index("«")
    candidates = [
        Candidate(Passage(0, TEXT[: half - 1]), TEXT[: half - 1], speaker="Орвела"),
        Candidate(Passage(half, TEXT[half:]), "Вони втратили сорок човнів", speaker="Марек Шевчук"),
    ]
    first, second = ledger.add_article(Document(TEXT, Metadata(title="Орвела повертає")), candidates, me).claims
    ledger.add_evidence(first, {"title": "Карта", "quote": "30 %"}, me)
    ledger.set_tags(first, ("територія",), me)
    judged = [Edit(first, "verdict", "mostly_false"), Edit(first, "rationale", "За картою менше.")]
    ledger.set_fields([*judged, Edit(second, "state", "in_progress")], me)
    ledger.close()
    preferences.save(preferences.Preferences("Бондар"))
    made = MainWindow(Theme("light"), preferences.load(), Answers())
    qtbot.addWidget(made)
    made.resize(1400, 860)
    made.show()
    made.open(path)
    qtbot.waitUntil(lambda: made.table.model.rowCount() == 2 and made.settled, timeout=8000)
    made.table.go_to(0)
    qtbot.waitUntil(lambda: made.card.uid() == first and made.settled, timeout=8000)
    yield made
    made.close()


def test_the_window_speaks_ukrainian_only(window: MainWindow) -> None:
    assert still_english(window) == []


def test_the_overview_and_the_commands_speak_ukrainian_only(window: MainWindow, qtbot: QtBot) -> None:
    window.run("overview")
    page = window.overview.page
    qtbot.waitUntil(lambda: window.settled and page is not None and page.filled, timeout=8000)
    names = [part.accessibleName() for part in window.findChildren(QWidget)]
    assert still_english(window) == []
    assert any("Поступ" in name for name in names)


FIGURED = Candidate(Passage(0, "Орвела"), "Орвела", reasons=("has a figure",))
DIALOGS: dict[str, Callable[[Theme], QDialog]] = {
    "preferences": lambda theme: PreferencesDialog(
        theme, preferences.Preferences("Бондар"), False, HouseRules(True, 10, VERDICTS, STATES, frozenset({"true"}))
    ),
    "date": DateDialog,
    "person": lambda theme: PersonDialog(theme, ["Шевчук"]),
    "error": lambda theme: ErrorDialog(theme, said("This file is not a Tickmark ledger.")),
    "export": lambda theme: ExportDialog(theme, Leave(Search()), Path("/")),
    "print": lambda theme: PrintDialog(theme, Printable(3, True, lambda *_: None), lambda *_: None),
    "edits": lambda theme: EditsDialog(
        theme,
        ReturnPlan(
            "правки.csv",
            "Compared with the ledger as it is: which export it came from is not known.",
            2,
            changes=(ReturnedCell(2, "№", "note", "a", "Орвела", "", "", "так"),),
            clashes=(ReturnedCell(3, "№", "note", "b", "Орвела", "", "ні", "так"),),
            refused=(Refused(4, "", "c", "is new; claims are not made by a spreadsheet, but from their article"),),
        ),
    ),
    "find": lambda theme: FindClaimDialog(theme, lambda *_: None),
    "view": lambda theme: ViewDialog(theme, "Нове", "", ()),
    "conflict": lambda theme: ConflictDialog(theme, Clash("Мовець", "а", "б", "в")),
    "help": lambda theme: HelpDialog(theme, help_pages((), in_words(STATES), in_words(VERDICTS))),
    "changes": ChangesDialog,
    "import": lambda theme: ImportDialog(
        theme,
        [
            Arrival(
                Document(TEXT), (Candidate(Passage(0, "Орвела"), "Орвела", reasons=("has a figure",)),), name="стаття"
            ),
            Arrival(None, name="лист", error="лист is no mail."),
        ],
    ),
    "unsound": lambda theme: UnsoundDialog(theme, said("This file is not a Tickmark ledger."), ["а"], ()),
    "troubles": lambda theme: TroublesDialog(theme, ["а"], ()),
}


@pytest.mark.parametrize("name", DIALOGS)
def test_dialogs_speak_ukrainian_only(ukrainian: None, qtbot: QtBot, name: str) -> None:
    dialog = DIALOGS[name](Theme("light"))
    qtbot.addWidget(dialog)
    dialog.show()
    assert still_english(dialog) == []


def test_another_language_opens_the_window_anew(desk: Desk) -> None:
    desk.answers.prefers = lambda settings, compact, house: Chosen(replace(settings, language="uk"), compact, house)
    with desk.qtbot.waitSignal(desk.window.ledgerWanted, timeout=8000) as wanted:
        desk.window.run("preferences")
    assert wanted.args == [desk.path, False]
    assert preferences.load().language == "uk"


def test_a_window_made_anew_speaks_the_language_chosen_now(qtbot: QtBot, path: Path) -> None:
    windows = Windows(Theme("light"), Mishaps())
    first = windows.show(path, create=False)
    qtbot.waitUntil(lambda: first.settled and first.table.model.rowCount() == 2, timeout=8000)
    assert first.menuBar().actions()[0].text() == "&File"
    preferences.save(replace(preferences.load(), language="uk"))
    second = windows.show(path, create=False)
    qtbot.waitUntil(lambda: not first.isVisible() and second.settled, timeout=8000)
    assert second.menuBar().actions()[0].text() == "&Файл"
    second.close()
