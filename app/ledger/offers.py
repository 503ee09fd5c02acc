"""What completes a search that is being typed: names, titles, tags and codes that a ledger has, with their counts."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable

from app.model import Value

_NAMES = {
    "by": "speaker", "speaker": "speaker", "checker": "checker", "reviewer": "reviewer", "assignee": "assignee",
    "place": "place",
}  # fmt: skip
_CODES = {
    "state": "state", "verdict": "verdict", "quote": "quote_verdict", "caveat": "caveat", "form": "attribution_form",
    "source": "source_kind", "reliability": "reliability", "credibility": "credibility", "flag": "flagged",
    "hedged": "hedged",
}  # fmt: skip
_ARTICLES = {"article": "title", "outlet": "outlet"}
MOST = 40
_LISTED = "(c.worth IS NULL OR c.worth>=? OR c.state<>'unreviewed')"


def offers(
    ask: Callable[[str, list[Value]], list[sqlite3.Row]], field: str, begins: str, least: float = 0, most: int = MOST
) -> list[tuple[str, int]]:
    """Values of a field that have words beginning as ``begins`` does, and their claims; the most frequent first.

    Candidates that nobody has touched of less than the ``least`` worth are not counted. Codes are all given, whatever
    ``begins`` is: their labels are another's business. Nothing for an unknown field.
    """
    listed: list[Value] = [least]
    if field in _CODES:
        select = f"SELECT coalesce({_CODES[field]},'') v,count(*) n FROM claim c WHERE {_LISTED} GROUP BY v"
        begins = ""
    elif field in _NAMES:
        column = _NAMES[field]
        select = f"SELECT {column} v,count(*) n FROM claim c WHERE {column}<>'' AND {_LISTED} GROUP BY v"
    elif field == "tag":
        select = (
            f"SELECT tag v,count(*) n FROM claim_tag t CROSS JOIN claim c ON c.uid=t.claim WHERE {_LISTED} GROUP BY v"
        )
    elif field in _ARTICLES:
        column = _ARTICLES[field]
        counted = f"SELECT article,count(*) k FROM claim c WHERE {_LISTED} GROUP BY article"
        select = (
            f"SELECT a.{column} v,sum(k) n FROM article a JOIN ({counted}) ON article=a.uid WHERE a.{column}<>''"
            " GROUP BY v"
        )
    else:
        return []
    fits = " HAVING has_words(?,v)" if begins.strip() else ""
    found = ask(f"{select}{fits} ORDER BY n DESC,v LIMIT {most}", [*listed, *([begins] if fits else [])])
    return [(str(row[0]), int(row[1])) for row in found]
