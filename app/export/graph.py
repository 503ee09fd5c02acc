"""Reviews as JSON-LD on the disk: one graph, or one file a claim; and what they lack, in sentences."""

from __future__ import annotations

import hashlib
import json
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import BinaryIO

from app.export.claimreview import CONTEXT, Node, Publisher, is_review, missing, node
from app.export.documents import Tally, document_manifest
from app.export.drafts import Draft, drafts_for, look, settle_folder, standing, sweep
from app.export.writing import Origin, Written
from app.model import ExportError, ReportedClaim

ENDING = ".jsonld"
MANIFEST = "manifest.json"


class Lacks:
    """What reviews lack, counted while they are written."""

    def __init__(self) -> None:
        self._without_verdict = 0
        self._missing: Counter[str] = Counter()

    def note(self, reported: ReportedClaim, publisher: Publisher) -> bool:
        """Take a claim into account; whether it is a review at all."""
        if not is_review(reported):
            self._without_verdict += 1
            return False
        self._missing.update(missing(reported, publisher))
        return True

    def sentences(self) -> list[str]:
        """What a person should know before this is published."""
        found = []
        if self._without_verdict:
            one = self._without_verdict == 1
            what = "One claim has" if one else f"{self._without_verdict:,} claims have"
            found.append(f"{what} no verdict and {'was' if one else 'were'} left out.")
        if self._missing:
            told = ", ".join(f"{name} ({count:,})" for name, count in self._missing.most_common())
            advice = "; set the publisher’s address in the preferences" if "url" in self._missing else ""
            found.append(f"Search engines require what is missing here: {told}{advice}.")
        return found


def write_graph(file: BinaryIO, pages: Iterable[Sequence[ReportedClaim]], publisher: Publisher, lacks: Lacks) -> Tally:
    """Every review of ``pages`` in one graph, a line each, in UTF-8."""
    tally = Tally()
    file.write(f'{{"@context": "{CONTEXT}", "@graph": ['.encode())
    for page in pages:
        for reported in page:
            if lacks.note(reported, publisher):
                file.write(b",\n" if tally.rows else b"\n")
                file.write(_json(node(reported, publisher)))
                tally.count(reported.claim)
    file.write(b"\n]}\n")
    return tally


def write_each(
    folder: Path,
    pages: Iterable[Sequence[ReportedClaim]],
    publisher: Publisher,
    lacks: Lacks,
    origin: Origin,
    head: int,
) -> Written:
    """A file a review in ``folder``, which is made where it is missing; the manifest, put last, names them all.

    Each file appears whole. Its name is the claim's uid, so that a later export replaces it. Raises ExportError.
    """
    folder = standing(folder)
    if folder.exists() and not folder.is_dir():
        raise ExportError(f"{folder} is a file; name a folder for one file a claim.")
    manifest = folder / MANIFEST
    tally, together, files = Tally(), hashlib.sha256(), [manifest]
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise ExportError(f"{folder} cannot be made: {error.strerror}.") from error
    with drafts_for(manifest) as made:
        sweep(manifest)
        for page in pages:
            for reported in page:
                if not lacks.note(reported, publisher):
                    continue
                target = folder / (re.sub(r"[^0-9A-Za-z_-]", "_", reported.claim.uid) + ENDING)
                data = _json({"@context": CONTEXT, **node(reported, publisher)}, indent=1) + b"\n"
                _put(target, data, made)
                together.update(data)
                files.append(target)
                tally.count(reported.claim)
        about = document_manifest([target.name for target in files[1:]], together.hexdigest(), tally, origin, head)
        _put(manifest, about, made)
        settle_folder(folder)
    return Written(tuple(files), tally.rows, together.hexdigest(), head)


def _put(target: Path, data: bytes, made: list[Draft]) -> None:
    look(target)
    draft = Draft(target)
    made.append(draft)
    draft.file.write(data)
    draft.settle()
    draft.put()
    made.remove(draft)


def _json(value: Node, indent: int | None = None) -> bytes:
    """JSON that is safe inside a script element of a page as well."""
    text = json.dumps(value, ensure_ascii=False, indent=indent)
    return text.replace("<", "\\u003c").encode("utf-8", "replace")
