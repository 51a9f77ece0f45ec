"""Names of invented persons: Norwegian, Sami and foreign, with middle names, hyphens and particles."""
# ruff: noqa: E501 -- lists of words

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

_GIVEN = """
Agnes Aksel Amalie Anders-Johan Anne-Brit Arnfinn Asbjørg Asta Birger Bodil Borghild Bjørg Brage Dagfinn Dagrun Edvin
Eilif Eirin Elias Ellinor Embla Erling Frøydis Gaute Gerd-Marie Gjertrud Gunvor Hallgeir Halldis Harald Hedda Hege-Kristin
Helle Herborg Hjalmar Idun Ingeborg Ingvar Iver Jan-Tore Jofrid Jorunn Karl-Oskar Kjellaug Kolbjørn Lavrans Leif-Egil
Liv-Grete Magnhild Malvin Margit Mathilde Njål Norunn Oddbjørg Oddny Olaug Orvar Peder Ragnhild Reidun Roar Runa Sigmund
Signe Sindre Solbjørg Steinar Sunniva Svanhild Sverre Synnøve Tarjei Thea Torgeir Torunn Trygve Ulrikke Vebjørn Vigdis
Yngvild Åsmund Øyvind
""".split()
_MIDDLE = "Alver Berntine Elisabet Falk Gard Hauge Lie Matre Moe Norunn Olai Ruud Skaar Solem Tveit Vik".split()
_FAMILY_HEADS = """
Alm Askel Bekke Bjørke Brenn Dyr Einer Eiker Elve Falke Fager Furu Gjær Gran Hassel Heggel Hjerte Humle Iste Jord Kvann Lauv
Lerke Linde Lyng Mo Myr Nype Ore Orre Raune Rogne Rugde Selje Skog Sol Stein Stok Svarte Tiur Torve Ulv Varg Vier Ørne Østen
""".split()
_FAMILY_TAILS = "bakken berget botn dalen engen fossheim gardet haugmo heimsund kleiven løkka moen nesset plassen rudli stølen tjernet vangen viken åsbø".split()
_SAMI = (
    ("Áilu", "Ánte", "Biret Elle", "Elle-Máret", "Inga Ristin", "Issát", "Jovnna", "Máhtte", "Rávdná", "Sárá"),
    ("Báhkkovárri", "Čáhcesuolu", "Gárdeluokta", "Jiehkkejávri", "Návccavuotna", "Suolojeaggi", "Vuolledearbmi"),
)
_FOREIGN = (
    ("Amara", "Bogdan", "Chiara", "Dimitri", "Esperanza", "Farid", "Hilde-Irmgard", "Joaquín", "Katarzyna", "Laszlo",
     "Mei-Ling", "Nkechi", "Priyamvada", "Rashida", "Søren-Ulrik", "Tomasz", "Yusuf", "Zsófia"),
    ("Abdelkarimi", "van den Oosterveld", "de la Fuentecilla", "von Ahrensfeldt", "Grzybkowski", "Kaldjian", "Mwangombe",
     "O'Callahane", "Petrosjanova", "Rajasundaram", "Szalaifalvi", "Tanakamoto", "Üzgünoğlu", "ten Brinkhoven"),
)  # fmt: skip


def invented_names(rng: Random) -> Iterator[str]:
    """Full names without end; about one in eight is Sami or foreign, one in five has a middle name.

    No two have the same given and last name: with a middle name more or less they would be one person to any reader.
    """
    seen: set[tuple[str, str]] = set()
    while True:
        drawn = rng.random()
        if drawn < 0.05:
            name = f"{rng.choice(_SAMI[0])} {rng.choice(_SAMI[1])}"
        elif drawn < 0.13:
            name = f"{rng.choice(_FOREIGN[0])} {rng.choice(_FOREIGN[1])}"
        else:
            family = rng.choice(_FAMILY_HEADS) + rng.choice(_FAMILY_TAILS)
            if rng.random() < 0.04:
                family += "-" + rng.choice(_FAMILY_HEADS) + rng.choice(_FAMILY_TAILS)
            middle = f"{rng.choice(_MIDDLE)} " if rng.random() < 0.2 else ""
            name = f"{rng.choice(_GIVEN)} {middle}{family}"
        key = name.split(" ")[0], re.split("[ -]", name)[-1]
        if key not in seen:
            seen.add(key)
            yield name


def with_initial(name: str) -> str:
    """The name with its middle name as an initial: "Asta Moe Linderudli" → "Asta M. Linderudli"."""
    words = name.split()
    if len(words) == 3 and words[1] in _MIDDLE:
        return f"{words[0]} {words[1][0]}. {words[2]}"
    return name
