"""What a rule finds always holds one of the rule's signs: a sign that is missing would keep the rule from being tried.

Each rule is spelt out: every alternative of its pattern, at any depth, in at least one text, with what may be left out
left out.
"""

from __future__ import annotations

import re
from re import _constants as code  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

import pytest

from ingest import part_signs
from ingest.extract import (
    deadlines,
    follow_up_sentences,
    follow_ups,
    labels,
    memberships_words,
    presenters,
    proposals,
    prose,
    unlisted,
    unlisted_initiatives,
    votes,
)

Rules = tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]
"""Patterns, each with its signs."""


def sharing(signs: re.Pattern[str], *rules: re.Pattern[str]) -> Rules:
    return tuple((signs, rule) for rule in rules)


RULES: dict[str, Rules] = {
    "decision": sharing(
        prose._SIGNS,
        *(prose._OWN_PAPERS, prose._ELLIPTIC, prose._ACTIVE, prose._COORDINATED, prose._INVERTED, prose._IMPERSONAL),
        *(prose._PASSIVE, prose._POSTPONED, prose._ASSIGNED, prose._POWER_GIVEN, prose._APPLICATION, prose._ELECTED),
    ),
    "label": sharing(labels._INNER_SIGNS, labels._INNER),
    "paper": sharing(
        part_signs._TITLE_SIGNS,
        *(part_signs._MINUTES_TITLE, part_signs._NOTES_TITLE, part_signs._AGENDA_TITLE, part_signs._CASE_PAPER_TITLE),
        *(part_signs._NOTE_TITLE, part_signs._ATTACHMENT_TITLE),
    ),
    "vote": (
        (votes._VOTES_SIGNS, votes._VOTES),
        (votes._AGAINST_SIGNS, votes._AGAINST),
        (votes._REPLACES_SIGNS, votes._REPLACES),
    ),
    "asked": (
        (follow_up_sentences._ASKED_SIGNS, follow_up_sentences._ASKED),
        *sharing(
            follow_up_sentences._ASK_SIGN,
            *(follow_up_sentences._ASKS, follow_up_sentences._ASKS_INVERTED, follow_up_sentences._ASKS_FOR),
        ),
    ),
    "deadline": (
        (deadlines._MEETING_SIGNS, deadlines._TO_MEETING),
        (deadlines._AT_ONCE_SIGNS, deadlines._AT_ONCE),
        (follow_ups._NEXT_SIGNS, follow_ups._NEXT_MEETING),
    ),
    "presenter": sharing(
        presenters._SIGNS,
        *(presenters._VERB, presenters._PASSIVE, presenters._BY_NOUN, presenters._LABELLED, presenters._AT),
    ),
    "proposal": sharing(proposals._SIGNS, proposals._PROPOSES, proposals._ASKS_BODY, proposals._IMPERSONAL),
    "group": sharing(
        memberships_words.ANNOUNCING,
        *(memberships_words.GROUP_NOUN, memberships_words.CONSISTS, memberships_words.MEMBERS_LABEL),
        *(memberships_words.MEMBERS_OF, memberships_words.OF_GROUP),
    ),
    "initiative": tuple(
        (signs, rule) for rule, signs in unlisted_initiatives._SIGNS.items() if rule is not unlisted_initiatives._COINED
    ),
    "introduced": tuple((signs, rule) for rule, signs in unlisted_initiatives._NAMED_SIGNS.items()),
}


def texts(items: Any) -> list[str]:
    """Texts of a parsed pattern: the first is its plainest, each other takes another alternative somewhere."""
    parts = [_texts_of(operation, value) for operation, value in items]
    plainest = [part[0] for part in parts]
    others = [
        "".join((*plainest[:at], other, *plainest[at + 1 :])) for at, part in enumerate(parts) for other in part[1:]
    ]
    return ["".join(plainest), *others]


def _texts_of(operation: Any, value: Any) -> list[str]:
    if operation is code.LITERAL:
        return [chr(value)]
    if operation is code.IN:
        return [_any_of(value)]
    if operation is code.NOT_LITERAL or operation is code.ANY:
        return [" "]
    if operation is code.SUBPATTERN:
        return texts(value[-1])
    if operation is code.ASSERT:
        return texts(value[1])  # what must stand before or behind is written out, once more than it need be
    if operation is code.BRANCH:
        return [text for branch in value[1] for text in texts(branch)]
    if operation in (code.MAX_REPEAT, code.MIN_REPEAT):
        fewest, _, item = value
        repeated = [text * max(fewest, 1) for text in texts(item)]
        return repeated if fewest or repeated == [" "] else ["", *repeated]
    return [""]


def _any_of(members: Any) -> str:
    for operation, value in members:
        if operation is code.NEGATE:
            return " "
        if operation is code.LITERAL:
            return chr(value)
        if operation is code.RANGE:
            return chr(value[0])
        if operation is code.CATEGORY:
            return {code.CATEGORY_SPACE: " ", code.CATEGORY_DIGIT: "1"}.get(value, "x")
    return "x"


def found_by(rule: re.Pattern[str]) -> list[str]:
    spelt = texts(parser.parse(rule.pattern, rule.flags & ~re.UNICODE))
    found = [text for text in spelt if rule.search(text)]
    assert len(found) * 2 > len(spelt)
    if rule is unlisted_initiatives._ENGLISH:  # what it finds is a name by its words
        found = [f"{begin} {kind}" for kind in unlisted_initiatives._ENGLISH_KIND for begin in ("Health Data", "The")]
        found += ["Nordic Something", "European Something Else"]
    return found


@pytest.mark.parametrize(
    ("signs", "rule"),
    [pytest.param(*pair, id=f"{kind}-{at}") for kind, pairs in RULES.items() for at, pair in enumerate(pairs)],
)
def test_what_a_rule_finds_holds_a_sign(signs: re.Pattern[str], rule: re.Pattern[str]) -> None:
    assert [text for text in found_by(rule) if not signs.search(text.lower())] == []


@pytest.mark.parametrize(("signs", "rule"), unlisted._ALL)
def test_what_names_an_institution_holds_a_sign(signs: re.Pattern[str], rule: re.Pattern[str]) -> None:
    assert [text for text in found_by(rule) if not (signs.search(text) and unlisted._ANY_SIGN.search(text))] == []
