"""OpenDocument texts: lists with their numbers, tables, changes and comments beside the text, page headers."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from open_documents import odt
from paper_makers import headings, read, rows, texts

from graph.errors import InputRefused

NUMBERED = (
    '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" '
    'style:num-suffix="."/><text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")"/>'
    "</text:list-style>"
    '<text:list-style style:name="D"><text:list-level-style-number text:level="1" style:num-format="1"/>'
    '<text:list-level-style-number text:level="2" style:num-format="1" text:display-levels="2"/></text:list-style>'
)


def _item(text: str, inside: str = "", start: str = "") -> str:
    return f"<text:list-item{start}><text:p>{text}</text:p>{inside}</text:list-item>"


def test_lists_are_counted() -> None:
    body = (
        '<text:list xml:id="a" text:style-name="L">'
        + _item("Regnskap", "<text:list>" + _item("Helse Nord") + _item("Helse Vest") + "</text:list>")
        + _item("Budsjett")
        + "</text:list><text:p>Pause</text:p>"
        + '<text:list text:continue-list="a" text:style-name="L">' + _item("Eventuelt") + "</text:list>"
        + '<text:list text:style-name="L">' + _item("Ny liste") + "</text:list>"
        + '<text:list text:continue-numbering="true" text:style-name="L">' + _item("Videre") + "</text:list>"
        + '<text:list text:style-name="L">' + _item("Fra sju", start=' text:start-value="7"') + "</text:list>"
        + '<text:list text:style-name="D">'
        + _item("Over", "<text:list>" + _item("Under") + "</text:list>")
        + "</text:list>"
    )  # fmt: skip
    assert texts(read("a.odt", odt(body, NUMBERED))) == [
        "1. Regnskap", "a) Helse Nord", "b) Helse Vest", "2. Budsjett", "Pause", "3. Eventuelt",
        "1. Ny liste", "2. Videre", "7. Fra sju", "1 Over", "1.1 Under",
    ]  # fmt: skip


def test_headings_numbered_or_not() -> None:
    outline = '<text:outline-style><text:outline-level-style text:level="1" style:num-format="1" style:num-suffix="."/>'
    body = (
        '<text:h text:outline-level="1">Åpning</text:h><text:h text:outline-level="1" text:is-list-header="true">Uten'
        '</text:h><text:h text:outline-level="1">Saker</text:h><text:h text:outline-level="2">Sak 3/24</text:h>'
        '<text:p><text:span text:style-name="F">Vedtak</text:span></text:p>'
        '<text:p>Ikke <text:span text:style-name="F">alt</text:span></text:p>'
    )
    bold = (
        '<style:style style:name="F" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>'
    )
    found = headings(read("a.odt", odt(body, outline + "</text:outline-style>" + bold)))
    assert found == [(1, "1. Åpning"), (1, "Uten"), (1, "2. Saker"), (2, "Sak 3/24"), (9, "Vedtak")]


def test_rows_keep_their_cells() -> None:
    body = (
        "<table:table><table:table-column/><table:table-header-rows><table:table-row>"
        "<table:table-cell><text:p>Navn</text:p></table:table-cell><table:table-cell><text:p>Institusjon</text:p>"
        "</table:table-cell></table:table-row></table:table-header-rows><table:table-row>"
        "<table:table-cell><text:p>Live Hegge</text:p></table:table-cell><table:table-cell><text:p>NTNU</text:p>"
        '</table:table-cell></table:table-row><table:table-row table:number-rows-repeated="1048576">'
        '<table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>'
    )
    assert rows(read("a.odt", odt(body)))[:2] == [("Navn", "Institusjon"), ("Live Hegge", "NTNU")]


def test_changes_and_comments_stand_beside_the_text() -> None:
    body = (
        '<text:tracked-changes><text:changed-region text:id="c1"><text:deletion><office:change-info><dc:creator>Turid '
        "Vik</dc:creator></office:change-info><text:p>ti millioner</text:p></text:deletion></text:changed-region>"
        '<text:changed-region text:id="c2"><text:insertion><office:change-info><dc:creator>Turid Vik</dc:creator>'
        "</office:change-info></text:insertion></text:changed-region></text:tracked-changes>"
        '<text:p>Rådet gir <text:change text:change-id="c1"/><text:change-start text:change-id="c2"/>elleve millioner'
        '<text:change-end text:change-id="c2"/>.<office:annotation><dc:creator>Per Li</dc:creator><text:p>Sikkert?'
        "</text:p></office:annotation></text:p>"
        "<text:p>Se brevet<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Av 3. mai."
        "</text:p></text:note-body></text:note>.</text:p>"
    )
    document = read("a.odt", odt(body))
    assert texts(document) == ["Rådet gir elleve millioner.", "Se brevet."]
    assert [(aside.kind, aside.text, aside.line, aside.author) for aside in document.asides] == [
        ("deletion", "ti millioner", 1, "Turid Vik"),
        ("comment", "Sikkert?", 1, "Per Li"),
        ("note", "Av 3. mai.", 2, None),
    ]


def test_spaces_tabs_breaks_boxes_and_what_is_hidden() -> None:
    hidden = (
        '<style:style style:name="S" style:family="text"><style:text-properties text:display="none"/></style:style>'
    )
    body = (
        '<text:p>Til stede:<text:tab/>Live\n   Hegge<text:line-break/>Per<text:s text:c="3"/>Li'
        '<text:span text:style-name="S">skjult</text:span></text:p>'
        "<text:p>Før<draw:frame><draw:text-box><text:p>I en boks</text:p></draw:text-box>"
        "<svg:title>Et bilde</svg:title></draw:frame></text:p>"
    )
    assert texts(read("a.odt", odt(body, hidden))) == ["Til stede:\tLive Hegge", "Per Li", "Før", "I en boks"]


def test_of_page_headers_what_the_paper_does_not_say() -> None:
    master = (
        "<style:header><text:p>Fagrådet for kystforskning</text:p></style:header>"
        "<style:footer><text:p>Side 1 av 3</text:p><text:p>Unntatt offentlighet</text:p></style:footer>"
    )
    document = read("a.odt", odt("<text:p>Referat</text:p>", master=master))
    assert texts(document) == ["Fagrådet for kystforskning", "Unntatt offentlighet", "Referat"]


def test_encrypted() -> None:
    manifest = {"META-INF/manifest.xml": "<m><encryption-data/></m>"}
    with pytest.raises(InputRefused, match="kryptert"):
        read("a.odt", odt("<text:p>x</text:p>", **manifest))


@settings(max_examples=60)
@given(st.recursive(
    st.sampled_from(["", "Sak 1", "<text:tab/>", '<text:s text:c="9"/>', '<text:note/>', '<text:change/>']),
    lambda inner: st.builds(
        "<{0}{1}>{2}</{0}>".format,
        st.sampled_from([
            "text:p", "text:h", "text:list", "text:list-item", "table:table", "table:table-row", "table:table-cell",
            "text:span", "draw:frame", "draw:text-box", "text:section", "office:annotation",
        ]),
        st.sampled_from(["", ' text:style-name="L"', ' text:outline-level="-1"', ' text:start-value="x"']),
        st.lists(inner, max_size=3).map("".join),
    ),
    max_leaves=12,
))  # fmt: skip
def test_any_nesting_is_read_or_refused(body: str) -> None:
    try:
        document = read("a.odt", odt(body, NUMBERED))
    except InputRefused:
        return
    assert all("\n" not in line.text for line in document.lines)
