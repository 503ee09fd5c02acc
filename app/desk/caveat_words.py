"""The words in which the article itself hedges a claim."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from app.desk.foreign import seen
from app.desk.wording import in_quotes


class CaveatWords(QWidget):
    """The words of the article's caveat, and a way to take them away; the source pane chooses others."""

    cleared = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.words = QLabel(self)
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.words.setAccessibleDescription(self.tr("Words of the caveat"))
        self.clear_button = QPushButton(self.tr("Take these words away"), self)
        self.clear_button.setProperty("role", "link")
        self.clear_button.clicked.connect(self.cleared)
        caption = QLabel(self.tr("In these words"), self)
        caption.setProperty("role", "faint")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(caption)
        column.addWidget(self.words)
        column.addWidget(self.clear_button, 0, Qt.AlignmentFlag.AlignLeft)

    def show_words(self, words: str | None) -> None:
        """Show the passage, or how to choose one."""
        how = self.tr("Select them in the article and choose “Use selection…” from its menu.")
        self.words.setText(in_quotes(seen(words)) if words else how)
        self.words.setProperty("role", "" if words else "muted")
        self.clear_button.setVisible(bool(words))
