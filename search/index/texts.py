"""The text half of the embedded index: tantivy over tokens that ``search.analysis`` made.

Tantivy sees tokens joined by spaces and splits them at spaces, nothing more. Passages come in the order of their ids
and are known to tantivy by their row alone.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import tantivy

from search.analysis import FIELDS, FILLER
from search.index.base import Filters, Terms
from search.index.columns import day_number
from search.passages import Passage

_ANALYSER = "tokens"
_WRITER_MEMORY = 30_000_000
"""Bytes; 15 MB is the least that tantivy takes. One thread: the same passages give the same segments."""
_SPARE = 50
"""How many more hits than asked for are fetched, so that ties at the end of the list are broken by id."""
_LOCK = ".tantivy-meta.lock"
_LAST_DAY = 99_999_999

FieldTexts = Mapping[str, str]
"""For each field of the analysis, its tokens joined by spaces."""


def _schema() -> tantivy.Schema:
    builder = tantivy.SchemaBuilder()
    for field in FIELDS:
        builder.add_text_field(field, tokenizer_name=_ANALYSER, index_option="freq")
    for field in ("body", "kind", "document", "meeting", "case", "entity"):
        builder.add_text_field(field, tokenizer_name="raw", index_option="basic")
    builder.add_integer_field("date", indexed=True, fast=True)
    builder.add_boolean_field("decision", indexed=True)
    builder.add_boolean_field("labelled", indexed=True)
    builder.add_boolean_field("draft", indexed=True)
    builder.add_unsigned_field("row", fast=True)
    return builder.build()


def _register(index: tantivy.Index) -> tantivy.Index:
    index.register_tokenizer(_ANALYSER, tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.whitespace()).build())
    return index


class TextWriter:
    """Writes a new text index into an empty folder."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir()
        self._folder = folder
        self._schema = _schema()
        self._index = _register(tantivy.Index(self._schema, path=str(folder)))
        self._writer = self._index.writer(heap_size=_WRITER_MEMORY, num_threads=1)

    def add(self, row: int, passage: Passage, texts: FieldTexts) -> None:
        """Add the passage of the next row."""
        document = tantivy.Document()
        for field, text in texts.items():
            document.add_text(field, text or FILLER)
        named = {
            "body": passage.body,
            "kind": passage.kind,
            "document": passage.document,
            "meeting": passage.meeting,
            "case": passage.case,
        }
        for field, name in named.items():
            if name is not None:
                document.add_text(field, name)
        for entity in passage.entities:
            document.add_text("entity", entity)
        document.add_integer("date", day_number(passage.date))
        document.add_boolean("decision", passage.decision)
        document.add_boolean("labelled", passage.sensitivity is not None)
        document.add_boolean("draft", passage.draft)
        document.add_unsigned("row", row)
        self._writer.add_document(document)

    def finish(self) -> None:
        """Write what was added to disk and let go of the folder."""
        self._writer.commit()
        self._writer.wait_merging_threads()
        # Tantivy leaves some of its files to its own account; whoever may read the folder may read them, too.
        mode = self._folder.stat().st_mode & 0o666
        for file in self._folder.iterdir():
            file.chmod(mode)


@contextmanager
def _lockable(folder: Path) -> Iterator[Path]:
    """The folder, or where nothing can be written into it, one with links to its files.

    Tantivy locks also what it only reads, by a file beside it; once it is open, it holds all that it needs.
    """
    try:
        (folder / _LOCK).open("ab").close()
    except OSError:
        with TemporaryDirectory(prefix="saksgraf-") as beside:
            for file in folder.iterdir():
                if file.name != _LOCK:
                    _link(file.resolve(), Path(beside, file.name))
            yield Path(beside)
    else:
        yield folder


def _link(file: Path, name: Path) -> None:
    try:
        name.symlink_to(file)
    except OSError:  # not every account on Windows may make links
        shutil.copy(file, name)


class TextReader:
    """Searches a text index."""

    def __init__(self, folder: Path) -> None:
        with _lockable(folder) as place:
            index = _register(tantivy.Index.open(str(place)))
            index.config_reader("manual")
            self._schema = index.schema
            self._searcher = index.searcher()

    def search(self, terms: Terms, filters: Filters, limit: int) -> list[tuple[int, float]]:
        """Rows and scores of the best passages by BM25, best first, ties by row."""
        query = self._query(terms, filters)
        if query is None or limit <= 0:
            return []
        hits = self._searcher.search(query, limit=limit + _SPARE, count=False).hits
        rows = self._searcher.fast_field_values("row", [address for _, address in hits])
        found = [(int(row or 0), float(score)) for row, (score, _) in zip(rows, hits, strict=True)]
        return sorted(found, key=lambda hit: (-hit[1], hit[0]))[:limit]

    def _query(self, terms: Terms, filters: Filters) -> tantivy.Query | None:
        wanted = [
            (tantivy.Occur.Should, tantivy.Query.boost_query(self._term(field, term), weight))
            for field, weights in terms.weights.items()
            for term, weight in weights.items()
        ]
        if not wanted:
            return None
        query = tantivy.Query.boolean_query(wanted)
        conditions = self._conditions(filters)
        if not conditions:
            return query
        return tantivy.Query.boolean_query(
            [(tantivy.Occur.Must, query)]
            + [(tantivy.Occur.Must, tantivy.Query.const_score_query(condition, 0.0)) for condition in conditions]
        )

    def _term(self, field: str, value: str | bool) -> tantivy.Query:
        return tantivy.Query.term_query(self._schema, field, value, "freq" if field in FIELDS else "basic")

    def _conditions(self, filters: Filters) -> list[tantivy.Query]:
        named: dict[str, Sequence[str]] = {
            "body": filters.bodies,
            "kind": filters.kinds,
            "document": filters.documents,
            "meeting": filters.meetings,
            "case": filters.cases,
            "entity": filters.entities,
        }
        conditions = [
            tantivy.Query.term_set_query(self._schema, field, list(names)) for field, names in named.items() if names
        ]
        if filters.since or filters.until:
            since = max(1, day_number(filters.since))
            until = day_number(filters.until, "9") if filters.until else _LAST_DAY
            conditions.append(tantivy.Query.range_query(self._schema, "date", tantivy.FieldType.Integer, since, until))
        if filters.decisions_only:
            conditions.append(self._term("decision", True))
        if not filters.labelled:
            conditions.append(self._term("labelled", False))
        if not filters.drafts:
            conditions.append(self._term("draft", False))
        return conditions
