"""Two minutes and an agenda of the strategy group, with invented persons: votes, positions, tasks, what came later."""

from __future__ import annotations

FEBRUARY = """Referat fra møte i RHF-enes strategigruppe for forskning

Dato: 5. februar 2024
Sted: Gardermoen

Til stede: Torhild Oppdiktet (Helse Vest RHF, leder), Eskil Påfunn (Oslo universitetssykehus), Runa Skrønedal
(Helse Nord RHF), Jostein Tullebakk (HOD)
Sekretariat: Petra Fantasund (Helse Vest RHF)

Sak 3-2024 Felles biobankportal

Torhild Oppdiktet la fram forslaget om en felles biobankportal. Helse Nord mente at portalen må dekke de små
sykehusene. Jostein Tullebakk (HOD) advarte mot å vente på EU. Oslo universitetssykehus støttet forslaget.

Vedtak: RHF-ene etablerer en felles biobankportal fra 1. januar 2025. Vedtaket ble fattet mot én stemme (Helse
Nord RHF).
Helse Vest RHF utarbeider en plan for biobankportalen innen 1. mai 2024.

Sak 4-2024 Rekruttering av forskerlinjestudenter

Eskil Påfunn orienterte om forskerlinjen. Medlemmene bemerket at stipendene er for lave. Helse Nord pekte på
at studentene mangler veiledere.

Sak 5-2024 Eventuelt

Sekretariatet sender ut møteplan for høsten innen 20. februar 2024.
"""

JUNE = """Referat fra møte i RHF-enes strategigruppe for forskning

Dato: 12. juni 2024
Sted: Gardermoen

Til stede: Torhild Oppdiktet (Helse Vest RHF, leder), Eskil Påfunn (Oslo universitetssykehus), Runa Skrønedal
(Helse Nord RHF)

Sak 11-2024 Felles biobankportal – plan

Det vises til sak 3-2024. Helse Vest RHF har utarbeidet planen for biobankportalen, som ble sendt ut før
møtet.

Vedtak: Biobankportalen etableres fra 1. juli 2025. Dette vedtaket erstatter vedtaket i sak 3-2024.
"""

OCTOBER = """Innkalling til møte i RHF-enes strategigruppe for forskning

Dato: 9. oktober 2024
Sted: Gardermoen

Saksliste

Sak 20-2024 Felles biobankportal – finansiering

Forslag til vedtak: RHF-ene bevilger 6 millioner kroner til biobankportalen i 2025.
"""

PAPERS = {"referat februar.txt": FEBRUARY, "referat juni.txt": JUNE, "innkalling oktober.txt": OCTOBER}
