"""Exporting: claims leave for a file of one of several forms, in a lane of its own, with progress and a way to stop."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QObject, Signal

from app.desk.spoken import said
from app.desk.wording import tr
from app.desk.worker import Worker, short_turns
from app.ledger import Ledger, Reader
from app.model import Author, Search

if TYPE_CHECKING:
    from app.desk.dialogs.export_dialog import Leave
    from app.desk.paper import Press
    from app.exporting import Exported, Proof
    from app.preferences import Preferences


class Form(StrEnum):
    """What an export is written as."""

    CSV = "csv"
    REVIEWS = "reviews"
    JSONLD = "jsonld"
    WORKBOOK = "xlsx"
    PAGE = "proof"
    PDF = "pdf"

    @property
    def suffix(self) -> str:
        """How its files end."""
        return {"reviews": ".csv", "proof": ".html"}.get(self, f".{self}")

    @property
    def told(self) -> tuple[str, str]:
        """Preset and kind, as the command line names them."""
        return {"csv": ("full", "csv"), "reviews": ("claimreview", "csv")}.get(self, ("full", str(self)))

    @property
    def logged(self) -> str:
        """What the ledger's list of exports calls it."""
        return {"csv": "full", "reviews": "claimreview", "jsonld": "claimreview", "pdf": "proof"}.get(self, str(self))


@dataclass(frozen=True, slots=True)
class Dialect:
    """How cells of a CSV are told apart, and decimals; ``bom`` helps older spreadsheets to know UTF-8."""

    delimiter: str = ","
    decimal: str = "."
    bom: bool = True


@dataclass(frozen=True, slots=True)
class ExportChoice:
    """What a person chose to export, and where to. ``only`` holds ids of a selection within ``search``.

    ``columns`` are those of a CSV, all where there are none; with ``one_each`` ``out`` is a folder for a file a claim.
    """

    out: Path
    search: Search
    include_all: bool = False
    only: tuple[int, ...] | None = None
    form: Form = Form.CSV
    dialect: Dialect = field(default_factory=Dialect)
    columns: tuple[str, ...] = ()
    one_each: bool = False


class Exporting(QObject):
    """One export at a time."""

    moved = Signal(int, int)
    finished = Signal(str, str)
    """A sentence, and the path that was written."""
    failed = Signal(object)

    def __init__(self, worker: Worker, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = worker
        self.name = name
        self.preferences: Callable[[], Preferences | None] = lambda: None
        """Who publishes, for reviews that leave."""
        self._stop = threading.Event()
        self._press: Press | None = None
        self.running = False
        self.noted = False
        """Whether the last export had something to say of what it lacks."""

    def count(self, search: Search, selected: tuple[int, ...], then: Callable[[Leave], None]) -> None:
        """Count what can leave, and go on with it."""

        def work(reader: Reader) -> Leave:
            from app.desk.dialogs.export_dialog import Leave, Which
            from app.exporting import counted

            with short_turns():
                counts = {Which.WHOLE: counted(reader, Search()), Which.LISTED: counted(reader, search)}
                if selected:
                    counts[Which.SELECTED] = counted(reader, Search(), selected)
            return Leave(search, selected, {which: (one.total, one.reviewed) for which, one in counts.items()})

        self._worker.read("export", "count", work, then, self.failed.emit)

    def start(self, choice: ExportChoice) -> None:
        """Write the file; it appears whole or not at all."""
        self._stop.clear()
        self.running = True
        self.moved.emit(0, 0)
        if choice.form is Form.PDF:
            self._print(choice)
            return
        settings = self.preferences()

        def work(reader: Reader) -> Exported:
            from app.export import FULL  # not on the way to the first paint
            from app.export.claimreview import NOBODY, Publisher
            from app.exporting import export

            preset, kind = choice.form.told
            dialect = choice.dialect
            columns = choice.columns or FULL.columns
            form = replace(FULL, columns=columns, delimiter=dialect.delimiter, decimal=dialect.decimal, bom=dialect.bom)
            by = Publisher(settings.publisher_name, settings.publisher_url) if settings else NOBODY
            with short_turns():
                return export(
                    reader, choice.out, choice.search, preset=preset, kind=kind, include_all=choice.include_all,
                    only=choice.only, form=form, publisher=by, one_each=choice.one_each, who=self.name,
                    progress=self._progress, cancelled=self._stop.is_set,
                )  # fmt: skip

        self._worker.read("export", "export", work, lambda done: self._done(done, choice), self._fail)

    def _progress(self, done: int, total: int) -> None:
        self._worker.tell(lambda pair: self.moved.emit(*pair), (done, total))

    def _fail(self, error: Exception) -> None:
        self.running = False
        self.failed.emit(error)

    def _done(self, exported: Exported, choice: ExportChoice) -> None:
        self.running, self.noted = False, bool(exported.notes)
        self._remember(exported, choice)
        self.finished.emit(self._sentence(exported, choice.out), str(choice.out))

    def _remember(self, exported: Exported, choice: ExportChoice) -> None:
        """The ledger keeps a list of what left it."""

        def work(ledger: Ledger) -> None:
            from app import tasks

            words, author = tasks.described(choice.search), Author(self.name, "window")
            tasks.log_export(ledger, exported.written, choice.out, author, words, choice.form.logged)

        self._worker.write(work, lambda _: None, self.failed.emit)

    def cancel(self) -> None:
        """Stop; nothing is left behind."""
        self._stop.set()
        if self._press is not None:
            from app.export.writing import cancelled_export

            self._press.cancel()
            self._press = None
            self._worker.tell(self._fail, cancelled_export())  # as from the lane: unheard once the window closes

    def _sentence(self, exported: Exported, out: Path) -> str:
        what = tr("%Ln claim(s)", None, exported.written.rows)
        sentence = self.tr("Exported {claims} to {name}.").format(claims=what, name=out.name)
        return " ".join([sentence, *map(said, exported.notes)])

    # -- a proof as PDF ----------------------------------------------------------------------------------------------

    def _print(self, choice: ExportChoice) -> None:
        """Read in the lane, laid out and printed on the window's thread in short turns, put in place in the lane."""

        def work(reader: Reader) -> Proof:
            from app.exporting import read_proof

            with short_turns():
                return read_proof(
                    reader, choice.search, include_all=choice.include_all, only=choice.only, who=self.name,
                    progress=self._progress, cancelled=self._stop.is_set,
                )  # fmt: skip

        def press(proof: Proof) -> None:
            from app.desk.paper import Paper, Press, pdf_writer, sheet, usual_size

            buffer = QBuffer(self)
            buffer.open(QIODevice.OpenModeFlag.WriteOnly)
            title = proof.pieces[0].article if proof.pieces else ""
            writer = pdf_writer(buffer, usual_size(), title)
            paper = Paper(proof.pieces, sheet(writer.pageLayout()), self.tr("Page {page} of {pages}"))
            self._press = made = Press(paper, self)
            made.moved.connect(self.moved)

            def printed() -> None:
                self._press = None
                self._put(bytes(buffer.data().data()), proof, choice)

            made.finished.connect(printed)
            made.start(writer)

        self._worker.read("export", "export", work, press, self._fail)

    def put_pdf(self, out: Path, printed: bytes, proof: Proof) -> None:
        """A proof that was printed already shall stand here."""
        self._put(printed, proof, ExportChoice(out, Search(proof.origin.filter_text), form=Form.PDF))

    def _put(self, printed: bytes, proof: Proof, choice: ExportChoice) -> None:
        def work(reader: Reader) -> Exported:
            from app.exporting import put_proof

            return put_proof(reader, choice.out, printed, proof)

        self._worker.read("export", "export", work, lambda done: self._done(done, choice), self._fail)
