"""The command line in Norwegian, or in English where that is set: help with examples, and what click says of wrong use.

click has its words in English alone; the few that a user meets are said again here. The commands are written in
Norwegian, and ``english.py`` has the same in English.
"""

from __future__ import annotations

import difflib
import os
import re
from inspect import cleandoc
from typing import Any

import click

from ui.commands.english import COMMANDS, OPTIONS, PLACEHOLDERS
from ui.settings import read_language

HELP = "Vis denne hjelpen."
_CAPITALS = re.compile(r"[A-ZÆØÅ_]{2,}")


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
    """A command whose help is in the reader's language and ends with ``examples``."""

    def __init__(self, *args: Any, examples: tuple[str, ...] = (), **settings: Any) -> None:
        super().__init__(*args, **settings)
        self.options_metavar = "[VALG]"
        self.examples = examples

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """``--help``, told in Norwegian as the other options are."""
        option = super().get_help_option(ctx)
        if option is not None:
            option.help = HELP
        return option

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """ "Bruk: …"."""
        pieces = placeholders(" ".join(self.collect_usage_pieces(ctx)))
        formatter.write_usage(ctx.command_path, pieces, prefix=f"{in_language('Bruk', 'Usage')}: ")

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """What the command does."""
        formatter.write_paragraph()
        with formatter.indentation():
            formatter.write_text(_told(self, ctx.command_path))

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """ "Valg", the commands of a group, then "Eksempler"."""
        options = [param for param in self.get_params(ctx) if isinstance(param, click.Option)]
        with formatter.section(in_language("Valg", "Options")):
            formatter.write_dl(
                [_option(record, option) for option in options if (record := option.get_help_record(ctx))]
            )
        self.format_commands(ctx, formatter)
        if self.examples:
            with formatter.section(in_language("Eksempler", "Examples")):
                for example in self.examples:
                    formatter.write(f"{'':>{formatter.current_indent}}{example}\n")

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The commands of a group; a single command has none."""


class Group(Command, click.Group):
    """A group of commands: all of them, or those of one kind."""

    command_class = Command

    def __init__(self, *args: Any, **settings: Any) -> None:
        super().__init__(*args, **settings)
        self.subcommand_metavar = "KOMMANDO ..."

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The commands in the order of a newcomer's day."""
        told = {name: _told(command, f"{ctx.command_path} {name}") for name, command in self.commands.items()}
        with formatter.section(in_language("Kommandoer", "Commands")):
            formatter.write_dl([(name, " ".join(words.partition("\n\n")[0].split())) for name, words in told.items()])

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command, or what to do where there is none of that name."""
        if self.get_command(ctx, args[0]) is None and not args[0].startswith("-"):
            near = difflib.get_close_matches(args[0], self.commands, n=3)
            if read_language() == "en":
                hint = f"Did you mean {' or '.join(near)}?" if near else "“saksgraf --help” shows the commands."
                raise click.UsageError(f"There is no command “{args[0]}”. {hint}", ctx)
            hint = f"Mente du {' eller '.join(near)}?" if near else "«saksgraf --help» viser kommandoene."
            raise click.UsageError(f"Det finnes ingen kommando «{args[0]}». {hint}", ctx)
        return super().resolve_command(ctx, args)

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command. click would end a broken pipe with exit code 1, which says that a file was refused."""
        try:
            return super().invoke(ctx)
        except BrokenPipeError as error:
            raise ReaderGone from error


def in_language(nb: str, en: str) -> str:
    """The words in the language of the program."""
    return en if read_language() == "en" else nb


def placeholders(words: str) -> str:
    """What stands for something to be written (``[VALG] FIL|MAPPE...``) in the language of the program."""
    if read_language() == "nb":
        return words
    return _CAPITALS.sub(lambda found: PLACEHOLDERS.get(found[0], found[0]), words)


def wrong_use(error: click.UsageError) -> str:
    """What was wrong with a command line, in the language of the program."""
    match error:
        case click.NoSuchOption():
            message = in_language("Det finnes ikke noe valg", "There is no option") + f" {error.option_name}."
            if error.possibilities:
                near = in_language(" eller ", " or ").join(sorted(error.possibilities))
                message += in_language(f" Mente du {near}?", f" Did you mean {near}?")
        case click.MissingParameter():
            message = in_language(f"{_name(error)} mangler.", f"{_name(error)} is missing.")
        case click.BadParameter():
            told = in_language(f"Ugyldig verdi for {_name(error)}.", f"That is no value for {_name(error)}.")
            message = told + _allowed(error.param)
        case click.BadOptionUsage():
            message = error.option_name + in_language(
                " mangler en verdi, eller har en for mye.", " lacks a value, or has one too many."
            )
        case _:
            message = error.message
    usage = error.ctx.get_usage() + "\n" if error.ctx else ""
    command = error.ctx.command_path if error.ctx else "saksgraf"
    return usage + message + in_language(f"\nSe «{command} --help».", f"\nSee “{command} --help”.")


def _name(error: click.BadParameter) -> str:
    if not (error.param and error.ctx):
        return in_language("Argumentet", "The argument")
    return placeholders(error.param.get_error_hint(error.ctx))


def _allowed(param: click.Parameter | None) -> str:
    match param.type if param else None:
        case click.Choice() as choice:
            choices = ", ".join(map(str, choice.choices))
            return in_language(f" Velg blant {choices}.", f" Choose among {choices}.")
        case click.IntRange() as numbers:
            return in_language(
                f" Det skal være et helt tall fra {numbers.min} til {numbers.max}.",
                f" It is to be a whole number from {numbers.min} to {numbers.max}.",
            )
        case click.Path():
            return in_language(" Det skal være en mappe.", " It is to be a folder.")
        case _:
            return ""


def _told(command: click.Command, path: str) -> str:
    """What a command does; ``path`` is how it is called, the program's name first."""
    return cleandoc(in_language(command.help or "", COMMANDS.get(path.partition(" ")[2], "")))


def _option(record: tuple[str, str], option: click.Option) -> tuple[str, str]:
    """The names of an option, and what it does; click writes the range of a number after that."""
    names, told = record
    words = option.help or ""
    return placeholders(names), told.replace(words, in_language(words, OPTIONS.get(words, words)))
