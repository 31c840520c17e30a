"""English: see `lang.language.Furniture`."""

from twosource.lang.en.notices import NOTICES
from twosource.lang.en.prompts import PROMPTS
from twosource.lang.furniture import Furniture

PARTICLES = "de del della da dos van von der den bin ibn al el la le of".split()
NAME = rf"[A-Z][\w.'’-]*(?:\s(?:[A-Z][\w.'’-]*|(?:{'|'.join(PARTICLES)})\b)){{0,4}}"
PLACE = r"[A-Z][\w.'’-]+(?:\s(?:[A-Z][\w.'’-]+|(?:de|la|el|am|of|the|and|upon|on)\b)){0,4}"
CITY = r"[A-Z][A-Z.'’-]+(?:\s[A-Z][A-Z.'’-]+){0,3}"
MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)(?:[a-z]{1,6})?\.?"
DAY = rf"(?:{MONTH}\s\d{{1,2}}|\d{{1,2}}\s{MONTH}|\d{{1,2}}/\d{{1,2}})(?:,?\s\d{{4}})?"
AGENCY = r"\([A-Z][\w.&/'-]*(?:\s[A-Z&][\w.&/'-]*){0,3}\)"
DASH = r"(?:\s(?:—|–|―|--|-)\s?|(?:—|―|--)\s?)"
PICTURES = r"(?:AFP|AP|EPA|PA|Reuters|REUTERS|Getty(?: Images)?|iStock|Shutterstock|Unsplash|Alamy|Handout)"
STOCK = r"(?:Getty Images|iStock|Shutterstock|AP Images|Unsplash|Alamy)"
CREDITED = (
    r"(?:Photo|PHOTO|Image|Picture|Photograph|Illustration|Graphic|Credit|CREDIT|Photo [Cc]redit|Image [Cc]redit"
    r"|File [Pp]hoto|Courtesy)(?: by| of|:| by:)?"
)

FURNITURE = Furniture(
    forms=(*NOTICES, *PROMPTS),
    reports=(
        r"^(?:\"|'')|(?:\"|'')(?=[^\"]+(?:\"|''))[^\"]*?\w \w+ \w|\b(?:said|says|told|according to|reported that"
        r"|announced|warned|claimed|denied|insisted|tweeted|wrote|testified|acknowledged|asserted|alleged|stated"
        r"|noted that|argued|vowed|pledged)\b"
    ),
    appeal_asks=(
        r"\byour (?:support|donation|contribution|gift|subscription|generosity|membership)\b"
        r"|\b(?:support|fund|sustain|back|protect) .{0,40}\b(?:journalis[mt]s?|newsroom|reporting|reporters"
        r"|free press)\b"
        r"|\b(?:donate|chip in|make a (?:donation|contribution)|become an? (?:member|supporter|subscriber|patron))\b"
        r"|^(?:please )?(?:help (?:us|keep|fund|save)|give (?:once|now|today|monthly|what)|support us|stand with us"
        r"|consider)\b"
        r"|\bthank you for (?:standing|supporting)\b|\bwe (?:need|rely on|depend on|count on) (?:your|our readers"
        r"|readers)\b"
    ),
    appeal_money=(
        r"\b(?:donat\w+|support(?:s|ers?|ing)?|contribut\w+|subscri\w+|membership|g[ai]ve|giving|afford|paid for"
        r"|pay for"
        r"|cost(?:s|ly)?|money|funded|funding|a (?:day|week|month|year)|monthly|chip in|cup of (?:tea|coffee)"
        r"|help (?:us|keep|fund|save)"
        r"|stand(?:ing)? with us)\b|[$£€]\d"
    ),
    appeal_trade=(
        r"\b(?:journalis[mt]s?|newsrooms?|reporters?|reporting|correspondents?|readers?|paywalls?|news outlets?"
        r"|newspaper|independent|(?:the|this|each|every|our|these) stor(?:y|ies)|investigat\w+|coverage|documentary"
        r"|free press|fact-based|the facts|on the ground|shareholders|billionaire|advertis\w+)\b"
    ),
    reader=(
        r"\b(?:you|your|yours|please)\b"
        r"|^(?:donate|support|subscribe|join|become|help (?:us|keep|fund|save|support)|give|contribute|fund|chip in"
        r"|stand with us)\b"
    ),
    outlet_voice=r"\b(?:we|our|ours|us|we've|we're|we'll)\b",
    name=NAME,
    name_particles=frozenset([*PARTICLES, "and", "in", "for", "at", "the", "with"]),
    byline=(
        rf"(?:By|BY|From|(?:Words|Story|Co-authored|Analysis|Opinion|Commentary) by)[: ]+(?:the |The )?{NAME}"
        rf"(?:(?:, | and | & |, and |; )(?:the )?{NAME})*(?: (?:in|for|of|at) {NAME})?"
    ),
    byline_role=(
        r"\b(?i:editor|correspondent|reporter|writer|columnist|contributor|staff|agenc(?:y|ies)|bureau chief|news ?desk"
        r"|producer|analyst|wires?)\b"
    ),
    not_a_name=frozenset(
        "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august"
        " september october november december".split()
    ),
    dateline=(
        rf"\({DAY}\)(?:\s?:|{DASH})?\s"
        rf"|{CITY}(?:,\s(?:{PLACE}|{DAY})){{0,2}}(?:\s{AGENCY})?{DASH}"
        rf"|{PLACE}(?:,\s(?:{PLACE}|{DAY})){{0,2}}\s{AGENCY}{DASH}"
        rf"|{PLACE},\s{DAY}(?:\s{AGENCY})?{DASH}"
        rf"|{CITY}(?:,\s{DAY})?\.?\s/[\w .-]{{2,30}}/\.?\s"
        rf"|{AGENCY}{DASH}|\([A-Z]{{2,5}}\)\s"
    ),
    not_a_place=frozenset(
        "BREAKING EXCLUSIVE WATCH VIDEO UPDATE UPDATED POLL LIVE REPORT OPINION ANALYSIS NOTE (BOOS) (END)".split()
    ),
    caption=(
        r"(?:Photo|PHOTO|Pictured|Image|Picture|File photo|Above|Caption|Graphic)(?: caption)? ?[:(|] ?.+"
        r"|.*[\[(](?:[^\[\]()]*[A-Z][\w.' -]*/[A-Z][^\[\]()]*|(?:Photo|Image|Picture|File|Photograph|Credit|Courtesy)\b"
        r"[^\[\]()]*|[^\[\]()]*\b[Pp]hoto\b[^\[\]()]*)[\])]\.?"
    ),
    image_credit=(
        rf"[\[(]?(?:{CREDITED} ?:? ?{NAME}(?: ?[/|,] ?{NAME})*(?: (?:on|via|for) {STOCK})?|{NAME}(?: ?/ ?{NAME})+"
        rf"|(?:[\w.'’+-]+[ /]){{0,5}}[\w.'’+-]+(?: ?/ ?{PICTURES}| via {STOCK})"
        rf"|{PICTURES}(?: [Pp]hoto)?(?: ?/ ?{NAME})?)[\])]?\.?"
    ),
    past_report=r"\b(?:said|told)\b",
    time_words=(
        r"\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|tonight|january|february|march"
        r"|april|june|july|august|september|october|november|december)\b"
    ),
)
