"""The one door for questions to the person. Tests put another object in its place; the window asks nobody else."""

from __future__ import annotations

from html import escape
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QGridLayout, QInputDialog, QMessageBox, QTextBrowser, QWidget

from app.desk.dialogs.preferences_dialog import PreferencesDialog
from app.desk.exporting import ExportChoice
from app.desk.theme import Theme
from app.model import Article, Search, StaleEdit, Value
from app.preferences import Preferences
from app.vocabulary import DROP_REASONS

KeyGroups = list[tuple[str, list[tuple[str, str]]]]


class Questions(QObject):
    """Asks by dialogs."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme, self._window = theme, window

    def files_to_import(self, folder: str) -> list[Path]:
        """Files to import; none when cancelled."""
        names, _ = QFileDialog.getOpenFileNames(
            self._window, self.tr("Import articles"), folder, self.tr("Articles (*.txt *.text *.md);;All files (*)")
        )
        return [Path(name) for name in names]

    def ledger_to_open(self, folder: str) -> Path | None:
        """A ledger to open."""
        name, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Open ledger"), folder, self.tr("Ledgers (*.db);;All files (*)")
        )
        return Path(name) if name else None

    def new_ledger(self, folder: str) -> Path | None:
        """Where to make a new ledger."""
        start = str(Path(folder) / self.tr("claims.db"))
        name, _ = QFileDialog.getSaveFileName(self._window, self.tr("New ledger"), start, self.tr("Ledgers (*.db)"))
        if not name:
            return None
        return Path(name) if Path(name).suffix else Path(name + ".db")

    def reason(self, state: str) -> str | None:
        """Why claims are dropped or reopened."""
        title = self.tr("Drop") if state == "dropped" else self.tr("Reopen")
        offered = list(DROP_REASONS) if state == "dropped" else []
        words, ok = QInputDialog.getItem(self._window, title, self.tr("Why?"), offered, 0, True)
        return words.strip() if ok and words.strip() else None

    def conflict(self, stale: StaleEdit) -> bool:
        """Whether to write ours over what somebody else wrote meanwhile."""
        text = self.tr("{message}\n\nBefore: {base}\nTheirs: {theirs}\nYours: {yours}\n\nKeep yours?")
        filled = text.format(message=stale, base=stale.base, theirs=stale.theirs, yours=stale.yours)
        return (
            QMessageBox.question(self._window, self.tr("Changed meanwhile"), filled) == QMessageBox.StandardButton.Yes
        )

    def export(self, search: Search, folder: Path) -> ExportChoice | None:
        """What to export, and where to."""
        start = str(folder / self.tr("claims.csv"))
        name, _ = QFileDialog.getSaveFileName(self._window, self.tr("Export claims"), start, self.tr("CSV (*.csv)"))
        return ExportChoice(Path(name), Search(text=search.text, facets=search.facets)) if name else None

    def article(self, article: Article) -> dict[str, Value] | None:
        """Corrected details of an article."""
        title, ok = QInputDialog.getText(self._window, self.tr("Article"), self.tr("Title"), text=article.title)
        return {"title": title.strip()} if ok and title.strip() else None

    def preferences(self, settings: Preferences, second_reviewer: bool) -> tuple[Preferences, bool] | None:
        """Changed preferences, and whether sign-off needs a second person."""
        return PreferencesDialog.ask(self._theme, settings, second_reviewer, self._window)

    def keys(self, groups: KeyGroups) -> None:
        """Show the list of keys."""
        parts = ["<table cellspacing='0' cellpadding='2'>"]
        for title, found in groups:
            parts.append(f"<tr><td colspan='2'><b><br>{escape(title)}</b></td></tr>")
            parts += [f"<tr><td><code>{escape(k)}</code>&nbsp;&nbsp;</td><td>{escape(w)}</td></tr>" for k, w in found]
        parts.append("</table>")
        box = QMessageBox(QMessageBox.Icon.NoIcon, self.tr("Keys"), "", parent=self._window)
        view = QTextBrowser()
        view.setHtml("".join(parts))
        view.setMinimumSize(520, 440)
        layout = box.layout()
        if isinstance(layout, QGridLayout):
            layout.addWidget(view, 0, 0, 1, layout.columnCount())
        box.exec()

    def about(self) -> None:
        """What this program is."""
        text = self.tr("Tickmark lists the claims of a news article beside their passages, for people to check.")
        QMessageBox.about(self._window, self.tr("About Tickmark"), text)

    def error(self, sentence: str, details: str = "") -> None:
        """Something went wrong that the person has to know of."""
        box = QMessageBox(QMessageBox.Icon.Warning, self.tr("Tickmark"), sentence, parent=self._window)
        copy = None
        if details:
            box.setInformativeText(self.tr("Your work is saved. The details help whoever mends this; nothing is sent."))
            copy = box.addButton(self.tr("Copy details"), QMessageBox.ButtonRole.ActionRole)
        box.addButton(QMessageBox.StandardButton.Close)
        box.exec()
        if copy is not None and box.clickedButton() is copy:
            QGuiApplication.clipboard().setText(details)
