"""What the papers do not tell of is not answered by whatever shares a word with the question."""

from __future__ import annotations

import pytest

from search.answers.asker import Asker
from search.answers.asking import answer_question


@pytest.mark.parametrize(
    "text",
    [
        "Hvor mange årsverk går til forskning på sykehusene?",
        "Hvilket fagfelt i medisin har flest publikasjoner?",
        "Når åpnet laboratoriet for romfartsmedisin på Andøya?",
        "Kva innstillingar har mikroskopet på patologen?",
        "What did the HO21 Council decide on the application deadline?",
        "Hva vedtok NSG om Kommunenes strategiske forskningsorgan?",
    ],
)
def test_a_word_in_common_is_no_answer(asker: Asker, text: str) -> None:
    answer = answer_question(asker, text)
    assert answer.outcome == "absent"
    assert answer.evidence, "what comes nearest is shown all the same"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Hvor mye koster en felles inngang?", "6 millioner kroner i året"),
        ("Hva foreslo arbeidsgruppen for kunstig intelligens?", "felles inngang"),
        ("Hvorfor utsatte strategigruppen saken om felles inngang?", "departementet har avklart"),
    ],
)
def test_what_is_told_in_other_words_still_is(asker: Asker, text: str, said: str) -> None:
    assert said in answer_question(asker, text).answer
