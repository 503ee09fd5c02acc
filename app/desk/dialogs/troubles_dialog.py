"""What a look through the whole ledger found that does not fit, and what may be done about it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QListWidget, QWidget

from app.desk.dialogs.frame import DialogFrame
from app.desk.theme import Theme


class TroublesDialog(DialogFrame):
    """The sentences, to be read and copied, and one button for each way on."""

    def __init__(
        self, theme: Theme, sentences: Sequence[str], ways: Sequence[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        words = self.tr("Tickmark looked through the whole ledger in the background. This does not fit together:")
        super().__init__(theme, self.tr("The ledger needs a look"), words, icon="warning", parent=parent)
        self.setMinimumSize(640, 380)
        self.shown = QListWidget()
        self.shown.setAccessibleName(self.tr("What does not fit"))
        self.shown.setWordWrap(True)
        self.shown.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.shown.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.shown.addItems(list(sentences))
        self.content.addWidget(self.shown, 1)
        self.ways = self.add_ways(ways)
        copy = self.add_other(self.tr("Copy the list"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText("\n".join(sentences)))
        self.add_accept(self.tr("Close"))

    @classmethod
    def ask(
        cls, theme: Theme, sentences: Sequence[str], ways: Sequence[tuple[str, str]], parent: QWidget | None
    ) -> str:
        """The code of the way chosen; empty when there is nothing to do now."""
        dialog = cls(theme, sentences, ways, parent)
        answer = dialog.way_chosen if dialog.accepted_by_person() else ""
        dialog.deleteLater()
        return answer
