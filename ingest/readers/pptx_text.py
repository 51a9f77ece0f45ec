"""The paragraphs of a text frame on a slide, with their bullets and numbers, without what only the template says."""

from __future__ import annotations

import re

from ingest.readers.content import clean
from ingest.readers.package import Element
from ingest.readers.tables import Paragraph

A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_FURNITURE_FIELD = re.compile(r"^(?:slidenum|datetime)", re.IGNORECASE)
# Prompts and directions of templates in Norwegian and English, as whole paragraphs.
_RESIDUE = re.compile(
    r"""^(?:
        (?:klikk|trykk|dobbeltklikk)\s(?:her\s)?for\så\s.{0,60}
      | (?:click|tap|double[- ]click)\s(?:here\s|icon\s|on\sicon\s)?to\s(?:edit|add|insert)\b.{0,60}
      | rediger\stekststil\w*\s.{0,40} | edit\smaster\stext\sstyles
      | (?:første|andre|annet|tredje|fjerde|femte)\snivå | (?:first|second|third|fourth|fifth)\slevel
      | (?:norsk|engelsk|nynorsk|english|norwegian)\s(?:mal|template)\s?:.{0,80}
      | tips\s(?:bunntekst|farger|bilder?|for|til)\b.{0,60}:?
      | for\så\sfå\s(?:sidenummer|sidetall|dato).{0,60}
      | sett\sinn\s(?:bilde|tekst|tittel|dato)\sher
    )$""",
    re.IGNORECASE | re.VERBOSE,
)
_NUMBER_STYLES = {"Period": "{}.", "ParenR": "{})", "ParenBoth": "({})", "Plain": "{}", "Minus": "{}-"}
_STYLE = re.compile(r"^(arabic|alphaLc|alphaUc|romanLc|romanUc)(Period|ParenR|ParenBoth|Plain|Minus)$")
_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv")


def is_residue(text: str) -> bool:
    """Whether a paragraph is what a template says to its user, such as "Klikk for å redigere tittelstil"."""
    return bool(_RESIDUE.match(text))


def paragraphs(body: Element, *, bulleted: bool) -> list[Paragraph]:
    """The paragraphs of a text body that hold text; a line break makes two of one.

    ``bulleted`` says whether the frame's paragraphs have bullets unless they say otherwise.
    """
    found: list[Paragraph] = []
    counters: dict[int, int] = {}
    for paragraph in body.iter(A + "p"):
        properties = paragraph.find(A + "pPr")
        lines = [line for line in map(clean, _text(paragraph).split("\n")) if line]
        if not lines or is_residue(" ".join(lines)):
            continue
        label = _label(properties, counters, bulleted)
        lines[0] = f"{label} {lines[0]}".lstrip()
        found.extend(Paragraph(line) for line in lines)
    return found


def _text(paragraph: Element) -> str:
    pieces: list[str] = []
    for part in paragraph:
        if part.tag == A + "br":
            pieces.append("\n")
        elif part.tag == A + "r" or (part.tag == A + "fld" and not _FURNITURE_FIELD.match(part.get("type", ""))):
            pieces.extend((text.text or "").replace("\v", "\n") for text in part.iter(A + "t"))
        elif isinstance(part.tag, str) and part.tag.endswith(("}m", "}AlternateContent")):
            pieces.extend(text for text in part.itertext() if text.strip())
    return "".join(pieces)


def _label(properties: Element | None, counters: dict[int, int], bulleted: bool) -> str:
    level = int(properties.get("lvl", "0")) if properties is not None and properties.get("lvl", "0").isdecimal() else 0
    for deeper in [at for at in counters if at > level]:
        del counters[deeper]
    numbered = properties.find(A + "buAutoNum") if properties is not None else None
    if numbered is not None:
        start = numbered.get("startAt", "1")
        counters[level] = counters.get(level, int(start) - 1 if start.isdecimal() else 0) + 1
        return _numbered(counters[level], numbered.get("type", ""))
    counters.pop(level, None)
    if properties is not None:
        if properties.find(A + "buNone") is not None:
            return ""
        if properties.find(A + "buChar") is not None or properties.find(A + "buBlip") is not None:
            return "•"
    return "•" if bulleted else ""


def _numbered(number: int, style: str) -> str:
    match = _STYLE.match(style)
    if match is None:
        return f"{number}."
    text = str(number)
    if match[1].startswith("alpha") and number <= 26:
        text = chr(ord("a") + number - 1)
    elif match[1].startswith("roman") and number <= len(_ROMAN):
        text = _ROMAN[number - 1]
    return _NUMBER_STYLES[match[2]].format(text.upper() if match[1].endswith("Uc") else text)
