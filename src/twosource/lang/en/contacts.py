"""English: see `lang.language.Contacts`."""

from twosource.lang.contacts import Contacts

VERBS = """
meet:meeting confer:meeting huddle:meeting visit:visit tour:visit speak:- talk:- chat:- converse:- consult:-
negotiate:talks phone:phone telephone:phone call:phone ring:phone host:meeting receive:meeting summon:meeting connect:- correspond:message
contact:- discuss:about
"""
NOUNS = """
call:phone conversation:- talk:talks talks:talks negotiation:talks discussion:talks consultation:talks dialogue:talks
meeting:meeting summit:meeting get-together:meeting tête-à-tête:meeting face-to-face:meeting one-on-one:meeting
visit:visit trip:visit tour:visit phonecall:phone videoconference:phone
"""

CONTACTS = Contacts(
    verbs=dict(pair.split(":") for pair in VERBS.split()),
    nouns=dict(pair.split(":") for pair in NOUNS.split()),
    phone=frozenset("phone telephone telephonically video videolink videoconference hotline zoom".split()),
    with_words=frozenset(("with", "to")),
    beside=frozenset(("with", "to", "by")),
    summons=frozenset("for to in into".split()),
    pleas=frozenset(("for", "on")),
    attending=frozenset("for in at to on".split()),
    occasions=frozenset("in at during after".split()),
    between=frozenset(("between", "among")),
    travels=frozenset("depart leave fly travel head arrive return go jet land".split()),
    sends=frozenset("dispatch send fly".split()),
    conveys=frozenset("hand convey relay pass deliver carry transmit give provide hand bring forward send".split()),
    messages=frozenset("message information signal letter note ultimatum response reply greeting communique paper document protest proposal plan text".split()),
    holding=frozenset(
        """hold have conduct attend host join lead begin start open resume finish conclude end participate engage continue be come go travel fly arrive return welcome make pay complete wrap undertake accept embark set""".split()
    ),
    happening=frozenset("take happen occur materialize materialise proceed be".split()),
    planning={
        "expect": "expected", "plan": "expected", "schedule": "expected", "arrange": "expected", "prepare": "expected",
        "await": "expected", "anticipate": "expected", "agree": "expected", "announce": "expected", "set": "expected",
        "intend": "expected", "decide": "expected", "prepare for": "expected", "due": "expected", "slate": "expected", "foresee": "expected", "pencil": "expected",
        "going": "expected", "go": "expected", "postpone": "expected", "delay": "expected", "order": "expected",
        "instruct": "expected", "dispatch": "expected", "send": "expected", "vow": "expected", "promise": "expected",
        "propose": "possible", "request": "possible", "seek": "possible", "want": "possible", "hope": "possible",
        "offer": "possible", "ask": "possible", "demand": "possible", "suggest": "possible", "invite": "possible",
        "urge": "possible", "consider": "possible", "ready": "possible", "willing": "possible", "open": "possible",
        "try": "possible", "like": "possible", "prepared": "possible", "need": "possible", "push": "possible",
        "reject": "hypothetical", "oppose": "hypothetical", "rule": "hypothetical",
        "opportunity": "hypothetical", "chance": "hypothetical", "decision": "undecided", "question": "undecided", "discuss": "undecided", "decide on": "undecided",
    },
    foiling=frozenset(
        "refuse decline fail cancel scrap nix avoid skip boycott abandon forgo forego scuttle shun".split()
    ),
    foreseen={
        "possible": "possible", "potential": "possible", "proposed": "possible", "prospective": "possible",
        "planned": "expected", "upcoming": "expected", "scheduled": "expected", "expected": "expected",
        "future": "expected", "next": "expected", "forthcoming": "expected", "looming": "expected",
        "anticipated": "expected", "coming": "expected", "imminent": "expected", "canceled": "negated",
        "cancelled": "negated",
    },
    aims=frozenset("for to on of".split()),
    past=frozenset("recent last previous earlier prior".split()),
    ahead=frozenset("before until pending".split()),
    ahead_phrases=("ahead of", "in advance of", "in preparation for", "prior to"),
    spans=frozenset("during after before since while until following".split()),
    places=frozenset("in at to from near for".split()),
    no=frozenset("no never neither nor without".split()),
    certain=frozenset("will shall 'll ’ll wo".split()),
    maybe=frozenset("may might could can ca".split()),
    unreal=frozenset("would 'd should must ought".split()),
    conditions=frozenset("if unless whether".split()),
    audiences=frozenset(
        """reporter journalist press audience crowd supporter voter rally viewer listener medium media student worker
        correspondent newspaper network channel interviewer host cadet graduate""".split()
    ),
    pairs=frozenset("two both pair duo".split()),
    delegates=frozenset(
        """delegation delegate team mission envoy emissary mediator negotiator representative counterpart rebel insurgent
        leadership government authority inspector monitor observer ministry side family relative hostage prisoner
        detainee survivor villager resident farmer troop soldier tribesman elder national lawmaker parliamentarian""".split()
    ),
    routes=frozenset(("way", "route")),
    informing=frozenset("tell inform assure thank congratulate brief warn".split()),
    seeing=frozenset(("see",)),
    by=frozenset("by over on via through".split()),
    lasting=frozenset(("minute", "hour")),
    purposes=frozenset("discuss explain congratulate express thank offer convey apologise apologize inform assure".split()),
)  # fmt: skip
