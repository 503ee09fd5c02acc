"""This side of the reading child: starts it, hands it files one after the other, and ends it when it takes too long."""

from __future__ import annotations

import contextlib
import os
import queue
import signal
import sys
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from app.model import ReadingError, TickmarkError
from app.reading.found import Found, unpacked
from app.reading.frames import BrokenFrame, read_frame, write_frame
from app.reading.kinds import Kind
from app.reading.limits import Limits

if TYPE_CHECKING:
    import subprocess

PARTS_AT_MOST = 200
"""Texts that one file may give (a mail with its attachments)."""
_LOOK = 0.05
"""Seconds between two looks whether a person wants to stop."""
_PROC = Path("/proc")
"""Where Linux tells how much processor time another process took."""
_ROOT = Path(__file__).resolve().parents[2]
Answer = tuple[dict[str, Any], bytes]
"""What the child said, and the bytes that came with it."""


class Cancelled(TickmarkError):
    """A person stopped the reading."""


def command() -> list[str]:
    """What starts a child: this program itself where it is frozen, else this Python."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "--reading-child"]
    return [sys.executable, "-m", "app.reading.child"]


class Child:
    """One process that reads many files, started when the first comes and anew when one has broken it.

    Used by one thread; ``with`` ends the process.
    """

    def __init__(self, limits: Limits | None = None, start: Sequence[str] | None = None) -> None:
        self.limits = limits or Limits()
        self._start = list(start or command())
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def pid(self) -> int | None:
        """The process's number while there is one."""
        return self._process.pid if self._process else None

    def read(self, data: bytes, kind: Kind, called: str, cancelled: Callable[[], bool] = lambda: False) -> list[Found]:
        """The texts in ``data``. Raises ReadingError in one plain sentence, Cancelled within a tenth of a second."""
        answer, _ = self._answered({"kind": kind.value, "called": called}, data, cancelled)
        return self._understood(answer, called)

    def table(
        self, data: bytes, called: str, known: Sequence[str], cancelled: Callable[[], bool] = lambda: False
    ) -> tuple[dict[str, Any], bytes]:
        """The rows of a workbook as ``workbook.py`` packs them, and what is to be told of it. Raises as ``read``."""
        request = {"kind": Kind.WORKBOOK.value, "called": called, "known": list(known)}
        answer, rows = self._answered(request, data, cancelled)
        if not rows:
            self._understood(answer, called)
        return answer, rows

    def _answered(self, request: dict[str, Any], data: bytes, cancelled: Callable[[], bool]) -> Answer:
        called = str(request["called"])
        if len(data) > self.limits.file_size:
            raise ReadingError(self.limits.too_large(called, len(data)))
        process = self._running()
        before = _processor_seconds(process.pid)
        request = {**request, "seconds": self.limits.seconds, "memory": self.limits.memory}
        answers: queue.SimpleQueue[Answer | None] = queue.SimpleQueue()
        threading.Thread(
            target=_exchange, args=(process, request, data, answers), name="tickmark-reading", daemon=True
        ).start()
        answer = self._awaited(answers, called, cancelled, before)
        if answer is None:
            raise ReadingError(self._end(process, called))
        return answer

    def close(self) -> None:
        """End the process, if there is one."""
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                with contextlib.suppress(OSError, ValueError):
                    pipe.close()

    def _running(self) -> subprocess.Popen[bytes]:
        import subprocess  # not on the way to the first paint

        if self._process is not None and self._process.poll() is not None:
            self.close()
        if self._process is None:
            hidden = getattr(subprocess, "CREATE_NO_WINDOW", 0)
            try:
                self._process = subprocess.Popen(  # noqa: S603  # our own program, no words from outside
                    self._start, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                    cwd=None if getattr(sys, "frozen", False) else _ROOT,
                    env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
                    start_new_session=True, creationflags=hidden,
                )  # fmt: skip
            except OSError as error:
                raise ReadingError(f"The reader of foreign files could not be started: {error.strerror}.") from error
        return self._process

    def _awaited(
        self,
        answers: queue.SimpleQueue[Answer | None],
        called: str,
        cancelled: Callable[[], bool],
        before: float,
    ) -> Answer | None:
        """The child's answer; None: it has gone. ``before`` is the processor time it had taken for other files."""
        wall = self.limits.seconds if sys.platform == "win32" else self.limits.wall  # the one limit that Windows has
        until = time.monotonic() + wall
        while True:
            try:
                return answers.get(timeout=_LOOK)
            except queue.Empty:
                if cancelled():
                    self._abandon(answers)
                    raise Cancelled("The reading was stopped.") from None
                if _processor_seconds(self.pid) - before > self.limits.seconds:
                    self._abandon(answers)
                    raise ReadingError(_too_long(called, self.limits.seconds)) from None
                if time.monotonic() > until:
                    self._abandon(answers)
                    raise ReadingError(_too_long(called, wall)) from None

    def _abandon(self, answers: queue.SimpleQueue[Answer | None]) -> None:
        """Kill first, and let the thread on the pipes see that they have ended, before they are closed."""
        if self._process is not None:
            self._process.kill()
            with contextlib.suppress(queue.Empty):
                answers.get(timeout=5)
        self.close()

    def _end(self, process: subprocess.Popen[bytes], called: str) -> str:
        """Why the child has gone."""
        import subprocess

        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(timeout=5)
        code = process.returncode
        self.close()
        if code is not None and -code == getattr(signal, "SIGXCPU", None):
            return _too_long(called, self.limits.seconds)
        return f"{called} broke its reader: the file is damaged, or made to do harm."

    def _understood(self, answer: dict[str, Any], called: str) -> list[Found]:
        if answer.get("last"):
            self.close()
        error, found = answer.get("error"), answer.get("found")
        if isinstance(error, str):
            raise ReadingError(" ".join(error[:1_000].split()))
        try:
            if not isinstance(found, list) or not 0 < len(found) <= PARTS_AT_MOST:
                raise ValueError("no list of texts")
            return [unpacked(words) for words in found]
        except ValueError:
            self.close()
            raise ReadingError(f"{called} could not be read: its reader gave no sensible answer.") from None


def _too_long(called: str, seconds: float) -> str:
    return f"{called} takes too long to read (more than {seconds:g} seconds)."


def _processor_seconds(pid: int | None) -> float:
    """The processor time that a process took; 0 where the system does not tell, and RLIMIT_CPU holds alone."""
    try:
        words = (_PROC / str(pid) / "stat").read_text("utf-8", "replace").rpartition(")")[2].split()
        return (int(words[11]) + int(words[12])) / os.sysconf("SC_CLK_TCK")
    except (OSError, ValueError, IndexError, AttributeError):
        return 0.0


def _exchange(
    process: subprocess.Popen[bytes], request: dict[str, Any], data: bytes,
    answers: queue.SimpleQueue[Answer | None],
) -> None:  # fmt: skip
    """Send a file and wait for what comes back, in a thread, because either may take for ever; None: nothing came."""
    answer = None
    with contextlib.suppress(OSError, ValueError, BrokenFrame, MemoryError):
        if process.stdin is not None and process.stdout is not None:
            write_frame(process.stdin, request, data)
            answer = read_frame(process.stdout)
    answers.put(answer)
