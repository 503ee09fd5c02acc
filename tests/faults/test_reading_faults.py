"""Files that cannot become text: each refused in one plain sentence."""

import os
import time
from pathlib import Path

import pytest

from app import reading
from app.model import ReadingError
from app.reading import read, read_bytes, read_text


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
