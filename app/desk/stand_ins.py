"""Panes that are still being written: a plain one stands in until the real module can be imported.

Delete this file, and import the panes directly in ``window.py``, once ``claim_card.py`` and ``empty_state.py`` are in.
"""

from __future__ import annotations

import importlib
import logging
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.desk.theme import Theme
from app.model import Claim

log = logging.getLogger(__name__)


class PlainEmptyState(QWidget):
    """What an empty ledger shows: how to bring an article in."""

    importRequested = Signal()
    sampleRequested = Signal()
    filesDropped = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAcceptDrops(True)
        self._picture = QLabel()
        title = QLabel(self.tr("Bring in an article"))
        title.setProperty("role", "title")
        words = QLabel(self.tr("Drop a text file here, paste with Ctrl+Shift+V, or choose one with Ctrl+O."))
        words.setProperty("role", "muted")
        self._import = QPushButton(self.tr("Import article…"))
        self._import.setProperty("role", "primary")
        sample = QPushButton(self.tr("Try the sample article"))
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addStretch(1)
        buttons.addWidget(self._import)
        buttons.addWidget(sample)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addStretch(2)
        for label in (self._picture, title, words):
            column.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(8)
        column.addLayout(buttons)
        column.addStretch(3)
        self._import.clicked.connect(self.importRequested)
        sample.clicked.connect(self.sampleRequested)
        self.setFocusProxy(self._import)
        theme.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        self._picture.setPixmap(self._theme.pixmap("article", "accent", 56, self.devicePixelRatioF()))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files may be dropped."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Say which files were dropped."""
        self.filesDropped.emit([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])
        event.acceptProposedAction()


class PlainCard(QWidget):
    """The claim's wording and nothing to edit it with."""

    fieldEdited = Signal(str, str, object, object)
    verdictChosen = Signal(str, str)
    stateChosen = Signal(str, str)
    evidenceAdded = Signal(str, object)
    evidenceEdited = Signal(str, object)
    evidenceRemoved = Signal(str)
    figuresEdited = Signal(str, object)
    hopsEdited = Signal(str, object)
    tagsEdited = Signal(str, object)
    caveatCleared = Signal(str)
    restoreRequested = Signal(str, str, object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._uid: str | None = None
        self._words, self._where = QLabel(), QLabel()
        self._words.setProperty("role", "heading")
        self._words.setWordWrap(True)
        self._where.setProperty("role", "muted")
        column = QVBoxLayout(self)
        column.addWidget(self._words)
        column.addWidget(self._where)
        column.addStretch(1)
        del theme

    def show_claim(self, claim: Claim | None, *rest: object) -> None:
        """Show the wording of a claim."""
        self._uid = claim.uid if claim else None
        self._words.setText(claim.claim if claim else "")
        self._where.setText(str(rest[-1]) if claim and rest else "")

    def uid(self) -> str | None:
        """Uid of the claim shown."""
        return self._uid

    def commit(self) -> bool:
        """Nothing is ever half typed here."""
        return True

    def take(self, uid: str, field: str, value: object) -> None:
        """Nothing is edited here."""

    def focus_field(self, name: str) -> None:
        """There is no field."""
        self.setFocus()


def _found(module: str, name: str, instead: type[QWidget]) -> Any:
    try:
        return getattr(importlib.import_module(module), name)
    except ImportError as error:
        log.warning("%s is not ready, a plain pane stands in: %s", module, error)
        return instead


ClaimCard: Any = _found("app.desk.claim_card", "ClaimCard", PlainCard)
EmptyState: Any = _found("app.desk.empty_state", "EmptyState", PlainEmptyState)
