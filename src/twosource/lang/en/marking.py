"""English: see `lang.marking.Marking`."""

from types import MappingProxyType

from twosource.lang.en.clauses import ONES, SCALES, TENS
from twosource.lang.marking import Marking

MONTHS = "january february march april may june july august september october november december"
FUNCTION_WORDS = """
a an the this that these those and or but of in on at by for with from to into as than be am is are was were been being
has have had do does did will would can could may might should it its he they his her their him them she who whom which
what when where there i we you our my your not no n't s also both one same so such if then up out about over under
more less most least fewer only very just after before during since until while because between among per
"""
OPPOSITES = """
more/less more/fewer before/after increased/decreased increase/decrease rose/fell higher/lower above/below over/under
won/lost win/lose positive/negative favorable/unfavorable mixed/positive mixed/negative first/second first/last
north/south east/west northern/southern eastern/western male/female man/woman men/women boy/girl old/young older/younger
alive/dead born/died up/down inside/outside indoors/outdoors open/closed success/failure successful/unsuccessful
good/bad like/dislike day/night sitting/standing sleeping/awake married/divorced married/single large/small big/small
tall/short long/short early/late start/end started/ended joined/left hot/cold black/white left/right hit/flop best/worst
accepted/rejected approved/rejected supported/opposed praised/criticized liked/hated bought/sold
"""

EN_MARKING = Marking(
    negations=frozenset(
        "not n't never no none nobody nothing without nor neither cannot t hardly barely fail fails failed refused denied lack lacks lacked".split()
    ),
    function_words=frozenset(FUNCTION_WORDS.split()),
    numbers=MappingProxyType(
        {word: float(value) for value, word in enumerate(ONES.split())}
        | {word: 20.0 + 10 * k for k, word in enumerate(TENS.split())}
        | {"dozen": 12.0}
    ),
    scales=MappingProxyType(SCALES | {"crore": 1e7, "crores": 1e7, "lakh": 1e5, "m": 1e6, "bn": 1e9, "k": 1e3}),
    joiner="and",
    months=MappingProxyType({word: number for number, word in enumerate(MONTHS.split())}),
    article="one",
    percent=frozenset({"%", "percent", "per cent"}),
    currencies=frozenset("$€£"),
    above=frozenset("more over above least greater higher exceed exceeds exceeded exceeding surpass surpassed surpasses surpassing beyond after since larger longer later older upwards past".split()),
    below=frozenset("less under below fewer lower most before until smaller shorter earlier younger up prior".split()),
    about=frozenset("about around approximately roughly nearly almost some estimated circa".split()),
    followed=MappingProxyType({"up": "to"}),
    inclusive=frozenset("least most up since until".split()),
    turning=frozenset("no not n't never".split()),
    between=frozenset("than the a of at an by to from in on as rate rating score average $ € £".split()) | frozenset(MONTHS.split()),
    opposites=tuple((one, other) for one, other in (pair.split("/") for pair in OPPOSITES.split())),
    exclusive=frozenset("only exclusively solely just always never entirely all every".split()),
    superlatives=frozenset("first most best largest biggest highest only last".split()),
    hedges=frozenset("may might could possibly probably reportedly allegedly likely expected planned would will".split()),
)  # fmt: skip
