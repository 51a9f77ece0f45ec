"""The program behind the page."""

from __future__ import annotations

import streamlit as st

from ui.settings import read_settings
from ui.wiring import Program, wire


@st.cache_resource
def program() -> Program:
    """The program, wired once for all visitors: the encoder is loaded once."""
    return wire(read_settings())
