"""The cases of a draft agenda held against what is loaded: what was treated before, and never a guess."""

from __future__ import annotations

from pathlib import Path

import pytest
from history_papers import agenda, archive_of, earlier, histories, minutes

from graph.errors import WrongUse

MARCH = minutes(
    "12. mars 2024",
    "Sak 1/2024 Godkjenning av innkalling\n\nVedtak:\nInnkallingen godkjennes.",
    "Sak 2/2024 Biobanklager i Bodø\nDet mangler plass til prøver.\n\nVedtak:\nUtvalget ber om flere tall.",
    "Sak 3/2024 Felles innkjøp av frysere\nUtvalget drøftet saken.",
    "Sak 4/2024 Eventuelt\nIngen saker.",
)
MAY = minutes(
    "14. mai 2024",
    "Sak 5/2024 Godkjenning av innkalling\n\nVedtak:\nInnkallingen godkjennes.",
    "Sak 6/2024 Kostnader ved lagring\nDet vises til sak 2/2024.\n\nVedtak:\nSaken utsettes.",
    "Sak 7/2024 Videreføring av NorCRIN\n\nVedtak:\nUtvalget støtter NorCRIN.\n\n"
    "Sekretariatet sender brev til departementet innen 1. juni 2024.",
    "Sak 8/2024 Eventuelt\nIngen saker.",
)


def test_references_like_titles_and_initiatives_lead_back(tmp_path: Path) -> None:
    archive = archive_of(tmp_path, MARCH, MAY)
    found = histories(
        archive,
        agenda(
            "Sak 9/2025 Utbygging på Langnes\nDet vises til sak 6/2024.",
            "Sak 10/2025 Innkjøp av felles frysere",
            "Sak 11/2025 Status for NorCRIN",
            "Sak 12/2025 Sykkelparkering ved legevakten",
        ),
    )
    assert earlier(found["Utbygging på Langnes"]) == ["2/2024", "6/2024"]
    assert earlier(found["Innkjøp av felles frysere"]) == ["3/2024"]
    assert earlier(found["Status for NorCRIN"]) == ["7/2024"]
    nothing = found["Sykkelparkering ved legevakten"]
    assert (nothing.earlier, nothing.related, nothing.routine) == ((), (), False)


def test_each_earlier_case_has_its_words_its_sources_and_its_reason(tmp_path: Path) -> None:
    found = histories(archive_of(tmp_path, MARCH, MAY), agenda("Sak 9/2025 Utbygging\nDet vises til sak 6/2024."))
    first, second = found["Utbygging"].earlier
    assert [decision.text for decision in first.decisions] == ["Utvalget ber om flere tall."]
    assert (first.decisions[0].sources[0].document, first.date, first.body) == ("1.txt", "2024-03-12", "Fjordutvalget")
    assert (second.reason, second.through) == ("viser til sak 6/2024", None)
    assert (first.reason, first.through) == ("viser til sak 2/2024", "6/2024")


def test_what_is_open_is_told(tmp_path: Path) -> None:
    found = histories(
        archive_of(tmp_path, MARCH, MAY),
        agenda("Sak 9/2025 Utbygging\nDet vises til sak 6/2024.", "Sak 11/2025 Status for NorCRIN"),
    )
    assert found["Utbygging"].postponed == ("fjordutvalget-6-2024",)
    task = next(one for one in found["Status for NorCRIN"].follow_ups if "brev" in one.text)
    assert (task.responsible, task.deadline, task.overdue) == ("Sekretariatet", "2024-06-01", True)
    assert found["Status for NorCRIN"].postponed == ()


def test_a_proposal_that_nobody_decided_on_stays_open(tmp_path: Path) -> None:
    paper = agenda(
        "Sak 2/2024 Biobanklager i Bodø\n\nForslag til vedtak:\nUtvalget bygger nytt lager.", date="12. mars 2024"
    )
    found = histories(archive_of(tmp_path, paper), agenda("Sak 9/2025 Biobanklager i Bodø"))["Biobanklager i Bodø"]
    assert [(one.number, one.status) for one in found.earlier] == [("2/2024", "planned")]
    assert found.undecided == ("fjordutvalget-2-2024",)
    assert [one.text for one in found.earlier[0].proposals] == ["Utvalget bygger nytt lager."]


def test_standing_items_are_told_as_such(tmp_path: Path) -> None:
    found = histories(archive_of(tmp_path, MARCH, MAY), agenda("Sak 9/2025 Godkjenning av innkalling", "Eventuelt"))
    approval = found["Godkjenning av innkalling"]
    assert approval.routine
    assert approval.last_time is not None
    assert approval.last_time.number == "5/2024"
    assert approval.earlier == ()


def test_a_case_cited_that_nobody_loaded_is_told(tmp_path: Path) -> None:
    found = histories(archive_of(tmp_path, MARCH), agenda("Sak 9/2025 Tomtevalg\nDet vises til sak 44/2019."))
    assert found["Tomtevalg"].unloaded == ("44/2019",)


def test_a_word_in_common_is_no_treatment_but_is_told(tmp_path: Path) -> None:
    old = minutes("12. mars 2024", "Sak 2/2024 Brukermedvirkning i forskning\n\nVedtak:\nTatt til orientering.")
    found = histories(archive_of(tmp_path, old), agenda("Sak 9/2025 Brukermedvirkning – forslag til nye honorarer"))
    one = found["Brukermedvirkning – forslag til nye honorarer"]
    assert one.earlier == ()
    assert [case.number for case in one.related] == ["2/2024"]


def test_what_comes_after_the_paper_is_not_earlier(tmp_path: Path) -> None:
    archive = archive_of(tmp_path, MARCH, MAY)
    found = histories(archive, agenda("Sak 30/2023 Biobanklager i Bodø", date="12. juni 2023"))
    assert earlier(found["Biobanklager i Bodø"]) == []


def test_another_body_is_another_matter(tmp_path: Path) -> None:
    archive = archive_of(tmp_path, MARCH, minutes("2. mai 2024", "Sak 1/2024 Budsjett", body="Skogrådet"))
    found = histories(archive, agenda("Sak 9/2025 Biobanklager i Bodø", body="Skogrådet"))
    assert earlier(found["Biobanklager i Bodø"]) == []


def test_a_loaded_paper_gives_what_its_thread_says(tmp_path: Path) -> None:
    archive = archive_of(tmp_path, MARCH, MAY)
    found = histories(archive, MAY)
    assert found["Kostnader ved lagring"].case == "fjordutvalget-6-2024"
    assert earlier(found["Kostnader ved lagring"]) == ["2/2024"]


def test_a_paper_without_a_day_comes_after_all_that_is_loaded(tmp_path: Path) -> None:
    found = histories(archive_of(tmp_path, MARCH, MAY), agenda("Sak 9/2025 Biobanklager i Bodø", date=None))
    assert earlier(found["Biobanklager i Bodø"]) == ["2/2024", "6/2024"]
    assert found["Biobanklager i Bodø"].date is None


def test_a_paper_without_a_body_has_to_be_told_which(tmp_path: Path) -> None:
    archive = archive_of(tmp_path, MARCH, MAY)
    draft = agenda("Sak 9/2025 Biobanklager i Bodø", body=None)
    with pytest.raises(WrongUse, match="--body"):
        histories(archive, draft)
    assert earlier(histories(archive, draft, body="fjordutvalget")["Biobanklager i Bodø"]) == ["2/2024", "6/2024"]


def test_a_body_of_which_nothing_is_loaded_is_told(tmp_path: Path) -> None:
    (found,) = histories(archive_of(tmp_path, MARCH), agenda("Sak 9/2025 Biobanklager", body="Skogrådet")).values()
    assert not found.body_loaded
    assert (found.earlier, found.related) == ((), ())


def test_a_paper_without_cases_is_told(tmp_path: Path) -> None:
    with pytest.raises(WrongUse, match="ingen saker"):
        histories(archive_of(tmp_path, MARCH), "Oppskrift på vafler\n\nMel, egg og melk.")


def test_only_the_item_through_which_a_case_was_reached_is_quoted(tmp_path: Path) -> None:
    old = minutes(
        "12. mars 2024",
        "Sak 2/2024 Orienteringer\na) Drosjetakster\nNy takst.\nVedtak: Taksten økes.\nb) Status for NorCRIN\n"
        "Studiene går godt.\nVedtak: NorCRIN legger fram regnskap.",
    )
    found = histories(archive_of(tmp_path, old), agenda("Sak 9/2025 Videreføring av NorCRIN"))
    (one,) = found["Videreføring av NorCRIN"].earlier
    assert one.item == "Status for NorCRIN"
    assert all("Taksten" not in decision.text for decision in one.decisions)
    assert [(source.start_line, source.end_line) for source in one.sources] == [(12, 14)]


def test_the_minutes_attached_to_a_packet_are_not_what_is_planned(tmp_path: Path) -> None:
    found = histories(archive_of(tmp_path, MARCH), agenda("Sak 9/2025 Biobanklager i Bodø"), MAY)
    assert list(found) == ["Biobanklager i Bodø"]


def test_without_the_right_nothing_labelled_is_told(tmp_path: Path) -> None:
    paper = (
        "Følsomhet Intern (gul)\n\nSaksframlegg til møte i Fjordutvalget\n\nSaksnr: 2/2024\nDato: 12. mars 2024\n\n"
        "Biobanklager i Bodø\n\nForslag til vedtak:\nUtvalget kjøper tomten på Langnes."
    )
    draft = agenda("Sak 9/2025 Biobanklager i Bodø")
    for folder in ("med", "uten"):
        (tmp_path / folder).mkdir()
    seen = histories(archive_of(tmp_path / "med", paper), draft)["Biobanklager i Bodø"]
    assert seen.earlier[0].proposals[0].sources[0].sensitivity is not None
    unseen = histories(archive_of(tmp_path / "uten", paper, labelled_seen=False), draft)["Biobanklager i Bodø"]
    assert (unseen.earlier, unseen.related, unseen.follow_ups) == ((), (), ())
