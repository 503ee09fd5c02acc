"""What is done for an open ledger when nobody waits: a look through the whole of it, and seals over its history.

Drafts of exports that were killed are swept then as well.

The look is a process of its own (``check --background``), because replaying a long history in Python would make the
window stutter; it takes what time is left over and only reads.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from app.desk.worker import Worker
from app.ledger import Ledger

FIRST_LOOK_MS = 4_000
"""After the window is there and its first questions are answered."""
IDLE_MS = 45_000
"""Without a write; then the history is sealed."""
NEXT_SEAL_MS = 1_500
_ROOT = Path(__file__).resolve().parents[2]
_DOOR = "import sys; from app.cli import main; sys.exit(main())"


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that does not fit: its kind (``damage``, ``rules``, ``text``, ``row``, ``history``), and a sentence."""

    kind: str
    sentence: str


def check_command(path: Path) -> list[str]:
    """What looks through the ledger at ``path``: this program itself where it is frozen, else this Python."""
    door = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-c", _DOOR]
    return [*door, "check", "--db", str(path.absolute()), "--json", "--background"]


def findings(output: str) -> list[Finding]:
    """The findings in what ``check --json`` wrote; lines that are none are passed over."""
    found = []
    for line in output.splitlines():
        try:
            entry = json.loads(line)
            found.append(Finding(str(entry["kind"]), str(entry["sentence"])))
        except (ValueError, TypeError, KeyError):
            continue
    return found


def _swept() -> int:
    from app.export.under_way import sweep_leftovers  # not on the way to the first paint

    return sweep_leftovers()


class Upkeep(QObject):
    """Looks through the ledger once after it was opened, and seals its history in idle moments."""

    found = Signal(object)
    """Findings, in order; only when there are any."""
    checked = Signal()
    """The look is over, whatever it found."""

    def __init__(self, worker: Worker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = worker
        self._path: Path | None = None
        self._process: QProcess | None = None
        self._look_soon, self._seal_soon = QTimer(self), QTimer(self)
        for timer, act in ((self._look_soon, self._look), (self._seal_soon, self._seal)):
            timer.setSingleShot(True)
            timer.timeout.connect(act)

    def start(self, path: Path, *, writable: bool) -> None:
        """A ledger was opened."""
        self._path = path
        self._look_soon.start(FIRST_LOOK_MS)
        if writable:
            self._seal_soon.start(IDLE_MS)

    def wrote(self) -> None:
        """Something was written: seal once it has been calm for a while."""
        if self._path is not None:
            self._seal_soon.start(IDLE_MS)

    def stop(self) -> None:
        """The ledger is closed."""
        self._path = None
        self._look_soon.stop()
        self._seal_soon.stop()
        process, self._process = self._process, None
        if process is not None:
            process.blockSignals(True)
            process.kill()
            process.waitForFinished(2_000)
            process.deleteLater()

    @property
    def looking(self) -> bool:
        """Whether a look is under way."""
        return self._process is not None

    def _look(self) -> None:
        if self._path is None or self._process is not None:
            return
        self._worker.read("export", "sweep", lambda _: _swept(), lambda _: None, lambda _: None)
        program, *arguments = check_command(self._path)
        self._process = process = QProcess(self)
        process.setWorkingDirectory(str(_ROOT))
        process.setStandardErrorFile(QProcess.nullDevice())
        process.finished.connect(self._looked)
        process.errorOccurred.connect(self._not_looked)
        process.start(program, arguments)

    def _looked(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        said = bytes(process.readAllStandardOutput().data()).decode("utf-8", "replace")
        process.deleteLater()
        found: Sequence[Finding] = findings(said)
        if found:
            self.found.emit(found)
        self.checked.emit()

    def _not_looked(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart and self._process is not None:
            self._process.deleteLater()
            self._process = None
            self.checked.emit()

    def _seal(self) -> None:
        def work(ledger: Ledger) -> int:
            if not ledger.obstacle and ledger.unsealed():
                ledger.seal()
                return ledger.unsealed()
            return 0

        def done(left: int) -> None:
            if left and self._path is not None:
                self._seal_soon.start(NEXT_SEAL_MS)

        self._worker.write(work, done, lambda _: None)  # a busy ledger is sealed another time
