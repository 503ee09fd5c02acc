"""Something went wrong that a person has to know of: one sentence, and the details for whoever is asked for help."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QWidget

from app.desk.dialogs.frame import DialogFrame
from app.desk.logbook import show_log
from app.desk.theme import Theme


class ErrorDialog(DialogFrame):
    """The sentence, with folded details that can be copied or looked up in the log. Nothing is sent anywhere."""

    def __init__(self, theme: Theme, sentence: str, details: str = "", parent: QWidget | None = None) -> None:
        title = self.tr("An unexpected error") if details else self.tr("That did not work")
        super().__init__(theme, title, sentence, icon="warning", parent=parent)
        self._details = details
        self.shown = QPlainTextEdit(details)
        self.shown.setReadOnly(True)
        self.shown.setAccessibleName(self.tr("Details"))
        self.shown.setMinimumSize(480, 180)
        self.shown.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.shown.hide()
        if details:
            hint = QLabel(self.tr("The details help whoever you ask for help. Nothing is sent by itself."))
            hint.setProperty("role", "muted")
            hint.setWordWrap(True)
            self.content.addWidget(hint)
        self.content.addWidget(self.shown, 1)
        if details:
            self.unfold = self.add_other(self.tr("Show details"))
            self.unfold.clicked.connect(self._unfold)
            self.copy = self.add_other(self.tr("Copy details"))
            self.copy.clicked.connect(self._copy)
            self.log = self.add_other(self.tr("Show the log"))
            self.log.clicked.connect(show_log)
        self.add_accept(self.tr("Close"))
        self.setMinimumWidth(460)

    def _unfold(self) -> None:
        self.shown.show()
        self.unfold.setEnabled(False)
        self.adjustSize()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(f"{self.words.text()}\n\n{self._details}")
        self.copy.setText(self.tr("Copied"))

    @classmethod
    def ask(cls, theme: Theme, sentence: str, details: str, parent: QWidget | None) -> None:
        """Show it and wait until it was read."""
        dialog = cls(theme, sentence, details, parent)
        dialog.accepted_by_person()
        dialog.deleteLater()
