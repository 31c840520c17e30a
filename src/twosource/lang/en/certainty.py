"""English: see `lang.language.Certainty`."""

from types import MappingProxyType

from twosource.lang.certainty import Certainty

# What a happening was found to be: the name, then the forms.
FINDINGS = """
arson: arson arsonist arsonists
sabotage: sabotage sabotaged saboteur saboteurs
suicide: suicide
foul play: foul
terrorism: terrorist terrorists terrorism
hoax: hoax
poisoning: poisoning poisoned
accident: accident accidental accidentally
bomb: bomb bombs bombing
negligence: negligence negligent
"""

OPENING = """
not clear|unclear|not known|unknown|not sure|not certain|uncertain|not positive
couldn't say|could not say|can't say|cannot say|couldn't confirm|could not confirm
don't know|do not know|does not know|doesn't know|did not know|didn't know|no idea|no indication|no sign
wasn't clear|isn't clear|wasn't known|isn't known|yet to determine|trying to determine|trying to establish
"""


def _forms(words: str) -> frozenset[str]:
    return frozenset(words.split())


CERTAINTY = Certainty(
    findings=MappingProxyType(
        {form: name for line in FINDINGS.strip().splitlines() for name, forms in [line.split(": ")] for form in forms.split()}
    ),
    suspecting=_forms("""
        suspect suspects suspected suspecting suspicion suspicions possible possibly potential potentially consider considering
        considered investigate investigating investigated treat treated treating apparent apparently alleged allegedly
        likely probable probably believe believed fear fears feared may might could whether if appears appeared
        possibility theory rule ruled
    """),
    holding=_forms("""
        accuse accuses accused accusing allege alleges alleged alleging allegation allegations claim claims claimed
        believe believes think thinks thought reported rumored rumoured presume presumed presumably understood expects expect expected
    """),
    charging=_forms("charge charges charged count counts trial convict convicted conviction accuse accused acquitted watch prevention"),
    happenings=_forms("fire blaze crash explosion blast death attack shooting flames"),
    causal=_forms("cause due result stem owe blame spark trigger explain"),
    opening=tuple(tuple(p.split()) for p in OPENING.strip().replace("\n", "|").split("|")),
    asking=_forms("whether if that"),
    telling=_forms("say discuss describe disclose reveal release identify name elaborate comment detail explain specify divulge give"),
    withholding=_forms("decline refuse"),
    having=_forms("have know find offer"),
    consenting=_forms("agree consent volunteer"),
    pressing=_forms("force press pressure compel oblige coerce strong-arm"),
    pressed=_forms("force forced forces pressure pressured pressures compelled coerced reluctantly"),
    letting=_forms("let allow permit"),
    freeing=_forms("release free liberate"),
    leaving=_forms("leave go exit"),
    fleeing=_forms("flee escape"),
    dismissing=_forms("dismiss sack fire oust"),
    resigning=_forms("resign quit step_down"),
    unspecific=_forms("detail details information anything more further comment specific possible thing question questions time name names"),
    nobody=_forms("anyone anybody someone somebody nobody one none"),
    informing=_forms("inform tell notify alert warn flag brief share advise"),
)  # fmt: skip
