"""Signs: what stands in everything that a costly rule finds, to be looked for before the rule is tried.

Rules of language are long, and most sentences hold nothing that they look for: one look at a sentence spares it a dozen
patterns. A sign may stand where the rule then finds nothing; it must never be missing where the rule would.
"""

from __future__ import annotations

import re


def signs(*pieces: str) -> re.Pattern[str]:
    """A pattern that finds any of the ``pieces``, which are patterns themselves.

    Pieces in lower case are for ``.search(text.lower())``.
    """
    return re.compile("|".join(pieces))
