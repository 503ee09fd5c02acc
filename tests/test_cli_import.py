"""The import command over many files: what came in, what did not and why, how far it is, and how it stops."""

from __future__ import annotations

import io
import json
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from app.cli import main
from app.ledger import Reader, open_ledger
from app.model import Author, Search
from app.terminal import PassingLine, harmless
from tests.reading.making import locked_pdf, pdf, word

ROOT = Path(__file__).parent.parent
TEXT = "On Friday 40 boats were lost at Orvelle in storm {}, officials said."


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    folder = tmp_path / "inbox"
    folder.mkdir()
    (folder / "a.txt").write_text(TEXT.format(1), "utf-8")
    (folder / "b.pdf").write_bytes(locked_pdf())
    (folder / "c.docx").write_bytes(word(TEXT.format(2)))
    (folder / "d.md").write_text(TEXT.format(1), "utf-8")
    (folder / "e.pdf").write_bytes(pdf([[]]))
    return folder


def test_several_files_end_with_a_summary_and_equal_ones_are_named(
    inbox: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["import", "--db", str(tmp_path / "c.db"), str(inbox)]) == 0
    said = capsys.readouterr()
    assert [line.split("“")[0] for line in said.out.splitlines()] == ["Imported ", "Imported ", "Nothing added from "]
    assert "“d.md”. This article is already here as “On Friday 40 boats" in said.out
    assert said.err.splitlines()[-1] == (
        "Imported 2 articles with 2 claims; 1 was already here; 2 could not be read: “b.pdf”, “e.pdf”."
    )


def test_a_named_file_that_cannot_be_read_does_not_keep_the_others_out(
    inbox: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["import", "--json", "--db", str(tmp_path / "c.db"), str(inbox / "b.pdf"), str(inbox / "a.txt")]
    assert main(words) == 2
    said = capsys.readouterr()
    assert [json.loads(line)["file"] for line in said.out.splitlines()] == ["a.txt"]
    assert said.err.splitlines()[0] == "“b.pdf” is locked with a password."


def test_where_nothing_comes_in_there_is_no_ledger(
    inbox: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["import", "--db", str(tmp_path / "c.db"), str(inbox / "b.pdf"), str(inbox / "e.pdf")]) == 2
    assert capsys.readouterr().err.splitlines() == [
        "“b.pdf” is locked with a password.",
        "“e.pdf” has no text: its pages are pictures. Have the words recognised (OCR) first.",
        "Nothing was imported.",
    ]
    assert not (tmp_path / "c.db").exists()


def test_one_title_is_not_given_to_several_articles(
    inbox: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["import", "--title", "Storm", "--db", str(tmp_path / "c.db"), str(inbox)]) == 2
    assert "--title and --url go with one article" in capsys.readouterr().err
    assert not (tmp_path / "c.db").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl+C is another thing there")
def test_ctrl_c_stops_between_files_and_what_came_in_stays(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(1_000):
        (folder / f"{number:04}.txt").write_text(TEXT.format(number), "utf-8")
    db = str(tmp_path / "c.db")
    command = [sys.executable, "main.py", "import", "--db", db, str(folder)]
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8"
    ) as process:
        assert process.stdout is not None
        first = process.stdout.readline()
        process.send_signal(signal.SIGINT)
        rest, errors = process.communicate()
    imported = (first + rest).count("Imported")
    assert 0 < imported < 1_000
    assert process.returncode == 130
    count = "1 article" if imported == 1 else f"{imported} articles"
    assert errors.startswith(f"Stopped. Imported {count} with ")
    assert errors.endswith("That stays; the rest was not read.\n")
    assert main(["check", "--db", db]) == 0


def test_a_claim_from_a_pdf_is_listed_with_its_page(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pages = [[(72.0, 700.0, 10.0, TEXT.format(number))] for number in (1, 2)]
    (tmp_path / "a.pdf").write_bytes(pdf(pages))
    db = str(tmp_path / "c.db")
    assert main(["import", "--db", db, str(tmp_path / "a.pdf")]) == 0
    capsys.readouterr()
    assert main(["list", "--db", db]) == 0
    assert [line[-5:] for line in capsys.readouterr().out.splitlines()] == ["p. 1)", "p. 2)"]
    assert main(["list", "--db", db, "--json"]) == 0
    assert [json.loads(line)["page"] for line in capsys.readouterr().out.splitlines()] == [1, 2]


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_the_passing_line_is_for_terminals_and_leaves_no_trace() -> None:
    shown, piped = Terminal(), io.StringIO()
    for stream in (shown, piped):
        line = PassingLine(stream)
        line.show("Reading 1 of 2: \x1b[31m" + "a" * 500)
        line.clear()
        line.clear()
    assert shown.getvalue().startswith("\r\x1b[KReading 1 of 2: \ufffd[31maaa")
    assert shown.getvalue().endswith("…\r\x1b[K")
    assert piped.getvalue() == ""


def test_no_control_character_reaches_a_terminal() -> None:
    assert harmless("a\x1b[2Jb\u202ec\n") == "a\ufffd[2Jb\ufffdc\ufffd"


def test_how_far_about_reaches_is_as_the_ledger_has_it(tmp_path: Path) -> None:
    path = tmp_path / "claims.db"
    ledger = open_ledger(path, create=True)
    ledger.set_setting("tolerance", "20", Author("Ann", "test"))
    ledger.close()
    (tmp_path / "dam.txt").write_text("The mayor said about 200 families left the town of Harlow Falls on Monday.\n")
    assert main(["import", "--db", str(path), str(tmp_path / "dam.txt")]) == 0
    reader = Reader(path)
    figures = [f for c in reader.claims(reader.ids(Search())) for f in c.figures if f.qualifier == "approx"]
    reader.close()
    assert [(f.low, f.high) for f in figures] == [(160.0, 240.0)]
