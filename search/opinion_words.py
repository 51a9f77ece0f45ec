"""The words by which a question asks what somebody said or thought of a matter, in bokmål, nynorsk and English."""

from __future__ import annotations

import re

from search.word_patterns import whole_words

_OPINED = (
    r"(?:mener|mente|meiner|meinte|ment|meint|sier|sa|seier|sagt|synes|syntes|synest|synst|tenker|tenkjer|tenkte|ønsker"
    r"|ønsket|ønskjer|ønskte|ville|uttaler|uttalte|uttalt|svarer|svarte|påpeker|påpekte|tok opp|kommenterte|innvendte"
    r"|spilte inn|støtter|støttet|støtta|etterlyste|kritiserte|argumenterte)"
)
OPINION_OF = re.compile(
    rf"\b(?:hva|kva|hvordan|korleis)\s+(?:har\s+|hadde\s+)?(?:{_OPINED}\b|.{{2,60}}?\b{_OPINED}\b)"
    r"|\bhvordan\s+(?:stilte|stiller|reagerte|så|ser)\b|\bkorleis\s+(?:stilte|stiller|reagerte|såg|ser)\b"
    r"|\bwhat\s+(?:did|does|do|has|have|had|was|were|is|are)\b.{2,80}?\b(?:think|thought|say|said|want|wanted|argue|argued"
    r"|feel|felt|comment|object|objected|position|view|views|opinion|stance|attitude)\b"
    r"|\bhow did\b.{2,60}\b(?:view|regard|react|see|feel)\b",
    re.IGNORECASE,
)
"""What somebody said or thought; a position where an institution or a person is named, or "the members"."""
SPEAKERS = whole_words(
    r"medlemm?(?:ene|ane)", r"deltak(?:erne|arane)", r"region(?:ene|ane)", r"rhf-?ene", r"brukerrepresentant\w*",
    r"brukarrepresentant\w*", r"universitet(?:ene|a)", r"helseforetak(?:ene|a)", r"helseføretaka", "the members",
    "the regions", "the universities", r"(?:the )?user representatives?", "departementet", "the ministry",
    r"fagforening(?:ene|ane)", r"student(?:ene|ane)", r"tillitsvalgte", r"tillitsvalde", "the participants",
)  # fmt: skip
VIEWS = whole_words(
    r"standpunkt\w*", r"synspunkt\w*", r"innvending\w*", r"motforestilling\w*", r"meninger", "meiningar", "meningene",
    r"holdning(?:en|er|ene)?", r"haldning\w*", r"(?:hvilket|kva) syn", r"uenighet(?:en|er)? mellom", "objections?",
    r"(?:which|what) (?:views|opinions|positions|concerns|arguments)", r"hvilke argument\w*", "kva argument",
    r"hvem sa hva", "who said what", "kven sa kva",
)  # fmt: skip
OPINED = whole_words(
    _OPINED, "think", "thought", "say", "said", "want", "argue", "feel", "view", "position", "opinion", "stance"
)
"""Words for saying and thinking, which tell nothing of what was said."""
SAYING = whole_words(
    _OPINED, r"pek(?:te|er|ar)", r"peik(?:te|ar)", r"minn(?:et|te|er)", r"advar\w*", r"åtvar\w*", r"understrek\w*",
    r"la(?:gde)? vekt", r"legg(?:er)? vekt", r"vis(?:te|er) til", r"orienter\w*", r"informer\w*",
    r"varsl\w*", r"frarå\w*", r"tilrå\w*",
    r"anbefal\w*", r"foreslo\w*", r"foreslår", r"uttrykt\w*", r"stilte spørsmål", "argued", "stressed", "warned",
    "emphasi[sz]ed", "pointed out", "noted", "reported", "informed", "proposed", "suggested", "said", "thought",
)  # fmt: skip
"""What a sentence says that tells of somebody's words."""
IN_FAVOUR = whole_words(
    "støtter", "støttet", "støtta", "støtte", "enige?", "samde?", "einige?", "sluttet seg", "slutta seg",
    "supported", "supports?", "favou?red", "in favou?r", "agreed", "backed", r"positiv\w*",
)  # fmt: skip
AGAINST = whole_words(
    "imot", r"(?:gikk|gjekk|stemte|røysta) mot", "motsatte", r"bekymr\w*", r"innvend\w*",
    "uenige?", "usamde?", "ueinige?", "advarte", "åtvara", r"skeptisk\w*", r"kritisk\w*",
    "kritiserte", "protesterte", "frarådet", "opposed?", "against", "objected", "disagreed", "warned",
    "criticised", "criticized", r"sceptical|skeptical", r"dissent\w*", r"dissens\w*",
)  # fmt: skip
VOTED = whole_words("voted", "stemte", "stemt", r"røyst?a", "røystte", "røysta", "dissenterte")
"""How somebody voted is told by the votes, not by what was said before them."""
STANCE = re.compile(
    r"\b(?:(?:hvem|kven|who)\b(?:\s+(?:var|er|gikk|gjekk|stemte|røysta|røystte|was|were|voted|is|are)\b)?(?:\s+\w+){0,1}?\s+"
    r"|(?:hvilke[nt]?|kva|which)\s+(?:region\w*|institusjon\w*|medlem\w*|foretak\w*|føretak\w*|rhf\S*|universitet\w*"
    r"|institutions?|members?|regions?|representant\w*)\s+(?:var |er |gikk |stemte |were |voted )?)"
    r"(?:støtter|støttet|støtta|mente|meinte|mener|meiner|imot|mot|uenige?|usamde?|enige?|samde?|motsatte|advarte|åtvara"
    r"|skeptisk\w*|kritisk\w*|kritiserte|protesterte|pekte|peikte|minnet|minte|ønsket|ønskte|foreslo|innvendte"
    r"|argumenterte|tok til orde|supported|supports|opposed|objected|disagreed|agreed|argued|warned|against"
    r"|criticised|raised|thought|wanted|proposed|suggested|in favou?r)\b",
    re.IGNORECASE,
)
"""Who held a view."""
