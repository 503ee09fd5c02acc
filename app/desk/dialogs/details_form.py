"""What is known of an article, as lines to be put right: title, outlet, author, date, dateline, address, language."""

from __future__ import annotations

import re
from contextlib import suppress

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from app.desk.card_values import BadInput, read_date
from app.desk.wording import tr
from app.model import Article, Metadata

FIELDS = ("title", "outlet", "author", "published_on", "dateline", "url", "language")


class DetailsForm(QWidget):
    """The lines, and under them one sentence about what cannot be stored."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: dict[str, QLineEdit] = {}
        form = QFormLayout()
        form.setVerticalSpacing(10)
        for name, title in self._titles().items():
            line = QLineEdit(self)
            line.setAccessibleName(title)
            line.textEdited.connect(self.edited)
            self.lines[name] = line
            form.addRow(title, line)
        self.lines["published_on"].setPlaceholderText(self.tr("such as 2031-05-04, 2031-05 or 2031"))
        self.lines["url"].setPlaceholderText("https://")
        self.trouble = QLabel(self)
        self.trouble.setProperty("role", "error")
        self.trouble.setWordWrap(True)
        self.trouble.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(form)
        column.addWidget(self.trouble)

    def _titles(self) -> dict[str, str]:
        return {
            "title": self.tr("Title"), "outlet": self.tr("Outlet"), "author": self.tr("Author"),
            "published_on": self.tr("Date"), "dateline": self.tr("Dateline"), "url": self.tr("Web address"),
            "language": self.tr("Language"),
        }  # fmt: skip

    def load(self, known: Article | Metadata) -> None:
        """Show these details."""
        self.say("")
        for name, line in self.lines.items():
            line.setText(str(getattr(known, name) or ""))
            line.setCursorPosition(0)

    def typed(self) -> dict[str, str | None]:
        """What the lines say; an empty one is None, a date is written out where it is one."""
        typed = {name: line.text().strip() or None for name, line in self.lines.items()}
        with suppress(BadInput):
            typed["published_on"] = read_date(typed["published_on"] or "")
        return typed

    def say(self, trouble: str) -> None:
        """One sentence under the lines; an empty one takes it away."""
        self.trouble.setText(trouble)
        self.trouble.setVisible(bool(trouble))


def trouble_with(form: DetailsForm, typed: dict[str, str | None]) -> tuple[str, str]:
    """The first field that cannot be stored and one sentence about it; both empty when all can."""
    if "title" in typed and typed["title"] is None:
        return "title", tr("An article needs a title.")
    try:
        read_date(typed.get("published_on") or "")
    except BadInput as error:
        return "published_on", str(error)
    url = typed.get("url")
    if url and not re.match(r"https?://\S+\Z", url, re.IGNORECASE):
        return "url", tr("The web address begins with http:// or https://.")
    return "", ""
