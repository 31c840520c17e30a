"""English: see `lang.language.Compare`."""

from twosource.lang.clauses import Compare
from twosource.lang.en.degrees import LADDER, QUANTIFIERS, SCALES

FUNCTION_WORDS = """
a an the this that these those such same other another any some each every either neither both all no none not
and or but nor so yet if then than as because since while although though whether unless until when whenever where
wherever who whom whose which what how why there here
i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers herself
it its itself they them their theirs themselves one ones oneself
be am is are was were been being isn't aren't wasn't weren't i'm you're he's she's it's we're they're that's there's
have has had having haven't hasn't hadn't i've you've we've they've he'd she'd they'd i'd we'd you'd
do does did doing done don't doesn't didn't
will would shall should can could may might must ought won't wouldn't can't couldn't shouldn't i'll we'll they'll he'll
she'll it'll you'll cannot
of in on at by for with without within from to into onto upon about above below over under between among amid against
through throughout during before after toward towards across along around behind beside besides beyond near off out up
down per via like unlike despite except
also too very just only even still already again ever never always often once more most much many few less least
rather quite really almost nearly however therefore thus indeed instead perhaps maybe well now
mr mrs ms dr sir
s t d ll re ve m
"""

# Words so common in news that sharing them says little; they count half.
COMMON_WORDS = """
say said says tell told add added ask asked call called announce statement report reported reporter reporters news
year years month months week weeks day days time times today yesterday tomorrow monday tuesday wednesday thursday
friday saturday sunday morning afternoon evening night earlier later last next first second new old
people person man woman men women country countries world state states government official officials president
minister spokesman spokeswoman spokesperson leader leaders member members group part way thing things lot number
make made take took taken get got give gave given go went gone come came put keep kept see saw seen know knew known
think thought want wanted need needed use used find found show showed work worked continue continued begin began start
started good bad great big long high right place point issue case fact end
"""

# Beside those of `speech`: words too weak to hedge an attribution, that still make a version say less. A rounder before
# a number ("about", "some") is none: the number stays.
HEDGES = """
may|might|could|possible|possibly|probable|probably|likely|unlikely|maybe|perhaps|suspected|alleged|rumored|rumoured
thought to|believed to|expected to|said to|understood to|feared to|forecast to|predicted to|projected to
is expected|are expected|was expected|were expected
appears to|appear to|appeared to|seems to|seem to|seemed to|suggests|suggest|unclear|not clear
"""

# Words that give what is said to somebody wherever they stand; others do so only where the sentence was read that way.
ATTRIBUTES = """
said|says|say|saying|told|tells|according to|claimed|claiming|wrote|writes|announced|asserted
insisted|argued|stated|alleged|warned|warns|citing|quoted as saying|told reporters|in a statement|finds
"""

PLACE_NOUNS = """
street lane road avenue square bridge river lake mount mountain mountains hill hills bay island islands isle isles cape
harbour harbor port station airport desert valley coast town village city district county province region suburb
junction crossing forest peninsula gulf strait sound pass canyon plateau glacier beach creek falls heights quarter
"""

PAGE_WORDS = """
you your yours yourself please click comment comments commenter commenters email mail newsletter newsletters
subscribe subscriber subscribers subscription twitter facebook instagram whatsapp youtube rss javascript flash browser
cookies blog blogs blogger page pages site website websites url copyright reserved permission reproduced editing
reporting reprints transcript password username login account register registered registration download upload podcast
podcasts feed feeds moderated moderators moderator posts posted tweets hashtag follow sign submit printed version
displayed programme advertisement advertising sponsored app
"""

IRREGULAR = {
    "said": "say", "told": "tell", "met": "meet", "meeting": "meet", "meetings": "meet", "spoke": "speak",
    "spoken": "speak", "went": "go", "gone": "go", "came": "come", "gave": "give", "given": "give", "took": "take",
    "taken": "take", "made": "make", "sent": "send", "left": "leave", "held": "hold", "began": "begin",
    "begun": "begin", "broke": "break", "broken": "break", "brought": "bring", "bought": "buy", "built": "build",
    "caught": "catch", "chose": "choose", "chosen": "choose", "dealt": "deal", "fell": "fall", "fallen": "fall",
    "fought": "fight", "found": "find", "flew": "fly", "flown": "fly", "forgot": "forget", "forgotten": "forget",
    "got": "get", "gotten": "get", "grew": "grow", "grown": "grow", "heard": "hear", "hid": "hide",
    "hidden": "hide", "kept": "keep", "knew": "know", "known": "know", "laid": "lay", "led": "lead", "lent": "lend",
    "lost": "lose", "meant": "mean", "paid": "pay", "ran": "run", "rose": "rise", "risen": "rise", "sang": "sing",
    "sold": "sell", "shot": "shoot", "shown": "show", "sought": "seek", "saw": "see", "seen": "see", "sank": "sink",
    "sunk": "sink", "slept": "sleep", "spent": "spend", "stood": "stand", "stole": "steal", "stolen": "steal",
    "struck": "strike", "swore": "swear", "sworn": "swear", "taught": "teach", "thought": "think", "threw": "throw",
    "thrown": "throw", "understood": "understand", "woke": "wake", "won": "win", "wore": "wear", "worn": "wear",
    "wrote": "write", "written": "write", "died": "die", "dying": "die", "death": "die", "deaths": "die",
    "dead": "die", "lives": "life", "men": "man", "women": "woman", "children": "child", "people": "person",
    "withdrew": "withdraw", "withdrawn": "withdraw", "drove": "drive", "driven": "drive", "drew": "draw",
    "drawn": "draw", "felt": "feel", "became": "become", "withheld": "withhold", "talks": "talk", "killed": "kill",
    "killing": "kill", "forgave": "forgive", "forgiven": "forgive", "overcame": "overcome", "ate": "eat",
    "eaten": "eat", "agreed": "agree", "agrees": "agree", "agreement": "agree", "agreements": "agree",
    "proposal": "propose", "proposals": "propose", "approval": "approve", "refusal": "refuse", "denial": "deny",
    "denials": "deny", "arrival": "arrive", "departure": "depart", "seizure": "seize", "failure": "fail",
    "decision": "decide", "decisions": "decide", "response": "respond", "responses": "respond",
    "description": "describe", "explanation": "explain", "invasion": "invade", "explosion": "explode",
    "expulsion": "expel", "expelled": "expel", "expelling": "expel", "sale": "sell", "sales": "sell",
    "loss": "lose", "losses": "lose", "growth": "grow", "choice": "choose", "choices": "choose", "speech": "speak",
    "flight": "fly", "pledge": "pledge", "belief": "believe", "proof": "prove", "evidence": "evidence",
    "strength": "strong", "length": "long", "high": "high", "higher": "high", "highest": "high",
    "news": "news", "police": "policeman", "better": "good", "best": "good", "worse": "bad", "worst": "bad",
}  # fmt: skip

# Inflection first, then one step of word formation; the first that fits is taken.
INFLECTIONS = (
    ("'s", ""), ("s'", "s"), ("sses", "ss"), ("ies", "y"), ("ied", "y"), ("ying", "y"), ("ches", "ch"),
    ("shes", "sh"), ("xes", "x"), ("ings", ""), ("ing", ""), ("eed", "eed"), ("ed", ""), ("ss", "ss"), ("us", "us"),
    ("is", "is"), ("s", ""),
)  # fmt: skip
DERIVATIONS = (
    ("ational", ""), ("ization", "iz"), ("isation", "iz"), ("ication", "y"), ("iations", "i"), ("iation", "i"),
    ("ations", ""), ("ation", ""), ("ition", ""), ("ements", ""), ("ement", ""), ("ments", ""), ("ment", ""),
    ("ingly", ""), ("edly", ""), ("fully", ""), ("ally", "al"), ("ly", ""), ("ness", ""), ("ful", ""), ("ive", ""),
    ("iates", "i"), ("iate", "i"), ("ate", ""), ("ssion", "ss"), ("ction", "ct"), ("ption", "pt"), ("ntion", "nt"),
    ("ision", "is"), ("utions", "ut"), ("ution", "ut"), ("ance", ""), ("ence", ""), ("ers", ""), ("er", ""),
    ("ors", ""), ("or", ""), ("ise", "iz"), ("ize", "iz"), ("is", "iz"),
)  # fmt: skip

COMPARE = Compare(
    function_words=frozenset(FUNCTION_WORDS.split()),
    common_words=frozenset(COMMON_WORDS.split()),
    hedges=tuple(phrase.strip() for phrase in HEDGES.strip().replace("\n", "|").split("|")),
    attributes=tuple(phrase.strip() for phrase in ATTRIBUTES.strip().replace("\n", "|").split("|")),
    irregular=IRREGULAR,
    inflections=INFLECTIONS,
    derivations=DERIVATIONS,
    unfinished=("more follows", "more to follow", "developing story", "breaking news story", "check back for updates"),
    place_nouns=frozenset(PLACE_NOUNS.split()),
    locatives=frozenset("in near off outside inside around across towards toward beyond".split()),
    compass=frozenset(
        "north south east west northern southern eastern western northeast northwest southeast southwest "
        "north-east north-west south-east south-west".split()
    ),
    ranks=tuple("zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split()),
    ladder=LADDER,
    scales=SCALES,
    quantifiers=QUANTIFIERS,
    unshared=frozenset("the a an at above after its his her their our my your as so how too very not by".split()),
    graded=frozenset("more less worse better most least but day week month year hour minute time one".split()),
    self_words=frozenset({"i", "i'm", "i've", "i'd", "i'll", "my", "me", "myself", "mine"}),
    page_words=frozenset(PAGE_WORDS.split()),
    corrected=(
        "correction",
        "clarification",
        "editor's note",
        "an earlier version",
        "a previous version",
        "an earlier article",
        "this article was amended",
        "this article was corrected",
        "this article has been corrected",
        "this article has been amended",
        "this story was corrected",
        "this story has been corrected",
        "this report has been corrected",
        "this article was updated to correct",
        "this story was updated to correct",
        "we have corrected",
    ),
)
