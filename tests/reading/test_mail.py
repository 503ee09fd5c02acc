from email.message import EmailMessage

import pytest

from app.model import ReadingError
from app.reading.mail import message
from tests.reading.making import PAGE, column, locked_pdf, mail, pdf, word

BODY = "The harbour office said on Friday that nearly 20 per cent of the quay had reopened.\n"


def test_the_message_and_what_its_head_says() -> None:
    found = message(bytes(mail(BODY)), "It")
    assert [one.text for one in found] == [BODY]
    about = found[0].metadata
    assert (about.title, about.author, about.published_on) == ("Quay reopens after storm", "Port Office", "2031-02-09")


def test_text_is_preferred_and_html_will_do() -> None:
    assert message(bytes(mail(BODY, html="<p>Other words")), "It")[0].text == BODY
    assert message(bytes(mail(html="<p>Other <b>words</b></p><p>More")), "It")[0].text == "Other words\n\nMore"


def test_attachments_become_documents_of_their_own() -> None:
    made = mail(BODY)
    made.add_attachment(
        pdf([column(72, 700, ["The quay was closed."])]), maintype="application", subtype="pdf", filename="quay.pdf"
    )
    made.add_attachment(
        word("The port was closed."), maintype="application", subtype="octet-stream", filename="port.docx"
    )
    made.add_attachment(
        "Der Hafen – für alle.".encode("cp1252"), maintype="text", subtype="plain", filename="hafen.txt"
    )
    made.add_attachment(PAGE.encode(), maintype="text", subtype="html", filename="..\\page.html")
    made.add_attachment(b"\xff\xd8\xff", maintype="image", subtype="jpeg", filename="storm.jpg")
    found = message(bytes(made), "It")
    assert [one.name for one in found] == [None, "quay.pdf", "port.docx", "hafen.txt", "page.html"]
    assert [one.text for one in found[1:4]] == ["The quay was closed.", "The port was closed.", "Der Hafen – für alle."]
    assert found[0].notes == ("Attachments left out: storm.jpg.",)
    assert len({one.sha256 for one in found[1:]}) == 4


def test_one_bad_attachment_does_not_take_the_mail_along() -> None:
    made = mail(BODY)
    made.add_attachment(locked_pdf(), maintype="application", subtype="pdf", filename="quay.pdf")
    found = message(bytes(made), "“m.eml”")
    assert [one.error for one in found] == [None, "“quay.pdf” in “m.eml” is locked with a password."]


def test_a_mail_within_a_mail_but_not_for_ever() -> None:
    made = mail(BODY.replace("Friday", "day 0"))
    for day in range(1, 6):
        outer = mail(BODY.replace("Friday", f"day {day}"))
        outer.add_attachment(made)
        made = outer
    found = message(bytes(made), "It")
    assert [one.text.split("said on ")[1][:5] for one in found if not one.error] == ["day 5", "day 4", "day 3"]
    assert "too many mails" in (found[-1].error or "")


def test_a_mail_that_is_nothing_but_another_one_is_read_as_that_one() -> None:
    outer = EmailMessage()
    outer["From"], outer["Subject"] = "a@port.example", "Fwd"
    outer.set_content(mail(BODY))
    found = message(bytes(outer), "It")
    assert [(one.text, one.metadata.title) for one in found] == [(BODY, "Quay reopens after storm")]


def test_pictures_within_the_words_are_not_attachments() -> None:
    made = mail(html="<p>We lost 40 boats.</p><img src='cid:x'>")
    made.make_related()
    made.add_related(b"\x89PNG", maintype="image", subtype="png", cid="<x>", filename="logo.png")
    [found] = message(bytes(made), "It")
    assert (found.text, found.notes) == ("We lost 40 boats.", ())


def test_heads_and_words_in_their_transfer_encodings() -> None:
    found = message(
        b"From: =?iso-8859-1?Q?J=F6rg_M=FCller?= <j@port.example>\r\n"
        b"Subject: =?utf-8?B?UXVhaSDigJMgNDAgQm9vdGU=?=\r\n =?utf-8?Q?_verloren?=\r\n"
        b"Content-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
        b"The caf=E9 said that =\r\n40 boats had gone.\r\n",
        "It",
    )[0]
    assert (found.metadata.title, found.metadata.author) == ("Quai – 40 Boote verloren", "Jörg Müller")
    assert found.text.strip() == "The café said that 40 boats had gone."


def test_of_very_many_attachments_some_come_in_and_the_rest_is_counted() -> None:
    part = "--B\r\nContent-Disposition: attachment; filename={0}.txt\r\n\r\nBoat {0} sank.\r\n"
    head = "From: a@port.example\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=B\r\n\r\n"
    body = "--B\r\nContent-Type: text/plain\r\n\r\nSee the lists.\r\n"
    found = message((head + body + "".join(map(part.format, range(1_000))) + "--B--\r\n").encode(), "It")
    assert len(found) == 101
    assert found[0].notes[0].endswith("104.txt and 895 more.")


def test_flowed_lines_are_whole_again() -> None:
    made = EmailMessage()
    made["From"] = "a@port.example"
    made["Content-Type"] = "text/plain; format=flowed; charset=utf-8"
    made.set_payload("The quay was closed \non Monday.\n\n Indented.\n-- \nPort Office\n")
    assert message(bytes(made), "It")[0].text == "The quay was closed on Monday.\n\nIndented.\n-- \nPort Office"


@pytest.mark.parametrize(("stated", "encoding"), [("utf-8", "cp1252"), ("no-such", "utf-8"), ("", "cp1252")])
def test_a_mail_whose_encoding_is_wrong_or_unknown(stated: str, encoding: str) -> None:
    head = f"From: a@port.example\r\nContent-Type: text/plain{f'; charset={stated}' if stated else ''}\r\n\r\n"
    body = "The office said “nearly 20 per cent” of the quay – about a fifth – had reopened at the café."
    assert message(head.encode() + body.encode(encoding), "It")[0].text == body


def test_a_page_saved_as_a_mail() -> None:
    made = EmailMessage()
    made["Snapshot-Content-Location"] = "https://courier.example/saved"
    made.set_content(PAGE.replace('<link rel="canonical" href="https://courier.example/quay">', ""), subtype="html")
    made.make_related()
    [found] = message(bytes(made), "It")
    assert found.text.startswith("Quay reopens after storm")
    assert found.metadata.url == "https://courier.example/saved"


@pytest.mark.parametrize("data", [b"", b"\n\n", b"nothing like a mail", bytes(mail(" "))])
def test_what_is_no_mail_or_an_empty_one(data: bytes) -> None:
    with pytest.raises(ReadingError):
        message(data, "It")
