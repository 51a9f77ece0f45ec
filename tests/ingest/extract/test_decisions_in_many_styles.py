"""Invented minutes in many styles, with decisions and what only looks like them."""

from __future__ import annotations

import pytest

from graph.records import Line, PartKind
from ingest.blocks import make_blocks
from ingest.extract.decisions import find_decisions
from ingest.extract.prose import is_decision
from ingest.findings import DecisionFinding


def lines_of(text: str) -> tuple[Line, ...]:
    return tuple(Line(line) for line in text.strip("\n").split("\n"))


def decisions(text: str, kind: PartKind = "minutes") -> tuple[DecisionFinding, ...]:
    return find_decisions(make_blocks(lines_of(text)), kind)


def one(text: str, kind: PartKind = "minutes") -> DecisionFinding:
    found = decisions(text, kind)
    assert len(found) == 1, found
    return found[0]


# --- under a label


def test_markdown_heading_with_bullets():
    found = one(
        """
## Sak 5/24 Forskerskole
Gruppen drøftet saken.

### Vedtak:

- Saken tas til orientering.
- Gruppen anbefaler at det opprettes en forskerskole.

### Sak 6/24 Eventuelt
"""
    )
    assert found.text == "Saken tas til orientering.\nGruppen anbefaler at det opprettes en forskerskole."
    assert (found.kind, found.explicit, found.lines.start, found.lines.end) == ("recommended", True, 6, 7)


@pytest.mark.parametrize(
    "label",
    [
        "Vedtak:",
        "Vedtak",
        "VEDTAK",
        "**Vedtak:**",
        "**Vedtak**:",
        "*Vedtak:*",
        "#### Vedtak",
        "Vedtak i sak 12/24:",
        "Vedtak 12/24:",
        "Styrets vedtak",
        "Styret sitt vedtak:",
        "Styret vedtok:",
        "Styret vedtok samrøystes:",
        "Samrøystes vedtak:",
        "Enstemmig vedtak:",
        "Vedtak (enstemmig):",
        "Konklusjon",
        "Strategigruppens konklusjon:",
        "Konklusjon/oppfølging:",
        "Vedtak/konklusjon:",
        "Beslutning:",
        "Avgjerd:",
        "Vedtatt:",
        "Enstemmig vedtatt:",
        "Styret fattet deretter slikt vedtak:",
        "Etter drøftingen gjorde rådet følgende enstemmige vedtak:",
        "Decision:",
        "Decision",
        "Resolution:",
        "Resolved:",
        "The Board's decision:",
        "Conclusion:",
        "Action agreed:",
        "The Council passed the following resolution:",
    ],
)
def test_labels_of_decisions(label: str):
    found = one(f"Saken ble drøftet.\n\n{label}\n\nPlanen for 2025 godkjennes.\n")
    assert (found.text, found.explicit) == ("Planen for 2025 godkjennes.", True)


@pytest.mark.parametrize(
    "label",
    [
        "Forslag til vedtak:",
        "FORSLAG TIL VEDTAK",
        "Innstilling:",
        "Administrerende direktørs forslag til vedtak:",
        "Administrerende direktørs innstilling",
        "Anbefaling:",
        "Sekretariatets forslag til konklusjon:",
        "Tilråding:",
        "Direktøren legg saka fram med slikt forslag til vedtak:",
        "Styret inviteres til å fatte følgende vedtak:",
        "Det innstilles på følgende vedtak:",
        "Proposed resolution:",
        "Recommendation:",
        "Vedtak i foretaksmøtet 12. januar 2024:",
    ],
)
@pytest.mark.parametrize("kind", ["minutes", "case_paper"])
def test_labels_that_announce_no_decision(label: str, kind: PartKind):
    assert not decisions(f"Saken legges fram.\n\n{label}\n\nStyret godkjenner planen for 2025.\n", kind)


def test_inline_label_and_label_lost_in_a_paragraph():
    assert one("Vedtak: Saken tas til orientering.").text == "Saken tas til orientering."
    merged = "Rektor orienterte om arbeidet med den nye planen for forskningen. Vedtak: Saken tas til orientering."
    assert one(merged).text == "Saken tas til orientering."
    bare = "Konklusjon\nGruppen støtter forslaget om en ny ressursgruppe. Alle regionene bør være med i den."
    assert one(bare).text == "Gruppen støtter forslaget om en ny ressursgruppe. Alle regionene bør være med i den."


def test_what_follows_a_decision_on_the_next_line_is_left_out():
    found = one(
        "Vedtak: Mandatet godkjennes med disse endringene:\n- punkt 2 strykes\nAnsvar: Sekretariatet\nFrist: 1. mai\n"
    )
    assert found.text == "Mandatet godkjennes med disse endringene:\npunkt 2 strykes"


def test_introduced_within_a_paragraph_with_the_meetings_date():
    found = one(
        "Rektor orienterte. Styret behandlet saken 12. mai 2022 og fattet følgende vedtak:\n\nRegnskapet godkjennes.\n"
    )
    assert (found.text, found.quoted_date) == ("Regnskapet godkjennes.", "2022-05-12")


def test_the_decision_printed_in_bold():
    found = one("**Vedtak:**\n\n**Styret godkjenner årsmeldingen.**\n\n**Sak 8/24 Eventuelt**\n\nIngen saker.")
    assert found.text == "Styret godkjenner årsmeldingen."


def test_word_headings():
    lines = [
        Line("Sak 3/23 Strategi", kind="heading", level=1),
        Line("Dekanen innledet til saken."),
        Line("Vedtak", kind="heading", level=2),
        Line("Fakultetsstyret vedtar strategien for 2023–2027."),
        Line("Styret ber dekanen om en handlingsplan innen 1. juni."),
        Line("Oppfølging", kind="heading", level=2),
        Line("Dekanen sender ut utkastet."),
    ]
    found = find_decisions(make_blocks(lines), "minutes")
    assert len(found) == 1
    assert found[0].text.startswith("Fakultetsstyret vedtar strategien")
    assert found[0].text.endswith("innen 1. juni.")
    assert (found[0].kind, found[0].lines.start, found[0].lines.end) == ("resolved", 4, 5)


def test_board_minutes_with_proposal_vote_and_dissent():
    found = one(
        """
Sak 45-2023 Budsjett 2024

Administrerende direktørs innstilling:

Styret godkjenner budsjettet med en ramme på 50 mill. kroner.

Votering:
Vedtatt mot 2 stemmer.

Vedtak:

1. Styret godkjenner budsjettet med en ramme på 48 mill. kroner.
2. Vedtaket erstatter vedtak i sak 12/2023.

Protokolltilførsel fra Ola Fjellvik og Kari Strandheim:
Vi mener at rammen er for lav.
"""
    )
    assert found.text == (
        "1. Styret godkjenner budsjettet med en ramme på 48 mill. kroner.\n2. Vedtaket erstatter vedtak i sak 12/2023."
    )
    assert (found.kind, found.replaces, found.votes) == ("approved", "12/2023", "Vedtatt mot 2 stemmer.")
    assert found.dissent is not None
    assert found.dissent.startswith("Protokolltilførsel fra Ola Fjellvik")


def test_agreed_as_proposed_stays_verbatim():
    proposal = "Innstilling:\n\nStyret tar rapporten til etterretning.\n"
    found = one(f"{proposal}\nVedtak:\n\nEnstemmig vedtatt i samsvar med innstillingen.\n")
    assert (found.text, found.votes) == ("Enstemmig vedtatt i samsvar med innstillingen.", "Enstemmig")


def test_outcome_after_a_proposal_without_a_label_of_its_own():
    found = one("Forslag til vedtak:\n\nRådet godkjenner planen.\n\nForslaget ble enstemmig vedtatt.\n")
    assert (found.text, found.explicit) == ("Forslaget ble enstemmig vedtatt.", False)


def test_a_committee_decides_what_it_submits_to_a_body_above_it():
    submitted = "Utvalgets innstilling til kommunestyret:\n\nPlanen for helseforskning vedtas slik den foreligger.\n"
    assert one(submitted).text == "Planen for helseforskning vedtas slik den foreligger."
    decided = one(f"{submitted}\nVedtak:\n\nSaken utsettes.\n")
    assert decided.text == "Saken utsettes."


def test_only_a_vote():
    found = one("Forslag til vedtak:\n\nRådet godkjenner planen.\n\nVotering:\n\nEnstemmig vedtatt.\n")
    assert (found.text, found.votes) == ("Enstemmig vedtatt.", "Enstemmig")


def test_nynorsk_board():
    found = one(
        """
Sak 9/22 Forskingsplan

Direktøren orienterte om planen.

Samrøystes vedtak:

Styret sluttar seg til forskingsplanen.

Møtet slutt kl. 14.
"""
    )
    assert (found.text, found.kind, found.votes) == (
        "Styret sluttar seg til forskingsplanen.",
        "approved",
        "Samrøystes",
    )


def test_quoted_decision_of_another_meeting_counts_in_any_paper():
    text = """
RÅDETS INNSPILL I MØTE 12.03.18

Det er behov for en avklaring.

RÅDETS VEDTAK I MØTE 12.03.18

Arbeidsgruppen arbeider videre med innspillene.

Fagmiljøet inviteres til neste rådsmøte.

SPØRSMÅL TIL DISKUSJON

Hvem er brukeren?
"""
    for kind in ("presentation", "case_paper"):
        found = one(text, kind)
        assert found.text == "Arbeidsgruppen arbeider videre med innspillene.\nFagmiljøet inviteres til neste rådsmøte."
        assert (found.quoted_date, found.lines.start, found.lines.end) == ("2018-03-12", 7, 9)


def test_conclusion_of_a_paper_is_no_decision():
    text = "Konklusjon\n\nMedlemskapet er en nøkkel til norsk deltakelse i internasjonal forskning.\n"
    assert not decisions(text, "attachment")
    assert not decisions("Vedtak:\n\nSaken tas til orientering.\n", "agenda")


def test_table_rows_labelled_by_the_first_cell():
    lines = [
        Line("12/24\tInnkalling", kind="row", cells=("12/24", "Innkalling")),
        Line("Vedtak\tInnkallingen godkjennes.", kind="row", cells=("Vedtak", "Innkallingen godkjennes.")),
        Line("Ansvar\tSekretariatet", kind="row", cells=("Ansvar", "Sekretariatet")),
    ]
    found = find_decisions(make_blocks(lines), "minutes")
    assert [(d.text, d.explicit, d.lines.start) for d in found] == [("Innkallingen godkjennes.", True, 2)]


def test_table_with_a_column_of_decisions():
    rows = [("Sak", "Omtale", "Vedtak"), ("3/24", "Leder orienterte om budsjettet.", "Budsjettet vedtas.")]
    lines = [Line("\t".join(cells), kind="row", cells=cells) for cells in rows]
    found = find_decisions(make_blocks(lines), "minutes")
    assert [(d.text, d.explicit) for d in found] == [("Budsjettet vedtas.", True)]


def test_a_decision_in_each_of_two_lettered_items():
    text = """
Sak 7/24 Oppdrag

a) Digitalt samtykke

Prosjektlederen orienterte.

Vedtak: Saken tas til orientering.

b) Genomsenter

Det var enighet om at styringsgruppen utvides.

c) Register

Status ble lagt fram.
"""
    found = decisions(text)
    assert [d.text for d in found] == [
        "Saken tas til orientering.",
        "Det var enighet om at styringsgruppen utvides.",
    ]


def test_prose_is_not_listed_beside_an_explicit_decision():
    text = "Det var enighet om at planen er god.\n\nVedtak:\n\nPlanen vedtas.\n"
    assert one(text).text == "Planen vedtas."


def test_english_minutes_with_lost_line_break_between_cases():
    text = "Decision:\nThe Council took note of the information.\n\nCase 17/25 Any other business\n\nNone.\n"
    found = one(text)
    assert (found.text, found.kind) == ("The Council took note of the information.", "noted")


# --- in prose

DECIDED = [
    ("Det var enighet om at nettverket inviteres til neste møte.", "resolved"),
    ("Det var brei semje om å gå vidare med planen.", "resolved"),
    ("I møtet ble det enighet om å be om en ny utredning.", "resolved"),
    ("Referatet ble godkjent.", "approved"),
    ("Referat fra møtet 15. mars 2024 ble godkjent uten merknader.", "approved"),
    ("Protokollen ble godkjent og undertegnet.", "approved"),
    ("Innkallingen og dagsorden for møtet ble godkjent.", "approved"),
    ("Innkalling og saksliste godkjent.", "approved"),
    ("Møteboka vart godkjend.", "approved"),
    ("Dagsorden og referatet fra møtet 25. september 2018 ble godkjent.", "approved"),
    ("Forskingsutvalet støttar målet om fleire studiar.", "approved"),
    ("Godkjent uten merknader.", "approved"),
    ("Tatt til orientering.", "noted"),
    ("The minutes of 3 May 2023 were approved.", "approved"),
    ("Minutes approved.", "approved"),
    ("Strategigruppen støtter forslaget om en ny ressursgruppe.", "approved"),
    ("Strategigruppen sluttet seg til de foreslåtte prinsippene.", "approved"),
    ("Rådet anbefaler at ordningen videreføres i 2026.", "recommended"),
    ("Utvalget ber sekretariatet om å utarbeide et notat.", "assigned"),
    ("Strategigruppen ba om en egen sak om kravene.", "assigned"),
    ("Gruppen ba OsloMet – storbyuniversitetet om å lage en plan.", "assigned"),
    ("Rådet ber Helse- og omsorgsdepartementet, ved statsråden, om å lage en plan.", "assigned"),
    ("Strategigruppen var omforent om at indikatoren forenkles.", "resolved"),
    ("Gruppen ble enige om å møtes fysisk.", "resolved"),
    ("Forskingsutvalet gjekk inn for framlegget.", "approved"),
    ("Styret slutta seg til tilrådinga.", "approved"),
    ("Medlemene var samde om at saka er viktig.", "resolved"),
    ("Medlemmene sa seg enige i dette oppsettet.", "approved"),
    ("Strategigruppen tok orienteringen til etterretning.", "noted"),
    ("Styret tok saken til orientering.", "noted"),
    ("Saka vart teken til orientering.", "noted"),
    ("Endelig beslutning er at to temaer settes opp på seminaret.", "resolved"),
    ("Det ble vedtatt å opprette et felles sekretariat.", "resolved"),
    ("Deretter ble det besluttet at fristen forlenges.", "resolved"),
    ("Det vart avtalt at leiaren tek kontakt med fakultetet.", "resolved"),
    ("Saken ble utsatt til neste møte.", "postponed"),
    ("Saken utsettes.", "postponed"),
    ("Saka vart utsett.", "postponed"),
    ("Saken følges videre i AU.", "assigned"),
    ("Sekretariatet ble bedt om å innhente tall fra regionene.", "assigned"),
    ("AU bes om å utarbeide program.", "assigned"),
    ("Rådet oppnevnte Kari Strandheim som ny nestleder.", "resolved"),
    ("Ola Fjellvik ble valgt til møteleder.", "resolved"),
    ("Etter en lengre diskusjon vedtok styret å avvente.", "resolved"),
    ("På denne bakgrunn anbefaler Strategigruppen at forsøket avsluttes.", "recommended"),
    ("Styret støttet ikke forslaget.", "rejected"),
    ("Gruppen diskuterte forslaget og støtter dette.", "approved"),
    ("Rådet er positive til et register, og ber AU utrede saken.", "assigned"),
    ("Ved avstemning ble forslaget vedtatt med 5 mot 4 stemmer.", "resolved"),
    ("Leder fikk fullmakt til å ferdigstille brevet.", "assigned"),
    ("Søknaden fra Fjordby innvilges med kr 50 000.", "approved"),
    ("It was agreed that the group will meet again in May.", "resolved"),
    ("The committee endorsed the revised guidelines.", "approved"),
    ("The group noted the report.", "noted"),
    ("The Board decided to postpone the evaluation.", "resolved"),
    ("The secretariat was asked to circulate the slides.", "assigned"),
]

NOT_DECIDED = [
    "Strategigruppen bemerket at behandlingstiden er for lang.",
    "Strategigruppen diskuterte mulige årsaker til nedgangen.",
    "Strategigruppen påpekte at rapporteringen er krevende.",
    "Rådet kommenterte utkastet.",
    "Saken ble diskutert.",
    "Det bør nedsettes en ny styringsgruppe for prosjektet.",
    "Medlemmer i gruppen kommenterte at indikatoren er uklar.",
    "Revidert instruks ble vedtatt i foretaksmøtene i januar 2024.",
    "Stortinget vedtok loven før sommeren.",
    "HOD har besluttet at ordningen avvikles.",
    "Departementet ber de regionale helseforetakene om å vurdere saken.",
    "Forskningsrådet besluttet å lyse ut midler.",
    "Arbeidsgruppen har anbefalt en enklere modell.",
    "Arbeidsgruppen anbefaler en enklere modell.",
    "RHFenes strategigruppe for forskning oppnevnte i 2010 en ressursgruppe.",
    "I forrige møte var det enighet om at saken skulle tas opp.",
    "Styret vedtok i møte 12. mars 2023 å avvikle ordningen.",
    "Det ble i 2019 besluttet å avvikle ordningen.",
    "Planen som ble vedtatt i fjor, omfatter fire tiltak.",
    "Strategigruppen ba i sak 23-2018 om en plan.",
    "Planen må godkjennes av styret før den kan tas i bruk.",
    "Dersom styret godkjenner planen, starter arbeidet i mai.",
    "Skal gruppen anbefale en ny modell?",
    "Det ble vist til at styret støtter forslaget.",
    "Det ble orientert om planen, som ble vedtatt av universitetsstyret ved NTNU.",
    "Komitéen gjør endelig vedtak etter retningslinjene.",
    "Et regionalt utvalg godkjenner søknader om utlevering av data.",
    "Det var ikke enighet om modellen.",
    "Det ble ikke tatt stilling til finansieringen.",
    "Presentasjonen sendes til medlemmene.",
    "Konferansen ble utsatt på grunn av pandemien.",
    "Rådet diskuterte hvordan sykehusene og kommunene støtter ordningen.",
    "Det ble opplyst at styret har godkjent planen.",
    "Styret behandlet en orientering om budsjettet.",
    "The Ministry has decided to close the programme.",
    "The group discussed the report.",
    "The group noted that processing takes too long.",
    "The Research Council decided to fund three centres.",
]


@pytest.mark.parametrize(("sentence", "kind"), DECIDED)
def test_sentence_that_decides(sentence: str, kind: str):
    found = one(f"Sak 4/24 Orientering\n\nLederen la fram saken. {sentence} Møtet fortsatte med neste sak.\n")
    assert (found.text, found.kind, found.explicit) == (sentence, kind, False)


@pytest.mark.parametrize("sentence", NOT_DECIDED)
def test_sentence_that_only_looks_so(sentence: str):
    assert not decisions(f"Sak 4/24 Orientering\n\nLederen la fram saken. {sentence}\n")


def test_what_completes_a_decision_joins_it():
    found = one("Endelig beslutning er at to temaer settes opp.\n\nNSG AU skal arbeide med programmet.\n")
    assert found.text == "Endelig beslutning er at to temaer settes opp. NSG AU skal arbeide med programmet."
    assert (found.kind, found.lines.start, found.lines.end) == ("resolved", 1, 3)


def test_bullets_that_a_sentence_announces_belong_to_it():
    found = one(
        "Det ble vedtatt følgende:\n- Fristen forlenges til 1. mai.\n- Skjemaet forenkles.\n\nNeste punkt ble nevnt."
    )
    assert found.text.split("\n")[1:] == ["Fristen forlenges til 1. mai.", "Skjemaet forenkles."]


def test_topics_of_a_discussion_do_not():
    found = one("Gruppen tok saken til etterretning med diskusjon knyttet til følgende tema:\n\n- Lønn.\n- Tid.\n")
    assert found.text == "Gruppen tok saken til etterretning med diskusjon knyttet til følgende tema:"


def test_another_committee_named_in_the_case_is_not_the_body():
    text = "Det nasjonale utvalget har utredet ordningen. Utvalget anbefaler en modell som bygger på dagens system.\n"
    assert not decisions(text)


def test_quoted_words_are_not_decided_here():
    assert not decisions("Oppdraget lyder: «Styret ber direktøren om å utrede saken. Det ble vedtatt å vente.»\n")


def test_a_title_without_a_full_stop_is_left_out():
    text = "31-2024 Godkjenning av innkalling og dagsorden\nInnkallingen og dagsorden for møtet ble godkjent.\n"
    assert one(text).text == "Innkallingen og dagsorden for møtet ble godkjent."


def test_no_prose_decisions_outside_minutes():
    text = "Det var enighet om at nettverket inviteres. Styret vedtok planen.\n"
    for kind in ("agenda", "presentation", "case_paper", "attachment", "other"):
        assert not decisions(text, kind)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Gruppa støttar ikkje framlegget om eit nytt register.", "rejected"),
        ("Søknaden om midlar til registeret vert avslegen.", "rejected"),
        ("Utvalget vedtok ikke å gå videre med registeret.", "rejected"),
        ("The committee does not support the proposal.", "rejected"),
        ("The board decided not to proceed with the registry.", "rejected"),
        ("Utvalet vedtok å utsetje saka.", "postponed"),
        ("The board decided to postpone the matter.", "postponed"),
        ("Utvalet sluttar seg til planen for registeret.", "approved"),
    ],
)
def test_what_is_turned_down_or_put_off(text, kind):
    assert one(f"Sak 5/24 Register\n\nVedtak: {text}").kind == kind


@pytest.mark.parametrize("text", ["Protokollen er godkjend og signert:", "Minutes approved and signed:"])
def test_what_stands_above_the_signatures_is_no_decision(text):
    assert decisions(f"Sak 5/24 Eventuelt\n\nIngen saker.\n\n{text}") == ()


@pytest.mark.parametrize(
    "holder", ["Dyrlund Diagnostikk AS", "Helse Midt-Norge RHF", "SSHF", "Ekra Drift KF", "HVL", "FFO", "UiO"]
)
def test_a_legal_form_is_no_body_that_decides(holder: str):
    assert not is_decision(f"{holder} støttet forslaget, men ba om at kostnadene utredes nærmere.")


def test_a_body_decides_by_its_abbreviation():
    assert is_decision("NSG støttet forslaget.")


@pytest.mark.parametrize(
    "told",
    [
        "Det gis tilslutning til forslaget.",
        "Forslaget fikk full tilslutning.",
        "Møtet ga sin støtte til at utlysningen gjennomføres.",
        "Arbeidsgruppens forslag ble enstemmig støttet.",
        "Per Hassel oppnevnes som gruppens representant i styret.",
        "Det settes ned en arbeidsgruppe som skal levere innen 1. mai.",
        "Det vart sett ned ei arbeidsgruppe med Kari Moen som leiar.",
        "Det tildeles 400 000 kroner til prosjektet.",
    ],
)
def test_what_is_given_granted_or_set_up_is_decided(told: str):
    assert is_decision(told)


@pytest.mark.parametrize(
    "told",
    [
        "Det ble stilt spørsmål om finansieringen er vedtatt.",
        "Forslaget fikk støtte fra flere.",
        "Det settes av tid til spørsmål.",
        "En representant skal oppnevnes som observatør.",
    ],
)
def test_what_is_asked_or_to_come_is_not_decided(told: str):
    assert not is_decision(told)
