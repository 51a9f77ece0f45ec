"""How charts are drawn: as wide as the page, their words as dark as other words."""

from __future__ import annotations

import altair as alt
import streamlit as st

INK = "#3c4648"
TEAL = "#1f5c5c"
GRID = "#e6e2d8"


def show_chart(chart: alt.Chart, height: int) -> None:
    """Draw a chart; ``height`` is that of all of it, axis and legends included."""
    inked = chart.properties(height=height).configure_axis(labelColor=INK, titleColor=INK)
    st.altair_chart(inked.configure_legend(labelColor=INK, symbolStrokeWidth=0, symbolFillColor=INK), width="stretch")
