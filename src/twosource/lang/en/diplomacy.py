"""English: see `lang.language.Diplomacy`. {p} stands for a noun phrase whose noun is one of `proposals`."""

from twosource.lang.negotiation import Diplomacy

PROPOSALS = """
ceasefire: ceasefire cease-fire cease_fire truce armistice pause lull silence quiet
extension: extension prolongation renewal
meeting: meeting summit talks negotiations delegations
exchange: exchange swap release handover
freeze: freeze standstill moratorium suspension waiver exemption
plan: plan proposal deal agreement accord text offer initiative idea pact treaty settlement package draft framework \
roadmap compromise terms arrangement formula counter-offer counteroffer counterproposal counter-proposal concession memorandum
"""
ACCEPT = (
    r"(?:accept|approv|embrac|ratif|adopt|endors|honou?r|observ|respect|sign)\w* (?:on to |up to |off on |onto )?{p}"
    r"|(?:agree|consent|assent|accede|adher|commit|subscrib|stick|stuck)\w* (?:itself |himself |herself |themselves )?"
    r"(?:in principle |fully )?(?:to|on) {p}"
    r"|(?:abid|complie|comply)\w* (?:by|with) {p}|(?:go|goes|went|going) along with {p}|sa(?:y|ys|id) yes to {p}"
    r"|agree\w* (?:[\w’'-]+ ){0,4}to (?:stop|halt|suspend|pause|cease|extend|prolong|renew|freeze|lift) "
    r"|(?:live|lived) with {p}|initial\w* {p}|(?:give|gave|given|giving) in to {p}|(?:settl\w*|opt\w*) for {p}"
    r"|(?:gave|give|gives|given) (?:[\w’'-]+ ){0,3}(?:consent|assent|approval|blessing|nod|green light|agreement) to {p}"
    r"|(?:is|are|was|were|be|stands?) (?:fully |now )?(?:ready|prepared) (?:to (?:proceed with|accept|sign|implement|"
    r"honou?r|observe|enter|agree to)|for) {p}"
    r"|agree\w* (?:[\w’'-]+ ){0,4}to (?:meet|talk|negotiate|discuss|attend|mediation|arbitration|postpone|reopen|resume|join)\b"
    r"|(?:has|have|had|raise\w*|see\w*) no objections? to {p}|(?:come|comes|came|coming) round to {p}|bow\w* to {p}"
    r"|(?:is|are|was|were) (?:on board with|happy with|satisfied with|content with|at ease with) {p}|sa(?:y|ys|id) [‘“'\"]?yes\b"
    r"|(?:take|takes|took|taken) up {p}|(?:has|have|had) (?:nodded through|waved through|signed off on) {p}"
)
SUPPORT = (
    r"(?:signal|express|voic|declar|indicat|offer|show|throw|threw)\w* (?:[\w’'-]+ ){0,3}?"
    r"(?:support|backing|approval|willingness|readiness|openness|sympathy)\b"
    r"|look\w* [“\"‘']?(?:kindly|favou?rably)|(?:is|are|was|were|be|remains?) (?:broadly |still )?(?:open|receptive|"
    r"sympathetic|favou?rable) to (?:the idea of )?(?:an? )?{p}"
    r"|(?:is|are|was|were|be) (?:in favou?r of|willing to (?:accept|consider|discuss|sign)|(?:ready|prepared) to "
    r"(?:discuss|consider)) {p}"
    r"|(?:view|see|saw|regard|receiv)\w* {p} (?:with (?:sympathy|favou?r|interest)|as (?:a )?(?:good|fair|promising|constructive|acceptable|positive))"
    r"|call\w* {p} (?:a )?(?:good|fair|promising|constructive|acceptable|positive|welcome|step)"
    r"|(?:support|back|welcom|favou?r|prais|hail|applaud)\w* {p}|want\w* {p} \w+ed\b"
    r"|(?:is|are|was|were|be|feel|feels) (?:[\w’'-]+ ){0,4}?(?:[“\"‘']?cautious(?:ly)? optimis(?:m|tic))"
    r"|(?:hint|suggest)\w* (?:that )?(?:it|he|she|they) (?:could|might|may) (?:accept|agree|support|back|live with)"
    r"|hint\w* at (?:[\w’'-]+ ){0,3}?(?:compromise|concessions?|flexibility|agreement|a deal|movement)"
    r"|(?:is|are|was|were|be|remains?) (?:[\w’'-]+ )?(?:willing|ready|prepared|inclined) to (?:accept|consider|discuss|talk|look at|examine|compromise|"
    r"negotiate|meet|listen|explore|make concessions|move|be flexible|sit down|return to)"
    r"|(?:see|sees|saw|find|finds|found) (?:[\w’'-]+ ){0,2}?(?:merit|much to like|value|virtue|a basis|common ground) in {p}"
    r"|(?:keep|leav|kept|left)\w* (?:the|its|a) door open|not rul\w* (?:out {p}|{p} out)|(?:could|might) (?:accept|agree)"
    r"|(?:sound|strik|struck)\w* (?:an? )?(?:[\w’'-]+ )?(?:positive|conciliatory|upbeat|optimistic|hopeful)"
    r"|(?:urg|encourag|call)\w* [^.;]{0,40}?\bto (?:seize|take up|use) {p}"
)
NEUTRAL = (
    r"(?:is|are|was|were|be|still) (?:still |now |carefully )?(?:weigh|study|consider|review|examin|mull)ing {p}"
    r"|(?:ha(?:ve|s|d) to |need\w* to )?(?:stud(?:y|ies|ied)|consider|weigh|review) {p}|(?:is|are|was|were|be) (?:still |far )?too (?:early|soon) to "
    r"|sa(?:y|id|ys) neither yes nor no|neither (?:accept|reject|confirm|back)\w* nor "
    r"|(?:has|have|had) (?:still )?(?:yet to|not (?:yet )?) (?:decid|take a position|commit)\w*"
    r"|(?:receiv|seen|saw)\w* no (?:such )?(?:formal )?{p}|(?:declin|refus)\w* to (?:commit|say whether)"
    r"|(?:need|want|ask)\w* (?:for )?(?:more )?time to (?:study|consider|decide|weigh)|(?:reserv)\w* judge?ment"
    r"|(?:will|would|to)? ?(?:examin|look into|look at|assess|analy[sz])\w* {p}|(?:took|take|takes|taken) note of {p}|note\w* {p}"
    r"|(?:has|have|had) (?:made |taken |reached )?no (?:final )?(?:decision|position|view)\b|consult\w* (?:[\w’'-]+ ){0,4}?(?:before|on {p})"
    r"|(?:did|do|does|would|will|could) not (?:say|commit|confirm|reveal|be drawn)\b|(?:refrain|abstain)\w* from (?:comment|judg)\w*"
    r"|wait\w* (?:and see|to see|for details)"
)
RESERVE = (
    r"stop\w* short of|fall\w* short of (?:accept|back|endors|support)\w*|balk\w* at {p}|hesitat\w* (?:over|about|to)"
    r"|rais\w* (?:[\w’'-]+ ){0,3}?(?:question|objection|concern|doubt)s? (?:about|over|on|to) {p}"
    r"|express\w* (?:[\w’'-]+ ){0,3}?(?:reservation|concern|misgiving|wariness|unease)s? (?:about|over|on) {p}"
    r"|(?:has|have|had) (?:strong |serious |some )?(?:reservation|misgiving|concern)s? (?:about|over|on) {p}"
    r"|cast\w* (?:[\w’'-]+ ){0,2}?doubts? on (?:his|her|its|their) (?:own )?(?:willingness|readiness|commitment)"
    r"|reserv\w* (?:its|his|her|their) position"
    r"|(?:fall|fell|fallen|falls) short|(?:does|do|did) not go far enough|leav\w* (?:[\w’'-]+ ){0,2}?(?:open|unanswered|unresolved)"
    r"|(?:is|are|was|were|remains?) (?:[\w’'-]+ )?(?:wary|cautious|uneasy|unhappy|concerned|unconvinced|guarded|cool|lukewarm|dissatisfied|not satisfied) (?:about|over|of|with|on|towards?)"
    r"|(?:ask|want|need|seek|sought|request|demand)\w* (?:for )?(?:[\w’'-]+ )?(?:clarification|clarity|details|changes to|assurances (?:on|about|over) {p})"
    r"|with(?:h[eo]ld)\w* (?:its |his |her |their )?(?:approval|consent|support|signature)|(?:ha(?:s|ve|d)) (?:yet|still) to (?:agree|accept|sign|approve|ratify|endorse)"
    r"|(?:accept|agree|welcom|back)\w* [^.;]{0,30}?\bbut not\b"
)
REJECT = (
    r"(?:reject|rebuff|spurn|dismiss|oppos|refus|declin|veto|scrap|denounc|renounc|abandon|torpedo|snub|shelv|block)\w* {p}"
    r"|(?:refus|declin)\w* to (?:attend|send|come|sign|accept|join|take part|discuss|negotiate|extend|consider|agree|recogni[sz]e|resume)"
    r"|call\w* {p} (?:an? )?(?:inadequate|unacceptable|insult\w*|unfair|non-starter|joke|dead|too little)"
    r"|turn\w* (?:down {p}|{p} down)|rul\w* out {p}|(?:walk|pull|back|opt)\w* (?:out of|away from|out on) {p}"
    r"|(?:withdr[ae]w|quit|exit)\w* (?:from )?{p}|(?:t[oe]ar|rip)\w* up {p}|sa(?:y|ys|id) no to {p}"
    r"|(?:no longer|not) (?:[\w’'-]+ ){0,2}?bound by {p}|(?:no longer|not) consider\w* \w+ bound"
    r"|(?:see|sees|saw) no (?:occasion|need|reason|point|use)|(?:is|are|was|were) (?:firmly |strongly )?(?:opposed to|against) {p}"
    r"|(?:is|are|was|were|has|have|had) nothing to (?:discuss|extend|negotiate|talk about|sign)"
    r"|(?:refus|declin)\w* (?:[\w’'-]+ ){0,3}?(?:to (?:meet|talk|return|be part|hear|yield|budge|go along|give up|back|support|endorse|ratify|renew))"
    r"|(?:walk|storm)\w* out\b|broke off (?:the )?(?:talks|negotiations)|break\w* off (?:the )?(?:talks|negotiations)"
    r"|suspend\w* (?:its |his |her |their )?(?:participation|the talks|talks|negotiations)|(?:say|says|said) [‘“'\"]?no[’”'\"]?(?: to|[.,]|$)"
    r"|(?:would|will|could|can) never (?:accept|agree|sign|consent)|brand\w* {p}|(?:throw|threw|thrown) out {p}|(?:pour|pouring|poured) (?:cold water|scorn) on {p}"
    r"|(?:brush|wav|shrug)\w* (?:off|aside|away) {p}|(?:brush|wav|shrug)\w* {p} (?:off|aside|away)|terminat\w* {p}|cancel\w* {p}"
)
DOUBT = (
    r"doubt\w* (?:that |whether )?{p}|(?:is|are|was|were|remains?) (?:deeply |highly )?s[ck]eptical (?:about|of|over|that)"
    r"|cast\w* (?:[\w’'-]+ ){0,2}?doubts? (?:on|over) {p}|question\w* (?:the (?:value|point|sense|use) of |whether )?{p}"
    r"|(?:is|are|was|were) (?:hard|difficult) to see (?:what|how|why) {p}"
    r"|(?:see|sees|saw|has|have|had) (?:little|scant|small|no great|few) (?:[\w’'-]+ )?(?:hope|chance|prospect|point|reason|value|faith|expectations?)"
    r"|(?:is|are|was|were|remains?) (?:[\w’'-]+ )?(?:pessimistic|doubtful|unsure|dubious|unpersuaded)\b|(?:does|do|did) not believe (?:that |in )?"
    r"|(?:voic|express|rais|ha[sd]|have)\w* (?:[\w’'-]+ ){0,2}?(?:doubts?|s[ck]epticism|pessimism)\b|wonder\w* (?:aloud )?(?:whether|if|how|what)"
)
STALL = (
    r"stall\w*\b|drag\w* (?:(?:his|her|its|their) (?:feet|heels)|{p} out|out {p}|it out|this out)|play\w* for time|buy\w* time"
    r"|(?:complicat|obstruct|sabotag|slow|derail|undermin)\w* (?:the )?(?:[\w’'-]+ )?(?:process|talks|negotiations|{p})"
    r"|blam\w* [^.;]{0,40}? for (?:the )?(?:delay|impasse|deadlock|stalemate|hold-up|collapse|breakdown|failure)"
    r"|mov\w* the goalposts|(?:act|negotiat|bargain)\w* in bad faith|(?:hold\w*|held) (?:up|hostage) {p}"
    r"|procrastinat\w*|filibuster\w*|(?:foot-dragging|stalling|delaying tactics)"
    r"|(?:is|are|was|were|been|of) (?:[\w’'-]+ )?(?:not serious|evasive|intransigent|delaying|blocking|obstructive|unwilling to negotiate)"
    r"|(?:hid|hide|hiding|hides) behind|(?:backtrack|backpedal|prevaricat|obstruct|tempori[sz])\w*|(?:delay|block|paralys|frustrat)\w* (?:the )?(?:talks|process|negotiations|{p})"
    r"|refus\w* to negotiate (?:seriously|in good faith)|(?:kick|kicked|kicking) the can|wast\w* (?:everyone['’]s |our |the council['’]s )?time|inflexib\w*|intransigen\w*|bad faith"
)
BREAK = (
    r"(?:[\w]+ly )?(?:violat|breach|break|broke|broken|flout|infring|trampl)\w* {p}"
    r"|(?:is|was|are|were|be|constitut\w*|amount\w* to) (?:[\w’'-]+ ){0,4}?(?:breach|violation|infringement)s? of {p}"
    r"|(?:in|as an?) (?:[\w]+ )?(?:violation|breach) of {p}"
    r"|(?:call|brand|label|speak|spoke|complain)\w* (?:[\w’'-]+ ){0,3}?[‘“'\"]?(?:[\w’'-]+ ){0,4}?(?:breach|violation)s?\b"
    r"|(?:[\w]+ly )?(?:violat|breach|break|broke|broken|flout|infring|trampl|betray|ignor|disregard)\w* (?:(?:its|their|his|her|the|an?|both|every|all|our) )?(?:[\w’'-]+ ){0,3}?"
    r"(?:promises?|pledges?|word|commitments?|obligations?|rules|undertakings?|understanding|law|clause|article|provisions?|standstill|freeze)\b"
    r"|reneg\w* (?:on )?|(?:go|goes|going|went|gone) back on|(?:fail\w*|did not|has not|have not|had not) (?:to )?(?:keep|kept|honou?r\w*|respect\w*|observ\w*) (?:its|their|the|his|her) (?:[\w’'-]+ )?(?:word|promises?|pledges?|commitments?|agreement|deal|terms)"
    r"|(?:in|a) (?:clear |open |flagrant |direct |plain )?breach of|tor(?:e|n) up {p}"
)
PROPOSE = (
    r"(?:propos|suggest|float|tabl|offer|submit|unveil|advocat|broker|draft|present|seek|sought)\w* {p}"
    r"|(?:put|puts|putting) forward {p}|(?:call|press|push|appeal)\w* for {p}"
    r"|(?:propos|suggest|offer)\w* (?:on \w+ )?(?:that|to) \w+"
    r"|(?:urg|persuad|press|convinc|ask|invit|call)\w* (?:on )?(?:[\w’'.-]+ ){1,5}?to (?:sign|accept|agree to|honou?r|observe|back|extend|"
    r"resume|join|attend|hold|send) (?:[\w’'-]+ ){0,2}?[“\"‘']?{p}"
    r"|(?:propos|tabl|float)\w* (?!by\b|to\b)(?:[\w’'-]+ )|(?:offer)\w* (?!by\b|no\b|condolences|apolog|help|support|assurances|comment|little|few)(?:an?|the|its|to|up|[\d,.]+|[\w’'-]+) "
    r"|suggest\w* (?:[\w]+ing|meeting|a|an) |put\w* (?:[\w’'-]+ ){1,6}?(?:on the table|forward)|counter\w* with|invit\w* (?:[\w’'.-]+ ){1,5}?to (?:talks|negotiations|a meeting|a summit|negotiate|meet)"
    r"|(?:renew|repeat|improv|sweeten|reviv|relaunch)\w* (?:its|his|her|their|the|an?) (?:[\w’'-]+ )?(?:offer|proposal|call for)|ask\w* for (?:talks|a meeting|negotiations|mediation)"
)
DECLARE = (
    r"(?:declar|announc|proclaim|decree)\w* {p}|order\w* (?:[\w’'-]+ ){1,6}?to (?:cease|hold|stop) (?:fire|firing)"
)
SPOKEN = (
    (
        "rejects",
        r"(?:is|are|was|were|would be|remains?) (?:[\w’'-]+ ){0,2}?(?:out of the question|off the table|a non-starter|not negotiable|unacceptable|not acceptable|not up for|a closed chapter|dead\b|inadequate|an insult)",
    ),
    (
        "signals_support",
        r"(?:is|are|was|were|would be) (?:[\w’'-]+ ){0,3}?(?:acceptable|a good basis|a basis for|welcome|a step (?:forward|in the right)|a good sign|constructive|encouraging|promising|reasonable|fair offer|worth (?:considering|studying|a try|discussing))",
    ),
    (
        "noncommittal",
        r"(?:is|are|was|were|would be) (?:[\w’'-]+ ){0,2}?(?:premature|too early|too soon|under (?:review|study|consideration|discussion)|being (?:studied|examined|considered|reviewed|weighed))",
    ),
    (
        "doubts",
        r"(?:is|are|was|were|seem\w*|look\w*) (?:[\w’'-]+ ){0,2}?(?:unrealistic|unlikely|unworkable|hard to (?:imagine|see|believe)|difficult to (?:imagine|see)|not serious|not credible|worthless|hollow)",
    ),
    (
        "reserves",
        r"(?:is|are|was|were) (?:[\w’'-]+ ){0,2}?(?:not enough|insufficient|incomplete|too (?:vague|little|short|narrow))|(?:does|do|did) not go far enough|go(?:es)? too far|leaves? (?:[\w’'-]+ ){0,2}?(?:open|unanswered)|falls? short",
    ),
)
ATTEND = r"(?:attend|com|travel|go|fly|tak)\w* (?:part )?[^.;]{0,48}?\b(?:meeting|talks|summit|negotiations|to meet)\b"

DIPLOMACY = Diplomacy(
    ourselves=frozenset("i we us our ourselves me my".split()),
    both=r"^(?:both|each|the two|either) (?:of the )?(?:sides?|part(?:y|ies)|governments?|countr(?:y|ies)|states?|arm(?:y|ies)|capitals?|ministr(?:y|ies)|nations?|delegations?)\b|^both$|^the (?:parties|two)$",
    bodies=frozenset(
        "mission union council alliance commission organisation organization federation association company group "
        "consortium authority bloc league nations board syndicate fund".split()
    ),
    private=frozenset(
        "association industry industries farmers farmer producers producer growers exporters importers traders opposition "
        "activists activist analysts analyst residents resident newspaper newspapers press workers worker business businesses "
        "companies company firm firms consumers drivers economists economist bank banks newspaper citizens citizen people "
        "lawmakers lawmaker voters students professor expert experts group groups mill mine miners smelter".split()
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
    accusing=frozenset("accuse blame call speak complain brand label describe".split()),
    extending=r"\b(?:extend|prolong|renew)\w*\b|\b(?:second|further|another|more) (?:week|month|days|time)\b",
    meeting=r"\b(?:meeting|talks|summit|negotiations|meet)\b",
    spoken=SPOKEN,
    broad=(
        ("accepts", r"(?:accept|approv|endors)\w* (?P<object>[^,.;]{4,60})|agree\w* (?:in principle )?to (?P<other>(?:an?|the|its|his|her|their) [^,.;]{4,60})"),
        ("rejects", r"(?:(?:reject|rebuff|oppos|spurn)\w*|turn\w* down|rul\w* out) (?P<object>[^,.;]{4,60})"),
        ("signals_support", r"welcom\w* (?P<object>[^,.;]{4,60})"),
    ),
    narrow=r"\b(?:accusations?|claims?|allegations?|charges?|reports?|findings?|criticism|blame|responsibility|apolog\w*|resignation|suggestions? that|notion that|verdict|ruling|visitors?|guests?|award|post|job|delegation|envoy|demands?|conditions?|requests?|credentials|condolences|invitation|defeat|fact)\b",
    until=r"\buntil (?!\d|noon|midnight|the end|now|then|further|next|this|last|late|early|today|tomorrow|yesterday|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|six|seven|eight|nine|ten|five|four)",
    own_demand=r"\b(?:its|their|his|her|our|my) (?:[\w-]+ ){0,2}?(?:demands?|conditions?|requests?|price|red lines?)\b(?: (?:that|to|for|is|was|were|are|remains?)|:)",
    messages=r"(?:write|wrote|written|writes|writing) (?:a letter |again )?to (?P<to>[^,.;]{3,60})|(?:send|sent|hand|deliver|convey|relay|pass|forward|submit|present|transmit|address)\w* (?:[\w’'-]+ ){0,6}?(?:letter|note|message|reply|response|answer|draft|text|counter-?proposal|proposal|offer|list|protest|invitation)\b(?: [\w’'-]+){0,5}? to (?P<to2>[^,.;]{3,60})|receiv\w* (?:[\w’'-]+ ){0,4}?(?:letter|note|message|reply|response|answer|invitation)\b(?: [\w’'-]+){0,4}? from (?P<sender>[^,.;]{3,60})",
    letters=r"\bin an? (?:[\w-]+ ){0,2}?(?:letter|note|message|cable) (?:[\w-]+ ){0,3}?to (?P<to>[^,.;]{3,60})",
    travelling=r"(?:flew|fly|flies|travel\w*|arriv\w*|land\w*|head\w*|went|came|return\w*|depart\w*|set out) (?:back )?(?:to|in|for|at) ",
    travellers=r"\b(?:delegation|team|negotiators?|envoy|minister|ministers|president|officials|delegates)\b",
    pledge=r"(?:pledg|promis|vow|undert[oa]k|guarantee|sw[eo]r|commit)\w* |agree\w* (?:[\w’'-]+ ){0,4}?to (?!disagree)|order\w* (?:[\w’'-]+ ){1,6}?to (?:cease|hold|stop|withdraw)|extend\w* (?:[\w’'-]+ ){0,3}?(?:truce|cease-?fire|freeze|pause|agreement)",
    renewing=r"(?:extend|renew|prolong)\w* (?:[\w’'-]+ ){0,4}?(?:truce|cease-?fire|freeze|pause|agreement|deal|moratorium|suspension|deadline|waiver)|(?:was|were|been|be) (?:extended|renewed|prolonged)\b",
    fulfilling=r"(?:fulfil|honou?r|complet|kept|made good|carried out|deliver)\w* (?:on )?(?:[\w’'-]+ ){0,3}?(?:promise|pledge|commitment|undertaking|obligation|word|part|side|release|handover|withdrawal|exchange|transfer)",
    leaving=r"(?:withdr[ae]w\w*|pull\w*|walk\w*) (?:from|out of) (?:[\w’'-]+ ){0,3}?(?:truce|cease-?fire|freeze|pause|agreement|deal|pact)|consider\w* \w+ (?:\w+ )?bound",
    deeds=r"(?:hand|give|return|release|pay|withdraw|hold|keep|observe|honou?r|open|lift|lower|cut|deliver|supply|let|allow|stop|halt|suspend|publish|notify|consult|respect)\w* ",
    ground=(
        ("surround", r"(?:completely |almost )?(?:surround|encircl|trapp|isolat|besieg|cut off)\w*\b"),
        ("retake", r"(?:retak|retook|recaptur|regain|liberat|reconquer)\w*\b"),
        ("take", r"(?:seiz|captur|overr[ua]n|conquer|took control|occup[iy])\w*\b"),
        ("hold", r"(?:hold|holds|held|controls?|controlled)\b|(?:firmly |still )?under the control\b|in (?:its|their|our) hands\b|\w+-held\b"),
        ("leave", r"(?:withdrew|expel|expelled|driven (?:out|from)|left the|dislodg\w*|pulled (?:back|out))\b"),
        ("advance", r"(?:liberation of|advanc(?:e|ed|es|ing)|pushed (?:into|forward)|gained ground)\b"),
    ),
    obliging=r"(?:must|should|has to|have to|needs? to|ought to|had to|would have to|will have to) (?:first |now |not |also |at once |immediately )?$",
    without=r"\b(?:no|not|never|nothing|refus\w*)\b[^.;]*?(?P<content>\b(?:without|before|until|unless|as long as|while)\b[^.;\"]+)",
    hinging=r"(?:hing|depend|rest)\w* on\b|(?:is|are|was|were|be) (?:tied|linked|subject|conditional) (?:to|on|upon)\b|(?:tied|tie|ties|link|links|linked) (?:[\w’'-]+ ){1,6}?to\b|ma(?:k|d)e\w* (?:[\w’'-]+ ){1,6}?(?:conditional on|dependent on|contingent on)",
    trying=r"\b(?:look|try|aim|work|push|seek|hop|want|attempt|plann?)(?:s|ing|ed|e|es)? to $",
    secured=r"\bsecur\w+ (?:the )?(?:agreement|consent|approval|backing|support) (?:of|from|with) (?P<party>.+?) (?:for|to|on) {p}",
    unacceptable=r"\bunacceptable to (?:both )?(?P<party>[\w’' ]+)",
    answers=(
        ("accepted", r"(?:reportedly )?(?:honou?r|bow|accept|agree|yield|concede|meets?|met|fulfil|satisf)\w* (?:to )?(?:[\w’'-]+ ){0,3}?(?:demand|condition|request)s?\b"),
        ("rejected", r"(?:reject|dismiss|refus|ignor|rebuff|spurn)\w* (?:[\w’'-]+ ){0,3}?(?:demand|condition|request)s?\b"),
        ("dropped", r"(?:drop|withdr[ae]w|abandon|waiv|lift)\w* (?:[\w’'-]+ ){0,3}?(?:demand|condition|request)s?\b"),
    ),
    conditional=(
        r"\b(?:on (?:the |one |certain )?(?:[\w-]+ )?conditions?\b(?! of anonymity)|(?<!ha[ds] )(?<!have )(?<!was )(?<!were )(?<!been )(?<!be )provid(?:ed|ing)(?: that)?\b(?! (?:by|with|to))|"
        r"only (?:if|when|after|once)\b|if\b|unless\b|(?<!for )as long as\b(?! possible)|for as long as\b(?! possible)|so long as\b|in (?:exchange|return) for\b|subject to\b|"
        r"contingent (?:up)?on\b|conditional (?:up)?on\b|with (?:\w+ )?(?:reservations|conditions|caveats|strings)\b|"
        r"on the understanding that\b|assuming that\b|with the proviso\b|but only\b|as soon as\b|until (?:certain |its |his |her |their |all |some )?(?:\w+ )?(?:conditions|demands|terms|guarantees)\b|once\b(?= (?!again|more|every|a\b|it was)\w+))"
    ),
    unless=frozenset(("even if", "as if", "and if", "ask if", "asked if", "what if", "see if")),
    demanding=frozenset("demand insist require request urge".split()),
    undemanding=r"\w+ by |insist\w* (?!on\b|upon\b|(?:that )?[^,.]{0,60}\b(?:must|should|be)\b)\w",
    posing="set|sets|push|attach|impos|list|nam|issu|present|made|make|laid|put|rais|tabl|drop|repeat|reiterat|submit|renew",
    asking=r"ask\w* (?:how|whether|what|who|when)\b|ask\w* (?:[\w'-]+ ){1,4}?for (?!comment|clarif|detail|remark)",
    ordering=r"(?:told|order|instruct|command)\w* (?:(?!that\b)[\w'-]+ ){0,7}?(?:to [\"']?\w+|that [^,]{0,80}?\bshould\b)",
    expecting=r"(?:expect|want)\w* (?:(?!to\b)[\w'.-]+ ){1,4}?(?:to \w+|\w+ed\b)|(?:want|seek|sought)\w* (?:an? |its |the |clear |written |firm |legal |full |more )*(?:guarantee|assurance|compensation|apology|exemption|refund|commitment|say|access|written|promise)\w*"
    r"|(?:call|press|push)\w* for (?:an? |the )?(?:end|lifting|removal|withdrawal|return|release|abolition|reopening|restoration|repeal|halt|scrapping|publication|inquiry|investigation|inspection|compensation|guarantees?|apology)"
    r"|(?:call|press|push|lobb|appeal|plead)\w* (?:on|for|to)? ?(?:[\w'.-]+ ){1,4}?to (?!support|back|seize)\w+|warn\w* (?:[\w'.-]+ ){1,4}?(?:not to|against)\b|(?:gave|give|gives|giv\w*|set|sets) (?:[\w'.-]+ ){1,5}?(?:until|an? deadline|an? ultimatum)",
    wary=r"express\w* (?:[\w'-]+ ){0,3}?(?:reservation|concern|misgiving|wariness|unease|worr|fear)\w* (?:about|over|that)",
    calling=r"(?:meet|met|confer|spoke|speak|talk|telephon|phon|rang|ring|visit|receiv|host)\w*|got through|get through",
    ringing=r"\b(?:telephon|phon|rang|ring|call|got through|get through)|\bby (?:tele)?phone\b",
    occasion=r"\b(?:in|during|at|over) (?:an?|their|the) (?:[\w-]+ ){0,3}?(?P<noun>meeting|call|conversation|talks|summit)\b",
    rounds=r"\b(?P<noun>talks|meeting|summit|round|negotiations)\b(?: [\w,-]+){0,8}? (?:(?:is|are|was|were|be|been) (?:\w+ )?(?P<plan>planned|scheduled|due|set|expected|arranged)|(?:is|are|was|were|been) (?:\w+ )?(?P<off>cancell?ed|called off|postponed|put off|suspended|scrapped)|(?P<on>began|opened|resumed|ended|concluded|broke up|broke down|collapsed|took place|were held|was held))\b"
    r"|\b(?:days?|hours?|rounds?) of (?P<held>talks|negotiations)\b",
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
