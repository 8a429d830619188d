"""The words that decide what a capitalised name names: an organisation, a unit, a medium, a piece of geography."""

from sitegen.lexicon import word_set
from sitegen.lexicon.ordinals import ORDINALS

GOVERNMENT = """
Ministry Department Government Parliament Senate Congress Assembly Cabinet Court Tribunal Police Treasury Bureau
Directorate Prosecutor's Embassy Consulate Legislature
Duma Rada Bundestag Knesset Politburo Kremlin Municipality Magistrates Customs Inspectorate Comptroller Constabulary
Judiciary Presidency Junta Sheriff's Governor's
Mayor's Attorney's Coroner's Marshal's President's Minister's Chancellor's Secretariat Administration Taskforce
Legislative Bundesrat Bundeswehr Majlis Sejm Verkhovna Folketing
Riksdag Storting Cortes Diet Gendarmerie Carabinieri Garda Guardia Exchequer Chancellery Guardsmen Authority Agency
Commission Council Committee
"""
"""Heads of bodies of a state or a place: they take an owner."""

FORCES = """
Army Armies Navy Airforce Forces Force Corps Brigade Brigades Regiment Division Battalion Company Squadron Fleet
Platoon Squad Detachment Legion Guard Guards Militia Militias Front Command
Marines Infantry Cavalry Artillery Paratroopers Troops Spetsnaz Unit Wing Flotilla Garrison Army's Peshmerga
"""
ARMED = """
Mujahideen Mujahedin Mujahidin Jihad Jihadists Brigades Resistance Fighters Rebels Partisans Guerrillas Insurgents
Liberation Martyrs Commandos Mercenaries Cartel Mafia Hezbollah Hizbollah Hizbullah Hamas Taliban
Daesh ISIS ISIL IS AQAP AQIM Al-Qaeda al-Qaeda al-Qaida Boko Haram Shabaab al-Shabaab Al-Shabaab Houthis Fatah Farc
FARC ETA IRA PKK YPG YPJ LTTE Janjaweed Interahamwe UNITA Renamo Contras Sendero M23 RSF
"""

ORGANISATION = """
Group Party Association Organization Organisation Union Federation Confederation League Club Society Foundation
Institute Institution Institutes Center Centre University College School Schools Academy Bank Fund
Trust Company Corporation Corp Corp. Inc Inc. Ltd Ltd. LLC LLP PLC plc Plc Co Co. GmbH AG SA S.A. Holdings Industries
Enterprises Systems Technologies Technology Solutions Services Service Airlines Airways
Motors Pharmaceuticals Laboratories Laboratory Labs Entertainment Studios Records Pictures Films Productions Hospital
Clinic Church Diocese Archdiocese Museum Library Gallery Orchestra Symphony
Choir Band Ensemble Theatre Theater Opera Ballet Board Network Alliance Coalition Movement Campaign Initiative Project
Program Programme Team Association's Office Chamber Partners Associates Brothers Sons & Capital Insurance
Securities Investments Exchange Markets Stores Store Supermarkets Hotels Resorts Airport's Railways Railway Railroad
Transit Lines Shipping Oil Gas Petroleum Energy Electric Power Steel Mining Foods Beverages Brewery
Brewing Automotive Aerospace Aviation Telecom Communications Wireless Software Interactive Games Media Broadcasting
Publishing Publications Press Books Guild Lodge Order Brotherhood Sisterhood Fellowship Ministries
Mission Missions Charity Charities Aid Relief Rights Watch Observatory Monitor Cross Crescent Scouts Synod Convention
Conference Caucus Lobby Forum Summit Panel Secretariat Commission Council Committee Agency Authority Bureau
Directorate Consortium Cooperative Co-operative Collective Syndicate Workers Teachers Veterans Students Farmers
Lawyers Physicians Journalists Engineers Nurses Employees Citizens Voters Democrats Republicans
Liberals Conservatives Socialists Communists Greens Nationalists Seminary Hospice Academies Consulting
Advisors Advisers Logistics Labs Bancorp Financial Finance Mutual Credit Realty Properties Ventures Equity
United City Rovers Wanderers Athletic Hotspur Rangers Celtic Dynamo Spartak CSKA FC F.C. AFC SC AC Cavaliers Yankees
Lakers Bulls Giants Dodgers Tigers Bears Eagles Lions Panthers Falcons Hawks Cowboys Packers Steelers Broncos
Raiders Patriots Dolphins Jets Saints Vikings Chiefs Chargers Rams Cardinals Cubs Mets Braves Phillies Pirates Reds
Brewers Astros Royals Twins Mariners Athletics Angels Padres Rockies Orioles Knicks Nets Celtics Pistons Pacers
Bucks Heat Hornets Wizards Spurs Mavericks Grizzlies Pelicans Nuggets Timberwolves Clippers Suns Warriors Blazers
Sabres Bruins Canadiens Senators Leafs Penguins Flyers Capitals Hurricanes Blackhawks Predators Blues Wild
Jets Flames Oilers Canucks Sharks Ducks Kings Coyotes Buckeyes Huskies Bulldogs Wildcats Longhorns Sooners Gators
Seminoles Crusaders Wolverines Spartans Badgers Gophers Hoosiers Boilermakers Cornhuskers Hawkeyes
Cyclones Jayhawks Aggies Razorbacks Volunteers Commodores Rebels Gamecocks Tarheels Cavaliers Hokies Orangemen
Mountaineers Bearcats Cougars Trojans Bruins Knights Warriors Stars Cadets Titans
"""

MEDIA = """
Times Post News Herald Tribune Gazette Journal Chronicle Observer Guardian Independent Telegraph Mirror Sun Star Globe
Examiner Inquirer Bulletin Courier Dispatch Register Enterprise Standard Argus Echo Mail Express
Daily Weekly Magazine Newspaper Newspapers Radio TV Television Channel Broadcasting Newswire Wire Sentinel Advertiser
Advocate Record Reporter Review Press Today Zeitung Allgemeine Spiegel Pravda Izvestia
Novosti Gazeta Jazeera Arabiya Figaro Monde Repubblica Corriere País Mundo Vanguardia Folha Clarín Nación Yomiuri
Asahi Shimbun Xinhua Interfax Reuters Bloomberg AFP CNN BBC ITV CBS ABC NBC MSNBC NPR PBS
"""

GEO_LAST = """
River Rivers Creek Brook Stream Lake Lakes Sea Seas Ocean Gulf Bay Cove Inlet Sound Strait Straits Channel Canal Falls
Rapids Reservoir Lagoon Harbor Harbour Beach Coast Shore Shores Island Islands Isle Isles Archipelago
Peninsula Cape Mountain Mountains Mount Mountains Mt. Hill Hills Ridge Range Peak Peaks Valley Canyon Gorge Pass
Plateau Plain Plains Basin Desert Steppe Tundra Forest Forests Woods Jungle Park Glacier Volcano Delta
Heights Highlands Lowlands Cliffs Rocks Reef Atoll Oblast Krai Okrug Raion Rayon Hromada Voivodeship Province
Provinces State County Counties Parish Borough District Districts Prefecture Governorate Emirate Emirates Region
Regions Republic Kingdom Territory Territories Township Municipality Canton Commune Department Village City Town
Quarter Neighborhood Neighbourhood Suburb Reserve Reservation Crossing Springs Grove Point Landing
Mosque Synagogue Cathedral Monastery Abbey Square Plaza Street Streets St. Avenue Ave. Ave Boulevard Blvd. Blvd Road Roads Rd. Rd Highway Lane Drive Dr. Court
Terrace Parkway Freeway Expressway Turnpike Bridge Tunnel Dam Barrage Airport Airfield Aerodrome Airbase Airstrip Port Base
Barracks
Station Stadium Arena Tower Towers Palace Castle Fort Fortress Camp Prison Jail Penitentiary Cemetery Garden Gardens
Zoo Marina Wharf Pier Docks Refinery Mine Plant Farm Ranch Estate Hall House Building Center Centre Mall
Hotel Line Corridor Strip Bank Zone Triangle Belt Horn Panhandle Rainforest Wetlands Marsh Swamp Floodplain Watershed
Caldera Crater Cave Caves Ruins Temple Shrine Tomb Monument Memorial Border Frontier Checkpoint
"""

NATURAL_LAST = """
River Rivers Creek Brook Stream Lake Lakes Sea Seas Ocean Gulf Bay Cove Inlet Sound Strait Straits Channel Canal Falls
Rapids Reservoir Lagoon Harbor Harbour Beach Coast Island Islands Isle Isles Archipelago Peninsula
Cape Mountain Mountains Hill Hills Ridge Range Peak Valley Canyon Gorge Pass Plateau Plain Plains Basin Desert Steppe
Forest Glacier Volcano Delta Heights Highlands Oblast Krai Okrug Raion Rayon Hromada Voivodeship Province
Provinces County Counties Parish Prefecture Governorate Region Regions Republic Township Territory Territories
District Districts Emirate Emirates Strip Village Park Springs
"""
"""Those of `GEO_LAST` that make a name of a place by themselves, known to the gazetteer or not."""

ADMIN_LAST = [
    "Oblast",
    "Krai",
    "Okrug",
    "Raion",
    "Rayon",
    "Province",
    "Provinces",
    "Region",
    "Regions",
    "County",
    "Counties",
    "District",
    "Districts",
    "State",
    "Governorate",
    "Prefecture",
    "Voivodeship",
    "Republic",
    "Parish",
    "Territory",
    "Hromada",
    "Emirate",
]

GEO_FIRST = """
Lake Mount Mt Mt. Cape Fort Ft. Port Camp Isle Gulf Bay Strait Straits Sea River Rio Río Saint St. St Ste. Santa San
São Sao Nova Novo El Al Ad Ar As Ash An Az At Deir Tell Tal Tel Kafr Kafar Beit Bayt Ain Ayn Umm Khan Wadi Jabal Jebel
Nahr Bab Kuala Ulan Nizhny Veliky Velyka Velykyi Mala Stary Staryi Novy Novyi Nova Nizhni Verkhny Puerto Ciudad Villa
Vila Villanueva Monte Mont Sierra Cerro Costa Playa Isla Îles Ile Château Chateau Saint-
Bad Nieder Ober Gross Klein Alt Neu New North South East West Upper Lower Central Northern Southern Eastern Western
Greater Old Great Little Big Middle Inner Outer Northeast Northwest Southeast Southwest
"""

DIRECTIONS = word_set(
    """
    north south east west northern southern eastern western central northeast northwest southeast southwest
    northeastern northwestern southeastern southwestern north-east north-west south-east south-west north-eastern
    north-western south-eastern south-western upper lower greater inner outer mid
    """
)

ARABIC_GROUPS = word_set(
    """
    Jaish Jaysh Jeish Liwa Harakat Harkat Jabhat Jund Ahrar Faylaq Failaq Saraya Kataib Kata'ib Kataeb Katibat Asaib
    Asa'ib Firqat Suqour Suqur Lashkar Sipah Tehrik Tehreek Tanzim Usbat Jamaat Jama'at Jemaah Hizbul
    """
)
"""First words of armed groups in Arabic and Urdu: army, brigade, movement, front, soldiers, battalions, party."""
FIGHTING_HEADS = word_set(
    """
    Group Front Movement Company Organization Organisation Network Union Resistance Liberation
    """
)
"""Last words of organisations that fight if the words beside them say so."""
OWNED_WORDS = word_set(
    """
    Ministry Army Navy Police Government Parliament Forces Guard Senate Cabinet Treasury Department MoD MoI MFA DoD
    """
)
"""Words of bodies that every state has: they need their owner to be told apart."""
GENERIC_SHORT = {
    "MoD": "Ministry of Defence",
    "MOD": "Ministry of Defence",
    "MoI": "Ministry of Internal Affairs",
    "MFA": "Ministry of Foreign Affairs",
    "MoFA": "Ministry of Foreign Affairs",
    "DoD": "Department of Defense",
}
"""Abbreviations of bodies that every state has."""

UNIT_LAST = word_set(
    """
    Brigade Brigades Regiment Regiments Division Divisions Battalion Battalions Corps Army Armies Fleet Squadron
    Squadrons Wing Company Platoon Infantry Cavalry Group Legion Directorate Command Group Flotilla Unit Detachment
    """
)
UNIT_WORDS = word_set(
    """
    Separate Mechanized Mechanised Motorized Motorised Motor Assault Airborne Air Armored Armoured Tank Rifle
    Mountain Infantry Marine Naval Artillery Guards Guard Special Forces Operations Reconnaissance Territorial
    Defense Defence Airmobile Parachute Paratrooper Stormtrooper Engineer Missile Combined Arms National
    Presidential Operational Light Heavy Field Cavalry Commando Ranger Logistics Support Fighter Bomber
    Expeditionary Independent Volunteer Spetsnaz Jaeger Jäger Security Strategic Rocket Signal Medical Aviation
    Armoured Panzer Grenadier Fusilier Bomb Bombardment Reserve Training Army Tactical Combat Battle Strike
    """
)
ORDINAL_WORDS = frozenset(map(str.title, ORDINALS))

ORG_OF = """
Bank University Department Ministry Government Army Party Council Court Board Institute Center Centre Centers Centres
Organization Organisation Committee Commission Office Association Union Church Museum School Academy Chamber House
Society Movement
Front Fund Forces Federation Confederation League Bureau Agency College Guard Corps Directorate Embassy Consulate
Parliament Cabinet Coalition Alliance Network Foundation Authority Administration Institutes
Archdiocese Diocese Conference Congress Assembly Senate Ministries Departments Secretariat Inspectorate Police Bar
Library Order Knights Daughters Sons Friends Brotherhood Campaign Partnership Command Service Services Convention
Mission
Tribunal Hospital Communist Workers Representatives Commons Lords Staff Ministers Trustees Supervisors Aldermen
Directors Commerce Veterans Members
"""
"""Heads of organisations that go on with of or for."""
GEO_OF = """
State Republic Kingdom Commonwealth Emirate Sultanate Principality Isle Isles Gulf Bay Strait Straits Horn Cape Sea
Port Duchy Territory Township Borough Region District Governorate Oblast Federation States Union Dominion
Mall Rock Valley Mount Palace Falls
"""
TOPICS = """
State Defense Defence Foreign Interior Internal Home Finance Economy Economic Health Education Culture Justice Energy
Agriculture Trade Transport Transportation Labor Labour Environment Environmental Science Technology Information
Communications Tourism Sport Sports Youth Women Veterans
Housing Urban Human Social Public Police Staff Security National Industry Commerce Treasury Affairs Services
Development Welfare Immigration Infrastructure Planning Water Natural Resources Food Fisheries Forestry Mines Mining
Oil Petroleum Religious Higher Family Emergency Emergencies Situations
Digital Transformation Strategic Industries Research Innovation Works Power Investment Planning Employment Communities
Territories Reintegration Intelligence Narcotics Corruption Civil Community Local Rural Management
"""
"""What departments, ministers and committees are of."""

ABSTRACTS = word_set(
    """
    Justice Development Truth Reconciliation Law Freedom Peace Security Defense Defence Unity Solidarity Equality Democracy
    Progress Reform Reforms Food Drug Drugs Agriculture Securities Exchange Crime Crimes Disaster Relief Refugee Migration
    Rights Liberty Liberties Dignity Order Stability Cooperation Trade Investment Science Technology Safety Standards Customs
    Border Monitoring Verification Disarmament Health Culture Education Sports Tourism Oil Gas Petroleum Minerals
    Arms Resilience Recovery Reconstruction Integrity Accountability Transparency
    """
)
"""Words of which two with and between them belong to one name: `Truth and Reconciliation Commission`."""
GOVERNMENT_HEADS = frozenset(GOVERNMENT.split())
FORCE_HEADS = frozenset(FORCES.split())
ARMED_HEADS = frozenset(ARMED.split())
ORGANISATION_HEADS = frozenset(ORGANISATION.split())
MEDIA_HEADS = frozenset(MEDIA.split())
FACILITY_HEADS = word_set(
    """
    House Hall State Jail Prison Penitentiary Building Cemetery Hotel Library Plant Zone Representatives Mall Center
    Centre Court Farm Ranch Line Monument Memorial Shrine Tomb Temple Barracks Dr Ave St Rd Blvd Mine Refinery Camp
    Docks Department Mount Cape Horn Point Landing Belt Triangle Gardens Garden Zoo Estate Crater Pass Stream
    Crossing
    """
)
"""Geographic heads that name a building or part of a town: no place of their own unless the gazetteer knows it."""
GEO_STARTS = word_set(
    """
    Lake Lac Lago Mount Mt Cape Cabo Fort Ft Port Puerto Camp Isle Isla Île Rio Río Wadi Jabal Jebel Tell Tall Nahr
    Deir Dayr Beit Bayt Kafr Kafar Khan Umm Ain Ayn San Santa Santo São Sao St Saint Ste Ciudad Villa Vila Kuala
    Ulan Nizhny Nizhni Bandar Khirbet Khirbat Dar Ras Abou Bab Tal Qalat Shahr
    """
)
"""First words of names of places."""
GEO_HEADS = frozenset(GEO_LAST.split())
NATURAL_HEADS = frozenset(NATURAL_LAST.split())
ADMIN_HEADS = frozenset(ADMIN_LAST)
GEO_PREFIXES = frozenset(GEO_FIRST.split())
OF_HEADS = frozenset(ORG_OF.split())
OF_PLACES = frozenset(GEO_OF.split())
TOPIC_WORDS = frozenset(TOPICS.split())
AND_PAIRS = frozenset(
    {
        ("Bosnia", "Herzegovina"),
        ("Trinidad", "Tobago"),
        ("Antigua", "Barbuda"),
        ("Turks", "Caicos"),
        ("Jammu", "Kashmir"),
        ("Wallis", "Futuna"),
        ("Newfoundland", "Labrador"),
        ("Dumfries", "Galloway"),
        ("Tyne", "Wear"),
        ("Andaman", "Nicobar"),
        ("Nevis", "Kitts"),
        ("Kitts", "Nevis"),
        ("Tomé", "Príncipe"),
        ("Tome", "Principe"),
        ("Perth", "Kinross"),
        ("Hammersmith", "Fulham"),
        ("Kensington", "Chelsea"),
        ("Brighton", "Hove"),
        ("Redcar", "Cleveland"),
        ("Bath", "Somerset"),
        ("Telford", "Wrekin"),
        ("Iraq", "Levant"),
        ("Iraq", "Syria"),
        ("Standard", "Poor"),
        ("Marks", "Spencer"),
        ("Johnson", "Johnson"),
        ("Procter", "Gamble"),
    }
)
"""Two words with and between them that are one name."""
