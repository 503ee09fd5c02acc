"""Something went wrong that a person has to know of: one sentence, and the details for whoever is asked for help."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.desk.dialogs.frame import DialogFrame
from app.desk.theme import Theme


class ErrorDialog(DialogFrame):
    """The sentence, with folded details that can be copied. Nothing is sent anywhere."""

    def __init__(self, theme: Theme, sentence: str, details: str = "", parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("That did not work"), sentence, icon="warning", parent=parent)
        self._details = details
        self.shown = QPlainTextEdit(details)
        self.shown.setReadOnly(True)
        self.shown.setAccessibleName(self.tr("Details"))
        self.shown.setMinimumSize(480, 160)
        self.shown.hide()
        self.content.addWidget(self.shown)
        if details:
            self.unfold = self.add_other(self.tr("Show details"))
            self.unfold.clicked.connect(self._unfold)
            self.copy = self.add_other(self.tr("Copy details"))
            self.copy.clicked.connect(self._copy)
        self.add_accept(self.tr("Close"))

    def _unfold(self) -> None:
        self.shown.show()
        self.unfold.setEnabled(False)
        self.adjustSize()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(f"{self.words.text()}\n\n{self._details}")

    @classmethod
    def ask(cls, theme: Theme, sentence: str, details: str, parent: QWidget | None) -> None:
        """Show it and wait until it was read."""
        dialog = cls(theme, sentence, details, parent)
        dialog.accepted_by_person()
        dialog.deleteLater()
