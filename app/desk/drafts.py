"""Drafts on the disk: what is typed in the card and not in the ledger yet, so that it outlives the program's end.

One small JSON file for each window and ledger, in the state folder's ``drafts``: ``NAME-TOKEN.json``, mode 0600,
replaced as a whole. NAME stands for the ledger's file id. While the window lives, a lock on ``NAME-TOKEN.lock`` says
that the drafts are its own; a killed process leaves them without a lock, and the next window on the ledger finds them.
Plain functions and files: no Qt.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import logging
import os
import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass, is_dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple

from app import places
from app.model import Contact, Figure, Hop, Link
from app.vocabulary import Qualifier, SourceKind, UnitKind

if sys.platform != "win32":
    import fcntl

FORMAT = 1
LARGEST = 64 * 1024 * 1024
"""Bytes of a drafts file; what is larger is not ours."""
NEW_EVIDENCE = "evidence"
"""The line for new evidence, as a field: what is typed there is ``{"stance": code, "text": words}``."""
RECORDS = frozenset({"figures", "hops", "contacts", "links"})
"""Fields whose value is a list of records."""
_OURS = re.compile(r"[0-9a-f]{16}-[0-9a-f]{12}\Z")
log = logging.getLogger(__name__)


class Spot(NamedTuple):
    """Where something is typed: a field of a claim, or of a piece of its evidence (its uid)."""

    claim: str
    field: str
    evidence: str = ""


@dataclass(frozen=True, slots=True)
class Draft:
    """What stands in an editor: ``typed`` exactly as it stands there, ``base`` the stored value it was typed over.

    ``value`` is what was sent to the ledger, where it was; values are as ``plain`` makes them. ``at`` is a UTC ISO
    string.
    """

    spot: Spot
    typed: Any
    base: Any = None
    at: str = ""
    value: Any = None
    sent: bool = False


def moment() -> str:
    """Now, as drafts say it."""
    return datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def plain(value: Any) -> Any:
    """A stored value as JSON holds it: records become objects, tuples lists."""
    if isinstance(value, tuple | list):
        return [plain(one) for one in value]
    if is_dataclass(value) and not isinstance(value, type):
        return {name: plain(one) for name, one in asdict(value).items()}
    return str(value) if isinstance(value, str) else value


def stored(field: str, value: Any) -> Any:
    """The value that ``plain`` was given for this field. ValueError, TypeError or KeyError for what it never made."""
    if field == "figures":
        return tuple(figure(one) for one in value)
    if field == "hops":
        return tuple(hop(one) for one in value)
    if field in {"contacts", "links"}:
        return tuple((Contact if field == "contacts" else Link)(**one) for one in value)
    return tuple(value) if isinstance(value, list) else value


def typed_of(field: str, value: Any) -> Any:
    """What stands in the editor of a field that shows this value, as far as it is not known better."""
    if field in RECORDS:
        return [{"original": plain(one), "typed": {}} for one in value]
    return ", ".join(value) if isinstance(value, tuple) else "" if value is None else value


def figure(values: dict[str, Any]) -> Figure:
    """A figure from its plain values."""
    codes = {"qualifier": Qualifier(values["qualifier"]), "unit_kind": UnitKind(values["unit_kind"])}
    return Figure(**(values | codes))


def hop(values: dict[str, Any]) -> Hop:
    """A link of the chain from its plain values."""
    return Hop(**(values | {"source_kind": SourceKind(values["source_kind"])}))


class DraftFile:
    """The drafts of one window on one ledger. ``write`` may be called from another thread, one call at a time."""

    def __init__(self, folder: Path, ledger: str, path: Path) -> None:
        self._ledger, self._path = ledger, path
        self._file = folder / f"{_name(ledger)}-{os.urandom(6).hex()}.json"
        self._lock: _Lock | None = None

    def write(self, drafts: Sequence[Draft]) -> None:
        """Keep exactly these; none takes the file away. Raises OSError, and leaves what was there."""
        if drafts:
            self._lock = self._lock or _Lock.take(self._file)
            _replace(self._file, self._ledger, self._path, drafts)
        else:
            self._file.unlink(missing_ok=True)

    def close(self) -> None:
        """The window goes; what is left in the file waits for the next one."""
        if self._lock is not None:
            self._lock.give_back()
            self._lock = None


class LeftBehind:
    """Drafts that a window left when it went or was killed; held by a lock while they are offered here."""

    def __init__(self, file: Path, ledger: str, path: Path, drafts: Sequence[Draft], lock: _Lock) -> None:
        self._file, self._ledger, self._path, self._lock = file, ledger, path, lock
        self.drafts = tuple(drafts)

    def drop(self, gone: Iterable[Draft]) -> None:
        """These are saved, kept elsewhere or thrown away. Raises OSError."""
        dropped = {id(draft) for draft in gone}
        self.drafts = tuple(draft for draft in self.drafts if id(draft) not in dropped)
        if self.drafts:
            _replace(self._file, self._ledger, self._path, self.drafts)
        else:
            self._file.unlink(missing_ok=True)

    def close(self) -> None:
        """What is left waits for the next window."""
        self._lock.give_back()


def left_behind(folder: Path, ledger: str, path: Path) -> list[LeftBehind]:
    """Drafts for this ledger (its file id and where it stands) that no living window holds, oldest first.

    A copy of a ledger has its file id: drafts typed in another file that still stands are left for that one. A file
    that cannot be read is set aside as ``….unreadable`` and never deleted.
    """
    found: list[LeftBehind] = []
    with contextlib.suppress(OSError):
        names = {file.stem for ending in ("json", "lock") for file in folder.glob(f"{_name(ledger)}-*.{ending}")}
        for file in (folder / f"{name}.json" for name in names if _OURS.match(name)):
            with contextlib.suppress(OSError):
                left = _take_over(file, ledger, path)
                if left is not None:
                    found.append(left)
    return sorted(found, key=lambda left: min((draft.at for draft in left.drafts), default=""))


def _take_over(file: Path, ledger: str, path: Path) -> LeftBehind | None:
    """The drafts of a window that is gone; OSError while it lives."""
    lock = _Lock.take(file)
    left = None
    try:
        if file.exists():
            left = _read(file, ledger, path, lock)
    except ValueError as wrong:
        log.warning("The drafts in %s cannot be read (%s); set aside.", file, wrong)
        file.replace(file.with_suffix(".unreadable"))
    finally:
        if left is None:
            lock.give_back()
    return left


def _read(file: Path, ledger: str, path: Path, lock: _Lock) -> LeftBehind | None:
    """None for drafts that are not for here; ValueError for what is no file of drafts."""
    if file.stat().st_size > LARGEST:
        raise ValueError("too large")
    try:
        found = json.loads(file.read_bytes())
    except RecursionError as error:
        raise ValueError("nested too deeply") from error
    if not isinstance(found, dict) or found.get("tickmark") != "drafts" or not isinstance(found.get("format"), int):
        raise ValueError("not drafts of ours")
    if found["format"] > FORMAT or found.get("ledger") != ledger:
        return None
    other = Path(str(found.get("path")))
    if other != path.absolute() and other.exists():
        return None
    return LeftBehind(file, ledger, path, list(_drafts(found.get("drafts"))), lock)


def _drafts(found: object) -> Iterator[Draft]:
    if not isinstance(found, list):
        raise ValueError("no list of drafts")
    for one in found:
        try:
            spot = Spot(**{name: str(value) for name, value in one["spot"].items()})
            yield Draft(spot, one["typed"], one["base"], str(one["at"]), one["value"], bool(one["sent"]))
        except (KeyError, TypeError, AttributeError) as wrong:
            raise ValueError(f"no draft: {wrong}") from wrong


def _replace(file: Path, ledger: str, path: Path, drafts: Sequence[Draft]) -> None:
    """A new file takes the place of the old one, whole and on the disk."""
    lines = [
        {"spot": d.spot._asdict(), "typed": d.typed, "base": d.base, "at": d.at, "value": d.value, "sent": d.sent}
        for d in drafts
    ]
    text = {"tickmark": "drafts", "format": FORMAT, "ledger": ledger, "path": str(path.absolute()), "drafts": lines}
    places.replace_json(file, text)


def _name(ledger: str) -> str:
    """A file name for a file id, which any tool may have edited."""
    return hashlib.sha256(ledger.encode("utf-8", "surrogatepass")).hexdigest()[:16]


class _Lock:
    """A lock that ends with its process, however that ends."""

    def __init__(self, path: Path, file: BinaryIO) -> None:
        self._path, self._file = path, file

    @classmethod
    def take(cls, drafts: Path) -> _Lock:
        """Lock this file of drafts; BlockingIOError (or another OSError) while somebody else holds it."""
        path = drafts.with_suffix(".lock")
        if sys.platform == "win32":
            path.unlink(missing_ok=True)  # refused there while another has it open
        file = os.fdopen(os.open(path, os.O_RDWR | os.O_CREAT, 0o600), "r+b")
        try:
            if sys.platform != "win32":
                try:
                    fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
                except BlockingIOError:
                    raise
                except OSError:
                    log.debug("No locks on %s: a second window may offer the same drafts.", path)
                if not path.exists() or not os.path.samestat(os.fstat(file.fileno()), path.stat()):
                    raise BlockingIOError(f"{path} was given back this moment")
        except BaseException:
            file.close()
            raise
        return cls(path, file)

    def give_back(self) -> None:
        """Let another window have it."""
        with contextlib.suppress(OSError):
            if sys.platform == "win32":
                self._file.close()  # an open file cannot be removed there
            self._path.unlink(missing_ok=True)
            self._file.close()
