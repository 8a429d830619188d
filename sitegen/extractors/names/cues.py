"""Words around a name that speak for a place or for a person, and words that are no names at all."""

from sitegen.lexicon import word_set
from sitegen.lexicon.calendar_words import MONTHS, WEEKDAYS

PLACE_BEFORE = word_set(
    """
    in near at from outside inside across throughout around toward towards into through via northern southern
    eastern western central northeast northwest southeast southwest northeastern northwestern southeastern
    southwestern north-east north-west south-east south-west upper lower downtown suburban rural occupied besieged
    liberated neighbouring neighboring nearby coastal mainland surrounding metropolitan post-war war-torn
    """
)
"""Straight before a name, these speak for a place."""
WEAK_BEFORE = word_set(
    """
    to between over beyond within along off behind leaving left entered reached visited visiting captured recaptured
    liberated seized retook took encircled invaded attacked shelled bombed struck targeted bombarded stormed besieged
    raided overran fled evacuated greater and
    """
)
STRONG_BEFORE = word_set(
    """
    city town village capital port county province region district state oblast suburb settlement island hamlet
    borough municipality township parish governorate prefecture territory republic kingdom river lake mountain
    valley peninsula enclave resort neighborhood neighbourhood cities towns villages provinces regions districts
    countries states islands community communities outskirts south north east west southeast southwest northeast
    northwest counties suburbs coast shores coastline border borders part parts area areas streets centre center
    airport battle siege mayor governor capture fall liberation bombing shelling invasion occupation annexation
    """
)
"""With of behind them (or, for some, straight before the name) these announce a place."""
TOWN_NOUNS = word_set(
    """
    city town village cities towns villages suburb south north east west southeast southwest northeast
    northwest outskirts streets centre center airport mayor settlement hamlet port siege battle
    """
)
REGION_NOUNS = word_set(
    """
    region oblast province governorate regions oblasts provinces governorates governor Governor Oblast Province
    Region prefecture state territory county
    """
)
PLURAL_REGIONS = frozenset(("regions", "oblasts", "provinces", "governorates", "states", "counties"))
UNIT_NAMES = frozenset(["brigade", "battalion", "regiment"])
"""After a name, these make it the name of a unit: `the Azov brigade`."""
UNIT_NOUNS = word_set(
    """
    brigade battalion regiment division fighters mercenaries militants units commanders militia rebels insurgents
    virus disease syndrome strain variant administration
    """
)
"""After a name, these say that it is no place."""

BUILDINGS = word_set(
    """
    hospital airport stadium square mosque street avenue school university college camp prison dam bridge hotel market
    church cathedral station barracks library museum theatre theater factory plant clinic
    """
)
"""After a name, these say that it is a building's or a place's, called after somebody."""
MANY_PLACES = word_set(
    """
    cities towns villages districts provinces regions counties settlements suburbs municipalities places
    areas states islands neighbourhoods neighborhoods localities hamlets camps
    """
)
"""With including or such as behind them these announce places."""

SPEECH = word_set(
    """
    said says say told tells added adds explained recalled wrote writes tweeted announced argued stated noted
    insisted warned claimed replied asked admitted believes thinks thought joked testified pleaded married born died
    retired resigned himself herself who whose
    """
)
"""Verbs and words that follow the name of a person."""

FUNCTION = word_set(
    """
    The A An And But Or Nor So Yet If In On At By For From To Of With Without Within Into Onto Upon Over Under Above
    Below Between Among Amid Amidst Against Near Outside Inside About Around Across After Before During Since Until
    Till While When Whenever Where Wherever Why How What Which Who Whom Whose That This These Those There Here Then
    Than Thus Hence Therefore However Although Though Because As Like Unlike Despite Whereas Whether Either Neither
    Both Each Every Some Any All Most Many Much Few Several Other Others Another Such Same No Not None Nobody
    Nothing Never Ever Only Just Even Still Also Too Very Quite Rather Almost Already Always Often Sometimes Usually
    Perhaps Maybe Indeed Instead Meanwhile Moreover Furthermore Otherwise Nevertheless Nonetheless Besides Once
    Twice Again Soon Later Now Today Tomorrow Yesterday Tonight Ago I You He She It We They Me Him Her Us Them My
    Your His Its Our Their Mine Yours Hers Ours Theirs Myself Yourself Himself Herself Itself Ourselves Themselves
    Am Is Are Was Were Be Been Being Have Has Had Having Do Does Did Doing Done Would Shall Should Could Might Must
    Ought Cannot Let Let's Don't Doesn't Didn't Can't Won't Isn't Aren't Wasn't Weren't I'm I've I'd I'll You're
    You've He's She's It's We're We've We'll They're They've That's There's What's Who's Here's Where's Yes Oh Ah
    Hey Hello Well Ok Okay OK Please Thanks Thank Sorry Don’t Doesn’t Didn’t Can’t Won’t Isn’t Aren’t Wasn’t Weren’t
    I’m I’ve I’d I’ll You’re You’ve He’s She’s It’s We’re We’ve We’ll They’re They’ve That’s There’s What’s Who’s
    Here’s Where’s Let’s One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Twenty Thirty Forty Fifty
    Hundred Thousand Million Billion Dozens Hundreds Thousands According Including Due Apart Amongst
    Regarding Concerning Versus Vs More Less Least Previous Latter Earlier Recently Currently Previously Originally
    Eventually Finally Initially Meantime Elsewhere Anyway Additionally Similarly Likewise Specifically Generally
    Officially Reportedly Allegedly Unfortunately Fortunately Obviously Clearly Certainly Probably Possibly
    Apparently Ultimately Overall Anyone Everyone Someone Everybody Somebody Anybody Something Everything Anything
    Nowhere Somewhere Everywhere Firstly Secondly Thirdly Lastly
    """
)
"""Words that no name of a place or actor consists of; they end a chunk, wherever they stand."""

_MONTHS = frozenset(form for names in MONTHS for form in (*names, *(f"{short}." for short in names[1:])))
CALENDAR = _MONTHS.union(WEEKDAYS, (f"{day}s" for day in WEEKDAYS)) | word_set(
    """
    Mon Tue Tues Wed Thu Thurs Fri Sat Sun AM PM a.m p.m A.M P.M A.M. P.M. GMT UTC EST EDT PST PDT CET BST ET Christmas Easter
    Ramadan Thanksgiving Halloween Eid Diwali Hanukkah Passover Lent Advent Spring Summer Autumn Winter Fall BC AD BCE CE
    """
)

NO_ACTOR = word_set(
    """
    TV DNA RNA HIV AIDS COVID SARS MERS GDP GNP CEO CFO COO CTO PM MP MPs POW POWs IED IEDs UAV UAVs VBIED SUV SUVs
    ATV GPS USB PDF FAQ ID IDs IQ PR HR IT AI VR AR PC PCs OK Ok VIP DIY LGBT LGBTQ LGBTQ+ BLM CCTV CD CDs DVD DVDs
    HD ATM ATMs PIN SMS URL HTML HTTP HTTPS WWW RSS XML API SQL AK RPG RPGs ICBM ICBMs WMD WMDs APC APCs IFV MLRS
    HIMARS MANPADS ATGM SAM SAMs KM KMH MPH MW GW KW KWH TNT PTSD ADHD ICU ER CPR MRI CT EKG IVF STD PCR PPE UFO
    UFOs RV RVs EV EVs LED LCD GMO IPO ETF IRA IRAs USD EUR GBP UAH RUB VAT SPF BMI OTC ABV JFK FDR MLK LBJ II III
    IV VI VII VIII IX XI XII XIII XIV XV XVI XX XXI NGO NGOs IDP IDPs ESL GED GPA SAT ACT PHD MBA BA BS MA MS MD RN
    LPN EMT EMTs EMS SWAT DUI DWI AOL Q A ETA FYI ASAP RSVP AKA DOB NB PS TBA TBD NA USS HMS HMAS MV MS SS RMS B-52
    F-16 MiG-29 Su-25 T-72 T-64 T-80 T-90 FPV SOS RIP LOL OMG MVP MVPs ERA RBI HR GA CW
    """
)
"""Capitals that abbreviate things, not actors."""

EVENT_LAST = word_set(
    """
    Cup Trophy Award Awards Prize Prizes Medal Medals Championship Championships Classic Open Marathon Tournament
    Olympics Olympic Games Festival Parade Ceremony Anniversary Celebration Day Week Night Story Song Book Novel
    Album Show Tour Act Law Bill Amendment Treaty Accord Accords Agreement Agreements Pact Protocol Convention
    Declaration Resolution Constitution Doctrine Plan Process Talks Summit War Wars Battle Uprising Revolution
    Rebellion Massacre Genocide Holocaust Crisis Conflict Operation Offensive Ceasefire Invasion Siege Disaster
    Earthquake Hurricane Cyclone Typhoon Storm Tsunami Flood Wildfire Virus Flu Fever Syndrome Disease Theory
    Theorem Effect Era Age Renaissance Enlightenment Project's Bowl Derby Regatta Sprint Rally
    Exhibition Fair Expo Carnival Biennale Premiere Trial Trials Case Affair Scandal Report Papers Files Dossier
    Index Survey Scale Scheme Initiative's Campaign's Missile Rifle Tank Jet Bomber Helicopter Drone Truck Complex
    Alert Parade Cathedral's Accent Language Dialect Calendar
    """
)
"""Last words of names of events, laws, works, illnesses and weapons: neither a place nor an actor."""

PLAIN_NOUNS = word_set(
    """
    Facebook Twitter Telegram Instagram YouTube Youtube WhatsApp TikTok Snapchat Reddit Signal Internet Web Bible
    Covid Covid-19 COVID-19 Ebola Zika
    """
)
"""Capitalised names of things: platforms as a channel, diseases, books."""

LOWER_CUES = ("city of", "town of", "village of", "cities of", "towns of", "villages of")
"""Words that announce a town so clearly that it is one even in lower case."""
OUTLET_NOUNS = word_set(
    """
    outlet newspaper channel magazine broadcaster website station daily weekly tabloid agency portal platform
    publication
    """
)
"""Straight before or after a name, these say that it is a medium."""
FIGHTERS = (
    "mercenar",
    "militia",
    "paramilitar",
    "insurgen",
    "rebel",
    "militant",
    "guerrilla",
    "armed group",
    "separatist",
    "jihadi",
    "terrorist",
    "fighters",
)
"""Beginnings of words beside the name of an armed group."""
BODY_WORDS = word_set(
    """
    regional military civil civil-military state city town local district oblast provincial municipal
    """
)
"""Between a place and `administration` or `council`, these make the name of a body."""
BODY_HEADS = frozenset(["administration", "administrations", "council"])
LOCATING = word_set(
    """
    in from across to into on toward towards through throughout outside inside around within near over at of for
    northern southern eastern western central visiting leaving entering left visit
    """
)
"""Before a country, these say where something is, not who does something."""
ACTED_WITH = word_set(
    """
    by with between ally allies joined join joins urge urged urges thank thanked support supported help enable allow
    asked include includes including like told accused accuses accuse blamed blames condemned against that as why whether will if
    while because discussed
    """
)
"""Before a country, these say that it acts or is spoken to."""
VERBS = word_set(
    """
    is are was were has have had will would can could may might must should does did do said says told warned wants
    want seeks sought began begins went goes took takes made makes gave gives held holds met meets won wins lost
    loses stood stands fought fights sent sends became becomes remains agreed pledged vowed launched fired shelled
    bombed invaded attacked withdrew retreated struck hit denies confirms insists rejects backs leads led joined
    signed
    """
)
"""After a country at the head of a clause, these are what it does."""
ILLNESS = word_set(
    """
    virus viruses ebolavirus fever flu influenza disease syndrome strain variant strains variants hemorrhagic haemorrhagic
    """
)
"""After a name, these say that an illness is called so."""
PHENOMENA = frozenset(("El Niño", "El Nino", "La Niña", "La Nina", "Black Friday", "Middle Ages", "Wall Street"))
"""Names of several words that look like places."""
KIND_NOUNS = word_set(
    """
    village town city township municipality district subdistrict county governorate province region state oblast raion
    département department lga commune hamlet settlement suburb island prefecture camp area tehsil taluk woreda
    """
)
"""Behind a name, the kind of place that it is."""
PLACE_NOUNS = word_set(
    "village hamlet settlement township municipality district subdistrict governorate province oblast raion département lga tehsil taluk woreda"
)
"""Those of them that leave no doubt that the name is one of a place."""
