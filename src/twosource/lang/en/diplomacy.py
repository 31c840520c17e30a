"""English: see `lang.language.Diplomacy`. {p} stands for a noun phrase whose noun is one of `proposals`."""

from twosource.lang.en.stances import (
    ACCEPT,
    ATTEND,
    BREAK,
    BROAD,
    CONCEDING,
    DECLARE,
    DOUBT,
    NARROW,
    NEUTRAL,
    PROPOSALS,
    PROPOSE,
    REJECT,
    RESERVE,
    SPOKEN,
    STALL,
    SUPPORT,
    THREATENING,
    YIELD,
)
from twosource.lang.en.standing import (
    AGREEING,
    ANSWERED,
    ASSERTING,
    BOUND,
    CRITICAL,
    DEMANDING,
    FIGHTING,
    GOING,
    GOING_ON,
    HELPFUL,
    KEEPING,
    MUST,
    OVERSTEPPING,
    TRUSTING,
    VOWING,
    WAITING,
)
from twosource.lang.negotiation import Diplomacy

DIPLOMACY = Diplomacy(
    ourselves=frozenset("i we us our ourselves me my".split()),
    both=r"^(?:both|each|the two|either) (?:of the )?(?:sides?|part(?:y|ies)|governments?|countr(?:y|ies)|states?|arm(?:y|ies)|capitals?|ministr(?:y|ies)|nations?|delegations?)\b|^both$|^the (?:parties|two)$",
    bodies=frozenset(
        "mission union council alliance commission organisation organization federation association company group "
        "consortium authority bloc league nations board syndicate fund".split()
    ),
    private=frozenset(
        "association industry industries farmers farmer producers producer growers exporters importers traders opposition "
        "activists activist analysts analyst residents resident newspaper newspapers press workers worker business businesses "
        "companies company firm firms consumers drivers economists economist bank banks newspaper citizens citizen people "
        "lawmakers lawmaker voters students professor expert experts group groups mill mine miners smelter".split()
    ),
    forces=frozenset(
        "troops forces soldiers servicemen army military infantry artillery navy side delegation embassy government "
        "officials official ministry minister president leader gunners guns gun mortars mortar units unit state "
        "counterpart envoy ambassador diplomats authorities leadership media agency liaison command colleague "
        "negotiators negotiator sniper crews delegates".split()
    ),
    proposals={word.replace("_", " "): line.split(":")[0] for line in PROPOSALS.strip().split("\n") for word in line.split(":")[1].split()},
    stances=(
        ("accuses_of_stalling", STALL),
        ("accuses_of_breaking", BREAK),
        ("reserves", RESERVE),
        ("noncommittal", NEUTRAL),
        ("rejects", REJECT),
        ("doubts", DOUBT),
        ("accepts", ACCEPT),
        ("signals_support", SUPPORT),
        ("proposes", PROPOSE),
        ("declares", DECLARE),
        ("attends", ATTEND),
        ("yields", YIELD),
    ),
    going=GOING,
    fighting=FIGHTING,
    going_on=GOING_ON,
    owned=frozenset("plan proposal initiative roadmap blueprint offer counter-offer counterproposal".split()),
    planned=r"peace|new|latest|original|initial|joint|draft|compromise|settlement|truce|cease-?fire|transition|mediation|counter|earlier|revised|amended|swap|[\w-]+-(?:point|day|page|month|stage|step|week)",
    made_by=r"(?:(?:made|put forward|presented|proposed|tabled|drafted|unveiled|drawn up) )?(?:by|from) ",
    replies=(("accepts", ANSWERED.format("acceptance|approval|endorsement")), ("rejects", ANSWERED.format("rejection|refusal"))),
    departure="departure",
    asserting=ASSERTING,
    must=MUST,
    standing=(
        ("rejects", VOWING),
        ("accuses_of_breaking", OVERSTEPPING),
        ("doubts", CRITICAL),
        ("signals_support", HELPFUL),
        ("proposes", DEMANDING),
        ("accepts", AGREEING),
        ("noncommittal", WAITING),
        ("keeps", KEEPING),
        ("bound", BOUND),
        ("trusts", TRUSTING),
    ),
    accusing=frozenset("accuse blame call speak complain brand label describe".split()),
    extending=r"\b(?:extend|prolong|renew)\w*\b|\b(?:second|further|another|more) (?:week|month|days|time)\b",
    meeting=r"\b(?:meeting|talks|summit|negotiations|meet)\b",
    spoken=SPOKEN,
    broad=BROAD,
    narrow=NARROW,
    conceding=CONCEDING,
    within=r"(?:in|on|at|by|with|for|from|to|over|under|against|as|him|her|them|us|me|you|nothing|no less)\b",
    strict=r"only (?:if|when|after|once)\b|on |provid|in (?:exchange|return)|but only|as long as|so long as",
    unsure=r"\b(?:s[ck]eptic\w*|doubt\w*|unclear|unlikely|suspicions?|fears?|speculation|rumou?rs?|uncertain\w*) (?:about |over )?(?:that|whether|if) [^.;]{0,50}$|\bhop(?:es?|ed|ing) (?:that )?[^.;,]{0,40}$|\b(?:demand|urg|request)(?:s|ed|ing|es)? (?:that )?(?:[\w’'-]+ ){1,4}$|\b(?:before|so that|in order for) [^.;,]{0,40}$",
    refusing=r"\b(?:will|would|shall|do|does|can|could|must|should) (?:[\w-]+ ){0,2}?(?:not|never) (?:[\w-]+ )?$|\b(?:cannot|won't|can't|doesn't|don't|wouldn't|never|no longer) (?:[\w-]+ )?$|\bno intention of (?:[\w-]+ )?$",
    until=r"\buntil (?!\d|noon|midnight|the end|now|then|further|next|this|last|late|early|today|tomorrow|yesterday|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|six|seven|eight|nine|ten|five|four)",
    own_demand=r"\b(?:its|their|his|her|our|my) (?:[\w-]+ ){0,2}?(?:demands?|conditions?|requests?|price|red lines?)\b(?: (?:that|to|for|is|was|were|are|remains?)|:)",
    messages=r"(?:write|wrote|written|writes|writing) (?:a letter |again )?to (?P<to>[^,.;]{3,60})|(?:send|sent|hand|deliver|convey|relay|pass|forward|submit|present|transmit|address)\w* (?:[\w’'-]+ ){0,6}?(?:letter|note|message|reply|response|answer|draft|text|counter-?proposal|proposal|offer|list|protest|invitation)\b(?: [\w’'-]+){0,5}? to (?P<to2>[^,.;]{3,60})|receiv\w* (?:[\w’'-]+ ){0,4}?(?:letter|note|message|reply|response|answer|invitation)\b(?: [\w’'-]+){0,4}? from (?P<sender>[^,.;]{3,60})",
    letters=r"\bin an? (?:[\w-]+ ){0,2}?(?:letter|note|message|cable) (?:[\w-]+ ){0,3}?to (?P<to>[^,.;]{3,60})",
    travelling=r"(?:flew|fly|flies|travel\w*|arriv\w*|land\w*|head\w*|went|came|return\w*|depart\w*|set out|(?:is |are |was |were )?(?:expected|due)) (?:back )?(?:to|in|for|at) ",
    teams=r"\b(?:negotiator|delegation|team)s?\b",
    due=r"\b(?:is|are|was|were|will be) (?:(?:also |still |now )?(?:expected|due|scheduled|set|planning|slated) )(?:[\w ]{0,30}? )?to (?P<verb>meet|see|receive|host|visit|call|hold talks with) (?:with )?(?P<other>[^,;:.]{3,60})|\b(?:is|are) to (?P<verb2>meet|see|receive|host|visit|call|hold talks with) (?:with )?(?P<other2>[^,;:.]{3,60})|\b(?:plan(?:s|ned)|intend(?:s|ed)|hop(?:es|ed)|agreed|arrived|flew|travell?ed) (?:[\w ]{0,30}? )?to (?P<verb3>meet|see|receive|visit|hold talks with) (?:with )?(?P<other3>[^,;:.]{3,60})",
    notes=r"(?P<owner>(?:[\w’'.-]+ ){0,6}?[\w’'.-]+['’]s? |\b(?:his|her|its|their) |\b(?:a|an|the|another|this) )(?:[\w-]+ ){0,3}?(?:letter|message|note|reply|answer|missive|communiqu[eé])s?(?: of [\w ]{1,20})?(?P<from> from (?P<sender>[^;:.]{3,70}?))?(?P<into> to (?P<receiver>[^;:.]{3,60}?))?(?=[,;:.]|$| (?:on|in|at|and|which|that|was|has|had|is|will|through|via|by|with|yesterday|today|last|this)\b)",
    carrying=r"\b(?:convey|hand|deliver|carr|br(?:ing|ought)|transmit|pass|relay|send|sent|forward|present|submit|giv|gave|receiv|write|wrote|written)\w*",
    told_in=r"\b(?:told|informed|notified|assured|warned|thanked|urged|advised) (?P<receiver>[^,;:.]{3,50}?) in an? (?:[\w-]+ ){0,3}?(?:letter|note|message|cable|telegram)\b",
    handed=r"\b(?:was|were) (?:[\w-]+ )?(?:handed|given|served|presented with) an? (?:[\w-]+ ){0,3}?(?:note|letter|message|protest|ultimatum)\b(?: of protest)?(?: by (?P<sender>[^,;:.]{3,60}))?",
    through_whom=r"\b(?:through|via|by) (?P<via>(?:the )?[^;:.]{3,80}?)(?=[,;:.]|$| (?:on|in|at|together|to|and)\b)",
    delegations=r"\b(?:delegations|representatives|negotiators|teams|envoys|officials|ministers) (?:from|of) (?P<one>[^,;:.]{3,40}?) and (?:from |of )?(?P<other>[^,;:.]{3,40}?) (?:(?P<plan>will|would|are to|were to|are due to|are expected to|are set to) )?(?:(?:also|again|then) )?(?P<verb>meet|met|sit|sat|hold|held|begin|began|resume|resumed|open|opened|gather|gathered|return|returned)\b",
    absent=r"\b(?:not (?:take part|participate|attend|come|send|travel|be coming|be at)|recall\w*|withdr[ae]w\w*|pull\w* out|cancel\w*|call\w* off|postpon\w*|put off) [^.;]{0,60}?\b(?P<noun>talks|consultations|negotiations|meeting|summit|round|session|visit|trip|tour)\b",
    ordinals=r"\b(?:the |their |a |its |his |her )?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)) (?:(?:such|official|direct|face-to-face|phone|telephone|known|formal|public|round|of|in-person|bilateral|high-level|conversation|and) )*(?:call|conversation|meeting|summit|visit|trip|round|talks|contact|encounter|time)s?\b[^.;,\"]{0,60}",
    travellers=r"\b(?:delegation|team|negotiators?|envoy|minister|ministers|president|officials|delegates)\b",
    pledge=r"(?:pledg|promis|vow|undert[oa]k|guarantee|sw[eo]r)\w* |(?:re)?commit\w* (?:itself|themselves|himself|herself|to)\b|agree\w* (?:[\w’'-]+ ){0,4}?to (?!disagree)|order\w* (?:[\w’'-]+ ){1,6}?to (?:cease|hold|stop|withdraw)|extend\w* (?:[\w’'-]+ ){0,3}?(?:truce|cease-?fire|freeze|pause|agreement)",
    bounds={
        "from": r"\b(?:from|as of|starting|beginning|commencing|effective)\b[^,]*$",
        "until": r"\b(?:until|till|by|before|no later than|through)\b[^,]*$",
        "to": r"\bto $|[-–] ?$",
        "within": r"\b(?:within|inside|in the next|over the next) (?:the next )?$",
    },
    renewing=r"(?:extend|renew|prolong)\w* (?:[\w’'-]+ ){0,4}?(?:truce|cease-?fire|freeze|pause|agreement|deal|moratorium|suspension|deadline|waiver)|(?:was|were|been|be) (?:extended|renewed|prolonged)\b",
    fulfilling=r"(?:fulfil|honou?r|complet|kept|made good|carried out|deliver)\w* (?:on )?(?:[\w’'-]+ ){0,3}?(?:promise|pledge|commitment|undertaking|obligation|word|part|side|release|handover|withdrawal|exchange|transfer)",
    leaving=r"(?:withdr[ae]w\w*|pull\w*|walk\w*) (?:from|out of) (?:[\w’'-]+ ){0,3}?(?:truce|cease-?fire|freeze|pause|agreement|deal|pact)|consider\w* \w+ (?:\w+ )?bound",
    deeds=r"(?:hand|give|return|release|pay|withdraw|hold|keep|observe|honou?r|open|lift|lower|cut|deliver|supply|let|allow|stop|halt|suspend|publish|notify|consult|respect)\w* ",
    ground=(
        ("surround", r"(?:completely |almost )?(?:surround|encircl|trapp|isolat|besieg|cut off)\w*\b"),
        ("retake", r"(?:retak|retook|recaptur|regain|liberat|reconquer)\w*\b"),
        ("take", r"(?:seiz|captur|overr[ua]n|conquer|took control|occup[iy])\w*\b"),
        ("hold", r"(?:hold|holds|held|controls?|controlled)\b|(?:firmly |still )?under the control\b|in (?:its|their|our) hands\b|\w+-held\b"),
        ("leave", r"(?:withdrew|expel|expelled|driven (?:out|from)|left the|dislodg\w*|pulled (?:back|out))\b"),
        ("advance", r"(?:liberation of|advanc(?:e|ed|es|ing)|pushed (?:into|forward)|gained ground)\b"),
    ),
    obliging=r"(?:must|should|has to|have to|needs? to|ought to|had to|would have to|will have to) (?:first |now |not |also |at once |immediately )?(?:be )?$",
    without=r"\b(?:no(?! (?:less|fewer|more|later) than\b)|not|never|nothing|nobody|none|cannot|refus\w*)\b[^.;]*?(?P<content>\b(?:without|before|until(?! \d| noon| midnight| the end| now| then| further| next| last| late| early| today| tomorrow| yesterday| mon| tue| wed| thu| fri| sat| sun| jan| feb| mar| apr| may\b| jun| jul| aug| sep| oct| nov| dec| one\b| two\b| three| four| five| six| seven| eight| nine| ten)|unless|as long as|while)\b[^.;\"]+)",
    hinging=r"(?:hing|depend|rest)\w* on\b|(?:is|are|was|were|be) (?:tied|linked|subject|conditional) (?:to|on|upon)\b|(?:tied|tie|ties|link|links|linked) (?!up |with )(?:[\w’'-]+ ){1,6}?to\b|ma(?:k|d)e\w* (?:[\w’'-]+ ){1,6}?(?:conditional on|dependent on|contingent on)",
    trying=r"\b(?:look|try|aim|work|push|seek|hop|want|attempt|plann?)(?:s|ing|ed|e|es)? to $",
    rejecting=r"(?:reject|refus|oppos|rul|dismiss|spurn|turn|veto)\w* ",
    secured=r"\bsecur\w+ (?:the )?(?:agreement|consent|approval|backing|support) (?:of|from|with) (?P<party>.+?) (?:for|to|on) {p}",
    unacceptable=r"\bunacceptable to (?:both )?(?P<party>[\w’' ]+)",
    answers=(
        ("accepted", r"(?:reportedly )?(?:honou?r|bow|accept|agree|yield|concede|meets?|met|fulfil|satisf)\w* (?:to )?(?:[\w’'-]+ ){0,3}?(?:demand|condition|request)s?\b"),
        ("rejected", r"(?:reject|dismiss|refus|ignor|rebuff|spurn)\w* (?:[\w’'-]+ ){0,3}?(?:demand|condition|request)s?\b"),
        ("dropped", r"(?:drop|withdr[ae]w|abandon|waiv|lift)\w* (?:[\w’'-]+ ){0,3}?(?:demand|condition|request)s?\b"),
    ),
    conditional=(
        r"\b(?:on (?:the |one |certain |two |three |four |several )?(?:[\w-]+ )?conditions?\b(?! (?:of anonymity|(?:that )?(?:he|she|they|it|his|her|their)\b[^.;]{0,30}\b(?:identified|named|used|quoted)))|(?<=, )provided\b|provid(?:ed|ing) that\b|"
        r"provided (?:it|he|she|they|all|both|none|no|neither|the)\b|only (?:if|when|after|once)\b|"
        r"if\b(?! (?:it (?:help|come|is true)|need|necessary|possible|asked|any|anything|so\b|not\b|required|appropriate|at all|ever|elected|confirmed|true|you|only|i\b))|"
        r"unless\b|(?<!for )as long as\b(?! possible)|for as long as\b(?! possible)|so long as\b|in (?:exchange|return) for\b|subject to\b|"
        r"contingent (?:up)?on\b|conditional (?:up)?on\b|with (?:\w+ )?(?:reservations|conditions|caveats|strings)\b|"
        r"on the understanding that\b|assuming that\b|with the proviso\b|but only\b|as soon as\b|"
        r"(?<=, )should (?=[a-z])|\bshould (?=(?:all|the|any|an?|they|he|she|it) )|"
        r"until (?:certain |its |his |her |their |all |some )?(?:\w+ )?(?:conditions|demands|terms|guarantees)\b|once\b(?= (?!again|more|every|a\b|it was|before|in\b|inside)\w+))"
    ),
    loose=r"if|unless|once|as soon as|as long as|so long as|for as long as|should|assuming|with |until|subject",
    threatening=THREATENING,
    sufficing=r"(?:is|was|be|been) (?:sufficient|enough|acceptable|possible|conceivable|tolerable|satisfied)\b",
    numbered=r"(?<!all )(?<!the )(?<!these )(?<!both )\b(?:two|three|four|five|six|several|\d|these|the following) (?:[\w-]+ )?(?:conditions|demands|terms|requirements|points|things)\b",
    ordinal=r"^(?:and )?(?:the )?(?:first|second|third|fourth|fifth|sixth|last|other|another|one)(?: (?:condition|demand|term|requirement|point|one|thing))?(?: (?:is|was|would be|concerns|concerned|calls for|demands)| ?:) (?:that )?",
    joining=r"(?:,|;)? (?:and|or) (?:(?:only )?(?:if|unless|that|when)|on condition that)\b|; (?:that|if) ",
    unless=frozenset(("even if", "as if", "and if", "ask if", "asked if", "what if", "see if")),
    demanding=frozenset("demand insist require request urge".split()),
    undemanding=r"request\w* (?:anonymity|comment|not to be)\b|\w+ (?:(?:up)?on )?by |insist\w* (?!on\b|upon\b|(?:that )?[^,.]{0,60}\b(?:must|should|be)\b)\w",
    posing="set|sets|push|attach|impos|list|nam|issu|present|made|make|laid|put|rais|tabl|drop|repeat|reiterat|submit|renew",
    asking=r"ask\w* (?:once more |again )?(?:that|to be)\b|ask\w* (?:how|whether|what|who|when)\b|ask\w* (?:[\w'-]+ ){1,4}?for (?!comment|clarif|detail|remark)",
    ordering=r"(?:told|order|instruct|command)\w* (?:(?!(?:that|reporters|journalists|was|were|is|are)\b)[\w'-]+ ){0,7}?(?:to [\"']?\w+|that [^,]{0,80}?\bshould\b)",
    expecting=r"(?:expect|want)\w* (?:(?!to\b)[\w'.-]+ ){1,4}?(?:to \w+|\w+ed\b)|(?:want|seek|sought)\w* (?:an? |its |the |clear |written |firm |legal |full |more )*(?:guarantee|assurance|compensation|apology|exemption|refund|commitment|say|access|written|promise)\w*"
    r"|(?:call|press|push)\w* for (?:an? |the )?(?:end|lifting|removal|withdrawal|return|release|abolition|reopening|restoration|repeal|halt|scrapping|publication|inquiry|investigation|inspection|compensation|guarantees?|apology)"
    r"|warn\w* (?:[\w'.-]+ ){1,4}?(?:not to|against)\b|(?:gave|give|gives|giv\w*|set|sets) (?:[\w'.-]+ ){1,5}?(?:until|an? deadline|an? ultimatum)",
    wary=r"express\w* (?:[\w'-]+ ){0,3}?(?:reservation|concern|misgiving|wariness|unease|worr|fear)\w* (?:about|over|that)",
    calling=r"(?:meet|met|confer|spoke|speak|talk|telephon|phon|rang|ring|visit|conven)\w*|(?:receiv|host)\w*\b(?! by\b)|s[ai]t down with|(?:spent|spend)\w* (?:[\w-]+ ){1,5}?with|(?:had|have|took|shared) (?:[\w-]+ ){0,4}?(?:tea|lunch|dinner|coffee|breakfast|talks|a meeting|a conversation) with|got through|get through",
    ringing=r"\b(?:telephon|phon|rang|ring|call|got through|get through)|\bby (?:tele)?phone\b",
    rung=r"\b(?:the|an?|their|first|second|third|fourth|fifth|sixth|last|another|phone|telephone) (?:[\w-]+ )?(?:call|phone conversation)\b",
    occasion=r"\b(?:in|during|at|over) (?:an?|their|the) (?:[\w-]+ ){0,3}?(?P<noun>meeting|call|conversation|talks|summit)\b",
    rounds=r"\b(?P<noun>talks|meeting|summit|round|negotiations|consultations|visit|trip|tour)\b(?: [\w,-]+){0,8}? (?:(?:is|are|was|were|be|been) (?:\w+ )?(?P<plan>planned|scheduled|due|set|expected|arranged)|(?:is|are|was|were|been) (?:\w+ )?(?P<off>cancell?ed|called off|postponed|put off|suspended|scrapped)|(?P<on>began|opened|resumed|ended|concluded|broke up|broke down|collapsed|took place|were held|was held))\b"
    r"|\b(?:days?|hours?|rounds?) of (?P<held>talks|negotiations)\b",
    through=r"(?:got|get|gets) through to (?P<who>[^.,;]+)",
    between=r"\b(?P<noun>call|meeting|talks|conversation|summit|negotiations)\b(?: (?:on|in|at|late|early|last|this|next) [\w ]{2,30}?)? between (?P<one>[^.;:]{3,60}?) and (?P<other>[^.;:]{3,50}?(?:counterpart|colleague|opposite number), [^.,;:]{3,40}|[^.;:]{3,60}?)(?=[,.;:]|$| (?:on|in|at|will|was|were|has|had|is|to|for|that|about)\b)",
    coming=r"\b(?:will|would|possible|planned|expected|proposed|may|might|could|scheduled|due)\b",
    kinds={"call": "call", "conversation": "call", "meeting": "meeting", "summit": "meeting", "talks": "talks", "negotiations": "talks"},
    foiled=r"(?:cancel|call(?:ed)? off|scrap|postpon)\w*|is off\b|did not take place",
    such=r"\b(?:no |any )?(?:such|the|that) (?P<noun>call|meeting|talks|visit|conversation)\b",
    occurring=r"(?:t[oa]k\w* place|happen\w*|occur\w*|materiali[sz]\w*|be\b|been\b|held|exist\w*|com\w* (?:about|off))",
    groups=r"^(?:the|both|the two|two) (?:[\w-]+ )?(?:ministers|presidents|leaders|chiefs|delegations|sides|envoys|governments|negotiators)\b",
    demands=frozenset(("demand", "precondition", "ultimatum", "requirement", "condition", "request")),
    pledging=frozenset("pledge promise vow undertake guarantee commit swear agree".split()),
)  # fmt: skip
