"""Who sat when, as a picture: a row a person or institution, a mark a meeting; gaps stay gaps."""

from __future__ import annotations

from collections.abc import Sequence

import altair as alt
import pandas as pd
import streamlit as st

from graph.views.representation import MeetingAttended
from ui.components.frame import language
from ui.texts import text

ROW_HEIGHT = 34

Row = tuple[str, str, Sequence[MeetingAttended]]
"""Name of the row, body, meetings."""


def show_attendance_chart(rows: Sequence[Row]) -> None:
    """Draw it."""
    name, body, date, state = "name", text("body", language()), text("date", language()), text("attendance", language())
    points = [
        {name: row, body: organ, date: attended.date, state: text(attended.attendance, language())}
        for row, organ, meetings in rows
        for attended in meetings
    ]
    states = [text(one, language()) for one in ("present", "remote", "absent")]
    chart = (
        alt.Chart(pd.DataFrame(points))
        .mark_point(filled=True, size=110)
        .encode(
            x=alt.X(f"{date}:T", title=None, axis=alt.Axis(format="%Y", tickCount="year")),
            y=alt.Y(f"{name}:N", title=None, sort=None, axis=alt.Axis(labelLimit=240)),
            shape=alt.Shape(f"{body}:N", legend=alt.Legend(orient="bottom", columns=1, labelLimit=320)),
            color=alt.Color(
                f"{state}:N",
                scale=alt.Scale(domain=states, range=["#1f5c5c", "#6b8fb5", "#c0704a"]),
                legend=alt.Legend(orient="bottom"),
            ),
            tooltip=[f"{name}:N", f"{body}:N", f"{date}:T", f"{state}:N"],
        )
        .properties(height=ROW_HEIGHT * len({row for row, _, _ in rows}) + 110)
    )
    st.altair_chart(chart, width="stretch")
