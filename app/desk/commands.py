"""Every command of the window in one table: what it is called, where it stands in the menus, which keys start it.

``keys`` work anywhere in the window; ``single`` are the one-letter keys of the table and the printout (``keys.py``).
"""
# ruff: noqa: E501 - one command a line reads as the table it is

from __future__ import annotations

from dataclasses import dataclass

from app.desk.wording import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Command:
    """One thing a person can do. An empty ``id`` is a line between two groups of a menu."""

    id: str
    text: str
    menu: str
    keys: tuple[str, ...] = ()
    single: str = ""
    icon: str = ""
    checkable: bool = False
    needs: str = ""
    """``claim``: at least one claim is selected; ``ledger``: a ledger is open."""
    hint: str = ""
    writes: bool = False
    """It changes the ledger, so it is no use in one that can only be read."""


SEPARATOR = "-"
MENUS = (
    ("file", QT_TRANSLATE_NOOP("Commands", "&File")),
    ("edit", QT_TRANSLATE_NOOP("Commands", "&Edit")),
    ("claim", QT_TRANSLATE_NOOP("Commands", "&Claim")),
    ("view", QT_TRANSLATE_NOOP("Commands", "&View")),
    ("go", QT_TRANSLATE_NOOP("Commands", "&Go")),
    ("help", QT_TRANSLATE_NOOP("Commands", "&Help")),
)


def _line(menu: str) -> Command:
    return Command("", SEPARATOR, menu)


COMMANDS = (
    Command("import", QT_TRANSLATE_NOOP("Commands", "&Import article…"), "file", ("Ctrl+O",), icon="import", needs="ledger", writes=True),
    Command("import_clipboard", QT_TRANSLATE_NOOP("Commands", "Import the &clipboard"), "file", ("Ctrl+Shift+V",), icon="paste", needs="ledger", writes=True),
    Command("import_edits", QT_TRANSLATE_NOOP("Commands", "Import e&dits…"), "file", icon="restore", needs="ledger", writes=True),
    Command("export", QT_TRANSLATE_NOOP("Commands", "&Export claims…"), "file", ("Ctrl+E",), icon="export", needs="ledger"),
    Command("print", QT_TRANSLATE_NOOP("Commands", "Prin&t the proof…"), "file", ("Ctrl+P",), icon="print", needs="ledger"),
    _line("file"),
    Command("new_ledger", QT_TRANSLATE_NOOP("Commands", "&New ledger…"), "file", icon="plus"),
    Command("open_ledger", QT_TRANSLATE_NOOP("Commands", "Open &ledger…"), "file", ("Ctrl+Shift+O",), icon="folder"),
    Command("recent", QT_TRANSLATE_NOOP("Commands", "&Recent ledgers"), "file", icon="clock"),
    _line("file"),
    Command("backup", QT_TRANSLATE_NOOP("Commands", "&Back up now"), "file", icon="database", needs="ledger"),
    Command("restore", QT_TRANSLATE_NOOP("Commands", "Restore a b&ackup…"), "file", icon="restore", needs="ledger", writes=True),
    Command("save_copy", QT_TRANSLATE_NOOP("Commands", "Save a cop&y…"), "file", icon="copy", needs="ledger"),
    Command("merge", QT_TRANSLATE_NOOP("Commands", "&Merge another ledger…"), "file", icon="link", needs="ledger", writes=True),
    _line("file"),
    Command("preferences", QT_TRANSLATE_NOOP("Commands", "&Preferences…"), "file", ("Ctrl+,",), icon="settings"),
    Command("quit", QT_TRANSLATE_NOOP("Commands", "&Quit"), "file", ("Ctrl+Q",), icon="quit"),
    Command("undo", QT_TRANSLATE_NOOP("Commands", "&Undo"), "edit", ("Ctrl+Z",), icon="undo", writes=True),
    Command("redo", QT_TRANSLATE_NOOP("Commands", "&Redo"), "edit", ("Ctrl+Shift+Z", "Ctrl+Y"), icon="redo", writes=True),
    Command("unsaved", QT_TRANSLATE_NOOP("Commands", "Show te&xt not saved"), "edit", icon="restore", needs="ledger"),
    _line("edit"),
    Command("copy", QT_TRANSLATE_NOOP("Commands", "&Copy claims"), "edit", icon="copy", needs="claim"),
    Command("copy_table", QT_TRANSLATE_NOOP("Commands", "Copy as &table"), "edit", ("Ctrl+Shift+C",), icon="copy", needs="claim"),
    Command("select_all", QT_TRANSLATE_NOOP("Commands", "Select &all claims"), "edit", icon="list", needs="ledger"),
    _line("edit"),
    Command("find", QT_TRANSLATE_NOOP("Commands", "&Search claims"), "edit", ("Ctrl+F",), single="/", icon="search", needs="ledger"),
    Command("save_view", QT_TRANSLATE_NOOP("Commands", "Save search as a &view…"), "edit", ("Ctrl+D",), icon="list", needs="ledger", writes=True),
    Command("clear_filter", QT_TRANSLATE_NOOP("Commands", "Clear search and &filters"), "edit", ("Ctrl+Shift+F",), icon="close", needs="ledger"),
    Command("find_in_article", QT_TRANSLATE_NOOP("Commands", "F&ind in the article"), "edit", ("F3",), icon="search", needs="ledger"),
    Command("find_previous", QT_TRANSLATE_NOOP("Commands", "Find the pre&vious place in the article"), "edit", ("Shift+F3",), needs="ledger"),
    _line("edit"),
    Command("edit_article", QT_TRANSLATE_NOOP("Commands", "Correct the a&rticle’s details…"), "edit", icon="article", needs="claim", writes=True),
    Command("delete_article", QT_TRANSLATE_NOOP("Commands", "Delete the article and its claims"), "edit", icon="trash", needs="claim", writes=True),
    Command("verdict", QT_TRANSLATE_NOOP("Commands", "&Verdict"), "claim", icon="state-checked", needs="claim", writes=True),
    Command("state", QT_TRANSLATE_NOOP("Commands", "&State"), "claim", icon="state-in_progress", needs="claim", writes=True),
    Command("sign_off", QT_TRANSLATE_NOOP("Commands", "Sign off as &reviewed"), "claim", single="r", icon="state-reviewed", needs="claim", writes=True),
    Command("send_back", QT_TRANSLATE_NOOP("Commands", "Send &back…"), "claim", single="shift+r", icon="state-reopened", needs="claim", writes=True),
    Command("drop", QT_TRANSLATE_NOOP("Commands", "&Drop…"), "claim", icon="state-dropped", needs="claim", writes=True),
    _line("claim"),
    Command("edit", QT_TRANSLATE_NOOP("Commands", "&Edit in the table"), "claim", single="f2", icon="pencil", needs="claim", writes=True),
    Command("note", QT_TRANSLATE_NOOP("Commands", "Write a &note"), "claim", single="n", icon="note", needs="claim", writes=True),
    Command("evidence", QT_TRANSLATE_NOOP("Commands", "Add e&vidence"), "claim", single="e", icon="evidence", needs="claim", writes=True),
    Command("flag", QT_TRANSLATE_NOOP("Commands", "&Flag"), "claim", single="f", icon="flag", needs="claim", writes=True),
    Command("assign_me", QT_TRANSLATE_NOOP("Commands", "Assign to &me"), "claim", icon="person", needs="claim", writes=True),
    Command("assign", QT_TRANSLATE_NOOP("Commands", "Assign &to somebody…"), "claim", single="a", icon="person", needs="claim", writes=True),
    Command("priority", QT_TRANSLATE_NOOP("Commands", "&Priority"), "claim", icon="arrow-up", needs="claim", writes=True),
    Command("recheck", QT_TRANSLATE_NOOP("Commands", "Check a&gain by…"), "claim", icon="calendar", needs="claim", writes=True),
    _line("claim"),
    Command("new_claim", QT_TRANSLATE_NOOP("Commands", "Ne&w claim from the selected text"), "claim", ("Ctrl+N",), icon="plus", needs="ledger", writes=True),
    Command("adjust", QT_TRANSLATE_NOOP("Commands", "Ad&just the passage"), "claim", single="p", icon="grip", needs="claim", writes=True),
    Command("split_claim", QT_TRANSLATE_NOOP("Commands", "S&plit the claim at the text cursor"), "claim", single="s", needs="claim", writes=True),
    Command("merge_claims", QT_TRANSLATE_NOOP("Commands", "Mer&ge the selected claims"), "claim", single="m", icon="link", needs="claim", writes=True),
    Command("nothing_to_check", QT_TRANSLATE_NOOP("Commands", "Nothing to &check here"), "claim", single="x", icon="check", needs="ledger", writes=True),
    _line("claim"),
    Command("delete", QT_TRANSLATE_NOOP("Commands", "De&lete claims"), "claim", single="delete", icon="trash", needs="claim", writes=True),
    Command("claims", QT_TRANSLATE_NOOP("Commands", "Claims &table"), "view", ("Ctrl+1",), icon="list", checkable=True, needs="ledger"),
    Command("overview", QT_TRANSLATE_NOOP("Commands", "O&verview"), "view", ("Ctrl+2", "F9"), icon="overview", checkable=True, needs="ledger"),
    _line("view"),
    Command("sidebar", QT_TRANSLATE_NOOP("Commands", "&Filters"), "view", ("Ctrl+B",), icon="sidebar", checkable=True),
    Command("card", QT_TRANSLATE_NOOP("Commands", "&Claim card"), "view", single="space", checkable=True),
    Command("sort", QT_TRANSLATE_NOOP("Commands", "Sort claims &by"), "view", icon="list", needs="ledger"),
    Command("sort_by", QT_TRANSLATE_NOOP("Commands", "Choose the &order of claims…"), "view", ("Ctrl+Shift+S",), needs="ledger"),
    Command("columns", QT_TRANSLATE_NOOP("Commands", "C&olumns"), "view", icon="columns"),
    Command("compact", QT_TRANSLATE_NOOP("Commands", "Com&pact rows"), "view", checkable=True),
    _line("view"),
    Command("light", QT_TRANSLATE_NOOP("Commands", "&Light"), "view", icon="sun", checkable=True),
    Command("dark", QT_TRANSLATE_NOOP("Commands", "&Dark"), "view", icon="moon", checkable=True),
    Command("system", QT_TRANSLATE_NOOP("Commands", "As the &system"), "view", checkable=True),
    _line("view"),
    Command("larger", QT_TRANSLATE_NOOP("Commands", "Lar&ger text"), "view", ("Ctrl++", "Ctrl+="), icon="plus"),
    Command("smaller", QT_TRANSLATE_NOOP("Commands", "S&maller text"), "view", ("Ctrl+-",), icon="minus"),
    Command("usual_size", QT_TRANSLATE_NOOP("Commands", "&Usual text size"), "view", ("Ctrl+0",)),
    Command("next", QT_TRANSLATE_NOOP("Commands", "&Next claim"), "go", single="j", icon="chevron-down", needs="ledger"),
    Command("previous", QT_TRANSLATE_NOOP("Commands", "&Previous claim"), "go", single="k", icon="chevron-up", needs="ledger"),
    Command("next_unreviewed", QT_TRANSLATE_NOOP("Commands", "Next &unreviewed claim"), "go", single="shift+j", needs="ledger"),
    Command("previous_unreviewed", QT_TRANSLATE_NOOP("Commands", "Previous un&reviewed claim"), "go", single="shift+k", needs="ledger"),
    Command("next_changed", QT_TRANSLATE_NOOP("Commands", "Next claim &changed by others"), "go", single="c", icon="pencil", needs="ledger"),
    Command("next_bare", QT_TRANSLATE_NOOP("Commands", "Next &bare sentence"), "go", single="b", needs="ledger"),
    Command("previous_bare", QT_TRANSLATE_NOOP("Commands", "Previous bare &sentence"), "go", single="shift+b", needs="ledger"),
    Command("overlap", QT_TRANSLATE_NOOP("Commands", "Next &overlapping claim"), "go", single="o", icon="overlap", needs="claim"),
    _line("go"),
    Command("next_article", QT_TRANSLATE_NOOP("Commands", "Next &article"), "go", ("Alt+Right", "Alt+Down"), icon="chevron-right", needs="ledger"),
    Command("previous_article", QT_TRANSLATE_NOOP("Commands", "Previous ar&ticle"), "go", ("Alt+Left", "Alt+Up"), icon="chevron-left", needs="ledger"),
    _line("go"),
    Command("next_pane", QT_TRANSLATE_NOOP("Commands", "Next pa&ne"), "go", ("F6",)),
    Command("previous_pane", QT_TRANSLATE_NOOP("Commands", "Previous pan&e"), "go", ("Shift+F6",)),
    Command("messages", QT_TRANSLATE_NOOP("Commands", "To the &messages"), "go", ("Ctrl+M",), icon="chat"),
    Command("palette", QT_TRANSLATE_NOOP("Commands", "All &commands…"), "help", ("Ctrl+K",), icon="command"),
    Command("recent_changes", QT_TRANSLATE_NOOP("Commands", "&Recent changes…"), "help", ("Ctrl+H",), icon="history", needs="ledger"),
    Command("help", QT_TRANSLATE_NOOP("Commands", "&Help"), "help", ("F1",), icon="help"),
    Command("keys", QT_TRANSLATE_NOOP("Commands", "&Keys"), "help", single="?", icon="keyboard"),
    _line("help"),
    Command("log", QT_TRANSLATE_NOOP("Commands", "Show the &log folder"), "help", icon="folder"),
    Command("about", QT_TRANSLATE_NOOP("Commands", "&About Tickmark"), "help", icon="info"),
)  # fmt: skip
"""In the order of the menus."""

AFRESH = frozenset({"export", "print", "recent_changes"})
"""Commands that would read the ledger's file anew: they wait while it is deleted or replaced, as those that write."""

SPOKEN_SINGLE = {"space": "Space", "delete": "Del", "f2": "F2", "?": "?", "/": "/"}


def shown_single(single: str) -> str:
    """A single key as people read it."""
    if single in SPOKEN_SINGLE:
        return SPOKEN_SINGLE[single]
    return "+".join(part.capitalize() for part in single.split("+"))
