"""What the window does when others edit the ledger, or when its file is deleted or replaced: shows, marks and tells."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.desk.change_marks import ChangeMarks
from app.desk.history_words import by
from app.desk.notices import NoticeBar
from app.desk.shown import Shown
from app.desk.watching import File
from app.desk.wording import tr
from app.ledger import News

_LISTS = frozenset({"state", "verdict", "meta"})


def sentence(news: News) -> str:
    """What others did, in one sentence."""
    changed, added, deleted = news.changed, news.added, news.deleted
    did = (
        (changed, tr("%Ln claim(s) were changed", None, changed), tr("%Ln changed", "claims", changed)),
        (added, tr("%Ln claim(s) were added", None, added), tr("%Ln added", "claims", added)),
        (deleted, tr("%Ln claim(s) were deleted", None, deleted), tr("%Ln deleted", "claims", deleted)),
    )
    told = [(whole, short) for count, whole, short in did if count]
    if told:
        more = [short for _, short in told[1:]]
        what = ", ".join([told[0][0], *more[:-1]]) + (tr(" and {0}").format(more[-1]) if more else "")
    elif "article" in news.tables:
        what = tr("The details of an article were changed")
    elif news.tables & _LISTS:
        what = tr("The ledger’s lists or settings were changed")
    else:
        what = tr("The ledger was changed")
    return f"{what} {by(news.by)}."


class Outside(QObject):
    """Answers to what the Watch reports. ``lost`` is true while the file is not in its place."""

    claimWanted = Signal(str)
    """uid of a claim that others changed, to be shown."""
    reopenWanted = Signal(object)
    """Path of the file that stands in the ledger's place."""
    backupWanted = Signal()
    lostChanged = Signal()

    def __init__(
        self, shown: Shown, marks: ChangeMarks, notices: NoticeBar, busy: Callable[[], bool], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._shown, self._marks, self._notices, self._busy = shown, marks, notices, busy
        self.path = Path()
        self.lost = False

    def changed(self, news: News) -> None:
        """Others edited the ledger: mark it, say so. That something was edited is shown already."""
        if not news:
            self._shown.refresh()
            return
        if news.tables & _LISTS:
            self._shown.refresh_settings()
        if "article" in news.tables and self._shown.article:
            self._shown.show_article(self._shown.article)
        self._marks.add(news)
        if not self._busy():  # the progress of an import stays; the marks tell as well
            button = self.tr("Show") if self._marks.following() else ""
            self._notices.say(
                sentence(news), button=button, action=self.go_to_next if button else None, offer=False, topic="outside"
            )

    def go_to_next(self) -> None:
        """Show the next claim that others changed."""
        uid = self._marks.following()
        if not uid:
            here = self.tr("No other claim is marked as changed by others.")
            none = self.tr("Nobody else has changed a claim since you looked.")
            self._notices.say(here if len(self._marks) else none, topic="outside")
            return
        self.claimWanted.emit(uid)
        rest = len(self._marks) - 1
        if rest > 0:
            more = tr("%Ln more claim(s) were changed by others.", None, rest)
            self._notices.say(more, button=self.tr("Next"), action=self.go_to_next, offer=False, topic="outside")

    def file_changed(self, file: File) -> None:
        """The ledger's file is gone, replaced, or there again."""
        name = self.path.name
        self.lost = file is not File.THERE
        self.lostChanged.emit()
        if file is File.GONE:
            text = self.tr(
                "{name} has been deleted or moved. Nothing can be saved until it is back in its place. "
                "What was saved before can still be read here and backed up."
            )
            self._notices.say(
                text.format(name=name), "danger", button=self.tr("Back up now"), action=self.backupWanted.emit,
                lasting=True, topic="file",
            )  # fmt: skip
        elif file is File.REPLACED:
            text = self.tr(
                "Another file has taken the place of {name}. Nothing is saved to it from here; "
                "what you see is the ledger as it was. Open it again to go on with the new file."
            )
            self._notices.say(
                text.format(name=name), "danger", button=self.tr("Open again"),
                action=lambda: self.reopenWanted.emit(self.path), lasting=True, topic="file",
            )  # fmt: skip
        else:
            self._shown.refresh(article_too=True)
            self._notices.say(
                self.tr("{name} is back in its place; you can go on.").format(name=name), "success", topic="file"
            )
