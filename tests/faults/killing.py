"""``python -m tests.faults.killing LEDGER OUT KIND ROUNDS``: exports that are killed somewhere, again and again.

A child of this process exports to OUT without end and is killed after a while; then what stands under the name must be
whole. Prints how many rounds left a draft behind.
"""

from __future__ import annotations

import json
import os
import random
import signal
import sys
import time
import zipfile
from contextlib import closing
from pathlib import Path

from app import exporting
from app.export.drafts import ENDING
from app.ledger import Reader
from app.model import Search


def export(ledger: Path, out: Path, kind: str) -> None:
    with closing(Reader(ledger)) as reader:
        exporting.export(reader, out, Search(), kind=kind, include_all=True)


def is_whole(out: Path, kind: str) -> bool:
    data = out.read_bytes()
    if kind == "xlsx":
        with zipfile.ZipFile(out) as book:
            return book.testzip() is None
    if kind == "jsonld":
        return "@graph" in json.loads(data)
    return data.endswith(b"</html>\n" if kind == "proof" else b"\r\n")


def main(ledger: Path, out: Path, kind: str, rounds: int) -> int:
    export(ledger, out, kind)
    began = time.perf_counter()
    export(ledger, out, kind)
    usual, dice, leftovers = time.perf_counter() - began, random.Random(kind), 0
    for _ in range(rounds):
        child = os.fork()
        if not child:
            while True:
                export(ledger, out, kind)
        time.sleep(dice.random() * 2 * usual)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        if not is_whole(out, kind):
            return 1
        leftovers += bool(list(out.parent.glob(f".*{ENDING}")))
    export(ledger, out, kind)
    print(leftovers)
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3], int(sys.argv[4])))
