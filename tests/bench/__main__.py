"""``python -m tests.bench make L N``: a realistic ledger. ``python -m tests.bench [L]``: the benchmark."""

from __future__ import annotations

import argparse
import os
import platform
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import NoReturn

from app.ledger.opening import look
from app.model import TickmarkError
from tests.bench.making import SEED, make
from tests.bench.measures import MEASUREMENTS
from tests.bench.measuring import HEADINGS, Measurement, line, row
from tests.bench.stage import Effort, Stage

CLAIMS = 20_000


class _Parser(argparse.ArgumentParser):
    """argparse with one sentence for a mistake."""

    def error(self, message: str) -> NoReturn:
        raise TickmarkError(f"{message[:1].upper()}{message[1:]}.")


def _number(words: str) -> int:
    if not words.isdecimal() or not 0 < int(words) <= 100_000_000:
        raise argparse.ArgumentTypeError(f"“{words}” is not a number of claims")
    return int(words)


def _make(arguments: Sequence[str]) -> int:
    parser = _Parser(prog="python -m tests.bench make", description="Make a realistic ledger.")
    parser.add_argument("path", type=Path, metavar="L", help="where to; a file that does not exist yet")
    parser.add_argument("claims", type=_number, metavar="N", help="how many claims")
    parser.add_argument("--seed", type=int, default=SEED, metavar="S", help="the same seed makes the same ledger")
    given = parser.parse_args(arguments)
    began, live = time.monotonic(), sys.stderr.isatty()

    def tell(claims: int) -> None:
        if live:
            print(f"\r{claims:,} of {given.claims:,} claims", end="", file=sys.stderr, flush=True)

    make(given.path, given.claims, given.seed, tell=tell)
    if live:
        print("\r", end="", file=sys.stderr)
    megabytes = given.path.stat().st_size / 1e6
    print(f"{given.path}: {given.claims:,} claims, {megabytes:,.0f} MB, made in {time.monotonic() - began:.1f} s.")
    return 0


def _measure(arguments: Sequence[str]) -> int:
    parser = _Parser(prog="python -m tests.bench", description="Measure, each figure beside a reference.")
    parser.add_argument(
        "path", type=Path, nargs="?", metavar="L", help="a ledger to measure a copy of; else one is made"
    )
    parser.add_argument("--claims", type=_number, default=CLAIMS, metavar="N", help="claims of the ledger that is made")
    parser.add_argument("--seed", type=int, default=SEED, metavar="S")
    parser.add_argument("--only", default="", metavar="WORDS,…", help="rows named so")
    parser.add_argument("--runs", type=_number, default=Effort().runs, metavar="N", help="runs of everything slow")
    given = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="tickmark-bench-") as folder:
        os.environ["TICKMARK_HOME"] = str(Path(folder) / "home")  # nothing of the user's is read or written
        path = given.path
        if path is None:
            path = Path(folder) / "made.db"
            make(path, given.claims, given.seed)
        look(path)
        stage = Stage(path, Path(folder), replace(Effort(), runs=given.runs))
        print(_about(stage))
        print(line(HEADINGS), flush=True)
        failed = 0
        for measurement in MEASUREMENTS:
            if any(words.lower() in measurement.name.lower() for words in given.only.split(",")):
                failed += not _print(measurement, stage)
    return 1 if failed else 0


def _print(measurement: Measurement, stage: Stage) -> bool:
    """Measure one row and print it; False where that failed, which is no reason to leave out the rest."""
    try:
        print(row(measurement, measurement.measure(stage)), flush=True)
    except (TickmarkError, RuntimeError, OSError, subprocess.SubprocessError, sqlite3.Error) as error:
        print(f"{measurement.name}: could not be measured: {error}", flush=True)
        return False
    return True


def _about(stage: Stage) -> str:
    versions = f"Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}"
    machine = f"{os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}"
    return f"{stage.claims:,} claims, {stage.size / 1e6:,.0f} MB; {versions}; {machine}"


def main(arguments: Sequence[str]) -> int:
    """Run one of the two; a mistake ends in one sentence and exit code 2."""
    try:
        return _make(arguments[1:]) if arguments[:1] == ["make"] else _measure(arguments)
    except TickmarkError as error:
        print(error, file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("Stopped.", file=sys.stderr)
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
