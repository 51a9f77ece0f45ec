"""Mail, of the internet and of Outlook: names without addresses, text, and each attachment a document of its own."""

from __future__ import annotations

import struct
from datetime import UTC, datetime
from email.message import EmailMessage
from pathlib import Path

import pytest
from click.testing import CliRunner
from compound_files import compound
from hypothesis import given, settings
from hypothesis import strategies as st
from paper_makers import read, rows, texts, word

from graph.errors import InputRefused
from ingest.collecting import Candidate, collect
from ingest.loading import read_file
from ingest.readers import limits, mails
from ingest.readers.mail import Mail, as_internet_mail, content_of
from ui.cli import cli

SENT = datetime(2024, 3, 12, 9, 30, tzinfo=UTC)
PAPER = word("<w:p><w:r><w:t>Referat fra møte i Fjordrådet</w:t></w:r></w:p>")
LOGO = b"\x89PNG\r\n\x1a\n" + bytes(40)
HTML = "<p>Hei,</p><table><tr><td>Sak</td><td>Tittel</td></tr><tr><td>1/24</td><td>Økonomi</td></tr></table>"
TEXT = "Hei,\n\nvedlagt er innkallingen.\n\nFra: Live Hegge <live.hegge@fjord.example>\nSendt: mandag"


def internet_mail(*attached: tuple[str, bytes], inner: EmailMessage | None = None, html: str = "") -> EmailMessage:
    mail = EmailMessage()
    mail["Subject"] = "Innkalling til møte i Fjordrådet på Ås"
    mail["From"] = "Åse Vikøren <ase@fjord.example>"
    mail["To"] = '"Moen, Per" <per@fjord.example>, kun.adresse@fjord.example'
    mail["Cc"] = "Live Hegge <live.hegge@fjord.example>"
    mail["Date"] = SENT
    mail.set_content(TEXT)
    if html:
        mail.add_alternative(html, subtype="html")
        mail.get_payload()[1].add_related(LOGO, "image", "png", cid="<logo>", disposition="inline")
    for name, data in attached:
        mail.add_attachment(data, maintype="application", subtype="octet-stream", filename=name)
    if inner is not None:
        mail.add_attachment(inner)
    return mail


def _properties(header: int, **values: int) -> bytes:
    return bytes(header) + b"".join(struct.pack("<IIQ", int(tag[1:], 16), 6, value) for tag, value in values.items())


TICKS = int((SENT - datetime(1601, 1, 1, tzinfo=UTC)).total_seconds()) * 10_000_000


def _outlook_streams(at: str = "", header: int = 32, subject: str = "Innkalling til møte på Ås") -> dict[str, bytes]:
    def wide(field: str, text: str) -> dict[str, bytes]:
        return {f"{at}__substg1.0_{field}001F": text.encode("utf-16-le")}

    return {
        f"{at}__properties_version1.0": _properties(header, x00390040=TICKS),
        **wide("0037", subject),
        **wide("0C1A", "Åse Vikøren"),
        **wide("0E04", "Per Moen; kun.adresse@fjord.example"),
        **wide("0E03", "Live Hegge"),
        **wide("1000", TEXT),
    }


def _outlook_file(at: str, name: str, data: bytes, **values: int) -> dict[str, bytes]:
    return {
        f"{at}/__properties_version1.0": _properties(8, **values),
        f"{at}/__substg1.0_3707001F": name.encode("utf-16-le"),
        f"{at}/__substg1.0_37010102": data,
    }


HEAD = ["Fra: Åse Vikøren", "Til: Moen, Per", "Kopi: Live Hegge", "Sendt: 12. mars 2024", ""]
BODY = ["Hei,", "", "vedlagt er innkallingen.", "", "Fra: Live Hegge", "Sendt: mandag"]


def test_a_mail_of_the_internet() -> None:
    document = read("a.eml", internet_mail().as_bytes())
    assert texts(document) == ["Innkalling til møte i Fjordrådet på Ås", *HEAD, *BODY]
    assert (document.lines[0].kind, document.format) == ("heading", "eml")


def test_of_two_forms_of_the_text_the_one_with_tables() -> None:
    document = read("a.eml", internet_mail(html=HTML).as_bytes())
    assert rows(document) == [("Sak", "Tittel"), ("1/24", "Økonomi")]
    assert texts(document).count("Hei,") == 1


def test_a_mail_of_outlook() -> None:
    document = read("a.msg", compound(_outlook_streams()))
    expected = [line.replace("Moen, Per", "Per Moen") for line in HEAD]
    assert texts(document) == ["Innkalling til møte på Ås", *expected, *BODY]
    assert document.format == "msg"
    rich = {**_outlook_streams(), "__substg1.0_10130102": HTML.encode()}
    assert rows(read("a.msg", compound(rich))) == [("Sak", "Tittel"), ("1/24", "Økonomi")]


def test_letters_as_old_programs_write_them() -> None:
    raw = "From: Åse Vikøren <a@b.example>\nSubject: Møte\nContent-Type: text/plain; charset=iso-8859-1\n\nPå Ås\n"
    assert texts(read("a.eml", raw.encode("cp1252"))) == ["Møte", "Fra: Åse Vikøren", "", "På Ås"]
    streams = {
        "__properties_version1.0": _properties(32, x3FFD0003=1252),
        "__substg1.0_0037001E": "Møte".encode("cp1252"),
        "__substg1.0_1000001E": "På Ås".encode("cp1252"),
    }
    assert texts(read("a.msg", compound(streams))) == ["Møte", "", "På Ås"]


def _collected(folder: Path) -> dict[str, bytes]:
    found = {}
    for item in collect([folder]):
        assert isinstance(item, Candidate)
        found[item.name] = read_file(item.path, item.name, item.inside)
    return found


def test_what_is_attached_is_a_document_of_its_own(tmp_path: Path) -> None:
    inner = internet_mail(("../../etc/referat.docx", PAPER))
    mail = internet_mail(("Sak 1.docx", PAPER), ("Sak 1.docx", PAPER + b" "), inner=inner, html=HTML)
    (tmp_path / "a.eml").write_bytes(mail.as_bytes())
    found = _collected(tmp_path)
    forwarded = "a.eml/Innkalling til møte i Fjordrådet på Ås.eml"
    assert list(found) == [
        "a.eml", "a.eml/Sak 1.docx", "a.eml/Sak 1 (2).docx", forwarded, f"{forwarded}/etc referat.docx"
    ]  # fmt: skip
    assert found["a.eml/Sak 1.docx"] == found[f"{forwarded}/etc referat.docx"] == PAPER
    assert texts(read("b.eml", found[forwarded]))[1] == "Fra: Åse Vikøren"


def test_what_is_attached_in_outlook(tmp_path: Path) -> None:
    inside = "__attach_version1.0_#00000002/__substg1.0_3701000D/"
    streams = {
        **_outlook_streams(),
        **_outlook_file("__attach_version1.0_#00000000", "Sak 1.docx", PAPER),
        **_outlook_file("__attach_version1.0_#00000001", "image001.png", LOGO, x37140003=4),
        "__attach_version1.0_#00000002/__properties_version1.0": _properties(8),
        **_outlook_streams(inside, 24, "Videre: saken"),
        **_outlook_file(f"{inside}__attach_version1.0_#00000000", "Sak 2.docx", PAPER + b" "),
    }
    (tmp_path / "a.msg").write_bytes(compound(streams))
    found = _collected(tmp_path)
    nested = "a.msg/Videre saken.eml"
    assert list(found) == ["a.msg", "a.msg/Sak 1.docx", nested, f"{nested}/Sak 2.docx"]
    assert found[f"{nested}/Sak 2.docx"] == PAPER + b" "
    lines = texts(read(nested, found[nested]))
    assert lines[:4] == ["Videre: saken", "Fra: Åse Vikøren", "Til: Per Moen", "Kopi: Live Hegge"]
    assert "vedlagt er innkallingen." in lines


def test_a_mail_is_loaded_with_its_attachments(tmp_path: Path) -> None:
    (tmp_path / "inn").mkdir()
    mail = internet_mail(("Referat.docx", PAPER), ("ukjent.xyz", b"x" * 30))
    (tmp_path / "inn" / "a.eml").write_bytes(mail.as_bytes())
    load = ["--home", str(tmp_path / "home"), "load", str(tmp_path / "inn")]
    told = CliRunner().invoke(cli, load)
    assert told.exit_code == 1
    assert "✓ a.eml " in told.output
    assert "✓ a.eml/Referat.docx " in told.output
    assert "✗ a.eml/ukjent.xyz: Ukjent format" in told.output
    assert "✓" not in CliRunner().invoke(cli, load).output


def test_mails_within_mails_have_an_end(tmp_path: Path) -> None:
    mail = internet_mail(("dypest.docx", PAPER))
    for _ in range(limits.MAX_MAIL_DEPTH + 1):
        mail = internet_mail(inner=mail)
    (tmp_path / "a.eml").write_bytes(mail.as_bytes())
    refused = [item for item in collect([tmp_path]) if isinstance(item, InputRefused)]
    assert len(refused) == 1
    assert "for dypt" in refused[0].nb


@pytest.mark.parametrize(
    ("name", "data", "says"),
    [
        ("a.eml", b"Hei, dette er ingen e-post.", "broken"),
        ("a.eml", b"From: a\nContent-Type: application/pkcs7-mime; smime-type=enveloped-data\n\nAAAA", "encrypted"),
        ("a.msg", b"Hei", "broken"),
        ("a.msg", compound(_outlook_streams())[:900], "old Office"),
    ],
)
def test_refused(name: str, data: bytes, says: str) -> None:
    with pytest.raises(InputRefused) as refused:
        read(name, data)
    assert says in refused.value.en


def test_too_many_attachments(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MAX_MAIL_ATTACHMENTS", 1)
    with pytest.raises(InputRefused, match="for stor"):
        read("a.eml", internet_mail(("b.docx", PAPER), ("c.docx", PAPER)).as_bytes())


def test_too_large(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(limits, "MAX_MAIL_BYTES", 100)
    for name, data in (("a.eml", internet_mail(("b.docx", PAPER)).as_bytes()), ("a.msg", compound(_outlook_streams()))):
        with pytest.raises(InputRefused, match="for stor"):
            read(name, data)
        assert mails.attached(name, data) == ()


def test_a_broken_subject_is_one_line() -> None:
    mail = Mail(subject="Referat\nfra\r møtet", sender="Åse\nVikøren", recipients=["Per\rMoen"])
    assert [line.text for line in content_of("a.msg", mail).lines] == [
        "Referat fra møtet", "Fra: Åse Vikøren", "Til: Per Moen",
    ]  # fmt: skip
    assert as_internet_mail(mail)


WHOLE = {
    "eml": internet_mail(("b.docx", PAPER), inner=internet_mail(), html=HTML).as_bytes(),
    "msg": compound({**_outlook_streams(), **_outlook_file("__attach_version1.0_#00000000", "b.docx", PAPER)}),
}


@settings(max_examples=120)
@given(st.sampled_from(sorted(WHOLE)), st.data())
def test_damaged_mails_bring_nothing_but_a_refusal(kind: str, data: st.DataObject) -> None:
    damaged = bytearray(WHOLE[kind])
    for _ in range(data.draw(st.integers(1, 8))):
        at = data.draw(st.integers(0, len(damaged) - 1))
        damaged[at : at + data.draw(st.integers(0, 3))] = data.draw(st.binary(max_size=4))
    mails.attached(f"a.{kind}", bytes(damaged))
    try:
        document = read(f"a.{kind}", bytes(damaged))
    except InputRefused:
        return
    assert all("\n" not in line.text and "\r" not in line.text for line in document.lines)
