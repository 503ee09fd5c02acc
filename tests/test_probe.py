"""Before the window: what stands in its way is said in one sentence, and nothing aborts."""

from __future__ import annotations

import pytest

from app import probe


@pytest.fixture(autouse=True)
def _any_system(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(probe, "QT_LIBRARIES", ())


def test_no_display_points_to_the_demo() -> None:
    assert "no display" in (probe.window_obstacle({}, "linux") or "")


def test_a_display_that_does_not_answer_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(probe, "_missing", lambda _libraries: [])
    monkeypatch.setenv("DISPLAY", ":65000")
    assert probe.window_obstacle({"DISPLAY": ":65000"}, "linux") == (
        "The display :65000 does not answer, so no window can open."
    )


def test_a_missing_library_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(probe, "X11_LIBRARIES", ("libnot-there.so.1",))
    obstacle = probe.window_obstacle({"DISPLAY": ":0"}, "linux")
    assert obstacle is not None
    assert "missing: libnot-there.so.1." in obstacle


@pytest.mark.parametrize(
    ("environment", "platform"),
    [({"QT_QPA_PLATFORM": "offscreen"}, "linux"), ({}, "darwin"), ({}, "win32")],
)
def test_nothing_stands_in_the_way(environment: dict[str, str], platform: str) -> None:
    assert probe.window_obstacle(environment, platform) is None
