"""Words before a person's name: forms of address, ranks, offices, and the words that join to them."""

from sitegen.lexicon import word_set

ADDRESS = """
Mr Mr. Mrs Mrs. Ms Ms. Miss Mx Dr Dr. Prof Prof. Professor Sir Dame Lord Lady Baron Baroness Count Countess Duke
Duchess Earl Viscount Marquess Prince Princess
King Queen Emperor Empress Tsar Czar Sultan Sheikh Shaikh Sheik Emir Amir Imam Ayatollah Mullah Maulana Rabbi Rev Rev.
Reverend Fr Fr. Father Brother Sister
Mother Pope Bishop Archbishop Cardinal Patriarch Metropolitan Pastor Deacon Monsignor Msgr. Hon. Honorable Honourable
Mme M. Madame Monsieur Señor Señora Don Doña
Herr Frau Hajji Haji Hajj Ustad Lama Dalai Aunt Uncle Mademoiselle Judge Justice Esq.
"""

RANKS = """
General Gen Gen. Lieutenant Lt Lt. Colonel Col Col. Major Maj Maj. Captain Capt Capt. Cpt Sergeant Sgt Sgt. Corporal
Cpl Cpl. Private Pvt Pvt. Pfc Pfc. Spc Spc. Specialist Brigadier
Brig Brig. Marshal Admiral Adm Adm. Commodore Cmdr Cmdr. Commander Cdr Ensign Petty Officer Chief Warrant Cadet Airman
Seaman Constable Const. Const Detective Det. Det Inspector Insp. Superintendent Supt Supt. Sheriff Deputy
Trooper Ranger Marine Sgt-Major Commissioner Lance Bombardier Gunner Staff Master Midshipman Wing Squadron Flight
"""

OFFICES = """
Vice Prime Lieutenant-Governor Deputy-Mayor Congressmember Vice-Chancellor Spox Captain Associate Monarch Crown
Supreme Acting Interim Former Then-President Ex-Prime Senior Junior Foreign Interior Finance Defence Defense State
Home First National Security Press Police Fire Treasury Justice Health Education Agriculture Trade Energy Transport
Transportation Environment Labor Labour Information Permanent Special Court District Majority Minority Opposition
House Senate Cabinet Parliamentary Presidential Federal Regional County City Town Village Military Political
Spiritual Paramount Nobel Olympic Fellow Emeritus Laureate Champion Shortstop Driver Guard Pope Cameraman
Philosopher
"""

# An office that ends a title: what follows it is a person's name. Those above only stand before one of these.
CLOSING = """
President Vice-President Premier Minister Deputy Secretary Undersecretary Under-Secretary Secretary-General Governor
Gov. Gov Mayor Senator Sen. Sen Sens. Govs. Gens. Messrs. Representative Rep. Rep Reps. Congressman Congresswoman MP
MEP MSP
Councillor Councilor Councilman Councilwoman Cllr Cllr. Alderman Assemblyman Assemblywoman Assemblymember Delegate
Speaker Chairman Chairwoman Chairperson Chair Chancellor Ambassador Envoy Consul Attorney Solicitor Prosecutor Lawyer
Director Director-General Director-general Executive Administrator Manager Head Boss Leader Founder Co-founder
Cofounder Owner Editor Reporter Correspondent Journalist Author Writer Columnist Analyst Spokesman
Spokeswoman Spokesperson CEO CFO COO CTO Coach Actor Actress Singer Comedian Artist Producer Historian Scientist
Researcher Economist Nurse Doctor Surgeon Coroner Firefighter Principal Dean Provost Chaplain Treasurer Clerk
Commissioner Ombudsman Comptroller Auditor Registrar Postmaster Warden Coordinator Mediator Rapporteur Counsel
Counselor Counsellor Advisor Adviser Aide Assistant Chief Commander Strongman Warlord Dictator
Ex-president Ex-President Ex-minister Attorney-General Surgeon-General Governor-General Elect President-elect
Minister-designate Designate Skipper Trainer Rider Chef Presenter Host Broadcaster Anchor Pilot Engineer Architect
Filmmaker
Playwright Poet Novelist Composer Conductor Violinist Pianist Guitarist Drummer Bassist Rapper Musician Photographer
Photojournalist Activist Campaigner Dissident Blogger Midfielder Striker Goalkeeper Defender
Quarterback Pitcher General Officer Marshal Caliph Emir Superintendent
"""

LOWER_ROLES = """
president premier minister secretary governor mayor senator congressman congresswoman councillor councilor chairman
chairwoman chair chancellor ambassador envoy attorney lawyer prosecutor director executive administrator
manager head boss leader founder owner editor reporter correspondent journalist author writer columnist analyst
spokesman spokeswoman spokesperson coach actor actress singer comedian artist producer historian scientist
researcher economist nurse doctor coroner principal commissioner coordinator adviser advisor aide commander general
colonel major captain lieutenant sergeant soldier warlord dictator activist campaigner dissident
blogger photographer poet novelist composer resident teacher professor student farmer father mother son daughter wife
husband brother sister widow survivor victim suspect defendant gunman driver pilot priest bishop
rabbi imam cleric politician lawmaker legislator deputy officer detective sheriff constable policeman expert defender
striker midfielder goalkeeper captain player quarterback pitcher man woman girl boy teenager neighbor neighbour
friend colleague witness volunteer engineer architect filmmaker musician guitarist drummer bassist rapper pianist
violinist oligarch businessman businesswoman tycoon billionaire entrepreneur banker strongman chief
conscript prisoner hostage militant fighter rebel terrorist jihadist brother-in-law son-in-law father-in-law uncle
aunt cousin nephew niece grandfather grandmother grandson granddaughter called named
"""
"""Lower-case words that stand straight before the name of a person whom they describe."""


def _words(text: str) -> frozenset[str]:
    """The words of a list, an abbreviation without its point."""
    return frozenset(word.rstrip(".") for word in text.split())


ADDRESS_WORDS = _words(ADDRESS)
RANK_WORDS = _words(RANKS)
CLOSING_WORDS = _words(CLOSING)
PRE_TITLE_WORDS = _words(OFFICES) | RANK_WORDS | CLOSING_WORDS
ROLE_WORDS = frozenset(LOWER_ROLES.split())
SUFFIXES = word_set(
    """
    Jr Jr. Sr Sr. II III IV PhD Ph.D. MD M.D. KC QC OBE MBE CBE MP
    """
)
"""What follows a person's name and belongs to it."""
ABBREVIATIONS = frozenset(word[:-1] for word in (ADDRESS + RANKS + CLOSING).split() if word.endswith("."))
"""Titles that end in a point, without it."""
