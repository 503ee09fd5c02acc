"""The ledger: one SQLite file that any tool may read and edit, checked and logged by its own triggers."""

from app.ledger.backup import backup_folder
from app.ledger.checking import Kind, Trouble
from app.ledger.connection import Interrupted
from app.ledger.ledger import EDITABLE, Ledger, open_ledger, text_sha256
from app.ledger.opening import DamagedLedger, NeedsCopy, NeedsRepair, UnsoundLedger, look, mend
from app.ledger.reader import Reader
from app.ledger.salvage import Salvaged, salvage
from app.ledger.word_index import bring_up as bring_up_word_index
from app.ledger.word_index import forget as forget_word_index

__all__ = [
    "EDITABLE",
    "DamagedLedger",
    "Interrupted",
    "Kind",
    "Ledger",
    "NeedsCopy",
    "NeedsRepair",
    "Reader",
    "Salvaged",
    "Trouble",
    "UnsoundLedger",
    "backup_folder",
    "bring_up_word_index",
    "forget_word_index",
    "look",
    "mend",
    "open_ledger",
    "salvage",
    "text_sha256",
]
