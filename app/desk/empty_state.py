"""What a ledger without articles shows: the ways an article comes in, and the ledgers that were open before."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.desk.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPaintEvent

PICTURE = 52
WIDTH = 640
RECENT_SHOWN = 4


class DropZone(QFrame):
    """A dashed frame that lights up while files are held above it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._hovered = False
        theme.changed.connect(self.update)

    def hover(self, on: bool) -> None:
        """Files are held above it, or are not."""
        self._hovered = on
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The frame; its ground changes as well, so that colour is not alone."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self._theme.color("accent" if self._hovered else "line_strong"), 2 if self._hovered else 1.2)
        pen.setDashPattern([5, 4])
        painter.setPen(pen)
        painter.setBrush(self._theme.color("selection" if self._hovered else "panel"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), 12, 12)
        painter.end()


class EmptyState(QWidget):
    """Asks for an import, for the sample article, or hands on the paths of files dropped on it."""

    importRequested = Signal()
    sampleRequested = Signal()
    filesDropped = Signal(object)
    ledgerWanted = Signal(str)
    """Path of a ledger that was open before."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("emptyState")
        self.setAccessibleName(self.tr("No articles yet"))
        self.setAcceptDrops(True)
        self.zone = DropZone(theme, self)
        self._picture = QLabel(self)
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.import_button = QPushButton(self.tr("Import an article…"), self)
        self.import_button.setProperty("role", "primary")
        self.sample_button = QPushButton(self.tr("Try the sample article"), self)
        self.import_button.clicked.connect(self.importRequested)
        self.sample_button.clicked.connect(self.sampleRequested)
        self.recent = QWidget(self)
        self._recent = QVBoxLayout(self.recent)
        self._recent.setContentsMargins(8, 18, 8, 0)
        self._recent.setSpacing(2)
        self.recent.hide()
        self._assemble()
        self.setFocusProxy(self.import_button)
        theme.changed.connect(self._draw)
        self._draw()

    def _label(self, text: str, role: str) -> QLabel:
        label = QLabel(text, self)
        label.setProperty("role", role)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        label.setWordWrap(True)
        return label

    def _assemble(self) -> None:
        title = self._label(self.tr("Which article do you want to check?"), "title")
        words = self._label(
            self.tr("Tickmark lists its claims beside the passages they come from, and you decide what holds."), "muted"
        )
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addStretch(1)
        buttons.addWidget(self.import_button)
        buttons.addWidget(self.sample_button)
        buttons.addStretch(1)
        inside = QVBoxLayout(self.zone)
        inside.setContentsMargins(32, 26, 32, 24)
        for item, space in ((self._picture, 12), (title, 6), (words, 18)):
            inside.addWidget(item)
            inside.addSpacing(space)
        inside.addLayout(buttons)
        inside.addSpacing(16)
        inside.addLayout(self._ways())
        middle = QWidget(self)  # of one width, so that wrapped lines get the height they need
        middle.setFixedWidth(WIDTH)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.zone)
        column.addWidget(self.recent)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(middle)
        across.addStretch(1)
        whole = QVBoxLayout(self)
        whole.addStretch(2)
        whole.addLayout(across)
        whole.addStretch(3)

    def _ways(self) -> QGridLayout:
        """The other ways in, each with its key."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(7)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(3, 1)
        ways = (
            (self.tr("Drop"), self.tr("text, web pages, PDF, Word, mails, or a whole folder, anywhere here")),
            ("Ctrl+Shift+V", self.tr("paste what you have copied")),
        )
        for row, (key, words) in enumerate(ways):
            cap, said = QLabel(key, self), QLabel(words, self)
            cap.setProperty("role", "key")
            cap.setAlignment(Qt.AlignmentFlag.AlignCenter)
            said.setProperty("role", "faint")
            grid.addWidget(cap, row, 1)
            grid.addWidget(said, row, 2)
        return grid

    def show_recent(self, paths: Sequence[str]) -> None:
        """Offer ledgers that were open before, the last one first."""
        while (item := self._recent.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        if paths:
            head = QLabel(self.tr("Recent ledgers"), self)
            head.setProperty("role", "section")
            self._recent.addWidget(head)
        for path in paths[:RECENT_SHOWN]:
            button = QPushButton(self._theme.icon("database", "text_muted"), ledger_words(path), self)
            button.setProperty("role", "flat")
            button.setToolTip(path)
            button.setStyleSheet("text-align: left;")
            button.clicked.connect(lambda _=False, path=path: self.ledgerWanted.emit(path))
            self._recent.addWidget(button)
        self.recent.setVisible(bool(paths))

    def _draw(self) -> None:
        self._picture.setPixmap(self._theme.pixmap("article", "accent", PICTURE, self.devicePixelRatioF()))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files are welcome."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()
            self.zone.hover(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """They are carried on."""
        self.zone.hover(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand on the paths of local files."""
        self.zone.hover(False)
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.filesDropped.emit(paths)


def ledger_words(path: str) -> str:
    """A ledger as lists name it: its name, and where it is, the home folder as ``~``."""
    folder, home = Path(path).parent, Path.home()
    where = str(Path("~") / folder.relative_to(home)) if folder.is_relative_to(home) else str(folder)
    return f"{Path(path).name}   —   {where}"
