"""Exports of every kind that are killed, cancelled, aimed at a bad place or given a bad name."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from app import exporting
from app.export.drafts import ENDING
from app.export.under_way import sweep_leftovers
from app.ledger import Ledger, open_ledger
from app.model import Author, Candidate, Document, Edit, ExportError, Passage, Search

ROOT = Path(__file__).resolve().parents[2]
KINDS = ("csv", "jsonld", "xlsx", "proof")
ADA = Author("Ada", "command line")


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    words = [f"The port said that {n} ships had left." for n in range(100, 160)]
    text = "\n".join(words)
    found = [Candidate(Passage(text.index(said), said), said) for said in words]
    (tmp_path / "home").mkdir()
    with closing(open_ledger(tmp_path / "home" / "claims.db", create=True)) as opened:
        opened.add_article(Document(text), found, ADA)
        with closing(opened.reader()) as reader:
            uids = [claim.uid for claim in reader.claims(reader.ids(Search()))]
        opened.set_fields([Edit(uid, "verdict", "true") for uid in uids], ADA)
        yield opened


def export(ledger: Ledger, out: Path, kind: str, **how: object) -> exporting.Exported:
    with closing(ledger.reader()) as reader:
        return exporting.export(reader, out, Search(), kind=kind, include_all=True, **how)  # type: ignore[arg-type]


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="forks")
@pytest.mark.parametrize("kind", KINDS)
def test_killed_twenty_five_times_it_is_whole_or_the_one_before(ledger: Ledger, tmp_path: Path, kind: str) -> None:
    out = tmp_path / "out" / f"a.{kind}"
    out.parent.mkdir()
    done = subprocess.run(
        [sys.executable, "-m", "tests.faults.killing", str(ledger.path), str(out), kind, "25"],
        cwd=ROOT, check=True, capture_output=True, text=True,
    )  # fmt: skip
    assert int(done.stdout) > 0, "no round was killed while it wrote"
    assert not list(out.parent.glob(f".*{ENDING}"))


@pytest.mark.parametrize("kind", KINDS)
def test_cancelling_leaves_nothing(ledger: Ledger, tmp_path: Path, kind: str) -> None:
    asked: list[int] = []
    (tmp_path / "out").mkdir()
    with pytest.raises(ExportError, match="cancelled"):
        export(
            ledger,
            tmp_path / "out" / "a",
            kind,
            progress=lambda done, _: asked.append(done),
            cancelled=lambda: bool(asked),
        )
    assert list((tmp_path / "out").iterdir()) == []


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", ["no/folder", "a\0b", "x" * 300, "", "home"])
def test_a_place_where_nothing_can_be_written_is_one_sentence(
    ledger: Ledger, tmp_path: Path, kind: str, name: str
) -> None:
    before = sorted(path.name for path in tmp_path.iterdir())
    with pytest.raises(ExportError) as caught:
        export(ledger, tmp_path / name, kind)
    assert "\n" not in str(caught.value)
    assert sorted(path.name for path in tmp_path.iterdir()) == before


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", ["-rf", "a b'c\"d", "$(x)", "…😀", "[a*]", "=1+1", "\u202egpj.a", "x" * 180])
def test_odd_names_are_only_names(ledger: Ledger, tmp_path: Path, kind: str, name: str) -> None:
    (tmp_path / "out").mkdir()
    export(ledger, tmp_path / "out" / f"{name}.{kind}", kind)
    assert (tmp_path / "out" / f"{name}.{kind}").is_file()
    assert len(list((tmp_path / "out").iterdir())) == (3 if kind == "csv" else 2)


@pytest.mark.parametrize("kind", KINDS)
def test_a_ledger_is_never_replaced(ledger: Ledger, kind: str) -> None:
    with pytest.raises(ExportError, match="is a ledger"):
        export(ledger, ledger.path, kind)


@pytest.mark.parametrize("kind", KINDS)
def test_an_edit_while_it_is_made_is_in_it(ledger: Ledger, tmp_path: Path, kind: str) -> None:
    with closing(ledger.reader()) as reader:
        uid = reader.claims(reader.ids(Search()))[0].uid
    edits = [Edit(uid, "rationale", "Zwischenruf")]

    def meddle(done: int, total: int) -> None:
        if done == total and edits:
            ledger.set_fields([edits.pop()], ADA)

    out = tmp_path / f"a.{kind}"
    export(ledger, out, kind, progress=meddle)
    if kind == "xlsx":
        from tests.export.workbook_files import sheets_of

        assert sheets_of(out)["Claims"].rows[0]["rationale"].text == "Zwischenruf"
    else:
        assert b"Zwischenruf" in out.read_bytes()


def test_the_next_start_sweeps_what_a_crash_left_anywhere(
    ledger: Ledger, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TICKMARK_HOME", str(tmp_path / "mine"))
    out = tmp_path / "out" / "a.jsonld"
    out.parent.mkdir()
    program = (
        "import os, sys, pathlib\n"
        "from app import exporting\n"
        "from app.ledger import Reader\n"
        "from app.model import Search\n"
        "exporting.export(Reader(pathlib.Path(sys.argv[1])), pathlib.Path(sys.argv[2]), Search(), kind='jsonld',\n"
        "    include_all=True, progress=lambda done, total: os.kill(os.getpid(), 9))\n"
    )
    subprocess.run([sys.executable, "-c", program, str(ledger.path), str(out)], cwd=ROOT, check=False)
    (tmp_path / "out" / f".theirs{ENDING}").write_text("not ours")
    assert len(list(out.parent.iterdir())) == 2
    assert sweep_leftovers() == 1
    assert [path.name for path in out.parent.iterdir()] == [f".theirs{ENDING}"]
    assert sweep_leftovers() == 0
    assert list((tmp_path / "mine" / "state" / "exports").iterdir()) == []


def test_an_export_under_way_is_not_swept(ledger: Ledger, tmp_path: Path) -> None:
    out = tmp_path / "a.jsonld"
    export(ledger, out, "jsonld", progress=lambda done, total: sweep_leftovers())
    assert out.is_file()
