"""A CSV in the making that remembers where each claim's lines begin, so that changed claims can be written anew."""

from __future__ import annotations

import hashlib
import shutil
from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import BinaryIO

from app.export.lines import BOM, line
from app.model import ReportedClaim, Value

Lines = Callable[[ReportedClaim], Iterable[Sequence[Value]]]


class Sheet:
    """Header and lines in ``file``, which can be read again; ``lines`` says what a claim gives."""

    def __init__(self, file: BinaryIO, header: Sequence[str], lines: Lines) -> None:
        self._file = file
        self._header = header
        self._lines = lines
        self._sum = hashlib.sha256()
        self._starts = array("q", [0])
        self._counts = array("l")
        self._write(BOM + line(header))

    @property
    def sha256(self) -> str:
        """Of everything written so far."""
        return self._sum.hexdigest()

    @property
    def records(self) -> int:
        """Lines below the header."""
        return sum(self._counts)

    def add(self, reported: ReportedClaim) -> None:
        """Append a claim's lines."""
        made = [line(values) for values in self._lines(reported)]
        self._append(b"".join(made), len(made))

    def rewritten(self, file: BinaryIO, order: Iterable[int | ReportedClaim]) -> Sheet:
        """The same sheet in another file: a claim that stands here is named by its place, another is given whole."""
        made = Sheet(file, self._header, self._lines)
        for entry in order:
            if isinstance(entry, int):
                made._append(self._read(entry), self._counts[entry])
            else:
                made.add(entry)
        return made

    def first_fields(self) -> Iterator[str]:
        """The first field of each claim's first line, in order; what stands there needs no unquoting."""
        for place in range(len(self._counts)):
            yield self._read(place)[1:].split(b'"', 1)[0].decode()

    def copy_to(self, out: BinaryIO) -> None:
        """Write all of it to ``out``."""
        self._file.seek(0)
        shutil.copyfileobj(self._file, out, 1 << 20)
        out.flush()

    def _append(self, data: bytes, records: int) -> None:
        self._counts.append(records)
        self._write(data)

    def _write(self, data: bytes) -> None:
        """What was written last ends where the next claim begins."""
        self._file.write(data)
        self._sum.update(data)
        if len(self._starts) > len(self._counts):
            self._starts[-1] += len(data)
        else:
            self._starts.append(self._starts[-1] + len(data))

    def _read(self, place: int) -> bytes:
        self._file.seek(self._starts[place])
        return self._file.read(self._starts[place + 1] - self._starts[place])
