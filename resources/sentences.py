"""Lists the sentences that the rooms without Qt say, so that they can be translated: writes ``app/desk/sentences.py``.

Those rooms know no translator. They say whole English sentences, which the window looks up again; so this list is made
from their code: every text that begins with a capital, has a space and ends like a sentence, and every rule of the
ledger. ``{0}``, ``{1}`` … stand for what is filled in.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "app" / "desk" / "sentences.py"
SILENT = {"desk", "extraction"}
"""Rooms whose texts nobody hears this way: the window translates its own, extraction says nothing."""
SPOKEN_ELSEWHERE = {"cli.py", "cli_import.py", "terminal.py", "probe.py", "trace.py", "vocabulary.py"}
"""The command line speaks English; the vocabulary marks its own words."""
HEAD = '''"""The sentences of the rooms without Qt, for translators. Made by ``resources/sentences.py``; do not edit."""
# ruff: noqa: E501 - one sentence a line

from __future__ import annotations


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Mark a text for translation where it cannot be translated yet."""
    return text


SENTENCES = (
'''


def sentences() -> tuple[str, ...]:
    """Every sentence once, in alphabetical order."""
    found = set(_of_rules())
    for path in sorted((ROOT / "app").rglob("*.py")):
        inside = path.relative_to(ROOT / "app")
        if inside.parts[0] not in SILENT and path.name not in SPOKEN_ELSEWHERE:
            found.update(_of_file(path))
    return tuple(sorted(found))


def text() -> str:
    """The module that holds them."""
    lines = [f'    QT_TRANSLATE_NOOP("Sentences", {_quoted(one)}),\n' for one in sentences()]
    return HEAD + "".join(lines) + ")\n"


def _quoted(one: str) -> str:
    return '"' + one.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def _of_rules() -> Iterator[str]:
    sys.path.insert(0, str(ROOT))
    from app.ledger.rules import DELETIONS, RULES

    yield from (rule.message for rule in RULES)
    yield from (message for _, message, _ in DELETIONS)


def _of_file(path: Path) -> Iterator[str]:
    tree = ast.parse(path.read_text("utf-8"))
    docstrings = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    inner = {id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in node.values}
    for node in ast.walk(tree):
        if id(node) in docstrings or id(node) in inner:
            continue
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            said = node.value
        elif isinstance(node, ast.JoinedStr):
            said = _template(node)
        else:
            continue
        if _is_sentence(said):
            yield said


def _template(node: ast.JoinedStr) -> str:
    """The text of an f-string with its places numbered."""
    number = 0
    parts = []
    for part in node.values:
        if isinstance(part, ast.Constant):
            parts.append(str(part.value))
        else:
            parts.append(f"{{{number}}}")
            number += 1
    return "".join(parts)


def _is_sentence(said: str) -> bool:
    begins = said[:1].isupper() or said.startswith(("“", "{0}"))
    if said.partition(" ")[0].isupper() and len(said.partition(" ")[0]) > 1:
        return False  # SQL
    return (
        begins and " " in said and said.rstrip().endswith((".", "?", "!", ":")) and any(c.isalpha() for c in said[3:])
    )


if __name__ == "__main__":
    TARGET.write_text(text(), "utf-8")
