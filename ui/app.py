"""The page: four places in a thin frame. Run by ``saksgraf serve``."""

from __future__ import annotations

import sys
from pathlib import Path

# Streamlit runs this file as a script from its own folder; the packages lie one above.
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import streamlit as st

from ui.components.frame import choose_language
from ui.pages import ask, meetings, topic, who
from ui.texts import text


def run() -> None:
    """Draw the frame and the chosen place."""
    st.set_page_config(page_title="saksgraf", page_icon="🗂️", layout="centered")
    language = choose_language()
    places = [
        st.Page(ask.show, title=text("page_ask", language), icon=":material/search:", url_path="spor", default=True),
        st.Page(topic.show, title=text("page_topic", language), icon=":material/timeline:", url_path="tema"),
        st.Page(who.show, title=text("page_who", language), icon=":material/group:", url_path="hvem"),
        st.Page(meetings.show, title=text("page_meetings", language), icon=":material/event:", url_path="moter"),
    ]
    st.navigation(places, position="top").run()


run()
