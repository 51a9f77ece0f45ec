"""Earlier treatment in words, ready to paste: one telling for the console, for Word and for JSON."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import msgspec
from rich.markup import escape
from rich.padding import Padding

from graph.records import Source
from graph.rows import sensitivity_of
from ingest.history.records import CaseBefore, CaseHistory, EarlierCase, History
from search.answers.wording import day
from ui.rendering.console import Page
from ui.rendering.places import place
from ui.settings import Language
from ui.texts import text

NOT_TREATED = ("planned",)


class Quote(msgspec.Struct, frozen=True):
    """Words of a paper, verbatim; ``notes`` number its sources, ``label`` is the sensitivity it stands under."""

    words: str
    notes: tuple[int, ...]
    label: str | None = None


class Told(msgspec.Struct, frozen=True):
    """A sentence of the program's own, and what is quoted after it; ``label`` is that of a title in the sentence."""

    lead: str
    quotes: tuple[Quote, ...] = ()
    notes: tuple[int, ...] = ()
    label: str | None = None


class Paragraph(msgspec.Struct, frozen=True):
    """The earlier treatment of one case in words. ``sources`` are told by number, ``reasons`` say why each is here."""

    heading: str
    label: str | None
    opening: str
    treated: tuple[Told, ...]
    still_open: tuple[Told, ...]
    closing: tuple[Told, ...]
    sources: tuple[str, ...]
    reasons: tuple[str, ...]


def paragraph(found: CaseHistory, language: Language) -> Paragraph:
    """The words of one case's earlier treatment."""
    notes = _Notes(language)
    treated = tuple(_treated(one, found, notes, language) for one in found.earlier)
    still_open = tuple(_still_open(found, notes, language))
    closing = tuple(_closing(found, notes, language))
    number = f"{text('case', language)} {found.number}: " if found.number else ""
    return Paragraph(
        heading=number + found.title,
        label=sensitivity_of(found.sources),
        opening=_opening(found, language),
        treated=treated,
        still_open=still_open,
        closing=closing,
        sources=tuple(notes.told),
        reasons=tuple(_reasons(found.earlier, language)),
    )


def in_words(found: CaseHistory, language: Language) -> str:
    """The same as plain text, without its heading."""
    told = paragraph(found, language)
    lines = [told.opening, *(_plain(one, language) for one in told.treated)]
    if told.still_open:
        lines += [f"{text('history_open', language)}:", *(_plain(one, language) for one in told.still_open)]
    lines += [_plain(one, language) for one in told.closing]
    if told.sources:
        lines += [f"{text('sources', language)}:", *told.sources]
    return "\n".join(lines)


def as_told(history: History, language: Language) -> dict[str, object]:
    """The history as JSON has it: each case with its words (``text``), ready to paste."""
    cases = [{**msgspec.to_builtins(one), "text": in_words(one, language)} for one in history.cases]
    return {**msgspec.to_builtins(history), "cases": cases}


def show_history(history: History, language: Language) -> None:
    """All of it on the console."""
    console = Page()
    console.print(f"[bold]{text('history_title', language)}[/]")
    for one in history.cases:
        told = paragraph(one, language)
        label = f"  [yellow]{escape(labelled(told.label, language))}[/]" if told.label else ""
        console.print(f"\n[bold cyan]{escape(told.heading)}[/]{label}", highlight=False)
        console.print(escape(told.opening), highlight=False)
        for treated in told.treated:
            _show(console, treated, language)
        if told.still_open:
            console.print(f"[bold]{text('history_open', language)}:[/]")
            for left in told.still_open:
                _show(console, left, language)
        for closing in told.closing:
            console.print(escape(_plain(closing, language)), highlight=False)
        for line in (*told.sources, *told.reasons):
            console.print(Padding(f"[dim]{escape(line)}[/]", (0, 0, 0, 2)), highlight=False)
    if history.newest:
        console.print(f"\n[dim]{text('newest', language)}: {day(history.newest, language)}[/]", highlight=False)


def labelled(label: str, language: Language) -> str:
    """ "merket «Følsomhet Intern (gul)»"."""
    return f"{text('label', language)} «{label}»"


def labels_in(told: Iterable[Paragraph]) -> list[str]:
    """Every label that something quoted stands under, sorted."""
    found = {one.label for one in told}
    for one in told:
        for said in (*one.treated, *one.still_open, *one.closing):
            found |= {said.label, *(quote.label for quote in said.quotes)}
    return sorted(label for label in found if label)


class _Notes:
    """Numbers the sources of one paragraph, each once."""

    def __init__(self, language: Language) -> None:
        self._language = language
        self._number: dict[str, int] = {}

    def of(self, sources: Sequence[Source]) -> tuple[int, ...]:
        """The numbers of these sources."""
        words = (place(source, self._language) for source in sources)
        return tuple(self._number.setdefault(one, len(self._number) + 1) for one in dict.fromkeys(words))

    @property
    def told(self) -> list[str]:
        """The sources in words, by number."""
        return [f"[{number}] {words}" for words, number in self._number.items()]


def _opening(found: CaseHistory, language: Language) -> str:
    if found.routine:
        last = found.last_time
        if last is None or last.number is None:
            return text("history_routine", language)
        return text("history_routine_last", language).format(date=day(last.date, language), number=last.number)
    days = [one for one in found.earlier if one.status not in NOT_TREATED]
    if not found.body_loaded and not found.earlier:
        return f"{text('history_none', language)} {text('history_no_body', language).format(body=found.body)}"
    if not found.earlier:
        return text("history_only_related" if found.related else "history_none", language)
    if not days:
        return text("history_only_planned", language)
    bodies = ", ".join(dict.fromkeys(one.body for one in days))
    first, last_day = day(days[0].date, language), day(days[-1].date, language)
    if len(days) == 1:
        return text("history_once", language).format(body=bodies, date=first)
    return text("history_often", language).format(body=bodies, count=len(days), first=first, last=last_day)


def _treated(one: EarlierCase, found: CaseHistory, notes: _Notes, language: Language) -> Told:
    """ "24. oktober 2023, sak 33/2023 «Biobank»: vedtak" and what was decided."""
    label = sensitivity_of(one.sources)
    lead = f"{day(one.date, language)}, {_name(one, label, language)}"
    if found.body != one.body and (found.body or len({earlier.body for earlier in found.earlier}) > 1):
        lead += f", {one.body}"
    if one.item:
        lead += f", {text('history_item', language)} «{one.item}»"
    if one.status == "draft":
        lead += f" ({text('draft', language)})"
    quotes = tuple(
        Quote(decision.text, notes.of(decision.sources), sensitivity_of(decision.sources)) for decision in one.decisions
    )
    if quotes:
        return Told(f"{lead}. {text('decision', language)}:", quotes, label=label)
    key = "history_no_minutes" if one.status in NOT_TREATED else "history_no_decision"
    return Told(f"{lead}: {text(key, language)}", notes=notes.of(one.sources), label=label)


def _still_open(found: CaseHistory, notes: _Notes, language: Language) -> Iterator[Told]:
    for one in found.earlier:
        if one.case in found.postponed:
            label = sensitivity_of(one.sources)
            name = _name(one, label, language)
            yield Told(text("history_postponed", language).format(case=name, date=day(one.date, language)), label=label)
        if one.case in found.undecided:
            label = sensitivity_of(one.sources)
            for proposal in one.proposals:
                by = f" ({proposal.by})" if proposal.by else ""
                lead = text("history_undecided", language).format(case=_name(one, label, language)) + by
                quote = Quote(proposal.text, notes.of(proposal.sources), sensitivity_of(proposal.sources))
                yield Told(f"{lead}:", (quote,), label=label)
    for task in found.follow_ups:
        who = task.responsible or text("nobody_responsible", language)
        when = [text("no_deadline", language).lower()]
        if task.deadline:
            when = [f"{text('due', language).lower()} {day(task.deadline, language)}"]
            when += [text("overdue", language).lower()] if task.overdue else []
        elif task.deadline_as_printed:
            when = [f"{text('due', language).lower()} «{task.deadline_as_printed}»"]
        case = f"{text('case', language).lower()} {task.number}" if task.number else text("case", language).lower()
        lead = f"{text('history_task', language)} {day(task.date, language)} ({case}), {who}, {', '.join(when)}:"
        yield Told(lead, (Quote(task.text, notes.of(task.sources), sensitivity_of(task.sources)),))


def _closing(found: CaseHistory, notes: _Notes, language: Language) -> Iterator[Told]:
    for one in found.related:
        yield _by_name(one, "", notes, language)
    if found.unloaded:
        yield Told(text("history_unloaded", language).format(numbers=", ".join(found.unloaded)))
    for one in found.mentioned_in:
        yield _by_name(one, f"{text('history_mentioned', language)} ", notes, language)


def _by_name(one: CaseBefore, before: str, notes: _Notes, language: Language) -> Told:
    label = sensitivity_of(one.sources)
    words = f"{before}{day(one.date, language)}, {_name(one, label, language)}"
    return Told(words, notes=notes.of(one.sources), label=label)


def _reasons(earlier: Sequence[EarlierCase], language: Language) -> Iterator[str]:
    for one in earlier:
        if one.reason:
            how = text("confirmed" if one.score >= 1 else "inferred", language)
            key = "history_reason_through" if one.through else "history_reason"
            yield text(key, language).format(
                case=one.number or one.case, through=one.through, reason=one.reason, how=how
            )


def _name(one: EarlierCase | CaseBefore, label: str | None, language: Language) -> str:
    """ "sak 33/2023 «Biobank»", with the label its title stands under."""
    number = f"{text('case', language).lower()} {one.number} " if one.number else ""
    marked = f" ({labelled(label, language)})" if label else ""
    return f"{number}«{one.title}»{marked}"


def _plain(told: Told, language: Language) -> str:
    return "\n".join([told.lead + _marks(told.notes), *(_quoted(quote, language) for quote in told.quotes)])


def _quoted(quote: Quote, language: Language) -> str:
    label = f" ({labelled(quote.label, language)})" if quote.label else ""
    return f"«{quote.words}»{_marks(quote.notes)}{label}"


def _marks(notes: Iterable[int]) -> str:
    return "".join(f" [{number}]" for number in notes)


def _show(console: Page, told: Told, language: Language) -> None:
    console.print(Padding(escape(told.lead + _marks(told.notes)), (0, 0, 0, 2)), highlight=False)
    for quote in told.quotes:
        console.print(Padding(f"[green]{escape(_quoted(quote, language))}[/]", (0, 0, 0, 4)), highlight=False)
