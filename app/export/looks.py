"""The colours and signs of states, verdicts and caveats on paper and in workbooks: those of the window's light scheme.

The window has them as tokens of its own, with icons; a test holds that both agree. A sign says the same without colour.
"""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Look:
    """Ink and ground of a code (``#rrggbb``), the line under a passage (CSS), and a sign that needs no colour."""

    ink: str
    tint: str
    line: str
    sign: str


_GREY = ("#4b525d", "#e6e8ec")
LOOKS: MappingProxyType[tuple[str, str], Look] = MappingProxyType({
    ("state", "unreviewed"): Look(*_GREY, "dotted", "○"),
    ("state", "in_progress"): Look("#1b4f9c", "#dce7fa", "dashed", "◔"),
    ("state", "waiting"): Look("#6b4a00", "#fdeec9", "dashed", "◷"),
    ("state", "checked"): Look("#0b5966", "#d0edf1", "solid", "◑"),
    ("state", "reviewed"): Look("#0b5c3b", "#d3efe2", "solid", "●"),
    ("state", "reopened"): Look("#8f3f00", "#ffe3d1", "double", "↺"),
    ("state", "dropped"): Look("#57606e", "#eceef1", "none", "–"),
    ("verdict", "true"): Look("#0b5c3b", "#d3efe2", "solid", "✓"),
    ("verdict", "mostly_true"): Look("#3c5c08", "#e4f0cd", "dashed", "✓~"),
    ("verdict", "mixture"): Look("#7a4b00", "#ffe9bd", "dashed", "±"),
    ("verdict", "mostly_false"): Look("#8c3e00", "#ffe0c7", "dashed", "✗~"),
    ("verdict", "false"): Look("#9c1c12", "#fadbd4", "double", "✗"),
    ("verdict", "unproven"): Look("#5b2a86", "#e9ddf5", "dotted", "?"),
    ("verdict", "misleading"): Look("#8a1f5c", "#f9dbea", "double", "!"),
    ("verdict", "outdated"): Look("#37506b", "#dbe6f0", "dashed", "⌛"),
    ("verdict", "misattributed"): Look("#0b5966", "#d0edf1", "dashed", "≠"),
    ("verdict", "not_checkable"): Look(*_GREY, "dotted", "∅"),
})  # fmt: skip
OTHER = Look("#37506b", "#dbe6f0", "dashed", "◇")
"""A code this program has never heard of: a verdict an editor added to a ledger."""


def look(state: str, verdict: str | None) -> Look:
    """How a claim looks: by its verdict, or by its state as long as it has none."""
    return LOOKS.get(("verdict", verdict) if verdict else ("state", state), OTHER)
