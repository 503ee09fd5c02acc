"""The process that reads foreign formats, so that a file made to do harm meets limits and takes nothing else along.

Run as ``python -m app.reading.child``, or by a frozen program as ``tickmark --reading-child``. It answers one frame
with one frame until its input ends. It writes no files, and what libraries print goes nowhere.
"""

from __future__ import annotations

import contextlib
import math
import os
import signal
import sys
from typing import Any, BinaryIO

from app.model import ReadingError
from app.reading.found import Found, packed, storable
from app.reading.frames import BrokenFrame, read_frame, write_frame

CHARACTERS_AT_MOST = 20_000_000
"""Characters of all the texts in one file together."""


def found_in(data: bytes, kind: str, called: str) -> list[Found]:
    """The texts in a file of this kind. Each library is imported when its first file comes."""
    if kind == "web":
        from app.reading import web

        return [web.page(data, called)]
    if kind == "pdf":
        from app.reading import pdf

        return [pdf.pages(data, called)]
    if kind == "word":
        from app.reading import word

        return [word.document(data, called)]
    if kind == "mail":
        from app.reading import mail

        return mail.message(data, called)
    raise ReadingError(f"{called} is of a kind that cannot be read here.")


def answer(request: dict[str, Any], data: bytes) -> dict[str, Any]:
    """What was found, or why nothing was; the rows of a workbook are bytes under ``rows``."""
    called = str(request.get("called") or "The text")
    kind = str(request.get("kind"))
    try:
        if kind == "workbook":
            from app.reading import workbook

            about, rows = workbook.table(data, called, [str(word) for word in request.get("known") or ()])
            return {**about, "rows": rows}
        made = [_clean(found) for found in found_in(data, kind, called)]
        if sum(len(found.text) for found in made) > CHARACTERS_AT_MOST:
            raise ReadingError(f"{called} holds more than {CHARACTERS_AT_MOST:,} characters.")
        return {"found": [packed(found) for found in made]}
    except ReadingError as error:
        return {"error": str(error)}
    except MemoryError:
        return {"error": f"{called} needs more memory than a file of its kind may take.", "last": True}
    except RecursionError:
        return {"error": f"{called} is nested too deeply to be read."}
    except Exception as error:  # a library met something that it does not know; the file is to blame, not the person
        deep = "excessive depth" in str(error).lower()  # in the words of libxml2
        return {
            "error": f"{called} is nested too deeply to be read."
            if deep
            else f"{called} is damaged and could not be read.",
            "detail": f"{type(error).__name__}: {error}"[:500],
        }


def _clean(found: Found) -> Found:
    text, notes = storable(found.text)
    return Found(text, found.metadata, found.notes + notes, found.name, found.sha256, found.error)


def limit(seconds: float, memory: int) -> None:
    """Take away what the next file may not have; where the system knows no such limits, the parent's clock rules."""
    try:
        import resource
    except ImportError:
        return
    used = resource.getrusage(resource.RUSAGE_SELF)
    processor = math.ceil(used.ru_utime + used.ru_stime + seconds) + 1
    for name, amount in (
        ("RLIMIT_AS", memory), ("RLIMIT_CPU", processor), ("RLIMIT_FSIZE", 0), ("RLIMIT_CORE", 0),
    ):  # fmt: skip
        what = getattr(resource, name, None)
        if what is None or (name == "RLIMIT_AS" and not memory):
            continue
        _, hard = resource.getrlimit(what)
        wanted = amount if hard == resource.RLIM_INFINITY else min(amount, hard)
        with contextlib.suppress(OSError, ValueError):
            resource.setrlimit(what, (wanted, hard))


def serve(requests: BinaryIO, answers: BinaryIO) -> None:
    """Answer until the requests end."""
    while True:
        frame = read_frame(requests)
        if frame is None:
            return
        limit(float(frame[0].get("seconds") or 60), int(frame[0].get("memory") or 0))
        made = answer(*frame)
        rows = made.pop("rows", b"")
        write_frame(answers, made, rows)
        if made.get("last"):
            return


def main() -> int:
    """Speak frames over standard input and output."""
    with contextlib.suppress(ValueError, OSError):
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is the parent's to act on
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    sys.setrecursionlimit(3_000)
    with contextlib.suppress(BrokenFrame, OSError):
        serve(sys.stdin.buffer, answers)
    return 0


if __name__ == "__main__":
    sys.exit(main())
