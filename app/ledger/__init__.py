"""The ledger: one SQLite file that any tool may read and edit, checked and logged by its own triggers.

What is seldom asked for (copies, checks, merging) is imported when it is: a window opens sooner without.
"""

from importlib import import_module
from typing import TYPE_CHECKING

from app.ledger import attachments
from app.ledger.changes import Changes, Named, News, Page, Touched, Wanted, differing
from app.ledger.connection import Interrupted, identity
from app.ledger.ledger import EDITABLE, Ledger, open_ledger
from app.ledger.lists import tolerance_of
from app.ledger.literals import read_row
from app.ledger.opening import DamagedLedger, NeedsCopy, NeedsRepair, UnsoundLedger, look, mend
from app.ledger.reader import Reader
from app.ledger.reshaping import trimmed
from app.ledger.rules import HIGHEST_TOLERANCE
from app.ledger.word_index import bring_up as bring_up_word_index
from app.ledger.word_index import forget as forget_word_index
from app.ledger.writing import text_sha256

if TYPE_CHECKING:
    from app.ledger.backup import Backup, backup_folder, backups_of
    from app.ledger.checking import Kind, Trouble
    from app.ledger.differences import Difference, Fate, Plan, Values
    from app.ledger.overview import AtAGlance, Overview
    from app.ledger.restoring import Preview, put_back

_SELDOM = {
    "backup": ("Backup", "backup_folder", "backups_of"),
    "checking": ("Kind", "Trouble"),
    "differences": ("Difference", "Fate", "Plan", "Values"),
    "overview": ("AtAGlance", "Overview"),
    "restoring": ("Preview", "put_back"),
}
"""Module to the names that come from it when they are first asked for."""

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
    "bring_up_word_index",
    "differing",
    "forget_word_index",
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
    for module, names in _SELDOM.items():
        if name in names:
            found: object = getattr(import_module(f"{__name__}.{module}"), name)
            globals()[name] = found
            return found
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
