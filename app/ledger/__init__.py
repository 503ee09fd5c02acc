"""The ledger: one SQLite file that any tool may read and edit, checked and logged by its own triggers."""

from app.ledger.backup import backup_folder
from app.ledger.connection import Interrupted
from app.ledger.ledger import EDITABLE, Ledger, open_ledger, text_sha256
from app.ledger.opening import NeedsRepair, UnsoundLedger, mend
from app.ledger.reader import Reader

__all__ = [
    "EDITABLE",
    "Interrupted",
    "Ledger",
    "NeedsRepair",
    "Reader",
    "UnsoundLedger",
    "backup_folder",
    "mend",
    "open_ledger",
    "text_sha256",
]
