"""The house's walls, held by reading every module's imports: who may know whom, who may know Qt, who may speak SQL."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
MODULES = [ROOT / "main.py", *sorted((ROOT / "app").rglob("*.py"))]

GROUND = frozenset({"vocabulary", "errors", "model", "places", "preferences"})
MIDDLE = frozenset({"reading", "extraction", "ledger", "export"})
ENDS = frozenset({"cli", "desk"})
MAY_KNOW: dict[str, frozenset[str]] = {
    "": frozenset(),
    **dict.fromkeys(GROUND, GROUND),
    "probe": frozenset(),
    "allocation": frozenset(),
    "trace": frozenset(),
    "terminal": frozenset(),
    "workflow": GROUND,
    **{room: GROUND | {"workflow", room} for room in MIDDLE},
    "exporting": GROUND | MIDDLE | {"workflow"},
    "returns": GROUND | {"export", "returns"},
    "returning": GROUND | MIDDLE | {"returns"},
    "cli_edits": GROUND | {"ledger", "returns", "returning", "terminal"},
    "tasks": GROUND | MIDDLE | {"workflow", "exporting", "tasks"},
    "cli_import": GROUND | MIDDLE | {"tasks", "terminal"},
    "cli": GROUND
    | MIDDLE
    | {"workflow", "exporting", "tasks", "probe", "trace", "terminal", "allocation", "cli_import", "cli_edits", "cli"},
    "desk": GROUND | MIDDLE | {"workflow", "exporting", "returns", "returning", "tasks", "probe", "trace", "desk"},
    "main": frozenset({"cli"}),
}
"""Room → the rooms it may import. ``cli`` may know ``desk`` as well, but only inside functions."""

QT = frozenset({"PySide6", "shiboken6"})
SQLITE = frozenset({"sqlite3", "sqlite_utils"})
STATEMENT = re.compile(
    r"^\s*(SELECT\s.+\sFROM|INSERT\s+(OR\s+\w+\s+)?INTO|UPDATE\s+\w+\s+SET|DELETE\s+FROM|REPLACE\s+INTO"
    r"|CREATE\s+(TEMP\s+)?(TABLE|INDEX|TRIGGER|VIEW)|DROP\s+(TABLE|INDEX|TRIGGER|VIEW)|PRAGMA\s+\w+|BEGIN\s+IMMEDIATE)\b",
    re.DOTALL,
)


@dataclass(frozen=True)
class Import:
    """One imported module, by its whole dotted name, and whether it waits inside a function."""

    name: str
    line: int
    deferred: bool

    @property
    def package(self) -> str:
        return self.name.partition(".")[0]

    @property
    def room(self) -> str | None:
        """The room of ours that is imported, if it is one; the version stands in no room."""
        return self.name.split(".")[1] if self.name.startswith("app.") and self.name != "app.__version__" else None


def room_of(path: Path) -> str:
    """``main`` for the door, else the name below ``app`` (empty for ``app/__init__.py``)."""
    if path.parent == ROOT:
        return path.stem
    name = path.relative_to(ROOT / "app").parts[0].removesuffix(".py")
    return "" if name == "__init__" else name


def imports_of(path: Path) -> list[Import]:
    """Every import of the module, also those inside functions and under ``TYPE_CHECKING``."""
    found: list[Import] = []
    package = ["app", *path.relative_to(ROOT / "app").parent.parts] if path.parent != ROOT else []

    def walk(node: ast.AST, *, deferred: bool) -> None:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.Import):
                found.extend(Import(alias.name, child.lineno, deferred) for alias in child.names)
            elif isinstance(child, ast.ImportFrom):
                base = package[: len(package) - child.level + 1] if child.level else []
                source = ".".join([*base, *([child.module] if child.module else [])])
                names = [f"{source}.{alias.name}" for alias in child.names] if source == "app" else [source]
                found.extend(Import(name, child.lineno, deferred) for name in names)
            walk(child, deferred=deferred or isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda))

    walk(ast.parse(path.read_text(encoding="utf-8")), deferred=False)
    return found


def strings_of(path: Path) -> list[tuple[int, str]]:
    """Every string of the module with its line; of an f-string its constant parts."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return [
        (node.lineno, node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    ]


def name_of(path: Path) -> str:
    return str(path.relative_to(ROOT))


def test_every_room_has_its_place() -> None:
    unknown = sorted({room_of(path) for path in MODULES} - MAY_KNOW.keys())
    assert not unknown, f"say in MAY_KNOW what these rooms may import: {unknown}"


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_imports_point_one_way(path: Path) -> None:
    room = room_of(path)
    for found in imports_of(path):
        if found.package == "app" and found.room:
            allowed = found.room in MAY_KNOW[room] or (room == "cli" and found.room == "desk" and found.deferred)
            assert allowed, f"{name_of(path)}:{found.line} imports {found.name}"


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_only_the_desk_knows_qt(path: Path) -> None:
    if room_of(path) != "desk":
        foreign = [f"{name_of(path)}:{found.line}" for found in imports_of(path) if found.package in QT]
        assert not foreign


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_only_the_ledger_speaks_sql(path: Path) -> None:
    if room_of(path) != "ledger":
        drivers = [f"{name_of(path)}:{found.line}" for found in imports_of(path) if found.package in SQLITE]
        statements = [f"{name_of(path)}:{line}" for line, text in strings_of(path) if STATEMENT.search(text)]
        assert not drivers + statements


def test_the_door_only_hands_over() -> None:
    assert {found.name for found in imports_of(ROOT / "main.py")} == {"sys", "app.cli"}
