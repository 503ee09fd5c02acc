"""The search index: searches find the same with it and without, whatever happens to the ledger or to the index."""

from __future__ import annotations

import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app import places
from app.cli import main
from app.ledger import Interrupted, Ledger, Reader, open_ledger, word_index, word_lookup
from app.ledger.search import WORD_FIELDS
from app.ledger.words import SEARCHED
from app.model import Candidate, Document, Edit, Passage, Search
from tests.ledger.conftest import ANN

ROOT = Path(__file__).resolve().parents[2]
FIRST, SECOND = 1, 2
QUESTIONS = (
    "dam",
    "peop",
    '"the dam held"',
    "-dam",
    "by:orn",
    "claim:people",
    "-left dam",
    "gate",
    "gate -dam",
    '"sluice"',
)
"""Searches that every edit of these tests has something to do with."""


def index_of(ledger: Path) -> Path:
    with closing(Reader(ledger)) as reader:
        found = word_index.place_of(ledger, reader.settings()["file_id"])
    assert found is not None
    return found


def answers(reader: Reader, questions: tuple[str, ...] = QUESTIONS) -> dict[str, list[int]]:
    """What each search finds; every way to ask must say the same."""
    found = {}
    for text in questions:
        search = Search(text)
        found[text] = list(reader.ids(search))
        assert [row.id for row in reader.first_rows(search, 1000)] == found[text]
        assert reader.progress(search).total == len(found[text])
        assert sum(count for _, count in reader.facets(search)[0].counts) == len(found[text])
    return found


def scanned(ledger: Path, questions: tuple[str, ...] = QUESTIONS) -> dict[str, list[int]]:
    """What the same searches find when there is no index."""
    index = index_of(ledger)
    aside = index.with_suffix(".aside")
    if index.exists():
        index.rename(aside)
    with closing(Reader(ledger)) as reader:
        found = answers(reader, questions)
    if aside.exists():
        aside.rename(index)
    return found


def is_asked(ledger: Path) -> bool:
    """Whether searches go by the index: a claim taken out of it, and of nothing else, is not found any more."""
    index, aside = index_of(ledger), index_of(ledger).with_suffix(".aside")
    shutil.copyfile(index, aside)
    with closing(sqlite3.connect(index)) as db, db:
        db.execute("DELETE FROM claim_words WHERE rowid=?", [FIRST])
    with closing(Reader(ledger)) as reader:
        found = FIRST in reader.ids(Search("dam"))
    aside.replace(index)
    return not found


@pytest.fixture
def indexed(path: Path) -> Iterator[Reader]:
    """A reader of a ledger that has its index."""
    assert word_index.bring_up(path)
    reader = Reader(path)
    assert answers(reader)["dam"] == [FIRST]
    yield reader
    reader.close()


def run(path: Path, sql: str, *values: object) -> None:
    """What another tool does to the file."""
    with closing(sqlite3.connect(path)) as db, db:
        db.execute(sql, values)


# -- the same with and without ---------------------------------------------------------------------------------------

LETTERS = "abAB09_-- '\"’“”.…\u00a0\u2011\u00ad\u200b\ue000\n\0éÉßςΣσİıIłØжЖй京都カｶ한ไที½²٣①ǅﬁ❤️😀\u0301\u0327"
TEXTS = st.one_of(st.text(st.sampled_from(LETTERS), max_size=14), st.text(max_size=14)).map(
    lambda text: text.encode("utf-8", "replace").decode()
)
FORMS = st.sampled_from(["{}", "{}", '"{}"', '"{}*"', "-{}", *(f"{name}:{{}}" for name in WORD_FIELDS), '-by:"{}"'])


@settings(
    max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(data=st.data())
def test_the_index_finds_what_looking_through_the_claims_finds(path: Path, data: st.DataObject) -> None:
    columns = [name for name in SEARCHED if name != "passage"]  # which stands in the article

    def write() -> list[str]:
        texts = [data.draw(TEXTS) for _ in range(8)]
        with closing(sqlite3.connect(path)) as db, db:
            for text in texts:
                column, claim = data.draw(st.sampled_from(columns)), data.draw(st.sampled_from([FIRST, SECOND]))
                with suppress(sqlite3.IntegrityError):  # against the rules
                    db.execute(f"UPDATE claim SET {column}=? WHERE id=?", [text, claim])
        return texts

    texts = write()
    assert word_index.bring_up(path)
    behind = data.draw(st.booleans())
    texts += write() if behind else []
    asked = []
    for text in texts:
        start = data.draw(st.integers(0, len(text)))
        part = text[start : data.draw(st.integers(start, len(text)))]
        asked.append(data.draw(FORMS).format(part) + data.draw(st.sampled_from(["", " dam", " -pe", " b"])))
    with closing(Reader(path)) as reader:
        assert answers(reader, tuple(asked)) == scanned(path, tuple(asked))


@pytest.mark.parametrize(
    ("text", "search"),
    [
        ("Łódź, Yıldırım and Strømsø", "lodz yildirim stromso"),
        ("ΟΔΟΣ", "οδος"),
        ("Straße", '"strasse"'),
        ("北京今天下雨", "今天"),
        ("ภาษาไทย", "ไทย"),
        ("हिन्दी भाषा", "हिन्दी"),
        ("٣٠٠ people", "300"),
        ("The quay at Vell\u00admar", '"vellmar"'),
        ("The quay at Vell\u2011mar", "vellmar"),
        ("the dam’s gate", "dam's"),
        ("he said “the gate held”", "“gate held”"),
        ("snake_case", "snake_c"),
        ("x" * 3000, "x" * 1500),
    ],
)
def test_words_are_found_as_people_type_them(path: Path, text: str, search: str) -> None:
    run(path, "UPDATE claim SET note=? WHERE id=?", text, SECOND)
    assert SECOND in scanned(path, (search,))[search]
    assert word_index.bring_up(path)
    with closing(Reader(path)) as reader:
        assert SECOND in answers(reader, (search,))[search]


def test_a_phrase_ends_with_its_field(path: Path) -> None:
    run(path, "UPDATE claim SET speaker='Ola Renner', speaker_role='gate keeper' WHERE id=1")
    asked = ('"renner gate"', '"ola renner"', 'by:"gate keeper"', 'by:"gate keep"', 'by:"gate keep*"')
    found = scanned(path, asked)
    assert list(found.values()) == [[], [FIRST], [FIRST], [], [FIRST]]
    assert word_index.bring_up(path)
    with closing(Reader(path)) as reader:
        assert answers(reader, asked) == found


def test_no_length_of_a_search_raises(indexed: Reader) -> None:
    words = " ".join(a + b for a in "abcdefghijklmnopqrstuvwxyz" for b in "abcdefghijklmnopqrstuvwxyz")
    for text in (words, f'"{words}"', words.replace(" ", " -"), words.replace(" ", " claim:"), "a" * 5000):
        assert list(indexed.ids(Search(text))) == []


# -- after the ledger changed ----------------------------------------------------------------------------------------

EDITS = {
    "update": "UPDATE claim SET note='the sluice gate' WHERE id=2",
    "update of many": "UPDATE claim SET rationale=coalesce(rationale,'')||' the gate'",
    "emptied": "UPDATE claim SET claim='Nothing', speaker=NULL WHERE id=2",
    "insert": "INSERT INTO claim(article,start,passage,claim)"
    " SELECT article,start,passage,'A gate of the dam' FROM claim WHERE id=1",
    "delete": "DELETE FROM claim WHERE id=1",
    "replace by id": "INSERT OR REPLACE INTO claim(id,uid,article,start,passage,claim)"
    " SELECT id,uid,article,start,passage,'The sluice' FROM claim WHERE id=1",
    "replace by uid": "INSERT OR REPLACE INTO claim(uid,article,start,passage,claim)"
    " SELECT uid,article,start,passage,'The sluice' FROM claim WHERE id=1",
    "insert with an id of its own": "INSERT INTO claim(id,article,start,passage,claim)"
    " SELECT 70000,article,start,passage,'A gate of the dam' FROM claim WHERE id=1",
    "verdict": "UPDATE claim SET verdict='true', state='checked' WHERE id=2",
}


@pytest.mark.parametrize("edit", EDITS)
@pytest.mark.parametrize("caught_up", [False, True])
def test_an_edit_by_another_tool_is_found_at_once(path: Path, indexed: Reader, edit: str, caught_up: bool) -> None:
    before = answers(indexed)
    run(path, EDITS[edit])
    if caught_up:
        assert word_index.bring_up(path)
    assert answers(indexed) == scanned(path)
    assert (answers(indexed) == before) == (edit == "verdict")


def test_our_own_edits_and_their_undoing_are_found_at_once(ledger: Ledger, uids: tuple[str, str], path: Path) -> None:
    assert word_index.bring_up(path)
    with closing(Reader(path)) as reader:
        change = ledger.set_fields([Edit(uids[0], "note", "the sluice gate")], ANN)
        assert answers(reader)["gate"] == [FIRST]
        assert word_index.bring_up(path)
        ledger.undo(change.deed or "", ANN)
        assert answers(reader)["gate"] == []


def test_what_was_deleted_leaves_the_index(path: Path, indexed: Reader) -> None:
    run(path, EDITS["delete"])
    assert word_index.bring_up(path)
    with closing(sqlite3.connect(index_of(path))) as index:
        assert index.execute("SELECT rowid FROM claim_words").fetchall() == [(SECOND,)]


def test_a_backup_put_in_the_ledgers_place_is_searched_as_it_is(path: Path, tmp_path: Path) -> None:
    backup = tmp_path / "backup.db"
    shutil.copyfile(path, backup)
    run(path, EDITS["update"])
    assert word_index.bring_up(path)
    backup.replace(path)
    with closing(Reader(path)) as reader:
        assert answers(reader)["gate"] == []
        run(path, EDITS["insert"])  # its history goes on, with other lines of the same numbers
        assert answers(reader) == scanned(path)
        assert word_index.bring_up(path)
        assert answers(reader) == scanned(path)
    assert is_asked(path)


def test_a_claim_with_any_id_is_found(path: Path) -> None:
    run(path, EDITS["insert with an id of its own"])
    assert word_index.bring_up(path)
    with closing(Reader(path)) as reader:
        assert answers(reader)["gate"] == [70000]


def test_a_copy_has_an_index_of_its_own(path: Path, indexed: Reader) -> None:
    copy = path.with_name("copy.db")
    shutil.copyfile(path, copy)
    run(copy, EDITS["update"])
    assert word_index.bring_up(copy)
    assert is_asked(copy)
    assert is_asked(path)
    assert answers(indexed) == scanned(path)


def test_an_index_far_behind_is_not_asked(path: Path, indexed: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(word_lookup, "MOST_CHANGED", 1)
    run(path, EDITS["update of many"])
    assert answers(indexed) == scanned(path)


def test_an_edit_past_the_rules_is_found_once_the_index_is_forgotten(path: Path, indexed: Reader) -> None:
    run(path, "DROP TRIGGER claim_log_note")
    run(path, "UPDATE claim SET note='the sluice gate' WHERE id=2")
    word_index.forget(indexed.settings()["file_id"])
    assert answers(indexed)["gate"] == [SECOND]
    assert word_index.bring_up(path)
    assert answers(indexed)["gate"] == [SECOND]


# -- after something happened to the index ---------------------------------------------------------------------------


def test_searches_go_by_the_index_and_so_does_the_command_line(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert word_index.bring_up(path)
    assert is_asked(path)
    with closing(sqlite3.connect(index_of(path))) as db, db:
        db.execute("DELETE FROM claim_words WHERE rowid=1")
    assert main(["list", "--db", str(path), "--query", "dam", "--json"]) == 0
    assert capsys.readouterr().out == ""


def test_only_its_owner_may_read_the_index(path: Path, indexed: Reader) -> None:
    assert index_of(path).stat().st_mode & 0o777 == 0o600


def _scribble(index: Path) -> None:
    with index.open("rb+") as file:
        for place in range(5000, index.stat().st_size, 500):
            file.seek(place)
            file.write(os.urandom(40))


def _cut(index: Path) -> None:
    with index.open("rb+") as file:
        file.truncate(index.stat().st_size // 2)


def _another_database(index: Path) -> None:
    index.unlink()
    run(index, "CREATE TABLE state(one, two)")


def _another_version(index: Path) -> None:
    run(index, "PRAGMA user_version=99")


def _other_rules(index: Path) -> None:
    run(index, "UPDATE state SET rules='others'")


def _tables_gone(index: Path) -> None:
    run(index, "DROP TABLE claim_words")


def _folder_gone(index: Path) -> None:
    shutil.rmtree(places.cache_folder())


DAMAGES: dict[str, Callable[[Path], object]] = {
    "deleted": Path.unlink, "cache folder deleted": _folder_gone,
    "garbage": lambda i: i.write_bytes(b"no database" * 999),
    "scribbled over": _scribble, "cut off": _cut, "empty": lambda i: i.write_bytes(b""), "another": _another_database,
    "of another version": _another_version, "of other rules": _other_rules, "without its tables": _tables_gone,
    "not to be read": lambda i: i.chmod(0),
}  # fmt: skip


@pytest.mark.parametrize("damage", DAMAGES)
@pytest.mark.parametrize("new_reader", [False, True])
def test_whatever_happens_to_the_index_searches_are_right_and_it_is_made_again(
    path: Path, indexed: Reader, damage: str, new_reader: bool
) -> None:
    right = scanned(path)
    DAMAGES[damage](index_of(path))
    reader = Reader(path) if new_reader else indexed
    assert answers(reader) == right
    index_of(path).parent.mkdir(exist_ok=True, parents=True)
    if damage == "not to be read" and os.geteuid() != 0:
        index_of(path).chmod(0o600)
    assert word_index.bring_up(path)
    assert answers(reader) == right
    assert is_asked(path)
    reader.close()


def test_an_index_that_another_holds_is_left_alone(
    path: Path, indexed: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(word_index, "TRIES", 1)
    right = scanned(path)
    with closing(sqlite3.connect(index_of(path), isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        assert answers(indexed, ("dam",)) == {"dam": right["dam"]}
        run(path, EDITS["update"])
        assert not word_index.bring_up(path)
        other.execute("ROLLBACK")
    assert word_index.bring_up(path)
    assert answers(indexed) == scanned(path)


def test_no_place_for_the_index_is_no_error(path: Path, home: Path) -> None:
    (home / "cache").write_text("a file where the folder should be")
    assert not word_index.bring_up(path)
    with closing(Reader(path)) as reader:
        assert answers(reader)["dam"] == [FIRST]


def test_the_index_of_a_ledger_that_is_gone_goes_with_the_next(path: Path, indexed: Reader) -> None:
    old, moved = index_of(path), path.with_name("moved.db")
    path.rename(moved)
    assert word_index.bring_up(moved)
    assert not old.exists()


# -- cut off, and taken turns ----------------------------------------------------------------------------------------

TEXT = "The dam held. " * 400


@pytest.fixture
def many(tmp_path: Path) -> Path:
    """A ledger of 400 claims."""
    path = tmp_path / "many.db"
    ledger = open_ledger(path, create=True)
    candidates = [Candidate(Passage(14 * i, "The dam held."), f"The dam held n{i}") for i in range(400)]
    ledger.add_article(Document(TEXT), candidates, ANN)
    ledger.close()
    return path


def in_small_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(word_index, "FIRST_STEP", 100)
    monkeypatch.setattr(word_index, "LARGEST_STEP", 100)


def test_a_build_that_was_stopped_goes_on_where_it_was(many: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    in_small_steps(monkeypatch)
    heard: list[tuple[int, int]] = []
    assert not word_index.bring_up(many, progress=lambda *step: heard.append(step), cancelled=lambda: len(heard) == 2)
    with closing(Reader(many)) as reader:
        assert len(reader.ids(Search("n3"))) == 111
        run(many, "UPDATE claim SET claim='The gate' WHERE id=1")
        assert list(reader.ids(Search("gate"))) == [1]
        assert word_index.bring_up(many, progress=lambda *step: heard.append(step))
        assert [done for done, total in heard if total == 400] == [0, 100, 200, 300, 400]
        assert list(reader.ids(Search("gate"))) == [1]
    assert is_asked(many)


def test_two_windows_take_turns(many: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    in_small_steps(monkeypatch)
    monkeypatch.setattr(word_index, "BUSY", 5)
    meet = threading.Barrier(2, timeout=10)
    ended: list[bool] = []

    def window() -> None:
        meet.wait()
        ended.append(word_index.bring_up(many))

    threads = [threading.Thread(target=window) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert any(ended)
    assert word_index.bring_up(many)
    with closing(Reader(many)) as reader:
        assert len(reader.ids(Search("n3"))) == 111
        assert len(reader.ids(Search("held"))) == 400


BUILDER = """
import sys
from pathlib import Path
from app.ledger import word_index
word_index.SMALLEST_STEP = word_index.FIRST_STEP = word_index.LARGEST_STEP = 2
word_index.bring_up(Path(sys.argv[1]), progress=lambda done, total: print(done, flush=True))
print("ended", flush=True)
"""


@pytest.mark.slow
def test_a_builder_that_is_killed_leaves_nothing_wrong_behind(many: Path) -> None:
    dice = random.Random(5)
    for turn in range(12):
        run(many, "UPDATE claim SET note='gate ' || ? WHERE id % 7 = ?", f"n{turn}", turn % 7)
        builder = subprocess.Popen(
            [sys.executable, "-c", BUILDER, str(many)], stdout=subprocess.PIPE, text=True, cwd=ROOT
        )
        assert builder.stdout is not None
        for _ in range(dice.randrange(1, 40)):
            if builder.stdout.readline().strip() in {"ended", ""}:
                break
        time.sleep(dice.random() * 0.01)  # the moment of the kill is the point
        builder.send_signal(signal.SIGKILL)
        builder.wait()
        builder.stdout.close()
        with closing(Reader(many)) as reader:
            asked = ("n3", "gate", f"n{turn}", "-gate")
            assert answers(reader, asked) == scanned(many, asked)
    assert word_index.bring_up(many)
    with closing(Reader(many)) as reader:
        assert answers(reader, asked) == scanned(many, asked)
    assert is_asked(many)


FULL = """
import resource, signal, sys
from pathlib import Path
from app.ledger import Reader, word_index
from app.model import Search
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (30_000, 30_000))
path = Path(sys.argv[1])
print(word_index.bring_up(path), len(Reader(path).ids(Search("held"))))
"""


def test_a_disk_that_is_full_is_no_error(many: Path) -> None:
    ran = subprocess.run([sys.executable, "-c", FULL, str(many)], capture_output=True, text=True, cwd=ROOT, check=False)
    assert ran.stdout.split() == ["False", "400"], ran.stderr
    assert word_index.bring_up(many)
    assert is_asked(many)


def test_a_search_that_is_stopped_holds_nobody_up(many: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert word_index.bring_up(many)
    with closing(Reader(many)) as reader:
        stop = threading.Event()

        def interrupt() -> None:
            while not stop.is_set():
                reader.interrupt()

        thread = threading.Thread(target=interrupt)
        thread.start()
        stopped = 0
        for _ in range(200):
            try:
                reader.facets(Search("held"))
            except Interrupted:
                stopped += 1
        stop.set()
        thread.join()
        assert stopped
        run(many, "UPDATE claim SET note='gate' WHERE id=1")  # waits for no reader
        assert list(reader.ids(Search("gate"))) == [1]
