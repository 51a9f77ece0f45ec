"""Working groups, committees and boards whose members a paper lists, who appointed them and for how long.

A list is announced: by a sentence ("Arbeidsgruppen består av: …"), a label ("Medlemmer av utvalget"), a heading that is
a group's name, an appointment ("Følgende er oppnevnt til …"), or by a bracket of its own ("(sekretær for
arbeidsgruppen)"). Who was at a meeting is told by its attendance list and is no matter of this.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

import msgspec

from graph.language.names import EntityMatcher
from graph.language.persons import is_title
from graph.language.sentences import split_sentences
from graph.records import Document
from ingest.blocks import Block, wrap_width
from ingest.extract.attendance_roles import read_role
from ingest.extract.memberships_lists import Listed, read_members
from ingest.extract.memberships_periods import MemberPeriod, read_period
from ingest.extract.memberships_words import (
    ANNOUNCING,
    APPOINTED,
    APPOINTED_BY,
    APPOINTS,
    BARE_GROUP,
    CONSISTS,
    GROUP_HEADING,
    GROUP_NOUN,
    MEMBERS_LABEL,
    MEMBERS_OF,
    NOT_YET,
    OF_GROUP,
    ONE_APPOINTED,
    OWN_GROUP,
)
from ingest.extract.positions_speakers import Speakers
from ingest.findings import GroupFinding, Lines, MembershipFinding

_LONGEST_NAME = 140
_DASH = " – "
_LAST_WORDS = 12  # letters by which the end of an announcement is known on its line
_FEWEST = 2  # members under a mere heading or label
_FEWEST_UNANNOUNCED = 3
_LONGEST_ACRONYM = 8  # letters; more capitals are a heading's
_NEAR = 2  # blocks before a list in which who appointed the group may stand
_LONGEST_ANNOUNCEMENT = 400
_TAIL = re.compile(
    r"\s*(?:\((?:19|20)\d\d[^)]*\)|,?\s+(?:for|i)\s+perioden\b.*|,?\s+(?:oppnevnt|nedsatt|oppnemnd)\b.*|\bsom\b.*)$"
)


class Title(msgspec.Struct, frozen=True):
    """What the lines from ``start`` on are about: a case's title, a deck's."""

    start: int
    text: str


class _Announced(msgspec.Struct, frozen=True):
    """A list announced by a block: the group's printed name, what follows on the block's own line.

    ``fewest`` is how many must be listed; ``own_lines`` says that the block itself is the list.
    """

    name: str
    rest: str = ""
    fewest: int = 1
    own_lines: bool = False


def find_groups(
    document: Document,
    blocks: Sequence[Block],
    furniture: Collection[int],
    titles: Sequence[Title],
    speakers: Speakers,
    matcher: EntityMatcher,
) -> tuple[GroupFinding, ...]:
    """The groups whose members the blocks list, in order; lists of one group in one paper are one.

    ``titles`` tell what a group is called that the print names by its noun alone, in the order of their lines.
    """
    found: dict[str, GroupFinding] = {}
    width = wrap_width(document.lines)
    reached = 0
    for index, block in enumerate(blocks):
        if block.start <= reached or not _may_announce(block):
            continue
        announced = _announced(block, blocks[:index], titles)
        if announced is None:
            for group in _appointed_in(block, titles, speakers, matcher):
                _add(found, group)
            continue
        around = [other.text for other in blocks[max(0, index - _NEAR) : index + 1] if other.kind != "row"]
        period = next(
            (one for text in reversed(around) if (one := read_period(text)) != MemberPeriod()), MemberPeriod()
        )
        after, rest = (block.start, "") if announced.own_lines else _list_start(document, block, announced.rest)
        last = min(blocks[-1].end, _next_title(titles, block.start) or blocks[-1].end)
        until = block.end if announced.own_lines else last
        listed = read_members(document, Lines(start=after, end=until), furniture, width, rest, period)
        if len(listed.members) < announced.fewest:
            continue
        reached = max(reached, listed.end)
        name = _named(announced.name, block.start, titles)
        _add(found, _group(name, block, listed, _appointer(around, speakers), matcher))
    return tuple(found.values())


def _may_announce(block: Block) -> bool:
    if not ANNOUNCING.search(block.text.lower()):
        return False
    if len(block.text) > _LONGEST_ANNOUNCEMENT:
        return OWN_GROUP.search(block.text) is not None
    if GROUP_NOUN.search(block.text) or CONSISTS.search(block.text):
        return True
    return any(pattern.match(block.text) for pattern in (MEMBERS_LABEL, MEMBERS_OF, OF_GROUP))


def _announced(block: Block, before: Sequence[Block], titles: Sequence[Title]) -> _Announced | None:
    text = block.text
    if OWN_GROUP.search(text):
        own = OWN_GROUP.search(text)
        return _Announced(name=own["name"] if own else "", fewest=_FEWEST_UNANNOUNCED, own_lines=True)
    for sentence in split_sentences(text):
        consists = CONSISTS.search(sentence.text)
        if consists and sentence.end >= len(text.rstrip()) and (name := _group_name(sentence.text[: consists.start()])):
            return _Announced(name=name, rest=sentence.text[consists.end() :].strip(" ."))
        appointed = APPOINTED.match(sentence.text)
        if appointed and sentence.end >= len(text.rstrip()):
            name = _group_name(appointed["name"] or appointed["group"] or appointed["of"]) or ""
            return _Announced(name=name, rest=sentence.text[appointed.end() :].strip(" .")) if name else None
    if label := MEMBERS_OF.match(text):
        name, _, rest = text[label.end() :].partition(":")
        known = _group_name(name) or (name.strip() if len(name.split()) <= _FEWEST else None)
        return _Announced(name=known, rest=rest.strip()) if known else None
    if of_group := OF_GROUP.match(text):
        name = re.sub(r"(?:['’]s?|s| sine| sin| sitt)$", "", of_group["noun"])
        return _Announced(name=name, fewest=_FEWEST) if GROUP_NOUN.search(name) else None
    if MEMBERS_LABEL.match(text):
        above = _group_above(before, titles, block.start)
        rest = text.partition(":")[2].strip()
        return _Announced(name=above, rest=rest, fewest=_FEWEST) if above else None
    marked = block.kind == "heading" or (block.kind == "text" and text.rstrip().endswith(":"))
    heading = GROUP_HEADING.match(text) if marked else None
    if heading is None or NOT_YET.search(text) or read_role(text.split()[0].strip(":")) or is_title(text.split()[0]):
        return None
    return _Announced(name=heading["name"].strip(), fewest=_FEWEST)


def _list_start(document: Document, block: Block, rest: str) -> tuple[int, str]:
    """The first line of the list and what stands before it: lines that were joined to the announcement are its own."""
    head = block.text[: len(block.text) - len(rest)].rstrip(" .") if rest else block.text
    last_words = head[-_LAST_WORDS:]
    for number in range(block.start, block.end):
        if document.lines[number - 1].text.rstrip().endswith(last_words):
            return number + 1, ""
    return block.end + 1, rest


def _group_name(text: str) -> str | None:
    """The group that a stretch of text ends with or is: "I 2023 ble arbeidsgruppen for data" has one."""
    name = _TAIL.sub("", re.sub(r"\s+", " ", text)).strip(" ,.:")
    found = GROUP_NOUN.search(name)
    if found is None:
        return name if 0 < len(name.split()) <= _FEWEST and name[:1].isupper() else None
    if len(name) > _LONGEST_NAME or ";" in name:
        return None
    return name[0].upper() + name[1:]


def _group_above(before: Sequence[Block], titles: Sequence[Title], line: int) -> str | None:
    """The group that the nearest heading, or the title, names."""
    for block in reversed(before[-12:]):
        if block.kind == "heading" and (found := GROUP_NOUN.search(block.text)):
            return _from_noun(block.text, found)
    title = _title_at(titles, line)
    found = GROUP_NOUN.search(title)
    return _from_noun(title, found) if found else None


def _from_noun(text: str, found: re.Match[str]) -> str:
    """ "Mandat for arbeidsgruppe for data" is the "arbeidsgruppe for data"."""
    lead = text[: found.start()]
    start = found.start() if re.search(r"\b(?:for|til|av|i|of)\s+$", lead) else 0
    name = text[start:].strip(" :.")
    return name[0].upper() + name[1:]


def _named(name: str, line: int, titles: Sequence[Title]) -> str:
    """The group's name; one that is a noun alone takes the title that it stands under."""
    plain = re.sub(r"^(?:the|den|det)\s+", "", name.strip(" :."), flags=re.IGNORECASE)
    if plain.isupper() and len(plain) > _LONGEST_ACRONYM:
        plain = plain.capitalize()
    plain = plain[:1].upper() + plain[1:]
    if not BARE_GROUP.fullmatch(plain):
        return plain
    title = _title_at(titles, line)
    if not title or CONSISTS.search(f"{title} ") or MEMBERS_OF.match(title) or MEMBERS_LABEL.match(title):
        return plain
    if plain.lower() not in title.lower():
        return f"{plain}{_DASH}{title}"
    found = GROUP_NOUN.search(title)
    return _from_noun(title, found) if found else plain


def _title_at(titles: Sequence[Title], line: int) -> str:
    return next((title.text for title in reversed(titles) if title.start <= line), "")


def _next_title(titles: Sequence[Title], line: int) -> int | None:
    return next((title.start - 1 for title in titles if title.start > line), None)


def _appointer(around: Sequence[str], speakers: Speakers) -> str | None:
    """Who appointed the group: "oppnevnt av …", "… oppnevnte følgende"."""
    for text in reversed(around):
        if by := APPOINTED_BY.search(text):
            named = speakers.named(text[by.end() :])
            if named is not None and not named.holders[0].person:
                return named.holders[0].name
        for sentence in split_sentences(text):
            named = speakers.named(sentence.text)
            if named is not None and not named.holders[0].person and APPOINTS.match(sentence.text[named.end :]):
                return named.holders[0].name
    return None


def _group(name: str, block: Block, listed: Listed, appointed_by: str | None, matcher: EntityMatcher) -> GroupFinding:
    entry = matcher.identify(name)
    last = max((member.lines.end for member in listed.members), default=block.end)
    return GroupFinding(
        name=name,
        lines=Lines(start=block.start, end=max(block.end, last)),
        body=entry.id if entry is not None and entry.kind == "body" else None,
        appointed_by=appointed_by,
        part_of=_owner(name.partition(_DASH)[0], matcher),
        members=listed.members,
        seats=listed.seats,
    )


def _owner(name: str, matcher: EntityMatcher) -> str | None:
    """The body that a group's name says it belongs to: "NSG AU", "arbeidsutvalget i NSG"."""
    for match in matcher.find(name):
        if match.entry.kind == "body" and match.surface.strip() != name:
            return match.surface
    return None


def _appointed_in(
    block: Block, titles: Sequence[Title], speakers: Speakers, matcher: EntityMatcher
) -> list[GroupFinding]:
    """Single appointments in running text: "Eva Moen (FHI) ble oppnevnt som leder av arbeidsgruppen for data"."""
    found: list[GroupFinding] = []
    for sentence in split_sentences(block.text):
        subject = speakers.named(sentence.text)
        if subject is None or not all(holder.person for holder in subject.holders):
            continue
        said = ONE_APPOINTED.match(sentence.text[subject.end :])
        if said is None or not GROUP_NOUN.search(said["name"]):
            continue
        place = Lines(start=block.start, end=block.end)
        role = read_role(said["role"]) or "member"
        period = read_period(sentence.text)
        members = tuple(
            MembershipFinding(
                name=holder.name,
                lines=place,
                institution=holder.institution,
                role=role if role in ("chair", "deputy", "observer", "secretariat") else "member",
                start=period.start,
                end=period.end,
            )
            for holder in subject.holders
        )
        name = _named(_group_name(said["name"]) or said["name"], block.start, titles)
        found.append(_group(name, block, Listed(members), _appointer([sentence.text], speakers), matcher))
    return found


def _add(found: dict[str, GroupFinding], group: GroupFinding) -> None:
    known = found.get(group.name)
    if known is None:
        found[group.name] = group
        return
    have = {(member.name, member.role) for member in known.members}
    found[group.name] = msgspec.structs.replace(
        known,
        members=(*known.members, *(one for one in group.members if (one.name, one.role) not in have)),
        seats=tuple(dict.fromkeys((*known.seats, *group.seats))),
        appointed_by=known.appointed_by or group.appointed_by,
    )
