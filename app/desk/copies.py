"""Copies of the open ledger: backups on a schedule and on demand, restoring one, a copy elsewhere, merging one back.

Backups are read in a lane of their own, so that neither the window nor who writes waits for them.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.desk.deeds import Deeds
from app.desk.history_words import when
from app.desk.notices import NoticeBar
from app.desk.questions import Questions
from app.desk.spoken import said
from app.desk.wording import tr
from app.desk.worker import Worker
from app.ledger import Interrupted
from app.model import Change
from app.vocabulary import STATES, VERDICTS, Term

if TYPE_CHECKING:
    from app.desk.difference_words import DifferenceWords
    from app.ledger import Backup, Plan, Preview
    from app.ledger.differences import Key

FIRST_MS = 8_000
"""After the first rows are there and what follows them is asked for."""
EVERY_MS = 30 * 60 * 1_000
LANE = "copies"


class Copies(QObject):
    """The commands that make, restore and merge copies. ``path`` is the ledger on the desk, if one is open."""

    restored = Signal(object, str)
    """Path of a ledger that is to be opened anew, and a sentence for whoever opens it."""
    failed = Signal(object)

    def __init__(self, worker: Worker, deeds: Deeds, questions: Questions, notices: NoticeBar, parent: QObject) -> None:
        super().__init__(parent)
        self._worker, self._deeds, self._questions, self._notices = worker, deeds, questions, notices
        self.path: Path | None = None
        self._terms: tuple[tuple[Term, ...], tuple[Term, ...]] = (STATES, VERDICTS)
        self._told = ""
        """The reason of the last automatic backup that failed: it is told once."""
        self._closing, self._stop = threading.Event(), threading.Event()
        self._soon, self._every = QTimer(self), QTimer(self)
        self._soon.setSingleShot(True)
        for timer in (self._soon, self._every):
            timer.timeout.connect(self.back_up_if_changed)

    def start(self, path: Path, *, automatic: bool) -> None:
        """The first rows of a ledger are shown; ``automatic`` where backups are to be made unasked."""
        self.path = path
        if automatic:
            self._soon.start(FIRST_MS)
            self._every.start(EVERY_MS)

    def set_terms(self, states: tuple[Term, ...], verdicts: tuple[Term, ...]) -> None:
        """What this ledger calls its states and verdicts."""
        self._terms = (states, verdicts)

    def _words(self) -> DifferenceWords:
        from app.desk.difference_words import DifferenceWords  # not on the way to the first paint

        return DifferenceWords(*self._terms)

    def stop(self) -> None:
        """The ledger is closed: a copy that is being made is given up and leaves nothing behind."""
        self._closing.set()
        self._stop.set()
        self._soon.stop()
        self._every.stop()

    # -- backups -----------------------------------------------------------------------------------------------------

    def back_up_if_changed(self) -> None:
        """Back up unless the newest backup holds all that the ledger does."""

        def done(made: Path | None) -> None:
            self._told = ""

        self._worker.read(
            LANE, "automatic", lambda reader: reader.back_up_if_changed(self._closing.is_set), done, self._not_backed_up
        )

    def _not_backed_up(self, error: Exception) -> None:
        if isinstance(error, Interrupted) or str(error) == self._told:
            return
        self._told = str(error)
        text = self.tr("The automatic backup was not made. {why}").format(why=said(str(error)))
        self._notices.say(text, "warning", lasting=True)

    def back_up(self) -> None:
        """Write a verified copy beside the ledger, whether anything changed or not."""
        from app.ledger import backup_folder

        if self.path is None:
            return
        folder = backup_folder(self.path)
        self._ask(lambda reader: reader.back_up(folder, self._closing.is_set), self._backed_up)

    def _backed_up(self, path: Path) -> None:
        self._notices.say(self.tr("Backed up to {path}").format(path=path), "success")

    def rescue(self) -> None:
        """Back up what is in a file that was moved or deleted: only the writer still has hold of it."""
        from app.ledger import backup_folder

        if self.path is not None:
            folder = backup_folder(self.path)
            self._worker.write(lambda ledger: ledger.backup(folder), self._backed_up, self._failed)

    def save_copy(self) -> None:
        """Write a verified copy where the person says."""
        if self.path is None:
            return
        chosen = self._questions.copy_to(self.path)
        if chosen is None:
            return
        target, replace = chosen

        def done(_: None) -> None:
            self._notices.say(self.tr("Saved a copy as {path}").format(path=target), "success")

        self._ask(lambda reader: reader.save_copy(target, replace=replace, stopped=self._closing.is_set), done)

    def _ask(self, work: Callable, done: Callable) -> None:  # type: ignore[type-arg]
        self._worker.read_each(LANE, work, done, self._failed)

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, Interrupted):
            self.failed.emit(error)

    # -- restoring ---------------------------------------------------------------------------------------------------

    def restore(self) -> None:
        """Let the person choose a backup, and put it in the ledger's place."""
        path = self.path
        if path is None:
            return

        def listed(backups: list[Backup]) -> None:
            chosen = self._choose(path, backups, self._look)
            if chosen is not None:
                self._notices.say(self.tr("Restoring…"))
                done = partial(self._restored, path, chosen)
                self._worker.write(lambda ledger: ledger.restore(chosen.path), done, self._failed)

        self._ask(lambda reader: reader.backups(), listed)

    def restore_unopened(self, path: object) -> None:
        """The same for a ledger that cannot be opened; its file is kept under another name."""
        from app.ledger import backups_of, put_back

        ledger = Path(str(path))
        chosen = self._choose(ledger, backups_of(ledger), None)
        if chosen is not None:
            self._notices.say(self.tr("Restoring…"))
            done = partial(self._restored, ledger, chosen)
            self._worker.write(lambda _: put_back(ledger, chosen.path), done, self._failed)

    def _choose(self, ledger: Path, backups: list[Backup], look: Callable | None) -> Backup | None:  # type: ignore[type-arg]
        from app.ledger import backup_folder

        if not backups:
            folder = backup_folder(ledger)
            self._notices.say(self.tr("There are no backups of this ledger in {folder}.").format(folder=folder))
            return None
        return self._questions.backup(ledger.name, backups, look, self._words())

    def _look(self, backup: Path, found: Callable[[Preview], None], failed: Callable[[Exception], None]) -> None:
        self._worker.read(LANE, "preview", lambda reader: reader.would_change(backup), found, failed)

    def _restored(self, ledger: Path, chosen: Backup, kept: Path | None) -> None:
        words = self.tr("This is the ledger as it was: {moment}.").format(moment=when(chosen.moment.isoformat()))
        if kept is not None:
            words += " " + self.tr("As it stood before, it is kept as {path}.").format(path=kept)
        self.restored.emit(ledger, words)

    # -- merging -----------------------------------------------------------------------------------------------------

    def merge(self) -> None:
        """Compare another copy of this ledger, and take over what the person agrees to."""
        other = self._questions.ledger_to_merge(str(self.path.parent)) if self.path is not None else None
        if other is None:
            return
        self._stop.clear()
        text = self.tr("Comparing with {name}…").format(name=other.name)
        self._notices.progress(text, 0, 0, self._stop.set)
        step = self._steps(text)
        self._worker.write(
            lambda ledger: ledger.plan_merge(other, step), partial(self._compared, other), self._not_compared
        )

    def _steps(self, text: str) -> Callable[[int, int], None]:
        """What a merge tells while it goes on, from the worker's thread; raises Interrupted to stop it."""

        def show(pair: tuple[int, int]) -> None:
            if not self._stop.is_set():
                self._notices.progress(text, *pair, self._stop.set)

        def step(done: int, total: int) -> None:
            if self._stop.is_set():
                raise Interrupted("The merge was stopped.")
            self._worker.tell(show, (done, total))

        return step

    def _not_compared(self, error: Exception) -> None:
        self._stop.set()
        self._notices.end_progress()
        self._failed(error)

    def _compared(self, other: Path, plan: Plan) -> None:
        self._stop.set()  # a step still on its way shows nothing any more
        self._notices.end_progress()
        if not plan.taken and not plan.clashes:
            self._notices.say(self.tr("{name} holds nothing that is not here already.").format(name=other.name))
            return
        theirs = self._questions.merge(other.name, plan, self._words())
        if theirs is not None:
            self._take_over(other, theirs)

    def _take_over(self, other: Path, theirs: frozenset[Key]) -> None:
        label = self.tr("Merge {name}").format(name=other.name)
        self._stop.clear()
        text = self.tr("Merging {name}…").format(name=other.name)
        self._notices.progress(text, 0, 0, self._stop.set)
        step = self._steps(text)

        def done(change: Change) -> None:
            self._stop.set()
            self._notices.end_progress()
            if change:
                count = len(change.claims)
                what = tr("%Ln claim(s) changed.", None, count)
                merged = self.tr("Merged {name}; {what}").format(name=other.name, what=what)
                words = [merged, *map(said, change.skipped[:2])]
                self._notices.say(" ".join(words), "success", button=self.tr("Undo"), action=self._deeds.undo)
            else:
                self._notices.say(" ".join(map(said, change.skipped)) or self.tr("Nothing was taken over."))

        self._deeds.do(
            lambda ledger, author: ledger.merge(other, author, theirs=theirs, step=step), label=label, then=done,
            refused=self._not_compared,
        )  # fmt: skip
