"""Rows for tests that need no ledger."""

from __future__ import annotations

from app.model import ClaimRow


def claim_row(number: int, **changes: object) -> ClaimRow:
    values = {
        "id": number, "uid": f"{number:016x}", "article": "a" * 16, "number": number, "start": number * 100,
        "claim": f"The dam held {number} days of water", "figure": f"{number} days", "speaker": "Mira Toldan",
        "caveat": "none_stated", "state": "unreviewed", "verdict": "", "worth": 0.5, "priority": 0, "flagged": False,
        "assignee": "", "checker": "", "article_title": "The dam", "tags": "", "rev": 1,
    }  # fmt: skip
    return ClaimRow(**(values | changes))  # type: ignore[arg-type]
