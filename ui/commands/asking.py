"""Questions to the papers: ask, search, timeline."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator

import click
import msgspec

from graph.records import PartKind
from ui.wiring import Program

FROM_STANDARD_INPUT = "-"


@click.command()
@click.argument("question", nargs=-1, required=True)
@click.option("--json", "as_json", is_flag=True, help="Svaret som JSON; med «-» ett spørsmål per linje inn.")
@click.pass_obj
def ask(program: Program, question: tuple[str, ...], as_json: bool) -> None:
    """Still et spørsmål, på bokmål, nynorsk eller engelsk.

    «saksgraf ask --json -» leser spørsmål fra standard inn, ett per linje.
    """
    from search.answers.asker import Asker
    from search.answers.asking import answer_question

    with program.reading() as readers:
        asker = Asker(readers.graph, readers.index, program.ground.encoder, program.authority())
        for text in _texts(question):
            answer = answer_question(asker, text)
            if as_json:
                click.echo(msgspec.json.encode(answer))
            else:
                from ui.rendering.answers import show_answer

                show_answer(answer)


@click.command()
@click.argument("query", nargs=-1, required=True)
@click.option("--limit", default=10, show_default=True, type=click.IntRange(1, 1000), help="Høyst så mange treff.")
@click.option("--body", help="Bare dette organet, f.eks. «nsg».")
@click.option("--from", "since", type=click.IntRange(1900, 2100), help="Fra og med dette året.")
@click.option("--to", "until", type=click.IntRange(1900, 2100), help="Til og med dette året.")
@click.option(
    "--kind",
    type=click.Choice(["agenda", "minutes", "case_paper", "presentation", "attachment", "other"]),
    help="Bare denne typen papir.",
)
@click.option("--json", "as_json", is_flag=True, help="Treffene som JSON; med «-» ett søk per linje inn.")
@click.pass_obj
def search(
    program: Program,
    query: tuple[str, ...],
    limit: int,
    body: str | None,
    since: int | None,
    until: int | None,
    kind: PartKind | None,
    as_json: bool,
) -> None:
    """Søk i papirene."""
    from search.answers.asker import Asker
    from search.hits import find_hits, make_filters

    with program.reading() as readers:
        asker = Asker(readers.graph, readers.index, program.ground.encoder, program.authority())
        filters = make_filters(asker, body=body, since=since, until=until, kind=kind)
        for text in _texts(query):
            found = find_hits(asker, text, filters, limit)
            if as_json:
                click.echo(msgspec.json.encode(found))
            else:
                from ui.rendering.answers import show_hits

                show_hits(found, program.settings.language)


@click.command()
@click.argument("topic", nargs=-1, required=True)
@click.option("--json", "as_json", is_flag=True, help="Som JSON på standard ut.")
@click.pass_obj
def timeline(program: Program, topic: tuple[str, ...], as_json: bool) -> None:
    """Et tema gjennom årene: hver sak, hva som var nytt, og årene uten saker."""
    from search.answers.asker import Asker
    from search.topics import topic_timeline

    with program.reading() as readers:
        asker = Asker(readers.graph, readers.index, program.ground.encoder, program.authority())
        found = topic_timeline(asker, " ".join(topic))
    if as_json:
        click.echo(msgspec.json.encode(found))
    else:
        from ui.rendering.answers import show_timeline

        show_timeline(found, program.settings.language)


def _texts(words: Iterable[str]) -> Iterator[str]:
    joined = " ".join(words)
    if joined != FROM_STANDARD_INPUT:
        yield joined
        return
    for line in sys.stdin.buffer:
        if text := line.decode("utf-8", "replace").strip().lstrip("\ufeff"):
            yield text


COMMANDS = (ask, search, timeline)
