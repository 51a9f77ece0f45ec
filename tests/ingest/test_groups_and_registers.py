"""Kinds of print that minutes of steering groups, working groups, user panels and registers' councils showed."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from graph.authority.entries import Authority
from graph.authority.turtle import read_authority
from graph.language.sentences import split_sentences
from graph.records import Document
from ingest.extract.document import extract
from ingest.extract.participants import read_attendance
from ingest.extract.prose import is_decision
from ingest.findings import Lines, PartFinding, ParticipantFinding

sys.path.insert(0, str(Path(__file__).parent))
from papers import paper, word


@pytest.fixture(scope="module")
def authority() -> Authority:
    return read_authority()


def only_part(document: Document, authority: Authority) -> PartFinding:
    (part,) = extract(document, authority).parts
    return part


def people(document: Document) -> list[ParticipantFinding]:
    return list(read_attendance(document, Lines(start=1, end=len(document.lines))).participants)


NOTES = """
    {title}

    Dato: 09.02.2023, kl. 0900–1130

    {list}
    Eva Moen (leder), Per Lie, Kari Dal

    SAK 1: KARTLEGGING
    Sju av ti har svart.

    SAK 2: VIDERE ARBEID
    Konklusjon: Gruppen utreder begge modellene.
    """


@pytest.mark.parametrize(
    "title",
    [
        "Notat fra møte 3 i arbeidsgruppe for felles forskningsstøtte",
        "Oppsummering fra møtet i arbeidsgruppen for forskningsstøtte",
        "Møtenotat – arbeidsgruppe for forskningsstøtte",
        "Notes from the third meeting of the working group on research support",
    ],
)
def test_notes_that_tell_who_was_there_are_minutes(title: str, authority: Authority) -> None:
    part = only_part(paper(NOTES.format(title=title, list="Deltakere:")), authority)
    assert part.kind == "minutes"
    assert [row.name for row in part.attendance.participants] == ["Eva Moen", "Per Lie", "Kari Dal"]
    assert [(case.number, [d.text for d in case.decisions]) for case in part.cases] == [
        ("1/2023", []),
        ("2/2023", ["Gruppen utreder begge modellene."]),
    ]


def test_a_note_that_lists_nobody_is_no_minutes(authority: Authority) -> None:
    text = "Oppsummering fra møtet i Bergen\n\nDeltakerne var fornøyde med programmet, og de fleste vil komme igjen.\n"
    assert only_part(paper(text), authority).kind != "minutes"


HEAD = "Referat fra møte i Faggruppen for monitorering\nDato: 4. november 2014\nTil stede: Eva Moen, Per Lie\n\n"
CASES = "1. Kodebok\nKodeboken ble gjennomgått.\n\n2. Dekningsgrad\nFire sykehus leverer ikke.\n\n"


def test_an_action_list_with_numbers_of_its_own_holds_no_cases(authority: Authority) -> None:
    rows = (
        "Nr\tHva\tAnsvarlig\tFrist\n1\tPurre sykehusene\tPer Lie\t1.12.2014\n2\tOppdatere kodebok\tEva Moen\tSnarest\n"
    )
    part = only_part(paper(HEAD + CASES + rows), authority)
    assert [case.title for case in part.cases] == ["Kodebok", "Dekningsgrad"]


def test_an_agenda_under_hva_and_hvem_keeps_its_cases(authority: Authority) -> None:
    rows = [("Sak", "Hva", "Hvem"), ("1/14", "Kodebok", "Eva Moen"), ("2/14", "Dekningsgrad", "Per Lie")]
    document = word(*HEAD.strip().split("\n"), *rows)
    assert [case.number for case in only_part(document, authority).cases] == ["1/2014", "2/2014"]


@pytest.mark.parametrize("label", ["AP2", "AP 2", "Action point 2", "Action 2/3"])
def test_an_action_point_is_no_part_of_the_decision_above(label: str, authority: Authority) -> None:
    text = (
        "Minutes\nNordic Trials Steering Group\nDate: 15 September 2016\nPresent: Eva Moen, Per Lie\n\n"
        "1. Contract template\nAgreed: The template is adopted from 1 January.\n"
        f"{label}: Legal advisers to prepare a clause on indemnity.\n\n2. Any other business\nNone.\n"
    )
    case = only_part(paper(text), authority).cases[0]
    assert [decision.text for decision in case.decisions] == ["The template is adopted from 1 January."]
    assert [task.text for task in case.follow_ups] == ["Legal advisers to prepare a clause on indemnity."]


def test_the_council_of_a_register_bears_its_name(authority: Authority) -> None:
    text = "Norsk kvalitetsregister for handledd\nMøte i fagrådet\n\nTid: 4. november 2014\nTil stede: Eva Moen\n\n"
    assert (
        only_part(paper(text + CASES), authority).heading.body_as_printed
        == "Fagrådet for Norsk kvalitetsregister for handledd"
    )


def test_a_person_who_came_for_another_stands_in_the_same_cell() -> None:
    heads = ("Navn", "Virksomhet", "Til stede")
    rows = [("Eva Moen v/ Per Lie", "Sykehuset Innlandet", "x"), ("Kari Dal", "Vestre Viken", "x")]
    found = people(word("Deltakere", heads, *rows))
    assert [(row.name, row.attendance, row.substitutes_for) for row in found] == [
        ("Eva Moen", "absent", None),
        ("Per Lie", "present", "Eva Moen"),
        ("Kari Dal", "present", None),
    ]


def test_who_speaks_for_an_institution_sits_for_nobody() -> None:
    found = people(paper("Til stede:\nVestre Viken v/ Per Lie\nSykehuset Innlandet v/ Kari Dal\n"))
    assert [(row.name, row.institution, row.substitutes_for) for row in found] == [
        ("Per Lie", "Vestre Viken", None),
        ("Kari Dal", "Sykehuset Innlandet", None),
    ]


def test_a_bracket_below_a_name_in_a_narrow_cell() -> None:
    rows = [("Eva Moen", "Sørlandet sykehus", "x"), ("(leder)", "", ""), ("Per Lie", "Vestre Viken", "x")]
    found = people(word("Deltakere", ("Navn", "Virksomhet", "Til stede"), *rows))
    assert [(row.name, row.role) for row in found] == [("Eva Moen", "chair"), ("Per Lie", "member")]


def test_both_are_approved() -> None:
    assert is_decision("Begge deler godkjent uten merknader.")
    assert is_decision("Begge delar godkjende.")


def test_headings_with_a_bare_number(authority: Authority) -> None:
    text = (
        "Møtenotat – Forskningsnettverk for hjerneslag\nNår: 25. november 2021\nDeltok: Eva Moen (leder), Per Lie\n\n"
        "1 Siden sist\nNettsiden er lansert.\n\n2 Fagdag 2022\nForslag: Trondheim.\n\n3 Eventuelt\nIngenting meldt.\n"
    )
    cases = only_part(paper(text), authority).cases
    assert [(case.number_as_printed, case.title) for case in cases] == [
        ("1", "Siden sist"),
        ("2", "Fagdag 2022"),
        ("3", "Eventuelt"),
    ]


def test_numbers_that_open_sentences_or_dates_are_no_headings(authority: Authority) -> None:
    text = HEAD + CASES + "1 Mars 2015 er fristen\n2 Sykehus har svart.\n3 Prosjekter avsluttes.\n"
    assert [case.title for case in only_part(paper(text), authority).cases] == ["Kodebok", "Dekningsgrad"]


def test_who_wrote_the_note_and_who_stood_for_an_institution() -> None:
    text = (
        "Til stede: Eva Moen (NTNU), Per Lie (UiB)\nFra sekretariatet: Kari Dal\nForskningsrådet var representert ved "
        "Siri Holm.\nNotat: Per Lie\n"
    )
    assert [(row.name, row.institution, row.role) for row in people(paper(text))] == [
        ("Eva Moen", "NTNU", "member"),
        ("Per Lie", "UiB", "secretariat"),
        ("Kari Dal", None, "secretariat"),
        ("Siri Holm", "Forskningsrådet", "invited"),
    ]


@pytest.mark.parametrize("tabs", [True, False])
def test_a_referent_beside_the_place(*, tabs: bool) -> None:
    rows = [("Dato:", "14. januar 2020", "Tid:", "08.30"), ("Sted:", "Møterom 1", "Referent:", "Kari Dal")]
    document = paper("\n".join(map("\t".join, rows)) + "\nTil stede:\tEva Moen, Per Lie\n")
    if not tabs:
        document = word(*rows, ("Til stede:", "Eva Moen, Per Lie"))
    assert [(row.name, row.role) for row in people(document)] == [
        ("Kari Dal", "secretariat"),
        ("Eva Moen", "member"),
        ("Per Lie", "member"),
    ]


def test_a_deputy_director_sits_for_nobody() -> None:
    found = people(paper("Present:\nDirector Per Lie\nDeputy Director Eva Moen\nDeputy: Kari Dal\n"))
    assert [(row.name, row.role) for row in found] == [
        ("Per Lie", "member"),
        ("Eva Moen", "member"),
        ("Kari Dal", "deputy"),
    ]


def test_a_label_in_capitals_is_no_title(authority: Authority) -> None:
    text = "SAK 17/14 KOMPETANSETILTAK 2015\nVEDTAK:\nGruppa løyver 40 000 kroner til kurs.\nSamrøystes.\n"
    (case,) = only_part(paper(HEAD + text), authority).cases
    assert case.title == "KOMPETANSETILTAK 2015"
    assert [decision.text for decision in case.decisions] == ["Gruppa løyver 40 000 kroner til kurs."]


def test_letters_may_list_what_was_decided(authority: Authority) -> None:
    text = (
        "1. Samarbeidsavtale\nGruppa slutta seg til utkastet med desse endringane:\n"
        "a) Fristen vert sett til 48 timar.\nb) Kontaktpersonen er fast.\n\n"
        "2. Ymse\na) Skilting\nGruppa vedtok nye skilt.\nb) Parkering\nIngen merknader.\n"
    )
    first, second = only_part(paper(HEAD + text), authority).cases
    (decision,) = first.decisions
    assert decision.text.split("\n") == [
        "Gruppa slutta seg til utkastet med desse endringane:",
        "a) Fristen vert sett til 48 timar.",
        "b) Kontaktpersonen er fast.",
    ]
    assert [decision.text for decision in second.decisions] == ["Gruppa vedtok nye skilt."]


def test_a_clock_with_a_colon_ends_a_sentence() -> None:
    assert [one.text for one in split_sentences("It began at 13:00. The agenda was adopted.")] == [
        "It began at 13:00.",
        "The agenda was adopted.",
    ]


def test_the_body_in_a_title_of_capitals(authority: Authority) -> None:
    text = "MINUTES FROM THE SCIENTIFIC ADVISORY BOARD MEETING\nDate: 12 June 2019\nPresent: Eva Moen, Per Lie\n\n"
    body = only_part(paper(text + "1. Agenda\nThe agenda was adopted.\n\n2. Advice\nNone.\n"), authority).heading
    assert body.body_as_printed == "SCIENTIFIC ADVISORY BOARD"


@pytest.mark.parametrize(
    "told", ["godkjent. Eva Moen ba om at brukertall ble tatt", "ble godkjent med et nytt punkt om"]
)
def test_approval_in_a_broken_line_opens_no_agenda(told: str, authority: Authority) -> None:
    text = f"Sak 21/14 Innkalling\nInnkalling og saksliste {told}\nunder eventuelt.\nSak 22/14 Status\nGodkjent.\n"
    part = only_part(paper(HEAD + text), authority)
    assert [case.number for case in part.cases] == ["21/2014", "22/2014"]


def test_a_list_under_a_label_goes_on_below_it() -> None:
    text = (
        "Desse var til stades: Eva Moen, leiar, Mental Helse; Per Lie, FFO; Kari\nDal, LHL; Siri Holm, Røde Kors\n"
        "Frå føretaket møtte: direktør Marit Vik og rådgjevar Hanna\nBerg (skreiv referat)\n"
    )
    assert [(row.name, row.role) for row in people(paper(text))] == [
        ("Eva Moen", "chair"),
        ("Per Lie", "member"),
        ("Kari Dal", "member"),
        ("Siri Holm", "member"),
        ("Marit Vik", "invited"),
        ("Hanna Berg", "secretariat"),
    ]


def test_a_working_group_that_meets_decides(authority: Authority) -> None:
    text = (
        "Nordic Biobank Working Group\nMinutes of the 5th meeting, 14 March 2011\nPresent: Eva Moen, Per Lie\n\n"
        "1. Catalogue\nThe working group endorsed the minimum data set.\n\n2. Closing\nNone.\n"
    )
    found = [case.decisions for case in only_part(paper(text), authority).cases]
    assert [[decision.text for decision in decisions] for decisions in found] == [
        ["The working group endorsed the minimum data set."],
        [],
    ]
    assert not is_decision("The working group endorsed the minimum data set.")


def test_a_reference_group_that_meets_recommends() -> None:
    told = "Referansegruppen anbefaler at variabelen om røyking tas ut."
    assert is_decision(told, meets="Referansegruppen for slagregisteret")
    assert not is_decision(told, meets="Fagrådet for slagregisteret")


def test_who_chaired_and_whence_an_observer_came() -> None:
    text = (
        "The following members were present: Eva Moen (NTNU) and Per Lie (UiB).\n"
        "Kari Dal from the Swedish Research Council attended as an observer.\nThe meeting was chaired by Per Lie.\n"
    )
    assert [(row.name, row.institution, row.role) for row in people(paper(text))] == [
        ("Eva Moen", "NTNU", "member"),
        ("Per Lie", "UiB", "chair"),
        ("Kari Dal", "Swedish Research Council", "observer"),
    ]


def test_approval_in_a_footer_is_no_decision() -> None:
    assert not is_decision("Approved by the Board 1")


def test_whose_board_it_is_stands_above(authority: Authority) -> None:
    text = (
        "NeuroNode Norway\n\nBoard meeting no. 3 – 2023: Minutes\n\nDate: 20 September 2023\nPresent: Eva Moen\n\n"
        + CASES
    )
    assert only_part(paper(text), authority).heading.body_as_printed == "NeuroNode Norway"


def test_minutes_named_by_their_body(authority: Authority) -> None:
    text = "Referat arbeidsutvalget i Forskningsnettverk Innlandet\n\nTeams, 17.06.2025 kl. 09–10.30\n\n" + CASES
    part = only_part(paper(text), authority)
    assert (part.kind, part.heading.body_as_printed, part.heading.date) == (
        "minutes",
        "Arbeidsutvalget i Forskningsnettverk Innlandet",
        "2025-06-17",
    )
