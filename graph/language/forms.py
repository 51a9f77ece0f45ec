"""The written forms of a name: tokens, folding, light stems and the endings that Norwegian puts on names.

Names are compared as folded tokens run together, so that "e-helse", "eHelse" and "e helse" are one name. Tokens keep
their place in the text, so that what is found can be quoted.
"""

from __future__ import annotations

import re
from functools import lru_cache

import msgspec

# å, ø and æ are letters of their own and stay.
_FOLD = str.maketrans("éèêëáàâãíìîïóòôõúùûüöäçñşšžýđłðÉÈÖÄÜ", "eeeeaaaaiiiioooouuuuøæcnsszydldeeøæu")

_TOKEN = re.compile(r"[^\W_]+")
_HYPHENS = "-‐‑–—"
# What may stand between two words of one name: space, hyphen, apostrophe, "&", a hyphen and a comma ("barne-, ").
_JOINT = re.compile(rf"\s{{1,3}}|\s?[{_HYPHENS}]|[{_HYPHENS}]\s|[{_HYPHENS}],\s?|['’´`]|\s?&\s?")
_ABBREVIATION_DOT = re.compile(r"\.\s?")
_HYPHEN_JOINT = re.compile(rf"[{_HYPHENS}]")
# No address is longer than 254 letters; without that bound a line of nothing but "@" takes the square of its length.
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|(?<!\S)\S{1,254}@\S{1,254}\.\w+")

# Longest first. Genitives and definite forms, bokmål and nynorsk: "HODs", "RHF-enes", "planane", "lova".
ENDINGS = ("enes", "anes", "ene", "ane", "ens", "ets", "ers", "en", "et", "er", "ar", "s", "a", "e")
_STEM_ENDINGS = ("ene", "ane", "en", "et", "er", "ar", "a", "e")
_SHORTEST_STEM = 3
# What looks like an ending and is none: "universitet", "senter", "register", "komite".
_NO_ENDING = ("itet", "senter", "register", "komite")
_NEUTER = ("alt", "elt", "ivt")  # "nasjonalt"

# Spellings that live side by side in bokmål and nynorsk; a name is known by any of them.
_SPELLINGS = (
    ("høysk", "høgsk"),
    ("høgskul", "høgskol"),
    ("sjukehus", "sykehus"),
    ("føretak", "foretak"),
    ("forsking", "forskning"),
    ("tenest", "tjenest"),
    ("brukar", "bruker"),
    ("noreg", "norge"),
    ("naturvitskapl", "naturvitenskapel"),
)

LEGAL_FORMS = frozenset({"HF", "RHF", "SF", "AS", "ASA", "ANS", "KF", "IKS", "BA", "SA", "Ltd", "AB", "GmbH", "Inc"})


class Token(msgspec.Struct, frozen=True, gc=False):
    """A word or number in a text, with its folded form."""

    text: str
    folded: str
    start: int
    end: int


@lru_cache(maxsize=65536)
def _fold_word(word: str) -> str:
    """A word in lower case, without foreign accents, in the one spelling that names are compared by."""
    folded = word.lower().translate(_FOLD)
    for spelling, common in _SPELLINGS:
        if spelling in folded and "tjenest" not in folded:
            folded = folded.replace(spelling, common)
    return folded


@lru_cache(maxsize=256)  # a text is read for several things, one after the other
def tokens(text: str) -> tuple[Token, ...]:
    """The words and numbers of a text in order, leaving out what stands in web and mail addresses."""
    if "@" in text or "www." in text or "://" in text:
        text = _ADDRESS.sub(lambda address: " " * len(address[0]), text)
    return tuple(
        [Token(word := found[0], _fold_word(word), found.start(), found.end()) for found in _TOKEN.finditer(text)]
    )


def joined(text: str, left: Token, right: Token) -> bool:
    """Whether two neighbouring tokens can belong to one name. A full stop joins only after a shortening ("St.")."""
    gap = text[left.end : right.start]
    if gap == " ":
        return True
    if _JOINT.fullmatch(gap) or gap in (".", ":"):  # "helsedata.no", "UiO:Livsvitenskap"
        return True
    return len(left.text) <= 3 and not left.text.isdigit() and _ABBREVIATION_DOT.fullmatch(gap) is not None


def hyphenated(text: str, left: Token, right: Token) -> bool:
    """Whether nothing but a hyphen stands between two tokens."""
    return _HYPHEN_JOINT.fullmatch(text[left.end : right.start]) is not None


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """A folded word without its ending: "nasjonalt" and "nasjonale" are one, "studiene" and "studier" too."""
    if len(word) > _SHORTEST_STEM + 2 and word.endswith("s") and not word.endswith("ss"):
        word = word[:-1]
    if word.endswith(_NEUTER):
        word = word[:-1]
    elif not word.endswith(_NO_ENDING):
        ending = next((e for e in _STEM_ENDINGS if word.endswith(e) and len(word) - len(e) >= _SHORTEST_STEM), "")
        word = word[: len(word) - len(ending)]
    # "senter" and "sentre", "register" and "registre"
    return f"{word[:-2]}r" if word.endswith(("senter", "register")) else word
