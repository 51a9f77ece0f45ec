"""``saksgraf eval`` over the samples: table, JSON, two runs side by side; and agreement with the gold's own count."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from graph.errors import InputRefused
from ui.cli import cli

ROOT = Path(__file__).parents[2]
QUESTIONS = ROOT / "samples" / "questions.yaml"
SHARED = ROOT.parent / "shared"


def run(home: Path, *words: str) -> Result:
    return CliRunner().invoke(cli, ["--home", str(home), "eval", *words], catch_exceptions=False)


def test_the_samples_are_answered(loaded_samples: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "140")
    kept = tmp_path / "før.json"
    shown = run(loaded_samples, str(QUESTIONS), "--json", str(kept))
    assert shown.exit_code == 0
    assert "treff 3" in shown.stdout
    found = json.loads(kept.read_bytes())
    assert next(iter(found["groups"])) == "all"
    measures = found["groups"]["all"]["measures"]
    assert {name: measures[name] for name in ("hit@3", "says it", "answered", "abstained", "citations")} == {
        "hit@3": 1, "says it": 1, "answered": 1, "abstained": 1, "citations": 1
    }  # fmt: skip
    again = run(loaded_samples, str(QUESTIONS), "--against", str(kept))
    assert "Ingen spørsmål er endret." in again.stdout
    found["questions"][0]["measures"]["hit@1"] = 0.0
    kept.write_text(json.dumps(found), encoding="utf-8")
    assert "▲ e01 treff 1 0.00 → 1.00" in run(loaded_samples, str(QUESTIONS), "--against", str(kept)).stdout


def test_json_goes_to_standard_output(loaded_samples: Path) -> None:
    assert len(json.loads(run(loaded_samples, str(QUESTIONS), "--json", "-").stdout)["questions"]) == 8


def test_a_bad_file_is_told_before_anything_is_asked(tmp_path: Path) -> None:
    with pytest.raises(InputRefused, match=r"mangler\.yaml"):
        run(tmp_path, str(tmp_path / "mangler.yaml"))


@pytest.mark.skipif(not (SHARED / "gold" / "questions.yaml").exists(), reason="../shared is not here")
def test_the_measures_agree_with_the_golds_own(loaded_samples: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Asked of the samples, which answer few of them: hits and misses alike have to agree."""
    import msgspec
    import yaml

    from search.answers.asking import answer_question
    from search.evaluation.evaluation import evaluate
    from search.evaluation.questions import read_questions
    from ui.settings import read_settings
    from ui.wiring import wire

    monkeypatch.syspath_prepend(str(SHARED / "gold"))
    import score

    path = SHARED / "gold" / "questions.yaml"
    program = wire(read_settings(home=loaded_samples))
    with program.reading() as readers:
        asker = program.asker(readers)
        answers = {one.question: answer_question(asker, " ".join(one.question.split())) for one in read_questions(path)}
    by_text = {" ".join(question.split()): answer for question, answer in answers.items()}
    found = evaluate(read_questions(path), lambda text: by_text[text])
    rows, _ = score.score_answers(
        [json.loads(msgspec.json.encode(answer)) for answer in answers.values()],
        yaml.safe_load(path.read_text("utf-8")),
    )
    sys.modules.pop("score")
    for group, row in rows.items():
        for name, value in row.items():
            if name != "n":
                assert found.groups[group].measures[name] == pytest.approx(value, abs=0.005), (group, name)
