"""How a question was understood, to be corrected: choices that ask again, each of them in the address.

A link to a corrected answer can be sent by mail, and "back" takes a correction away.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Literal, get_args

import streamlit as st

from graph.errors import WrongUse
from graph.records import PartKind
from search.answers.answer import Answer
from search.answers.corrections import NOTHING, Corrections
from search.question_kinds import QuestionKind
from ui.components.frame import Shown, language
from ui.components.loaded import body_names, document_names, institutions_represented, topics_loaded
from ui.rendering.understood import names_of, period_words
from ui.texts import text

Said = Literal[
    "kind", "body", "since", "until", "case", "document", "part", "person", "institution", "initiative", "drafts"
]

PARAMETERS: Mapping[Said, str] = {
    "kind": "slag", "body": "organ", "since": "fra", "until": "til", "case": "sak", "document": "dokument",
    "part": "papir", "person": "person", "institution": "institusjon", "initiative": "satsing", "drafts": "utkast",
}  # fmt: skip
"""What can be said, and its name in the address."""
NO_DRAFTS = "nei"
NOBODY = NOTHING[0]

Choices = Mapping[str, str]
"""What goes into the address, and how it is shown."""


def said_in_address() -> Corrections:
    """The corrections in the address. Raises WrongUse where it names a kind of question or paper that there is not."""
    given = {name: st.query_params.get(parameter, "").strip() or None for name, parameter in PARAMETERS.items()}
    kind, kinds = given["kind"], get_args(QuestionKind)
    part, parts = given["part"], get_args(PartKind)
    for value, known in ((kind, kinds), (part, parts)):
        if value is not None and value not in known:
            raise WrongUse(
                f"Adressen sier «{value}», som ikke finnes. Det som finnes: {', '.join(known)}.",
                f"The address says “{value}”, which there is not. There are: {', '.join(known)}.",
            )
    return Corrections(
        kind=next((one for one in kinds if one == kind), None),
        part=next((one for one in parts if one == part), None),
        drafts=given["drafts"] != NO_DRAFTS,
        body=given["body"],
        since=given["since"],
        until=given["until"],
        case=given["case"],
        document=given["document"],
        person=given["person"],
        institution=given["institution"],
        initiative=given["initiative"],
    )


def forget_corrections() -> None:
    """To be called when another question is asked: what was said of one is not said of the next."""
    for parameter in PARAMETERS.values():
        st.query_params.pop(parameter, None)


def show_corrections(state: Shown, answer: Answer | None) -> None:
    """The choices, folded up; where what was said gave no ``answer``, they are open to be put right."""
    taken = _taken(answer) if answer else {}
    with st.expander(text("how_understood", language()), expanded=answer is None), st.form("corrections", border=False):
        left, right = st.columns(2)
        with left:
            _choice("kind", text("ask_kind", language()), _kinds(), taken.get("kind"))
            _choice("body", text("body", language()), _with_nobody(body_names(state)), taken.get("body"))
            initiatives, institutions = _with_nobody(_topics(state)), _with_nobody(_institutions(state))
            _choice("initiative", text("ask_initiative", language()), initiatives, taken.get("initiative"))
            _choice("institution", text("institution", language()), institutions, taken.get("institution"))
            _words("person", text("person", language()), taken.get("person"))
        with right:
            example = text("example_period", language())
            _words("since", text("ask_since", language()), taken.get("since") or example)
            _words("until", text("ask_until", language()), taken.get("until") or example)
            _words("case", text("case", language()), taken.get("case"))
            names = {name: name for name in document_names(state)}
            _choice("document", text("ask_document", language()), names, text("all_papers", language()))
            parts = {one: text(one, language()) for one in get_args(PartKind)}
            _choice("part", text("ask_part", language()), parts, text("all_papers", language()))
            without = {NO_DRAFTS: text("drafts_left_out", language())}
            _choice("drafts", text("ask_drafts", language()), without, text("drafts_too", language()))
        st.form_submit_button(text("ask_again", language()), on_click=_tell)
    if any(parameter in st.query_params for parameter in PARAMETERS.values()):
        st.button(text("ask_clear", language()), key="clear-corrections", type="tertiary", on_click=forget_corrections)


def _taken(answer: Answer) -> Mapping[Said, str]:
    """What the question's own words were taken for, as what stands where nothing is said of it."""
    asked = answer.understood
    found: dict[Said, str] = {"kind": text(f"kind_{asked.kind}", language()), "case": asked.case_number or ""}
    named: Mapping[Said, Sequence[str]] = {
        "body": asked.bodies,
        "person": asked.persons,
        "institution": asked.institutions,
        "initiative": asked.initiatives,
    }
    for name, ids in named.items():
        found[name] = ", ".join(names_of(answer, ids))
    found["since"] = ", ".join(period_words(period, language()) for period in asked.periods)
    as_understood = text("as_understood", language())
    return {name: f"{as_understood}: {words}" for name, words in found.items() if words}


def _choice(name: Said, label: str, choices: Choices, unsaid: str | None = None) -> None:
    given = st.query_params.get(PARAMETERS[name], "").strip()
    shown = {"": unsaid or text("not_in_question", language()), **choices}
    if given not in shown:  # written into the address by hand, in other words than the choices
        shown[given] = given
    _follow(name, given)
    st.selectbox(label, list(shown), format_func=lambda value: shown.get(value, value), key=_key(name))


def _words(name: Said, label: str, unsaid: str | None = None) -> None:
    _follow(name, st.query_params.get(PARAMETERS[name], "").strip())
    st.text_input(label, placeholder=unsaid or text("not_in_question", language()), key=_key(name))


def _follow(name: Said, given: str) -> None:
    """Let a field show what the address says, whenever the address has changed."""
    seen = f"{_key(name)}-in-address"
    if st.session_state.get(seen) != given or _key(name) not in st.session_state:
        st.session_state[seen] = given
        st.session_state[_key(name)] = given


def _tell() -> None:
    for name, parameter in PARAMETERS.items():
        if words := st.session_state[_key(name)].strip():
            st.query_params[parameter] = words
        else:
            st.query_params.pop(parameter, None)


def _key(name: Said) -> str:
    """The key of a field. Streamlit keeps a choice in the words it was first drawn with, hence one field a language."""
    return f"said-{name}-{language()}"


def _kinds() -> Choices:
    return {kind: text(f"kind_{kind}", language()) for kind in get_args(QuestionKind)}


def _with_nobody(choices: Choices) -> Choices:
    return {NOBODY: text("not_named", language()), **choices}


def _topics(state: Shown) -> Choices:
    return _by_name((one.name, one.name_en if language() == "en" else one.name) for one in topics_loaded(state))


def _institutions(state: Shown) -> Choices:
    return _by_name((one.name, one.name) for one in institutions_represented(state))


def _by_name(pairs: Iterable[tuple[str, str]]) -> Choices:
    return dict(sorted(pairs, key=lambda pair: pair[1].lower()))
