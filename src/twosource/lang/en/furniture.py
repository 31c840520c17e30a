"""English: see `lang.language.Furniture`."""

from twosource.lang.en.notices import NOTICES
from twosource.lang.en.prompts import PROMPTS
from twosource.lang.language import Furniture

NAME = r"(?:[A-Z][\w.'’-]*\.?)(?: (?:[A-Z][\w.'’-]*\.?|de|del|della|da|dos|van|von|der|den|bin|ibn|al|el|la|le|of))*"
PLACE = r"[A-Z][\w.'’-]+(?: (?:[A-Z][\w.'’-]+|de|la|el|am|of|the|and|upon|on)){0,4}"
MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)(?:[a-z]{1,6})?\.?"
DAY = rf"(?:{MONTH} \d{{1,2}}|\d{{1,2}} {MONTH}|\d{{1,2}}/\d{{1,2}})(?:,? \d{{4}})?"
AGENCY = r"\((?:[A-Z][\w.&/'-]*)(?: [A-Z&][\w.&/'-]*){0,3}\)"
DASH = r"(?:—|–|―|--|-|:)"

FURNITURE = Furniture(
    forms=(*NOTICES, *PROMPTS),
    reports=(
        r"\"[^\"]*\w+ \w+ \w+[^\"]*\"|\b(?:said|says|told|according to|reported that|announced|warned|claimed|denied|insisted"
        r"|tweeted|wrote|testified|acknowledged|asserted|alleged|stated|noted that|argued|vowed|pledged)\b"
    ),
    appeal_opens=(
        r"\byour (?:support|donation|contribution|gift|subscription|generosity|help)\b.{0,80}\b(?:us|we|our)\b"
        r"|\b(?:support|fund|back|sustain|help (?:us|support|fund|keep|protect)) .{0,60}"
        r"\b(?:journalis[mt]s?|newsroom|reporting|reporters|press)\b"
        r"|\b(?:donate|make a (?:donation|contribution)|chip in) (?:now|today|here|monthly|whatever|just|as little|to us)\b"
        r"|\bplease consider (?:supporting|donating|making a|giving|becoming|a (?:donation|subscription)|subscribing)\b"
        r"|\bwe (?:need|rely on|depend on|count on|ask for) (?:your|readers|our readers|you)\b"
    ),
    appeal_about=(
        r"\b(?:journalis[mt]s?|newsrooms?|reporters?|reporting|readers?|paywalls?|subscri\w+|donat\w+|contribut\w+"
        r"|support(?:ers?)?|membership|independent|(?:the|this|each|every) stor(?:y|ies)|news outlets?|investigat\w+"
        r"|coverage|documentary|free press|fact-based|the facts|on the ground|shareholders)\b"
    ),
    reader=(
        r"\b(?:you|your|yours|please)\b|^(?:donate|support|subscribe|join|become|help|give|contribute|fund|chip in)\b"
    ),
    outlet_voice=r"\b(?:we|our|ours|us|we've|we're|we'll)\b",
    name=NAME,
    byline=rf"(?:By|BY|by|From|Words by)[: ]+(?:the |The )?{NAME}(?:(?:, | and | & |, and |; )(?:the )?{NAME})*(?: (?:in|for|of|at) {NAME})?",
    byline_role=(
        r"\b(?i:editor|correspondent|reporter|writer|columnist|contributor|staff|agenc(?:y|ies)|bureau chief|news ?desk"
        r"|producer|analyst|wires?)\b"
    ),
    not_a_name=frozenset(
        "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august"
        " september october november december".split()
    ),
    dateline=(
        rf"\({DAY}\)(?: ?{DASH})? "
        rf"|(?:[A-Z][A-Z.'’-]+(?: [A-Z][A-Z.'’-]+){{0,3}})(?:, (?:{PLACE}|{DAY})){{0,2}}(?: {AGENCY})? ?(?:—|–|―|--|-) ?"
        rf"|{PLACE}(?:, (?:{PLACE}|{DAY})){{0,2}} {AGENCY} ?(?:—|–|―|--|-) ?"
        rf"|{PLACE}, {DAY} ?(?:{AGENCY} ?)?(?:—|–|―|--|-) ?"
        rf"|{AGENCY} ?(?:—|–|―|--|-) ?"
    ),
    not_a_place=frozenset(
        "BREAKING EXCLUSIVE WATCH VIDEO UPDATE UPDATED POLL LIVE REPORT OPINION ANALYSIS NOTE".split()
    ),
    caption=(
        r"(?:Photo|PHOTO|Pictured|Image|Picture|File photo|Above|Caption|Graphic)(?: caption)? ?[:(|] ?.+"
        r"|.*[\[(](?:[^\[\]()]*/[^\[\]()]*|(?:Photo|Image|Picture|File|Photograph|Credit|Courtesy)\b[^\[\]()]*|[^\[\]()]*\b[Pp]hoto\b[^\[\]()]*)[\])]\.?"
    ),
    image_credit=(
        rf"[\[(]?(?:(?:Photo|PHOTO|Image|Picture|Photograph|Illustration|Graphic|Credit|CREDIT|Photo [Cc]redit|Image [Cc]redit"
        rf"|File [Pp]hoto|Courtesy)(?: by| of|:| by:)? ?:? ?{NAME}(?: ?[/|,] ?{NAME})*|{NAME}(?: ?/ ?{NAME})+"
        r"|(?:AFP|AP|EPA|Reuters|REUTERS|Getty Images|iStock|Shutterstock)(?: [Pp]hoto)?)[\])]?\.?"
    ),
    time_words=(
        r"\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|tonight|january|february|march"
        r"|april|june|july|august|september|october|november|december)\b"
    ),
)
