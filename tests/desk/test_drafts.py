"""Drafts on the disk: what was typed comes back exactly, once, to the right ledger, when its window is gone."""

from __future__ import annotations

import json
import shutil
import stat
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.desk.drafts import Draft, DraftFile, Spot, left_behind, plain, stored
from app.model import Figure, Hop
from app.vocabulary import Qualifier, SourceKind

LEDGER = "0123abcd"
NOTE = Draft(Spot("c1", "note"), "half a note", None, "2031-05-04T10:00:00Z")
QUOTE = Draft(Spot("c1", "quote", "e1"), "“quoted”", "old", "2031-05-04T10:00:01Z", "“quoted”", sent=True)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "drafts"
    made.mkdir()
    return made


@pytest.fixture
def ledger(tmp_path: Path) -> Path:
    path = tmp_path / "claims.db"
    path.write_bytes(b"")
    return path


def leave(folder: Path, ledger: Path, *drafts: Draft) -> Path:
    """What a window leaves that goes with these drafts."""
    file = DraftFile(folder, LEDGER, ledger)
    file.write(drafts)
    file.close()
    return next(folder.glob("*.json"))


def found(folder: Path, ledger: Path, file_id: str = LEDGER) -> list[Draft]:
    left = left_behind(folder, file_id, ledger)
    drafts = [draft for one in left for draft in one.drafts]
    for one in left:
        one.close()
    return drafts


def test_drafts_come_back_as_they_were_and_for_nobody_elses_eyes(folder: Path, ledger: Path) -> None:
    file = leave(folder, ledger, NOTE, QUOTE)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert found(folder, ledger) == [NOTE, QUOTE]
    assert found(folder, ledger, "another") == []


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.text(st.characters(exclude_categories=()), max_size=60))
def test_any_text_comes_back_character_for_character(folder: Path, ledger: Path, words: str) -> None:
    file = leave(folder, ledger, Draft(Spot("c1", "note"), words))
    try:
        assert [draft.typed for draft in found(folder, ledger)] == [words]
    finally:
        file.unlink()


def test_lists_of_records_come_back_as_records() -> None:
    figures = (Figure("30", 4, Qualifier.APPROX, None, 27.0, 33.0, True, "percent", subject="its water"),)
    hops = (Hop("the board", SourceKind.INSTITUTION, "said"),)
    for field, value in (
        ("figures", figures),
        ("hops", hops),
        ("tags", ("dam", "river")),
        ("note", "x"),
        ("note", None),
    ):
        assert stored(field, json.loads(json.dumps(plain(value)))) == value


def test_a_living_windows_drafts_are_its_own(folder: Path, ledger: Path) -> None:
    living = DraftFile(folder, LEDGER, ledger)
    living.write([NOTE])
    assert found(folder, ledger) == []
    living.close()
    assert found(folder, ledger) == [NOTE]


def test_what_one_window_offers_no_other_does(folder: Path, ledger: Path) -> None:
    leave(folder, ledger, NOTE)
    offering = left_behind(folder, LEDGER, ledger)
    assert found(folder, ledger) == []
    for left in offering:
        left.close()
    assert found(folder, ledger) == [NOTE]


def test_what_is_dropped_is_gone_and_the_rest_waits(folder: Path, ledger: Path) -> None:
    leave(folder, ledger, NOTE, QUOTE)
    (left,) = left_behind(folder, LEDGER, ledger)
    left.drop([left.drafts[0]])
    left.close()
    assert found(folder, ledger) == [QUOTE]
    (left,) = left_behind(folder, LEDGER, ledger)
    left.drop(left.drafts)
    left.close()
    assert list(folder.iterdir()) == []


def test_drafts_stay_with_their_file_and_move_with_it(folder: Path, ledger: Path, tmp_path: Path) -> None:
    leave(folder, ledger, NOTE)
    copied = tmp_path / "copy.db"
    shutil.copy(ledger, copied)  # a copy has the same file id
    assert found(folder, copied) == []
    ledger.unlink()
    assert found(folder, copied) == [NOTE]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\x00\xff",
        b"[]",
        b'{"tickmark": "drafts"}',
        b"[" * 100_000,
        b'{"tickmark":"drafts","format":1,"drafts":[1]}',
    ],
)
def test_a_file_that_cannot_be_read_is_set_aside_and_hides_no_other(folder: Path, ledger: Path, content: bytes) -> None:
    broken = leave(folder, ledger, NOTE)
    if content.endswith(b"[1]}"):
        content = broken.read_bytes().replace(b'"drafts": [{', b'"drafts": [1, {')
    broken.write_bytes(content)
    leave(folder, ledger, QUOTE)
    assert found(folder, ledger) == [QUOTE]
    assert broken.with_suffix(".unreadable").read_bytes() == content


def test_drafts_of_a_newer_version_and_files_of_others_are_left_alone(folder: Path, ledger: Path) -> None:
    file = leave(folder, ledger, NOTE)
    newer = file.read_bytes().replace(b'"format": 1', b'"format": 99')
    file.write_bytes(newer)
    (folder / "notes.json").write_bytes(b"mine")
    assert found(folder, ledger) == []
    assert file.read_bytes() == newer
    assert (folder / "notes.json").read_bytes() == b"mine"


def test_a_write_that_fails_keeps_what_was_there(folder: Path, ledger: Path) -> None:
    file = DraftFile(folder, LEDGER, ledger)
    file.write([NOTE])
    with pytest.raises(TypeError):
        file.write([Draft(NOTE.spot, object())])
    file.close()
    assert found(folder, ledger) == [NOTE]
    assert list(folder.glob("*.part")) == []
