"""Verbs for what a ledger keeps beside its claims: settings, states and verdicts, searches kept by name."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from app.ledger.schema import TOLERANCE
from app.ledger.writing import Deed, Writing
from app.model import Author, Change, LedgerError, Value
from app.vocabulary import Term


def tolerance_of(settings: Mapping[str, str]) -> int:
    """How far "about" reaches in a ledger with these settings, in per cent."""
    stated = settings.get("tolerance", "")
    return int(stated) if re.fullmatch("[0-9]{1,2}", stated) else TOLERANCE


class Lists(Writing):
    """Settings and lists; every change of them is a deed, as every change of a claim is."""

    def set_setting(self, key: str, value: str, author: Author) -> Change:
        """Change a setting of the ledger, such as ``second_reviewer`` to ``1``."""
        return self._set_row("meta", key, {"value": value}, {"value"}, author, "Change setting")

    # -- states and verdicts -----------------------------------------------------------------------------------------

    def set_label(self, table: str, code: str, label: str, author: Author) -> Change:
        """Change how a ``state`` or a ``verdict`` is called."""
        return self._set_row(table, code, {"label": label}, {"label"}, author, "Change label")

    def set_states(self, states: Sequence[Term], author: Author) -> Change:
        """The states get these labels and meanings; their codes and their order stay, none comes or goes."""
        with self._deed(author) as deed:
            for term in states:
                if self._update_row("state", term.code, {"label": term.label, "meaning": term.meaning}):
                    deed.touch("state")
        return deed.change("Change states")

    def set_verdicts(self, verdicts: Sequence[Term], author: Author) -> Change:
        """The verdicts become exactly these, in this order. LedgerError for one left out that claims still have."""
        with self._deed(author) as deed:
            there = [row["code"] for row in self._run("SELECT code FROM verdict").fetchall()]
            for place, term in enumerate(verdicts):
                values: dict[str, Value] = {
                    "label": term.label, "meaning": term.meaning, "rating": term.rating, "sort": place,
                }  # fmt: skip
                if term.code not in there:
                    self._insert("verdict", {"code": term.code, **values})
                    deed.touch("verdict")
                elif self._update_row("verdict", term.code, values):
                    deed.touch("verdict")
            for code in sorted(set(there) - {term.code for term in verdicts}):
                self._run("DELETE FROM verdict WHERE code=?", [code])
                deed.touch("verdict")
        return deed.change("Change verdicts")

    # -- searches kept by name ---------------------------------------------------------------------------------------

    def save_view(self, name: str, query: str, author: Author) -> Change:
        """Keep a search under a name, at the end of the list; the same name again holds the new search."""
        name = name.strip()
        with self._deed(author) as deed:
            if self._run("SELECT 1 FROM saved_view WHERE name=?", [name]).fetchone():
                if self._update_row("saved_view", name, {"query": query}):
                    deed.touch("saved_view")
            else:
                self._add_view(deed, name, query, self._next_place())
        return deed.change("Save view")

    def rename_view(self, old: str, new: str, author: Author) -> Change:
        """Call a kept search something else; it keeps its place. LedgerError when the new name is taken."""
        new = new.strip()
        with self._deed(author) as deed:
            row = self._view(old)
            if new != old:
                if self._run("SELECT 1 FROM saved_view WHERE name=?", [new]).fetchone():
                    raise LedgerError(f"There is a view called “{new}” already.")
                self._run("DELETE FROM saved_view WHERE name=?", [old])
                self._add_view(deed, new, row[0], row[1])
        return deed.change("Rename view")

    def remove_view(self, name: str, author: Author) -> Change:
        """Forget a kept search."""
        with self._deed(author) as deed:
            self._view(name)
            self._run("DELETE FROM saved_view WHERE name=?", [name])
            deed.touch("saved_view")
        return deed.change("Remove view")

    def order_views(self, names: Sequence[str], author: Author) -> Change:
        """Put kept searches in this order; one that is gone meanwhile is passed over."""
        with self._deed(author) as deed:
            there = {row["name"] for row in self._run("SELECT name FROM saved_view").fetchall()}
            for place, name in enumerate(name for name in names if name in there):
                if self._update_row("saved_view", name, {"sort": place}):
                    deed.touch("saved_view")
        return deed.change("Order views")

    def _view(self, name: str) -> tuple[str, int]:
        row = self._run("SELECT query,sort FROM saved_view WHERE name=?", [name]).fetchone()
        if row is None:
            raise LedgerError(f"There is no view called “{name}”.")
        return str(row["query"]), int(row["sort"])

    def _next_place(self) -> int:
        return int(self._run("SELECT coalesce(max(sort)+1,0) FROM saved_view").fetchone()[0])

    def _add_view(self, deed: Deed, name: str, query: str, place: int) -> None:
        self._insert("saved_view", {"name": name, "query": query, "sort": place})
        deed.touch("saved_view")
