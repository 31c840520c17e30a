"""English: lines that tell of the page and not of the news. To add a kind see docs/cleaning.md."""

from twosource.lang.furniture import LineForm

MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)\.?"
)
DAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?"
CLOCK = r"\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?(?: ?\(?(?:[a-z]{2,4}|gmt[+-]\d+)\)?)?"
DATE = (
    rf"(?:(?:{DAY},? )?(?:\d{{1,2}}(?:st|nd|rd|th)? {MONTH}|{MONTH} \d{{1,2}}(?:st|nd|rd|th)?)(?: ?,? \d{{4}})?"
    r"|\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4})"
)
WHEN = rf"(?:{DATE}(?:[ ,|-]*(?:at )?{CLOCK})?|{CLOCK}[ ,|-]*(?:on )?{DATE})"
ISSUED = r"(?:(?:first |last )?(?:published|updated|modified|posted|created|issued|edited|date)(?: (?:on|at))?[: ]+)"
NEWS_ROLE = r"(?:reporter|correspondent|columnist|contributor|editor|staff writer|contributing writer|producer)"

DATES = LineForm(
    "date line",
    "states when the page was published",
    (
        rf"\W*{ISSUED}{WHEN}(?:[ |,-]+{ISSUED}?{WHEN})*\W*",
        rf"\W*{ISSUED}{CLOCK}\W*",
        rf"{ISSUED}?(?:\d+|an?) (?:minutes?|mins?|hours?|hrs?|days?|weeks?) ago\W*",
    ),
    firm=True,
)
BARE_DATES = LineForm(
    "date line",
    "a date alone at the edge of the page",
    (rf"\W*{WHEN}\W*",),
    where="edge",
)
FOLLOWS = LineForm(
    "more follows",
    "says that the story goes on later",
    (
        r"(?:more|story|details?|updates?|full (?:story|report)|report|(?:more|further) (?:details?|information))"
        r" (?:follows?|to follow|to come|coming(?: soon)?|later|soon|developing)\W*",
        r"(?:breaking(?: news)?|developing|updating)\W*(?:more|story|details|updates)?(?: (?:to )?(?:follows?"
        r"|come))?\W*",
        r"(?:this is|it is) (?:a )?(?:breaking|developing)(?: news)? (?:story|report|event)\b.{0,160}",
        r"(?:this|the) (?:story|article|report|post|page)"
        r" (?:is (?:breaking|developing|being updated)|will be updated)\b.{0,120}",
        r"(?:please )?(?:check|come) back\b.{0,60}\b(?:updates?|more|later|soon|details)\b.{0,40}",
        r"(?:please )?(?:refresh|reload) (?:this|the|your) (?:page|browser)\b.{0,80}",
        r"stay (?:with us|tuned)(?:\W*| (?:for|on|as|to) (?:all )?(?:the )?(?:more|latest|updates|further)\b.{0,80})",
        r"(?:story|article|report|text|post) continues(?: (?:below|after|beneath|on)\b.{0,60})?\W*",
        r"continued (?:on|from) page \w+\W*|\(?(?:mtf|more)\)?\W*",
    ),
)
UPLOAD = LineForm(
    "upload credit",
    "says who put the page up",
    (
        rf"(?:uploaded|posted|published|submitted|added) by:? ?[\w.'-]+(?: [\w.'-]+){{0,4}}(?:,? (?:on "
        rf"|at )?{WHEN})?\W*",
        rf"(?:uploaded|posted|published|submitted) by:? [^,]{{2,40}}(?:,| on| at|\|) ?{WHEN}\W*",
        r"(?:web|online|digital) (?:producer|editor)s? ?: .{2,60}",
    ),
)
CREDIT = LineForm(
    "credit",
    "names who worked on the report",
    (
        r"\W*(?:additional |extra )?(?:reporting|writing)(?: (?:and|&) (?:reporting|writing|editing|research))? by"
        r"\b.{2,240}",
        r"\W*(?:editing|edited|translated|translation|research|graphics?|production|compiled|curated) by"
        r" [^\"]{2,80}",
        r"\W*with (?:additional )?(?:reporting|files|inputs?|agenc(?:y|ies)|wire (?:reports|services))"
        r"(?: (?:from|by|inputs?|reports?)\b.{0,160})?\W*",
        r"[^\"]{3,240}\b(?:also )?contributed (?:reporting )?(?:to|for) (?:this|the|our) (?:reports?|stor(?:y|ies)"
        r"|articles?|piece|post|column|coverage)\W*",
        r"[^\"]{3,160}\b(?:also )?contributed (?:reporting|research)(?: from [\w ,]{2,60})?\W*",
        r"contribut(?:ing|ors?) ?: [^\"]{3,160}|as published in .{3,80}",
        r"(?:agencies|staff and agencies|from wire reports|wire services)\W*",
    ),
)
COPYRIGHT = LineForm(
    "copyright",
    "states rights",
    (
        r"(?:©|\(c\)|copyright ?(?:©|\(c\)|\d)).{0,160}",
        r".{0,160}\ball rights reserved\b.{0,120}",
        r".{0,160}\b(?:may|must|can) ?not be (?:published|reproduced|copied|republished|broadcast|redistributed)"
        r"\b.{0,200}",
        r".{0,80}\b(?:republished|reprinted|reproduced|reposted) (?:here )?with (?:the )?(?:kind )?permission\b.{0,80}",
        r"this (?:article|story|post|column|piece|essay) (?:was )?(?:first |originally )+(?:published|posted"
        r"|appeared)\b.{0,120}",
        r"(?:first|originally) (?:published|posted|appeared) (?:on|at|by|in) .{0,80}",
    ),
)
AUTHOR = LineForm(
    "author note",
    "tells who the author is",
    (
        rf"(?!he |she |they |former )[^\"]{{3,40}} (?:is|are) (?:an? |the )?(?:(?!former)[\w-]+ ){{0,5}}{NEWS_ROLE}s? (?:at|for|with|covering|who covers)\b"
        r"[^\"]{2,120}",
    ),
    where="end",
)
TAGS = LineForm(
    "tags",
    "lists subjects",
    (
        r"(?:tags?|topics?|filed under|keywords?|categor(?:y|ies)|in this (?:article|story)|more about|sections?)"
        r" ?:.{0,300}",
        r"(?:#\w+[ ,|]*){2,}",
        r"(?:tags|topics|keywords|filed under)\W*",
    ),
    firm=True,
)
COOKIES = LineForm(
    "cookie text",
    "speaks of cookies or terms of use",
    (
        r"(?:we|this (?:web)?site|our (?:web)?site|by .{3,60})\b.{0,60}\b(?:use[sd]?|using|accept|set|place)s?"
        r" (?:of )?(?:all |our |the )?cookies\b.{0,300}",
        r"(?:accept|reject|manage|allow)(?: all)?(?: cookies)?(?: (?:and|&) (?:close|continue))?\W*",
        r"cookies?(?: (?:policy|settings|preferences|notice|consent))?\W*",
        r"(?:read |see |our |the )*(?:privacy (?:policy|notice|settings)|terms (?:and conditions|of (?:use|service)"
        r"|& conditions)|legal notice|accessibility|do not sell.{0,60})(?:(?: ?[|,/&]| and) .{0,100})?\W*",
        r"(?:you )?agree to (?:our|the|these) (?:terms|privacy)\b.{0,160}|.{0,60}\bprotected by recaptcha\b.{0,120}",
    ),
)
DISCLAIMER = LineForm(
    "disclaimer",
    "says whose opinion or responsibility it is",
    (
        r"(?:the )?(?:views|opinions)(?: and (?:views|opinions))? expressed\b(?:(?! -+ ).){0,200}",
        r".{0,60}\bnot responsible for (?:the )?content\b(?:(?! -+ ).){0,80}",
        r".{0,80}\b(?:nothing (?:in|on) this|this (?:article|post|content|site|information))\b.{0,60}"
        r"\b(?:not|intended|constitutes?)\b.{0,60}\badvice\b.{0,60}",
    ),
    longest=30,
)
NAVIGATION = LineForm(
    "navigation",
    "belongs to the site",
    (
        r"(?:skip to (?:main )?(?:content|navigation)|main menu|menu|home|homepage|search|back|back to top|close|next"
        r"|previous|show more|load more|view all|see all|show less|view more|(?:next|previous) (?:article|story|post"
        r"|page)"
        r"|return to (?:home ?page|top|article)|go back|toggle navigation|navigation|site ?map|abstract|full text"
        r"|slideshow|hide caption|toggle caption|enlarge(?: this)? image|loading)[ .:…»>|]*",
        r"(?:home|news|world|politics|business|sports?|opinion|culture|local|us|uk)(?: ?[>»›|] ?[\w &'-]{2,40}){1,5}",
        r"(?:page |slide |image |photo )?\d+ (?:of|/) \d+\W*|\d+ ?-? ?min(?:ute)?s? (?:read|listen|watch)\W*",
        r"listen(?: to this article)? ?\(?\d+(?::\d+)? ?(?:min(?:ute)?s?)?\)?\W*|(?:text|font) size\b.{0,30}",
        r"view (?:image|photos?|gallery)(?: in fullscreen)?|open image in gallery",
    ),
)

NOTICES = (
    DATES,
    BARE_DATES,
    FOLLOWS,
    UPLOAD,
    CREDIT,
    COPYRIGHT,
    AUTHOR,
    TAGS,
    COOKIES,
    DISCLAIMER,
    NAVIGATION,
)
