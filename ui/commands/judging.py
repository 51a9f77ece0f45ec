"""What people say of the facts, kept for ever."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import click

from graph.errors import NotAllowed, WrongUse
from ui.commands.managing import LOCK_WAIT_SECONDS
from ui.commands.norwegian import TEXT, Command, Group
from ui.judging import follow_up, give, no_decision, persons, withdrawal
from ui.rights import require_editor
from ui.settings import account
from ui.wiring import Program

if TYPE_CHECKING:
    from graph.store.base import GraphReader
    from ingest.judgements.records import NamedKind, Said
    from ui.judging import Pointing

_WHY = click.option("--why", metavar="GRUNN", type=TEXT, default="", help="Hvorfor; det blir stående ved siden av.")
_WORDS = click.argument("words", metavar="[ORD...]", nargs=-1, type=TEXT)


@click.group(
    cls=Group,
    examples=(
        'saksgraf judge same-person "Kari Nordmann" "Kari N. Berg" --why "byttet navn i 2023"',
        'saksgraf judge number nsg-20-2024 21/2024 --why "trykkfeil"',
        "saksgraf judge no-decision nsg-42-2024",
    ),
)
def judge() -> None:
    """Rett det programmet har forstått galt, for godt.

    Rettelsen blir tatt vare på med navnet ditt, tidspunktet og grunnen, og gjelder også etter neste innlasting. Er det
    flere om samme ting, gjelder den siste; «withdraw» trekker en tilbake.
    """


def _add(*examples: str) -> Callable[[Callable[..., None]], click.Command]:
    def command(function: Callable[..., None]) -> click.Command:
        name = function.__name__.removeprefix("say_").replace("_", "-")
        made = click.command(name, cls=Command, examples=examples)(_WHY(click.pass_obj(function)))
        judge.add_command(made)
        return made

    return command


@_add('saksgraf judge same-person "Kari Nordmann" "Kari N. Berg" --why "byttet navn i 2023"')
@click.argument("left", metavar="NAVN", type=TEXT)
@click.argument("right", metavar="NAVN", type=TEXT)
def say_same_person(program: Program, left: str, right: str, why: str) -> None:
    """To navn er samme person."""
    _judge(program, persons(left, right, same=True), why)


@_add('saksgraf judge other-person "Kari Nordmann (OUS)" "Kari Nordmann (UiB)"')
@click.argument("left", metavar="NAVN", type=TEXT)
@click.argument("right", metavar="NAVN", type=TEXT)
def say_other_person(program: Program, left: str, right: str, why: str) -> None:
    """To navn er to personer. Er navnene like, skriv institusjonen i parentes."""
    _judge(program, persons(left, right, same=False), why)


@_add('saksgraf judge institution "Forskningsavd." "Oslo universitetssykehus HF"')
@click.argument("printed", metavar="TRYKT", type=TEXT)
@click.argument("name", metavar="INSTITUSJON", type=TEXT)
def say_institution(program: Program, printed: str, name: str, why: str) -> None:
    """Det som står trykt, er denne institusjonen."""

    def point(reader: GraphReader) -> tuple[Said, str | None]:
        from ingest.judgements.pointing import entry_name
        from ingest.judgements.records import InstitutionIs

        known = entry_name(reader, program.authority(), "institution", name)
        return InstitutionIs(printed=" ".join(printed.split()), name=known), None

    _judge(program, point, why)


@_add('saksgraf judge names NorCRIN "NorCRIN-nettverket"', 'saksgraf judge names "Ny satsing" NySats')
@click.argument("name", metavar="NAVN", type=TEXT)
@click.argument("names", metavar="ANDRE_NAVN...", nargs=-1, required=True, type=TEXT)
@click.option("--institution", is_flag=True, help="Navnene er en institusjons, ikke en satsings.")
def say_names(program: Program, name: str, names: tuple[str, ...], institution: bool, why: str) -> None:
    """En satsing (lov, plan, nettverk …) har også disse navnene; en ny blir lagt til."""
    kind: NamedKind = "institution" if institution else "initiative"

    def point(reader: GraphReader) -> tuple[Said, str | None]:
        from ingest.judgements.pointing import entry_name
        from ingest.judgements.records import NamesOf

        known = entry_name(reader, program.authority(), kind, name)
        return NamesOf(of=kind, name=known, names=tuple(sorted({" ".join(one.split()) for one in names}))), None

    _judge(program, point, why)


@_add('saksgraf judge number nsg-20-2024 21/2024 --why "trykkfeil, se innkallingen"')
@click.argument("case", metavar="SAK", type=TEXT)
@click.argument("number", metavar="NUMMER", type=TEXT)
def say_number(program: Program, case: str, number: str, why: str) -> None:
    """Saksnummeret som står trykt, er galt; det rette er NUMMER (21/2024)."""

    def point(reader: GraphReader) -> tuple[Said, str | None]:
        from graph.language.numbers import normalise_number
        from ingest.judgements.pointing import case_pointed_to
        from ingest.judgements.records import NumberIs

        found = case_pointed_to(reader, case)
        right = normalise_number(number, int(found.case.date[:4]))
        if right is None:
            raise WrongUse(
                f"«{number}» er ikke noe saksnummer. Skriv det som 21/2024.",
                f"“{number}” is no case number. Write it as 21/2024.",
            )
        return NumberIs(case=found.case, number=right), found.sensitivity

    _judge(program, point, why)


@_add("saksgraf judge no-decision nsg-42-2024", "saksgraf judge no-decision nsg-42-2024 tas til orientering")
@click.argument("case", metavar="SAK", type=TEXT)
@_WORDS
def say_no_decision(program: Program, case: str, words: tuple[str, ...], why: str) -> None:
    """Dette er ikke noe vedtak. Noen av ordene trengs bare der saken har flere."""
    _judge(program, no_decision(case, " ".join(words)), why)


@_add('saksgraf judge done nsg-42-2024 --why "sendt 3. mars"', "saksgraf judge done nsg-42-2024 sender brev")
@click.argument("case", metavar="SAK", type=TEXT)
@_WORDS
def say_done(program: Program, case: str, words: tuple[str, ...], why: str) -> None:
    """En oppgave er gjort. Noen av ordene trengs bare der saken har flere."""
    _judge(program, follow_up(case, " ".join(words), done=True), why)


@_add("saksgraf judge not-done nsg-42-2024")
@click.argument("case", metavar="SAK", type=TEXT)
@_WORDS
def say_not_done(program: Program, case: str, words: tuple[str, ...], why: str) -> None:
    """En oppgave er ikke gjort, selv om papirene sier det."""
    _judge(program, follow_up(case, " ".join(words), done=False), why)


@_add("saksgraf judge same-thread nsg-33-2024 nsg-4-2025")
@click.argument("left", metavar="SAK", type=TEXT)
@click.argument("right", metavar="SAK", type=TEXT)
def say_same_thread(program: Program, left: str, right: str, why: str) -> None:
    """To saker er samme sak, før og etter."""
    _judge(program, _thread(left, right, same=True), why)


@_add("saksgraf judge other-thread nsg-33-2024 nsg-4-2025")
@click.argument("left", metavar="SAK", type=TEXT)
@click.argument("right", metavar="SAK", type=TEXT)
def say_other_thread(program: Program, left: str, right: str, why: str) -> None:
    """To saker har ikke med hverandre å gjøre."""
    _judge(program, _thread(left, right, same=False), why)


def _thread(left: str, right: str, *, same: bool) -> Pointing:
    def point(reader: GraphReader) -> tuple[Said, str | None]:
        from ingest.judgements.pointing import case_pointed_to
        from ingest.judgements.records import Thread

        one, other = case_pointed_to(reader, left), case_pointed_to(reader, right)
        if one.case == other.case:
            raise WrongUse(
                f"«{left}» og «{right}» er den samme saken. Skriv to forskjellige.",
                f"“{left}” and “{right}” are the same case. Write two different ones.",
            )
        return Thread(left=one.case, right=other.case, same=same), one.sensitivity or other.sensitivity

    return point


@_add("saksgraf judge withdraw 3f2a91c0")
@click.argument("judgement", metavar="ID", type=TEXT)
def say_withdraw(program: Program, judgement: str, why: str) -> None:
    """Trekk en rettelse tilbake. «saksgraf judgements» viser id-ene."""
    _judge(program, withdrawal(program, program.rights, judgement), why)


def _judge(program: Program, point: Pointing, why: str) -> None:
    """Keep what is said and tell it; the lock is held throughout, so that what is pointed to is what is judged."""
    from ui.rendering.judgements import show_given
    from ui.rendering.progress import writing

    require_editor(program.rights)
    _require_name(program)
    with program.reading():  # tells that nothing has been loaded
        pass
    with writing(program.workspace, LOCK_WAIT_SECONDS, program.settings.language) as progress:
        given = give(program, program.rights, point, account(), why, progress)
    show_given(given.judgement, program.settings.language, found=given.found)


def _require_name(program: Program) -> None:
    """On servers whoever judges is named: the others have to know whom to ask."""
    if program.settings.ground == "servers" and account({}) == account():
        raise NotAllowed(
            "En rettelse skal ha et navn, og kontoen har ingen. Sett USER til navnet ditt, eller logg inn med det.",
            "A judgement must bear a name, and the account has none. Set USER to your name, or log in with it.",
        )


COMMANDS = (judge,)
