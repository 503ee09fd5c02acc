import pytest

from app.model import Metadata, ReadingError
from app.reading.web import all_words, page
from tests.reading.making import PAGE


def test_an_article_without_the_page_around_it() -> None:
    found = page(PAGE.encode(), "It")
    assert found.text.startswith("Quay reopens after storm\n\nORVELLE (AP) — The harbour office said")
    assert found.text.endswith("for two days.")
    assert not {"Home", "Subscribe"} & set(found.text.split())


def test_what_the_page_says_of_itself() -> None:
    assert page(PAGE.encode(), "It").metadata == Metadata(
        "Quay reopens after storm", "The Orvelle Courier", "Ilse Tarn", "https://courier.example/quay", "2031-02-09"
    )


def test_a_year_in_the_text_is_not_the_date() -> None:
    undated = PAGE.replace('<meta property="article:published_time" content="2031-02-09T10:00:00Z">', "")
    assert page(undated.encode(), "It").metadata.published_on is None


@pytest.mark.parametrize(
    ("encoding", "stated"),
    [
        ("cp1252", "iso-8859-1"), ("cp1252", "windows-1252"), ("utf-8", "utf-8"), ("utf-8", "nonsense-8"),
        ("utf-16", "utf-8"), ("utf-8-sig", "latin-1"), ("utf-8", "iso-8859-1"), ("utf-8", "windows-1251"),
    ],
)  # fmt: skip
def test_the_encoding_is_what_the_page_states_unless_it_errs(encoding: str, stated: str) -> None:
    data = PAGE.replace('charset="utf-8"', f'charset="{stated}"').encode(encoding)
    assert "“We lost 40 boats,”" in page(data, "It").text


def test_a_page_that_states_utf_8_and_is_not_keeps_its_quotation_marks() -> None:
    data = PAGE.replace("—", "-").encode("cp1252")
    assert "“We lost 40 boats,”" in page(data, "It").text


CANONICAL = '<link rel="canonical" href="https://courier.example/quay">'
LINKED = """<script type="application/ld+json">{"@graph": [{"@type": "WebSite", "url": "https://courier.example"},
{"@type": ["NewsArticle"], "headline": "Quay", "mainEntityOfPage": {"@id": "https://courier.example/linked"}}]}</script>"""


@pytest.mark.parametrize(
    ("stated", "address"),
    [
        ("<!-- saved from url=(0030)https://courier.example/saved -->", "https://courier.example/saved"),
        ("<!--\n Page saved with SingleFile\n url: https://courier.example/single\n-->", "https://courier.example/single"),
        (LINKED, "https://courier.example/linked"),
        ('<script type="application/ld+json">{"@type": "NewsArticle", "url": "javascript:x"}</script>', None),
        ('<script type="application/ld+json">{"@type": "NewsArticle", ' + "[" * 5_000 + "</script>", None),
    ],
)  # fmt: skip
def test_the_address_that_a_browser_or_the_pages_data_state(stated: str, address: str | None) -> None:
    markup = PAGE.replace(CANONICAL, "").replace("<!doctype html>", "<!doctype html>" + stated)
    assert page(markup.encode(), "It").metadata.url == address


def test_a_table_is_read_row_by_row() -> None:
    rows = "<table><tr><th>Port</th><th>Boats</th></tr><tr><td>Orvelle</td><td>40</td></tr></table>"
    assert "\n\nPort\tBoats\nOrvelle\t40" in page(PAGE.replace("</article>", rows + "</article>").encode(), "It").text


def test_a_page_that_is_not_in_the_encoding_it_states_says_so() -> None:
    found = page(PAGE.replace("—", "-").encode("cp1252"), "It")
    assert found.notes == ("The page is not in utf-8, as it says; it was read as cp1252.",)


AROUND = """<div id="cookie-banner" class="cookie-consent"><p>We use cookies to improve your experience. Accept all
cookies or manage your settings to continue reading on this site.</p><button>Accept</button></div>"""
BEHIND = """<div class="share-bar"><a>Share on Facebook</a> <a>Tweet</a></div>
<aside class="related"><h3>Read more</h3><ul><li><a href="/x">Mayor resigns over harbour costs</a></li></ul></aside>
<section id="comments" class="comments"><h2>Comments (1)</h2><div class="comment"><p>I do not believe that 40 boats were
lost, said nobody in this town ever.</p></div></section>"""


def test_banners_share_bars_related_articles_and_comments_stay_out() -> None:
    found = page(PAGE.replace("<body>", "<body>" + AROUND).replace("</article>", "</article>" + BEHIND).encode(), "It")
    assert found.text == page(PAGE.encode(), "It").text


def test_a_page_that_is_no_article_gives_all_its_words() -> None:
    found = page(b"<html><body><div>Boats lost: 40</div><div>Houses: 1,200</div></body></html>", "It")
    assert found.text == "Boats lost: 40\n\nHouses: 1,200"


def test_words_that_are_not_shown_are_not_read() -> None:
    head = "<html><head><title>T</title></head><body><script>bad()</script>"
    markup = f"{head}One <b>two</b><!-- no --> three<style>x</style> four"
    assert all_words(markup) == "One two three four"


def test_cells_and_breaks_end_lines_and_blocks_end_paragraphs() -> None:
    assert all_words("<p>a<br>b</p><table><tr><td>c</td><td>d</td></tr></table><p>e") == "a\nb\n\nc\nd\n\ne"


def test_a_page_without_words() -> None:
    with pytest.raises(ReadingError, match="It is a web page without any words"):
        page(b"<html><body><script>only()</script></body></html>", "It")


def test_entities_of_its_own_are_not_expanded() -> None:
    rows = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 10))
    head = f'<?xml version="1.0"?><!DOCTYPE html [<!ENTITY e0 "lol">{rows}]>'
    bomb = f"{head}<html><body><p>Quay &e9; closed</p></body></html>"
    assert page(bomb.encode(), "It").text in ("Quay &e9; closed", "Quay closed")


def test_the_outlet_is_what_the_pages_own_title_names_behind_the_headline() -> None:
    said = "<p>About 300 boats stayed in the harbour of Orvelle on Sunday after the storm, the harbour master said.</p>"
    markup = (
        f"<html><head><title>Quay reopens - The Orvelle Courier</title></head><body><h1>Quay reopens</h1>{said * 3}"
    )
    about = page(markup.encode(), "It").metadata
    assert (about.title, about.outlet) == ("Quay reopens", "The Orvelle Courier")
