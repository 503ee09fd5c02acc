"""The command line. A person's mistake ends in one plain line on stderr and exit code 2, with nothing half-done."""

from __future__ import annotations

import argparse
import io
import json
import os
import re
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from app import __version__, places, preferences
from app.allocation import uncounted
from app.errors import LedgerError, TickmarkError
from app.terminal import harmless
from app.trace import trace

if TYPE_CHECKING:
    from app.ledger import Difference, Ledger, Plan, Reader
    from app.model import Author, CsvForm, Metadata, Value

USER_ERROR = 2
TROUBLE = 1
INTERRUPTED = 130
BACKGROUND_PATIENCE = 2.0
"""Seconds for which a check in the background may keep others from writing."""
STDIO = "-"
_DATE = re.compile(r"\d{4}(-\d\d(-\d\d)?)?\Z")
_WEB = re.compile(r"https?://\S+\Z", re.IGNORECASE)
_ASSIGNMENT = re.compile(r"([a-z_]+)=(.*)\Z", re.DOTALL | re.IGNORECASE)
_TRUTHS = {"1": 1, "yes": 1, "true": 1, "0": 0, "no": 0, "false": 0}


class _Parser(argparse.ArgumentParser):
    """argparse with our kind of error: one line, no usage."""

    def error(self, message: str) -> NoReturn:
        raise TickmarkError(f"{message[:1].upper()}{message[1:]}. Type {self.prog} --help for help.")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run Tickmark; returns the exit code.

    0 done, 1 ``check`` found trouble or ``import`` could not read all, 2 a mistake named on stderr, 130 stopped.
    """
    words = list(sys.argv[1:] if arguments is None else arguments)
    trace("start")
    if arguments is None:  # the process is ours, and nothing has been opened yet
        uncounted()
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")  # an article may hold what the terminal's encoding lacks
    try:
        if not words or (words[0] not in COMMANDS and not words[0].startswith("-")):
            return _window(words)
        options = _parser().parse_args(_joined(words))
        if getattr(options, "json", False) and isinstance(sys.stdout, io.TextIOWrapper):
            sys.stdout.reconfigure(encoding="utf-8", errors="strict")  # for programs: nothing is replaced
        run: Callable[[argparse.Namespace], int] = options.run
        code = run(options)
        sys.stdout.flush()
    except TickmarkError as error:
        print(" ".join(str(error).split()), file=sys.stderr)
        return USER_ERROR
    except KeyboardInterrupt:
        print("Stopped.", file=sys.stderr)
        return INTERRUPTED
    except BrokenPipeError:  # whoever read our output has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except OSError as error:
        print(f"{error.filename or 'The system'}: {(error.strerror or str(error)).lower()}.", file=sys.stderr)
        return USER_ERROR
    return code


def _joined(words: Sequence[str]) -> list[str]:
    """``--query -dam`` as ``--query=-dam``: argparse would take an excluded word for an option."""
    joined: list[str] = []
    for word in words:
        if joined and joined[-1] == "--query":
            joined[-1] = f"--query={word}"
        else:
            joined.append(word)
    return joined


def _window(words: Sequence[str]) -> int:
    if len(words) > 1:
        raise TickmarkError(f"There is no command “{words[0]}”; the commands are {', '.join(COMMANDS)}.")
    path = Path(words[0]) if words else None
    if path is not None and not path.exists() and path.suffix != ".db":
        raise TickmarkError(
            f"There is no ledger or command called “{words[0]}”; the commands are {', '.join(COMMANDS)}."
        )
    from app.desk.application import run

    return run(path)


# -- the commands ------------------------------------------------------------------------------------------------------


def _import(options: argparse.Namespace) -> int:
    from app.cli_import import Order, run, run_stdin

    paths: list[str] = options.paths
    if STDIO in paths and len(paths) > 1:
        raise TickmarkError("“-” (standard input) goes alone.")
    order = Order([Path(path) for path in paths], _metadata(options), _path(options), _author(options), options.json)
    return run_stdin(order) if paths == [STDIO] else run(order)


def _list(options: argparse.Namespace) -> int:
    from app import tasks

    with _reading(options) as reader:
        if options.as_of:
            if options.query:
                raise TickmarkError("--as-of lists every claim of that day; it cannot be combined with --query.")
            found = tasks.listed_as_of(reader, options.as_of, options.limit)
        else:
            found = tasks.listed(reader, options.query or "", options.limit)
        for entry in found:
            print(json.dumps(entry, ensure_ascii=False) if options.json else _line(entry))
    return 0


def _line(entry: dict[str, object]) -> str:
    stand = entry["verdict"] or entry["state"]
    page = f"p. {entry['page']}" if "page" in entry else ""
    where = ", ".join(str(part) for part in (entry["speaker"], page) if part)
    speaker = f"  ({where})" if where else ""
    return harmless(f"{entry['uid']}  {stand:<13}  {' '.join(str(entry['claim']).split())}{speaker}")


def _set(options: argparse.Namespace) -> int:
    from app.model import Edit

    uids, fields = _assignments(options.words)
    edits = [Edit(uid, field, value) for uid in uids for field, value in fields.items()]
    with _writing(options) as ledger:
        change = ledger.set_fields(edits, _author(options))
    count = len(change.claims)
    print("Nothing changed." if not change else f"Changed {count} {'claim' if count == 1 else 'claims'}.")
    return 0


def _assignments(words: Sequence[str]) -> tuple[list[str], dict[str, Value]]:
    from app.ledger import EDITABLE

    uids: dict[str, None] = {}
    fields: dict[str, Value] = {}
    for word in words:
        found = _ASSIGNMENT.match(word)
        if not found:
            uids[word] = None
            continue
        name = found[1].lower()
        if name not in EDITABLE:
            raise LedgerError(f"There is no field “{name}” to set; a claim has {', '.join(EDITABLE)}.")
        fields[name] = _value(name, found[2])
    if not uids:
        raise TickmarkError("Name the claims to change by their uids, before FIELD=VALUE.")
    if not fields:
        raise TickmarkError("Say what to change, such as verdict=true; FIELD= clears a field.")
    return list(uids), fields


def _value(name: str, text: str) -> Value:
    if text == "":
        return None
    if name in ("hedged", "flagged"):
        if text.lower() not in _TRUTHS:
            raise TickmarkError(f"{name} is yes or no, not “{text}”.")
        return _TRUTHS[text.lower()]
    if name in ("priority", "start", "caveat_start"):
        if not re.fullmatch(r"-?\d{1,15}", text):
            raise TickmarkError(f"{name} is a whole number, not “{text}”.")
        return int(text)
    return text


def _export(options: argparse.Namespace) -> int:
    from app import exporting
    from app.export.claimreview import Publisher
    from app.export.under_way import sweep_leftovers
    from app.model import Search

    sweep_leftovers()
    if options.format == "metadata":
        return _describe(options)
    saved = preferences.load()
    author = _author(options)
    each = options.out != STDIO and (options.out.endswith(("/", os.sep)) or Path(options.out).is_dir())
    if each and options.format != "jsonld":
        raise TickmarkError(f"{options.out} is a folder; name a file in it.")
    if options.out == STDIO and options.format == "xlsx" and sys.stdout.isatty():
        raise TickmarkError("A workbook is nothing for a terminal; name a file with --out.")
    out = None if options.out == STDIO else Path(options.out)
    with _writing(options) as ledger:
        reader = ledger.reader()
        try:
            done = exporting.export(
                reader, out, Search(), preset=options.preset, kind=options.format, include_all=options.all,
                form=_form(options), publisher=Publisher(saved.publisher_name, saved.publisher_url), one_each=each,
                who=author.name,
            )  # fmt: skip
        finally:
            reader.close()
        filter_text = "" if options.all else "state:reviewed"
        exporting.log_export(ledger, done.written, out, author, filter_text, _preset_logged(options))
    rows = done.written.rows
    if out is not None:
        print(f"Exported {rows} {'claim' if rows == 1 else 'claims'} to {out}.")
    for note in done.notes:
        print(harmless(note), file=sys.stderr)
    return 0


def _describe(options: argparse.Namespace) -> int:
    """What Datasette shows beside the ledger's tables."""
    from app.exporting import export_metadata

    out = None if options.out == STDIO else Path(options.out)
    with _reading(options) as reader:
        export_metadata(reader, out)
    if out is not None:
        print(f"Described the ledger in {out}.")
    return 0


def _preset_logged(options: argparse.Namespace) -> str:
    kind: str = options.format
    preset: str = options.preset
    return {"csv": preset, "jsonld": "claimreview"}.get(kind, kind)


def _form(options: argparse.Namespace) -> CsvForm:
    from app.export import FULL

    columns = FULL.columns
    if options.columns:
        columns = tuple(name.strip() for name in options.columns.split(","))
        unknown = [name for name in columns if name not in FULL.columns]
        if unknown:
            raise TickmarkError(
                f"There is no column “{unknown[0]}” to export; the columns are {', '.join(FULL.columns)}."
            )
    delimiter = {"comma": ",", "semicolon": ";", "tab": "\t"}[options.delimiter]
    decimal = "," if options.decimal == "comma" else "."
    return replace(FULL, columns=columns, delimiter=delimiter, decimal=decimal, bom=not options.no_bom)


def _check(options: argparse.Namespace) -> int:
    from app.ledger import UnsoundLedger, look

    if options.background:
        _give_way()
    path = _path(options)
    if options.recover:
        return _recover(path, Path(options.recover))
    if options.repair:
        _repair(path)
    if options.accept:
        with _writing(options) as ledger:
            accepted = ledger.accept_found(_author(options))
        print(f"{accepted} {'line was' if accepted == 1 else 'lines were'} written to the history as found.")
    try:
        look(path)
    except UnsoundLedger as error:
        return _say_troubles(options, [("file", str(error))])
    from app.ledger import Reader
    from app.model import Search

    reader = Reader(path)
    try:
        found = reader.troubles(patience=BACKGROUND_PATIENCE if options.background else None)
        total = reader.progress(Search()).total
    finally:
        reader.close()
    if not found and not options.json:
        print(f"All is well: {total} claims, and the history agrees with every row.")
    return _say_troubles(options, [(str(trouble.kind), trouble.sentence) for trouble in found])


def _say_troubles(options: argparse.Namespace, found: Sequence[tuple[str, str]]) -> int:
    for kind, sentence in found:
        print(json.dumps({"kind": kind, "sentence": sentence}, ensure_ascii=False) if options.json else sentence)
    return TROUBLE if found else 0


def _give_way() -> None:
    """A check nobody waits for takes what time is left over."""
    if hasattr(os, "nice"):
        os.nice(10)


def _repair(path: Path) -> None:
    from app.ledger import NeedsRepair, look, mend

    try:
        look(path)
    except NeedsRepair:
        for sentence in mend(path):
            print(f"Put right: {sentence}.")
    else:
        print("The ledger's rules are as they should be.")


def _recover(path: Path, target: Path) -> int:
    from app.ledger.salvage import salvage

    if not path.is_file():
        raise LedgerError(f"There is no ledger at {path}.")
    for sentence in salvage(path, target).sentences:
        print(sentence)
    print(f"Written to {target}; {path} was left as it is.")
    return 0


def _backup(options: argparse.Namespace) -> int:
    from app.ledger import backup_folder

    folder = Path(options.to) if options.to else backup_folder(_path(options))
    with _reading(options) as reader:
        print(reader.back_up(folder))
    return 0


def _merge(options: argparse.Namespace) -> int:
    other = Path(options.other)
    with _writing(options) as ledger:
        plan = ledger.plan_merge(other)
        if not options.dry_run:
            theirs = {clash.key for clash in plan.clashes if options.theirs and not clash.refused}
            ledger.merge(other, _author(options), theirs=theirs)
    for clash in plan.clashes:
        print(harmless(_clash_line(clash)))
    print(_merge_summary(plan, other.name, dry_run=options.dry_run, theirs=options.theirs))
    for title in plan.twice:
        then = "would be" if options.dry_run else "is"
        print(harmless(f"“{title}” was imported in both copies and {then} here twice."))
    return 0


def _import_edits(options: argparse.Namespace) -> int:
    from app.cli_edits import Order, run

    wanted = Order(_path(options), Path(options.file), _author(options), options.dry_run, options.theirs, options.json)
    return run(wanted)


def _clash_line(clash: Difference) -> str:
    table, _, matter = clash.key
    what = table if matter == "*" else f"{table} {matter}".removeprefix("claim ")
    if clash.fate == "returns":
        sides = "deleted here, changed there"
    elif clash.fate == "gone":
        sides = "changed here, deleted there"
    elif clash.fate == "new":
        sides = "new there"
    else:
        sides = "; ".join(
            f"{value.field} ours {_shown(value.ours)}, theirs {_shown(value.theirs)}"
            for value in clash.values
            if value.field not in ("checked_at", "reviewed_at")
        )
    by = f" ({clash.by}, {clash.at[:10]})" if clash.by else ""
    why = f"; refused: {clash.refused}" if clash.refused else ""
    return f"Clash: {what} of “{' '.join(clash.about.split())}”: {' '.join(sides.split())}{by}{why}"


def _shown(value: Value) -> str:
    return "nothing" if value is None else f"“{value}”"


def _merge_summary(plan: Plan, name: str, *, dry_run: bool, theirs: bool) -> str:
    from app.ledger import Fate

    counts = [
        (plan.count(Fate.NEW, "article"), "new article"), (plan.count(Fate.NEW, "claim"), "new claim"),
        (plan.changed_claims, "changed claim"), (plan.count(Fate.GONE, "claim"), "deleted claim"),
        (plan.count(Fate.GONE, "article"), "deleted article"), (len(plan.reopened), "reopened claim"),
    ]  # fmt: skip
    told = [f"{count} {what}{'' if count == 1 else 's'}" for count, what in counts if count]
    taken = ", ".join(told) or (f"{len(plan.taken)} settings and labels" if plan.taken else "nothing")
    words = f"{'Would take over' if dry_run else 'Took over'} from {name}: {taken}."
    refused = sum(bool(clash.refused) for clash in plan.clashes)
    decided = len(plan.clashes) - refused
    if decided:
        clashes = "1 change clashes" if decided == 1 else f"{decided} changes clash"
        words += f" {clashes}; {'theirs' if theirs else 'ours'} {'would stand' if dry_run else 'stands'}."
    if refused:
        words += f" {refused} {'is' if refused == 1 else 'are'} refused by the rules of this ledger."
    return words


def _demo(options: argparse.Namespace) -> int:
    from app import tasks
    from app.ledger import open_ledger

    folder = Path(options.out)
    folder.mkdir(parents=True, exist_ok=True)
    table, picture = folder / "demo.csv", folder / "demo.png"
    ledger = open_ledger(folder / "demo.db", create=True)
    try:
        demo = tasks.run_demo(ledger, table, _author(options))
    finally:
        ledger.close()
    for claim in demo.claims:
        print(_line(tasks.entry(claim, "")))
    _draw(demo.ledger, picture)
    print(f"\nLeft in {folder}: {', '.join(path.name for path in (demo.ledger, *demo.written.files, picture))}")
    return 0


def _draw(ledger: Path, picture: Path) -> None:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"  # a picture needs no display, even where there is one
    from app.desk.application import picture as draw

    draw(ledger, picture)


# -- what the commands share -------------------------------------------------------------------------------------------


def _path(options: argparse.Namespace) -> Path:
    return Path(options.db) if options.db else places.default_ledger()


def _author(options: argparse.Namespace) -> Author:
    from app.model import Author

    name = getattr(options, "name", None) or preferences.load().name
    return Author(name, "command line", getattr(options, "reason", None))


def _metadata(options: argparse.Namespace) -> Metadata:
    from app.model import Metadata

    if options.date and not _DATE.match(options.date):
        raise TickmarkError(f"--date is a date such as 2022-06-05, not “{options.date}”.")
    if options.url and not _WEB.match(options.url):
        raise TickmarkError("--url begins with http:// or https://.")
    if options.title is not None and not options.title.strip():
        raise TickmarkError("--title must not be empty.")
    return Metadata(
        title=options.title, outlet=options.outlet, url=options.url, published_on=options.date,
        language=options.language,
    )  # fmt: skip


@contextmanager
def _writing(options: argparse.Namespace) -> Iterator[Ledger]:
    """The ledger of a command, which must be there."""
    from app.ledger import open_ledger

    ledger = open_ledger(_path(options))
    try:
        yield ledger
    finally:
        ledger.close()


@contextmanager
def _reading(options: argparse.Namespace) -> Iterator[Reader]:
    """The ledger of a command that only reads."""
    from app.ledger import Reader, look

    path = _path(options)
    look(path)
    reader = Reader(path)
    try:
        yield reader
    finally:
        reader.close()


def _count(words: str) -> int:
    if not words.isdecimal():
        raise argparse.ArgumentTypeError(f"{words!r} is not a number of claims")
    return int(words)


COMMANDS: dict[str, tuple[str, Callable[[argparse.Namespace], int]]] = {
    "import": ("read articles and list their claims; makes the ledger where it is missing", _import),
    "list": ("list claims in article order", _list),
    "set": ("change fields of claims: UID… FIELD=VALUE…; FIELD= clears", _set),
    "export": ("write the reviewed claims as CSV, ClaimReview JSON-LD, workbook or proof, with a manifest", _export),
    "import-edits": ("take over what was edited in a spreadsheet that came from export", _import_edits),
    "check": ("look whether everything in the ledger fits together", _check),
    "backup": ("write a verified copy of the ledger", _backup),
    "merge": ("take over what another copy of the ledger changed", _merge),
    "demo": ("the sample article becomes claims, verdicts, a CSV and a picture; needs no display", _demo),
}


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="tickmark",
        description="List the claims of an article, check them by hand, export the reviewed ones.",
        epilog="Without a command a window opens: tickmark [LEDGER]",
    )
    parser.add_argument("--version", action="version", version=f"Tickmark {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND", parser_class=_Parser)
    made = {}
    for name, (help_text, run) in COMMANDS.items():
        made[name] = commands.add_parser(name, help=help_text, description=help_text)
        made[name].set_defaults(run=run)
        if name != "demo":
            made[name].add_argument(
                "--db", metavar="LEDGER", help="the ledger file; by default the one in your documents"
            )
    for name in ("title", "outlet", "url", "date", "language"):
        made["import"].add_argument(f"--{name}", help=f"the article's {name}, in place of what is recognised")
    made["import"].add_argument("--json", action="store_true", help="one JSON object for each article")
    made["import"].add_argument(
        "paths", nargs="+", metavar="PATH", help="files or folders to read; - is standard input"
    )
    made["list"].add_argument("--query", metavar="Q", help='words, "phrases" and field:value, as in the search box')
    made["list"].add_argument("--limit", type=_count, metavar="N", help="at most N claims")
    made["list"].add_argument("--as-of", metavar="T", help="the ledger as it was at the end of a day, or at a moment")
    made["list"].add_argument("--json", action="store_true", help="one JSON object for each claim")
    made["set"].add_argument("--as", dest="name", metavar="NAME", help="who makes the change")
    made["set"].add_argument("--reason", metavar="R", help="why, for the history")
    made["set"].add_argument("words", nargs="+", metavar="UID… FIELD=VALUE…")
    made["export"].add_argument("--preset", choices=("full", "claimreview"), default="full")
    made["export"].add_argument(
        "--format",
        choices=("csv", "jsonld", "xlsx", "proof", "metadata"),
        default="csv",
        help="metadata describes the tables for Datasette, with no claim in it",
    )
    made["export"].add_argument("--all", action="store_true", help="every claim, not only the reviewed ones")
    export = made["export"]
    export.add_argument("--columns", metavar="A,B,…", help="only these columns of the full preset, in this order")
    export.add_argument(
        "--delimiter", choices=("comma", "semicolon", "tab"), default="comma", help="between cells of a CSV"
    )
    export.add_argument("--decimal", choices=("point", "comma"), default="point", help="the decimal mark of a CSV")
    export.add_argument("--no-bom", action="store_true", help="leave out the byte order mark of a CSV")
    export.add_argument(
        "--out", default=STDIO, metavar="PATH", help="a file, or for jsonld a folder; - is standard output"
    )
    check = made["check"]
    check.add_argument("--repair", action="store_true", help="put back rules that are missing; a copy is kept")
    check.add_argument("--accept", action="store_true", help="write what was changed past the rules to the history")
    check.add_argument("--recover", metavar="NEW.db", help="write what can be read of a damaged ledger to a new one")
    check.add_argument("--as", dest="name", metavar="NAME", help="who accepts what was found")
    check.add_argument("--json", action="store_true", help="one JSON object for each thing that does not fit")
    check.add_argument("--background", action="store_true", help=argparse.SUPPRESS)  # for the window
    made["backup"].add_argument("--to", metavar="FOLDER", help="by default a folder beside the ledger")
    edits = made["import-edits"]
    edits.add_argument("--dry-run", action="store_true", help="only say what would change, and what clashes")
    edits.add_argument("--theirs", action="store_true", help="where the ledger changed it too, the file's; else ours")
    edits.add_argument("--as", dest="name", metavar="NAME", help="who made the edits")
    edits.add_argument("--json", action="store_true", help="one JSON object for each change, clash, refusal and note")
    edits.add_argument("file", metavar="FILE", help="a CSV file or a workbook (.xlsx, .ods)")
    merge = made["merge"]
    merge.add_argument("--dry-run", action="store_true", help="only say what would be taken over, and what clashes")
    merge.add_argument("--theirs", action="store_true", help="where both changed the same, theirs; ours if not given")
    merge.add_argument("--as", dest="name", metavar="NAME", help="who merges")
    merge.add_argument("other", metavar="OTHER.db", help="the other copy; it is only read")
    made["demo"].add_argument("--out", default="tickmark-demo", metavar="FOLDER", help="by default ./tickmark-demo")
    return parser
