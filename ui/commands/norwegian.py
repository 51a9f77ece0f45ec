"""The command line in Norwegian: help with examples, and what click says of wrong use.

click has its words in English alone; the few that a user meets are said again here.
"""

from __future__ import annotations

import difflib
import os
from typing import Any

import click

HELP = "Vis denne hjelpen."


class ReaderGone(Exception):
    """Whoever reads a pipe has seen enough (``saksgraf export | head``)."""


class CleanText(click.ParamType[str]):
    """Words of the command line as text; bytes that the locale could not read become ``�``."""

    name = "tekst"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:  # noqa: ARG002
        """The text."""
        return os.fsencode(value).decode("utf-8", "replace")


TEXT = CleanText()


class Command(click.Command):
    """A command whose help is in Norwegian and ends with ``examples``."""

    def __init__(self, *args: Any, examples: tuple[str, ...] = (), **settings: Any) -> None:
        super().__init__(*args, **settings)
        self.options_metavar = "[VALG]"
        self.examples = examples

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """``--help``, told in Norwegian."""
        return _norwegian(super().get_help_option(ctx))

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """ "Bruk: …"."""
        formatter.write_usage(ctx.command_path, " ".join(self.collect_usage_pieces(ctx)), prefix="Bruk: ")

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """ "Valg", then "Eksempler"."""
        _write_options(self, ctx, formatter)
        _write_examples(self.examples, formatter)


class Group(click.Group):
    """A group of commands: all of them, or those of one kind."""

    command_class = Command

    def __init__(self, *args: Any, examples: tuple[str, ...] = (), **settings: Any) -> None:
        super().__init__(*args, **settings)
        self.examples = examples

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """``--help``, told in Norwegian."""
        return _norwegian(super().get_help_option(ctx))

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """ "Bruk: …"."""
        formatter.write_usage(ctx.command_path, " ".join(self.collect_usage_pieces(ctx)), prefix="Bruk: ")

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """ "Valg", then the commands in the order of a newcomer's day."""
        _write_options(self, ctx, formatter)
        commands = [(name, command.get_short_help_str(limit=90)) for name, command in self.commands.items()]
        with formatter.section("Kommandoer"):
            formatter.write_dl(commands)
        _write_examples(self.examples, formatter)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command, or what to do where there is none of that name."""
        if self.get_command(ctx, args[0]) is None and not args[0].startswith("-"):
            near = difflib.get_close_matches(args[0], self.commands, n=3)
            hint = f" Mente du {' eller '.join(near)}?" if near else " «saksgraf --help» viser kommandoene."
            raise click.UsageError(f"Det finnes ingen kommando «{args[0]}».{hint}", ctx)
        return super().resolve_command(ctx, args)

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command. click would end a broken pipe with exit code 1, which says that a file was refused."""
        try:
            return super().invoke(ctx)
        except BrokenPipeError as error:
            raise ReaderGone from error


def wrong_use(error: click.UsageError) -> str:
    """What was wrong with a command line, in Norwegian."""
    match error:
        case click.NoSuchOption():
            message = f"Det finnes ikke noe valg {error.option_name}."
            if error.possibilities:
                message += f" Mente du {' eller '.join(sorted(error.possibilities))}?"
        case click.MissingParameter():
            message = f"{_name(error)} mangler."
        case click.BadParameter():
            message = f"Ugyldig verdi for {_name(error)}.{_allowed(error.param)}"
        case click.BadOptionUsage():
            message = f"{error.option_name} mangler en verdi, eller har en for mye."
        case _:
            message = error.message
    usage = error.ctx.get_usage() + "\n" if error.ctx else ""
    command = error.ctx.command_path if error.ctx else "saksgraf"
    return f"{usage}{message}\nSe «{command} --help»."


def _name(error: click.BadParameter) -> str:
    return error.param.get_error_hint(error.ctx) if error.param and error.ctx else "Argumentet"


def _allowed(param: click.Parameter | None) -> str:
    match param.type if param else None:
        case click.Choice() as choice:
            return f" Velg blant {', '.join(map(str, choice.choices))}."
        case click.IntRange() as numbers:
            return f" Det skal være et helt tall fra {numbers.min} til {numbers.max}."
        case click.Path():
            return " Det skal være en mappe."
        case _:
            return ""


def _norwegian(option: click.Option | None) -> click.Option | None:
    if option is not None:
        option.help = HELP
    return option


def _write_examples(examples: tuple[str, ...], formatter: click.HelpFormatter) -> None:
    if examples:
        with formatter.section("Eksempler"):
            for example in examples:
                formatter.write(f"{'':>{formatter.current_indent}}{example}\n")


def _write_options(command: click.Command, ctx: click.Context, formatter: click.HelpFormatter) -> None:
    options = [param for param in command.get_params(ctx) if isinstance(param, click.Option)]
    records = [record for option in options if (record := option.get_help_record(ctx)) is not None]
    with formatter.section("Valg"):
        formatter.write_dl(records)
