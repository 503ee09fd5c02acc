"""Lists what the rooms without Qt say, so that it can be translated: writes ``app/desk/sentences.py``.

Those rooms know no translator. They say whole English sentences, which the window looks up again; so this list is made
from their code: every text that begins with a capital, has a space and ends like a sentence, every rule of the ledger,
every reason why a claim is listed, and the phrases below that are filled in. ``{0}``, ``{1}`` … stand for what is
filled in. The words of the vocabulary have a list of their own.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
TARGET = ROOT / "app" / "desk" / "sentences.py"
SILENT = {"desk", "extraction"}
"""Rooms whose texts nobody hears this way: the window translates its own, extraction says nothing."""
NOT_HEARD = {
    "cli.py", "cli_import.py", "cli_edits.py", "terminal.py", "probe.py", "trace.py", "vocabulary.py",
    "markdown.py", "metadata.py", "description.py",
}  # fmt: skip
"""The command line speaks English, the vocabulary has a list of its own; two hold examples of their rules, and the last
tells another program what a ledger holds."""
HEAD = '''"""The sentences of the rooms without Qt, for translators. Made by ``resources/sentences.py``; do not edit."""
# ruff: noqa: E501 - one sentence a line

from __future__ import annotations

from app.desk.wording import QT_TRANSLATE_NOOP

'''
PHRASES = (
    "somebody else changed it meanwhile.", "it is not in the ledger any more.",
    "One claim stays as it is: {0}", "{0} claims stay as they are. Each: {1}",
    "One change clashes", "{0} changes clash",
    "The figures were", "The chain of attribution was", "The tags were", "The right of reply was",
    "The links to other claims were", "This piece of evidence was",
    "One character was", "{0} characters were", "One place", "{0} places",
    "One claim has", "{0} claims have", "; set the publisher’s address in the preferences",
    "One text is", "{0} texts are",
    "1 file of another kind", "{0} files of other kinds", "attachment {0}{1}", "The text",
    "the system refused it", "the system refused", "the disk is full.", "it is larger than 500 MB", "it is no file",
    "the name is not valid", "is a folder, not a ledger", "is not a Tickmark ledger", "there is a file by this name",
    "its passage", "the passage of its caveat", "a figure of it", "the cue of its chain",
    "the table “{0}” is not STRICT any more",
    "the table “{0}” lost a UNIQUE", "the table “{0}” has a UNIQUE that is not Tickmark's",
    "the table “{0}” has a {1} that is not Tickmark's", "the table “{0}” has a computed column",
    "the column “{0}” of {1}, which is not Tickmark's, may not be left empty",
    "the column “{0}” of {1}, which is not Tickmark's, computes its own value",
    "Nothing was restored, because the present ledger is not safe yet. {0}", " and {0} more", "“{0}” in {1}",
    "history: seq, at, tbl and op must be as Tickmark writes them; leave seq and at out",
    "seal: upto must be a line of the history", "rev: is kept by the file itself; leave it out",
    "id: must be a whole number from 1 to {0}; leave it out and one is given",
    "editing_as: {0} must not be longer than {1} characters or hold NUL",
    "an old Word document", "an OpenDocument text", "rich text", "an e-book", "an Outlook message", "a Pages document",
    "a workbook", "a slide show", "an old office document", "an SQLite database", "a picture", "a compressed file",
    "an archive", "a program",
    "cannot be empty", "shows “{0}”, an error of the spreadsheet", "is yes or no, not {0}", "{0} is none of {1}",
    "is a whole number, not {0}", "holds characters that could not be read; save the file as UTF-8",
    "was changed, but the file's encoding lacks characters of it; save the file as UTF-8",
    "the claim has no figure; add one in the window", "{0} is no date such as 2022-06-05",
    "says something else than another row for the same claim", "says something else than row {0} for the same claim",
    "has more cells than the header has columns; its quotes are not whole",
    "no claim of this ledger has the uid {0}",
    "is new; claims are not made by a spreadsheet, but from their article",
    "Merged from {0}", "Signed off in one copy, changed in the other; brought together from {0}", "recovered from {0}",
)  # fmt: skip
"""What sentences are filled in with, and reasons in the history: each stands in the code in these words."""


def sentences() -> tuple[str, ...]:
    """Every sentence once, in alphabetical order. Raises ValueError for a phrase that nobody says any more."""
    spoken = {said for path in _rooms() for said in _of_file(path)}
    if gone := set(PHRASES) - spoken:
        raise ValueError(f"Nobody says this any more: {sorted(gone)}")
    found = {said for said in spoken if _is_sentence(said)} | set(PHRASES)
    return tuple(sorted(found | set(_of_rules()) | set(_reasons()) | set(_things())))


def words() -> tuple[str, ...]:
    """The labels and meanings of the vocabulary, each once, in its order."""
    from app import vocabulary

    lists = [value for value in vars(vocabulary).values() if isinstance(value, tuple)]
    terms = [term for found in lists for term in found if isinstance(term, vocabulary.Term)]
    return tuple(dict.fromkeys([*(w for term in terms for w in (term.label, term.meaning)), *vocabulary.DROP_REASONS]))


def text() -> str:
    """The module that holds them."""
    lists = (("SENTENCES", "Sentences", sentences()), ("VOCABULARY", "Vocabulary", words()))
    return HEAD + "\n".join(
        f"{name} = (\n"
        + "".join(f'    QT_TRANSLATE_NOOP("{context}", {_quoted(one)}),\n' for one in found)
        + ")  # fmt: skip\n"
        for name, context, found in lists
    )


def _rooms() -> Iterator[Path]:
    for path in sorted((ROOT / "app").rglob("*.py")):
        inside = path.relative_to(ROOT / "app")
        if inside.parts[0] not in SILENT and path.name not in NOT_HEARD:
            yield path


def _reasons() -> Iterator[str]:
    """Why a claim is listed."""
    from app.extraction import worth, worth_features

    yield from (reason for reason in worth_features.REASON_OF.values() if reason)
    yield from (reason for _, reason in worth.SETTING_WEIGHTS.values() if reason)


def _things() -> Iterator[str]:
    """What undo calls a row (its table, and its uid), and what an inspection finds in a file."""
    from app.ledger.columns import TABLES

    yield from (f"{table.name} {{0}}" for table in TABLES)
    for fate in ("was altered", "is missing"):
        yield from (f"the {kind} “{{0}}” {fate}" for kind in ("table", "trigger", "index", "view"))
        yield f"the column “{{0}}” of {{1}} {fate}"
    yield from (f"the {kind} “{{0}}” on {{1}} is not Tickmark's" for kind in ("trigger", "index"))
    only_added = "lines are only ever added at its end, never changed or deleted"
    yield from (f"{table}: {only_added}" for table in ("history", "seal", "export_log"))


def _quoted(one: str) -> str:
    return '"' + one.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def _of_rules() -> Iterator[str]:
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
            yield node.value
        elif isinstance(node, ast.JoinedStr):
            yield _template(node)


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
    first = said.partition(" ")[0]
    if (first.isupper() and len(first) > 1) or " ?" in said or "<?" in said:
        return False  # SQL
    return (
        begins and " " in said and said.rstrip().endswith((".", "?", "!", ":")) and any(c.isalpha() for c in said[3:])
    )


if __name__ == "__main__":
    TARGET.write_text(text(), "utf-8")
