"""The one door for questions to the person. Tests put another object in its place; the window asks nobody else.

A dialog is imported when it is first asked for: none of them is on the way to the first paint.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox, QWidget

from app.desk.spoken import said, word
from app.vocabulary import DROP_REASONS

if TYPE_CHECKING:
    from app.desk.arrivals import Admission, Arrival
    from app.desk.dialogs.conflict_dialog import Choice, Clash
    from app.desk.dialogs.export_dialog import Leave
    from app.desk.dialogs.find_claim_dialog import Look as LookFor
    from app.desk.dialogs.preferences_dialog import Chosen
    from app.desk.dialogs.restore_dialog import Look
    from app.desk.difference_words import DifferenceWords
    from app.desk.exporting import ExportChoice
    from app.desk.help_pages import HelpPage
    from app.desk.house_rules import HouseRules
    from app.desk.printing import Printable
    from app.desk.theme import Theme
    from app.desk.window_state import WindowState
    from app.ledger import Backup, Plan
    from app.ledger.differences import Key
    from app.model import Article, ClaimRow, Value
    from app.preferences import Preferences
    from app.returning import Key as Cell
    from app.returning import ReturnPlan


class Questions(QObject):
    """Asks by dialogs."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme, self._window = theme, window

    def files_to_import(self, folder: str) -> list[Path]:
        """Files to import; none when cancelled."""
        from app.desk.dialogs import files
        from app.reading import FORMATS

        patterns = " ".join(f"*{suffix}" for suffix in FORMATS if suffix)
        kinds = self.tr("Articles ({patterns});;All files (*)").format(patterns=patterns)
        return files.ask_open_files(self._window, self.tr("Import articles"), folder, kinds)

    def ledger_to_open(self, folder: str) -> Path | None:
        """A ledger to open."""
        from app.desk.dialogs import files

        kinds = self.tr("Ledgers (*.db);;All files (*)")
        return files.ask_open_file(self._window, self.tr("Open ledger"), folder, kinds)

    def unsound(self, sentence: str, details: Sequence[str], ways: Sequence[tuple[str, str]]) -> str:
        """What to do about a ledger that cannot be opened as it is: the code of one of ``ways``, or nothing."""
        from app.desk.dialogs.unsound_dialog import UnsoundDialog

        return UnsoundDialog.ask(self._theme, said(sentence), [said(one) for one in details], ways, self._window)

    def troubles(self, sentences: Sequence[str], ways: Sequence[tuple[str, str]]) -> str:
        """Show what does not fit in a ledger; the code of what to do about it, or nothing."""
        from app.desk.dialogs.troubles_dialog import TroublesDialog

        return TroublesDialog.ask(self._theme, [said(one) for one in sentences], ways, self._window)

    def recovered_ledger(self, path: Path) -> Path | None:
        """Where to write what can be read of a ledger."""
        from app.desk.dialogs import files

        start = str(path.with_name(f"{path.stem} recovered.db"))
        return files.ask_save_file(self._window, self.tr("Recover into"), start, self.tr("Ledgers (*.db)"), ".db")

    def ledger_to_merge(self, folder: str) -> Path | None:
        """Another copy of the ledger."""
        from app.desk.dialogs import files

        kinds = self.tr("Ledgers (*.db);;All files (*)")
        return files.ask_open_file(self._window, self.tr("Merge another copy of this ledger"), folder, kinds)

    def merge(self, name: str, plan: Plan, words: DifferenceWords) -> frozenset[Key] | None:
        """Whether to take over what another copy changed, and which clashes to decide for it."""
        from app.desk.dialogs.merge_dialog import MergeDialog

        return MergeDialog.ask(self._theme, name, plan, words, self._window)

    def backup(self, name: str, backups: Sequence[Backup], look: Look | None, words: DifferenceWords) -> Backup | None:
        """Which backup to restore."""
        from app.desk.dialogs.restore_dialog import RestoreDialog

        return RestoreDialog.ask(self._theme, name, backups, look, words, self._window)

    def copy_to(self, ledger: Path) -> tuple[Path, bool] | None:
        """Where to save a copy of a ledger, and whether the file that is there may be replaced."""
        from app.desk.dialogs import files

        start = str(ledger.with_name(self.tr("{name} copy.db").format(name=ledger.stem)))
        kinds = self.tr("Ledgers (*.db)")
        target = files.ask_save_file(self._window, self.tr("Save a copy"), start, kinds, ".db", confirm=False)
        if target is None or not os.path.lexists(target):
            return None if target is None else (target, False)
        text = self.tr("{name} is there already. Replace it with a copy of this ledger?").format(name=target.name)
        yes, no = QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No
        agreed = QMessageBox.question(self._window, self.tr("Save a copy"), text, yes | no, no)
        return (target, True) if agreed == yes else None

    def new_ledger(self, folder: str) -> Path | None:
        """Where to make a new ledger."""
        from app.desk.dialogs import files

        start = str(Path(folder) / self.tr("claims.db"))
        return files.ask_save_file(self._window, self.tr("New ledger"), start, self.tr("Ledgers (*.db)"), ".db")

    def reason(self, state: str) -> str | None:
        """Why claims are dropped, reopened or sent back (``back``)."""
        from app.desk.dialogs.reason_dialog import ReasonDialog

        if state == "dropped":
            title, words = self.tr("Drop"), self.tr("Why will this not be checked?")
            return ReasonDialog.ask(self._theme, title, words, [word(reason) for reason in DROP_REASONS], self._window)
        if state == "back":
            title, words = self.tr("Send back"), self.tr("What has to be looked at before it can be signed off?")
            return ReasonDialog.ask(self._theme, title, words, (), self._window)
        title, words = self.tr("Reopen"), self.tr("Why does it have to be looked at again?")
        return ReasonDialog.ask(self._theme, title, words, (), self._window)

    def files_to_keep(self) -> list[Path]:
        """Files to keep as evidence; none when cancelled."""
        from app.desk.dialogs import files

        return files.ask_open_files(self._window, self.tr("Keep files as evidence"), "", self.tr("All files (*)"))

    def open_file(self, name: str, *, same: bool) -> bool:
        """Whether the system's own program may open a file; ``same`` when it still is what was kept."""
        text = self.tr(
            "{name} was kept as evidence. It opens in the system’s own program; open it only if you trust it."
        )
        if not same:
            text = self.tr("{name} has been changed since it was kept as evidence: its SHA-256 is another. Open it?")
        yes, no = QMessageBox.StandardButton.Open, QMessageBox.StandardButton.Cancel
        ask = QMessageBox.question if same else QMessageBox.warning
        return ask(self._window, self.tr("Open this file?"), text.format(name=name), yes | no, no) == yes

    def claim_to_link(self, look: LookFor) -> ClaimRow | None:
        """Another claim, found by its words."""
        from app.desk.dialogs.find_claim_dialog import FindClaimDialog

        return FindClaimDialog.ask(self._theme, look, self._window)

    def person(self, people: Sequence[str]) -> str:
        """Whose work claims shall be; empty when cancelled."""
        from app.desk.dialogs.person_dialog import PersonDialog

        return PersonDialog.ask(self._theme, people, self._window)

    def recheck_date(self) -> str | None:
        """By when claims shall be looked at again: empty for no date, None when cancelled."""
        from app.desk.dialogs.date_dialog import DateDialog

        return DateDialog.ask(self._theme, self._window)

    def view_name(self, title: str, name: str, taken: Collection[str]) -> str | None:
        """What a saved view is called."""
        from app.desk.dialogs.view_dialog import ViewDialog

        return ViewDialog.ask(self._theme, title, name, taken, self._window)

    def conflict(self, clash: Clash) -> Choice:
        """What a field shall hold that somebody else changed meanwhile."""
        from app.desk.dialogs.conflict_dialog import ConflictDialog

        return ConflictDialog.ask(self._theme, clash, self._window)

    def export(self, leave: Leave, folder: Path, state: WindowState) -> ExportChoice | None:
        """What to export, and where to."""
        from app.desk.dialogs.export_dialog import ExportDialog

        return ExportDialog.ask(self._theme, leave, folder, state, self._window)

    def edits_to_import(self, folder: str) -> Path | None:
        """A spreadsheet that came from an export and was edited."""
        from app.desk.dialogs import files

        kinds = self.tr("Spreadsheets (*.csv *.tsv *.txt *.xlsx);;All files (*)")
        return files.ask_open_file(self._window, self.tr("Import edits"), folder, kinds)

    def edits(self, plan: ReturnPlan) -> tuple[frozenset[Cell], frozenset[Cell]] | None:
        """Which changes of a spreadsheet stay out, and which clashes are decided for it; None: nothing comes in."""
        from app.desk.dialogs.edits_dialog import EditsDialog

        return EditsDialog.ask(self._theme, plan, self._window)

    def printing(self, printable: Printable, save: Callable[[Path, bytes, object], None]) -> None:
        """Show a proof as it will be on paper, to be printed or saved."""
        from app.desk.dialogs.print_dialog import PrintDialog

        PrintDialog.ask(self._theme, printable, save, self._window)

    def arrivals(self, arrivals: Sequence[Arrival], worth: float) -> Admission | None:
        """Which documents come in, with which details, and from which worth claims are listed; None: nothing."""
        from app.desk.dialogs.import_dialog import ImportDialog

        return ImportDialog.ask(self._theme, arrivals, worth, self._window)

    def article(self, article: Article) -> dict[str, Value] | None:
        """Corrected details of an article."""
        from app.desk.dialogs.article_dialog import ArticleDialog

        return ArticleDialog.ask(self._theme, article, self._window)

    def preferences(self, settings: Preferences, compact: bool, house: HouseRules | None) -> Chosen | None:
        """Changed preferences, with those of the ledger where one can be changed."""
        from app.desk.dialogs.preferences_dialog import PreferencesDialog

        return PreferencesDialog.ask(self._theme, settings, compact, house, self._window)

    def help(self, pages: Sequence[HelpPage], code: str, search: Callable[[str], None]) -> None:
        """Show the help beside the work, on the page with this code; ``search`` tries one of its searches."""
        from app.desk.dialogs.help_dialog import HelpDialog

        HelpDialog.open_beside(self._theme, pages, code, search, self._window)

    def about(self) -> None:
        """What this program is."""
        text = self.tr("Tickmark lists the claims of a news article beside their passages, for people to check.")
        QMessageBox.about(self._window, self.tr("About Tickmark"), text)

    def error(self, sentence: str, details: str = "") -> None:
        """Something went wrong that the person has to know of."""
        from app.desk.dialogs.error_dialog import ErrorDialog

        ErrorDialog.ask(self._theme, said(sentence), details, self._window)
