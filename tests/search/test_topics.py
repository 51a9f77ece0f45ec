"""A topic through the years, whatever language its papers and the topic are in."""

from __future__ import annotations

import pytest

from search.answers.asker import Asker
from search.topics import topic_timeline


@pytest.mark.parametrize(
    ("topic", "same"),
    [
        ("artificial intelligence", "kunstig intelligens"),
        ("user involvement", "brukermedvirkning"),
        ("brukarmedverknad", "brukermedvirkning"),
    ],
)
def test_a_topic_in_another_language_has_the_same_cases(asker: Asker, topic: str, same: str) -> None:
    asked, meant = topic_timeline(asker, topic), topic_timeline(asker, same)
    assert len(meant.entries) >= 3
    assert [(entry.case, entry.new) for entry in asked.entries] == [(entry.case, entry.new) for entry in meant.entries]


def test_no_case_holds_a_word_that_is_not_there(asker: Asker) -> None:
    assert topic_timeline(asker, "dental health").entries == ()
