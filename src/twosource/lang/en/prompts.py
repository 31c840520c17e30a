"""English: lines that ask the reader for something. To add a kind see docs/cleaning.md."""

from twosource.lang.furniture import LineForm

SITE = (
    r"(?:facebook|twitter|x|instagram|whatsapp|telegram|linkedin|reddit|pinterest|youtube|tiktok|threads|bluesky"
    r"|mastodon|google ?\+?|flipboard|e-?mail|messenger|sms|link)"
)
PIECE = (
    r"(?:stor(?:y|ies)|articles?|reports?|posts?|pieces?|columns?|pages?|videos?|contents?|interviews?|transcripts?"
    r"|texts?|letters?|statements?|blogs?|series|editorials?|essays?|reviews?|galler(?:y|ies)|coverage|speech|list)"
)
ADDRESS = r"(?:\S+ ?@ ?\S+\.\w{2,12}|\[e-?mail protected\])"

RELATED = LineForm(
    "related link",
    "leads to another article",
    (
        r"(?:see also|also see|also read|read also|see more|read more|read next|read now|watch now|more on this"
        r"|up next|don't miss|in case you missed it|icymi|(?:you )?(?:may|might) also like|recommended(?: for you)?"
        r"|what to read next|(?:from )?around the web|editors'? picks?|top stories|most (?:read|popular|viewed|shared)"
        r"|trending(?: now)?|latest(?: news)?|more(?: news| stories)?|must reads?|further reading|more coverage"
        r"|previously|earlier"
        rf"|(?:related|similar|suggested|recommended)(?: {PIECE}| news| topics?| links?| reading)?"
        rf"|more (?:from|in) .{{2,40}})(?: ?[:|>»].*|[ .>»…]*)",
        rf"(?:please )?(?:read|see|view|watch|hear|get) (?:the |our |his |her |their )?(?:rest|(?:full|entire|whole"
        rf"|original|complete) (?:\w+ )?(?:{PIECE}|thing))(?: (?:at|on|from|in|via|of) .{{1,60}})?(?: (?:here"
        rf"|below))?\W*",
        r"(?:read|see|watch|listen to) (?:more|it|it all|this)(?: (?:at|on|from|about|of) .{1,80})?(?: (?:here"
        r"|below))?\W*",
        r"(?:for|to) (?:more|read|see|view|watch|hear|the full) .{0,120}\b(?:click|tap|visit|go to) .{0,60}",
        r"(?:click|tap) (?:here|below|through)\b.{0,100}",
        r".{3,150} \| (?:more|read more|video|watch|photos|gallery)(?: here)?\W*",
        r"(?:watch|listen|video|gallery|photos|podcast|in pictures|interactive) ?: [^:.]{3,150}",
    ),
    firm=True,
)
COMMENT = LineForm(
    "comment prompt",
    "asks for or leads to comments",
    (
        r"(?:please )?(?:leave|post|add|write|submit|make) (?:a|your|us a) (?:reply|comment|message|response)s?"
        r"\b.{0,60}",
        r"(?:\d+ )?(?:comments?|replies|responses)(?: ?\(?\d+\)?)?\W*",
        r"join (?:the|our) (?:conversation|discussion|debate|comments?)\b.{0,100}",
        r"(?:have your say|share your (?:thoughts|views|opinions?|comments?|experiences?))\b.{0,100}",
        r".{0,160}\b(?:let us know|tell us|sound off|weigh in|share|comment)\b.{0,60}\b(?:in|below|via|using|by)"
        r"\b.{0,40}"
        r"\b(?:comments?(?: section)?|below|form)\b.{0,40}",
        r"(?:view|show|see|load|read|hide|go to)(?: all| the| more)?(?: \d+)? comments?\W*",
        r"(?:comments (?:are|have been) (?:now )?(?:closed|disabled|turned off)|this discussion is "
        r"(?:now )?closed).{0,80}",
        r"cancel reply|your e-?mail address will not be published\b.*|required fields are marked\b.*|post comment",
        r"notify me of (?:new|follow-?up) (?:posts|comments)\b.*|we welcome (?:your )?comments\b.*",
        r"(?:the )?(?:views|opinions) expressed in (?:the )?comments\b.*"
        r"|comments are (?:not )?(?:pre-)?(?:screened|moderated)\b.*",
        r"what do you think ?\?.{0,80}(?:comment|below|tell us|let us know).{0,40}",
    ),
)
SHARE = LineForm(
    "share prompt",
    "asks to share or follow",
    (
        rf"(?:share|tweet|print|e-?mail|copy link|like|pin|save|bookmark|{SITE})\W*",
        rf"(?:(?:share|tweet|print|e-?mail|save|like|{SITE})(?:[ ,|/]+|$)){{2,}}\W*",
        r"(?:please )?(?:share|tweet|e-?mail|print|save) (?:this|the) (?:article|story|post|page|link|video|with)"
        r"\b.{0,80}",
        r"(?:please )?(?:share|like) (?:on|via|this on)\b.{0,60}",
        rf"(?:please )?(?:follow|find|like|join|connect with|friend) .{{1,100}}\b(?:on|at|via) {SITE}\b.{{0,80}}",
        r"(?:you can )?follow .{1,100}@ ?\w+.{0,60}",
        r"(?:like|follow) (?:the|our|us|this)\b.{0,20}\bpage\b.{0,40}|.{0,60}\blike (?:the|our) page\b ?:?",
        rf"{SITE} ?: ?@ ?\w+",
        r"link copied\W*|copy (?:the )?link\W*|share and comment below\W*",
    ),
)
NEWSLETTER = LineForm(
    "newsletter prompt",
    "asks to sign up",
    (
        r"(?:please )?(?:sign up|subscribe|register)\b.{0,160}\b(?:newsletters?|e-?mails?|inbox|alerts?|briefing"
        r"|updates"
        r"|feeds?|podcast|channel|digest|bulletin)\b.{0,120}",
        r"(?:get|receive|want) .{0,140}\b(?:in|to|into) your (?:inbox|e-?mail|mailbox)\b.{0,60}",
        r".{0,120}\bnewsletter\b.{0,80}\b(?:sign up|subscribe|inbox)\b.{0,80}",
        r"enter your e-?mail\b.{0,120}|(?:e-?mail address|your e-?mail)\W*",
        r"by (?:signing up|subscribing|registering|clicking|entering|submitting|providing|continuing)\b.{0,60}"
        r"\b(?:you|your)\b.{0,300}",
        r"(?:our |the |daily |weekly |free |morning |evening )*newsletters?\W*",
        r"thank(?:s| you) for (?:signing up|subscribing|registering)\b.{0,80}",
        r"if you (?:have )?subscribed?\b.{0,160}|subscribers (?:get|receive) .{0,100}|.{0,160}\bunsubscribe\b.{0,80}",
        r"know (?:someone|anyone|a friend) who\b.{0,80}\?(?: .{0,120})?|.{0,40}\bforward (?:this|it|the) .{2,60}",
    ),
)
APP = LineForm(
    "app prompt",
    "offers an app, a feed or a player",
    (
        r"(?:download|get|install|open|try|use) (?:in )?(?:the|our|this|free)\b.{0,40}\bapp\b.{0,80}",
        r"\W*(?:available|download|listen|subscribe|get it)\b.{0,40}\b(?:on|in|from) (?:the )?"
        r"(?:app store|google play|itunes|kindle|spotify)\b.{0,80}",
        r"turn on (?:desktop |push )?notifications\b.{0,60}|rss(?: feed)?\W*",
        r"(?:please )?(?:enable|turn on) javascript\b.{0,80}|.{0,80}\bjavascript (?:must be|is) .{0,80}",
        r"(?:.{0,80} )?you (?:must|need to) have flash player\b.{0,60}",
        r"(?:your browser|media playback|this video|this content)"
        r" (?:does not|doesn't|is (?:un|not )|can ?not|could not)\b.{0,120}",
    ),
)
ADVERT = LineForm(
    "advertisement",
    "marks or is an advertisement",
    (
        r"(?:advertisement|advertising|advert|ads?|ad choices|sponsored(?: content| by .{1,60}| links?)?"
        r"|promoted(?: by .{1,60}| content)?|paid (?:content|post|for by .{1,60})|partner content)\W*",
        r"(?:scroll|continue reading|keep reading|swipe|skip)(?: down)? (?:to|past|below|after|for|ad)\b.{0,60}",
        r"(?:why you're seeing|report|hide|close|remove) (?:this |the )?ads?\W*",
        r".{2,60}\bairs\b.{0,80}\b(?:weekdays|weeknights|weekly|daily|every|each)\b.{0,80}",
    ),
)
WALL = LineForm(
    "paywall",
    "asks to sign in or to subscribe",
    (
        r"(?:please )?(?:sign in|log in|login|log out|sign out|register|subscribe|sign up|join(?: now| us)?"
        r"|become an? (?:member|subscriber|supporter|patron))"
        r"(?: (?:now|today|here|free|for free)\b.{0,80}| (?:with|to|or) .{0,100}"
        r"\b(?:account|id|read|comment|access|unlimited|newspaper|magazine|issue|feeds)\b.{0,80})?\W*",
        r"already (?:a |have an? )?(?:subscriber|member|registered|account|subscribed|print subscriber)\b.{0,60}",
        r"(?:this|the full) (?:article|content|story|page|post) is (?:only |exclusively )?"
        r"(?:for|available (?:only )?to|reserved for) (?:our |paying |registered )*(?:subscribers|members|readers)"
        r"\b.{0,80}",
        r"(?:create|set up) (?:a|an|your|my) (?:free )?account\b.{0,80}|(?:start|begin) (?:your|a) (?:free )?trial"
        r"\b.{0,80}",
        r".{0,100}\bto (?:continue|keep) reading\b.{0,80}|continue reading\W*",
        r"you have .{0,40}\bfree (?:articles?|stories)\b.{0,60}|(?:cancel any ?time|no commitment)\b.{0,60}",
        r"unlock\b.{0,60}\b(?:article|access|content|story|offer)\b.{0,60}",
    ),
)
CONTACT = LineForm(
    "contact line",
    "says how to reach the outlet",
    (
        rf"(?:e-?mail|write to|contact|reach|tweet|message|call|phone|tel|telephone|fax|tips?)\b[^\"]{{0,80}}"
        rf"(?:{ADDRESS}|@\w+|\+?\d[\d ()-]{{6,}}).{{0,40}}",
        r"(?:to )?contact (?:us|the (?:reporters?|editors?|authors?|writers?|newsroom|desk|journalists?))\b.{0,120}",
        rf"(?:\W*(?:{ADDRESS}|(?:https?://|www\.)\S+)\W*)+",
        r"(?:have|got|do you have|feedback or) (?:a |any |some )?(?:news )?(?:tips?|story ideas?|corrections?)"
        r"\b.{0,120}",
        r"send (?:us )?(?:your |a |any )?(?:tips?|letters?|feedback|comments?|pictures|photos|videos?)\b.{0,140}",
        r"have you been affected\b.{0,60}\?(?: .{0,120})?|(?:about|contact) us",
        r"(?:spotted|noticed?|found|report) (?:a |an )?(?:typo|error|mistake)s?\b.{0,80}",
        r"[^\"]{3,160}\b(?:can|may) be (?:reached|contacted|followed) (?:at|on|via|by)\b.{0,100}",
    ),
)
PROMPTS = (RELATED, COMMENT, SHARE, NEWSLETTER, APP, ADVERT, WALL, CONTACT)
