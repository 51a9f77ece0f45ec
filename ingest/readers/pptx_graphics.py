"""The words and figures of charts and diagrams on slides."""

from __future__ import annotations

from itertools import islice

from ingest.readers.content import clean
from ingest.readers.package import Element

_C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
_D = "{http://schemas.openxmlformats.org/drawingml/2006/diagram}"
_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_MOST_CATEGORIES = 100
_MOST_SERIES = 20


def chart_lines(chart: Element | None) -> list[list[str]]:
    """A chart as a table: the names of its series, then a row for each category."""
    if chart is None:
        return []
    series = list(islice(chart.iter(_C + "ser"), _MOST_SERIES))
    rows: list[list[str]] = []
    if title := _words(chart.find(f"{_C}chart/{_C}title")):
        rows.append([title])
    if not series:
        return rows
    names = [_words(one.find(_C + "tx")) for one in series]
    categories = _points(series[0].find(_C + "cat"))
    values = [_points(one.find(_C + "val")) for one in series]
    if any(names):
        rows.append(["", *names])
    known = sorted({*categories, *(at for one in values for at in one)})[:_MOST_CATEGORIES]
    rows.extend([categories.get(index, ""), *(one.get(index, "") for one in values)] for index in known)
    return rows


def diagram_lines(diagram: Element | None) -> list[str]:
    """The texts of a diagram's boxes in order."""
    if diagram is None:
        return []
    texts = (
        " ".join(clean(text.text or "") for text in point.iter(_A + "t")).strip()
        for point in diagram.iter(_D + "pt")
        if point.get("type", "node") in ("node", "asst")
    )
    return [text for text in texts if text]


def _words(element: Element | None) -> str:
    if element is None:
        return ""
    return clean(" ".join(text.text or "" for text in element.iter(_A + "t", _C + "v")))


def _points(element: Element | None) -> dict[int, str]:
    found: dict[int, str] = {}
    for point in element.iter(_C + "pt") if element is not None else ():
        index, value = point.get("idx", ""), point.find(_C + "v")
        if index.isdecimal() and value is not None:
            found[int(index)] = clean(value.text or "")
    return found
