"""English: see `lang.language.Breaches`. Patterns are searched in folded text."""

from twosource.lang.negotiation import Breaches

FELL = (
    r"(?:fell|fall|falls|struck|strike|strikes|land\w*|fired|hit|hits|c[ao]me down|explod\w*|rain\w*|pound\w*|slam\w*)"
)
TROOPS = r"(?:troops|infantry|soldiers|forces|army|units?|servicemen|tanks|fighters|militia)"

# Stems of verbs by what is done, and of things by what they are.
DOING = """
rais rise rose increas hik doubl tripl impos levy levi slap charg reimpos introduc collect add
cut reduc lower withh with-hold curb curtail throttl ration shrink trim slash
clos shut block barricad seal bar barr obstruct padlock
open releas discharg spill drain empt
stop halt suspend interrupt delay hold held turn divert
seiz detain arrest impound confiscat board captur abduct kidnap snatch
build built construct erect dig dug drill pave expand enlarg rais
enter cross trespass intrud fly flew flown sail patrol overfl
test launch fir shoot shot detonat
strik struck walk picket down
dismiss sack fir lay laid replac hir
attack hit bomb shell raid storm ambush kill wound
publish disclos leak reveal
pump draw drew divert take took abstract
search inspect raid question
deploy mov station mass send sent rearm arm
enrich process produc mine min
"""
THINGS = """
dut tariff tax levy levi surcharg customs quota fee
ship vessel tanker boat trawler freighter ferry ferries barge
gate sluice valve lock weir floodgate dam
water flow discharge releas river canal
gas oil fuel power electricit pipeline
shipment cargo consignment deliver truck lorr convoy goods export import
road bridge crossing border checkpoint port
hostage prisoner captive detainee convict
inspector auditor monitor observer
worker staff employee docker miner driver teacher
settlement house outpost well road fence
missile rocket nuclear warhead satellite
uranium centrifug enrichment plutonium
work shift tool
airspace plane aircraft jet helicopter drone
police search officer
"""
EMPTY = "the and any all new other without before within from into over each than more less with for its their not between during until after both every side sides per cent goods".split()

BREACHES = Breaches(
    acts={
        "mortar fire": rf"\bmortars? (?:rounds?|bombs?|shells?|fire)\b|\bmortars?\b[^;]*?\b{FELL}",
        "rocket fire": rf"\b(?:rockets?|missiles?)\b[^;]*?\b(?:{FELL}|tore|strike|attack)\b|\bfir\w* (?:[\w-]+ ){{0,4}}?(?:rockets?|missiles?)\b",
        "attack by an armed drone": r"\bdrones?\b[^;]*?\b(?:dropp\w*|attack\w*|hits?|struck|bomb\w*|grenades?|explosives?|kill\w*|wound\w*)\b"
        r"|\b(?:attack|hit|struck|bomb)\w*\b[^;]*?\bdrones?\b|\bcraft\b[^;]*?\breleas\w* its load\b",
        "artillery fire": rf"\b(?:artillery|shells?|howitzers?)\b[^;]*?\b{FELL}\b|\bguns (?:opened|(?:had |have )?fired)\b|\bfir\w* (?:[\w-]+ ){{0,4}}?shells?\b|\bshelled\b|\bshelling\b|\bcraters\b|\bcaused by artillery\b"
        r"|\b(?:first|more) shells\b",
        "small-arms fire": r"\bsnipers?\b[^;]*?\b(?:fire|fired|hit|hits|shot|wound\w*|kill\w*)\b|\bsmall[- ]arms\b[^;]*?\b(?:fire|fired)\b"
        r"|\b(?:machine[- ]gun|gunfire|rifle)\b|\bthe shot was fired\b",
        "gunfire": r"\bfired (?:up)?on\b|\bopened fire\b",
        "a mine": r"\b(?:set off|stepp\w* on|struck|hit|detonat\w*|drove over|laid|laying)\b[^;]*?\bmines?\b|\bmines?\b[^;]*?\b(?:explod\w*|went off|kill\w*)\b",
        "movement beyond positions": rf"\b{TROOPS}\b[^;]*?\b(?:advanc\w*|seiz\w*|push\w* in|mov\w* (?:forward|on to|onto|into)|overr[au]n|captur\w*|cross\w* (?:into|the))\b"
        r"|\b(?:having )?pushed into\b|\b(?:advanc|seiz)\w*\b[^;]*?\bhill\b",
        "explosions": r"\b\d+ (?:explosions|blasts|detonations)\b|\b(?:explosions|blasts)\b[^;]*?\b(?:heard|recorded|counted)\b",
        "trench works": r"\btrench(?:es)?\b|\bfortif\w*\b|\bexcavators?\b",
        "a reconnaissance flight": r"\bflights? of\b[^;]*?\bdrone\b|\b(?:reconnaissance|camera|unarmed) (?:flight|drone)s?\b|\bdrone over\b",
        "heavy weapons left": r"\b(?:guns|howitzers|heavy weapons|pieces|tanks)\b[^;]*?\b(?:remain\w*|in the (?:quarry|strip|belt|zone))\b|\bsaw\b[^;]*?\bhowitzers\b",
        "observers turned back": r"\b(?:patrol|observers|monitors|inspectors)\b[^;]*?\b(?:stopped by|turned? back|turned away|blocked|denied (?:access|entry)|refused (?:access|entry|passage))\b",
        "casualties": r"\b(?:been|was|were) (?:wounded|killed|injured|shot)\b",
    },
    kindred=(
        frozenset(("artillery fire", "mortar fire", "rocket fire", "explosions", "casualties", "gunfire")),
        frozenset(("small-arms fire", "casualties", "gunfire")),
        frozenset(("a mine", "casualties")),
        frozenset(("attack by an armed drone", "casualties")),
    ),
    keys={
        "artillery": "artillery fire", "shelling": "artillery fire", "mortar": "mortar fire", "rocket": "rocket fire",
        "small-arms": "small-arms fire", "small arms": "small-arms fire", "drone": "attack by an armed drone",
        "mine": "a mine", "moving": "movement beyond positions", "advance": "movement beyond positions",
        "movement": "movement beyond positions", "trench": "trench works", "reconnaissance": "a reconnaissance flight",
        "relief": "relief of troops", "explosion": "explosions", "fire": "explosions",
    },
    sided={
        "heavy weapons left": r"\b(?:guns|howitzers|heavy weapons|artillery)\b[^;]*?\b(?:must|will|leave|withdraw\w*|pull back|remov\w*)\b[^;]*?\bby\b",
        "observers turned back": r"\b(?:free movement|pass freely|freedom of movement|unhindered access)\b",
    },
    doing=tuple(tuple(line.split()) for line in DOING.strip().split("\n")),
    things=tuple(tuple(line.split()) for line in THINGS.strip().split("\n")),
    empty=frozenset(EMPTY),
    undone=r"\b(?:not|never|no|nobody|neither|without|will|would|may|might|could|can|if|unless|threat\w*|plan\w*|pledg\w*|promis\w*|agree\w*|vow\w*|propos\w*|offer\w*|demand\w*|refrain\w*|until|should|must|undert\w*|commit\w*|forbid\w*|forbad\w*|ban\w*|bar|refus\w*|want\w*|hop\w*|fear\w*|right|ready|prepared|warn\w*|before|to)\b[^.;]{0,40}$",
    denying=r"\b(?:denied|denies|deny|dismiss\w* (?:claims?|reports?|the claim|accusations?)|rejected (?:the|claims?|accusations?)|there was no (?:fire|shelling|such)"
    r"|no \w+ (?:weapon|gun|unit|drone|soldier|shot) (?:was|were|had|has)|not one of our|had not fired|did not fire|we fired no"
    r"|our (?:\w+ )?(?:mortars|guns|weapons|soldiers|artillery) were silent|(?:no|nothing) to do with|as invention|a fabrication|part of a campaign|there is no \w+ for us)\b",
    seeing=r"\b(?:saw|seen|heard|hear|counted|witness\w*|watched|recorded|observed)\b",
    witnesses=r"\b(?:reporter|correspondent|patrol|crews?|posts?|observers?|monitors?|mission|i|we|nurses?|resident)\b",
    agreeing=r"^(?P<who>[^,;]{3,60}?),? (?:[^;]{0,60}, )?(?:told|said|saw|gave|described|reported)\b [^.;,]{0,40}?\bthe same\b(?! (?:day|time|place|way))",
    finding=r"\b(?:assess\w*|inspected|measured|analysis of|viewed)\b",
    present=r"\b(?:took cover|were present|was present|were under)\b",
    unknowing=r"\b(?:no information|not aware|looking into|no knowledge|would not comment)\b",
    overdue=r"\b(?:after the (?:term|deadline)|(?:term|deadline)\b[^;]*?\b(?:ended|expired|passed))\b",
    anaphors=r"\bthe (?:village|town|city|bridge|hill|island|dam|quarry|port)\b|\bthere\b",
    telling=r",\s(?P<who>[^,]{3,90}?)\s(?:said|stated|told|reported|added|announced|wrote|noted)\b",
    hearsay=r"\bthe (?P<who>\w+ (?:agency|ministry|side|media|army)) has it that\b",
    unattributable=r"\b(?:cannot|could not|can not|unable to|impossible to) (?:\w+ )?(?:establish|see|say|determine|tell|identify)\b[^;]*?\bwho\b|\beach [\w ]+ blamed the other\b",
    refuting=r"\b(?:heard and saw no|saw no|heard no|found no) (?:impact|explosion|shelling|damage|sign|trace)\b",
    nowhere=r"\b(?:could|can) not determine where\b|\bdistant\b",
    fighters=rf"\b{TROOPS}\b",
    doers=rf"(?:The |A |Our )?(?P<who>[A-Z]\w+) {TROOPS}\b",
    extending=r"\b(?:extend|prolong|renew)\w*\b[^;]*?\b(?:truce|cease-?fire|pause|armistice|agreement)\b[^;]*?\b(?:until|to|till)\b",
    leaving=r"\b(?:withdraw\w* from|walk\w* out of|no longer\b[^;]{0,40}?\bbound by|pull\w* out of|end\w*)\b[^;]{0,24}?\b(?:truce|cease-?fire|pause|armistice|agreement)\b",
    terms=r"\b(?:are to refrain|refrain from|must not|forbids|is forbidden|permitted|prohibit\w*|ban on|would be|will be|in previous months|truce ends)\b",
    coming=r"\b(?:if|will|would|may|might|could) ",
    held=r"\b(?P<party>[\w]+)-held (?P<side>north|south|east|west)(?:ern)? (?P<thing>bank|shore|side)\b",
    sides=r"\b(?P<side>north|south|east|west)(?:ern|erly)? (?P<thing>bank|shore|side|direction)\b",
    accusing=r"\b(?:accus\w*|blam\w*|laid (?:it|them) at|protest\w*|alleg\w*|complain\w*|violat\w*|breach\w*)\b",
    nightly=r"\b(?:overnight|night|darkness)\b",
    places=r"(?:\b(?:in|at|on|near|over|of|outside|to|into|towards?|struck|shelled|seized?|from) )(?:the )?(?:\w+ of )?(?P<name>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+| \d+| island| bridge| dam){0,2})",
    clocks=(
        (r"\b(?P<h>\d{1,2})[:.](?P<m>\d\d) ?(?P<half>[ap]\.?m\.?)?(?!\d)", ""),
        (r"\b(?P<h>\d{1,2}) ?(?P<half>[ap]\.?m\.?)(?!\w)", ""),
        (r"\bhalf past (?P<word>\w+)(?P<rest>[^.]{0,24})", "half"),
        (r"\b(?P<minutes>five|ten|quarter|twenty|twenty-five) past (?P<word>\w+)(?P<rest>[^.]{0,24})", ""),
        (r"\b(?:at|about|after|before|around) (?P<word>one|two|three|four|five|six|seven|eight|nine|ten|eleven|noon|midnight)\b(?P<rest>[^.]{0,24})", ""),
    ),
    numbers={w: n for n, w in enumerate("zero one two three four five six seven eight nine ten eleven noon".split())} | {
        "midnight": 0, "quarter": 15, "twenty": 20, "twenty-five": 25,
    },
    afternoon=r"afternoon|evening|night",
    morning=r"morning|dawn",
)  # fmt: skip
