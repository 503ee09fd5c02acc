"""Files for the tests, made on the spot: PDF pages from bytes, Word documents, mails, archives that unpack to much."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence
from email.message import EmailMessage

import docx

Placed = tuple[float, float, float, str]
"""Left, height above the page's foot, size, words."""


def column(left: float, top: float, lines: Sequence[str], *, size: float = 10, step: float = 12) -> list[Placed]:
    """Lines one below the other; an empty one leaves its place empty."""
    return [(left, top - step * number, size, line) for number, line in enumerate(lines) if line]


def pdf(
    pages: Sequence[Sequence[Placed]], *, rotate: int = 0, turned: int = 0, info: str = "", trailer: str = ""
) -> bytes:
    """A PDF with these words on its pages (A4), which are shown turned; ``turned``: drawn so, in quarter turns."""
    turn = ("1 0 0 1 0 0", "0 1 -1 0 842 0", "-1 0 0 -1 595 842", "0 -1 1 0 0 595")[turned]
    font = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"
    objects = ["<< /Type /Catalog /Pages 2 0 R >>", "", font, f"<< {info} >>"]
    kids = []
    for page in pages:
        drawn = "".join(
            f"BT /F1 {size:g} Tf 1 0 0 1 {left:g} {height:g} Tm ({_escaped(words)}) Tj ET\n"
            for left, height, size, words in page
        )
        drawn = f"{turn} cm\n{drawn}"
        objects.append(f"<< /Length {len(drawn)} >>\nstream\n{drawn}\nendstream")
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Rotate {rotate} "
            f"/Resources << /Font << /F1 3 0 R >> >> /Contents {len(objects)} 0 R >>"
        )
        kids.append(f"{len(objects)} 0 R")
    objects[1] = f"<< /Type /Pages /Count {len(kids)} /Kids [{' '.join(kids)}] >>"
    return assembled(objects, trailer)


def assembled(objects: Sequence[str], trailer: str = "") -> bytes:
    """Objects with the table that says where they are."""
    out, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n{body}\nendobj\n".encode("cp1252")
    table = "".join(f"{place:010d} 00000 n \n" for place in places)
    end = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}trailer\n<< /Size {len(objects) + 1} /Root 1 0 R "
    return out + f"{end}/Info 4 0 R {trailer} >>\nstartxref\n{len(out)}\n%%EOF\n".encode("cp1252")


def locked_pdf() -> bytes:
    """A PDF that asks for a password nobody has."""
    zeros = "<" + "00" * 32 + ">"
    locks = f"/Encrypt << /Filter /Standard /V 1 /R 2 /O {zeros} /U {zeros} /P -4 >> /ID [<00> <00>]"
    return pdf([column(72, 700, ["The harbour was closed."])], trailer=locks)


def _escaped(words: str) -> str:
    return words.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")


def word(*paragraphs: str, author: str = "Ilse Tarn", title: str = "") -> bytes:
    """A Word document; a paragraph that begins with ``# `` is in the style Title."""
    made = docx.Document()
    made.core_properties.author, made.core_properties.title = author, title
    for words in paragraphs:
        if words.startswith("# "):
            made.add_paragraph(words[2:], style="Title")
        else:
            made.add_paragraph(words)
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def with_part(archive: bytes, name: str, data: bytes) -> bytes:
    """The archive with one part replaced or added."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(archive)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.namelist():
            if part != name:
                new.writestr(part, old.read(part))
        new.writestr(name, data)
    return out.getvalue()


def word_with_body(xml: str) -> bytes:
    """A Word document with this inside its body."""
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    whole = f'<?xml version="1.0"?><w:document xmlns:w="{space}"><w:body>{xml}</w:body></w:document>'
    return with_part(word(), "word/document.xml", whole.encode())


def mail(body: str = "", *, html: str = "", subject: str = "Quay reopens after storm") -> EmailMessage:
    """A mail of a fictional press office."""
    made = EmailMessage()
    made["From"] = "Port Office <press@port.example>"
    made["To"] = "desk@courier.example"
    made["Subject"] = subject
    made["Date"] = "Sun, 09 Feb 2031 23:30:00 +0900"
    if body:
        made.set_content(body)
    if html and body:
        made.add_alternative(html, subtype="html")
    elif html:
        made.set_content(html, subtype="html")
    return made


PAGE = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Quay reopens | The Orvelle Courier</title>
<meta property="og:site_name" content="The Orvelle Courier"><meta name="author" content="Ilse Tarn">
<meta property="article:published_time" content="2031-02-09T10:00:00Z">
<link rel="canonical" href="https://courier.example/quay"></head>
<body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav><article><h1>Quay reopens after storm</h1>
<p>ORVELLE (AP) — The harbour office said on Friday that nearly 20 per cent of the quay had reopened after the storm,
and that the works would go on.</p>
<p>“We lost 40 boats,” said the harbour master, who has run the port since 2019 and oversees 300 people.</p>
<p>Nobody was hurt, she said, although 1,200 houses stood without light for two days.</p>
</article><footer>Copyright The Orvelle Courier. Subscribe to our newsletter.</footer></body></html>"""
"""A saved page with navigation, an article of three paragraphs, and a footer."""
