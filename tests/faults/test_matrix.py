"""The fault matrix in README.md speaks of tests that are there, and leaves none of the ledger's out."""

from __future__ import annotations

import re
from pathlib import Path

HERE = Path(__file__).parent
NAMED = re.findall(r"`([\w./]+\.py)::(\w+)`", (HERE / "README.md").read_text(encoding="utf-8"))


def names_in(path: Path) -> set[str]:
    return set(re.findall(r"^def (test_\w+)\(", path.read_text(encoding="utf-8"), re.MULTILINE))


def test_every_test_of_the_matrix_is_there() -> None:
    assert NAMED
    assert [f"{name}::{test}" for name, test in NAMED if test not in names_in(HERE / name)] == []


def test_every_fault_of_the_ledger_stands_in_the_matrix() -> None:
    for name in ("test_ledger_faults.py", "test_surroundings.py", "test_hostile_files.py"):
        assert names_in(HERE / name) <= {test for file, test in NAMED if file == name}
