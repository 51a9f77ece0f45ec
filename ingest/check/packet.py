"""A packet as a secretary looks at it before it goes out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

import msgspec

from graph.authority.entries import Authority
from graph.language.names import EntityMatcher
from graph.records import State
from ingest.check.agreement import agreement_remarks, taken_remarks
from ingest.check.dates import date_remarks
from ingest.check.leftovers import label_remarks, leftover_remarks
from ingest.check.names import institution_remarks, spelling_remarks
from ingest.check.sums import sum_remarks
from ingest.resolve.gathering import NamedFindings
from ingest.resolve.state import resolve
from ingest.review.archive import cited_remarks
from ingest.review.attachments import attachment_remarks
from ingest.review.documents import document_remarks
from ingest.review.remarks import Remark, worst_first

_OF_DOCUMENTS = frozenset(
    "unread_page no_date number_misprinted number_twice number_back number_unlike_list number_gap numbers_unordered "
    "number_year".split()
)
"""What the review says of one document that its secretary can put right; the rest is about being read by a machine."""


def check(packet: Sequence[NamedFindings], authority: Authority, known: State | None) -> tuple[Remark, ...]:
    """What is to be put right in a packet, worst first; ``known`` is what is loaded, None where nothing is."""
    return worst_first(_all(packet, authority, known))


def _all(packet: Sequence[NamedFindings], authority: Authority, known: State | None) -> Iterator[Remark]:
    for named in packet:
        yield from (one for one in document_remarks(named.name, named.findings) if one.kind in _OF_DOCUMENTS)
        yield from leftover_remarks(named)
        yield from date_remarks(named)
        yield from sum_remarks(named)
    state = resolve(packet, authority)
    yield from label_remarks(packet)
    yield from agreement_remarks(packet)
    yield from taken_remarks(packet, state, known)
    yield from attachment_remarks(packet)
    together = msgspec.structs.replace(state, meetings=(*state.meetings, *(known.meetings if known else ())))
    yield from cited_remarks(packet, together, certain=True)
    yield from spelling_remarks(packet, known)
    yield from institution_remarks(packet, authority, _matcher(authority))


@lru_cache(maxsize=1)
def _matcher(authority: Authority) -> EntityMatcher:
    return EntityMatcher(authority)
