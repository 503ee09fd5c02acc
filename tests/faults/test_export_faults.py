"""An export that is killed, has no room or no place: the earlier file stands, the words are plain."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import os
import random
import signal
import subprocess
import sys
import time
import tracemalloc
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from app.export import Meanwhile, Origin, write_csv
from app.export.columns import FULL as FORM
from app.export.drafts import ENDING
from app.model import CsvLines, ExportError
from tests.export.reported import made

ORIGIN = Origin("claims.db", "id", "full", "", "Ada")
ROOT = Path(__file__).resolve().parents[2]
PROGRAM = """
import sys
from pathlib import Path
from app.export import FULL, Meanwhile, Origin, write_csv
from app.model import ExportError
from tests.export.reported import made
number = 0
def pages(count):
    for page in range(count):
        yield [made(page * 100 + n) for n in range(1, 101)]
def write(count):
    origin = Origin("a", "b", "full", "", "Ada")
    write_csv(Path(sys.argv[1]), pages(count), form=FULL, changed=lambda: Meanwhile(1), origin=origin)
"""
KILLED = PROGRAM + "print('go', flush=True)\nwhile True:\n    write(5)\n    print('written', flush=True)\n"
FULL = PROGRAM + (
    "import resource, signal\n"
    "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
    "resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))\n"
    "try:\n    write(20)\nexcept ExportError as error:\n    print(error)\n"
)
NOBODY = PROGRAM + (
    "import os\nif os.getuid() == 0:\n    os.setuid(65534)\n"
    "try:\n    write(1)\nexcept ExportError as error:\n    print(error)\n"
)


def run(program: str, out: Path) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-c", program, str(out)], cwd=ROOT, check=True, capture_output=True, text=True
    )
    return done.stdout.splitlines()


def write(out: Path, *claims: CsvLines) -> None:
    write_csv(out, [claims], form=FORM, changed=lambda: Meanwhile(1), origin=ORIGIN)


def lines_of(path: Path) -> list[list[str]]:
    return list(csv.reader(io.StringIO(path.read_bytes().decode("utf-8-sig"), newline="")))


def test_kill_9_never_leaves_a_partial_file_under_the_name(tmp_path: Path) -> None:
    out, dice = tmp_path / "a.csv", random.Random(4)
    write(out, *(made(n) for n in range(1, 501)))
    leftovers = 0
    for _ in range(10):
        writer = subprocess.Popen([sys.executable, "-c", KILLED, str(out)], stdout=subprocess.PIPE, cwd=ROOT)
        assert writer.stdout is not None
        assert writer.stdout.readline() == b"go\n"
        time.sleep(dice.random() / 10)
        os.kill(writer.pid, signal.SIGKILL)
        writer.wait()
        writer.stdout.close()
        leftovers += len(list(tmp_path.glob(f".*{ENDING}")))
        assert len(lines_of(out)) == 501
        assert len(lines_of(tmp_path / "a.details.csv")) == 1 + 500 * 8
        assert json.loads((tmp_path / "a.manifest.json").read_bytes())["rows"] == 500
    assert leftovers, "no round was killed while it wrote"
    write(out, made(1))
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.csv", "a.details.csv", "a.manifest.json"]


def test_a_full_disk_is_said_plainly_and_the_earlier_file_stands(tmp_path: Path) -> None:
    out = tmp_path / "a.csv"
    out.write_text("earlier")
    (said,) = run(FULL, out)
    assert said.startswith(f"{out} cannot be written: ")
    assert [path.name for path in tmp_path.iterdir()] == ["a.csv"]
    assert out.read_text() == "earlier"


def test_a_folder_that_may_not_be_written_to_is_said_plainly(tmp_path: Path) -> None:
    out = tmp_path / "shut" / "a.csv"
    out.parent.mkdir()
    out.write_text("earlier")
    for folder in (tmp_path, *tmp_path.parents):
        if folder.stat().st_uid == os.getuid() and folder != Path("/tmp") and Path("/tmp") in folder.parents:
            folder.chmod(0o755)
    out.chmod(0o666)
    out.parent.chmod(0o555)
    try:
        (said,) = run(NOBODY, out)
    finally:
        out.parent.chmod(0o755)
    assert said == f"{out} cannot be written: Permission denied."
    assert out.read_text() == "earlier"


@pytest.mark.parametrize("name", ["a.csv", "a.details.csv", "a.manifest.json"])
def test_a_folder_in_the_place_of_any_of_the_three_changes_none(tmp_path: Path, name: str) -> None:
    write(tmp_path / "a.csv", made(1))
    (tmp_path / name).unlink()
    (tmp_path / name).mkdir()
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir() if path.is_file()}
    with pytest.raises(ExportError, match="is a folder"):
        write(tmp_path / "a.csv", made(2))
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir() if path.is_file()} == before


def test_a_file_in_the_place_of_the_folder_is_said_plainly(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(ExportError, match="cannot be written"):
        write(tmp_path / "file" / "a.csv", made(1))


def test_a_link_stays_a_link_and_what_it_names_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    target, link = tmp_path / "other" / "real.csv", tmp_path / "link.csv"
    target.write_text("earlier")
    link.symlink_to(target)
    write(link, made(1))
    assert link.is_symlink()
    assert len(lines_of(target)) == 2
    manifest = json.loads((tmp_path / "other" / "real.manifest.json").read_bytes())
    assert manifest["sha256"] == hashlib.sha256(target.read_bytes()).hexdigest()


def test_a_link_that_leads_back_to_itself_is_said_plainly(tmp_path: Path) -> None:
    (tmp_path / "a.csv").symlink_to(tmp_path / "b.csv")
    (tmp_path / "b.csv").symlink_to(tmp_path / "a.csv")
    with pytest.raises(ExportError, match="cannot be written"):
        write(tmp_path / "a.csv", made(1))


@pytest.mark.parametrize("name", ["-rf.csv", "a b'c\"d.csv", "$(x).csv", "…😀.csv", "[a*].csv", ".csv", "x" * 200])
def test_odd_names_are_only_names(tmp_path: Path, name: str) -> None:
    for _ in range(2):
        write(tmp_path / name, made(1))
    assert len(list(tmp_path.iterdir())) == 3
    assert not list(tmp_path.glob(f".*{ENDING}"))


def test_drafts_of_others_and_other_files_are_not_swept(tmp_path: Path) -> None:
    others = [f".b.csv.{'0' * 12}{ENDING}", f".a.csv.short{ENDING}", f"a.csv{ENDING}"]
    for other in others:
        (tmp_path / other).write_text("x")
    write(tmp_path / "a.csv", made(1))
    assert all((tmp_path / other).exists() for other in others)


def peak(tmp_path: Path, count: int) -> int:
    def pages() -> Iterator[Sequence[CsvLines]]:
        for place in range(0, count, 500):
            yield [made(n) for n in range(place, place + 500)]

    tracemalloc.start()
    try:
        write_csv(tmp_path / "a.csv", pages(), form=FORM, changed=lambda: Meanwhile(1), origin=ORIGIN)
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def test_memory_does_not_grow_with_the_export(tmp_path: Path) -> None:
    assert peak(tmp_path, 20_000) < 1.6 * peak(tmp_path, 2_000)
