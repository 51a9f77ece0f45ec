"""How a decision fell: its votes, who was against it, and the earlier decision that it replaces or changes."""

from __future__ import annotations

import re

from graph.language.numbers import find_case_numbers
from graph.language.sentences import split_sentences
from graph.language.signs import signs

_NUMBER = (
    r"(?:\d{1,3}|[ée]n|éi|ei|ein|eit|ett|to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|elleve|tolv|tretten|one|two|three|four"
    r"|five|six|seven|eight|nine|ten)"
)
_BALLOT = r"(?:(?:avgitte |avgjevne )?(?:stemmer?|røyster?|røyst|votes?))"
_ABSTAINED = (
    rf"(?:,? (?:og|and|,)? ?{_NUMBER} (?:blanke?|avholdende|avhaldande|avsto|abstentions?|abstained"
    rf"|blank{{1,2}}e? {_BALLOT}))"
)
_NAMED = r"(?: ?\([^()]{1,80}\))"
_VOTES = re.compile(
    r"\b(?:enstemmige?|einstemmig|samrøystes|samstemmig|unanimous(?:ly)?|nemine contradicente)\b"
    rf"|\b(?:med )?{_NUMBER} (?:{_BALLOT} )?(?:for|in favou?r)(?:,| og| and)? (?:og "
    rf"|and )?{_NUMBER} (?:{_BALLOT} )?(?:i?mot|against)"
    rf"(?: (?:forslaget|framlegget))?{_NAMED}?{_ABSTAINED}?(?![\w-])"
    rf"|\b(?:(?:mot|med|against|by) )?{_NUMBER} (?:{_BALLOT} )?(?:mot|to"
    rf"|against) {_NUMBER}(?: {_BALLOT})?{_NAMED}?{_ABSTAINED}?"
    r"(?![\w-])(?! prosent)"
    rf"|\b(?:mot|med|against|by|with) {_NUMBER} (?:{_BALLOT}|dissenting votes?){_NAMED}?"
    r"|\bmed (?:leders|leiars|møteleders|styreleders) dobbeltstemme\b|\bwith the chair['’]s casting vote\b",
    re.IGNORECASE,
)
_AGAINST = re.compile(
    r"\b(?:stemte|røysta|røystet|stemt[ea]) (?:i?mot|blankt|nei)\b|\b(?:avholdt|avheldt|avstod"
    r"|avsto) (?:seg )?(?:fra|frå) å"
    r" (?:stemme|røyste)|\b(?:tok|tar|tek|meldte) dissens\b|\bdissenterte\b|\breserverte seg (?:mot|fra)\b"
    r"|\bvoted against\b(?!:? (?:none|ingen))"
    r"|\babstained\b|\bdissented\b|\b(?:ønsket|ønskte|ba om|bad om|krevde)\b[^.;]{0,60}\b(?:protokollført"
    r"|ført i protokollen"
    r"|ført til protokolls|protokollert)\b|\bprotokolltilførs\w+ (?:fra|frå|av)\b|\basked (?:for"
    r"|that)\b[^.;]{0,60}\bminuted\b",
    re.IGNORECASE,
)
_THING = (
    r"(?:vedtak\w*|sak\w*|styresak\w*|beslutning\w*|konklusjon\w*|avgjerd\w*|decisions?|resolutions?|cases?"
    r"|instruks\w*|mandat\w*)"
)
_REPLACING = (
    r"(?:erstatter|erstattar|erstatta|opphever|opphevar|avløser|avløyser|endrer|endrar|omgjør|omgjer|trer i stedet for"
    r"|trer i staden for|kommer i stedet for|kjem i staden for|i stedet for|i staden for|tilbakekaller|justerer"
    r"|replaces|supersedes"
    r"|rescinds|revokes|amends|repeals|modifies)"
)
_REPLACED = (
    r"(?:oppheves|opphevast|blir oppheva|blir opphevet|er opphevet|erstattes|erstattast|blir erstatta"
    r"|blir erstattet|endres"
    r"|endrast|blir endra|omgjøres|omgjerast|utgår|går ut|faller bort|fell bort|trekkes tilbake"
    r"|is (?:hereby )?(?:replaced|rescinded|revoked|amended|repealed|superseded))"
)
_REPLACES = re.compile(
    rf"\b{_REPLACING}\s+(?:dermed\s+|således\s+|herved\s+)?(?P<object>[^.;]{{0,80}}?\b{_THING}\b(?:[^.;,]"
    rf"|\.(?=\s?\d|\s?[a-zæøå])){{0,40}})"
    rf"|(?P<before>\b(?:Vedtak|Styrevedtak|Beslutning|Konklusjon|Avgjerd|The decision|Decision"
    rf"|Resolution)\w*\s(?:[^.;,]|\.(?=\s?\d|\s?[a-zæøå])){{2,60}}?)"
    rf"\s+{_REPLACED}(?![\wæøå])",
    re.IGNORECASE,
)
_VOTES_SIGNS = signs(
    *("stemm", "røyst", "vote", "unanimous", "nemine", "mot", "against", " to "),
)
_AGAINST_SIGNS = signs(
    *("stemt", "røyst", "avh", "avst", "dissen", "reserverte", "against", "abstained", "protokoll", "minuted"),
)
_REPLACES_SIGNS = signs(
    *("erstatt", "opphev", "avløs", "avløys", "endr", "omgj", "i sted", "i stad", "tilbakekall", "juster", "replace"),
    *("supersede", "rescind", "revoke", "amend", "repeal", "modifies", "utgår", "går ut", "bort", "tilbake"),
)
"""One of them stands in all that tells of votes, of who was against, and of what is replaced."""
_POINTS_BACK = re.compile(r"\d")
_LONGEST = 2000  # characters in which a decision says what it replaces


def votes_in(text: str) -> str | None:
    """How the votes fell, in the words of the text: "Enstemmig", "mot én stemme (SV)", "7 mot 3"."""
    match = _VOTES.search(text) if _VOTES_SIGNS.search(text.lower()) else None
    return match[0].strip() if match else None


def tells_dissent(sentence: str) -> bool:
    """Whether a sentence says that somebody voted against, abstained or had it minuted."""
    return _AGAINST_SIGNS.search(sentence.lower()) and _AGAINST.search(sentence) is not None


def dissent_in(text: str) -> str | None:
    """The sentences of ``text`` that tell who was against, one a line."""
    found = [sentence.text for sentence in split_sentences(text) if tells_dissent(sentence.text)]
    return "\n".join(found) or None


def replaced_by(text: str) -> str | None:
    """What the decision says that it replaces or changes: a case number, or the words where there is none.

    A decision that changes something without telling which decision ("endrer instruksen") replaces none.
    """
    match = _REPLACES.search(text[:_LONGEST]) if _REPLACES_SIGNS.search(text.lower()) else None
    if match is None:
        return None
    words = (match["object"] or match["before"]).strip()
    numbers = find_case_numbers(words)
    number = next((found.value for found in numbers if found.value), None)
    return number or (words if _POINTS_BACK.search(words) else None)
