"""What concerns a ledger as a whole: opening and making one, and its articles' details."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app import places
from app.desk.deeds import Deeds
from app.desk.questions import Questions
from app.model import Article


class Ledgers(QObject):
    """The ledger commands. ``path`` is the ledger on the desk, if one is open."""

    switchWanted = Signal(object, bool)
    """Path of another ledger, and whether it may be made."""
    said = Signal(str, str)
    """A sentence and its tone."""

    def __init__(self, deeds: Deeds, questions: Questions, parent: QObject) -> None:
        super().__init__(parent)
        self._deeds, self._questions = deeds, questions
        self.path: Path | None = None

    def new(self) -> None:
        """Make a ledger where the person says."""
        path = self._questions.new_ledger(str(self.path.parent if self.path else places.default_ledger().parent))
        if path is not None:
            self.switchWanted.emit(path, True)

    def open(self) -> None:
        """Open a ledger that the person chooses."""
        path = self._questions.ledger_to_open(str(self.path.parent if self.path else Path.home()))
        if path is not None:
            self.switchWanted.emit(path, False)

    def open_recent(self, path: str) -> None:
        """Open one of the recent ledgers."""
        if Path(path).exists():
            self.switchWanted.emit(Path(path), False)
        else:
            self.said.emit(self.tr("{path} is not there any more.").format(path=path), "warning")

    def edit_article(self, article: Article | None) -> None:
        """Put right what is known of an article."""
        values = self._questions.article(article) if article is not None else None
        if article is not None and values:
            uid = article.uid
            label = self.tr("Correct the article’s details")
            self._deeds.do(lambda ledger, author: ledger.set_article_fields(uid, values, author), label=label)

    def delete_article(self, article: Article | None) -> None:
        """Delete an article with its claims; undo brings them back."""
        if article is not None:
            label = self.tr("Delete “{title}”").format(title=article.title)
            self._deeds.do(lambda ledger, author: ledger.delete_article(article.uid, author), label=label, told=True)
