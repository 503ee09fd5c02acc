"""What is known of an article, to be put right: title, outlet, author, date, dateline, address, language."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.desk.dialogs.details_form import DetailsForm, trouble_with
from app.desk.dialogs.frame import DialogFrame
from app.desk.theme import Theme
from app.model import Article, Value


class ArticleDialog(DialogFrame):
    """A form; what cannot be stored is named in one sentence and keeps the dialog open."""

    def __init__(self, theme: Theme, article: Article, parent: QWidget | None = None) -> None:
        words = self.tr("The text itself never changes once it is imported.")
        super().__init__(theme, self.tr("Article details"), words, icon="article", parent=parent)
        self._article = article
        self.form = DetailsForm(self)
        self.form.load(article)
        self.lines, self.trouble = self.form.lines, self.form.trouble
        self.content.addWidget(self.form)
        self.add_cancel()
        self.add_accept(self.tr("Save"))
        self.resize(560, self.sizeHint().height())

    def answer(self) -> dict[str, Value]:
        """The fields that differ from what is stored; an emptied one is None."""
        return dict(self._differing())

    def _differing(self) -> dict[str, str | None]:
        return {name: value for name, value in self.form.typed().items() if value != getattr(self._article, name)}

    def accept(self) -> None:
        """Close only with values that can be stored."""
        field, trouble = trouble_with(self.form, self._differing())
        self.form.say(trouble)
        if not trouble:
            super().accept()
        else:
            self.lines[field].setFocus()

    @classmethod
    def ask(cls, theme: Theme, article: Article, parent: QWidget | None) -> dict[str, Value] | None:
        """What the person put right; None when cancelled."""
        dialog = cls(theme, article, parent)
        answer = dialog.answer() if dialog.accepted_by_person() else None
        dialog.deleteLater()
        return answer
