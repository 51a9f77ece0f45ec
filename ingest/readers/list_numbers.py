"""How numbers of lists are printed: digits, letters, Roman numerals."""

from __future__ import annotations

_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"))
_ROMAN_ONES = ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
_ALPHABET = "abcdefghijklmnopqrstuvwxyz"


def counted(number: int, style: str) -> str:
    """How a list prints a number; ``style`` is Open XML's word for the kind of numbers."""
    if style in ("lowerLetter", "upperLetter"):
        letters = _letters(number)
        return letters.upper() if style == "upperLetter" else letters
    if style in ("lowerRoman", "upperRoman"):
        roman = _roman(number)
        return roman.upper() if style == "upperRoman" else roman
    if style == "decimalZero":
        return f"{number:02}"
    if style == "ordinal":
        return f"{number}."
    return "" if style in ("none", "bullet") else str(number)


def _letters(number: int) -> str:
    """Word counts a … z, aa, bb, cc."""
    if not 1 <= number <= 26 * 30:
        return str(number)
    return _ALPHABET[(number - 1) % 26] * ((number - 1) // 26 + 1)


def _roman(number: int) -> str:
    if not 1 <= number < 4000:
        return str(number)
    text = ""
    for worth, sign in (*_ROMAN, *_ROMAN_ONES):
        while number >= worth:
            text += sign
            number -= worth
    return text
