import json
import stat
from pathlib import Path

import pytest

from app import places


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("TICKMARK_HOME", str(tmp_path))
    return tmp_path


def test_one_folder_holds_everything_when_asked(home: Path) -> None:
    for found in (places.default_ledger(), places.state_folder(), places.cache_folder(), places.config_folder()):
        assert home in found.parents


def test_folders_are_made_for_their_owner_only() -> None:
    folders = (places.default_ledger().parent, places.state_folder(), places.cache_folder(), places.config_folder())
    for folder in folders:
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_the_ledger_itself_is_not_made() -> None:
    assert places.default_ledger().name == "claims.db"
    assert not places.default_ledger().exists()


def test_without_the_override_the_ledger_is_among_the_documents(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TICKMARK_HOME")
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("XDG_DOCUMENTS_DIR", str(home / "Papers"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(home / "cachehome"))
    assert places.default_ledger() == home / "Papers" / "Tickmark" / "claims.db"
    assert places.cache_folder() == home / "cachehome" / "tickmark"


def test_resources_stand_beside_the_program() -> None:
    assert places.resources() == Path(__file__).resolve().parent.parent / "resources"


def test_a_file_is_replaced_whole_or_stays_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "kept.json"
    places.replace_json(path, {"claim": "Сім тисяч"})
    with pytest.raises(TypeError):
        places.replace_json(path, {"claim": object()})
    assert json.loads(path.read_text("utf-8")) == {"claim": "Сім тисяч"}
    assert path.stat().st_mode & 0o777 == 0o600
    assert list(tmp_path.iterdir()) == [path]
