"""From files to what readers see, with the real stores, index and encoder over minutes of a few lines."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path

import pytest
from small_papers import minutes, write_minutes

from benchmarks.made_up import RandomEncoder
from graph.errors import EmptyWorkspace, NotFound, SaksgrafError, StoreUnavailable, WorkspaceDamaged
from graph.export.json import export_json
from graph.views import read_state
from ingest import pipeline
from ingest.catalogue import kept_documents
from ingest.pipeline import Published, WorkspaceStatus
from ingest.progress import Stage, silent
from search.index.base import Filters
from ui.embedded import EmbeddedGround
from ui.settings import Settings
from ui.wiring import Program, wire


def program(home: Path) -> Program:
    return wire(Settings(home=home))


def load(one: Program, *paths: Path) -> Published:
    return pipeline.load(paths, one.workspace, one.ground, one.authority(), "ola", silent)


def rebuild(one: Program) -> Published:
    return pipeline.rebuild(one.workspace, one.ground, one.authority(), silent)


def forget(one: Program, document: str) -> str:
    return pipeline.forget(document, one.workspace, one.ground, one.authority(), "ola", "prøve", silent)


def status(one: Program) -> WorkspaceStatus:
    return pipeline.status_of(one.workspace, one.ground, one.authority())


def exported(one: Program) -> bytes:
    with one.reading() as readers:
        return export_json(read_state(readers.graph))


def outcomes(published: Published) -> list[tuple[str, str]]:
    return [(document.name, document.outcome) for document in published.report.documents]


@pytest.fixture(scope="module")
def papers(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    return write_minutes(tmp_path_factory.mktemp("papers"), 3)


@pytest.fixture(scope="module")
def loaded(papers: list[Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace with three papers, to be copied."""
    home = tmp_path_factory.mktemp("loaded")
    load(program(home), papers[0].parent)
    return home


@pytest.fixture
def home(loaded: Path, tmp_path: Path) -> Path:
    shutil.copytree(loaded, tmp_path / "home")
    return tmp_path / "home"


def test_loading_shows_what_the_papers_say(loaded: Path) -> None:
    found = status(program(loaded))
    assert (found.documents, found.meetings, found.complete) == (3, 3, True)
    assert found.newest == "2018-03-03"
    assert b"Torhild Oppdiktet" in exported(program(loaded))


@pytest.mark.parametrize("order", [(0, 1, 2), (2, 0, 1)])
def test_the_order_of_loading_leaves_no_trace(
    order: Sequence[int], papers: list[Path], loaded: Path, tmp_path: Path
) -> None:
    # The vectors are the same whoever made them, and take the longest.
    shutil.copytree(loaded / "vectors", tmp_path / "vectors")
    one = program(tmp_path)
    for number in order:
        load(one, papers[number])
    assert exported(one) == exported(program(loaded))
    assert one.ground.shown() == program(loaded).ground.shown()


def test_loading_again_reads_nothing(home: Path, papers: list[Path], monkeypatch: pytest.MonkeyPatch) -> None:
    one = program(home)
    before = sorted(path for path in home.rglob("*") if path.is_file())
    for folder in ("records", "vectors"):
        shutil.rmtree(home / folder)  # whoever looks into them fails
    published = load(one, papers[0].parent)
    assert {outcome for _, outcome in outcomes(published)} == {"known"}
    assert published.difference is None
    assert published.meetings == 3
    kept = [path for path in before if path.exists()]
    assert sorted(path for path in home.rglob("*") if path.is_file() and path.name != "lock") == kept


def test_changed_content_under_an_old_name_and_place_is_a_new_version(home: Path, tmp_path: Path) -> None:
    one = program(home)
    folder = tmp_path / "more"
    (path,) = write_minutes(folder, 1, first=4)
    load(one, folder)
    path.write_text(minutes(5), encoding="utf-8")
    published = load(one, folder)
    assert outcomes(published) == [(path.name, "new_version")]
    export = exported(one)
    assert b"2020-03-05" in export
    assert b"2019-03-04" not in export
    path.write_text(minutes(4), encoding="utf-8")
    assert outcomes(load(one, folder)) == [(path.name, "new_version")]
    assert b"2019-03-04" in exported(one)


def test_the_same_name_from_another_folder_is_a_document_of_its_own(home: Path, tmp_path: Path) -> None:
    one = program(home)
    for folder, number in (("nsg", 4), ("rhf", 5)):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "referat.txt").write_text(minutes(number), encoding="utf-8")
        load(one, tmp_path / folder)
    names = [document.name for document in kept_documents(one.workspace.events())]
    assert "nsg/referat.txt" in names
    assert "rhf/referat.txt" in names
    assert status(one).meetings == 5


def test_what_is_forgotten_is_gone_and_is_not_loaded_again(home: Path, papers: list[Path]) -> None:
    one = program(home)
    text = b"Oslo universitetssykehus"
    with one.reading() as readers:
        every = len({passage.text_hash for passage in readers.index.where(Filters())})
    vectors = next((home / "vectors").iterdir())
    size = vectors.stat().st_size
    (gone,) = [kept for kept in kept_documents(one.workspace.events()) if kept.name == papers[0].name]
    assert forget(one, papers[0].name) == papers[0].name
    with one.reading() as readers:
        left = len({passage.text_hash for passage in readers.index.where(Filters())})
    assert left < every
    assert vectors.stat().st_size < size
    assert not one.workspace.holds(gone.sha256)
    assert b"2016-03-01" not in exported(one)
    assert text in exported(one)  # the other papers name it too
    published = load(one, papers[0].parent)
    assert (papers[0].name, "forgotten") in outcomes(published)
    assert status(one).complete
    assert status(one).documents == 2


def test_forgetting_goes_by_path_and_sha256_too_and_takes_earlier_versions(home: Path, tmp_path: Path) -> None:
    one = program(home)
    folder = tmp_path / "more"
    (path,) = write_minutes(folder, 1, first=4)
    load(one, folder)
    path.write_text(minutes(5), encoding="utf-8")
    load(one, folder)
    shas = {event.sha256 for event in one.workspace.events() if event.name == path.name}
    assert len(shas) == 2
    assert forget(one, str(path)) == path.name
    assert not any(one.workspace.holds(sha256) for sha256 in shas)
    remaining = kept_documents(one.workspace.events())
    assert forget(one, remaining[0].sha256[:12]) == remaining[0].name


def test_forgetting_what_is_not_there_names_what_is_near(home: Path, papers: list[Path]) -> None:
    with pytest.raises(NotFound, match=r"referat 2 – møte på Værnes\.txt"):
        forget(program(home), "referat 2.txt")


def test_a_forgetting_that_was_broken_off_is_completed(home: Path, papers: list[Path]) -> None:
    one = program(home)
    kept = kept_documents(one.workspace.events())[0]
    one.workspace.record_forget(kept.name, kept.sha256, "ola", "")  # and there the light went out
    assert not status(one).complete
    load(one, papers[1])
    assert not one.workspace.holds(kept.sha256)
    assert status(one).complete


def test_nothing_to_load_leaves_an_empty_workspace_empty(tmp_path: Path) -> None:
    one = program(tmp_path / "home")
    published = load(one, tmp_path / "borte")
    assert [refusal.name for refusal in published.report.refused] == [str(tmp_path / "borte")]
    with pytest.raises(EmptyWorkspace):
        exported(one)
    assert status(one).complete


def test_status_makes_no_folder(tmp_path: Path) -> None:
    assert status(program(tmp_path / "home")).documents == 0
    assert not (tmp_path / "home").exists()


class LightsOut(BaseException):
    """Stops the program like a signal, past every ``except Exception``."""


@pytest.mark.parametrize("at", ["reading", "resolving", "encoding", "writing"])
def test_a_broken_off_load_is_told_and_completed(at: Stage, papers: list[Path], loaded: Path, tmp_path: Path) -> None:
    one = program(tmp_path)

    def stop(stage: Stage, done: int, total: int, name: str = "") -> None:
        if stage == at and done:
            raise LightsOut

    with pytest.raises(LightsOut):
        pipeline.load([papers[0].parent], one.workspace, one.ground, one.authority(), "ola", stop)
    told = status(one)
    assert not told.complete
    assert not told.loading
    assert told.unfinished == (str(papers[0].parent),)
    with pytest.raises(EmptyWorkspace, match="avbrutt"):
        exported(one)
    load(one, papers[0].parent)
    assert status(one).complete
    assert exported(one) == exported(program(loaded))


def test_encoding_anew_for_another_encoder_is_told_from_the_first_passage_on(home: Path, papers: list[Path]) -> None:
    one = program(home)
    other = EmbeddedGround(home, RandomEncoder)
    told: list[str] = []

    def note(stage: Stage, done: int, total: int, name: str = "") -> None:
        told.append(stage)

    pipeline.load(papers, one.workspace, other, one.authority(), "ola", note)
    assert "encoding_anew" in told
    assert "encoding" not in told
    told.clear()
    pipeline.load(write_minutes(home / "flere", 1, first=4), one.workspace, other, one.authority(), "ola", note)
    assert "encoding" in told
    assert "encoding_anew" not in told


def test_a_reader_goes_on_while_others_load(home: Path, tmp_path: Path) -> None:
    one = program(home)
    with one.reading() as readers:
        before = export_json(read_state(readers.graph))
        load(one, *write_minutes(tmp_path / "more", 1, first=4))
        assert export_json(read_state(readers.graph)) == before
        assert len(readers.index.where(Filters())) > 0
    assert exported(one) != before


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"../../etc", b"\n"])
def test_an_unreadable_current_is_told_and_mended(content: bytes, home: Path, papers: list[Path]) -> None:
    one = program(home)
    before = exported(one)
    (home / "CURRENT").write_bytes(content)
    with pytest.raises(WorkspaceDamaged, match="saksgraf rebuild"):
        exported(one)
    assert not status(one).complete
    rebuild(one)
    assert exported(one) == before
    assert len(list((home / "states").iterdir())) == 1


@pytest.mark.parametrize("damage", ["graph", "index", "facts", "all"])
def test_a_damaged_state_is_told_and_mended(damage: str, home: Path) -> None:
    one = program(home)
    before = exported(one)
    (state,) = (home / "states").iterdir()
    match damage:
        case "graph":
            (state / "graph.ladybug").write_bytes(b"rubbish" * 1000)
        case "index":
            shutil.rmtree(state / "index")
            (state / "index").write_bytes(b"rubbish")
        case "facts":
            (state / "facts.json").write_bytes(b"{")
        case _:
            shutil.rmtree(state)
    if damage != "facts":
        with pytest.raises(StoreUnavailable, match="saksgraf rebuild"):
            exported(one)
    rebuild(one)
    assert exported(one) == before


def test_rebuilding_extracts_only_what_an_older_extractor_read(home: Path) -> None:
    one = program(home)
    before = exported(one)
    records = sorted((home / "records").iterdir())
    old, *others = records
    old.write_bytes(old.read_bytes().replace(b'"extractor":"saksgraf/', b'"extractor":"older/'))
    untouched = {path: path.stat().st_mtime_ns for path in others}
    rebuild(one)
    assert b'"extractor":"saksgraf/' in old.read_bytes()
    assert {path: path.stat().st_mtime_ns for path in others} == untouched
    assert exported(one) == before


def test_an_original_that_is_damaged_is_named_and_the_rest_rebuilt(home: Path) -> None:
    one = program(home)
    kept = kept_documents(one.workspace.events())[0]
    one.workspace.original(kept.sha256).write_bytes(b"Noe helt annet")
    (home / "records" / f"{kept.sha256}.json").unlink()
    published = rebuild(one)
    assert [refusal.name for refusal in published.report.refused] == [kept.name]
    assert published.meetings == 2


def test_a_failure_while_writing_leaves_what_was_shown(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = program(home)
    before = exported(one)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("ui.embedded.write_atomically", full)
    with pytest.raises(SaksgrafError, match="disken er full"), one.workspace.locked(0, print):
        load(one, *write_minutes(tmp_path / "more", 1, first=4))
    monkeypatch.undo()
    assert exported(one) == before
    assert not status(one).complete
