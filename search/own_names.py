"""Entries for what papers name and the authority file does not: a question may name a body nobody has registered.

A name that the authority file knows already stays its own. Of a board ("Styret i Helse Fonna HF") all names of the
institution make names of the board, in English too.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import get_args

from msgspec.structs import replace

from graph.authority.entries import Authority, Entry, EntryKind
from graph.language.names import EntityMatcher
from graph.schema import key_of
from graph.store.base import Node
from search.analysis.nynorsk import question_in_bokmal

LABELS: dict[str, EntryKind] = {kind.capitalize(): kind for kind in get_args(EntryKind)}
"""The nodes that have names, each with its kind of entry."""

_SHORTEST = 3
"""Letters of a name that is told from other words."""
_ABBREVIATION = re.compile(r"(?=\S*[A-ZÆØÅ]\S*[A-ZÆØÅ])[\w-]{2,12}")
_BRACKETED = re.compile(rf"(?P<long>\S.*?)\s+\((?P<short>{_ABBREVIATION.pattern})\)")
_BOARD = re.compile(r"(?:hoved)?styret\s+(?:i|for|ved)\s+(?=\S)|(?:the\s+)?board\s+of\s+(?=\S)", re.IGNORECASE)
_BARE = re.compile(r"(?P<bare>[A-ZÆØÅ][\wæøå-]{7,})\s+(?:ved|i|på|at|of)\s+(?=[A-ZÆØÅ])")
"""The body's own word in "Forskningsutvalget ved Sykehuset X": nobody who asks writes more."""
_FORMS = {
    "styre": ("styret", "styre"),
    "råd": ("rådet", "råds"),
    "utvalg": ("utvalget", "utvalgs"),
    "utval": ("utvalet", "utvals"),
    "gruppe": ("gruppen", "gruppe"),
    "komité": ("komiteen", "komité"),
}
"""Of each kind of body: its definite form, and what a compound of it begins with."""
_KIND = re.compile(rf"(?P<own>[A-ZÆØÅ][\wæøå-]{{2,}}?)(?P<kind>{'|'.join(_FORMS)})(?:et|en|t|n)?", re.IGNORECASE)
_ENGLISH_KINDS = {
    "styringsgruppe": "steering group",
    "styringskomité": "steering committee",
    "arbeidsgruppe": "working group",
    "referansegruppe": "reference group",
    "prosjektgruppe": "project group",
    "programstyre": "programme board",
    "fagråd": "advisory board",
    "brukerutvalg": "user panel",
    "forskningsutvalg": "research committee",
}
"""Kinds of bodies that are called by whose they are, and what an English question calls them."""
_WHOSE = re.compile(
    rf"(?:the\s+)?(?P<kind>{'|'.join((*_ENGLISH_KINDS, *_ENGLISH_KINDS.values()))})(?:et|en|a|t|n)?"
    r"\s+(?:of|for|i|ved|til)\s+(?:the\s+)?(?P<whose>\S.+)",
    re.IGNORECASE,
)
_SORT_OF_WHOSE = re.compile(
    r"\s+(?:consortium|network|project|programme|nettverket|prosjektet|programmet)$", re.IGNORECASE
)
"""Left out by who asks: "the Arctic Biobank steering group" of the Arctic Biobank Consortium."""
_UNDERTAKING = re.compile(r"(?P<short>\S.*?)\s+(?:RHF|HF|AS|KF|IKS|SF)")
_BOARDS = ("Styret i {}", "Styret for {}", "Styret ved {}", "Board of {}")


def with_own_names(authority: Authority, nodes: Iterable[Node]) -> Authority:
    """The authority file with an entry for each body, institution and initiative among the nodes that it lacks."""
    registered = EntityMatcher(authority)
    own = tuple(
        _entry(node, registered) for node in nodes if node.label in LABELS and not registered.entry(key_of(node.id))
    )
    return Authority(entries=(*authority.entries, *_told_apart([entry for entry in own if entry is not None])))


def _told_apart(entries: Sequence[Entry]) -> Iterator[Entry]:
    """Each with its names in bokmål too, but for those that another prints: its own name goes before a spelling.

    A body is known by its own word where no other has it.
    """
    printed = {name for entry in entries for name in entry.names}
    bare = Counter(_bare(entry) for entry in entries)
    for entry in entries:
        names = entry.names
        if (own := _bare(entry)) and bare[own] == 1 and own not in printed:
            names = (*names, own)
        if entry.kind == "body":
            asked = (*_as_asked(own or entry.name), *_whose_first(entry.name))
            names = (*names, *(name for name in asked if name not in printed))
        spelt = (name for name in map(question_in_bokmal, names) if name not in printed)
        yield replace(entry, names=tuple(dict.fromkeys((*names, *spelt))))


def _bare(entry: Entry) -> str | None:
    found = _BARE.match(entry.name) if entry.kind == "body" else None
    return found["bare"] if found else None


def _as_asked(name: str) -> Iterator[str]:
    """The name as questions write it: of "Fakultetsstyre" "Fakultetsstyret" and "Fakultetsstyremøtet"."""
    found = _KIND.fullmatch(name)
    if found:
        definite, joint = _FORMS[found["kind"].lower()]
        yield f"{found['own']}{definite}"
        yield f"{found['own']}{joint}møtet"
        yield f"{found['own']}{joint}møte"


def _whose_first(name: str) -> Iterator[str]:
    """The name as "Arctic Biobank steering group": of "Steering Group of the Arctic Biobank Consortium"."""
    found = _WHOSE.fullmatch(name)
    if found:
        kind = found["kind"].lower()
        english = _ENGLISH_KINDS.get(kind, kind)
        for whose in dict.fromkeys((found["whose"], _SORT_OF_WHOSE.sub("", found["whose"]))):
            for called in dict.fromkeys((kind, english)):
                yield f"{whose} {called}"
            yield f"{english} of {whose}"
            yield f"{english} for {whose}"


def _entry(node: Node, registered: EntityMatcher) -> Entry | None:
    kind = LABELS[node.label]
    boards: tuple[str, ...] = ()
    if kind == "body":
        boards = tuple(name for form in _forms(node) for name in _names_of_board(form, registered))
    # A board may be called by its undertaking alone, which is another's name.
    forms = [form for form in _forms(node) if len(form) >= _SHORTEST and not registered.identify(form)] or [*boards[:1]]
    if not forms:
        return None
    abbreviations = tuple(form for form in forms if _ABBREVIATION.fullmatch(form))
    printed = [form for form in forms if form not in abbreviations and form != form.lower()]
    return Entry(
        id=key_of(node.id),
        kind=kind,
        name=forms[0],
        names=tuple(dict.fromkeys((*printed, *boards))),
        abbreviations=abbreviations,
    )


def _forms(node: Node) -> Iterator[str]:
    """The name, then the others, each once; of "Utvalg for X (UFX)" what stands before and in the brackets, too."""
    found: dict[str, None] = {}
    for key in ("name", "name_nn", "name_en", "aliases", "abbreviations"):
        value = node.properties.get(key)
        found |= dict.fromkeys(value if isinstance(value, tuple) else [value] if isinstance(value, str) else [])
    for form in [" ".join(form.split()) for form in found]:
        yield form
        if bracketed := _BRACKETED.fullmatch(form):
            yield from (bracketed["long"], bracketed["short"])


def _names_of_board(name: str, registered: EntityMatcher) -> Iterator[str]:
    """The names of a board by those of whose it is: of "Styret i Helse Fonna HF", and of "HELSE FONNA HF" in a head."""
    board = _BOARD.match(name)
    printed = name[board.end() :] if board else name
    short = _UNDERTAKING.fullmatch(printed)
    owner = registered.identify(printed)
    owners = [printed, short["short"]] if short else []
    if owner is not None and owner.kind == "institution":
        others = (other for other in (owner.name_nn, owner.name_en) if other)
        owners += [owner.name, *owner.names, *others, *owner.abbreviations]
    for own in dict.fromkeys(owners) if board or short else ():
        yield from (board_name.format(own) for board_name in _BOARDS)
