"""The command line as a person types it: real processes for the door, the function for the many small cases."""

from __future__ import annotations

import csv
import io
import json
import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from app import cli, places, preferences
from app.cli import COMMANDS, main

ROOT = Path(__file__).parent.parent
TEXT = """\
 date 2031-05-04 VELLMAR • The dam held around 30 per cent of its water on Friday, chief engineer Ilse Norring said.

Almost 2,000 people left the valley, the district said. The Harbour Wire could not independently verify the figure.
"""


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "article.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


@pytest.fixture
def db(tmp_path: Path) -> str:
    return str(tmp_path / "claims.db")


@pytest.fixture
def filled(article: Path, db: str, capsys: pytest.CaptureFixture[str]) -> str:
    assert main(["import", "--db", db, str(article)]) == 0
    capsys.readouterr()
    return db


def entries(db: str, capsys: pytest.CaptureFixture[str], *more: str) -> list[dict[str, object]]:
    capsys.readouterr()
    assert main(["list", "--db", db, "--json", *more]) == 0
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def rows_of(db: str, sql: str) -> list[tuple[object, ...]]:
    """What another tool reads in the ledger."""
    with closing(sqlite3.connect(db)) as connection:
        return connection.execute(sql).fetchall()


def refusal(capsys: pytest.CaptureFixture[str], *words: str) -> str:
    """Run a command that must fail as a person's mistake; returns its one line."""
    capsys.readouterr()
    assert main(words) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.count("\n") == 1
    assert "Traceback" not in said.err
    return said.err


def test_an_article_becomes_claims(article: Path, db: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["import", "--db", db, str(article)]) == 0
    assert "claims" in capsys.readouterr().out
    found = entries(db, capsys)
    assert next(iter(found[0])) == "uid"
    dam = next(e for e in found if "30 per cent" in str(e["claim"]))
    assert dam["speaker"] == "Ilse Norring"
    assert dam["figures"][0]["qualifier"] == "approx"  # type: ignore[index]
    assert dam["article_title"]
    columns = {row[1] for row in rows_of(db, "PRAGMA table_info(claim)")}
    assert columns <= set(dam)


def test_the_same_text_twice_adds_nothing_and_says_so(
    filled: str, article: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = entries(filled, capsys)
    assert main(["import", "--db", filled, str(article)]) == 0
    assert "already here" in capsys.readouterr().out
    assert entries(filled, capsys) == before


def test_what_is_known_of_an_article_can_be_corrected(
    article: Path, db: str, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["--title", "Dam", "--outlet", "Harbour Wire", "--url", "https://example.org/a", "--date", "2031-05-05"]
    assert main(["import", "--db", db, "--json", *words, str(article)]) == 0
    about = json.loads(capsys.readouterr().out)
    assert (about["title"], about["date"], about["new"]) == ("Dam", "2031-05-05", True)
    (row,) = rows_of(db, "SELECT title,outlet,url,published_on,dateline FROM article")
    assert row == ("Dam", "Harbour Wire", "https://example.org/a", "2031-05-05", "VELLMAR")


def test_set_changes_several_fields_of_several_claims_as_one_deed(
    filled: str, capsys: pytest.CaptureFixture[str]
) -> None:
    uids = [str(e["uid"]) for e in entries(filled, capsys)][:2]
    words = ["verdict=true", "state=reviewed", "note=rang the engineer", "flagged=yes"]
    assert main(["set", "--db", filled, "--as", "Bea", "--reason", "called", *uids, *words]) == 0
    for entry in entries(filled, capsys, "--query", "state:reviewed"):
        assert (entry["verdict"], entry["reviewer"], entry["note"], entry["flagged"]) == (
            "true",
            "Bea",
            "rang the engineer",
            1,
        )
    deeds = rows_of(filled, "SELECT DISTINCT deed,name,reason FROM history WHERE field='note'")
    assert len(deeds) == 1
    assert deeds[0][1:] == ("Bea", "called")


def test_an_empty_value_clears(filled: str, capsys: pytest.CaptureFixture[str]) -> None:
    uid = str(entries(filled, capsys)[0]["uid"])
    main(["set", "--db", filled, uid, "verdict=false", "note=a=b"])
    assert entries(filled, capsys)[0]["note"] == "a=b"
    main(["set", "--db", filled, uid, "verdict=", "note="])
    capsys.readouterr()
    entry = entries(filled, capsys)[0]
    assert (entry["verdict"], entry["note"], entry["state"]) == (None, None, "in_progress")


def test_who_signs_defaults_to_the_name_in_the_preferences(filled: str, capsys: pytest.CaptureFixture[str]) -> None:
    preferences.save(preferences.Preferences("Cy"))
    uid = str(entries(filled, capsys)[0]["uid"])
    main(["set", "--db", filled, uid, "verdict=true"])
    capsys.readouterr()
    assert entries(filled, capsys)[0]["checker"] == "Cy"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["colour=red"], "There is no field “colour”"),
        (["uid=x"], "There is no field “uid”"),
        (["verdict=maybe"], "verdict: must be one of the codes"),
        (["state=reviewed"], "Give the claim a verdict"),
        (["state=dropped"], "Say why the claim is dropped"),
        (["said_on=yesterday"], "said_on: must be a date"),
        (["flagged=perhaps"], "flagged is yes or no"),
        (["priority=high"], "priority is a whole number"),
        (["claim="], "claim cannot be empty"),
        (["start=1"], "passage: these words do not stand in the article"),
        ([], "Say what to change"),
    ],
)
def test_set_refuses_in_one_line_and_changes_nothing(
    filled: str, capsys: pytest.CaptureFixture[str], words: list[str], said: str
) -> None:
    before = entries(filled, capsys)
    uids = [str(e["uid"]) for e in before]
    assert said in refusal(capsys, "set", "--db", filled, *uids, *words)
    assert entries(filled, capsys) == before


def test_an_unknown_claim_is_named_and_the_known_ones_stay(filled: str, capsys: pytest.CaptureFixture[str]) -> None:
    before = entries(filled, capsys)
    assert "0123" in refusal(capsys, "set", "--db", filled, str(before[0]["uid"]), "0123", "note=x")
    assert entries(filled, capsys) == before


def test_export_writes_the_reviewed_claims_and_a_manifest(
    filled: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    uid = str(entries(filled, capsys)[0]["uid"])
    main(["set", "--db", filled, uid, "verdict=true", "state=reviewed"])
    out = tmp_path / "out.csv"
    assert main(["export", "--db", filled, "--out", str(out)]) == 0
    rows = list(csv.DictReader(io.StringIO(out.read_bytes().decode("utf-8-sig"), newline="")))
    assert [row["claim_uid"] for row in rows] == [uid]
    assert rows[0]["verdict_label"] == "True"
    manifest = json.loads((tmp_path / "out.manifest.json").read_text("utf-8"))
    assert manifest["rows"] == 1
    assert rows_of(filled, "SELECT file_name,rows,sha256 FROM export_log") == [("out.csv", 1, manifest["sha256"])]
    assert main(["export", "--db", filled, "--all", "--out", str(out)]) == 0
    capsys.readouterr()
    assert len(list(csv.reader(io.StringIO(out.read_bytes().decode("utf-8-sig"), newline="")))) == 1 + len(
        entries(filled, capsys)
    )


@pytest.mark.parametrize(
    ("kind", "begins"), [("jsonld", b'{"@context"'), ("xlsx", b"PK"), ("proof", b"<!DOCTYPE html>")]
)
def test_export_of_every_kind_is_logged_and_has_a_manifest(
    filled: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], kind: str, begins: bytes
) -> None:
    main(["set", "--db", filled, str(entries(filled, capsys)[0]["uid"]), "verdict=true", "state=reviewed"])
    out = tmp_path / f"out.{kind}"
    assert main(["export", "--db", filled, "--format", kind, "--out", str(out)]) == 0
    told = capsys.readouterr()
    assert told.out.endswith(f"Exported 1 claim to {out}.\n")
    assert ("require what is missing" in told.err) == (kind == "jsonld")
    assert out.read_bytes().startswith(begins)
    manifest = json.loads((tmp_path / f"out.{kind}.manifest.json").read_bytes())
    preset = "claimreview" if kind == "jsonld" else kind
    assert rows_of(filled, "SELECT file_name,preset,rows,sha256 FROM export_log") == [
        (out.name, preset, 1, manifest["sha256"])
    ]


def test_reviews_are_signed_with_the_publisher_of_the_preferences(
    filled: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    saved = preferences.load()
    preferences.save(replace(saved, publisher_name="The Desk", publisher_url="https://desk.example/checks"))
    uid = str(entries(filled, capsys)[0]["uid"])
    main(["set", "--db", filled, uid, "verdict=true", "state=reviewed"])
    assert main(["export", "--db", filled, "--format", "jsonld", "--out", f"{tmp_path}/reviews/"]) == 0
    assert capsys.readouterr().err == ""
    found = json.loads((tmp_path / "reviews" / f"{uid}.jsonld").read_bytes())
    assert found["author"] == {"@type": "Organization", "name": "The Desk", "url": "https://desk.example/checks"}


def test_a_spreadsheet_elsewhere_gets_semicolons_and_commas(
    filled: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out.csv"
    how = ["--columns", "claim_uid,priority", "--delimiter", "semicolon", "--decimal", "comma", "--no-bom"]
    assert main(["export", "--db", filled, "--all", *how, "--out", str(out)]) == 0
    assert out.read_bytes().startswith(b'"claim_uid";"priority"\r\n"')
    assert json.loads((tmp_path / "out.manifest.json").read_bytes())["delimiter"] == ";"


def test_list_finds_limits_and_remembers(filled: str, capsys: pytest.CaptureFixture[str]) -> None:
    total = len(entries(filled, capsys))
    assert len(entries(filled, capsys, "--limit", "1")) == 1
    assert 0 < len(entries(filled, capsys, "--query", "by:norring figure:30%")) < total
    assert entries(filled, capsys, "--query", "-state:unreviewed") == []
    assert entries(filled, capsys, "--query", '((( "') == entries(filled, capsys)
    assert entries(filled, capsys, "--as-of", "2001-01-01") == []
    assert len(entries(filled, capsys, "--as-of", "2999-01-01")) == total


def test_check_says_all_is_well_or_exits_1(filled: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--db", filled]) == 0
    assert "All is well" in capsys.readouterr().out
    connection = sqlite3.connect(filled)
    statement = connection.execute("SELECT sql FROM sqlite_master WHERE name='claim_log_note'").fetchone()[0]
    connection.execute("DROP TRIGGER claim_log_note")
    connection.execute("UPDATE claim SET note='unseen'")
    connection.execute(statement)
    connection.commit()
    connection.close()
    assert main(["check", "--db", filled]) == 1
    assert "note is “unseen”, but the history says empty" in capsys.readouterr().out


def test_check_exits_1_for_a_ledger_that_lost_its_rules(filled: str, capsys: pytest.CaptureFixture[str]) -> None:
    connection = sqlite3.connect(filled)
    connection.execute("DROP TRIGGER claim_fixed")
    connection.close()
    assert main(["check", "--db", filled]) == 1
    assert "“claim_fixed” is missing" in capsys.readouterr().out


def test_backup_writes_a_copy_that_opens(filled: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["backup", "--db", filled, "--to", str(tmp_path / "kept")]) == 0
    copied = capsys.readouterr().out.strip()
    assert entries(copied, capsys) == entries(filled, capsys)


def test_merge_takes_over_what_is_one_sided_and_names_each_clash(
    filled: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    copied = tmp_path / "back by mail.db"
    shutil.copyfile(filled, copied)
    first, second = (entry["uid"] for entry in entries(filled, capsys)[:2])
    main(["set", "--db", str(copied), "--as", "Bea", first, "note=theirs"])
    main(["set", "--db", str(copied), "--as", "Bea", second, "place=Vellmar", "speaker=Bea\x1b[2J"])
    main(["set", "--db", filled, first, "note=ours"])
    capsys.readouterr()
    before = copied.read_bytes()
    assert main(["merge", "--db", filled, "--dry-run", str(copied)]) == 0
    clash, summary = capsys.readouterr().out.splitlines()
    assert clash.startswith("Clash: note of “")
    assert "note ours “ours”, theirs “theirs” (Bea, " in clash
    assert summary == "Would take over from back by mail.db: 1 changed claim. 1 change clashes; ours would stand."
    assert entries(filled, capsys)[1]["place"] != "Vellmar"
    assert main(["merge", "--db", filled, str(copied)]) == 0
    assert "Took over from back by mail.db: 1 changed claim. 1 change clashes; ours stands." in capsys.readouterr().out
    assert [e["note"] for e in entries(filled, capsys)[:1]] == ["ours"]
    assert entries(filled, capsys)[1]["place"] == "Vellmar"
    assert main(["merge", "--db", filled, "--theirs", str(copied)]) == 0
    assert "Took over from back by mail.db: nothing. 1 change clashes; theirs stands." in capsys.readouterr().out
    assert entries(filled, capsys)[0]["note"] == "theirs"
    assert copied.read_bytes() == before
    assert "not another copy of it" in refusal(capsys, "merge", "--db", filled, filled)
    assert "There is no file" in refusal(capsys, "merge", "--db", filled, str(tmp_path / "none.db"))


@pytest.mark.parametrize("command", ["list", "set", "export", "check", "backup", "merge"])
def test_only_import_makes_a_missing_ledger(tmp_path: Path, capsys: pytest.CaptureFixture[str], command: str) -> None:
    path = tmp_path / "none.db"
    words = {"set": ["0123", "note=x"], "merge": [str(path)]}.get(command, [])
    assert "There is no ledger" in refusal(capsys, command, "--db", str(path), *words)
    assert not path.exists()


def test_bad_files_and_words_end_in_one_line_with_nothing_made(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], article: Path
) -> None:
    db = str(tmp_path / "claims.db")
    (tmp_path / "empty.txt").write_text("")
    (tmp_path / "binary.txt").write_bytes(bytes(range(256)) * 50)
    with (tmp_path / "big.txt").open("wb") as big:
        big.truncate(200_000_000)
    for words in (
        [str(tmp_path / "none.txt")],
        [str(tmp_path / "empty.txt")],
        [str(tmp_path / "binary.txt")],
        [str(tmp_path / "big.txt")],
        [str(article), str(tmp_path / "none.txt")],
        ["--date", "yesterday", str(article)],
        ["--url", "javascript:x", str(article)],
        ["--title", " ", str(article)],
        ["-", str(article)],
        [],
    ):
        refusal(capsys, "import", "--db", db, *words)
        assert not Path(db).exists(), words
    not_a_ledger = tmp_path / "notes.db"
    not_a_ledger.write_text("hello")
    assert "not a Tickmark ledger" in refusal(capsys, "import", "--db", str(not_a_ledger), str(article))
    assert not_a_ledger.read_text() == "hello"


def test_an_export_path_that_cannot_be_written(filled: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    refusal(capsys, "export", "--db", filled, "--out", str(tmp_path / "no" / "such" / "folder.csv"))
    refusal(capsys, "export", "--db", filled, "--out", str(tmp_path))
    refusal(capsys, "export", "--db", filled, "--format", "xlsx", "--preset", "claimreview")
    assert "no column “nothing”" in refusal(capsys, "export", "--db", filled, "--columns", "claim,nothing")
    refusal(capsys, "export", "--db", filled, "--decimal", "comma")


def test_an_export_never_replaces_its_own_ledger(filled: str, capsys: pytest.CaptureFixture[str]) -> None:
    before = entries(filled, capsys)
    assert "is a ledger; name another file" in refusal(capsys, "export", "--db", filled, "--all", "--out", filled)
    assert entries(filled, capsys) == before


def test_a_listed_article_cannot_command_the_terminal(
    db: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "odd.txt"
    path.write_text("The mayor said on Friday that \x1b[31m20 ships\u202e had left the harbour.", "utf-8")
    assert main(["import", "--db", db, str(path)]) == 0
    assert main(["list", "--db", db]) == 0
    said = capsys.readouterr().out
    assert "20 ships" in said
    assert "\x1b" not in said
    assert "\u202e" not in said


@pytest.mark.parametrize("words", [["bla", "x"], ["--bla"], ["list", "--limit", "x"], ["set"], ["no-such-ledger"]])
def test_unknown_words_end_in_one_line(capsys: pytest.CaptureFixture[str], words: list[str]) -> None:
    refusal(capsys, *words)


def test_the_default_ledger_is_in_the_documents_folder(article: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["import", str(article)]) == 0
    capsys.readouterr()
    assert places.default_ledger().exists()
    assert main(["list"]) == 0


def test_every_command_is_explained(capsys: pytest.CaptureFixture[str]) -> None:
    for words in (["--help"], *([name, "--help"] for name in COMMANDS)):
        with pytest.raises(SystemExit) as ended:
            main(words)
        assert ended.value.code == 0
    said = capsys.readouterr().out
    for name, (explanation, _) in cli.COMMANDS.items():
        assert explanation.split(";")[0].split(":")[0] in " ".join(said.split()), name


def door(*words: str, stdin: bytes = b"", **environment: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, str(ROOT / "main.py"), *words],
        input=stdin, capture_output=True, check=False, env=os.environ | environment,
    )  # fmt: skip


def test_the_door_reads_standard_input_and_pipes_out(db: str) -> None:
    done = door("import", "--db", db, "-", stdin=TEXT.encode("utf-16"))
    assert (done.returncode, done.stderr) == (0, b"")
    listed = door("list", "--db", db, "--json")
    assert all(json.loads(line) for line in listed.stdout.decode().splitlines())
    exported = door("export", "--db", db, "--all", "--out", "-")
    assert exported.stdout.startswith(b"\xef\xbb\xbf")


def test_the_door_ends_with_2_and_one_line(tmp_path: Path) -> None:
    done = door("list", "--db", str(tmp_path / "none.db"))
    assert done.returncode == 2
    assert done.stderr.count(b"\n") == 1
    assert b"Traceback" not in done.stderr


def test_what_programs_read_is_utf8_whatever_the_terminal_is(db: str) -> None:
    door("import", "--db", db, "-", stdin="The mayor said on Friday that 20 ships left Évreux – 日本.".encode())
    ran = door("list", "--db", db, "--json", PYTHONIOENCODING="ascii")
    assert "日本" in ran.stdout.decode("utf-8")


def test_trace_tells_the_milestones(db: str, article: Path) -> None:
    done = door("import", "--db", db, str(article), TICKMARK_TRACE="1")
    name, seconds = done.stderr.decode().splitlines()[0].split()[1:]
    assert name == "start"
    assert 0 <= float(seconds) < 60


def test_the_demo_needs_no_display(tmp_path: Path) -> None:
    environment = {"DISPLAY": "", "WAYLAND_DISPLAY": ""}
    done = door("demo", "--out", str(tmp_path / "demo"), **environment)
    assert done.returncode == 0, done.stderr
    left = {path.name for path in (tmp_path / "demo").iterdir()}
    assert {"demo.db", "demo.csv", "demo.manifest.json", "demo.png"} <= left
    assert (tmp_path / "demo" / "demo.png").read_bytes().startswith(b"\x89PNG")
    again = door("demo", "--out", str(tmp_path / "demo"), **environment)
    assert again.returncode == 0, again.stderr


def test_a_folder_is_read_whole_and_names_what_it_could_not_read(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "inbox"
    folder.mkdir()
    (folder / "one.txt").write_text(TEXT, encoding="utf-8")
    (folder / "two.txt").write_text("The bridge at Vellmar was closed on Monday, the mayor said.", encoding="utf-8")
    (folder / "empty.txt").write_bytes(b"")
    db = str(tmp_path / "claims.db")
    assert main(["import", "--db", db, str(folder)]) == 0
    said = capsys.readouterr()
    assert said.out.count("Imported") == 2
    assert "“empty.txt” is empty." in said.err
