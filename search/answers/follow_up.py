"""Follow-up: who is to do what and by when, and where it stands — all of it, by deadline, each with its words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from graph.links import SEVERAL
from graph.views import FollowUpView
from search import task_words
from search.analysis.concepts import query_concepts
from search.answers.asker import Asker
from search.answers.drafts import EVIDENCE_LIMIT, Draft, absent, in_turn
from search.answers.matters import Matter, best_fitting, fit, matter_of
from search.answers.meetings import meeting_missing, no_meeting
from search.answers.sentences import best_sentences
from search.answers.wording import Phrase, case_label, day, quote, say
from search.passage_sentences import sentences_of
from search.periods import MONTHS
from search.question_words import AT_A_MEETING, LAST_MEETING
from search.questions import Question
from search.ranking import RankedPassage
from search.word_patterns import whole_words

MOST_TASKS = 50
"""More than this is read on a list of its own (``saksgraf followups``); the answer says how many there are."""
LOOKED_AT = 3
"""Where no task was understood, one of so many passages may tell of one."""
_DEADLINES_ONLY = whole_words(r"frist(?:er|ene|ar|ane)?", "deadlines?")
_TASKS = whole_words(r"oppgav\w*", r"oppgåv\w*", "tasks?", "actions?", r"følg\w*")
_BEFORE_NEXT_MEETING = whole_words(
    r"(?:før|til|innen|innan) (?:det )?neste (?:\S+-?)?møte(?:t)?",
    r"(?:before|by|until) (?:the )?next (?:\S+ )?meeting",
)
"""All that is open is to be done before it, whenever it was given."""
_AFTER_A_MEETING = whole_words(r"møte\w*", r"\w+-møte\w*", r"meetings?", r"referat\w*", "minutes")


def answer_follow_up(asker: Asker, question: Question) -> Draft | None:
    """The tasks that the question asks for; None where it is about a matter that no task is on."""
    matter = matter_of(asker, question)
    found = _asked_for(asker, question, matter)
    if not found:
        return _nothing(asker, question, matter)
    tasks = [task for _, task in found]
    lines = [_heading(question, tasks)]
    lines += [_line(asker, question, task) for task in sorted(tasks, key=_by_deadline)[:MOST_TASKS]]
    by_fit = [task for _, task in sorted(found, key=lambda one: (-round(one[0], 2), _by_deadline(one[1])))]
    said = in_turn(*(asker.passages_at((*task.sources, *task.done)) for task in by_fit[:MOST_TASKS]))
    return Draft("found", "\n".join(lines), said)


def task_lines(asker: Asker, question: Question, tasks: Sequence[FollowUpView]) -> list[str]:
    """One line a task, by deadline."""
    return [_line(asker, question, task) for task in sorted(tasks, key=_by_deadline)]


def _asked_for(asker: Asker, question: Question, matter: Matter) -> list[tuple[float, FollowUpView]]:
    """The tasks within the question's bodies, meetings, period and state, of those it names, on its matter."""
    concerned = _in_frame(question, asker.follow_ups(question.institutions))
    everything = concerned if not question.institutions else _in_frame(question, asker.follow_ups())
    if question.institutions and not concerned:
        return []
    if question.persons:
        concerned = [task for task in concerned if _is_of(task, _names(asker, question))]
    fitting = _on_matter(asker, matter, concerned)
    if fitting or not question.institutions or not matter.named:
        return fitting
    return _on_matter(asker, matter, everything)


def _on_matter(asker: Asker, matter: Matter, tasks: Sequence[FollowUpView]) -> list[tuple[float, FollowUpView]]:
    naming = asker.facts.cases_naming(matter.initiatives) if matter.initiatives else {}
    return best_fitting([(fit(asker, matter, _words(task), naming.get(task.case, ())), task) for task in tasks])


def _words(task: FollowUpView) -> str:
    return ". ".join(part for part in (task.text, task.responsible, task.for_whom, task.title) if part)


def _in_frame(question: Question, tasks: Sequence[FollowUpView]) -> list[FollowUpView]:
    found = list(tasks)
    if question.bodies:
        found = [task for task in found if task.body_id in question.bodies]
    if question.case_number:
        found = [task for task in found if task.number == question.case_number]
    if _BEFORE_NEXT_MEETING.search(question.text):
        found = [task for task in found if task.state == "open"]
    elif question.periods:
        found = [task for task in found if _in_periods(question, task)]
    if task_words.OVERDUE_TASKS.search(question.text):
        found = [task for task in found if task.overdue]
    elif task_words.OPEN_TASKS.search(question.text):
        found = [task for task in found if task.state == "open"]
    elif task_words.DONE_TASKS.search(question.text):
        found = [task for task in found if task.state == "done"] or found
    if _DEADLINES_ONLY.search(question.text) and not _TASKS.search(question.text):
        found = [task for task in found if task.deadline or task.deadline_as_printed]
    return found


_UNTIL_A_MEETING = re.compile(
    r"\b(?:til|innen|innan|før|for|to|by|before|until)\s+(?:det\s+|the\s+)?(?:\w+-?)?(?:møtet?|meeting)\b",
    re.IGNORECASE,
)
"""What is to be done until a meeting was asked for at one before it."""


def _in_periods(question: Question, task: FollowUpView) -> bool:
    """Tasks of the meeting of that time; where no meeting is spoken of, those due then too."""
    if _UNTIL_A_MEETING.search(question.text):
        months = [month for month in MONTHS if month in question.text.lower()]
        printed = (task.deadline_as_printed or "").lower()
        named = any(month in printed for month in months)
        return any(
            task.deadline in period if task.deadline else named and task.date < period.since
            for period in question.periods
        )
    if any(task.date in period for period in question.periods):
        return True
    of_meeting = any(one.search(question.text) for one in (_AFTER_A_MEETING, AT_A_MEETING, LAST_MEETING))
    return not of_meeting and task.deadline is not None and any(task.deadline in one for one in question.periods)


def _names(asker: Asker, question: Question) -> frozenset[str]:
    wanted = set(question.persons)
    return frozenset(name for name, ids in asker.facts.persons.items() if wanted & set(ids))


def _is_of(task: FollowUpView, names: frozenset[str]) -> bool:
    return any(name.lower() in names for name in (task.responsible or "").split(SEVERAL))


def _nothing(asker: Asker, question: Question, matter: Matter) -> Draft | None:
    """Silence where no paper tells of such a task, or has any word for it; None where passages may tell of it."""
    nearest = asker.search(question, EVIDENCE_LIMIT)
    if matter.named and not matter.unknown:
        return None
    telling = [one for one in nearest[:LOOKED_AT] if _tells_of_a_task(asker, question, one)]
    if telling:
        sentences = [one for found in telling for one in _task_sentences(asker, question, found)]
        return Draft("found", f"{say('found', question.language)}: {' '.join(map(quote, sentences))}", tuple(nearest))
    missing = meeting_missing(asker, question)
    why = no_meeting(asker, question) if missing else say("no_tasks", question.language)
    return absent(question, nearest, why)


def _tells_of_a_task(asker: Asker, question: Question, one: RankedPassage) -> bool:
    """Whether minutes of those asked about have words for a task, though none was understood there."""
    passage = one.passage
    in_frame = not question.periods or any((passage.date or "") in period for period in question.periods)
    return passage.kind == "minutes" and in_frame and bool(_task_sentences(asker, question, one))


def _task_sentences(asker: Asker, question: Question, one: RankedPassage) -> list[str]:
    """The sentences with words for a task; of institutions asked about those that name one."""
    asked = frozenset(question.institutions)
    return [
        sentence
        for sentence in sentences_of(one.passage)
        if task_words.TELLS_OF_TASK.search(sentence)
        and (not asked or any(match.entity.id in asked for match in asker.matcher.find(sentence, context=asked)))
    ]


def _heading(question: Question, tasks: Sequence[FollowUpView]) -> str:
    if len(tasks) == 1:
        return say("task", question.language) + ":"
    counts: tuple[tuple[Phrase, int], ...] = (
        ("tasks_open", sum(task.state == "open" for task in tasks)),
        ("tasks_overdue", sum(task.overdue for task in tasks)),
        ("tasks_done", sum(task.state == "done" for task in tasks)),
    )
    told = [say(phrase, question.language, count=number) for phrase, number in counts if number]
    return f"{say('tasks', question.language, count=len(tasks))} ({', '.join(told)}):"


def _by_deadline(task: FollowUpView) -> tuple[bool, bool, str, str, str]:
    """What is open first, by day; what has no day after it, and what is done last."""
    return (task.state == "done", task.deadline is None, task.deadline or "", task.date, task.id)


def _line(asker: Asker, question: Question, task: FollowUpView) -> str:
    language = question.language
    who = task.responsible or say("nobody_named", language)
    whom = f" ({say('task_for', language, name=task.for_whom)})" if task.for_whom else ""
    label = case_label(language, task.number, task.title)
    where = f"{asker.body_name(task.body_id)}, {label}, {day(task.date, language)}"
    return f"– {_when(question, task)}, {who}{whom}: {quote(task.text)} ({where}){_done(asker, question, task)}"


def _when(question: Question, task: FollowUpView) -> str:
    """The deadline as a day, and as printed where that says it otherwise."""
    language = question.language
    if task.deadline is None:
        printed = task.deadline_as_printed
        return say("due", language, date=quote(printed)) if printed else say("no_deadline", language)
    written = day(task.deadline, language) if len(task.deadline) == 10 else task.deadline
    if task.deadline_as_printed and task.deadline_as_printed.strip(" .") != written.strip(" ."):
        written += f" ({quote(task.deadline_as_printed)})"
    due = say("due", language, date=written)
    return f"{due}, {say('overdue', language)}" if task.overdue else due


def _done(asker: Asker, question: Question, task: FollowUpView) -> str:
    """Where a paper says that it was done, with its words."""
    if task.state != "done":
        return ""
    concepts = dict.fromkeys(query_concepts(task.text, "nb"), 1.0)
    told = best_sentences(task.text, asker.passages_at(task.done)[:1], concepts)
    words = f": {quote(told[0])}" if told else ""
    return f" – {say('task_done', question.language)}{words}"
