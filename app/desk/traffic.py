"""What comes in and what goes out: asks for files and places, starts imports and exports, and tells how they went."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication

from app import places
from app.desk import importing
from app.desk.exporting import Exporting
from app.desk.importing import Batch, Importing
from app.desk.notices import NoticeBar
from app.desk.questions import Questions
from app.desk.window_state import WindowState
from app.model import Search

MOST_ALREADY, MOST_REFUSED = 2, 3
"""Files named in the sentence after an import; of more only the number is told."""


class Traffic(QObject):
    """The window's imports and exports."""

    imported = Signal(str)
    """uid of the first article of an import, new or already here."""

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
        """Import the text on the clipboard."""
        words = QGuiApplication.clipboard().text()
        if words.strip():
            self._start(importing.text(self.tr("The clipboard"), words))
        else:
            self._notices.say(self.tr("There is no text on the clipboard."), "warning")

    def import_sample(self) -> None:
        """Import the article that ships with the program."""
        self._start(importing.files([places.resources() / "sample" / "article.txt"]))

    def import_dropped(self, data: QMimeData) -> None:
        """Import what was dropped on the window."""
        paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        if paths:
            self.import_files(paths)
        elif data.hasText() and not data.hasUrls():
            self._start(importing.text(self.tr("The dropped text"), data.text()))
        else:
            self._notices.say(self.tr("Only files on this computer can be imported."), "warning")

    def _start(self, sources: list[importing.Source]) -> None:
        if not self.ready:
            self._notices.say(self.tr("Open a ledger first."), "warning")
        elif self._importing.running:
            self._notices.say(self.tr("An import is under way; try again when it is finished."), "warning")
        else:
            self._importing.start(sources)

    def show_import(self, batch: Batch, name: str) -> None:
        """What is being read now."""
        text = self.tr("Importing {name}…").format(name=name)
        if batch.total > 1:
            place = min(batch.done + 1, batch.total)
            text = self.tr("Importing {number} of {total}: {name}").format(number=place, total=batch.total, name=name)
        self._notices.progress(text, batch.done, batch.total if batch.total > 1 else 0, self._importing.cancel)

    def end_import(self, batch: Batch) -> None:
        """Tell how an import went."""
        self._notices.end_progress()
        new = len(batch.articles) - len(batch.already)
        parts = []
        if new:
            what = self.tr("one article") if new == 1 else self.tr("{count} articles").format(count=new)
            imported = self.tr("Imported {articles} with {claims} candidate claims.")
            parts.append(imported.format(articles=what, claims=f"{batch.claims:,}"))
        named = batch.already[:MOST_ALREADY] + batch.refused[:MOST_REFUSED]
        more = len(batch.already) + len(batch.refused) - len(named)
        parts += named
        if more:
            parts.append(self.tr("{count} more were not imported.").format(count=more))
        if batch.cancelled:
            parts.append(self.tr("The import was stopped."))
        clean = not (batch.refused or batch.cancelled)
        undo = self._undo if new == 1 else None
        self._notices.say(
            " ".join(parts), "success" if clean else "warning",
            button=self.tr("Undo") if undo else "", action=undo, lasting=not clean,
        )  # fmt: skip
        if batch.articles:
            self.imported.emit(batch.articles[0])

    # -- out ---------------------------------------------------------------------------------------------------------

    def ask_export(self, search: Search, beside: Path | None) -> None:
        """Export what the person chooses to where they say."""
        kept = self._state.words("export_folder")
        folder = Path(kept) if kept and Path(kept).is_dir() else (beside or Path.home())
        choice = self._questions.export(search, folder)
        if choice is not None:
            self._state.set("export_folder", str(choice.out.parent))
            self._exporting.start(choice)

    def show_export(self, done: int, total: int) -> None:
        """How far an export is."""
        self._notices.progress(self.tr("Exporting claims…"), done, total, self._exporting.cancel)

    def end_export(self, sentence: str, out: str) -> None:
        """An export is written."""
        self._notices.end_progress()
        folder = QUrl.fromLocalFile(str(Path(out).parent))

        def show() -> None:
            QDesktopServices.openUrl(folder)

        self._notices.say(sentence, "success", button=self.tr("Show folder"), action=show)
