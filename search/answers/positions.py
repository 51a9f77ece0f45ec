"""Positions: who said what on a matter, as ordered quotes; and plainly where a named holder said nothing on record."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence

from graph.language.persons import find_person_names
from search import opinion_words
from search.answers.asker import Asker
from search.answers.cases_meant import cases_meant
from search.answers.drafts import EVIDENCE_LIMIT, Draft, absent, in_order, in_turn
from search.answers.matters import FITS, Matter, best_fitting, fit, matter_of
from search.answers.votes import passages_of, vote_lines
from search.answers.wording import case_label, day, quote, say
from search.facts import CaseFact, DecisionFact, PositionFact
from search.passage_sentences import is_whole, sentences_of
from search.question_words import WHO
from search.questions import Question
from search.ranking import RankedPassage
from search.speaker_groups import SpeakerGroup, group_asked

CANDIDATES = 40
"""Passages looked at to tell which cases are meant."""
LOOKED_AT = 10
"""Among so many passages a named holder's words are looked for where the graph has no position of theirs."""
SAYS_WITHIN = 40
"""Characters after a name in which the word for saying something stands, if it is theirs."""
LIKELIEST = 2
"""English words stand in no Norwegian paper: a holder's words on one of the likeliest cases are on the matter."""
MOST_SAID = 30
"""No case has more positions than a reader takes in; a holder over the years may."""

_CAPITALISED = re.compile(r"(?<![\w-])[A-ZÆØÅ][^\W\d_]+(?:-[A-ZÆØÅ][^\W\d_]+)*")

Said = list[tuple[float, PositionFact]]


def answer_positions(asker: Asker, question: Question) -> Draft | None:
    """What those named said on the matter, or who took the side asked about; None where nobody is asked for."""
    matter = matter_of(asker, question)
    ranked = asker.search(question, CANDIDATES)
    holders = () if opinion_words.STANCE.search(question.text) else (*question.institutions, *question.persons)
    if holders:
        return _of_holders(asker, question, matter, holders, ranked)
    cases = cases_meant(asker, question, ranked)
    if not matter.named and not question.case_number and not question.periods:
        return absent(question, ranked)
    said = _on_matter(asker, question, matter, asker.facts.positions(cases))
    decided = _decided(asker, question, matter, list(cases))
    side = _side(question)
    group = group_asked(question.text)
    if group is not None and side is None:
        return _of_group(asker, question, matter, group, said, ranked)
    if side is None:
        return _quoted(asker, question, said, decided) if said else None
    voted = opinion_words.VOTED.search(question.text) is not None
    taken = [(score, one) for score, one in said if not voted and side.search(one.text)]
    against = decided if side is opinion_words.AGAINST else []
    telling = [one for one in against if _tells_who(asker, one)]
    if taken or telling:
        return _quoted(asker, question, taken, telling)
    if not said and not against and (not WHO.search(question.text) or _plain(ranked)):
        return None  # what was objected may stand in a list that tells nobody's name
    return _silent(asker, question, say("no_side_told", question.language), said, ranked, against)


def _plain(ranked: Sequence[RankedPassage]) -> bool:
    """Whether a text without meetings comes nearest: nobody's words are told of there in a way of its own."""
    return bool(ranked) and ranked[0].passage.plain


def _of_holders(
    asker: Asker, question: Question, matter: Matter, holders: Sequence[str], ranked: Sequence[RankedPassage]
) -> Draft | None:
    names = asker.facts.names_of(holders)
    said = _on_matter(asker, question, matter, asker.facts.positions_of(holders))
    cases = list(cases_meant(asker, question, ranked))
    dissent = [
        one
        for one in _decided(asker, question, matter, cases)
        if any(name in f"{one.dissent} {one.votes}" for name in names)
    ]
    if question.language == "en" and not said:
        said = [(FITS, one) for one in asker.facts.positions_of(holders) if one.case in cases[:LIKELIEST]]
    if said or dissent:
        return _quoted(asker, question, said, dissent)
    printed = [
        (sentence, one) for one in ranked[:LOOKED_AT] for sentence in _sentences_of(asker, matter, one, holders, names)
    ]
    if printed:
        return _printed(question, printed)
    if _plain(ranked):
        return None
    others = _on_matter(asker, question, matter, asker.facts.positions(cases))
    name = ", ".join(names or asker.names(question).values())
    return _silent(asker, question, say("said_nothing", question.language, name=name), others, ranked)


def _of_group(
    asker: Asker, question: Question, matter: Matter, group: SpeakerGroup, said: Said, ranked: Sequence[RankedPassage]
) -> Draft | None:
    """What those of a group said; plainly that nobody of it is known to have, where others are."""
    if question.language == "en" and not said:
        likeliest = list(cases_meant(asker, question, ranked))[:LIKELIEST]
        said = [(FITS, one) for one in asker.facts.positions(likeliest)]
    theirs = [(score, one) for score, one in said if group.said(one.holder, one.institution, one.text)]
    if theirs:
        return _quoted(asker, question, theirs, ())
    printed = [
        (sentence, one)
        for one in ranked[:LOOKED_AT]
        for sentence in _on_case(asker, matter, one)
        if group.speaks_in(sentence, opinion_words.SAYING, SAYS_WITHIN)
    ]
    if printed:
        return _printed(question, printed)
    if not said and (not group.office or _plain(ranked)):
        return None
    return _silent(asker, question, say("said_nothing", question.language, name=group.printed), said, ranked)


def _printed(question: Question, printed: Sequence[tuple[str, RankedPassage]]) -> Draft:
    """Sentences of running text that tell what somebody said, of which the graph has no position."""
    text = f"{say('found', question.language)}: " + " ".join(quote(sentence) for sentence, _ in printed)
    return Draft("found", text, in_order(one for _, one in printed))


def _on_case(asker: Asker, matter: Matter, one: RankedPassage) -> list[str]:
    """The whole sentences of a case's passage that holds what the matter is about."""
    words = f"{one.passage.context}. {one.passage.text}"
    if one.passage.case is None or fit(asker, matter, words, one.passage.entities) < FITS:
        return []
    return [sentence for sentence in sentences_of(one.passage) if is_whole(sentence)]


def _sentences_of(
    asker: Asker, matter: Matter, one: RankedPassage, holders: Sequence[str], names: Sequence[str]
) -> list[str]:
    """The sentences of a case's passage that tell a holder's words, where it holds what the matter is about."""
    return [
        sentence
        for sentence in _on_case(asker, matter, one)
        if any(
            opinion_words.SAYING.search(sentence[end : end + SAYS_WITHIN])
            for end in _ends_of(asker, sentence, holders, names)
        )
    ]


def _ends_of(asker: Asker, sentence: str, holders: Sequence[str], names: Sequence[str]) -> list[int]:
    """Where the holders' names end in a sentence: who says something stands before the word for saying it.

    Minutes call by its letters, "HN", what whoever asks calls by its name.
    """
    printed = [sentence.find(name) + len(name) for name in names if name in sentence]
    lettered = [
        match.end()
        for name in names
        if (letters := _letters(name))
        for match in re.finditer(rf"\b{letters}\b", sentence)
    ]
    known = [found.end for found in asker.matcher.find(sentence) if found.entity.id in holders]
    return [*printed, *lettered, *known]


def _letters(name: str) -> str:
    """The letters that begin the words of a name of several, less its form: "HN" of "Helse Nord RHF"."""
    words = [word for word in re.split(r"[\s-]+", name) if word[:1].isupper() and not word.isupper()]
    return "".join(word[0] for word in words) if len(words) > 1 else ""


def _on_matter(asker: Asker, question: Question, matter: Matter, positions: Sequence[PositionFact]) -> Said:
    """Those within the question's bodies and periods that are on its matter, by date."""
    cases = {case.id: case for case in asker.facts.cases({one.case for one in positions})}
    naming = asker.facts.cases_naming(matter.initiatives) if matter.initiatives else {}
    within = [one for one in positions if _within(asker, question, cases[one.case])]
    scored = [
        (fit(asker, matter, f"{one.text} {cases[one.case].title}", _named_by(cases[one.case], naming)), one)
        for one in within
    ]
    return sorted(best_fitting(scored), key=lambda one: (_date(asker, cases[one[1].case]), one[1].case))


def _named_by(case: CaseFact, naming: Mapping[str, set[str]]) -> Collection[str]:
    """The initiatives that a case's papers name; of a case of many items nobody can tell which item they are of."""
    return naming.get(case.id, ()) if len(case.headings) <= 1 else ()


def _within(asker: Asker, question: Question, case: CaseFact) -> bool:
    meeting = asker.facts.meetings[case.meeting]
    if question.bodies and meeting.body_id not in question.bodies:
        return False
    if question.case_number:
        return case.number == question.case_number
    return not question.periods or any(meeting.date in period for period in question.periods)


def _decided(asker: Asker, question: Question, matter: Matter, cases: Sequence[str]) -> list[DecisionFact]:
    """The decisions on the matter of which the papers tell how they fell."""
    naming = asker.facts.cases_naming(matter.initiatives) if matter.initiatives else {}
    facts = {case.id: case for case in asker.facts.cases(cases) if _within(asker, question, case)}
    return [
        one
        for one in asker.facts.decisions(facts)
        if (one.votes or one.dissent)
        and fit(asker, matter, f"{one.text} {facts[one.case].title}", naming.get(one.case, ())) >= FITS
    ]


def _tells_who(asker: Asker, decision: DecisionFact) -> bool:
    """Whether the words on how it fell name somebody: "mot én stemme" does not."""
    words = decision.dissent or decision.votes or ""
    named = any(match.entity.kind != "initiative" for match in asker.matcher.find(words))
    return named or bool(find_person_names(words)) or _has_last_name(asker, words)


def _has_last_name(asker: Asker, words: str) -> bool:
    """Whether a known person is named by the last name alone: "mot én stemme (Krokeide)"."""
    capitals = {word.lower() for word in _CAPITALISED.findall(words)}
    return any(name.rpartition(" ")[2] in capitals for name in asker.facts.persons)


def _side(question: Question) -> re.Pattern[str] | None:
    """Words of the side asked about; None where both are."""
    against = opinion_words.AGAINST.search(question.text)
    in_favour = opinion_words.IN_FAVOUR.search(question.text)
    if against and not in_favour:
        return opinion_words.AGAINST
    return opinion_words.IN_FAVOUR if in_favour and not against else None


def _quoted(asker: Asker, question: Question, said: Said, decided: Sequence[DecisionFact]) -> Draft:
    shown = said[:MOST_SAID]
    lines = [f"{say('said', question.language)}:"] if shown else []
    lines += [_line(asker, question, one) for _, one in shown]
    lines += _decision_lines(asker, question, decided)
    best = sorted(shown, key=lambda one: -round(one[0], 2))
    evidence = in_turn(
        *(asker.passages_at(one.sources) for _, one in best), *(passages_of(asker, one) for one in decided)
    )
    return Draft("found", "\n".join(lines), evidence)


def _silent(
    asker: Asker,
    question: Question,
    why: str,
    nearest: Said,
    ranked: Sequence[RankedPassage],
    decided: Sequence[DecisionFact] = (),
) -> Draft:
    """That the documents do not say who or what, and what they do say on the matter."""
    lines = [f"{why}."]
    if nearest or decided:
        lines.append(f"{say('said_on_it', question.language)}:")
        lines += [_line(asker, question, one) for _, one in nearest[:MOST_SAID]]
        lines += _decision_lines(asker, question, decided)
    said = in_turn(
        *(passages_of(asker, one) for one in decided),
        *(asker.passages_at(one.sources) for _, one in nearest[:MOST_SAID]),
    )
    return Draft("absent", "\n".join(lines), in_order(said, ranked)[:EVIDENCE_LIMIT])


def _decision_lines(asker: Asker, question: Question, decided: Sequence[DecisionFact]) -> list[str]:
    cases = {case.id: case for case in asker.facts.cases({one.case for one in decided})}
    lines: list[str] = []
    for one in decided:
        lines.append(f"– {_where(asker, question, cases[one.case])}: {quote(one.text)}")
        lines += vote_lines(question, one)
    return lines


def _line(asker: Asker, question: Question, one: PositionFact) -> str:
    holder = one.holder or say("nobody_named", question.language)
    if one.holder and one.institution:
        holder += f" ({one.institution})"
    case = asker.facts.cases([one.case])[0]
    return f"– {holder}: {quote(one.text)} ({_where(asker, question, case)})"


def _where(asker: Asker, question: Question, case: CaseFact) -> str:
    meeting = asker.facts.meetings[case.meeting]
    label = case_label(question.language, case.number, case.title)
    return f"{asker.body_name(meeting.body_id)}, {label}, {day(meeting.date, question.language)}"


def _date(asker: Asker, case: CaseFact) -> str:
    return asker.facts.meetings[case.meeting].date
