"""The words by which a question asks for tasks, deadlines, or how a matter stands, in bokmål, nynorsk and English."""

from __future__ import annotations

import re

from search.word_patterns import whole_words

ASKED_STATUS = re.compile(
    r"\b(?:hva|kva|what)(?:['’]s| er| is| var| was)?\s+(?:den |the )?(?:\w+ )?status\w*"
    r"|^\s*status\s+(?:for|på|of|on|i)\b"
    r"|\b(?:hvor|kvar)\s+(?:langt\s+\S+|står|stend)\b|\bwhere\s+(?:do|does|are|is)\b.{2,80}\b(?:stand|we with|now)\b"
    r"|\b(?:hva|kva|what)\s+(?:er|blir|is|are)\s+(?:det |the )?(?:neste|next)\s+(?:steg|skritt|steps?)\b"
    r"|\b(?:når|when)\s+(?:skal|blir|kommer|kjem|will|is)\s.{2,80}\b(?:igjen|att|opp|again|up|neste gang|next)\W*$"
    r"|\b(?:hva|kva)\s+skjer\s+(?:videre|vidare)\b|\bwhat\s+happens\s+next\b"
    r"|\b(?:hvordan|korleis)\s+(?:ligger|ligg)\s+(?:det\s+)?an\b|\b(?:siste|sist)\s+nytt\b|\bnytt\s+(?:om|i)\b"
    r"|\b(?:hva|kva)\s+skjer\s+(?:nå\s+|no\s+)?med\b"
    r"|\b(?:hva|kva)\s+(?:skjedde|hendte)\s+med\b(?!\s+(?:sak|saken|saka)\b)"
    r"|\b(?:hva|kva)\s+(?:(?:ble|blei|vart)\s+det|(?:er|har)\s+det\s+(?:blitt|vorte))\s+av\b"
    r"|\bwhat\s+(?:became|has become)\s+of\b|\bstate of play\b|\bhow far\b.{2,60}\b(?:come|got|gotten|along)\b",
    re.IGNORECASE,
)
"""The question asks how a matter stands now, whatever else it names."""

_TO_DO = r"(?:skal|skulle|må|måtte|bør|burde|is to|are to|was to|were to|should|shall|will|must|has to|had to)"
_TO_SIT = "lede|leie|møte|delta|stille|sitte|sitje|sitta|representere|være|vere|vera|chair|attend|lead|sit|be|represent"
RESPONSIBLE = re.compile(
    rf"\b(?:hvem|kven|who)\s+{_TO_DO}\b(?!\s+(?:{_TO_SIT})\b)"
    r"|\b(?:hvem|kven|who)\b(?:\s+\w+){0,2}\s+(?:ansvar\w*|responsib\w+|oppdraget|oppdraga?)\b"
    r"|\b(?:hvem|kven|who)\s+(?:ble|blei|vart|blir|er|was|were|is)\s+(?:bedt|beden|bedne|bedd|asked|tasked|told)\b",
    re.IGNORECASE,
)
"""Who is to do something."""
BY_WHEN = whole_words("innen når", "innan når", "by when", "til hvilken frist", "til kva frist", "before when")
ASSIGNED = re.compile(
    r"\b(?:hva|kva|what)\s+(?:skal|skulle|må|måtte|bør|bes)\b.{2,80}?\b(?:gjøre|gjere|levere|følge opp|følgje opp"
    r"|utrede|utgreie|lage|sende|rapportere|forberede|førebu|ta ansvar for)\b"
    r"|\b(?:hva|kva)\s+(?:ble|blei|vart|er|blir)\b.{2,80}?\b(?:bedt om|beden om|bede om|satt til|sett til|pålagt)\b"
    r"|\bwhat\s+(?:is|are|was|were|does|did|should|must)\b.{2,80}?\b(?:(?:to|supposed to|asked to|have to|expected to)"
    r"\s+(?:do|deliver|prepare|send|write|report|follow up)|asked to|tasked with)\b",
    re.IGNORECASE,
)
"""What somebody is to do."""
FOLLOW_UP = whole_words(
    r"(?:skal|skulle|må|bør) (?:\S+ ){0,3}følge?s opp", r"(?:skal|må|bør) (?:\S+ ){0,3}følgjast? opp", r"følge?s opp",
    r"følgjast opp", r"(?:skal|må|bør|to) (?:\S+ ){0,3}(?:følge|følgje|follow) opp", r"oppfølging(?:en|a|spunkt\w*)?",
    r"(?:åpne|åpen|opne|open|outstanding|overdue|pending|remaining|unresolved) "
    r"(?:oppgaver?|oppgåver?|saker og frister|punkter|tasks?|actions?|items?|points?|issues|deadlines?)",
    r"oppgave(?:r|ne|liste\w*)", r"oppgåve(?:r|ne)", "gjøremål", "gjeremål", r"aksjonspunkt\w*", r"aksjonsliste\w*",
    r"frist(?:er|ene|ar|ane)", r"(?:hvilken|kva|hva slags) frist", "what deadline", "deadlines",
    r"action (?:items?|points?|list)", "follow-?ups?", r"(?:to|be) followed up", "to-?dos?", "tasks",
    r"(?:gjenstår|står igjen|står att) (?:å|av|etter|fra|frå)",
    r"(?:hva|kva) (?:gjenstår|står igjen|står att)(?= ?(?:nå|no)?\W*$)",
    r"what remains to be done",
    r"what (?:remains|is left|is outstanding)(?= ?(?:now)?\W*$)", "utestående", "uteståande",
)  # fmt: skip
"""The question asks for tasks and deadlines."""
OPEN_TASKS = whole_words(
    r"åpn?en?", "åpne", "opne", "open", "utestående", "uteståande", "outstanding", "gjenstår", r"står (?:igjen|att)",
    "remain", "remains", "remaining", "pending", "ikke gjort", "ikkje gjort", "ugjort", "not done", "unresolved",
)  # fmt: skip
OVERDUE_TASKS = whole_words(r"forfal(?:t|ne|len)", "over fristen", r"(?:gått|gjekk|gikk) ut", "overdue", "oversittet")
DONE_TASKS = whole_words(
    r"(?:er|ble|blitt|vart) (?:\S+ ){0,2}(?:gjort|fullført|utført|levert)", "done", "completed", "ferdige"
)
TELLS_OF_TASK = whole_words(
    r"(?:bes|ber|bad|bedt|beden) (?:\S+ ){0,3}om", r"frist(?:en)?", "har ansvar for", r"følge[rs]? opp",
    r"følgjer? opp", r"(?:is|was|are|were) asked to", "deadline", "will follow up", "oppfølging",
)  # fmt: skip
"""Words by which minutes give somebody a task."""
