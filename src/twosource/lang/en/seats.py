"""English: see `lang.seats.SeatWords`."""

from twosource.lang.seats import SeatWords

SEAT_WORDS = SeatWords(
    inside=frozenset(
        "in at near outside inside around across throughout below beneath above behind beside opposite along past through "
        "north south east west within beyond".split()
    ),
    ways=frozenset("to from via toward towards for into of off onto".split()),
    moving=frozenset(
        "go come fly travel head depart arrive return move drive walk ride sail leave set land flee run march rush race "
        "bus train flight plane road route highway motorway line trip journey visit ferry ship convoy way tram coach bound "
        "bring take send airlift evacuate deport transfer commute migrate drop".split()
    ),
    held=frozenset(
        "relation relationship tie tension talk negotiation dialogue war conflict dispute row rift deal pact treaty truce "
        "agreement alliance ally friend foe rival enemy partner pressure support backing sanction demand answer reply "
        "response offer proposal plan policy stance position decision refusal claim accusation allegation denial promise "
        "pledge threat warning ultimatum request call appeal interest influence intention ambition strategy goal aim "
        "approval consent permission blessing envoy ambassador diplomat negotiator representative spokesman spokeswoman "
        "official government minister president leader army navy troop force soldier budget veto vote loan debt tariff "
        "control rule sovereignty hand view line message letter concession role mediation help aid cooperation "
        "trust criticism rebuke protest complaint silence reaction patience credibility commitment guarantee "
        "dependence reliance loyalty hostility assurance signal word".split()
    ),
    built=frozenset(
        "air weather street road wall roof floor gate door tower garden lawn lobby corridor basement bridge river park "
        "square suburb outskirts district neighbourhood neighborhood resident inhabitant mayor traffic metro subway bus "
        "station airport stadium museum theatre theater opera zoo market restaurant cafe hotel shop school university "
        "hospital population winter summer skyline centre center club marathon tour house building car parking bell "
        "railway rail tramway harbour harbor port beach cathedral mosque church palace library nightlife slum "
        "underground bakery commuter taxi cab orchestra airport skyscraper street-food "
        "clock courtyard fence railing entrance window".split()
    ),
    turned_to=frozenset(
        "accuse blame urge press pressure ask tell warn condemn criticise criticize rebuke praise thank persuade convince "
        "call implore beg demand anger irritate infuriate embarrass offend please reassure alarm worry surprise defy "
        "challenge threaten sanction punish support back help aid arm fund isolate consult inform notify brief sue "
        "oblige force push pressurise lobby provoke appease placate satisfy trust suspect alienate antagonise".split()
    ),
    given=frozenset("give offer grant send hand pay lend sell owe cost promise deny allow show".split()),
    siding=frozenset(
        "backed led controlled aligned funded appointed imposed sponsored friendly supported installed brokered run "
        "ordered sanctioned approved drafted".split()
    ),
    weather=frozenset(
        "freeze flood shake burn sleep swelter lie sit stand stretch grow wake fill empty celebrate "
        "record brace witness bask".split()
    ),
    aimed=frozenset("aim direct level target anger fury frustration swipe jab furious angry".split()),
    devoted=frozenset("close loyal friendly hostile answerable accountable beholden sympathetic".split()),
    near="close",
    followers=frozenset("source figure adviser advisor group militia party politician tycoon newspaper".split()),
)
