"""States to try a graph with: one made by hand with everything in it, and any that hypothesis can think of."""

from __future__ import annotations

import hashlib
from typing import TypeVar, get_args

import msgspec
from hypothesis import strategies as st

from graph.authority.entries import Authority, Entry
from graph.records import (
    AttendanceState,
    Case,
    CaseKind,
    Change,
    Continuation,
    Decision,
    DecisionKind,
    DocumentInfo,
    FollowUp,
    Initiative,
    Institution,
    Judged,
    JudgedKind,
    Meeting,
    MeetingStatus,
    Membership,
    Merge,
    Part,
    Participant,
    PartKind,
    Person,
    Position,
    Presenter,
    Proposal,
    Revision,
    Role,
    Seat,
    Source,
    State,
    SubItem,
)

T = TypeVar("T")

MINUTES = "2023/Referat møte 14. mars.pdf"
DRAFT = "2023/utkast.docx"


def source(line: int, document: str = MINUTES, **values: object) -> Source:
    return msgspec.structs.replace(Source(document=document, start_line=line, end_line=line + 1, page=1), **values)


AUTHORITY = Authority(
    entries=(
        Entry(
            id="helse-fjord", kind="institution", name="Helse Fjord RHF", abbreviations=("HFJ",), name_en="Fjord Trust"
        ),
        Entry(id="fjordsykehuset", kind="institution", name="Fjordsykehuset", part_of="helse-fjord", start="2002"),
        Entry(id="gamle-fjord", kind="institution", name="Gamle Fjord", end="2015-12-31", successor="fjordsykehuset"),
        Entry(id="fjordutvalget", kind="body", name="Fjordutvalget", name_nn="Fjordutvalet", type="utvalg"),
        Entry(id="proveplan", kind="initiative", name="Prøveplanen", definition="En plan.", definition_en="A plan."),
        Entry(id="ikke-nevnt", kind="institution", name="Ingen nevner denne", part_of="helse-fjord"),
    )
)

RICH = State(
    meetings=(
        Meeting(
            id="fjordutvalget-2022-11-03",
            body="Fjordutvalget",
            body_id="fjordutvalget",
            date="2022-11-03",
            status="mentioned",
            cases=(Case(id="fjordutvalget-31-2022", title="Prøveplanen", number="31/2022", kind="information"),),
        ),
        Meeting(
            id="fjordutvalget-2023-03-14",
            body="Fjordutvalget",
            body_id="fjordutvalget",
            date="2023-03-14",
            status="held",
            start_time="09:00",
            end_time="11:30",
            place="Fjordgata 1, møterom «Ørn»",
            seats=(
                Seat(name="Fellesrepresentant sykehusene", vacant=True, sources=(source(9),)),
                Seat(
                    name="Fellesrepresentant sykehusene", institution="Fjordsykehuset", institution_id="fjordsykehuset"
                ),
                Seat(name="Brukerrepresentant"),
            ),
            participants=(
                Participant(
                    person="Solfrid Æsing",
                    person_id="solfrid-aesing",
                    institution="Helse Fjord RHF",
                    institution_id="helse-fjord",
                    institution_as_printed="H. Fjord",
                    role="chair",
                    sources=(source(3), source(4, DRAFT, draft=True)),
                ),
                Participant(
                    person="Birk Tangvald",
                    person_id="birk-tangvald",
                    institution="Fjordsykehuset",
                    institution_id="fjordsykehuset",
                    role="deputy",
                    attendance="remote",
                    seat="Fellesrepresentant sykehusene",
                    substitutes_for="Åsa Lurøy",
                    substitutes_for_id="asa-luroy",
                    sources=(source(4, sensitivity="Intern (gul)"),),
                ),
                Participant(
                    person="Åsa Lurøy",
                    person_id="asa-luroy",
                    institution="Fjordsykehuset",
                    institution_id="fjordsykehuset",
                    attendance="absent",
                    inferred=True,
                ),
                Participant(
                    person="Tor-Inge Vassmo",
                    person_id="tor-inge-vassmo",
                    institution="Ukjent AS",
                    role="invited",
                    cases=("4/2023",),
                ),
            ),
            cases=(
                Case(
                    id="fjordutvalget-4-2023",
                    title="Finansiering av Prøveplanen",
                    kind="decision",
                    number="4/2023",
                    number_as_printed="04/23",
                    position=1,
                    text="Linje én.\n\tLinje «to» \\ 'tre'.",
                    sub_items=(SubItem(label="a)", title="Budsjett", start_line=20, end_line=22),),
                    presenters=(
                        Presenter(person="Birk Tangvald", person_id="birk-tangvald", planned=True),
                        Presenter(
                            person="Birk Tangvald",
                            person_id="birk-tangvald",
                            institution="Fjordsykehuset",
                            institution_id="fjordsykehuset",
                            sources=(source(19),),
                        ),
                    ),
                    initiatives=("Prøveplanen",),
                    initiative_ids=("proveplan",),
                    institutions=("Gamle Fjord", "Fjordutvalget"),
                    institution_ids=("gamle-fjord", "fjordutvalget"),
                    refers_to=("31/2022", "99/2019"),
                    continues=(Continuation(case="fjordutvalget-31-2022", score=0.75, reason="samme tittel"),),
                    decisions=(
                        Decision(
                            id="fjordutvalget-2023-03-14-1-vedtak-1",
                            text="Planen finansieres.",
                            kind="resolved",
                            explicit=True,
                            votes="7 mot 2",
                            dissent="Protokolltilførsel",
                            replaces="31/2022",
                            sources=(source(25, ocr=True),),
                        ),
                        Decision(id="fjordutvalget-2023-03-14-1-vedtak-2", text="Tatt.", kind="noted", explicit=False),
                    ),
                    proposals=(Proposal(text="Planen avvises.", by="Helse Fjord RHF", sources=(source(24),)),),
                    positions=(
                        Position(text="Det er dyrt.", holder="Helse Fjord RHF", sources=(source(23),)),
                        Position(text="Det er riktig.", holder="Birk Tangvald", institution="Fjordsykehuset"),
                        Position(text="En av regionene var enig."),
                    ),
                    follow_ups=(
                        FollowUp(
                            id="fjordutvalget-4-2023-oppgave-1",
                            text="Lage budsjett",
                            responsible="Solfrid Æsing",
                            for_whom="Fjordutvalget",
                            deadline="2023-06",
                            deadline_as_printed="før sommeren",
                            again=(source(27, sensitivity="Unntatt offentlighet"),),
                            done=(source(28, sensitivity="Unntatt offentlighet"),),
                            sources=(source(26, sensitivity="Unntatt offentlighet"),),
                        ),
                    ),
                    sources=(source(18), source(40, "notat.txt", sensitivity="Intern (gul)")),
                ),
                Case(id="fjordutvalget-2023-03-14-2", title="Eventuelt", position=2),
            ),
            sources=(source(1, end_page=2),),
        ),
    ),
    persons=(
        Person(id="asa-luroy", name="Åsa Lurøy", variants=("Aasa Lurøy", "Åsa Lurøy")),
        Person(
            id="birk-tangvald",
            name="Birk Tangvald",
            variants=("B. Tangvald", "Birk Tangvald"),
            merges=(Merge(names=("B. Tangvald", "Birk Tangvald"), reason="fornavnet er forkortet"),),
        ),
        Person(id="solfrid-aesing", name="Solfrid Æsing"),
        Person(id="tor-inge-vassmo", name="Tor-Inge Vassmo"),
    ),
    institutions=(
        Institution(id="fjordsykehuset", name="Fjordsykehuset", aliases=("Fjordsykehusets",)),
        # A body that is also named as an institution.
        Institution(id="fjordutvalget", name="Fjordutvalget"),
        Institution(id="gamle-fjord", name="Gamle Fjord"),
        Institution(id="helse-fjord", name="Helse Fjord RHF", aliases=("H. Fjord", "Helse Fjord")),
    ),
    initiatives=(Initiative(id="proveplan", name="Prøveplanen", aliases=("planen",)),),
    memberships=(
        Membership(
            person="Birk Tangvald",
            person_id="birk-tangvald",
            body="Arbeidsgruppe for data",
            institution="Fjordsykehuset",
            institution_id="fjordsykehuset",
            start="2019",
            end="2021-06",
            sources=(source(60),),
        ),
        Membership(
            person="Birk Tangvald",
            person_id="birk-tangvald",
            body="Arbeidsgruppe for data",
            role="chair",
            start="2022",
            appointed_by="Fjordutvalget",
            part_of="Fjordutvalget",
        ),
        Membership(person="Solfrid Æsing", person_id="solfrid-aesing", body="Fjordutvalget", end="2023"),
    ),
    documents=(
        DocumentInfo(
            name=MINUTES,
            sha256="a" * 64,
            format="pdf",
            line_count=80,
            parts=(
                Part(
                    kind="minutes",
                    title="Referat",
                    start_line=1,
                    end_line=60,
                    page=1,
                    end_page=3,
                    meeting="fjordutvalget-2023-03-14",
                ),
                Part(
                    kind="case_paper",
                    title="Sak 04/23",
                    start_line=61,
                    end_line=80,
                    meeting="fjordutvalget-2023-03-14",
                    case="fjordutvalget-4-2023",
                    draft=True,
                    sensitivity="Intern (gul)",
                ),
            ),
        ),
        DocumentInfo(name="tom.txt", sha256="b" * 64, format="txt", line_count=0, parts=()),
    ),
)

# What real text holds and stores are known to stumble over, beside any other letters; lone surrogates are no text.
_texts = st.one_of(
    st.text(st.characters(exclude_categories=("Cs",)), max_size=12),
    st.sampled_from(["", "null", "true", "[]", "{}", "'\"`\\", "$ids", "a\tb\nc\r\n", "🧬 æøå", "0042", "2024-01-01"]),
)
_keys = st.from_regex(r"[a-z0-9]{1,4}(-[a-z0-9]{1,4}){0,2}", fullmatch=True)
_maybe = st.none() | _texts
_numbers = st.integers(min_value=0, max_value=2**31)
_dates = st.dates().map(lambda day: day.isoformat())
_sources = st.lists(
    st.builds(
        Source,
        document=_texts,
        start_line=_numbers,
        end_line=_numbers,
        page=st.none() | _numbers,
        end_page=st.none() | _numbers,
        draft=st.booleans(),
        sensitivity=_maybe,
        ocr=st.booleans(),
    ),
    max_size=2,
).map(tuple)


def _tuples(items: st.SearchStrategy[T], size: int = 2) -> st.SearchStrategy[tuple[T, ...]]:
    return st.lists(items, max_size=size).map(tuple)


def _one_of(literal: object) -> st.SearchStrategy[object]:
    return st.sampled_from(get_args(literal))


_judgings = _tuples(
    st.builds(
        Judged,
        judgement=_keys,
        kind=_one_of(JudgedKind),
        by=_texts,
        at=_texts,
        why=_texts,
        before=_maybe,
        after=_maybe,
    )
)


def _named(record: type[T]) -> st.SearchStrategy[T]:
    return st.builds(record, id=_keys, name=_texts, aliases=_tuples(_texts), judged=_judgings)


_people = st.tuples(_texts, _keys)
_seats = st.builds(
    Seat, name=_texts, institution=_maybe, institution_id=st.none() | _keys, vacant=st.booleans(), sources=_sources
)
_participants = st.builds(
    Participant,
    person=_texts,
    person_id=_keys,
    institution=_maybe,
    institution_id=st.none() | _keys,
    institution_as_printed=_maybe,
    role=_one_of(Role),
    attendance=_one_of(AttendanceState),
    seat=_maybe,
    substitutes_for=_maybe,
    substitutes_for_id=st.none() | _keys,
    cases=_tuples(_texts),
    inferred=st.booleans(),
    sources=_sources,
)
_presenters = st.builds(
    Presenter,
    person=_texts,
    person_id=_keys,
    institution=_maybe,
    institution_id=st.none() | _keys,
    planned=st.booleans(),
    sources=_sources,
)
_decisions = st.builds(
    Decision,
    id=_keys,
    text=_texts,
    kind=_one_of(DecisionKind),
    explicit=st.booleans(),
    votes=_maybe,
    dissent=_maybe,
    replaces=_maybe,
    sources=_sources,
)
_cases = st.builds(
    Case,
    id=_keys,
    title=_texts,
    kind=_one_of(CaseKind),
    number=st.none() | st.sampled_from(["1/2020", "2/2020"]),
    number_as_printed=_maybe,
    position=_numbers,
    text=_texts,
    sub_items=_tuples(st.builds(SubItem, label=_texts, title=_texts, start_line=_numbers, end_line=_numbers)),
    presenters=_tuples(_presenters),
    initiatives=_tuples(_texts),
    initiative_ids=_tuples(_keys),
    institutions=_tuples(_texts),
    institution_ids=_tuples(_keys),
    refers_to=_tuples(st.sampled_from(["1/2020", "2/2020", "3/2020"])),
    continues=_tuples(
        st.builds(Continuation, case=_keys, score=st.floats(0, 1), reason=_texts, title=_maybe, earlier_title=_maybe)
    ),
    decisions=_tuples(_decisions),
    proposals=_tuples(st.builds(Proposal, text=_texts, by=_maybe, sources=_sources)),
    positions=_tuples(st.builds(Position, text=_texts, holder=_maybe, sources=_sources)),
    follow_ups=_tuples(
        st.builds(
            FollowUp,
            id=_keys,
            text=_texts,
            responsible=_maybe,
            for_whom=_maybe,
            deadline=_maybe,
            deadline_as_printed=_maybe,
            again=_sources,
            done=_sources,
            sources=_sources,
            judged=_judgings,
        )
    ),
    sources=_sources,
    judged=_judgings,
)
_meetings = st.builds(
    Meeting,
    id=_keys,
    body=_texts,
    body_id=_keys,
    date=_dates,
    status=_one_of(MeetingStatus),
    start_time=_maybe,
    end_time=_maybe,
    place=_maybe,
    seats=_tuples(_seats),
    revisions=_tuples(
        st.builds(
            Revision,
            earlier=_texts,
            later=_texts,
            changes=_tuples(
                st.builds(Change, before=_maybe, after=_maybe, case=_maybe, person=_maybe, sources=_sources)
            ),
        )
    ),
    participants=st.lists(_participants, max_size=3, unique_by=lambda row: row.person_id).map(tuple),
    cases=_tuples(_cases),
    sources=_sources,
)
_parts = st.builds(
    Part,
    kind=_one_of(PartKind),
    title=_texts,
    start_line=_numbers,
    end_line=_numbers,
    page=st.none() | _numbers,
    end_page=st.none() | _numbers,
    meeting=st.none() | _keys,
    case=st.none() | _keys,
    draft=st.booleans(),
    sensitivity=_maybe,
)


def _sorted(items: st.SearchStrategy[T], name: str = "id") -> st.SearchStrategy[tuple[T, ...]]:
    rows = st.lists(items, max_size=3, unique_by=lambda row: getattr(row, name))
    return rows.map(lambda found: tuple(sorted(found, key=lambda row: getattr(row, name))))


@st.composite
def states(draw: st.DrawFn) -> State:
    """Any state as the contract has it: sorted, and each id once."""
    meetings = draw(_sorted(_meetings))
    return State(
        meetings=_with_unique_ids(meetings),
        persons=draw(
            _sorted(
                st.builds(
                    Person,
                    id=_keys,
                    name=_texts,
                    variants=_tuples(_texts),
                    merges=_tuples(st.builds(Merge, names=_tuples(_texts), reason=_texts)),
                    judged=_judgings,
                )
            )
        ),
        institutions=draw(_sorted(_named(Institution))),
        initiatives=draw(_sorted(_named(Initiative))),
        memberships=draw(
            _tuples(
                st.builds(
                    Membership,
                    person=_texts,
                    person_id=_keys,
                    body=_texts,
                    institution=_maybe,
                    institution_id=st.none() | _keys,
                    role=_one_of(Role),
                    start=_maybe,
                    end=_maybe,
                    sources=_sources,
                )
            )
        ),
        documents=draw(
            _sorted(
                st.builds(
                    DocumentInfo, name=_texts, sha256=_keys, format=_texts, line_count=_numbers, parts=_tuples(_parts)
                ),
                "name",
            )
        ),
    )


def _with_unique_ids(meetings: tuple[Meeting, ...]) -> tuple[Meeting, ...]:
    replace = msgspec.structs.replace
    found = []
    for meeting in meetings:
        cases = []
        for number, case in enumerate(meeting.cases):
            own = f"{meeting.id}.{number}"
            decisions = tuple(replace(one, id=f"{own}.{place}") for place, one in enumerate(case.decisions))
            tasks = tuple(replace(one, id=f"{own}.{place}") for place, one in enumerate(case.follow_ups))
            cases.append(replace(case, id=own, decisions=decisions, follow_ups=tasks))
        found.append(replace(meeting, cases=tuple(cases)))
    return tuple(found)


def state_digest(state: State) -> str:
    """What a writer of tests calls a state: the sha256 of what it holds."""
    return hashlib.sha256(msgspec.json.encode(state, order="deterministic")).hexdigest()
