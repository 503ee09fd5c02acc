"""What the dialogs share: a heading, a sentence under it, room for the content, buttons in the system's order."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.desk.foreign import legible, seen
from app.desk.theme import Theme
from app.desk.window_state import clamp


class DialogFrame(QDialog):
    """A modal dialog with an icon and a heading; ``content`` takes the rest."""

    def __init__(
        self, theme: Theme, title: str, words: str = "", icon: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self.way_chosen = ""
        self.setWindowTitle(title)
        self.setModal(True)
        self.heading = QLabel(legible(title), self)
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setAccessibleName(seen(title))
        self.heading.setProperty("role", "heading")
        self.heading.setWordWrap(True)
        self.words = QLabel(legible(words), self)
        self.words.setAccessibleName(seen(words))
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setVisible(bool(words))
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.content = QVBoxLayout()
        self.content.setSpacing(10)
        self.buttons = QDialogButtonBox(self)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        beside = QVBoxLayout()
        beside.setSpacing(4)
        beside.addWidget(self.heading)
        beside.addWidget(self.words)
        head = QHBoxLayout()
        head.setSpacing(12)
        if icon:
            picture = QLabel(self)
            picture.setPixmap(theme.pixmap(icon, "accent", 28, self.devicePixelRatioF()))
            head.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(beside, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(14)
        column.addLayout(head)
        column.addLayout(self.content, 1)
        column.addWidget(self.buttons)

    def add_cancel(self, text: str = "") -> QPushButton:
        """A button that ends the dialog without an answer."""
        button = self.buttons.addButton(text or self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        button.setAutoDefault(False)
        return button

    def add_accept(self, text: str) -> QPushButton:
        """The button that Return presses."""
        button = self.buttons.addButton(text, QDialogButtonBox.ButtonRole.AcceptRole)
        button.setDefault(True)
        return button

    def add_other(self, text: str) -> QPushButton:
        """A button that does something and stays, or ends in its own way."""
        button = self.buttons.addButton(text, QDialogButtonBox.ButtonRole.ActionRole)
        button.setAutoDefault(False)
        return button

    def add_ways(self, ways: Sequence[tuple[str, str]]) -> dict[str, QPushButton]:
        """A button across the dialog for each ``(code, text)``; the one pressed ends it, and is ``way_chosen``."""
        made = {}
        for code, text in ways:
            made[code] = button = QPushButton(text)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, code=code: self._choose_way(code))
            self.content.addWidget(button)
        return made

    def _choose_way(self, code: str) -> None:
        self.way_chosen = code
        self.accept()

    def fit(self, width: int, height: int) -> None:
        """Take this size, or what the screen has room for."""
        screen = (self.parentWidget() or self).screen()
        room = screen.availableSize() if screen is not None else QSize(width, height)
        self.resize(min(width, room.width() - 24), min(height, room.height() - 48))

    def showEvent(self, event: QShowEvent) -> None:
        """As high as its words need at this width and text size, and not larger than its screen."""
        layout = self.layout()
        if layout is not None and layout.hasHeightForWidth():
            self.resize(self.width(), max(self.height(), layout.totalHeightForWidth(self.width())))
        super().showEvent(event)
        clamp(self)

    def accepted_by_person(self) -> bool:
        """Show the dialog and wait."""
        return self.exec() == QDialog.DialogCode.Accepted


def rule(parent: QWidget) -> QFrame:
    """A thin line."""
    line = QFrame(parent)
    line.setProperty("role", "rule")
    return line
