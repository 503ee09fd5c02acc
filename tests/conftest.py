"""What every test gets: Qt without a display, and a home of its own that nothing else reads or writes."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import settings

settings.register_profile("tickmark", deadline=None)  # a busy machine is no failure; speed is measured elsewhere
settings.load_profile("tickmark")
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder below which this test's ledger, preferences, state and cache live."""
    folder = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("TICKMARK_HOME", str(folder))
    monkeypatch.delenv("TICKMARK_TRACE", raising=False)
    monkeypatch.delenv("TICKMARK_LANGUAGE", raising=False)
    return folder
