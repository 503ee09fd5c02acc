"""Claims as an export gets them, made without a ledger."""

from __future__ import annotations

from typing import Any

from app.export import lined
from app.model import Article, Claim, CsvLines, Evidence, Figure, Hop, ReportedClaim
from app.vocabulary import VERDICTS, SourceKind, term

ARTICLE = Article(
    1, "a" * 16, "Quay reopens", "Wire Seven", None, "https://wire.example/quay", "2031-02-09", "ORVELLE", "en",
    "The quay is open.", "f" * 64, "quay.txt", None, None, "2031-02-09T10:00:00.000Z", "Ada", 1,
)  # fmt: skip
MOMENT = "2031-02-09T12:00:00.000Z"


def reported(number: int, *, start: int = 0, verdict: str | None = "true", **values: Any) -> ReportedClaim:
    known: dict[str, object] = {
        "id": number, "uid": f"{number:016x}", "article": ARTICLE.uid, "start": start, "passage": "The quay",
        "claim": f"Claim {number}", "attribution_form": "paraphrase", "speaker": None, "speaker_role": None,
        "source_kind": "none", "said_on": None, "event_from": None, "event_to": None, "place": None, "hedged": 0,
        "caveat": "none_stated", "caveat_start": None, "caveat_passage": None, "worth": 0.5, "worth_reasons": None,
        "origin": "person", "state": "reviewed", "verdict": verdict, "quote_verdict": None, "rationale": None,
        "note": None, "priority": 0, "flagged": 0, "assignee": None, "checker": "Ada", "checked_at": MOMENT,
        "reviewer": None, "reviewed_at": None, "recheck_by": None, "reliability": "F", "credibility": "6",
        "drop_reason": None, "created_at": MOMENT, "updated_at": MOMENT, "rev": 1,
        "figures": (
            Figure("almost 20", low=18.0, high=20.0, unit="ships"), Figure("2.5", low=2.5, high=2.5),
        ),
        "hops": (Hop("Wire Seven", SourceKind.INSTITUTION), Hop("officials", SourceKind.UNNAMED)),
        "tags": ("port", "storm"), **values,
    }  # fmt: skip
    evidence = (Evidence("e" * 16, f"{number:016x}", "supports", url="https://port.example/"),)
    return ReportedClaim(Claim(**known), ARTICLE, term(VERDICTS, verdict or ""), evidence, ("b" * 16,))  # type: ignore[arg-type]


def made(number: int, **values: Any) -> CsvLines:
    """The same claim as lines of CSV."""
    return lined(reported(number, **values))
