"""One matter asked about in many wordings: each must bring the same decision, number, day, place or name."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from asking_papers import asking_papers

from search.answers.asker import Asker
from search.answers.asking import answer_question

_BOARD = """Referat fra møte i Forskningsutvalget ved Lomvik sjukehus

Dato: {day} {year}
Sted: {place}

Til stede:
Torhild Grønnes, Lomvik sjukehus (leder)
Magnar Ytterland, Universitetet i Stavanger

Referent: Siv Brekkhus, Lomvik sjukehus
"""
_CASE = """
Sak {number} {title}

{told}

Vedtak:
{decided}
"""


def _paper(day: str, year: int, place: str, *cases: tuple[str, str, str, str]) -> str:
    texts = (_CASE.format(number=n, title=title, told=told, decided=decided) for n, title, told, decided in cases)
    return _BOARD.format(day=day, year=year, place=place) + "".join(texts)


_PAPERS = {
    "2016.txt": _paper(
        "4. februar", 2016, "Trondheim",
        ("14/2016", "Innkjøp av sekvenseringsmaskin",
         "Magnar Ytterland innledet til saken. Leverandøren tilbyr en serviceavtale på fem år.",
         "Innkjøpet utsettes til budsjettet er avklart."),
        ("15/2016", "Biostatistisk rådgivning",
         "Torhild Grønnes innledet til saken. Rådgiverne hadde 312 henvendelser i fjor.",
         "Det lyses ut to stillinger som biostatistiker."),
    ),
    "2018.txt": _paper(
        "8. februar", 2018, "Bergen",
        ("9/2018", "Innkjøp av sekvenseringsmaskin",
         "Torhild Grønnes innledet til saken. Maskinen koster 9,8 millioner kroner.",
         "Utvalget anbefaler innkjøp av én sekvenseringsmaskin til Lomvik."),
        ("10/2018", "Kvalitetsregister for hjertesvikt",
         "Magnar Ytterland innledet til saken. Dekningsgraden er 68 prosent.",
         "Saken tas til orientering."),
        ("11/2018", "Kurs i god klinisk praksis",
         "Ni av tolv avdelinger støttet forslaget.",
         "Kurset gjøres obligatorisk for alle prosjektledere."),
        ("12/2018", "Medforfatterskap i fellesstudier",
         "Tre klager er behandlet siden 2014.",
         "Retningslinjene sendes på høring."),
    ),
    "raad.txt": _paper(
        "3. mars", 2018, "Oslo",
        ("9/2018", "Samarbeid om pandemistudier", "Beredskapen ble brukt i to studier.",
         "Beredskapen bygges ut med en koordinator."),
    ).replace("Forskningsutvalget ved Lomvik sjukehus", "Fagrådet for studier i Lomvik"),
}  # fmt: skip


@pytest.fixture(scope="module")
def asker(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Asker]:
    with asking_papers(tmp_path_factory.mktemp("wordings"), _PAPERS) as asker:
        yield asker


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Hva endte det med for sekvenseringsmaskinen?", ["én sekvenseringsmaskin til Lomvik"]),
        ("Kva enda saka om sekvenseringsmaskina med?", ["én sekvenseringsmaskin til Lomvik"]),
        ("Hva var det første vedtaket om sekvenseringsmaskinen?", ["Innkjøpet utsettes"]),
        ("Hva er vedtatt om hjertesviktregisteret?", ["tas til orientering"]),
        ("What did they decide on the courses in good clinical practice?", ["obligatorisk"]),
        ("What was decided about co-authorship?", ["sendes på høring"]),
        ("Hvilket saksnummer har sekvenseringsmaskinen?", ["sak 14/2016", "sak 9/2018"]),
        ("Hva er saksnummeret til saken om medforfatterskap?", ["sak 12/2018"]),
        ("Hva sier sak 10/2018?", ["tas til orientering"]),
        ("Hva ble vedtatt i sak 9/2018?", ["sekvenseringsmaskin til Lomvik", "bygges ut med en koordinator"]),
        ("Når var sekvenseringsmaskina oppe?", ["4. februar 2016", "8. februar 2018"]),
        ("Hvordan har saken om sekvenseringsmaskinen utviklet seg?", ["Innkjøpet utsettes", "til Lomvik"]),
        ("Hvor møttes Forskningsutvalget ved Lomvik sjukehus 4. februar 2016?", ["Trondheim"]),
        ("Kven innleidde til saka om biostatistisk rådgiving?", ["Torhild Grønnes"]),
        ("Hvor mange avdelinger støttet kurset i god klinisk praksis?", ["Ni av tolv"]),
    ],
)
def test_what_is_told(asker: Asker, question: str, told: list[str]) -> None:
    found = answer_question(asker, question)
    assert found.answered
    assert [words for words in told if words not in found.answer] == []
    assert question.startswith("Kven") or "innledet til saken" not in found.answer


@pytest.mark.parametrize(
    "question", ["Hvem er leder for hjertesviktregisteret?", "Hvem leverer sekvenseringsmaskinen?"]
)
def test_nobody_named_nearby_is_told(asker: Asker, question: str) -> None:
    assert not answer_question(asker, question).answered
