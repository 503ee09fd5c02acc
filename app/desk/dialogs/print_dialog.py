"""The proof as it will be on paper: sheets to look through, printed or saved as PDF from here."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QPageSize, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QComboBox, QHBoxLayout, QLabel, QRadioButton, QScrollArea, QWidget

from app.desk.by_ear import name_list
from app.desk.dialogs.files import ask_save_file
from app.desk.dialogs.frame import DialogFrame
from app.desk.paper import Paper, Press, pdf_writer, sheet, usual_size
from app.desk.printing import Printable, Scope
from app.desk.spoken import said
from app.desk.theme import Theme
from app.desk.wording import grouped, tr
from app.exporting import Proof
from app.model import TickmarkError

SIZES = (QPageSize.PageSizeId.A4, QPageSize.PageSizeId.Letter, QPageSize.PageSizeId.Legal, QPageSize.PageSizeId.A3)
SEEN_AT_FIRST = 2
"""Pages that may be in sight while more are laid out."""
BETWEEN = 18
"""Pixels between two sheets on the screen."""
SavePdf = Callable[[Path, bytes, object], None]


class Sheets(QWidget):
    """The pages under each other; only those in sight are painted."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._paper: Paper | None = None
        self.setAttribute(
            Qt.WidgetAttribute.WA_StaticContents
        )  # pages that are added below leave those above as they are

    def show_paper(self, paper: Paper | None) -> None:
        """Show this paper, as far as it is laid out."""
        self._paper = paper
        self.fit()
        self.update()

    def fit(self) -> None:
        """As many sheets as there are pages now, as wide as there is room for."""
        paper = self._paper
        height = 0 if paper is None else len(paper.pages) * (self._sheet(0).height() + BETWEEN) + BETWEEN
        self.setMinimumHeight(round(height))

    def _sheet(self, number: int) -> QRectF:
        assert self._paper is not None
        size = self._paper.size
        width = max(200.0, min(self.width() - 2.0 * BETWEEN, 1.25 * size.width()))
        height = width * size.height() / size.width()
        return QRectF((self.width() - width) / 2, BETWEEN + number * (height + BETWEEN), width, height)

    def page_at(self, y: int) -> int:
        """The page at this height, counted from 0."""
        if self._paper is None:
            return 0
        step = self._sheet(0).height() + BETWEEN
        return max(0, min(len(self._paper.pages) - 1, int(y // step)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The sheets in sight."""
        paper = self._paper
        if paper is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        seen = event.rect()
        for number in range(self.page_at(seen.top()), self.page_at(seen.bottom()) + 1):
            place = self._sheet(number)
            painter.fillRect(place, QColor("white"))
            painter.setPen(self._theme.color("line"))
            painter.drawRect(place)
            painter.save()
            painter.setClipRect(place)
            painter.translate(place.topLeft())
            scale = place.width() / paper.size.width()
            painter.scale(scale, scale)
            paper.paint(painter, number)
            painter.restore()
        painter.end()


class PrintDialog(DialogFrame):
    """A proof is read anew for each scope, and laid out anew for each size of paper, while one looks on."""

    def __init__(self, theme: Theme, printable: Printable, save: SavePdf, parent: QWidget | None = None) -> None:
        words = self.tr("The article with its claims marked, then each claim with its verdict, reasons and evidence.")
        super().__init__(theme, self.tr("Print the proof"), words, icon="print", parent=parent)
        self._printable, self._save = printable, save
        self._proof: Proof | None = None
        self._paper: Paper | None = None
        self._press: Press | None = None
        self._looked = False
        self._turns = QTimer(self)
        self._turns.timeout.connect(self._lay_out)
        self._create()
        self._assemble()
        self.finished.connect(self._stop)
        self.fit(860, 900)
        self._read()

    def _create(self) -> None:
        listed = tr("%Ln claim(s) listed now, by article", None, self._printable.listed)
        self.article = QRadioButton(self.tr("The article on the desk"))
        self.listed = QRadioButton(listed)
        self._scopes = QButtonGroup(self)
        for button in (self.article, self.listed):
            self._scopes.addButton(button)
        self.article.setEnabled(self._printable.article)
        self.listed.setEnabled(self._printable.listed > 0)
        (self.article if self._printable.article else self.listed).setChecked(True)
        self._scopes.buttonClicked.connect(self._read)
        self.sizes = QComboBox()
        for size in SIZES:
            self.sizes.addItem(QPageSize.name(size), size)
        self.sizes.setCurrentIndex(max(0, self.sizes.findData(usual_size().id())))
        self.sizes.currentIndexChanged.connect(self._begin)
        name_list(self.sizes, self.tr("Paper"))
        self.sheets = Sheets(self.theme)
        self.room = QScrollArea()
        self.room.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.room.setAccessibleName(self.tr("Pages"))
        self.room.setWidget(self.sheets)
        self.room.setWidgetResizable(True)
        self.room.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.room.verticalScrollBar().valueChanged.connect(self._tell_page)
        self.status = QLabel()
        self.status.setProperty("role", "muted")
        self.status.setWordWrap(True)

    def _assemble(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.article)
        row.addSpacing(10)
        row.addWidget(self.listed)
        row.addStretch(1)
        paper = QLabel(self.tr("Paper"))
        paper.setBuddy(self.sizes)
        row.addWidget(paper)
        row.addWidget(self.sizes)
        self.content.addLayout(row)
        self.content.addWidget(self.room, 1)
        self.content.addWidget(self.status)
        self.add_cancel(self.tr("Close"))
        self.pdf = self.add_other(self.tr("Save as PDF…"))
        self.pdf.clicked.connect(self._ask_pdf)
        self.printer = self.add_other(self.tr("Print…"))
        self.printer.setDefault(True)
        self.printer.clicked.connect(self._ask_printer)

    # -- reading and laying out --------------------------------------------------------------------------------------

    def _read(self) -> None:
        self._stop()
        self._proof = None
        self.sheets.show_paper(None)
        self._enable(on=False)
        self.status.setText(self.tr("Reading the claims…"))
        scope = Scope.ARTICLE if self.article.isChecked() else Scope.LISTED
        self._printable.read(scope, self._found, self._failed)

    def _failed(self, error: Exception) -> None:
        told = said(str(error)) if isinstance(error, TickmarkError) else self.tr("The claims could not be read.")
        self.status.setText(told)

    def _found(self, proof: Proof) -> None:
        self._proof = proof
        self._begin()

    def _begin(self) -> None:
        if self._proof is None:
            return
        self._stop()
        self._enable(on=False)
        if not self._proof.pieces:
            self.status.setText(self.tr("No claims."))
            return
        size = sheet(pdf_writer(QBuffer(self), self._size(), "").pageLayout())
        self._paper = Paper(self._proof.pieces, size, self.tr("Page {page} of {pages}"))
        self.sheets.show_paper(self._paper)
        self.room.verticalScrollBar().setValue(0)
        self._turns.start(0)

    def _size(self) -> QPageSize:
        return QPageSize(self.sizes.currentData())

    def _lay_out(self) -> None:
        paper = self._paper
        if paper is None:
            return
        before = len(paper.pages)
        whole = paper.advance()
        if len(paper.pages) != before or whole:
            self.sheets.fit()
        if before <= SEEN_AT_FIRST or whole:  # the first ones fill before one's eyes; of each the total changes
            self.sheets.update()
        self._tell_page()
        if whole:
            self._turns.stop()
            self._enable(on=True)
            if not self._looked:  # later on the keyboard stays where the person left it
                self._looked = True
                self.room.setFocus()

    def _tell_page(self) -> None:
        if self._paper is None or self._press is not None:
            return
        middle = self.room.verticalScrollBar().value() + self.room.viewport().height() // 2
        page, pages = grouped(self.sheets.page_at(middle) + 1), grouped(len(self._paper.pages))
        if self._paper.whole:
            self.room.setAccessibleDescription(self.tr("Page {page} of {pages}").format(page=page, pages=pages))
            self.status.setText(self.tr("Page {page} of {pages}").format(page=page, pages=pages))
        else:
            self.status.setText(self.tr("Laying out page {pages}…").format(pages=pages))

    def _enable(self, *, on: bool) -> None:
        for button in (self.pdf, self.printer):
            button.setEnabled(on)

    def _stop(self) -> None:
        self._turns.stop()
        if self._press is not None:
            self._press.cancel()
            self._press = None

    # -- printing ----------------------------------------------------------------------------------------------------

    def _ask_pdf(self) -> None:
        start = str(Path.home() / self.tr("proof.pdf"))
        out = ask_save_file(self, self.tr("Save as PDF"), start, self.tr("PDF (*.pdf)"), ".pdf")
        if out is not None:
            self.save_pdf(out)

    def save_pdf(self, out: Path) -> None:
        """Print into a PDF, which is put where it shall stand once it is whole."""
        proof, paper = self._proof, self._paper
        if proof is None or paper is None:
            return
        buffer = QBuffer(self)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = pdf_writer(buffer, self._size(), paper.pages[0].article)

        def done() -> None:
            self._save(out, bytes(buffer.data().data()), proof)
            self.accept()

        self._start(Press(paper, self), done)
        if self._press is not None:
            self._press.start(writer)

    def _ask_printer(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # only whoever prints needs it

        paper = self._paper
        if paper is None:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageSize(self._size())
        printer.setFullPage(True)
        printer.setDocName(paper.pages[0].article)
        ask = QPrintDialog(printer, self)
        ask.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, True)
        ask.setMinMax(1, len(paper.pages))
        chosen = ask.exec() == QPrintDialog.DialogCode.Accepted
        ask.deleteLater()
        if chosen:
            self.print_on(printer)

    def print_on(self, printer: object) -> None:
        """Print on this QPrinter; if it has other sheets than those shown, the proof is laid out anew for them."""
        from PySide6.QtPrintSupport import QPrinter

        proof, paper = self._proof, self._paper
        if proof is None or paper is None or not isinstance(printer, QPrinter):
            return
        printer.setFullPage(True)
        size, numbers = sheet(printer.pageLayout()), None
        if abs(size.width() - paper.size.width()) > 2 or abs(size.height() - paper.size.height()) > 2:
            paper = Paper(proof.pieces, size, self.tr("Page {page} of {pages}"))
        elif printer.printRange() == QPrinter.PrintRange.PageRange and printer.fromPage():
            numbers = range(printer.fromPage() - 1, min(printer.toPage(), len(paper.pages)))
        self._start(Press(paper, self), self.accept)
        if self._press is not None:
            self._press.start(printer, numbers)

    def _start(self, press: Press, done: Callable[[], None]) -> None:
        self._press = press
        self._enable(on=False)

        def moved(at: int, of: int) -> None:
            share = self.tr("Printing… {percent} %").format(percent=round(100 * at / max(of, 1)))
            self.status.setText(share)

        def failed() -> None:
            self._press = None
            self._enable(on=True)
            self.status.setText(self.tr("The printer did not take the pages. Look after it, and try again."))

        press.moved.connect(moved)
        press.failed.connect(failed)
        press.finished.connect(done)

    def sizeHint(self) -> QSize:
        """Room for a page."""
        return QSize(860, 900)

    @classmethod
    def ask(cls, theme: Theme, printable: Printable, save: SavePdf, parent: QWidget | None) -> None:
        """Show the proof until it is printed, saved or left."""
        dialog = cls(theme, printable, save, parent)
        dialog.accepted_by_person()
        dialog.deleteLater()
