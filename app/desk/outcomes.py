"""How deeds turned out: what was saved is told and can be undone, what failed is told where it belongs."""

from __future__ import annotations

from collections import deque
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.desk.by_ear import announce
from app.desk.deeds import Deeds, Done
from app.desk.healing import Healing
from app.desk.importing import Importing
from app.desk.mishaps import Mishap, Mishaps
from app.desk.notices import NoticeBar
from app.desk.questions import Questions
from app.desk.saving import Saving
from app.desk.shown import Shown
from app.desk.unsaved import Unsaved
from app.ledger import UnsoundLedger
from app.model import Change, LedgerUnavailable, TickmarkError

DEED = "deed"
"""Topic of the notices that offer to take back what was just done: the next deed takes their place."""
MOST_TOLD = 2
"""Sentences of one deed about what was left as it was."""


class Outcomes(QObject):
    """Tells of deeds. ``path`` is the ledger on the desk, if one is open; ``saved_at`` the last one's local time."""

    saved = Signal()
    """Something was written."""
    claimWanted = Signal(str)
    """uid of the claim that a deed taken back or done again is about."""

    def __init__(
        self, deeds: Deeds, shown: Shown, importing: Importing, healing: Healing, saving: Saving, unsaved: Unsaved,
        notices: NoticeBar, questions: Questions, mishaps: Mishaps, parent: QObject,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._deeds, self._shown, self._importing, self._healing = deeds, shown, importing, healing
        self._saving, self._unsaved, self._notices, self._questions = saving, unsaved, notices, questions
        self._mishaps, self._untold = mishaps, deque[Mishap]()
        self._telling = False
        self.path: Path | None = None
        self.saved_at = ""

    def done(self, done: Done) -> None:
        """A deed is through: show what it changed."""
        change = done.change
        if not change:
            self._tell_left(change)
            return
        self.saved_at = datetime.now().astimezone().strftime("%H:%M")
        self.saved.emit()
        if "meta" in change.tables or "verdict" in change.tables:
            self._shown.refresh_settings()
        self._shown.refresh(article_too="article" in change.tables)
        self._notices.retire()
        self._tell(done)
        self._tell_left(change)
        if done.how != "do" and len(change.claims) == 1:
            self.claimWanted.emit(change.claims[0])

    def _tell_left(self, change: Change) -> None:
        """What a deed left as it was, and why."""
        for sentence in change.skipped[:MOST_TOLD]:
            if not self._importing.running:
                self._notices.say(sentence, "warning")

    def _tell(self, done: Done) -> None:
        say = partial(self._notices.say, topic=DEED)
        if done.how == "undo":
            text = self.tr("Taken back: {deed}").format(deed=done.label)
            say(text, button=self.tr("Redo"), action=self._deeds.redo)
        elif done.how == "redo":
            text = self.tr("Done again: {deed}").format(deed=done.label)
            say(text, button=self.tr("Undo"), action=self._deeds.undo)
        elif not self._importing.running and done.told:
            say(done.label, "success", button=self.tr("Undo"), action=self._deeds.undo)
        elif done.how == "do" and not self._importing.running:
            announce(self._notices, done.label)  # others see it where it was done

    def failed(self, error: Exception) -> None:
        """A deed failed: what was typed waits, and what is shown is asked for again."""
        if isinstance(error, LedgerUnavailable) and self._saving.waits:
            self._unsaved.unavailable(error)
        else:
            self.tell_failure(error)
        self._shown.refresh()

    def tell_failure(self, error: Exception) -> None:
        """Something failed: tell it in the bar, offer what can be done, or show a bug with its details."""
        if isinstance(error, UnsoundLedger) and self.path is not None:
            self._healing.offer(self.path, error)
        elif isinstance(error, TickmarkError):
            self._notices.say(str(error), "warning")
        else:
            self.show_error(error)

    def show_error(self, error: BaseException) -> None:
        """Tell of something that went wrong; a bug goes to the log, and is told once with its details."""
        if isinstance(error, TickmarkError):
            self._questions.error(str(error))
        else:
            self._mishaps.note(error)

    def tell_mishap(self, mishap: Mishap) -> None:
        """Tell of a bug, one at a time: what goes wrong while a dialog is open waits until it is closed."""
        self._untold.append(mishap)
        if self._telling:
            return
        self._telling = True
        try:
            while self._untold:
                words = self.tr("Something went wrong inside Tickmark. What is saved is safe; you can go on working.")
                self._questions.error(words, self._untold.popleft().details)
        finally:
            self._telling = False
