"""The page: places in a thin frame. Run by ``saksgraf serve``."""

from __future__ import annotations

import sys
from pathlib import Path

# Streamlit runs this file as a script from its own folder; the packages lie one above.
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import streamlit as st

from ui.components.frame import draw_frame, language
from ui.components.judging import tell_given
from ui.components.style import apply_style
from ui.places import ask, meetings, tasks, topic, who
from ui.texts import text


def run() -> None:
    """Draw the frame and the chosen place."""
    places = {
        "ask": st.Page(ask.show, title=text("page_ask", language()), url_path="spor", default=True),
        "topic": st.Page(topic.show, title=text("page_topic", language()), url_path="tema"),
        "who": st.Page(who.show, title=text("page_who", language()), url_path="hvem"),
        "meetings": st.Page(meetings.show, title=text("page_meetings", language()), url_path="moter"),
        "tasks": st.Page(tasks.show, title=text("page_tasks", language()), url_path="oppgaver"),
    }
    chosen = st.navigation(list(places.values()), position="hidden")
    st.set_page_config(page_title=f"{chosen.title} – saksgraf", page_icon="🗂️", layout="centered")
    apply_style()
    draw_frame(places, chosen)
    tell_given()
    chosen.run()


run()
