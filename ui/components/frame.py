"""What every place has: the four places and the language switch on top, and plain words when something is not there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

import streamlit as st

from graph.errors import EmptyWorkspace, NotFound, SaksgrafError, StoreUnavailable
from ui.components.words import plain
from ui.settings import Language, read_settings
from ui.texts import text
from ui.wiring import Program, wire

_LANGUAGE = "language"
_PLACES = "places"
_OTHER: Mapping[Language, tuple[Language, str]] = {"nb": ("en", "English"), "en": ("nb", "Norsk")}


def language() -> Language:
    """The language that the visitor has chosen; at first that of the settings."""
    chosen: Language = st.session_state.setdefault(_LANGUAGE, read_settings().language)
    return chosen


def draw_frame(places: Mapping[str, object]) -> None:
    """The places by name, in one row with the language switch."""
    st.session_state[_PLACES] = places
    with st.container(key="frame", horizontal=True, vertical_alignment="center"):
        with st.container(key="page-language"):
            # Streamlit says that every page is English; a screen reader would read Norwegian with English sounds.
            script = f'<script>document.documentElement.lang="{language()}"</script>'
            st.html(script, unsafe_allow_javascript=True)
        for name in places:
            link_to(name, text(f"page_{name}", language()))
        other, name = _OTHER[language()]
        st.button(name, key="language-switch", type="tertiary", on_click=_switch_language, args=(other,))


def _switch_language(chosen: Language) -> None:
    st.session_state[_LANGUAGE] = chosen


def link_to(place: str, label: str, **query: str) -> None:
    """A link to a place of the page, opened at what ``query`` names."""
    st.page_link(st.session_state[_PLACES][place], label=plain(label), query_params=query)


@st.cache_resource
def program() -> Program:
    """The program, wired once for all visitors: the encoder is loaded once."""
    return wire(read_settings())


def shown_state() -> str:
    """The digest of the state that is shown. Raises what tells why there is none."""
    digest = program().ground.shown()
    if digest is None:
        with program().reading():
            pass
        raise StoreUnavailable(
            "En innlasting holder på. Vent litt, og prøv igjen.", "A load is under way. Wait a little, and try again."
        )
    return digest


@contextmanager
def explained() -> Iterator[None]:
    """Errors of our own as words on the page, in the visitor's language, with a way on."""
    try:
        yield
    except EmptyWorkspace:
        st.info(text("empty_page", language()))
        st.button(text("try_again", language()), key="try-again")
    except NotFound as error:
        st.info(_words(error))
    except StoreUnavailable as error:
        st.error(_words(error))
        st.button(text("try_again", language()), key="try-again")
    except SaksgrafError as error:
        st.error(_words(error))


def _words(error: SaksgrafError) -> str:
    return plain(error.en if language() == "en" else error.nb)
