"""Files of questions: what is well is read, what is not is refused by file, line, question and field."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from graph.errors import InputRefused
from search.evaluation.evaluation import Evaluation, Measured, changes, read_evaluation, together
from search.evaluation.questions import read_questions

GOOD = """
- id: a
  lang: nb
  kind: decision
  question: Hva ble vedtatt?
  evidence: [{document: referat.txt, start_line: 2, end_line: 4, meeting_id: rad-2020-01-02, case: 3/2020}]
  note: for leseren
- id: b
  lang: en
  kind: unanswerable
  question: What of it?
"""


def written(folder: Path, text: str) -> Path:
    path = folder / "spørsmål.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_good_file(tmp_path: Path) -> None:
    first, second = read_questions(written(tmp_path, GOOD))
    assert (first.id, first.evidence[0].year, first.answerable, second.answerable) == ("a", "2020", True, False)


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("lang: nb", "lang: svensk", ("linje 2", "id a", "«lang»")),
        ("  lang: en\n", "", ("linje 8", "id b", "«lang» mangler")),
        ("start_line: 2", "start_line: to", ("id a", "evidence[0].start_line")),
        ("start_line: 2", "start_line: 9", ("id a", "evidence")),
        ("kind: unanswerable", "kind: fact", ("id b", "evidence")),
        ("kind: decision", "kind: unanswerable", ("id a", "evidence")),
        ("id: b", "id: a", ("linje 2", "«id»")),
        ("question: What of it?", "question: ' '", ("id b", "question")),
        ("question: What of it?", "question: [", ("linje 12", "YAML")),
        (GOOD, "svar: 42", ("liste",)),
        (GOOD, "", ("liste",)),
        (GOOD, "- 42", ("linje 1",)),
    ],
)
def test_a_bad_file_is_refused_with_its_place(tmp_path: Path, old: str, new: str, told: tuple[str, ...]) -> None:
    with pytest.raises(InputRefused) as refused:
        read_questions(written(tmp_path, GOOD.replace(old, new, 1)))
    assert all(word in refused.value.nb for word in ("spørsmål.yaml", *told)), refused.value.nb
    assert refused.value.en != refused.value.nb


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "latin.yaml").write_bytes("- id: sørpe".encode("latin-1"))
    for name in ("latin.yaml", "mangler.yaml", "."):
        with pytest.raises(InputRefused):
            read_questions(tmp_path / name)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(("id", "lang", "evidence")), inner),
    max_leaves=8,
)


@given(JSON)
def test_anything_is_read_or_refused(tmp_path_factory: pytest.TempPathFactory, value: object) -> None:
    path = written(tmp_path_factory.mktemp("any"), yaml.safe_dump(value))
    with pytest.raises(InputRefused):
        read_questions(path)


def one(identity: str, lang: str, **measures: float) -> Measured:
    return Measured(id=identity, lang=lang, kind="fact", question="?", outcome="found", seconds=0.1, measures=measures)


def test_groups_are_means_of_those_that_have_the_measure() -> None:
    found = together([one("a", "nb", hit=1.0, years=0.5), one("b", "en", hit=0.0)])
    assert list(found.groups) == ["all", "fact", "en", "nb"]
    assert found.groups["all"].measures == {"hit": 0.5, "years": 0.5}
    assert found.groups["en"].measures == {"hit": 0.0}


def test_two_runs_are_compared_by_question() -> None:
    before: Evaluation = together([one("a", "nb", hit=1.0), one("b", "nb", hit=1.0), one("gone", "nb", hit=1.0)])
    now = together([one("a", "nb", hit=0.0), one("b", "nb", hit=1.0), one("new", "nb", hit=1.0)])
    assert [(each.id, each.before, each.after) for each in changes(now, before)] == [("a", 1.0, 0.0)]


def test_only_a_run_is_read_as_a_run(tmp_path: Path) -> None:
    for text in ("{}", "[1]", "\xff"):
        path = tmp_path / "run.json"
        path.write_text(text, encoding="latin-1")
        with pytest.raises(InputRefused, match=r"run\.json"):
            read_evaluation(path)
