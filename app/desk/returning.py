"""A spreadsheet comes back: what its edits would change is read, shown to be chosen from, and done as one deed."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.desk.deeds import Deeds
from app.desk.notices import NoticeBar
from app.desk.questions import Questions
from app.desk.window_state import WindowState
from app.desk.wording import tr
from app.desk.worker import Worker, short_turns
from app.ledger import Interrupted, Ledger
from app.model import Author, Change

if TYPE_CHECKING:
    from app.returning import ReturnPlan

FOLDER = "edits_folder"


class Returning(QObject):
    """What “Import edits…” in the File menu does."""

    failed = Signal(object)

    def __init__(
        self, worker: Worker, deeds: Deeds, questions: Questions, notices: NoticeBar, state: WindowState,
        parent: QObject,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._worker, self._deeds, self._questions = worker, deeds, questions
        self._notices, self._state = notices, state
        self._stop = threading.Event()
        self._under_way = False

    def ask(self) -> None:
        """Choose a spreadsheet, look at what it would change, and take over what the person agrees to."""
        if self._under_way:
            self._notices.say(self.tr("A spreadsheet is being read; try again when it is finished."), "warning")
            return
        path = self._questions.edits_to_import(self._state.words(FOLDER) or str(Path.home()))
        if path is not None:
            self._state.set(FOLDER, str(path.parent))
            self.read(path)

    def read(self, path: Path) -> None:
        """Compare a spreadsheet with the ledger; nothing is written."""
        self._under_way = True
        self._stop = stop = threading.Event()
        text = self.tr("Comparing with {name}…").format(name=path.name)
        self._notices.progress(text, 0, 0, stop.set)
        name = self._deeds.name

        def show(rows: int) -> None:
            if self._under_way and not stop.is_set():
                told = tr("%Ln row(s) read", None, rows)
                self._notices.progress(f"{text} {told}", 0, 0, stop.set)

        def step(rows: int) -> None:
            if stop.is_set():
                raise Interrupted("The import was stopped.")
            self._worker.tell(show, rows)

        def work(ledger: Ledger) -> ReturnPlan:
            from app.returning import plan_return  # not on the way to the first paint

            with short_turns():
                return plan_return(ledger, path, Author(name, "window"), cancelled=stop.is_set, step=step)

        self._worker.write(work, self._planned, self._not_planned)

    def stop(self) -> None:
        """The window closes: nobody waits for the plan."""
        self._stop.set()

    def _not_planned(self, error: Exception) -> None:
        self._under_way = False
        self._notices.end_progress()
        if self._stop.is_set():
            self._notices.say(self.tr("The import was stopped."))
        else:
            self.failed.emit(error)

    def _planned(self, plan: ReturnPlan) -> None:
        self._under_way = False
        self._notices.end_progress()
        if not (plan.changes or plan.clashes or plan.refused):
            self._notices.say(self.tr("{name} holds nothing that is not here already.").format(name=plan.file))
            return
        chosen = self._questions.edits(plan)
        if chosen is None:
            return
        without, theirs = chosen

        def work(ledger: Ledger, author: Author) -> Change:
            from app.returning import carry_out

            return carry_out(ledger, plan, author, without=without, theirs=theirs)

        self._deeds.do(work, label=self.tr("Edits from {name}").format(name=plan.file), then=self._done)

    def _done(self, change: Change) -> None:
        if not change:
            self._notices.say(self.tr("Nothing was taken over."))
            return
        took = tr("Took over edits of %Ln claim(s).", None, len(change.claims))  # what was left out is told as always
        self._notices.say(took, "success", button=self.tr("Undo"), action=self._deeds.undo)
