"""Passages: what the index holds and what an answer quotes.

A passage is cut along a document's own structure and carries what a reader needs to place it.
"""

from __future__ import annotations

import hashlib

import msgspec

from graph.records import PartKind, Record


class Passage(Record, frozen=True, kw_only=True):
    """A few lines of a document. ``text`` is verbatim but for mended line breaks.

    ``context`` (case title, meeting, body, date) is searched and encoded with the text but is not part of a quote.
    ``case``, ``meeting`` and ``body`` are ids; ``number`` is ``N/YYYY``; the entity ids are those named in ``text``.
    """

    id: str
    document: str
    text: str
    context: str
    kind: PartKind
    start_line: int
    end_line: int
    page: int | None = None
    end_page: int | None = None
    title: str = ""
    case: str | None = None
    number: str | None = None
    meeting: str | None = None
    body: str | None = None
    date: str | None = None
    decision: bool = False
    draft: bool = False
    sensitivity: str | None = None
    ocr: bool = False
    entities: tuple[str, ...] = ()

    @property
    def plain(self) -> bool:
        """Whether it is of a text without meetings or cases: the graph knows nothing of what such a text tells."""
        return self.meeting is None and self.case is None

    @property
    def encoded_text(self) -> str:
        """What the encoder reads."""
        return f"{self.context}\n{self.text}" if self.context else self.text

    @property
    def text_hash(self) -> str:
        """Key of the vector cache: sha256 of what the encoder reads."""
        return hashlib.sha256(self.encoded_text.encode()).hexdigest()


def content_hash(passage: Passage) -> str:
    """What ``IndexWriter.stored`` names a stored passage by: two passages with equal hashes are equal."""
    return hashlib.sha256(msgspec.json.encode(passage)).hexdigest()
