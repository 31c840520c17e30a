"""English words by which a claim says more or less: see `lang.clauses.Compare`."""

Rungs = tuple[tuple[str, ...], ...]

# A word or phrase of degree beside a claim that makes it firmer or wider.
STRONGER = """
badly seriously severely heavily sharply sharp steep steeply severe grave gravely massive massively huge hugely very
extremely highly deeply fully completely totally entirely utterly widespread devastating catastrophic dramatic
dramatically vast strongly firmly flatly categorically definitely certainly undoubtedly clearly absolutely outright
vehemently fiercely bitterly unanimously overwhelmingly overwhelming critically fatally permanently repeatedly
drastically drastic substantially significantly considerably far_more far_worse far_less far_better far_larger
much_more much_worse much_less much_better much_improved much_larger much_higher far_higher
at_all under_any_circumstances in_full without_exception beyond_doubt once_and_for_all unconditionally wholly thoroughly
acutely chronically grossly acute alarming unprecedented countrywide nationwide exceptionally enormously immensely
"""
MILDER = """
slightly slight mildly mild minor partly partially somewhat fairly isolated limited modest modestly marginal marginally
lightly largely mostly mainly almost virtually practically all_but relatively moderately reasonably superficially
temporarily provisionally tentatively conditionally cautiously at_present for_now for_the_moment for_the_time_being
in_principle in_part in_some_cases in_places to_some_extent to_a_degree to_some_degree except excluding apart_from
with_the_exception_of on_the_whole by_and_large up_to_a_point here_and_there sporadic tentative provisional
superficial partial
"""

# What says one thing more or less firmly, widely or gravely, the weakest first; a line a scale, a bar between rungs.
SCALE_LINES = """
consider weigh mull contemplate|hope aim|plan intend|propose|promise pledge vow guarantee swear
ask request|urge press|demand insist|order
ask request invite|call_for|demand
advise recommend|urge|require order instruct oblige
suggest|insist
threaten|warn|impose
threaten|reach|hit
question|doubt|dispute|reject deny
criticise criticize fault|condemn denounce
doubt question|oppose|block veto
decline|refuse
suspend postpone delay pause|cancel scrap abandon call_off
damage|destroy wreck demolish devastate
scorch singe char|gut destroy raze
dent scratch|damage|destroy
injure wound hurt|kill
concern worry|alarm|panic terrify
hint|indicate|show|prove confirm
believe think suspect assume|conclude|know confirm prove establish
suspect|accuse|charge indict|convict
slow|halt stop
slow|stall|collapse
dip slip edge_down|fall decline drop|plunge plummet crash collapse tumble
edge creep|rise increase climb grow|surge soar jump leap double
support back|champion
discuss|negotiate|agree
attempt try seek|manage succeed
help|ensure
contribute|cause
link associate|cause
reduce cut ease|end abolish eliminate eradicate
restrict limit curb|ban bar prohibit outlaw forbid
discourage|forbid ban
allow permit|require force compel
crack|break burst breach|collapse
leak seep trickle|pour gush flood
scuffle jostle|clash|battle
disagree|clash|battle
irritate annoy|anger|infuriate enrage outrage
dislike|hate loathe detest
disappoint|anger|outrage
please|delight|thrill
welcome|praise hail
regret|apologise apologize
beat beaten defeat|thrash crush trounce rout
struggle|fail
ignore|defy
challenge|defy|overthrow
warn reprimand|fine|jail imprison
tolerate|accept|welcome embrace
should ought|must
rarely seldom|sometimes occasionally|often frequently regularly|usually|always constantly invariably
little hardly scarcely|no none nothing
minor slight small|moderate|serious significant substantial considerable|severe grave critical|catastrophic disastrous
small modest|big large sizeable sizable|huge enormous massive vast gigantic
cold cool|freezing icy
warm|hot|scorching
bad poor|terrible dire appalling
good|excellent outstanding superb
unusual uncommon|rare|unprecedented
important|vital crucial essential
difficult hard|impossible
dangerous risky hazardous|deadly lethal fatal
concern|problem|crisis|disaster catastrophe
delay disruption|chaos
shortage|famine
dispute disagreement quarrel|conflict|war
incident|attack assault|massacre
protest demonstration|riot
mistake error slip|failure|scandal
setback|defeat|rout debacle
lead edge|victory win|landslide triumph
fire blaze|inferno
risk threat danger|certainty
"""
# Of the first only one of several is left: "one of the largest".
TOPS = "most largest biggest worst best highest oldest deadliest longest heaviest greatest strongest fastest costliest"
# Shares of a whole; "" is a plural that says nothing of its share.
SHARES = "few handful|some several|many much|most majority||all every entire whole each"


def _scale(line: str) -> Rungs:
    return tuple(tuple(word.replace("_", " ") for word in rung.split()) or ("",) for rung in line.split("|"))


LADDER = {phrase.replace("_", " "): 1 for phrase in STRONGER.split()} | {
    phrase.replace("_", " "): -1 for phrase in MILDER.split()
}
LADDER |= {f"{lead} the {top}": -1 for top in TOPS.split() for lead in ("one of", "among")}
SCALES = tuple(map(_scale, SCALE_LINES.strip().splitlines()))
QUANTIFIERS = _scale(SHARES)
