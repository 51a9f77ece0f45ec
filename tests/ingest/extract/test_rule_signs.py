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

from ingest.extract import labels, memberships_words, presenters, proposals, prose

SIGNS = {
    "decision": prose._SIGNS,
    "label": labels._INNER_SIGNS,
    "presenter": presenters._SIGNS,
    "proposal": proposals._SIGNS,
    "group": memberships_words.ANNOUNCING,
}
RULES = {
    "decision": (
        *(prose._OWN_PAPERS, prose._ELLIPTIC, prose._ACTIVE, prose._COORDINATED, prose._INVERTED, prose._IMPERSONAL),
        *(prose._PASSIVE, prose._POSTPONED, prose._ASSIGNED, prose._POWER_GIVEN, prose._APPLICATION, prose._ELECTED),
    ),
    "label": (labels._INNER,),
    "presenter": (presenters._VERB, presenters._PASSIVE, presenters._BY_NOUN, presenters._LABELLED, presenters._AT),
    "proposal": (proposals._PROPOSES, proposals._ASKS_BODY, proposals._IMPERSONAL),
    "group": (
        *(memberships_words.GROUP_NOUN, memberships_words.CONSISTS, memberships_words.MEMBERS_LABEL),
        *(memberships_words.MEMBERS_OF, memberships_words.OF_GROUP),
    ),
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


@pytest.mark.parametrize(
    ("kind", "rule"),
    [pytest.param(kind, rule, id=f"{kind}-{at}") for kind, rules in RULES.items() for at, rule in enumerate(rules)],
)
def test_what_a_rule_finds_holds_a_sign(kind: str, rule: re.Pattern[str]) -> None:
    spelt = texts(parser.parse(rule.pattern, rule.flags & ~re.UNICODE))
    found = [text for text in spelt if rule.search(text)]
    assert len(found) * 2 > len(spelt)
    assert [text for text in found if not SIGNS[kind].search(text.lower())] == []
