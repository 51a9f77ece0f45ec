"""Judgements for people: what was said, in a sentence, by whom, when and why."""

from __future__ import annotations

from collections.abc import Sequence

from rich.markup import escape
from rich.padding import Padding

from graph.records import Judged
from ingest.judgements.listing import JudgementView
from ingest.judgements.records import (
    CasePoint,
    FollowUpIs,
    InstitutionIs,
    Judgement,
    NamesOf,
    NoDecision,
    NumberIs,
    PersonPoint,
    Persons,
    Said,
    Thread,
    Withdrawal,
)
from search.answers.wording import day
from ui.rendering.console import Page
from ui.settings import Language
from ui.texts import text

_ID = 8  # characters of an id that are shown


def show_given(judgement: Judgement, language: Language, *, found: bool) -> None:
    """What was just kept; and that it changes nothing, where it does not find its object."""
    console = Page(stderr=True, soft_wrap=True, highlight=False)
    console.print(f"{text('judgement_kept', language)}: {escape(in_words(judgement.said, language))}")
    if not isinstance(judgement.said, Withdrawal):
        console.print(f"[dim]{text('judgement_undo', language).format(judgement.id[:_ID])}[/]")
    if not found:
        console.print(f"[yellow]{text('judgement_unmet', language)}[/]")


def show_judgements(views: Sequence[JudgementView], language: Language) -> None:
    """The judgements in the order given."""
    console = Page(highlight=False)
    if not views:
        console.print(text("no_judgements", language))
    for one in views:
        state = text(f"judgement_{one.state}", language)
        colour = {"standing": "green", "unmet": "yellow"}.get(one.state, "dim")
        console.print(f"\n[bold]{escape(in_words(one.said, language))}[/]")
        who = f"{one.by}, {day(one.at[:10], language)}" + (f": {one.why}" if one.why else "")
        console.print(Padding(f"[{colour}]{state}[/] · {escape(who)}  [dim]{one.id[:_ID]}[/]", (0, 0, 0, 2)))


def in_words(said: Said, language: Language) -> str:
    """A judgement as a sentence."""
    match said:
        case Persons(left=left, right=right, same=same):
            key = "said_same_person" if same else "said_other_person"
            return text(key, language).format(_person(left), _person(right))
        case InstitutionIs(printed=printed, name=name):
            return text("said_institution", language).format(printed, name)
        case NamesOf(name=name, names=names):
            return text("said_names", language).format(name, ", ".join(names))
        case NumberIs(case=case, number=number):
            return text("said_number", language).format(_case(case), number)
        case NoDecision(case=case, text=words):
            return text("said_decision", language).format(_case(case), words)
        case FollowUpIs(case=case, text=words, done=done):
            return text("said_done" if done else "said_not_done", language).format(_case(case), words)
        case Thread(left=left_case, right=right_case, same=same):
            key = "said_same_thread" if same else "said_other_thread"
            return text(key, language).format(_case(left_case), _case(right_case))
        case Withdrawal(judgement=judgement):
            return text("said_withdrawal", language).format(judgement[:_ID])


def judged_lines(judgings: Sequence[Judged], language: Language) -> list[str]:
    """One line for each thing that was said of a fact: "trykt 20/2024, rettet til 21/2024 av …, 3. mars 2025: …"."""
    lines = []
    for one in judgings:
        key = f"judged_{one.kind}" + ("" if one.after is not None else "_not")
        after = text(f"judged_state_{one.after}", language) if one.kind == "follow_up" else one.after
        words = text(key, language).format(before=one.before or "–", after=after or "–")
        why = f": {one.why}" if one.why else ""
        lines.append(f"{words} ({one.by}, {day(one.at[:10], language)}{why})")
    return lines


def _person(point: PersonPoint) -> str:
    return f"«{point.name}»" + (f" ({point.institution})" if point.institution else "")


def _case(point: CasePoint) -> str:
    number = f"{point.number} " if point.number else ""
    return f"{number}«{point.title}» ({point.body} {point.date})"
