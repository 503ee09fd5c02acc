"""Why a claim is dropped or reopened: a line, with the usual reasons to choose from."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QWidget

from app.desk.by_ear import name_list
from app.desk.dialogs.frame import DialogFrame
from app.desk.theme import Theme


class ReasonDialog(DialogFrame):
    """A reason in the person's own words; an empty one is no reason."""

    def __init__(
        self, theme: Theme, title: str, words: str, offered: Sequence[str] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, title, words, icon="pencil", parent=parent)
        self.reason = QComboBox()
        self.reason.setEditable(True)
        self.reason.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.reason.addItems(list(offered))
        self.reason.setCurrentIndex(-1)
        name_list(self.reason, self.tr("Reason"))
        self.reason.setMinimumWidth(340)
        self.content.addWidget(self.reason)
        self.add_cancel()
        self._ok = self.add_accept(title)
        self._ok.setEnabled(False)
        self.reason.editTextChanged.connect(lambda text: self._ok.setEnabled(bool(text.strip())))
        self.reason.setFocus()

    def answer(self) -> str:
        """The reason without white space around it."""
        return self.reason.currentText().strip()

    @classmethod
    def ask(cls, theme: Theme, title: str, words: str, offered: Sequence[str], parent: QWidget | None) -> str | None:
        """The reason; None when cancelled."""
        dialog = cls(theme, title, words, offered, parent)
        answer = dialog.answer() if dialog.accepted_by_person() else None
        dialog.deleteLater()
        return answer or None
