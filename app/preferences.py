"""What a person set up once, in a small JSON file: their name, how the window looks, recent ledgers, who publishes."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path

from app import places

FILE_NAME = "preferences.json"
SCHEMES = ("system", "light", "dark")
TEXT_SIZES = range(-6, 13)
"""Points added to the system's text size."""
RECENT_AT_MOST = 20


@dataclass(frozen=True, slots=True)
class Preferences:
    """``name`` signs edits; ``text_size`` is in points beside the system's; ``recent`` holds paths, latest first.

    ``language`` is a code such as ``uk``, empty for the system's; ``publisher_name`` and ``_url`` sign exports.
    """

    name: str
    scheme: str = "system"
    text_size: int = 0
    recent: tuple[str, ...] = ()
    language: str = ""
    ask_before_import: bool = True
    publisher_name: str = ""
    publisher_url: str = ""


def load() -> Preferences:
    """The saved preferences. A missing or broken file, or a broken field in it, gives the default instead."""
    try:
        found = json.loads(_path().read_text("utf-8"))
    except (OSError, ValueError, RecursionError):
        found = None
    if not isinstance(found, dict):
        found = {}
    name, scheme, size, recent = (found.get(key) for key in ("name", "scheme", "text_size", "recent"))
    paths = [path for path in recent if isinstance(path, str)] if isinstance(recent, list) else []
    asks = found.get("ask_before_import")
    return Preferences(
        name=name.strip() if isinstance(name, str) and name.strip() else login_name(),
        scheme=scheme if scheme in SCHEMES else "system",
        text_size=size if type(size) is int and size in TEXT_SIZES else 0,
        recent=tuple(paths[:RECENT_AT_MOST]),
        language=_words(found, "language"),
        ask_before_import=asks if isinstance(asks, bool) else True,
        publisher_name=_words(found, "publisher_name"),
        publisher_url=_words(found, "publisher_url"),
    )


def _words(found: dict[str, object], name: str) -> str:
    value = found.get(name)
    return value.strip() if isinstance(value, str) else ""


def save(preferences: Preferences) -> None:
    """Replaces the file in one step, so that a crash leaves the old or the new one. Raises OSError."""
    places.replace_json(_path(), asdict(preferences), indent=1)


def login_name() -> str:
    """The name of the account, or "somebody" where the system does not know it."""
    import getpass

    try:
        return getpass.getuser() or "somebody"
    except (OSError, KeyError, ImportError):
        return "somebody"


def _path() -> Path:
    return places.config_folder() / FILE_NAME
