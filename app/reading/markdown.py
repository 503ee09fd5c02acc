"""Markdown becomes the words a reader sees: the front matter is what the article says of itself, marks of layout go.

A table of rules, each tried on one line at a time; what no rule knows stays as it is. Words struck out, pictures and
addresses behind links go with their marks, all others stay.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from app.model import Metadata
from app.reading.found import metadata

SUFFIXES = frozenset({".md", ".markdown"})
_FRONT = re.compile(r"\ufeff?---[ \t]*\n(.{0,20000}?\n)(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_FIELD = re.compile(r"(?P<name>[A-Za-z_]{1,30})[ \t]*:[ \t]*(?P<value>\S.{0,1000})\Z")
_ITEM = re.compile(r"[ \t]*-[ \t]+(?P<value>\S.{0,500})\Z")
FIELDS = {
    "title": "title", "headline": "title", "author": "author", "authors": "author", "byline": "author",
    "date": "published_on", "published": "published_on", "published_on": "published_on", "pubdate": "published_on",
    "source": "url", "url": "url", "link": "url", "canonical_url": "url", "outlet": "outlet", "publisher": "outlet",
    "site": "outlet", "publication": "outlet", "lang": "language", "language": "language",
}  # fmt: skip
"""Names in the front matter of blogs, newsrooms and web clippers, and what they are here."""
_FENCE = re.compile(r" {0,3}(?:```|~~~)")


@dataclass(frozen=True, slots=True)
class Rule:
    """A mark of layout: its pattern, what stands in its place, and an example with its outcome."""

    name: str
    pattern: re.Pattern[str]
    instead: str
    example: tuple[str, str]


def _rule(name: str, pattern: str, instead: str, example: str, outcome: str) -> Rule:
    return Rule(name, re.compile(pattern), instead, (example, outcome))


RULES = (
    _rule("rule or underline", r"\A {0,3}(?:=+|(?:-[ \t]*){3,200}|(?:\*[ \t]*){3,200}|(?:_[ \t]*){3,200})\Z", "",
          "* * *", ""),
    _rule("definition", r"\A {0,3}\[[^\]^\n]{1,200}\]:[ \t]+<?\S+>?(?:[ \t]+[\"'(].{0,300})?\Z", "",
          '[1]: https://port.example "Port"', ""),
    _rule("footnote", r"\A {0,3}\[\^[^\]\s]{1,60}\]:[ \t]*", "", "[^1]: The office later said 25.",
          "The office later said 25."),
    _rule("quotation", r"\A(?: {0,3}>[ \t]?){1,20}", "", "> > We lost 40 boats.", "We lost 40 boats."),
    _rule("heading", r"\A {0,3}#{1,6}(?:[ \t]+|\Z)", "", "## Quay reopens", "Quay reopens"),
    _rule("table's line", r"\A[ \t]*\|[ \t]*:?-[ \t|:-]{0,2000}\Z", "", "|---|:--|", ""),
    _rule("picture", r"!\[[^\]\[\n]{0,1000}\](?:\([^()\n]{0,2000}\)|\[[^\]\n]{0,200}\])", "",
          "A ![the quay](quay.png) B", "A  B"),
    _rule("footnote's number", r"\[\^[^\]\s]{1,60}\]", "", "It reopened.[^1]", "It reopened."),
    _rule("link", r"\[([^\]\[\n]{1,1000})\]\((?:[^()\n]|\([^()\n]{0,500}\)){0,2000}\)", r"\1",
          'The [harbour office](https://port.example/a_(b) "Port") said', "The harbour office said"),
    _rule("link by its name", r"\[([^\]\[\n]{1,1000})\]\[[^\]\n]{0,200}\]", r"\1", "said [Ilse][1].", "said Ilse."),
    _rule("link between notes", r"\[\[(?:[^\]\[|\n]{1,300}\|)?([^\]\[|\n]{1,300})\]\]", r"\1",
          "[[ports/Orvelle|Orvelle]]", "Orvelle"),
    _rule("bare address", r"<((?:https?://|mailto:)[^<>\s]{1,2000})>", r"\1", "<https://port.example>",
          "https://port.example"),
    _rule("tag", r"</?(?:a|abbr|b|br|cite|code|del|div|em|i|img|ins|mark|p|q|s|small|span|strong|sub|sup|u)"
          r"(?:[ \t][^<>\n]{0,1000})?/?>", "", "<em>nearly</em> 20", "nearly 20"),
    _rule("strong", r"(?<![\w*\\])(\*\*|__)(?=\S)([^\n*_]{1,2000}?)(?<=[^\s\\])\1(?!\w)", r"\2", "on **Friday** a",
          "on Friday a"),
    _rule("emphasis", r"(?<![\w*\\])([*_])(?=[^\s*_])([^\n*_]{1,2000}?)(?<=[^\s\\])\1(?![\w*])", r"\2",
          "*nearly* 5*3*2 snake_case_name", "nearly 5*3*2 snake_case_name"),
    _rule("struck", r"~~(?=\S)[^~\n]{1,2000}~~", "", "40 ~~90~~ boats", "40  boats"),
    _rule("code", r"(?<![`\\])`([^`\n]{1,2000})`(?!`)", r"\1", "the `figure` here", "the figure here"),
    _rule("escape", r"\\([!-/:-@\[-`{-~])", r"\1", r"5 \* 3", "5 * 3"),
)  # fmt: skip
"""Tried in this order, each on what the ones before it left."""
_LINE = RULES[0].pattern
"""What parts paragraphs and leaves a blank line; other lines that hold nothing but marks go whole."""
_MARKS = re.compile(r"[#>|*_`~<\[\\=-]")
LINE_AT_MOST = 20_000
"""Characters of a line in which marks are looked for; a longer one is no prose."""


def words(text: str) -> tuple[str, Metadata]:
    """The words of a Markdown text whose lines end in line feeds, and what its front matter says of it."""
    about = Metadata()
    front = _FRONT.match(text)
    if front and any(_FIELD.match(line) for line in front[1].split("\n")):
        about = _about(front[1])
        text = text[front.end() :].lstrip("\n")
    return "\n".join(_lines(text)), about


def _lines(text: str) -> Iterator[str]:
    fenced = False
    for line in text.split("\n"):
        if _FENCE.match(line):
            fenced = not fenced
        elif fenced or len(line) > LINE_AT_MOST or not _MARKS.search(line):
            yield line
        else:
            made = _line(line)
            if made.strip() or not line.strip() or _LINE.match(line):
                yield made


def _line(line: str) -> str:
    for rule in RULES:
        line = rule.pattern.sub(rule.instead, line)
    bare = line.strip()
    if bare.startswith("|") and bare.endswith("|") and len(bare) > 1:
        return "\t".join(cell.strip() for cell in bare.strip("|").split("|"))
    return line


def _about(front: str) -> Metadata:
    found: dict[str, str] = {}
    open_name = ""
    for line in front.split("\n"):
        field, item = _FIELD.match(line), _ITEM.match(line)
        if field:
            name = FIELDS.get(field["name"].lower(), "")
            open_name = ""
            if name:
                found.setdefault(name, _value(field["value"]))
        elif item and open_name:
            found[open_name] = ", ".join(filter(None, [found.get(open_name), _value(item["value"])]))
        else:
            open_name = FIELDS.get(line.partition(":")[0].strip().lower(), "") if line.rstrip().endswith(":") else ""
    if "published_on" in found:
        found["published_on"] = found["published_on"][:10]
    return metadata(**found)


def _value(words: str) -> str:
    """A value as YAML writes it, without its quotation marks, or a short list in brackets."""
    bare = words.strip()
    if bare.startswith("[") and bare.endswith("]"):
        return ", ".join(_value(one) for one in bare.strip("[]").split(",") if one.strip())
    if len(bare) > 1 and bare[0] == bare[-1] and bare[0] in "\"'":
        return bare[1:-1]
    return bare
