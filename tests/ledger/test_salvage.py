"""What can be recovered of a damaged or altered ledger, and that the file itself is left alone."""

from __future__ import annotations

import random
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from app.ledger import open_ledger
from app.ledger.opening import Verdict, examine
from app.ledger.salvage import salvage
from app.model import Candidate, Document, Edit, LedgerError, Passage, Search
from tests.ledger.conftest import ANN

PAGE = 4096
ARTICLES, CLAIMS = 12, 12 * 15


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A ledger large enough that its rows fill many pages."""
    path = tmp_path_factory.mktemp("whole") / "claims.db"
    ledger = open_ledger(path, create=True)
    for number in range(ARTICLES):
        text = f"The dam at post {number} held. " * 200
        passage = Passage(0, text[:24])
        ledger.add_article(Document(text), [Candidate(passage, f"Claim {number} {n}") for n in range(15)], ANN)
    reader = ledger.reader()
    uids = [row.uid for row in reader.first_rows(Search(), CLAIMS)]
    reader.close()
    ledger.set_fields([Edit(uid, "note", "rang the engineer") for uid in uids[::3]], ANN)
    ledger.close()
    return path


def damaged(whole: Path, folder: Path, harm: Callable[[bytearray], None]) -> Path:
    content = bytearray(whole.read_bytes())
    harm(content)
    path = folder / "damaged.db"
    path.write_bytes(bytes(content))
    return path


def recovered(path: Path) -> tuple[int, int, list[str]]:
    """Articles and claims that a recovery gives, and what is wrong with it afterwards."""
    before = path.read_bytes()
    target = path.with_name("recovered.db")
    salvage(path, target)
    assert path.read_bytes() == before, "the damaged file is left alone"
    ledger = open_ledger(target)
    reader = ledger.reader()
    found = len(reader.articles()), len(reader.ids(Search())), ledger.check()
    reader.close()
    ledger.close()
    return found


def test_a_whole_ledger_comes_over_whole_with_its_history(whole: Path, tmp_path: Path) -> None:
    path = damaged(whole, tmp_path, lambda content: None)
    assert recovered(path) == (ARTICLES, CLAIMS, [])
    connection = sqlite3.connect(tmp_path / "recovered.db")
    names = dict(connection.execute("SELECT via,count(*) FROM history WHERE field='note' GROUP BY via").fetchall())
    assert names == {"test": CLAIMS // 3}, "who wrote the notes is still told"
    same = "SELECT value FROM meta WHERE key='file_id'"
    ids = connection.execute(same).fetchone()
    connection.close()
    with closing(sqlite3.connect(path)) as source:
        assert ids == source.execute(same).fetchone()


@pytest.mark.parametrize("seed", range(8))
def test_what_lies_beside_a_broken_page_is_saved(whole: Path, tmp_path: Path, seed: int) -> None:
    dice = random.Random(seed)

    def harm(content: bytearray) -> None:
        start = dice.randrange(1, len(content) // PAGE) * PAGE
        content[start : start + PAGE] = dice.randbytes(PAGE)

    articles, claims, _ = recovered(damaged(whole, tmp_path, harm))
    assert articles >= ARTICLES - 2
    assert claims >= CLAIMS - 2 * 15


def test_a_list_of_tables_that_is_gone_is_taken_from_a_new_ledger(whole: Path, tmp_path: Path) -> None:
    def harm(content: bytearray) -> None:
        content[100:PAGE] = bytes(PAGE - 100)

    path = damaged(whole, tmp_path, harm)
    assert recovered(path) == (ARTICLES, CLAIMS, [])


def test_most_of_a_file_that_was_cut_off(whole: Path, tmp_path: Path) -> None:
    path = damaged(whole, tmp_path, lambda content: content.__delitem__(slice(len(content) * 9 // 10, None)))
    assert examine(path).verdict is Verdict.RECOVER
    articles, claims, troubles = recovered(path)
    assert articles >= ARTICLES // 2
    assert claims >= CLAIMS // 2
    assert troubles == []


def test_a_table_another_tool_rewrote_comes_over_in_a_clean_copy(whole: Path, tmp_path: Path) -> None:
    path = tmp_path / "altered.db"
    shutil.copyfile(whole, path)
    connection = sqlite3.connect(path)
    connection.executescript(
        "PRAGMA legacy_alter_table=ON; CREATE TABLE kept AS SELECT * FROM claim; DROP TABLE claim;"
        "ALTER TABLE kept RENAME TO claim;"
        "UPDATE claim SET passage='nowhere' WHERE id=1;"
    )
    connection.close()
    assert examine(path).verdict is Verdict.COPY
    report = salvage(path, tmp_path / "copy.db")
    assert report.refusals == 1
    assert "these words do not stand in the article" in report.refused[0]
    ledger = open_ledger(tmp_path / "copy.db")
    assert ledger.check() == []
    ledger.close()


def test_nothing_is_overwritten(whole: Path, tmp_path: Path) -> None:
    target = tmp_path / "there.db"
    target.write_bytes(b"precious")
    with pytest.raises(LedgerError, match="is there already"):
        salvage(whole, target)
    assert target.read_bytes() == b"precious"


@pytest.mark.parametrize("content", [b"", b"SQLite format 3\0" + bytes(9000), random.Random(1).randbytes(50_000)])
def test_a_file_with_nothing_in_it_is_said_plainly(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.db"
    path.write_bytes(content)
    with pytest.raises(LedgerError, match="Nothing in this file could be read"):
        salvage(path, tmp_path / "y.db")
    assert [p.name for p in tmp_path.iterdir()] == ["x.db"]
