"""What the card asks for beside its edits: files kept as evidence and opened, another claim to link to, known words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from app.desk.claim_card import ClaimCard
from app.desk.deeds import Deeds, Done
from app.desk.questions import Questions
from app.desk.wording import tr
from app.desk.worker import Worker
from app.ledger import Ledger, Reader, attachments
from app.model import Author, Change, ClaimRow, Evidence, LedgerError, LinkedClaim, Search
from app.vocabulary import Relation

MOST_FOUND = 60
_LANE = "detail"


class CardRequests(QObject):
    """``path`` is the ledger on the desk."""

    said = Signal(str, str)
    failed = Signal(object)

    def __init__(
        self, card: ClaimCard, worker: Worker, deeds: Deeds, questions: Questions, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._card, self._worker, self._deeds, self._questions = card, worker, deeds, questions
        self.path: Path | None = None
        self.open_file: Callable[[Path], bool] = lambda path: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
        card.evidenceFilesAdded.connect(self.keep_files)
        card.evidenceFilesWanted.connect(self.choose_files)
        card.evidenceFileWanted.connect(self.show_file)
        card.linkWanted.connect(self.link)
        card.wordsWanted.connect(self.ask_words)
        deeds.done.connect(self._after)

    # -- files -------------------------------------------------------------------------------------------------------

    def choose_files(self, uid: str, stance: str) -> None:
        """Ask which files to keep."""
        self.keep_files(uid, self._questions.files_to_keep(), stance)

    def keep_files(self, uid: str, paths: Sequence[Path], stance: str) -> None:
        """Each file becomes a piece of evidence, copied beside the ledger; each is a deed of its own."""
        for path in paths:
            label = self.tr("Keep {name} as evidence").format(name=path.name)
            self._deeds.do(partial(_keep, uid, path, stance), label=label, told=True)

    def show_file(self, evidence: Evidence) -> None:
        """Open a kept file by the system's own program, once the person agrees; says what is wrong with it first."""
        ledger, name = self.path, evidence.file_name or ""
        if ledger is None:
            return

        def look(_: Reader) -> tuple[Path, bool]:
            found = attachments.path_of(ledger, name)
            if found is None:
                folder = attachments.folder_of(ledger)
                gone = tr("The file {name} is not in {folder} any more.")
                raise LedgerError(gone.format(name=name, folder=folder))
            return found, not evidence.sha256 or attachments.sha256_of(found) == evidence.sha256

        def ask(found: tuple[Path, bool]) -> None:
            path, same = found
            if self._questions.open_file(path.name, same=same) and not self.open_file(path):
                self.said.emit(self.tr("The system found no program for {name}.").format(name=path.name), "warning")

        self._worker.read_each(_LANE, look, ask, self.failed.emit)

    # -- links -------------------------------------------------------------------------------------------------------

    def link(self, uid: str) -> None:
        """Find another claim by its words, and link to it."""

        def look(words: str, found: Callable[[list[ClaimRow]], None]) -> None:
            search = Search(text=words)

            def without(rows: list[ClaimRow]) -> None:
                found([row for row in rows if row.uid != uid])

            self._worker.read(
                _LANE, "to link", lambda reader: reader.first_rows(search, MOST_FOUND), without, self.failed.emit
            )

        row = self._questions.claim_to_link(look)
        if row is not None and self._card.uid() == uid:
            self._card.link_to(
                LinkedClaim(
                    row.uid, str(Relation.CONTRADICTS), True, row.claim, row.speaker, row.state, row.verdict,
                    row.article_title,
                )
            )  # fmt: skip

    # -- words -------------------------------------------------------------------------------------------------------

    def ask_words(self) -> None:
        """The people and tags of the ledger, for the card to complete from."""
        self._worker.read(
            _LANE, "words", lambda reader: (reader.people(), reader.tags()),
            lambda found: self._card.set_known(*found), lambda _: None,
        )  # fmt: skip

    def _after(self, done: Done) -> None:
        if "claim_tag" in done.change.tables:
            self.ask_words()


def _keep(uid: str, path: Path, stance: str, ledger: Ledger, author: Author) -> Change:
    return ledger.add_file(uid, path, stance, author)
