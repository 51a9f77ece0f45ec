from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.records import Line
from ingest.blocks import make_blocks
from ingest.extract.references import find_references


def refs(text: str, own: str | None = None, year: int | None = 2025) -> tuple[str, ...]:
    return find_references(make_blocks([Line(line) for line in text.split("\n")]), own, year)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Tiltaket følges opp (jf. sak 34-2024).", ("34/2024",)),
        ("Status ble lagt fram i forrige møte (sak 22-2024).", ("22/2024",)),
        ("Oppdragsdokument og protokoll for 2024 (sak 5-2024)", ("5/2024",)),
        ("Det vises til sak 5-2024 og sak 7-2024.", ("5/2024", "7/2024")),
        ("Se sak 12/23.", ("12/2023",)),
        ("Dette gjelder sakene 4, 5 og 7/2024.", ("4/2024", "5/2024", "7/2024")),
        ("Vi viser til sak 34-2024.", ("34/2024",)),
        ("jfr. styresak 045-2023", ("45/2023",)),
        ("Rammen ble fastsatt i S-sak 5/18.", ("5/2018",)),
        ("cf. case 4/2022", ("4/2022",)),
        ("Saka heng saman med sak 3/22.", ("3/2022",)),
        ("Dette må ses i sammenheng med sak 6.", ("6/2025",)),
        ("I forrige møte ble sak 6 utsatt.", ()),
        ("Perioden 2023-2027 og 12 av 24 søknader.", ()),
        ("Arkivsak 2023/456 ligger ved.", ()),
        ("Sak 14/24 Kunstig intelligens", ()),
        ("Sak 14/24 ble behandlet i mai.", ("14/2024",)),
        ("Inviterte: Ola Fjellvik, Instituttet (sak 33-2024)", ()),
        ("Kari Strandheim, Statistikkbyrået (sak 35-2024)", ()),
        ("Ola Fjellvik ble invitert i sak 15/24.", ()),
        ("Vedlegg til referatet:\nPresentasjoner i sak 14/24, 15/24 og 17/24", ()),
        ("Presentasjoner i sak 14/24, 15/24 og 17/24", ()),
        ("Kari Strandheim fratrådte under behandlingen av sak 12/24.", ()),
    ],
)
def test_references(text: str, found: tuple[str, ...]):
    assert refs(text) == found


def test_own_number_is_left_out_and_order_is_by_year_and_number():
    text = "Sak 9/24 Register\n\nVedtak i sak 9/24: jf. sak 10/24, sak 2/24 og sak 30/23.\n"
    assert refs(text, own="9/2024") == ("30/2023", "2/2024", "10/2024")


def test_no_year_known():
    assert refs("Se sak 6.", year=None) == ()


@given(st.text(alphabet="sakSJjf. ()/-0123456789,og\nvVedlg", max_size=120))
def test_any_text_gives_well_formed_numbers(text: str):
    for reference in refs(text):
        number, _, year = reference.partition("/")
        assert int(number) > 0
        assert 1970 <= int(year) < 2080
