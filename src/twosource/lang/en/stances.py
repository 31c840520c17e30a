"""English: the stances of `lang.negotiation.Diplomacy`. {p} stands for a noun phrase of a proposal."""

PROPOSALS = """
ceasefire: ceasefire cease-fire cease_fire truce armistice pause lull silence quiet cessation
extension: extension prolongation renewal
meeting: meeting summit talks negotiations delegations dialogue consultations mediation arbitration
exchange: exchange swap release handover
freeze: freeze standstill moratorium suspension waiver exemption postponement
sanctions: sanction embargo blockade boycott
withdrawal: withdrawal pullback pull-back pullout pull-out disengagement demilitarisation demilitarization
duty: duty duties tariff levy surcharge quota
inspection: inspection audit verification inspectors
pardon: pardon amnesty extradition
ransom: ransom
intervention: intervention no-fly_zone peacekeepers
resolution: resolution
bill: bill legislation referendum
bid: bid takeover merger acquisition buyout buy-out tender
demand: demand precondition ultimatum request
plan: plan proposal deal agreement accord text offer initiative idea pact treaty settlement package draft framework \
roadmap compromise terms arrangement formula counter-offer counteroffer counterproposal counter-proposal concession \
memorandum blueprint protocol scheme
"""
ACCEPT = (
    r"(?:accept|approv|embrac|ratif|adopt|endors|honou?r|observ|respect|sign)\w* (?:on to |up to |off on |onto )?{p}"
    r"|(?:agree|consent|assent|accede|adher|commit|subscrib|stick|stuck)\w* (?:itself |himself |herself |themselves )?"
    r"(?:in principle |fully )?(?:to|on) {p}"
    r"|(?:abid|complie|comply)\w* (?:by|with) {p}|(?:go|goes|went|going) along with {p}|sa(?:y|ys|id) yes to {p}"
    r"|agree\w* (?:[\w’'-]+ ){0,4}to (?:stop|halt|suspend|pause|cease|extend|prolong|renew|freeze|lift) "
    r"|(?:live|lived) with {p}|initial\w* {p}|(?:give|gave|given|giving) in to {p}|(?:settl\w*|opt\w*) for {p}"
    r"|(?:gave|give|gives|given) (?:[\w’'-]+ ){0,3}(?:consent|assent|approval|blessing|nod|green light|agreement) to {p}"
    r"|(?:is|are|was|were|be|stands?) (?:fully |now )?(?:ready|prepared) to (?:proceed with|accept|sign|implement|"
    r"honou?r|observe|enter|agree to) {p}"
    r"|agree\w* (?:[\w’'-]+ ){0,4}to (?:meet|talk|negotiate|discuss|attend|mediation|arbitration|postpone|reopen|resume|join)\b"
    r"|(?:has|have|had|raise\w*|see\w*) no objections? to {p}|(?:come|comes|came|coming) round to {p}|bow\w* to {p}"
    r"|(?:is|are|was|were) (?:on board with|happy with|satisfied with|content with|at ease with) {p}|sa(?:y|ys|id) [‘“'\"]?yes\b"
    r"|(?:take|takes|took|taken) up {p}|(?:has|have|had) (?:nodded through|waved through|signed off on) {p}"
    r"|agree\w*(?: (?:in principle|at once|reluctantly|fully))?(?= ?(?:[.,;\"]|$|on condition|provided|if|after|but))|agree\w* in principle\b"
    r"|(?:reach|clinch|seal|conclud|finali[sz]|struck|strik|ink|cut)\w* {p} with\b|(?:put|puts) (?:its|his|her|their) (?:signature|name) to {p}"
    r"|(?:grant|wav|swallow|nodd?|rubber-stamp)\w* (?:through )?{p}|(?:acquiesc|concur|relent)\w* (?:in|to|with|on) {p}|sign\w* up (?:to|for) {p}"
    r"|(?:is|are|was|were) (?:now )?(?:fully )?(?:on board|in agreement) with {p}|join\w* {p}"
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
    r"|live with[\"']? (?:all|one|each|any|both|the|an?|it|them|that)\b"
    r"|(?:urg|encourag|call)\w* [^.;]{0,40}?\bto (?:seize|take up|use) {p}"
    r"|(?:stand|stood|stuck|stick)\w* (?:by|behind) {p}|(?:is|are|was|were|remain\w*) (?:[\w-]+ )?(?:committed|amenable|friendly|attached) to {p}"
    r"|(?:is|are|was|were|grow\w*) (?:[\w-]+ )?(?:warming|leaning|inclining) (?:to|towards?) |(?:warm|lean|inclin)\w* (?:to|towards?) {p}"
    r"|(?:consider|deem|judg|find|found|describ|prais|hail|regard|view|see|saw|call)\w* {p} (?:as |to be )?(?:[\w’'“\"‘-]+ ){0,3}?(?:basis|balanced|serious|workable|reasonable|acceptable|welcome|positive|constructive|historic|step forward|right step|opportunity|encouraging)"
    r"|(?:is|are|was|were|be|stands?) (?:fully |now )?(?:ready|prepared) for {p}|(?:prefer|favou?r)\w* {p}|(?:express|voic|show|signal|declar)\w* (?:[\w-]+ ){0,2}?interest in {p}|(?:is|are|was|were) (?:[\w-]+ )?(?:interested in|keen on|enthusiastic about|encouraged by|happy about|pleased with) {p}"
    r"|promis\w* to (?:look at|consider|study|examine|weigh) |(?:soften|moderat|relax|eas)\w* (?:its|his|her|their) (?:stance|position|line|tone|opposition)"
    r"|(?:pledg|promis|offer)\w* (?:its|his|her|their|full|every) (?:full )?support (?:for|to) {p}|(?:urg|encourag)\w* (?:[\w’'.-]+ ){1,5}?to (?:accept|back|support|sign|ratify|endorse) {p}"
    r"|(?:look|hope|hoping)\w* (?:forward to|for) {p}|(?:is|are|was|were) (?:ready|prepared|willing) to (?:support|back|join|help|host|mediate|facilitate|receive|lend|share|observe|monitor)"
)
NEUTRAL = (
    r"(?:is|are|was|were|be|still) (?:still |now |carefully )?(?:weigh|study|consider|review|examin|mull)ing {p}"
    r"|(?:ha(?:ve|s|d) to |need\w* to )?(?:stud(?:y|ies|ied)|consider|weigh|review) {p}|(?:is|are|was|were|be) (?:still |far )?too (?:early|soon) to "
    r"|sa(?:y|id|ys) neither yes nor no|neither (?:accept|reject|confirm|back)\w* nor "
    r"|(?:has|have|had) (?:still )?(?:yet to|not (?:yet )?) (?:decid|take a position|commit)\w*"
    r"|(?:receiv|seen|saw)\w* no (?!way|reason|need|point|occasion|use|room|sign|prospect|place)(?:such )?(?:formal )?{p}|(?:declin|refus)\w* to (?:commit|say whether)"
    r"|(?:need|want|ask)\w* (?:for )?(?:more )?time to (?:study|consider|decide|weigh)|(?:reserv)\w* judge?ment"
    r"|(?:will|would|to)? ?(?:examin|look into|look at|assess|analy[sz])\w* {p}|(?:took|take|takes|taken) note of {p}|note\w* {p}"
    r"|(?:has|have|had) (?:made |taken |reached )?no (?:final )?(?:decision|position|view)\b|consult\w* (?:[\w’'-]+ ){0,4}?(?:before|on {p})"
    r"|(?:did|do|does|would|will|could) not (?:say|commit|confirm|reveal|be drawn)\b|(?:refrain|abstain)\w* from (?:comment|judg)\w*"
    r"|wait\w* (?:and see|to see|for details)"
    r"|(?:weigh|study|consider|review|examin|mull|ponder|digest)ing[”\"’']? {p}|drawn (?:on|about|further)\b|(?:declin|refus)\w* to (?:be drawn|comment|speculate|say|discuss|elaborate) (?:on |about )?{p}|(?:would|did) not comment on {p}"
    r"|(?:has|have|had) (?:still |so far )?(?:not |yet to |still to )(?:yet |formally |officially )?(?:repl|answer|respond|react)\w*(?! (?:to )?(?:[\w-]+ )*(?:request|call|question|e-?mail|message|inquir|phone))"
    r"|(?:repl|answer|respond|react)(?:y|ied|ed)?(?: (?:yet|us|them|officially|formally))?(?:(?=[.,;]|$)| to (?!(?:[\w’'-]+ ){0,3}?(?:requests?|calls?|questions?|e-?mails?|messages?|inquir)){p})|(?:is|are|was|were|remain\w*) (?:still )?(?:undecided|non-?committal|torn|on the fence)\b"
    r"|(?:keep|kept)\w* (?:its|his|her|their) options open|ask\w* for (?:more )?(?:time|the weekend|a delay)\b|(?:sidestep|dodg|duck|evad)\w* (?:[\w-]+ ){0,3}?(?:question|answer)s?|(?:will|would) (?:answer|reply|respond|decide) (?:by|on|after|within|later)"
    r"|(?:answer|reply|respond|decide) (?:by|within) |(?:avoid|refrain)\w* (?:from )?(?:taking|commit)\w*|(?:confer|consult)\w* with (?:its|his|her|their) (?:capital|government|leadership|allies|members)"
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
    r"|(?:is|are|was|were|be|been) (?:not |far from )(?:yet )?(?:[\w-]+ )?(?:satisfied|convinced|persuaded|ready|prepared|happy)(?: (?:with|by|to (?:accept|sign|agree|back|support|endorse|commit))|[.,]|$)"
    r"|(?:hedg|qualif)\w* (?:its|his|her|their) (?:support|approval|backing|answer)|(?:express|voic|rais|has|have|had)\w* (?:[\w-]+ ){0,3}?(?:objections?|qualms|unease|misgivings) (?:to|about|over) {p}"
    r"|object\w* to (?:parts?|some|one|several|a clause|the wording) |(?:only|half-heartedly|grudgingly|lukewarmly) (?:back|support|accept)\w*"
)
REJECT = (
    r"(?:reject|rebuff|spurn|dismiss|oppos|refus|declin|veto|scrap|denounc|renounc|abandon|torpedo|snub|shelv|block)\w* {p}"
    r"|(?:refus|declin)\w* to (?:attend|send|come|sign|accept|take part|join {p}|discuss|negotiate|extend|consider|agree|recogni[sz]e|resume)"
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
    r"|(?:brand|call|describ|label|denounc|dismiss|characteri[sz]|criticis|criticiz|condemn|attack|deride|ridicul|mock|decr)\w* {p} (?:as )?(?:[\w’'“\"‘-]+ ){0,3}?(?:unlawful|illegal|unacceptable|absurd|unfair|insult\w*|inadequate|non-?starter|dead|worthless|trap|blackmail|surrender|nonsense|ridiculous|farce|farcical|joke|reckless|dangerous|meaningless|provocation|sham|stunt|ploy|betrayal|mistake|outrageous|disaster|unworkable|unbalanced|one-sided|capitulation|extortion|humiliat\w*|unconstitutional)"
    r"|(?:object|(?:is|are|was|were|remain\w*) (?:[\w-]+ )?opposed) to {p}|(?:slam|blast|condemn|decr(?:y|ied)|lambast|assail|deplor)\w* {p}|(?:rail|hit out|campaign|lobb(?:y|ied)|vot|fight|fought)\w* (?:against|at|down) {p}"
    r"|(?:back|walk|pull|bow|drop)\w* (?:out of|away from) {p}|(?:ha[sd]|have|see|sees|saw) no (?:intention|way|interest|appetite|place|plans?) (?:of|in|to|for) (?:[\w’'-]+ ){0,2}?(?:{p}|accept\w*|sign\w*|negotiat\w*|which)"
    r"|want\w* {p} (?:[\w-]+ ){0,2}?(?:torn up|scrapped|dropped|withdrawn|cancell?ed|removed|abandoned|killed|stopped|blocked|rejected)|(?:kill|scuttl|scupper|bury|buri|ditch|jettison|trash|nix|defeat)\w* {p}"
    r"|(?:pour|turn)\w* (?:cold water on|(?:its|his|her|their) back on) {p}|(?:harden)\w* (?:its|his|her|their) (?:stance|position|line)|recall\w* (?:its |his |her |their |the )?(?:delegation|negotiators?|envoys?|team)"
    r"|refus\w* (?:any|all|every|to be) |stop\w* (?:the )?talks|(?:exclud|preclud|foreclos)\w* {p}|(?:would|will) have (?:nothing|no part) (?:to do with|of|in) {p}|(?:stay|stays|stayed|staying) away from {p}|boycott\w* {p}"
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
    r"demand\w* (?:that )?{p}|(?:ask|call|press)\w* (?:once more |again )?(?:for |that )?(?!not\b)(?:[\w’'-]+ ){0,3}?(?:to be|be) (?!named|identified|quoted)\w+ed\b|(?:ask|beg)\w* (?:once more |again )?to be "
    r"|"
    r"(?:propos|suggest|float|tabl|offer|submit|unveil|advocat|broker|draft|present|seek|sought)\w* {p}"
    r"|(?:put|puts|putting) forward {p}|(?:call|press|push|appeal)\w* for {p}"
    r"|(?:propos|offer)\w* (?:on \w+ )?(?:that|to) \w+"
    r"|suggest\w* (?:that )?(?!(?:[\w’'-]+ ){0,8}?(?:will|is|was|are|were|has|had|have|may|might|could|would|can)\b)[^.;]{0,60}?\b(?:should|be \w+ed|leave|meet|withdraw|stop|accept|share|hold|start|begin)\b"
    r"|(?:urg|persuad|press|convinc|ask|invit|call)\w* (?:on )?(?:[\w’'.-]+ ){1,5}?to (?:sign|accept|agree to|honou?r|observe|back|extend|"
    r"resume|join|attend|hold|send) (?:[\w’'-]+ ){0,2}?[“\"‘']?{p}"
    r"|(?:propos|tabl|float)\w* (?!by\b|to\b)(?:[\w’'-]+ )|offer(?:ed|s|ing)? (?:(?:up )?to (?!help|assist|comment|explain)|[$€£]|[\d,.]+ |(?:an?|the|its|his|her|their) (?:[\w-]+ ){0,2}?(?:return|end|halt|cut|reduction|ceiling|limit|cap|freeze|lifting|removal|visit|guarantee|withdrawal|concession|share|review|inquiry|delay)\b)"
    r"|suggest\w* (?:[\w]+ing|meeting|a|an) |put\w* (?:[\w’'-]+ ){1,6}?(?:on the table|forward)|counter\w* with|invit\w* (?:[\w’'.-]+ ){1,5}?to (?:talks|negotiations|a meeting|a summit|negotiate|meet)"
    r"|(?:renew|repeat|improv|sweeten|reviv|relaunch)\w* (?:its|his|her|their|the|an?) (?:[\w’'-]+ )?(?:offer|proposal|call for)|ask\w* for (?:talks|a meeting|negotiations|mediation)"
    r"|(?:extend|mak|made|renew|rais|put|outlin|set out|spell|spelt|lay|laid|pitch|unveil|announc|bring|brought|come|came|work)\w* (?:out |up with |up |forward |to the table )?(?:an? |its |his |her |their |the |another |several |\w+-point |new |fresh |formal |counter-?|compromise |revised |amended )+(?:offer|proposal|plan|initiative|compromise|package|roadmap|formula|bid|counter-?offer|counter-?proposal)s?\b"
    r"|(?:beg|implor|plead with)\w* (?:[\w’'.-]+ ){1,5}?to (?:accept|agree|stop|halt|suspend|pause|hold|lay off)|lay off|(?:champion|promot|push|press|lobby|lobbi|campaign|canvass)\w* (?:hard )?(?:for|through)? ?{p}|moot\w* {p}"
)
DECLARE = (
    r"(?:declar|announc|proclaim|decree)\w* {p}|order\w* (?:[\w’'-]+ ){1,6}?to (?:cease|hold|stop) (?:fire|firing)"
    r"|(?:impos|slap|levy|levi|introduc|reimpos)\w* {p}|(?:charge|charged|charging) an? (?:[\w%.-]+ ){0,4}?(?:duty|tariff|levy|fee|surcharge)\b"
)
SPOKEN = (
    (
        "rejects",
        r"(?:is|are|was|were|would be|remains?) (?:[\w’'-]+ ){0,2}?(?:out of the question|off the table|a non-starter|not negotiable|unacceptable|not acceptable|not up for|a closed chapter|dead\b|inadequate|an insult)",
    ),
    (
        "declares",
        r"(?:is|are|remain\w*|stand\w*|stays?) (?:still )?(?:in force|on the table|open|valid|firm)\b|(?:still )?stands(?=[.,;\"]|$)",
    ),
    ("accepts", r"(?:been )?(?:granted|approved)(?! by)(?=[.,;\"]|$| (?:on|in|at|today|yesterday))"),
    ("noncommittal", r"(?:being )?(?:studied|examined|considered|reviewed|weighed)(?! by)\b"),
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
ATTEND = (
    r"(?:attend|com|travel|go|fly|tak|send|participat|show up|join)\w* (?:part )?[^.;]{0,48}?"
    r"\b(?:meeting|talks|summit|negotiations|consultations|conference|dialogue|session|round|to meet)\b"
)
YIELD = (
    r"(?:negotiat|bargain|bow|yield|budge|giv|surrender|capitulat|compromis|concede|retreat|back down|pay|deal|talk|speak|recogni[sz]e|trade)\w*"
    r"(?: (?:in|down|up))?(?= (?:with|to|under|over|on|for|about|until|unless|while|before|at|an inch|ransoms?)\b|[.,;\"]|$)"
)
ASSENTING = r"(?:accept|approv|endors|ratif)\w* (?P<object>(?:[^,.;]|(?<=\bu)\.(?=[sn]\.)|(?<=\bu\.[sn])\.){4,60})|(?:agree|consent|assent)\w* (?:in principle )?to (?P<other>(?:an?|the|its|his|her|their|any) (?:[^,.;]|(?<=\bu)\.(?=[sn]\.)|(?<=\bu\.[sn])\.){4,60})"
REFUSING = r"(?:(?:reject|rebuff|oppos|spurn|refus|veto|resist)\w*|turn\w* down|rul\w* out|vot\w* against|object\w* to) (?!to\b)(?P<object>(?:[^,.;]|(?<=\bu)\.(?=[sn]\.)|(?<=\bu\.[sn])\.){4,60})"
BROAD = (
    ("accepts", ASSENTING),
    ("rejects", REFUSING),
    ("signals_support", r"welcom\w* (?P<object>(?:[^,.;]|(?<=\bu)\.(?=[sn]\.)|(?<=\bu\.[sn])\.){4,60})"),
)
# What is refused or accepted every day and is no proposal.
NARROW = (
    r"\b(?:accusations?|claims?|allegations?|charges?|reports?|findings?|criticism|blame|responsibility|apolog\w*|"
    r"resignation|suggestions? that(?![^.;]{0,60}\b(?:be|should) )|notion|verdict|ruling|visitors?|guests?|award|post|job|delegation|envoy|conditions?|"
    r"credentials|condolences|invitation|defeat|fact|remarks?|comments?|statements?|view|argument|description|comparison|"
    r"appeal|lawsuit|help|money|people|refugees|journalists|reporters|entry|access|candidates?|nomination|results?|news|"
    r"rumou?rs?|calls?|pressure|temptation|idea that|evidence|arrest|efforts?|attempts?|attacks?|what|him|her|"
    r"opportunity|chance|reality|assessment|interview|questions?|bail|visas?|decision|rule|theory|history|donations?)\b"
)
CONCEDING = (
    r"(?P<ready>(?:is|are|was|were|be|stands?|remains?) (?:[\w-]+ )?(?:ready|willing|prepared|open|able) (?:to|for) (?:\w+)?)"
    r"|(?:accept|agree|sign|free|releas|pardon|lift|suspend|halt|paus|stop|withdraw|pull|return|join|attend|resum|talk|"
    r"negotiat|meet|grant|allow|permit|open|reopen|hand|drop|eas|defer|postpon|delay|extend|honou?r|observ|start|begin|"
    r"consider|discuss|recogni[sz]|support|back|cut|lower|reduc|shar|compensat|let|admit|restor|dismantl|disarm|end|"
    r"scrap|remov|quit|resign|step (?:down|aside)|stand down|surrender|cede|relinquish|abdicat|give up|cooperat|come|send|give|provid|deliver|suppl|pay|lend|fund|transfer|mov|do so|proceed|comply|abide|implement)\w*\b"
)
# What somebody says that they will do to another, or stop doing with them.
THREATENING = (
    r"(?:retaliat|impos|charg|reimpos|attack|strik|hit|veto|block|walk|quit|leav|boycott|cancel|punish|respond|act|cut off|"
    r"take (?:action|measures|steps)|halt|suspend|strike|expel|seiz|clos|sever|resum|revok|snap|return|com|tak|follow|go|"
    r"enter|fall|laps|collaps|end|remain|stay|keep|continu|expir|apply|fail|wait|hold|begin|be)\w*\b"
)
