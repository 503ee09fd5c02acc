"""What a saved view is called."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from app.desk.dialogs.frame import DialogFrame
from app.desk.theme import Theme

LONGEST = 80


class ViewDialog(DialogFrame):
    """A name that no other view has."""

    def __init__(
        self, theme: Theme, title: str, name: str, taken: Collection[str], parent: QWidget | None = None
    ) -> None:
        words = self.tr("It stands in the sidebar, for everyone who works on this ledger.")
        super().__init__(theme, title, words, icon="filter", parent=parent)
        self._taken = set(taken)
        self.name = QLineEdit(name)
        self.name.setMaxLength(LONGEST)
        self.name.setMinimumWidth(320)
        self.name.setPlaceholderText(self.tr("Name of the view"))
        self.name.setAccessibleName(self.name.placeholderText())
        self.name.selectAll()
        self.trouble = QLabel()
        self.trouble.setProperty("role", "error")
        self.content.addWidget(self.name)
        self.content.addWidget(self.trouble)
        self.add_cancel()
        self._ok = self.add_accept(title)
        self.name.textChanged.connect(self._look)
        self._look()
        self.name.setFocus()

    def _look(self) -> None:
        taken = self.answer() in self._taken
        self.trouble.setText(self.tr("There is a view of this name already.") if taken else "")
        self._ok.setEnabled(bool(self.answer()) and not taken)

    def answer(self) -> str:
        """The name without white space around it."""
        return " ".join(self.name.text().split())

    @classmethod
    def ask(cls, theme: Theme, title: str, name: str, taken: Collection[str], parent: QWidget | None) -> str | None:
        """The name; None when cancelled."""
        dialog = cls(theme, title, name, taken, parent)
        answer = dialog.answer() if dialog.accepted_by_person() else None
        dialog.deleteLater()
        return answer or None
