"""What is known of an article, to be put right: title, outlet, author, date, dateline, address, language."""

from __future__ import annotations

import re
from contextlib import suppress

from PySide6.QtWidgets import QFormLayout, QLabel, QLineEdit, QWidget

from app.desk.card_values import BadInput, read_date
from app.desk.dialogs.frame import DialogFrame
from app.desk.theme import Theme
from app.model import Article, Value

FIELDS = ("title", "outlet", "author", "published_on", "dateline", "url", "language")


class ArticleDialog(DialogFrame):
    """A form; what cannot be stored is named in one sentence and keeps the dialog open."""

    def __init__(self, theme: Theme, article: Article, parent: QWidget | None = None) -> None:
        words = self.tr("The text itself never changes once it is imported.")
        super().__init__(theme, self.tr("Article details"), words, icon="article", parent=parent)
        self._article = article
        self.lines: dict[str, QLineEdit] = {}
        form = QFormLayout()
        form.setVerticalSpacing(10)
        for name, title in self._titles().items():
            line = QLineEdit(str(getattr(article, name) or ""))
            line.setAccessibleName(title)
            line.setCursorPosition(0)
            self.lines[name] = line
            form.addRow(title, line)
        self.lines["published_on"].setPlaceholderText(self.tr("such as 2031-05-04, 2031-05 or 2031"))
        self.lines["url"].setPlaceholderText("https://")
        self.trouble = QLabel()
        self.trouble.setProperty("role", "error")
        self.trouble.setWordWrap(True)
        self.trouble.hide()
        self.content.addLayout(form)
        self.content.addWidget(self.trouble)
        self.add_cancel()
        self.add_accept(self.tr("Save"))
        self.resize(560, self.sizeHint().height())

    def _titles(self) -> dict[str, str]:
        return {
            "title": self.tr("Title"), "outlet": self.tr("Outlet"), "author": self.tr("Author"),
            "published_on": self.tr("Date"), "dateline": self.tr("Dateline"), "url": self.tr("Web address"),
            "language": self.tr("Language"),
        }  # fmt: skip

    def answer(self) -> dict[str, Value]:
        """The fields that differ from what is stored; an emptied one is None."""
        typed = {name: line.text().strip() or None for name, line in self.lines.items()}
        with suppress(BadInput):
            typed["published_on"] = read_date(typed["published_on"] or "")
        return {name: value for name, value in typed.items() if value != getattr(self._article, name)}

    def trouble_with(self, values: dict[str, Value]) -> str:
        """One sentence about the first value that cannot be stored; empty when all can."""
        if "title" in values and values["title"] is None:
            return self.tr("An article needs a title.")
        try:
            read_date(str(values.get("published_on") or ""))
        except BadInput as error:
            return str(error)
        if values.get("url") and not re.match(r"https?://\S+\Z", str(values["url"]), re.IGNORECASE):
            return self.tr("The web address begins with http:// or https://.")
        return ""

    def accept(self) -> None:
        """Close only with values that can be stored."""
        trouble = self.trouble_with(self.answer())
        self.trouble.setText(trouble)
        self.trouble.setVisible(bool(trouble))
        if not trouble:
            super().accept()

    @classmethod
    def ask(cls, theme: Theme, article: Article, parent: QWidget | None) -> dict[str, Value] | None:
        """What the person put right; None when cancelled."""
        dialog = cls(theme, article, parent)
        answer = dialog.answer() if dialog.accepted_by_person() else None
        dialog.deleteLater()
        return answer
