"""The closed lists of Tickmark: every code a field may hold, with its label, its meaning and, for verdicts, its rating.

The words are the field's own: ClaimReview for verdicts and ratings, the Admiralty grades for sources,
Reuters' sourcing ladder for attribution. State codes are closed; labels of states and verdicts are
copied into each ledger, where an editor may change them and add verdicts.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Term:
    """One entry of a list: the code that is stored, the words a person sees, and what it means."""

    code: str
    label: str
    meaning: str
    rating: int | None = None


class State(StrEnum):
    """Where a claim is in the work."""

    UNREVIEWED = "unreviewed"
    IN_PROGRESS = "in_progress"
    WAITING = "waiting"
    CHECKED = "checked"
    REVIEWED = "reviewed"
    REOPENED = "reopened"
    DROPPED = "dropped"


class QuoteVerdict(StrEnum):
    """Whether the speaker said it."""

    ACCURATE = "accurate"
    ALTERED = "altered"
    NOT_FOUND = "not_found"


class Caveat(StrEnum):
    """What the article itself says of the claim's verification."""

    NONE_STATED = "none_stated"
    WITNESSED_BY_OUTLET = "witnessed_by_outlet"
    VERIFIED_BY_OUTLET = "verified_by_outlet"
    NOT_INDEPENDENTLY_VERIFIED = "not_independently_verified"
    DISPUTED_IN_ARTICLE = "disputed_in_article"


class AttributionForm(StrEnum):
    """How the claim reaches the reader."""

    OUTLET_VOICE = "outlet_voice"
    WITNESS = "witness"
    DIRECT_QUOTE = "direct_quote"
    PARAPHRASE = "paraphrase"
    MIXED = "mixed"
    DOCUMENT = "document"


class SourceKind(StrEnum):
    """What sort of source stands behind the claim."""

    OUTLET_WITNESS = "outlet_witness"
    NAMED = "named"
    INSTITUTION = "institution"
    UNNAMED = "unnamed"
    NONE = "none"


class Qualifier(StrEnum):
    """How a figure's words bound its number."""

    EXACT = "exact"
    APPROX = "approx"
    ALMOST = "almost"
    MORE_THAN = "more_than"
    AT_LEAST = "at_least"
    AT_MOST = "at_most"
    MAGNITUDE = "magnitude"
    VAGUE = "vague"


class Direction(StrEnum):
    """The way a figure moved; a field that says nothing of movement is empty."""

    UP = "up"
    DOWN = "down"


class UnitKind(StrEnum):
    """What sort of quantity a figure is."""

    COUNT = "count"
    PERCENT = "percent"
    PERCENTAGE_POINT = "percentage_point"
    MONEY = "money"
    ORDINAL = "ordinal"
    MEASURE = "measure"


class Stance(StrEnum):
    """What a piece of evidence does to its claim."""

    SUPPORTS = "supports"
    CONTRADICTS = "contradicts"
    CONTEXT = "context"


class Relation(StrEnum):
    """How two claims stand to each other."""

    CONTRADICTS = "contradicts"
    UPDATES = "updates"
    SUBSET = "subset"
    DIFFERENT_MEASURE = "different_measure"
    DUPLICATE = "duplicate"


STATES = (
    Term(State.UNREVIEWED, "Unreviewed", "Nobody has looked at it yet."),
    Term(State.IN_PROGRESS, "In progress", "Somebody is checking it."),
    Term(State.WAITING, "Waiting", "A source has been asked and has not answered."),
    Term(State.CHECKED, "Checked", "A verdict is given."),
    Term(State.REVIEWED, "Reviewed", "The verdict is signed off."),
    Term(State.REOPENED, "Reopened", "Signed off before, then changed."),
    Term(State.DROPPED, "Dropped", "Will not be checked, for the reason given."),
)
VERDICTS = (
    Term("true", "True", "The claim is accurate and nothing important is missing.", 5),
    Term("mostly_true", "Mostly true", "Accurate but for a detail or some context.", 4),
    Term("mixture", "Mixture", "Partly right and partly wrong.", 3),
    Term("mostly_false", "Mostly false", "Wrong but for an element of truth.", 2),
    Term("false", "False", "The claim is wrong.", 1),
    Term("unproven", "Unproven", "What can be found neither supports nor refutes it."),
    Term("misleading", "Misleading", "Literally defensible, but it gives a wrong impression."),
    Term("outdated", "Outdated", "It was right once."),
    Term("misattributed", "Misattributed", "Not said by, or not about, whom it names."),
    Term("not_checkable", "Not checkable", "Opinion, prediction or beyond any evidence."),
)
RATING_BEST = 5
RATING_WORST = 1
QUOTE_VERDICTS = (
    Term(QuoteVerdict.ACCURATE, "Accurate quote", "The speaker said it in these words, or it is a fair paraphrase."),
    Term(QuoteVerdict.ALTERED, "Altered quote", "The speaker said something else."),
    Term(QuoteVerdict.NOT_FOUND, "Quote not found", "No record that the speaker said it."),
)
CAVEATS = (
    Term(Caveat.NONE_STATED, "None stated", "The article says nothing of verification."),
    Term(Caveat.WITNESSED_BY_OUTLET, "Witnessed by outlet", "The outlet's own reporter saw it."),
    Term(Caveat.VERIFIED_BY_OUTLET, "Verified by outlet", "The outlet says it could verify this."),
    Term(Caveat.NOT_INDEPENDENTLY_VERIFIED, "Not independently verified", "The outlet says it could not verify this."),
    Term(Caveat.DISPUTED_IN_ARTICLE, "Disputed in article", "The article carries a denial or a contrary account."),
)
ATTRIBUTION_FORMS = (
    Term(AttributionForm.OUTLET_VOICE, "Outlet's voice", "The article states it as fact."),
    Term(AttributionForm.WITNESS, "Witness", "The reporter describes what was seen."),
    Term(AttributionForm.DIRECT_QUOTE, "Direct quote", "The speaker's own words in quotation marks."),
    Term(AttributionForm.PARAPHRASE, "Paraphrase", "Reported speech in the article's words."),
    Term(AttributionForm.MIXED, "Mixed", "Reported speech with quoted parts."),
    Term(AttributionForm.DOCUMENT, "Document", "Taken from a report, a statement or data."),
)
SOURCE_KINDS = (
    Term(SourceKind.OUTLET_WITNESS, "Outlet's witness", "The outlet's own reporter."),
    Term(SourceKind.NAMED, "Named", "A person named in the article."),
    Term(SourceKind.INSTITUTION, "Institution", "A government, company, agency or other body."),
    Term(SourceKind.UNNAMED, "Unnamed", "Officials, sources or others without a name."),
    Term(SourceKind.NONE, "None", "No source is given."),
)
QUALIFIERS = (
    Term(Qualifier.EXACT, "Exactly", "The number as written."),
    Term(Qualifier.APPROX, "About", "Near the number, on either side."),
    Term(Qualifier.ALMOST, "Almost", "Near the number and below it."),
    Term(Qualifier.MORE_THAN, "More than", "Above the number."),
    Term(Qualifier.AT_LEAST, "At least", "The number or above."),
    Term(Qualifier.AT_MOST, "At most", "The number or below."),
    Term(Qualifier.MAGNITUDE, "Order of magnitude", "Hundreds, thousands, dozens."),
    Term(Qualifier.VAGUE, "Vague", "An amount without a number: a large chunk."),
)
DIRECTIONS = (
    Term(Direction.UP, "Up", "It rose by or to this."),
    Term(Direction.DOWN, "Down", "It fell by or to this."),
)
UNIT_KINDS = (
    Term(UnitKind.COUNT, "Count", "Things or people counted."),
    Term(UnitKind.PERCENT, "Percent", "A share of a whole."),
    Term(UnitKind.PERCENTAGE_POINT, "Percentage points", "A difference between two shares."),
    Term(UnitKind.MONEY, "Money", "An amount in a currency."),
    Term(UnitKind.ORDINAL, "Ordinal", "A place in an order: the 100th day."),
    Term(UnitKind.MEASURE, "Measure", "Length, time, weight and the like."),
)
STANCES = (
    Term(Stance.SUPPORTS, "Supports", "It speaks for the claim."),
    Term(Stance.CONTRADICTS, "Contradicts", "It speaks against the claim."),
    Term(Stance.CONTEXT, "Context", "It helps to understand the claim."),
)
RELATIONS = (
    Term(Relation.CONTRADICTS, "Contradicts", "Both cannot be right."),
    Term(Relation.UPDATES, "Updates", "A later figure or account of the same thing."),
    Term(Relation.SUBSET, "Part of", "It covers a part of what the other covers."),
    Term(Relation.DIFFERENT_MEASURE, "Different measure", "It measures something else that sounds the same."),
    Term(Relation.DUPLICATE, "Duplicate", "The same claim again."),
)
RELIABILITY = (  # the Admiralty (NATO) grades of a source, AJP-2.1
    Term("A", "A · Completely reliable", "No doubt of its authenticity, trustworthiness or competence."),
    Term("B", "B · Usually reliable", "Minor doubt; a history of valid information mostly."),
    Term("C", "C · Fairly reliable", "Doubt, but it has provided valid information before."),
    Term("D", "D · Not usually reliable", "Significant doubt; valid information now and then."),
    Term("E", "E · Unreliable", "A history of invalid information."),
    Term("F", "F · Cannot be judged", "No basis to judge it."),
)
CREDIBILITY = (  # the Admiralty (NATO) grades of a piece of information, AJP-2.1
    Term("1", "1 · Confirmed", "Confirmed by other independent sources."),
    Term("2", "2 · Probably true", "Logical and consistent with other information, not confirmed."),
    Term("3", "3 · Possibly true", "Reasonably logical, agrees with some other information."),
    Term("4", "4 · Doubtful", "Not logical but possible; nothing else on the subject."),
    Term("5", "5 · Improbable", "Contradicted by other information."),
    Term("6", "6 · Cannot be judged", "No basis to judge it."),
)

DROP_REASONS = ("opinion", "duplicate", "not a claim", "out of scope")
"""Reasons offered when a claim is dropped; any other words do as well."""


def term(terms: tuple[Term, ...], code: str) -> Term | None:
    """The entry with this code, or None."""
    return next((t for t in terms if t.code == code), None)


def label(terms: tuple[Term, ...], code: str | None) -> str:
    """The label of this code; an unknown code is shown as it is, an empty one as an empty string."""
    found = term(terms, code) if code else None
    return found.label if found else (code or "")


SHOWN_FROM = 0.35
"""Default of the worth slider: candidates below it are kept, and listed once the slider goes down."""
