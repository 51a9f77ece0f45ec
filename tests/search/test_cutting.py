from __future__ import annotations

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from graph.records import (
    Case,
    Decision,
    Document,
    DocumentInfo,
    Line,
    Meeting,
    Part,
    Participant,
    Source,
    State,
    SubItem,
)
from ingest.blocks import make_blocks
from search.cutting import MOST_ATTENDANCE_LINES, MOST_CHARACTERS, MOST_LINES, SourceText, cut_passages
from search.passages import Passage
from search.splitting import sentences

NAME = "møte.txt"
MINUTES = """\
Styringsgruppa for klinisk forskning
Referat fra møte 4. mars 2022

Til stede:
Kari Lundvik, Fjordheim sykehus (leder)
Ola Brekkmo, Fjordheim universitet
Siv Aarnes, Nordlia helseforetak (vara for Per
Tverrdal)
Lise Granmo, brukerrepresentant
Forfall:
Per Tverrdal, Nordlia helseforetak

Sak 3/22 Felles biobank
Siv Aarnes orienterte om arbeidet med en felles biobank for de to sykehusene.
Arbeidet har tre spor:
- Jus
- Økonomi
- Teknologi

Vedtak:
Styringsgruppa støtter en felles biobank.

Sak 4/22 Eventuelt
a) Neste møte
Neste møte holdes i juni. Det var enighet om at møtet
legges til Nordlia. Kari Lundvik sender innkalling.
b) Lokaler
Lokalene pusses opp.
Side 1 av 1
""".splitlines()


def line_of(words: str) -> int:
    return next(n for n, line in enumerate(MINUTES, start=1) if words in line)


def source(start: int, end: int | None = None) -> Source:
    return Source(document=NAME, start_line=start, end_line=end or start)


def minutes_state() -> State:
    def who(name: str, role: str = "member", attendance: str = "present", end: str = "") -> Participant:
        start = line_of(name)
        return Participant(
            person=name, person_id=name.split()[1].lower(), role=role, attendance=attendance,
            sources=(source(start, line_of(end) if end else start),),
        )  # fmt: skip

    biobank = Case(
        id="sg-3-2022", number="3/2022", title="Felles biobank",
        sources=(source(line_of("Sak 3/22"), line_of("støtter")),),
        decisions=(
            Decision(
                id="d1", text="Styringsgruppa støtter en felles biobank.", kind="resolved", explicit=True,
                sources=(source(line_of("støtter")),),
            ),
        ),
    )  # fmt: skip
    other = Case(
        id="sg-4-2022", number="4/2022", title="Eventuelt",
        sources=(source(line_of("Sak 4/22"), line_of("pusses")),),
        sub_items=(
            SubItem(label="a", title="Neste møte", start_line=line_of("a) "), end_line=line_of("legges til")),
            SubItem(label="b", title="Lokaler", start_line=line_of("b) "), end_line=line_of("pusses")),
        ),
        decisions=(
            Decision(
                id="d2", text="Det var enighet om at møtet legges til Nordlia.", kind="resolved", explicit=False,
                sources=(source(line_of("enighet"), line_of("legges til")),),
            ),
        ),
    )  # fmt: skip
    meeting = Meeting(
        id="sg-2022-03-04", body="Styringsgruppa for klinisk forskning", body_id="sg", date="2022-03-04", status="held",
        participants=(
            who("Kari Lundvik", "chair"), who("Ola Brekkmo"), who("Siv Aarnes", "deputy", end="Tverrdal)"),
            who("Lise Granmo"),
            msgspec.structs.replace(who("Per Tverrdal", attendance="absent"), sources=(source(11),)),
        ),
        cases=(biobank, other),
    )  # fmt: skip
    part = Part(
        kind="minutes", title="Referat fra møte 4. mars 2022", start_line=1, end_line=len(MINUTES), meeting=meeting.id,
        draft=True, sensitivity="Intern",
    )  # fmt: skip
    info = DocumentInfo(name=NAME, sha256="ab" * 32, format="txt", line_count=len(MINUTES), parts=(part,))
    return State(meetings=(meeting,), documents=(info,))


def cut(lines: list[str], state: State, furniture: frozenset[int] = frozenset(), **more: object) -> list[Passage]:
    document = Document(name=NAME, sha256="ab" * 32, format="txt", lines=tuple(Line(text) for text in lines))
    blocks = make_blocks(document.lines, skip=furniture)
    passages = cut_passages([SourceText(document, blocks, furniture, **more)], state)  # type: ignore[arg-type]
    return sorted(passages, key=lambda passage: (passage.start_line, passage.end_line))


def minutes_passages() -> list[Passage]:
    mention = (line_of("orienterte"), line_of("orienterte"), "fjordheim")
    return cut(MINUTES, minutes_state(), frozenset({len(MINUTES)}), mentions=(mention,))


def holding(words: str) -> list[Passage]:
    return [passage for passage in minutes_passages() if words in passage.text]


def test_a_passage_carries_its_case() -> None:
    (passage,) = holding("orienterte")
    assert (passage.case, passage.number, passage.title) == ("sg-3-2022", "3/2022", "Felles biobank")
    assert (passage.meeting, passage.body, passage.date) == ("sg-2022-03-04", "sg", "2022-03-04")
    assert passage.context == "Styringsgruppa for klinisk forskning, 4. mars 2022. Sak 3/2022: Felles biobank"
    assert (passage.kind, passage.draft, passage.sensitivity) == ("minutes", True, "Intern")
    assert passage.entities == ("fjordheim",)
    assert passage.id == f"{'ab' * 6}:{passage.start_line}-{passage.end_line}"


def test_cases_and_sub_items_are_never_mixed() -> None:
    assert len({passage.case for passage in holding("biobank")}) == 1
    (rooms,) = holding("pusses opp")
    assert "Neste møte" not in rooms.text
    assert rooms.context.endswith("Sak 4/2022: Eventuelt. Lokaler")


def test_bullets_stay_with_their_lead_in() -> None:
    (passage,) = holding("Økonomi")
    assert "Arbeidet har tre spor:\n- Jus\n- Økonomi\n- Teknologi" in passage.text


def test_a_decision_is_a_passage_of_its_own() -> None:
    decided = [passage for passage in minutes_passages() if passage.decision]
    assert [(p.text, p.start_line, p.end_line) for p in decided] == [
        ("Styringsgruppa støtter en felles biobank.", line_of("støtter"), line_of("støtter")),
        ("Det var enighet om at møtet legges til Nordlia.", line_of("enighet"), line_of("legges til")),
    ]
    assert all(passage.context.endswith("Vedtak") for passage in decided)


def test_attendance_is_cut_in_few_lines_between_persons() -> None:
    listed = [passage for passage in minutes_passages() if "Deltakere" in passage.context]
    assert all(p.end_line - p.start_line <= MOST_ATTENDANCE_LINES + 1 for p in listed)
    assert not any(passage.text.endswith("(vara for Per") for passage in listed)
    assert "leder" in listed[0].context
    assert "forfall" in listed[-1].context
    assert "lundvik" in listed[0].entities


def test_furniture_is_in_no_passage() -> None:
    assert holding("Side 1 av 1") == []


def test_every_other_line_is_in_some_passage() -> None:
    covered = {n for passage in minutes_passages() for n in range(passage.start_line, passage.end_line + 1)}
    assert {n for n, line in enumerate(MINUTES[:-1], start=1) if line.strip()} <= covered


def test_minutes_that_await_approval_stay_with_their_own_meeting() -> None:
    state = minutes_state()
    approval = Case(id="sg-1-2023", number="1/2023", title="Godkjenning av referat", sources=(source(1, len(MINUTES)),))
    later = Meeting(
        id="sg-2023-01-10", body="Styringsgruppa", body_id="sg", date="2023-01-10", status="planned", cases=(approval,)
    )
    state = msgspec.structs.replace(state, meetings=(*state.meetings, later))
    assert {passage.meeting for passage in cut(MINUTES, state)} == {"sg-2022-03-04"}


PROSE = (
    "Byen ble grunnlagt i 1740 av kjøpmann Jens Fjordmo, jf. nr. 3 i den gamle boka. Den vokste raskt. "
    "Havna ga arbeid til mange, og i 1850 bodde det 4 000 mennesker der. Brannen i 1891 ødela det meste. "
)


def test_plain_text_without_meetings() -> None:
    passages = cut(["Fjordmo", "", PROSE * 14, "", "Kort sluttord."], State())
    assert all(passage.meeting is None and passage.kind == "other" for passage in passages)
    assert all(len(passage.text) <= 1.3 * MOST_CHARACTERS for passage in passages)
    assert "".join(" ".join(p.text for p in passages).split()) == "".join(f"Fjordmo{PROSE * 14}Kort sluttord.".split())
    assert all(passage.text[0].isupper() for passage in passages)
    assert len({passage.id for passage in passages}) == len(passages) > 3
    assert all(passage.title == "Fjordmo" for passage in passages)
    assert all("Fjordmo" in passage.context for passage in passages)


def test_long_paragraphs_are_parted_between_sentences_with_their_lines() -> None:
    words = (PROSE * 12).split()
    lines = [" ".join(words[n : n + 9]) for n in range(0, len(words), 9)]
    passages = cut(lines, State())
    assert len(passages) > 2
    for passage in passages:
        printed = " ".join(lines[passage.start_line - 1 : passage.end_line])
        assert passage.text in printed
        assert passage.text.endswith(".")
        assert passage.end_line - passage.start_line < 2 * MOST_LINES


def test_table_rows_carry_the_first_row() -> None:
    rows = ["Område\tAntall artikler", *(f"Fag nummer {n} i en lang rekke av fag\t{n * 7}" for n in range(60))]
    passages = cut(rows, State())
    assert "Område" in passages[0].text
    assert all("Område | Antall artikler" in passage.context for passage in passages[1:])


def test_slides_are_not_mixed() -> None:
    lines = tuple(
        Line(text, page=n // 2 + 1) for n, text in enumerate(["Mål", "- Flere studier", "Midler", "- Mer penger"])
    )
    document = Document(name=NAME, sha256="cd" * 32, format="pptx", lines=lines)
    part = Part(kind="presentation", title="Status", start_line=1, end_line=4)
    state = State(documents=(DocumentInfo(name=NAME, sha256="cd" * 32, format="pptx", line_count=4, parts=(part,)),))
    passages = cut_passages([SourceText(document, make_blocks(lines))], state)
    assert [(p.text, p.page) for p in passages] == [("Mål\n- Flere studier", 1), ("Midler\n- Mer penger", 2)]


def test_sentences() -> None:
    text = "Se nr. 3 og f.eks. Oslo. Møtet ble hevet kl. 14. «Takk», sa B. Berg. Ferdig!"
    assert [text[a:b].strip() for a, b in sentences(text)] == [
        "Se nr. 3 og f.eks. Oslo.", "Møtet ble hevet kl. 14. «Takk», sa B. Berg.", "Ferdig!",
    ]  # fmt: skip


_LINES = st.lists(
    st.one_of(
        st.just(""),
        st.text(alphabet="abcæøå ABC.,:;!()§-–•\t*#0123456789«»", max_size=120),
        st.text(max_size=300),
    ).map(lambda text: text.replace("\n", " ").replace("\r", " ")),
    max_size=40,
)


@given(_LINES)
def test_any_text_is_cut_within_its_lines(lines: list[str]) -> None:
    passages = cut(lines, State())
    for passage in passages:
        assert 1 <= passage.start_line <= passage.end_line <= len(lines)
        assert passage.text.strip()
    letters = sum(character.isalpha() for line in lines for character in line)
    assert sum(character.isalpha() for passage in passages for character in passage.text) <= letters + 40 * len(lines)
    assert cut(lines, State()) == passages
