"""Attendance lists of committees, networks and working groups; the rows are set as in ``lists_of_boards``."""

from __future__ import annotations

LISTS: dict[str, tuple[str, str]] = {
    "research committee of a hospital": (
        """
        Møtedeltakere
        Forskningssjef Kari Nes (møteleder)
        Klinikksjef Per Lie, Kirurgisk klinikk
        Avdelingsoverlege Eva Moe, PhD, Medisinsk avdeling
        Jon Dal, seksjonsleder, Forskningsavdelingen
        Overlege, professor II Liv Rø, UiO
        Brukerrepresentant Odd Vik
        Forfall
        Siv Haug, sykepleier, ph.d.
        Referent
        Gro Ek, forskningskoordinator
        """,
        """
        Kari Nes | - | chair | present
        Per Lie | * | member | present
        Eva Moe | * | member | present
        Jon Dal | * | member | present
        Liv Rø | Universitetet i Oslo | member | present
        Odd Vik | * | member | present | seat=Brukerrepresentant
        Siv Haug | - | member | absent
        Gro Ek | - | secretariat | present
        """,
    ),
    "running sentence with and": (
        """
        Til stede fra universitetene: Kari Nes (UiO), Per Lie (UiB) og Eva Moe (NTNU). Til stede fra helseforetakene:
        Jon Dal (Helse Bergen), Liv Rø (OUS). Forfall: Odd Vik (UiT) og Siv Haug (St. Olav). Referent: Gro Ek.
        """,
        """
        Kari Nes | Universitetet i Oslo | member | present
        Per Lie | Universitetet i Bergen | member | present
        Eva Moe | Norges teknisk-naturvitenskapelige universitet | member | present
        Jon Dal | Helse Bergen HF | member | present
        Liv Rø | Oslo universitetssykehus HF | member | present
        Odd Vik | UiT Norges arktiske universitet | member | absent
        Siv Haug | St. Olavs hospital HF | member | absent
        Gro Ek | - | secretariat | present
        """,
    ),
    "permanent members and observers by institution": (
        """
        Faste medlemmer
        Helse Vest RHF v/ fagdirektør Kari Nes
        Helse Midt-Norge RHF v/Per Lie
        NTNU v/ prodekan Eva Moe
        Observatører
        Forskningsrådet v/ avdelingsdirektør Jon Dal
        Helsedirektoratet v/ seniorrådgiver Liv Rø
        Sekretariat
        Odd Vik og Siv Haug, Helse Vest RHF
        """,
        """
        Kari Nes | Helse Vest RHF | member | present
        Per Lie | Helse Midt-Norge RHF | member | present
        Eva Moe | Norges teknisk-naturvitenskapelige universitet | member | present
        Jon Dal | Norges forskningsråd | observer | present
        Liv Rø | Helsedirektoratet | observer | present
        Odd Vik | Helse Vest RHF | secretariat | present
        Siv Haug | Helse Vest RHF | secretariat | present
        """,
    ),
    "remote ones in a section of their own": (
        """
        Til stede i Oslo: Kari Nes (UiO), Per Lie (FHI)
        På Teams: Eva Moe (UiT), Jon Dal (Helse Nord)
        Digitalt: Liv Rø (UiS)
        Ikke møtt: Odd Vik (NMBU)
        """,
        """
        Kari Nes | Universitetet i Oslo | member | present
        Per Lie | Folkehelseinstituttet | member | present
        Eva Moe | UiT Norges arktiske universitet | member | remote
        Jon Dal | Helse Nord RHF | member | remote
        Liv Rø | Universitetet i Stavanger | member | remote
        Odd Vik | Norges miljø- og biovitenskapelige universitet | member | absent
        """,
    ),
    "titles after, over a break": (
        """
        Deltakere: Kari Nes, direktør, Regionsenter for barn og unges
        psykiske helse; Per Lie, viserektor for forskning, Universitetet
        i Agder; Eva Moe, dekan, Fakultet for helse- og idrettsvitenskap, UiA;
        Jon Dal, kommuneoverlege, Kristiansand kommune
        """,
        """
        Kari Nes | Regionsenter for barn og unges psykiske helse | member | present
        Per Lie | Universitetet i Agder | member | present
        Eva Moe | Universitetet i Agder | member | present
        Jon Dal | Kristiansand kommune | member | present
        """,
    ),
    "absent ones among the present": (
        """
        Medlemmer:
        - Kari Nes, UiO (forfall)
        - Per Lie, UiB – meldt forfall, vara Eva Moe møtte
        - Jon Dal, NTNU
        - Liv Rø, UiT, deltok på Teams under sak 13/24
        - Odd Vik, KS – ikke møtt
        - Siv Haug, FFO, fravær
        """,
        """
        Kari Nes | Universitetet i Oslo | member | absent
        Per Lie | Universitetet i Bergen | member | absent
        Eva Moe | Universitetet i Bergen | deputy | present | for=Per Lie
        Jon Dal | Norges teknisk-naturvitenskapelige universitet | member | present
        Liv Rø | UiT Norges arktiske universitet | member | remote | cases=13/2024
        Odd Vik | KS – Kommunesektorens organisasjon | member | absent
        Siv Haug | Funksjonshemmedes Fellesorganisasjon | member | absent
        """,
    ),
    "attending staff and guests": (
        """
        Tilstede fra styret:
        Kari Nes, styreleder
        Per Lie, nestleder
        Eva Moe, styremedlem
        Jon Dal, styremedlem, ansattvalgt
        Andre til stede:
        Liv Rø, adm. direktør
        Odd Vik, revisor, Deloitte (sak 13/24)
        Fravær:
        Siv Haug, styremedlem
        """,
        """
        Kari Nes | - | chair | present
        Per Lie | - | member | present
        Eva Moe | - | member | present
        Jon Dal | * | member | present
        Liv Rø | - | invited | present
        Odd Vik | Deloitte | invited | present | cases=13/2024
        Siv Haug | - | member | absent
        """,
    ),
    "no label but members": (
        """
        Arbeidsutvalget:
        Kari Nes (leder, Kreftforeningen), Per Lie (Legeforeningen), Eva Moe (Norsk Sykepleierforbund)
        Sekretariatet: Jon Dal (Norges forskningsråd), Liv Rø (Norges forskningsråd)
        """,
        """
        Kari Nes | Kreftforeningen | chair | present
        Per Lie | Den norske legeforening | member | present
        Eva Moe | Norsk Sykepleierforbund | member | present
        Jon Dal | Norges forskningsråd | secretariat | present
        Liv Rø | Norges forskningsråd | secretariat | present
        """,
    ),
    "departments with owners": (
        """
        Til stede: Kari Nes, Institutt for klinisk medisin, UiT; Per Lie, Klinisk institutt 1, UiB; Eva Moe, Avdeling
        for forskning, Sørlandet sykehus HF; Jon Dal, NTNU/St. Olavs hospital; Liv Rø, UiO og OUS; Odd Vik, Fakultet for
        medisin og helsevitenskap (NTNU); Siv Haug, Det helsevitenskapelige fakultet, Universitetet i Stavanger
        """,
        """
        Kari Nes | UiT Norges arktiske universitet | member | present
        Per Lie | Universitetet i Bergen | member | present
        Eva Moe | Sørlandet sykehus HF | member | present
        Jon Dal | * | member | present
        Liv Rø | * | member | present
        Odd Vik | Norges teknisk-naturvitenskapelige universitet | member | present
        Siv Haug | Universitetet i Stavanger | member | present
        """,
    ),
    "slashes and two names": (
        """
        Til stede: Kari Nes/Per Lie (Helse Vest), Eva Moe og Jon Dal (UiB), Liv Rø & Odd Vik (HVL)
        Meldt forfall: Siv Haug (NORCE) / Gro Ek (FHI)
        """,
        """
        Kari Nes | Helse Vest RHF | member | present
        Per Lie | Helse Vest RHF | member | present
        Eva Moe | Universitetet i Bergen | member | present
        Jon Dal | Universitetet i Bergen | member | present
        Liv Rø | Høgskulen på Vestlandet | member | present
        Odd Vik | Høgskulen på Vestlandet | member | present
        Siv Haug | NORCE Norwegian Research Centre AS | member | absent
        Gro Ek | Folkehelseinstituttet | member | absent
        """,
    ),
    "roles before, colons after institutions": (
        """
        Møteleder Kari Nes
        Referent Per Lie
        Til stede Eva Moe, Jon Dal, Liv Rø (til kl. 12), Odd Vik
        Forfall Siv Haug, Gro Ek
        """,
        """
        Kari Nes | - | chair | present
        Per Lie | - | secretariat | present
        Eva Moe | - | member | present
        Jon Dal | - | member | present
        Liv Rø | - | member | present
        Odd Vik | - | member | present
        Siv Haug | - | member | absent
        Gro Ek | - | member | absent
        """,
    ),
    "English network with roles": (
        """
        Participants:
        Kari Nes (chair), NorCRIN, St. Olavs Hospital
        Per Lie, Haukeland University Hospital
        Eva Moe, University Hospital of North Norway, joined from 11:00
        Jon Dal (substitute for Liv Rø), Stavanger University Hospital
        Guests: Odd Vik, University of Copenhagen
        Minutes: Siv Haug
        """,
        """
        Kari Nes | * | chair | present
        Per Lie | Helse Bergen HF | member | present
        Eva Moe | Universitetssykehuset Nord-Norge HF | member | present
        Jon Dal | Helse Stavanger HF | deputy | present | for=Liv Rø
        Liv Rø | * | member | absent
        Odd Vik | Københavns Universitet | invited | present
        Siv Haug | - | secretariat | present
        """,
    ),
    "deputies section with whom": (
        """
        Medlemmer:
        Kari Nes (leder)
        Per Lie
        Varamedlemmer:
        Eva Moe (for Jon Dal)
        Liv Rø for Odd Vik
        Forfall:
        Jon Dal
        Odd Vik
        """,
        """
        Kari Nes | - | chair | present
        Per Lie | - | member | present
        Eva Moe | - | deputy | present | for=Jon Dal
        Liv Rø | - | deputy | present | for=Odd Vik
        Jon Dal | - | member | absent
        Odd Vik | - | member | absent
        """,
    ),
    "hospital board with employees": (
        """
        Styremedlemmer til stede:
        Kari Nes        leder
        Per Lie         nestleder
        Eva Moe
        Jon Dal         (på telefon)
        Valgt av og blant de ansatte:
        Liv Rø
        Odd Vik
        Forfall:        Siv Haug
        Brukerutvalget: Gro Ek (observatør)
        Administrasjonen: Direktør Nina Sand
        """,
        """
        Kari Nes | - | chair | present
        Per Lie | - | member | present
        Eva Moe | - | member | present
        Jon Dal | - | member | remote
        Liv Rø | * | member | present
        Odd Vik | * | member | present
        Siv Haug | - | member | absent
        Gro Ek | Brukerutvalget | observer | present
        Nina Sand | - | secretariat | present
        """,
    ),
    "working group of directorates": (
        """
        Deltagere:
        Helsedirektoratet: Kari Nes (prosjektleder), Per Lie
        Direktoratet for e-helse: Eva Moe
        FHI: Jon Dal, Liv Rø (Teams)
        Norsk Helsenett SF: Odd Vik
        KS: Siv Haug
        De regionale helseforetakene: Gro Ek (Helse Sør-Øst RHF), Nina Sand (Helse Nord RHF)
        """,
        """
        Kari Nes | Helsedirektoratet | member | present
        Per Lie | Helsedirektoratet | member | present
        Eva Moe | Direktoratet for e-helse | member | present
        Jon Dal | Folkehelseinstituttet | member | present
        Liv Rø | Folkehelseinstituttet | member | remote
        Odd Vik | Norsk Helsenett SF | member | present
        Siv Haug | KS – Kommunesektorens organisasjon | member | present
        Gro Ek | Helse Sør-Øst RHF | member | present
        Nina Sand | Helse Nord RHF | member | present
        """,
    ),
    "a page break in a running list": (
        """
        Til stede: Kari Nes (Universitetet i
        \fOslo), Per Lie (Helse Vest
        RHF), Eva Maria
        Moe-Hansen (Norges miljø- og biovitenskapelige uni-
        versitet), Jon
        Dal (Statens legemiddelverk)
        """,
        """
        Kari Nes | Universitetet i Oslo | member | present
        Per Lie | Helse Vest RHF | member | present
        Eva Maria Moe-Hansen | Norges miljø- og biovitenskapelige universitet | member | present
        Jon Dal | * | member | present
        """,
    ),
    "agreed members and those who came": (
        """
        Følgende medlemmer møtte: Kari Nes, leder, Per Lie, nestleder, Eva Moe, Jon Dal
        Følgende varamedlemmer møtte: Liv Rø
        Følgende medlemmer hadde forfall: Odd Vik
        Fra administrasjonen i Helse Nord RHF: Siv Haug, fagsjef
        """,
        """
        Kari Nes | - | chair | present
        Per Lie | - | member | present
        Eva Moe | - | member | present
        Jon Dal | - | member | present
        Liv Rø | - | deputy | present
        Odd Vik | - | member | absent
        Siv Haug | Helse Nord RHF | secretariat | present
        """,
    ),
}
