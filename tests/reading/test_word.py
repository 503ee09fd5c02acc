import io
import zipfile

import pytest

from app.model import ReadingError
from app.reading.word import document
from tests.reading.making import with_part, word, word_with_body

RUN = "<w:r><w:t xml:space='preserve'>{}</w:t></w:r>"


def test_paragraphs_title_and_author() -> None:
    found = document(word("# Quay reopens", "The harbour was closed.", "", "Nobody was hurt."), "It")
    assert found.text == "Quay reopens\n\nThe harbour was closed.\n\nNobody was hurt."
    assert (found.metadata.title, found.metadata.author) == ("Quay reopens", "Ilse Tarn")


def test_tracked_changes_are_read_as_accepted() -> None:
    inserted = f"<w:ins w:id='1' w:author='x'>{RUN.format('nearly ')}</w:ins>"
    deleted = "<w:del w:id='2' w:author='x'><w:r><w:delText>over </w:delText></w:r></w:del>"
    found = document(word_with_body(f"<w:p>{RUN.format('It was ')}{inserted}{deleted}{RUN.format('20.')}</w:p>"), "It")
    assert found.text == "It was nearly 20."
    assert found.notes == ("The document has tracked changes; it was read as if all were accepted.",)


def test_deleted_rows_paragraph_ends_and_hidden_words_stay_out() -> None:
    cell = "<w:tc><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:tc>"
    ended = "<w:pPr><w:rPr><w:del w:id='3'/></w:rPr></w:pPr>"
    body = (
        f"<w:p>{ended}{RUN.format('First half ')}</w:p><w:p>{RUN.format('and second.')}</w:p>"
        f"<w:p>{ended}<w:del w:id='4'><w:r><w:delText>Gone</w:delText></w:r></w:del></w:p>"
        f"<w:tbl><w:tr><w:trPr><w:del w:id='9'/></w:trPr>{cell.format('gone')}</w:tr>"
        f"<w:tr>{cell.format('kept')}</w:tr></w:tbl>"
        "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Hidden</w:t></w:r>"
        "<w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>Seen</w:t></w:r></w:p>"
    )
    assert document(word_with_body(body), "It").text == "First half and second.\n\nkept\n\nSeen"


def test_footnotes_stand_at_the_end() -> None:
    space = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"
    type_ = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
    data = word_with_body(
        f"<w:p>{RUN.format('40 boats')}<w:r><w:footnoteReference w:id='2'/></w:r>{RUN.format('.')}</w:p>"
    )
    notes = (
        f"<w:footnotes {space}><w:footnote w:id='0' w:type='separator'><w:p>{RUN.format('no')}</w:p></w:footnote>"
        f"<w:footnote w:id='2'><w:p><w:r><w:footnoteRef/></w:r>{RUN.format(' Later 25.')}</w:p></w:footnote>"
        "</w:footnotes>"
    )
    for part, end, more in (
        ("[Content_Types].xml", "</Types>", f'<Override PartName="/word/footnotes.xml" ContentType="{type_}"/>'),
        (
            "word/_rels/document.xml.rels", "</Relationships>",
            f'<Relationship Id="rId99" Type="{kind}" Target="footnotes.xml"/>',
        ),
    ):  # fmt: skip
        old = zipfile.ZipFile(io.BytesIO(data)).read(part).decode()
        data = with_part(data, part, old.replace(end, more + end).encode())
    found = document(with_part(data, "word/footnotes.xml", notes.encode()), "It")
    assert found.text == "40 boats.\n\nLater 25."
    assert found.notes == ("Footnotes and endnotes stand at the end of the text.",)


def test_links_breaks_tabs_and_content_controls() -> None:
    body = (
        f"<w:sdt><w:sdtContent><w:p>{RUN.format('a')}<w:hyperlink>{RUN.format('b')}</w:hyperlink></w:p></w:sdtContent></w:sdt>"
        f"<w:p><w:r><w:t>c</w:t><w:br/><w:t>d</w:t><w:tab/><w:t>e</w:t><w:noBreakHyphen/><w:t>f</w:t></w:r></w:p>"
    )
    assert document(word_with_body(body), "It").text == "ab\n\nc\nd\te\u2011f"


def test_a_table_in_its_place() -> None:
    cell = "<w:tc><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:tc>"
    rows = "".join(f"<w:tr>{cell.format(a)}{cell.format(b)}</w:tr>" for a, b in (("Port", "Boats"), ("Orvelle", "40")))
    body = f"<w:p>{RUN.format('Before')}</w:p><w:tbl>{rows}</w:tbl><w:p>{RUN.format('After')}</w:p>"
    assert document(word_with_body(body), "It").text == "Before\n\nPort\tBoats\nOrvelle\t40\n\nAfter"


def bomb() -> bytes:
    return with_part(word("x"), "word/media/a.bin", b"\0" * 50_000_000)


def overlarge() -> bytes:
    return with_part(word("x"), "word/footnotes.xml", b"<a>" + b"x " * 60_000_000 + b"</a>")


def laughs() -> bytes:
    rows = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 10))
    return with_part(
        word("x"),
        "word/document.xml",
        f'<?xml version="1.0"?><!DOCTYPE d [<!ENTITY e0 "lol">{rows}]><d>&e9;</d>'.encode(),
    )


def outside() -> bytes:
    return with_part(word("x"), "word/styles.xml", b'<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><d>&x;</d>')


def spreadsheet() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>")
    return out.getvalue()


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (bomb, "would unpack to far more"), (overlarge, "would unpack to far more"), (laughs, "declares entities"),
        (outside, "declares entities"), (spreadsheet, "no Word document"), (lambda: b"PK\3\4 and more", "damaged"),
        (lambda: word("x")[:-60], "damaged"), (lambda: word(""), "without any words"),
        (lambda: with_part(word("x"), "word/document.xml", b"<w:doc"), "damaged"),
    ],
)  # fmt: skip
def test_hostile_and_broken_archives_end_in_one_sentence(data: object, says: str) -> None:
    with pytest.raises(ReadingError, match=says):
        document(data(), "It")  # type: ignore[operator]
