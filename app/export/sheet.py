"""A CSV in the making that remembers where each claim's lines begin, so that changed claims can be written anew."""

from __future__ import annotations

import hashlib
import shutil
from array import array
from collections.abc import Callable, Iterable, Sequence
from itertools import accumulate
from typing import BinaryIO

from app.model import CsvLines

Lines = Callable[[CsvLines], tuple[bytes, int]]


class Sheet:
    """``header`` and lines in ``file``, which can be read again; ``lines`` says what a claim gives, and how many."""

    def __init__(self, file: BinaryIO, header: bytes, lines: Lines) -> None:
        self._file = file
        self._header = header
        self._lines = lines
        self._sum = hashlib.sha256()
        self._starts = array("q", [len(header)])
        self._counts = array("l")
        self._write(header)

    @property
    def sha256(self) -> str:
        """Of everything written so far."""
        return self._sum.hexdigest()

    @property
    def records(self) -> int:
        """Lines below the header."""
        return sum(self._counts)

    def add(self, claims: Iterable[CsvLines]) -> None:
        """Append the lines of these claims."""
        self._append([self._lines(claim) for claim in claims])

    def rewritten(self, file: BinaryIO, order: Iterable[int | CsvLines]) -> Sheet:
        """The same sheet in another file: a claim that stands here is named by its place, another is given whole."""
        made = Sheet(file, self._header, self._lines)
        for entry in order:
            if isinstance(entry, int):
                made._append([(self._read(entry), self._counts[entry])])
            else:
                made.add([entry])
        return made

    def copy_to(self, out: BinaryIO) -> None:
        """Write all of it to ``out``."""
        self._file.seek(0)
        shutil.copyfileobj(self._file, out, 1 << 20)
        out.flush()

    def _append(self, made: Sequence[tuple[bytes, int]]) -> None:
        """Where what was written last ends, the next claim begins."""
        lengths = (len(data) for data, _ in made)
        self._starts.extend(accumulate(lengths, initial=self._starts.pop()))
        self._counts.extend(count for _, count in made)
        self._write(b"".join(data for data, _ in made))

    def _write(self, data: bytes) -> None:
        self._file.write(data)
        self._sum.update(data)

    def _read(self, place: int) -> bytes:
        self._file.seek(self._starts[place])
        return self._file.read(self._starts[place + 1] - self._starts[place])
