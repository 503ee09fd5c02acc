"""What a ledger without articles shows: one sentence, and the ways an article comes in."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.desk.theme import Theme

PICTURE = 56
WIDTH = 560


class EmptyState(QWidget):
    """Asks for an import, for the sample article, or hands on the paths of files dropped on it."""

    importRequested = Signal()
    sampleRequested = Signal()
    filesDropped = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("emptyState")
        self.setAccessibleName(self.tr("No articles yet"))
        self.setAcceptDrops(True)
        self._picture = QLabel(self)
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        title = self._label(self.tr("Which article do you want to check?"), "title")
        words = self._label(
            self.tr("Tickmark lists its claims beside the passages they come from, and you decide what holds."), "muted"
        )
        self.import_button = QPushButton(self.tr("Import an article…"), self)
        self.import_button.setProperty("role", "primary")
        self.sample_button = QPushButton(self.tr("Try the sample article"), self)
        self.import_button.clicked.connect(self.importRequested)
        self.sample_button.clicked.connect(self.sampleRequested)
        hint = self._label(
            self.tr("You can also drop files anywhere in this window, or paste a text with Ctrl+Shift+V."), "faint"
        )
        self._assemble(title, words, hint)
        self.setFocusProxy(self.import_button)
        theme.changed.connect(self._draw)
        self._draw()

    def _label(self, text: str, role: str) -> QLabel:
        label = QLabel(text, self)
        label.setProperty("role", role)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        label.setWordWrap(True)
        return label

    def _assemble(self, title: QLabel, words: QLabel, hint: QLabel) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addStretch(1)
        buttons.addWidget(self.import_button)
        buttons.addWidget(self.sample_button)
        buttons.addStretch(1)
        middle = QWidget(self)  # of one width, so that wrapped lines get the height they need
        middle.setFixedWidth(WIDTH)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        for item, space in ((self._picture, 18), (title, 8), (words, 22)):
            column.addWidget(item)
            column.addSpacing(space)
        column.addLayout(buttons)
        column.addSpacing(22)
        column.addWidget(hint)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(middle)
        across.addStretch(1)
        whole = QVBoxLayout(self)
        whole.addStretch(2)
        whole.addLayout(across)
        whole.addStretch(3)

    def _draw(self) -> None:
        self._picture.setPixmap(self._theme.pixmap("article", "accent", PICTURE, self.devicePixelRatioF()))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files are welcome."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand on the paths of local files."""
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.filesDropped.emit(paths)
