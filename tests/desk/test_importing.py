"""Articles come in: shown first, put right, named where they are here already, stopped, taken back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData

from app.desk.arrivals import Admission, Arrival
from app.desk.dialogs.worth_slider import WorthSlider
from app.desk.theme import Theme
from tests.desk.desk_window import ARTICLE
from tests.desk.test_window import Desk, empty_desk

__all__ = ["empty_desk"]


def write(folder: Path, name: str, words: str) -> Path:
    path = folder / name
    path.write_text(words, encoding="utf-8")
    return path


def finished(desk: Desk) -> None:
    desk.until(lambda: not desk.window.importing.running)
    desk.settle()


def titles(desk: Desk) -> list[str]:
    with_reader: list[list[str]] = []
    desk.window.worker.read_each(
        "detail", lambda reader: [a.title for a in reader.articles()], with_reader.append, lambda _: None
    )
    desk.until(lambda: bool(with_reader))
    return with_reader[0]


def test_what_was_understood_is_shown_before_anything_is_written(empty_desk: Desk, tmp_path: Path) -> None:
    empty_desk.answers.admits = False
    empty_desk.window.traffic.import_files([write(tmp_path, "dam.txt", ARTICLE)])
    finished(empty_desk)
    [[arrival]] = empty_desk.answers.arrived
    assert arrival.document is not None
    assert arrival.document.metadata.published_on == "2024-03-04"
    assert len(arrival.candidates) > 3
    assert titles(empty_desk) == []
    assert empty_desk.window.notices.text == "Nothing was imported."


def test_a_date_put_right_moves_the_dates_of_the_claims(
    empty_desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def a_year_later(arrivals: list[Arrival], worth: float) -> Admission:
        details = tuple(replace(one.metadata(), title="Put right", published_on="2025-03-03") for one in arrivals)
        return Admission(details, 0.0)

    monkeypatch.setattr(empty_desk.answers, "arrivals", a_year_later)
    empty_desk.window.traffic.import_files(
        [write(tmp_path, "dam-2024-03-04.txt", ARTICLE.replace(", 4 March 2024", ""))]
    )
    finished(empty_desk)
    assert titles(empty_desk) == ["Put right"]
    assert empty_desk.window.table.worth == 0.0, "the slider of the dialog is the table's"
    found: list[list[str | None]] = []
    empty_desk.window.worker.read_each(
        "detail", lambda r: [c.event_from or c.said_on for c in r.claims(r.ids(empty_desk.window.shown.search))],
        found.append, lambda _: None,
    )  # fmt: skip
    empty_desk.until(lambda: bool(found))
    days = {day for day in found[0] if day}
    assert {"2025-03-02", "2025-03-03", "2025-02"} <= days
    assert not any(day.startswith("2024-03") for day in days)


def test_several_files_are_told_apart_and_the_same_text_comes_in_once(empty_desk: Desk, tmp_path: Path) -> None:
    other = ARTICLE.replace("HARLOW FALLS", "VELLMAR")
    paths = [
        write(tmp_path, "dam.txt", ARTICLE), write(tmp_path, "copy.txt", ARTICLE), write(tmp_path, "empty.txt", ""),
        write(tmp_path, "other.txt", other),
    ]  # fmt: skip
    empty_desk.window.traffic.import_files(paths)
    finished(empty_desk)
    [arrivals] = empty_desk.answers.arrived
    assert [one.welcome for one in arrivals] == [True, False, False, True]
    assert arrivals[1].twin == "dam.txt"
    assert arrivals[2].error.endswith("is empty.")
    told = empty_desk.window.notices.text
    assert told.startswith("Imported 2 articles")
    assert "“copy.txt” has the same text as “dam.txt”." in told
    assert "“empty.txt” is empty." in told


def test_an_article_that_is_here_is_named_by_its_title_and_asks_nothing(empty_desk: Desk, tmp_path: Path) -> None:
    path = write(tmp_path, "dam.txt", ARTICLE)
    empty_desk.window.traffic.import_files([path])
    finished(empty_desk)
    [title] = titles(empty_desk)
    empty_desk.window.traffic.import_files([path])
    finished(empty_desk)
    assert len(empty_desk.answers.arrived) == 1
    assert f"“{title}”" in empty_desk.window.notices.text


def test_an_import_of_several_can_be_shown_and_taken_back(empty_desk: Desk, tmp_path: Path) -> None:
    paths = [write(tmp_path, f"{n}.txt", ARTICLE.replace("HARLOW FALLS", f"PORT {n} ORVELLE")) for n in "AB"]
    empty_desk.window.traffic.import_files(paths)
    finished(empty_desk)
    notices = empty_desk.window.notices.newest
    assert notices is not None
    assert (notices.button.text(), notices.other.text()) == ("Show", "Undo")
    notices.button.click()
    assert {field for field, _ in empty_desk.window.shown.search.facets} == {"article"}
    empty_desk.window.searching.clear()
    empty_desk.window.traffic._undo_all(2)
    empty_desk.until(lambda: titles(empty_desk) == [])


def test_who_does_not_want_to_be_asked_is_told_what_the_reader_noted(empty_desk: Desk, tmp_path: Path) -> None:
    window = empty_desk.window
    window.settings.now = replace(window.settings.now, ask_before_import=False)
    (tmp_path / "old.txt").write_bytes(ARTICLE.replace("Mira", "Zoë").encode("cp1252"))
    window.traffic.import_files([tmp_path / "old.txt"])
    finished(empty_desk)
    assert not empty_desk.answers.arrived
    assert window.notices.text.startswith("Imported 1 article")


def test_a_piece_of_a_web_page_comes_in_as_its_words(empty_desk: Desk) -> None:
    data = QMimeData()
    data.setHtml("".join(f"<p>{part}</p>" for part in ARTICLE.split("\n\n")))
    empty_desk.window.traffic.import_dropped(data)
    finished(empty_desk)
    [[arrival]] = empty_desk.answers.arrived
    assert arrival.document is not None
    assert "sandbags were laid in two days" in arrival.document.text
    assert "<p>" not in arrival.document.text


def test_an_address_is_not_an_article(empty_desk: Desk) -> None:
    data = QMimeData()
    data.setText(" https://courier.example/harbour ")
    empty_desk.window.traffic.import_dropped(data)
    assert "fetches nothing" in empty_desk.window.notices.text
    assert not empty_desk.window.importing.running


def test_the_reading_of_many_files_can_be_stopped_and_leaves_nothing(empty_desk: Desk, tmp_path: Path) -> None:
    many = tmp_path / "many"
    many.mkdir()
    for number in range(60):
        write(many, f"{number:02}.txt", ARTICLE.replace("HARLOW FALLS", f"TOWN {'X' * (number + 1)}"))
    places: list[int] = []
    importing = empty_desk.window.importing
    importing.moved.connect(lambda batch, _: places.append(batch.done))
    importing.moved.connect(lambda batch, _: importing.cancel() if batch.done >= 3 else None)
    empty_desk.window.traffic.import_files([many])
    finished(empty_desk)
    assert max(places) < 60
    assert empty_desk.window.notices.text == "The import was stopped."
    assert titles(empty_desk) == []


def test_the_slider_lists_more_or_fewer_claims(qtbot: object) -> None:
    slider = WorthSlider(Theme("light"), 0.35)
    qtbot.addWidget(slider)
    heard: list[float] = []
    slider.moved.connect(heard.append)
    slider.slider.setValue(80)
    assert heard == [0.8]
    slider.show_worths([0.1, 0.9, 1.0])
    assert sum(slider.bars._counts) == 3


def test_how_far_about_reaches_is_the_house_s_own(empty_desk: Desk, tmp_path: Path) -> None:
    empty_desk.window.importing.near = 0.05
    empty_desk.window.traffic.import_files([write(tmp_path, "dam.txt", ARTICLE)])
    finished(empty_desk)
    [[arrival]] = empty_desk.answers.arrived
    about = [f for c in arrival.candidates for f in c.figures if f.qualifier == "approx"]
    assert (about[0].low, about[0].high) == pytest.approx((66.5, 73.5))


def test_the_undo_of_an_import_that_partly_failed_goes_with_the_next_deed(empty_desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_text("")
    empty_desk.window.traffic.import_files([write(tmp_path, "dam.txt", ARTICLE), tmp_path / "empty.txt"])
    finished(empty_desk)
    line = empty_desk.window.notices.newest
    assert line is not None
    assert not line.button.isHidden()
    empty_desk.until(lambda: empty_desk.window.table.model.rowCount() > 0 and empty_desk.row(0) is not None)
    uid = empty_desk.row(0).uid
    empty_desk.window.deeds.set_many([(uid, None)], "note", "rang the mill", label="Note")
    empty_desk.until(line.button.isHidden)
    assert "empty.txt" in line.text
