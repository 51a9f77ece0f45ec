"""The words of all remarks, in bokmål and English side by side, with their weight and what to do about each."""

from __future__ import annotations

from typing import Literal

from ingest.review.wording_kind import Wording
from ingest.review.wording_of_checks import CHECKS

_LIST_ADVICE = (
    "Se om linjen nevner noen som var med; skriv i så fall navnet slik listen ellers er skrevet, og last inn på nytt.",
    "See whether the line names somebody who was there; if so, write the name as the list does, and load again.",
)
_NUMBER_ADVICE = (
    "Se etter i originalen hvilket nummer som er ment; «saksgraf judge number» retter det som er lastet inn, for godt.",
    "See in the original which number is meant; “saksgraf judge number” puts it right for good in what is loaded.",
)
_LOAD_ADVICE = ("Last inn papiret, om det finnes.", "Load the paper, if there is one.")

WORDING: dict[str, Wording] = {
    # --- what was read of one document
    "nothing_understood": Wording(
        "doubt",
        "Fant verken møte, saker eller deltakere i dokumentet.",
        "Found neither meeting, cases nor participants in the document.",
        "Se om det er et møtepapir, og om teksten i filen er lesbar.",
        "See whether it is a meeting's paper, and whether the text in the file can be read.",
    ),
    "unread_page": Wording(
        "error",
        "Siden er et bilde uten tekst og ble ikke lest.",
        "The page is a picture without text and was not read.",
        "Installer Tesseract (med norsk) eller gjør filen søkbar (OCR), og last inn på nytt.",
        "Install Tesseract (with Norwegian) or make the file searchable (OCR), and load again.",
    ),
    "no_date": Wording(
        "error",
        "Møtet har ingen dato som kan leses{printed}.",
        "The meeting has no date that can be read{printed}.",
        "Skriv datoen med dag, måned og år øverst i papiret, og last inn på nytt.",
        "Write the date with day, month and year at the head of the paper, and load again.",
    ),
    "no_body": Wording(
        "error",
        "Papiret sier ikke hvilket organ som møttes.",
        "The paper does not say which body met.",
        "Skriv navnet på organet øverst i papiret, og last inn på nytt.",
        "Write the name of the body at the head of the paper, and load again.",
    ),
    "unlisted_body": Wording(
        "note",
        "Organet «{body}» er ikke kjent fra før.",
        "The body “{body}” is not known.",
        "Se at navnet er skrevet likt i alle papirene fra organet, så samles møtene.",
        "See that all papers of the body write the name alike, so that its meetings are gathered.",
    ),
    "no_cases": Wording(
        "error",
        "Fant ingen saker i «{title}».",
        "Found no cases in “{title}”.",
        "Se om sakene har overskrifter med nummer («Sak 3/2025 …»).",
        "See whether the cases have headings with numbers (“Sak 3/2025 …”).",
    ),
    "no_participants": Wording(
        "doubt",
        "Fant ingen deltakere i referatet.",
        "Found no participants in the minutes.",
        "Se om deltakerlisten står i en egen fil eller er et bilde.",
        "See whether the attendance list is a file of its own or a picture.",
    ),
    "list_line": Wording(
        "doubt",
        "Linjen i deltakerlisten ga ingen person: «{line}»",
        "The line of the attendance list gave no person: “{line}”",
        *_LIST_ADVICE,
    ),
    "case_without_text": Wording(
        "note",
        "Saken «{case}» har ingen tekst i referatet.",
        "The case “{case}” has no text in the minutes.",
        "Se om det som ble sagt, står et annet sted i papiret.",
        "See whether what was said stands elsewhere in the paper.",
    ),
    "case_without_decision": Wording(
        "doubt",
        "Vedtakssaken «{case}» har ikke noe vedtak i referatet.",
        "The case for decision “{case}” has no decision in the minutes.",
        "Se om vedtaket står et annet sted, eller om saken ble utsatt eller trukket.",
        "See whether the decision stands elsewhere, or whether the case was postponed or withdrawn.",
    ),
    "decision_without_case": Wording(
        "doubt",
        "Et vedtak hører ikke til noen sak: «{line}»",
        "A decision belongs to no case: “{line}”",
        "Se om saken over vedtaket mangler overskrift.",
        "See whether the case above the decision lacks a heading.",
    ),
    "number_misprinted": Wording(
        "error",
        "Saksnummeret {number} passer ikke i rekken og er lest som {meant}.",
        "The case number {number} does not fit the others and was read as {meant}.",
        *_NUMBER_ADVICE,
    ),
    "number_twice": Wording(
        "error",
        "Saksnummeret {number} står på to saker.",
        "The case number {number} stands on two cases.",
        *_NUMBER_ADVICE,
    ),
    "number_back": Wording(
        "error",
        "Saksnummeret {number} kommer etter {before}; ment er trolig {meant}.",
        "The case number {number} comes after {before}; what is meant is probably {meant}.",
        *_NUMBER_ADVICE,
    ),
    "number_unlike_list": Wording(
        "error",
        "«{title}» har nummer {listed} i sakslisten, men {number} der saken legges fram.",
        "“{title}” has the number {listed} in the list of cases, but {number} where the case is put forward.",
        "Se hvilket nummer som er ment.",
        "See which number is meant.",
    ),
    "number_gap": Wording(
        "doubt",
        "Saksnumrene hopper fra {before} til {number}.",
        "The case numbers jump from {before} to {number}.",
        "Se om en sak mangler eller er trukket.",
        "See whether a case is missing or was withdrawn.",
    ),
    "numbers_unordered": Wording(
        "note",
        "Sakene står ikke i rekkefølge etter nummer.",
        "The cases do not stand in the order of their numbers.",
        "Se om det er ment slik.",
        "See whether it is meant so.",
    ),
    "number_year": Wording(
        "doubt",
        "Saksnummeret {number} har et annet år enn møtet ({year}).",
        "The case number {number} has another year than the meeting ({year}).",
        *_NUMBER_ADVICE,
    ),
    # --- what an archive lacks
    "minutes_missing": Wording(
        "error",
        "Møtet i {body} {date} har innkalling, men ikke referat.",
        "The meeting of {body} on {date} has an agenda, but no minutes.",
        "Last inn referatet, om det finnes.",
        "Load the minutes, if there are any.",
    ),
    "agenda_missing": Wording(
        "note",
        "Innkallingen er ikke lastet inn for {count} av møtene i {body} som har referat, det første {date}.",
        "The agenda is not loaded for {count} of the meetings of {body} that have minutes, the first on {date}.",
        "Last inn innkallingene, om dere har dem.",
        "Load the agendas, if you have them.",
    ),
    "case_paper_missing": Wording(
        "note",
        "Saken «{case}» nevner et saksframlegg som ikke er lastet inn.",
        "The case “{case}” names a case paper that is not loaded.",
        *_LOAD_ADVICE,
    ),
    "attachment_missing": Wording(
        "doubt",
        "Vedlegget «{title}» er nevnt, men er ikke der.",
        "The attachment “{title}” is named, but is not there.",
        "Legg ved vedlegget, eller ta det ut av listen.",
        "Attach it, or take it out of the list.",
    ),
    "cited_case_missing": Wording(
        "doubt",
        "Sak {number} er nevnt, men ingen papirer som er lastet inn, har den.",
        "Case {number} is cited, but no paper that is loaded has it.",
        "Last inn papirene fra det møtet, eller se om nummeret er skrevet feil.",
        "Load the papers of that meeting, or see whether the number is misprinted.",
    ),
    "years_missing": Wording(
        "doubt",
        "{body} har møter i {before} og {after}, men ingen i {years}.",
        "{body} has meetings in {before} and {after}, but none in {years}.",
        "Last inn papirene fra årene imellom, om organet møttes da.",
        "Load the papers of the years between, if the body met then.",
    ),
    **CHECKS,
}

COUNTED: dict[str, tuple[str, str, str, str]] = {
    "nothing_understood": (
        "ingenting ble forstått",
        "ingenting ble forstått",
        "nothing was understood",
        "nothing was understood",
    ),
    "unread_page": (
        "{} side er et bilde uten tekst; gjør filen søkbar (OCR) og last inn på nytt",
        "{} sider er bilder uten tekst; gjør filen søkbar (OCR) og last inn på nytt",
        "{} page is a picture without text; make the file searchable (OCR) and load again",
        "{} pages are pictures without text; make the file searchable (OCR) and load again",
    ),
    "no_date": ("{} møte uten dato", "{} møter uten dato", "{} meeting without date", "{} meetings without date"),
    "no_body": (
        "organet er ikke kjent",
        "organet er ikke kjent for {} papirer",
        "the body is not known",
        "the body is not known for {} papers",
    ),
    "no_cases": ("fant ingen saker", "fant ingen saker i {} papirer", "found no cases", "found no cases in {} papers"),
    "no_participants": (
        "fant ingen deltakere",
        "fant ingen deltakere i {} referater",
        "found no participants",
        "found no participants in {} minutes",
    ),
    "list_line": (
        "{} linje i deltakerlisten ga ingen person",
        "{} linjer i deltakerlisten ga ingen person",
        "{} line of the attendance list gave no person",
        "{} lines of the attendance list gave no person",
    ),
    "case_without_text": ("{} sak uten tekst", "{} saker uten tekst", "{} case without text", "{} cases without text"),
    "case_without_decision": (
        "{} vedtakssak uten vedtak",
        "{} vedtakssaker uten vedtak",
        "{} case for decision without decision",
        "{} cases for decision without decision",
    ),
    "decision_without_case": (
        "{} vedtak uten sak",
        "{} vedtak uten sak",
        "{} decision without case",
        "{} decisions without case",
    ),
    "number_twice": (
        "{} saksnummer står to ganger",
        "{} saksnumre står to ganger",
        "{} case number stands twice",
        "{} case numbers stand twice",
    ),
    "number_back": (
        "{} saksnummer er trolig feil",
        "{} saksnumre er trolig feil",
        "{} case number is probably wrong",
        "{} case numbers are probably wrong",
    ),
    "number_misprinted": (
        "{} saksnummer er trolig feil",
        "{} saksnumre er trolig feil",
        "{} case number is probably wrong",
        "{} case numbers are probably wrong",
    ),
    "number_gap": (
        "saksnumrene hopper {} gang",
        "saksnumrene hopper {} ganger",
        "the case numbers jump once",
        "the case numbers jump {} times",
    ),
    "number_year": (
        "{} saksnummer har et annet år",
        "{} saksnumre har et annet år",
        "{} case number has another year",
        "{} case numbers have another year",
    ),
}
"""What ``load`` says of a document in short: one in bokmål, several, one in English, several. Other kinds are left to
``review``."""


def counted(kind: str, count: int, language: Literal["nb", "en"]) -> str:
    """ "2 linjer i deltakerlisten ga ingen person"; empty for kinds that a short report leaves out."""
    forms = COUNTED.get(kind)
    if forms is None:
        return ""
    form = forms[(0 if language == "nb" else 2) + (count != 1)]
    return form.format(count)
