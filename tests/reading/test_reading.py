import hashlib
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import reading
from app.model import ReadingError
from app.reading import read, read_bytes, read_stream, read_text


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
    ("name", "data", "says"),
    [
        ("a.html", b"<p>Closed</p>", "“a.html” is a web page; only plain text"),
        ("a.txt", b"%PDF-1.7 x", "“a.txt” is a PDF; only plain text"),
        ("a", b"PK\x03\x04 x", "“a” is an archive or an office document; only"),
    ],
)
def test_formats_to_come_are_named(name: str, data: bytes, says: str) -> None:
    with pytest.raises(ReadingError, match=says):
        read_bytes(data, name)
