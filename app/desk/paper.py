"""A proof on sheets of paper: its pieces are laid out one by one, broken between lines, and painted page by page.

Each piece is a small document of its own, so that a long article takes as many short turns as it has paragraphs and
the window goes on; only the pieces of the page that is painted are kept. Lengths are in CSS pixels, 96 to an inch.
"""

from __future__ import annotations

import re
from collections import OrderedDict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QIODevice, QMarginsF, QObject, QPointF, QRectF, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QPen,
    QTextBlock,
    QTextDocument,
)

if TYPE_CHECKING:
    from app.export.proof import Piece

INCH = 96.0
DOTS_PER_METRE = round(INCH / 0.0254)
SIDE, TOP, BOTTOM = 56.0, 52.0, 76.0
"""White space around the text; the foot of the page stands in the last."""
MARGIN, CLAIM_MARGIN, GAP = 66.0, 116.0, 12.0
"""Width of the numbered margin beside paragraphs and beside claims, and the room after it."""
SIGNING = 44.0
"""Room above the line for signatures."""
SPACE = {"head": 4.0, "title": 4.0, "paragraph": 8.0, "claim": 10.0, "sign": 0.0}
"""Room below a piece."""
AMPLE = 150.0
"""Room that has to be left below a heading for what follows it."""
WHOLE = 0.45
"""A piece up to this part of a page is never broken."""
KEPT = 60
"""Documents kept for painting."""
TURN = 0.012
"""Seconds of a turn of laying out or printing."""
DONE = object()
INK, FAINT, RULE = QColor("#1e2126"), QColor("#3d4450"), QColor("#b7bec9")
SANS = ("Inter", "Noto Sans", "DejaVu Sans", "Arial")
_SANS = "font-family: Inter, 'Noto Sans', 'DejaVu Sans', Arial, sans-serif;"
_STYLE = f"""
h1 {{ font-size: 17pt; margin: 0 0 4px 0; }}
h2 {{ {_SANS} font-size: 11.5pt; margin: 14px 0 2px 0; }}
p {{ margin: 0 0 6px 0; }}
.about, .meta, .legend, .sums {{ {_SANS} font-size: 8.5pt; color: #3d4450; }}
.control {{ color: #9c1c12; font-family: monospace; font-size: 8pt; }}
sup.meta {{ font-size: 10pt; }}
blockquote {{ margin: 3px 0 3px 14px; font-style: italic; }}
a {{ color: #1e2126; text-decoration: none; }}
"""
_CHIP = re.compile(r'(<span class="look chip"[^>]*>)(.*?)(</span>)')
_LINE = re.compile(r"text-decoration:underline;text-decoration:underline (\w+) #[0-9a-f]{6}")
_LINES = {"dotted": "dotted", "dashed": "dashed", "double": "wave", "solid": "solid"}
"""The lines Qt can draw, for those of a browser: it has no double one."""


@dataclass(frozen=True, slots=True)
class Strip:
    """A part of a piece on a page: from ``top`` on ``height`` of the piece, painted at ``y`` of the page."""

    piece: int
    y: float
    top: float
    height: float


@dataclass(slots=True)
class Page:
    """What stands on a sheet."""

    strips: list[Strip] = field(default_factory=list)
    filled: float = TOP
    article: str = ""


class Paper:
    """Pieces on sheets of ``size``. ``advance`` until it says that all are laid out; then ``pages`` is complete."""

    def __init__(self, pieces: Sequence[Piece], size: QSizeF, page_words: str) -> None:
        """``page_words`` names a page and has room for ``{page}`` and ``{pages}``."""
        self.pieces, self.size = pieces, size
        self.pages = [Page()]
        self.placed = 0
        self._page_words = page_words
        self._kept: OrderedDict[int, tuple[QTextDocument | None, QTextDocument]] = OrderedDict()
        self._device = QImage(1, 1, QImage.Format.Format_ARGB32)  # the screen's own resolution has no say on paper
        self._device.setDotsPerMeterX(DOTS_PER_METRE)
        self._device.setDotsPerMeterY(DOTS_PER_METRE)

    @property
    def whole(self) -> bool:
        """Whether every piece has its place."""
        return self.placed >= len(self.pieces)

    def advance(self, seconds: float = TURN) -> bool:
        """Lay out for about so long; whether everything is laid out."""
        until = perf_counter() + seconds
        while not self.whole and perf_counter() < until:
            self._place(self.placed)
            self.placed += 1
        return self.whole

    # -- laying out --------------------------------------------------------------------------------------------------

    @property
    def _bottom(self) -> float:
        return self.size.height() - BOTTOM

    def _columns(self, piece: Piece) -> tuple[float, float]:
        """Where the text of a piece begins beside its margin, and how wide it is."""
        beside = {"paragraph": MARGIN + GAP, "claim": CLAIM_MARGIN + GAP}.get(piece.kind, 0.0)
        return beside, self.size.width() - 2 * SIDE - beside

    def _place(self, number: int) -> None:
        piece, page = self.pieces[number], self.pages[-1]
        if piece.kind == "head" and page.strips:
            page = self._turn()
        made = margin, body = self._make(number)  # not kept: laying out must not push out what is painted meanwhile
        height = max(body.size().height(), margin.size().height() if margin is not None else 0.0)
        if piece.kind == "sign":
            page.filled += SIGNING
        room, usual = self._bottom - page.filled, self._bottom - TOP
        wanted = height + (AMPLE if piece.kind == "title" else 0.0)
        if page.strips and wanted > room and (height <= usual * WHOLE or piece.kind != "paragraph"):
            page = self._turn()
        if not page.strips:
            page.article = piece.article
        if height <= self._bottom - page.filled:
            self._lay(page, number, 0.0, height)
        else:
            self._break(number, height, _cuts([one for one in made if one is not None]))
        self.pages[-1].filled += SPACE[piece.kind]

    def _break(self, number: int, height: float, cuts: Sequence[float]) -> None:
        """A piece longer than what is left of the page goes on over the next ones, between two lines."""
        top = 0.0
        while height - top > 0.5:
            page = self.pages[-1]
            room = self._bottom - page.filled
            if height - top <= room:
                self._lay(page, number, top, height - top)
                return
            until = max((cut for cut in cuts if top < cut <= top + room), default=0.0)
            if until or not page.strips:
                until = until or top + room  # a line higher than a page
                self._lay(page, number, top, until - top)
                top = until
            self._turn().article = self.pieces[number].article

    def _lay(self, page: Page, number: int, top: float, height: float) -> None:
        page.strips.append(Strip(number, page.filled, top, height))
        page.filled += height

    def _turn(self) -> Page:
        self.pages.append(Page())
        return self.pages[-1]

    def _documents(self, number: int) -> tuple[QTextDocument | None, QTextDocument]:
        """For painting."""
        found = self._kept.get(number)
        if found is None:
            found = self._kept[number] = self._make(number)
            if len(self._kept) > KEPT:
                self._kept.popitem(last=False)
        self._kept.move_to_end(number)
        return found

    def _make(self, number: int) -> tuple[QTextDocument | None, QTextDocument]:
        """What stands in the margin, and the text."""
        piece = self.pieces[number]
        _, width = self._columns(piece)
        beside = CLAIM_MARGIN if piece.kind == "claim" else MARGIN
        margin = self._document(f'<div class="meta">{piece.margin}</div>', beside) if piece.margin else None
        return margin, self._document(piece.body, width)

    def _document(self, html: str, width: float) -> QTextDocument:
        document = QTextDocument()
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(0)
        document.setUseDesignMetrics(True)
        document.documentLayout().setPaintDevice(self._device)
        font = QFont(["Noto Serif", "Source Serif 4", "Georgia", "DejaVu Serif", "serif"], 10)
        font.setPointSizeF(10.5)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        document.setDefaultFont(font)
        document.setDefaultStyleSheet(_STYLE)
        document.setHtml(for_paper(html))
        document.setTextWidth(width)
        return document

    # -- painting ----------------------------------------------------------------------------------------------------

    def paint(self, painter: QPainter, number: int) -> None:
        """Paint a page, counted from 0, where the painter's units are CSS pixels from the corner of the sheet."""
        for _ in self.steps(painter, number):
            pass

    def steps(self, painter: QPainter, number: int) -> Iterator[None]:
        """Paint a page in steps, so that there is time for others between two of them."""
        page = self.pages[number]
        for strip in page.strips:
            self._paint_strip(painter, strip)
            yield
        self._paint_foot(painter, page, number)

    def _paint_strip(self, painter: QPainter, strip: Strip) -> None:
        piece = self.pieces[strip.piece]
        beside, width = self._columns(piece)
        margin, body = self._documents(strip.piece)
        if margin is not None:
            _draw(painter, margin, QPointF(SIDE, strip.y), strip, CLAIM_MARGIN if piece.kind == "claim" else MARGIN)
        _draw(painter, body, QPointF(SIDE + beside, strip.y), strip, width)
        painter.setPen(QPen(RULE, 0.75))
        end = strip.y + strip.height
        if piece.kind == "paragraph":
            x = SIDE + MARGIN + GAP / 2
            painter.drawLine(QPointF(x, strip.y), QPointF(x, end + SPACE["paragraph"] / 2))
        elif piece.kind == "claim":
            y = end + SPACE["claim"] / 2
            painter.drawLine(QPointF(SIDE, y), QPointF(self.size.width() - SIDE, y))
        elif piece.kind == "title":
            painter.setPen(QPen(INK, 1.0))
            painter.drawLine(QPointF(SIDE, end), QPointF(self.size.width() - SIDE, end))

    def _paint_foot(self, painter: QPainter, page: Page, number: int) -> None:
        font = QFont(list(SANS))
        font.setPixelSize(11)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        painter.setFont(font)
        painter.setPen(FAINT)
        y = self.size.height() - BOTTOM + 22
        line = QRectF(SIDE, y, self.size.width() - 2 * SIDE, 18)
        told = self._page_words.format(page=number + 1, pages=len(self.pages))
        metrics = QFontMetricsF(font)
        room = line.width() - metrics.horizontalAdvance(told) - 24
        title = metrics.elidedText(page.article, Qt.TextElideMode.ElideRight, room)
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, told)
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, title)
        painter.setPen(QPen(RULE, 0.75))
        painter.drawLine(QPointF(SIDE, y - 3), QPointF(self.size.width() - SIDE, y - 3))


def for_paper(html: str) -> str:
    """The proof's HTML in the words Qt knows: lines of every style, and chips that hold together."""
    html = _LINE.sub(lambda found: f"text-underline-style:{_LINES.get(found[1], 'solid')}", html)
    return _CHIP.sub(lambda found: f"{found[1]}&nbsp;{found[2].replace(' ', '&nbsp;', 1)}&nbsp;{found[3]}", html)


def _draw(painter: QPainter, document: QTextDocument, at: QPointF, strip: Strip, width: float) -> None:
    painter.save()
    painter.setClipRect(QRectF(at.x() - 1, at.y(), width + 2, strip.height))
    painter.translate(at.x(), at.y() - strip.top)
    painter.setPen(INK)
    if strip.top <= 0 and strip.height >= document.size().height():
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette.setColor(QPalette.ColorRole.Text, INK)
        document.documentLayout().draw(painter, context)
    else:  # line by line: a clip alone would hide the neighbours, but leave their words in a PDF
        for block in _blocks(document):
            layout = block.layout()
            for place in range(layout.lineCount()):
                line = layout.lineAt(place)
                middle = layout.position().y() + line.y() + line.height() / 2
                if strip.top <= middle < strip.top + strip.height:
                    line.draw(painter, layout.position())
    painter.restore()


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _cuts(documents: Sequence[QTextDocument]) -> list[float]:
    """Where documents side by side can be cut without cutting through a line of any."""
    lines = []
    for document in documents:
        for block in _blocks(document):
            layout = block.layout()
            top = layout.position().y()
            for place in range(layout.lineCount()):
                line = layout.lineAt(place)
                lines.append((top + line.y(), top + line.y() + line.height()))
    cuts, reach = [], 0.0
    for top, bottom in sorted(lines):
        if top >= reach - 0.5 and reach > 0:
            cuts.append(reach)
        reach = max(reach, bottom)
    return [*cuts, reach]


def sheet(layout: QPageLayout) -> QSizeF:
    """The size of a whole sheet in CSS pixels."""
    return layout.fullRect(QPageLayout.Unit.Inch).size() * INCH


class Press(QObject):
    """Lays a paper out and prints it, a little at a time, so that the window goes on."""

    moved = Signal(int, int)
    finished = Signal()
    failed = Signal()

    def __init__(self, paper: Paper, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.paper = paper
        self._device: QPagedPaintDevice | None = None
        self._painter: QPainter | None = None
        self._numbers: Sequence[int] | None = None
        self._steps: Iterator[None] | None = None
        self._next = 0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._turn)

    def start(self, device: QPagedPaintDevice, numbers: Sequence[int] | None = None) -> None:
        """Print pages, counted from 0, on a device whose sheets are those of the paper; None: all of them."""
        self._device, self._numbers, self._next = device, numbers, 0
        self._timer.start(0)

    def cancel(self) -> None:
        """Stop where it stands."""
        self._timer.stop()
        self._end()

    def _turn(self) -> None:
        if not self.paper.advance():
            self.moved.emit(self.paper.placed, 2 * len(self.paper.pieces))
            return
        numbers = range(len(self.paper.pages)) if self._numbers is None else self._numbers
        until = perf_counter() + TURN
        while self._next < len(numbers) and perf_counter() < until:
            if self._steps is None and not self._begin(numbers[self._next]):
                self.cancel()
                self.failed.emit()
                return
            self._go_on(until)
        self.moved.emit(len(numbers) + self._next, 2 * len(numbers))
        if self._next >= len(numbers):
            self.cancel()
            self.finished.emit()

    def _begin(self, number: int) -> bool:
        """A new sheet; False where the device takes none."""
        device = self._device
        if device is None:
            return False
        if self._painter is None:
            self._painter = QPainter()
            if not self._painter.begin(device):
                return False
        elif not device.newPage():
            return False
        self._painter.save()
        self._painter.scale(device.logicalDpiX() / INCH, device.logicalDpiY() / INCH)
        self._steps = self.paper.steps(self._painter, number)
        return True

    def _go_on(self, until: float) -> None:
        """Print of the sheet what there is time for."""
        steps, painter = self._steps, self._painter
        while steps is not None and painter is not None and perf_counter() < until:
            if next(steps, DONE) is DONE:
                painter.restore()
                self._steps = None
                self._next += 1
                return

    def _end(self) -> None:
        if self._painter is not None and self._painter.isActive():
            self._painter.end()
        self._painter = self._device = self._steps = None


def pdf_writer(into: QIODevice, size: QPageSize, title: str) -> QPdfWriter:
    """A PDF on sheets of this size, without margins: the paper has its own."""
    writer = QPdfWriter(into)
    writer.setResolution(600)
    writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)))
    writer.setTitle(title)
    writer.setCreator("Tickmark")
    return writer


def usual_size() -> QPageSize:
    """The paper most people have where this machine says it is."""
    from PySide6.QtCore import QLocale

    system = QLocale.system().measurementSystem()
    american = system == QLocale.MeasurementSystem.ImperialUSSystem
    return QPageSize(QPageSize.PageSizeId.Letter if american else QPageSize.PageSizeId.A4)
