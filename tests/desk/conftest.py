"""A window is tested without a screen unless the caller chose a platform, and writes only below the test's folder."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform warns at every window that it has no size hints; it never had a screen either."""
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore("propagateSizeHints", extend=True))


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Preferences, window state and ledgers of a test stay with the test."""
    home = tmp_path / "home"
    monkeypatch.setenv("TICKMARK_HOME", str(home))
    return home
