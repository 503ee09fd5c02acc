"""Files that cannot become text: each refused in one plain sentence."""

import os
import time
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app import reading
from app.model import Document, ReadingError
from app.reading import Child, Limits, parts_of, read, read_bytes, read_text
from tests.reading.making import (
    PAGE,
    assembled,
    column,
    locked_pdf,
    mail,
    pdf,
    with_part,
    word,
    word_with_body,
)


def refused(path: Path) -> str:
    with pytest.raises(ReadingError) as caught:
        read(path)
    assert "\n" not in str(caught.value)
    return str(caught.value)


def test_no_file(tmp_path: Path) -> None:
    assert refused(tmp_path / "gone.txt") == "There is no file “gone.txt”."


def test_a_file_used_as_a_folder(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("x")
    assert refused(tmp_path / "a" / "b.txt") == "“b.txt” could not be read: Not a directory."


def test_a_name_no_file_can_have(tmp_path: Path) -> None:
    assert "could not be read" in refused(tmp_path / "a\0b")
    assert "could not be read" in refused(tmp_path / ("a" * 5000))


def test_a_folder(tmp_path: Path) -> None:
    assert refused(tmp_path).endswith("is a folder; name a file in it.")


def test_a_pipe_or_a_device_does_not_hang(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert refused(tmp_path / "pipe") == "“pipe” is not a file."
    assert refused(Path("/dev/zero")) == "“zero” is not a file."


@pytest.mark.parametrize("data", [b"", b"\xef\xbb\xbf", b" \r\n\t ", "\u200b\u00a0\ufeff\n".encode()])
def test_nothing_in_it(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(data)
    assert refused(path) in ("“a.txt” is empty.", "“a.txt” holds nothing but white space.")


@pytest.mark.parametrize(
    "data", [b"a\0b", bytes(range(256)) * 4, b"\1\2\3\4\5\6", b"text\0\0\0\0\0\0text", b"\xff\xfea", b"\xff\xfe\0\xd8"]
)
def test_binary(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(data)
    assert refused(path).startswith("“a.bin” is ")


def test_200_megabytes_are_refused_before_they_are_read(tmp_path: Path) -> None:
    path = tmp_path / "big.txt"
    with path.open("wb") as file:
        file.truncate(200_000_000)
    before = time.process_time()
    assert refused(path) == "“big.txt” is too large (200 MB); an article has 5,000,000 characters at most."
    assert time.process_time() - before < 0.05


def test_one_character_too_many() -> None:
    with pytest.raises(ReadingError, match="has 5,000,001 characters; an article has 5,000,000 at most"):
        read_bytes(b"a" * (reading.CHARACTERS_AT_MOST + 1), "a.txt")


@pytest.mark.parametrize("text", ["a\0b", "a\ud83d b", "\udc00x"])
def test_what_the_clipboard_may_hold_and_a_ledger_may_not(text: str) -> None:
    with pytest.raises(ReadingError):
        read_text(text)


def test_no_permission(tmp_path: Path) -> None:
    folder = tmp_path / "mine"
    folder.mkdir()
    path = folder / "secret.txt"
    path.write_text("The harbour was closed.")
    path.chmod(0)
    as_root = os.geteuid() == 0
    if as_root:
        tmp_path.chmod(0o755)
        for parent in tmp_path.parents[:2]:
            parent.chmod(0o755)
        os.seteuid(65534)
    try:
        assert refused(path) == "“secret.txt” may not be read: you lack the permission."
    finally:
        if as_root:
            os.seteuid(0)


# -- foreign formats, through the whole door -------------------------------------------------------------------------


def refused_bytes(data: bytes, name: str, limits: Limits | None = None) -> str:
    with pytest.raises(ReadingError) as caught, Child(limits) as child:
        parts_of(data, name, child)
    said = str(caught.value)
    assert "\n" not in said
    assert said.startswith(f"“{name}” ")
    assert said.endswith(".")
    return said


@pytest.mark.parametrize("name", ["big.pdf", "big.html", "big.docx", "big.eml"])
def test_500_megabytes_are_refused_before_they_are_read(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    with path.open("wb") as file:
        file.truncate(500_000_000)
    before = time.process_time()
    assert refused(path) == f"“{name}” is too large (500 MB); files of this kind are read up to 100 MB."
    assert time.process_time() - before < 0.05


def pdf_with_stream(content: bytes) -> bytes:
    packed = zlib.compress(content, 9)
    page = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R >>"
    objects = ["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 1 /Kids [3 0 R] >>", page]
    body = "".join(f"{number} 0 obj\n{one}\nendobj\n" for number, one in enumerate(objects, 1)).encode()
    head = b"4 0 obj\n<< /Filter /FlateDecode /Length %d >>\nstream\n" % len(packed)
    return b"%PDF-1.4\n" + body + head + packed + b"\nendstream\nendobj\ntrailer << /Root 1 0 R >>\n"


def pdf_that_draws_itself() -> bytes:
    """Each form draws the next one four times, thirty deep."""
    inside = "/Resources << /XObject << /A {} 0 R >> >>"
    page = f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] {inside.format(5)} /Contents 4 0 R >>"
    objects = ["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 1 /Kids [3 0 R] >>", page]
    objects.append("<< /Length 5 >>\nstream\n/A Do\nendstream")
    form = "<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] {} /Length 24 >>\nstream\n{}\nendstream"
    objects += [form.format(inside.format(number + 1), "/A Do " * 4) for number in range(5, 35)]
    return assembled(objects)


SMALL = Limits(seconds=3, memory=500_000_000)


@pytest.mark.parametrize(
    "data", [pdf_with_stream(b"q " * 40_000_000), pdf_that_draws_itself()], ids=["unpacks to much", "draws itself"]
)
def test_a_pdf_that_eats_memory_or_time(data: bytes) -> None:
    said = refused_bytes(data, "a.pdf", SMALL)
    assert "broke its reader" in said or "takes too long" in said or "more memory" in said


def test_a_pdf_without_end_or_pages() -> None:
    endless = ["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 3 /Kids [2 0 R 2 0 R] >>", "<<>>", "<<>>"]
    assert "damaged" in refused_bytes(assembled(endless), "a.pdf")
    endless[1] = "<< /Type /Pages /Count 2000000000 /Kids [] >>"
    assert "damaged" in refused_bytes(assembled(endless), "a.pdf")


@pytest.mark.parametrize(
    ("data", "name", "says"),
    [
        (pdf([[], []]), "scan.pdf", "has no text: its pages are pictures"),
        (locked_pdf(), "a.pdf", "is locked with a password"),
        (b"<p>The qu\0ay</p>", "a.html", "is not text"),
        (bytes(range(256)) * 99, "a.html", "is not text"),
        (b"<div>" * 600_000 + b"word", "a.html", "too large or nested too deeply"),
        (b"<p>" + b"word " * 2_400_000, "a.html", "too large or nested too deeply"),
        (b"From: a@b\r\nContent-Transfer-Encoding: base64\r\n\r\n" + b"AAAA" * 99, "a.eml", "is not text"),
        (b"From: " + b"((((" * 20_000 + b"\r\n\r\nwords", "a.eml", "nested too deeply"),
        (b"From: a@b\r\nContent-Type: message/rfc822\r\n\r\n" * 99 + b"words", "a.eml", "without any words"),
        (with_part(word("x"), "word/media/a.bin", b"\0" * 9_000_000), "a.docx", "would unpack to far more"),
        (with_part(word("x"), "word/document.xml", b'<!DOCTYPE d [<!ENTITY a "b">]><d>&a;</d>'), "a.docx", "declares"),
        (word_with_body("<w:p>" + "<w:ins>" * 900 + "</w:ins>" * 900 + "</w:p>"), "a.docx", "nested too deeply"),
    ],
)  # fmt: skip
def test_each_of_these_is_one_plain_sentence(data: bytes, name: str, says: str) -> None:
    assert says in refused_bytes(data, name)


def test_half_characters_in_a_page_are_replaced_and_named() -> None:
    [document] = parts_of(PAGE.replace("Nobody", "No\ud800body").encode("utf-8", "surrogatepass"), "a.html")
    assert isinstance(document, Document)
    assert "No\ufffd" in document.text
    assert "could not be read in its encoding" in document.notes[0]


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.sampled_from(["a.pdf", "a.docx", "a.html", "a.eml"]), st.data())
def test_a_damaged_file_gives_a_document_or_a_sentence(one_child: Child, name: str, data: st.DataObject) -> None:
    whole = WHOLE[name]
    at = data.draw(st.integers(0, len(whole) - 1))
    put = data.draw(st.binary(max_size=8))
    parts: list[Document | ReadingError] = []
    try:
        parts += parts_of(whole[:at] + put + whole[at + data.draw(st.integers(0, 40)) :], name, one_child)
    except ReadingError as refusal:
        parts.append(refusal)
    assert not [part for part in parts if isinstance(part, ReadingError) and "\n" in str(part)]
    assert all(part.text.encode() for part in parts if isinstance(part, Document))


WHOLE = {
    "a.pdf": pdf([column(72, 700, ["The harbour was closed on Friday."])]), "a.docx": word("The harbour was closed."),
    "a.html": PAGE.encode(), "a.eml": bytes(mail("The harbour was closed.", html="<p>The harbour")),
}  # fmt: skip


@pytest.fixture(scope="module")
def one_child() -> Iterator[Child]:
    with Child() as child:
        yield child
