from pathlib import Path

import pytest

from app import places, preferences
from app.preferences import Preferences


@pytest.fixture(autouse=True)
def _home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TICKMARK_HOME", str(tmp_path))
    monkeypatch.setenv("LOGNAME", "desk-three")


def _file() -> Path:
    return places.config_folder() / preferences.FILE_NAME


def test_what_is_saved_is_loaded() -> None:
    chosen = Preferences("Mára Okello", "dark", 2, ("/a/one.db", "/b/two.db"))
    preferences.save(chosen)
    assert preferences.load() == chosen


def test_without_a_file_the_login_name_signs() -> None:
    assert preferences.load() == Preferences("desk-three")


@pytest.mark.parametrize(
    "broken", [b"", b"{", b"[]", b"null", b"\xff\xfe\x00", b"[" * 100_000, b'{"name": 7, "recent": "x"}']
)
def test_a_broken_file_gives_the_defaults(broken: bytes) -> None:
    _file().write_bytes(broken)
    assert preferences.load() == Preferences("desk-three")


def test_a_broken_field_leaves_the_others() -> None:
    _file().write_text('{"name": " Ada ", "scheme": "purple", "text_size": 900, "recent": [1, "/x.db"]}', "utf-8")
    assert preferences.load() == Preferences("Ada", recent=("/x.db",))


def test_saving_leaves_one_file() -> None:
    preferences.save(Preferences("A"))
    preferences.save(Preferences("B"))
    assert [path.name for path in places.config_folder().iterdir()] == [preferences.FILE_NAME]


def test_a_failed_save_keeps_the_old_file(monkeypatch: pytest.MonkeyPatch) -> None:
    preferences.save(Preferences("A"))
    with pytest.raises(TypeError):
        preferences.save(Preferences("B", recent=(object(),)))  # type: ignore[arg-type]
    assert preferences.load().name == "A"
    assert [path.name for path in places.config_folder().iterdir()] == [preferences.FILE_NAME]
