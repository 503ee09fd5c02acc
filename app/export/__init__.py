"""Claims leave the ledger: CSV with a second file and a manifest beside it, whole or not at all."""

from app.export.columns import DETAILS_HEADER, FULL, HEADER, lined
from app.export.lines import guarded, unguarded
from app.export.writing import ExportCancelled, Meanwhile, Origin, Written, companions, stream_csv, write_csv

__all__ = [
    "DETAILS_HEADER", "FULL", "HEADER", "ExportCancelled", "Meanwhile", "Origin", "Written", "companions", "guarded",
    "lined",     "stream_csv", "unguarded", "write_csv",
]  # fmt: skip
