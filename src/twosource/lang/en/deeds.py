"""English: see `lang.deeds.Deeds`. Modes as PLOVER 2.0 names them."""

from types import MappingProxyType

from twosource.lang.deeds import Deeds

MODES = {
    "COERCE": """arrest:arrest detain:arrest jail:arrest imprison:arrest apprehend:arrest custody:arrest round:arrest
        deport:deport expel:deport extradite:deport ban:ban outlaw:ban prohibit:ban bar:ban dissolve:ban
        censor:censor publication:censor website:censor seize:seize confiscate:seize freeze:seize curfew:curfew
        martial:martial-law emergency:martial-law hack:cyber cyberattack:cyber restrict:restrict prevent:restrict""",
    "PROTEST": """strike:strike stoppage:strike hunger:hunger riot:riot demonstrate:demo demonstration:demo rally:demo
        march:demo protest:demo vigil:demo boycott:boycott blockade:obstruct barricade:obstruct occupy:obstruct""",
    "ASSAULT": """airstrike:aerial air:aerial bomb:explosives bombing:explosives explosion:explosives mine:explosives
        suicide:suicide-attack shell:heavy-weapons shelling:heavy-weapons rocket:heavy-weapons missile:heavy-weapons
        artillery:heavy-weapons tank:heavy-weapons shoot:firearms gun:firearms gunfire:firearms gunman:firearms
        beat:beat torture:torture execute:execute behead:execute assassinate:assassinate rape:sexual abduct:abduct
        kidnap:abduct hostage:abduct stab:primitive knife:primitive gas:chemical chemical:chemical poison:chemical
        drone:drone""",
    "SANCTION": """expel:expel recall:withdraw withdraw:withdraw suspend:discontinue halt:discontinue
        cut:discontinue sever:discontinue embargo:discontinue""",
    "THREATEN": "attack:violence strike:violence bomb:violence invade:violence kill:violence retaliate:violence",
    "ACCUSE": "sue:legal lawsuit:legal charge:legal indict:legal convict:legal investigate:investigate probe:investigate",
}

SECTORS = {
    "GOV": """president premier chancellor minister ministry government king queen envoy ambassador embassy secretary
        diplomat spokesman spokeswoman spokesperson aide adviser advisor negotiator cabinet administration kremlin""",
    "MIL": "army navy general admiral colonel commander military troops soldiers forces brigade lieutenant major captain",
    "COP": "police policeman sheriff constable detective",
    "LEG": "parliament senator lawmaker congress congressman congresswoman mp legislator speaker senate deputy",
    "JUD": "court judge prosecutor attorney tribunal magistrate",
    "OPP": "opposition dissident candidate nominee",
    "REB": "rebel rebels insurgents guerrillas militants militia",
    "IGO": "un nations union nato commission",
    "NGO": "charity amnesty watchdog foundation",
    "MED": "journalist reporter newspaper agency editor broadcaster",
    "BUS": "company firm executive banker chairman corporation",
    "LAB": "union workers strikers",
}

DEEDS = Deeds(
    modes=MappingProxyType(
        {name: MappingProxyType(dict(pair.split(":") for pair in listed.split())) for name, listed in MODES.items()}
    ),
    sectors=MappingProxyType({word: code for code, listed in SECTORS.items() for word in listed.split()}),
    asking=frozenset(("must", "should", "ought")),
    bearing=frozenset(("give", "take", "make", "put", "keep")),
)
