import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.model import ReadingError
from app.reading import read_bytes
from app.reading.plain import MARKS, decode

RUSSIAN = "Портовое управление сообщило, что около двадцати процентов причалов закрыто. Работы продолжаются.\n"
UKRAINIAN = "Міністр заявив, що його люди вже навчаються на Півночі. Їхні сили утримують частину міста.\n"
FRENCH = "Le maire a déclaré que près de 20 % du quai avait été rouvert ; le port n'a rien confirmé à l'étranger.\n"
GERMAN = "Der Hafen meldete am Freitag, über die Hälfte der Häuser sei zerstört – „völlig unbewohnbar“.\n"
ENGLISH = "The harbour office said “nearly 20 per cent” of the quay – about a fifth – had reopened at the café.\n"
GREEK = "Ο υπουργός δήλωσε ότι περίπου το είκοσι τοις εκατό των πλοίων επέστρεψαν στο λιμάνι.\n"
JAPANESE = "港の事務所は金曜日、約二千人が避難したと発表した。独立した確認は取れていない。\n"

written = st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\0\r"), min_size=1)
"""Any text that has a form in every Unicode encoding and no line ends to normalise."""


@given(written.filter(lambda text: not text.startswith("\ufeff")), st.sampled_from(MARKS))
def test_a_mark_names_the_encoding(text: str, mark: tuple[bytes, str]) -> None:
    assert decode(mark[0] + text.encode(mark[1]), "It").text == text


@given(st.text(st.sampled_from("abc déжя中😀\n\t“”\u202e\u200b"), min_size=1))
def test_utf8_comes_back_character_for_character(text: str) -> None:
    assert decode(text.encode(), "It").text == text


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
@pytest.mark.parametrize("text", [RUSSIAN, FRENCH, ENGLISH, "Ships 2\n", JAPANESE + "20 %\n"])
def test_wide_text_without_a_mark(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding), "It").text == text


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (RUSSIAN, "cp1251"), (RUSSIAN, "koi8_r"), (RUSSIAN, "cp866"), (RUSSIAN, "iso8859_5"), (UKRAINIAN, "cp1251"),
        (UKRAINIAN, "koi8_u"), (FRENCH, "latin-1"), (GERMAN, "cp1252"), (ENGLISH, "cp1252"), (GREEK, "cp1253"),
        (JAPANESE, "shift_jis"), (JAPANESE, "euc_jp"),
    ],
)  # fmt: skip
def test_older_encodings_are_told_by_their_looks_and_the_guess_is_said(text: str, encoding: str) -> None:
    found = decode(text.encode(encoding), "It")
    assert found.text == text
    assert "not stated" in found.notes[0]


def test_a_long_text_is_told_as_well_as_a_short_one() -> None:
    text = RUSSIAN.replace(" Работы продолжаются.", "") * 64_000  # a Macintosh encoding won here once
    assert decode(text.encode("cp1251"), "It").text == text


def test_a_few_damaged_places_do_not_make_utf8_another_encoding() -> None:
    data = RUSSIAN.encode() + b"\xd0 " + RUSSIAN.encode()
    found = decode(data, "It")
    assert found.text == RUSSIAN + "\ufffd " + RUSSIAN
    assert found.notes == ("One place could not be read as UTF-8 and became “\ufffd”.",)


def test_halves_of_characters_are_joined_or_named() -> None:
    found = decode(b"Ships \xed\xa0\xbd\xed\xb8\x80 left.", "It")
    assert (found.text, found.notes) == ("Ships \U0001f600 left.", ())
    found = decode(b"Ships \xed\xa0\x80 left.", "It")
    assert set(found.text) - set("Ships left.") == {"\ufffd"}
    assert "could not be read as UTF-8" in found.notes[0]


def test_of_encodings_that_give_the_same_words_the_usual_one_is_named() -> None:
    assert decode("“We lost 40 boats,” she said.".encode("cp1252"), "It").encoding == "cp1252"


def test_text_in_utf8_has_no_notes() -> None:
    assert decode(RUSSIAN.encode(), "It").notes == ()


@given(st.binary(max_size=300))
def test_any_bytes_give_text_or_one_sentence(data: bytes) -> None:
    try:
        document = read_bytes(data, "x.txt")
    except ReadingError as error:
        refused, text = str(error), ""
    else:
        refused, text = "", document.text
    assert refused.startswith("“x.txt” ") != bool(text)
    assert not {"\0", "\r"} & set(text)
    assert "\n" not in refused
    text.encode()
