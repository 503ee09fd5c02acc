"""The ledger: one SQLite file that any tool may read and edit, checked and logged by its own triggers."""

from app.ledger.backup import Backup, backup_folder, backups_of
from app.ledger.changes import Changes, Named, News, Page, Touched, Wanted, differing
from app.ledger.checking import Kind, Trouble
from app.ledger.connection import Interrupted
from app.ledger.differences import Difference, Fate, Plan, Values
from app.ledger.ledger import EDITABLE, Ledger, open_ledger
from app.ledger.lists import tolerance_of
from app.ledger.literals import read_row
from app.ledger.opening import DamagedLedger, NeedsCopy, NeedsRepair, UnsoundLedger, look, mend
from app.ledger.reader import Reader
from app.ledger.restoring import Preview, put_back
from app.ledger.rules import HIGHEST_TOLERANCE
from app.ledger.salvage import Salvaged, salvage
from app.ledger.word_index import bring_up as bring_up_word_index
from app.ledger.word_index import forget as forget_word_index
from app.ledger.writing import text_sha256

__all__ = [
    "EDITABLE",
    "HIGHEST_TOLERANCE",
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
    "Page",
    "Plan",
    "Preview",
    "Reader",
    "Salvaged",
    "Touched",
    "Trouble",
    "UnsoundLedger",
    "Values",
    "Wanted",
    "backup_folder",
    "backups_of",
    "bring_up_word_index",
    "differing",
    "forget_word_index",
    "look",
    "mend",
    "open_ledger",
    "put_back",
    "read_row",
    "salvage",
    "text_sha256",
    "tolerance_of",
]
