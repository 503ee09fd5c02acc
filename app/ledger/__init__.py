"""The ledger: one SQLite file that any tool may read and edit, checked and logged by its own triggers.

A name is imported when it is first asked for: a window opens sooner without what it does not use at once.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.ledger import attachments
    from app.ledger.backup import Backup, backup_folder, backups_of
    from app.ledger.changes import Changes, Named, News, Page, Touched, Wanted, differing
    from app.ledger.checking import Kind, Trouble
    from app.ledger.connection import Interrupted, identity
    from app.ledger.differences import Difference, Fate, Plan, Values
    from app.ledger.ledger import EDITABLE, Ledger, open_ledger
    from app.ledger.lists import tolerance_of
    from app.ledger.literals import read_row
    from app.ledger.opening import DamagedLedger, NeedsCopy, NeedsRepair, UnsoundLedger, look, mend
    from app.ledger.overview import AtAGlance, Overview
    from app.ledger.reader import Reader
    from app.ledger.reshaping import trimmed
    from app.ledger.restoring import Preview, put_back
    from app.ledger.rules import HIGHEST_TOLERANCE
    from app.ledger.writing import text_sha256

_FROM = {
    "backup": ("Backup", "backup_folder", "backups_of"),
    "changes": ("Changes", "Named", "News", "Page", "Touched", "Wanted", "differing"),
    "checking": ("Kind", "Trouble"),
    "connection": ("Interrupted", "identity"),
    "differences": ("Difference", "Fate", "Plan", "Values"),
    "ledger": ("EDITABLE", "Ledger", "open_ledger"),
    "lists": ("tolerance_of",),
    "literals": ("read_row",),
    "opening": ("DamagedLedger", "NeedsCopy", "NeedsRepair", "UnsoundLedger", "look", "mend"),
    "overview": ("AtAGlance", "Overview"),
    "reader": ("Reader",),
    "reshaping": ("trimmed",),
    "restoring": ("Preview", "put_back"),
    "rules": ("HIGHEST_TOLERANCE",),
    "writing": ("text_sha256",),
}
"""Module to the names that come from it."""

__all__ = [
    "EDITABLE",
    "HIGHEST_TOLERANCE",
    "AtAGlance",
    "Backup",
    "Changes",
    "DamagedLedger",
    "Difference",
    "Fate",
    "Interrupted",
    "Kind",
    "Ledger",
    "Named",
    "NeedsCopy",
    "NeedsRepair",
    "News",
    "Overview",
    "Page",
    "Plan",
    "Preview",
    "Reader",
    "Touched",
    "Trouble",
    "UnsoundLedger",
    "Values",
    "Wanted",
    "attachments",
    "backup_folder",
    "backups_of",
    "differing",
    "identity",
    "look",
    "mend",
    "open_ledger",
    "put_back",
    "read_row",
    "text_sha256",
    "tolerance_of",
    "trimmed",
]


def __getattr__(name: str) -> object:
    for module, names in _FROM.items():
        if name in names:
            found: object = getattr(import_module(f"{__name__}.{module}"), name)
            globals()[name] = found
            return found
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
