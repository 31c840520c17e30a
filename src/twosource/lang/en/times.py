"""English: see `lang.language.Times`."""

from twosource.lang.times import Times

UNITS = """
second:TS minute:TM min:TM hour:TH day:D night:D week:W fortnight:2W month:M quarter:3M year:Y decade:10Y
century:100Y weekend:WE
"""
NUMBERS = """
a:1 an:1 one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12 thirteen:13
fourteen:14 fifteen:15 sixteen:16 seventeen:17 eighteen:18 nineteen:19 twenty:20 thirty:30 forty:40 fifty:50 sixty:60
seventy:70 eighty:80 ninety:90 hundred:100 both:2 another:1
"""
VAGUE = "several|some|many|a few|few|a couple of|couple of|a number of|dozens of|hundreds of|thousands of"
WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
SHORT_WEEKDAYS = "mon. tue. tues. wed. thu. thur. thurs. fri. sat. sun.".split()
MONTHS = "january february march april may june july august september october november december".split()
DAY_NUMBERS = """
first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth
twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first
""".split()
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
HOLIDAYS = """
New Year's Day:1-1|New Year's Eve:12-31|Christmas Day:12-25|Christmas Eve:12-24|Christmas:12-25|Boxing Day:12-26
Independence Day:7-4|Halloween:10-31|Valentine's Day:2-14|St. Patrick's Day:3-17|May Day:5-1|Bastille Day:7-14
Veterans Day:11-11|Armistice Day:11-11|Good Friday:easter-2|Easter Sunday:easter+0|Easter Monday:easter+1
Easter:easter+0|Palm Sunday:easter-7|Ash Wednesday:easter-46|Thanksgiving Day:11:3:4|Thanksgiving:11:3:4
Labor Day:9:0:1|Memorial Day:5:0:-1|Columbus Day:10:0:2|Presidents' Day:2:0:3|Presidents Day:2:0:3
Martin Luther King Day:1:0:3|Fourth of July:7-4
"""
SHORT_MONTHS = "jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.".split()

SPOKEN_ONES = "one|two|three|four|five|six|seven|eight|nine"
SPOKEN_TEENS = "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
SPOKEN_YEAR = (
    rf"(?i:(?:nineteen|eighteen|twenty)[ -](?:(?:{'|'.join(TENS)})(?:[ -](?:{SPOKEN_ONES}))?|{SPOKEN_TEENS}"
    rf"|(?:oh|hundred)[ -](?:{SPOKEN_ONES}))|two thousand(?: and)? (?:{SPOKEN_ONES}|{SPOKEN_TEENS}))"
)

# Names of slots in the patterns: {weekday} {month} {unit} {units} {number} {part} {season} {year} and {relative}.
TIMES = Times(
    weekdays={name: n for n, name in enumerate(WEEKDAYS)}
    | {short: next(n for n, name in enumerate(WEEKDAYS) if name.startswith(short[:3])) for short in SHORT_WEEKDAYS},
    months={name: n for n, name in enumerate(MONTHS, 1)}
    | {short: next(n for n, name in enumerate(MONTHS, 1) if name.startswith(short[:3])) for short in SHORT_MONTHS},
    words=frozenset(("may", "march")),
    day_numbers={word: n for n, word in enumerate(DAY_NUMBERS, 1)},
    decades={f"{word.removesuffix('y')}ies": f"19{n}" for n, word in enumerate(TENS, 2)},
    holidays=dict(pair.lower().split(":", 1) for line in HOLIDAYS.split("\n") if line for pair in line.split("|")),
    measures=frozenset("percent % hundred thousand million billion trillion dollars euros pounds".split()),
    units=dict(pair.split(":") for pair in UNITS.split()),
    numbers={word: int(value) for word, value in (pair.split(":") for pair in NUMBERS.split())},
    vague=VAGUE,
    parts={"morning": "MO", "afternoon": "AF", "evening": "EV", "lunchtime": "MI", "night": "NI", "daytime": "DT", "midday": "MI"},
    seasons={"spring": "SP", "summer": "SU", "fall": "FA", "autumn": "FA", "winter": "WI"},
    ordinals={"first": 1, "second": 2, "third": 3, "fourth": 4},
    shifts={
        "last": -1, "past": -1, "previous": -1, "prior": -1, "this": 0, "current": 0, "next": 1, "coming": 1,
        "following": 1, "same": 0, "yesterday": -1, "today": 0, "tomorrow": 1, "tonight": 0, "ago": -1, "earlier": -1,
        "before": -1, "later": 1, "after": 1, "hence": 1, "back": -1,
    },
    adverbs={
        "annually": "P1Y", "yearly": "P1Y", "monthly": "P1M", "weekly": "P1W", "daily": "P1D", "nightly": "P1D",
        "hourly": "PT1H",
    },
    clock={"noon": "12:00", "midday": "12:00", "midnight": "24:00"},
    eras={
        "world war ii": "1939/1945", "world war two": "1939/1945", "second world war": "1939/1945",
        "world war i": "1914/1918", "world war one": "1914/1918", "first world war": "1914/1918",
    },
    spoken=SPOKEN_YEAR,
    full="(?:more|full|straight|consecutive|successive|long|additional|extra|trading|business|working|whole|solid)",
    zone=r"(?:[ECMP][SD]T|GMT|UTC|BST|CES?T|IST|JST|(?:Eastern|Central|Pacific|Mountain)(?: [Tt]ime)?|local time)\b",
    patterns=(
        ("iso", r"(?P<year>\d{4})-(?P<number>\d\d)-(?P<day>\d\d)\b"),
        ("date", r"(?:{weekday},? )?(?:(?P<shift>[Ll]ast|[Nn]ext) )?(?P<month>{month}) (?P<day>\d{1,2})(?:st|nd|rd|th)?(?!\d|:\d|%|[,.]\d)"
                 r"(?:,? (?P<year>{year})\b|,?(?: of)? (?P<of_year>last|this|next) year\b)?"),
        ("date", r"(?:{weekday},? )?(?P<day>\d{1,2})(?:st|nd|rd|th)? (?:of )?(?P<month>{month})(?!\w)"
                 r"(?:,? (?P<year>{year})\b|,?(?: of)? (?P<of_year>last|this|next) year\b)?"),
        ("date", r"(?:{weekday},? )?(?P<month>{month}) (?P<day>{day_number})\b(?! (?:time|day|week|year|quarter)\b)"
                 r"(?:,? (?P<spoken>{spoken})\b)?"),
        ("month", r"(?:(?:[Ee]arly|[Ll]ate|[Mm]id)[ -])?(?P<month>{month})(?:,| of)? (?P<year>{year})\b"),
        ("month", r"(?P<month>{month}),?(?: of)? (?P<of_year>last|this|next) year\b"),
        ("month", r"(?P<month>{month}),? (?P<spoken>{spoken})\b"),
        ("month", r"(?:(?P<shift>[Ll]ast|[Nn]ext|[Tt]his|[Ee]arly|[Ll]ate|[Mm]id)[ -])?(?P<month>{clear_month})(?!\w)"),
        ("bare_month", r"(?P<month>May|March)\b(?! \d)"),
        ("month", r"(?:(?<=\b[Ii]n )|(?<=\b[Bb]y ))(?P<month>May|March)\b"),
        ("month", r"(?:(?P<shift>[Ll]ast|[Nn]ext|[Tt]his|[Ss]ince|[Uu]ntil|[Ee]arly|[Ll]ate|[Mm]id)[ -])"
                  r"(?P<month>May|March)\b(?! \d)"),
        ("weekday", r"(?:(?P<shift>[Ll]ast|[Nn]ext|[Tt]his(?: coming)?|[Ee]arlier on|[Ll]ate on|[Ee]arly on|[Ll]ate|[Ee]arly) )?"
                    r"(?P<weekday>{weekday})(?!\w)(?: (?P<part>{part})\b)?"),
        ("day", r"(?i:(?:earlier |later |early |late )?(?P<shift>today|yesterday|tomorrow|tonight)(?: (?P<part>{part}))?)\b"),
        ("part", r"(?i:(?:earlier |later |early |late )?(?P<shift>this|last) (?P<part>{part}))\b"),
        ("told_part", r"(?i:(?<=in )the (?:early |late )?(?P<part>morning|afternoon|evening))\b"),
        ("told_part", r"(?i:overnight)\b(?! (?:stays?|trips?|trains?|flights?|delivery|visitors?|success|rates?|guests?|bag|fame)\b)"),
        ("unit", r"(?i:(?:earlier |later |late |early )(?:in|on) the (?P<unit>week|month|year|day|decade|century))\b"),
        ("unit", r"(?i:the (?:end|beginning|start|middle|rest|remainder|close) of the (?P<unit>week|month|year|decade|century))\b"),
        ("unit", r"(?i:(?:(?:earlier|later|late|early|sometime) )?(?:the )?(?P<shift>last|this|next|previous|coming|current) "
                 r"(?:(?:fiscal|financial|calendar) )?(?P<unit>week|weekend|month|quarter|year|decade|century))\b(?!-)"),
        ("unit", r"the (?:full|fiscal|financial|current fiscal) (?P<unit>year)\b(?! end)"),
        ("unit", r"(?:(?<=[Oo]f )|(?<=[Ff]or )|(?<=[Ii]n ))the (?P<unit>year)\b(?!-| end| to | that| when| before| after| since| {year}|[’'])"),
        ("unit", r"(?i:(?:the )?(?P<unit>year)(?:[- ]|[’']s )end)\b"),
        ("weekend", r"(?i:the weekend)\b(?! of\b)"),
        ("text_day", r"(?i:the (?P<unit>day|week|month|year) (?P<shift>prior|before|after|earlier|later))\b(?! (?:the|a|he|she|it|last|next)\b)"),
        ("text_day", r"(?i:(?:the|that) (?P<shift>same|previous|next|following) (?P<unit>day|week|month|year))\b"),
        ("text_day", r"(?i:(?:(?:earlier|later|early|late) )?that (?P<unit>day|week|month|year))\b(?! (?:the|a|he|she|it|they|we|I)\b)"),
        ("span", r"(?i:(?:the )?(?:last|past|next|previous|coming|first) (?P<n>{number}) (?:{full} )?(?P<unit>{unit}))\b"),
        ("span", r"(?i:(?:the )?(?:past) (?P<unit>week|month|year|decade|century))\b"),
        ("ago", r"(?i:(?P<n>{number})[ -](?P<unit>{unit}) (?P<shift>ago|earlier|later|hence|back))\b"),
        ("ago", r"(?i:(?P<n>)(?P<unit>year)-(?P<shift>ago|earlier))\b(?= [a-z])"),
        # "the three-year-old war" dates it; "a six-year-old boy" is an age, and no time.
        ("age", r"(?i:(?P<n>{number})[- ](?P<unit>{unit})[- ]old)\b(?=[”\"'’]? (?:[\w-]+ )?(?:war|conflict|fighting|dispute|feud|row|siege|truce|cease-?fire|embargo|blockade|insurgency|rebellion|uprising|crisis|campaign|standoff|deadlock|stalemate|strike|law|ban|agreement|deal|treaty|pact|government|coalition|case|project|programme|program|policy)\b)"),
        ("set", r"(?i:(?:every|each) (?:(?P<n>{number}|other) )?(?P<unit>{unit}))\b"),
        ("set", r"(?i:(?:every|each) (?:(?P<weekday>{weekday})|(?P<month>{month})|(?P<season>{season})|(?P<part>{part})))(?!\w)"),
        ("set", r"(?P<weekday>{weekday})(?:s| (?P<part>{part})s)\b"),
        ("set", r"(?i:(?:once|twice|{number} times) (?:a|an|per|every|each) (?P<unit>{unit}))\b"),
        ("adverb", r"(?i:(?P<adverb>{adverb}))\b"),
        ("length", r"(?i:(?!(?:a|another|one) second(?! (?:later|earlier|ago)))(?!{number}[ -]quarters?(?: of|[ -](?:final|point)))(?P<n>(?!{year} (?:quarter|period))(?<!\d[.,])(?<![$£€]){number})[ -](?:{full}[ -])?(?P<unit>{unit}))\b"
                   r"(?! of age\b|[ -]olds?\b)"),
        ("length", r"(?i:the (?:fiscal |financial )?(?P<unit>year)(?= end(?:ed|ing)))\b"),
        ("length", r"(?i:(?P<unit>second|minute|hour|day|week|month|year|decade|century)s?[- ]long)\b"),
        ("length", r"(?i:(?P<unit>minutes|hours|days|weeks|months|years|decades|centuries))\b(?! old\b| of age\b)"),
        ("half", r"(?i:(?P<n>{number}) (?:and a half|1/2|½) (?P<unit>{unit}))\b"),
        ("half", r"(?i:(?P<n>\d{1,3})½ (?P<unit>{unit}))\b"),
        ("half", r"(?i:(?P<n>an?|one) (?P<unit>{unit}) and a half)\b"),
        ("half", r"(?i:(?P<n>)(?:half an?|a half)[ -](?P<unit>hour|century|year|decade))\b"),
        ("decade", r"(?:the )?(?:early |late |mid-|mid )?(?P<year>1[6-9]\d0|20\d0)s\b"),
        ("decade", r"(?:the )?(?:early |late |mid-|mid )?[’'‘](?P<year>\d0)s\b"),
        ("decade", r"(?i:the (?:early |late |mid-|mid )?(?:nineteen[ -])?(?P<word>{decade}))\b"),
        ("century", r"(?i:(?:the )?(?:early |late |mid-)?(?P<day>\d\d?(?=st|nd|rd|th)|{day_number})(?:st|nd|rd|th)?[ -]century)\b"),
        ("quarter", r"(?i:(?:(?:the|its|their) )?(?:(?:(?P<first_year>{year})|(?P<ago>year-(?:ago|earlier))|(?P<its_year>last|this|next) year[’']s|latest|fiscal|current) )*"
                    r"(?P<ordinal>{ordinal})[ -]quarter)\b(?!-?final)"
                    r"(?:,?(?: of| in)? (?:fiscal )?(?:(?P<year>{year})\b|(?P<of_year>last|this|next) year\b))?"),
        ("half_year", r"(?i:the (?P<ordinal>first|second) half(?: of| in)? (?:(?P<year>{year})|(?P<of_year>this|last|next) year|the year))\b"),
        ("period", r"(?i:the (?:latest |most recent )?quarter)\b(?! of (?:a|the)\b|[ -]finals?| point)"),
        ("period", r"(?i:(?:the |its )?(?:latest |fiscal )?quarter(?= end(?:ed|ing)? (?P<month>{month})))"),
        ("period", r"(?i:(?:the |its )?(?:latest) (?:quarter|period|three months))\b"),
        ("period", r"(?i:(?:the |its )?(?P<ago>year-(?:ago|earlier)) (?:quarter|period|three months))\b"),
        ("period", r"(?i:the (?P<year>{year}) (?:quarter|period|three months))\b"),
        ("period", r"(?i:(?P<its_year>last|this|next) year[’']s (?:quarter|period))\b"),
        ("period", r"(?i:the (?P<ago>same|corresponding|comparable) (?P<vague>quarter|period)(?:,? (?:of|in))? (?:(?P<year>{year})|(?P<of_year>last) year|a year (?:ago|earlier|before)|the (?:previous|prior) year))\b"),
        ("season", r"(?i:(?:(?P<shift>this(?: past| coming)?|last|next|the past) )(?:early |late )?(?P<season>{season}))\b"),
        ("season", r"(?i:(?:the )?(?:early |late )?(?P<season>spring|summer|autumn|fall|winter)(?: of)? (?P<year>{year}))\b"),
        ("season", r"(?:(?<=\b[Ii]n )|(?<=\b[Bb]y )|(?<=into )|(?<=during )|(?<=over )|(?<=since ))the (?:early |late )?(?P<season>{season})\b(?! (?:of|in|from|season|game)\b)"),
        ("holiday", r"(?:(?P<shift>[Ll]ast|[Nn]ext|[Tt]his) )?(?P<holiday>{holiday})\b(?: (?P<year>{year})\b)?"
                    r"(?! (?:[Tt]rees?|[Cc]ards?|[Cc]arols?|[Gg]ifts?|[Pp]resents?|[Ss]hopping|[Ll]ights|[Mm]arkets?|[Pp]arty|Island|Rising|eggs?|[Bb]unny|[Hh]otel)\b)"),
        ("year", r"(?<![\d$£€.,/:-])(?<!No\. )(?:(?:[Ff]iscal|[Ee]arly|[Ll]ate|[Mm]id)[ -])?(?P<year>{year})"
                 r"(?![\d’']|[,.:/-]\d|%| (?:percent|people|men|women|troops|[A-Z][a-z]+ [A-Z][a-z]+)\b)"),
        ("year", r"(?i:(?:the year )?(?P<spoken>{spoken}))\b"),
        ("year", r"(?i:the year (?P<spoken>two thousand))\b"),
        ("clock", r"(?i:(?:(?P<hour>\d{1,2})(?:[:.](?P<minute>\d\d))? ?(?P<half>[ap])\.?m\b\.?|(?P<word>{clock})\b))(?: {zone})?"
                  r"(?:,? (?:on )?(?:(?P<weekday>{weekday})(?!\w)(?:,? {month} \d{1,2}(?!\d))?|(?P<month>{month}) (?P<day>\d{1,2})(?!\d)(?:, (?P<year>{year}))?|(?P<shift>today|tomorrow|yesterday)\b))?"),
        ("clock", r"(?i:(?P<hour>\d{1,2})(?:[:.](?P<minute>\d\d))?(?: o[’']clock)? in the (?P<part>morning|afternoon|evening))\b"),
        ("clock", r"(?P<hour>[0-2]?\d)[:.]?(?P<minute>[0-5]\d)(?: hours)? {zone}(?:,? (?:on )?(?P<weekday>{weekday})(?!\w))?"),
        ("clock", r"(?:(?<=\b[Aa]t )|(?<=\b[Bb]y )|(?<=\b[Uu]ntil )|(?<=\b[Ff]rom ))(?P<hour>[0-2]\d):(?P<minute>[0-5]\d)(?!\d|:)(?:,? (?:on )?(?P<weekday>{weekday})(?!\w))?"),
        ("present", r"(?i:now(?!-)|currently|presently|at (?:this (?:very )?moment|the moment|present|this time)|nowadays|these days)\b"),
        ("present", r"current(?= [a-z])(?! (?:account|affairs|events|year|quarter|week|month|decade|century))\b"),
        ("past", r"(?i:(?:more |most )?recently|recent (?:days|weeks|months|years|decades|quarters))\b"),
        ("past", r"(?i:(?<=in )the past)\b"),
        ("future", r"(?i:(?<=in )the (?:near |foreseeable |immediate |distant |not-too-distant )?future)\b"),
        ("future", r"the future\b(?! (?:of|for|is|was|and|in)\b)"),
        ("future", r"(?:the )?coming (?:days|weeks|months|years|decades|quarters)\b"),
        ("era", r"(?P<era>{era})\b"),
    ),
    triggers=r"\d|\b(?:(?i:days?|weeks?|weekends?|months?|years?|decades?|centur|hours?|minutes?|seconds?|tonight|nights?|"
             r"mornings?|evenings?|afternoons?|noon|midnight|midday|springs?|summer|autumn|winter|fall|now|current|moment|"
             r"present|recent|past|future|war|coming|nineteen|two thousand|quarters?|today|tomorrow|yesterday|annual|fortnights?|overnight|lunchtime|once|twice|Christmas|Easter|New Year|Thanksgiving|Halloween|Fourth of July|[a-z]+teenth|(?:nine|seven|eigh|six|fif|for|thir|twen)ties)\b|"
             r"(?i:current|recent|present|annual|dai|week|month|night|hour|year)ly|(?i:centur)|"
             r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun))",
    since=frozenset(("since",)),
    until=frozenset("until till by starting beginning before".split()),
    through=frozenset(("through",)),
    upcoming=frozenset("will would shall may might can could 'll ’ll wo".split()),
    able=frozenset(("could", "can")),
    pending=frozenset("expected scheduled due planned plan slated set-for payable redeemable effective".split()),
    timetabled=frozenset("start begin open close end expire lapse resume convene reopen".split()),
    settled=frozenset(
        "refuse decline fail manage begin start continue help try seek appear seem happen get come go fly travel head "
        "arrive return gather meet use force compel rush move vote".split()
    ),
)  # fmt: skip
