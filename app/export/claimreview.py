"""Claims as published fact checks: the columns of the Google Fact Check data, and schema.org's ClaimReview as JSON-LD.

A claim without a verdict is no review; it is left out and counted. What a reader of such data requires and a claim
does not have is named in ``missing``, never made up. Names and ranges: schema.org, version 30.0 (2026-03-19),
https://schema.org/ClaimReview and https://schema.org/Claim; required properties: Google Search Central, "Fact check
(ClaimReview) structured data".
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from app.export.columns import JOINT
from app.export.lines import guarded
from app.model import Article, CsvForm, Evidence, ReportedClaim, Value
from app.vocabulary import RATING_BEST, RATING_WORST, AttributionForm, SourceKind

CONTEXT = "https://schema.org"
OWN_VOICE = frozenset({AttributionForm.OUTLET_VOICE, AttributionForm.WITNESS})
"""Forms in which the outlet itself makes the claim: there its article is where the claim appeared first."""
Node = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Publisher:
    """Who publishes the reviews: a name and an address (http or https), as the preferences have them."""

    name: str = ""
    url: str = ""


NOBODY = Publisher()


def is_review(reported: ReportedClaim) -> bool:
    """Whether there is a verdict to publish."""
    return bool(reported.claim.verdict)


def page(reported: ReportedClaim, publisher: Publisher) -> str:
    """Where the review is published: the publisher's address with the claim's uid as fragment; empty without one."""
    return f"{publisher.url}#{reported.claim.uid}" if publisher.url else ""


def missing(reported: ReportedClaim, publisher: Publisher) -> list[str]:
    """Properties that readers of this data require and that would be empty."""
    needed = {
        "claimReviewed": reported.claim.claim,
        "url": page(reported, publisher),
        "reviewRating.alternateName": _label(reported),
        "author": _reviewer(reported, publisher),
    }
    return [name for name, value in needed.items() if not value]


# -- the table -------------------------------------------------------------------------------------------------------


def _scale(reported: ReportedClaim, value: int) -> int | None:
    return value if reported.verdict and reported.verdict.rating is not None else None


def _is_own_voice(reported: ReportedClaim) -> bool:
    return reported.claim.attribution_form in OWN_VOICE


def _claimed_on(reported: ReportedClaim) -> str | None:
    return reported.claim.said_on or reported.article.published_on


def _claimant(reported: ReportedClaim) -> str | None:
    return reported.claim.speaker or (reported.article.outlet if _is_own_voice(reported) else None)


def _label(reported: ReportedClaim) -> str | None:
    return reported.verdict.label if reported.verdict else reported.claim.verdict


def _reviewed_on(reported: ReportedClaim) -> str | None:
    moment = reported.claim.reviewed_at or reported.claim.checked_at
    return moment and moment[:10]


def _reviewer(reported: ReportedClaim, publisher: Publisher) -> str | None:
    return publisher.name or reported.claim.reviewer or reported.claim.checker


COLUMNS: tuple[tuple[str, Callable[[ReportedClaim, Publisher], Value]], ...] = (
    ("claimReviewed", lambda r, p: r.claim.claim),
    ("claimDate", lambda r, p: _claimed_on(r)),
    ("claimAuthor", lambda r, p: _claimant(r)),
    ("claimFirstAppearance", lambda r, p: r.article.url if _is_own_voice(r) else None),
    ("claimAppearances", lambda r, p: JOINT.join(filter(None, [r.article.url]))),
    ("url", page),
    ("ratingValue", lambda r, p: r.verdict.rating if r.verdict else None),
    ("bestRating", lambda r, p: _scale(r, RATING_BEST)),
    ("worstRating", lambda r, p: _scale(r, RATING_WORST)),
    ("textualRating", lambda r, p: _label(r)),
    ("ratingExplanation", lambda r, p: r.claim.rationale),
    ("reviewDate", lambda r, p: _reviewed_on(r)),
    ("reviewAuthor", _reviewer),
)
HEADER = tuple(name for name, _ in COLUMNS)
FORM = CsvForm(HEADER, (), guarded)
"""The claimreview preset."""


def cells(reported: ReportedClaim, publisher: Publisher) -> list[Value]:
    """A claim's line in the table."""
    return [value(reported, publisher) for _, value in COLUMNS]


# -- JSON-LD ---------------------------------------------------------------------------------------------------------


def node(reported: ReportedClaim, publisher: Publisher) -> Node:
    """The review of a claim as a ClaimReview, without what is not known."""
    claim = reported.claim
    return _filled({
        "@type": "ClaimReview",
        "identifier": claim.uid,
        "url": page(reported, publisher),
        "claimReviewed": claim.claim,
        "datePublished": _reviewed_on(reported),
        "author": _publishing(reported, publisher),
        "reviewBody": claim.rationale,
        "reviewRating": _rating(reported),
        "itemReviewed": _claim(reported, publisher),
        "citation": list(_citations(reported)),
    })  # fmt: skip


def _rating(reported: ReportedClaim) -> Node:
    rated = reported.verdict.rating if reported.verdict else None
    return _filled({
        "@type": "Rating",
        "alternateName": _label(reported),
        "ratingValue": rated,
        "bestRating": _scale(reported, RATING_BEST),
        "worstRating": _scale(reported, RATING_WORST),
        "ratingExplanation": reported.claim.rationale,
    })  # fmt: skip


def _claim(reported: ReportedClaim, publisher: Publisher) -> Node:
    claim, article = reported.claim, reported.article
    worded_anew = claim.claim.strip() != claim.passage.strip()
    return _filled({
        "@type": "Claim",
        "text": claim.claim,
        "author": _speaker(reported),
        "datePublished": _claimed_on(reported),
        "appearance": _appearance(article),
        "firstAppearance": _appearance(article) if _is_own_voice(reported) else None,
        "claimInterpreter": _publishing(reported, publisher) if worded_anew else None,
    })  # fmt: skip


def _publishing(reported: ReportedClaim, publisher: Publisher) -> Node | None:
    """Who stands for the review: the publisher, or the person who signed it off."""
    if publisher.name or publisher.url:
        return _filled({"@type": "Organization", "name": publisher.name, "url": publisher.url})
    name = _reviewer(reported, publisher)
    return {"@type": "Person", "name": name} if name else None


def _speaker(reported: ReportedClaim) -> Node | None:
    name = _claimant(reported)
    if not name:
        return None
    is_body = not reported.claim.speaker or reported.claim.source_kind == SourceKind.INSTITUTION
    role = None if is_body else reported.claim.speaker_role
    return _filled({"@type": "Organization" if is_body else "Person", "name": name, "jobTitle": role})


def _appearance(article: Article) -> Node:
    return _filled({
        "@type": "NewsArticle",
        "headline": article.title,
        "url": article.url,
        "datePublished": article.published_on,
        "inLanguage": article.language,
        "author": {"@type": "Person", "name": article.author} if article.author else None,
        "publisher": {"@type": "Organization", "name": article.outlet} if article.outlet else None,
    })  # fmt: skip


def _citations(reported: ReportedClaim) -> Iterator[Node]:
    for evidence in reported.evidence:
        if evidence.url or evidence.title:
            yield _citation(evidence)


def _citation(evidence: Evidence) -> Node:
    return _filled({
        "@type": "CreativeWork",
        "name": evidence.title,
        "url": evidence.url,
        "archivedAt": evidence.archived_url,
        "datePublished": evidence.published_on,
    })  # fmt: skip


def _filled(values: Node) -> Node:
    return {name: value for name, value in values.items() if value not in (None, "", [])}
