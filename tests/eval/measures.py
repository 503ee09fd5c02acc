"""The scorer of the data folder, loaded from there, and the measures that are asked for, with their baselines."""

from __future__ import annotations

import importlib.util
import os
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

VARIABLE = "TICKMARK_EVAL"


@dataclass(frozen=True, slots=True)
class Measure:
    """One number of the table: where it comes from, the simple reference's number, and what is to be reached."""

    file: str
    task: str
    name: str
    metric: str
    baseline: float | None
    target: float
    only: str = ""


MEASURES = (
    Measure("quantities_newsquant.jsonl", "quantities", "NewsQuant: number", "number (a range counts as two)", 87, 91),
    Measure("quantities_newsquant.jsonl", "quantities", "NewsQuant: value", "value", 83, 87),
    Measure("quantities_newsquant.jsonl", "quantities", "NewsQuant: value+unit", "value+unit", 59, 72),
    Measure("quantities_newsquant.jsonl", "quantities", "NewsQuant: value+modifier", "value+modifier", 75, 82),
    Measure("attributions_polnear.jsonl", "attributions", "reported speech", "reported speech", 70, 78),
    Measure(
        "attributions_polnear.jsonl", "attributions", "reported speech + source", "reported speech + source", 60, 71
    ),
    Measure("attributions_polnear.jsonl", "attributions", "all attributions IoU>=.5", "content IoU>=0.5", 49, 55),
    Measure("checkworthy.jsonl", "checkworthy", "ClaimBuster: F1", "positive class", 77, 82, "claimbuster"),
    Measure("checkworthy.jsonl", "checkworthy", "ClaimBuster: AP", "mean average precision", 85, 91, "claimbuster"),
    Measure("checkworthy.jsonl", "checkworthy", "PoliClaim: accuracy", "accuracy", 67, 74, "policlaim"),
    Measure("checkworthy.jsonl", "checkworthy", "PoliClaim: AP", "mean average precision", 84, 88, "policlaim"),
    Measure("claims_seed.jsonl", "claims", "wire article: claims IoU>=.5", "claim IoU>=0.5", 31, 80),
    Measure("claims_seed.jsonl", "claims", "wire article: speaker", "speaker, when matched", 64, 95),
    Measure("claims_seed.jsonl", "claims", "wire article: quantity", "quantity value, when matched", 60, 90),
    Measure("claims_seed.jsonl", "claims", "wire article: date", "date, when matched", None, 90),
    Measure("claims_seed.jsonl", "claims", "wire article: verification", "verification stated, when matched", 67, 100),
    Measure("claims_news.jsonl", "claims", "other news: claims IoU>=.5", "claim IoU>=0.5", 49, 65),
    Measure("claims_news.jsonl", "claims", "other news: speaker", "speaker, when matched", 74, 85),
    Measure("claims_news.jsonl", "claims", "other news: quantity", "quantity value, when matched", 70, 85),
    Measure("claims_news.jsonl", "claims", "other news: date", "date, when matched", None, 80),
    Measure("claims_news.jsonl", "claims", "other news: verification", "verification stated, when matched", 0, 90),
)


def folder() -> Path | None:
    """The data folder named by the environment, if any."""
    named = os.environ.get(VARIABLE)
    return Path(named) if named else None


def scorer(data: Path) -> ModuleType:
    """The data folder's own score.py."""
    spec = importlib.util.spec_from_file_location("tickmark_score", data / "score.py")
    if spec is None or spec.loader is None:
        raise FileNotFoundError(data / "score.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def chosen(documents: list[dict[str, Any]], only: str) -> list[dict[str, Any]]:
    """The documents of one source, where a file holds several."""
    return [
        d
        for d in documents
        if not only
        or only in str(d.get("src", d["id"])).lower()
        or (only == "claimbuster" and str(d["id"]).startswith("cb-"))
    ]


def number(value: Any) -> float | None:
    """The F1 of a list metric, or the plain number."""
    found = value[2] if isinstance(value, list) else value
    return None if found is None else float(found)
