"""English: see `lang.language.Diplomacy`. {p} stands for a noun phrase whose noun is one of `proposals`."""

from twosource.lang.language import Diplomacy

PROPOSALS = """
ceasefire: ceasefire cease-fire cease_fire truce armistice pause lull silence quiet
extension: extension prolongation renewal
meeting: meeting summit talks negotiations delegations
exchange: exchange swap release handover
tariff: tariff tariffs levy levies duty duties quota quotas moratorium suspension
plan: plan proposal deal agreement accord text offer initiative idea pact treaty settlement package draft framework \
roadmap compromise terms arrangement formula
"""
ACCEPT = (
    r"(?:accept|approv|embrac|ratif|adopt|endors|honou?r|observ|respect|sign)\w* (?:on to |up to |off on |onto )?{p}"
    r"|(?:agree|consent|assent|accede|adher|commit|subscrib|stick|stuck)\w* (?:itself |himself |herself |themselves )?"
    r"(?:in principle |fully )?(?:to|on) {p}"
    r"|(?:abid|complie|comply)\w* (?:by|with) {p}|(?:go|goes|went|going) along with {p}|sa(?:y|ys|id) yes to {p}"
    r"|agree\w* (?:[\w’'-]+ ){0,4}to (?:stop|halt|suspend|pause|cease|extend|prolong|renew|freeze|lift) "
    r"|(?:gave|give|gives|given) (?:[\w’'-]+ ){0,3}(?:consent|assent|approval|blessing|nod|green light|agreement) to {p}"
    r"|(?:is|are|was|were|be|stands?) (?:fully |now )?(?:ready|prepared) (?:to (?:proceed with|accept|sign|implement|"
    r"honou?r|observe|enter|agree to)|for) {p}"
)
SUPPORT = (
    r"(?:signal|express|voic|declar|indicat|offer|show|throw|threw)\w* (?:[\w’'-]+ ){0,3}?"
    r"(?:support|backing|approval|willingness|readiness|openness|sympathy)\b"
    r"|look\w* [“\"‘']?(?:kindly|favou?rably)|(?:is|are|was|were|be|remains?) (?:broadly |still )?(?:open|receptive|"
    r"sympathetic|favou?rable) to (?:the idea of )?(?:an? )?{p}"
    r"|(?:is|are|was|were|be) (?:in favou?r of|willing to (?:accept|consider|discuss|sign)|(?:ready|prepared) to "
    r"(?:discuss|consider)) {p}"
    r"|(?:support|back|welcom|favou?r|prais|hail|applaud|want)\w* {p}"
    r"|(?:is|are|was|were|be|feel|feels) (?:[\w’'-]+ ){0,4}?(?:[“\"‘']?cautious(?:ly)? optimis(?:m|tic))"
)
NEUTRAL = (
    r"(?:is|are|was|were|be|still) (?:still |now |carefully )?(?:weigh|study|consider|review|examin|mull)ing {p}"
    r"|(?:ha(?:ve|s|d) to |need\w* to )?(?:stud(?:y|ies|ied)|consider|weigh|review) {p}|(?:is|are|was|were|be) (?:still |far )?too (?:early|soon) to "
    r"|sa(?:y|id|ys) neither yes nor no|neither (?:accept|reject|confirm|back)\w* nor "
    r"|(?:has|have|had) (?:still )?(?:yet to|not (?:yet )?) (?:decid|take a position|commit)\w*"
    r"|(?:receiv|seen|saw)\w* no (?:such )?(?:formal )?{p}|(?:declin|refus)\w* to (?:commit|say whether)"
    r"|(?:need|want|ask)\w* (?:for )?(?:more )?time to (?:study|consider|decide|weigh)|(?:reserv)\w* judge?ment"
)
RESERVE = (
    r"stop\w* short of|fall\w* short of (?:accept|back|endors|support)\w*|balk\w* at {p}|hesitat\w* (?:over|about|to)"
    r"|rais\w* (?:[\w’'-]+ ){0,3}?(?:question|objection|concern|doubt)s? (?:about|over|on|to) {p}"
    r"|express\w* (?:[\w’'-]+ ){0,3}?(?:reservation|concern|misgiving|wariness|unease)s? (?:about|over|on) {p}"
    r"|(?:has|have|had) (?:strong |serious |some )?(?:reservation|misgiving|concern)s? (?:about|over|on) {p}"
    r"|cast\w* (?:[\w’'-]+ ){0,2}?doubts? on (?:his|her|its|their) (?:own )?(?:willingness|readiness|commitment)"
    r"|reserv\w* (?:its|his|her|their) position"
)
REJECT = (
    r"(?:reject|rebuff|spurn|dismiss|oppos|refus|declin|veto|scrap|denounc|renounc|abandon|torpedo|snub|shelv|block)\w* {p}"
    r"|turn\w* (?:down {p}|{p} down)|rul\w* out {p}|(?:walk|pull|back|opt)\w* (?:out of|away from|out on) {p}"
    r"|(?:withdr[ae]w|quit|exit)\w* (?:from )?{p}|(?:t[oe]ar|rip)\w* up {p}|sa(?:y|ys|id) no to {p}"
    r"|(?:no longer|not) (?:[\w’'-]+ ){0,2}?bound by {p}|(?:no longer|not) consider\w* \w+ bound"
    r"|(?:see|sees|saw) no (?:occasion|need|reason|point|use)|(?:is|are|was|were) (?:firmly |strongly )?(?:opposed to|against) {p}"
    r"|(?:is|are|was|were|has|have|had) nothing to (?:discuss|extend|negotiate|talk about|sign)"
)
DOUBT = (
    r"doubt\w* (?:that |whether )?{p}|(?:is|are|was|were|remains?) (?:deeply |highly )?s[ck]eptical (?:about|of|over|that)"
    r"|cast\w* (?:[\w’'-]+ ){0,2}?doubts? (?:on|over) {p}|question\w* (?:the (?:value|point|sense|use) of |whether )?{p}"
    r"|(?:is|are|was|were) (?:hard|difficult) to see (?:what|how|why) {p}"
)
STALL = (
    r"stall\w*\b|drag\w* (?:(?:his|her|its|their) (?:feet|heels)|{p} out|out {p}|it out|this out)|play\w* for time|buy\w* time"
    r"|(?:complicat|obstruct|sabotag|slow|derail|undermin)\w* (?:the )?(?:[\w’'-]+ )?(?:process|talks|negotiations|{p})"
    r"|procrastinat\w*|filibuster\w*|(?:foot-dragging|stalling|delaying tactics)"
)
BREAK = (
    r"(?:[\w]+ly )?(?:violat|breach|break|broke|broken|flout|infring|trampl)\w* {p}"
    r"|(?:is|was|are|were|be|constitut\w*|amount\w* to) (?:[\w’'-]+ ){0,4}?(?:breach|violation|infringement)s? of {p}"
    r"|(?:in|as an?) (?:[\w]+ )?(?:violation|breach) of {p}"
    r"|(?:call|brand|label|speak|spoke|complain)\w* (?:[\w’'-]+ ){0,3}?[‘“'\"]?(?:[\w’'-]+ ){0,4}?(?:breach|violation)s?\b"
)
PROPOSE = (
    r"(?:propos|suggest|float|tabl|offer|submit|unveil|advocat|broker|draft|present|seek|sought)\w* {p}"
    r"|(?:put|puts|putting) forward {p}|(?:call|press|push|appeal)\w* for {p}"
    r"|(?:propos|suggest|offer)\w* (?:on \w+ )?(?:that|to) \w+"
    r"|(?:urg|persuad|press|convinc|ask|invit|call)\w* (?:on )?(?:[\w’'.-]+ ){1,5}?to (?:sign|accept|agree to|honou?r|observe|back|extend|"
    r"resume|join|attend|hold|send) (?:[\w’'-]+ ){0,2}?[“\"‘']?{p}"
)
DECLARE = (
    r"(?:declar|announc|proclaim|decree)\w* {p}|order\w* (?:[\w’'-]+ ){1,6}?to (?:cease|hold|stop) (?:fire|firing)"
)
ATTEND = r"(?:attend|com|travel|go|fly|tak)\w* (?:part )?[^.;]{0,48}?\b(?:meeting|talks|summit|negotiations|to meet)\b"

DIPLOMACY = Diplomacy(
    ourselves=frozenset("i we us our ourselves me my".split()),
    both=r"^(?:both|each|the two|either) (?:of the )?(?:sides?|part(?:y|ies)|governments?|countr(?:y|ies)|states?|arm(?:y|ies)|capitals?|ministr(?:y|ies)|nations?|delegations?)\b|^both$|^the (?:parties|two)$",
    bodies=frozenset(
        "mission union council alliance commission organisation organization federation association company group "
        "consortium authority bloc league nations board syndicate fund".split()
    ),
    forces=frozenset(
        "troops forces soldiers servicemen army military infantry artillery navy side delegation embassy government "
        "officials official ministry minister president leader gunners guns gun mortars mortar units unit state "
        "counterpart envoy ambassador diplomats authorities leadership media agency liaison command colleague "
        "negotiators negotiator sniper crews delegates".split()
    ),
    proposals={word.replace("_", " "): line.split(":")[0] for line in PROPOSALS.strip().split("\n") for word in line.split(":")[1].split()},
    stances=(
        ("accuses_of_stalling", STALL),
        ("accuses_of_breaking", BREAK),
        ("reserves", RESERVE),
        ("noncommittal", NEUTRAL),
        ("rejects", REJECT),
        ("doubts", DOUBT),
        ("accepts", ACCEPT),
        ("signals_support", SUPPORT),
        ("proposes", PROPOSE),
        ("declares", DECLARE),
        ("attends", ATTEND),
    ),
    accusing=frozenset("accuse call speak complain brand label describe".split()),
    extending=r"\b(?:extend|prolong|renew)\w*\b|\b(?:second|further|another|more) (?:week|month|days|time)\b",
    meeting=r"\b(?:meeting|talks|summit|negotiations|meet)\b",
    trying=r"\b(?:look|try|aim|work|push|seek|hop|want|attempt|plann?)(?:s|ing|ed|e|es)? to $",
    secured=r"\bsecur\w+ (?:the )?(?:agreement|consent|approval|backing|support) (?:of|from|with) (?P<party>.+?) (?:for|to|on) {p}",
    unacceptable=r"\bunacceptable to (?:both )?(?P<party>[\w’' ]+)",
    conditional=(
        r"\b(?:on (?:the |one |certain )?(?:[\w-]+ )?conditions?\b(?! of anonymity)|(?<!ha[ds] )(?<!have )(?<!was )(?<!were )(?<!been )(?<!be )provid(?:ed|ing)(?: that)?\b(?! (?:by|with|to))|"
        r"only (?:if|when|after|once)\b|if\b|unless\b|(?<!for )as long as\b(?! possible)|for as long as\b(?! possible)|so long as\b|in (?:exchange|return) for\b|subject to\b|"
        r"contingent (?:up)?on\b|conditional (?:up)?on\b|with (?:\w+ )?(?:reservations|conditions|caveats|strings)\b|"
        r"until (?:certain |its |his |her |their |all |some )?(?:\w+ )?(?:conditions|demands|terms|guarantees)\b|once\b(?= (?:the|a|an|all|its|their)\b))"
    ),
    unless=frozenset(("even if", "as if", "and if", "ask if", "asked if", "what if", "see if")),
    demanding=frozenset("demand insist require request urge".split()),
    undemanding=r"\w+ by |insist\w* (?!on\b|upon\b|(?:that )?[^,.]{0,60}\b(?:must|should|be)\b)\w",
    posing="set|sets|push|issu|present|made|make|laid|put|rais|tabl|drop|repeat|reiterat|submit|renew",
    asking=r"ask\w* (?:how|whether|what|who|when)\b|ask\w* (?:[\w'-]+ ){1,4}?for (?!comment|clarif|detail|remark)",
    ordering=r"(?:told|order|instruct|command)\w* (?:(?!that\b)[\w'-]+ ){0,7}?(?:to [\"']?\w+|that [^,]{0,80}?\bshould\b)",
    expecting=r"expect\w* (?:[\w'.-]+ ){1,3}?to \w+",
    wary=r"express\w* (?:[\w'-]+ ){0,3}?(?:reservation|concern|misgiving|wariness|unease|worr|fear)\w* (?:about|over|that)",
    calling=r"(?:meet|met|confer|spoke|speak|talk|telephon|phon|rang|ring|visit|receiv|host)\w*|got through|get through",
    ringing=r"\b(?:telephon|phon|rang|ring|call|got through|get through)|\bby (?:tele)?phone\b",
    through=r"(?:got|get|gets) through to (?P<who>[^.,;]+)",
    between=r"\b(?P<noun>call|meeting|talks|conversation|summit|negotiations)\b(?: (?:on|in|at|late|early|last|this|next) [\w ]{2,30}?)? between (?P<one>[^.;:]{3,60}?) and (?P<other>[^.;:]{3,50}?(?:counterpart|colleague|opposite number), [^.,;:]{3,40}|[^.;:]{3,60}?)(?=[,.;:]|$| (?:on|in|at|will|was|were|has|had|is|to|for|that|about)\b)",
    coming=r"\b(?:will|would|possible|planned|expected|proposed|may|might|could|scheduled|due)\b",
    kinds={"call": "call", "conversation": "call", "meeting": "meeting", "summit": "meeting", "talks": "talks", "negotiations": "talks"},
    foiled=r"(?:cancel|call(?:ed)? off|scrap|postpon)\w*|is off\b|did not take place",
    such=r"\b(?:no |any )?(?:such|the|that) (?P<noun>call|meeting|talks|visit|conversation)\b",
    groups=r"^(?:the|both|the two|two) (?:[\w-]+ )?(?:ministers|presidents|leaders|chiefs|delegations|sides|envoys|governments|negotiators)\b",
    demands=frozenset(("demand", "precondition", "ultimatum", "requirement", "condition", "request")),
    pledging=frozenset("pledge promise vow undertake guarantee commit swear agree".split()),
)  # fmt: skip
