"""Which sentence of a passage answers: the question's words, and a thing of the sort that is asked for."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from search.analysis.concepts import query_concepts
from search.answers.sentences import best_sentences, sentence_fits
from search.answers.sought import holds_what_is_asked
from search.passages import Passage
from search.ranking import RankedPassage

MILL = (
    "Granli mølle\n"
    "Granli mølle ligger ved Storelva. Den ble reist av Peder Holtvik i 1871. Steinene veide fire tonn og kom fra "
    "Selbu. Mølla stanset fordi elva ble lagt i rør. Hele bygda møtte fram da hjulet gikk siste gang."
)


def passage(text: str, context: str = "") -> Passage:
    return Passage(id="a:1-2", document="a.txt", text=text, context=context, kind="other", start_line=1, end_line=2)


def best(question: str, *texts: str, context: str = "") -> str:
    concepts = dict.fromkeys(query_concepts(question, "nb"), 1.0)
    ranked = [RankedPassage(passage(text, context), 1.0, {}) for text in texts]
    return best_sentences(question, ranked, concepts)[0]


@pytest.mark.parametrize(
    ("question", "start"),
    [
        ("Når ble Granli mølle reist?", "Den ble reist"),
        ("Hvem reiste Granli mølle?", "Den ble reist"),
        ("Hvor mye veide steinene i Granli mølle?", "Steinene veide"),
        ("Hvor ligger Granli mølle?", "Granli mølle ligger"),
        ("Hvorfor stanset Granli mølle?", "Mølla stanset"),
    ],
)
def test_the_sentence_with_what_is_asked_for_is_quoted(question: str, start: str) -> None:
    assert best(question, MILL).startswith(start)


def test_what_a_passage_is_about_is_held_by_each_of_its_sentences() -> None:
    text = "Rådet ble opprettet som en prøveordning. Skogvang har høye trær."
    assert best("Hva ble opprettet på Skogvang?", text, context="Skogvang").startswith("Rådet")


def test_a_heading_is_not_quoted_before_a_sentence() -> None:
    assert best("Hva er Granli mølle?", "Granli mølle\nGranli mølle er et museum.").endswith("museum.")


def quoted(question: str, text: str) -> list[str]:
    concepts = dict.fromkeys(query_concepts(question, "nb"), 1.0)
    return best_sentences(question, [RankedPassage(passage(text), 1.0, {})], concepts)


def test_what_holds_nothing_of_the_sort_asked_for_stands_beside_nothing_that_does() -> None:
    text = "Granli mølle stanset i 1950. Granli mølle stanset før de andre møllene gjorde det."
    assert quoted("Når stanset Granli mølle?", text) == ["Granli mølle stanset i 1950."]
    assert len(quoted("Hva hendte da Granli mølle stanset?", text)) == 2


def test_a_second_sentence_is_quoted_only_where_it_bears_on_the_question_too() -> None:
    text = "Mølla malte rug i 1850. Mølla malte bygg i 1860. Kua beitet der i 1870."
    assert set(quoted("Når malte mølla rug og bygg?", text)) == {"Mølla malte rug i 1850.", "Mølla malte bygg i 1860."}
    assert quoted("Når beitet kua?", text) == ["Kua beitet der i 1870."]


def test_a_label_is_no_answer_and_nothing_is_said_twice() -> None:
    assert quoted("Hvilke vedlegg har mølla?", "Vedlegg:\nKart over mølla.\nKart over mølla.") == ["Kart over mølla."]
    assert quoted("Hva er punktene?", "Punktene:") == ["Punktene:"]


def test_what_leads_up_to_a_list_may_be_quoted_first() -> None:
    text = "Mølla malte disse slagene korn i 1850:\n– rug\n– bygg"
    assert quoted("Hvilke slag korn malte mølla i 1850?", text)[0].endswith(":")


def test_a_sentence_of_a_later_passage_goes_first_only_where_it_fits_clearly_better() -> None:
    first, later = "Mølla ble malt i 1900.", "Mølla ble malt i 1950."
    assert best("Når ble mølla malt?", first, later) == first
    assert best("Når ble mølla malt?", "Været var fint.", later) == later


def test_a_passage_without_the_questions_words_fits_little() -> None:
    concepts = dict.fromkeys(query_concepts("Når ble mølla malt?", "nb"), 1.0)
    assert all(one.fit <= 0.1 for one in sentence_fits("Når ble mølla malt?", passage("Kua beitet i 1950."), concepts))


def test_a_row_is_quoted_with_its_header() -> None:
    text = "Saga skar tolv stokker i timen.\nÅr\tStokker\tBord\n1850\t14 000\t31\n1900\t22 000\t64"
    question = "Hvor mange stokker ble skåret i 1900?"
    concepts = dict.fromkeys(query_concepts(question, "nb"), 1.0)
    ranked = [RankedPassage(passage(text), 1.0, {})]
    assert best_sentences(question, ranked, concepts)[0] == "År | Stokker | Bord\n1900 | 22 000 | 64"
    later = [RankedPassage(passage("1900\t22 000\t64\n1950\t9 000\t28", "Saga. År | Stokker | Bord"), 1.0, {})]
    assert best_sentences(question, later, concepts)[0] == "År | Stokker | Bord\n1900 | 22 000 | 64"


@pytest.mark.parametrize(
    ("question", "holds", "lacks"),
    [
        ("Når ble broen åpnet?", "Den åpnet 3. mai 1931.", "Den åpnet om våren."),
        ("Hvem tegnet broen?", "Den ble tegnet av Astrid Moldung.", "Broen er tegnet i nyklassisk stil."),
        ("Kven teikna Lomsbrua?", "Lomsbrua vart teikna av Astrid Moldung.", "Lomsbrua er teikna i ein eigen stil."),
        ("Hvem tegnet broen?", "Tegningene er signert Moldung.", "Den går mellom Lomsøya og fastlandet i Moldung."),
        ("Hvor lang er broen?", "Broen er 214 meter.", "Broen er lang."),
        ("Hvor mange gikk over broen?", "Fjorten gikk over.", "De gikk over 3. mai 1931, i 1932 og klokka 12.30."),
        ("Når falt broen?", "Den falt klokka 03.12.", "Den falt om natta."),
        ("Hvorfor ble broen revet?", "Rivingen begrunnes med slitasje.", "Den ble revet."),
        ("Kor mange spenn har brua?", "Brua har sju spenn.", "Brua har mange spenn."),
        ("Hvor mye kostet broen?", "Den kom på 2,4 millioner kroner.", "Den ble dyr."),
        ("Kvar ligg brua?", "Brua går over elva ved Moldung.", "Brua er raud."),
        ("Hvorfor ble broen stengt?", "Den ble stengt på grunn av råte.", "Den ble stengt og revet."),
        ("Why was the bridge closed?", "It was closed because of rot.", "It was closed."),
    ],
)
def test_what_is_asked_for_is_told_by_the_words(question: str, holds: str, lacks: str) -> None:
    held = holds_what_is_asked(question)
    assert held is not None
    assert held(holds)
    assert not held(lacks)


def test_where_no_sort_of_thing_is_asked_for_every_sentence_will_do() -> None:
    assert holds_what_is_asked("Hva sier rapporten om kysten?") is None


def test_how_well_a_sentence_fits_does_not_hang_on_the_order_of_a_set() -> None:
    """Sets of words have another order in each run of the program; a sum in that order differs in its last bit."""
    told = "import sys; from test_sentences import tenths; print(tenths())"
    fits = {
        subprocess.run(
            [sys.executable, "-c", told],
            env={"PYTHONHASHSEED": str(seed), "PYTHONPATH": os.pathsep.join([str(Path(__file__).parent), *sys.path])},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in range(4)
    }
    assert len(fits) == 1


def tenths() -> float:
    """How well a sentence fits that holds many words, each of a weight of its own."""
    weighed = {one: 0.1 * place for place, one in enumerate(query_concepts(MILL, "nb"), start=1)}
    return max(one.fit for one in sentence_fits(MILL, passage(MILL), weighed))
