"""What every place has: the places and the language switch on top, and plain words when something is not there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import NamedTuple

import streamlit as st

from graph.errors import EmptyWorkspace, LoadUnderWay, NotFound, SaksgrafError, StoreUnavailable
from ui.components.visitor import sign_in, sign_in_is_configured, visitor
from ui.components.wired import program
from ui.components.words import as_html, plain
from ui.settings import Language, read_settings
from ui.texts import text

RETRY_SECONDS = 5
"""How often a page that has lost its servers, or has no papers yet, looks for them."""

_SMALL = "font-size:.86rem; color:#4d585b; overflow-wrap:anywhere"
LANGUAGE = "sprak"
"""The parameter of the address that holds the language, where it is not that of the settings."""

_PLACES = "places"
_WAITING = "waiting"
# Streamlit says that every page is English, and a screen reader would read Norwegian with English sounds; nor does it
# say which of the links is the place that is shown.
_SCRIPT = """<script>
document.documentElement.lang = "{language}";
(function mark() {{
  const links = document.querySelectorAll(".st-key-frame a");
  if (links.length < {count}) return requestAnimationFrame(mark);
  links.forEach((link, place) => link.toggleAttribute("aria-current", place === {chosen}));
  links[{chosen}].setAttribute("aria-current", "page");
}})();
</script>"""
_OTHER: Mapping[Language, tuple[Language, str]] = {"nb": ("en", "English"), "en": ("nb", "Norsk")}


class Shown(NamedTuple):
    """What a visitor looks at: the state, and whether with its labelled parts. Whatever is kept is kept for both."""

    digest: str
    with_labelled: bool


def language() -> Language:
    """The language in the address, so that it outlives a reload and goes with a link; else that of the settings."""
    given = st.query_params.get(LANGUAGE, "")
    return next((one for one in _OTHER if one == given), read_settings().language)


def draw_frame(places: Mapping[str, object], chosen: object) -> None:
    """The places by name, the ``chosen`` one marked, in one row with the language switch; above it who is signed in."""
    _draw_visitor()
    st.session_state[_PLACES] = places
    with st.container(key="frame", horizontal=True, vertical_alignment="center"):
        with st.container(key="page-language"):
            script = _SCRIPT.format(language=language(), chosen=list(places.values()).index(chosen), count=len(places))
            st.html(script, unsafe_allow_javascript=True)
        for name in places:
            link_to(name, text(f"page_{name}", language()))
        other, name = _OTHER[language()]
        st.button(name, key="language-switch", type="tertiary", on_click=_switch_language, args=(other,))


def _draw_visitor() -> None:
    name = visitor().name
    can_sign_in = sign_in_is_configured()
    if not can_sign_in and not program().settings.user_header:
        # On one's own machine, and where nobody can sign in, there is nothing to tell.
        return
    with st.container(key="visitor", horizontal=True, horizontal_alignment="right", vertical_alignment="center"):
        words = f"{text('signed_in_as', language())} {name}" if name else text("not_signed_in", language())
        # As HTML: in markdown an address becomes a link to write to oneself.
        st.html(f'<span style="{_SMALL}">{as_html(words)}</span>', width="content")
        if can_sign_in and name:
            st.button(text("sign_out", language()), key="sign-out", type="tertiary", on_click=st.logout)
        elif can_sign_in and st.button(text("sign_in", language()), key="sign-in", type="tertiary"):
            with explained():
                sign_in()


def _switch_language(chosen: Language) -> None:
    if chosen == read_settings().language:
        st.query_params.pop(LANGUAGE, None)
    else:
        st.query_params[LANGUAGE] = chosen


def link_to(place: str, label: str, **query: str) -> None:
    """A link to a place of the page, opened at what ``query`` names."""
    chosen = st.query_params.get(LANGUAGE)
    kept = {LANGUAGE: chosen} if chosen else {}
    st.page_link(st.session_state[_PLACES][place], label=plain(label), query_params=query | kept)


def shown_state() -> Shown:
    """What the visitor may look at now. Raises what tells why there is nothing."""
    wired, rights = program(), visitor()
    digest = wired.ground.shown()
    if digest is None:
        with wired.reading(rights):
            pass
        raise LoadUnderWay(
            "En innlasting holder på. Vent litt, og prøv igjen.", "A load is under way. Wait a little, and try again."
        )
    return Shown(digest, rights.may_see_labelled)


@contextmanager
def explained() -> Iterator[None]:
    """Errors of our own as words on the page, in the visitor's language, with a way on.

    A page whose servers are away, or that has no papers yet, tries again by itself until they are there.
    """
    try:
        yield
    except EmptyWorkspace:
        st.info(text("first_load" if program().workspace.busy() else "empty_page", language()))
        _wait()
    except NotFound as error:
        st.info(_words(error))
    except StoreUnavailable as error:
        st.error(_words(error))
        _wait()
    except SaksgrafError as error:
        st.error(_words(error))


def _wait() -> None:
    st.button(text("try_again", language()), key="try-again")
    st.session_state[_WAITING] = False
    _try_again()


@st.fragment(run_every=RETRY_SECONDS)
def _try_again() -> None:
    """Draw the whole page anew after a while: the first run, with the error, is no while."""
    if st.session_state[_WAITING]:
        st.rerun()
    st.session_state[_WAITING] = True


def _words(error: SaksgrafError) -> str:
    return plain(error.en if language() == "en" else error.nb)
