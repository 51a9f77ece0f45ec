"""Follow-ups over several meetings: one task once, where it came up again, what says that it was done."""

from __future__ import annotations

import pytest

from graph.authority.compiled import compiled_authority
from graph.authority.entries import Authority
from graph.records import Decision, FollowUp, State
from ingest.extract.document import extract
from ingest.readers import read_document
from ingest.resolve.follow_up_words import likeness, task_words
from ingest.resolve.gathering import NamedFindings
from ingest.resolve.state import Resolution, resolve

MARCH = """Referat fra møte i Fjordrådet

Dato: 14. mars 2024
Sted: Bergen

Til stede: Åse Myrland (Helse Nord RHF, leder), Jon Tveit (UiO), Siri Foss (Helse Vest RHF)

Sak 1/24 Felles portal

Oppfølging:
- Åse Myrland sender brev til HOD om finansiering innen 15. april.
- Kartlegge behov i regionene. Ansvar: Jon Tveit. Frist: uke 20
- Presentasjonen sendes til medlemmene.

Sak 2/24 Budsjett

Vedtak:
Budsjettet settes til 2 millioner.

Aksjonspunkter

Oppgave\tAnsvar\tFrist\tSak
Sende brev til HOD om finansiering\tÅse Myrland\t15. april\t1/24
Innhente tilbud på porteføljesystem\tSF\t1. mai\t2/24
"""
JUNE = """Referat fra møte i Fjordrådet

Dato: 12. juni 2024
Sted: Bergen

Til stede: Åse Myrland (Helse Nord RHF, leder), Jon Tveit (UiO), Siri Foss (Helse Vest RHF)

Sak 3/24 Status

Brevet til HOD om finansiering er sendt, jf. sak 1/24. Presentasjonen er sendt til medlemmene.

Aksjonspunkter

Oppgave\tAnsvar\tFrist\tStatus
Kartlegge behov i regionene\tJon Tveit\t1. september\tPågår

Sak 4/24 Nytt budsjett

Vedtak:
Budsjettet settes til 3 millioner. Vedtaket erstatter vedtak i sak 2/24.
"""
SEPTEMBER = """Referat fra møte i Fjordrådet

Dato: 12. september 2024
Sted: Bergen

Til stede: Åse Myrland (Helse Nord RHF, leder), Jon Tveit (UiO)

Sak 5/24 Status

Kartleggingen av behov i regionene er gjennomført.
Vedtak:
Vedtaket av 14. mars 2024 om portalen i sak 9/19 endres.
"""


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return compiled_authority(tmp_path_factory.mktemp("authority"))


def findings(name: str, text: str, authority: Authority, folder: pytest.TempPathFactory) -> NamedFindings:
    path = folder.mktemp("papers") / name
    path.write_text(text, encoding="utf-8")
    return NamedFindings(name, extract(read_document(path, name), authority))


@pytest.fixture(scope="module")
def papers(authority: Authority, tmp_path_factory: pytest.TempPathFactory) -> list[NamedFindings]:
    named = {"mars.txt": MARCH, "juni.txt": JUNE, "september.txt": SEPTEMBER}
    return [findings(name, text, authority, tmp_path_factory) for name, text in named.items()]


def tasks(state: State) -> dict[str, FollowUp]:
    return {task.id: task for meeting in state.meetings for case in meeting.cases for task in case.follow_ups}


def decisions(state: State) -> list[Decision]:
    return [one for meeting in state.meetings for case in meeting.cases for one in case.decisions]


def test_each_task_stands_once_in_its_own_case_with_whom_it_concerns(
    papers: list[NamedFindings], authority: Authority
) -> None:
    found = tasks(resolve(papers[:1], authority))
    assert {key: task.responsible for key, task in found.items()} == {
        "fjordradet-1-2024-oppgave-1": "Åse Myrland",
        "fjordradet-1-2024-oppgave-2": "Jon Tveit",
        "fjordradet-1-2024-oppgave-3": None,
        "fjordradet-2-2024-oppgave-1": "Siri Foss",
    }
    letter = found["fjordradet-1-2024-oppgave-1"]
    assert [source.start_line for source in letter.sources] == [11, 23]
    assert (letter.for_whom, letter.deadline) == ("Helse- og omsorgsdepartementet", "2024-04-15")


def test_what_came_up_again_and_what_was_done(papers: list[NamedFindings], authority: Authority) -> None:
    found = tasks(resolve(papers, authority))

    def places(task: str, field: str) -> list[tuple[str, int]]:
        return [(one.document, one.start_line) for one in getattr(found[f"fjordradet-{task}"], field)]

    assert places("1-2024-oppgave-1", "done") == [("juni.txt", 10)]
    assert places("1-2024-oppgave-2", "again") == [("juni.txt", 15), ("september.txt", 10)]
    assert places("1-2024-oppgave-2", "done") == [("september.txt", 10)]
    assert places("2-2024-oppgave-1", "again") == []


def test_words_of_every_meeting_are_no_evidence(papers: list[NamedFindings], authority: Authority) -> None:
    sent_every_time = tasks(resolve(papers, authority))["fjordradet-1-2024-oppgave-3"]
    assert sent_every_time.done == ()


def test_the_order_of_loading_leaves_no_trace(papers: list[NamedFindings], authority: Authority) -> None:
    assert resolve(papers, authority) == resolve(papers[::-1], authority)


def test_a_decision_that_replaces_another_names_it(papers: list[NamedFindings], authority: Authority) -> None:
    found = {one.text: one.replaces for one in decisions(resolve(papers, authority))}
    later = "Budsjettet settes til 3 millioner. Vedtaket erstatter vedtak i sak 2/24."
    assert found[later] == "fjordradet-2024-03-14-2-vedtak-1"
    assert found["Vedtaket av 14. mars 2024 om portalen i sak 9/19 endres."] == "9/2019"


def test_a_paper_with_a_label_tells_only_those_who_may_see_it(
    papers: list[NamedFindings], authority: Authority, tmp_path_factory: pytest.TempPathFactory
) -> None:
    labelled = findings("merket.txt", "Unntatt offentlighet\n\n" + JUNE, authority, tmp_path_factory)
    resolution = Resolution([papers[0], labelled], authority)
    whole, seen = tasks(resolution.state()), tasks(resolution.open_state())
    assert whole["fjordradet-1-2024-oppgave-1"].done
    assert not seen["fjordradet-1-2024-oppgave-1"].done
    assert seen.keys() <= whole.keys()
    assert all(source.sensitivity is None for task in seen.values() for source in (*task.sources, *task.again))


def test_likeness_wants_telling_words() -> None:
    task = task_words("Sekretariatet sender presentasjonen til medlemmene.")
    assert likeness(task, task_words("Presentasjonen ble sendt til medlemmene."), None) == 0
    portal = task_words("Kartlegge behov for felles portal")
    assert likeness(portal, task_words("Kartleggingen av behov for portal er ferdig."), None) > 0
    assert likeness(portal, task_words("Behov for nye lokaler ble drøftet."), None) == 0
    assert likeness(portal, task_words("Arbeidet med portal og behov, jf. sak 2/24, er avsluttet."), "2/2024") > 0


def test_an_institution_that_ends_as_a_body_does_is_not_the_body(
    authority: Authority, tmp_path_factory: pytest.TempPathFactory
) -> None:
    text = MARCH.replace("Ansvar: Jon Tveit", "Ansvar: Forskningsrådet").replace("\tSF\t", "\tRådet\t")
    found = tasks(resolve([findings("mars.txt", text, authority, tmp_path_factory)], authority))
    assert {task.responsible for task in found.values()} == {
        "Åse Myrland", "Norges forskningsråd", None, "Fjordrådet",
    }  # fmt: skip
