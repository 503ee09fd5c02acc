"""``python -m tests.eval.predict TASK IN.jsonl``: the extractor's answers in the scorer's format, one line a document.

Only ``id``, ``text`` and ``date`` of a document are read. For claims exactly those candidates are printed that the
window shows at the default slider.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from app.extraction import default_extractor, worth
from app.extraction.attribution import read
from app.extraction.quantities import Quantity, quantities
from app.extraction.sentences import sentences
from app.extraction.spans import Span
from app.model import Candidate, Figure
from app.vocabulary import SHOWN_FROM, Caveat, Qualifier, UnitKind

Document = dict[str, Any]

MODIFIERS = {
    Qualifier.EXACT: "exact",
    Qualifier.APPROX: "approx",
    Qualifier.ALMOST: "approx",
    Qualifier.MAGNITUDE: "exact",
    Qualifier.VAGUE: "approx",
    Qualifier.MORE_THAN: "more_than",
    Qualifier.AT_LEAST: "more_than",
    Qualifier.AT_MOST: "less_than",
}
VERIFICATION = {
    Caveat.VERIFIED_BY_OUTLET: "verified",
    Caveat.WITNESSED_BY_OUTLET: "verified",
    Caveat.NOT_INDEPENDENTLY_VERIFIED: "not_verified",
}
CHECKWORTHY_FROM = 0.5


def quantity_spans(document: Document) -> Document:
    """Every quantity of the text, sentence by sentence."""
    text = document["text"]
    found = [_quantity(q) for s in sentences(text) for q in quantities(text, s)]
    return {"id": document["id"], "spans": found}


def _quantity(q: Quantity) -> Document:
    modifier = MODIFIERS[q.qualifier]
    return {
        "start": q.span.start,
        "end": q.span.end,
        "value": q.value,
        "value_high": q.value_high,
        "unit": q.unit,
        "modifier": q.change or "exact" if modifier == "exact" else modifier,
    }


def attributions(document: Document) -> Document:
    """Every attribution of the text."""
    spans = [
        {"source": [list(a.source)] if a.source else [], "cue": [list(a.cue)], "content": [list(c) for c in a.contents]}
        for statement in read(document["text"])
        for a in statement.attributions
    ]
    return {"id": document["id"], "spans": spans}


def checkworthy(document: Document) -> Document:
    """Whether the sentence is worth checking."""
    score, _ = worth.worth(document["text"])
    return {"id": document["id"], "label": int(score >= CHECKWORTHY_FROM), "score": score}


def claims(document: Document) -> Document:
    """The claims the window shows for the text."""
    found = default_extractor().extract(document["text"], document.get("date"))
    return {"id": document["id"], "claims": [_claim(document["text"], c) for c in found if c.worth >= SHOWN_FROM]}


def _claim(text: str, candidate: Candidate) -> Document:
    passage = candidate.passage
    return {
        "start": passage.start,
        "end": passage.end,
        "speaker": candidate.speaker,
        "quantities": [_figure(text, f) for f in candidate.figures if _is_quantity(f)],
        "date": candidate.event_from or candidate.said_on,
        "verification": VERIFICATION.get(candidate.caveat),
        "hedged": candidate.hedged,
    }


def _is_quantity(figure: Figure) -> bool:
    """Whether the scorer counts it: a number, but no place in an order ("the 100th day")."""
    return figure.unit_kind is not UnitKind.ORDINAL and (figure.low is not None or figure.high is not None)


def _figure(text: str, figure: Figure) -> Document:
    """A figure back as a number; its own bounds are intervals, so the number is read from the words again."""
    start = figure.start or 0
    again = next((q for q in quantities(text, Span(start, start + len(figure.text)))), None)
    # The claims files call "hundreds" approximate, the quantities files exact.
    modifier = "approx" if figure.qualifier is Qualifier.MAGNITUDE else MODIFIERS[figure.qualifier]
    return {
        "start": again.span.start if again else start,
        "end": again.span.end if again else start + len(figure.text),
        "value": again.value if again else figure.low,
        "value_high": again.value_high if again else None,
        "unit": figure.unit or "",
        "modifier": figure.change or "exact" if modifier == "exact" else modifier,
    }


TASKS: dict[str, Callable[[Document], Document]] = {
    "quantities": quantity_spans,
    "attributions": attributions,
    "checkworthy": checkworthy,
    "claims": claims,
}


def predict(task: str, documents: Iterable[Document]) -> list[Document]:
    """The answers for these documents, which may hold anything besides ``id``, ``text`` and ``date``."""
    return [TASKS[task]({k: d.get(k) for k in ("id", "text", "date")}) for d in documents]


def load(path: Path) -> list[Document]:
    """The documents of a JSON-lines file."""
    with path.open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def main(arguments: list[str] | None = None) -> int:
    """Print the predictions."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("task", choices=sorted(TASKS))
    parser.add_argument("documents", type=Path)
    chosen = parser.parse_args(arguments)
    for answer in predict(chosen.task, load(chosen.documents)):
        sys.stdout.write(json.dumps(answer, ensure_ascii=False) + "\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
