import os
import threading
import time
from pathlib import Path

from app.reading import Limits, Outcome, read_all
from tests.reading.making import PAGE, column, locked_pdf, mail, pdf, word

SLOW = pdf([column(72, 780, ["The harbour office said on Friday that nearly 20 per cent of the quay"] * 55)] * 200)
"""Two hundred pages, which take some three seconds."""


def outcome(found: Outcome) -> str:
    return found.error if found.document is None else f"{found.name}: {found.document.text.strip()[:20]}"  # type: ignore[return-value]


def test_files_and_folders_in_order_with_one_sentence_for_each_that_fails(tmp_path: Path) -> None:
    folder = tmp_path / "case"
    (folder / "more").mkdir(parents=True)
    (folder / "a.txt").write_text("The quay was closed.")
    (folder / "b.pdf").write_bytes(pdf([column(72, 700, ["The port was closed."])]))
    (folder / "c.pdf").write_bytes(locked_pdf())
    (folder / "d.docx").write_bytes(word("A document."))
    (folder / "e.odt").write_bytes(b"PK\3\4")
    (folder / "storm.jpg").write_bytes(b"\xff\xd8\xff")
    (folder / "list.csv").write_text("1,2")
    (folder / ".hidden.txt").write_text("no")
    (folder / "~$d.docx").write_text("no")
    (folder / "more" / "page.html").write_text(PAGE)
    told: list[tuple[int, int, str]] = []
    found = list(read_all([tmp_path / "gone.txt", folder, folder / "a.txt"], progress=lambda *step: told.append(step)))
    assert [outcome(one) for one in found] == [
        "There is no file “gone.txt”.", "a.txt: The quay was closed.", "b.pdf: The port was closed.",
        "“c.pdf” is locked with a password.", "d.docx: A document.",
        "“e.odt” is an OpenDocument text, which cannot be read here; save it as PDF, Word (.docx) or text first.",
        "page.html: Quay reopens after s",
        "In the folder “case”, 2 files of other kinds (.csv, .jpg) were left out.",
    ]  # fmt: skip
    assert told[0] == (0, 7, "gone.txt")
    assert told[-1] == (7, 7, "")
    assert [done for done, _, _ in told] == list(range(8))


def test_a_mail_with_attachments_gives_several_documents(tmp_path: Path) -> None:
    made = mail("The message of the office.")
    made.add_attachment(word("An attachment."), maintype="application", subtype="x", filename="a.docx")
    made.add_attachment(b"%PDF-", maintype="application", subtype="pdf", filename="b.pdf")
    (tmp_path / "m.eml").write_bytes(bytes(made))
    assert [outcome(one) for one in read_all([tmp_path / "m.eml"])] == [
        "m.eml: The message of the o", "a.docx: An attachment.", "“b.pdf” in “m.eml” is damaged, or is no PDF.",
    ]  # fmt: skip


def test_a_folder_without_anything_to_read(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    [found] = read_all([tmp_path / "empty"])
    assert found.error == "The folder “empty” holds no file that can be read."


def test_a_folder_linked_into_itself_ends(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("words")
    (tmp_path / "again").symlink_to(tmp_path)
    os.mkfifo(tmp_path / "pipe.txt")
    assert [one.name for one in read_all([tmp_path])] == ["a.txt"]


def test_stopping_between_files_keeps_what_was_read(tmp_path: Path) -> None:
    for name in "abc":
        (tmp_path / f"{name}.txt").write_text(name)
    stop = threading.Event()
    found = []
    for one in read_all([tmp_path], cancelled=stop.is_set):
        found.append(one.name)
        stop.set()
    assert found == ["a.txt"]


def test_stopping_while_a_file_is_being_read(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(SLOW)
    stop = threading.Event()
    threading.Timer(0.8, stop.set).start()
    before = time.monotonic()
    assert list(read_all([tmp_path], cancelled=stop.is_set)) == []
    assert time.monotonic() - before < 3


def test_a_file_over_the_limit_and_one_after_it(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(SLOW)
    (tmp_path / "b.docx").write_bytes(word("A document."))
    found = [outcome(one) for one in read_all([tmp_path], limits=Limits(seconds=1.5))]
    assert found == ["“a.pdf” takes too long to read (more than 1.5 seconds).", "b.docx: A document."]
