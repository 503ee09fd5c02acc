"""Figures of a benchmark: samples beside those of a named reference, and how they are printed."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from tests.bench.stage import Effort, Stage

ENOUGH, AT_LEAST = 30.0, 2
"""After so many seconds a row is not repeated further, if it was run so often."""
MANY = 50
"""From so many samples on, the slowest hundredth is worth printing."""


@dataclass(slots=True)
class Figures:
    """Seconds of ours and of the reference, taken in the same run; ``note`` says what a ratio does not."""

    ours: list[float] = field(default_factory=list)
    reference: list[float] = field(default_factory=list)
    note: str = ""

    @property
    def ratio(self) -> float:
        """Median against median: 1 is as quick as the reference, 2 takes twice as long."""
        return statistics.median(self.ours) / statistics.median(self.reference)


@dataclass(frozen=True, slots=True)
class Measurement:
    """A row of the benchmark: what is measured, against what, and the function that measures both."""

    name: str
    reference: str
    measure: Callable[[Stage], Figures]


def seconds(work: Callable[[], object]) -> float:
    """How long this takes."""
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def taking_turns(stage: Stage, ours: Callable[[], object], reference: Callable[[], object], note: str = "") -> Figures:
    """Both in turn, after a first run of each that is not counted, so that caches and neighbours treat them alike."""
    return repeated(stage.effort, lambda: seconds(ours), lambda: seconds(reference), note)


def repeated(effort: Effort, ours: Callable[[], float], reference: Callable[[], float], note: str = "") -> Figures:
    """The same for what tells its seconds itself."""
    ours()
    reference()
    figures, began = Figures(note=note), time.monotonic()
    for run in range(effort.runs):
        if run >= AT_LEAST and time.monotonic() - began > ENOUGH:
            break
        figures.ours.append(ours())
        figures.reference.append(reference())
    return figures


def told(number: float) -> str:
    """Seconds in a unit that suits them."""
    if number >= 1:
        return f"{number:.2f} s"
    return f"{number * 1e3:.1f} ms" if number >= 1e-3 else f"{number * 1e6:.0f} µs"


def _p99(samples: Sequence[float]) -> str:
    return told(statistics.quantiles(samples, n=100)[-1]) if len(samples) >= MANY else ""


HEADINGS = ("what", "median", "p99", "reference", "median", "p99", "ratio", "")
_WIDTHS = (48, 9, 9, 44, 9, 9, 7, 0)


def line(cells: Sequence[str]) -> str:
    """Cells side by side, figures to the right."""
    made = [
        c.ljust(w) if place in (0, 3, 7) else c.rjust(w)
        for place, (c, w) in enumerate(zip(cells, _WIDTHS, strict=True))
    ]
    return "  ".join(made).rstrip()


def row(measurement: Measurement, figures: Figures) -> str:
    """A measurement as a line of the table."""
    ours, reference = figures.ours, figures.reference
    return line(
        (
            measurement.name, told(statistics.median(ours)), _p99(ours), measurement.reference,
            told(statistics.median(reference)), _p99(reference), f"{figures.ratio:.2f}", figures.note,
        )
    )  # fmt: skip
