"""Who looks at the page, and that nobody sees a labelled part without the right to it, whoever looked before."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner
from labelled_papers import load_labelled
from streamlit.runtime.context import ContextProxy, StreamlitHeaders
from streamlit.testing.v1 import AppTest

from graph.errors import WrongUse
from search.answers.corrections import Corrections
from ui.cli import cli
from ui.components.frame import Shown, shown_state
from ui.components.loaded import NOT_SHOWN, answer_to, document_lines, one_meeting, topic_view
from ui.components.visitor import is_own_machine, named_by_proxy, signed_in, visitor
from ui.components.wired import program
from ui.rights import Rights
from ui.serving import is_loopback
from ui.settings import Settings

APP = Path(__file__).parents[2] / "ui" / "app.py"
HEADER, GROUPS = "X-Forwarded-User", "X-Forwarded-Groups"
BEHIND_PROXY = Settings(home=Path("/w"), user_header=HEADER, groups_header=GROUPS)
SECRET = "støtter en søknad"
QUESTION = "Hva foreslås om KLINBEFORSK?"


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace with open minutes and a labelled case paper."""
    return load_labelled(tmp_path_factory.mktemp("visitors"))


@pytest.fixture
def behind_proxy(loaded: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The page's settings behind a proxy that signs readers in; "sekretariat" sees labelled parts."""
    monkeypatch.setenv("SAKSGRAF_HOME", str(loaded))
    monkeypatch.setenv("SAKSGRAF_USER_HEADER", HEADER)
    monkeypatch.setenv("SAKSGRAF_GROUPS_HEADER", GROUPS)
    monkeypatch.setenv("SAKSGRAF_LABELLED", "sekretariat")
    program.clear()
    yield
    program.clear()


def come_as(monkeypatch: pytest.MonkeyPatch, *headers: tuple[str, str]) -> None:
    monkeypatch.setattr(ContextProxy, "headers", StreamlitHeaders(headers))


# --- who it is


def test_the_proxys_headers_name_the_visitor() -> None:
    headers = StreamlitHeaders([("x-forwarded-user", "eva"), ("x-forwarded-groups", "forskning, Sekretariat,")])
    assert named_by_proxy(headers, BEHIND_PROXY) == ("eva", {"forskning", "Sekretariat"})
    assert named_by_proxy(StreamlitHeaders([(GROUPS, "sekretariat")]), BEHIND_PROXY) == (None, frozenset())
    assert named_by_proxy(StreamlitHeaders([(HEADER, " ")]), BEHIND_PROXY) == (None, frozenset())


def test_a_header_that_comes_twice_names_nobody() -> None:
    twice = StreamlitHeaders([(HEADER, "leder"), (HEADER, "eva")])
    assert named_by_proxy(twice, BEHIND_PROXY) == (None, frozenset())
    groups_twice = StreamlitHeaders([(HEADER, "eva"), (GROUPS, "sekretariat"), (GROUPS, "forskning")])
    assert named_by_proxy(groups_twice, BEHIND_PROXY) == ("eva", frozenset())


@pytest.mark.parametrize(
    ("claims", "expected"),
    [
        ({"is_logged_in": False, "email": "eva@uit.example"}, (None, frozenset())),
        ({"email": "eva@uit.example"}, (None, frozenset())),
        ({"is_logged_in": True, "email": "eva@uit.example", "name": "Leder"}, ("eva@uit.example", frozenset())),
        ({"is_logged_in": True, "preferred_username": "eva", "roles": ["leser"]}, ("eva", {"leser"})),
        ({"is_logged_in": True, "sub": "17", "email": "eva@x", "email_verified": False}, ("17", frozenset())),
        ({"is_logged_in": True, "email": "eva@x", "email_verified": "false"}, (None, frozenset())),
        ({"is_logged_in": True, "name": "Leder", "groups": ["sekretariat"]}, (None, frozenset())),
    ],
)
def test_the_providers_claims_name_the_visitor(
    claims: dict[str, object], expected: tuple[str | None, frozenset[str]]
) -> None:
    assert signed_in(claims) == expected


def test_ones_own_machine_is_served_to_it_alone_and_reached_directly() -> None:
    nothing = StreamlitHeaders([])
    assert [is_loopback(one) for one in ("127.0.0.1", "127.1.2.3", "localhost", "::1")] == [True] * 4
    assert [is_loopback(one) for one in (None, "", "0.0.0.0", "::", "192.0.2.7", "saksgraf.example")] == [False] * 6
    assert is_own_machine("127.0.0.1", nothing)
    assert not is_own_machine("0.0.0.0", nothing)
    assert not is_own_machine("127.0.0.1", StreamlitHeaders([("X-Forwarded-For", "192.0.2.7")]))


@pytest.mark.usefixtures("behind_proxy")
def test_a_visitors_rights(monkeypatch: pytest.MonkeyPatch) -> None:
    come_as(monkeypatch)
    assert visitor() == Rights(None, may_edit=False, may_see_labelled=False)
    come_as(monkeypatch, (HEADER, "eva"))
    assert visitor() == Rights("eva", may_edit=False, may_see_labelled=False)
    come_as(monkeypatch, (HEADER, "per"), (GROUPS, "sekretariat"))
    assert visitor() == Rights("per", may_edit=False, may_see_labelled=True)


@pytest.mark.usefixtures("behind_proxy")
def test_a_reader_from_elsewhere_puts_right_only_where_the_settings_name_her(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SAKSGRAF_EDITORS", "Eva")
    program.clear()
    come_as(monkeypatch, (HEADER, "eva"))
    assert visitor().may_edit
    come_as(monkeypatch, (HEADER, "per"))
    assert not visitor().may_edit


@pytest.mark.parametrize(("address", "sees"), [("127.0.0.1", True), ("0.0.0.0", False)])
def test_the_account_looks_at_its_own_machine_and_nobody_from_others(
    loaded: Path, monkeypatch: pytest.MonkeyPatch, address: str, sees: bool
) -> None:
    from ui.components import visitor as module

    monkeypatch.setenv("SAKSGRAF_HOME", str(loaded))
    monkeypatch.setenv("USER", "eva")
    monkeypatch.setattr(module.st, "get_option", {"server.address": address}.__getitem__)
    program.clear()
    rights = visitor()
    program.clear()
    assert (rights.name, rights.may_edit, rights.may_see_labelled) == (("eva" if sees else None), sees, sees)


# --- what they see


@pytest.mark.usefixtures("behind_proxy")
def test_every_place_without_and_with_the_right(monkeypatch: pytest.MonkeyPatch) -> None:
    # With the right first, so that anything kept for the wrong visitor shows.
    come_as(monkeypatch, (HEADER, "sekretariat"))
    full = shown_state()
    come_as(monkeypatch, (HEADER, "medlem"))
    seen = shown_state()
    assert (full.digest, full.with_labelled, seen.with_labelled) == (seen.digest, True, False)

    def of(state: Shown) -> tuple[str, ...]:
        return (
            repr((answer := answer_to(state, QUESTION, Corrections())).answer + repr(answer.evidence)),
            repr(topic_view(state, "KLINBEFORSK")),
            repr(one_meeting(state, "nsg-2025-05-14")),
            "\n".join(document_lines(state, "sak 8.txt")),
        )

    for place, (with_right, without) in enumerate(zip(of(full), of(seen), strict=True)):
        assert SECRET in with_right, place
        assert SECRET not in without, place
        assert "Intern" not in without, place
    assert set(document_lines(seen, "sak 8.txt")) == {NOT_SHOWN}
    assert document_lines(seen, "referat.txt") == document_lines(full, "referat.txt")


def words_of(page: AppTest) -> str:
    assert not page.exception
    return "\n".join([*(one.value for one in page.caption), *(str(one.proto) for one in page.get("html"))])


@pytest.mark.usefixtures("behind_proxy")
def test_the_page_says_who_is_signed_in_and_shows_what_they_may_see(monkeypatch: pytest.MonkeyPatch) -> None:
    page = AppTest.from_file(APP, default_timeout=30)
    page.query_params["q"] = QUESTION
    come_as(monkeypatch, (HEADER, "sekretariat"))
    said = words_of(page.run())
    assert "Logget inn som sekretariat" in said
    assert SECRET in said
    come_as(monkeypatch, (HEADER, "medlem"))
    said = words_of(page.run())
    assert "Logget inn som medlem" in said
    assert SECRET not in said
    come_as(monkeypatch)
    said = words_of(page.run())
    assert "Ikke logget inn" in said
    assert SECRET not in said


@pytest.mark.usefixtures("behind_proxy")
def test_where_visitors_sign_in_on_the_page_a_header_counts_for_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    come_as(monkeypatch, (HEADER, "sekretariat"))
    page = AppTest.from_file(APP, default_timeout=30)
    page.query_params["q"] = QUESTION
    page.user = {"is_logged_in": False}
    assert SECRET not in words_of(page.run())
    # There is no provider here: what is missing is told.
    page.button(key="sign-in").click().run()
    assert not page.exception
    told = page.error[0].value.replace("\\", "")
    assert "Authlib" in told or "secrets.toml" in told

    page.user = {"is_logged_in": True, "email": "per@uit.example", "groups": ["Sekretariat"]}
    said = words_of(page.run())
    assert "Logget inn som per@uit.example" in said
    assert SECRET in said
    assert page.button(key="sign-out").label == "Logg ut"


def test_a_page_that_has_lost_its_state_says_so_and_recovers(
    loaded: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = tmp_path / "workspace"
    shutil.copytree(loaded, home)
    monkeypatch.setenv("SAKSGRAF_HOME", str(home))
    program.clear()
    page = AppTest.from_file(APP, default_timeout=30).run()
    assert not page.error
    (home / "states").rename(home / "away")
    page.run()
    assert not page.exception
    assert page.error[0].value
    assert page.button(key="try-again").label == "Prøv igjen"
    (home / "away").rename(home / "states")
    page.run()
    assert not page.exception
    assert not page.error
    program.clear()


@pytest.mark.parametrize("address", ["203.0.113.9", "ingen.invalid"])
def test_an_address_that_is_not_of_this_machine_is_told(tmp_path: Path, address: str) -> None:
    done = CliRunner().invoke(cli, ["--home", str(tmp_path), "serve", "--no-open", "--address", address])
    assert isinstance(done.exception, WrongUse)
    assert address in str(done.exception)
