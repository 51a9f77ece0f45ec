"""What is looked at stands in the address, so that a link to it can be sent by mail and "back" goes back."""

from __future__ import annotations

import streamlit as st

from ui.components.words import plain


def follow_address(parameter: str) -> str:
    """The value in the address; a field whose key is ``parameter`` shows it from now on."""
    given = st.query_params.get(parameter, "").strip()
    # Streamlit forgets a field's value when another place is shown, hence the second condition.
    if st.session_state.get(_seen(parameter)) != given or parameter not in st.session_state:
        st.session_state[_seen(parameter)] = given
        st.session_state[parameter] = given
    return given


def tell_address(parameter: str) -> None:
    """To be called when the field changes: its value goes into the address."""
    go_to(parameter, st.session_state[parameter])


def go_to(parameter: str, value: str) -> None:
    """To be called by a button: the place then shows ``value``."""
    if value.strip():
        st.query_params[parameter] = value.strip()
    else:
        st.query_params.pop(parameter, None)


def show_way(label: str, parameter: str, value: str, key: str) -> None:
    """A way to something else in the same place. A page link to where one is leaves the address as it was."""
    st.button(plain(label), key=key, type="tertiary", on_click=go_to, args=(parameter, value))


def _seen(parameter: str) -> str:
    return f"{parameter}-in-address"
