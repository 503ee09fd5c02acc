"""The colours of the two schemes, by name, and the looks of states, verdicts, caveats and stances.

Every pair of ink and ground that carries text meets WCAG AA (4.5 to 1); ``tests/desk/test_theme.py`` computes it.
``input_line`` frames what is typed in or chosen from and ``box_line`` boxes to tick: both are told from what is around
them by 3 to 1. ``field_line`` frames buttons, whose words tell them.
"""
# ruff: noqa: E501 - one look a line reads as the table it is

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

LIGHT = MappingProxyType({
    "window": "#f4f5f7", "panel": "#ffffff", "sidebar": "#eceef1", "paper": "#fffefb",
    "text": "#1e2126", "text_muted": "#57606e", "text_faint": "#5e6571",
    "line": "#d9dde3", "line_strong": "#b7bec9", "box_line": "#7f8794",
    "accent": "#1f5fbf", "accent_hover": "#1a52a6", "accent_text": "#ffffff",
    "selection": "#e4edfb", "selection_line": "#1f5fbf", "hover": "#f0f3f7", "pressed": "#e1e6ed",
    "field": "#ffffff", "field_line": "#cdd3db", "input_line": "#868e9a", "focus": "#1f5fbf",
    "marker": "#ffe066", "marker_ink": "#1e2126", "found": "#ffd9a8",
    "danger": "#9c1c12", "danger_tint": "#fadbd4", "warning": "#7a4b00", "warning_tint": "#ffedc9",
    "success": "#0b5c3b", "success_tint": "#d3efe2", "scroll": "#c3c9d2", "track": "#d9dde3",
    "changed": "#6a3fb0", "changed_tint": "#efe9fa", "covered": "#6892d0", "bare": "#a8620a",
})  # fmt: skip
DARK = MappingProxyType({
    "window": "#16191d", "panel": "#1e2227", "sidebar": "#191c21", "paper": "#22262b",
    "text": "#e6e9ed", "text_muted": "#a4adb9", "text_faint": "#99a2ae",
    "line": "#343a42", "line_strong": "#4d5661", "box_line": "#7a8593",
    "accent": "#7fb0ff", "accent_hover": "#9bc2ff", "accent_text": "#0d1a2e",
    "selection": "#263650", "selection_line": "#7fb0ff", "hover": "#262b32", "pressed": "#303741",
    "field": "#1a1d22", "field_line": "#3f4751", "input_line": "#6b7582", "focus": "#7fb0ff",
    "marker": "#6b5510", "marker_ink": "#fff4cf", "found": "#5a3a12",
    "danger": "#ffab9c", "danger_tint": "#58251d", "warning": "#f7ca78", "warning_tint": "#4b3610",
    "success": "#93e2bb", "success_tint": "#173f30", "scroll": "#4d5661", "track": "#343a42",
    "changed": "#c3a6f7", "changed_tint": "#2f2840", "covered": "#4f7ab8", "bare": "#d9a24e",
})  # fmt: skip
SCHEMES = MappingProxyType({"light": LIGHT, "dark": DARK})


def strong(tokens: Mapping[str, str]) -> Mapping[str, str]:
    """A scheme for people whose system asks for high contrast: no text is paler than text, every frame is a clear line."""
    text, line = tokens["text"], tokens["box_line"]
    frames = ("line_strong", "field_line", "input_line", "box_line", "scroll")
    return MappingProxyType({
        **tokens, "text_muted": text, "text_faint": text, "line": line, "track": line, **dict.fromkeys(frames, text),
    })  # fmt: skip


@dataclass(frozen=True, slots=True)
class Tint:
    """How one code looks: its icon, its underline (a name of ``QTextCharFormat.UnderlineStyle``), ink and ground."""

    icon: str
    underline: str
    light_ink: str
    light_tint: str
    dark_ink: str
    dark_tint: str


_GREY = ("#4b525d", "#e6e8ec", "#c3cad3", "#31373f")

LOOKS: MappingProxyType[tuple[str, str], Tint] = MappingProxyType({
    ("state", "unreviewed"): Tint("state-unreviewed", "DotLine", *_GREY),
    ("state", "in_progress"): Tint("state-in_progress", "DashUnderline", "#1b4f9c", "#dce7fa", "#a8caff", "#203a63"),
    ("state", "waiting"): Tint("state-waiting", "DashDotLine", "#6b4a00", "#fdeec9", "#f5d08a", "#463612"),
    ("state", "checked"): Tint("state-checked", "SingleUnderline", "#0b5966", "#d0edf1", "#8fdbe8", "#123f49"),
    ("state", "reviewed"): Tint("state-reviewed", "SingleUnderline", "#0b5c3b", "#d3efe2", "#93e2bb", "#173f30"),
    ("state", "reopened"): Tint("state-reopened", "WaveUnderline", "#8f3f00", "#ffe3d1", "#ffbf94", "#512d15"),
    ("state", "dropped"): Tint("state-dropped", "NoUnderline", "#57606e", "#eceef1", "#a4adb9", "#2a2f36"),
    ("verdict", "true"): Tint("verdict-true", "SingleUnderline", "#0b5c3b", "#d3efe2", "#93e2bb", "#173f30"),
    ("verdict", "mostly_true"): Tint("verdict-mostly_true", "DashUnderline", "#3c5c08", "#e4f0cd", "#c3df8a", "#303f14"),
    ("verdict", "mixture"): Tint("verdict-mixture", "DashDotLine", "#7a4b00", "#ffe9bd", "#f7ca78", "#4b3610"),
    ("verdict", "mostly_false"): Tint("verdict-mostly_false", "DashDotDotLine", "#8c3e00", "#ffe0c7", "#ffbb8c", "#532d12"),
    ("verdict", "false"): Tint("verdict-false", "WaveUnderline", "#9c1c12", "#fadbd4", "#ffab9c", "#58251d"),
    ("verdict", "unproven"): Tint("verdict-unproven", "DotLine", "#5b2a86", "#e9ddf5", "#d5b8f5", "#402c58"),
    ("verdict", "misleading"): Tint("verdict-misleading", "WaveUnderline", "#8a1f5c", "#f9dbea", "#ffabd4", "#52203c"),
    ("verdict", "outdated"): Tint("verdict-outdated", "DashUnderline", "#37506b", "#dbe6f0", "#b4cde6", "#2a3a4b"),
    ("verdict", "misattributed"): Tint("verdict-misattributed", "DashDotLine", "#0b5966", "#d0edf1", "#8fdbe8", "#123f49"),
    ("verdict", "not_checkable"): Tint("verdict-not_checkable", "DotLine", *_GREY),
    ("caveat", "none_stated"): Tint("caveat-none_stated", "NoUnderline", *_GREY),
    ("caveat", "witnessed_by_outlet"): Tint("caveat-witnessed_by_outlet", "SingleUnderline", "#0b5966", "#d0edf1", "#8fdbe8", "#123f49"),
    ("caveat", "verified_by_outlet"): Tint("caveat-verified_by_outlet", "SingleUnderline", "#0b5c3b", "#d3efe2", "#93e2bb", "#173f30"),
    ("caveat", "not_independently_verified"): Tint(
        "caveat-not_independently_verified", "DotLine", "#5b2a86", "#e9ddf5", "#d5b8f5", "#402c58"),
    ("caveat", "disputed_in_article"): Tint("caveat-disputed_in_article", "WaveUnderline", "#8c3e00", "#ffe0c7", "#ffbb8c", "#532d12"),
    ("stance", "supports"): Tint("stance-supports", "SingleUnderline", "#0b5c3b", "#d3efe2", "#93e2bb", "#173f30"),
    ("stance", "contradicts"): Tint("stance-contradicts", "WaveUnderline", "#9c1c12", "#fadbd4", "#ffab9c", "#58251d"),
    ("stance", "context"): Tint("stance-context", "DotLine", *_GREY),
})  # fmt: skip
OTHER = Tint("verdict-other", "DashUnderline", "#37506b", "#dbe6f0", "#b4cde6", "#2a3a4b")
"""A code this program has never heard of: a verdict an editor added to a ledger."""
