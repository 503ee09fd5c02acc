"""``python -m tests.screens FOLDER [--only WORD] [--size WxH[@SCALE]]``: PNGs of the window in light and dark.

Each size is a process of its own, because a scale is chosen before Qt starts; none needs a display. Nothing outside
FOLDER and a temporary folder is read or written.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

SIZES = ("1024x640", "1400x860", "3840x2160@2")
"""In pixels of the screen; at @2 everything is drawn twice as large."""
SCHEMES = ("light", "dark")


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.screens", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--only", default="", help="states whose name contains this")
    parser.add_argument("--size", action="append", help="such as 1400x860 or 3840x2160@2; several times for several")
    parser.add_argument("--shoot", type=Path, help=argparse.SUPPRESS)
    given = parser.parse_args(arguments)
    if given.shoot:
        return _shoot(given.folder, given.shoot, given.size[0], given.only)
    given.folder.mkdir(parents=True, exist_ok=True)
    worst = 0
    with tempfile.TemporaryDirectory(prefix="tickmark-screens-") as temporary:
        ledgers = Path(temporary)
        _make(ledgers)
        for size in given.size or SIZES:
            worst = max(worst, _start(given.folder, ledgers, size, given.only))
    return worst


def _make(folder: Path) -> None:
    from tests.screens import ledgers

    ledgers.empty(folder / "empty.db")
    ledgers.at_work(folder / "work.db")
    ledgers.with_history(folder / "history.db")


def _start(folder: Path, ledgers: Path, size: str, only: str) -> int:
    pixels, _, scale = size.partition("@")
    width, height = map(int, pixels.split("x"))
    screen = {"name": "screen", "x": 0, "y": 0, "width": width, "height": height, "dpr": 1, "logicalDpi": 96,
              "logicalBaseDpi": 96}  # fmt: skip
    described = ledgers / f"screen-{size}.json"
    described.write_text(json.dumps({"screens": [screen]}), encoding="utf-8")
    environment = {
        **os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={described}", "QT_SCALE_FACTOR": scale or "1",
        "TICKMARK_HOME": str(ledgers / f"home-{size}"), "PYTHONHASHSEED": "0",
    }  # fmt: skip
    command = [sys.executable, "-m", "tests.screens", str(folder), "--shoot", str(ledgers), "--size", size]
    return subprocess.run([*command, "--only", only], env=environment, check=False).returncode


def _shoot(folder: Path, ledgers: Path, size: str, only: str) -> int:
    import shutil
    from dataclasses import replace

    from PySide6.QtCore import QCoreApplication, QEvent

    from app import preferences
    from app.desk.application import _application
    from app.desk.theme import Theme
    from app.desk.window import MainWindow
    from tests.screens.states import STATES, shoot, wait

    application = _application([])
    theme = Theme("light")
    theme.apply()
    pixels, _, scale = size.partition("@")
    width, height = (int(int(n) / float(scale or 1)) for n in pixels.split("x"))
    for state in STATES:
        if only not in state.name:
            continue
        for scheme in SCHEMES:
            theme.set_scheme(scheme)
            copy = ledgers / "shown" / f"{state.ledger} {size} {scheme} {state.name}"
            copy.mkdir(parents=True)
            ledger = Path(shutil.copyfile(ledgers / f"{state.ledger}.db", copy / "claims.db"))
            settings = replace(preferences.load(), scheme=scheme, name="Nadia Holt")
            window = MainWindow(theme, settings, remembers=False)
            window.setGeometry(0, 0, width, height)
            window.show()
            window.open(ledger)
            try:
                wait(window)
                out = folder / f"{size} {state.name} {scheme}.png"
                shoot(window, state, out)
                print(out)
            finally:
                window.close()
                window.deleteLater()
                QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    del application
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
