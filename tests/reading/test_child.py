"""The reading child over real pipes: it answers many files, is ended when it takes too long, and starts anew."""

import contextlib
import io
import json
import os
import sys
import threading
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.model import Metadata, ReadingError
from app.reading.child import answer
from app.reading.found import Found, metadata, packed, storable, unpacked
from app.reading.frames import BrokenFrame, read_frame, write_frame
from app.reading.kinds import Kind
from app.reading.limits import Limits
from app.reading.parent import Cancelled, Child, command
from tests.reading.making import column, mail, pdf, word, word_with_body

QUAY = pdf([column(72, 700, ["The quay was closed."])])


def pretender(tmp_path: Path, body: str) -> list[str]:
    """A child of our own that does as ``body`` says with a request in ``frame``."""
    script = tmp_path / "pretender.py"
    script.write_text(
        "import os, signal, sys, time\nsys.path.insert(0, os.getcwd())\n"
        "from app.reading.frames import read_frame, write_frame\n"
        "while (frame := read_frame(sys.stdin.buffer)):\n    " + body + "\n"
    )
    return [sys.executable, str(script)]


def says(child: Child, data: bytes = b"x") -> str:
    with pytest.raises(ReadingError) as caught:
        child.read(data, Kind.PDF, "“x.pdf”")
    assert "\n" not in str(caught.value)
    return str(caught.value)


def test_one_child_reads_many_files_of_many_kinds() -> None:
    with Child() as child:
        pids, texts = set(), []
        for data, kind in ((QUAY, Kind.PDF), (word("A"), Kind.WORD), (bytes(mail("B")), Kind.MAIL), (QUAY, Kind.PDF)):
            texts.append(child.read(data, kind, "It")[0].text.strip())
            pids.add(child.pid)
        assert texts == ["The quay was closed.", "A", "B", "The quay was closed."]
        assert len(pids) == 1
    assert child.pid is None


def test_a_refusal_leaves_the_child_at_work() -> None:
    with Child() as child:
        assert says(child, b"%PDF-1.7") == "“x.pdf” is damaged, or is no PDF."
        pid = child.pid
        assert child.read(QUAY, Kind.PDF, "It")[0].text == "The quay was closed."
        assert child.pid == pid


def gone(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return True
    return False


def test_a_file_that_hangs_its_reader_is_given_up_and_the_next_one_read(tmp_path: Path) -> None:
    once = tmp_path / "hung"
    body = f"(open({str(once)!r}, 'w').close(), time.sleep(60)) if not os.path.exists({str(once)!r}) else "
    body += "write_frame(sys.stdout.buffer, {'error': 'It was read.'})"
    with Child(Limits(wall=1.5), pretender(tmp_path, body)) as child:
        before = time.monotonic()
        thread_pid: list[int | None] = []
        threading.Timer(0.5, lambda: thread_pid.append(child.pid)).start()
        assert says(child) == "“x.pdf” takes too long to read (more than 1.5 seconds)."
        assert time.monotonic() - before < 4
        assert thread_pid[0] is not None
        assert gone(thread_pid[0])
        assert says(child) == "It was read."


def test_a_large_file_that_nobody_takes_does_not_hang_us(tmp_path: Path) -> None:
    with Child(Limits(wall=0.6), [sys.executable, "-c", "import time; time.sleep(60)"]) as child:
        assert "takes too long" in says(child, b"x" * 5_000_000)


@pytest.mark.parametrize("body", ["time.sleep(60)", "[None for _ in iter(int, 1)]"])
def test_a_person_may_stop_while_the_child_is_busy(tmp_path: Path, body: str) -> None:
    stop = threading.Event()
    with Child(Limits(seconds=30), pretender(tmp_path, body)) as child:
        threading.Timer(0.4, stop.set).start()
        before = time.monotonic()
        with pytest.raises(Cancelled):
            child.read(b"x", Kind.PDF, "It", stop.is_set)
        assert time.monotonic() - before < 2


BROKEN = "“x.pdf” broke its reader: the file is damaged, or made to do harm."
SENSELESS = "“x.pdf” could not be read: its reader gave no sensible answer."


@pytest.mark.parametrize(
    ("body", "sentence"),
    [
        ("os._exit(0)", BROKEN),
        ("os.kill(os.getpid(), signal.SIGSEGV)", BROKEN),
        ("os.kill(os.getpid(), signal.SIGXCPU)", "“x.pdf” takes too long to read (more than 60 seconds)."),
        ("(os.write(1, b'\\xff' * 64), os._exit(0))", BROKEN),
        ("write_frame(sys.stdout.buffer, {})", SENSELESS),
        ("write_frame(sys.stdout.buffer, {'found': [{'text': 3}]})", SENSELESS),
        ("write_frame(sys.stdout.buffer, {'found': [{}] * 500})", SENSELESS),
        ("write_frame(sys.stdout.buffer, {'error': 'two\\nlines'})", "two lines"),
    ],
)
def test_whatever_a_broken_child_does_is_one_sentence(tmp_path: Path, body: str, sentence: str) -> None:
    with Child(start=pretender(tmp_path, body)) as child:
        assert says(child) == sentence


def test_a_reader_that_is_not_there(tmp_path: Path) -> None:
    assert (
        says(Child(start=[str(tmp_path / "none")]))
        == "The reader of foreign files could not be started: No such file or directory."
    )


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems count in whole seconds")
def test_only_processor_time_counts_on_a_machine_that_is_busy(tmp_path: Path) -> None:
    rests = "(time.sleep(1.5), write_frame(sys.stdout.buffer, {'error': 'It was read.'}))"
    with Child(Limits(seconds=1), pretender(tmp_path, rests)) as child:
        assert says(child) == "It was read."
    with Child(Limits(seconds=1.2), pretender(tmp_path, "[None for _ in iter(int, 1)]")) as child:
        assert says(child) == "“x.pdf” takes too long to read (more than 1.2 seconds)."


def test_processor_time_is_limited_and_the_limit_is_for_each_file(tmp_path: Path) -> None:
    body = "(__import__('app.reading.child').reading.child.limit(0.5, 0), [None for _ in iter(int, 1)])"
    with Child(Limits(seconds=20), pretender(tmp_path, body)) as child:
        before = time.monotonic()
        assert "takes too long" in says(child)
        assert time.monotonic() - before < 6
    with Child(Limits(seconds=1)) as child:
        until = time.monotonic() + 3
        while time.monotonic() < until:
            assert child.read(QUAY, Kind.PDF, "It")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems do not hold to RLIMIT_AS")
def test_memory_is_limited() -> None:
    large = b"<html><body>" + b"<p>word" * 4_000_000
    with Child(Limits(memory=300_000_000)) as child:
        with pytest.raises(ReadingError, match=r"needs more memory|broke its reader"):
            child.read(large, Kind.WEB, "It")
        assert child.read(QUAY, Kind.PDF, "It")


def test_a_file_beyond_the_limit_does_not_start_a_child() -> None:
    child = Child(Limits(file_size=10))
    assert says(child, b"x" * 11) == "“x.pdf” is too large (0 MB); files of this kind are read up to 0 MB."
    assert child.pid is None


def test_what_libraries_print_goes_nowhere_and_ctrl_c_is_the_parents() -> None:
    with Child() as child:
        child.read(QUAY, Kind.PDF, "It")
        pid = child.pid
        assert pid is not None
        os.kill(pid, 2)
        assert child.read(QUAY, Kind.PDF, "It")
        assert child.pid == pid


def test_a_frozen_program_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    assert command() == [sys.executable, "-m", "app.reading.child"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert command() == [sys.executable, "--reading-child"]


def test_the_child_runs_where_other_modules_lie_in_wait(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "json.py").write_text("raise SystemExit")
    (tmp_path / "app").mkdir()
    monkeypatch.chdir(tmp_path)
    with Child() as child:
        assert child.read(QUAY, Kind.PDF, "It")


def test_a_word_document_nested_without_end_says_so() -> None:
    body = "<w:sdt><w:sdtContent>" * 5_000 + "<w:p/>" + "</w:sdtContent></w:sdt>" * 5_000
    made = answer({"kind": "word", "called": "It"}, word_with_body(body))
    assert made["error"] == "It is nested too deeply to be read."


def test_an_unknown_kind_and_an_odd_request_are_answered() -> None:
    assert answer({"kind": "nothing", "called": "It"}, b"")["error"] == "It is of a kind that cannot be read here."
    assert "error" in answer({}, b"")


# -- frames and what is in them --------------------------------------------------------------------------------------

plain = st.recursive(
    st.none() | st.integers(-(2**31), 2**31) | st.text(st.characters(exclude_categories=("Cs",)), max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text("abc", max_size=3), inner, max_size=3),
    max_leaves=10,
)


@given(st.dictionaries(st.text("abc", max_size=3), plain), st.binary(max_size=200))
def test_frames_come_back_as_they_were(words: dict[str, object], data: bytes) -> None:
    pipe = io.BytesIO()
    write_frame(pipe, words, data)
    write_frame(pipe, {})
    pipe.seek(0)
    assert read_frame(pipe) == (words, data)
    assert read_frame(pipe) == ({}, b"")
    assert read_frame(pipe) is None


@given(st.binary(min_size=1, max_size=100))
def test_any_bytes_are_a_frame_or_a_broken_one(data: bytes) -> None:
    with contextlib.suppress(BrokenFrame):
        assert read_frame(io.BytesIO(data)) is not None


anything = st.none() | st.integers() | st.text(max_size=50) | st.lists(st.text(max_size=5), max_size=3)


@given(st.dictionaries(st.sampled_from(["title", "url", "published_on", "x"]), anything), anything, anything)
def test_what_a_child_sends_is_made_harmless(about: dict[str, object], notes: object, name: object) -> None:
    found = unpacked({"text": "words", "metadata": about, "notes": notes, "name": name})
    for value in (found.metadata.title, found.metadata.url, found.metadata.published_on):
        assert value is None or (value and "\n" not in value and "\u202e" not in value)
    assert found.metadata.url is None or found.metadata.url.startswith("http")
    with pytest.raises(ValueError, match="no text"):
        unpacked({"metadata": about})


def test_a_found_text_survives_the_pipe() -> None:
    found = Found(
        "words", Metadata(title="T", url="https://a.example/b", published_on="2031-02"), ("n",), "a.pdf", "0" * 64
    )
    assert unpacked(json.loads(json.dumps(packed(found)))) == found


def test_addresses_dates_and_titles_that_are_none() -> None:
    made = metadata(url="javascript:alert(1)", published_on="soon", title=" a\n\u202eb ", author=3)
    assert made == Metadata(title="a b")


def test_nul_goes_and_half_characters_are_named() -> None:
    assert storable("a\0b\ud800c") == ("ab\ufffdc", ("One character was damaged and became “\ufffd”.",))
