"""Attendance lists of boards and groups in still other layouts; the rows are set as in ``lists_of_boards``."""

from __future__ import annotations

LISTS: dict[str, tuple[str, str]] = {
    "nsg agenda style": (
        """
        Deltakere NSG:
        Kari Nes          Helse Sør-Øst RHF, leder
        Per Lie           Helse Vest RHF
        Eva Moe           Det medisinske fakultet, UiO
        Jon Dal           Helse Midt-Norge RHF (vara for Liv Rø)
        Odd Vik           brukerrepresentant, Kreftforeningen
        Frafall:
        Siv Haug          UiB
        Til stede fra sekretariatet:
        Gro Ek            Helse Sør-Øst RHF
        """,
        """
        Kari Nes | Helse Sør-Øst RHF | chair | present
        Per Lie | Helse Vest RHF | member | present
        Eva Moe | Universitetet i Oslo | member | present
        Jon Dal | Helse Midt-Norge RHF | deputy | present | for=Liv Rø
        Liv Rø | * | member | absent
        Odd Vik | Kreftforeningen | member | present
        Siv Haug | Universitetet i Bergen | member | absent
        Gro Ek | Helse Sør-Øst RHF | secretariat | present
        """,
    ),
    "cross in text": (
        """
        Navn                 Institusjon            Tilstede
        Kari Nes             UiO                    x
        Per Lie              UiB                    forfall
        Eva Moe              NTNU                   Teams
        """,
        """
        Kari Nes | Universitetet i Oslo | member | present
        Per Lie | Universitetet i Bergen | member | absent
        Eva Moe | Norges teknisk-naturvitenskapelige universitet | member | remote
        """,
    ),
    "permisjon and inhabil": (
        """
        Til stede: Kari Nes (leder), Per Lie (inhabil i sak 13/24), Eva Moe (fratrådte under sak 14/24), Jon Dal,
        forlot møtet kl. 13.30, Liv Rø (deltok ikke i sak 12/24), Odd Vik (vara, til og med sak 13/24)
        Forfall: Siv Haug (permisjon), Gro Ek (sykmeldt)
        """,
        """
        Kari Nes | - | chair | present
        Per Lie | - | member | present
        Eva Moe | - | member | present
        Jon Dal | - | member | present
        Liv Rø | - | member | present
        Odd Vik | - | deputy | present
        Siv Haug | - | member | absent
        Gro Ek | - | member | absent
        """,
    ),
    "deltakere with count": (
        """
        Deltakere (7):
        Kari Nes, UiO, Per Lie, UiB, Eva Moe, NTNU
        Forfall (1): Jon Dal, UiT
        Antall deltakere: 7
        """,
        """
        Kari Nes | Universitetet i Oslo | member | present
        Per Lie | Universitetet i Bergen | member | present
        Eva Moe | Norges teknisk-naturvitenskapelige universitet | member | present
        Jon Dal | UiT Norges arktiske universitet | member | absent
        """,
    ),
    "student board": (
        """
        TIL STEDE
        Rektor Kari Nes
        Prorektor Per Lie
        Eksternt medlem Eva Moe
        Studentrepresentant Jon Dal
        Ansattrepresentant Liv Rø
        FORFALL
        Studentrepresentant Odd Vik, vara Siv Haug møtte
        ADMINISTRASJONEN
        Universitetsdirektør Gro Ek
        """,
        """
        Kari Nes | - | member | present
        Per Lie | - | member | present
        Eva Moe | - | member | present
        Jon Dal | * | member | present | seat=Studentrepresentant
        Liv Rø | * | member | present | seat=Ansattrepresentant
        Odd Vik | * | member | absent
        Siv Haug | * | deputy | present | for=Odd Vik
        Gro Ek | - | secretariat | present
        """,
    ),
    "nynorsk full": (
        """
        Til stades: Kari Nes (leiar, Helse Vest RHF), Per Lie (Universitetet i Bergen), Eva Moe (Høgskulen på
        Vestlandet)
        Fråfall: Jon Dal (Helse Førde)
        Varamedlem: Liv Rø (for Jon Dal)
        Observatørar: Odd Vik (Vestland fylkeskommune)
        Frå sekretariatet: Siv Haug (Helse Vest RHF)
        Møtesekretær: Gro Ek
        """,
        """
        Kari Nes | Helse Vest RHF | chair | present
        Per Lie | Universitetet i Bergen | member | present
        Eva Moe | Høgskulen på Vestlandet | member | present
        Jon Dal | Helse Førde HF | member | absent
        Liv Rø | * | deputy | present | for=Jon Dal
        Odd Vik | Vestland fylkeskommune | observer | present
        Siv Haug | Helse Vest RHF | secretariat | present
        Gro Ek | - | secretariat | present
        """,
    ),
    "institutions with dash in front": (
        """
        Deltakere fra helseforetakene
        OUS – Kari Nes
        Ahus – Per Lie og Eva Moe
        Sykehuset Innlandet – Jon Dal (Teams)
        Deltakere fra universitetene
        UiO – Liv Rø
        NMBU – forfall
        """,
        """
        Kari Nes | Oslo universitetssykehus HF | member | present
        Per Lie | Akershus universitetssykehus HF | member | present
        Eva Moe | Akershus universitetssykehus HF | member | present
        Jon Dal | Sykehuset Innlandet HF | member | remote
        Liv Rø | Universitetet i Oslo | member | present
        """,
    ),
    "english semicolons": (
        """
        Attendees: Prof. Kari Nes (University of Bergen, Chair); Dr Per Lie (Helse Bergen); Eva Moe, Head of Research,
        Stavanger University Hospital; Jon Dal (online), Norwegian University of Science and Technology
        Absent: Liv Rø (UiT), Odd Vik (on leave)
        In attendance: Siv Haug (Secretary), Gro Ek (item 13/24)
        """,
        """
        Kari Nes | Universitetet i Bergen | chair | present
        Per Lie | Helse Bergen HF | member | present
        Eva Moe | Helse Stavanger HF | member | present
        Jon Dal | Norges teknisk-naturvitenskapelige universitet | member | remote
        Liv Rø | UiT Norges arktiske universitet | member | absent
        Odd Vik | - | member | absent
        Siv Haug | - | secretariat | present
        Gro Ek | - | invited | present | cases=13/2024
        """,
    ),
    "member and deputy on a line": (
        """
        Medlemmer og varamedlemmer
        Helse Nord: Kari Nes (medlem), Per Lie (vara, møtte)
        UiT: Eva Moe (medlem – forfall), Jon Dal (vara – møtte)
        """,
        """
        Kari Nes | Helse Nord RHF | member | present
        Per Lie | Helse Nord RHF | deputy | present
        Eva Moe | UiT Norges arktiske universitet | member | absent
        Jon Dal | UiT Norges arktiske universitet | deputy | present | for=Eva Moe
        """,
    ),
    "names with titles and commas one per line": (
        """
        Tilstede:
        Direktør Kari Nes, Norsk Helsenett SF
        Ass. direktør Per Lie, Direktoratet for e-helse
        Adm. dir. Eva Moe, Helseplattformen AS
        Fung. avdelingsdirektør Jon Dal, KD
        Viseadm. direktør Liv Rø, Helse Sør-Øst RHF
        Spesialrådgiver Odd Vik, HOD
        Kst. forskningssjef Siv Haug, Vestre Viken
        Førsteamanuensis/overlege Gro Ek, UiO/OUS
        """,
        """
        Kari Nes | Norsk Helsenett SF | member | present
        Per Lie | Direktoratet for e-helse | member | present
        Eva Moe | Helseplattformen AS | member | present
        Jon Dal | Kunnskapsdepartementet | member | present
        Liv Rø | Helse Sør-Øst RHF | member | present
        Odd Vik | Helse- og omsorgsdepartementet | member | present
        Siv Haug | Vestre Viken HF | member | present
        Gro Ek | * | member | present
        """,
    ),
    "seats and places before a colon in english": (
        """
        Participants:
        Oslo Metropolitan University: Kari Nes (chair)
        Vestre Viken Hospital Trust: Per Lie (deputy for Eva Moe)
        Staff representative: Jon Dal
        """,
        """
        Kari Nes | OsloMet – storbyuniversitetet | chair | present
        Per Lie | Vestre Viken HF | deputy | present | for=Eva Moe
        Jon Dal | Staff representative | member | present | seat=Staff representative
        Eva Moe | Vestre Viken HF | member | absent
        """,
    ),
}
