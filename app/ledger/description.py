"""What every table, view and column of a ledger holds, as the metadata that Datasette shows beside its pages.

Names come from ``columns`` and ``schema``, codes from the vocabulary; only the sentences stand here. The format:
https://docs.datasette.io/en/stable/metadata.html. Datasette knows a ledger by its file name without the ending.
"""

from __future__ import annotations

from typing import Any

from app import vocabulary as words
from app.ledger.columns import TABLES
from app.vocabulary import Term

_UID = "Never changes, and stays the same in every copy of the ledger."
_OF_CLAIM = "The claim it belongs to."
_ORDINAL = "Its place among those of the claim, from 1."
_START = "Where it begins in the article's text, counted in characters (Unicode code points) from 0."
_NOTE = "A remark for colleagues; not published."
_DAY = "A day (2031-02-09), a month or a year, as far as it is known."
_MOMENT = "A moment in UTC."
_YES = "1 for yes, 0 for no."
_SHA256 = "The SHA-256 of the file, so that it can be known again."

EVERYWHERE = {
    "id": "The number of the row in this file.",
    "uid": _UID,
    "rev": "How often the row was changed, from 1; kept by the file itself.",
    "ordinal": _ORDINAL,
    "note": _NOTE,
    "start": _START,
    "label": "The words that people see.",
    "meaning": "What it means, in a sentence.",
    "sort": "Its place in the list.",
    "code": "The code that claims hold; never changes.",
}
"""Columns that say the same wherever they stand; a table may say it better."""
ABOUT: dict[str, tuple[str, dict[str, str]]] = {
    "meta": ("Settings of this ledger.", {"key": "The name of the setting.", "value": "What is set."}),
    "state": ("Where a claim can be in the work.", {}),
    "verdict": (
        "What a check can find.",
        {"rating": "The number published with it, 1 (false) to 5 (true); empty where words alone tell it."},
    ),
    "article": (
        "The texts that claims were found in.",
        {
            "title": "The headline.",
            "outlet": "Who published it.",
            "author": "Who wrote it.",
            "url": "Where it was published.",
            "published_on": "The day it was published.",
            "dateline": "The place and day it was written at, as it says itself.",
            "language": "The language of the text, as a code such as en.",
            "text": "The whole text; it never changes, as passages are found in it by their place.",
            "sha256": "The SHA-256 of the text.",
            "file_name": "The file it was read from.",
            "file_sha256": _SHA256,
            "supersedes": "The uid of the earlier version of this article.",
            "added_at": f"When it came in. {_MOMENT}",
            "added_by": "Who brought it in.",
        },
    ),
    "claim": (
        "What an article says that can be checked, each with its passage, who says it, and what the check found.",
        {
            "article": "The article it was found in.",
            "passage": "The words of the article that make the claim.",
            "claim": "The claim as a sentence of its own.",
            "attribution_form": "How it reaches the reader.",
            "speaker": "Who says it, as far as the article tells.",
            "speaker_role": "Office or function of the speaker.",
            "source_kind": "What sort of source stands behind it.",
            "said_on": f"When it was said. {_DAY}",
            "event_from": f"When what it tells of began. {_DAY}",
            "event_to": f"When what it tells of ended. {_DAY}",
            "place": "Where what it tells of happened.",
            "hedged": f"Whether the article words it with reserve. {_YES}",
            "caveat": "What the article itself says of its verification.",
            "caveat_start": "Where the caveat begins in the article's text, in characters from 0.",
            "caveat_passage": "The words of the caveat.",
            "worth": "How much checking it is likely to be worth, 0 to 1.",
            "worth_reasons": "What speaks for and against checking it.",
            "origin": "Who or what listed it: a person, or the rules and their version.",
            "state": "Where it is in the work.",
            "verdict": "What the check found.",
            "quote_verdict": "Whether the speaker said it.",
            "rationale": "Why the verdict is what it is; published with it.",
            "priority": "How urgent it is; higher comes first.",
            "flagged": f"Whether somebody marked it to come back to. {_YES}",
            "assignee": "Who is to check it.",
            "checker": "Who gave the verdict.",
            "checked_at": f"When the verdict was given. {_MOMENT}",
            "reviewer": "Who signed it off.",
            "reviewed_at": f"When it was signed off. {_MOMENT}",
            "recheck_by": "The day by which it is to be looked at again.",
            "reliability": "The Admiralty grade of the source.",
            "credibility": "The Admiralty grade of what it says.",
            "drop_reason": "Why it will not be checked.",
            "created_at": f"When it was listed. {_MOMENT}",
            "updated_at": f"When it was changed last. {_MOMENT}",
        },
    ),
    "figure": (
        "The numbers in a claim, with the bounds their words give them.",
        {
            "claim": _OF_CLAIM,
            "text": "The figure as written.",
            "qualifier": "How its words bound the number.",
            "change": "Which way it moved.",
            "low": "The least that the words allow; empty without a bound.",
            "high": "The most that the words allow; empty without a bound.",
            "bounds_by_convention": f"Whether a bound follows from the ledger's tolerance. {_YES}",
            "unit": "What it is measured in.",
            "unit_kind": "What sort of quantity it is.",
            "subject": "What is counted.",
            "denominator": "Out of what.",
            "as_of": "At what time.",
        },
    ),
    "hop": (
        "The chain of attribution of a claim: who has it from whom.",
        {
            "claim": _OF_CLAIM,
            "source": "Who passed it on.",
            "source_kind": "What sort of source that is.",
            "cue": "The words that say so.",
        },
    ),
    "evidence": (
        "What speaks for or against a claim.",
        {
            "claim": _OF_CLAIM,
            "stance": "What it does to the claim.",
            "title": "What it is called.",
            "url": "Where it was found.",
            "archived_url": "Where a copy of the page is kept.",
            "locator": "Where in it: a page, a table, a minute.",
            "quote": "Its own words.",
            "published_on": f"When it was published. {_DAY}",
            "accessed_on": "The day it was looked at.",
            "reliability": "The Admiralty grade of the source.",
            "credibility": "The Admiralty grade of what it says.",
            "file_name": "The file kept beside the ledger.",
            "sha256": _SHA256,
        },
    ),
    "contact": (
        "Who was asked about a claim, and what they answered.",
        {
            "claim": _OF_CLAIM,
            "whom": "Who was asked.",
            "how": "By which way.",
            "asked_at": "When they were asked.",
            "due_on": "The day by which they were to answer.",
            "answered_at": "When they answered.",
            "answer": "What they said.",
        },
    ),
    "link": (
        "Claims that have to do with each other.",
        {"claim": "The one claim.", "other": "The other claim.", "relation": "How the one stands to the other."},
    ),
    "tag": ("Words that claims are sorted by.", {"name": "The tag.", "meaning": "What it is used for."}),
    "claim_tag": ("Which claim has which tag.", {"claim": _OF_CLAIM, "tag": "The tag."}),
    "cleared": (
        "Passages that somebody marked as holding nothing to check.",
        {"article": "The article.", "passage": "The words of the passage."},
    ),
    "saved_view": (
        "Searches kept under a name.",
        {"name": "What it is called.", "query": "What it looks for, in the language of Tickmark's search box."},
    ),
    "editing_as": (
        "Who signs the edits of the moment; other tools may fill it before they write.",
        {
            "one": "Always 1: there is one row.",
            "name": "Who edits.",
            "via": "With which tool.",
            "reason": "Why.",
            "origin": "What the edit follows from.",
            "deed": "Which edits belong together.",
        },
    ),
    "history": (
        "Every edit ever made, whoever made it with whichever tool; lines are only ever added.",
        {
            "seq": "The number of the line.",
            "eid": "Stays the same in every copy of the ledger.",
            "at": f"When. {_MOMENT}",
            "tbl": "The table.",
            "uid": "The row.",
            "claim": "The uid of the claim that the row belongs to.",
            "rev": "Which revision of the row the edit made.",
            "op": "What was done: insert, update, replace, delete, or found (made past the rules and noticed later).",
            "field": "The column; * is the whole row.",
            "old": "What stood there before.",
            "new": "What stands there since.",
            "name": "Who did it.",
            "via": "With which tool.",
            "reason": "Why, where a reason was given.",
            "origin": "What the edit follows from.",
            "deed": "Edits with the same deed were made, and are taken back, together.",
        },
    ),
    "replaced": (
        "Rows on their way out of an INSERT OR REPLACE; empty in between.",
        {"tbl": "The table.", "uid": "The row.", "old": "What stood there before."},
    ),
    "seal": (
        "Hashes over the history, so that a line changed later is noticed.",
        {
            "upto": "The last line it covers.",
            "n": "How many lines it covers.",
            "hash": "The SHA-256 over them and the seal before.",
            "at": f"When it was set. {_MOMENT}",
        },
    ),
    "export_log": (
        "What left this ledger.",
        {
            "at": f"When. {_MOMENT}",
            "who": "Who exported it.",
            "file_name": "The file that was written.",
            "preset": "In which form.",
            "filter": "Which claims were asked for.",
            "rows": "How many claims it holds.",
            "sha256": _SHA256,
            "head": "The last line of the history at that time.",
        },
    ),
    "reviewed_claims": (
        "What is signed off, with verdict and reasons.",
        {
            "claim": "The claim as a sentence of its own.",
            "verdict": "What the check found.",
            "rationale": "Why the verdict is what it is.",
            "speaker": "Who says it.",
            "passage": "The words of the article.",
            "article": "The headline.",
            "outlet": "Who published the article.",
            "published_on": "The day the article was published.",
            "checker": "Who gave the verdict.",
            "checked_at": f"When. {_MOMENT}",
            "reviewer": "Who signed it off.",
            "reviewed_at": f"When. {_MOMENT}",
        },
    ),
    "claims_to_do": (
        "What is still to be checked or signed off, the most urgent first.",
        {
            "claim": "The claim as a sentence of its own.",
            "state": "Where it is in the work.",
            "speaker": "Who says it.",
            "assignee": "Who is to check it.",
            "priority": "How urgent it is; higher comes first.",
            "article": "The headline.",
            "worth": "How much checking it is likely to be worth, 0 to 1.",
        },
    ),
    "recent_changes": (
        "The last thousand edits, the newest first.",
        {
            "seq": "The number of the line in the history.",
            "at": f"When. {_MOMENT}",
            "who": "Who did it, or with which tool where nobody signed.",
            "tbl": "The table.",
            "uid": "The row.",
            "claim": "The claim that the row belongs to.",
            "op": "What was done.",
            "field": "The column; * is the whole row.",
            "old": "What stood there before.",
            "new": "What stands there since.",
            "reason": "Why, where a reason was given.",
        },
    ),
}
"""Table or view to what it holds, and what its columns hold."""
CODES: dict[str, tuple[Term, ...]] = {
    "attribution_form": words.ATTRIBUTION_FORMS, "source_kind": words.SOURCE_KINDS, "caveat": words.CAVEATS,
    "quote_verdict": words.QUOTE_VERDICTS, "qualifier": words.QUALIFIERS, "change": words.DIRECTIONS,
    "unit_kind": words.UNIT_KINDS, "stance": words.STANCES, "relation": words.RELATIONS,
    "reliability": words.RELIABILITY, "credibility": words.CREDIBILITY,
}  # fmt: skip
"""Columns that hold a code of a list which is not a table of the ledger."""
SHOWN: dict[str, dict[str, Any]] = {
    "state": {"label_column": "label", "sort": "sort"},
    "verdict": {"label_column": "label", "sort": "sort"},
    "article": {"label_column": "title", "facets": ["outlet", "language"]},
    "claim": {"label_column": "claim", "facets": ["state", "verdict", "speaker", "article"]},
    "figure": {"facets": ["unit_kind", "qualifier"]},
    "hop": {"facets": ["source", "source_kind"]},
    "evidence": {"label_column": "title", "facets": ["stance", "reliability"]},
    "contact": {"sort": "due_on"},
    "link": {"facets": ["relation"]},
    "claim_tag": {"facets": ["tag"]},
    "saved_view": {"sort": "sort"},
    "history": {"sort_desc": "seq", "facets": ["name", "tbl", "op"]},
    "export_log": {"sort_desc": "id", "facets": ["preset"]},
    "reviewed_claims": {"facets": ["verdict", "speaker", "outlet"]},
    "claims_to_do": {"facets": ["state", "speaker", "assignee"]},
    "recent_changes": {"facets": ["who", "tbl"]},
}
"""How a page begins: what names a row where others point at it, in which order, and what can be chosen beside it."""
HIDDEN = ("editing_as", "replaced", "seal", "_sqlite_migrations")
"""Tables that the file keeps for itself."""


def datasette_metadata(name: str) -> dict[str, Any]:
    """Datasette's metadata for the ledger whose file is called ``name`` without its ending."""
    tables = {table: _table(table) for table in ABOUT}
    for table in HIDDEN:
        tables.setdefault(table, {})["hidden"] = True
    about = "Claims found in articles, how each was checked, and every edit on the way."
    return {"databases": {name: {"description": about, "source": "Tickmark", "tables": tables}}}


def _table(name: str) -> dict[str, Any]:
    about, own = ABOUT[name]
    columns = {column: _told(column, said) for column, said in (_everywhere(name) | own).items()}
    return {"description": about, "columns": columns, **SHOWN.get(name, {})}


def _everywhere(name: str) -> dict[str, str]:
    """What columns of this table say that others have as well."""
    table = next((table for table in TABLES if table.name == name), None)
    if table is None:
        known = {"export_log": ("id",), "reviewed_claims": ("uid",), "claims_to_do": ("uid",)}.get(name, ())
        return {column: EVERYWHERE[column] for column in known}
    return {column.name: EVERYWHERE[column.name] for column in table.columns if column.name in EVERYWHERE}


def _told(column: str, said: str) -> str:
    terms = CODES.get(column, ())
    if not terms:
        return said
    return f"{said} One of: {'; '.join(f'{term.code} ({_words(term)})' for term in terms)}."


def _words(term: Term) -> str:
    return term.label.removeprefix(f"{term.code} · ")
