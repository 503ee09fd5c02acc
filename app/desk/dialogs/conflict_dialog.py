"""Somebody else changed the same field: what it was, theirs and yours side by side, and the choice."""

from __future__ import annotations

from PySide6.QtWidgets import QFormLayout, QLabel, QPlainTextEdit, QWidget

from app.desk.dialogs.frame import DialogFrame
from app.desk.theme import Theme
from app.model import StaleEdit, Value


class ConflictDialog(DialogFrame):
    """Nothing is overwritten until a person says so; leaving it keeps theirs."""

    def __init__(self, theme: Theme, stale: StaleEdit, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("Changed meanwhile"), str(stale), icon="warning", parent=parent)
        form = QFormLayout()
        form.setVerticalSpacing(10)
        for title, value in (
            (self.tr("It was"), stale.base),
            (self.tr("Theirs"), stale.theirs),
            (self.tr("Yours"), stale.yours),
        ):
            form.addRow(QLabel(title), self._shown(title, value))
        self.content.addLayout(form)
        self.buttons.addButton(self.tr("Keep theirs"), self.buttons.ButtonRole.RejectRole)
        self.add_accept(self.tr("Use mine"))
        self.resize(560, self.sizeHint().height())

    def _shown(self, title: str, value: Value) -> QPlainTextEdit:
        text = QPlainTextEdit("" if value is None else str(value))
        text.setPlaceholderText(self.tr("(empty)"))
        text.setReadOnly(True)
        text.setTabChangesFocus(True)
        text.setAccessibleName(title)
        text.setFixedHeight(64)
        return text

    @classmethod
    def ask(cls, theme: Theme, stale: StaleEdit, parent: QWidget | None) -> bool:
        """Whether to write ours over theirs."""
        dialog = cls(theme, stale, parent)
        answer = dialog.accepted_by_person()
        dialog.deleteLater()
        return answer
