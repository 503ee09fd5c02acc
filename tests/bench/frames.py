"""``python -m tests.bench.frames L``: how long the window's thread is held up at a time while a person works on L.

Prints a JSON object: operation to [longest turn of the event loop, the same in processor time of the thread alone], in
seconds. On a busy machine the first holds waiting for others as well. ``search`` is the time from the last key typed in
the search box until the table holds what was found.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication

    from app.desk.window import MainWindow

CALM = 0.4
"""Seconds without anything to do that end an operation."""
PATIENCE = 120.0
CHOSEN = 1_000
KEYS_APART = 0.12
"""Seconds between two keys of somebody who types fast."""


class Watch:
    """Turns the event loop by hand and keeps the longest turn."""

    def __init__(self, application: QCoreApplication) -> None:
        self._application = application
        self.longest = self.busiest = 0.0

    def turn(self, work: Callable[[], object] | None = None) -> None:
        """One turn, ``work`` being an event of it."""
        began, worked = time.perf_counter(), time.thread_time()
        if work is not None:
            work()
        self._application.processEvents()
        self.longest = max(self.longest, time.perf_counter() - began)
        self.busiest = max(self.busiest, time.thread_time() - worked)
        time.sleep(0.001)

    def until(self, so: Callable[[], bool], calm: float = 0.0) -> None:
        """Turn until it is so and has been for a while."""
        began = time.monotonic()
        since: float | None = None
        while since is None or time.monotonic() - since < calm:
            self.turn()
            since = (since or time.monotonic()) if so() else None
            if time.monotonic() > began + PATIENCE:
                raise RuntimeError("the window did not come to rest")

    def rest(self, seconds: float) -> None:
        """Turn for so long."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self.turn()


def _typed(window: MainWindow, watch: Watch, words: str) -> float:
    from PySide6.QtTest import QTest

    shown: dict[str, float] = {}
    window.shown.firstRows.connect(lambda _: shown.setdefault(window.shown.search.text, time.perf_counter()))
    window.search_box.setFocus()
    for letter in words:
        watch.turn(lambda letter=letter: QTest.keyClicks(window.search_box, letter))
        last = time.perf_counter()
        watch.rest(KEYS_APART)
    watch.until(lambda: words in shown)
    return shown[words] - last


def _scrolled(window: MainWindow, watch: Watch) -> None:
    bar = window.table.view.verticalScrollBar()
    for step in range(60):
        watch.turn(lambda step=step: bar.setValue(bar.maximum() * step // 60))
        watch.rest(0.015)
    for _ in range(60):
        watch.turn(lambda: bar.setValue(bar.value() - bar.singleStep()))
    watch.turn(lambda: bar.setValue(0))


def _chosen(window: MainWindow, count: int) -> None:
    from PySide6.QtCore import QItemSelection, QItemSelectionModel

    model = window.table.model
    rows = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
    several = QItemSelection(model.index(0, 0), model.index(count - 1, 0))
    window.table.view.selectionModel().select(several, rows)


def measured(application: QCoreApplication, window: MainWindow, word: str) -> dict[str, tuple[float, float]]:
    """Each operation, until the window has come to rest."""
    found: dict[str, tuple[float, float]] = {}
    table = window.table

    def each(name: str, *steps: Callable[[Watch], object]) -> None:
        watch = Watch(application)
        for step in steps:
            step(watch)
        watch.until(lambda: window.settled, CALM)
        found[name] = watch.longest, watch.busiest

    def does(work: Callable[[], object]) -> Callable[[Watch], None]:
        return lambda watch: watch.turn(work)

    def lists(work: Callable[[], object]) -> Callable[[Watch], None]:
        """Whatever has the table listed anew."""

        def step(watch: Watch) -> None:
            before = len(listed)
            watch.turn(work)
            watch.until(lambda: len(listed) > before)

        return step

    listed: list[None] = []
    table.listed.connect(lambda: listed.append(None))

    each("opening", lambda watch: watch.until(lambda: window.settled, 1.5))
    delays: list[float] = []
    each("typing in search", lambda watch: delays.append(_typed(window, watch, word)))
    found["search"] = delays[0], delays[0]
    each("clearing the search", lists(lambda: window.run("clear_filter")))
    each("scrolling", lambda watch: _scrolled(window, watch))
    for order in ("speaker", "state", "article"):
        each(f"sorting by {order}", lists(lambda order=order: window.searching.sort(order, descending=False)))
    each("stepping", *[does(lambda: table.step(1))] * 20)
    each("filtering", lists(lambda: window.searching.filter((("state", "unreviewed"),))))
    each("clearing the filter", lists(lambda: window.run("clear_filter")))
    each("turning articles", *[step for _ in range(5) for step in (
        does(lambda: window.run("next_article")), lambda watch: watch.until(lambda: window.settled, 0.1),
    )])  # fmt: skip
    table.view.setFocus()
    each("selecting all", does(lambda: window.run("select_all")))
    each("selecting 1,000", does(lambda: _chosen(window, min(CHOSEN, table.model.rowCount()))))
    each("judging 1,000", does(lambda: window.judging.verdict("true", stay=True)))
    each("undoing 1,000", does(lambda: window.run("undo")))
    return found


def main(ledger: Path, word: str) -> dict[str, tuple[float, float]]:
    """The application's own window on this ledger, without a screen."""
    from PySide6.QtWidgets import QApplication

    from app import preferences
    from app.desk import languages
    from app.desk.collecting import Collecting
    from app.desk.theme import Theme
    from app.desk.window import MainWindow

    application = QApplication([])
    languages.speak(languages.ENGLISH)
    theme = Theme("light")
    theme.prepare()
    collecting = Collecting()
    window = MainWindow(theme, preferences.load(), remembers=False)
    theme.dress()
    window.resize(1400, 860)
    window.show()
    window.open(ledger)
    found = measured(application, window, word)
    window.close()
    collecting.stop()
    return found


if __name__ == "__main__":
    print(json.dumps(main(Path(sys.argv[1]), sys.argv[2])), flush=True)
    sys.stdout.flush()
    os._exit(0)
