"""What comes in and what goes out: asks for files and places, starts imports and exports, and tells how they went."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication

from app import places
from app.desk import importing
from app.desk.arrivals import Arrival
from app.desk.exporting import Exporting
from app.desk.importing import Batch, Importing
from app.desk.notices import NoticeBar
from app.desk.questions import Questions
from app.desk.spoken import said
from app.desk.window_state import WindowState
from app.desk.wording import tr
from app.model import Search
from app.vocabulary import SHOWN_FROM

if TYPE_CHECKING:
    from app.desk.dialogs.export_dialog import Leave

ADDRESS = re.compile(r"https?://\S+", re.IGNORECASE)
MOST_ALREADY, MOST_REFUSED, MOST_NOTES = 2, 3, 2
"""Files named, and notes told, in the sentence after an import; of more only the number is told."""


class Traffic(QObject):
    """The window's imports and exports."""

    imported = Signal(str)
    """uid of the first article of an import, new or already here."""
    articlesWanted = Signal(object)
    """uids of articles to show."""
    worthWanted = Signal(float)
    """From which worth claims are to be listed."""

    def __init__(
        self,
        coming: Importing,
        going: Exporting,
        notices: NoticeBar,
        questions: Questions,
        state: WindowState,
        undo: Callable[[], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._importing, self._exporting = coming, going
        self._notices, self._questions, self._state = notices, questions, state
        self._undo = undo
        self.ready = False
        self.asks: Callable[[], bool] = lambda: True
        """Whether the person wants to see what was understood before it comes in."""
        self.worth: Callable[[], float] = lambda: SHOWN_FROM
        """From which worth claims are listed now."""

    # -- in ----------------------------------------------------------------------------------------------------------

    def ask_files(self) -> None:
        """Import files that the person chooses."""
        folder = self._state.words("import_folder") or str(Path.home())
        self.import_files(self._questions.files_to_import(folder))

    def import_files(self, paths: object) -> None:
        """Import these files."""
        found = [Path(str(path)) for path in paths]  # type: ignore[attr-defined]
        if found:
            self._state.set("import_folder", str(found[0].parent))
            self._start(importing.files(found))

    def import_clipboard(self) -> None:
        """Import the text on the clipboard, or the files that were copied to it."""
        self._import_data(
            QGuiApplication.clipboard().mimeData(),
            self.tr("The clipboard"),
            self.tr("There is no text on the clipboard."),
        )

    def import_sample(self) -> None:
        """Import the article that ships with the program; of that there is nothing to ask."""
        self._start(importing.files([places.resources() / "sample" / "article.txt"]), ask=False)

    def import_dropped(self, data: QMimeData) -> None:
        """Import what was dropped on the window."""
        nothing = self.tr("Only files on this computer can be imported.")
        self._import_data(data, self.tr("The dropped text"), nothing)

    def _import_data(self, data: QMimeData, name: str, nothing: str) -> None:
        paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        words = data.text().strip() if data.hasText() else ""
        if paths:
            self.import_files(paths)
        elif ADDRESS.fullmatch(words):
            self._notices.say(
                self.tr("Tickmark fetches nothing from the web. Open the page, and copy or save its text."), "warning"
            )
        elif words and not data.hasUrls():
            self._start(importing.text(name, data.text()))
        elif data.hasHtml() and data.html().strip():
            self._start(importing.markup(name, data.html()))
        else:
            self._notices.say(nothing, "warning")

    def _start(self, sources: list[importing.Source], *, ask: bool | None = None) -> None:
        if not self.ready:
            self._notices.say(self.tr("Open a ledger first."), "warning")
        elif self._importing.running:
            self._notices.say(self.tr("An import is under way; try again when it is finished."), "warning")
        else:
            self._importing.start(sources, ask=self.asks() if ask is None else ask)

    def ask_arrivals(self, arrivals: list[Arrival]) -> None:
        """What was read is shown, to be put right and let in."""
        self._notices.end_progress()
        try:
            admission = self._questions.arrivals(arrivals, self.worth())
        except Exception:
            self._importing.admit(arrivals, None)  # whatever went wrong, the next import must be possible
            raise
        if admission is not None and abs(admission.worth - self.worth()) > 1e-6:
            self.worthWanted.emit(admission.worth)
        self._importing.admit(arrivals, admission)

    def show_import(self, batch: Batch, name: str) -> None:
        """What is being read now."""
        text = self.tr("Reading {name}…").format(name=name)
        if batch.total > 1:
            place = min(batch.done + 1, batch.total)
            text = self.tr("Reading {number} of {total}: {name}").format(number=place, total=batch.total, name=name)
        self._notices.progress(text, batch.done, batch.total if batch.total > 1 else 0, self._importing.cancel)

    def end_import(self, batch: Batch) -> None:
        """Tell how an import went."""
        self._notices.end_progress()
        new = len(batch.articles) - len(batch.already)
        clean = not (batch.cancelled or batch.refused)
        one_of = self.tr("Show") if len(batch.articles) > 1 else ""
        undo = self.tr("Undo") if new else ""
        self._notices.say(
            " ".join(self._told(batch, new)), "success" if clean and new else "info" if clean else "warning",
            button=one_of or undo,
            action=partial(self.articlesWanted.emit, list(batch.articles)) if one_of else partial(self._undo_all, new),
            other=undo if one_of else "", other_action=partial(self._undo_all, new), lasting=not clean,
            fleeting=bool(new),
        )  # fmt: skip
        if batch.articles:
            self.imported.emit(batch.articles[0])

    def _told(self, batch: Batch, new: int) -> list[str]:
        parts = []
        if new:
            what = tr("%Ln article(s)", None, new)
            imported = self.tr("Imported {articles} with {claims}.")
            parts.append(imported.format(articles=what, claims=tr("%Ln candidate claim(s)", None, batch.claims)))
        already = batch.already + batch.passed
        named = already[:MOST_ALREADY] + batch.refused[:MOST_REFUSED]
        more = len(already) + len(batch.refused) - len(named)
        parts += map(said, named)
        if more:
            parts.append(tr("%Ln more file(s) were not imported.", None, more))
        parts += map(said, batch.notes[:MOST_NOTES])
        if batch.cancelled:
            parts.append(self.tr("The import was stopped."))
        if not parts:
            parts.append(self.tr("Nothing was imported."))
        return parts

    def _undo_all(self, count: int) -> None:
        """Take back an import: each of its articles is a deed."""
        for _ in range(count):
            self._undo()

    # -- out ---------------------------------------------------------------------------------------------------------

    def ask_export(self, search: Search, selected: tuple[int, ...], beside: Path | None) -> None:
        """Export what the person chooses to where they say; ``selected`` holds ids of claims."""
        if self._exporting.running:
            self._notices.say(self.tr("An export is under way; try again when it is finished."), "warning")
            return
        kept = self._state.words("export_folder")
        folder = Path(kept) if kept and Path(kept).is_dir() else (beside or Path.home())

        def ask(leave: Leave) -> None:
            choice = self._questions.export(leave, folder, self._state)
            if choice is not None:
                self._state.set("export_folder", str(choice.out.parent))
                self._exporting.start(choice)

        self._exporting.count(search, selected, ask)

    def show_export(self, done: int, total: int) -> None:
        """How far an export is."""
        self._notices.progress(self.tr("Exporting claims…"), done, total, self._exporting.cancel)

    def end_export(self, sentence: str, out: str) -> None:
        """An export is written."""
        self._notices.end_progress()
        folder = QUrl.fromLocalFile(str(Path(out).parent))

        def show() -> None:
            QDesktopServices.openUrl(folder)

        lacks = self._exporting.noted
        tone = "warning" if lacks else "success"
        self._notices.say(sentence, tone, button=self.tr("Show folder"), action=show, lasting=lacks)
