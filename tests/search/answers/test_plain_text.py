"""Answers over general text: no meetings, no cases, nothing in the graph, and still the sentence that answers."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from asking_papers import asking_papers

from search.answers.answer import Answer
from search.answers.asker import Asker
from search.answers.asking import answer_question
from search.hits import find_hits
from search.index.base import Filters

MILL = """Granli mølle

Granli mølle er ei vassdriven kornmølle i Storelvdalen. Ho vart reist i 1871 av Peder Holtvik.

Steinane vog fire tonn og kom frå Selbygda. Mølla stansa i 1957, fordi elva vart lagd i røyr.
"""
VOYAGER = """Tormod Eikhaug

Tormod Eikhaug (1861–1932) var en norsk isfarer. Han ledet Skodde-ferden, som overvintret ved Kapp Lom.

Hjemkommet ble Eikhaug utnevnt til professor, og han representerte Venstre i bystyret. Skipet «Skodde» ble revet i 1940.
"""
COUNCIL = """# Om Forskningsrådet

Norges forskningsråd deler ut midler til forskning. I mai 2022 kastet statsråden hele styret, fordi rådet hadde brukt
mer penger enn det hadde. Det nye styret ble ledet av Kaia Fredvik.

I et bildeprogram er ingen styrer: et lag er et gjennomsiktig ark som ligger over bildet.
"""
LIGHTHOUSES = {
    f"{name}.txt": f"{name} fyr er et kystfyr ved {name}. Fyret ble tent i {year}.\n\n{more}\n"
    for name, year, more in (
        ("Vardholmen", 1851, "Kommunen kjøpte fyret for én krone. Gullgraverne fra Amerika bodde i boligen."),
        ("Selnesskjær", 1862, "Tårnet er av jern, og lyset ses i tolv nautiske mil."),
        ("Tarvika", 1874, "Tårnet er av tre, og lyset ses i ni nautiske mil."),
        ("Lundøya", 1885, "Tårnet er av betong, og lyset ses i elleve nautiske mil."),
        ("Hestgrunnen", 1896, "Tårnet er av jern, og lyset ses i ti nautiske mil."),
    )
}


@pytest.fixture(scope="module")
def asker(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Asker]:
    with asking_papers(
        tmp_path_factory.mktemp("plain"),
        {"mill.txt": MILL, "voyager.txt": VOYAGER, "council.md": COUNCIL, **LIGHTHOUSES},
    ) as asker:
        yield asker


def ask(asker: Asker, question: str) -> Answer:
    return answer_question(asker, question)


@pytest.mark.parametrize(
    ("question", "document", "words"),
    [
        ("Hvem bygde Granli mølle?", "mill.txt", "Peder Holtvik"),
        ("Kvifor slutta mølla å male?", "mill.txt", "elva vart lagd i røyr"),
        ("Kor tunge var steinane?", "mill.txt", "fire tonn"),
        ("Hvem ble utnevnt til professor?", "voyager.txt", "Eikhaug utnevnt til professor"),
        ("Hvilket parti representerte Eikhaug i bystyret?", "voyager.txt", "Venstre"),
        ("Når døde Tormod Eikhaug?", "voyager.txt", "(1861–1932)"),
        ("Når ble Selnesskjær fyr tent?", "Selnesskjær.txt", "1862"),
        ("Hvor langt ses lyset fra Selnesskjær fyr?", "Selnesskjær.txt", "tolv nautiske mil"),
        ("Hvem ledet Skodde-ferden?", "voyager.txt", "Han ledet Skodde-ferden"),
        ("Når rev de skipet Skodde?", "voyager.txt", "revet i 1940"),
        ("Hvorfor måtte styret i Forskningsrådet gå av?", "council.md", "brukt mer penger"),
        ("Hvem ble valgt til å lede det nye styret i Forskningsrådet?", "council.md", "Kaia Fredvik"),
        ("Hva sier teksten om Norges forskningsråd?", "council.md", "forskningsråd"),
        ("Hva er et lag i et bildeprogram?", "council.md", "gjennomsiktig ark"),
    ],
)
def test_the_text_answers_where_the_graph_holds_nothing(asker: Asker, question: str, document: str, words: str) -> None:
    answer = ask(asker, question)
    assert answer.outcome == "found"
    assert answer.evidence[0].document == document
    assert words in " ".join(answer.answer.split())


def test_a_name_that_no_text_holds_is_still_said_to_be_missing(asker: Asker) -> None:
    for question in ("Hva gjorde Direktoratet for e-helse?", "Hva mente Ottar Vingedal om mølla?"):
        assert ask(asker, question).outcome == "absent"


def test_of_a_compound_that_no_text_holds_its_parts_are_looked_for(asker: Asker) -> None:
    answer = ask(asker, "Når ble kornmølledriften innstilt?")
    assert answer.evidence[0].document == "mill.txt"
    assert "1957" in answer.answer


@pytest.mark.parametrize("question", ["Når ble Kjerringvåg fyr tent?", "Kva er Nordstjerna?"])
def test_what_a_question_names_and_no_text_holds_is_not_answered_from_another(asker: Asker, question: str) -> None:
    assert ask(asker, question).outcome == "absent"


def test_a_rare_word_beside_a_name_that_no_text_holds_tells_enough(asker: Asker) -> None:
    assert ask(asker, "Hvor bodde gullgraverne fra California?").evidence[0].document == "Vardholmen.txt"
    assert ask(asker, "Hvor bodde gullgraverne fra California?").outcome == "found"


@pytest.mark.parametrize(
    "question", ["Når ble Tarvikas fyr tent?", "Hvem var Peder Holtviks far?", "Hvem skrev «Den»?"]
)
def test_a_name_in_the_genitive_is_known_and_a_small_word_is_no_name(asker: Asker, question: str) -> None:
    assert ask(asker, question).outcome == "found"


@pytest.mark.parametrize("name", sorted(LIGHTHOUSES))
def test_a_search_ranks_texts_as_an_answer_does(asker: Asker, name: str) -> None:
    question = f"Når ble {name.removesuffix('.txt')} fyr tent?"
    hits = find_hits(asker, question, Filters(), 3).hits
    assert hits[0].document == ask(asker, question).evidence[0].document == name


def test_a_price_in_words_is_a_price(asker: Asker) -> None:
    answer = ask(asker, "Hva betalte kommunen for Vardholmen fyr?")
    assert "én krone" in answer.answer


def test_a_text_that_speaks_of_the_thing_more_than_once_goes_before_one_that_shares_its_words(asker: Asker) -> None:
    assert ask(asker, "Hvor langt ses lyset fra Lundøya?").evidence[0].document == "Lundøya.txt"


def test_an_outcome_asked_for_in_ones_own_words_is_told_as_any_fact(asker: Asker) -> None:
    assert ask(asker, "Hva ble utfallet av bråket i rådet?").outcome == "found"


def test_one_word_of_the_askers_own_does_not_silence_what_is_told_in_another(asker: Asker) -> None:
    assert ask(asker, "Når var nedleggelsen?").outcome == "found"
