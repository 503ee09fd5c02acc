"""What the second pair of eyes has said of a claim, and why somebody cannot be it, in a line for the card."""

from __future__ import annotations

from collections.abc import Sequence

from app.desk.history_words import when
from app.desk.wording import tr
from app.model import Claim, HistoryEntry
from app.vocabulary import State

BACK = {State.CHECKED: State.IN_PROGRESS, State.REVIEWED: State.REOPENED}
"""Where a claim goes that is sent back: no one has to find out what it was signed off as, its verdict stays."""


def review_words(claim: Claim, history: Sequence[HistoryEntry], moves: Sequence[str]) -> str:
    """Who sent the claim back and why, while that is its state; or that the person may not sign off their own verdict.

    Empty where there is nothing to say.
    """
    if claim.state in BACK.values():
        states = (one for one in history if one.table == "claim" and one.field == "state")
        last = max(states, key=lambda one: one.seq, default=None)
        if last is not None and last.reason and last.new == claim.state and last.old in BACK:
            told = tr("Sent back by {name}: {reason} ({when})")
            return told.format(name=last.name or "?", when=when(last.at), reason=last.reason)
    if claim.state == State.CHECKED and claim.verdict and moves and State.REVIEWED not in moves:
        told = tr("{name} gave the verdict, and this ledger asks for a second person to sign it off.")
        return told.format(name=claim.checker or "?")
    return ""
