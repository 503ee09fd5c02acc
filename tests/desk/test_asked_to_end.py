"""A window that the system asks to end saves and closes as if a person had closed it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from app import places

MAIN = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from app.desk import application, window
opened = window.MainWindow._started
def started(self, start):
    opened(self, start)
    print("open", flush=True)
window.MainWindow._started = started
sys.exit(application.run(Path(sys.argv[1])))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGTERM")
def test_a_logout_ends_the_program_as_it_should(path: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", MAIN, str(path)], stdout=subprocess.PIPE, cwd=Path(__file__).parents[2],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    assert process.stdout is not None
    assert process.stdout.readline().strip() == b"open"
    process.send_signal(signal.SIGTERM)
    process.communicate(timeout=60)
    assert process.returncode == 0
    assert not list((places.state_folder() / "runs").iterdir())
