"""The words by which minutes tell what kind of decision it is."""

from __future__ import annotations

import re

from graph.records import DecisionKind

_KINDS: dict[DecisionKind, str] = {
    "rejected": (
        r"avvis\w*|avslås|avslått|avslo|avslår|forkast\w*|nedstem\w+|falt|ikke (?:godkjen\w+|vedtatt|støtte\w*"
        r"|tilslutning)|ikkje (?:godkjen\w+|vedteke|støtt\w*)|støtt(?:e[rt]?|ar|a) ikk(?:j)?e|godkjen\w+ ikk(?:j)?e"
        r"|stør ikkje|avsleg\w+|(?:vedtok|vedtar|vedtek|besluttet|besluttar|beslutta|bestemte) ikk(?:j)?e"
        r"|reject\w*|declin\w+|not approved|not (?:to )?(?:support|endorse|proceed)\w*|(?:decided|resolved) not"
    ),
    "postponed": (
        r"(?:(?:vedtok|vedtar|vedtek|beslutt\w+|bestemte) å|(?:decided|resolved|agreed) to) "
        r"(?:utsette|utsetje|postpone|defer) (?:sak|behandling|handsaming|the (?:matter|item|case)|it\b)\w*"
        r"|utset\w*|utsatt\w*|skyves|trekkes|tatt av saklisten|opp igjen|opp på nytt|postpon\w+|deferr?\w*"
        r"|adjourn\w+"
    ),
    "recommended": (r"anbefal\w+|tilrå\w*|rår til|rådde til|råder|innstill?er|recommend\w*|advis\w+"),
    "resolved": (
        r"vedta(?:r|s|tt|tte)?|vedtok|vedtek(?!t)\w*|beslut\w+|bestem\w+|oppnevn\w+|oppnemn\w+|velg\w*|valgt\w*"
        r"|vald\w*|nedsett\w*|nedsatt\w*|fastset\w+|enig\w*|einige?|samde|semje|omforent\w*|arrangeres"
        r"|konkluder\w+|avtalt|bevilg\w+|løyv\w+|resolv\w+|decid\w+|agreed|agrees|adopt\w*"
        r"|appoint\w*|elect\w*|concluded"
    ),
    "approved": (
        r"godkjen\w+|innvilg\w+|tilslut\w+|slutt(?:er|et|ar|a) seg(?: \w+)? til|støtt(?:er|et|ar|a|e)|stør"
        r"|stille?r seg bak"
        r"|stilte seg bak|inn for|sa seg enig\w*|samtykk\w+|approv\w+|endors\w+|accept\w*|support\w*|ratif\w+"
    ),
    "assigned": (
        r"bes|bedt|beden|ber|ba|bad|i oppdrag|oppgave å|fullmakt|følges|følgjast|følger opp|følgjer opp"
        r"|skal (?!ikke|ikkje|være|vere)\w+e|arbeider videre|arbeidar vidare|oversend\w+|ask(?:s|ed)?"
        r"|request\w*|mandat(?:e|ed)"
        r"|task(?:s|ed)|instruct\w*|anmod\w+|oppmod\w+|oppfordr\w+"
    ),
    "noted": (r"til (?:orientering|etterretning|etterretting|vitende|vitande)|noted|notes|took note|takes note"),
}
_KIND_PATTERN = re.compile(
    rf"\b(?:{'|'.join(f'(?P<{kind}>{words})' for kind, words in _KINDS.items())})\b",
    re.IGNORECASE,
)
_MINUTES_AGREED = re.compile(r"\bsa(?:i)? seg (?:enig\w*|einige?|samde) i\b", re.IGNORECASE)


def kind_of(text: str) -> DecisionKind:
    """The kind the words tell: the first they name, where merely taking note counts only when nothing else is named."""
    noted = False
    for match in _KIND_PATTERN.finditer(text):
        if match.lastgroup == "noted":
            noted = True
        elif match.lastgroup == "resolved" and _MINUTES_AGREED.search(text, max(0, match.start() - 10)):
            return "approved"
        else:
            return next(kind for kind in _KINDS if kind == match.lastgroup)
    return "noted" if noted else "resolved"
