"""English: the forms of furniture lines, a record a kind. To add one see docs/cleaning.md."""

from twosource.lang.language import LineForm

MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)\.?"
)
DAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?"
CLOCK = r"\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?(?: ?\(?(?:[a-z]{2,4}|gmt[+-]\d+)\)?)?"
DATE = (
    rf"(?:{DAY},? )?(?:\d{{1,2}}(?:st|nd|rd|th)? {MONTH}|{MONTH} \d{{1,2}}(?:st|nd|rd|th)?)(?:,? \d{{4}})?"
    r"|\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}"
)
WHEN = rf"(?:(?:{DATE})(?:[ ,|-]*(?:at )?{CLOCK})?|{CLOCK}(?:[ ,|-]*(?:on )?(?:{DATE}))?)"
SITE = (
    r"(?:facebook|twitter|x|instagram|whatsapp|telegram|linkedin|reddit|pinterest|youtube|tiktok|threads|bluesky"
    r"|mastodon|google ?\+?|flipboard|e-?mail|messenger|sms|link)"
)
PIECE = (
    r"(?:stor(?:y|ies)|articles?|reports?|posts?|pieces?|columns?|pages?|videos?|contents?|interviews?|transcripts?"
    r"|texts?|letters?|statements?|blogs?|series|editorials?|essays?|reviews?|galler(?:y|ies)|coverage|speech|list)"
)
ADDRESS = r"\S+ ?@ ?\S+\.\w{2,6}"

RELATED = LineForm(
    "related link",
    "leads to another article",
    (
        r"(?:see also|also see|also read|read also|see more|read more|read next|read now|watch now|more on this"
        r"|up next|don't miss|in case you missed it|icymi|(?:you )?(?:may|might) also like|recommended(?: for you)?"
        r"|what to read next|(?:from )?around the web|editors'? picks?|top stories|most (?:read|popular|viewed|shared)"
        r"|trending(?: now)?|latest(?: news)?|more(?: news| stories)?|must reads?|further reading|more coverage"
        rf"|(?:related|similar|suggested|recommended)(?: {PIECE}| news| topics?| links?| reading)?"
        rf"|more (?:from|in|on) .{{2,40}})(?: ?[:|>»].*|[ .>»…]*)",
        rf"(?:please )?(?:read|see|view|watch|hear|get) (?:the |our |his |her |their )?(?:rest|(?:full|entire|whole"
        rf"|original|complete) (?:\w+ )?(?:{PIECE}|thing))(?: (?:at|on|from|in|via|of) .{{1,60}})?(?: (?:here|below))?\W*",
        r"(?:read|see|watch|listen to) (?:more|it|it all)(?: (?:at|on|from|about|of) .{1,80})?(?: (?:here|below))?\W*",
        r"(?:for|to) (?:more|read|see|view|watch|hear|the full) .{0,120}\b(?:click|tap|visit|go to) .{0,60}",
        r"(?:click|tap) (?:here|below|through)\b.{0,100}",
        r".{3,150} \| (?:more|read more|video|watch|photos|gallery)(?: .{0,40})?",
        r"(?:watch|listen|video|gallery|photos|podcast|in pictures|interactive) ?: .{3,150}",
    ),
    firm=True,
)
COMMENT = LineForm(
    "comment prompt",
    "asks for or leads to comments",
    (
        r"(?:please )?(?:leave|post|add|write|submit|make) (?:a|your|us a) (?:reply|comment|message|response)s?\b.{0,60}",
        r"(?:\d+ )?(?:comments?|replies|responses)(?: ?\(?\d+\)?)?\W*",
        r"join (?:the|our) (?:conversation|discussion|debate|comments?)\b.{0,100}",
        r"(?:have your say|share your (?:thoughts|views|opinions?|comments?))\b.{0,100}",
        r".{0,200}\b(?:let us know|tell us|sound off|weigh in|share|comment)\b.{0,60}\b(?:in|below|via)\b.{0,20}"
        r"\b(?:comments?(?: section)?|below)\b.{0,40}",
        r"(?:view|show|see|load|read|hide|go to)(?: all| the| more)?(?: \d+)? comments?\W*",
        r"(?:comments (?:are|have been) (?:now )?(?:closed|disabled|turned off)|this discussion is (?:now )?closed).{0,80}",
        r"cancel reply|your e-?mail address will not be published\b.*|required fields are marked\b.*",
        r"notify me of (?:new|follow-?up) (?:posts|comments)\b.*|we welcome comments\b.*|post comment",
        r"(?:the )?(?:views|opinions) expressed in (?:the )?comments\b.*|comments are (?:not )?(?:pre-)?(?:screened|moderated)\b.*",
        r"what do you think(?: ?\?|(?: about|of) .{3,100}\?)(?: .{0,80}(?:comment|below|tell us|let us know).{0,40})?",
    ),
)
SHARE = LineForm(
    "share prompt",
    "asks to share or follow",
    (
        rf"(?:share|tweet|print|e-?mail|copy link|like|pin|save|bookmark|{SITE})\W*",
        rf"(?:(?:share|tweet|print|e-?mail|save|like|{SITE})(?:[ ,|/]+|$)){{2,}}\W*",
        rf"(?:please )?(?:share|tweet|e-?mail|print|like|save) (?:this|the|our|it)\b.{{0,80}}",
        rf"share (?:on|via|to|with)\b.{{0,60}}",
        rf"(?:please )?(?:follow|find|like|join|connect with|friend|add|watch) .{{1,100}}\b(?:on|at|via) {SITE}\b.{{0,80}}",
        r"(?:you can )?follow .{1,100}@ ?\w+.{0,60}",
        r"(?:like|follow) (?:the|our|us|this)\b.{0,20}\bpage\b.{0,40}|.{0,60}\blike (?:the|our) page\b ?:?",
        r"@\w{2,20}\W*",
        r"link copied\W*|copy (?:the )?link\W*|share and comment below\W*",
    ),
)
NEWSLETTER = LineForm(
    "newsletter prompt",
    "asks to sign up",
    (
        r"(?:please )?(?:sign up|subscribe|register)\b.{0,160}\b(?:newsletters?|e-?mails?|inbox|alerts?|briefing|updates"
        r"|feed|podcast|channel|digest|bulletin)\b.{0,120}",
        r"(?:get|receive|want) .{0,140}\b(?:in|to|into) your (?:inbox|e-?mail|mailbox)\b.{0,60}",
        r"enter your e-?mail\b.{0,120}|(?:e-?mail address|your e-?mail)\W*",
        r"by (?:signing up|subscribing|registering|clicking|entering|submitting|providing|continuing)\b.{0,60}"
        r"\b(?:you|your)\b.{0,300}",
        r"(?:our |the |daily |weekly |free |morning |evening )*newsletters?\W*",
        r"thank(?:s| you) for (?:signing up|subscribing|registering)\b.{0,80}",
    ),
)
UPLOAD = LineForm(
    "upload credit",
    "says who put the page up",
    (
        r"(?:uploaded|posted|published|submitted|added|created|filed) by[: ].{2,80}",
        rf"(?:posted|published|filed|submitted) (?:on|at|in|under)[: ].{{2,80}}",
        r"(?:web|online|digital) (?:producer|editor|production)s? ?: .{2,60}",
    ),
)
FOLLOWS = LineForm(
    "more follows",
    "says that the story goes on later",
    (
        r"(?:more|story|details?|updates?|full story|full report|report|further details?) (?:follows?|to follow|to come"
        r"|coming(?: soon)?|later|soon|developing)\b.{0,30}",
        r"(?:breaking(?: news)?|developing|update|updates|refresh)\W*(?:more|story|details|updates)?(?: (?:to )?(?:follows?|come))?[ .:…!-]*",
        r"(?:this is|it is) (?:a )?(?:breaking|developing)(?: news)?(?: story| report)?\b.{0,160}",
        r"(?:this|the) (?:story|article|report|post|page|page) (?:is (?:breaking|developing|being updated)|will be updated)\b.{0,120}",
        r"(?:please )?(?:check|come) back\b.{0,80}\b(?:updates?|more|later|soon|details)\b.{0,40}",
        r"(?:please )?(?:refresh|reload) (?:this|the|your) (?:page|browser)\b.{0,80}|stay (?:with us|tuned)\b.{0,80}",
        r"(?:story|article|report|text|post) continues(?: (?:below|after|beneath|on)\b.{0,60})?\W*",
        r"continued? (?:on|from) page \w+\W*|\(?(?:mtf|more)\)?\W*",
    ),
)
ADVERT = LineForm(
    "advertisement",
    "marks or is an advertisement",
    (
        r"(?:advertisement|advertising|advert|ads?|ad choices|sponsored(?: content| by .{1,60}| links?)?|promoted(?: by .{1,60}"
        r"| content)?|paid (?:content|post|for by .{1,60})|partner content|presented by .{1,40})\W*",
        r"(?:scroll|continue reading|keep reading|swipe|skip)(?: down)? (?:to|past|below|after|for|ad)\b.{0,60}",
        r"(?:article|story|text) continues (?:below|after) (?:this |the )?(?:ad|advert|advertisement|promotion)\W*",
        r"(?:why you're seeing|report|hide|close|remove) (?:this |the )?ads?\W*",
    ),
)
COPYRIGHT = LineForm(
    "copyright",
    "states rights",
    (
        r"(?:©|\(c\)|copyright\b).{0,160}",
        r".{0,160}\ball rights reserved\b.{0,120}",
        r".{0,120}\b(?:may|must|can) ?not be (?:published|reproduced|copied|republished|broadcast|redistributed)\b.{0,160}",
        r".{0,80}\b(?:republished|reprinted|reproduced|reposted|used) (?:here )?(?:with|by) (?:the )?(?:kind )?permission\b.{0,80}",
        r"(?:first|originally) (?:published|posted|appeared) (?:on|at|by|in)\b.{0,80}",
        r"this (?:article|story|post|column|piece|essay) (?:was )?(?:first |originally )+(?:published|posted|appeared)\b.{0,120}",
    ),
)
CONTACT = LineForm(
    "contact line",
    "says how to reach the outlet",
    (
        rf"(?:e-?mail|write to|contact|reach|tweet|message|call|phone|tel|telephone|fax|tip|tips)\b[^\"]{{0,80}}(?:{ADDRESS}|@\w+|\+?\d[\d ()-]{{6,}}).{{0,40}}",
        r"(?:to )?contact (?:us|the (?:reporters?|editors?|authors?|writers?|newsroom|desk|journalists?))\b.{0,120}",
        rf"(?:\W*(?:{ADDRESS}|(?:https?://|www\.)\S+)\W*)+",
        r"(?:have|got|do you have|know) (?:a |any |some )?(?:news )?(?:tips?|story ideas?|questions?|corrections?)\b.{0,120}",
        r"send (?:us )?(?:your |a |any )?(?:tips?|questions?|letters?|feedback|comments?|pictures|photos|videos?)\b.{0,140}",
        r"(?:are you (?:in|affected|there)|have you been affected)\b.{0,80}\?(?: .{0,120})?|about us|contact us|contact|feedback",
        r"(?:spotted|see|noticed?|found|report) (?:a |an )?(?:typo|error|mistake|correction)s?\b.{0,80}",
    ),
)
APP = LineForm(
    "app prompt",
    "offers an app, a feed or a player",
    (
        r"(?:download|get|install|open|try|use) (?:in )?(?:the|our|this|free)\b.{0,40}\bapp\b.{0,80}",
        r"(?:.{0,60} )?(?:available )?(?:on|in) (?:the )?(?:app store|google play|itunes|kindle|amazon)\b.{0,80}",
        r"turn on (?:desktop |push )?notifications\b.{0,60}|rss(?: feed)?\W*",
        r"(?:please )?(?:enable|turn on) javascript\b.{0,80}|.{0,80}\bjavascript (?:must be|is) .{0,80}|.{0,80}\bflash player\b.{0,60}",
        r"(?:your browser|this browser|media playback|this video|this content) (?:does not|doesn't|is un|is not|can ?not|could not)\b.{0,120}",
    ),
)
WALL = LineForm(
    "paywall",
    "asks to sign in or to subscribe",
    (
        r"(?:please )?(?:sign in|log in|login|log out|sign out|register|subscribe|sign up|join(?: now| us)?|become an? (?:member|subscriber|supporter|patron))"
        r"(?: (?:now|today|here|free|for free|to|for|with|or)\b.{0,120})?\W*",
        r"already (?:a |have an? )?(?:subscriber|member|registered|account|subscribed|print subscriber)\b.{0,60}",
        r"(?:this|the full) (?:article|content|story|page|post) is (?:only |exclusively )?(?:for|available (?:only )?to|reserved for) (?:our |paying |registered )*(?:subscribers|members|readers)\b.{0,80}",
        r"(?:create|set up) (?:a|an|your|my) (?:free )?account\b.{0,80}|(?:start|begin) (?:your|a) (?:free )?trial\b.{0,80}",
        r".{0,100}\bto (?:continue|keep) reading\b.{0,80}|continue reading\W*|you have .{0,40}\bfree (?:articles?|stories)\b.{0,60}",
        r"unlock\b.{0,60}\b(?:article|access|content|story|offer)\b.{0,60}|(?:cancel any ?time|no commitment)\b.{0,60}",
        r"subscribe (?:to|for) (?:the|our|us|more|unlimited|full|digital)\b.{0,120}",
    ),
)
TAGS = LineForm(
    "tags",
    "lists subjects",
    (
        r"(?:tags?|topics?|filed under|keywords?|categor(?:y|ies)|subjects?|in this (?:article|story)|more about|explore more on these topics|sections?) ?:.{0,300}",
        r"(?:#\w+[ ,|]*)+",
        r"(?:tags?|topics?|keywords?|filed under)\W*",
    ),
    firm=True,
)
NAVIGATION = LineForm(
    "navigation",
    "belongs to the site",
    (
        r"(?:skip to (?:main )?(?:content|navigation)|main menu|menu|home|homepage|search|back|back to top|top|close|next|previous"
        r"|show more|load more|view all|see all|show less|view more|expand|read|more|less|play|pause|mute|replay|loading|settings"
        r"|next (?:article|story|post|page)|previous (?:article|story|post|page)|return to .{2,30}|go back|jump to .{2,40}"
        r"|toggle navigation|navigation|sections|site ?map|subscribe|live|live tv|editions?|transcript|abstract|full text|video|videos|photos|gallery|slideshow)[ .:…»>|]*",
        r"(?:[\w &'-]{2,25} ?[>»›] ?){1,}[\w &'-]{2,60}",
        r"(?:page |slide |image |photo )?\d+ (?:of|/) \d+\W*|\d+ ?-? ?min(?:ute)?s? (?:read|listen|watch)\W*",
        r"(?:listen|watch)(?: to this article| live| now)?(?: ?\(?\d+(?::\d+)? ?(?:min(?:ute)?s?)?\)?)?\W*|text size\b.{0,30}|font size\b.{0,30}",
        r"hide caption|toggle caption|enlarge(?: this)? image|view (?:image|photos?|gallery)(?: in fullscreen)?|open image in gallery",
        r"\{?\{?(?:current|total)\}?\}?.{0,40}",
    ),
)
COOKIES = LineForm(
    "cookie text",
    "speaks of cookies or terms of use",
    (
        r".{0,120}\b(?:use[sd]?|using|accept|set|manage|reject|about) (?:of )?(?:all |our |the )?cookies\b.{0,300}",
        r"cookies?(?: (?:policy|settings|preferences|notice|consent))?\W*",
        r"(?:read |see |our |the )*(?:privacy (?:policy|notice|settings)|terms (?:and conditions|of (?:use|service)|& conditions)|legal notice|accessibility|do not sell.{0,60})"
        r"(?:(?: ?[|,/&]| and) .{0,100})?\W*",
        r"(?:you )?agree to (?:our|the|these) (?:terms|privacy)\b.{0,160}",
        r".{0,60}\bprotected by recaptcha\b.{0,120}",
    ),
)
CREDIT = LineForm(
    "credit",
    "names who worked on the report",
    (
        r"\W*(?:additional |extra |with )?(?:reporting|writing|editing|production|compiled|edited|translated|translation|research|graphics?|video|written)"
        r"(?: (?:and|&) (?:reporting|writing|editing|research))? by\b.{2,300}",
        r"\W*with (?:additional )?(?:reporting|contributions?|files|inputs?|agenc(?:y|ies)|wire)(?: (?:from|by|services?|inputs?|reports?))?\b.{0,160}",
        r"[^\"]{3,200}\b(?:also )?contributed (?:reporting )?(?:to|for|from) (?:this|the|our|his|her|that) (?:reports?|stor(?:y|ies)|articles?|piece|post|column|coverage)\b.{0,40}",
        r"[^\"]{3,160}\b(?:also )?contributed(?: reporting)?(?: from [\w ,]{2,40})?\.?",
        r"\W*(?:reported|produced|photographed) by [^\"]{3,100}|as published in .{3,80}",
        r"(?:source|sources|via|from wire reports|agencies|staff and agencies|wire services?)(?: ?: ?.{2,80})?\W*",
    ),
)
DISCLAIMER = LineForm(
    "disclaimer",
    "says whose opinion or responsibility it is",
    (
        r"(?:the )?(?:views|opinions)(?: and (?:views|opinions))? expressed\b.{0,240}",
        r"(?:this|the) (?:article|column|story|post|commentary|piece) (?:does not|is not|reflects?|represents?|has not been|was not)\b.{0,60}\b(?:views?|opinions?|edited|created|advice)\b.{0,120}",
        r".{0,60}\bnot responsible for (?:the )?content\b.{0,120}",
    ),
)
DATES = LineForm(
    "date line",
    "states when the page was published",
    (
        rf"\W*(?:(?:first |last )?(?:published|updated|modified|posted|created|date|issued|edited)(?: (?:on|at))?[: ]*)?{WHEN}(?:[ |,·-]+(?:(?:last )?(?:updated|modified|published)(?: (?:on|at))?[: ]*)?{WHEN})*\W*",
        r"(?:published|updated|posted|last updated)[: ]*(?:\d+|an?|one|two|three) (?:minutes?|mins?|hours?|hrs?|days?|weeks?) ago\W*",
        r"(?:\d+|an?) (?:minutes?|mins?|hours?|hrs?|days?) ago\W*",
    ),
    firm=True,
)

FORMS = (
    DATES, RELATED, ADVERT, FOLLOWS, COPYRIGHT, UPLOAD, CREDIT, NEWSLETTER, COMMENT, SHARE, APP, WALL, TAGS, COOKIES,
    DISCLAIMER, CONTACT, NAVIGATION,
)  # fmt: skip
