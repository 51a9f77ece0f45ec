"""The help of the command line in English; the Norwegian stands at the commands themselves.

A test sees to it that nothing the commands say is missing here.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import get_args

from graph.records import PartKind
from search.question_kinds import QuestionKind

COMMANDS: Mapping[str, str] = {
    "": """Ask the meeting papers: what was decided, how did a case move on, who represented whom.

    All is done on this machine, and every answer shows the words it rests on. “saksgraf COMMAND --help” tells more.
    """,
    "load": """Load files and folders of meeting papers.

    Run it again on the same folder whenever you like: only what is new or changed is read. What cannot be read is
    named, with what you can do, and the rest is loaded.
    """,
    "status": "What the workspace holds, and whether it is complete.",
    "rebuild": """Build graph and search anew from what has been kept.

    Mends what is damaged. A document is read again only when an older saksgraf was the last to read it.
    """,
    "forget": """Take one document out of everything, with its earlier versions.

    DOCUMENT is its name, the path it was loaded from, or the beginning of its sha256. It is not loaded again either.
    """,
    "export": "Write all that is known to standard output.",
    "ask": """Ask a question, in Norwegian (bokmål or nynorsk) or English.

    The answer shows how the question was understood; the options correct that. “none” as a name says that the question
    is about none such. “saksgraf ask --json -” reads questions from standard input, one a line.
    """,
    "search": "Search the papers.",
    "timeline": "A topic through the years: each case, what was new, and the years without any.",
    "person": "Which institutions a person has represented, at which meetings.",
    "institution": "Who has represented an institution, at which meetings.",
    "meeting": "One meeting with attendance, cases and decisions; the list of meetings without ID.",
    "case": "One case with decisions, proposals, what it refers to, and the same matter before and after.",
    "followups": "What somebody is to do: tasks, hearings and deadlines, the most urgent first.",
    "history": """Earlier treatment of the cases of an agenda, of one case or of a topic, to be pasted.

    Dates, cases, decisions verbatim, what is still open, and the source of each. The file is not loaded.
    """,
    "check": """Look over a package of papers before it is sent: what to put right, the worst first.

    The files are not loaded. Names and case numbers are held against the papers that are loaded already.
    """,
    "review": "What was not understood and what the archive lacks, the worst first.",
    "judge": """Put right what the program has misunderstood, for good.

    The judgement is kept with your name, the time and the reason, and holds after the next load too. Of several on one
    thing the last one holds; “withdraw” takes one back.
    """,
    "judge same-person": "Two names are one person.",
    "judge other-person": "Two names are two persons. Of like names, write the institution in brackets.",
    "judge institution": "What is printed is this institution.",
    "judge names": "An initiative (law, plan, network …) has these names too; a new one is added.",
    "judge number": "The printed case number is wrong; NUMBER (21/2024) is the right one.",
    "judge no-decision": "This is no decision. Some of its words are needed only where the case has several.",
    "judge done": "A task is done. Some of its words are needed only where the case has several.",
    "judge not-done": "A task is not done, though the papers say so.",
    "judge same-thread": "Two cases are one matter, before and after.",
    "judge other-thread": "Two cases have nothing to do with each other.",
    "judge withdraw": "Take a judgement back. “saksgraf judgements” shows the ids.",
    "judgements": "What people have put right, with name, date and reason; the newest first.",
    "eval": "Measure the answers against questions whose answers are known.",
    "serve": "Show the page on this machine.",
    "demo": "Load the samples, answer three questions and show the page.",
}
"""What a command does, by the words that follow ``saksgraf``."""

OPTIONS: Mapping[str, str] = {
    "Vis denne hjelpen.": "Show this help.",
    "Vis utgaven.": "Show the version.",
    "Arbeidsområdet (ellers SAKSGRAF_HOME).": "The workspace (else SAKSGRAF_HOME).",
    "Rapporten som JSON på standard ut.": "The report as JSON on standard output.",
    "Som JSON på standard ut.": "As JSON on standard output.",
    "Hvorfor, til loggen.": "Why, for the log.",
    "Formatet (ellers json).": "The format (else json).",
    f"Én av {', '.join(get_args(QuestionKind))}.": f"One of {', '.join(get_args(QuestionKind))}.",
    "Bare dette organet, f.eks. «nsg».": "Only this body, for instance “nsg”.",
    "Fra og med dag, måned, år eller «høsten 2024».": "From this day, month, year or “autumn 2024” on.",
    "Til og med.": "Up to and including.",
    "Saksnummer, f.eks. 14/2024, eller en id.": "Case number, for instance 14/2024, or an id.",
    "Bare dette dokumentet.": "Only this document.",
    f"Bare {', '.join(get_args(PartKind))}.": f"Only {', '.join(get_args(PartKind))}.",
    "Personen det gjelder.": "The person it is about.",
    "Institusjonen det gjelder.": "The institution it is about.",
    "Satsingen, loven eller planen det gjelder.": "The initiative, law or plan it is about.",
    "Uten det som bare står i utkast.": "Without what stands in drafts alone.",
    "Svaret som JSON; med «-» ett spørsmål per linje inn.": "The answer as JSON; with “-” one question a line in.",
    "Høyst så mange treff (ellers 10).": "At most so many hits (else 10).",
    "Fra og med dette året.": "From this year on.",
    "Til og med dette året.": "Up to and including this year.",
    "Treffene som JSON; med «-» ett søk per linje inn.": "The hits as JSON; with “-” one search a line in.",
    "Bare det som ingen papirer sier er gjort.": "Only what no papers say is done.",
    "Bare det som gjelder denne institusjonen og de som møter for den.": (
        "Only what is about this institution and those who represent it."
    ),
    "Skriv det som et Word-dokument.": "Write it as a Word document.",
    "Organet, når papiret eller saksnummeret ikke sier det.": (
        "The body, where neither the paper nor the case number tells."
    ),
    "Hvorfor; det blir stående ved siden av.": "Why; it stands beside what was put right.",
    "Navnene er en institusjons, ikke en satsings.": "The names are those of an institution, not of an initiative.",
    "Skriv alle ut.": "Write all of them to a file.",
    "Ta inn en fil.": "Take in a file.",
    "Skriv alt som JSON; «-» er ut.": "Write all as JSON; “-” is standard output.",
    "Vis hva som er endret siden «--json».": "Show what has changed since “--json”.",
    "Porten siden vises på (ellers 8501).": "The port of the page (else 8501).",
    "Adressen siden vises på (ellers bare denne maskinen). Sett alltid en proxy med innlogging foran en annen.": (
        "The address of the page (else this machine alone). Always put a proxy with sign-in before any other."
    ),
    "Åpne nettleseren, eller la være.": "Open the browser, or do not.",
}
"""What an option does, by its Norwegian words."""

PLACEHOLDERS: Mapping[str, str] = {
    "ADRESSE": "ADDRESS",
    "ANDRE_NAVN": "OTHER_NAMES",
    "DOKUMENT": "DOCUMENT",
    "FIL": "FILE",
    "GRUNN": "REASON",
    "INSTITUSJON": "INSTITUTION",
    "KOMMANDO": "COMMAND",
    "MAPPE": "FOLDER",
    "NAVN": "NAME",
    "NUMMER": "NUMBER",
    "NÅR": "WHEN",
    "ORD": "WORDS",
    "ORGAN": "BODY",
    "SAK": "CASE",
    "SLAG": "KIND",
    "SPØRSMÅL": "QUESTION",
    "SØKEORD": "WORDS",
    "TEMA": "TOPIC",
    "TRYKT": "PRINTED",
    "TYPE": "TYPE",
    "VALG": "OPTIONS",
    "ÅR": "YEAR",
}
"""What stands for something to be written, in capitals."""
