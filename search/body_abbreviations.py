"""Short names that a body's own papers print behind its name: "Samarbeidsutvalget for X (SFX)".

Those who ask write the short one. One that several bodies have tells none of them from the others.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from graph.schema import key_of
from graph.store.base import Node
from search.analysis import analyse_query
from search.index.base import Filters, SearchIndex

LOOKED_INTO = 10
"""Passages of a body's papers in which its whole name is looked for: the head of each has it."""
_BEHIND = r"(?P<rest>\s[-–—]\s[^()\n]{2,60}?)?\s*\((?=\S*[A-ZÆØÅ]\S*[A-ZÆØÅ])(?P<short>[\w-]{2,12})\)"
"""Also behind a further part of the name: "Samarbeidsorganet Innlandet – Sørvest (SIS)"."""


def with_short_names(nodes: Iterable[Node], index: SearchIndex) -> Iterator[Node]:
    """The nodes, each body among them with the short name that its papers print, where it has none yet."""
    kept = list(nodes)
    short = {node.id: name for node in kept if node.label == "Body" and (name := _short_name(node, index))}
    shared = Counter(short.values())
    for node in kept:
        name = short.get(node.id)
        if name and shared[name] == 1:
            yield replace(node, properties={**node.properties, "abbreviations": (name,)})
        else:
            yield node


def _short_name(body: Node, index: SearchIndex) -> str | None:
    name = body.properties.get("name")
    if not isinstance(name, str) or body.properties.get("abbreviations") or " " not in name:
        return None
    printed = re.compile(r"\s+".join(map(re.escape, name.split())) + _BEHIND)
    hits = index.lexical(analyse_query(name, "nb"), Filters(bodies=(key_of(body.id),)), LOOKED_INTO)
    found = (printed.search(f"{one.context}\n{one.text}") for one in index.passages(hit.id for hit in hits))
    return next((match["short"] for match in found if match and (not match["rest"] or _is_short_for(match))), None)


def _is_short_for(printed: re.Match[str]) -> bool:
    """Whether its letters stand in the name in their order, from the first: "– referat (PDF)" is no part of a name."""
    name, short = printed[0][: printed.start("short") - printed.start()].lower(), printed["short"].lower()
    letters = iter(name)
    return name[:1] == short[:1] and all(one in letters for one in short)
