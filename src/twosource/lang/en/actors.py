"""English: see `lang.language.Actors`."""

from twosource.lang.actors import Actors

KNOWN = """
United Nations: un, u.n., united nations
UN Security Council: un security council, u.n. security council, united nations security council
UN General Assembly: un general assembly, u.n. general assembly, united nations general assembly
European Union: eu, e.u., european union
European Commission: european commission
NATO: nato, north atlantic treaty organization
Group of Eight: g8, g-8, group of eight
Group of Seven: g7, g-7, group of seven
Group of 20: g20, g-20, group of 20
UNICEF: unicef
UNHCR: unhcr
UN Human Rights Council: un human rights council, u.n. human rights council
World Food Programme: wfp, world food programme, world food program
Gulf Cooperation Council: gcc, gulf cooperation council
Organisation of Islamic Cooperation: oic, organisation of islamic cooperation, organization of islamic cooperation
International Criminal Court: icc, international criminal court
OPCW: opcw
Red Crescent: red crescent
Palestine Liberation Organization: plo, palestine liberation organization
Islamic State: isis, isil, islamic state
Houthis: houthis, houthi
African Union: au, african union
Arab League: arab league, league of arab states
OPEC: opec
OSCE: osce
IAEA: iaea, international atomic energy agency
International Monetary Fund: imf, international monetary fund
World Bank: world bank
World Trade Organization: wto, world trade organization, world trade organisation
World Health Organization: world health organization, world health organisation
International Committee of the Red Cross: icrc, international committee of the red cross
ASEAN: asean
ECOWAS: ecowas
Hamas: hamas
Hezbollah: hezbollah, hizbollah, hizbullah
Taliban: taliban
Palestinian Authority: palestinian authority
"""

ACTORS = Actors(
    acting=frozenset(
        """side team camp delegation government administration cabinet regime leadership presidency embassy consulate
        ministry department office authority authorities military army navy force troop soldier guard police command
        commander general admiral colonel captain lieutenant major brigadier marshal president premier chancellor king queen prince emir sultan monarch ruler leader head
        chief chair chairman chairwoman secretary minister envoy emissary ambassador diplomat negotiator mediator
        representative delegate official officer spokesman spokeswoman spokesperson counterpart colleague source
        deputy aide adviser advisor liaison republic federation kingdom state ceo secretary-general attorney-general
        premier-designate junta monarchy executive director secretariat staff artillery gunner infantry serviceman servicemen gun mortar
        unit sniper agency position priority stance""".split()
    ),
    statal=frozenset("federation republic kingdom state government emirate sultanate commonwealth confederation".split()),
    manning=frozenset(
        """ministry department office agency army navy police parliament government embassy court congress senate
        assembly house cabinet presidency desk service bureau force forces guard media press""".split()
    ),
    fighters=frozenset(
        """group movement militia rebel insurgent guerrilla militant separatist fighter faction gang captor kidnapper
        hijacker junta opposition insurgency""".split()
    ),
    bodily=frozenset(
        """mission union council alliance commission organisation organization federation association company group
        consortium authority bloc league nations board syndicate fund committee front forum movement brigade brigades
        militia faction coalition guild chamber congress institute foundation secretariat corporation bank bloc club
        party fighters army society cross crescent agency""".split()
    ),
    known={name.strip(): line.split(":")[0] for line in KNOWN.strip().split("\n") for name in line.split(":")[1].split(",")},
    lands=frozenset(("country", "nation", "people", "countries", "nations", "states", "powers", "governments", "capitals", "movement", "organisation", "organization", "company", "group")),
    modifying=frozenset(
        """former new top chief senior deputy special main lead leading acting outgoing foreign prime interior defence
        defense trade finance justice energy water state vice personal permanent joint hostage peace chief-of-staff
        general press economic economy agriculture environment transport oil army navy military government party
        opposition embattled veteran longtime long-time newly-elected incoming caretaker interim""".split()
    ),
    past=frozenset(("former", "ex", "ousted", "deposed", "late", "defected")),
    called={"alliance": "NATO", "bloc": "European Union", "cartel": "OPEC"},
    alone={"secretary of state": "United States", "foreign secretary": "Britain", "home secretary": "Britain"},
    seated=r"(?:government|authorities|leadership|regime|administration|cabinet) in (?P<seat>[A-Z][\w-]+(?: [A-Z][\w-]+)?)",
    counting=frozenset("thousands hundreds dozens scores number numbers most some many all each one two three four part both".split()),
    speaking=(
        r",? (?:who )?(?:speaks|spoke|speaking|negotiates|negotiating) (?:for|on behalf of) |,? (?:who )?(?:leads|heads|runs|"
        r"commands|chairs|represents|led|leading|heading|representing) |, for |,? of "
    ),
    fighting=frozenset("rebel insurgent opposition insurgency guerrilla separatist secessionist junta".split()),
    collective=frozenset("opposition insurgency junta".split()),
    spoken_for=frozenset(
        """leader leadership spokesman spokeswoman spokesperson council official commander chief representative
        negotiator delegation delegate envoy government administration authority authorities coalition side""".split()
    ),
    embattled=frozenset("armed eastern western northern southern main moderate exiled political united anti-government".split()),
    regions=frozenset(
        """western arab european african gulf asian nordic baltic balkan scandinavian latin central eastern southern northern
        american muslim islamic caribbean""".split()
    ),
    regional=frozenset("""leaders powers states nations countries governments capitals allies partners delegation delegates mediators
        presidents ministers envoys diplomats officials""".split()),
    several=frozenset("the a an some many several most all other both these those".split()),
    visiting=r" (?:to|in|on|at|with|against|from|over) .*$|(?<!man)(?<!person) for .*$",
)  # fmt: skip
