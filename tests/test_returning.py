"""Spreadsheets come back: what they were edited in takes effect, and nothing else."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app import cli_edits
from app.cli import main
from app.export.columns import HEADER
from app.ledger import Ledger, open_ledger
from app.model import Edit, Link, ReadingError, Search
from app.reading.sheets import read_sheet
from app.returning import ReturnPlan, carry_out, key_of, plan_return
from app.vocabulary import CREDIBILITY, QUOTE_VERDICTS, RELIABILITY, VERDICTS
from tests.reading.workbooks import open_document, workbook
from tests.returns.spreadsheets import ANN, BEA, DATES, HABITS, Habits, Table, exported, fill, standing, uids_of


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Table]:
    """A ledger and the table that was exported from it."""
    folder = tmp_path_factory.mktemp("returning")
    fill(folder / "claims.db")
    return folder / "claims.db", exported(folder / "claims.db", folder / "claims.csv")


@pytest.fixture
def db(tmp_path: Path, template: tuple[Path, Table]) -> Path:
    copied = tmp_path / "claims.db"
    shutil.copyfile(template[0], copied)
    return copied


@pytest.fixture
def ledger(db: Path) -> Iterator[Ledger]:
    opened = open_ledger(db)
    yield opened
    opened.close()


@pytest.fixture
def table(template: tuple[Path, Table]) -> Table:
    return [list(row) for row in template[1]]


def at(table: Table, row: int, column: str, value: str) -> None:
    """Type into a cell; rows are counted as a spreadsheet does, the header is row 1."""
    table[row - 1][table[0].index(column)] = value


def saved(tmp_path: Path, table: Table, habits: Habits | None = None, name: str = "returned.csv") -> Path:
    path = tmp_path / name
    path.write_bytes((habits or Habits()).save(table))
    return path


def plan_of(ledger: Ledger, path: Path) -> ReturnPlan:
    return plan_return(ledger, path, ANN)


def told(plan: ReturnPlan) -> list[tuple[int, str, object]]:
    return [(cell.row, cell.column, cell.becomes) for cell in plan.changes]


def refusals(plan: ReturnPlan) -> list[str]:
    return [refused.sentence for refused in plan.refused]


# -- nothing, and just what was edited ---------------------------------------------------------------------------------


@pytest.mark.parametrize("habits", HABITS.values(), ids=HABITS)
def test_an_untouched_file_changes_nothing_whichever_spreadsheet_saved_it(
    ledger: Ledger, table: Table, tmp_path: Path, habits: Habits
) -> None:
    before = standing(ledger)
    plan = plan_of(ledger, saved(tmp_path, table, habits))
    assert (plan.changes, plan.clashes, plan.refused) == ((), (), ())
    assert plan.rows == 6
    assert "the export of" in plan.compared_with
    assert not carry_out(ledger, plan, ANN)
    assert standing(ledger) == before


def test_our_own_workbook_comes_back_untouched_and_edited(ledger: Ledger, db: Path, tmp_path: Path) -> None:
    out = tmp_path / "claims.xlsx"
    assert main(["export", "--db", str(db), "--all", "--format", "xlsx", "--out", str(out)]) == 0
    plan = plan_of(ledger, out)
    assert (plan.changes, plan.clashes, plan.refused, plan.rows) == ((), (), (), 6)
    assert "manifest" in plan.compared_with
    sheet = read_sheet(out, frozenset(HEADER))
    table = [list(sheet.header), *(list(row.cells) for row in sheet.rows())]
    day = date(2031, 7, 14)
    for row, column, cell in ((1, "note", "=1+1"), (2, "said_on", day), (3, "hedged", True), (4, "tags", "x|y")):
        table[row][table[0].index(column)] = cell
    (tmp_path / "saved.xlsx").write_bytes(workbook(table))
    (tmp_path / "saved.ods").write_bytes(open_document(table))
    for name in ("saved.xlsx", "saved.ods"):
        plan = plan_of(ledger, tmp_path / name)
        assert told(plan) == [
            (2, "note", "=1+1"), (3, "said_on", "2031-07-14"), (4, "hedged", 1), (5, "tags", ("x", "y")),
        ]  # fmt: skip
        assert (plan.clashes, plan.refused) == ((), ())
        assert "claims.xlsx" in plan.compared_with


WORDS = st.text(
    st.characters(codec="cp1252", categories=("L", "N", "P", "Zs"), include_characters="\n"), min_size=1, max_size=40
).map(str.strip).filter(lambda text: any(c.isalpha() for c in text) and not text.startswith("#"))  # fmt: skip
CODES = {"verdict": VERDICTS, "quote_verdict": QUOTE_VERDICTS, "reliability": RELIABILITY, "credibility": CREDIBILITY}
EDITS = st.one_of(
    st.tuples(st.sampled_from(["claim", "rationale", "note", "speaker", "speaker_role", "place", "assignee"]), WORDS),
    *(st.tuples(st.just(name), st.sampled_from([term.code for term in terms])) for name, terms in CODES.items()),
    st.tuples(
        st.sampled_from(["said_on", "recheck_by"]), st.dates(date(2030, 1, 1), date(2039, 12, 31)).map(date.isoformat)
    ),
    st.tuples(st.just("hedged"), st.sampled_from(["0", "1"])),
    st.tuples(st.just("priority"), st.sampled_from(["0", "1", "2", "3"])),
    st.tuples(st.sampled_from(["place", "speaker", "quote_verdict", "said_on", "tags"]), st.just("")),
    st.tuples(
        st.just("tags"),
        st.sampled_from(["dam", "dam | flood", "flood | water level | wire"]),
    ),
)
DERIVED = frozenset({"verdict_label", "rating_value", "rating_best", "rating_worst", "updated_at"})


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.dictionaries(st.tuples(st.integers(2, 7), EDITS), st.none(), max_size=8),
    st.sampled_from(sorted(HABITS)),
)
def test_what_comes_back_is_just_what_was_edited(
    ledger: Ledger, template: tuple[Path, Table], tmp_path: Path,
    edits: dict[tuple[int, tuple[str, str]], None], habits: str,
) -> None:  # fmt: skip
    table = [list(row) for row in template[1]]
    before = standing(ledger)
    wanted: dict[tuple[str, str], str] = {}
    for row, (column, value) in edits:
        at(table, row, column, "'" + value if value[:1] in "=+-@" and value else value)
        wanted[table[row - 1][0], column] = value
    expected = {
        place: value
        for place, value in wanted.items()
        if value.strip() != str(shown(before[place[0]][place[1]])).strip()
    }
    plan = plan_of(ledger, saved(tmp_path, table, HABITS[habits]))
    assert not plan.clashes
    assert not plan.refused
    change = carry_out(ledger, plan, ANN)
    after = standing(ledger)
    if change:
        ledger.undo(change.deed, ANN)
    differing = {
        (uid, name): shown(value)
        for uid, row in after.items()
        for name, value in row.items()
        if value != before[uid][name]
    }
    follows = {(uid, name) for uid, name, _, _ in plan.follows}
    assert {
        place: value for place, value in differing.items() if place[1] not in DERIVED and place not in follows
    } == expected
    assert follows <= differing.keys()
    again = standing(ledger)
    assert {uid: {**row, "updated_at": ""} for uid, row in again.items()} == {
        uid: {**row, "updated_at": ""} for uid, row in before.items()
    }, "one undo takes it back"


def shown(value: object) -> str:
    return "" if value is None else str(value)


# -- three sides -------------------------------------------------------------------------------------------------------


def test_what_only_the_ledger_changed_stays_and_what_both_changed_is_a_clash(
    ledger: Ledger, table: Table, tmp_path: Path
) -> None:
    first, second, third = uids_of(ledger)[1:4]
    ledger.set_fields([Edit(first, "note", "ours"), Edit(second, "speaker", "Ours"), Edit(third, "place", "Both")], BEA)
    at(table, 4, "speaker", "Theirs")
    at(table, 5, "place", "Both")
    plan = plan_of(ledger, saved(tmp_path, table))
    assert not plan.changes
    assert [(c.row, c.column, c.was, c.here, c.becomes) for c in plan.clashes] == [
        (4, "speaker", "Vell", "Ours", "Theirs")
    ]
    assert not carry_out(ledger, plan, ANN)
    assert carry_out(ledger, plan, ANN, theirs={key_of(plan.clashes[0])})
    assert standing(ledger)[second]["speaker"] == "Theirs"
    assert standing(ledger)[first]["note"] == "ours"


def test_changes_may_be_left_out_one_by_one(ledger: Ledger, table: Table, tmp_path: Path) -> None:
    at(table, 2, "place", "A")
    at(table, 3, "place", "B")
    plan = plan_of(ledger, saved(tmp_path, table))
    carry_out(ledger, plan, ANN, without={key_of(plan.changes[0])})
    assert [row["place"] for row in standing(ledger).values()][:2] == ["Vellmar", "B"]


def test_what_changed_since_the_plan_was_made_stays(ledger: Ledger, table: Table, tmp_path: Path) -> None:
    at(table, 2, "place", "Theirs")
    at(table, 3, "place", "Theirs")
    plan = plan_of(ledger, saved(tmp_path, table))
    ledger.set_fields([Edit(uids_of(ledger)[0], "place", "Ours")], BEA)
    change = carry_out(ledger, plan, ANN)
    assert [row["place"] for row in standing(ledger).values()][:2] == ["Ours", "Theirs"]
    assert "somebody else changed it meanwhile" in change.skipped[0]


def test_a_file_is_compared_with_the_export_it_came_from_and_not_with_a_later_one(
    ledger: Ledger, db: Path, table: Table, tmp_path: Path
) -> None:
    uid = uids_of(ledger)[1]
    ledger.set_fields([Edit(uid, "note", "newer"), Edit(uid, "place", "Newer")], BEA)
    exported(db, tmp_path / "later.csv")
    ledger.set_fields([Edit(uid, "assignee", "Newest")], BEA)
    at(table, 3, "speaker", "Theirs")
    plan = plan_of(ledger, saved(tmp_path, table, name="renamed.csv"))
    assert told(plan) == [(3, "speaker", "Theirs")]
    assert not plan.clashes
    assert "claims.csv" in plan.compared_with


def test_a_manifest_beside_the_file_tells_the_export(ledger: Ledger, db: Path, tmp_path: Path) -> None:
    uid = uids_of(ledger)[1]
    ledger.set_fields([Edit(uid, "note", "before the export")], BEA)
    table = exported(Path(shutil.copyfile(db, tmp_path / "copy.db")), tmp_path / "mine.csv")
    ledger.set_fields([Edit(uids_of(ledger)[1], "note", "ours")], BEA)
    at(table, 2, "place", "Theirs")
    plan = plan_of(ledger, saved(tmp_path, table, name="mine.csv"))
    assert "manifest" in plan.compared_with
    assert told(plan) == [(2, "place", "Theirs")]
    assert not plan.clashes


def test_without_manifest_and_list_the_newest_change_in_the_file_tells_its_time(
    ledger: Ledger, db: Path, tmp_path: Path
) -> None:
    ledger.set_fields([Edit(uids_of(ledger)[1], "note", "before the export")], BEA)
    table = exported(Path(shutil.copyfile(db, tmp_path / "copy.db")), tmp_path / "mine.csv")
    ledger.set_fields([Edit(uids_of(ledger)[1], "note", "ours")], BEA)
    at(table, 2, "place", "Theirs")
    plan = plan_of(ledger, saved(tmp_path, table))
    assert "newest change that the file shows" in plan.compared_with
    assert told(plan) == [(2, "place", "Theirs")]
    assert not plan.clashes


def test_every_part_is_compared_as_it_was_exported(ledger: Ledger, table: Table, tmp_path: Path) -> None:
    uid, other = uids_of(ledger)[:2]
    reader = ledger.reader()
    claim = reader.claim(uid)
    reader.close()
    ledger.set_figures(uid, [replace(claim.figures[0], unit="share"), *claim.figures], BEA)
    ledger.set_hops(uid, claim.hops[:1], BEA)
    ledger.set_tags(uid, ["other"], BEA)
    ledger.add_evidence(uid, {"url": "https://dam.example/"}, BEA)
    ledger.set_article_fields(claim.article, {"title": "Another title"}, BEA)
    ledger.set_label("verdict", "true", "Right", BEA)
    ledger.set_links(uid, [Link(uids_of(ledger)[2], "contradicts")], BEA)
    ledger.delete_claims([other], BEA)
    plan = plan_of(ledger, saved(tmp_path, table))
    assert (plan.changes, plan.clashes) == ((), ())
    assert refusals(plan) == [f"Row 3: no claim of this ledger has the uid {other}."]


# -- what may not come back --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "column",
    ["passage", "passage_start", "article_title", "article_date", "attribution_chain", "figure_text", "evidence_urls",
     "rating_value", "created_at", "caveat_passage", "conflicts_with", "other_figures", "reviewed_at"],
)  # fmt: skip
def test_a_fixed_column_that_was_changed_is_named(ledger: Ledger, table: Table, tmp_path: Path, column: str) -> None:
    at(table, 3, column, "2031-01-01" if column in DATES or column.endswith("_at") else "9")
    at(table, 3, "note", "goes in")
    plan = plan_of(ledger, saved(tmp_path, table))
    assert told(plan) == [(3, "note", "goes in")]
    assert [sentence.split(":")[0] for sentence in refusals(plan)] == [f"Row 3, {column}"]


def test_the_rules_of_the_ledger_refuse_one_cell_and_let_the_others_in(
    ledger: Ledger, table: Table, tmp_path: Path
) -> None:
    at(table, 5, "state", "reviewed")
    at(table, 5, "note", "goes in")
    at(table, 6, "event_from", "2032-12-24")
    at(table, 6, "priority", "7")
    at(table, 6, "state", "dropped")
    at(table, 6, "drop_reason", "opinion")
    plan = plan_of(ledger, saved(tmp_path, table))
    assert {change[:2] for change in told(plan)} == {(5, "note"), (6, "state"), (6, "drop_reason")}
    assert any("verdict: must be given" in sentence for sentence in refusals(plan))
    assert any("Row 6, event_from: event_to: must not lie before" in sentence for sentence in refusals(plan))
    assert any("Row 6, priority: must be 0, 1, 2 or 3" in sentence for sentence in refusals(plan))
    assert carry_out(ledger, plan, ANN)
    assert standing(ledger)[uids_of(ledger)[4]]["state"] == "dropped"


def test_moves_of_the_workflow_do_not_bind_a_spreadsheet_and_what_follows_follows(
    ledger: Ledger, table: Table, tmp_path: Path
) -> None:
    at(table, 4, "state", "reviewed")
    at(table, 5, "verdict_label", "Mostly true")
    at(table, 2, "rationale", "new words")
    plan = plan_of(ledger, saved(tmp_path, table))
    assert not plan.refused
    assert plan.reopened == 1
    carry_out(ledger, plan, ANN)
    now = list(standing(ledger).values())
    assert (now[2]["state"], now[2]["reviewer"]) == ("reviewed", "Ann")
    assert (now[3]["verdict"], now[3]["state"], now[3]["checker"]) == ("mostly_true", "checked", "Ann")
    assert now[0]["state"] == "reopened"


def test_a_verdict_and_its_label_that_differ_are_refused_and_an_old_label_is_no_contradiction(
    ledger: Ledger, table: Table, tmp_path: Path
) -> None:
    at(table, 2, "verdict", "mixture")
    at(table, 3, "verdict", "Unproven")
    at(table, 3, "verdict_label", "Outdated")
    at(table, 3, "rating_value", "")
    plan = plan_of(ledger, saved(tmp_path, table))
    assert told(plan) == [(2, "verdict", "mixture")]
    assert any(s.startswith("Row 3, verdict: says “unproven”, but verdict_label “outdated”") for s in refusals(plan))


def test_figures_come_back_into_the_first_figure(ledger: Ledger, table: Table, tmp_path: Path) -> None:
    at(table, 3, "figure_low", "20,25")
    at(table, 3, "figure_unit", "per cent")
    at(table, 3, "figure_qualifier", "At least")
    at(table, 7, "figure_unit", "none here")
    at(table, 4, "figure_low", "900")
    plan = plan_of(ledger, saved(tmp_path, table))
    assert [s.split(":")[0] for s in refusals(plan)] == ["Row 4, figure_low", "Row 7, figure_unit"]
    carry_out(ledger, plan, ANN)
    row = standing(ledger)[uids_of(ledger)[1]]
    assert (row["figure_low"], row["figure_unit"], row["figure_qualifier"]) == (20.25, "per cent", "at_least")


# -- what spreadsheets do to rows and columns --------------------------------------------------------------------------


def test_missing_and_extra_columns_are_coped_with(ledger: Ledger, table: Table, tmp_path: Path) -> None:
    at(table, 2, "note", "new")
    kept = [table[0].index(name) for name in ("note", "claim_uid")]
    small = [[row[place] for place in kept] + ["mine"] for row in table]
    small[0][-1] = "My column"
    plan = plan_of(ledger, saved(tmp_path, small))
    assert told(plan) == [(2, "note", "new")]
    assert "Left out, as no export has it: “My column”." in plan.notes


def test_rows_may_go_come_twice_or_be_new(ledger: Ledger, table: Table, tmp_path: Path) -> None:
    twice, new = list(table[1]), [""] * len(HEADER)
    new[table[0].index("claim")] = "A claim nobody knows"
    del table[5]
    table += [twice, new]
    at(table, 2, "note", "changed")
    plan = plan_of(ledger, saved(tmp_path, table))
    assert told(plan) == [(2, "note", "changed")]
    assert "Row 7 is the same claim as row 2." in plan.notes
    assert refusals(plan) == ["Row 8: is new; claims are not made by a spreadsheet, but from their article."]


def test_two_rows_that_say_different_things_of_a_claim_are_both_refused(
    ledger: Ledger, table: Table, tmp_path: Path
) -> None:
    table += [list(table[1])]
    at(table, 2, "note", "one")
    at(table, 8, "note", "two")
    plan = plan_of(ledger, saved(tmp_path, table))
    assert not plan.changes
    assert refusals(plan) == [
        "Row 2, note: says something else than row 8 for the same claim.",
        "Row 8, note: says something else than row 2 for the same claim.",
    ]


def test_a_spoiled_uid_is_named_and_the_claim_found_by_its_passage(
    ledger: Ledger, table: Table, tmp_path: Path
) -> None:
    at(table, 2, "claim_uid", "1.23E+15")
    at(table, 2, "note", "found")
    at(table, 3, "claim_uid", "1,23457E+15")
    at(table, 3, "passage", "words that stand nowhere")
    plan = plan_of(ledger, saved(tmp_path, table))
    assert told(plan) == [(2, "note", "found")]
    assert "Row 2: its uid was spoiled to “1.23E+15”; it was found by its passage." in plan.notes
    assert refusals(plan) == [
        "Row 3: the uid was spoiled to “1,23457E+15”, and its passage does not name just one claim."
    ]


def test_a_day_that_could_be_either_is_named_unless_its_column_tells(
    ledger: Ledger, table: Table, tmp_path: Path
) -> None:
    at(table, 2, "recheck_by", "05/06/2031")
    at(table, 6, "recheck_by", "2031-06-14")
    plan = plan_of(ledger, saved(tmp_path, table))
    assert not plan.changes
    assert refusals(plan) == ["Row 2, recheck_by: may be 2031-06-05 or 2031-05-06; write it as one of these."]
    at(table, 6, "recheck_by", "14/06/2031")
    assert told(plan_of(ledger, saved(tmp_path, table))) == [(2, "recheck_by", "2031-06-05")]
    at(table, 6, "recheck_by", "06/14/2031")
    assert told(plan_of(ledger, saved(tmp_path, table))) == [(2, "recheck_by", "2031-05-06")]
    at(table, 5, "recheck_by", "31/12/2031")
    assert "may be" in refusals(plan_of(ledger, saved(tmp_path, table)))[0]


def test_characters_lost_to_an_old_encoding_are_left_as_they_were(ledger: Ledger, table: Table, tmp_path: Path) -> None:
    uids = uids_of(ledger)
    ledger.set_fields([Edit(uids[0], "note", "Київ → Ørsted"), Edit(uids[1], "note", "Київ")], BEA)
    table = exported(ledger.path, tmp_path / "again.csv")
    at(table, 3, "note", "Київ?!")
    plan = plan_of(ledger, saved(tmp_path, table, Habits(";", "cp1252", quotes=False)))
    assert not plan.changes
    assert [s for s in refusals(plan) if "lacks characters" in s and s.startswith("Row 3, note")]
    assert len(plan.refused) == 1


# -- the command -------------------------------------------------------------------------------------------------------


def test_a_trial_tells_everything_and_writes_nothing(
    db: Path, ledger: Ledger, table: Table, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ledger.set_fields([Edit(uids_of(ledger)[2], "place", "Ours")], BEA)
    ledger.close()
    at(table, 2, "rationale", "new words")
    at(table, 4, "place", "Theirs")
    at(table, 5, "passage", "x")
    path = saved(tmp_path, table, HABITS["Excel in German"])
    before = db.read_bytes()
    assert main(["import-edits", "--db", str(db), "--dry-run", str(path)]) == 0
    said = capsys.readouterr().out
    assert "“new words”" in said
    assert "Clash: row 4, place of “The dam held 22 %”: exported “Vellmar”, now “Ours”, in the file “Theirs”" in said
    assert "Refused: Row 5, passage: is what the article says" in said
    assert "Would take 1 change to 1 claim from returned.csv (6 rows); 1 clash, the ledger's value would stand" in said
    assert db.read_bytes() == before
    assert main(["import-edits", "--db", str(db), "--as", "Cy", "--theirs", str(path)]) == 0
    said = capsys.readouterr().out
    assert "Took 1 change to 1 claim" in said
    assert said.rstrip().endswith("One undo takes it back.")
    opened = open_ledger(db)
    reader = opened.reader()
    claim = reader.claims(reader.ids(Search()))[0]
    last = reader.history(claim.uid)[0]
    assert (claim.rationale, claim.state, last.name, last.via) == ("new words", "reopened", "Cy", "command line")
    assert [row["place"] for row in standing(opened).values()][2] == "Theirs"
    reader.close()
    opened.close()


def test_a_column_that_was_changed_from_top_to_bottom_is_told_in_short(
    db: Path, table: Table, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cli_edits, "REFUSALS_AT_MOST", 2)
    for row in range(2, 8):
        at(table, row, "article_title", "Mine")
    assert main(["import-edits", "--db", str(db), "--dry-run", str(saved(tmp_path, table))]) == 0
    said = capsys.readouterr().out
    assert said.count("belongs to the article") == 2
    assert "Refused: 4 more in article_title; --json lists all." in said


def test_json_gives_one_object_for_each_thing(
    db: Path, table: Table, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    at(table, 2, "note", "new")
    assert main(["import-edits", "--db", str(db), "--dry-run", "--json", str(saved(tmp_path, table))]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert '"kind": "change"' in lines[0]
    assert '"becomes": "new"' in lines[0]


BAD: Sequence[tuple[bytes, str]] = (
    (b"%PDF-1.7 x", "is a PDF, not a table"),
    (b"claim_uid,note\r\n0123456789abcdef,\"open\r\n", "a quotation mark that does not fit"),
    (b"a,b\r\n1,2\r\n", "did not come from an export of Tickmark"),
    (b"claim_uid,note,Note\r\nx,y,z\r\n", "has the column note twice"),
    (b"claim_uid,kind,ordinal,text\r\n", "is the second file of an export"),
    (b"claim_uid,note\r\n0123456789abcdef,x\r\n", "No row of “bad.csv” names a claim of this ledger"),
    (b"claimReviewed,url,textualRating\r\n", "is a ClaimReview table"),
    (b"claim_uid,note\r\n" + b"\0" * 90, "is not text"),
)  # fmt: skip


@pytest.mark.parametrize(("data", "why"), BAD, ids=[why for _, why in BAD])
def test_a_bad_file_ends_in_one_line_and_changes_nothing(
    db: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], data: bytes, why: str
) -> None:
    path = tmp_path / "bad.csv"
    path.write_bytes(data)
    before = db.read_bytes()
    assert main(["import-edits", "--db", str(db), str(path)]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert why in said.err
    assert said.err.count("\n") == 1
    assert db.read_bytes() == before


def test_a_quote_broken_far_below_writes_nothing_of_what_stands_above(
    ledger: Ledger, table: Table, tmp_path: Path
) -> None:
    at(table, 2, "note", "new")
    path = saved(tmp_path, table)
    path.write_bytes(path.read_bytes() + b'"0123456789abcdef","open')
    with pytest.raises(ReadingError, match="quotation mark"):
        plan_of(ledger, path)
    assert next(iter(standing(ledger).values()))["note"] is None
