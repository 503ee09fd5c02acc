"""A spreadsheet that left as an export comes back: what its cells say, and what they would change in the ledger."""

from app.returns.cells import NotUnderstood
from app.returns.columns import Column, Kind, columns_for
from app.returns.comparing import Comparison, Refused, ReturnedCell, Standing

__all__ = ["Column", "Comparison", "Kind", "NotUnderstood", "Refused", "ReturnedCell", "Standing", "columns_for"]
