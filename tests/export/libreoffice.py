"""LibreOffice Calc without a window, where this machine has it: files in, the same in another format out."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

SOFFICE = shutil.which("soffice") or shutil.which("libreoffice")
needed = pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not installed on this machine")
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"


def converted(files: Sequence[Path], to: str, folder: Path, *, read_as: str = "") -> list[Path]:
    """What LibreOffice saves of ``files`` once it has opened them. ``to`` may name a filter behind a colon."""
    assert SOFFICE
    profile = folder / "profile"
    command = [SOFFICE, f"-env:UserInstallation={profile.as_uri()}", "--headless", "--norestore"]
    command += [f"--infilter={read_as}"] if read_as else []
    out = folder / "out"
    subprocess.run(
        [*command, "--convert-to", to, "--outdir", str(out), *map(str, files)],
        check=True, timeout=100, stdin=subprocess.DEVNULL, capture_output=True,
    )  # fmt: skip
    made = [out / f"{file.stem}.{to.partition(':')[0]}" for file in files]
    assert all(file.exists() for file in made)
    return made


def cells(flat: Path) -> Iterator[tuple[str, str | None, str]]:
    """Every cell of a flat OpenDocument sheet that holds something: its type, its formula, and what it shows."""
    for cell in ET.parse(flat).getroot().iter(f"{TABLE}table-cell"):
        kind = cell.get(f"{OFFICE}value-type")
        if kind:
            shown = "\n".join("".join(_said(line)) for line in cell.iterfind(f"{TEXT}p"))
            yield kind, cell.get(f"{TABLE}formula"), shown


def _said(part: ET.Element) -> Iterator[str]:
    if part.tag == f"{TEXT}s":
        yield " " * int(part.get(f"{TEXT}c") or 1)
    elif part.tag == f"{TEXT}tab":
        yield "\t"
    elif part.tag == f"{TEXT}line-break":
        yield "\n"
    yield part.text or ""
    for inner in part:
        yield from _said(inner)
        yield inner.tail or ""
