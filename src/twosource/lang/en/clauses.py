"""English: see `lang.language.Clauses`."""

from types import MappingProxyType

from twosource.lang.clauses import Clauses

ONES = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
SCALES = {"hundred": 100.0, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12}

# The longest first, so that "only if" is not read as "if".
CONDITIONS = """
only on the condition that|on the condition that|on condition that|in exchange for|in return for|as long as|so long as
in the case that|in the event that|in the event of|provided that|providing that|assuming that|contingent on|contingent upon|conditional on|conditional upon|but only if
only if|provided|if|unless
"""

CLAUSES = Clauses(
    negations=frozenset({"not", "n't", "n’t", "never", "hardly", "neither", "nor"}),
    no_words=frozenset({"no", "none", "neither"}),
    conditional=frozenset({"if", "unless", "whether"}),
    beside=frozenset({"after", "as", "while", "because", "since", "before", "although", "though", "whereas"}),
    implicative=frozenset({"begin", "start", "continue", "keep", "manage", "resume", "proceed"}),
    condition_markers=tuple(tuple(phrase.split()) for phrase in CONDITIONS.strip().replace("\n", "|").split("|")),
    no_condition=frozenset({"even", "as", "what", "whether", "see", "wonder", "or"}),
    inverting=frozenset({"should", "had", "were"}),
    possible_auxiliaries=frozenset({"may", "might", "could", "can"}),
    future_auxiliaries=frozenset({"will", "'ll", "’ll", "would", "shall", "should", "wo"}),
    unfulfilled=frozenset({"would", "should"}),
    perfect=frozenset({"have"}),
    future_verbs=frozenset({"expect", "plan", "intend", "hope", "want", "prepare", "seek", "agree", "promise", "vow", "pledge", "aim", "threaten"}),
    ready=frozenset({"ready", "willing", "prepared", "set", "due", "likely", "certain", "sure"}),
    numbers=MappingProxyType(
        {word: float(value) for value, word in enumerate(ONES.split())}
        | {word: 20.0 + 10 * k for k, word in enumerate(TENS.split())}
        | SCALES
        | {f"{word}s": value for word, value in SCALES.items()}
        | {"dozen": 12.0, "dozens": 24.0, "tens": 10.0}
    ),
    scales=frozenset(SCALES),
    vague_scales=frozenset({"hundreds", "thousands", "millions", "billions", "dozens", "tens"}),
    limiting=frozenset({"but", "only", "if", "unless", "provided", "except", "until", "though", "although", "yet"}),
    degree=frozenset({"very", "not", "never", "no", "almost", "nearly", "hardly", "barely", "rather", "quite", "somewhat", "possibly", "maybe"}),
    intensifiers=frozenset({"personally", "completely", "totally", "utterly", "entirely", "flatly", "definitely", "certainly", "massive", "huge", "furious"}),
    totals=frozenset({"all", "the", "both", "these", "those"}),
    partitives=frozenset({"of", "in"}),
    units=frozenset(
        "percent percentage % point points basis dollar euro pound degree mile kilometre kilometer km metre meter foot inch yard "
        "hour minute second day week month year tonne ton gallon litre liter barrel acre hectare".split()
    )
    | {"per cent"},
    marks=MappingProxyType({"$": "dollar", "us$": "dollar", "£": "pound", "€": "euro", "%": "percent", "per cent": "percent", "kilometre": "km", "kilometer": "km"}),
    short_scales=MappingProxyType({"k": 1e3, "m": 1e6, "mn": 1e6, "bn": 1e9, "tn": 1e12}),
    below_zero=frozenset({"minus"}),
    named_measures=MappingProxyType({"magnitude": "magnitude", "richter": "magnitude"}),
    sums=frozenset({"total"}),
    others=frozenset("another other others more additional further extra remaining".split()),
    bounds=MappingProxyType(
        {
            "at least": "from", "more than": "from", "over": "from", "no fewer than": "from", "no less than": "from", "upwards of": "from",
            "as many as": "to", "as much as": "to", "up to": "to", "at most": "to", "fewer than": "to", "less than": "to", "under": "to", "no more than": "to",
            "about": "about", "around": "about", "some": "about", "roughly": "about", "just under": "nearly", "just over": "about", "nearly": "nearly", "almost": "nearly",
            "approximately": "about", "an estimated": "about", "close to": "nearly", "potentially": "about", "about a": "about",
            "at least a": "from", "more than a": "from", "nearly a": "nearly", "around a": "about", "over a": "from",
        }
    ),
)  # fmt: skip
