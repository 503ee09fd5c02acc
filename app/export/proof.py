"""The marked-up article as one HTML file: a proof to read, sign and keep. No script, nothing from anywhere else.

Every paragraph stands beside the numbers of the claims that begin in it; a passage carries the tint and the line of
its verdict, and its number with a sign, so that nothing is lost without colour. Below stand the claims by number with
verdict, reasons and evidence, the coverage and a line for signatures. The page is plain enough (tables, spans, a few
inline styles) for Qt's rich text, which the window prints.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from html import escape
from itertools import pairwise
from typing import BinaryIO

from app import vocabulary as words
from app.export.documents import Tally
from app.export.looks import Look, look
from app.model import Article, Evidence, Figure, Mark, ReportedClaim
from app.vocabulary import Caveat, State, Term, label

_CONTROLS = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u2028-\u202e"
    "\u2060-\u206f\u3164\ufeff\uffa0\U000e0000-\U000e007f]"
)
"""Characters that show nothing, or turn others around."""
_SIGNS = {
    **dict.fromkeys("\u200e\u202a\u202d\u2066", "↦"),
    **dict.fromkeys("\u061c\u200f\u202b\u202e\u2067", "↤"),
    **dict.fromkeys("\u202c\u2068\u2069", "↔"),
    "\u2028": "↵",
    "\u2029": "¶",
}
"""The signs that the window shows for them; any other is a box."""
_JOINERS = "\u200c\u200d"
"""They belong to the spelling of Persian and Indic words and to emoji; beside Latin letters they hide something."""
_PARAGRAPH = re.compile(r"[^\n]+")
_WEB = re.compile(r"https?://", re.IGNORECASE)

_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
_STYLE = """
@page { margin: 16mm 14mm 18mm; }
body { font-family: 'Noto Serif', 'Source Serif 4', Georgia, serif; font-size: 10.5pt; line-height: 1.45;
 color: #1e2126; background: #ffffff; max-width: 186mm; margin: 0 auto; padding: 6mm; }
h1 { font-size: 16pt; line-height: 1.25; margin: 0 0 4px; }
h2 { font-family: Inter, 'Noto Sans', Arial, sans-serif; font-size: 11pt; margin: 7mm 0 2mm;
 border-bottom: 1px solid #1e2126; }
table { border-collapse: collapse; width: 100%; }
td { vertical-align: top; padding: 0; }
.about, .margin, .meta, .legend, .sums { font-family: Inter, 'Noto Sans', Arial, sans-serif; font-size: 8.5pt;
 line-height: 1.4; color: #3d4450; }
.margin { width: 92px; padding: 0 10px 10px 0; text-align: right; }
.text { padding: 0 0 10px 12px; border-left: 1px solid #b7bec9; }
.claims td { padding: 8px 8px 8px 0; border-bottom: 1px solid #d9dde3; }
.claims .number { width: 116px; }
.claims tr, .sign { page-break-inside: avoid; break-inside: avoid; }
.article { page-break-before: always; break-before: page; }
.first { page-break-before: auto; break-before: auto; }
.chip { padding: 0 3px; border: 1px solid #8b93a0; }
.control { color: #9c1c12; border: 1px dotted #9c1c12; font-family: monospace; font-size: 8pt; }
.sign td { padding: 40px 24px 0 0; } .rule { border: 0; border-top: 1px solid #1e2126; margin: 0 0 4px; }
blockquote { margin: 1mm 0 1mm 4mm; padding-left: 2mm; border-left: 2px solid #b7bec9; }
a { color: inherit; }
@media print { body { max-width: none; padding: 0; font-size: 10pt; }
 .look { -webkit-print-color-adjust: exact; print-color-adjust: exact; } }
""".strip()


@dataclass(frozen=True, slots=True)
class Marked:
    """An article with all its claims as marks (their numbers are those of the window) and those that are exported."""

    article: Article
    marks: Sequence[Mark]
    claims: Sequence[ReportedClaim]


def write_proof(file: BinaryIO, articles: Iterable[Marked], states: Sequence[Term], made: str) -> Tally:
    """Write the proof of these articles to ``file``, in UTF-8. ``made`` says when and by whom, for the foot."""
    tally = Tally()
    file.write(_HEAD.encode())
    for number, marked in enumerate(articles):
        for piece in _article(marked, tuple(states), made, first=not number):
            file.write(piece.encode("utf-8", "replace"))
        for reported in marked.claims:
            tally.count(reported.claim)
    if not tally.rows:
        file.write(b"<p>No claims.</p>\n")
    file.write(b"</body>\n</html>\n")
    return tally


_HEAD = f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{_POLICY}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Proof</title>
<style>
{_STYLE}
</style>
</head>
<body>
"""


def shown(text: str) -> str:
    """``text`` for HTML: escaped, and with a sign for every character that would show nothing or turn others around."""
    if not _CONTROLS.search(text):
        return escape(text)
    return "".join(
        f'<span class="control" title="U+{ord(one):04X}">{_SIGNS.get(one, "▯")}</span>'
        if _CONTROLS.match(one) and not (one in _JOINERS and _joins(text, place))
        else escape(one)
        for place, one in enumerate(text)
    )


def _joins(text: str, place: int) -> bool:
    return not any(one.isascii() for one in (text[place - 1 : place], text[place + 1 : place + 2]) if one)


def _way(text: str) -> str:
    """The attribute that says which way a text is written, by its first letter; Qt does not know ``auto``."""
    strong = next((way for one in text if (way := unicodedata.bidirectional(one)) in ("L", "R", "AL")), "L")
    return ' dir="ltr"' if strong == "L" else ' dir="rtl" align="right"'


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a proof for paper, where the margin stands beside the text and pages have an end.

    ``kind`` is ``head``, ``title``, ``paragraph``, ``claim`` or ``sign``; ``body`` and ``margin`` are HTML, ``article``
    is the plain title of the article it belongs to.
    """

    kind: str
    body: str
    margin: str = ""
    article: str = ""


def pieces(marked: Marked, states: Sequence[Term], made: str) -> Iterator[Piece]:
    """The proof of one article, piece by piece, from top to bottom."""
    article = marked.article
    title = article.title
    yield Piece("head", _heading(article) + _coverage(marked, tuple(states)), article=title)
    yield Piece("title", "<h2>Article</h2>", article=title)
    for numbers, way, passage in _rows(marked):
        yield Piece("paragraph", f"<div{way}>{passage}</div>", numbers, title)
    yield Piece("title", "<h2>Claims</h2>", article=title)
    places = {mark.uid: mark.number for mark in marked.marks}
    for reported in marked.claims:
        beside, told = _told(reported, places.get(reported.claim.uid, 0))
        yield Piece("claim", told, beside, title)
    yield Piece("sign", _signature(made, article), article=title)


# -- the parts of the page -------------------------------------------------------------------------------------------


def _article(marked: Marked, states: tuple[Term, ...], made: str, *, first: bool) -> Iterator[str]:
    article = marked.article
    yield f'<div class="article{" first" if first else ""}">\n{_heading(article)}'
    yield _coverage(marked, states)
    yield '<h2>Article</h2>\n<table width="100%">\n'
    yield from _text(marked)
    yield '</table>\n<h2>Claims</h2>\n<table class="claims" width="100%">\n'
    numbers = {mark.uid: mark.number for mark in marked.marks}
    for reported in marked.claims:
        yield _claim(reported, numbers.get(reported.claim.uid, 0))
    yield "</table>\n"
    yield _signature(made, article)
    yield "</div>\n"


def _heading(article: Article) -> str:
    about = [article.outlet, article.author, article.published_on, article.dateline, article.url]
    told = " · ".join(shown(value) for value in about if value)
    return f'<h1{_way(article.title)}>{shown(article.title)}</h1>\n<p class="about">{told}</p>\n'


def _coverage(marked: Marked, states: tuple[Term, ...]) -> str:
    """How much of the article is checked, in one line of sums and the signs that are used."""
    by_state = Counter(mark.state for mark in marked.marks)
    verdicts = Counter(reported.claim.verdict for reported in marked.claims if reported.claim.verdict)
    labels = {r.claim.verdict: r.verdict.label for r in marked.claims if r.verdict and r.claim.verdict}
    total = len(marked.marks)
    done = by_state[State.REVIEWED]
    sums = [f"{done} of {total} {'claim' if total == 1 else 'claims'} reviewed", f"{len(marked.claims)} shown here"]
    sums += [
        f"{count} {shown(label(states, state)).lower()}" for state, count in by_state.items() if state != State.REVIEWED
    ]
    if total > len(marked.claims):
        sums.append("counted are all claims of the article, also those not shown")
    signs = []
    for code, count in verdicts.most_common():
        its = look("", code)
        signs.append(f"{_chip(its, f'{its.sign} {shown(labels.get(code, code))}')} {count}")
    legend = f'<p class="legend">{" &nbsp; ".join(signs)}</p>\n' if signs else ""
    return f'<p class="sums">{" · ".join(sums)}</p>\n{legend}'


def _text(marked: Marked) -> Iterator[str]:
    """The article's paragraphs, each a row beside the numbers of the claims that begin in it."""
    for numbers, way, passage in _rows(marked):
        yield f'<tr><td class="margin" width="90">{numbers}</td><td class="text"{way}>{passage}</td></tr>\n'


def _rows(marked: Marked) -> Iterator[tuple[str, str, str]]:
    """Of each paragraph the numbers beside it, the attribute for its way of writing, and its text with the passages."""
    text = marked.article.text
    wanted = {reported.claim.uid for reported in marked.claims}
    marks = sorted((mark for mark in marked.marks if mark.uid in wanted), key=lambda mark: (mark.start, mark.number))
    for found in _PARAGRAPH.finditer(text):
        here = [mark for mark in marks if mark.start < found.end() and mark.end > found.start()]
        begins = [mark for mark in here if mark.start >= found.start()]
        numbers = "<br>".join(_margin(mark) for mark in begins)
        yield numbers, _way(found[0]), _marked(text, found.start(), found.end(), here)


def _margin(mark: Mark) -> str:
    its = look(mark.state, mark.verdict)
    return _chip(its, f'<a href="#{_anchor(mark.uid)}">{mark.number}</a> {its.sign}')


def _marked(text: str, start: int, end: int, marks: Sequence[Mark]) -> str:
    """A stretch of text with the passages in it; where several overlap, the one that began last shows."""
    edges = {start, end}
    for mark in marks:
        edges |= {edge for edge in (mark.start, mark.end, *_caveat(mark)) if start < edge < end}
    places = sorted(edges)
    pieces = []
    for low, high in pairwise(places):
        for mark in marks:
            if mark.start == low:
                its = look(mark.state, mark.verdict)
                pieces.append(f'<sup class="meta" style="color:{its.ink}"><b>{mark.number}</b>{its.sign}</sup>')
        piece = shown(text[low:high])
        if any(caveat[0] <= low and high <= caveat[1] for mark in marks if (caveat := _caveat(mark))):
            piece = f"<i>{piece}</i>"
        over = [mark for mark in marks if mark.start <= low and high <= mark.end]
        pieces.append(_tinted(look(over[-1].state, over[-1].verdict), piece) if over else piece)
    return "".join(pieces)


def _caveat(mark: Mark) -> tuple[int, int] | tuple[()]:
    if mark.caveat_start is None or mark.caveat_end is None:
        return ()
    return mark.caveat_start, mark.caveat_end


def _tinted(its: Look, inner: str) -> str:
    line = "none" if its.line == "none" else f"underline {its.line} {its.ink}"
    plain = "none" if its.line == "none" else "underline"
    style = f"background-color:{its.tint};text-decoration:{plain};text-decoration:{line};text-underline-offset:2px"
    return f'<span class="look" style="{style}">{inner}</span>'


def _chip(its: Look, inner: str) -> str:
    return f'<span class="look chip" style="background-color:{its.tint};color:{its.ink}">{inner}</span>'


def _anchor(uid: str) -> str:
    return "claim-" + re.sub(r"[^0-9A-Za-z]", "_", uid)


# -- a claim ---------------------------------------------------------------------------------------------------------


def _claim(reported: ReportedClaim, number: int) -> str:
    beside, told = _told(reported, number)
    anchor = _anchor(reported.claim.uid)
    return f'<tr id="{anchor}"><td class="number meta" width="110">{beside}</td><td>{told}</td></tr>\n'


def _told(reported: ReportedClaim, number: int) -> tuple[str, str]:
    """What stands beside a claim, and the claim."""
    claim = reported.claim
    its = look(claim.state, claim.verdict)
    told = reported.verdict.label if reported.verdict else claim.verdict or label(words.STATES, claim.state)
    beside = f"<b>{number}</b> {_chip(its, f'{its.sign} {shown(told)}')}"
    if claim.verdict:
        beside += f"<br>{shown(label(words.STATES, claim.state))}"
    rows = [f"<div{_way(claim.claim)}><b>{shown(claim.claim)}</b></div>", *_facts(reported)]
    if claim.rationale:
        rows.append(f"<div{_way(claim.rationale)}>{_lines(claim.rationale)}</div>")
    rows += [_evidence(evidence) for evidence in reported.evidence]
    if claim.note:
        rows.append(f'<div class="meta"{_way(claim.note)}>Note: {_lines(claim.note)}</div>')
    rows.append(_signed(reported))
    return beside, "".join(rows)


def _facts(reported: ReportedClaim) -> Iterator[str]:
    claim = reported.claim
    speaker = ", ".join(value for value in (claim.speaker, claim.speaker_role) if value)
    chain = " ← ".join(hop.source for hop in claim.hops)
    facts = [
        ("Speaker", speaker), ("Chain", "" if chain == claim.speaker else chain), ("Said on", claim.said_on),
        ("Figures", "; ".join(_figure(figure) for figure in claim.figures)),
        ("Quote", label(words.QUOTE_VERDICTS, claim.quote_verdict)),
        ("Caveat", _said(claim.caveat, claim.caveat_passage)),
        ("Source grade", "" if (claim.reliability, claim.credibility) == ("F", "6") else
         f"{claim.reliability}{claim.credibility}"),
    ]  # fmt: skip
    told = [f"{name}: {shown(value)}" for name, value in facts if value]
    if told:
        yield f'<div class="meta">{" · ".join(told)}</div>'


def _said(caveat: str, passage: str | None) -> str:
    if caveat == Caveat.NONE_STATED:
        return ""
    return label(words.CAVEATS, caveat) + (f" (“{passage}”)" if passage else "")


def _figure(figure: Figure) -> str:
    counted = f" {figure.subject}" if figure.subject and figure.subject not in figure.text else ""
    return figure.text + counted + (f" of {figure.denominator}" if figure.denominator else "")


def _evidence(evidence: Evidence) -> str:
    title = shown(evidence.title or evidence.url or evidence.file_name or "Evidence")
    linked = _linked(evidence.url, title)
    about = [evidence.locator, evidence.published_on and f"published {evidence.published_on}",
             evidence.accessed_on and f"seen {evidence.accessed_on}"]  # fmt: skip
    tail = "".join(f" · {shown(value)}" for value in about if value)
    if evidence.url and evidence.title:
        tail += f" · {shown(evidence.url)}"  # on paper a link has no address
    if evidence.archived_url:
        tail += f" · archived: {_linked(evidence.archived_url, shown(evidence.archived_url))}"
    quote = f"<blockquote{_way(evidence.quote)}>{_lines(evidence.quote)}</blockquote>" if evidence.quote else ""
    note = f" · {shown(evidence.note)}" if evidence.note else ""
    return f'<div class="meta">{label(words.STANCES, evidence.stance)}: {linked}{tail}{note}</div>{quote}'


def _linked(url: str | None, inner: str) -> str:
    if not url or not _WEB.match(url):
        return inner
    return f'<a href="{escape(url)}" rel="noreferrer noopener">{inner}</a>'


def _signed(reported: ReportedClaim) -> str:
    claim = reported.claim
    told = []
    for what, who, when in (
        ("Checked by", claim.checker, claim.checked_at),
        ("reviewed by", claim.reviewer, claim.reviewed_at),
    ):
        if who:
            told.append(f"{what} {shown(who)}" + (f", {when[:10]}" if when else ""))
    return f'<div class="meta">{" · ".join(told)}</div>' if told else ""


def _lines(text: str) -> str:
    return "<br>".join(shown(line) for line in text.splitlines())


def _signature(made: str, article: Article) -> str:
    text = f"Text: SHA-256 {article.sha256[:16]}…" if article.sha256 else ""
    lines = ("Checked by", "Signed off by", "Date")
    cells = "".join(f'<td width="33%"><hr class="rule">{what}</td>' for what in lines)
    foot = " · ".join(filter(None, [shown(made), text]))
    return f'<table class="sign meta" width="100%"><tr>{cells}</tr></table>\n<p class="meta">{foot}</p>\n'
