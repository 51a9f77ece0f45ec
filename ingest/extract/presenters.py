"""Who presented a case, or is announced to: "Presentasjon ved Eva Moen, FHI", "Eva Moen (FHI) orienterte om …".

A presenter is recognised by the word that says so, never by being named: persons who comment are none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from graph.language.person_folding import fold_name
from graph.language.persons import NameMatch, clean_name, find_person_names, is_given_name, is_person_name, split_title
from graph.language.signs import signs
from ingest.blocks import Block
from ingest.extract.attendance_words import Said, is_institution_like, read_all, read_words
from ingest.findings import Lines, PresenterFinding

_VERB = re.compile(
    r"\b(?:presenter(?:te|er|t)|orienter(?:te|er)|redegjorde|redegjør|redegjer|gjorde\s+greie\s+for|gjer\s+greie\s+for|"
    r"la\s+(?:fram|frem)|legger\s+(?:fram|frem)|legg\s+fram|innled(?:et|er)|inn?lei(?:a|er|ar)|informer(?:te|er)|"
    r"hold?t\s+(?:en\s+|ei\s+|eit\s+|et\s+)?(?:\w+\s+)?(?:presentasjon|innledning|innleiing|foredrag|orientering|innlegg)|"
    r"gjennomgikk|gjennomgår|gikk\s+gjennom|går\s+gjennom|gjekk\s+gjennom|viste\s+(?:en\s+)?presentasjon|fortalte\s+om|fortel\s+om|"
    r"ga(?:v)?\s+(?:en\s+|ei\s+|eit\s+|et\s+)?(?:\w+\s+){0,2}(?:orientering|presentasjon|innføring|oversikt|status|oppdatering|innleiing|"
    r"innledning|redegjørelse|orienteringar?)|gir\s+(?:en\s+)?(?:\w+\s+)?(?:orientering|presentasjon|innføring|status)|"
    r"presented|presents|introduced|introduces|informed|briefed|reported|will\s+(?:present|introduce)|"
    r"gave\s+(?:an?\s+)?(?:\w+\s+)?(?:presentation|overview|introduction|update|briefing|status))\b"
    r"(?!\s+(?:seg|ble|blei|vart|blir)\b)"
)
_PASSIVE = re.compile(
    r"\b(?:presentert|innledet|innleidd|orientert|informert|redegjort|lagt\s+(?:fram|frem)|holdt|halde|gjennomgått|presented|introduced|given)\b"
    r"(?:\s+\w+){0,4}?\s+(?:av|ved|v/|by|frå|fra)\s*"
)
_NOUN = (
    r"(?:presentasjon(?:en|er|ar)?|orientering(?:en|a|er|ar)?|innledning(?:en)?|innleiing|innlegg|foredrag|informasjon|gjennomgang|redegjørelse|"
    r"utgreiing|status|oppdatering|introduksjon|innføring|muntlig\s+orientering|munnleg\s+orientering|presentation|introduction|briefing|"
    r"update|overview|talk|briefing)"
)
_BY_NOUN = re.compile(
    rf"\b{_NOUN}\b[^.;:!?]{{0,120}}?(?:\bved\s+|\bv/\s*|\bv\.\s+|\bav\s+|\bfra\s+|\bfrå\s+|\bby\s+)", re.IGNORECASE
)
_LABELLED = re.compile(
    rf"(?:^|(?<=[.;–(-])\s*|(?<=\t))(?:innledere?|innleiar(?:ar)?|innleder(?:e)?|foredragsholdere?|foredragshaldar(?:ar)?|presenters?|speakers?|{_NOUN})"
    r"(?:\s+(?:ved|av|by))?\s*:\s*",
    re.IGNORECASE,
)
_AT = re.compile(r"(?:(?<=[\s(–-])|^)v/\s*|^ved\s+", re.IGNORECASE)
_SIGNS = signs(
    *("present", "orient", "redegj", "greie", "fram", "frem", "innle", "inlei", "inform", "hold", "halde", "holt"),
    *("foredrag", "gjennomg", "gikk", "går", "gjekk", "viste", "fortalte", "fortel", "oversikt", "status", "oppdater"),
    *("gjenomg", "innføring", "introdu", "brief", "report", "gave", "given", "update", "overview", "utgreiing", "talk"),
    "speaker",
    *(r"\bv\.?/", r"^ved\s"),
)
"""One of them stands in every sentence that names a presenter."""
_SENTENCE = re.compile(r"(?<=[a-zæøå)\]»\"]{2}[.!?])\s+(?=[A-ZÆØÅ«\"])")
_ABBREVIATED = re.compile(
    r"(?:\b(?:prof|dr|avd|adm|ass|kl|nr|jf|ca|St|univ|inst)\.|(?:^|\s)[A-ZÆØÅ]\.)$", re.IGNORECASE
)
_AND_FIRST = re.compile(r"\s*(?:og|and)\s")
_AND = re.compile(r"\s*,?\s*(?:og|and|samt|&)\s*$")
_AND_BEFORE_INSTITUTION = re.compile(r"\s+(?:og|and|samt|&)\s+(?=[^,]*\b(?:ved|v/)\s*\S*\s*$)")
_AT_TITLE = re.compile(r"(?:^|\s)(?:ved|v/)\s*(?:[a-zæøå]+\s*){0,3}$")
_BREAKS_OFF = re.compile(r"(?:\b(?:for|og|ved|fra|frå|i|av|and|of|from|at)|[,/])$")
_NEXT_SENTENCE = re.compile(
    r"(?<=[\wæøå])\s+(?=[A-ZÆØÅ][\wæøå]*(?:\s+\w+){0,2}?\s+(?:er|ble|blei|vart|har|hadde|sendes|legges|ligger|skal|vil|viser|vises|var|is|"
    r"was|will|has)\b)"
)
_OFFICE_OF = re.compile(
    r"(?:av|i|for|ved|fra|frå|of|at)\s+\S"
)  # "leder av X Eva Moen", "avdelingsdirektør i X Eva Moen"
_SENT_BY = re.compile(
    r"(?:[:–]\s+|\b(?:fra|frå|from)\s+)(?P<place>[A-ZÆØÅ](?:(?!\b(?:fra|frå|from)\s)[^:;,.–]){1,60})$"
)
_LAST_DASH = re.compile(r".*\s[–-]\s+")
_LONGEST_END = 8  # letters at the end of a text that tell how it ends
_LONGEST_LEAD = 60
_LONGEST_GAP = 110
_LONGEST_SUBJECT = 400
_LONGEST_SOLE = 20


def find_presenters(blocks: Sequence[Block], planned: bool) -> tuple[PresenterFinding, ...]:
    """The presenters that the blocks of one case name, each once, in order. ``planned`` is set for an agenda."""
    found: dict[tuple[str, ...], PresenterFinding] = {}
    for block in _joined(blocks):
        for name, said in _in_block(block, planned):
            key = fold_name(name)
            if key not in found or (found[key].institution is None and said.institution):
                lines = found[key].lines if key in found else Lines(start=block.start, end=block.end)
                found[key] = PresenterFinding(name=name, lines=lines, institution=said.institution, planned=planned)
    return tuple(found.values())


def _joined(blocks: Sequence[Block]) -> list[Block]:
    """The blocks, one that plainly breaks off ("…, leder for") with the one that goes on."""
    joined: list[Block] = []
    for block in blocks:
        last = joined[-1] if joined else None
        if last and last.kind == block.kind == "text" and _stands_at_end(_BREAKS_OFF, last.text):
            joined[-1] = Block(text=f"{last.text} {block.text}", start=last.start, end=block.end)
        else:
            joined.append(block)
    return joined


def _stands_at_end(pattern: re.Pattern[str], text: str) -> bool:
    """Whether a pattern of few letters that ends a text is found there, without a look at all before it."""
    return pattern.search(text, max(0, len(text) - _LONGEST_END)) is not None


def _in_block(block: Block, planned: bool) -> Iterator[tuple[str, Said]]:
    texts = block.cells if block.kind == "row" and block.cells else (block.text,)
    for text in texts:
        for sentence in _sentences(text):
            yield from _in_sentence(sentence)
        if planned and block.kind != "heading":
            yield from _sole(text)


def _sentences(text: str) -> list[str]:
    sentences: list[str] = []
    for piece in _SENTENCE.split(text):
        if sentences and _stands_at_end(_ABBREVIATED, sentences[-1]):
            sentences[-1] = f"{sentences[-1]} {piece}"
        else:
            sentences.append(piece)
    return sentences


def _in_sentence(text: str) -> Iterator[tuple[str, Said]]:
    if not _SIGNS.search(text.lower()):
        return
    for verb in _VERB.finditer(text):
        before = _persons_before(text[max(0, verb.start() - _LONGEST_SUBJECT) : verb.start()])
        yield from before
        if not before:
            yield from _persons_after(text[verb.end() : verb.end() + _LONGEST_SUBJECT], adjacent=True)
    for pattern in (_PASSIVE, _BY_NOUN, _LABELLED, _AT):
        for match in pattern.finditer(text):
            place = _place_before(text[: match.start()]) if pattern is _AT else Said()
            for name, said in _persons_after(text[match.end() : match.end() + _LONGEST_SUBJECT], adjacent=False):
                yield name, said if said.institution else place


def _place_before(text: str) -> Said:
    """The institution in front of "v/": "Orientering fra Helsedirektoratet v/ Eva Moen"."""
    sender = _SENT_BY.search(text.rstrip()[-_LONGEST_GAP:])
    if sender is None or not is_institution_like(sender["place"]):
        return Said()
    return Said(institution=sender["place"].strip())


def _sole(text: str) -> Iterator[tuple[str, Said]]:
    """In an agenda, a line or a cell, or what follows its dash, that is nothing but a person and where from."""
    plain = text.strip(" .-–()")
    if len(_sentences(plain)) > 1:
        return
    if dash := _LAST_DASH.match(plain):
        plain = plain[dash.end() :]
    if len(plain.split()) > _LONGEST_SOLE or ":" in plain:
        return
    names = _names(plain)
    if names and not split_title(plain[: names[0].start].strip(" ,"))[1]:
        persons = _described(plain, names, len(plain))
        if len(persons) == len(names):
            yield from persons


# --- persons next to the word


def _persons_before(text: str) -> list[tuple[str, Said]]:
    """The subject of a verb: the names at the end of ``text``, as far back as only names and what they are stand."""
    names = _names(text)
    first = len(names)
    end = len(text)
    while first and _is_description(text[names[first - 1].end : end]):
        first -= 1
        end = names[first].start
    return _described(text, names[first:], len(text))


def _persons_after(text: str, adjacent: bool) -> list[tuple[str, Said]]:
    """The names at the head of ``text``, after an institution perhaps ("v/Helse Vest, Eva Moen")."""
    names = _names(text)
    if not names:
        return []
    lead = text[: names[0].start].strip(" ,:")
    institution = Said()
    title, rest = split_title(lead)
    if title and rest and not adjacent and _OFFICE_OF.match(rest) and len(lead) <= _LONGEST_LEAD:
        institution = read_words(lead)
    elif rest:
        institution = read_words(lead)
        if adjacent or "," not in text[: names[0].start] or not institution.institution or len(lead) > _LONGEST_LEAD:
            return []
    count = 1
    while count < len(names) and _is_description(text[names[count - 1].end : names[count].start]):
        count += 1
    last = names[count - 1]
    return [
        (name, said if said.institution else institution)
        for name, said in _described(text, names[:count], min(len(text), last.end + _LONGEST_GAP))
    ]


def _names(text: str) -> tuple[NameMatch, ...]:
    """Names in the text; also those with a given name that is not known, where a comma or "og" sets them apart."""
    found = list(find_person_names(text))
    for piece in re.finditer(r"[^,;()]+?(?=\s*(?:[,;(]|$|\s(?:og|and)\s))", text):
        plain = re.sub(r"^\s*(?:og|and)\s+", "", piece[0])
        start = piece.end() - len(plain.lstrip())
        taken = any(match.start < piece.end() and piece.start() < match.end for match in found)
        if (
            not taken
            and is_person_name(plain)
            and not _ends_institution(text[: piece.start()], piece[0])
            and (text[: piece.start()].strip(" ,") == "" or _comes_from(text[piece.end() :]))
        ):
            found.append(NameMatch(name=clean_name(plain), start=start, end=piece.end()))
    return tuple(sorted(found, key=lambda match: match.start))


def _ends_institution(before: str, piece: str) -> bool:
    """Whether "and Care Services" is the rest of the institution before it, and no second person."""
    begun = re.split(r"[,;(]", before)[-1].strip()
    return _AND_FIRST.match(piece) is not None and is_institution_like(begun) and not is_person_name(begun)


def _comes_from(text: str) -> bool:
    return text.lstrip().startswith(("(", ","))


def _is_description(text: str) -> bool:
    """True for what may stand between a name and the next name, or the verb: an institution, a title, "og"."""
    plain = _AND.sub("", text).strip(" ,;/")
    if not plain:
        return True
    if len(plain) > _LONGEST_GAP or re.search(r"[.!?:]\s", plain):
        return False
    head = plain.lstrip("(").split()[0]
    opens = text.lstrip()[:1] in ",(/–-" or head in ("fra", "frå", "from", "i", "ved", "hos", "på", "at", "of")
    return opens and not re.search(
        r"\b(?:at|som|når|da|mente|sa|spurte|understreket|that|said|viste til|kommenterte)\b", plain
    )


def _described(text: str, names: Sequence[NameMatch], end: int) -> list[tuple[str, Said]]:
    """Each name with what the text after it says, up to the next name; "A og B, X" share X."""
    persons: list[tuple[str, Said]] = []
    for index, match in enumerate(names):
        stop = names[index + 1].start if index + 1 < len(names) else end
        after = text[match.end : stop]
        if cut := _AND_BEFORE_INSTITUTION.search(after):
            after = after[: cut.start()]
        before = text[names[index - 1].end if index else 0 : match.start]
        said = _attributes(after)
        if not said.institution and _AT_TITLE.search(before):
            # "… og NorNett ved senterleder Eva Moen": what "ved" stands behind is where she comes from.
            holder = re.split(r"\s(?:og|and)\s|,", _AT_TITLE.sub("", before))[-1].strip()
            said = read_words(holder) if holder[:1].isupper() else said
        persons.append((match.name, said))
    for index in range(len(persons) - 2, -1, -1):
        between = text[names[index].end : names[index + 1].start]
        if not persons[index][1].institution and re.fullmatch(
            r"\s*(?:og|and|&|samt|/)\s+(?:[a-zæøå]+\s+){0,2}", between
        ):
            persons[index] = (persons[index][0], Said(institution=persons[index + 1][1].institution))
    return persons


def _attributes(text: str) -> Said:
    """What the words after a name say. The first clause that is no attribute ends them."""
    plain = _AND.sub("", text.strip())
    bracket = re.match(r"\s*\(([^()]*)\)", plain)
    pieces: list[str] = re.split(r"[,;]", bracket[1]) if bracket else []
    rest = plain[bracket.end() :] if bracket else plain
    if rest[:1] == "," or re.match(r"(?:fra|frå|from|i|ved|hos|at|of|på)\s", rest):
        for piece in re.split(r",|(?<!\bSt)\.\s|\.$|\s[–—]\s|;|:", rest.lstrip(", ")):
            # Without a full stop the next sentence follows right upon the institution.
            words = _NEXT_SENTENCE.split(piece, maxsplit=1)[0].strip(" .()")
            if not words:
                continue
            if len(words.split()) > 12 or (_VERB.search(words) and not is_given_name(words.split()[0])):
                break
            pieces.append(words)
    return read_all([piece for piece in pieces if piece.strip()])
