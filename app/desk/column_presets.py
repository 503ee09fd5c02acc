"""Choices of columns for a CSV that a person named, kept in the window's state and offered again."""

from __future__ import annotations

import json
from collections.abc import Sequence

from app.desk.window_state import WindowState
from app.export.columns import HEADER

_KEPT, _LAST = "export/presets", "export/preset"
MOST = 200
LONGEST = 80


class ColumnPresets:
    """Names and their columns, in the order they were made; without a state they last as long as the dialog.

    What was kept by hand or by another version is read as far as it makes sense: a column that is no more is passed
    over, a choice of which nothing is left as well.
    """

    def __init__(self, state: WindowState | None) -> None:
        self._state = state
        self._known = _read(state.words(_KEPT)) if state is not None else {}
        self._last = state.words(_LAST) if state is not None else ""

    @property
    def names(self) -> tuple[str, ...]:
        """What they are called."""
        return tuple(self._known)

    def columns(self, name: str) -> tuple[str, ...]:
        """The columns in their order; every column for a name nobody gave."""
        return self._known.get(name, HEADER)

    def save(self, name: str, columns: Sequence[str], instead: str = "") -> None:
        """Keep a choice under a name, in place of the one called ``instead``."""
        made = tuple(columns)
        if instead in self._known:
            self._known = {name if n == instead else n: made if n == instead else c for n, c in self._known.items()}
        else:
            self._known[name] = made
        self._keep()

    def delete(self, name: str) -> None:
        """Forget a choice."""
        self._known.pop(name, None)
        self._keep()

    @property
    def last(self) -> str:
        """The one that was exported with last; empty for every column."""
        return self._last if self._last in self._known else ""

    def use(self, name: str) -> None:
        """An export is made with this one."""
        self._last = name
        if self._state is not None:
            self._state.set(_LAST, name)

    def _keep(self) -> None:
        if self._state is not None:
            self._state.set(_KEPT, json.dumps(self._known, ensure_ascii=False))


def _read(kept: str) -> dict[str, tuple[str, ...]]:
    try:
        found = json.loads(kept) if kept else {}
    except (ValueError, RecursionError):
        return {}
    known = {}
    for name, columns in list(found.items())[:MOST] if isinstance(found, dict) else ():
        listed = [c for c in columns if isinstance(c, str)] if isinstance(columns, list) else []
        there = tuple(dict.fromkeys(column for column in listed if column in HEADER))
        if there and name.strip():
            known[name[:LONGEST]] = there
    return known
