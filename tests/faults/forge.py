"""Writers that are killed while they write. One parent has everything imported and forks a child a turn, so that a
child writes within milliseconds; the parent itself never opens a ledger, for SQLite must not be carried over a fork.

Run as ``python -m tests.faults.forge``. On stdin one line a turn, ``LEDGER SEED``; on stdout one JSON line for each
event: the child's pid, every deed that the ledger acknowledged, and the end of the child.
"""

from __future__ import annotations

import json
import os
import random
import signal
import sqlite3
import sys
from contextlib import suppress
from pathlib import Path

from app.ledger import Ledger, open_ledger
from app.model import Author, Candidate, Document, Edit, LedgerError, Passage, Search

BY = Author("Ann", "test", "killed")
PILLARS = 20
"""Claims that stay, whose rationale is always set all at once."""


def text_of(number: int) -> str:
    return f"The dam at post {number} held. " * 12


def candidates(number: int, count: int) -> list[Candidate]:
    words = f"The dam at post {number} held."
    return [Candidate(Passage(i * (len(words) + 1), words), f"It held {i}") for i in range(count)]


def furnish(path: Path) -> list[str]:
    """A ledger whose first claims are the pillars; returns their uids."""
    ledger = open_ledger(path, create=True)
    for number in (1, 2):
        ledger.add_article(Document(text_of(number)), candidates(number, PILLARS // 2), BY)
    reader = ledger.reader()
    found = [row.uid for row in reader.first_rows(Search(), PILLARS)]
    reader.close()
    ledger.close()
    return found


class Writer:
    """Does one deed after another, of every kind, and says so once the ledger has acknowledged it."""

    def __init__(self, path: Path, seed: int) -> None:
        self.path = path
        self.dice = random.Random(seed)
        self.seed = seed
        self.ledger: Ledger = open_ledger(path)
        reader = self.ledger.reader()
        rows = reader.first_rows(Search(), 100_000)
        reader.close()
        self.pillars = [row.uid for row in rows[:PILLARS]]
        self.others = [row.uid for row in rows[PILLARS:]]
        self.last = ""

    def go_on(self) -> None:
        tell({"opened": self.seed})
        turn = 0
        kinds = [self.all_at_once] * 4 + [self.one] * 2 + [self.add, self.remove, self.evidence, self.outside] + [
            self.take_back, self.back_up, self.seal]  # fmt: skip
        while True:
            turn += 1
            with suppress(LedgerError):  # another writer may have been faster
                said = self.dice.choice(kinds)(f"{self.seed}.{turn}")
                if said:
                    tell(said)

    def all_at_once(self, token: str) -> dict[str, str]:
        return self.deed(self.ledger.set_fields([Edit(uid, "rationale", token) for uid in self.pillars], BY).deed)

    def one(self, token: str) -> dict[str, str]:
        return self.deed(self.ledger.set_fields([Edit(self.dice.choice(self.pillars), "note", token * 40)], BY).deed)

    def add(self, token: str) -> dict[str, str]:
        number = int(token.replace(".", "")) + 10
        return self.deed(self.ledger.add_article(Document(text_of(number)), candidates(number, 6), BY).deed)

    def remove(self, token: str) -> dict[str, str]:
        if not self.others:
            return {}
        return self.deed(self.ledger.delete_claims([self.others.pop()], BY).deed)

    def evidence(self, token: str) -> dict[str, str]:
        claim = self.dice.choice(self.pillars)
        return self.deed(self.ledger.add_evidence(claim, {"title": token, "url": "https://example.org"}, BY).deed)

    def take_back(self, token: str) -> dict[str, str]:
        return self.deed(self.ledger.undo(self.last, BY).deed) if self.last else {}

    def back_up(self, token: str) -> dict[str, str]:
        return {"backup": str(self.ledger.backup(self.path.parent / "backups"))}

    def seal(self, token: str) -> dict[str, str]:
        self.ledger.seal()
        return {}

    def outside(self, token: str) -> dict[str, str]:
        """As another tool writes: SQLite's defaults, a transaction of its own."""
        tool = sqlite3.connect(self.path, timeout=5)
        try:
            with suppress(sqlite3.OperationalError), tool:
                tool.execute("UPDATE claim SET place=? WHERE uid=?", [token, self.dice.choice(self.pillars)])
                tool.commit()
                return {"outside": token}
        finally:
            tool.close()
        return {}

    def deed(self, name: str) -> dict[str, str]:
        self.last = name or self.last
        return {"deed": name} if name else {}


def tell(event: dict[str, object] | dict[str, str]) -> None:
    """One line, whole or not at all."""
    os.write(1, json.dumps(event).encode() + b"\n")


def main() -> None:
    signal.signal(signal.SIGCHLD, lambda *_: reap())
    for line in sys.stdin:
        path, seed = line.rsplit(" ", 1)
        pid = os.fork()
        if pid == 0:
            try:
                Writer(Path(path), int(seed)).go_on()
            except BaseException as error:
                tell({"broke": repr(error)})
            os._exit(1)
        tell({"pid": pid})


def reap() -> None:
    with suppress(ChildProcessError):
        while True:
            pid, status = os.waitpid(-1, os.WNOHANG)
            if pid == 0:
                return
            tell({"gone": pid, "signal": os.WTERMSIG(status)})


if __name__ == "__main__":
    main()
