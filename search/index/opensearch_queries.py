"""What OpenSearch is asked, as the bodies of its requests. Pure."""

from __future__ import annotations

import calendar
import re
from collections.abc import Mapping, Sequence
from heapq import nlargest
from typing import Any

from search.encoder.base import Vector
from search.index.base import Filters, Terms

Body = dict[str, Any]

MOST_HITS = 10_000
"""What a server gives in one answer (``index.max_result_window``), and the most neighbours its graph looks for."""
MOST_TERMS = 1000
"""A server refuses more than 1,024 clauses; a text that long is told by its heaviest terms."""
_LEAST_NEIGHBOURS = 300
"""Lucene's graph gives the nearest it came upon: of the ten nearest among 20,000 random vectors, the worst there are,
4 when asked for 100, 7 when asked for 300, in 18 and 20 ms."""
_BEST_FIRST = [{"_score": "desc"}, {"id": "asc"}]
_READING_ORDER = [{"document": "asc"}, {"start_line": "asc"}, {"id": "asc"}]
_DATE = re.compile(r"(?P<year>\d{4})(?:-(?P<month>\d{2})(?:-(?P<day>\d{2}))?)?")


def lexical(terms: Terms, filters: Filters, limit: int) -> Body | None:
    """Best by BM25: each term counts by its weight in its field. None where there is nothing to ask for."""
    weighted = [(weight, field, term) for field, weights in terms.weights.items() for term, weight in weights.items()]
    if not weighted:
        return None
    if len(weighted) > MOST_TERMS:
        weighted = nlargest(MOST_TERMS, weighted)
    clauses = [{"term": {field: {"value": term, "boost": weight}}} for weight, field, term in weighted]
    return _best({"bool": {"should": clauses, "minimum_should_match": 1, "filter": conditions(filters)}}, limit)


def exact(vector: Vector, filters: Filters, limit: int) -> Body:
    """Nearest by cosine among all that pass; scores are half of the cosine and one."""
    script = {
        "source": "knn_score",
        "lang": "knn",
        "params": {"field": "vector", "query_value": vector.tolist(), "space_type": "cosinesimil"},
    }
    return _best({"script_score": {"query": {"bool": {"filter": conditions(filters)}}, "script": script}}, limit)


def neighbours(vector: Vector, filters: Filters, limit: int) -> Body:
    """Nearest by cosine as the graph of neighbours finds them; scores are half of the cosine and one."""
    wanted = min(MOST_HITS, max(_LEAST_NEIGHBOURS, 2 * limit))
    clause: Body = {"vector": vector.tolist(), "k": wanted}
    if passing := conditions(filters):
        clause["filter"] = {"bool": {"filter": passing}}
    return _best({"knn": {"vector": clause}}, limit)


def counting(filters: Filters) -> Body:
    """How many pass."""
    return {"query": {"bool": {"filter": conditions(filters)}}}


def in_reading_order(filters: Filters, source: Sequence[str], size: int, after: Sequence[Any] | None) -> Body:
    """The next ``size`` that pass, by document and first line, after the one whose place is ``after``."""
    return _page({"bool": {"filter": conditions(filters)}}, _READING_ORDER, size, after) | {"_source": list(source)}


def by_id(ids: Sequence[str], source: Sequence[str]) -> Body:
    """The passages with these ids, in any order."""
    return {"query": {"terms": {"id": list(ids)}}, "size": len(ids), "track_total_hits": False, "_source": list(source)}


def content_hashes(size: int, after: Sequence[Any] | None) -> Body:
    """The next ``size`` content hashes by id."""
    page = _page({"match_all": {}}, [{"id": "asc"}], size, after)
    return page | {"_source": False, "docvalue_fields": ["content_hash"]}


def conditions(filters: Filters) -> list[Body]:
    """What a passage must meet."""
    named: Mapping[str, Sequence[str]] = {
        "body": filters.bodies,
        "kind": filters.kinds,
        "document": filters.documents,
        "meeting": filters.meetings,
        "case": filters.cases,
        "entity": filters.entities,
    }
    met: list[Body] = [{"terms": {field: list(names)}} for field, names in named.items() if names]
    if filters.since or filters.until:
        met.append({"range": {"date": {"gte": _day(filters.since, last=False), "lte": _day(filters.until, last=True)}}})
    if filters.decisions_only:
        met.append({"term": {"decision": True}})
    if not filters.labelled:
        met.append({"term": {"labelled": False}})
    if not filters.drafts:
        met.append({"term": {"draft": False}})
    return met


def _best(query: Body, limit: int) -> Body:
    return {
        "query": query,
        "size": min(limit, MOST_HITS),
        "sort": _BEST_FIRST,
        "_source": False,
        "track_total_hits": False,
    }


def _page(query: Body, order: list[dict[str, str]], size: int, after: Sequence[Any] | None) -> Body:
    page: Body = {"query": query, "size": size, "sort": order, "track_total_hits": False}
    return page if after is None else page | {"search_after": list(after)}


def _day(date: str | None, last: bool) -> str | None:
    """A date, or the first or last day of a year or month; a day that its month does not have is its last one."""
    match = _DATE.match(date or "")
    if not match:
        return None
    year = max(int(match["year"]), 1)
    month = min(max(int(match["month"] or (12 if last else 1)), 1), 12)
    length = calendar.monthrange(year, month)[1]
    day = min(max(int(match["day"] or (length if last else 1)), 1), length)
    return f"{year:04}-{month:02}-{day:02}"
