"""Makes data-model.md from the schema. Run by hand after the schema changed: ``python -m docs.build_data_model``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from graph.schema import NODES, RELATIONS, Property

PAGE = Path(__file__).parent / "data-model.md"

INTRODUCTION = """\
# Data model

Made from `graph/schema.py` by `python -m docs.build_data_model`; a test checks that the two agree.

Every node has an `id` that tells its label, such as `meeting/rhf-2024-10-24`. Dates are ISO, case numbers are `N/YYYY`.
Properties that a paper does not give are absent. `sources` are lists of document, lines and pages, with draft mark and
label.

| way | reads |
|---|---|
| `(:Case)-[:ON_AGENDA_OF]->(:Meeting)-[:HELD_BY]->(:Body)` | which body treated a case, and when |
| `(:Decision)-[:IN]->(:Case)` | what was decided on it |
| `(:Attendance)-[:OF]->(:Person)`, `-[:AT]->(:Meeting)`, `-[:REPRESENTING]->(:Institution)` | who sat for whom, when |
| `(:Case)-[:CONTINUES]->(:Case)` | how a matter moved on |
"""


def data_model() -> str:
    """The whole page."""
    return "\n".join([INTRODUCTION, *_nodes(), *_relations()])


def _nodes() -> Iterator[str]:
    yield "## Nodes\n"
    for node in NODES:
        yield f"### {node.label}\n\n{_sentence(node.meaning)} Ids begin with `{node.prefix}/`.\n"
        yield from _properties(node.properties)


def _relations() -> Iterator[str]:
    yield "## Relations\n"
    for relation in RELATIONS:
        ends = ", ".join(f"{source} → {target}" for source, target in relation.ends)
        yield f"### {relation.type}\n\n{ends}. {_sentence(relation.meaning)}\n"
        if relation.properties:
            yield from _properties(relation.properties)


def _properties(properties: Iterable[Property]) -> Iterator[str]:
    yield "| property | type | meaning |\n|---|---|---|"
    yield from (f"| `{item.name}` | {item.type} | {item.meaning} |" for item in properties)
    yield ""


def _sentence(meaning: str) -> str:
    return f"{meaning[0].upper()}{meaning[1:]}."


if __name__ == "__main__":
    PAGE.write_text(data_model(), encoding="utf-8")
