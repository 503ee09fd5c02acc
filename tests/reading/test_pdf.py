import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.model import ReadingError
from app.reading.lines import Segment, flows
from app.reading.pages import page_of
from app.reading.pdf import pages
from app.reading.prose import Words
from tests.reading.making import Placed, column, locked_pdf, pdf

LEFT = """The harbour office of Sieviero-
donetsk said nearly 20 per cent
of the well-known quay had been
reopened. A spokeswoman of the
office was on Friday morning""".splitlines()
RIGHT = """cited by the Courier as saying
that 1,400 people had come back
to their homes by the seaside.

Nobody was hurt, she said, and""".splitlines()


def text_of(*made: list[Placed], rotate: int = 0) -> str:
    return pages(pdf(made, rotate=rotate), "It").text


def running(number: int) -> list[Placed]:
    return [(72, 800, 8, "The Orvelle Courier"), (280, 30, 8, f"Page {number} of 3")]


def test_two_columns_are_read_one_after_the_other() -> None:
    assert text_of(
        [(72, 760, 18, "Quay reopens after the storm"), *column(72, 730, LEFT), *column(320, 730, RIGHT)]
    ) == (
        "Quay reopens after the storm\n\n"
        "The harbour office of Sievierodonetsk said nearly 20 per cent of the well-known quay had been reopened. "
        "A spokeswoman of the office was on Friday morning cited by the Courier as saying that 1,400 people had come "
        "back to their homes by the seaside.\n\nNobody was hurt, she said, and"
    )


def test_columns_whose_lines_do_not_stand_side_by_side() -> None:
    straight = text_of([*column(72, 730, LEFT), *column(320, 730, RIGHT)])
    assert text_of([*column(72, 730, LEFT), *column(320, 724, RIGHT)]) == straight


def test_columns_that_were_drawn_line_by_line_across() -> None:
    straight = text_of([*column(72, 730, LEFT), *column(320, 730, RIGHT)])
    across = sorted([*column(72, 730, LEFT), *column(320, 730, RIGHT)], key=lambda placed: (-placed[1], placed[0]))
    assert text_of(across) == straight


def test_three_columns() -> None:
    words = [[f"{name} column line {number} goes" for number in range(6)] for name in ("First", "Second", "Third")]
    found = text_of([placed for number, lines in enumerate(words) for placed in column(50 + 180 * number, 700, lines)])
    assert found == " ".join(line for lines in words for line in lines)


def test_a_small_table_is_read_row_by_row() -> None:
    cells = [("Port", "Boats"), ("Orvelle", "40"), ("Marren", "12"), ("Tarn", "7")]
    drawn = [
        (x, 700.0 - 14 * row, 10.0, cell)
        for row, pair in enumerate(cells)
        for x, cell in zip((72.0, 250.0), pair, strict=True)
    ]
    assert text_of(drawn) == "Port\tBoats\n\nOrvelle\t40\n\nMarren\t12\n\nTarn\t7"


def test_running_heads_and_page_numbers_are_left_out_and_the_page_of_a_passage_is_known() -> None:
    body = ["The works would go on until June,", "the mayor of the town said, and", "at least 300 people were in it"]
    made = [[*running(number), *column(72, 700, [f"Part {number}: {body[0]}", *body[1:]])] for number in (1, 2, 3)]
    found = pages(pdf(made), "It")
    assert "Courier" not in found.text
    assert "Page" not in found.text
    assert [page_of(found.text, found.text.index(f"Part {number}")) for number in (1, 2, 3)] == [1, 2, 3]
    assert found.text.count("\f") == 2
    assert found.notes[0].startswith("3 pages;")


def test_a_sentence_goes_on_over_the_page_and_a_divided_word_stays_whole() -> None:
    first = ["The harbour office said that the", "quay at the northern end of Sieviero-"]
    second = ["donetsk had been reopened. Later", "the mayor confirmed it in a letter."]
    found = text_of(column(72, 700, first), column(72, 700, second))
    assert "end of Sievierodonetsk\fhad been reopened" in found


def test_a_page_without_words_still_counts() -> None:
    found = text_of(column(72, 700, ["The first page."]), [], column(72, 700, ["The third page."]))
    assert found == "The first page.\n\n\f\fThe third page."
    assert page_of(found, found.index("third")) == 3


@pytest.mark.parametrize(
    ("before", "after", "joined"),
    [
        ("Sieviero-", "donetsk", "Sievierodonetsk"), ("infor-", "mation", "information"), ("mid-", "2022", "mid-2022"),
        ("Franco-", "German", "Franco-German"), ("government-", "backed", "government-backed"),
        ("well-", "known", "well-known"), ("2014-", "2020", "2014-2020"), ("e-", "mail", "e-mail"),
        ("sea-", "side", "seaside"), ("front-", "line", "front-line"), ("state-of-the-", "art", "state-of-the-art"),
        ("harb\u00ad", "our", "harbour"), ("the office -", "as said", "the office - as said"),
    ],
)  # fmt: skip
def test_what_a_line_end_divides(before: str, after: str, joined: str) -> None:
    known = Segment(0, 1, 0, 1, "the seaside was a front-line town, the state and the art of it, said")
    assert Words([known]).mended(before, after) == joined


def test_paragraphs_by_space_and_by_indent() -> None:
    spaced = ["The quay was closed on Monday by", "the harbour office of the town.", ""]
    spaced += ["It was opened again on Friday, as", "the mayor said in the evening."]
    assert text_of(column(72, 700, spaced)).split("\n\n") == [" ".join(spaced[:2]), " ".join(spaced[3:])]
    first = [(84.0, 700.0, 10.0, spaced[0]), (72.0, 688.0, 10.0, spaced[1])]
    second = [(84.0, 676.0, 10.0, spaced[3]), (72.0, 664.0, 10.0, spaced[4])]
    assert text_of([*first, *second]).split("\n\n") == [" ".join(spaced[:2]), " ".join(spaced[3:])]


@pytest.mark.parametrize("rotate", [0, 90, 180, 270])
@pytest.mark.parametrize("turned", [0, 1, 2, 3])
def test_a_page_that_is_turned_or_written_on_sideways(rotate: int, turned: int) -> None:
    lines = ["The quay was closed on Monday by", "the harbour office of the town."]
    assert pages(pdf([column(72, 700, lines)], rotate=rotate, turned=turned), "It").text == " ".join(lines)


def test_the_title_is_the_largest_type_and_file_names_are_none() -> None:
    made = [[(72, 760, 18, "Quay reopens after"), (72, 740, 18, "the storm"), *column(72, 700, LEFT)]]
    assert pages(pdf(made), "It").metadata.title == "Quay reopens after the storm"
    plain = [column(72, 700, LEFT)]
    assert pages(pdf(plain, info="/Title (Quay, final) /Author (Ilse Tarn)"), "It").metadata.title == "Quay, final"
    assert pages(pdf(plain, info="/Title (Microsoft Word - quay.docx)"), "It").metadata.title is None


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (pdf([[], []]), "It has no text: its pages are pictures. Have the words recognised (OCR) first."),
        (locked_pdf(), "It is locked with a password."),
        (b"%PDF-1.7 and nothing more", "It is damaged, or is no PDF."),
        (pdf([column(72, 700, LEFT)])[:200], "It is damaged, or is no PDF."),
    ],
)
def test_what_gives_no_text_is_said_plainly(data: bytes, says: str) -> None:
    with pytest.raises(ReadingError) as caught:
        pages(data, "It")
    assert str(caught.value) == says


numbers = st.floats(0, 600)
pieces = st.builds(
    lambda x, y, width, height, text: Segment(x, x + width, y, y + height, text),
    numbers, numbers, st.floats(1, 300), st.floats(4, 30), st.text("ab c-", min_size=1, max_size=40),
)  # fmt: skip


@settings(max_examples=60)
@given(st.lists(pieces, max_size=40))
def test_reading_order_loses_nothing(segments: list[Segment]) -> None:
    found = "".join(line.text for flow in flows(segments) for line in flow)
    assert sorted("".join(found.split())) == sorted("".join("".join(s.text for s in segments).split()))


def test_a_page_full_of_scattered_pieces_takes_a_moment_only() -> None:
    scattered = [Segment(x * 7 % 590, x * 7 % 590 + 5, x % 800, x % 800 + 6, "word") for x in range(20_000)]
    before = time.process_time()
    assert sum(len(flow) for flow in flows(scattered)) > 0
    assert time.process_time() - before < 2
