"""The words of the remarks that only a packet gets before it is sent."""

from __future__ import annotations

from ingest.review.wording_kind import Wording

_TAKE_OUT = ("Ta det ut før papiret sendes.", "Take it out before the paper is sent.")
_FILL_IN = ("Fyll inn det som mangler.", "Fill in what is missing.")
_DATE = ("Se hvilken dato som er ment.", "See which date is meant.")
_SUM = ("Regn over tallene.", "Go over the figures.")

CHECKS: dict[str, Wording] = {
    # --- left in
    "comment_left": Wording(
        "error",
        "En merknad i margen er ikke fjernet{author}: «{text}»",
        "A margin comment has been left in{author}: “{text}”",
        *_TAKE_OUT,
    ),
    "comment_printed": Wording(
        "error", "En merknad står i teksten: «{text}»", "A comment stands in the text: “{text}”", *_TAKE_OUT
    ),
    "change_left": Wording(
        "error",
        "En sporet endring står igjen; slettet tekst: «{text}»",
        "A tracked change has been left in; deleted text: “{text}”",
        "Godta eller avvis endringene før papiret sendes.",
        "Accept or reject the changes before the paper is sent.",
    ),
    "notes_left": Wording(
        "note",
        "Lysbildet har notater som følger med filen: «{text}»",
        "The slide has notes that go with the file: “{text}”",
        "Ta dem ut om de bare er for den som holder foredraget.",
        "Take them out if they are the speaker's only.",
    ),
    "mail_in_link": Wording(
        "error",
        "En lenke er pakket inn av e-postsystemet og inneholder en e-postadresse.",
        "A link was wrapped by the mail system and holds a mail address.",
        "Sett inn den egentlige lenken.",
        "Put in the link itself.",
    ),
    "wrapped_link": Wording(
        "doubt",
        "En lenke er pakket inn av e-postsystemet.",
        "A link was wrapped by the mail system.",
        "Sett inn den egentlige lenken.",
        "Put in the link itself.",
    ),
    "label_in_open": Wording(
        "error",
        "«{title}» er merket «{label}», men sendes sammen med papirer uten merking.",
        "“{title}” is labelled “{label}”, but goes out with papers that are not.",
        "Se om papiret skal være med, eller om merkingen skal bort.",
        "See whether the paper is to go out, or the label to be taken off.",
    ),
    "placeholder": Wording(
        "error", "Noe skulle vært fylt inn: «{text}»", "Something was to be filled in: “{text}”", *_FILL_IN
    ),
    "field_error": Wording(
        "error",
        "En kryssreferanse er brutt: «{text}»",
        "A cross-reference is broken: “{text}”",
        "Oppdater feltene i Word, eller skriv henvisningen selv.",
        "Update the fields in Word, or write the reference yourself.",
    ),
    "template_residue": Wording(
        "note", "Tekst fra malen står igjen: «{text}»", "Text of the template has been left in: “{text}”", *_TAKE_OUT
    ),
    "run_together": Wording(
        "note",
        "Mellomrom mangler etter punktum: «{text}»",
        "A space is missing after a full stop: “{text}”",
        "Sett inn mellomrom, og se om en endring er godtatt halvveis.",
        "Put in a space, and see whether a change was accepted halfway.",
    ),
    # --- dates
    "no_such_day": Wording("error", "Datoen «{printed}» finnes ikke.", "There is no such day as “{printed}”.", *_DATE),
    "weekday": Wording(
        "error",
        "«{printed}»: datoen er en {day_nb}.",
        "“{printed}”: the date is a {day_en}.",
        "Se om ukedagen eller datoen er feil.",
        "See whether the weekday or the date is wrong.",
    ),
    "years_reversed": Wording(
        "doubt", "Årene står i omvendt rekkefølge: «{printed}»", "The years are reversed: “{printed}”", *_DATE
    ),
    "later_meeting_cited": Wording(
        "error",
        "Papiret er fra møtet {date}, men nevner referatet fra {printed}.",
        "The paper is of the meeting of {date}, but names minutes of {printed}.",
        *_DATE,
    ),
    "other_year": Wording(
        "doubt",
        "«{printed}» er møtets dato ({date}) med et annet år.",
        "“{printed}” is the meeting's day ({date}) in another year.",
        *_DATE,
    ),
    "next_meeting_past": Wording(
        "error",
        "Neste møte ({printed}) ligger før dette ({date}).",
        "The next meeting ({printed}) lies before this one ({date}).",
        *_DATE,
    ),
    "deadline_past": Wording(
        "doubt",
        "Fristen «{printed}» er før møtet ({date}).",
        "The deadline “{printed}” is before the meeting ({date}).",
        *_DATE,
    ),
    # --- figures
    "sum_wrong": Wording(
        "doubt",
        "«{label}» er {printed}, men tallene over gir {sum}.",
        "“{label}” is {printed}, but the figures above come to {sum}.",
        *_SUM,
    ),
    "percent_wrong": Wording(
        "doubt",
        "Prosentene blir {sum} til sammen, ikke 100.",
        "The percentages come to {sum}, not 100.",
        *_SUM,
    ),
    # --- names
    "name_spelled": Wording(
        "doubt",
        "Navnet «{name}» er skrevet «{other}» {where_nb}.",
        "The name “{name}” is written “{other}” {where_en}.",
        "Se hva som er riktig, og skriv det likt.",
        "See which is right, and write it alike.",
    ),
    "institution_gone": Wording(
        "doubt",
        "{institution} finnes ikke lenger fra {date}, men er oppført med {person}.",
        "{institution} ceased to be on {date}, but stands with {person}.",
        "Se hvilken institusjon som er ment nå.",
        "See which institution is meant now.",
    ),
    "institution_gone_named": Wording(
        "note",
        "{institution} finnes ikke lenger fra {date}, men er nevnt som om den gjør det.",
        "{institution} ceased to be on {date}, but is named as if it were there.",
        "Se hvilken institusjon som er ment nå.",
        "See which institution is meant now.",
    ),
    # --- the packet
    "case_without_paper": Wording(
        "note",
        "Saken «{case}» har ikke noe papir, slik de andre har.",
        "The case “{case}” has no paper, as the others have.",
        "Se om saksframlegget er glemt.",
        "See whether the case paper was forgotten.",
    ),
    "paper_off_agenda": Wording(
        "error",
        "«{title}» gjelder sak {number}, som ikke står på sakslisten.",
        "“{title}” belongs to case {number}, which is not on the agenda.",
        "Sett saken på listen, eller rett nummeret.",
        "Put the case on the agenda, or mend the number.",
    ),
    "titles_differ": Wording(
        "doubt",
        "Sak {number} heter «{title}» på sakslisten, men papiret heter «{other}».",
        "Case {number} is called “{title}” on the agenda, but its paper “{other}”.",
        "Se om papiret hører til saken.",
        "See whether the paper belongs to the case.",
    ),
    "cited_case_unknown": Wording(
        "doubt",
        "Sak {number} er nevnt, men det finnes ingen sak med det nummeret.",
        "Case {number} is cited, but no case has that number.",
        "Se hvilket nummer som er ment.",
        "See which number is meant.",
    ),
    "number_taken": Wording(
        "error",
        "Saksnummeret {number} er brukt før, {date}: «{title}»",
        "The case number {number} has been used before, on {date}: “{title}”",
        "Gi saken neste ledige nummer.",
        "Give the case the next free number.",
    ),
}
