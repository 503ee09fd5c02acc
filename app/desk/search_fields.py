"""The fields of the search language as the window tells of them: what each looks in, fixed values, and examples."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.desk.wording import QT_TRANSLATE_NOOP
from app.vocabulary import ATTRIBUTION_FORMS, CAVEATS, CREDIBILITY, QUOTE_VERDICTS, RELIABILITY, SOURCE_KINDS, Term


def said(text: str) -> str:
    """In the reader's language."""
    return QCoreApplication.translate("SearchFields", text)


@dataclass(frozen=True, slots=True)
class SearchField:
    """One field. ``values`` are offered as they are, with what they mean; ``asks`` says that the ledger has more."""

    name: str
    meaning: str
    values: tuple[tuple[str, str], ...] = ()
    asks: bool = False


_NONE = ("none", QT_TRANSLATE_NOOP("SearchFields", "empty"))
_YES_NO = (("yes", QT_TRANSLATE_NOOP("SearchFields", "it is")), ("no", QT_TRANSLATE_NOOP("SearchFields", "it is not")))
_DATES = (
    ("2024", QT_TRANSLATE_NOOP("SearchFields", "in that year")),
    ("2024-03..2024-05", QT_TRANSLATE_NOOP("SearchFields", "from one to the other")),
    (">=2024-03-01", QT_TRANSLATE_NOOP("SearchFields", "from that day on")),
    _NONE,
)
SEARCH_FIELDS = (
    SearchField("state", QT_TRANSLATE_NOOP("SearchFields", "where the claim is in the work"), asks=True),
    SearchField("verdict", QT_TRANSLATE_NOOP("SearchFields", "what it was found to be"), (_NONE,), asks=True),
    SearchField("by", QT_TRANSLATE_NOOP("SearchFields", "who says it, by any of their words"), (_NONE,), asks=True),
    SearchField("figure", QT_TRANSLATE_NOOP("SearchFields", "a number or its words"), (
        (">20", QT_TRANSLATE_NOOP("SearchFields", "above 20")), ("20%", QT_TRANSLATE_NOOP("SearchFields", "a share of 20 %")),
        ("10..50", QT_TRANSLATE_NOOP("SearchFields", "from 10 to 50")), _NONE,
    )),
    SearchField("caveat", QT_TRANSLATE_NOOP("SearchFields", "what the article says of its verification"), asks=True),
    SearchField("assignee", QT_TRANSLATE_NOOP("SearchFields", "who is to check it"), (_NONE,), asks=True),
    SearchField("checker", QT_TRANSLATE_NOOP("SearchFields", "who gave the verdict"), (_NONE,), asks=True),
    SearchField("reviewer", QT_TRANSLATE_NOOP("SearchFields", "who signed it off"), (_NONE,), asks=True),
    SearchField("tag", QT_TRANSLATE_NOOP("SearchFields", "a tag"), (_NONE,), asks=True),
    SearchField("has", QT_TRANSLATE_NOOP("SearchFields", "something is there"), (
        ("evidence", ""), ("figure", ""), ("note", ""), ("rationale", ""), ("verdict", ""), ("speaker", ""),
        ("caveat", ""), ("contact", ""), ("link", ""), ("tag", ""),
    )),
    SearchField("flag", QT_TRANSLATE_NOOP("SearchFields", "flagged or not"), _YES_NO),
    SearchField("contact", QT_TRANSLATE_NOOP("SearchFields", "whom somebody asked"), (
        ("open", QT_TRANSLATE_NOOP("SearchFields", "no answer yet")),
        ("overdue", QT_TRANSLATE_NOOP("SearchFields", "no answer in time")),
        ("answered", QT_TRANSLATE_NOOP("SearchFields", "answered")), _NONE,
    )),
    SearchField("quote", QT_TRANSLATE_NOOP("SearchFields", "whether the speaker said it"), (_NONE,), asks=True),
    SearchField("speaker", QT_TRANSLATE_NOOP("SearchFields", "exactly this speaker"), (_NONE,), asks=True),
    SearchField("article", QT_TRANSLATE_NOOP("SearchFields", "words of the article’s title"), asks=True),
    SearchField("outlet", QT_TRANSLATE_NOOP("SearchFields", "where it was published"), (_NONE,), asks=True),
    SearchField("place", QT_TRANSLATE_NOOP("SearchFields", "where it happened"), (_NONE,), asks=True),
    SearchField("claim", QT_TRANSLATE_NOOP("SearchFields", "words of the claim alone")),
    SearchField("passage", QT_TRANSLATE_NOOP("SearchFields", "words of the passage alone")),
    SearchField("note", QT_TRANSLATE_NOOP("SearchFields", "words of the note"), (_NONE,)),
    SearchField("rationale", QT_TRANSLATE_NOOP("SearchFields", "words of the rationale"), (_NONE,)),
    SearchField("due", QT_TRANSLATE_NOOP("SearchFields", "to be checked again by"), _DATES),
    SearchField("said", QT_TRANSLATE_NOOP("SearchFields", "when it was said"), _DATES),
    SearchField("event", QT_TRANSLATE_NOOP("SearchFields", "when it happened"), _DATES),
    SearchField("date", QT_TRANSLATE_NOOP("SearchFields", "when the article was published"), _DATES),
    SearchField("checked", QT_TRANSLATE_NOOP("SearchFields", "when the verdict was given"), _DATES),
    SearchField("reviewed", QT_TRANSLATE_NOOP("SearchFields", "when it was signed off"), _DATES),
    SearchField("updated", QT_TRANSLATE_NOOP("SearchFields", "when it was last changed"), _DATES),
    SearchField("evidence", QT_TRANSLATE_NOOP("SearchFields", "how many pieces of evidence"), (
        ("0", ""), (">=1", ""), (">=2", ""),
    )),
    SearchField("priority", QT_TRANSLATE_NOOP("SearchFields", "0 to 9"), ((">0", ""), (">=5", ""))),
    SearchField("worth", QT_TRANSLATE_NOOP("SearchFields", "how likely it is a claim, 0 to 1"), ((">0.5", ""), (">0.8", ""))),
    SearchField("form", QT_TRANSLATE_NOOP("SearchFields", "how it reaches the reader"), asks=True),
    SearchField("source", QT_TRANSLATE_NOOP("SearchFields", "what sort of source"), asks=True),
    SearchField("reliability", QT_TRANSLATE_NOOP("SearchFields", "grade of the source, A to F"), asks=True),
    SearchField("credibility", QT_TRANSLATE_NOOP("SearchFields", "grade of the information, 1 to 6"), asks=True),
    SearchField("hedged", QT_TRANSLATE_NOOP("SearchFields", "said with reserve"), _YES_NO),
    SearchField("sort", QT_TRANSLATE_NOOP("SearchFields", "the order; with - the other way round"), (
        ("-worth", QT_TRANSLATE_NOOP("SearchFields", "the likeliest first")),
        ("-priority", QT_TRANSLATE_NOOP("SearchFields", "the most urgent first")),
        ("due", QT_TRANSLATE_NOOP("SearchFields", "what is due first")),
        ("-figure", QT_TRANSLATE_NOOP("SearchFields", "the largest figure first")),
        ("speaker", ""), ("state", ""), ("verdict", ""), ("-checked", ""), ("-updated_at", ""), ("article", ""),
    )),
    SearchField("uid", QT_TRANSLATE_NOOP("SearchFields", "one claim by its uid")),
)  # fmt: skip
# ruff: noqa: E501 - one field a line reads as the table it is
BY_NAME = {field.name: field for field in SEARCH_FIELDS}

CODES_SEARCHED: dict[str, tuple[Term, ...]] = {
    "caveat": CAVEATS, "quote": QUOTE_VERDICTS, "form": ATTRIBUTION_FORMS, "source": SOURCE_KINDS,
    "reliability": RELIABILITY, "credibility": CREDIBILITY,
}  # fmt: skip
"""Fields of closed codes whose labels are the same in every ledger."""

EXAMPLES = (
    ("dam water", QT_TRANSLATE_NOOP("SearchFields", "both words, or words that begin so")),
    ('"the upper dam"', QT_TRANSLATE_NOOP("SearchFields", "these words, whole and in this order")),
    ("state:unreviewed has:figure", QT_TRANSLATE_NOOP("SearchFields", "nobody has looked at it, and there is a figure")),
    ("verdict:false,mostly_false", QT_TRANSLATE_NOOP("SearchFields", "either of two verdicts")),
    ("caveat:not_independently_verified", QT_TRANSLATE_NOOP("SearchFields", "the outlet could not verify it")),
    ("figure:>20 -state:dropped", QT_TRANSLATE_NOOP("SearchFields", "a number above 20, not dropped")),
    ("speaker:none", QT_TRANSLATE_NOOP("SearchFields", "nobody is named who says it")),
    ("assignee:none state:unreviewed sort:-worth", QT_TRANSLATE_NOOP("SearchFields", "for whoever has time, the likeliest first")),
    ("has:verdict evidence:0", QT_TRANSLATE_NOOP("SearchFields", "judged without evidence")),
    ("checked:>=2024-01 -quote:accurate", QT_TRANSLATE_NOOP("SearchFields", "judged since January, the quote not found accurate")),
)  # fmt: skip
"""Searches that show what can be said, each with what it finds."""
