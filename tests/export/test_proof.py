"""The proof: one page of HTML that loads nothing, obeys no text, and says everything without colour."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from html.parser import HTMLParser
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from app.export.looks import LOOKS
from app.export.proof import Marked, shown, write_proof
from app.model import Evidence, Mark, ReportedClaim
from app.vocabulary import STATES
from tests.export.reported import ARTICLE, reported

TEXT = "The quay is open. Officials said <20 ships> left.\n\nNobody could verify it."


class Page(HTMLParser):
    """What a browser would make of it: tags, attributes, text, and whether every tag is closed in turn."""

    VOID = frozenset({"meta", "br", "hr"})

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.open: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open[-1:] != ["style"]:
            self.text += data


def mark(claim: ReportedClaim, number: int) -> Mark:
    its = claim.claim
    return Mark(its.uid, number, its.start, its.end, its.state, its.verdict)


def proof(*claims: ReportedClaim, text: str = TEXT, others: int = 0, twice: bool = False) -> str:
    article = replace(ARTICLE, text=text)
    marks = [mark(claim, number) for number, claim in enumerate(claims, 1)]
    marks += [Mark(f"other{n}", len(marks) + n + 1, 0, 3, "unreviewed", None) for n in range(others)]
    marked = Marked(article, marks, claims)
    file = io.BytesIO()
    write_proof(file, [marked] * (2 if twice else 1), STATES, "Tickmark, 2031-02-09, claims.db")
    return file.getvalue().decode()


def test_nothing_is_loaded_and_nothing_runs() -> None:
    html = proof(reported(1))
    page = Page(html)
    assert not page.open
    assert {tag for tag, _ in page.tags} <= {
        "html", "head", "meta", "title", "style", "body", "div", "h1", "h2", "p", "table", "tr", "td", "span", "sup",
        "b", "i", "a", "br", "hr", "blockquote",
    }  # fmt: skip
    assert "default-src 'none'" in html
    assert "url(" not in html
    assert "@import" not in html
    for _, attributes in page.tags:
        assert not any(name.startswith("on") or name in ("src", "srcset") for name in attributes)
        assert (attributes.get("href") or "#").startswith(("#", "http://", "https://"))


def test_a_passage_has_number_sign_tint_and_line() -> None:
    html = proof(
        reported(1, start=0, passage="The quay is open"),
        reported(2, start=18, passage="Officials said", verdict="false"),
    )
    for verdict in ("true", "false"):
        its = LOOKS["verdict", verdict]
        assert f"background-color:{its.tint}" in html
        assert f"underline {its.line}" in html
        assert its.sign in Page(html).text
    assert "1✓" in Page(html).text
    assert "2✗" in Page(html).text


def test_the_words_of_the_article_are_all_there_in_order() -> None:
    html = proof(
        reported(1, start=0, passage="The quay is open"), reported(2, start=4, passage="quay is open. Officials")
    )
    cells = re.findall(r'<td class="text"[^>]*>(.*?)</td>', html)
    told = [re.sub(r"<sup.*?</sup>", "", cell) for cell in cells]
    assert [Page(cell).text for cell in told] == TEXT.split("\n\n")


def test_notes_evidence_caveat_and_hands_stand_by_number() -> None:
    found = reported(1, rationale="We counted.", note="Ask again", caveat="not_independently_verified",
                     caveat_passage="could verify", reviewer="Bo", reviewed_at="2031-02-10T09:00:00.000Z")  # fmt: skip
    evidence = Evidence("e" * 16, "x", "contradicts", title="Port log", url="https://port.example/", quote="19 ships",
                        archived_url="https://archive.example/1", accessed_on="2031-02-09")  # fmt: skip
    text = Page(proof(replace(found, evidence=(evidence,)), others=2)).text
    for told in ("1 ✓ True", "We counted.", "Note: Ask again", "Not independently verified (“could verify”)",
                 "Contradicts: Port log", "https://port.example/", "archived: https://archive.example/1", "19 ships",
                 "Checked by Ada, 2031-02-09 · reviewed by Bo, 2031-02-10", "Wire Seven ← officials", "almost 20",
                 "1 of 3 claims reviewed · 1 shown here · 2 unreviewed", "Signed off by", "claims.db"):  # fmt: skip
        assert told in text, told


def test_each_article_begins_a_page_of_its_own() -> None:
    html = proof(reported(1), twice=True)
    assert html.count('<div class="article first"') == 1
    assert html.count('<div class="article"') == 1
    assert not Page(html).open


def test_text_written_from_right_to_left_stays_so() -> None:
    html = proof(reported(1, claim="غادرت السفن"), text="غادرت 20 سفينة\nThe quay")
    assert '<td class="text" dir="rtl" align="right">' in html
    assert '<td class="text" dir="ltr">' in html


def test_a_link_that_is_none_is_only_text() -> None:
    bad = Evidence("e" * 16, "x", "supports", title="x", url="javascript:alert(1)", archived_url="data:text/html,x")
    html = proof(replace(reported(1), evidence=(bad,)))
    assert 'href="javascript' not in html
    assert 'href="data' not in html


def test_without_claims_it_says_so() -> None:
    file = io.BytesIO()
    assert write_proof(file, [], STATES, "x").rows == 0
    assert b"No claims." in file.getvalue()


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r"), max_size=30))
def test_any_text_is_shown_and_none_is_obeyed(text: str) -> None:
    html = shown(text)
    assert not re.search("[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\x00-\x08]", html)
    assert {tag for tag, _ in Page(f"<p>{html}</p>").tags} <= {"p", "span"}
    plain = re.sub(r"[^\w<>&\"']", "", text)
    assert re.sub(r"[^\w<>&\"']", "", Page(f"<p>{html}</p>").text).startswith(plain) or "▯" in html


def test_joiners_belong_to_persian_words_and_hide_nothing_in_latin_ones() -> None:
    assert shown("می\u200cخواهم") == "می\u200cخواهم"
    assert "U+200C" in shown("pass\u200cword")


@given(st.lists(st.tuples(st.integers(0, 70), st.integers(1, 30)), max_size=6))
def test_overlapping_passages_never_break_the_page(spans: list[tuple[int, int]]) -> None:
    claims = [
        reported(number, start=start, passage=TEXT[start : start + length])
        for number, (start, length) in enumerate(spans, 1)
        if TEXT[start : start + length]
    ]
    html = proof(*claims)
    assert not Page(html).open
    places = [html.index(f'id="claim-{claim.claim.uid}"') for claim in claims]
    assert all(one < other for one, other in pairwise(places))
