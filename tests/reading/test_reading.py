import hashlib
import io
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import reading
from app.model import ReadingError
from app.reading import FORMATS, Kind, read, read_bytes, read_stream, read_text
from app.reading.kinds import kind_of
from tests.reading.making import column, mail, pdf, word


def test_a_file_becomes_a_document(tmp_path: Path) -> None:
    path = tmp_path / "harbour.txt"
    path.write_bytes(b" ORVELLE \xe2\x80\x94 The harbour was closed.\r\nAll day.\r")
    document = read(path)
    assert document.text == " ORVELLE — The harbour was closed.\nAll day.\n"
    assert document.file_name == "harbour.txt"
    assert document.file_sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    assert document.metadata.dateline == "ORVELLE"


@given(st.text(st.sampled_from("ab \n\r"), max_size=30))
def test_every_line_end_is_one_line_feed_and_nothing_is_stripped(text: str) -> None:
    assert read_text("x" + text).text == "x" + text.replace("\r\n", "\n").replace("\r", "\n")


def test_the_line_ends_of_other_systems_and_programs_are_line_feeds() -> None:
    assert read_text("a\u2028b\u2029c\x85d\ve").text == "a\nb\n\nc\nd\ne"


@pytest.mark.parametrize(
    ("printed", "kept"),
    [
        ("in Sieviero-\ndonetsk", "in Sieviero-donetsk"), ("in Sieviero- \r\n  donetsk", "in Sieviero-donetsk"),
        ("re\u00ad\nopened", "re\u00adopened"), ("a five-\nyear plan", "a five-year plan"),
        ("KYIV -\nthe mayor", "KYIV -\nthe mayor"), ("Anglo-\nFrench", "Anglo-\nFrench"), ("10-\nyear", "10-\nyear"),
        ("two-\nand three-year plans", "two-\nand three-year plans"), ("two-\n\nthree", "two-\n\nthree"),
    ],
)  # fmt: skip
def test_a_word_that_a_line_end_divides_is_whole_with_its_hyphen(printed: str, kept: str) -> None:
    assert read_text(printed).text == kept


def test_invisible_and_bidirectional_controls_stay() -> None:
    assert read_text("a\u202eb\u200bc\ufeff").text == "a\u202eb\u200bc\ufeff"


def test_the_clipboard_has_no_file() -> None:
    document = read_text("The harbour was closed.")
    assert (document.file_name, document.file_sha256) == (None, None)


def test_standard_input_is_read_like_a_file() -> None:
    assert read_stream(io.BytesIO("Порт закрыт, сообщили в пятницу.".encode("cp1251"))).text.startswith("Порт")


def test_the_longest_article_that_a_ledger_holds(tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    path.write_text("😀" * reading.CHARACTERS_AT_MOST, "utf-32")
    assert len(read(path).text) == reading.CHARACTERS_AT_MOST


def test_a_suffix_nobody_knows_is_read_as_text() -> None:
    assert read_bytes(b"The harbour was closed.", "story.wire").text


def test_a_file_name_that_is_not_unicode_can_be_kept() -> None:
    assert read_bytes(b"The harbour was closed.", "caf\udce9.txt").file_name == "caf?.txt"


@pytest.mark.parametrize(
    ("name", "data", "kind"),
    [
        ("a.txt", b"text", Kind.PLAIN), ("a.MD", b"# text", Kind.PLAIN), ("a.wire", b"text", Kind.PLAIN),
        ("a.txt", b"%PDF-1.7", Kind.PDF), (None, b"PK\3\4", Kind.WORD), ("a.htm", b"text", Kind.WEB),
        ("a.txt", b"<html>", Kind.PLAIN), (None, b"\n<!DOCTYPE html>", Kind.WEB), ("page", b"<html lang=en>", Kind.WEB),
        ("a.eml", b"text", Kind.MAIL), (None, b"Received: from x\r\nFrom: y\r\n", Kind.MAIL),
        (None, b"From the harbour: nothing new.\n", Kind.PLAIN),
    ],
)  # fmt: skip
def test_the_kind_is_told_by_the_beginning_and_the_suffix(name: str | None, data: bytes, kind: Kind) -> None:
    assert kind_of(data, name, "It") is kind


@pytest.mark.parametrize(("name", "data"), [("a.doc", b"\xd0\xcf\x11\xe0"), ("a.odt", b"PK\3\4"), ("a", b"\x89PNG")])
def test_kinds_nobody_can_read_are_named(name: str, data: bytes) -> None:
    with pytest.raises(ReadingError, match=r"“a.*” is an? .*, which cannot be read here; save it as PDF"):
        read_bytes(data, name)


def test_every_format_comes_in_by_the_same_door(tmp_path: Path) -> None:
    words = "The harbour office said on Friday that nearly 20 per cent of the quay had reopened."
    files = {
        "a.txt": words.encode(), "a.md": words.encode(), "a.pdf": pdf([column(72, 700, [words])]),
        "a.docx": word(words), "a.eml": bytes(mail(words)),
        "a.html": f"<html><body><p>{words}</p></body></html>".encode(),
    }  # fmt: skip
    for name, data in files.items():
        path = tmp_path / name
        path.write_bytes(data)
        document = read(path)
        assert document.text.strip() == words
        assert (document.file_name, document.file_sha256) == (name, hashlib.sha256(data).hexdigest())
        assert document.metadata.title
    assert {path.suffix for path in map(Path, files)} <= set(FORMATS)


def test_the_door_is_cheap_to_open() -> None:
    heavy = "{'lxml', 'trafilatura', 'docx', 'pypdfium2', 'email', 'zipfile', 'charset_normalizer', 'subprocess'}"
    asked = f"import sys, app.reading; print(*({heavy} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert done.stdout == "\n"
