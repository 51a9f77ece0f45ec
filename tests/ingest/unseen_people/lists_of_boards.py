"""Attendance lists of boards and councils, each with the rows that a reader takes from it. Persons are invented.

A row is "name | institution | role | attendance", then what else is said: "for=", "cases=", "seat=".
"""

from __future__ import annotations

LISTS: dict[str, tuple[str, str]] = {
    "health board with titles first": (
        """
        Til stede:
        styreleder Kari Nes
        nestleder Per-Olav Lie
        Eva Moe
        Tore Vangsnes Bø
        Anh Thi Nguyen (møtte som vara for Siri Tveit)
        Ole Jo Hætta, ansattrepresentant
        Mette Ås, observatør fra brukerutvalget
        Forfall:
        Siri Tveit
        Fra administrasjonen:
        administrerende direktør Geir Rud
        fagdirektør Åse Lund
        """,
        """
        Kari Nes | - | chair | present
        Per-Olav Lie | - | member | present
        Eva Moe | - | member | present
        Tore Vangsnes Bø | - | member | present
        Anh Thi Nguyen | - | deputy | present | for=Siri Tveit
        Ole Jo Hætta | Ansattrepresentant | member | present | seat=ansattrepresentant
        Mette Ås | Brukerutvalget | observer | present
        Siri Tveit | - | member | absent
        Geir Rud | - | secretariat | present
        Åse Lund | - | secretariat | present
        """,
    ),
    "names with the office after": (
        """
        Følgende møtte: Kari Nes (leder), Per Lie (nestleder), Eva Moe, Jon Dal og Liv Rø.
        Forfall: Odd Vik.
        Varamedlem: Siv Haug møtte for Odd Vik.
        Fra administrasjonen møtte: direktør Gro Ek og rådgiver Nina Sand.
        Protokollfører: Nina Sand
        """,
        """
        Kari Nes | - | chair | present
        Per Lie | - | member | present
        Eva Moe | - | member | present
        Jon Dal | - | member | present
        Liv Rø | - | member | present
        Odd Vik | - | member | absent
        Siv Haug | - | deputy | present | for=Odd Vik
        Gro Ek | - | secretariat | present
        Nina Sand | - | secretariat | present
        """,
    ),
    "label and name on a line each": (
        """
        Leder: Kari Nes, Universitetet i Bergen
        Nestleder: Per Lie, Helse Vest RHF
        Medlem: Eva Moe, Haukeland universitetssjukehus
        Medlem: Jon Dal, Høgskulen på Vestlandet
        Observatør: Liv Rø, Noregs forskingsråd
        Sekretær: Odd Vik, Helse Vest RHF
        Forfall: Siv Haug, Helse Fonna HF
        """,
        """
        Kari Nes | Universitetet i Bergen | chair | present
        Per Lie | Helse Vest RHF | member | present
        Eva Moe | Helse Bergen HF | member | present
        Jon Dal | Høgskulen på Vestlandet | member | present
        Liv Rø | Norges forskningsråd | observer | present
        Odd Vik | Helse Vest RHF | secretariat | present
        Siv Haug | Helse Fonna HF | member | absent
        """,
    ),
    "nynorsk": (
        """
        Desse møtte:
        Kari Nes, leiar
        Per Lie, nestleiar
        Eva Moe
        Jon Dal (vara for Liv Rø)
        Meldt forfall:
        Liv Rø
        Andre til stades:
        Odd Vik, administrerande direktør
        Siv Haug, møtesekretær
        """,
        """
        Kari Nes | - | chair | present
        Per Lie | - | member | present
        Eva Moe | - | member | present
        Jon Dal | - | deputy | present | for=Liv Rø
        Liv Rø | - | member | absent
        Odd Vik | - | invited | present
        Siv Haug | - | secretariat | present
        """,
    ),
    "groups of a faculty board": (
        """
        Til stede
        Eksterne medlemmer
        Kari Nes (styreleder)
        Per Lie
        Fast vitenskapelig ansatte
        Professor Eva Moe
        Førsteamanuensis Jon Dal
        Midlertidig vitenskapelig ansatte
        Stipendiat Liv Rø
        Teknisk-administrativt ansatte
        Seniorkonsulent Odd Vik
        Studenter
        Siv Haug
        Gro Ek
        Forfall
        Professor Nina Sand
        Fra fakultetsadministrasjonen
        Fakultetsdirektør Arne Bø
        """,
        """
        Kari Nes | - | chair | present
        Per Lie | - | member | present
        Eva Moe | - | member | present
        Jon Dal | - | member | present
        Liv Rø | - | member | present
        Odd Vik | - | member | present
        Siv Haug | - | member | present
        Gro Ek | - | member | present
        Nina Sand | - | member | absent
        Arne Bø | - | secretariat | present
        """,
    ),
    "user council with organisations": (
        """
        Til stede:
        Kari Nes, Funksjonshemmedes Fellesorganisasjon (FFO), leder
        Per Lie, Kreftforeningen, nestleder
        Eva Moe, SAFO
        Jon Dal, Mental Helse
        Liv Rø, Pensjonistforbundet (Teams)
        Odd Vik, A-larm
        Forfall: Siv Haug, FFO
        Fra Helse Nord RHF: Gro Ek, rådgiver og Nina Sand, kommunikasjonssjef
        """,
        """
        Kari Nes | Funksjonshemmedes Fellesorganisasjon | chair | present
        Per Lie | Kreftforeningen | member | present
        Eva Moe | Samarbeidsforumet av funksjonshemmedes organisasjoner | member | present
        Jon Dal | Mental Helse | member | present
        Liv Rø | Pensjonistforbundet | member | remote
        Odd Vik | A-larm | member | present
        Siv Haug | Funksjonshemmedes Fellesorganisasjon | member | absent
        Gro Ek | Helse Nord RHF | invited | present
        Nina Sand | Helse Nord RHF | invited | present
        """,
    ),
    "family names first, addresses and copies after": (
        """
        Til stede: Nes, Kari (leder)
        Lie, Per
        Moe, Eva
        Forfall: Dal, Jon
        Referent: Rø, Liv
        Kopi til: Odd Vik, Siv Haug
        Utsendt til: Gro Ek, Nina Sand
        """,
        """
        Kari Nes | - | chair | present
        Per Lie | - | member | present
        Eva Moe | - | member | present
        Jon Dal | - | member | absent
        Liv Rø | - | secretariat | present
        """,
    ),
    "capitals": (
        """
        TIL STEDE: KARI NES (UIO), PER LIE (HELSE VEST RHF), EVA MOE (NTNU)
        FORFALL: JON DAL (UIB)
        """,
        """
        Kari Nes | Universitetet i Oslo | member | present
        Per Lie | Helse Vest RHF | member | present
        Eva Moe | Norges teknisk-naturvitenskapelige universitet | member | present
        Jon Dal | Universitetet i Bergen | member | absent
        """,
    ),
    "who came and went": (
        """
        Til stede: Kari Nes (Helse Nord RHF, møteleder), Per Lie (UiT, fra kl. 11), Eva Moe (UNN, gikk kl 14),
        Jon Dal (NTNU, t.o.m. sak 14/24), Liv Rø (St. Olavs hospital, kom til sak 13), Odd Vik (Helse Midt-Norge
        RHF, permisjon), Siv Haug (Nordlandssykehuset, på Skype), Gro Ek (UiB, via video), Nina Sand (Helse Vest
        RHF, på telefon)
        """,
        """
        Kari Nes | Helse Nord RHF | chair | present
        Per Lie | UiT Norges arktiske universitet | member | present
        Eva Moe | Universitetssykehuset Nord-Norge HF | member | present
        Jon Dal | Norges teknisk-naturvitenskapelige universitet | member | present
        Liv Rø | St. Olavs hospital HF | member | present
        Odd Vik | Helse Midt-Norge RHF | member | absent
        Siv Haug | Nordlandssykehuset HF | member | remote
        Gro Ek | Universitetet i Bergen | member | remote
        Nina Sand | Helse Vest RHF | member | remote
        """,
    ),
    "guests for cases": (
        """
        Deltakere: Kari Nes (HOD), Per Lie (KD), Eva Moe (Forskningsrådet)
        Gjester: Jon Dal (Kreftregisteret) deltok på sak 12–13
        Innledere: Liv Rø, Folkehelseinstituttet (sak 13/24)
        Odd Vik, Helsedirektoratet (sak 14/24)
        Møteleder: Kari Nes
        Referent: Siv Haug (HOD)
        """,
        """
        Kari Nes | Helse- og omsorgsdepartementet | chair | present
        Per Lie | Kunnskapsdepartementet | member | present
        Eva Moe | Norges forskningsråd | member | present
        Jon Dal | Kreftregisteret | invited | present | cases=12/2024,13/2024
        Liv Rø | Folkehelseinstituttet | presenter | present | cases=13/2024
        Odd Vik | Helsedirektoratet | presenter | present | cases=14/2024
        Siv Haug | Helse- og omsorgsdepartementet | secretariat | present
        """,
    ),
    "deputies in four ways": (
        """
        Medlemmer: Kari Nes (Helse Sør-Øst RHF), Per Lie (forfall), vara Eva Moe (OUS), Jon Dal / vara for Liv Rø (Ahus)
        Odd Vik møtte som vara for Siv Haug (Sykehuset i Vestfold)
        For Gro Ek møtte Nina Sand (UiO)
        """,
        """
        Kari Nes | Helse Sør-Øst RHF | member | present
        Per Lie | * | member | absent
        Eva Moe | Oslo universitetssykehus HF | deputy | present | for=Per Lie
        Jon Dal | Akershus universitetssykehus HF | deputy | present | for=Liv Rø
        Liv Rø | * | member | absent
        Odd Vik | Sykehuset i Vestfold HF | deputy | present | for=Siv Haug
        Siv Haug | * | member | absent
        Nina Sand | Universitetet i Oslo | deputy | present | for=Gro Ek
        Gro Ek | * | member | absent
        """,
    ),
    "vacancies": (
        """
        Til stede:
        Kari Nes, Helse Nord RHF
        Vakant, Universitetet i Agder
        N.N., brukerrepresentant
        Ubesatt (UHR)
        Per Lie, NTNU
        Ikke oppnevnt, studentrepresentant
        """,
        """
        Kari Nes | Helse Nord RHF | member | present
        Per Lie | Norges teknisk-naturvitenskapelige universitet | member | present
        """,
    ),
    "institution before the names": (
        """
        Til stede:
        UiB: Kari Nes og Per Lie
        Helse Bergen: Eva Moe, Jon Dal
        Høgskulen på Vestlandet: Liv Rø
        NORCE: Odd Vik
        Haraldsplass Diakonale Sykehus: Siv Haug
        Forfall:
        Helse Stavanger: Gro Ek
        """,
        """
        Kari Nes | Universitetet i Bergen | member | present
        Per Lie | Universitetet i Bergen | member | present
        Eva Moe | Helse Bergen HF | member | present
        Jon Dal | Helse Bergen HF | member | present
        Liv Rø | Høgskulen på Vestlandet | member | present
        Odd Vik | NORCE Norwegian Research Centre AS | member | present
        Siv Haug | Haraldsplass Diakonale Sykehus AS | member | present
        Gro Ek | Helse Stavanger HF | member | absent
        """,
    ),
    "foreign names": (
        """
        Present: Jan van der Berg (UiO), Ngoc Anh Tran (OUS), Sivakumar Rajendran (NTNU), Małgorzata Kowalska-Lie
        (UiB), Áilu Ánde Sara (Sámi allaskuvla), J. P. Holm (SINTEF), Heinrich von Stein (Charité)
        Apologies: Ø. Hansen-Ruud (UiT), María de la Cruz (FHI)
        """,
        """
        Jan van der Berg | Universitetet i Oslo | member | present
        Ngoc Anh Tran | Oslo universitetssykehus HF | member | present
        Sivakumar Rajendran | Norges teknisk-naturvitenskapelige universitet | member | present
        Małgorzata Kowalska-Lie | Universitetet i Bergen | member | present
        Áilu Ánde Sara | Samisk høgskole | member | present
        J. P. Holm | SINTEF | member | present
        Heinrich von Stein | Charité – Universitätsmedizin Berlin | member | present
        Ø. Hansen-Ruud | UiT Norges arktiske universitet | member | absent
        María de la Cruz | Folkehelseinstituttet | member | absent
        """,
    ),
    "numbers, addresses and note signs": (
        """
        Deltakere:
        1. Kari Nes* (UiO), kari.nes@eksempel.no
        2. Per Lie1) (UiB), tlf. 55 00 00 00
        3. prof. dr. med. Eva Moe (NTNU)
        4. dr.philos. Jon Dal, seniorforsker, SINTEF
        5. Liv Rø, PhD, UiT
        * deltok på Teams
        """,
        """
        Kari Nes | Universitetet i Oslo | member | *
        Per Lie | Universitetet i Bergen | member | present
        Eva Moe | Norges teknisk-naturvitenskapelige universitet | member | present
        Jon Dal | SINTEF | member | present
        Liv Rø | UiT Norges arktiske universitet | member | present
        """,
    ),
    "blank lines between all": (
        """
        Til stede:

        Kari Nes, Helse Nord RHF (leder)

        Per Lie, Helse Vest RHF

        Eva Moe, Helse Midt-Norge RHF

        Forfall:

        Jon Dal, Helse Sør-Øst RHF

        Sekretariat:

        Liv Rø, Helse Nord RHF
        """,
        """
        Kari Nes | Helse Nord RHF | chair | present
        Per Lie | Helse Vest RHF | member | present
        Eva Moe | Helse Midt-Norge RHF | member | present
        Jon Dal | Helse Sør-Øst RHF | member | absent
        Liv Rø | Helse Nord RHF | secretariat | present
        """,
    ),
    "ministries over the break": (
        """
        Til stede: Ekspedisjonssjef Kari Nes (Helse- og
        omsorgsdepartementet), avdelingsdirektør Per Lie (Nærings- og fiskeri-
        departementet), Eva Moe (KS – Kommunesektorens
        organisasjon), Jon Dal (Direktoratet for
        medisinske produkter), Liv Rø (Den norske lege-
        forening)
        """,
        """
        Kari Nes | Helse- og omsorgsdepartementet | member | present
        Per Lie | Nærings- og fiskeridepartementet | member | present
        Eva Moe | KS – Kommunesektorens organisasjon | member | present
        Jon Dal | Direktoratet for medisinske produkter | member | present
        Liv Rø | Den norske legeforening | member | present
        """,
    ),
    "yes and no after dashes": (
        """
        Deltakelse
        Kari Nes – leder – til stede
        Per Lie – nestleder – ikke til stede
        Eva Moe – medlem – ja
        Jon Dal – medlem – nei
        Liv Rø – varamedlem – til stede
        """,
        """
        Kari Nes | - | chair | present
        Per Lie | - | member | absent
        Eva Moe | - | member | present
        Jon Dal | - | member | absent
        Liv Rø | - | deputy | present
        """,
    ),
    "several labels on a line": (
        """
        Til stede: Kari Nes, Per Lie, Eva Moe   Forfall: Jon Dal   Referent: Liv Rø
        """,
        """
        Kari Nes | - | member | present
        Per Lie | - | member | present
        Eva Moe | - | member | present
        Jon Dal | - | member | absent
        Liv Rø | - | secretariat | present
        """,
    ),
    "seats": (
        """
        Medlemmer til stede:
        Kari Nes, brukerrepresentant (FFO)
        Per Lie, ansattrepresentant (Fagforbundet)
        Eva Moe, studentrepresentant
        Jon Dal, fellesrepresentant for universitetssykehusene
        Liv Rø (hovedverneombud)
        Odd Vik (konserntillitsvalgt, Akademikerne)
        Varamedlemmer til stede:
        Siv Haug, vararepresentant for de ansatte
        """,
        """
        Kari Nes | Funksjonshemmedes Fellesorganisasjon | member | present | seat=brukerrepresentant
        Per Lie | Fagforbundet | member | present | seat=ansattrepresentant
        Eva Moe | Studentrepresentant | member | present | seat=studentrepresentant
        Jon Dal | * | member | present | seat=fellesrepresentant for universitetssykehusene
        Liv Rø | * | member | present | seat=hovedverneombud
        Odd Vik | Akademikerne | member | present | seat=konserntillitsvalgt
        Siv Haug | * | deputy | present
        """,
    ),
    "executive committee in a sentence": (
        """
        Møtet ble ledet av: Kari Nes
        Deltok: Kari Nes (leder), Per Lie (Kreftforeningen), Eva Moe (Legemiddelindustrien, LMI) og Jon Dal (KS).
        Ikke møtt: Liv Rø (Helsedirektoratet)
        Øvrige: Odd Vik og Siv Haug, begge Forskningsrådet
        """,
        """
        Kari Nes | - | chair | present
        Per Lie | Kreftforeningen | member | present
        Eva Moe | Legemiddelindustrien | member | present
        Jon Dal | KS – Kommunesektorens organisasjon | member | present
        Liv Rø | Helsedirektoratet | member | absent
        Odd Vik | * | invited | present
        Siv Haug | Norges forskningsråd | invited | present
        """,
    ),
    "English council": (
        """
        Members present:
        Kari Nes, Chair, University of Oslo
        Per Lie, Research Council of Norway
        Eva Moe, Norwegian Institute of Public Health
        Jon Dal, Oslo University Hospital (via Teams)
        Observers: Liv Rø, Ministry of Health and Care Services
        Apologies: Odd Vik, Norwegian Cancer Society; Siv Haug, Innovation Norway
        Secretariat: Gro Ek, Research Council of Norway
        """,
        """
        Kari Nes | Universitetet i Oslo | chair | present
        Per Lie | Norges forskningsråd | member | present
        Eva Moe | Folkehelseinstituttet | member | present
        Jon Dal | Oslo universitetssykehus HF | member | remote
        Liv Rø | Helse- og omsorgsdepartementet | observer | present
        Odd Vik | Kreftforeningen | member | absent
        Siv Haug | Innovasjon Norge | member | absent
        Gro Ek | Norges forskningsråd | secretariat | present
        """,
    ),
    "unlisted institutions": (
        """
        Til stede: Kari Nes (Stiftelsen Nordlys), Per Lie (Sandvik kommune), Eva Moe (Fjordtech AS), Jon Dal (Nordfjord
        fylkeskommune), Liv Rø (Klinikk for barn, Sykehuset Østfold), Odd Vik (Det medisinske fakultet, UiB), Siv Haug
        (Institutt for samfunnsmedisin, NTNU), Gro Ek (Pasientforeningen Lys)
        """,
        """
        Kari Nes | Stiftelsen Nordlys | member | present
        Per Lie | Sandvik kommune | member | present
        Eva Moe | Fjordtech AS | member | present
        Jon Dal | Nordfjord fylkeskommune | member | present
        Liv Rø | Sykehuset Østfold HF | member | present
        Odd Vik | Universitetet i Bergen | member | present
        Siv Haug | Norges teknisk-naturvitenskapelige universitet | member | present
        Gro Ek | Pasientforeningen Lys | member | present
        """,
    ),
    "regions as headings": (
        """
        Deltakere:
        Helse Sør-Øst
        Kari Nes
        Per Lie (på Teams)
        Helse Vest
        Eva Moe
        Helse Midt-Norge
        Jon Dal, vara for Liv Rø
        Helse Nord
        Odd Vik
        Universitetene
        Siv Haug, UiO
        Brukerrepresentant
        Gro Ek
        """,
        """
        Kari Nes | Helse Sør-Øst RHF | member | present
        Per Lie | Helse Sør-Øst RHF | member | remote
        Eva Moe | Helse Vest RHF | member | present
        Jon Dal | Helse Midt-Norge RHF | deputy | present | for=Liv Rø
        Liv Rø | * | member | absent
        Odd Vik | Helse Nord RHF | member | present
        Siv Haug | Universitetet i Oslo | member | present
        Gro Ek | * | member | present | seat=Brukerrepresentant
        """,
    ),
    "prose of an older board": (
        """
        Til stede var: Kari Nes, Per Lie, Eva Moe, Jon Dal
        Forfall var meldt fra: Liv Rø
        I stedet møtte: Odd Vik
        Dessuten møtte: Direktør Siv Haug og sekretær Gro Ek
        """,
        """
        Kari Nes | - | member | present
        Per Lie | - | member | present
        Eva Moe | - | member | present
        Jon Dal | - | member | present
        Liv Rø | - | member | absent
        Odd Vik | - | deputy | present
        Siv Haug | - | invited | present
        Gro Ek | - | * | present
        """,
    ),
    "list with page number and running head inside": (
        """
        Til stede:
        Kari Nes, Helse Nord RHF
        Per Lie, Helse Vest RHF

        Side 1 av 6

        Referat NSG 14. mars 2024
        Eva Moe, NTNU
        Jon Dal, UiO
        Forfall: Liv Rø, UiB
        """,
        """
        Kari Nes | Helse Nord RHF | member | present
        Per Lie | Helse Vest RHF | member | present
        Eva Moe | Norges teknisk-naturvitenskapelige universitet | member | present
        Jon Dal | Universitetet i Oslo | member | present
        Liv Rø | Universitetet i Bergen | member | absent
        """,
    ),
    "two columns of names and institutions by spaces": (
        """
        Til stede:      Kari Nes                 Universitetet i Tromsø
                        Per Lie                  St. Olavs Hospital
                        Eva Moe                  Kunnskapssenteret
                        Jon Dal                  Høgskolen i Oslo og Akershus
        Forfall:        Liv Rø                   Rikshospitalet
        Sekretariat:    Odd Vik                  Helse Nord
        """,
        """
        Kari Nes | UiT Norges arktiske universitet | member | present
        Per Lie | St. Olavs hospital HF | member | present
        Eva Moe | Nasjonalt kunnskapssenter for helsetjenesten | member | present
        Jon Dal | Høgskolen i Oslo og Akershus | member | present
        Liv Rø | * | member | absent
        Odd Vik | Helse Nord RHF | secretariat | present
        """,
    ),
}
