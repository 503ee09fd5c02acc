"""A window is tested without a screen unless the caller chose a platform, and writes only below the test's folder."""

from __future__ import annotations

import gc
import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from app.ledger import open_ledger
from tests.ledger.conftest import ANN, fill

if TYPE_CHECKING:
    from tests.desk.writing_desk import Desk, Open

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform warns that it raises no window, grabs no keyboard; it never had a screen either."""
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(
                pytest.mark.qt_log_ignore("plugin does not support", "does not support grabbing", extend=True)
            )


@pytest.fixture(autouse=True)
def english(qapp: object) -> None:
    """The window speaks English, whatever the machine or the test before spoke."""
    from app.desk import languages

    languages.speak(languages.ENGLISH)


@pytest.fixture(autouse=True)
def collected() -> Iterator[None]:
    """Cycles are searched for between two tests, on the window's thread: in a worker's, Qt objects must not go."""
    gc.disable()
    yield
    gc.collect(1)
    gc.enable()


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Preferences, window state and ledgers of a test stay with the test."""
    home = tmp_path / "home"
    monkeypatch.setenv("TICKMARK_HOME", str(home))
    return home


@pytest.fixture(scope="session")
def written(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, tuple[str, str]]:
    """A ledger with two claims, the first with a piece of evidence; copied for each test."""
    path = tmp_path_factory.mktemp("written") / "claims.db"
    ledger = open_ledger(path, create=True)
    uids = fill(ledger)
    ledger.add_evidence(uids[0], {"title": "Gauge", "quote": "31 %"}, ANN)
    ledger.close()
    return path, uids


@pytest.fixture
def path(tmp_path: Path, written: tuple[Path, tuple[str, str]]) -> Path:
    return Path(shutil.copy(written[0], tmp_path / "claims.db"))


@pytest.fixture
def uids(written: tuple[Path, tuple[str, str]]) -> tuple[str, str]:
    return written[1]


@pytest.fixture
def open_desk(qtbot: object, path: Path) -> Iterator[Open]:
    """Opens windows on the ledger (or another), ready with the first claim on the card; closes them at the end."""
    from tests.desk.test_window import Desk  # Qt only where a test needs it

    opened: list[Desk] = []

    def make(at: Path = path) -> Desk:
        desk = Desk(qtbot, at, create=False)
        opened.append(desk)
        desk.until(lambda: desk.window.table.model.rowCount() == 2 and desk.window.card.uid() is not None)
        desk.settle()
        return desk

    yield make
    for desk in opened:
        desk.window.close()


@pytest.fixture
def desk(open_desk: Open) -> Desk:
    return open_desk()
