"""Questions to the papers: ask, search, timeline."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from typing import TypedDict, Unpack, get_args

import click
import msgspec

from graph.errors import WrongUse
from graph.records import PartKind
from search.question_kinds import QuestionKind
from ui.commands.norwegian import TEXT, Command
from ui.wiring import Program

FROM_STANDARD_INPUT = "-"
YEAR = click.IntRange(1900, 2100)


class _Said(TypedDict):
    """What is said of a question beside its words."""

    kind: QuestionKind | None
    body: str | None
    since: str | None
    until: str | None
    case: str | None
    document: str | None
    part: PartKind | None
    person: str | None
    institution: str | None
    initiative: str | None


@click.command(
    cls=Command,
    examples=(
        "saksgraf ask Hva ble vedtatt om finansieringen av NorCRIN?",
        "saksgraf ask --json Who represented Oslo University Hospital in NSG?",
        "saksgraf ask --kind timeline --body nsg --since 2020 --no-drafts NorCRIN",
        "saksgraf ask --json - < spørsmål.txt",
    ),
)
@click.argument("question", metavar="SPØRSMÅL...", nargs=-1, required=True, type=TEXT)
@click.option(
    "--kind",
    metavar="SLAG",
    type=click.Choice(get_args(QuestionKind)),
    help=f"Én av {', '.join(get_args(QuestionKind))}.",
)
@click.option("--body", metavar="ORGAN", type=TEXT, help="Bare dette organet, f.eks. «nsg».")
@click.option("--since", metavar="NÅR", type=TEXT, help="Fra og med dag, måned, år eller «høsten 2024».")
@click.option("--until", metavar="NÅR", type=TEXT, help="Til og med.")
@click.option("--case", "case", metavar="SAK", type=TEXT, help="Saksnummer, f.eks. 14/2024, eller en id.")
@click.option("--document", metavar="NAVN", type=TEXT, help="Bare dette dokumentet.")
@click.option(
    "--part", metavar="TYPE", type=click.Choice(get_args(PartKind)), help=f"Bare {', '.join(get_args(PartKind))}."
)
@click.option("--person", metavar="NAVN", type=TEXT, help="Personen det gjelder.")
@click.option("--institution", metavar="NAVN", type=TEXT, help="Institusjonen det gjelder.")
@click.option("--initiative", metavar="NAVN", type=TEXT, help="Satsingen, loven eller planen det gjelder.")
@click.option("--no-drafts", is_flag=True, help="Uten det som bare står i utkast.")
@click.option("--json", "as_json", is_flag=True, help="Svaret som JSON; med «-» ett spørsmål per linje inn.")
@click.pass_obj
def ask(program: Program, question: tuple[str, ...], as_json: bool, no_drafts: bool, **said: Unpack[_Said]) -> None:
    """Still et spørsmål, på bokmål, nynorsk eller engelsk.

    Svaret viser hvordan spørsmålet ble forstått; valgene retter det. «ingen» som navn sier at spørsmålet ikke
    gjelder noen slik. «saksgraf ask --json -» leser spørsmål fra standard inn, ett per linje.
    """
    from search.answers.corrections import Corrections

    corrections = Corrections(**said, drafts=not no_drafts)

    with program.reading() as readers:
        program.check_encoder(readers)
        asker = program.asker(readers)
        for text in _texts(question):
            answer = program.answer(asker, text, corrections)
            if as_json:
                click.echo(msgspec.json.encode(answer))
            else:
                from ui.rendering.answers import show_answer

                show_answer(answer)


@click.command(
    cls=Command,
    examples=(
        "saksgraf search kliniske studier",
        "saksgraf search --body nsg --from 2020 --to 2024 helsedata",
        "saksgraf search --kind minutes --limit 3 --json persontilpasset medisin",
    ),
)
@click.argument("query", metavar="SØKEORD...", nargs=-1, required=True, type=TEXT)
@click.option(
    "--limit", metavar="N", default=10, type=click.IntRange(1, 1000), help="Høyst så mange treff (ellers 10)."
)
@click.option("--body", metavar="ORGAN", type=TEXT, help="Bare dette organet, f.eks. «nsg».")
@click.option("--from", "since", metavar="ÅR", type=YEAR, help="Fra og med dette året.")
@click.option("--to", "until", metavar="ÅR", type=YEAR, help="Til og med dette året.")
@click.option(
    "--kind", metavar="TYPE", type=click.Choice(get_args(PartKind)), help=f"Bare {', '.join(get_args(PartKind))}."
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
    from search.hits import find_hits, make_filters

    with program.reading() as readers:
        program.check_encoder(readers)
        asker = program.asker(readers)
        filters = make_filters(asker, body=body, since=since, until=until, kind=kind)
        for text in _texts(query):
            found = find_hits(asker, text, filters, limit)
            if as_json:
                click.echo(msgspec.json.encode(found))
            else:
                from ui.rendering.answers import show_hits

                show_hits(found, program.settings.language)


@click.command(cls=Command, examples=("saksgraf timeline NorCRIN", "saksgraf timeline --json kunstig intelligens"))
@click.argument("topic", metavar="TEMA...", nargs=-1, required=True, type=TEXT)
@click.option("--json", "as_json", is_flag=True, help="Som JSON på standard ut.")
@click.pass_obj
def timeline(program: Program, topic: tuple[str, ...], as_json: bool) -> None:
    """Et tema gjennom årene: hver sak, hva som var nytt, og årene uten saker."""
    from search.topics import topic_timeline

    words = " ".join(topic).strip()
    if not words:
        raise WrongUse("Skriv hvilket tema du vil følge.", "Write which topic you want to follow.")
    with program.reading() as readers:
        program.check_encoder(readers)
        asker = program.asker(readers)
        found = topic_timeline(asker, words)
    if as_json:
        click.echo(msgspec.json.encode(found))
    else:
        from ui.rendering.answers import show_timeline

        show_timeline(found, program.settings.language)


def _texts(words: Iterable[str]) -> Iterator[str]:
    joined = " ".join(words).strip()
    if not joined:
        raise WrongUse("Skriv hva du vil vite.", "Write what you want to know.")
    if joined != FROM_STANDARD_INPUT:
        yield joined
        return
    for line in sys.stdin.buffer:
        if text := _decoded(line).strip("\ufeff \t\r\n"):
            yield text


def _decoded(line: bytes) -> str:
    try:
        return line.decode("utf-8")
    except UnicodeDecodeError:  # a Windows console, or a file from one
        return line.decode("cp1252", "replace")


COMMANDS = (ask, search, timeline)
