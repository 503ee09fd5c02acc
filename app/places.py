"""Where things are kept on this machine: the default ledger, state, cache and settings folders, and what ships with us.

``TICKMARK_HOME`` puts all of them below one folder, which is how the tests (and a portable copy) keep to themselves.
"""

from __future__ import annotations

import contextlib
import json
import os
import sys
from pathlib import Path

APPLICATION = "Tickmark"
LEDGER_NAME = "claims.db"
PRIVATE = 0o700


def default_ledger() -> Path:
    """``Tickmark/claims.db`` in the documents folder. Only the folder is made, never the file."""
    home = _home()
    if home:
        return _private(home / "documents" / APPLICATION) / LEDGER_NAME
    import platformdirs  # kept off the way to the first paint

    return _private(Path(platformdirs.user_documents_dir()) / APPLICATION) / LEDGER_NAME


def state_folder() -> Path:
    """For what should outlive a restart and nobody misses: window state, drafts, logs."""
    return _folder("state")


def cache_folder() -> Path:
    """For what can be built again, such as the search index."""
    return _folder("cache")


def config_folder() -> Path:
    """For the preferences."""
    return _folder("config")


def resources() -> Path:
    """What ships with the program: icons, the sample article, translations."""
    return Path(__file__).resolve().parent.parent / "resources"


def replace_json(path: Path, value: object, *, indent: int | None = None) -> None:
    """Write a private file (0600) in one step: a crash leaves the old one or the new one, whole. Raises OSError."""
    import tempfile  # kept off the way to the first paint

    handle, draft = tempfile.mkstemp(prefix=path.name, suffix=".part", dir=path.parent)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            json.dump(value, file, indent=indent)
            file.flush()
            os.fsync(file.fileno())
        Path(draft).replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(draft).unlink()
        raise
    if sys.platform != "win32":
        with contextlib.suppress(OSError):  # not every file system lets a folder be synced
            folder = os.open(path.parent, os.O_RDONLY)
            try:
                os.fsync(folder)
            finally:
                os.close(folder)


def _home() -> Path | None:
    given = os.environ.get("TICKMARK_HOME")
    return Path(given) if given else None


def _folder(kind: str) -> Path:
    home = _home()
    if home:
        return _private(home / kind)
    import platformdirs

    name = APPLICATION.lower()
    found = {
        "state": platformdirs.user_state_dir,
        "cache": platformdirs.user_cache_dir,
        "config": platformdirs.user_config_dir,
    }[kind]
    return _private(Path(found(name, appauthor=False)))


def _private(folder: Path) -> Path:
    folder.mkdir(mode=PRIVATE, parents=True, exist_ok=True)
    return folder
