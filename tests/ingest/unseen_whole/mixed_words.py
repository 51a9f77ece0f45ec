"""The words that secretariats use for the same things, in three languages, and invented names to go with them."""

from __future__ import annotations

from dataclasses import dataclass

GIVEN = (
    "Ingunn Torbjørn Åse-Marie Eyvind Solfrid Håkon Ragnhild Øyvind Marte Jens-Petter Turid Gro Kjersti Yngve Sunniva "
    "Tormod Hege Vibeke Knut-Arne Elin Trygve Bård Siri Fredrik Leyla Giovanni Katarzyna Karl-Johan Bente Jorunn"
).split()
MIDDLE = ("", "", "", "Aas", "Lie", "M.", "Ø.", "Beate", "Tveit")
FAMILY = (
    "Fossberget,Kvalnesset,Lauvstad,Grindheimsli,Myklevoll,Sæterdalen,Bjørkum,Rønnekleiv,Kråkenes,Espelund,Nærbøen,"
    "Vinjerud,Furulien,Breivikås,Hagalia,Løvbrekke,Nordbotten,Ahmadzai,O'Shaughnessy,van der Velde,Brattebø-Mo"
).split(",")

INSTITUTIONS = {
    "Helse Vest RHF": ("Helse Vest RHF", "Helse Vest"),
    "Helse Sør-Øst RHF": ("Helse Sør-Øst RHF", "Helse Sør-Øst"),
    "Helse Midt-Norge RHF": ("Helse Midt-Norge RHF", "Helse Midt-Norge"),
    "Oslo universitetssykehus HF": ("Oslo universitetssykehus", "OUS"),
    "St. Olavs hospital HF": ("St. Olavs hospital", "St. Olavs hospital HF"),
    "Universitetet i Bergen": ("Universitetet i Bergen", "UiB"),
    "UiT Norges arktiske universitet": ("UiT Norges arktiske universitet", "UiT"),
    "Norges teknisk-naturvitenskapelige universitet": ("NTNU",),
    "Folkehelseinstituttet": ("Folkehelseinstituttet", "FHI"),
    "Norges forskningsråd": ("Norges forskningsråd", "Forskningsrådet"),
    "Kreftforeningen": ("Kreftforeningen",),
    "Helse Bergen HF": ("Haukeland universitetssjukehus",),
}
"""How papers print the institutions of the authority file."""


@dataclass(frozen=True)
class Words:
    """What one language calls things; ``{}`` stands where the thing itself goes."""

    bodies: tuple[str, ...]
    heads: tuple[str, ...]
    dates: tuple[str, ...]
    months: tuple[str, ...]
    weekdays: tuple[str, ...]
    present: tuple[str, ...]
    absent: tuple[str, ...]
    observers: tuple[str, ...]
    guests: tuple[str, ...]
    secretariat: tuple[str, ...]
    chair: tuple[str, ...]
    sits_for: tuple[str, ...]
    columns: tuple[str, str, str, str, str]
    roles: dict[str, str]
    remotely: str
    agenda: str
    cases: tuple[str, ...]
    titles: tuple[str, ...]
    last_title: str
    texts: tuple[str, ...]
    labels: tuple[str, ...]
    decisions: tuple[str, ...]
    proposal: str
    closing: tuple[str, ...]
    conjunction: str


BOKMAAL = Words(
    bodies=(
        "Forskningsutvalget",
        "Nasjonalt råd for kliniske studier",
        "Samarbeidsutvalget for forskning og utdanning",
        "Regionalt forskningsutvalg i Helse Vest",
        "Faglig referansegruppe for biobanker",
        "Styringsgruppen for Tarnes helseprogram",
        "Brukerutvalget",
    ),
    heads=("= Referat fra møte i {}", "= Møteprotokoll\n\n{}", "= {}\n\nReferat fra møte nr. 3", "= Protokoll – {}"),
    dates=(
        "Dato: {day}. {month} {year}",
        "Tid: {numbers} kl. 10–14",
        "Møtedato: {numbers}\nMøtested: Teams",
        "{weekday} {day}. {month} {year}, Gardermoen",
        "Møtetid: {weekday} {day}. {month} {year} kl. 9.30–15.00\nSted: Møterom 3, Bergen",
    ),
    months=tuple("januar februar mars april mai juni juli august september oktober november desember".split()),
    weekdays=tuple("Mandag Tirsdag Onsdag Torsdag Fredag Lørdag Søndag".split()),
    present=("Til stede", "Møtende", "Deltakere", "Møtende medlemmer", "Disse møtte", "Medlemmer til stede"),
    absent=("Forfall", "Meldt forfall", "Ikke til stede", "Fraværende"),
    observers=("Observatører", "Observatør"),
    guests=("Andre til stede", "Øvrige deltakere", "Inviterte"),
    secretariat=("Sekretariat", "Fra sekretariatet", "Fra administrasjonen", "Referent"),
    chair=("leder", "møteleder", "utvalgsleder"),
    sits_for=("vara for", "for", "i stedet for", "møtte for", "stedfortreder for"),
    columns=("Navn", "Institusjon", "Rolle", "Til stede", "Forfall"),
    roles={
        "chair": "Leder",
        "member": "Medlem",
        "deputy": "Varamedlem",
        "observer": "Observatør",
        "secretariat": "Sekretariat",
    },
    remotely="(digitalt)",
    agenda="Saksliste:",
    cases=(
        "Sak {n}/{year} {title}",
        "Sak {n}/{yy}: {title}",
        "{n}/{yy} <tab> {title}",
        "{n}/{year} {title}",
        "**Sak {n}-{year} {title}**",
        "Sak nr. {n}/{yy} – {title}",
        "**Styresak {n}-{year} {title}**",
        "Sak {year}/{n} {title}",
        "**FU-sak {n}/{yy} {title}**",
        "== Sak {n}/{yy} {title}",
        "**Sak {n}/{yy}**\n{title}",
        "Saksnr.: {n}/{yy}\nTittel: {title}",
        "|ruled\n| Sak {n}/{yy} | {title} |",
    ),
    titles=(
        "Godkjenning av referat fra møtet {before}",
        "Handlingsplan for forskning",
        "Tildeling av midler til korttidsstipend",
        "Høringsuttalelse: ny forskrift om helseregistre",
        "Oppnevning av arbeidsgruppe for persontilpasset medisin",
        "Infrastruktur for kliniske data – videre arbeid",
        "Åpen forskning og deling av data",
    ),
    last_title="Eventuelt",
    texts=(
        "{} innledet til saken.",
        "Flere pekte på behovet for bedre samordning mellom regionene.",
        "Saken har vært på høring i helseforetakene.",
        "I diskusjonen kom det fram at små fagmiljøer trenger mer støtte, og at søknadsfristene bør samordnes.",
    ),
    labels=(
        "Vedtak:\n{}",
        "Vedtak: {}",
        "**Vedtak**\n{}",
        "Konklusjon: {}",
        "Enstemmig vedtak:\n{}",
        "Det ble fattet slikt vedtak:\n{}",
        "Beslutning: {}",
        "VEDTAK\n{}",
        "Utvalgets vedtak:\n{}",
        "Vedtak:\n\n{}",
    ),
    decisions=(
        "Saken tas til orientering.",
        "Forslaget til handlingsplan vedtas med de endringer som kom fram i møtet.",
        "Det settes ned en arbeidsgruppe med representanter fra alle regionene.",
        "Saken utsettes til neste møte.",
        "Sekretariatet bes om å utarbeide et høringssvar innen 15. mai.",
    ),
    proposal="Forslag til vedtak:\n{}",
    closing=("Møtet ble hevet kl. 14.30.", "Neste møte: 12. desember på Gardermoen."),
    conjunction=" og ",
)

NYNORSK = Words(
    bodies=(
        "Forskingsutvalet",
        "Regionalt samarbeidsorgan for forsking",
        "Brukarutvalet",
        "Fagrådet for Tarnesstudien",
    ),
    heads=("= Referat frå møte i {}", "= Møteprotokoll\n\n{}", "= Protokoll – {}"),
    dates=BOKMAAL.dates,
    months=BOKMAAL.months,
    weekdays=tuple("Måndag Tysdag Onsdag Torsdag Fredag Laurdag Sundag".split()),
    present=("Til stades", "Deltakarar", "Desse møtte", "Møtande medlemer"),
    absent=("Forfall", "Meldt forfall", "Ikkje til stades"),
    observers=("Observatørar", "Observatør"),
    guests=("Andre til stades", "Inviterte"),
    secretariat=("Sekretariat", "Frå sekretariatet", "Frå administrasjonen", "Referent"),
    chair=("leiar", "møteleiar"),
    sits_for=("vara for", "i staden for", "møtte for", "varamedlem for"),
    columns=("Namn", "Institusjon", "Rolle", "Til stades", "Forfall"),
    roles={
        "chair": "Leiar",
        "member": "Medlem",
        "deputy": "Vara",
        "observer": "Observatør",
        "secretariat": "Sekretariat",
    },
    remotely="(Teams)",
    agenda="Sakliste:",
    cases=BOKMAAL.cases,
    titles=(
        "Godkjenning av referat frå møtet {before}",
        "Handlingsplan for forsking",
        "Tildeling av forskingsmidlar",
        "Høyringsuttale om ny forskrift",
        "Brukarmedverknad i forsking",
    ),
    last_title="Eventuelt",
    texts=(
        "{} innleidde til saka.",
        "Utvalet drøfta saka.",
        "Fleire peika på behovet for betre samordning mellom regionane.",
        "Det vart stilt spørsmål om finansieringa.",
    ),
    labels=(
        "Vedtak:\n{}",
        "Konklusjon: {}",
        "Samrøystes vedtak:\n{}",
        "Det vart gjort slikt vedtak:\n{}",
        "Einstemmig vedtak:\n{}",
    ),
    decisions=(
        "Saka blir teken til orientering.",
        "Framlegget til handlingsplan vert vedteke med dei endringane som kom fram i møtet.",
        "Utvalet rår til at ordninga held fram i to år.",
        "Saka vert utsett til neste møte.",
    ),
    proposal="Framlegg til vedtak:\n{}",
    closing=("Møtet vart heva kl. 14.30.", "Neste møte: 12. desember i Førde."),
    conjunction=" og ",
)

ENGLISH = Words(
    bodies=("Steering Committee for Nordic Biobanks", "Research Advisory Board", "Scientific Committee for Trials"),
    heads=("= Minutes of the meeting of the {}", "= {}\n\nMinutes", "= Minutes\n\n{}"),
    dates=(
        "Date: {day} {month} {year}",
        "{weekday} {day} {month} {year}, Oslo",
        "Time: {day} {month} {year}, 10:00–14:00\nPlace: Teams",
    ),
    months=tuple("January February March April May June July August September October November December".split()),
    weekdays=tuple("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()),
    present=("Present", "Participants", "Attendees", "Members present"),
    absent=("Apologies", "Absent", "Apologies for absence"),
    observers=("Observers", "Observer"),
    guests=("Invited guests", "Also present"),
    secretariat=("Secretariat", "Secretary"),
    chair=("chair", "Chair"),
    sits_for=("deputy for", "substitute for", "for"),
    columns=("Name", "Institution", "Role", "Present", "Absent"),
    roles={
        "chair": "Chair",
        "member": "Member",
        "deputy": "Deputy",
        "observer": "Observer",
        "secretariat": "Secretariat",
    },
    remotely="(online)",
    agenda="Agenda:",
    cases=(
        "Case {n}/{year} {title}",
        "Item {n}/{yy}: {title}",
        "**{n}/{year} {title}**",
        "== Case {n}/{yy} {title}",
        "Agenda item {n}/{yy} – {title}",
        "{n}/{yy} <tab> {title}",
    ),
    titles=(
        "Approval of the minutes of the meeting on {before}",
        "Action plan for research",
        "Consultation on the new registry regulation",
        "Data sharing and open science",
    ),
    last_title="Any other business",
    texts=(
        "{} introduced the item.",
        "The committee discussed the matter.",
        "Several members pointed to the need for better coordination.",
        "A note had been distributed in advance.",
    ),
    labels=("Decision: {}", "Decision:\n{}", "**Decision**\n{}", "Conclusion: {}", "Resolution: {}"),
    decisions=(
        "The action plan is adopted with the changes made in the meeting.",
        "A working group with members from all countries shall be set up.",
        "The item is postponed to the next meeting.",
    ),
    proposal="Proposed decision:\n{}",
    closing=("The meeting was closed at 14:30.", "Next meeting: 12 December in Oslo."),
    conjunction=" and ",
)
