"""What every place has: the language switch, the opened workspace, and plain words when something is not there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager

import streamlit as st

from graph.errors import EmptyWorkspace, NotFound, SaksgrafError
from search.answers.asker import Asker
from ui.settings import Language, read_settings
from ui.texts import text
from ui.wiring import Program, wire

LANGUAGE_KEY = "language"
LANGUAGES: dict[str, Language] = {"Norsk": "nb", "English": "en"}


def choose_language() -> Language:
    """The language switch, bokmål first; kept for the visit."""
    if LANGUAGE_KEY not in st.session_state:
        st.session_state[LANGUAGE_KEY] = next(
            name for name, code in LANGUAGES.items() if code == read_settings().language
        )
    with st.container(horizontal=True, horizontal_alignment="right"):
        st.radio(
            text("language_switch", language()),
            list(LANGUAGES),
            key=LANGUAGE_KEY,
            horizontal=True,
            label_visibility="collapsed",
        )
    return language()


def language() -> Language:
    """The language that the visitor has chosen."""
    return LANGUAGES[st.session_state[LANGUAGE_KEY]]


@st.cache_resource
def program() -> Program:
    """The program, wired once for all visitors: the encoder is loaded once."""
    return wire(read_settings())


@contextmanager
def asking() -> Iterator[Asker]:
    """The state that is shown now, opened for one drawing of the page."""
    wired = program()
    with wired.reading() as readers:
        yield Asker(readers.graph, readers.index, wired.ground.encoder, wired.authority())


@contextmanager
def explained() -> Iterator[None]:
    """Errors of our own as words on the page, in the visitor's language."""
    try:
        yield
    except EmptyWorkspace:
        st.info(text("empty_page", language()))
    except NotFound as error:
        st.info(error.en if language() == "en" else error.nb)
    except SaksgrafError as error:
        st.error(error.en if language() == "en" else error.nb)


def plain(words: str) -> str:
    """Words of a paper inside markdown: nothing in them is markup, and "24. oktober" begins no list."""
    for sign in "\\`*_[]$#<>|~":
        words = words.replace(sign, f"\\{sign}")
    return re.sub(r"^(\s*\d+)([.)])", r"\1\\\2", words, flags=re.MULTILINE)
