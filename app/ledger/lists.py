"""Verbs for what a ledger keeps beside its claims: settings, labels."""

from __future__ import annotations

from app.ledger.writing import Writing
from app.model import Author, Change


class Lists(Writing):
    """Verbs for what a ledger keeps beside its claims."""

    def set_setting(self, key: str, value: str, author: Author) -> Change:
        """Change a setting of the ledger, such as ``second_reviewer`` to ``1``."""
        return self._set_row("meta", key, {"value": value}, {"value"}, author, "Change setting")

    def set_label(self, table: str, code: str, label: str, author: Author) -> Change:
        """Change how a ``state`` or a ``verdict`` is called."""
        return self._set_row(table, code, {"label": label}, {"label"}, author, "Change label")
