"""Institutions: public names that the authority file has, and invented ones that it has not."""
# ruff: noqa: E501 -- lists of words

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from benchmarks.papers.model import Institution, Words


def _listed(nb: str, short: str | None = None, nn: str | None = None, en: str | None = None) -> Institution:
    return Institution(Words(nb, nn or nb, en or nb), short, listed=True)


LISTED = (
    _listed("Helse Nord RHF", "Helse Nord", en="Northern Norway Regional Health Authority"),
    _listed(
        "Helse Midt-Norge RHF", "Helse Midt-Norge", "Helse Midt-Noreg RHF", "Central Norway Regional Health Authority"
    ),
    _listed("Helse Vest RHF", "Helse Vest", en="Western Norway Regional Health Authority"),
    _listed(
        "Helse Sør-Øst RHF", "Helse Sør-Øst", "Helse Sør-Aust RHF", "South-Eastern Norway Regional Health Authority"
    ),
    _listed("Oslo universitetssykehus HF", "OUS", en="Oslo University Hospital"),
    _listed("Akershus universitetssykehus HF", "Ahus", en="Akershus University Hospital"),
    _listed("Universitetssykehuset Nord-Norge HF", "UNN", en="University Hospital of North Norway"),
    _listed("St. Olavs hospital HF", "St. Olavs hospital", en="St. Olavs Hospital"),
    _listed("Helse Bergen HF", "Helse Bergen", en="Haukeland University Hospital"),
    _listed("Helse Stavanger HF", "Helse Stavanger", en="Stavanger University Hospital"),
    _listed("Helse Førde HF", "Helse Førde", en="Førde Hospital Trust"),
    _listed("Helse Fonna HF", "Helse Fonna", en="Fonna Hospital Trust"),
    _listed("Sørlandet sykehus HF", "SSHF", en="Sørlandet Hospital Trust"),
    _listed("Sykehuset Østfold HF", "Sykehuset Østfold", en="Østfold Hospital Trust"),
    _listed("Sykehuset Innlandet HF", "Sykehuset Innlandet", en="Innlandet Hospital Trust"),
    _listed("Nordlandssykehuset HF", "Nordlandssykehuset", en="Nordland Hospital Trust"),
    _listed("Vestre Viken HF", "Vestre Viken", en="Vestre Viken Hospital Trust"),
    _listed("Finnmarkssykehuset HF", "Finnmarkssykehuset", en="Finnmark Hospital Trust"),
    _listed("Universitetet i Oslo", "UiO", en="University of Oslo"),
    _listed("Universitetet i Bergen", "UiB", en="University of Bergen"),
    _listed(
        "UiT Norges arktiske universitet",
        "UiT",
        "UiT Noregs arktiske universitet",
        "UiT The Arctic University of Norway",
    ),
    _listed(
        "Norges teknisk-naturvitenskapelige universitet",
        "NTNU",
        "Noregs teknisk-naturvitskaplege universitet",
        "Norwegian University of Science and Technology",
    ),
    _listed("Universitetet i Stavanger", "UiS", en="University of Stavanger"),
    _listed("Universitetet i Agder", "UiA", en="University of Agder"),
    _listed("Nord universitet", None, en="Nord University"),
    _listed("OsloMet – storbyuniversitetet", "OsloMet", en="Oslo Metropolitan University"),
    _listed("Høgskulen på Vestlandet", "HVL", en="Western Norway University of Applied Sciences"),
    _listed("Helse- og omsorgsdepartementet", "HOD", en="Ministry of Health and Care Services"),
    _listed("Kunnskapsdepartementet", "KD", en="Ministry of Education and Research"),
    _listed("Helsedirektoratet", "Hdir", en="Norwegian Directorate of Health"),
    _listed("Folkehelseinstituttet", "FHI", en="Norwegian Institute of Public Health"),
    _listed("Norges forskningsråd", "Forskningsrådet", "Noregs forskingsråd", "Research Council of Norway"),
    _listed("Diakonhjemmet Sykehus AS", "Diakonhjemmet Sykehus", en="Diakonhjemmet Hospital"),
    _listed("Kreftforeningen", None, en="Norwegian Cancer Society"),
)

_PLACE = """
Aurlandsbygd Brattfjell Dyrsund Elvestrand Fagerbotn Granvoll Havsunn Isterdal Kaldnes Lyngheim Morkavik Nysund Oterøy Rimfoss
Skarvnes Storlia Tindved Ulvsjø Varghei Vestbygda
""".split()
_KINDS = (
    "{} sykehus",
    "{} sjukeheim",
    "{} kommune",
    "Stiftelsen {} Forskning",
    "{} høgskole",
    "{} Diagnostikk AS",
    "{} helsehus",
    "Senter for {} medisin",
    "Helse {} HF",
    "{} brukerforening",
    "{} rehabiliteringssenter",
    "Institutt for {} helse",
)
_OF_A_FIELD = ("Senter for {} medisin", "Institutt for {} helse")
_SIDES = ("Ytre", "Indre", "Øvre", "Nedre", "Nordre", "Søndre")
_FIELDS = ("arktisk", "maritim", "anvendt", "digital", "forebyggende", "molekylær", "samisk", "rural")

MEETING_PLACES = (
    "Gardermoen",
    "Clarion Hotel, Bodø",
    "Teams",
    "Zoom",
    "Møterom Breidablikk, 3. etasje",
    "Scandic Ørnen, Bergen",
    "Digitalt møte (Teams)",
    "Quality Hotel, Tromsø",
    "Auditorium B, Trondheim",
    "Værnes",
    "Sola Strand",
    "Hamar",
    "Rådhuset, møterom 2",
    "Skype",
)


def unlisted_institutions(rng: Random) -> Iterator[Institution]:
    """Institutions that no authority file has, none twice."""
    seen: set[str] = set()
    while True:
        kind = rng.choice(_KINDS)
        name = kind.format(rng.choice(_FIELDS if kind in _OF_A_FIELD else _PLACE))
        if name in seen and len(seen) > 150 and kind not in _OF_A_FIELD:
            name = kind.format(f"{rng.choice(_SIDES)} {rng.choice(_PLACE)}")
        if name not in seen:
            seen.add(name)
            yield Institution(Words(name, name, name), None, listed=False)
