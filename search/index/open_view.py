"""What those find who have no right to labelled parts: no passage of such a part, whoever asks and however."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from msgspec.structs import replace

from search.encoder.base import EncoderId, Vector
from search.index.base import Filters, Scored, SearchIndex, Terms
from search.passages import Passage


class OpenIndex:
    """A ``SearchIndex`` that shows only the open passages of another."""

    def __init__(self, index: SearchIndex) -> None:
        self._index = index

    @property
    def encoder(self) -> EncoderId | None:
        """The encoder whose vectors are stored."""
        return self._index.encoder

    def digest(self) -> str | None:
        """The digest of the state that is indexed."""
        return self._index.digest()

    def lexical(self, terms: Terms, filters: Filters, limit: int) -> list[Scored]:
        """Best open passages by BM25."""
        return self._index.lexical(terms, replace(filters, labelled=False), limit)

    def nearest(self, vector: Vector, encoder: EncoderId, filters: Filters, limit: int) -> list[Scored]:
        """Nearest open passages by cosine."""
        return self._index.nearest(vector, encoder, replace(filters, labelled=False), limit)

    def both(
        self, terms: Terms, vector: Vector, encoder: EncoderId, within: Sequence[Filters], limit: int
    ) -> list[tuple[list[Scored], list[Scored]]]:
        """What ``lexical`` and ``nearest`` give for each of the filters."""
        return self._index.both(terms, vector, encoder, [replace(one, labelled=False) for one in within], limit)

    def passages(self, ids: Iterable[str]) -> list[Passage]:
        """The open passages with these ids, in the order given."""
        return [passage for passage in self._index.passages(ids) if passage.sensitivity is None]

    def where(self, filters: Filters) -> list[Passage]:
        """All open passages that pass the filters."""
        return self._index.where(replace(filters, labelled=False))

    def close(self) -> None:
        """Let go of files and connections."""
        self._index.close()
