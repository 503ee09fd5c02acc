"""What each section of the card says of itself while it is folded, and why a claim is listed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.desk import contacts_editor, links_editor
from app.desk.history_words import when
from app.desk.spoken import reasons
from app.desk.wording import tr
from app.model import Claim, Contact, Evidence, HistoryEntry, LinkedClaim
from app.vocabulary import Term


@dataclass(frozen=True, slots=True)
class Around:
    """What belongs to a claim and stands in tables of its own."""

    evidence: tuple[Evidence, ...] = ()
    history: tuple[HistoryEntry, ...] = ()
    contacts: tuple[Contact, ...] = ()
    links: tuple[LinkedClaim, ...] = ()


def summaries(claim: Claim, around: Around, shown: Callable[[str], str], verdicts: Sequence[Term]) -> dict[str, str]:
    """Section to what it holds in a few words; ``shown`` gives the label of a field's code."""
    happened = " – ".join(part for part in (claim.event_from, claim.event_to) if part)
    parts: dict[str, tuple[str | None, ...]] = {
        "evidence": (_evidence(around.evidence),),
        "contacts": (contacts_editor.summary(around.contacts),),
        "links": (links_editor.summary(around.links, claim.verdict, verdicts),),
        "figures": tuple(figure.text for figure in claim.figures),
        "speaker": (
            claim.speaker, shown("attribution_form"), *(hop.source for hop in claim.hops),
            shown("quote_verdict") if claim.quote_verdict else "",
        ),
        "event": (happened, claim.place, tr("hedged") if claim.hedged else ""),
        "caveat": (shown("caveat"),),
        "grades": (claim.reliability + claim.credibility,),
        "people": (
            claim.assignee, claim.checker, claim.reviewer,
            tr("check again by {0}").format(claim.recheck_by) if claim.recheck_by else "",
        ),
        "notes": (", ".join(claim.tags), " ".join((claim.note or "").split())),
        "worth": (percent(claim.worth),),
        "history": (when(around.history[0].at) if around.history else "",),
    }  # fmt: skip
    return {name: " · ".join(part for part in words if part) for name, words in parts.items()}


def _evidence(evidence: Sequence[Evidence]) -> str:
    if not evidence:
        return ""
    titles = [one.title or one.url or "" for one in evidence[:2]]
    return f"{len(evidence)}: " + ", ".join(title for title in titles if title)


def why_listed(claim: Claim) -> str:
    """Worth, its reasons, and where the claim comes from, a line each."""
    lines = [tr("Worth {0}").format(percent(claim.worth) or tr("unknown"))]
    if claim.worth_reasons:
        lines.append(tr("Because: {0}").format(reasons(claim.worth_reasons)))
    origin = tr("made by hand") if claim.origin == "person" else claim.origin
    lines.append(tr("Origin: {0}").format(origin))
    lines.append(tr("Added {0}, last changed {1}").format(when(claim.created_at), when(claim.updated_at)))
    return "\n".join(lines)


def percent(worth: float | None) -> str:
    """A worth as a person reads it."""
    return "" if worth is None else f"{round(worth * 100)} %"
