"""Attendance as the boards of trusts and the committees of councils print it; the rows are set as in
``lists_of_boards``."""

from __future__ import annotations

LISTS: dict[str, tuple[str, str]] = {
    "offices with their fields before the names": (
        """
        Følgende medlemmer møtte:
        Torbjørn Eikeset, styreleder

        Fra administrasjonen møtte:
        Administrerende direktør Peder Ougland
        Direktør medisin og helsefag Alice Bekkevold
        Direktør styre- og eieroppfølging Tore Robstad
        Direktør drift, eiendom og teknikk Ada Moldvær
        Fylkesdirektør for opplæring Bekka Skaasheim
        Økonomi- og finansdirektør Per Karlsrud
        Styresekretær Elin Mo Sandvær
        """,
        """
        Torbjørn Eikeset | - | chair | present
        Peder Ougland | - | secretariat | present
        Alice Bekkevold | - | secretariat | present
        Tore Robstad | - | secretariat | present
        Ada Moldvær | - | secretariat | present
        Bekka Skaasheim | - | secretariat | present
        Per Karlsrud | - | secretariat | present
        Elin Mo Sandvær | - | secretariat | present
        """,
    ),
    "titles that wait for their names over a line's end": (
        """
        Til stede: Fagdirektør Nils Kvernvik, kommunikasjonsdirektør Tor Haram Eide og spesialrådgiver
        Rita Bjørgane Holthe (referent)
        """,
        """
        Nils Kvernvik | - | member | present
        Tor Haram Eide | - | member | present
        Rita Bjørgane Holthe | - | secretariat | present
        """,
    ),
    "a table whose columns have one head, which stands alone": (
        """
        Tilstede
        Navn:
        Rebekka Lorentz-Haug\tstyreleder
        Sissel Alterskjær Moe\tstyremedlem – møtte til og med styresak 19-2019
        Tom Erik Forsnes\tvaramedlem – møtte for Inger Lise Balandin
        Forfall
        Navn:
        Inger Lise Balandin\tstyremedlem
        Fra administrasjonen
        Navn:
        Lasse Vollstad\tadm. direktør
        Erna Karlstad\tØkonomi- og finansdirektør
        """,
        """
        Rebekka Lorentz-Haug | - | chair | present
        Sissel Alterskjær Moe | - | member | present
        Tom Erik Forsnes | - | deputy | present | for=Inger Lise Balandin
        Inger Lise Balandin | - | member | absent
        Lasse Vollstad | - | secretariat | present
        Erna Karlstad | - | secretariat | present
        """,
    ),
    "rare names with what they are behind a space": (
        """
        STYREMEDLEMMER TIL STADES
        Terje Vareide Styreleiar
        Ohene Abrahamsson Nestleiar
        Lornts Mørkhagen Medlem
        Camara Lundevold Teams
        Frøydis Hjelmelandsvik Gjekk kl. 13:30, etter sak 13/24
        FORFALL
        Liv Johanne Henden Vik Medlem
        VARA
        Bente Pileberg Varamedlem for Liv Johanne Henden Vik
        """,
        """
        Terje Vareide | - | chair | present
        Ohene Abrahamsson | - | member | present
        Lornts Mørkhagen | - | member | present
        Camara Lundevold | - | member | remote
        Frøydis Hjelmelandsvik | - | member | present
        Liv Johanne Henden Vik | - | member | absent
        Bente Pileberg | - | deputy | present | for=Liv Johanne Henden Vik
        """,
    ),
    "parties before the names": (
        """
        Desse møtte:
        Ap Jenny Følling-Aase Leiar
        KrF Marit Barsnesvold
        Frp Frank Willy
        Djupvikhaug
        Forfall:
        Frp Sigurd Reksneset Nestleiar
        """,
        """
        Jenny Følling-Aase | * | chair | present
        Marit Barsnesvold | * | member | present
        Frank Willy Djupvikhaug | * | member | present
        Sigurd Reksneset | * | member | absent
        """,
    ),
    "names of an institution broken over lines": (
        """
        Til stede:
        Helse Nord: Geir Tollånes, Jan Egil
        Rønningstad
        Helse Sør-Øst: Alice Beathe
        Andersgaardsen, Øystein
        Krügervold (for Nils Ole
        Kvernevik)
        """,
        """
        Geir Tollånes | Helse Nord RHF | member | present
        Jan Egil Rønningstad | Helse Nord RHF | member | present
        Alice Beathe Andersgaardsen | Helse Sør-Øst RHF | member | present
        Øystein Krügervold | Helse Sør-Øst RHF | deputy | present | for=Nils Ole Kvernevik
        """,
    ),
}
