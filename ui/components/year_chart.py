"""How many cases a year, as a picture; years without any are there too."""

from __future__ import annotations

from collections.abc import Mapping

import altair as alt
import pandas as pd

from ui.components.charts import TEAL, show_chart
from ui.components.frame import language
from ui.texts import text

HEIGHT = 190


def show_year_chart(years: Mapping[str, int]) -> None:
    """Draw it; ``years`` in order."""
    year, cases = text("year", language()), text("cases", language())
    chart = (
        alt.Chart(pd.DataFrame({year: list(years), cases: list(years.values())}))
        .mark_bar(color=TEAL)
        .encode(
            x=alt.X(f"{year}:O", title=None, sort=None, axis=alt.Axis(labelAngle=0, labelOverlap=True)),
            y=alt.Y(f"{cases}:Q", title=text("cases_per_year", language()), axis=alt.Axis(format="d", tickMinStep=1)),
            tooltip=[f"{year}:O", f"{cases}:Q"],
        )
    )
    show_chart(chart, HEIGHT)
