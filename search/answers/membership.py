"""Who sits in a working group or committee: from the lists of members that papers print, with their lines."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

from graph.language.forms import stem, tokens
from graph.records import Membership
from search import question_words as words
from search.answers.asker import Asker
from search.answers.drafts import EVIDENCE_LIMIT, Draft
from search.answers.wording import role_word
from search.questions import Question

_SITS = re.compile(
    r"\b(?:sitt\w*|satt|sat|sits?|medlem\w*|members?|led\w*|leia\w*|chair\w*|var|er|is|are|was|were)\b", re.IGNORECASE
)
_COMMON = frozenset(
    """
    hvem hvilke kven kva who which what sitter sitt satt sat sit sits er var med i av for til om og som the of in on is
    are was were led leder ledet ledere leiar leia leder chair chairs chaired medlem medlemmer medlemmene medlemer
    members member det den de dei a an et en ei har have personer people observatør observatører observers sekretariat
    sekretær sekretariatet secretary vara deputies nå no now today dag
    """.split()
)
_GROUP_NOUN = re.compile(r"(?:grupp|utvalg|utval|komit|råd|raad|nemnd|panel|group|committee|board|council)")


def answer_members(asker: Asker, question: Question) -> Draft | None:
    """The members, or those in the office asked for, of the one group that the question names; None for any other."""
    if not (words.WHO.search(question.text) and _SITS.search(question.text)):
        return None
    rows = _of_group(asker, question)
    roles = [role for role in question.roles if role_word(role, question.language)]
    rows = [row for row in rows if not roles or row.role in roles]
    if question.periods:
        rows = [row for row in rows if any(_within(row, one.since, one.until) for one in question.periods)]
    if not rows:
        return None
    evidence = asker.passages_at([source for row in rows for source in row.sources])
    lines = "\n".join(f"– {_line(row, question)}" for row in rows)
    return Draft("found", f"{rows[0].body}:\n{lines}", evidence[:EVIDENCE_LIMIT])


def _of_group(asker: Asker, question: Question) -> list[Membership]:
    """The rows of the group whose name has every telling word of the question; of none where several have."""
    by_group: dict[str, list[Membership]] = defaultdict(list)
    for row in asker.facts.memberships:
        by_group[row.body].append(row)
    told_of = question.bodies if question.kind != "who" or words.SITTING.search(question.text) else ()
    for body in told_of:
        entry = asker.matcher.entry(body)
        if entry is not None and entry.name in by_group:
            return by_group[entry.name]
    asked = {stem(token.folded) for token in tokens(question.text) if token.folded not in _COMMON}
    asked = {word for word in asked if not word.isdigit()}
    telling = {word for word in asked if not _GROUP_NOUN.search(word)}
    if not telling or telling == asked:
        return []
    fitting = [group for group in by_group if telling <= {stem(token.folded) for token in tokens(group)}]
    return by_group[fitting[0]] if len(fitting) == 1 else []


def _within(row: Membership, since: str, until: str) -> bool:
    """Whether a term, as far as it is printed, meets a period; years and days compare as far as both go."""
    begun = row.start is None or row.start <= until
    return begun and (row.end is None or row.end >= since[: len(row.end)])


def _line(row: Membership, question: Question) -> str:
    marks: Sequence[str | None] = (row.institution, role_word(row.role, question.language), _term(row))
    named = ", ".join(mark for mark in marks if mark)
    return f"{row.person} ({named})" if named else row.person


def _term(row: Membership) -> str | None:
    return f"{row.start or ''}–{row.end or ''}" if row.start or row.end else None
