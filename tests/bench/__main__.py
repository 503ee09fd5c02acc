"""``python -m tests.bench make L N``: a realistic ledger. ``python -m tests.bench [L]``: the benchmark."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from app.model import TickmarkError
from tests.bench.making import SEED, make


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


def main(arguments: Sequence[str]) -> int:
    """Run one of the two; a mistake ends in one sentence and exit code 2."""
    try:
        if arguments[:1] == ["make"]:
            return _make(arguments[1:])
    except TickmarkError as error:
        print(error, file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
