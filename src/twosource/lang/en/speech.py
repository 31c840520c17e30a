"""English: see `lang.language.Speech`. Lemmas were chosen by how often each frame attributes in news."""

from twosource.lang.en.cue_frames import (
    ADJECTIVES,
    CLAUSE,
    GERUND,
    INFINITIVE,
    NOUN_CLAUSE,
    NOUN_INFINITIVE,
    NOUN_PREPOSITIONAL,
    OBJECT,
    OBJECT_INFINITIVE,
    OBJECT_PREPOSITIONAL,
    PREDICATE,
    PREPOSITIONAL,
    QUOTE,
)
from twosource.lang.en.names import OFFICES, PERSON_NOUNS
from twosource.lang.speech import Speech


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


ACCORDING = frozenset({"according to", "in the words of", "in the view of", "in the opinion of", "in the eyes of"})

WRITING = _set("""
    blog caption email headline message pen post publish retweet scrawl scribble sign text tweet write
""")

THOUGHT = _set("""
    anticipate assume believe bet calculate consider contemplate convince deduce deem doubt dread dream envision expect
    fear feel figure find foresee gather guess hear overhear hesitate hope imagine infer judge know learn long marvel muse notice
    ponder prefer presume realise realize reason recall reckon regard regret relish remember see suppose surmise suspect
    think view want wish wonder worry yearn favor favour
    afraid anxious aware certain concerned confident convinced doubtful encouraged fearful glad hopeful
    mindful optimistic pessimistic proud sceptical skeptical sure unaware unsure wary worried disappointed
    belief certainty concern confidence conviction doubt expectation fear hope idea impression notion opinion
    perception sense suspicion view worry desire wish
""")

INTENTION = _set("""
    aim aspire conspire decide determine elect endeavor endeavour intend mean opt plan plot resolve scheme seek strive
    decision determination intention plan bid reluctance willingness commitment
""")

DENIAL = _set("deny denial reject rejection rebut refute repudiate dispute disavow contradict dismiss renounce")

REFUSAL = _set("decline refuse refusal fail hesitate stop avoid forbear neglect omit")

TOLD = _set("""
    say tell claim announce write deny promise warn admit declare swear allege report testify state confess
""")

DOCUMENTS = _set("""
    account affidavit analysis article audit cable chronicle email autopsy bill book bulletin catalogue census column complaint constitution
    contract diary dispatch document dossier editorial essay excerpt filing finding forecast indictment
    invoice journal lawsuit leaflet ledger letter log manifesto manual memo memoir memorandum
    minutes note notice order paper petition poll publication record release report review ruling statement study
    suit summary survey text transcript treaty tweet verdict warrant website
""")

# A law, a sign, a clock show what they show; nobody claims it.
MUTE = _set("""
    law rule sign banner placard song proverb clock thermometer tapestry statute regulation legislation idiom motto
    slogan time history experience nothing placard poster menu plaque inscription
""")

SPEAKERS = _set("""
    agent banker broker clerk defector deserter docker guard landlord master member miner nurse paramedic people relative
    rescuer sailor shepherd tenant trader villager
    adviser agency aide ambassador analyst army attorney captain chairman chairwoman chancellor chief coach
    commander commissioner council counsel court critic deputy diplomat director doctor economist engineer envoy
    enquiry expert family governor inquest inquiry judge lawmaker lawyer leader manager mayor military minister ministry mother father
    neighbour neighbor officer official owner pastor police poll pollster pope president premier priest principal
    professor prosecutor rebel regulator report resident researcher scientist secretary senator sheriff source
    spokesman spokesperson spokeswoman study survey survivor teacher union victim widow witness
""")

LEMMAS = {
    "hop": "hope", "hoping": "hope", "hoped": "hope", "lambasted": "lambast", "retweete": "retweet", "tweete": "tweet",
    "blat": "blast", "saith": "say", "sayin": "say", "wrot": "write", "quot": "quote", "citing": "cite", "cit": "cite",
    "tweets": "tweet", "tweeted": "tweet", "tweeting": "tweet", "says": "say", "said": "say", "bar": "bar",
    "vows": "vow", "slams": "slam", "urges": "urge", "warns": "warn", "posted": "post", "claims": "claim",
    "denies": "deny", "tells": "tell", "asks": "ask", "writes": "write", "calls": "call", "rejects": "reject",
}  # fmt: skip

CHANNELS = {
    noun: channel
    for channel, nouns in {
        "post": "post tweet twitter facebook instagram blog thread snapchat tiktok youtube weibo linkedin website webpage",
        "interview": "interview conversation podcast",
        "briefing": "briefing presser reporters newsmen journalists correspondents press media",
        "statement": "statement release communique communiqué",
        "letter": "letter email e-mail note mail telegram message text cable fax",
        "document": "document filing report paper affidavit lawsuit complaint indictment ruling book memo memorandum "
        "memoir column editorial article essay op-ed testimony deposition transcript diary autobiography petition "
        "submission dossier biography newsletter motion",
        "speech": "speech address rally remarks sermon lecture eulogy keynote homily crowd audience congregation "
        "conference parliament hearing inquiry enquiry congress assembly graduates delegates nation",
        "call": "call phone telephone teleconference",
        "broadcast": "television tv radio broadcast broadcaster cnn nbc fox cbs abc msnbc bbc show newscast telecast video",
    }.items()
    for noun in nouns.split()
} | {
    "news conference": "briefing",
    "press conference": "briefing",
    "social media": "post",
    "press call": "call",
    "town hall": "speech",
}

PAPERS = _set("""
    newspaper magazine paper daily weekly tabloid times gazette herald tribune review post journal courier echo star
    website agency guardian observer telegraph mail ledger mirror chronicle bulletin dispatch examiner express globe inquirer record
    register standard sun reuters afp ap
""")

OUTLETS = frozenset({"broadcast", "post"})

AIRED = frozenset({"broadcast"})

FIRST_PERSON = frozenset({"i", "me", "my", "we", "our", "us"})

KICKERS = _set("""
    analysis breaking briefing comment correction editorial exclusive explainer factbox feature gallery interview latest
    letter letters live obituary opinion photos pictures podcast profile quiz recap revealed review timeline update
    updated video watch
""")

ASIDES = frozenset({"about", "after", "against", "before", "despite", "over", "since"})

DOING = frozenset(("respond", "charge"))

ISSUING = _set("issue release publish send write post file submit circulate sign prepare draft")

CITE = frozenset({"cite", "quote"})

CITABLE = _set("""
    airline authority bank body charity club company embassy firm government group hospital hotline insider man office
    palace party person school site station woman
""")

HEDGES = (
    "reportedly", "allegedly", "apparently", "seemingly", "purportedly", "supposedly", "ostensibly", "so-called",
    "appears to", "appear to", "appeared to", "seems to", "seem to", "seemed to", "it seems", "it appears",
    "may have", "might have", "is believed to", "are believed to", "is thought to", "are thought to", "is said to",
    "are said to", "was said to", "were said to", "potentially", "possibly", "perhaps", "presumably", "likely",
)  # fmt: skip

DOUBTS = (
    "no public evidence", "no evidence", "isn't public evidence", "without evidence", "without providing evidence",
    "without offering evidence", "without citing evidence", "not independently verified", "independently verified",
    "independently verify", "independently confirmed", "independently confirm", "could not be verified",
    "could not be confirmed", "unverified", "unsubstantiated", "unproven", "baseless", "falsely", "unconfirmed",
    "it is unclear", "it was unclear", "it is not clear", "it was not clear", "not immediately clear",
    "isn't clear", "wasn't clear", "remained unclear", "remains unclear", "not clear whether", "not clear if",
    "not known whether", "not known if", "unknown whether", "unknown if", "not certain whether", "uncertain whether",
    "no proof", "without proof", "little evidence", "public evidence",
)  # fmt: skip

IDIOMS = (
    "that said,", "having said that", "needless to say", "without saying", "have a say", "time will tell",
    "called for help", "call for help", "calling for help", "calls for help", "cried for help", "to say the least", "that is to say", "go so far as to say", "suffice it to say", "sad to say",
)  # fmt: skip

SPEECH = Speech(
    clause=CLAUSE,
    quote=CLAUSE | QUOTE,
    infinitive=INFINITIVE,
    object_infinitive=OBJECT_INFINITIVE,
    gerund=GERUND,
    object=OBJECT,
    predicate=PREDICATE,
    prepositional=PREPOSITIONAL,
    object_prepositional=OBJECT_PREPOSITIONAL,
    adjectives=ADJECTIVES,
    noun_clause=NOUN_CLAUSE,
    noun_infinitive=NOUN_INFINITIVE,
    noun_prepositional=NOUN_PREPOSITIONAL,
    according=ACCORDING,
    writing=WRITING,
    thought=THOUGHT,
    intention=INTENTION,
    denial=DENIAL,
    refusal=REFUSAL,
    told=TOLD,
    documents=DOCUMENTS,
    mute=MUTE,
    speakers=(SPEAKERS | _set(OFFICES) | _set(PERSON_NOUNS)) - _set("private major head star legend person child baby"),
    lemmas=LEMMAS,
    channels=CHANNELS,
    papers=PAPERS,
    outlets=OUTLETS,
    aired=AIRED,
    first_person=FIRST_PERSON,
    kickers=KICKERS,
    asides=ASIDES,
    issuing=ISSUING,
    doing=DOING,
    cite=CITE,
    citable=CITABLE,
    hedges=HEDGES,
    doubts=DOUBTS,
    open_details=frozenset("how when where why who whom whose what which".split()),
    idioms=IDIOMS,
)
