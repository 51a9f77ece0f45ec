"""The program's own words in answers, in the question's language. What the papers say is never reworded."""

from __future__ import annotations

from datetime import date
from typing import Literal

from search.language import QuestionLanguage

Phrase = Literal[
    "decided", "agreed", "discussed", "proposed", "scheduled", "absent", "found", "draft", "case", "planned_next",
    "nearest", "timeline", "timeline_once", "empty_years", "later", "definition", "authority_says", "nobody_chosen",
    "substitute", "remote", "absent_from", "unknown_name", "presented", "no_meeting", "nobody_listed", "no_amount",
    "present_count", "no_number",
    "no_day", "no_somebody", "no_place", "no_reason", "no_word", "no_definition", "other_years",
    "no_comparison",
    "not_in_papers_of", "earlier", "decided_at",
    "tasks", "task", "tasks_open", "tasks_overdue", "tasks_done", "task_done", "task_open", "task_for", "due",
    "overdue", "no_deadline", "nobody_named", "no_tasks", "said_nothing", "said_on_it", "said", "no_side_told",
    "remarks_only", "came_up", "last_treated", "last_decided", "open_proposal", "votes", "dissent", "replaces",
    "replaced_by",
    "only_agenda", "only_mentioned", "no_meetings_in", "missing_numbers", "all_have_minutes", "without_minutes",
    "listed", "more_listed", "nothing_listed", "loaded_papers", "unknown_case", "no_body", "sits_by_lists",
    "sat_before", "last_seen", "fewer_printed", "meeting_passed", "none_planned", "none_later",
    "proposal_only",
    "no_meetings",
    "not_in_that_time", "postponed", "since", "until",
]  # fmt: skip

_PHRASES: dict[Phrase, tuple[str, str, str]] = {
    "proposal_only": ("forslag, ikke vedtak", "framlegg, ikkje vedtak", "a proposal, no decision"),
    "meeting_passed": (
        "{day} er passert, og ingen senere innkalling er lastet inn",
        "{day} er passert, og inga seinare innkalling er lasta inn",
        "{day} has passed, and no later notice of meeting is loaded",
    ),
    "none_planned": (
        "Ingen innkalling til et senere møte enn {meeting} er lastet inn",
        "Inga innkalling til eit seinare møte enn {meeting} er lasta inn",
        "No notice of a meeting later than {meeting} is loaded",
    ),
    "none_later": (
        "Ingen referater fra et senere møte enn {meeting} er lastet inn",
        "Ingen referat frå eit seinare møte enn {meeting} er lasta inn",
        "No minutes of a meeting later than {meeting} are loaded",
    ),
    "decided": ("Vedtatt", "Vedteke", "Decided"),
    "postponed": ("Utsatt", "Utsett", "Postponed"),
    "agreed": (
        "Det er ikke protokollert noe formelt vedtak, men dette ble man enige om",
        "Det er ikkje protokollført noko formelt vedtak, men dette vart ein samd om",
        "No formal decision is recorded, but this was agreed",
    ),
    "discussed": (
        "Saken ble tatt opp, men dokumentene viser ikke noe vedtak",
        "Saka vart teken opp, men dokumenta viser ikkje noko vedtak",
        "The matter was taken up, but the documents show no decision",
    ),
    "proposed": (
        "Dokumentene viser forslag, men ikke noe vedtak",
        "Dokumenta viser framlegg, men ikkje noko vedtak",
        "The documents show proposals, but no decision",
    ),
    "scheduled": (
        "Saken står på dagsordenen {date} ({case}), men referat fra det møtet er ikke lastet inn",
        "Saka står på saklista {date} ({case}), men referat frå det møtet er ikkje lasta inn",
        "The matter is on the agenda of {date} ({case}), but no minutes of that meeting are loaded",
    ),
    "absent": (
        "Dokumentene sier ikke noe om dette",
        "Dokumenta seier ikkje noko om dette",
        "The documents do not say",
    ),
    "found": ("Dokumentene sier", "Dokumenta seier", "The documents say"),
    "draft": ("utkast", "utkast", "draft"),
    "case": ("sak {number}", "sak {number}", "case {number}"),
    "planned_next": (
        "Saken står også på dagsordenen {date} ({case}); referat derfra er ikke lastet inn",
        "Saka står også på saklista {date} ({case}); referat derfrå er ikkje lasta inn",
        "The matter is also on the agenda of {date} ({case}); no minutes of it are loaded",
    ),
    "nearest": ("Det nærmeste de sier", "Det nærmaste dei seier", "The nearest they say"),
    "empty_years": ("Ingen saker i {years}", "Ingen saker i {years}", "No cases in {years}"),
    "earlier": ("Tidligere vedtatt", "Tidlegare vedteke", "Decided earlier"),
    "decided_at": ("Vedtatt på møtet", "Vedteke på møtet", "Decided at the meeting"),
    "later": ("Senere vedtatt", "Seinare vedteke", "Decided later"),
    "timeline": (
        "Tatt opp i {count} saker fra {first} til {last}",
        "Teke opp i {count} saker frå {first} til {last}",
        "Taken up in {count} cases from {first} to {last}",
    ),
    "timeline_once": ("Tatt opp i én sak, {first}", "Teke opp i éi sak, {first}", "Taken up in one case, {first}"),
    "definition": ("Dokumentene sier", "Dokumenta seier", "The documents say"),
    "authority_says": (
        "Dokumentene definerer det ikke. Navneregisteret i saksgraf sier",
        "Dokumenta definerer det ikkje. Namneregisteret i saksgraf seier",
        "The documents do not define it. The authority file of saksgraf says",
    ),
    "nobody_chosen": (
        "Dokumentene sier ikke hvem det ble",
        "Dokumenta seier ikkje kven det vart",
        "The documents do not say who it was",
    ),
    "substitute": ("vara for {name}", "vara for {name}", "substitute for {name}"),
    "remote": ("digitalt", "digitalt", "remotely"),
    "absent_from": ("forfall", "forfall", "apologies"),
    "unknown_name": (
        "«{name}» står ikke i dokumentene som er lastet inn",
        "«{name}» står ikkje i dokumenta som er lasta inn",
        "“{name}” does not occur in the documents that are loaded",
    ),
    "not_in_papers_of": (
        "«{name}» står ikke i papirene fra {body}",
        "«{name}» står ikkje i papira frå {body}",
        "“{name}” does not occur in the papers of {body}",
    ),
    "no_meeting": (
        "Papirer fra det møtet ({meant}) er ikke lastet inn",
        "Papir frå det møtet ({meant}) er ikkje lasta inn",
        "No papers of that meeting ({meant}) are loaded",
    ),
    "no_meetings": (
        "Papirer fra møter i den tiden ({meant}) er ikke lastet inn",
        "Papir frå møte i den tida ({meant}) er ikkje lasta inn",
        "No papers of meetings in that time ({meant}) are loaded",
    ),
    "not_in_that_time": (
        "Papirene fra den tiden ({meant}) tar det ikke opp",
        "Papira frå den tida ({meant}) tek det ikkje opp",
        "The papers of that time ({meant}) do not take it up",
    ),
    "since": ("fra {day}", "frå {day}", "since {day}"),
    "until": ("til {day}", "til {day}", "until {day}"),
    "nobody_listed": (
        "Deltakerlistene har ingen slik oppføring",
        "Deltakarlistene har inga slik oppføring",
        "The attendance lists have no such entry",
    ),
    "no_amount": (
        "De oppgir ikke noe beløp eller tall for det",
        "Dei gjev ikkje noko beløp eller tal for det",
        "They give no amount or figure for it",
    ),
    "no_number": (
        "De sier ikke hvor mange",
        "Dei seier ikkje kor mange",
        "They do not say how many",
    ),
    "no_day": (
        "De sier ikke når",
        "Dei seier ikkje når",
        "They do not say when",
    ),
    "no_somebody": (
        "De sier ikke hvem",
        "Dei seier ikkje kven",
        "They do not say who",
    ),
    "no_place": (
        "De sier ikke hvor",
        "Dei seier ikkje kvar",
        "They do not say where",
    ),
    "no_reason": (
        "De sier ikke hvorfor",
        "Dei seier ikkje kvifor",
        "They do not say why",
    ),
    "no_word": (
        "Ordene i spørsmålet står ikke i dem",
        "Orda i spørsmålet står ikkje i dei",
        "The words of the question do not stand in them",
    ),
    "no_definition": (
        "De sier ikke hva det er",
        "Dei seier ikkje kva det er",
        "They do not say what it is",
    ),
    "other_years": (
        "Det de sier, gjelder andre år",
        "Det dei seier, gjeld andre år",
        "What they say is of other years",
    ),
    "no_comparison": (
        "De sammenligner dem ikke",
        "Dei samanliknar dei ikkje",
        "They do not compare them",
    ),
    "tasks": ("{count} oppgaver", "{count} oppgåver", "{count} tasks"),
    "task": ("Dokumentene sier", "Dokumenta seier", "The documents say"),
    "tasks_open": ("åpne: {count}", "opne: {count}", "open: {count}"),
    "tasks_overdue": ("over fristen: {count}", "over fristen: {count}", "overdue: {count}"),
    "tasks_done": ("gjort: {count}", "gjort: {count}", "done: {count}"),
    "task_done": ("gjort", "gjort", "done"),
    "task_open": ("Åpen oppgave", "Open oppgåve", "Open task"),
    "task_for": ("for {name}", "for {name}", "for {name}"),
    "due": ("frist {date}", "frist {date}", "due {date}"),
    "overdue": ("over fristen", "over fristen", "overdue"),
    "no_deadline": ("uten frist", "utan frist", "no deadline"),
    "nobody_named": ("ingen er navngitt", "ingen er namngjeven", "nobody is named"),
    "no_tasks": (
        "De har ingen oppgave eller frist for det som er spurt om",
        "Dei har inga oppgåve eller frist for det som er spurt om",
        "They give no task or deadline for what is asked about",
    ),
    "said_nothing": (
        "Dokumentene sier ikke hva {name} mente om dette",
        "Dokumenta seier ikkje kva {name} meinte om dette",
        "The documents do not say what {name} thought of this",
    ),
    "said_on_it": ("Dette sier de om saken", "Dette seier dei om saka", "This is what they say on the matter"),
    "said": ("Dette er sagt, ordrett", "Dette er sagt, ordrett", "This was said, verbatim"),
    "no_side_told": (
        "Dokumentene sier ikke hvem det var",
        "Dokumenta seier ikkje kven det var",
        "The documents do not say who it was",
    ),
    "remarks_only": ("innspill – ikke vedtak", "innspel – ikkje vedtak", "remarks – no decision"),
    "came_up": ("Omtalt senere", "Omtalt seinare", "Mentioned later"),
    "last_treated": ("Sist behandlet", "Sist handsama", "Last considered"),
    "last_decided": ("Sist vedtatt", "Sist vedteke", "Last decided"),
    "open_proposal": ("Foreslått, ikke vedtatt", "Føreslått, ikkje vedteke", "Proposed, not decided"),
    "votes": ("Votering", "Røysting", "Votes"),
    "dissent": ("Dissens", "Dissens", "Dissent"),
    "replaces": ("Erstatter vedtaket i", "Erstattar vedtaket i", "Replaces the decision of"),
    "replaced_by": ("Erstattet av vedtaket i", "Erstatta av vedtaket i", "Replaced by the decision of"),
    "present_count": ("{count} til stede", "{count} til stades", "{count} present"),
    "presented": ("innledet i {case}", "innleidde i {case}", "presented {case}"),
    "only_agenda": (
        "Av disse er bare dagsorden eller innkalling lastet inn, ikke referat: {meetings}",
        "Av desse er berre saksliste eller innkalling lasta inn, ikkje referat: {meetings}",
        "Of these only the agenda is loaded, no minutes: {meetings}",
    ),
    "only_mentioned": (
        "Papirene nevner også møter som det ikke er lastet inn papirer fra: {meetings}",
        "Papira nemner også møte som det ikkje er lasta inn papir frå: {meetings}",
        "The papers also speak of meetings of which no papers are loaded: {meetings}",
    ),
    "no_meetings_in": (
        "Ingen møter i {years}",
        "Ingen møte i {years}",
        "No meetings in {years}",
    ),
    "missing_numbers": (
        "Saksnumre i {body} {year} som ikke står i papirene: {numbers}",
        "Saksnummer i {body} {year} som ikkje står i papira: {numbers}",
        "Case numbers of {body} {year} that the papers do not have: {numbers}",
    ),
    "all_have_minutes": (
        "Alle møter som er lastet inn, har referat",
        "Alle møte som er lasta inn, har referat",
        "All meetings loaded have minutes",
    ),
    "without_minutes": (
        "Uten referat",
        "Utan referat",
        "Without minutes",
    ),
    "listed": (
        "{count} fra {first} til {last}",
        "{count} frå {first} til {last}",
        "{count} from {first} to {last}",
    ),
    "more_listed": (
        "… og {count} til; spør om et kortere tidsrom for å se dem",
        "… og {count} til; spør om eit kortare tidsrom for å sjå dei",
        "… and {count} more; ask for a shorter period to see them",
    ),
    "nothing_listed": (
        "Ingen {things} i det som er lastet inn",
        "Ingen {things} i det som er lasta inn",
        "No {things} in what is loaded",
    ),
    "loaded_papers": (
        "Papirene fra {body} går fra {first} til {last}",
        "Papira frå {body} går frå {first} til {last}",
        "The papers of {body} run from {first} to {last}",
    ),
    "unknown_case": (
        "Sak {number} står ikke i papirene som er lastet inn",
        "Sak {number} står ikkje i papira som er lasta inn",
        "Case {number} is not in the papers that are loaded",
    ),
    "no_body": (
        "Papirer fra {body} er ikke lastet inn, bare papirer som nevner det",
        "Papir frå {body} er ikkje lasta inn, berre papir som nemner det",
        "No papers of {body} itself are loaded, only papers that mention it",
    ),
    "sits_by_lists": (
        "{body}, etter deltakerlistene til og med {last} ({count})",
        "{body}, etter deltakarlistene til og med {last} ({count})",
        "{body}, by the attendance lists up to {last} ({count})",
    ),
    "sat_before": ("Tidligere", "Tidlegare", "Earlier"),
    "last_seen": ("sist {date}", "sist {date}", "last {date}"),
    "fewer_printed": (
        "Setningen foran sier {said}; {count} står i lista",
        "Setninga framfor seier {said}; {count} står i lista",
        "The sentence before says {said}; the list has {count}",
    ),
}

_ROLES: dict[str, tuple[str, str, str]] = {
    "chair": ("leder", "leiar", "chair"),
    "secretariat": ("sekretariat", "sekretariat", "secretariat"),
    "observer": ("observatør", "observatør", "observer"),
    "deputy": ("vara", "vara", "deputy"),
}

_THINGS: dict[str, tuple[tuple[str, str], tuple[str, str], tuple[str, str]]] = {
    "cases": (("sak", "saker"), ("sak", "saker"), ("case", "cases")),
    "decisions": (("vedtak", "vedtak"), ("vedtak", "vedtak"), ("decision", "decisions")),
    "meetings": (("møte", "møter"), ("møte", "møte"), ("meeting", "meetings")),
    "points": (("punkt", "punkter"), ("punkt", "punkt"), ("item", "items")),
    "rows": (("rad", "rader"), ("rad", "rader"), ("row", "rows")),
    "persons": (("person", "personer"), ("person", "personar"), ("person", "people")),
    "institutions": (
        ("institusjon", "institusjoner"),
        ("institusjon", "institusjonar"),
        ("institution", "institutions"),
    ),
}

_MONTHS: dict[QuestionLanguage, tuple[str, ...]] = {
    "nb": (
        "januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november",
        "desember",
    ),
    "en": (
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ),
}  # fmt: skip
_ORDER: tuple[QuestionLanguage, ...] = ("nb", "nn", "en")


def say(phrase: Phrase, language: QuestionLanguage, **values: str | int) -> str:
    """A phrase in a language, its places filled."""
    return _PHRASES[phrase][_ORDER.index(language)].format(**values)


def things(thing: str, language: QuestionLanguage, count: int = 0) -> str:
    """The word for so many of what is listed: "saker", "1 sak", "12 meetings"; without a number where it is 0."""
    one, several = _THINGS[thing][_ORDER.index(language)]
    return several if count == 0 else f"{count} {one if count == 1 else several}"


def role_word(role: str, language: QuestionLanguage) -> str | None:
    """The word for a role beside a name; None for a plain member."""
    return _ROLES[role][_ORDER.index(language)] if role in _ROLES else None


def day(iso: str, language: QuestionLanguage) -> str:
    """ "2024-10-24" → "24. oktober 2024", "24 October 2024"."""
    value = date.fromisoformat(iso)
    month = _MONTHS["en" if language == "en" else "nb"][value.month - 1]
    return f"{value.day} {month} {value.year}" if language == "en" else f"{value.day}. {month} {value.year}"


def case_label(language: QuestionLanguage, number: str | None, title: str) -> str:
    """What a case is called in passing: by its number, by its title where it has none."""
    return say("case", language, number=number) if number else title


def case_with_title(language: QuestionLanguage, number: str | None, title: str) -> str:
    """What a case is called in a list: by its number and title, by the title alone where it has no number."""
    return f"{say('case', language, number=number)}, {title}" if number else title


def quote(text: str) -> str:
    """Words of a paper within quotation marks."""
    return f"«{text}»"
