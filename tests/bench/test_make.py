"""A ledger that ``make`` made is one that the application might have made."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from app import workflow
from app.cli import main as tickmark
from app.ledger import open_ledger, schema
from app.model import Search
from tests.bench.__main__ import main
from tests.bench.making import make

CLAIMS = 1_210
"""Three chunks of articles, the last of them and its last article short."""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A ledger whose every row was tested by the ledger's own rules on the way."""
    path = tmp_path_factory.mktemp("made") / "made.db"
    make(path, CLAIMS, rules=True)
    return path


@pytest.fixture
def db(made: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(made)) as connection:
        yield connection


def test_every_row_agrees_with_its_history(made: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert tickmark(["check", "--db", str(made)]) == 0
    assert f"{CLAIMS} claims" in capsys.readouterr().out


def test_the_schema_is_that_of_a_new_ledger(db: sqlite3.Connection) -> None:
    held = dict(db.execute("SELECT name,sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall())
    assert {name: held.get(name) for name in schema.objects()} == schema.objects()
    assert db.execute("PRAGMA application_id").fetchone()[0] == schema.APPLICATION_ID
    assert db.execute("PRAGMA user_version").fetchone()[0] == schema.VERSION
    assert db.execute("PRAGMA journal_mode").fetchone()[0] == "delete"


def test_the_same_seed_makes_the_same_file_and_another_another(made: Path, tmp_path: Path) -> None:
    again, other = tmp_path / "again.db", tmp_path / "other.db"
    make(again, CLAIMS)
    make(other, CLAIMS, seed=2)
    assert again.read_bytes() == made.read_bytes()
    assert other.read_bytes() != made.read_bytes()


def test_more_processes_make_the_same_file(made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tests.bench.making.ALONE", 0)
    make(tmp_path / "again.db", CLAIMS)
    assert (tmp_path / "again.db").read_bytes() == made.read_bytes()


def test_words_stand_in_the_article_where_the_row_says(db: sqlite3.Connection) -> None:
    texts = dict(db.execute("SELECT uid,text FROM article").fetchall())
    passages = db.execute(
        "SELECT article,start,passage FROM claim"
        " UNION ALL SELECT article,caveat_start,caveat_passage FROM claim WHERE caveat_start IS NOT NULL"
        " UNION ALL SELECT c.article,f.start,f.text FROM figure f JOIN claim c ON c.uid=f.claim"
        " UNION ALL SELECT c.article,h.start,h.cue FROM hop h JOIN claim c ON c.uid=h.claim WHERE h.start IS NOT NULL"
    ).fetchall()
    assert len(passages) > 2 * CLAIMS
    assert [p for p in passages if texts[p[0]][p[1] : p[1] + len(p[2])] != p[2]] == []
    assert any(len(text.encode("utf-16-le")) > 2 * len(text) for text in texts.values()), "no emoji: offsets untested"


def test_every_state_was_reached_by_moves_a_person_may_make(db: sqlite3.Connection) -> None:
    moves = set(db.execute("SELECT old,new FROM history WHERE tbl='claim' AND field='state'").fetchall())
    assert {new for _, new in moves} >= {"waiting", "checked", "reviewed", "reopened", "dropped"}
    assert [move for move in moves if move[1] not in workflow.MOVES[move[0]]] == []


def test_time_never_goes_back_in_the_history(db: sqlite3.Connection) -> None:
    moments = [row[0] for row in db.execute("SELECT at FROM history ORDER BY seq")]
    assert moments == sorted(moments)
    assert moments[-1] > moments[0][:4] + "-06", "a history of months"
    seals = db.execute("SELECT max(upto) FROM seal").fetchone()[0]
    assert seals == len(moments)


def test_every_kind_of_row_is_there(db: sqlite3.Connection) -> None:
    counts = {name: db.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in (
        "article", "figure", "hop", "evidence", "contact", "link", "claim_tag")}  # fmt: skip
    assert counts.pop("article") == 61
    assert all(counts.values()), counts


def test_words_are_found_and_a_claim_can_be_edited_and_dated_back(made: Path, tmp_path: Path) -> None:
    copied = tmp_path / "copy.db"
    copied.write_bytes(made.read_bytes())
    assert tickmark(["set", "--db", str(copied), _uid(copied), "verdict=true"]) == 0
    with closing(open_ledger(copied)) as ledger, closing(ledger.reader()) as reader:
        assert 0 < len(reader.ids(Search("standgr"))) < CLAIMS
        assert len(reader.as_of("2030-01-01").claims) == CLAIMS
        assert ledger.check() == []


def _uid(path: Path) -> str:
    with closing(sqlite3.connect(path)) as db:
        return str(db.execute("SELECT uid FROM claim WHERE state='unreviewed'").fetchone()[0])


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["make", "{there}", "100"], "is there already"),
        (["make", "{folder}/no/such.db", "100"], "no such file or directory"),
        (["make", "{folder}/new.db", "0"], "is not a number of claims"),
        (["make", "{folder}/new.db", "many"], "is not a number of claims"),
    ],
)
def test_a_mistake_ends_in_one_sentence_and_touches_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], words: list[str], sentence: str
) -> None:
    there = tmp_path / "there.db"
    there.write_text("mine")
    assert main([w.format(there=there, folder=tmp_path) for w in words]) == 2
    assert sentence in capsys.readouterr().err
    assert there.read_text() == "mine"
    assert [p.name for p in tmp_path.iterdir()] == ["there.db"]
