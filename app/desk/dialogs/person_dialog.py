"""Whose work it shall be: a name, with those of the ledger to choose from."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QWidget

from app.desk.by_ear import name_list
from app.desk.dialogs.frame import DialogFrame
from app.desk.theme import Theme


class PersonDialog(DialogFrame):
    """One line that completes; any other name does as well."""

    def __init__(self, theme: Theme, people: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("Assign"), self.tr("Whose work shall it be?"), icon="person", parent=parent)
        self.person = QComboBox()
        self.person.setEditable(True)
        self.person.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.person.addItems(list(people))
        self.person.setCurrentIndex(-1)
        name_list(self.person, self.tr("Name"))
        self.person.setMinimumWidth(340)
        completer = self.person.completer()
        if isinstance(completer, QCompleter):
            completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.content.addWidget(self.person)
        self.add_cancel()
        self._ok = self.add_accept(self.tr("Assign"))
        self._ok.setEnabled(False)
        self.person.editTextChanged.connect(lambda text: self._ok.setEnabled(bool(text.strip())))
        self.person.setFocus()

    def answer(self) -> str:
        """The name without white space around it."""
        return " ".join(self.person.currentText().split())

    @classmethod
    def ask(cls, theme: Theme, people: Sequence[str], parent: QWidget | None) -> str:
        """The name; empty when cancelled."""
        dialog = cls(theme, people, parent)
        answer = dialog.answer() if dialog.accepted_by_person() else ""
        dialog.deleteLater()
        return answer
