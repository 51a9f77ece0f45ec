"""Tables of attendance, each with the rows that a reader takes from it. Persons are invented."""

from __future__ import annotations

TABLES: dict[str, tuple[tuple[tuple[str, ...], ...], str]] = {
    "crosses": (
        (
            ("Navn", "Funksjon", "Representerer", "Møtt", "Forfall"),
            ("Kari Nes", "Leder", "Helse Vest RHF", "X", ""),
            ("Per Lie", "Medlem", "UiB", "", "X"),
            ("Eva Moe", "Vara for Per Lie", "UiB", "X", ""),
            ("Jon Dal", "Observatør", "Helsedirektoratet", "x", ""),
            ("Liv Rø", "Sekretær", "Helse Vest RHF", "X", ""),
        ),
        """
        Kari Nes | Helse Vest RHF | chair | present
        Per Lie | Universitetet i Bergen | member | absent
        Eva Moe | Universitetet i Bergen | deputy | present | for=Per Lie
        Jon Dal | Helsedirektoratet | observer | present
        Liv Rø | Helse Vest RHF | secretariat | present
        """,
    ),
    "marks in words": (
        (
            ("Medlem", "Organisasjon", "Til stede"),
            ("Kari Nes (leder)", "FFO", "Ja"),
            ("Per Lie", "SAFO", "Nei"),
            ("Eva Moe", "Kreftforeningen", "Digitalt"),
            ("Jon Dal", "Mental Helse", "Forfall"),
            ("Liv Rø", "LHL", "Til kl. 13"),
        ),
        """
        Kari Nes | Funksjonshemmedes Fellesorganisasjon | chair | present
        Per Lie | Samarbeidsforumet av funksjonshemmedes organisasjoner | member | absent
        Eva Moe | Kreftforeningen | member | remote
        Jon Dal | Mental Helse | member | absent
        Liv Rø | Landsforeningen for hjerte- og lungesyke | member | present
        """,
    ),
    "labels in the first column": (
        (
            ("Til stede:", "Kari Nes, UiT (leder)"),
            ("", "Per Lie, UNN"),
            ("", "Eva Moe, Nord universitet"),
            ("Forfall:", "Jon Dal, Helgelandssykehuset"),
            ("Fra sekretariatet:", "Liv Rø, Helse Nord RHF"),
        ),
        """
        Kari Nes | UiT Norges arktiske universitet | chair | present
        Per Lie | Universitetssykehuset Nord-Norge HF | member | present
        Eva Moe | Nord universitet | member | present
        Jon Dal | Helgelandssykehuset HF | member | absent
        Liv Rø | Helse Nord RHF | secretariat | present
        """,
    ),
    "initials": (
        (
            ("Navn", "Init.", "Institusjon"),
            ("Kari Nes", "KN", "Helse Stavanger HF"),
            ("Per Lie", "PL", "UiS"),
            ("Eva Moe", "EM", "NORCE"),
        ),
        """
        Kari Nes | Helse Stavanger HF | member | present
        Per Lie | Universitetet i Stavanger | member | present
        Eva Moe | NORCE Norwegian Research Centre AS | member | present
        """,
    ),
    "seat, member and deputy": (
        (
            ("Institusjon", "Medlem", "Vara", "Møtte"),
            ("Helse Nord RHF", "Kari Nes", "Per Lie", "Kari Nes"),
            ("UiT", "Eva Moe", "Jon Dal", "Jon Dal"),
        ),
        """
        Kari Nes | Helse Nord RHF | member | present
        Eva Moe | UiT Norges arktiske universitet | member | absent
        Jon Dal | UiT Norges arktiske universitet | deputy | present | for=Eva Moe
        """,
    ),
    "all in one cell": (
        (
            ("Tilstede", "Kari Nes (leder), Per Lie, Eva Moe, Jon Dal"),
            ("Forfall", "Liv Rø"),
            ("Møteleder", "Kari Nes"),
            ("Referent", "Odd Vik"),
        ),
        """
        Kari Nes | - | chair | present
        Per Lie | - | member | present
        Eva Moe | - | member | present
        Jon Dal | - | member | present
        Liv Rø | - | member | absent
        Odd Vik | - | secretariat | present
        """,
    ),
}
