"""An export from the first page to the last rename: the table, its second file and the manifest, or nothing at all."""

from __future__ import annotations

import json
import os
import re
import tempfile
from array import array
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO

from app import __version__
from app.export.drafts import Draft, drafts_for, look, settle_folder, standing, sweep
from app.export.lines import BOM, line
from app.export.sheet import Sheet
from app.model import CsvForm, CsvLines, ExportError

_UID = re.compile(r"[0-9a-f]{16}")
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
    again: Sequence[CsvLines] = ()
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
    pages: Iterable[Sequence[CsvLines]],
    *,
    form: CsvForm,
    changed: Callable[[], Meanwhile],
    origin: Origin,
    cancelled: Callable[[], bool] = lambda: False,
) -> Written:
    """Write a table of claims to ``out`` and, beside it, the second file, if the form has one, and the manifest.

    Each file appears whole, by a rename, the manifest last; it names the SHA-256 of the others. Raises ExportError in
    one plain sentence, ExportCancelled once ``cancelled`` says so between two pages; then nothing was written.
    """
    out = standing(out)
    beside, manifest = companions(out)
    with drafts_for(out) as made:
        targets = (beside, out, manifest) if form.part_columns else (out, manifest)
        for target in targets:
            look(target)  # all before any is put: a manifest that has no place must not follow a table that had one
            sweep(target)

        def new(target: Path) -> BinaryIO:
            made.append(Draft(target))
            return made[-1].file

        table = _Table(form, lambda: new(out), lambda: new(beside))
        head = table.fill(pages, changed, cancelled)
        about = _manifest(out, beside, table, form, origin, head)
        new(manifest).write(json.dumps(about, ensure_ascii=False, indent=1).encode("utf-8", "replace") + b"\n")
        final = [next(draft for draft in reversed(made) if draft.target == target) for target in targets]
        for draft in final:
            draft.settle()
        if cancelled():
            raise cancelled_export()
        for draft in final:
            draft.put()
        settle_folder(out.parent)
    return Written(
        tuple(sorted(targets, key=lambda target: target != out)), table.main.records, table.main.sha256, head
    )


def stream_csv(
    out: BinaryIO,
    pages: Iterable[Sequence[CsvLines]],
    *,
    form: CsvForm,
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

            table = _Table(replace(form, part_columns=()), new, new)
            head = table.fill(pages, changed, cancelled)
            table.main.copy_to(out)
            return Written((), table.main.records, table.main.sha256, head)
    except BrokenPipeError:
        raise
    except OSError as error:
        raise ExportError(f"The export cannot be written: {os.strerror(error.errno or 0)}.") from error


class _Table:
    """The sheets of an export, filled page by page and put right at the end."""

    def __init__(self, form: CsvForm, new_main: Callable[[], BinaryIO], new_details: Callable[[], BinaryIO]) -> None:
        self._new = (new_main, new_details)
        mark = BOM if form.bom else b""
        self.main = Sheet(new_main(), mark + line(form.columns, form.delimiter), lambda claim: (claim.line, 1))
        self.details = None
        if form.part_columns:
            header = mark + line(form.part_columns, form.delimiter)
            self.details = Sheet(new_details(), header, lambda claim: (claim.parts, claim.part_count))
        self._keys = (array("q"), array("q"), array("q"))
        self._uids = array("Q")
        self._odd_uids: dict[int, str] = {}
        self._kinds = array("l")
        self._kind_of: dict[tuple[str, str], int] = {}

    def fill(
        self,
        pages: Iterable[Sequence[CsvLines]],
        changed: Callable[[], Meanwhile],
        cancelled: Callable[[], bool],
    ) -> int:
        """Write every page, then claims that changed meanwhile; gives the history head they are true of."""
        for page in pages:
            if cancelled():
                raise cancelled_export()
            self.main.add(page)
            if self.details:
                self.details.add(page)
            self._note(page)
        latest: dict[str, CsvLines | None] = {}
        for _ in range(ROUNDS_AT_MOST):
            found = changed()
            latest |= dict.fromkeys(found.gone)
            latest |= {claim.uid: claim for claim in found.again}
            if cancelled():
                raise cancelled_export()
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

    def _note(self, page: Sequence[CsvLines]) -> None:
        for which, kept in enumerate(self._keys):
            kept.extend(claim.place[which] for claim in page)
        for claim in page:
            number = _number(claim.uid)
            if number is None:
                self._odd_uids[len(self._uids)] = claim.uid
            self._uids.append(number or 0)
        self._kinds.extend(self._kind(claim) for claim in page)

    def _kind(self, claim: CsvLines) -> int:
        return self._kind_of.setdefault((claim.state, claim.verdict or ""), len(self._kind_of))

    def _rewrite(self, latest: dict[str, CsvLines | None]) -> None:
        """Every sheet once more, without the claims in ``latest``, and with those given there at their place."""
        numbers = {_number(uid) for uid in latest}
        kept = [
            place
            for place, number in enumerate(self._uids)
            if (self._odd_uids[place] not in latest if place in self._odd_uids else number not in numbers)
        ]
        order = list(self._merged(kept, sorted((claim for claim in latest.values() if claim), key=_place)))
        kinds = self._kinds
        self._kinds = array("l")
        for entry in order:
            if isinstance(entry, int):
                self._kinds.append(kinds[entry])
            else:
                self._kinds.append(self._kind(entry))
        self.main = self.main.rewritten(self._new[0](), order)
        if self.details:
            self.details = self.details.rewritten(self._new[1](), order)

    def _merged(self, kept: Sequence[int], fresh: Sequence[CsvLines]) -> Iterator[int | CsvLines]:
        waiting = list(reversed(fresh))
        for place in kept:
            here = (self._keys[0][place], self._keys[1][place], self._keys[2][place])
            while waiting and waiting[-1].place < here:
                yield waiting.pop()
            yield place
        yield from reversed(waiting)


def _place(claim: CsvLines) -> tuple[int, int, int]:
    return claim.place


def _number(uid: str) -> int | None:
    """A uid in eight bytes; None for what is no uid of ours."""
    return int(uid, 16) if _UID.fullmatch(uid) else None


def _manifest(out: Path, beside: Path, table: _Table, form: CsvForm, origin: Origin, head: int) -> dict[str, object]:
    details = table.details
    return {
        "file": out.name,
        "sha256": table.main.sha256,
        "rows": table.main.records,
        "details": details and {"file": beside.name, "sha256": details.sha256, "rows": details.records},
        "columns": list(form.columns),
        "delimiter": form.delimiter,
        "decimal": form.decimal,
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


def cancelled_export() -> ExportCancelled:
    """What is raised once somebody has stopped an export."""
    return ExportCancelled("The export was cancelled; nothing was written.")
