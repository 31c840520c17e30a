"""English: see `lang.demands.Demands`."""

from twosource.lang.demands import Demands

# What is asked for by a noun: "called for an immediate end to the siege".
ENDS = (
    r"(?:end|lifting|removal|withdrawal|pullback|pull-out|return|release|abolition|reopening|restoration|repeal|halt|scrapping|"
    r"publication|inquiry|investigation|inspection|compensation|guarantees?|apology|ceasefire|cease-fire|truce|cessation|"
    r"resumption|resignation|departure|removal|ouster|overthrow|transition|elections?|disarmament|resolution|sanctions|"
    r"implementation|access|(?:emergency |urgent )(?:meeting|session|summit|talks)|action|pressure|measures|help|aid|monitors|observers|probe|trial|prosecution|unity|embargo|no-fly zone|intervention|restraint|calm|dialogue|negotiations|explanation|answers|reforms?)"
)
ADJECTIVES = r"(?:(?!for\b|to\b|that\b|not\b)[\w’'-]+ ){0,3}?"

DEMANDS = Demands(
    asked=frozenset("call urge appeal demand press insist ask request".split()),
    papers=frozenset("statement resolution letter declaration communique communiqué text message motion note petition ultimatum".split()),
    wanting={
        "call": rf"(?:call|press|push|appeal|plead|campaign)\w* (?:again |once more |repeatedly )?for (?:an? |the )?{ADJECTIVES}{ENDS}\b",
        "call on": r"(?:(?:call|appeal|plead)\w* (?:on|upon|for|to)|(?:press|pressur|push|lobb)\w*(?: on| for)?) (?:[\w’'.,()-]+ ){1,9}?[\"']?to (?!support|back)[\"']?\w+",
        "want": rf"(?:want|seek|sought|need)\w* (?:an? |the )?{ADJECTIVES}(?:ceasefire|cease-fire|truce|withdrawal|cessation|guarantees?|lifting|pullback)\b",
        "see": r"want\w* to see (?!\w*(?:movie|film|doctor)\b)",
        "less": r"(?:accept|settle for|agree to|be satisfied with|consider) nothing (?:less|short|other) (?:than|of)\b",
        "stress": r"(?:underscor|stress|emphasi[sz]|underlin|highlight|reiterat|reaffirm)\w* (?:on )?(?:the |an? )(?:[\w-]+ )?(?:need|necessity|urgency) (?:to|for|of|that)\b",
        "deadline": r"(?:gave|given|giving|give|set|sets|issu|impos)\w* (?:[\w’'.-]+ ){0,5}?(?:an? )?(?:[\w-]+ )?(?:deadline|ultimatum)\b",
        "pledge": r"(?:demand|seek|sought|want|request|insist on)\w* (?:[\w’'-]+ ){0,4}?(?:guarantees?|assurances?|commitments?)\b",
    },
    need=r"(?:is|was|are|were|be) [\"']?(?:absolutely |also |now )?(?:necessary|essential|vital|imperative|crucial|indispensable|a must|(?:an?|the|our|their|its|his) (?:[\w-]+ )?(?:precondition|prerequisite|condition|requirement|demand|red line))\b[\"']?(?: (?:to|that|for|of)\b|[,.\"]|$)|(?:is|was) (?:high |now )?time (?:for [^,.;]{3,40}? )?to \w",
    excluding=r"(?:require|demand|presuppose|necessitate)s?\w* ",
    lacking=r"\bany (?:[\w’'-]+ ){0,4}?(?:that|which) (?:(?:do|does|did)(?: not|n't|n’t) |fail\w* to |exclud|leav|omit)",
    telling=r"(?:told|tell|tells|telling)\b",
    goals=r"\b(?:peace|stability|settlement|solution|normali[sz]ation|reconciliation|progress|security|deal|agreement|negotiations|talks|ceasefire|cease-fire|truce)\b",
    granted=r"(?:sent|brought|given|held|paid|made|taken|met|built|let|deploy\w*|welcom\w*|accept\w*|supply|provid\w*|help\w*|dispatch\w*|normali[sz]\w*)\b",
    granting=r"\b(?:may|can|could|would be able to|will be able to|be allowed to)\b",
    strict=r"(?:only|provided|on (?:the |one )?condition|as long as|so long as|but only|with the proviso|in (?:exchange|return) for)\b",
    staying=r"(?:stay|remain|keep|retain|live|join|take part|participate|return|have an? (?:role|part|place)|be part|play an? (?:role|part))\b",
    refusing=r"(?:refus|declin)\w* to |(?:rul(?:e|es|ed|ing) out|reject\w*|oppos\w*|refus\w*) (?:any |all |further |new |more )?(?:[\w’'-]+ ){0,2}?(?:talks|negotiations?|dialogue|ceasefire|cease-fire|truce|deal|agreement|settlement|compromise|meeting|concessions|lifting|return|halt|pause)\b",
    subjects=r"\b(?:violence|killings?|fighting|bloodshed|attacks?|shelling|bombing|strikes?|sieges?|hostilities|sides|part(?:y|ies)|regime|government|community|world|countries|nations|council|forces|troops|rebels|fighters|army|militias?|settlers|blockade|embargo|sanctions|occupation|prisoners|hostages)\b[^,;]{0,40}$",
    imperative=r"(?:please )?(?:stop|end|leave|give up|free|release|withdraw|lift|halt|lay down|put down|step down|respect|do not|don't|don’t|pull (?:back|out)|hand over|open) (?!of\b|to\b|is\b|was\b)",
    owned=r"(?:^|[\s\"'(])(?P<owner>(?:[A-Z][\w.-]+ ){0,2}[A-Z][\w.-]+)(?:['’]s?)? (?:(?:peace|draft|own|new|latest|proposed|[\w-]+-(?:point|page|day|step)|political|ceasefire|cease-fire) ){0,3}(?:plan|proposal|initiative|road ?map|blueprint|resolution|offer|draft|text)\b",
    drafts=frozenset("plan proposal initiative roadmap blueprint resolution draft text offer".split()),
    asking=r"\b(?:whether|if|why|how|when|what|who|which) (?:[\w’'.-]+ ){0,6}$",
    pressing=r"\bmust (?:first |now |not |also |at once |immediately )?(?:be )?$",
    minding=r"(?:also |first |now )?(?:understand|realis|realiz|know|remember|bear in mind|be aware|learn|recogni[sz]e that|keep in mind|be careful|have been|have)\w*\b",
    departure=dict.fromkeys("leave left go gone going step quit resig depar depart remov remove oust ouste exit relin cede yield overt topple toppl downf".split(), "depar"),
    leaving=frozenset("down power offic post count".split()),
    public=r"(?:urg|call|ask|appeal|plead|tell|told|warn|advis|encourag|remind)\w* (?:on |upon |to |for )?(?:(?:the|all|local|any|more|other|its|their|his|her|older|young) )*(?:\w+ )?(?:public|people|residents?|consumers?|customers?|motorists?|drivers?|anyone|everyone|parents?|travell?ers|passengers?|voters?|users|fans|viewers|witnesses|shareholders|investors|jurors?|jury|judge|court|employees|workers|readers|commuters|patients|families|shoppers|buyers|congregations?)\b"
    r"|(?:urg|call|ask|appeal|press|want)\w* (?:on |upon |to |for )?(?:its |their |his |her |the )?(?:parliament|congress|lawmakers|senate|senators|legislators|legislature|mps|party|regulators)\b",
)  # fmt: skip
