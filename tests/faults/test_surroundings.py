"""What a ledger's surroundings may do to it: full disks, missing rights, locks of others, drives without locks, clocks.

Each ends in one plain sentence, nothing is lost, and everything works again once the cause is gone. The real thing is
used where the machine allows it; where it does not, the test is skipped and says why.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from app.ledger import Ledger, connection, open_ledger
from app.ledger.drives import NO_LOCKS, ONE_COMPUTER, keeps_locks, mounted, warning
from app.model import Author, Candidate, Document, Edit, LedgerError, Passage, Search
from tests.faults.forge import furnish

ROOT = Path(__file__).resolve().parents[2]
ANN = Author("Ann", "test")
BIG = "x" * 150_000
AS_ROOT = pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root may do this")


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder that everybody may reach, as pytest's own may not be."""
    with tempfile.TemporaryDirectory(prefix="tickmark-test-") as name:
        Path(name).chmod(0o777)
        yield Path(name)


@pytest.fixture
def path(folder: Path) -> Path:
    furnish(folder / "claims.db")
    return folder / "claims.db"


@pytest.fixture
def ledger(path: Path) -> Iterator[Ledger]:
    opened = open_ledger(path)
    yield opened
    opened.close()


def first(ledger: Ledger) -> str:
    reader = ledger.reader()
    uid = reader.first_rows(Search(), 1)[0].uid
    reader.close()
    return uid


def note_of(path: Path) -> str | None:
    db = sqlite3.connect(path)
    note = db.execute("SELECT note FROM claim WHERE id=1").fetchone()[0]
    db.close()
    return str(note) if note is not None else None


def refusal(deed: Callable[[], object]) -> str:
    with pytest.raises(LedgerError) as error:
        deed()
    sentence = str(error.value)
    assert "\n" not in sentence
    assert sentence.endswith(".")
    return sentence


def works_again(path: Path) -> None:
    ledger = open_ledger(path)
    assert ledger.set_fields([Edit(first(ledger), "note", "works again")], ANN)
    assert ledger.check() == []
    ledger.close()
    assert note_of(path) == "works again"


# -- full disks --------------------------------------------------------------------------------------------------------


@pytest.fixture
def small_disk(folder: Path) -> Iterator[Path]:
    """A disk of two megabytes."""
    disk = folder / "disk"
    disk.mkdir()
    made = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=2m", "none", disk], capture_output=True, check=False)
    if made.returncode != 0:
        pytest.skip("no disk can be mounted here")
    yield disk
    subprocess.run(["umount", "-l", disk], check=True)


def fill(disk: Path) -> Path:
    filler = disk / "filler"
    with filler.open("wb", buffering=0) as out:
        for size in (65536, 4096):
            try:
                while True:
                    out.write(b"x" * size)
            except OSError:
                pass
    return filler


@AS_ROOT
def test_a_disk_that_is_really_full(small_disk: Path) -> None:
    path = small_disk / "claims.db"
    furnish(path)
    ledger = open_ledger(path)
    uid = first(ledger)
    ledger.set_fields([Edit(uid, "note", "kept")], ANN)
    filler = fill(small_disk)
    big = Document("The dam broke. " * 9000)
    deeds: list[Callable[[], object]] = [
        lambda: ledger.set_fields([Edit(uid, "note", BIG)], ANN),
        lambda: ledger.add_article(big, [Candidate(Passage(0, "The dam broke."), "It broke")], ANN),
        lambda: ledger.delete_claims([uid], ANN),
    ]
    for deed in deeds:
        assert "The disk is full: nothing was saved" in refusal(deed)
    assert refusal(lambda: ledger.backup(small_disk / "backups"))
    assert refusal(lambda: open_ledger(small_disk / "new.db", create=True))
    assert ledger.check() == []
    assert note_of(path) == "kept"
    assert {p.name for p in small_disk.iterdir()} <= {"claims.db", "filler", "backups"}
    assert list((small_disk / "backups").iterdir()) == [] if (small_disk / "backups").exists() else True
    other = open_ledger(path)
    assert first(other) == uid, "it can be opened and read while the disk is full"
    other.close()
    filler.unlink()
    assert ledger.set_fields([Edit(uid, "place", "Vellmar")], ANN), "the same open ledger goes on"
    ledger.close()
    works_again(path)


TOO_LARGE = """
import resource, signal, sys
from pathlib import Path
from app.ledger import open_ledger
from app.model import Author, Edit, LedgerError
ledger = open_ledger(Path(sys.argv[1]))
size = Path(sys.argv[1]).stat().st_size
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (size + 8192, resource.RLIM_INFINITY))
try:
    ledger.set_fields([Edit(sys.argv[2], "note", "x" * 150_000)], Author("Ann", "test"))
except LedgerError as error:
    print(error)
print(ledger.check())
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
print(bool(ledger.set_fields([Edit(sys.argv[2], "note", "there is room")], Author("Ann", "test"))))
ledger.close()
"""


def run(program: str, *words: str | Path, env: dict[str, str] | None = None) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-c", program, *map(str, words)],
        cwd=ROOT, capture_output=True, text=True, check=False, env=os.environ | (env or {}), timeout=120,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


@pytest.mark.skipif(sys.platform == "win32", reason="no such limit")
def test_a_file_that_may_not_grow(path: Path, ledger: Ledger) -> None:
    said, check, again = run(TOO_LARGE, path, first(ledger))
    assert said in (
        "The disk reported an error: nothing was saved.",
        "The disk is full: nothing was saved. Free some space and try again.",
    )
    assert (check, again) == ("[]", "True")
    assert note_of(path) == "there is room"


# -- rights ------------------------------------------------------------------------------------------------------------

AS_NOBODY = """
import os, sys
from pathlib import Path
from app.ledger import open_ledger
from app.ledger.opening import examine
from app.model import Author, Edit, LedgerError, Search
path, warm = Path(sys.argv[1]), Path(sys.argv[2])
open_ledger(warm, create=True).close()  # what is imported late is not reached later
os.environ["TICKMARK_HOME"] = str(warm.parent)
if os.getuid() == 0:
    os.setgroups([]); os.setgid(65534); os.setuid(65534)
def edit(ledger, note):
    reader = ledger.reader(); uid = reader.first_rows(Search(), 1)[0].uid; reader.close()
    try:
        return bool(ledger.set_fields([Edit(uid, "note", note)], Author("Ann", "test")))
    except LedgerError as error:
        return str(error)
"""
OPEN_AND_EDIT = (
    AS_NOBODY
    + """
try:
    ledger = open_ledger(path)
    print(ledger.obstacle)
    print(edit(ledger, "x"))
    print(ledger.check())
    ledger.close()
except LedgerError as error:
    print(error)
"""
)
RIGHTS_GO_MEANWHILE = (
    AS_NOBODY
    + """
ledger = open_ledger(path)
path.parent.chmod(0o555)
print(edit(ledger, "x"))
print(ledger.check())
path.parent.chmod(0o777)
print(edit(ledger, "back"))
ledger.close()
"""
)


def given_away(path: Path) -> None:
    """The ledger's file and folder belong to nobody."""
    if os.geteuid() == 0:
        for each in (path.parent, *path.parent.iterdir()):
            os.chown(each, 65534, 65534)


def as_nobody(program: str, path: Path, tmp: Path) -> list[str]:
    tmp.mkdir(mode=0o777)
    return run(program, path, tmp / "warm.db")


@pytest.mark.parametrize(
    ("modes", "said"),
    [((0o444, 0o777), "file is read-only"), ((0o644, 0o555), "folder is read-only"), ((0o444, 0o555), "is read-only")],
)
def test_a_read_only_file_or_folder_is_open_for_reading(
    path: Path, folder: Path, modes: tuple[int, int], said: str
) -> None:
    given_away(path)
    path.chmod(modes[0])
    folder.chmod(modes[1])
    with tempfile.TemporaryDirectory() as other:
        Path(other).chmod(0o777)
        obstacle, refused, check = as_nobody(OPEN_AND_EDIT, path, Path(other) / "w")
    assert said in obstacle
    assert refused == obstacle
    assert check == "[]"
    folder.chmod(0o777)
    path.chmod(0o644)
    works_again(path)


@pytest.mark.parametrize(("modes", "said"), [((0o000, 0o777), "may be read"), ((0o644, 0o000), "permission denied")])
def test_no_permission_at_all(path: Path, folder: Path, modes: tuple[int, int], said: str) -> None:
    given_away(path)
    path.chmod(modes[0])
    folder.chmod(modes[1])
    with tempfile.TemporaryDirectory() as other:
        Path(other).chmod(0o777)
        (sentence,) = as_nobody(OPEN_AND_EDIT, path, Path(other) / "w")
    assert sentence.endswith(".")
    assert said in sentence
    folder.chmod(0o777)
    path.chmod(0o644)
    works_again(path)


def test_a_folder_that_becomes_read_only_while_the_ledger_is_open(path: Path) -> None:
    """No journal can be made, so nothing is written; the open ledger goes on once there are rights again."""
    given_away(path)
    with tempfile.TemporaryDirectory() as other:
        Path(other).chmod(0o777)
        refused, check, again = as_nobody(RIGHTS_GO_MEANWHILE, path, Path(other) / "w")
    assert "is read-only" in refused
    assert (check, again) == ("[]", "True")
    assert note_of(path) == "back"


@AS_ROOT
@pytest.mark.parametrize("what", ["file", "folder"])
def test_a_file_that_even_root_may_not_change(path: Path, what: str) -> None:
    target = path if what == "file" else path.parent
    if subprocess.run(["chattr", "+i", target], capture_output=True, check=False).returncode != 0:
        pytest.skip("no such attribute on this drive")
    try:
        ledger = open_ledger(path)
        assert "is read-only" in ledger.obstacle
        assert refusal(lambda: ledger.set_fields([Edit(first(ledger), "note", "x")], ANN)) == ledger.obstacle
        ledger.close()
    finally:
        subprocess.run(["chattr", "-i", target], check=True)
    works_again(path)


def test_an_unfinished_edit_in_a_read_only_folder_is_explained(path: Path, folder: Path) -> None:
    """A hot journal cannot be rolled back there; without that the rows could be half-written, so nothing is shown."""
    before = note_of(path)
    db = sqlite3.connect(path, isolation_level=None)
    db.execute("PRAGMA cache_size=1")
    db.execute("BEGIN IMMEDIATE")
    db.execute("UPDATE claim SET note=printf('%.*c',50000,'x')")
    held = {p.name: p.read_bytes() for p in (path, folder / "claims.db-journal")}
    db.execute("ROLLBACK")
    db.close()
    cut = folder / "cut"
    cut.mkdir()
    for name, content in held.items():
        (cut / name).write_bytes(content)
    given_away(cut / "claims.db")
    cut.chmod(0o555)
    with tempfile.TemporaryDirectory() as other:
        Path(other).chmod(0o777)
        (sentence,) = as_nobody(OPEN_AND_EDIT, cut / "claims.db", Path(other) / "w")
    assert "An edit was cut off half-way" in sentence
    cut.chmod(0o777)
    assert note_of(cut / "claims.db") == before
    works_again(cut / "claims.db")


# -- others ------------------------------------------------------------------------------------------------------------

HOLDER = """
import sqlite3, sys
db = sqlite3.connect(sys.argv[1], isolation_level=None)
for statement in sys.argv[2].split("; "):
    db.execute(statement).fetchone()
print("held", flush=True)
sys.stdin.readline()
db.close()
"""
LOCKS = {
    "shared": "BEGIN; SELECT * FROM claim",
    "reserved": "BEGIN IMMEDIATE",
    "exclusive": "BEGIN EXCLUSIVE",
}


@contextmanager
def held_by_another(path: Path, statements: str) -> Iterator[None]:
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(path), statements], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert holder.stdout is not None
    assert holder.stdout.readline() == "held\n"
    yield
    holder.communicate("\n")


@pytest.mark.parametrize("statements", LOCKS.values(), ids=LOCKS)
def test_locked_by_another_program(path: Path, monkeypatch: pytest.MonkeyPatch, statements: str) -> None:
    monkeypatch.setattr(connection, "BUSY_MS", 50)
    ledger = open_ledger(path)
    uid = first(ledger)
    with held_by_another(path, statements):
        said = refusal(lambda: ledger.set_fields([Edit(uid, "note", "x")], ANN))
        assert "The ledger is busy: another program is" in said
        if "EXCLUSIVE" in statements:
            assert "busy" in refusal(lambda: open_ledger(path))
        else:
            assert first(ledger) == uid, "it can be read meanwhile"
    assert note_of(path) is None
    assert ledger.set_fields([Edit(uid, "note", "y")], ANN)
    ledger.close()
    works_again(path)


def test_the_folder_is_removed_and_comes_back(path: Path, folder: Path, tmp_path: Path, ledger: Ledger) -> None:
    uid = first(ledger)
    away = tmp_path / "away"
    shutil.copytree(folder, away)
    for each in folder.iterdir():
        each.unlink()
    folder.rmdir()
    assert "deleted or moved" in refusal(lambda: ledger.set_fields([Edit(uid, "note", "x")], ANN))
    shutil.copytree(away, folder)
    assert "Another file took the place" in refusal(lambda: ledger.set_fields([Edit(uid, "note", "x")], ANN))
    assert note_of(path) is None
    works_again(path)


def test_a_file_put_in_the_place_of_the_open_one_is_not_written_to(path: Path, folder: Path, ledger: Ledger) -> None:
    other = folder / "other.db"
    furnish(other)
    before = other.read_bytes()
    uid = first(ledger)
    other.replace(path)
    assert "Another file took the place" in refusal(lambda: ledger.set_fields([Edit(uid, "note", "x")], ANN))
    assert path.read_bytes() == before


# -- drives and clocks -------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def preloaded(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The environment under which a program meets other surroundings; see ``surroundings.c``."""
    compiler = shutil.which("cc") or shutil.which("gcc")
    if compiler is None or sys.platform != "linux":
        pytest.skip("no C compiler on this machine")
    library = tmp_path_factory.mktemp("preloaded") / "surroundings.so"
    source = Path(__file__).with_name("surroundings.c")
    subprocess.run([compiler, "-shared", "-fPIC", "-O1", "-o", library, source, "-ldl"], check=True)
    return {"LD_PRELOAD": str(library)}


OPENED = """
import sys
from pathlib import Path
from app.ledger import connection, open_ledger
from app.ledger.drives import keeps_locks
from app.model import LedgerError
connection.BUSY_MS = 50
for words in ({}, {"create": True}):
    try:
        path = Path(sys.argv[1])
        open_ledger(path.with_name("new.db") if words else path, **words).close()
        print("opened")
    except LedgerError as error:
        print(error)
print(keeps_locks(path.parent))
"""


def test_a_drive_that_refuses_locks(path: Path, preloaded: dict[str, str]) -> None:
    before = path.read_bytes()
    opened, made, kept = run(OPENED, path, env=preloaded | {"TICKMARK_TEST_LOCKS": "refused"})
    assert "keeps no locks" in opened
    assert "keeps no locks" in made
    assert kept == "False"
    assert path.read_bytes() == before
    assert [p.name for p in path.parent.iterdir()] == [path.name]
    works_again(path)


def test_a_drive_that_grants_every_lock_is_found_out(path: Path, preloaded: dict[str, str]) -> None:
    *_, kept = run(OPENED, path, env=preloaded | {"TICKMARK_TEST_LOCKS": "granted"})
    assert kept == "False"
    *_, kept = run(OPENED, path.with_name("claims.db"), env=preloaded)
    assert kept == "True"


MOUNTS = r"""
22 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda rw
30 22 0:40 / /mnt/news\040desk rw,relatime - nfs4 server:/desk rw,vers=4.2,local_lock=none
31 22 0:41 / /mnt/old rw - nfs server:/old rw,vers=3,nolock,local_lock=all
32 22 0:42 / /mnt/share rw - cifs //server/share rw,nobrl
33 22 0:43 / /mnt/cloud rw - fuse.sshfs me@server: rw
34 22 0:44 / /mnt/old/disk rw - ext4 /dev/vdb rw
nonsense
"""


def test_the_kind_of_drive_is_read_from_the_list_of_mounts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    places = ("/home/ann", "/mnt/news desk/2031", "/mnt/old", "/mnt/share/a/b", "/mnt/cloud", "/mnt/old/disk/x")
    kinds = [mounted(Path(place), MOUNTS)[0] for place in places]
    assert kinds == ["ext4", "nfs4", "nfs", "cifs", "fuse.sshfs", "ext4"]
    mounts = tmp_path / "mounts"
    monkeypatch.setattr("app.ledger.drives._MOUNTS", mounts)
    for options, said in (("rw", ""), ("rw,nolock", ONE_COMPUTER)):
        mounts.write_text(f"30 22 0:40 / {tmp_path} rw - nfs server:/desk {options}\n")
        assert warning(tmp_path / "claims.db") == said
    mounts.unlink()
    assert warning(tmp_path / "claims.db") == ""


WARNED = """
import sys
from pathlib import Path
from app.ledger import drives, open_ledger
drives._MOUNTS = Path(sys.argv[2])
ledger = open_ledger(Path(sys.argv[1]))
print(ledger.warning)
ledger.close()
"""


def test_a_network_drive_without_locks_is_told_at_opening(
    path: Path, tmp_path: Path, preloaded: dict[str, str]
) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text(f"30 22 0:40 / {path.parent} rw - fuse.sshfs me@server: rw\n")
    assert run(WARNED, path, mounts, env=preloaded | {"TICKMARK_TEST_LOCKS": "granted"}) == [NO_LOCKS]
    assert run(WARNED, path, mounts) == [""]


def test_the_probe_of_a_drive_leaves_nothing_and_drops_no_lock(path: Path, ledger: Ledger) -> None:
    uid = first(ledger)
    with held_by_another(path, "SELECT 1"):
        assert keeps_locks(path.parent)
    ledger._db.execute("BEGIN IMMEDIATE")
    assert keeps_locks(path.parent)
    hurried = sqlite3.connect(path, timeout=0)
    with pytest.raises(sqlite3.OperationalError, match="locked"):
        hurried.execute("BEGIN IMMEDIATE")
    hurried.close()
    ledger._db.execute("ROLLBACK")
    assert ledger.set_fields([Edit(uid, "note", "x")], ANN)
    assert {p.name for p in path.parent.iterdir()} == {path.name}


EDITED = """
import sys
from pathlib import Path
from app.ledger import open_ledger
from app.model import Author, Edit, Search
ledger = open_ledger(Path(sys.argv[1]))
reader = ledger.reader(); uid = reader.first_rows(Search(), 1)[0].uid; reader.close()
change = ledger.set_fields([Edit(uid, "note", sys.argv[2])], Author("Ann", "test"))
ledger.undo(change.deed, Author("Ann", "test"))
ledger.set_fields([Edit(uid, "note", sys.argv[2])], Author("Ann", "test"))
ledger.seal()
print(ledger.check())
ledger.close()
"""


def test_a_clock_that_was_set_back_puts_nothing_out_of_order(path: Path, preloaded: dict[str, str]) -> None:
    assert run(EDITED, path, "today") == ["[]"]
    assert run(EDITED, path, "yesterday", env=preloaded | {"TICKMARK_TEST_CLOCK": "90000"}) == ["[]"]
    db = sqlite3.connect(path)
    newest, older = db.execute(
        "SELECT at,new FROM history WHERE field='note' ORDER BY seq DESC LIMIT 2 OFFSET 0"
    ).fetchall()
    at = [row[0] for row in db.execute("SELECT at FROM history ORDER BY seq")]
    db.close()
    assert at != sorted(at), "the clock was really behind"
    assert (newest[1], older[1]) == ("yesterday", "today")
    works_again(path)
