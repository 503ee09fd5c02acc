"""A ledger that cannot be opened as it is: what is wrong with it, and what a person may have done about it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.desk.dialogs.frame import DialogFrame
from app.desk.theme import Theme


class UnsoundDialog(DialogFrame):
    """A sentence, what exactly differs behind a button, and one button for each way on. Nothing is done unasked."""

    def __init__(
        self,
        theme: Theme,
        sentence: str,
        details: Sequence[str],
        ways: Sequence[tuple[str, str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, self.tr("This ledger cannot be used as it is"), sentence, icon="warning", parent=parent)
        self.setMinimumWidth(520)
        self.shown = QPlainTextEdit("\n".join(details))
        self.shown.setReadOnly(True)
        self.shown.setAccessibleName(self.tr("What differs"))
        self.shown.setMinimumSize(460, 120)
        self.shown.hide()
        self.content.addWidget(self.shown)
        self.ways = self.add_ways(ways)
        if details:
            self.unfold = self.add_other(self.tr("What differs"))
            self.unfold.clicked.connect(self._unfold)
        self.add_cancel(self.tr("Leave it as it is"))
        if ways:
            self.ways[ways[0][0]].setDefault(True)
            self.ways[ways[0][0]].setFocus()

    def _unfold(self) -> None:
        self.shown.show()
        self.unfold.setEnabled(False)
        self.adjustSize()

    @classmethod
    def ask(
        cls,
        theme: Theme,
        sentence: str,
        details: Sequence[str],
        ways: Sequence[tuple[str, str]],
        parent: QWidget | None,
    ) -> str:
        """The code of the way chosen; empty when the file is to be left as it is."""
        dialog = cls(theme, sentence, details, ways, parent)
        answer = dialog.way_chosen if dialog.accepted_by_person() else ""
        dialog.deleteLater()
        return answer
