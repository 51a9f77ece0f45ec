"""What the bodies talk about: initiatives with names, listed and invented, and matters without."""
# ruff: noqa: E501 -- lists of words

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from benchmarks.papers.model import Subject, Words

_LISTED = (
    "NorCRIN",
    "Biobank Norge",
    "Helseanalyseplattformen",
    "NorTrials",
    "Persontilpasset medisin",
    "MoBa",
    "ELIXIR",
    "Helsedataservice",
    "SAMINOR-undersøkelsen",
    "EATRIS",
    "NORBRAIN",
    "Tromsøundersøkelsen",
)
_HEADS = """
Alders Arktis Bris Demens Fjord Foster Gnist Grense Hav Hjerne Hud Kyst Livs Lunge Lys Mestrings Nord Pols Puste Rus Samdata Skjelett
Smerte Søvn Tarm Tinde Trygg Varde Vekst Vidde Øre
""".split()
_TAILS = "kohorten nettet løftet banken piloten registeret atlaset nøkkelen laben kompasset".split()
_STUDIES = ("{}-studien", "{}-programmet", "{}-prosjektet")
_SYLLABLES = "NOR KYST PRE TRI VAR MEL SAM HEL POL FLO BAR KOR LUM SIR TEK".split()

_ASPECTS = (
    Words("videreføring av {}", "vidareføring av {}", "continuation of {}"),
    Words("finansiering av {}", "finansiering av {}", "funding of {}"),
    Words("evaluering av {}", "evaluering av {}", "evaluation of {}"),
    Words("organisering av {}", "organisering av {}", "organisation of {}"),
    Words("utvidelse av {}", "utviding av {}", "expansion of {}"),
)
_THINGS = (
    Words("register for", "register for", "registry for"),
    Words("kompetansetiltak i", "kompetansetiltak i", "training scheme in"),
    Words("felles retningslinjer for", "felles retningsliner for", "common guidelines for"),
    Words("handlingsplan for", "handlingsplan for", "action plan for"),
    Words("stipendordning for", "stipendordning for", "fellowship scheme for"),
    Words("måling av", "måling av", "measurement of"),
    Words("nasjonalt nettverk for", "nasjonalt nettverk for", "national network for"),
    Words("felles innkjøp til", "felles innkjøp til", "joint procurement for"),
    Words("opplæring i", "opplæring i", "training in"),
    Words("brukermedvirkning i", "brukarmedverknad i", "user involvement in"),
)
_FIELDS = (
    Words("avansert hjemmesykehus", "avansert heimesjukehus", "advanced hospital-at-home"),
    Words("barnepalliasjon", "barnepalliasjon", "paediatric palliative care"),
    Words("beredskap i laboratoriene", "beredskap i laboratoria", "laboratory preparedness"),
    Words("bildeveiledet behandling", "biletretta behandling", "image-guided treatment"),
    Words("desentralisert dialyse", "desentralisert dialyse", "decentralised dialysis"),
    Words("digital patologi", "digital patologi", "digital pathology"),
    Words("fastlegeforskning", "fastlegeforsking", "research in general practice"),
    Words("fødselsomsorg i distriktene", "fødselsomsorg i distrikta", "maternity care in rural areas"),
    Words("genterapi", "genterapi", "gene therapy"),
    Words("infeksjonsovervåking", "infeksjonsovervaking", "infection surveillance"),
    Words("jordmorutdanning", "jordmorutdanning", "midwifery education"),
    Words(
        "klimatilpasning av sykehusbygg", "klimatilpassing av sjukehusbygg", "climate adaptation of hospital buildings"
    ),
    Words("kliniske legemiddelstudier", "kliniske legemiddelstudiar", "clinical drug trials"),
    Words("luftambulanse", "luftambulanse", "air ambulance services"),
    Words("legemiddelberedskap", "legemiddelberedskap", "medicines preparedness"),
    Words("lungerehabilitering", "lungerehabilitering", "pulmonary rehabilitation"),
    Words("mikrobiell resistens", "mikrobiell resistens", "microbial resistance"),
    Words("oppfølging etter hjerneslag", "oppfølging etter hjerneslag", "follow-up after stroke"),
    Words("pasientsikkerhet", "pasienttryggleik", "patient safety"),
    Words("proteinforskning", "proteinforsking", "protein research"),
    Words("psykisk helse hos unge", "psykisk helse hos unge", "mental health of young people"),
    Words("robotkirurgi", "robotkirurgi", "robotic surgery"),
    Words("samiske pasienters språkrett", "samiske pasientar sin språkrett", "language rights of Sami patients"),
    Words("simulering i utdanningen", "simulering i utdanninga", "simulation in education"),
    Words("sjeldne diagnoser", "sjeldne diagnosar", "rare diseases"),
    Words("strålebehandling", "strålebehandling", "radiotherapy"),
    Words("sykefravær blant helsepersonell", "sjukefråvær blant helsepersonell", "sick leave among health personnel"),
    Words("tannhelse hos eldre", "tannhelse hos eldre", "dental health of older people"),
    Words("telemedisin i kommunene", "telemedisin i kommunane", "telemedicine in the municipalities"),
    Words("tolketjenester", "tolketenester", "interpreting services"),
    Words("universitetsklinikker", "universitetsklinikkar", "university clinics"),
    Words("ventetider i rehabiliteringen", "ventetider i rehabiliteringa", "waiting times in rehabilitation"),
    Words("vurdering av nye metoder", "vurdering av nye metodar", "assessment of new methods"),
    Words("åpne forskningsdata", "opne forskingsdata", "open research data"),
)


def _initiative(rng: Random) -> str:
    drawn = rng.random()
    if drawn < 0.55:
        return rng.choice(_HEADS) + rng.choice(_TAILS)
    name = rng.choice(_SYLLABLES) + rng.choice(_SYLLABLES)
    return name if drawn < 0.75 else rng.choice(_STUDIES).format(name)


def subjects(rng: Random) -> Iterator[Subject]:
    """What one body takes up in its time, no matter twice."""
    seen: set[str] = set()
    while True:
        drawn = rng.random()
        if drawn < 0.45:
            listed = drawn < 0.18
            name = rng.choice(_LISTED) if listed else _initiative(rng)
            aspect = rng.choice(_ASPECTS)
            words = Words(*(aspect[language].format(name) for language in ("nb", "nn", "en")))
            subject = Subject(words, name, listed)
        else:
            thing, field = rng.choice(_THINGS), rng.choice(_FIELDS)
            subject = Subject(
                Words(*(f"{thing[each]} {field[each]}" for each in ("nb", "nn", "en"))), None, listed=False
            )
        key = subject.initiative or subject.object.nb
        if key not in seen:
            seen.add(key)
            yield subject
