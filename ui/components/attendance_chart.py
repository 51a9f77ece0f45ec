"""Who sat when, as a picture: a row a person or institution, a mark a meeting; gaps stay gaps."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import cycle, islice

import altair as alt
import pandas as pd
import streamlit as st

from graph.views.offices import MeetingAttended
from search.answers.wording import day
from ui.components.charts import GRID, TEAL, show_chart
from ui.components.frame import language
from ui.components.words import plain
from ui.texts import text

ROW_HEIGHT = 30
AROUND_ROWS = 110
SHAPES = {"circle": "●", "square": "■", "triangle-up": "▲", "diamond": "◆", "triangle-down": "▼", "cross": "✚"}
"""A shape a body, from the first again where there are more bodies, and the sign that explains it."""
STATES = {"present": TEAL, "remote": "#6b8fb5", "absent": "#c0704a"}

Row = tuple[str, str, Sequence[MeetingAttended]]
"""Name of the row, body, meetings."""


def show_attendance_chart(rows: Sequence[Row]) -> None:
    """Draw it."""
    name, body, date, state = "name", text("body", language()), text("date", language()), text("attendance", language())
    points = [
        {
            name: row,
            body: organ,
            "at": attended.date,
            date: day(attended.date, language()),
            state: text(attended.attendance, language()),
        }
        for row, organ, meetings in rows
        for attended in meetings
    ]
    bodies = list(dict.fromkeys(organ for _, organ, _ in rows))
    colours = alt.Scale(domain=[text(one, language()) for one in STATES], range=list(STATES.values()))
    chart = alt.Chart(pd.DataFrame(points)).mark_point(filled=True, size=100, opacity=1)
    chart = chart.encode(
        x=alt.X(
            "at:T",
            title=None,
            scale=alt.Scale(nice="year"),
            axis=alt.Axis(format="%Y", tickCount="year", labelOverlap=True, grid=True, gridColor=GRID),
        ),
        y=alt.Y(f"{name}:N", title=None, sort=None, axis=alt.Axis(labelLimit=170)),
        color=alt.Color(f"{state}:N", scale=colours, title=None, legend=alt.Legend(orient="top")),
        tooltip=[f"{name}:N", f"{body}:N", f"{date}:N", f"{state}:N"],
    )
    shapes = list(islice(cycle(SHAPES), len(bodies)))
    if len(bodies) > 1:
        chart = chart.encode(shape=alt.Shape(f"{body}:N", scale=alt.Scale(domain=bodies, range=shapes), legend=None))
    show_chart(chart, AROUND_ROWS + ROW_HEIGHT * len({row for row, _, _ in rows}))
    if len(bodies) > 1:
        # In words of our own: those of a legend are cut off on narrow screens.
        st.caption(plain("   ".join(f"{SHAPES[shape]} {organ}" for shape, organ in zip(shapes, bodies, strict=True))))
