"""English: see `lang.language.Names`."""

from twosource.lang.en.given import FEMALE, MALE, NICKNAMES
from twosource.lang.en.seats import SEAT_WORDS
from twosource.lang.en.states import DEMONYMS, SEATS, STATES
from twosource.lang.names import Names

# Each line: a general noun, then the nouns that it may stand for ("the Russian leader" for a president).
BROADER = """
leader: president prime-minister premier chancellor king queen prince ruler dictator chairman chairwoman chair head \
chief speaker governor mayor taoiseach emir sultan ayatollah emperor chieftain commander minister
head: president director chairman chairwoman chair chief leader executive ceo commissioner secretary commander
chief: director chairman chair head leader executive ceo commissioner commander minister secretary
politician: president prime-minister premier chancellor minister senator representative congressman congresswoman \
governor mayor candidate lawmaker mp deputy speaker leader republican democrat nominee councillor councilman
lawmaker: senator representative congressman congresswoman mp deputy speaker legislator assemblyman assemblywoman \
parliamentarian republican democrat chairman chairwoman
legislator: senator representative congressman congresswoman mp lawmaker assemblyman assemblywoman parliamentarian
official: minister secretary director commissioner spokesman spokeswoman spokesperson deputy chief head administrator \
envoy ambassador adviser advisor aide president-elect inspector superintendent undersecretary
diplomat: ambassador envoy minister secretary consul
negotiator: envoy ambassador
envoy: ambassador representative negotiator
spokesperson: spokesman spokeswoman secretary
monarch: king queen emperor prince
pontiff: pope
cleric: bishop archbishop imam pope ayatollah cardinal
premier: prime-minister
spokesman: spokesperson secretary
spokeswoman: spokesperson secretary
minister: prime-minister
aide: adviser advisor assistant counselor strategist
adviser: advisor aide counselor strategist
executive: president ceo chief director chairman chairwoman founder co-founder
prosecutor: attorney counsel
lawyer: attorney counsel
attorney: lawyer prosecutor
counsel: prosecutor attorney
officer: sergeant detective captain lieutenant colonel major general constable policeman
general: commander lieutenant-general major-general
soldier: sergeant corporal private
scientist: researcher professor biologist physicist chemist epidemiologist astronomer geologist ecologist
researcher: scientist professor
expert: professor researcher analyst scientist scholar
academic: professor scholar lecturer
scholar: professor
doctor: physician surgeon professor
author: writer novelist historian
writer: author novelist journalist columnist
journalist: reporter correspondent editor columnist anchor
reporter: journalist correspondent
candidate: nominee frontrunner senator governor
nominee: candidate
billionaire: businessman businesswoman developer
businessman: developer executive billionaire founder
athlete: player striker goalkeeper runner swimmer cyclist
player: striker goalkeeper midfielder defender pitcher quarterback
singer: musician rapper songwriter
child: baby infant newborn toddler boy girl
baby: infant newborn child toddler
infant: baby newborn child
kid: boy girl teenager student pupil child
son: boy child baby
daughter: girl child baby
boy: student pupil teenager child toddler son
girl: student pupil teenager child toddler daughter
teenager: student pupil boy girl schoolboy schoolgirl
teen: teenager student pupil boy girl schoolboy schoolgirl
youth: teenager student pupil boy schoolboy
student: pupil teenager schoolboy schoolgirl
pupil: student teenager schoolboy schoolgirl
man: suspect gunman attacker shooter driver defendant gentleman widower
woman: suspect attacker shooter driver defendant lady widow
suspect: gunman attacker shooter defendant driver
gunman: suspect attacker shooter
defendant: suspect
musician: singer rapper guitarist composer
actor: actress
"""

OFFICES = """
president vice-president prime-minister premier chancellor king queen prince princess emperor pope ayatollah sultan
emir minister secretary undersecretary senator representative congressman congresswoman governor mayor mp deputy
speaker chairman chairwoman chair director commissioner administrator ambassador envoy consul attorney counsel
prosecutor judge justice general lieutenant colonel major captain sergeant commander admiral corporal private officer
detective inspector superintendent sheriff chief marshal spokesman spokeswoman spokesperson leader head adviser
advisor aide strategist counselor treasurer whip councilman councilwoman councillor assemblyman assemblywoman
legislator lawmaker parliamentarian candidate nominee frontrunner democrat republican ceo executive founder co-founder owner manager coach professor doctor scientist researcher
analyst economist historian author writer novelist journalist reporter correspondent editor columnist anchor host
actor actress singer musician rapper director producer filmmaker artist painter composer architect engineer developer
businessman businesswoman billionaire entrepreneur banker investor lawyer physician surgeon nurse teacher student
principal bishop archbishop cardinal priest rabbi imam reverend pastor activist advocate campaigner organizer
volunteer dissident politician diplomat negotiator official expert specialist scholar academic astronaut pilot player
striker goalkeeper midfielder defender pitcher quarterback athlete champion runner swimmer cyclist driver soldier
veteran policeman constable firefighter suspect defendant gunman attacker shooter suspect victim survivor witness
resident neighbor neighbour bystander farmer fisherman patient informant whistleblower hacker founder successor
predecessor president-elect chaplain curator librarian critic physicist biologist chemist epidemiologist astronomer
geologist ecologist psychologist psychiatrist sociologist anthropologist archaeologist meteorologist designer
photographer translator interpreter interviewer guest celebrity star legend premier-designate son daughter wife
husband father mother brother sister widow widower uncle aunt nephew niece cousin grandson granddaughter grandfather
grandmother fiance fiancee boyfriend girlfriend friend colleague ally rival opponent partner executive assistant
operative donor lobbyist fundraiser pollster surrogate ringleader militant terrorist warlord
"""

PERSON_NOUNS = """
man woman boy girl teenager teen toddler newborn schoolboy schoolgirl gentleman lady kid guy guest member poet recipient graduate native heir winner finalist personality
businessperson boss commandant moderator mathematician youth person source insider speaker author passenger employee worker manager prisoner
inmate detainee refugee migrant immigrant child baby infant
"""
# "the player" and "a medalist", but "the number" and "a matter" are stopped by the longer endings.
PERSON_ENDINGS = (
    "ist", "ician", "arian", "man", "woman", "person", "eer", "inner", "eader", "player", "worker", "maker", "tor",
    "keeper", "grapher", "loger", "dancer", "runner", "holder", "refugee", "ologist", "path", "voice",
)  # fmt: skip
PEOPLE_NOUNS = """
people officials authorities police troops forces soldiers lawmakers senators lawyers attorneys prosecutors
investigators leaders ministers diplomats aides advisers advisors allies critics experts analysts scientists
researchers doctors residents witnesses protesters demonstrators activists supporters opponents voters workers rebels
militants fighters gunmen insurgents separatists negotiators sources persons men women children families students
teachers journalists reporters republicans democrats conservatives liberals members representatives spokesmen rescuers
firefighters survivors victims passengers employees executives economists investors politicians envoys generals
commanders officers judges migrants refugees citizens civilians governors mayors prisoners doctors nurses campaigners
organizers organisers fishermen parents crew staff
"""
ORGANISATION_NOUNS = """
administration government ministry department agency bureau committee commission council court parliament congress
senate house company firm corporation bank group organization organisation institute university college school party
union association federation foundation campaign team club army military navy force police office newspaper magazine
network channel station website service board panel coalition alliance regime junta embassy consulate militia airline
hospital authority church league charity watchdog regulator publisher manufacturer broadcaster outlet startup retailer
brigade battalion unit opposition delegation mission cabinet presidency
"""
OUTLETS = (
    "agency newspaper magazine network channel website broadcaster company firm group station site outlet organization"
)
KNOWING = "familiar knowledge briefed close condition anonymity named identified aware direct"
SOURCES = """
official source insider aide adviser advisor diplomat spokesman spokeswoman spokesperson officer
lawmaker executive employee analyst expert adviser senator congressman lawyer attorney prosecutor investigator
minister staffer operative strategist colleague friend relative neighbor neighbour resident witness survivor passenger
worker researcher scientist economist negotiator commander
"""
MASCULINE = """
man boy father son brother husband uncle nephew grandfather grandson king prince spokesman congressman chairman
businessman policeman gunman widower actor boyfriend councilman assemblyman fisherman fiance pope gentleman priest
emperor waiter
"""
FEMININE = """
woman girl mother daughter sister wife aunt niece grandmother granddaughter queen princess spokeswoman congresswoman
chairwoman businesswoman policewoman widow actress girlfriend councilwoman assemblywoman fiancee nun waitress
"""
SUFFIXES = "jr jr. sr sr. ii iii iv esq. esq"
PARTICLES = "van von de der den da di del della la le bin ibn al el ben dos du ter ten of"
DEFINITE = "the this that these those"
FORMER = "former ex- late onetime ousted outgoing then"
COMPOUNDS = "first-lady prime-minister vice-president lieutenant-general major-general"

HOLDERS = {line.split(": ")[0]: frozenset(line.split(": ")[1].split()) for line in BROADER.strip().splitlines()}

NAMES = Names(
    courtesy={
        "mr": "m", "mr.": "m", "mrs": "f", "mrs.": "f", "ms": "f", "ms.": "f", "miss": "f", "sir": "m", "lord": "m",
        "lady": "f", "dame": "f", "madam": "f", "mx.": "", "dr": "", "dr.": "", "messrs.": "m", "herr": "m", "frau": "f",
        "baroness": "f", "baron": "m", "monsieur": "m", "madame": "f", "señor": "m", "sheikh": "m",
    },
    short_titles={
        "pres.": "president", "sen.": "senator", "sens.": "senator", "rep.": "representative", "reps.": "representative",
        "gov.": "governor", "gen.": "general", "lt.": "lieutenant", "col.": "colonel", "maj.": "major", "capt.": "captain",
        "sgt.": "sergeant", "cmdr.": "commander", "adm.": "admiral", "prof.": "professor", "rev.": "reverend",
        "hon.": "", "atty.": "attorney", "sec.": "secretary", "supt.": "superintendent", "det.": "detective",
        "insp.": "inspector", "pm": "prime-minister", "pvt.": "private", "cpl.": "corporal", "fr.": "priest",
        "congresswoman": "representative", "congressman": "representative", "ag": "attorney", "amb.": "ambassador",
        "premier": "prime-minister", "presidents": "president", "senators": "senator", "const.": "constable",
        "cst.": "constable", "ald.": "alderman", "coun.": "councillor", "cllr.": "councillor", "brig.": "brigadier",
        "lieut.": "lieutenant", "cmdt.": "commandant", "ofc.": "officer", "spc.": "specialist", "pfc.": "private",
        "asst.": "", "dep.": "deputy", "msgr.": "monsignor",
    },
    offices=frozenset(OFFICES.split()),
    broader=HOLDERS,
    public=HOLDERS["leader"] | HOLDERS["official"] | HOLDERS["politician"] | HOLDERS["officer"],
    person_nouns=frozenset(PERSON_NOUNS.split()),
    person_endings=PERSON_ENDINGS,
    being=frozenset(("be", "become", "remain")),
    serving=frozenset("serve work act teach start begin retire resign run stand elect appoint induct".split()),
    naming=frozenset("name elect appoint crown make".split()),
    people_nouns=frozenset(PEOPLE_NOUNS.split()),
    organisation_nouns=frozenset(ORGANISATION_NOUNS.split()),
    outlets=frozenset(OUTLETS.split()),
    knowing=frozenset(KNOWING.split()),
    sources=frozenset(SOURCES.split()),
    masculine=frozenset(MASCULINE.split()),
    feminine=frozenset(FEMININE.split()),
    male=MALE,
    female=FEMALE,
    nicknames=NICKNAMES,
    bodies={"fed": "federal reserve", "labour": "labour party", "scotus": "supreme court"},
    calling=frozenset(("(", ",", "or", "known", "as", "the", "called", "abbreviated", "acronym", "initials")),
    suffixes=frozenset(SUFFIXES.split()),
    particles=frozenset(PARTICLES.split()),
    # other words too: *the head of*, *ten Greens*
    ambiguous_particles=frozenset(("of", "ten", "den", "die")),
    states=STATES,
    demonyms=DEMONYMS,
    seats=SEATS,
    metonyms={
        "kremlin": "Russia", "white house": "United States", "pentagon": "United States", "downing street": "Britain",
        "whitehall": "Britain", "capitol hill": "United States", "elysee": "France", "élysée": "France",
        "state department": "United States", "foreign office": "Britain", "wall street": "", "silicon valley": "",
        "blue house": "South Korea", "vatican": "Vatican", "scotland yard": "Britain", "brussels": "", "hague": "Netherlands", "the hague": "Netherlands", "élysée palace": "France",
        "zhongnanhai": "China", "foggy bottom": "United States", "holyrood": "Britain", "westminster": "Britain",
        "number 10": "Britain", "quai d'orsay": "France", "bundestag": "Germany", "knesset": "Israel",
        "supreme court": "", "house of representatives": "United States", "oval office": "United States",
    },
    pronouns={
        "he": "m", "him": "m", "his": "m", "himself": "m", "she": "f", "her": "f", "hers": "f", "herself": "f",
        "they": "p", "them": "p", "their": "p", "theirs": "p", "themselves": "p", "it": "n", "its": "n", "itself": "n",
        "who": "w",
    },
    definite=frozenset(DEFINITE.split()),
    indefinite=frozenset(("a", "an")),
    former=frozenset(FORMER.split()),
    compounds=frozenset(COMPOUNDS.split()),
    firms=frozenset(("company", "firm", "corporation")),
    vessels=frozenset("ins mv m/v hms hmas hmcs hmnzs uss usns uscgc rms rrs rfa mt m/t fv f/v m/s ss".split()),
    seat_words=SEAT_WORDS,
)  # fmt: skip
