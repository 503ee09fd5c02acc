"""Exports that are one document, such as a workbook or a proof: made whole beside their place, then put there.

A document cannot be mended at a claim's place as a table can: if claims changed while it was made, it is made again.
"""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO

from app import __version__
from app.export.drafts import Draft, drafts_for, look, settle_folder, standing, sweep
from app.export.writing import Origin, Written, cancelled_export
from app.model import Claim, ExportError

ROUNDS_AT_MOST = 5
"""How often a document is made again because claims changed before the editing is left to go on without us."""


@dataclass(slots=True)
class Tally:
    """What a document holds, counted while it is made; ``notes`` are sentences for whoever asked for it."""

    rows: int = 0
    states: Counter[str] = field(default_factory=Counter)
    verdicts: Counter[str] = field(default_factory=Counter)
    notes: list[str] = field(default_factory=list)

    def count(self, claim: Claim) -> None:
        """One claim more."""
        self.rows += 1
        self.states[claim.state] += 1
        self.verdicts[claim.verdict or "none"] += 1


Fill = Callable[[BinaryIO], Tally]
Changed = Callable[[], tuple[int, bool]]
"""The history head now, and whether claims changed since the last look."""


def manifest_of(out: Path) -> Path:
    """The manifest beside a document: ``NAME.xlsx.manifest.json``."""
    return out.with_name(f"{out.name}.manifest.json")


def write_document(
    out: Path, fill: Fill, *, changed: Changed, origin: Origin, cancelled: Callable[[], bool] = lambda: False
) -> tuple[Written, Tally]:
    """Make a document at ``out`` with its manifest. Raises ExportError in one plain sentence; then nothing is there."""
    out = standing(out)
    targets = (out, manifest_of(out))
    with drafts_for(out) as made:
        for target in targets:
            look(target)
            sweep(target)
        for left in reversed(range(ROUNDS_AT_MOST)):
            draft = Draft(out)
            made.append(draft)
            tally = fill(draft.file)
            draft.settle()
            head, again = changed()
            if not (again and left):
                break
            draft.discard()
        sha256 = _sha256(draft.file)
        manifest = Draft(targets[1])
        made.append(manifest)
        about = document_manifest([out.name], sha256, tally, origin, head)
        manifest.file.write(about)
        manifest.settle()
        if cancelled():
            raise cancelled_export()
        draft.put()
        manifest.put()
        settle_folder(out.parent)
    return Written(targets, tally.rows, sha256, head), tally


def stream_document(out: BinaryIO, fill: Fill, *, changed: Changed) -> tuple[Written, Tally]:
    """The document alone to ``out``, such as standard output, once it is whole. Raises ExportError."""
    try:
        with tempfile.TemporaryFile() as file:
            for _ in range(ROUNDS_AT_MOST):
                file.seek(0)
                file.truncate()
                tally = fill(file)
                head, again = changed()
                if not again:
                    break
            sha256 = _sha256(file)
            file.seek(0)
            while piece := file.read(1 << 20):
                out.write(piece)
            out.flush()
            return Written((), tally.rows, sha256, head), tally
    except BrokenPipeError:
        raise
    except OSError as error:
        raise ExportError(f"The export cannot be written: {os.strerror(error.errno or 0)}.") from error


def document_manifest(names: Sequence[str], sha256: str, tally: Tally, origin: Origin, head: int) -> bytes:
    """What the manifest of a document says, as JSON in UTF-8."""
    about = {
        "file": names[0] if len(names) == 1 else list(names),
        "sha256": sha256,
        "rows": tally.rows,
        "preset": origin.preset,
        "filter": origin.filter_text,
        "counts": {"state": dict(sorted(tally.states.items())), "verdict": dict(sorted(tally.verdicts.items()))},
        "ledger": {"name": origin.ledger, "file_id": origin.file_id, "history_head": head},
        "history_head": head,
        "seal": {"upto": origin.sealed_upto, "sha256": origin.seal} if origin.seal else None,
        "written_at": datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "written_by": origin.written_by,
        "application": f"Tickmark {__version__}",
    }
    return json.dumps(about, ensure_ascii=False, indent=1).encode("utf-8", "replace") + b"\n"


def _sha256(file: BinaryIO) -> str:
    file.seek(0)
    found = hashlib.sha256()
    while piece := file.read(1 << 20):
        found.update(piece)
    return found.hexdigest()
