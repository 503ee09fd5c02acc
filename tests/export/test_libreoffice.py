"""LibreOffice opens what was exported: no text of anybody's runs as a formula, whatever it says."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.cli import main
from app.ledger import Ledger, open_ledger
from app.model import Author, Candidate, Document, Edit, Metadata, Passage
from tests.export.libreoffice import cells, converted, needed
from tests.export.test_columns import PAYLOADS
from tests.returns.spreadsheets import uids_of

pytestmark = [pytest.mark.slow, needed]
ANN = Author("Ann", "command line")
MORE = [
    "=DDE(\"soffice\";\"/etc/passwd\";\"x\")", "=HYPERLINK(\"file:///etc/passwd\";\"x\")", "x\n=1+1", "x\r\n=1+1",
    "\n=1+1", "\"=1+1\"", "\"\"=1+1", "'=1+1", "''=1+1", "\u22121+1", "\u00a0=1+1", "\u3000=1+1", "{=1+1}", ";=1+1",
    ",=1+1", "a;=1+1", "a,=1+1", "\";=1+1;\"", "\",=1+1,\"", "of:=1+1", "msoxl:=1+1", "\u200e=1+1", "\u202e=1+1",
    "=1+1;=1+1", "=SUM(1;1)", "1;=1+1\r\n=1+1", "\x0b=1+1", "\x1f=1+1",
]  # fmt: skip
ALL = list(dict.fromkeys([*PAYLOADS, *MORE]))


def hostile(path: Path) -> Ledger:
    """A ledger with a claim for each payload, which stands wherever a claim holds text."""
    ledger = open_ledger(path, create=True)
    text = "The quay is open. " * len(ALL)
    made = [
        Candidate(Passage(18 * n, "The quay is open."), payload if payload.strip() else "x", speaker=payload)
        for n, payload in enumerate(ALL)
    ]
    ledger.add_article(Document(text, Metadata("=1+1", "+1+1", published_on="2031-05-20")), made, ANN)
    for uid, payload in zip(uids_of(ledger), ALL, strict=True):
        names = ("note", "rationale", "place", "assignee", "speaker_role")
        ledger.set_fields([Edit(uid, name, payload) for name in names], ANN)
        ledger.set_tags(uid, [payload], ANN)
    return ledger


@pytest.fixture(scope="module")
def exports(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("hostile")
    hostile(folder / "h.db").close()
    for name, more in (("comma.csv", ()), ("semicolon.csv", ("--delimiter", "semicolon")), ("book.xlsx", ())):
        command = ["export", "--db", str(folder / "h.db"), "--all", "--out", str(folder / name), *more]
        assert main([*command, "--format", name.rpartition(".")[2]]) == 0
    return folder


def shown(files: list[Path], folder: Path, read_as: str = "") -> dict[str, list[str]]:
    """What each file shows as text; a formula in any of them is an error."""
    found = {}
    for file in converted(files, "fods", folder, read_as=read_as):
        held = list(cells(file))
        assert [cell for cell in held if cell[1] is not None] == []
        found[file.stem] = [text for kind, _, text in held if kind == "string"]
    return found


def test_no_payload_runs(exports: Path, tmp_path: Path) -> None:
    """As a plain opening takes them."""
    found = shown([exports / "comma.csv", exports / "book.xlsx"], tmp_path)
    assert {payload for payload in ALL if payload.startswith(("=", "+", "-", "@"))} <= set(found["book"])
    assert {f"'{payload}" for payload in ALL if payload.startswith(("=", "+", "-", "@"))} <= set(found["comma"])


@pytest.mark.parametrize("guess", ["false", "true"], ids=["as text", "as numbers"])
@pytest.mark.parametrize(
    ("name", "separators"), [("comma", "44"), ("semicolon", "59"), ("comma", "44/59/9"), ("semicolon", "44/59/9")]
)
def test_no_payload_runs_as_the_dialog_of_separators_may_be_set(
    exports: Path, tmp_path: Path, name: str, separators: str, guess: str
) -> None:
    """With the separator that the file has, alone or among others. With another one only, the quotes do not hold."""
    files = [exports / f"{name}.csv", exports / f"{name}.details.csv"]
    shown(files, tmp_path, f"CSV:{separators},34,76,1,,0,false,{guess},false,false")


def test_the_same_words_unguarded_do_run(tmp_path: Path) -> None:
    """Else these tests would prove nothing."""
    (tmp_path / "a.csv").write_text('"a"\n"=1+1"\n', encoding="utf-8")
    (found,) = converted([tmp_path / "a.csv"], "fods", tmp_path)
    assert [formula for _, formula, _ in cells(found) if formula] == ["of:=1+1"]
