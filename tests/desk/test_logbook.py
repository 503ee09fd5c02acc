"""The log: Qt's warnings are in it, and a run that was killed is told of at the next one."""

from __future__ import annotations

import logging
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import qInstallMessageHandler, qWarning

from app.desk import logbook
from app.desk.logbook import Run
from tests.desk.test_window import Desk

BEGIN = """
import sys, ctypes
from pathlib import Path
from app.desk.logbook import Run
run = Run(Path(sys.argv[1]))
run.begin()
print(run.ended_badly, flush=True)
if sys.argv[2] == "crash":
    ctypes.string_at(0)
elif sys.argv[2] == "end":
    run.end()
else:
    sys.stdin.read()
"""


@pytest.fixture
def log_file(tmp_path: Path) -> Iterator[Path]:
    root, before, raising = logging.getLogger(), list(logging.getLogger().handlers), logging.raiseExceptions
    level = logging.getLogger("app").level
    logbook.log_to_file(tmp_path)
    yield tmp_path / logbook.FILE_NAME
    for handler in [one for one in root.handlers if one not in before]:
        root.removeHandler(handler)
        handler.close()
    logging.getLogger("app").setLevel(level)
    logging.raiseExceptions = raising


def start(folder: Path, how: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-c", BEGIN, str(folder), how], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL, cwd=Path(__file__).parents[2], env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip


def ended_badly(folder: Path) -> bool:
    run = Run(folder)
    run.begin()
    run.end()
    return run.ended_badly


def test_qt_s_warnings_go_to_the_log(log_file: Path) -> None:
    before = qInstallMessageHandler(None)
    logbook.hear_qt()
    try:
        qWarning("QThing::stop: cannot be stopped")
    finally:
        qInstallMessageHandler(before)
    assert "WARNING qt QThing::stop: cannot be stopped" in log_file.read_text("utf-8")


def test_a_run_that_ended_as_it_should_leaves_nothing(tmp_path: Path) -> None:
    process = start(tmp_path, "end")
    assert process.communicate()[0].strip() == b"False"
    assert not list((tmp_path / "runs").iterdir())
    assert not ended_badly(tmp_path)


def test_a_crash_is_in_the_log_and_told_of_once(tmp_path: Path, log_file: Path) -> None:
    start(tmp_path, "crash").communicate()
    assert ended_badly(tmp_path)
    assert "Fatal Python error" in log_file.read_text("utf-8")
    assert not ended_badly(tmp_path)


def test_a_run_that_is_still_going_did_not_end_badly_and_a_killed_one_did(tmp_path: Path, log_file: Path) -> None:
    process = start(tmp_path, "wait")
    assert process.stdout is not None
    process.stdout.readline()
    assert not ended_badly(tmp_path)
    process.send_signal(signal.SIGKILL)
    process.communicate()
    assert ended_badly(tmp_path)
    assert "did not come to its end" in log_file.read_text("utf-8")


def test_the_window_says_in_a_sentence_that_nothing_is_lost(desk: Desk) -> None:
    desk.window.tell_of_bad_end(None)
    assert desk.window.notices.text.endswith("Nothing that was written is lost.")
