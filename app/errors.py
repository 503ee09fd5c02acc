"""The errors a person may see. They stand apart from the records: a window without claims opens sooner."""

from __future__ import annotations

from typing import Any


class TickmarkError(Exception):
    """What a person did, or what the machine refused: one plain sentence, shown in one place, no traceback."""


class ReadingError(TickmarkError):
    """A file could not become text."""


class LedgerError(TickmarkError):
    """The ledger could not be opened, read or written."""


class ExportError(TickmarkError):
    """An export could not be written."""


class MoveRefused(TickmarkError):
    """The workflow does not allow this move; the message says why."""


class UnknownClaim(LedgerError):
    """No claim has this uid."""


class LedgerUnavailable(LedgerError):
    """Nothing is wrong with the edit, but the ledger cannot be written just now: busy, disk full, read-only.

    The same edit may be tried again once the cause is gone.
    """


class StaleEdit(LedgerError):
    """Somebody else changed the same field first. Nothing was written; base, theirs and yours stand side by side.

    ``uid`` names the claim, or with ``table`` ``evidence`` the piece of evidence. The values are those of ``field``:
    for ``figures``, ``hops`` and ``tags`` tuples as in Claim; for ``*`` a whole Evidence, ``yours`` None: its removal.
    """

    def __init__(
        self, message: str, *, uid: str, field: str, base: Any, theirs: Any, yours: Any, table: str = "claim"
    ) -> None:
        super().__init__(message)
        self.uid, self.field, self.base, self.theirs, self.yours = uid, field, base, theirs, yours
        self.table = table
