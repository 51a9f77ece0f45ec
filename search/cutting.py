"""Documents cut into passages along their own structure.

A passage never crosses the edge of a part, a case, a sub-item or a slide. Within them, neighbouring short blocks are
joined until a passage is as long as a reader takes in at a glance; bullets stay with the line that leads them in, and
a heading with what it heads. A decision is a passage of its own, and so are a few lines of an attendance list.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import groupby

import msgspec

from graph.records import Decision, Document, State
from search.passage_context import CELL_SEPARATOR, attendance_words, context_of, title_of
from search.passages import Passage
from search.places import DocumentPlaces, Mention, Place, places_of
from search.splitting import Piece, TextBlock, looks_like_heading, pieces_of

MOST_CHARACTERS = 600
MOST_LINES = 10
"""A passage ends before it would be longer than either: five of them, some thirty lines, are read in a minute."""
MOST_ATTENDANCE_LINES = 4
"""Names stand close: whoever asks for one should not have to read thirty."""
SMALL_REST = 80
"""What is left at the end of a stretch and is shorter than this joins the passage before."""
LONGEST_LEAD_IN = 160
LONGEST_LABEL = 24
"""Letters of a label before a decision ("Styrets enstemmige vedtak")."""
_DECISION_GROWTH = 2
"""A decision may be this many times longer than other passages before it is parted."""


class SourceText(msgspec.Struct, frozen=True):
    """A document as the pipeline prepared it.

    ``blocks`` are without the page furniture, whose lines ``furniture`` holds; ``mentions`` are first line, last line
    and the id of the authority entry that they name.
    """

    document: Document
    blocks: Sequence[TextBlock]
    furniture: frozenset[int] = frozenset()
    mentions: Sequence[Mention] = ()


def cut_passages(documents: Sequence[SourceText], state: State) -> tuple[Passage, ...]:
    """The passages of ``documents``, sorted by id; what they carry beside their text comes from ``state``."""
    places = places_of(state)
    passages: dict[str, Passage] = {}
    for source in documents:
        for passage in _Cutter(source, places(source.document.name, source.mentions)).passages():
            number, key = 1, passage.id
            while key in passages:  # several passages of one long line
                number, key = number + 1, f"{passage.id}.{number + 1}"
            passages[key] = msgspec.structs.replace(passage, id=key)
    return tuple(passages[key] for key in sorted(passages))


class _Region(msgspec.Struct, frozen=True):
    """What the blocks of a passage must have in common."""

    part: int
    meeting: str | None
    case: str | None
    sub_item: int | None
    attendance: bool
    slide: int | None
    decision: str | None


class _Draft(msgspec.Struct):
    """A passage in the making: its pieces, and the heading and lead-in that stand before it."""

    pieces: list[Piece]
    heading: str = ""
    lead_in: str = ""

    @property
    def text(self) -> str:
        return "\n".join(piece.text for piece in self.pieces)


class _Cutter:
    """Cuts one document."""

    def __init__(self, source: SourceText, places: DocumentPlaces) -> None:
        self._source = source
        self._lines = source.document.lines
        self._places = places
        first = next(iter(source.blocks), None)
        self._title = first.text if first is not None and looks_like_heading(first) else ""

    def passages(self) -> Iterator[Passage]:
        taken: set[str] = set()
        blocks = [(self._region(block), block) for block in self._source.blocks if block.text.strip()]
        for region, group in groupby(blocks, key=lambda pair: pair[0]):
            members = [block for _, block in group]
            if region.decision:
                taken.add(region.decision)
            place = self._place(members[0].start)
            drafts = self._attendance(members) if region.attendance else self._drafts(members, region)
            for draft in drafts:
                yield self._passage(draft, place, decided=region.decision is not None)
        for source, meeting, case, decision in self._places.decisions:
            if decision.id not in taken:  # in the middle of a paragraph
                taken.add(decision.id)
                piece = Piece(decision.text, source.start_line, source.end_line, "text")
                place = msgspec.structs.replace(self._place(source.start_line), meeting=meeting, case=case)
                yield self._passage(_Draft([piece]), place, decided=True)

    def _place(self, line: int) -> Place:
        """The place of a line; a part that bears no title is called by the document's first line, if it is one."""
        place = self._places.at(line)
        if place.part.title or not self._title:
            return place
        return msgspec.structs.replace(place, part=msgspec.structs.replace(place.part, title=self._title))

    def _region(self, block: TextBlock) -> _Region:
        place = self._places.at(block.start)
        decision = self._decision_around(block)
        page = self._lines[block.start - 1].page
        return _Region(
            part=place.part.start_line,
            meeting=place.meeting.id if place.meeting else None,
            case=place.case.id if place.case else None,
            sub_item=place.sub_item.start_line if place.sub_item else None,
            attendance=not place.case and self._places.in_attendance(block.start, block.end),
            slide=page if place.part.kind == "presentation" else None,
            decision=decision.id if decision else None,
        )

    def _decision_around(self, block: TextBlock) -> Decision | None:
        for source, _, _, decision in self._places.decisions:
            if source.start_line <= block.start and block.end <= source.end_line:
                return decision if _says_only(block.text, decision.text) else None
        return None

    def _drafts(self, blocks: Sequence[TextBlock], region: _Region) -> list[_Draft]:
        growth = _DECISION_GROWTH if region.decision else 1
        characters = MOST_CHARACTERS * growth
        fits = _limits(characters, MOST_LINES * growth)
        drafts: list[_Draft] = []
        draft, heading, lead_in = _Draft([]), "", ""
        for piece in pieces_of(blocks, self._lines, self._source.furniture, characters):
            if draft.pieces and not fits(draft.pieces, piece):
                # What heads the piece goes with it into the next passage.
                heads = _heads(draft.pieces)
                if heads < len(draft.pieces):
                    moved = draft.pieces[len(draft.pieces) - heads :]
                    del draft.pieces[len(draft.pieces) - heads :]
                    drafts.append(draft)
                    draft = _Draft(moved, "" if moved else heading, lead_in if piece.kind in ("bullet", "row") else "")
            draft.pieces.append(piece)
            if piece.heads:
                heading = piece.text
            lead_in = _next_lead_in(lead_in, piece)
        if draft.pieces:
            if drafts and len(draft.text) < SMALL_REST:
                drafts[-1].pieces += draft.pieces
            else:
                drafts.append(draft)
        return drafts

    def _attendance(self, blocks: Sequence[TextBlock]) -> list[_Draft]:
        """A few lines each, as they are printed, without parting a name from what is told of it."""
        drafts: list[_Draft] = []
        draft = _Draft([])
        for block in blocks:
            for number in range(block.start, block.end + 1):
                text = self._lines[number - 1].text.strip()
                if not text or number in self._source.furniture:
                    continue
                draft.pieces.append(Piece(text, number, number, "row"))
                if len(draft.pieces) >= MOST_ATTENDANCE_LINES and not self._places.splits_name(number):
                    drafts.append(draft)
                    draft = _Draft([])
        return [*drafts, draft] if draft.pieces else drafts

    def _passage(self, draft: _Draft, place: Place, decided: bool) -> Passage:
        start, end = draft.pieces[0].start, max(piece.end for piece in draft.pieces)
        document, part = self._source.document, place.part
        attended = not place.case and self._places.in_attendance(start, end)
        roles = attendance_words(self._places.participants(start, end)) if attended else ""
        return Passage(
            id=f"{document.sha256[:12]}:{start}-{end}",
            document=document.name,
            text=draft.text,
            context=context_of(place, decided, roles, draft.heading, draft.lead_in),
            kind=part.kind,
            start_line=start,
            end_line=end,
            page=self._lines[start - 1].page,
            end_page=self._lines[end - 1].page,
            title=title_of(place, draft.heading),
            case=place.case.id if place.case else None,
            number=place.case.number if place.case else None,
            meeting=place.meeting.id if place.meeting else None,
            body=place.meeting.body_id if place.meeting else None,
            date=place.meeting.date if place.meeting else None,
            decision=decided,
            draft=part.draft,
            sensitivity=part.sensitivity,
            ocr=document.is_recognised(start, end),
            entities=self._places.named(start, end),
        )


def _says_only(text: str, decision: str) -> bool:
    """Whether a block holds a decision, or a part of it, and no more than a label ("Vedtak:") beside it."""
    letters, decided = ("".join(filter(str.isalnum, words)) for words in (text, decision))
    return letters in decided or (decided in letters and len(letters) - len(decided) <= LONGEST_LABEL)


def _limits(characters: int, lines: int) -> Callable[[Sequence[Piece], Piece], bool]:
    """Whether a piece still fits behind others, by characters and by lines of print from first to last."""

    def fits(pieces: Sequence[Piece], piece: Piece) -> bool:
        length = sum(len(other.text) + 1 for other in pieces) + len(piece.text)
        return length <= characters and piece.end - pieces[0].start + 1 <= lines

    return fits


def _heads(pieces: Sequence[Piece]) -> int:
    """How many of the last pieces only head or lead in what follows."""
    count = 0
    while count < len(pieces) and (pieces[-1 - count].heads or pieces[-1 - count].text.endswith(":")):
        count += 1
    return count


def _next_lead_in(lead_in: str, piece: Piece) -> str:
    """The line that leads in a list, or a table's first row, as long as the list or table goes on."""
    if piece.kind == "bullet":
        return lead_in
    if piece.kind == "row":
        return lead_in or piece.text.replace("\t", CELL_SEPARATOR)[:LONGEST_LEAD_IN]
    return piece.text[-LONGEST_LEAD_IN:] if piece.text.endswith(":") else ""
