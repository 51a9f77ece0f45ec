"""Minutes that list things, in bullets, numbers, letters and tables, in three languages."""

PAPERS = {
    "Referat Forskningsutvalget 2024-03-12.md": """# Referat fra Forskningsutvalget ved Fjordsund universitetssykehus

Tirsdag 12. mars 2024 kl. 09.00–14.00, møterom Strand

Til stede: Ragna Solvik (leder), Tormod Haugby, Silje Nedrebø, Jo Kvamsdal
Forfall: Berit Lunde

## Sak 7/2024 Prosjektet Tidlig ute

Silje Nedrebø orienterte om prosjektet, som er finansiert av Stiftelsen Helsekraft.

Prosjektet har fem arbeidspakker:

- AP1: Koordinering og styring
- AP2: Datainnsamling fra fire kommuner
- AP3: Utvikling av målemetoder
- AP4: Klinisk utprøving
- AP5: Formidling og brukermedvirkning

Vedtak: Utvalget tar saken til orientering.

## Sak 8/2024 Tildeling av såkornmidler 2024

Det kom inn 14 søknader. Søknadene ble vurdert etter disse kriteriene:

1. Vitenskapelig kvalitet
2. Nytte for pasientene
3. Gjennomførbarhet

Tildelte midler:

| Institusjon | Prosjekt | Beløp |
|---|---|---|
| Fjordsund universitetssykehus | Kneartrose hos unge | 400 000 |
| Høgskolen i Nordvik | Ernæring ved demens | 250 000 |
| Sandmo kommune | Digital hjemmeoppfølging | 180 000 |

Vedtak: Midlene tildeles som foreslått.

Vedlegg:

- Søknadsliste
- Vurderinger fra fagkomiteen

## Sak 9/2024 Søknadssystemet

Aktuelle risikoer i innføringen av søknadssystemet:

- Manglende opplæring
- Forsinket integrasjon mot økonomisystemet

Systemet innføres i fire faser:

- Fase 1: avklaring
- Fase 2: oppsett
- Fase 3: drift

Vedtak: Utvalget tar saken til orientering.
""",
    "Protokoll styret Høgskolen i Nordvik 2023-11-02.md": """# Protokoll frå møte i styret for Høgskolen i Nordvik

Torsdag 2. november 2023, Nordvik

Til stades: Marit Hellesøy (styreleiar), Odd Tveito, Ingunn Sæbø

## Sak 31/2023 Strategi 2024–2028

Styret peika på at følgjande tiltak må få høgast prioritet:

1) Nytt simuleringssenter
2) Felles mastergrad med Fjordsund
3) Rekrutteringsstipend

Vedtak: Styret vedtek strategien.
""",
    "Minutes Advisory Group 14 May 2025.txt": """Minutes of the Nordic Advisory Group on Rare Diseases

Date: 14 May 2025
Place: Bergvik

Present: Anna Lindqvist (chair), Mikkel Dahlgaard, Tuula Rantala
Apologies: Henrik Aune

Item 3/2025 Joint registry

The following institutions received funding:
  - Bergvik University Hospital, NOK 2 million
  - Lunda Institute, NOK 1.5 million
  - Tampa Research Centre, NOK 0.8 million

Decision: The group supports the plan.
""",
}
