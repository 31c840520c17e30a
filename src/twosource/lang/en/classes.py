"""English: see `lang.language.Classes`. Verbs and nouns that news uses for one thing, a class a line."""

from types import MappingProxyType

from twosource.lang.negotiation import Classes

VERBS = """
detain hold seize capture arrest imprison jail apprehend abduct kidnap
intercept stop halt board
convey escort take bring drag tow lead transfer move carry haul ferry transport deliver
leave depart quit exit withdraw
arrive reach enter land come
travel go fly head visit
free release liberate
kill slay slaughter massacre murder die perish
wound injure hurt maim
accept agree back support endorse approve embrace welcome
reject refuse rebuff spurn dismiss decline oppose
demand request ask urge call appeal beg implore press plead
promise pledge vow guarantee undertake
warn caution threaten
deny dispute refute
confirm acknowledge admit concede
meet receive greet host
speak talk phone telephone ring converse confer connect
attack strike hit bomb shell bombard target raid assault
cancel shelve scrap abandon suspend call_off
postpone delay defer
proceed continue go_ahead press_ahead
find discover uncover recover locate
rise increase climb jump grow surge soar
fall drop decline decrease plunge slip shrink
win defeat beat
lose concede
begin start launch commence kick_off
end finish conclude cease close
collide crash ram smash
sink capsize founder
rescue save pull
evacuate
charge indict accuse
sentence condemn
convict
acquit clear
resign quit step_down
appoint name nominate elect
dismiss fire sack oust remove
sign ratify
publish release post issue put_out
shoot fire
destroy wreck demolish raze burn_down
march rally demonstrate protest parade take_street
damage harm
close shut
reopen
pay compensate reimburse
buy acquire purchase
sell
send dispatch deploy
encircle surround trap isolate box
retake recapture regain liberate
advance gain
retreat withdraw
infect sicken contaminate pollute
test examine inspect search
"""

NOUNS = """
crew sailor seaman mariner crewman seafarer crewmember
ship vessel freighter boat ferry barge tanker cargo trawler
soldier troop serviceman fighter force
person people civilian resident villager citizen
dead death fatality toll
injury casualty wounded
child youngster pupil
hostage captive prisoner detainee
ceasefire truce cease-fire standstill pause armistice
proposal plan offer scheme initiative
call conversation telephone
meeting talk talks summit discussion negotiation
envoy emissary mediator
company firm operator owner
demand condition precondition
drill exercise manoeuvre maneuver
policeman officer police
passenger traveller traveler
worker employee staff
house home
bailout package
vehicle car truck lorry
gun weapon rifle pistol
aircraft plane jet airliner
missile rocket
worker labourer laborer
doctor physician medic
"""

OPPOSITES = """
accept reject
rise fall
free detain
begin end
proceed cancel
win lose
promise reject
advance retreat
reopen close
"""


VERB_CLASSES = {word: line.split()[0] for line in VERBS.strip().split("\n") for word in line.split()}
NOUN_CLASSES = {word: line.split()[0] for line in NOUNS.strip().split("\n") for word in line.split()}

CLASSES = Classes(
    verbs=MappingProxyType(VERB_CLASSES),
    nouns=MappingProxyType(NOUN_CLASSES),
    opposites=frozenset(frozenset(line.split()) for line in OPPOSITES.strip().split("\n")),
    affecting=frozenset({"die", "perish", "sink", "drown", "collapse", "proceed", "go_ahead", "continue"}),
    light=frozenset(
        {"be", "have", "do", "make", "get", "give", "say", "tell", "add", "go", "take", "come", "keep", "put"}
    ),
    members=frozenset({"member", "people", "total", "number", "group"}),
    growing=frozenset({"kill", "wound", "detain", "rescue", "evacuate", "infect", "dead", "injury"}),
    tolls=MappingProxyType({"dead": "kill", "injury": "wound"}),
    befallen=MappingProxyType(
        {"dead": "kill", "killed": "kill", "injured": "wound", "wounded": "wound", "hurt": "wound", "missing": "miss"}
    ),
    levels=frozenset("be reach hit stand total exceed number top average measure remain".split()),
    changes=frozenset({"rise", "fall"}),
    collectives=frozenset({"crew", "team", "group", "force", "total", "staff", "party", "toll", "family", "unit"}),
    spokespeople=frozenset({"spokesman", "spokeswoman", "spokesperson", "press", "mouthpiece", "lawyer", "attorney"}),
    government=frozenset(
        "president minister ministry government official prime premier chancellor king queen envoy ambassador embassy secretary army "
        "navy military troop force police guard admiral general commander parliament department leader authority administration "
        "diplomat negotiator regime cabinet intelligence".split()
    ),
    media=frozenset(
        "reuters|associated press|ap|afp|agence france-presse|interfax|tass|xinhua|kyodo|dpa|efe|ansa|ria novosti|bbc|cnn|nbc|abc|"
        "cbs|fox|msnbc|npr|pbs|al jazeera|sky|bloomberg|the new york times|new york times|washington post|wall street journal|guardian|"
        "financial times|politico|axios|atlantic|le monde|der spiegel|bild|el país|buzzfeed|huffpost|huffington post|vox|vice".split(
            "|"
        )
    ),
    media_words=frozenset(
        {"news", "agency", "newspaper", "broadcaster", "television", "tv", "radio", "daily", "magazine", "journal"}
    ),
    addressing=frozenset({"demand", "warn", "speak", "tell", "write", "plead"}),
    in_person=frozenset({"personally", "himself", "herself"}),
    teams=frozenset(
        "team aide adviser advisor staff staffer office lawyer attorney deputy representative envoy emissary campaign "
        "administration spokesman spokeswoman spokesperson official camp entourage".split()
    ),
)
