"""The same matter in another body is earlier treatment too: said to be the other's, inferred, and never a guess."""

from __future__ import annotations

from pathlib import Path

from history_papers import agenda, archive_of, histories, minutes

from ingest.history.records import CaseHistory
from ui.rendering.history import in_words

OTHER = minutes(
    "14. mai 2024",
    "Sak 6/2024 Kjøp av sekvensator\n\nVedtak:\nRådet støtter kjøpet.",
    "Sak 7/2024 Videreføring av NorCRIN\n\nVedtak:\nRådet støtter NorCRIN.",
    "Sak 8/2024 Årsrapport for 2023\n\nVedtak:\nRådet tar rapporten til orientering.",
    body="Elverådet",
)
OWN = minutes(
    "12. mars 2024",
    "Sak 2/2024 Årsrapport for 2023\n\nVedtak:\nUtvalget tar rapporten til orientering.",
    "Sak 6/2024 Nye parkeringsplasser\n\nVedtak:\nUtvalget ber om flere tall.",
)


def told(history: CaseHistory) -> list[tuple[str, str | None, bool]]:
    """Body and number of each earlier case, and whether it is inferred."""
    return [(one.body, one.number, one.score < 1) for one in history.earlier]


def test_the_same_initiative_and_a_number_with_the_bodys_name(tmp_path: Path) -> None:
    found = histories(
        archive_of(tmp_path, OTHER, OWN),
        agenda(
            "Sak 9/2025 Status for NorCRIN",
            "Sak 10/2025 Utstyr til laboratoriet\nDet vises til sak 6/2024 i Elverådet.",
        ),
    )
    assert told(found["Status for NorCRIN"]) == [("Elverådet", "7/2024", True)]
    assert ("Elverådet", "6/2024", True) in told(found["Utstyr til laboratoriet"])
    words = in_words(found["Status for NorCRIN"], "nb")
    assert "Behandlet én gang tidligere, i Elverådet 14. mai 2024." in words
    assert "«Rådet støtter NorCRIN.»" in words


def test_the_other_body_is_meant_only_where_it_is_named_at_once(tmp_path: Path) -> None:
    found = histories(
        archive_of(tmp_path, OTHER, OWN),
        agenda("Sak 9/2025 Parkering\nDet vises til sak 6/2024. Tallene er sendt ut til medlemmene, også i Elverådet."),
    )
    assert told(found["Parkering"]) == [("Fjordutvalget", "6/2024", True)]


def test_like_titles_number_or_words_in_another_body_say_nothing(tmp_path: Path) -> None:
    found = histories(
        archive_of(tmp_path, OTHER),
        agenda("Sak 8/2025 Årsrapport for 2023", "Sak 9/2025 Kjøp av sekvensator til Bodø", "Sak 10/2025 Eventuelt"),
    )
    assert all(one.earlier == () for one in found.values())


def test_what_a_body_is_about_in_every_case_is_no_matter(tmp_path: Path) -> None:
    many = [
        minutes(f"{month}. mars 2024", f"Sak {month}/2024 NorCRIN: del {month}", body="Elverådet")
        for month in range(1, 10)
    ]
    found = histories(archive_of(tmp_path, *many), agenda("Sak 9/2025 Status for NorCRIN"))
    assert found["Status for NorCRIN"].earlier == ()


def test_only_the_item_that_names_the_initiative_is_quoted(tmp_path: Path) -> None:
    other = minutes(
        "14. mai 2024",
        "Sak 7/2024 Orienteringer\na) NorCRIN\nNettverket vokser.\nb) Lokaler\nRådet flytter til Elvegata.",
        body="Elverådet",
    )
    found = histories(archive_of(tmp_path, other), agenda("Sak 9/2025 Status for NorCRIN"))
    assert [(one.title, one.item) for one in found["Status for NorCRIN"].earlier] == [("Orienteringer", "NorCRIN")]
