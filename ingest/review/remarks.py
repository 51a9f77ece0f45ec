"""A remark: something about the papers that a person should look at, where it stands, and what to do about it.

Review and check make the same kind of remark; their words, in bokmål and English, stand in ``ingest.review.wording``.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal

from graph.records import Document, Record, Source
from ingest.findings import PartFinding
from ingest.review.wording import WORDING
from search.answers.wording import day

Weight = Literal["error", "doubt", "note"]
"""Error: plainly wrong or lost. Doubt: wrong unless somebody knows why. Note: good to know."""

_RANK: dict[Weight, int] = {"error": 0, "doubt": 1, "note": 2}
_LONGEST_QUOTE = 90


class Words(Record, frozen=True, kw_only=True):
    """The same said in bokmål and in English."""

    nb: str
    en: str


class Remark(Record, frozen=True, kw_only=True):
    """``what`` is the matter, ``advice`` what to do. ``source`` is None where no paper is the place of it."""

    kind: str
    weight: Weight
    what: Words
    advice: Words
    source: Source | None = None


def remark(kind: str, source: Source | None, **details: str | int) -> Remark:
    """A remark of a kind of ``WORDING``, with the details that its words ask for."""
    said = WORDING[kind]
    nb, en = _details(details, "nb"), _details(details, "en")
    return Remark(
        kind=kind,
        weight=said.weight,
        what=Words(nb=said.nb.format(**nb), en=said.en.format(**en)),
        advice=Words(nb=said.advice_nb.format(**nb), en=said.advice_en.format(**en)),
        source=source,
    )


def _details(details: Mapping[str, str | int], language: Literal["nb", "en"]) -> dict[str, str | int]:
    """Quotes shortened, dates written out."""
    return {
        name: value if isinstance(value, int) else day(value, language) if name == "date" else _short(value)
        for name, value in details.items()
    }


def worst_first(remarks: Iterable[Remark]) -> tuple[Remark, ...]:
    """Each remark once; the worst first, then by document and line."""

    def order(one: Remark) -> tuple[int, str, int, str, str]:
        place = one.source
        return (
            _RANK[one.weight],
            place.document if place else "",
            place.start_line if place else 0,
            one.kind,
            one.what.nb,
        )

    return tuple(sorted(dict.fromkeys(remarks), key=order))


def place_of(
    name: str, document: Document, start: int, end: int | None = None, part: PartFinding | None = None
) -> Source:
    """The source of lines of a document, with the marks of the part they stand in."""
    last = start if end is None else end
    return Source(
        document=name,
        start_line=start,
        end_line=last,
        page=document.lines[start - 1].page,
        end_page=document.lines[last - 1].page,
        draft=part.draft if part else False,
        sensitivity=part.sensitivity if part else None,
        ocr=document.is_recognised(start, last),
    )


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _LONGEST_QUOTE else text[: _LONGEST_QUOTE - 1].rstrip() + "…"
