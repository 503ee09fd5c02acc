"""The threads behind the window: one owns the ledger and writes, a few lanes read; results come back by one signal.

Nothing here is called from another thread than the window's, and no callback runs on another one. In a lane the newest
question of a kind replaces an older one: a question still waiting is dropped, one that is running is interrupted.
"""

from __future__ import annotations

import logging
import sys
import threading
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from app.desk.wording import tr
from app.ledger import Interrupted, Ledger, Reader, open_ledger
from app.model import LedgerError, TickmarkError

T = TypeVar("T")
Done = Callable[[Any], None]
Failed = Callable[[Exception], None]

LANES = ("table", "rows", "detail", "watch", "history", "export", "copies", "index", "overview", "coverage")
SWITCH_INTERVAL = 5e-5
"""Seconds a worker may hold the interpreter while Python-heavy work runs: keeps frames under 25 ms."""
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Delivery:
    """A result on its way to the window's thread."""

    call: Callable[[Any], None]
    value: object


@dataclass(frozen=True, slots=True)
class Opened:
    """A ledger that is open.

    ``obstacle`` says why it can only be read, and is empty where it can be written; ``warning`` is for whoever works
    on it, such as that its drive keeps no locks.
    """

    path: Path
    file_id: str
    obstacle: str
    warning: str = ""


@dataclass(slots=True)
class _Job:
    work: Callable[[Any], Any]
    done: Done
    failed: Failed
    wanted: bool = True
    lane: str = ""


@dataclass(slots=True)
class _Lane:
    """A thread with a queue; ``resource`` is its Ledger or Reader and is made and closed by the thread itself."""

    name: str
    waiting: OrderedDict[str, _Job] = field(default_factory=OrderedDict)
    wake: threading.Condition = field(default_factory=threading.Condition)
    running: tuple[str, _Job] | None = None
    closing: bool = False
    reader: Reader | None = None
    thread: threading.Thread | None = None


class Worker(QObject):
    """Opens one ledger and does whatever is asked of it, off the window's thread."""

    delivered = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.delivered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._ledger: Ledger | None = None
        self._count = 0
        self._write = _Lane("write")
        self._reads = {name: _Lane(name) for name in LANES}
        self._opened = self._closed = False

    # -- opening and closing -----------------------------------------------------------------------------------------

    def open(self, path: Path, *, create: bool, done: Done, failed: Failed) -> None:
        """Open the ledger in the writer's thread; ``done`` gets an Opened, ``failed`` the error."""

        def work(_: object) -> Opened:
            self._ledger = ledger = open_ledger(path, create=create)
            return Opened(ledger.path, ledger.file_id, ledger.obstacle, ledger.warning)

        def opened(found: Opened) -> None:
            self._opened = True
            for lane in self._reads.values():
                self._start_if_asked(lane)
            done(found)

        self._start(self._write)
        self._put(self._write, self._key(), _Job(work, opened, failed))

    @property
    def session(self) -> str:
        """What the deeds of this window begin with in the history; empty before a ledger is open."""
        return self._ledger.session if self._ledger is not None else ""

    def close(self) -> None:
        """Finish what is being written, stop what is being read, give the file back."""
        self._closed = True
        for lane in self._reads.values():
            self._stop(lane)
        self._stop(self._write)

    def _start(self, lane: _Lane) -> None:
        lane.thread = threading.Thread(target=self._run, args=(lane,), name=f"tickmark-{lane.name}", daemon=True)
        lane.thread.start()

    def _start_if_asked(self, lane: _Lane) -> None:
        """Lanes begin when they are first needed: the first paint would have to wait for each of them."""
        if lane.thread is None and lane.waiting and self._opened and not self._closed:
            self._start(lane)

    def _stop(self, lane: _Lane) -> None:
        with lane.wake:
            lane.closing = True
            if lane is not self._write:
                lane.waiting.clear()
                if lane.reader is not None:
                    lane.reader.interrupt()
            lane.wake.notify()
        if lane.thread is not None:
            lane.thread.join(timeout=20)

    # -- asking ------------------------------------------------------------------------------------------------------

    def write(self, work: Callable[[Ledger], T], done: Callable[[T], None], failed: Failed) -> None:
        """Queue a deed. Deeds run one after the other, in order, each to its end."""
        self._put(self._write, self._key(), _Job(work, done, failed))

    def read(
        self, lane: str, kind: str, work: Callable[[Reader], T], done: Callable[[T], None], failed: Failed
    ) -> None:
        """Ask a question in a lane; a newer one of the same ``kind`` makes this one stale and its answer unheard."""
        self._put(self._reads[lane], kind, _Job(work, done, failed))

    def read_each(self, lane: str, work: Callable[[Reader], T], done: Callable[[T], None], failed: Failed) -> None:
        """Ask a question that no other replaces."""
        self._put(self._reads[lane], self._key(), _Job(work, done, failed))

    def tell(self, call: Callable[[Any], None], value: object) -> None:
        """From any thread: call this on the window's thread."""
        if not self._closed:
            self.delivered.emit(Delivery(call, value))

    def forget(self, lane: str, kind: str) -> None:
        """Nobody wants the answer to this kind of question any more."""
        found = self._reads[lane]
        with found.wake:
            self._drop(found, kind)

    def _key(self) -> str:
        self._count += 1
        return f"#{self._count}"

    def _put(self, lane: _Lane, kind: str, job: _Job) -> None:
        with lane.wake:
            self._drop(lane, kind)
            lane.waiting[kind] = job
            lane.wake.notify()
        self._start_if_asked(lane)

    @staticmethod
    def _drop(lane: _Lane, kind: str) -> None:
        old = lane.waiting.pop(kind, None)
        if old is not None:
            old.wanted = False
        if lane.running is not None and lane.running[0] == kind:
            lane.running[1].wanted = False
            if lane.reader is not None:
                lane.reader.interrupt()

    # -- in the threads ----------------------------------------------------------------------------------------------

    def _run(self, lane: _Lane) -> None:
        try:
            while True:
                with lane.wake:
                    lane.running = None
                    while not lane.waiting and not lane.closing:
                        lane.wake.wait()
                    if lane.closing and not lane.waiting:
                        return
                    kind, job = lane.waiting.popitem(last=False)
                    lane.running = (kind, job)
                self._do(lane, job)
        finally:
            self._close_resource(lane)

    def _do(self, lane: _Lane, job: _Job) -> None:
        try:
            value = job.work(self._resource(lane))
        except Interrupted as error:
            if job.wanted and not lane.closing:
                self._send(job, job.failed, error)
        except TickmarkError as error:
            self._send(job, job.failed, error)
        except Exception as error:
            log.exception("A worker's job failed")
            self._send(job, job.failed, error)
        else:
            self._send(job, job.done, value)

    def _resource(self, lane: _Lane) -> Ledger | Reader | None:
        if lane is self._write:
            return self._ledger
        if lane.reader is None:
            if self._ledger is None:
                raise LedgerError(tr("No ledger is open."))
            lane.reader = self._ledger.reader()
        return lane.reader

    def _close_resource(self, lane: _Lane) -> None:
        if lane is self._write:
            if self._ledger is not None:
                self._ledger.close()
        elif lane.reader is not None:
            lane.reader.close()

    def _send(self, job: _Job, call: Callable[[Any], None], value: object) -> None:
        if not self._closed:
            self.delivered.emit(Delivery(lambda v: call(v) if job.wanted else None, value))

    # -- on the window's thread --------------------------------------------------------------------------------------

    def _deliver(self, delivery: Delivery) -> None:
        if not self._closed:
            delivery.call(delivery.value)


class short_turns:  # noqa: N801 - used as a statement
    """While Python-heavy work runs in a thread, threads take shorter turns so that the window keeps painting."""

    def __enter__(self) -> None:
        self._before = sys.getswitchinterval()
        sys.setswitchinterval(SWITCH_INTERVAL)

    def __exit__(self, *_: object) -> None:
        sys.setswitchinterval(self._before)
