"""English: see `lang.language.Times`."""

from twosource.lang.times import Times

UNITS = """
second:TS sec:TS minute:TM min:TM hour:TH day:D night:D week:W fortnight:2W month:M quarter:3M year:Y decade:10Y
century:100Y weekend:WE
"""
NUMBERS = """
a:1 an:1 one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12 thirteen:13
fourteen:14 fifteen:15 sixteen:16 seventeen:17 eighteen:18 nineteen:19 twenty:20 thirty:30 forty:40 fifty:50 sixty:60
seventy:70 eighty:80 ninety:90 hundred:100 both:2 another:1
"""
VAGUE = "several|some|many|a few|few|a couple of|couple of|a number of|dozens of|hundreds of|thousands of|recent"
WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
SHORT_WEEKDAYS = "mon. tue. tues. wed. thu. thur. thurs. fri. sat. sun.".split()
MONTHS = "january february march april may june july august september october november december".split()
SHORT_MONTHS = "jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.".split()

# Names of slots in the patterns: {weekday} {month} {unit} {units} {number} {part} {season} {year} and {relative}.
TIMES = Times(
    weekdays={name: n for n, name in enumerate(WEEKDAYS)}
    | {short: next(n for n, name in enumerate(WEEKDAYS) if name.startswith(short[:3])) for short in SHORT_WEEKDAYS},
    months={name: n for n, name in enumerate(MONTHS, 1)}
    | {short: next(n for n, name in enumerate(MONTHS, 1) if name.startswith(short[:3])) for short in SHORT_MONTHS},
    words=frozenset(("may", "march")),
    units=dict(pair.split(":") for pair in UNITS.split()),
    numbers={word: int(value) for word, value in (pair.split(":") for pair in NUMBERS.split())},
    vague=VAGUE,
    parts={"morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI", "daytime": "DT", "midday": "MI"},
    seasons={"spring": "SP", "summer": "SU", "fall": "FA", "autumn": "FA", "winter": "WI"},
    ordinals={"first": 1, "second": 2, "third": 3, "fourth": 4},
    shifts={
        "last": -1, "past": -1, "previous": -1, "prior": -1, "this": 0, "current": 0, "next": 1, "coming": 1,
        "following": 1, "same": 0, "yesterday": -1, "today": 0, "tomorrow": 1, "tonight": 0, "ago": -1, "earlier": -1,
        "before": -1, "later": 1, "after": 1, "hence": 1, "back": -1,
    },
    adverbs={"annually": "P1Y"},
    clock={"noon": "12:00", "midnight": "24:00"},
    eras={
        "world war ii": "1939/1945", "world war two": "1939/1945", "second world war": "1939/1945",
        "world war i": "1914/1918", "world war one": "1914/1918", "first world war": "1914/1918",
    },
    patterns=(
        ("iso", r"(?P<year>\d{4})-(?P<number>\d\d)-(?P<day>\d\d)\b"),
        ("date", r"(?:{weekday},? )?(?P<month>{month}) (?P<day>\d{1,2})(?:st|nd|rd|th)?(?![\d:%])(?:,? (?P<year>{year})\b)?"),
        ("date", r"(?:{weekday},? )?(?P<day>\d{1,2})(?:st|nd|rd|th)? (?:of )?(?P<month>{month})\b(?:,? (?P<year>{year})\b)?"),
        ("month", r"(?P<month>{month})(?:,| of)? (?P<year>{year})\b"),
        ("month", r"(?:(?P<shift>[Ll]ast|[Nn]ext|[Tt]his|[Ee]arly|[Ll]ate|[Mm]id)[ -])?(?P<month>{clear_month})\b"),
        ("month", r"(?<=\b[Ii]n )(?P<month>May|March)\b"),
        ("month", r"(?:(?P<shift>[Ll]ast|[Nn]ext|[Tt]his|[Ss]ince|[Uu]ntil|[Ee]arly|[Ll]ate|[Mm]id)[ -])(?P<month>May|March)\b(?! \d)"),
        ("weekday", r"(?:(?P<shift>[Ll]ast|[Nn]ext|[Tt]his|[Ee]arlier on|[Ll]ate on|[Ee]arly on|[Ll]ate|[Ee]arly) )?"
                    r"(?P<weekday>{weekday})\b(?: (?P<part>{part})\b)?"),
        ("day", r"(?i:(?:earlier |later |early |late )?(?P<shift>today|yesterday|tomorrow|tonight)(?: (?P<part>{part}))?)\b"),
        ("part", r"(?i:(?:earlier |later |early |late )?(?P<shift>this|last) (?P<part>{part}))\b"),
        ("unit", r"(?i:(?:earlier |later |late |early )(?:in|on) the (?P<unit>week|month|year|day|decade|century))\b"),
        ("unit", r"(?i:(?:(?:earlier|later|late|early) )?(?:the )?(?P<shift>last|this|next|previous|coming|current) "
                 r"(?P<unit>week|weekend|month|quarter|year|decade|century))\b(?![-’'])"),
        ("text_day", r"(?i:the (?P<unit>day|week|month|year) (?P<shift>prior|before|after|earlier|later))\b(?! (?:the|a|he|she|it)\b)"),
        ("text_day", r"(?i:(?:the|that) (?P<shift>same|previous|next|following) (?P<unit>day|week|month|year))\b"),
        ("text_day", r"(?i:(?:earlier|later) that (?P<unit>day|week|month|year))\b"),
        ("span", r"(?i:(?:the )?(?:last|past|next|previous|coming|first) (?P<n>{number}) (?P<unit>{unit}))\b"),
        ("span", r"(?i:(?:the )?(?:past) (?P<unit>week|month|year|decade|century))\b"),
        ("ago", r"(?i:(?P<n>{number})[ -](?P<unit>{unit}) (?P<shift>ago|earlier|later|hence|back))\b"),
        # "the three-year-old war" dates it; "a six-year-old boy" is an age, and no time.
        ("age", r"(?i:(?P<n>{number})[- ](?P<unit>{unit})[- ]old)\b(?=[”\"'’]? (?:[\w-]+ )?(?:war|conflict|fighting|dispute|feud|row|siege|truce|cease-?fire|embargo|blockade|insurgency|rebellion|uprising|crisis|campaign|standoff|deadlock|stalemate|strike|law|ban|agreement|deal|treaty|pact|government|coalition|case|project|programme|program|policy)\b)"),
        ("set", r"(?i:(?:every|each) (?:(?P<n>{number}) )?(?P<unit>{unit}|{weekday}))\b"),
        ("set", r"(?i:(?P<adverb>{adverb}))\b"),
        ("length", r"(?i:(?P<n>{number})[ -](?P<unit>{unit}))\b(?![ -]olds?\b)"),
        ("length", r"(?i:(?P<unit>second|minute|hour|day|week|month|year|decade|century)s?[- ]long)\b"),
        ("length", r"(?i:(?P<unit>minutes|hours|days|weeks|months|years|decades|centuries))\b"),
        ("decade", r"(?:the )?(?:early |late |mid-|mid )?(?P<year>1[6-9]\d0|20\d0)s\b"),
        ("decade", r"(?:the )?(?:early |late |mid-|mid )?[’'‘](?P<year>\d0)s\b"),
        ("quarter", r"(?i:(?:the )?(?P<ordinal>first|second|third|fourth)[ -]quarter)\b(?:(?: of)? (?P<year>{year})\b)?"),
        ("season", r"(?i:(?:(?P<shift>this|last|next) )(?:early |late )?(?P<season>{season}))\b"),
        ("season", r"(?i:(?:the )?(?:early |late )?(?P<season>spring|summer|autumn|fall|winter)(?: of)? (?P<year>{year}))\b"),
        ("year", r"(?:[Ff]iscal )?(?<![\d$£€.,/:-])(?<!No\. )(?P<year>{year})(?![\d’']|[,.:/-]\d|%| (?:percent|people|men|women|troops)\b)"),
        ("clock", r"(?i:(?P<hour>\d{1,2})(?:[:.](?P<minute>\d\d))? ?(?P<half>[ap])\.?m)\b\.?"),
        ("clock", r"(?i:\b(?P<word>{clock}))\b"),
        ("present", r"(?i:now(?!-)|currently|presently|at (?:this (?:very )?moment|the moment|present|this time)|nowadays|these days)\b"),
        ("past", r"(?i:recently|in recent (?:days|weeks|months|years)|in the past)\b"),
        ("future", r"(?i:(?<=in )the (?:near |foreseeable )?future)\b"),
        ("era", r"(?P<era>{era})\b"),
    ),
    triggers=r"\d|\b(?:(?i:days?|weeks?|weekends?|months?|years?|decades?|centur|hours?|minutes?|seconds?|tonight|nights?|"
             r"mornings?|evenings?|afternoons?|noon|midnight|midday|springs?|summer|autumn|winter|fall|now|current|moment|"
             r"present|recent|past|future|war|quarters?|today|tomorrow|yesterday|annual|fortnights?|secs?|mins?)\b|"
             r"(?i:current|recent|present|annual)ly|(?i:centur)|"
             r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun))",
    until=frozenset("until till through by starting beginning before".split()),
    upcoming=frozenset("will would shall may might can could expected scheduled due planned plan set to".split()),
)  # fmt: skip
