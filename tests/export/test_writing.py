import csv
import hashlib
import io
import json
import signal
import subprocess
import sys
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.export.columns import DETAILS_HEADER, FULL, HEADER
from app.export.drafts import ENDING
from app.export.writing import ExportCancelled, Meanwhile, Origin, companions, stream_csv, write_csv
from app.model import CsvLines, ExportError
from tests.export.reported import made

FIXED = [
    "claim_uid", "claim", "verdict", "verdict_label", "rating_value", "rating_best", "rating_worst", "rationale",
    "state", "quote_verdict", "checker", "checked_at", "reviewer", "reviewed_at", "passage", "passage_start",
    "passage_end", "article_uid", "article_title", "article_outlet", "article_url", "article_date", "article_sha256",
    "speaker", "speaker_role", "attribution_form", "attribution_chain", "source_kind", "said_on", "caveat",
    "caveat_passage", "figure_text", "figure_qualifier", "figure_low", "figure_high", "figure_unit",
    "figure_unit_kind", "figure_subject", "figure_denominator", "figure_as_of", "other_figures", "event_from",
    "event_to", "place", "hedged", "reliability", "credibility", "evidence_count", "evidence_urls", "conflicts_with",
    "tags", "note", "priority", "assignee", "drop_reason", "recheck_by", "created_at", "updated_at",
]  # fmt: skip
ORIGIN = Origin("claims.db", "id", "full", "state:reviewed", "Ada")
ROOT = Path(__file__).resolve().parents[2]


def nothing_changed() -> Meanwhile:
    return Meanwhile(7)


def table(path: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(path.read_bytes().decode("utf-8-sig"), newline="")))


def in_turn(*found: Meanwhile) -> Iterator[Meanwhile]:
    yield from found
    while True:
        yield nothing_changed()


def test_the_header_is_the_fixed_one() -> None:
    assert list(HEADER) == FIXED


def test_a_mark_and_windows_line_ends(tmp_path: Path) -> None:
    out = tmp_path / "a.csv"
    write_csv(out, [[made(1)]], form=FULL, changed=nothing_changed, origin=ORIGIN)
    data = out.read_bytes()
    assert data.startswith(b'\xef\xbb\xbf"claim_uid","claim",')
    assert data.count(b"\r\n") == data.count(b"\n") == 2


def test_what_a_line_says(tmp_path: Path) -> None:
    out = tmp_path / "a.csv"
    write_csv(out, [[made(1, start=4)]], form=FULL, changed=nothing_changed, origin=ORIGIN)
    (row,) = table(out)
    assert row["verdict_label"] == "True"
    assert (row["rating_value"], row["rating_best"], row["rating_worst"]) == ("5", "5", "1")
    assert (row["passage_start"], row["passage_end"]) == ("4", "12")
    assert (row["figure_low"], row["figure_high"], row["other_figures"]) == ("18", "20", "2.5")
    assert (row["attribution_chain"], row["tags"]) == ("Wire Seven | officials", "port | storm")
    assert (row["evidence_count"], row["evidence_urls"]) == ("1", "https://port.example/")


def test_an_unrated_verdict_has_no_scale(tmp_path: Path) -> None:
    out = tmp_path / "a.csv"
    write_csv(out, [[made(1, verdict="misleading")]], form=FULL, changed=nothing_changed, origin=ORIGIN)
    assert [table(out)[0][name] for name in ("rating_value", "rating_best", "rating_worst")] == ["", "", ""]


def test_the_second_file_has_each_part_on_a_line(tmp_path: Path) -> None:
    out = tmp_path / "a.csv"
    write_csv(out, [[made(1)]], form=FULL, changed=nothing_changed, origin=ORIGIN)
    rows = table(tmp_path / "a.details.csv")
    assert list(rows[0]) == list(DETAILS_HEADER)
    assert [row["kind"] for row in rows] == ["figure", "figure", "hop", "hop", "evidence", "tag", "tag", "conflict"]


def test_the_manifest_fits_the_files(tmp_path: Path) -> None:
    out = tmp_path / "a.csv"
    write_csv(out, [[made(1), made(2, verdict="false")]], form=FULL, changed=nothing_changed, origin=ORIGIN)
    manifest = json.loads((tmp_path / "a.manifest.json").read_text("utf-8"))
    assert manifest["sha256"] == hashlib.sha256(out.read_bytes()).hexdigest()
    assert manifest["details"]["sha256"] == hashlib.sha256((tmp_path / "a.details.csv").read_bytes()).hexdigest()
    assert (manifest["rows"], manifest["history_head"], manifest["filter"]) == (2, 7, "state:reviewed")
    assert manifest["counts"] == {"state": {"reviewed": 2}, "verdict": {"false": 1, "true": 1}}


@given(
    st.lists(st.integers(1, 30), unique=True).map(sorted),
    st.dictionaries(st.integers(1, 30), st.one_of(st.none(), st.integers(0, 300)), max_size=8),
)
def test_claims_that_changed_meanwhile_stand_as_they_are_now_in_article_order(
    before: list[int], latest: dict[int, int | None]
) -> None:
    again = [made(n, start=start, claim="anew") for n, start in latest.items() if start is not None]
    gone = [f"{n:016x}" for n, start in latest.items() if start is None]
    turns = in_turn(Meanwhile(8, again, gone))
    out = io.BytesIO()
    stream_csv(out, [[made(n, start=n * 10) for n in before]], form=FULL, changed=lambda: next(turns))
    rows = list(csv.DictReader(io.StringIO(out.getvalue().decode("utf-8-sig"), newline="")))
    wanted = {n: n * 10 for n in before if n not in latest} | {n: s for n, s in latest.items() if s is not None}
    assert {int(row["claim_uid"], 16): int(row["passage_start"]) for row in rows} == wanted
    places = [(int(row["passage_start"]), int(row["claim_uid"], 16)) for row in rows]
    assert all(one < other for one, other in pairwise(places))
    assert all((row["claim"] == "anew") == (int(row["claim_uid"], 16) in latest) for row in rows)


def test_the_counts_and_sums_are_those_of_the_second_writing(tmp_path: Path) -> None:
    out = tmp_path / "a.csv"
    turns = in_turn(Meanwhile(8, [made(1, verdict="false")]))
    written = write_csv(out, [[made(1)]], form=FULL, changed=lambda: next(turns), origin=ORIGIN)
    manifest = json.loads((tmp_path / "a.manifest.json").read_text("utf-8"))
    assert manifest["counts"]["verdict"] == {"false": 1}
    assert written.sha256 == hashlib.sha256(out.read_bytes()).hexdigest()
    assert written.history_head == 7
    assert not list(tmp_path.glob(f".*{ENDING}"))


def test_cancelling_leaves_nothing(tmp_path: Path) -> None:
    answers = iter([False, True])
    with pytest.raises(ExportCancelled):
        write_csv(
            tmp_path / "a.csv", [[made(1)], [made(2)]], form=FULL, changed=nothing_changed, origin=ORIGIN,
            cancelled=lambda: next(answers, True),
        )  # fmt: skip
    assert list(tmp_path.iterdir()) == []


def test_a_failure_midway_keeps_the_earlier_export(tmp_path: Path) -> None:
    out = tmp_path / "a.csv"
    out.write_text("earlier")

    def breaking() -> Iterator[Sequence[CsvLines]]:
        yield [made(1)]
        raise OSError(28, "No space left on device")

    with pytest.raises(ExportError, match="No space left on device"):
        write_csv(out, breaking(), form=FULL, changed=nothing_changed, origin=ORIGIN)
    assert [path.name for path in tmp_path.iterdir()] == ["a.csv"]
    assert out.read_text() == "earlier"


def test_a_killed_export_leaves_the_earlier_one_and_the_next_sweeps(tmp_path: Path) -> None:
    out = tmp_path / "a.csv"
    out.write_text("earlier")
    program = (
        "import os, pathlib, sys\n"
        "from tests.export.test_writing import FULL, ORIGIN, made, nothing_changed, write_csv\n"
        "def pages():\n"
        "    yield [made(n) for n in range(1, 2000)]\n"
        "    os.kill(os.getpid(), 9)\n"
        "write_csv(pathlib.Path(sys.argv[1]), pages(), form=FULL, changed=nothing_changed, origin=ORIGIN)\n"
    )
    killed = subprocess.run([sys.executable, "-c", program, str(out)], cwd=ROOT, check=False)
    assert killed.returncode == -signal.SIGKILL
    assert out.read_text() == "earlier"
    assert list(tmp_path.glob(f".*{ENDING}"))
    write_csv(out, [[made(1)]], form=FULL, changed=nothing_changed, origin=ORIGIN)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.csv", "a.details.csv", "a.manifest.json"]


def test_a_draft_whose_writer_lives_is_not_swept(tmp_path: Path) -> None:
    out = tmp_path / "a.csv"

    def nested() -> Iterator[Sequence[CsvLines]]:
        yield [made(1)]
        write_csv(out, [[made(2)]], form=FULL, changed=nothing_changed, origin=ORIGIN)

    write_csv(out, nested(), form=FULL, changed=nothing_changed, origin=ORIGIN)
    assert [row["claim"] for row in table(out)] == ["Claim 1"]


def test_names_beside_the_table() -> None:
    assert [path.name for path in companions(Path("x/claims"))] == ["claims.details.csv", "claims.manifest.json"]
    assert [path.name for path in companions(Path("x/a.b.CSV"))] == ["a.b.details.csv", "a.b.manifest.json"]


@pytest.mark.parametrize("name", ["", "no/folder.csv", "a\0b", "x" * 300])
def test_a_place_where_nothing_can_be_written_is_one_sentence(tmp_path: Path, name: str) -> None:
    with pytest.raises(ExportError) as caught:
        write_csv(tmp_path / name, [[made(1)]], form=FULL, changed=nothing_changed, origin=ORIGIN)
    assert "\n" not in str(caught.value)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("stem", ["x" * 237, "Ж" * 118, "a\nb", " ", "-rf *", "'; $(x)", "\u202egpj", "\udcff"])
def test_a_long_or_hostile_name_that_the_disk_takes_is_written(tmp_path: Path, stem: str) -> None:
    out = tmp_path / f"{stem}.csv"  # its manifest takes all 255 bytes of a name, or nearly
    out.write_text("earlier")
    write_csv(out, [[made(1)]], form=FULL, changed=nothing_changed, origin=ORIGIN)
    assert [row["claim"] for row in table(out)] == ["Claim 1"]
    assert {path.name for path in tmp_path.iterdir()} == {out.name, *(path.name for path in companions(out))}


def test_a_device_is_never_replaced() -> None:
    with pytest.raises(ExportError, match="is not a file"):
        write_csv(Path("/dev/null"), [[made(1)]], form=FULL, changed=nothing_changed, origin=ORIGIN)
    assert Path("/dev/null").is_char_device()
