"""English: how a side stands in a war or a crisis, beside the language of negotiators in `lang.en.stances`.

{p} stands for a noun phrase of a proposal.
"""

# A leader's departure, as a verb and as a noun.
GOING = r"(?:step(?:s|ped|ping)? (?:down|aside)|stand(?:s|ing)? (?:down|aside)|resign|quit|leav(?:e|es|ing)|go\b(?! (?:to|on|back|ahead|through|into)\b)|cede|relinquish|abdicat|give up power|hand over power)"
# What is asked for where people fight, and is a proposal although no noun says so.
ACTS = (
    r"(?:stop|halt|end|cease|suspend|withdraw|pull|lift|releas|free|implement|comply|honou?r|abide|respect|allow|refrain|"
    r"disarm|surrender|lay down|hand over|return|recogni[sz]e|negotiat|talk|co-?operate|work with|accept|agree|back|"
    r"support|deepen|determine|issue|give|step|stand down|resign|quit|leave|go|open|grant|seize the)"
)
SOMEBODY = r"(?:(?!(?:to|for|that|by|in|but|not|residents?|citizens?|civilians?|people|reporters?|journalists?|passengers?|drivers?|motorists?|readers?|viewers?|voters?|fans)\b)[\w’'.-]+,? ){1,7}?"
# What a speaker says that another must do: "Marn must go", "the army has to withdraw".
# Acts of war, which go on although a ceasefire is agreed.
FIGHTING = (
    r"\b(?:violence|fighting|shelling|attacks?|assaults?|(?:military |ground |air )?operations|killings?|bombardments?|bombings?|"
    r"(?:air ?)?strikes|shooting|offensive|crackdown|hostilities)\b[^.;]*$"
)
GOING_ON = r"(?:stop|ceas|halt|abat|end)\w*\b"
ASSERTING = rf"(?:{GOING}|(?:stop|halt|end|cease|withdraw|surrender|disarm)\b)"
MUST = (
    r"\b(?:must|should|ought to|has to|have to|had to|needs? to|needed to|(?:it is|it was|it['’]s) (?:high )?time (?:for [\w’'.-]+ )?to) "
    r"(?:now |first |also |immediately )?$"
)
DEMANDING = (
    rf"(?:call|urg|press|push|appeal|ask|plead|beg|implor|lobb|challeng)\w* (?:once more |again |also |jointly )?(?:on |upon |for |to )?{SOMEBODY}to (?:[\"“‘']?\w+ly[\"”’']? )?[\"“‘']?{ACTS}"
    rf"|(?:call|press|push|appeal|plead)\w* (?:[\w]+ly )?for (?:an? |the )?(?:[\w-]+ )?(?:end|halt|cessation|resumption|de-escalation|restraint) (?:to|of)\b"
    rf"|(?:call|press|push|appeal|plead|join\w* [^.;]{{0,50}}? in call)\w* for {SOMEBODY}(?:to be |to )(?:[\w-]+ )?(?:{ACTS}|{GOING}|\w+ed\b)"
    rf"|(?:want|expect)\w* {SOMEBODY}to (?:{GOING}|stop (?!by)|halt|end|cease|withdraw|implement|comply)"
    r"|(?:want|expect)\w* (?:to see (?:an? |the |full |immediate )*|an? )(?:[\w-]+ ){0,2}?{p}(?! to (?:fail|collapse))"
    r"|(?:accept\w*|settl\w* for|agree\w* to) (?:nothing (?:less|short)|no less) "
    rf"|(?:underscor|underlin|stress|emphasi[sz]|insist|highlight)\w* (?:on )?(?:the )?(?:urgent |pressing )?(?:need|necessity) (?:to {ACTS}|(?:for|of) (?:an? |the )?(?:{{p}}|end(?:ing)? |stopping|halting))"
    r"|(?:ask|appeal)\w* for (?:[\w-]+ )?(?:help|assistance|support) (?:in|to|with) (?:[\w]+ing )?{p}|ask\w* for (?:an? |the )?{p}"
    r"|(?:offer|volunteer|propos)\w* (?:to (?:mediate|act as|broker|serve as)|(?:its|his|her|their|[\w’'-]+s) (?:services|good offices|mediation|help (?:in|as)))"
    r"|(?:is|are|was|were) (?:to )?(?:secur|achiev|reach|broker)\w* {p}|(?:work|tr[yi]|aim|seek|sought|push)\w* (?:to|for) (?:secure|achieve|broker|reach|negotiate)\w* {p}"
    rf"|(?:[\w-]+ )?(?:list|outlin|set out|detail)\w* (?:out )?[\"“‘']?(?:an? )?(?:series of |number of )?(?:proposals|ideas|steps)"
    r"|(?:repeat|renew|reiterat|issu|mak|made|step\w* up)\w* (?:its |their |his |her |the |an? |fresh |new )*(?:calls?|demands?|appeals?) (?:for|on|that|to)\b"
    r"|(?:reiterat|repeat|reaffirm|restat)\w* (?:[\w’'.-]+ ){0,4}?(?:position|view|call|demand|insistence|belief) (?:that|for) "
)
VOWING = (
    r"(?:block|oppos|veto)\w* (?:any |the |all |an? )?(?:[\w-]+ ){0,3}?(?:bid|resolution|move|recognition|membership|measures?|statement)\b"
    r"|(?:dismiss|reject|rul)\w*(?: out)?(?: ?,[^,]{0,20},)? (?:any |all |the )?(?:prospect|possibility|idea|notion|talk|question|thought) of "
    r"|"
    r"vow\w* (?:[\w-]+ )?to (?:stay|fight|remain|resist|hold|keep|continue|press|never|defy|defend|retaliate|crush|carry on)"
    r"|vow\w* (?:never|not) to (?:accept|surrender|negotiate|give|leave|quit|recogni[sz]e|back|bow|yield|talk|pay|let|allow|sign|return|rest|stop|end)\b|(?:refus|declin)\w* to (?:suspend|stop|halt|end|withdraw|lift|leave|quit|step|stand|resign|surrender|cede|"
    r"relinquish|release|free|pay|lower|cut|grant|allow|let|hand|open|return|hold|disarm|pull|comply|implement|bow|back|give in|stop|change)"
    r"|(?:insist|maintain)\w* (?:that )?(?:it|he|she|they|we) (?:will|would) (?:never|not) |rul\w* out (?:any |all )?[\w-]+ing\b"
)
CRITICAL = (
    r"(?:critici[sz]|question|deplor|lament)\w* (?:the |an? |what |[\w.’'-]+['’]s? |[A-Z]\w+ )?(?:(?!(?:for|of|in|who|that)\b)[\w.-]+ ){0,4}?"
    r"(?:decision|move|campaign|mission|air ?strikes?|strikes|bombing|bombardment|operations?|intervention|sanctions|resolution|vote|step|blockade|embargo|measures?)\b"
    r"|(?:been |is |was |are |were )?(?:an? )?(?:[\w-]+ )?critics? of (?:the )?(?:[\w.-]+ ){0,4}?(?:campaign|mission|air ?strikes?|bombing|operation|intervention|sanctions|resolution|blockade)\b"
    r"|warn\w* (?:that )?(?:(?!(?:if|unless)\b)[\w’'.-]+ ){0,14}?(?:peace\b|{p})|(?:scorn|mock|ridicul|laugh)\w* (?:at )?(?:[\w-]+ ){0,3}?(?:reports?|talk|idea|notion|suggestions?) (?:of|that|about) "
    r"|(?:call|describ|dismiss)\w* (?:any )?(?:talk of )?{p} (?:as )?(?:[\w-]+ )?(?:meaningless|pointless|impossible|futile|irrelevant)"
)
OVERSTEPPING = (
    r"(?:far )?(?:exceed|overstep|overreach)\w* (?:[\w’'-]+ ){0,5}?(?:mandate|resolution|terms|remit|authority|agreement)"
    r"|(?:go|goes|going|went|gone) (?:far |well )?beyond (?:[\w’'-]+ ){0,4}?(?:mandate|resolution|terms|remit|agreement)"
    r"|(?:call|brand|label|describ|denounc|condemn)\w* [^.;]{0,80}?(?:deviation|departure)[\"”’']? from (?:[\w’'.-]+ ){0,5}?(?:resolution|mandate|agreement|terms|deal|accord)"
)
HELPFUL = (
    r"(?:(?:fully |strongly |unanimously )?(?:support|back|endors|welcom|prais|hail|applaud)\w*|(?:express|voic|offer|pledg|reaffirm|reiterat|declar|give|gave|lend|lent|throw|threw)\w* (?:[\w’'-]+ ){0,4}?(?:support|backing) (?:for|to|behind)|(?:deepen|increase|strengthen)\w* (?:its|his|her|their) support for)"
    r" (?:the |an? |[\w.’'-]+['’]s? )?(?:(?!(?:who|that|for|in|by|and|from|which)\b)[\w.’'-]+ ){0,4}?(?:peace (?:mission|efforts?)|mission|mediation|mediator|efforts?|statement|resolution|initiative|envoy|roadmap|road map)\b"
    r"|(?:express|voic)\w* (?:[\w’'-]+ ){0,3}?(?:confidence|faith|trust) in|(?:stress|emphasi[sz]|underlin|underscor)\w* the importance of"
    r"|(?:hail|welcom)\w* (?:the )?{p}"
)
AGREEING = (
    r"agree\w* (?:on )?{p}|agree\w* to (?:(?!(?:do|let|be|have|try|wait|speak|disagree|differ|one|two|an?|the|its|his|her|their)\b)[a-z]+ |(?:it|them|him|her) \w+ing\b)|recogni[sz]\w* (?:[\w’'().-]+ ){1,8}?as (?:an? |the )?[\"“‘']?(?:an? |the )?(?:sole |only )?(?:legitimate|rightful|official|representative|government|president|leader|winner|independent|state)"
    r"|(?:pledg|promis|undert[oa]|commit)\w* (?:itself |himself |herself |themselves )?to (?:stop|halt|end|cease|suspend|withdraw|pull|lift|release|free|honou?r|respect|implement|abide|comply|co-?operate|allow|observe)"
)
WAITING = (
    r"(?:made|make|makes|making) no (?:mention|reference|comment)|avoid\w* (?:any )?(?:comment|mention)\w*|(?:see|seen) (?:what|how|whether) (?:\w+ ){0,3}?(?:happens?|will|would|can|comes?|turns?|does|do)\b"
    r"|react\w* (?:[\w-]+ )?(?:cautiously|coolly|warily|guardedly)"
)
# A noun for an answer with whose it is, before it or after "by".
ANSWERED = (
    r"(?:(?P<owner>(?:(?:[Tt]he |[A-Z][\w.-]* )(?:[\w.-]+ ){{0,3}}?)?[\w.-]+['’]s? )(?:[a-z]+ )?(?:{0}) of (?=[a-zA-Z])"
    r"|\b[Ii]ts (?:{0}) by (?P<other>the (?:[\w-]+ ){{0,2}}?[\w-]+|(?:[A-Z]\w+ ?)+))"
)
# With "not" these say that a word was not kept, or that somebody is not believed to keep it.
BOUND = r"consider\w* (?:itself|himself|herself|themselves) (?:any longer )?bound"
KEEPING = (
    r"(?:keep|kept|honou?r|respect|observ|fulfil|implement|abid|stick|stuck|live up)\w* (?:[\w’'-]+ ){0,4}?(?:promises?|pledges?|word|"
    r"commitments?|obligations?|agreements?|cease-?fire|truce|deal|terms|plan|side of|end of)\b"
)
TRUSTING = r"(?:trust|believe)\w* (?:[\w’'.-]+ ){1,6}?(?:to |will |would )(?:[\w-]+ ){0,6}?{p}"
