"""Windows of the benchmark, each in a process of its own and without a screen.

``python -m tests.bench.windows empty``: an empty window; prints the seconds from the start of the process to its paint.
``python -m tests.bench.windows outside L N``: the application's window on L; prints for each of N edits by another
connection how many seconds passed from its commit until the table held it.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

MAIN = Path(__file__).parents[2] / "main.py"
PATIENCE = 180.0
"""Seconds until a window that shows nothing is given up."""


def environment(home: Path) -> dict[str, str]:
    """For a process that shall keep to this home, need no screen, and find its modules compiled, as where installed."""
    return {
        **os.environ, "QT_QPA_PLATFORM": "offscreen", "TICKMARK_HOME": str(home), "TICKMARK_TRACE": "1",
        "PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": str(home / "compiled"),
    }  # fmt: skip


def start(ledger: Path, home: Path, milestone: str = "first-rows") -> float:
    """Seconds from the start of the process until claims are painted; ``first-paint``: or that there are none yet."""
    child = subprocess.Popen(
        [sys.executable, str(MAIN), str(ledger)], env=environment(home), stderr=subprocess.PIPE, text=True
    )
    try:
        for line in child.stderr or ():
            words = line.split()
            if words[:2] == ["trace", milestone]:
                return float(words[2])
        raise RuntimeError("the window closed before it showed the ledger")
    finally:
        child.terminate()  # asked to end: a run that was killed would be told of by the next one
        child.communicate()


def asked(home: Path, *arguments: str) -> list[float]:
    """What one of the processes below prints."""
    command = [sys.executable, "-m", "tests.bench.windows", *arguments]
    told = subprocess.run(command, env=environment(home), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True)
    found: list[float] = json.loads(told.stdout)
    return found


def _empty() -> list[float]:
    from PySide6.QtCore import QEvent, QTimer
    from PySide6.QtWidgets import QApplication, QMainWindow

    from app.trace import since_start

    painted: list[float] = []

    class Window(QMainWindow):
        def paintEvent(self, event: QEvent) -> None:
            super().paintEvent(event)
            painted.append(since_start())
            QTimer.singleShot(0, application.quit)

    application = QApplication([])
    window = Window()
    window.resize(1400, 860)
    window.show()
    application.exec()
    return painted[:1]


def _outside(ledger: Path, edits: int) -> list[float]:
    import sqlite3
    import time
    from random import Random

    from PySide6.QtWidgets import QApplication

    from app import preferences
    from app.desk import languages
    from app.desk.theme import Theme
    from app.desk.watching import POLL
    from app.desk.window import MainWindow

    application = QApplication([])
    languages.speak(languages.ENGLISH)
    theme = Theme("light")
    theme.apply()
    window = MainWindow(theme, preferences.load(), remembers=False)
    window.resize(1400, 860)
    window.show()
    window.open(ledger)
    model = window.table.model

    def wait(until: object, least: float = 0.0) -> None:
        began = time.monotonic()
        while (time.monotonic() < began + least) or not until():  # type: ignore[operator]
            application.processEvents()
            time.sleep(0.001)
            if time.monotonic() > began + PATIENCE:
                raise RuntimeError("the window did not show the edit")

    wait(lambda: window.settled, 1.0)
    other = sqlite3.connect(ledger, isolation_level=None, timeout=PATIENCE)
    rng, took = Random(1), []
    for number in range(edits):
        wait(lambda: True, 0.5 + rng.random() * POLL / 1000)  # at any moment between two looks
        name, shown = f"Editor {number}", model.row(1)
        if shown is None:
            raise RuntimeError("the window shows no claim")
        other.execute("UPDATE claim SET assignee=? WHERE uid=?", [name, shown.uid])
        committed = time.monotonic()
        wait(lambda name=name: (row := model.row(1)) is not None and row.assignee == name)
        took.append(time.monotonic() - committed)
    window.close()
    return took


if __name__ == "__main__":
    found = _empty() if sys.argv[1] == "empty" else _outside(Path(sys.argv[2]), int(sys.argv[3]))
    print(json.dumps(found), flush=True)
    sys.stdout.flush()
    os._exit(0)
