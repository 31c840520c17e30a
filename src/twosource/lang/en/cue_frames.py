"""English verbs, adjectives and nouns by the frame that holds what they report; see `lang.language.Speech`."""

from __future__ import annotations


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


def _phrases(lines: str) -> frozenset[str]:
    return frozenset(phrase.strip() for phrase in lines.replace("\n", ",").split(",") if phrase.strip())


CLAUSE = _set("""
    accept acknowledge add admit advise affirm agree allege announce answer anticipate argue ask assert assess assume
    assure attest aver believe bet blog boast brag calculate caution certify chant charge claim clarify command comment
    complain concede conclude confess confide confirm contend counter cry declare decree deduce demand demonstrate deny
    describe detail determine disclose dispute divulge doubt elaborate email emphasise emphasize envision estimate
    exclaim explain fear feel figure find forecast foresee gather gripe grumble guess hear overhear hint hope
    hypothesise hypothesize imagine imply indicate inform infer insinuate insist instruct interject intimate joke
    judge lament learn maintain mention message mourn mumble murmur muse mutter note notice observe opine order
    phone plead pledge point ponder posit post postulate preach predict presume proclaim promise pronounce prophesy
    propose protest query question quip read realise realize reason reassure rebut recall reckon recommend recount
    refute reiterate relate remark remember remind repeat reply report request respond retort retweet reveal rule say
    scream shout show shriek signal snap sneer sob speculate state stipulate stress submit suggest surmise
    suspect swear sympathise teach tell testify text theorise theorize think threaten tweet underline underscore urge
    vow warn whisper wonder worry write yell convince wish know
""")

QUOTE = _set("""
    ask begin beg call chant chime chuckle cite conclude continue crack cry deadpan defend denounce dictate echo
    enthuse fire gasp go groan growl grin gush howl implore laugh lecture mock moan open press quote rage rail rant
    rasp roar scoff shrug sigh sing smile speak stammer start summarise summarize tease thunder tout vent volunteer
    weep react advocate encourage criticise criticize condemn blast slam attack blame accuse dub expound lash
    implore marvel offer put describe discuss invite appeal apologise apologize sum recite close finish caption
    headline pen pray scrawl scribble sign title entitle urge
""")

INFINITIVE = _set("""
    agree aim appeal ask aspire beg call campaign claim conspire consent contract decide decline demand determine
    dream elect endeavour endeavor expect hesitate hope intend itch lobby long mean offer opt plan plead plot
    pledge prefer promise propose push refuse request resolve scheme seek strive swear threaten undertake volunteer vote
    vow want wish yearn
""")

OBJECT_INFINITIVE = _set("""
    advise ask beg beseech call caution challenge command counsel dare encourage entreat exhort expect implore instruct
    lobby order plead press pressure push remind request tell urge want warn petition believe
""")

GERUND = _set("""
    acknowledge admit advocate consider contemplate deny describe discuss dread envision mention oppose propose
    recall recommend recount regret remember reject report rule suggest support favor favour allege
""")

OBJECT = _set("""
    acknowledge allege announce applaud articulate assail assert bemoan blast chant cite clarify concede condemn
    confirm contemplate contradict declare criticise criticize decry deem defend demand denounce deny deplore deride
    detail disavow disclose discuss dismiss dispute echo emphasise emphasize endorse envision explain express extol
    extoll float forecast foresee foreshadow hail highlight hint imply indicate invoke lament laud mandate mention
    mock note oppose outline overstate pan praise preach predict prefer preview proclaim profess promise
    pronounce propose question rebuff rebuke rebut recall recite recommend recount reference
    refute regret reiterate reject renounce repeat report repudiate reveal ridicule second shout slam
    spell spotlight state stress suggest support taunt tick tout trumpet underscore underline unveil
    urge veto voice vow want warn welcome whisper espouse fear favor favour anticipate
""")

PREDICATE = _set("call declare deem dub entitle label name pronounce term brand title consider judge")

PREPOSITIONAL = _phrases("""
    advocate for, agree on, agree with, allude to, apologise for, apologize for, argue against, argue for, ask about,
    ask for, attest to, balk at, beg for, boast about, boast of, brag about, bristle at, call for, campaign against,
    campaign for, caution against, comment on, complain about, complain of, disagree with, disapprove of, dream of,
    elaborate on, fret about, groan about, gripe about, gush about, hint at, hope for, insist on, joke about, lash at,
    lobby for, marvel at, muse about, object to, opine on, plead for, plead with, point to, push for, rail against,
    rail at, rant about, refer to, renege on, respond to, side with, speak about, speak against, speak of,
    speculate about, speculate on, swear by, talk about, talk of, testify about, testify to, think of, threaten with,
    touch on, vouch for, vote for, vote against, warn about, warn against, warn of, wonder about, worry about,
    write about, write of, tell of, learn of, know of, weigh on, harp on, pray for, protest against,
    appeal for, press for, agitate for, inquire about, enquire about, call on, demand of, double on
""")

OBJECT_PREPOSITIONAL = _phrases("""
    accuse of, ask about, assure of, attack as, attack for, berate for, bill as, blame for, blame on, blast as,
    blast for, caricature as, cast as, characterise as, characterize as, charge with, chide for, cite as,
    commend for, condemn as, condemn for, congratulate for, congratulate on, convict of, credit for, credit with,
    criticise as, criticise for, criticize as, criticize for, decry as, defend as, denounce as, denounce for, depict as,
    deride as, describe as, dismiss as, fault for, frame as, hail as, identify as, interpret as, label as,
    lambast as, lambast for, lambaste as, lambaste for, laud as, laud for, liken to, mock as, mock for, name as,
    paint as, pillory for, pitch as, point as, portray as, position as, praise as, praise for, present as, press on,
    press for, quote as, rebuke for, recognise as, recognize as, refer as, regard as, reject as, remember as,
    remind of, represent as, ridicule as, ridicule for, scold for, see as, slam as, slam for, suspect of,
    tell about, tell of, thank for, tout as, urge on, view as, warn about, warn against, warn of, warn on, warn over, write off as
""")

ADJECTIVES = _set("""
    adamant afraid anxious aware certain cheerful clear concerned confident convinced disappointed doubtful
    encouraged fearful glad hopeful mindful optimistic pessimistic proud sceptical skeptical sorry sure unaware
    unsure wary worried
""")

NOUN_CLAUSE = _set("""
    accusation acknowledgement acknowledgment admission advice allegation announcement argument assertion assessment
    assumption assurance belief boast caution caveat certainty charge claim comment complaint concern conclusion
    confession confidence confirmation consensus contention conviction declaration denial disclosure doubt estimate
    expectation fear finding forecast guess hint hope hypothesis implication impression indication insistence
    insinuation judgement judgment message observation opinion order perception pledge prediction premise
    promise proposal prophecy reassurance recommendation remark reminder report revelation rumor rumour sense
    speculation statement suggestion suspicion testimony theory threat tweet verdict view vow warning word worry
    demand request call plea question criticism
""")

NOUN_INFINITIVE = _set("""
    appeal bid call commitment decision demand desire determination hope intention invitation offer order plan plea
    pledge promise proposal refusal reluctance request suggestion threat urge vow willingness wish
""")

NOUN_PREPOSITIONAL = _phrases("""
    accusation of, admission of, advice on, allegation of, announcement of, appeal for, call for, charge of, claim of,
    claim to, complaint about, concern about, concern over, condemnation of, criticism of, demand for,
    denial of, denunciation of, description of, disclosure of, discussion of, doubt about, endorsement of, estimate of,
    expectation of, explanation of, fear of, forecast of, hint of, hope for, hope of, hostility to, insistence on,
    mention of,
    objection to, opinion of, opinion on, plea for, pledge of, praise for, praise of, prediction of,
    promise of, proposal for, proposal of, question about, question on, reference to, rejection of,
    remark about, remark on, request for, speculation about, suggestion of, support for, suspicion of, talk of,
    view of, view on, vision of, warning about, warning against, warning of, worry about
""")
