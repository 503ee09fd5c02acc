"""Keeps what is typed until the ledger has it: in memory at once, on the disk within half a second.

Everything here happens on the window's thread but the writing of the file, which is one small job at a time.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from app.desk.drafts import Draft, DraftFile, LeftBehind, Spot, left_behind, moment, plain

SOON_MS = 300
"""Milliseconds from typing to the disk; longer only while the disk itself is slower."""
AGAIN_MS = 5_000
"""Milliseconds until a file that could not be written is tried again."""
log = logging.getLogger(__name__)


class Keeping(QObject):
    """The drafts of this window, by their spot, and those that other windows left behind."""

    written = Signal(object)
    """What is typed stands on the disk (None), or could not be written (the OSError)."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._file: DraftFile | None = None
        self._drafts: dict[Spot, Draft] = {}
        self._sending: set[Spot] = set()
        self._left: list[LeftBehind] = []
        self._pool: ThreadPoolExecutor | None = None
        self._job: Future[None] | None = None
        self._on_disk: tuple[Draft, ...] = ()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._write)
        self.written.connect(self._on_written)

    # -- the ledger --------------------------------------------------------------------------------------------------

    def open(self, ledger: str, path: Path) -> None:
        """Drafts are for this ledger: its file id, and where it stands. Looks for what was left behind."""
        self.close()
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            log.warning("Drafts cannot be kept: %s", error)
        self._file = DraftFile(self._folder, ledger, path)
        self._left = left_behind(self._folder, ledger, path)

    def close(self) -> None:
        """Write what is not in the ledger, and leave it to the next window."""
        self._soon.stop()
        if self._pool is not None:
            self._pool.shutdown()
            self._pool = None
        if self._file is not None:
            drafts = tuple(self._drafts.values())
            try:
                if drafts or self._on_disk:
                    self._file.write(drafts)
            except OSError as error:
                log.warning("What is typed could not be kept: %s", error)
            self._file.close()
            self._file = None
        for left in self._left:
            left.close()
        self._left = []

    # -- what is typed -----------------------------------------------------------------------------------------------

    def keep(self, spot: Spot, typed: Any, base: Any) -> None:
        """This stands in an editor and is not stored; ``base`` is the stored value it replaces."""
        self._put(Draft(spot, typed, plain(base), moment()))

    def hold(self, draft: Draft) -> None:
        """A draft of another window, or of another spot, is ours now."""
        self._put(draft)

    def sending(self, spot: Spot, value: Any) -> None:
        """What is typed there is on its way to the ledger."""
        self._sending.add(spot)
        draft = self._drafts.get(spot)
        if draft is not None:
            self._put(replace(draft, value=plain(value), sent=True))

    def arrived(self, spot: Spot, typed: Any, *, saved: bool) -> None:
        """The ledger has answered. What was typed there since stays a draft."""
        self._sending.discard(spot)
        draft = self._drafts.get(spot)
        if saved and draft is not None and draft.typed == typed:
            self.forget(spot)

    def rebase(self, spot: Spot, base: Any) -> None:
        """The ledger holds this there, as far as the person has seen."""
        draft = self._drafts.get(spot)
        if draft is not None and draft.base != plain(base):
            self._put(replace(draft, base=plain(base)))

    def forget(self, spot: Spot) -> Draft | None:
        """Nothing is typed there any more."""
        gone = self._drafts.pop(spot, None)
        if gone is not None and not self._soon.isActive():
            self._soon.start(SOON_MS)
        return gone

    def draft(self, spot: Spot) -> Draft | None:
        """What is typed there and not stored."""
        return self._drafts.get(spot)

    def unsaved(self) -> list[Draft]:
        """What is typed, not stored, and not on its way."""
        return [draft for spot, draft in self._drafts.items() if spot not in self._sending]

    def _put(self, draft: Draft) -> None:
        self._drafts[draft.spot] = draft
        if not self._soon.isActive():
            self._soon.start(SOON_MS)

    # -- what was left behind ----------------------------------------------------------------------------------------

    def left(self) -> list[Draft]:
        """Drafts of windows that are gone."""
        return [draft for left in self._left for draft in left.drafts]

    def drop(self, drafts: Iterable[Draft]) -> None:
        """These are stored, ours by now, or thrown away."""
        drafts = list(drafts)
        for left in self._left:
            try:
                left.drop(drafts)
            except OSError as error:
                log.warning("A draft could not be removed: %s", error)

    def take_over(self, drafts: Iterable[Draft]) -> None:
        """These are ours from now on: kept first, then dropped where they were."""
        drafts = list(drafts)
        for draft in drafts:
            self._put(draft)
        if self._file is None:
            return
        if self._job is not None:
            wait([self._job])
        ours = tuple(self._drafts.values())
        try:
            self._file.write(ours)
        except OSError as error:
            log.warning("What is typed could not be kept: %s", error)
        else:
            self._on_disk = ours
            self.drop(drafts)

    # -- the disk ----------------------------------------------------------------------------------------------------

    def _write(self) -> None:
        if self._file is None:
            return
        if self._job is not None and not self._job.done():
            self._soon.start(SOON_MS)
            return
        drafts = tuple(self._drafts.values())
        if drafts == self._on_disk:
            return
        self._on_disk = drafts
        self._pool = self._pool or ThreadPoolExecutor(1, "tickmark-drafts")
        self._job = self._pool.submit(self._file.write, drafts)
        self._job.add_done_callback(self._tell)

    def _tell(self, job: Future[None]) -> None:
        """In the writing thread."""
        self.written.emit(job.exception())

    def _on_written(self, error: BaseException | None) -> None:
        if error is not None:
            log.warning("What is typed could not be kept: %s", error)
            self._on_disk = ()
            self._soon.start(AGAIN_MS)
