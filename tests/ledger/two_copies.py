"""Two copies of one ledger and random work on each: by the app's own verbs, and by SQL as other tools do it."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from hypothesis import strategies as st

from app.ledger import Ledger, open_ledger
from app.ledger.columns import TABLES
from app.model import Author, Candidate, Document, Edit, Figure, Hop, LedgerError, MoveRefused, Passage
from tests.ledger.conftest import TEXT

PASSAGES = ("The dam held", "engineers said", "Almost 2,000 people", "left Vellmar", "Mr Örn said")
WAYS = ("own", "other")


def rows(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table by its key, without what a copy keeps for itself (ids, revisions, moments)."""
    apart = {"id", "rev", "updated_at", "checked_at", "reviewed_at"}
    connection = sqlite3.connect(path)
    found = {}
    for table in TABLES:
        names = [c.name for c in table.columns if c.name not in apart]
        select = f"SELECT {','.join(names)} FROM {table.name} ORDER BY {','.join(table.key)}"
        found[table.name] = connection.execute(select).fetchall()
    connection.close()
    return found


def sql(path: Path, statement: str, values: list[object]) -> None:
    """One statement by another tool; what the rules refuse changes nothing."""
    connection = sqlite3.connect(path, isolation_level=None)
    try:
        connection.execute("PRAGMA foreign_keys=ON")
        with suppress(sqlite3.IntegrityError):
            connection.execute(statement, values)
    finally:
        connection.close()


def _uids(ledger: Ledger, table: str) -> list[str]:
    return [row[0] for row in ledger._db.execute(f"SELECT uid FROM {table} ORDER BY uid").fetchall()]


def _pick(found: list[str], at: int) -> str:
    return found[at % len(found)] if found else "0" * 16


class Worker:
    """Somebody working on one copy. ``at`` and ``word`` choose what is touched and what it becomes."""

    def __init__(self, ledger: Ledger, name: str) -> None:
        self.ledger, self.author = ledger, Author(name, "test")
        self.deeds: list[str] = []

    def do(self, kind: str, at: int, word: str) -> None:
        """Try one piece of work; what is refused changes nothing."""
        with suppress(LedgerError, MoveRefused):
            change = _WORK[kind](self, at, word)
            if change is not None and change.deed:
                self.deeds.append(change.deed)

    def claim(self, at: int) -> str:
        return _pick(_uids(self.ledger, "claim"), at)

    def field(self, name: str) -> Callable[[int, str], object]:
        return lambda at, word: self.ledger.set_fields([Edit(self.claim(at), name, word)], self.author)

    def sql(self, statement: str, *values: object) -> None:
        sql(self.ledger.path, statement, list(values))


def _candidate(at: int, word: str) -> Candidate:
    words = PASSAGES[at % len(PASSAGES)]
    return Candidate(Passage(TEXT.index(words), words), f"{words} {word}", figures=(Figure("2,000", low=1.0),))


def _passage(worker: Worker, at: int, word: str) -> object:
    words = PASSAGES[len(word) * at % len(PASSAGES)]
    edits = [Edit(worker.claim(at), "start", TEXT.index(words)), Edit(worker.claim(at), "passage", words)]
    return worker.ledger.set_fields(edits, worker.author)


def _undo(worker: Worker, at: int, word: str) -> object:
    newest = worker.deeds[-3:]
    return worker.ledger.undo(newest[at % len(newest)], worker.author) if newest else None


def _set(name: str) -> Callable[[Worker, int, str], object]:
    return lambda w, at, word: w.field(name)(at, word)


_EVIDENCE = "evidence"
_WORK: dict[str, Callable[[Worker, int, str], object]] = {
    **{name: _set(name) for name in ("note", "claim", "speaker", "rationale")},
    "verdict": lambda w, at, word: w.field("verdict")(at, ("true", "false")[at % 2]),
    "no verdict": lambda w, at, word: w.ledger.set_fields([Edit(w.claim(at), "verdict", None)], w.author),
    "sign off": lambda w, at, word: w.field("state")(at, "reviewed"),
    "drop": lambda w, at, word: w.ledger.set_fields(
        [Edit(w.claim(at), "state", "dropped"), Edit(w.claim(at), "drop_reason", word)], w.author
    ),
    "wait": lambda w, at, word: w.field("state")(at, "waiting"),
    "passage": _passage,
    "state by sql": lambda w, at, word: w.sql("UPDATE claim SET state='reviewed' WHERE uid=?", w.claim(at)),
    "clear by sql": lambda w, at, word: w.sql(
        "UPDATE claim SET state='in_progress',verdict=NULL,worth=0.25 WHERE uid=?", w.claim(at)
    ),
    "dates": lambda w, at, word: w.sql(
        "UPDATE claim SET event_from=?,event_to=? WHERE uid=?", f"203{at}", f"203{at + len(word) % 3}", w.claim(at)
    ),
    "replace": lambda w, at, word: w.sql(
        "INSERT OR REPLACE INTO claim(uid,article,start,passage,claim,note,worth,created_at)"
        " SELECT uid,article,start,passage,?,?,0.5,created_at FROM claim WHERE uid=?", word, word, w.claim(at),
    ),
    "figures": lambda w, at, word: w.ledger.set_figures(
        w.claim(at), [Figure(word, low=at / 3), Figure("30", high=2.5e22)][: at % 3], w.author
    ),
    "hops": lambda w, at, word: w.ledger.set_hops(w.claim(at), [Hop(word), Hop("agency")][: at % 3], w.author),
    "tags": lambda w, at, word: w.ledger.set_tags(w.claim(at), [word, "water"][: at % 3], w.author),
    "tag": lambda w, at, word: w.sql("UPDATE tag SET meaning=? WHERE name='water'", word),
    "drop tag": lambda w, at, word: w.sql("DELETE FROM tag WHERE name=?", word),
    "add evidence": lambda w, at, word: w.ledger.add_evidence(w.claim(at), {"title": word}, w.author),
    "evidence": lambda w, at, word: w.ledger.set_evidence(
        _pick(_uids(w.ledger, "evidence"), at), {"quote": word}, w.author
    ),
    "remove evidence": lambda w, at, word: w.ledger.delete_evidence(_pick(_uids(w.ledger, "evidence"), at), w.author),
    "ask": lambda w, at, word: w.sql("INSERT INTO contact(claim,whom) VALUES(?,?)", w.claim(at), word),
    "answer": lambda w, at, word: w.sql(
        "UPDATE contact SET answer=? WHERE uid=?", word, _pick(_uids(w.ledger, "contact"), at)
    ),
    "unask": lambda w, at, word: w.sql("DELETE FROM contact WHERE uid=?", _pick(_uids(w.ledger, "contact"), at)),
    "link": lambda w, at, word: w.sql(
        "INSERT OR REPLACE INTO link(claim,other,relation) VALUES(?,?,?)", w.claim(at), w.claim(at + 1),
        ("contradicts", "updates")[at % 2],
    ),
    "unlink": lambda w, at, word: w.sql("DELETE FROM link WHERE claim=?", w.claim(at)),
    "new claim": lambda w, at, word: w.ledger.add_claim(
        _pick(_uids(w.ledger, "article"), 0), _candidate(at, word), w.author
    ),
    "delete claim": lambda w, at, word: w.ledger.delete_claims([w.claim(at)], w.author),
    "new article": lambda w, at, word: w.ledger.add_article(Document(TEXT + word), [_candidate(at, word)], w.author),
    "title": lambda w, at, word: w.ledger.set_article_fields(
        _pick(_uids(w.ledger, "article"), at), {"title": word}, w.author
    ),
    "delete article": lambda w, at, word: w.ledger.delete_article(_pick(_uids(w.ledger, "article"), at), w.author),
    "label": lambda w, at, word: w.ledger.set_label("verdict", "true", word, w.author),
    "own verdict": lambda w, at, word: w.sql("INSERT INTO verdict(code,label) VALUES('satire',?)", word),
    "judge so": lambda w, at, word: w.field("verdict")(at, "satire"),
    "no such verdict": lambda w, at, word: w.sql("DELETE FROM verdict WHERE code='satire'"),
    "clear": lambda w, at, word: w.ledger.clear_passages(
        _pick(_uids(w.ledger, "article"), at), [Passage(TEXT.index(it), it) for it in PASSAGES[: at % 3]], w.author
    ),
    "unclear": lambda w, at, word: w.ledger.unclear([_pick(_uids(w.ledger, "cleared"), at)], w.author),
    "remark": lambda w, at, word: w.sql("UPDATE cleared SET note=?", word),
    "view": lambda w, at, word: w.ledger.save_view(("Mine", "Ours")[at % 2], word, w.author),
    "rename view": lambda w, at, word: w.ledger.rename_view(("Mine", "Ours")[at % 2], word, w.author),
    "remove view": lambda w, at, word: w.ledger.remove_view(("Mine", "Ours")[at % 2], w.author),
    "tolerance": lambda w, at, word: w.ledger.set_setting("tolerance", str(at), w.author),
    "second person": lambda w, at, word: w.ledger.set_setting("second_reviewer", str(at % 2), w.author),
    "undo": _undo,
}  # fmt: skip

WORK = st.tuples(
    st.sampled_from(sorted(_WORK)), st.integers(0, 5), st.sampled_from(["Vellmar", "the dam", "so", "water"])
)
"""One piece of work: what, which row, which word."""


@contextmanager
def two(template: Path, folder: Path) -> Iterator[tuple[Worker, Worker]]:
    """Ann's ledger and Bea's copy of it."""
    workers = []
    for name in ("Ann", "Bea"):
        path = folder / f"{name.lower()}.db"
        shutil.copyfile(template, path)
        workers.append(Worker(open_ledger(path), name))
    try:
        yield workers[0], workers[1]
    finally:
        for worker in workers:
            worker.ledger.close()
