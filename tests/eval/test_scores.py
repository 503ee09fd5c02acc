"""The extraction scores, where the environment names a data folder: one table, the simple reference beside it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from app.extraction import default_extractor
from app.extraction.sentences import sentences
from tests.eval.measures import MEASURES, VARIABLE, Measure, chosen, folder, number, scorer
from tests.eval.misses import FILES, beside, kinds
from tests.eval.predict import TASKS, load, main, predict

DATA = folder()
needs_data = pytest.mark.skipif(DATA is None, reason=f"{VARIABLE} names no data folder")
MUST = {
    "wire article: claims IoU>=.5": 60,
    "wire article: speaker": 80,
    "wire article: verification": 100,
}
"""What must hold whatever else is tuned."""


@pytest.fixture(scope="module")
def table() -> dict[str, float | None]:
    assert DATA is not None
    score = scorer(DATA)
    answers: dict[str, list[dict[str, Any]]] = {}
    out: dict[str, float | None] = {}
    for measure in MEASURES:
        documents = load(DATA / measure.file)
        answers.setdefault(measure.file, predict(measure.task, documents))
        gold = chosen(documents, measure.only)
        ids = {d["id"] for d in gold}
        found = score.score(measure.task, gold, [a for a in answers[measure.file] if a["id"] in ids])
        out[measure.name] = number(found[measure.metric])
    return out


def line(measure: Measure, got: float | None) -> str:
    baseline = "-" if measure.baseline is None else f"{measure.baseline:.0f}"
    shown = "-" if got is None else f"{got:.1f}"
    below = "   none stated" if got is None else "" if got >= measure.target else "   below"
    return f"{measure.name:34} {shown:>7} {baseline:>10} {measure.target:>8.0f}{below}"


@needs_data
def test_table(table: dict[str, float | None], capsys: pytest.CaptureFixture[str]) -> None:
    with capsys.disabled():
        sys.stdout.write(f"\n{'':34} {'now':>7} {'reference':>10} {'target':>8}\n")
        sys.stdout.write("\n".join(line(m, table[m.name]) for m in MEASURES) + "\n")
    assert {name: (table[name] or 0) >= least for name, least in MUST.items()} == dict.fromkeys(MUST, True)


@needs_data
def test_misses_by_kind(capsys: pytest.CaptureFixture[str]) -> None:
    assert DATA is not None
    with capsys.disabled():
        for task in sorted(FILES):
            sys.stdout.write(f"{task}: " + ", ".join(f"{n} {kind}" for kind, n in kinds(task, DATA)) + "\n")


@needs_data
def test_the_wire_article_beside_its_gold(capsys: pytest.CaptureFixture[str]) -> None:
    assert DATA is not None
    with capsys.disabled():
        sys.stdout.write("\n".join(beside(DATA / "claims_seed.jsonl", scorer(DATA))) + "\n")


@needs_data
def test_sentence_ends() -> None:
    assert DATA is not None
    cases = json.loads((DATA / "sentences_golden.json").read_text(encoding="utf-8"))
    right = [c for c in cases if [c["text"][s.start : s.end] for s in sentences(c["text"])] == c["sentences"]]
    assert len(right) >= 33


@needs_data
def test_speed() -> None:
    assert DATA is not None
    texts = [d["text"] for d in load(DATA / "attributions_polnear.jsonl")]
    extractor = default_extractor()
    extractor.extract(texts[0])
    start = time.process_time()
    for text in texts:
        extractor.extract(text, "2016-09-20")
    per_second = sum(map(len, texts)) / 4_600 / (time.process_time() - start)
    sys.stdout.write(f"{per_second:.0f} articles of 4,600 characters a second\n")
    assert per_second >= 30


@pytest.mark.parametrize("task", sorted(TASKS))
def test_predictions_are_one_line_a_document(task: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    documents = tmp_path / "in.jsonl"
    lines = [{"id": "a", "text": "The mayor said 40 people came."}, {"id": "b", "text": "", "spans": [], "date": None}]
    documents.write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    assert main([task, str(documents)]) == 0
    answers = [json.loads(answer) for answer in capsys.readouterr().out.splitlines()]
    assert [a["id"] for a in answers] == ["a", "b"]


def test_the_module_runs_as_a_command(tmp_path: Path) -> None:
    documents = tmp_path / "in.jsonl"
    documents.write_text('{"id": "a", "text": "It cost $40."}\n', encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "tests.eval.predict", "quantities", str(documents)],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONUTF8": "1"},
    )
    assert json.loads(done.stdout)["spans"][0]["value"] == 40
