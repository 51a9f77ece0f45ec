"""What may be sent to a language model: the words of open passages, and what the open view of the graph says of them.

What is labelled stays here, whoever asks: the passages, and the titles and numbers that only labelled parts tell of.
"""

from __future__ import annotations

from collections.abc import Mapping

from search.answers.answer import Answer, Evidence
from search.answers.asker import Asker
from search.language_model.checking import Line

MOST_SENT = 8
"""The first of the evidence carries the answer."""
LONGEST_SENT = 2_000

Sent = dict[str, str | int | bool | None]


def open_evidence(asker: Asker, answer: Answer) -> list[Sent]:
    """The first of the evidence that may be sent, each with its number in the answer, counted from 1."""
    return [
        {"n": number, **_told(asker, evidence), "kind": evidence.kind, "draft": evidence.draft, "text": _text(evidence)}
        for number, evidence in enumerate(answer.evidence[:MOST_SENT], start=1)
        if evidence.sensitivity is None
    ]


def lines_sent(sent: list[Sent]) -> Mapping[int, Line]:
    """What sentences are checked against: exactly what was sent, by number."""
    return {
        int(one["n"] or 0): Line(
            text="\n".join(
                str(one[name]) for name in ("text", "title", "case", "body", "date") if one.get(name) is not None
            ),
            minutes=one["kind"] == "minutes",
        )
        for one in sent
    }


def _told(asker: Asker, evidence: Evidence) -> Sent:
    """Body, date, number and title, as those without a right to labelled parts see them."""
    facts = asker.open_facts
    case = next(iter(facts.cases([evidence.case])), None) if evidence.case else None
    meeting = facts.meetings.get(case.meeting if case else evidence.meeting or "")
    return {
        "body": meeting.body if meeting else None,
        "date": meeting.date if meeting else None,
        "case": f"Sak {case.number}" if case and case.number else None,
        "title": case.title if case else None,
    }


def _text(evidence: Evidence) -> str:
    return evidence.text[:LONGEST_SENT]
