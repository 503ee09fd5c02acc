"""An export from the first page to the last rename: the table, its second file and the manifest, or nothing at all."""

from __future__ import annotations

import json
import os
import tempfile
from array import array
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO

from app import __version__
from app.export.columns import DETAILS_HEADER, HEADER, details, row
from app.export.drafts import Draft, drafts_for, look, settle_folder, standing, sweep
from app.export.sheet import Sheet
from app.model import ExportError, ReportedClaim

ROUNDS_AT_MOST = 20
"""How often claims that changed meanwhile are read again before the editing is left to go on without us."""


class ExportCancelled(ExportError):
    """Somebody stopped the export; nothing was written."""


@dataclass(frozen=True, slots=True)
class Meanwhile:
    """What changed while the pages were written: claims as they are now, uids that no longer belong in the export.

    ``history_head`` is the ledger's as of this look. The last look finds nothing.
    """

    history_head: int
    again: Sequence[ReportedClaim] = ()
    gone: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Origin:
    """Where an export comes from, for its manifest.

    ``seal`` is the newest seal over the ledger's history (SHA-256 in hex), up to line ``sealed_upto``; with
    a manifest somebody else keeps, it shows later whether that history is still the one the export was made from.
    """

    ledger: str
    file_id: str
    preset: str
    filter_text: str
    written_by: str
    sealed_upto: int = 0
    seal: str = ""


@dataclass(frozen=True, slots=True)
class Written:
    """What an export left: the files in order of their names' importance, the table's claims and its SHA-256."""

    files: tuple[Path, ...]
    rows: int
    sha256: str
    history_head: int


def companions(out: Path) -> tuple[Path, Path]:
    """The second file and the manifest of the table at ``out``: ``NAME.details.csv`` and ``NAME.manifest.json``."""
    name = out.name[:-4] if out.name.lower().endswith(".csv") and len(out.name) > 4 else out.name
    return out.with_name(f"{name}.details.csv"), out.with_name(f"{name}.manifest.json")


def write_csv(
    out: Path,
    pages: Iterable[Sequence[ReportedClaim]],
    *,
    changed: Callable[[], Meanwhile],
    origin: Origin,
    cancelled: Callable[[], bool] = lambda: False,
) -> Written:
    """Write the full preset to ``out`` and, beside it, the second file and the manifest.

    Each file appears whole, by a rename, the manifest last; it names the SHA-256 of the others. Raises ExportError in
    one plain sentence, ExportCancelled once ``cancelled`` says so between two pages; then nothing was written.
    """
    out = standing(out)
    beside, manifest = companions(out)
    with drafts_for(out) as made:
        for target in (out, beside, manifest):
            look(target)  # all before any is put: a manifest that has no place must not follow a table that had one
            sweep(target)

        def new(target: Path) -> BinaryIO:
            made.append(Draft(target))
            return made[-1].file

        table = _Table(lambda: new(out), lambda: new(beside))
        head = table.fill(pages, changed, cancelled)
        about = _manifest(out, beside, table, origin, head)
        new(manifest).write(json.dumps(about, ensure_ascii=False, indent=1).encode("utf-8", "replace") + b"\n")
        final = [
            next(draft for draft in reversed(made) if draft.target == target) for target in (beside, out, manifest)
        ]
        for draft in final:
            draft.settle()
        if cancelled():
            raise _cancelled()
        for draft in final:
            draft.put()
        settle_folder(out.parent)
    return Written((out, beside, manifest), table.main.records, table.main.sha256, head)


def stream_csv(
    out: BinaryIO,
    pages: Iterable[Sequence[ReportedClaim]],
    *,
    changed: Callable[[], Meanwhile],
    cancelled: Callable[[], bool] = lambda: False,
) -> Written:
    """Write the table alone to ``out``, such as standard output, once it is whole. Raises ExportError."""
    try:
        with ExitStack() as stack:
            made: list[BinaryIO] = []

            def new() -> BinaryIO:
                made.append(stack.enter_context(tempfile.TemporaryFile()))
                return made[-1]

            table = _Table(new, new)
            head = table.fill(pages, changed, cancelled)
            table.main.copy_to(out)
            return Written((), table.main.records, table.main.sha256, head)
    except BrokenPipeError:
        raise
    except OSError as error:
        raise ExportError(f"The export cannot be written: {os.strerror(error.errno or 0)}.") from error


class _Table:
    """The two sheets of an export, filled page by page and put right at the end."""

    def __init__(self, new_main: Callable[[], BinaryIO], new_details: Callable[[], BinaryIO]) -> None:
        self._new = (new_main, new_details)
        self.main = Sheet(new_main(), HEADER, lambda reported: (row(reported),))
        self.details = Sheet(new_details(), DETAILS_HEADER, details)
        self._keys = (array("q"), array("q"), array("q"))
        self._kinds = array("l")
        self._kind_of: dict[tuple[str, str], int] = {}

    def fill(
        self,
        pages: Iterable[Sequence[ReportedClaim]],
        changed: Callable[[], Meanwhile],
        cancelled: Callable[[], bool],
    ) -> int:
        """Write every page, then claims that changed meanwhile; gives the history head they are true of."""
        for page in pages:
            if cancelled():
                raise _cancelled()
            for reported in page:
                self.main.add(reported)
                self.details.add(reported)
                self._note(reported)
        latest: dict[str, ReportedClaim | None] = {}
        for _ in range(ROUNDS_AT_MOST):
            found = changed()
            latest |= dict.fromkeys(found.gone)
            latest |= {reported.claim.uid: reported for reported in found.again}
            if cancelled():
                raise _cancelled()
            if not found.again and not found.gone:
                break
        if latest:
            self._rewrite(latest)
        return found.history_head

    def counts(self) -> dict[str, dict[str, int]]:
        """How many claims of each state and of each verdict were written."""
        states: Counter[str] = Counter()
        verdicts: Counter[str] = Counter()
        kinds = list(self._kind_of)
        for kind, number in Counter(self._kinds).items():
            state, verdict = kinds[kind]
            states[state] += number
            verdicts[verdict or "none"] += number
        return {"state": dict(sorted(states.items())), "verdict": dict(sorted(verdicts.items()))}

    def _note(self, reported: ReportedClaim) -> None:
        for kept, value in zip(self._keys, _key(reported), strict=True):
            kept.append(value)
        kind = (reported.claim.state, reported.claim.verdict or "")
        self._kinds.append(self._kind_of.setdefault(kind, len(self._kind_of)))

    def _rewrite(self, latest: dict[str, ReportedClaim | None]) -> None:
        """Both sheets once more, without the claims in ``latest``, and with those given there at their place."""
        kept = [place for place, uid in enumerate(self.main.first_fields()) if uid not in latest]
        fresh = sorted((reported for reported in latest.values() if reported), key=_key)
        order = list(self._merged(kept, fresh))
        kinds = self._kinds
        self._kinds = array("l")
        for entry in order:
            if isinstance(entry, int):
                self._kinds.append(kinds[entry])
            else:
                self._note(entry)
        self.main = self.main.rewritten(self._new[0](), order)
        self.details = self.details.rewritten(self._new[1](), order)

    def _merged(self, kept: Sequence[int], fresh: Sequence[ReportedClaim]) -> Iterator[int | ReportedClaim]:
        waiting = list(reversed(fresh))
        for place in kept:
            here = (self._keys[0][place], self._keys[1][place], self._keys[2][place])
            while waiting and _key(waiting[-1]) < here:
                yield waiting.pop()
            yield place
        yield from reversed(waiting)


def _key(reported: ReportedClaim) -> tuple[int, int, int]:
    """Article order, as the ledger's list has it."""
    return reported.article.id, reported.claim.start, reported.claim.id


def _manifest(out: Path, beside: Path, table: _Table, origin: Origin, head: int) -> dict[str, object]:
    return {
        "file": out.name,
        "sha256": table.main.sha256,
        "rows": table.main.records,
        "details": {"file": beside.name, "sha256": table.details.sha256, "rows": table.details.records},
        "preset": origin.preset,
        "filter": origin.filter_text,
        "counts": table.counts(),
        "ledger": {"name": origin.ledger, "file_id": origin.file_id, "history_head": head},
        "history_head": head,
        "seal": {"upto": origin.sealed_upto, "sha256": origin.seal} if origin.seal else None,
        "written_at": datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "written_by": origin.written_by,
        "application": f"Tickmark {__version__}",
    }


def _cancelled() -> ExportCancelled:
    return ExportCancelled("The export was cancelled; nothing was written.")
