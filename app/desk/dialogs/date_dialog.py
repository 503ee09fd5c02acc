"""By when claims shall be looked at again: a date, with the usual spans to choose from."""

from __future__ import annotations

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app.desk.card_fields import LineField, date_field
from app.desk.card_values import BadInput
from app.desk.dialogs.frame import DialogFrame
from app.desk.theme import Theme


class DateDialog(DialogFrame):
    """A day, a month or a year; an empty line means no date."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(
            theme, self.tr("Check again"),
            self.tr("By when shall this be looked at again? Leave it empty for no date."), icon="calendar",
            parent=parent,
        )  # fmt: skip
        self.date: LineField = date_field("recheck_by", self.tr("Date"), self)
        self.date.setMinimumWidth(340)
        self.content.addWidget(self.date)
        row = QHBoxLayout()
        today = QDate.currentDate()
        for text, day in (
            (self.tr("In a week"), today.addDays(7)), (self.tr("In a month"), today.addMonths(1)),
            (self.tr("In half a year"), today.addMonths(6)), (self.tr("In a year"), today.addYears(1)),
        ):  # fmt: skip
            button = QPushButton(text, self)
            button.setAutoDefault(False)
            shown = day.toString(Qt.DateFormat.ISODate)
            button.clicked.connect(lambda _=False, shown=shown: self.date.editor.setText(shown))
            row.addWidget(button)
        self.content.addLayout(row)
        self.add_cancel()
        self.add_accept(self.tr("Set the date"))
        self.date.setFocus()

    def accept(self) -> None:
        """Only with a date that can be stored."""
        try:
            self.date.read()
        except BadInput as wrong:
            self.date.say(str(wrong))
        else:
            super().accept()

    def answer(self) -> str:
        """The date as it is stored; empty for none."""
        return str(self.date.read() or "")

    @classmethod
    def ask(cls, theme: Theme, parent: QWidget | None) -> str | None:
        """The date; None when cancelled."""
        dialog = cls(theme, parent)
        answer = dialog.answer() if dialog.accepted_by_person() else None
        dialog.deleteLater()
        return answer
