"""Does with strange files everything that the program does, each under a limit of time, and tells how each ended.

Run as ``python -m tests.faults.use FILE…`` in a process of its own: a crash, a hang or a hunger for memory ends that
process and not the tests. One JSON line a file: the verdict, the sentences a person would read, and what broke.
"""

from __future__ import annotations

import json
import sys
import traceback
from collections.abc import Callable
from pathlib import Path

from app.ledger import Ledger, backup_folder, mend, open_ledger
from app.ledger.opening import Verdict, examine
from app.ledger.salvage import salvage
from app.model import Author, Candidate, Document, Edit, LedgerError, Passage, Search

SECONDS = 20
"""For one file; thousands of times what a sound one takes, so that only an endless loop meets it."""
MEMORY = 3 << 30
BY = Author("Ann", "test", "used")
TEXT = "The weir held at the third post. "


class Told:
    """What became of one file."""

    def __init__(self) -> None:
        self.verdict = ""
        self.sentences: list[str] = []
        self.broke = ""

    def attempt(self, deed: Callable[[], object]) -> object:
        """Do it, or keep the one sentence that says why not."""
        try:
            return deed()
        except LedgerError as error:
            self.sentences.append(str(error))
        return None


def use(path: Path, told: Told) -> None:
    """Look at a file and go the way its verdict offers."""
    finding = examine(path)
    told.verdict = str(finding.verdict)
    if finding.sentence:
        told.sentences.append(finding.sentence)
    if finding.verdict is Verdict.REPAIR:
        told.attempt(lambda: mend(path))
    if finding.verdict in (Verdict.COPY, Verdict.RECOVER):
        source, path = path, path.with_suffix(".recovered")
        if told.attempt(lambda: salvage(source, path)) is None:
            return
    ledger = told.attempt(lambda: open_ledger(path))
    if isinstance(ledger, Ledger):
        work(ledger, told)


def work(ledger: Ledger, told: Told) -> None:
    """List, search, look back, check and write."""
    reader = ledger.reader()
    claims = told.attempt(lambda: reader.claims(list(reader.ids(Search()))[:50])) or []
    told.attempt(lambda: reader.first_rows(Search("dam held")))
    told.attempt(lambda: reader.first_rows(Search("state:checked by:ann figure:>20", order="verdict")))
    told.attempt(lambda: reader.progress(Search()))
    told.attempt(lambda: reader.facets(Search()))
    told.attempt(lambda: reader.reported(list(reader.ids(Search()))[:20]))
    told.attempt(lambda: (reader.states(), reader.verdicts(), reader.settings(), reader.titles()))
    told.attempt(reader.newest_seal)
    told.attempt(lambda: [(reader.article(a.uid), reader.marks(a.uid)) for a in reader.articles()])
    told.attempt(lambda: reader.as_of("2099-01-01"))
    for claim in claims[:3]:  # type: ignore[index]
        told.attempt(lambda uid=claim.uid: reader.history(uid))  # type: ignore[misc]
        told.attempt(lambda uid=claim.uid: reader.evidence(uid))  # type: ignore[misc]
        change = told.attempt(lambda uid=claim.uid: ledger.set_fields([Edit(uid, "note", "used")], BY))  # type: ignore[misc]
        if change:
            told.attempt(lambda deed=change.deed: ledger.undo(deed, BY))  # type: ignore[misc, attr-defined]
        told.attempt(lambda uid=claim.uid: ledger.add_evidence(uid, {"title": "used"}, BY))  # type: ignore[misc]
        told.attempt(lambda uid=claim.uid: ledger.delete_claims([uid], BY))  # type: ignore[misc]
    told.attempt(lambda: ledger.add_article(Document(TEXT), [Candidate(Passage(0, TEXT[:8]), "It held")], BY))
    told.attempt(ledger.check)
    told.attempt(lambda: ledger.backup(backup_folder(ledger.path)))
    reader.close()
    ledger.close()


def main() -> None:
    if sys.platform != "win32":
        import resource
        import signal

        signal.signal(signal.SIGALRM, signal.SIG_DFL)
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    for name in sys.argv[1:]:
        if sys.platform != "win32":
            signal.alarm(SECONDS)
        told = Told()
        try:
            use(Path(name), told)
        except BaseException:
            told.broke = traceback.format_exc()
        print(json.dumps({"file": name, **vars(told)}), flush=True)


if __name__ == "__main__":
    main()
