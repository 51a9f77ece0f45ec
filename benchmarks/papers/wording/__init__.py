"""What secretariats write, in each language."""

from __future__ import annotations

from benchmarks.papers.model import Language
from benchmarks.papers.wording.base import Wording
from benchmarks.papers.wording.en import ENGLISH
from benchmarks.papers.wording.nb import BOKMAL
from benchmarks.papers.wording.nn import NYNORSK

WORDINGS: dict[Language, Wording] = {"nb": BOKMAL, "nn": NYNORSK, "en": ENGLISH}

__all__ = ["WORDINGS", "Wording"]
