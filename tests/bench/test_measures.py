"""Every row of the benchmark can be measured; how long anything takes is nobody's business here."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.bench.__main__ import main
from tests.bench.making import make
from tests.bench.measures import MEASUREMENTS
from tests.bench.measuring import HEADINGS, Figures, Measurement, line, row
from tests.bench.stage import Effort, Stage

PROCESSES = ("window", "writing", "shows", "CSV")
"""Rows with these words start processes of their own, which takes its time."""
LITTLE = Effort(runs=1, edits=4, written=16, outside=1)


@pytest.fixture(scope="module")
def ledger(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("measured") / "given.db"
    make(path, 120)
    return path


@pytest.fixture(scope="module")
def stage(ledger: Path, tmp_path_factory: pytest.TempPathFactory) -> Stage:
    return Stage(ledger, tmp_path_factory.mktemp("stage"), LITTLE)


def _row(measurement: Measurement) -> object:
    slow = any(word in measurement.name for word in PROCESSES)
    return pytest.param(measurement, id=measurement.name, marks=[pytest.mark.slow] if slow else [])


@pytest.mark.parametrize("measurement", [_row(measurement) for measurement in MEASUREMENTS])
def test_a_row_has_figures_of_ours_and_of_its_reference(stage: Stage, measurement: Measurement) -> None:
    figures = measurement.measure(stage)
    assert figures.ours
    assert figures.reference
    assert min(figures.ours) > 0
    assert measurement.name in row(measurement, figures)


def test_the_table_names_reference_ratio_and_the_slowest_hundredth() -> None:
    figures = Figures([0.002] * 99 + [0.5], [0.001] * 10, "a note")
    told = row(Measurement("an edit", "a bare edit", lambda stage: figures), figures)
    assert told.split("  ")[0] == "an edit"
    assert "2.0 ms" in told
    assert "a bare edit" in told
    assert "2.00  a note" in told
    assert "495.0 ms" in told
    assert told.index("a bare edit") == line(HEADINGS).index("reference")


def test_the_ledger_given_stays_as_it_is(ledger: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = ledger.read_bytes()
    assert main([str(ledger), "--only", "facet", "--runs", "1"]) == 0
    assert "facet counts" in capsys.readouterr().out
    assert ledger.read_bytes() == before
    assert [path.name for path in ledger.parent.iterdir()] == ["given.db"]


@pytest.mark.parametrize("words", [["no-such.db"], ["--claims", "none"], [__file__]])
def test_a_mistake_ends_in_one_sentence(capsys: pytest.CaptureFixture[str], words: list[str]) -> None:
    assert main(words) == 2
    assert capsys.readouterr().err.count("\n") == 1
