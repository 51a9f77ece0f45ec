"""Wrapped links are unwrapped, mail addresses in them dropped, and lines are counted as before."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.records import Line
from ingest.readers import read_document
from ingest.readers.content import Content
from ingest.readers.links import unwrap_links

SAFE = (
    "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.fjord.no%2Frapport%3Fid%3D7&data=05%7C01%7C"
    "kari.oppdiktet%40fjord.no%7C1&sdata=abc%3D&reserved=0"
)


def one(text: str) -> str:
    return unwrap_links(Content([Line(text)], [])).lines[0].text


@pytest.mark.parametrize(
    ("wrapped", "plain"),
    [
        (f"Se {SAFE} for mer.", "Se https://www.fjord.no/rapport?id=7 for mer."),
        (f"({SAFE}).", "(https://www.fjord.no/rapport?id=7)."),
        ("https://urldefense.com/v3/__https://www.fjord.no/x__;!!abc!def$", "https://www.fjord.no/x"),
        (
            "https://urldefense.proofpoint.com/v2/url?u=https-3A__www.fjord.no_x&d=DwMF&r=k@fjord.no",
            "https://www.fjord.no/x",
        ),
        (
            "https://nam02.safelinks.protection.outlook.com/ap/b?data=k%40fjord.no",
            "https://nam02.safelinks.protection.outlook.com/",
        ),
        ("https://www.fjord.no/?epost=kari@fjord.no", "https://www.fjord.no/?epost=kari@fjord.no"),
    ],
)
def test_what_was_meant_stays(wrapped: str, plain: str) -> None:
    assert one(wrapped) == plain


def test_an_address_over_several_lines_is_one_and_lines_stay_as_many(tmp_path: Path) -> None:
    cut = [SAFE[i : i + 70] for i in range(0, len(SAFE), 70)]
    text = "\n".join(["Rapporten ligger her:", *cut, "Styret drøftet saken."])
    document = read_document(tmp_path / "a.txt", "a.txt", text.encode())
    printed = [line.text for line in document.lines]
    assert printed[:2] == ["Rapporten ligger her:", "https://www.fjord.no/rapport?id=7"]
    assert printed[len(cut) + 1] == "Styret drøftet saken."
    assert len(printed) == len(cut) + 2
    assert not any("oppdiktet" in line for line in printed)
    (aside,) = document.asides
    assert (aside.kind, aside.line, aside.text) == ("link", 2, SAFE)


@given(st.text(max_size=200))
def test_whatever_is_wrapped_no_mail_address_is_left_of_it(inner: str) -> None:
    text = f"https://x.safelinks.protection.outlook.com/?url={inner}&data=kari%40fjord.no"
    found = unwrap_links(Content([Line(text)], [])).lines
    assert len(found) == 1
