"""Well-known actors whose names hold no telling word, by kind: general knowledge, worldwide, most used names first.

Names are apart by commas. A name that is also an everyday word or a place stands here only with the words that make
it
unmistakable.
"""

from sitegen.extractors.names.states import SHORT_FORMS
from sitegen.lexicon import word_set

ORGANISATIONS = """
UN, U.N., United Nations, EU, E.U., European Union, NATO, Nato, OSCE, OECD, OPEC, ASEAN, ECOWAS, CSTO, BRICS, G7, G8,
G20, AU, African Union, Arab League, GCC, IMF, WTO, WHO, FAO, WFP, UNHCR, UNICEF, Unicef, UNESCO, Unesco, UNRWA, UNDP,
UNFPA, UNEP,
UNAIDS, UNODC, UNIFIL, OCHA, OHCHR, IOM, ILO, IAEA, OPCW, ICC, ICJ, ICRC, IFRC, MSF, Médecins Sans Frontières,
Medecins Sans Frontieres, Doctors Without Borders, Reporters Without Borders, Amnesty International, Amnesty,
Greenpeace, Oxfam,
CARE International, Save the Children, Transparency International, Bellingcat, Interpol, INTERPOL, Europol, Eurojust,
Frontex, Eurostat, Eurozone, Euratom, Unisef, World Bank, Red Cross, Red Crescent, White Helmets, Black Lives Matter,
Google, Alphabet, Microsoft, Amazon.com, Facebook Inc, Meta Platforms, Netflix, Tesla, SpaceX, Starlink, Uber, Airbnb,
PayPal, eBay, Yahoo, Intel, Nvidia, IBM, Oracle Corp, Cisco, Dell, HP, Hewlett-Packard, Samsung, Sony, Huawei, ZTE,
Alibaba, Tencent, Xiaomi, Lenovo,
Nokia, Ericsson, Siemens, Bosch, Philips, Airbus, Boeing, Lockheed Martin, Raytheon, Northrop Grumman, Rheinmetall,
Thales, Leonardo SpA, Saab AB, Dassault, Embraer, Bombardier, Rosneft, Gazprom, Lukoil, Transneft, Novatek, Rosatom,
Roscosmos, Rostec,
Rosoboronexport, Sberbank, VTB, Naftogaz, Ukrenergo, Energoatom, Ukrzaliznytsia, Roskomnadzor, Aramco, Adnoc,
Sonatrach, Petrobras, Pemex, Equinor, ExxonMobil, Exxon, Chevron, TotalEnergies, BP, Eni, Glencore, Rio Tinto, BHP,
Vale SA, ArcelorMittal, Toyota, Honda, Nissan,
Mazda, Mitsubishi, Hyundai, Volkswagen, BMW, Audi, Porsche, Mercedes-Benz, Daimler, Renault, Peugeot, Citroën,
Stellantis, Fiat, Chrysler, Volvo, Scania, Goldman Sachs, Morgan Stanley, JPMorgan, JP Morgan, JPMorgan Chase,
Citigroup, Citibank, Barclays, HSBC, UBS,
Deloitte, KPMG, PwC, PricewaterhouseCoopers, McKinsey, Lehman Brothers, Merrill Lynch, Wells Fargo, Santander Group,
Allianz, AXA, AIG, Walmart, Wal-Mart, Costco, Carrefour, Tesco, Aldi, Lidl, Ikea, IKEA, Starbucks, McDonald's, Pepsi,
PepsiCo, Coca-Cola, Nestlé, Nestle, Unilever,
Pfizer, Moderna, AstraZeneca, BioNTech, Novartis, Roche, Sanofi, Merck, Bayer, GlaxoSmithKline, Eli Lilly, FedEx, UPS,
DHL, Maersk, Lufthansa, Ryanair, EasyJet, Aeroflot, Delta Air Lines, Qantas, Emirates Airline, AT&T, Verizon,
T-Mobile, Comcast, Vodafone,
FIFA, UEFA, IOC, NBA, NFL, NHL, MLB, NCAA, WADA, FIDE, Real Madrid, FC Barcelona, Manchester United, Juventus, Bayern
Munich, Standard & Poor's, Moody's, Fitch, Nasdaq, NASDAQ, NYSE, Dow Jones, Euronext,
FBI, F.B.I., CIA, C.I.A., NSA, DEA, DHS, ATF, FEMA, NASA, NOAA, EPA, FDA, CDC, IRS, FCC, FTC, SEC, FAA, TSA, ICE,
USAID, USDA, USGS, NTSB, NIH, DOJ, DoJ, DOD, DoD, CENTCOM, AFRICOM, NORAD, DARPA, GAO, CBO, SCOTUS, GOP, DNC, RNC,
ACLU, NAACP, AARP, AFL-CIO, NRA, AIPAC, ADL, MI5, MI6, GCHQ, NHS,
FCO, FCDO, DFID, HMRC, SAS, BND, BKA, DGSE, DGSI, SBU, GUR, HUR, NABU, FSB, SVR, GRU, KGB, NKVD, MVD, FSO, MOSSAD,
Mossad, Shin Bet, IDF, ISI, RAW, IRGC, AEC, RCMP, CSIS, ASIO, AFP Federal, PLA, CPC, CCP, ANC, SNP, DUP, SDLP, UKIP,
AfD, CDU, CSU, SPD, FDP, ÖVP, PSOE, AKP, CHP, HDP, MHP, BJP, PML-N, PPP, PTI,
Likud, Syriza, Podemos, Ciudadanos, Fidesz, Jobbik, Sinn Féin, Sinn Fein, Plaid Cymru, Fianna Fáil, Fianna Fail, Fine
Gael, Forza Italia, Vox Party, Labour Party, Tory Party, Tories, Democrats, Republicans, Communists, Scotland Yard,
Pentagon, Kremlin, Downing Street
"""

ARMED_GROUPS = """
Islamic State, Islamic State of Iraq and the Levant, Islamic State of Iraq and Syria, Islamic State in Iraq and the
Levant, Islamic State in Iraq and Syria, ISIS, ISIL, IS, Isis, Isil, Daesh, Da'esh, Dae'sh, Al Qaeda, Al-Qaeda, al-Qaeda,
al-Qaida, al Qaeda, Al Qaida, Al-Qaida, Qaeda, AQAP, AQIM, AQI, JNIM, ISWAP, ISGS, ISKP, IS-K, ISIS-K, ISIL-K,
Boko Haram, Ansar Dine, Ansaru, Ansar al-Sharia, Al-Shabaab, al-Shabaab, Al Shabaab, al-Shabab, Al-Nusra, al-Nusra,
Al-Nusra Front, al-Nusra Front, Nusra Front, Jabhat al-Nusra, Jabhat Fatah al-Sham, Jabhat Fateh al-Sham, Ahrar
al-Sham, Jaish al-Islam, Jaysh al-Islam, Hayat Tahrir al-Sham, Tahrir al-Sham, HTS, Faylaq al-Rahman,
FSA, SDF, YPG, YPJ, PYD, PKK, PJAK, Peshmerga, Taliban, Tehrik-e-Taliban, TTP, Haqqani Network, Lashkar-e-Taiba,
Lashkar-e-Jhangvi, Jaish-e-Mohammed, Hezbollah, Hizbollah, Hizballah, Hezbollah, Hamas, Fatah, Islamic Jihad, PLO,
PFLP, Houthis, Ansar Allah, Asaib Ahl al-Haq, Kataib Hezbollah, Badr Organization, Hashd al-Shaabi, PMF, PMU,
LTTE, Tamil Tigers, Abu Sayyaf, Jemaah Islamiyah, MILF, MNLF, FARC, Farc, ELN, Sendero Luminoso, Shining Path,
Zapatistas, ETA, IRA, Provisional IRA, UVF, UDA, RIRA, LRA, ADF, M23, FDLR, Mai-Mai, Seleka, Séléka, Anti-Balaka,
anti-Balaka, MLC, RCD, SPLA, SPLM, SPLM-N, RSF, Janjaweed, JEM, TPLF, EPLF, OLF, OLA, Fano, UNITA, RENAMO, Renamo,
FRELIMO, Frelimo, MPLA, SWAPO,
UPA, OUN, Berkut, Right Sector, Oath Keepers, Proud Boys, Ku Klux Klan, KKK, Hells Angels, Cosa Nostra, Camorra,
'Ndrangheta, MS-13, Los Zetas, DPR, LPR, DNR, LNR, SAA, ISF, PMCs, JFO
"""

MEDIA = """
Associated Press, AP, Reuters, AFP, Agence France-Presse, Agence France Presse, UPI, DPA, Bloomberg News, BBC, BBC
News, CNN, Fox News, MSNBC, CNBC, NBC News, ABC News, CBS News, NPR, PBS, C-SPAN, ITV, Channel 4 News, Sky News, RTÉ,
RTE, CBC, Al Jazeera, Al-Jazeera, al-Jazeera, Al Arabiya, Al-Arabiya, RT, Sputnik News,
TASS, Itar-Tass, ITAR-TASS, RIA Novosti, RIA, Interfax, Interfax-Ukraine, Ukrinform, UNIAN, Ukrayinska Pravda,
Ukrainska Pravda, Kyiv Independent, Kyiv Post, Hromadske, Suspilne, Meduza, Mediazona, Novaya Gazeta, Kommersant,
Izvestia, Vedomosti, Komsomolskaya Pravda, Ekho Moskvy, Dozhd, TV Rain, Rybar, Xinhua, Kyodo, Yonhap, KCNA, CCTV,
Anadolu,
Anadolu Agency, IRNA, ISNA, Fars, Tasnim, SANA, WAFA, Petra, PTI News, Nikkei, NHK, Asahi Shimbun, Haaretz, Ynet, Le
Monde, Le Figaro, Libération, Liberation, Le Parisien, France 24, RFI, RFE/RL, Radio Free Europe, Voice of America,
VOA, Deutsche Welle, DW, Der Spiegel, Die Zeit, Die Welt, Bild, FAZ, ARD, ZDF, Süddeutsche Zeitung, ORF, SRF, El País,
El Pais, El Mundo,
La Vanguardia, El Periódico, Clarín, La Nación, El Universal, El Comercio, El Mercurio, El Tiempo, Reforma, Televisa,
TV Globo, O Globo, Folha de S.Paulo, Telesur, Corriere della Sera, La Repubblica, La Stampa, RAI, ANSA, EFE, Lusa,
Belga, TT, NTB, STT, BNS, BTA, Tanjug, Hina, MTI, PAP, CTK, Agerpres, Washington Post, New York Times, Wall Street
Journal,
Los Angeles Times, USA Today, Newsweek, Politico, Axios, BuzzFeed, BuzzFeed News, Vox Media, Breitbart, Daily Mail,
Financial Times, Kathimerini, Jerusalem Post, Dawn News, Times of India, Hindustan Times, Straits Times, China Daily,
Global Times, People's Daily, South China Morning Post
"""

GOVERNMENTS = """
White House, State Department, Pentagon, Kremlin, Capitol Hill, Foggy Bottom, Bundestag, Bundesrat, Verkhovna Rada,
State Duma, Knesset, Sejm, Duma, Lok Sabha, Rajya Sabha, Dáil, Stormont, Élysée, Elysee, Whitehall, Zhongnanhai,
Supreme Court, House of Commons, House of Lords, House of Representatives, National Assembly, Loya Jirga,
Sublime Porte, Holy See, Security Council, General Assembly, European Commission, European Parliament, European
Council, Third Reich, Confederate States, Politburo, Central Committee
"""


def _table() -> dict[str, str]:
    lists = {"organisation": ORGANISATIONS, "government": GOVERNMENTS, "media": MEDIA, "armed-group": ARMED_GROUPS}
    return {name: kind for kind, names in lists.items() for name in " ".join(names.split()).split(", ")}


KNOWN_ACTORS = _table()
"""Name as written, words apart by one space, to ActorKind."""
KNOWN_LENGTH = max(len(name.split()) for name in KNOWN_ACTORS)
KNOWN_FIRST = (
    frozenset(name.replace("-", " ").split()[0] for name in KNOWN_ACTORS) | frozenset(SHORT_FORMS) | {"al-Qaeda"}
)
"""First words of known names, and of the short forms of states."""


def known_kind(name: str) -> str:
    """The ActorKind of a well-known actor, "" for any other name."""
    plain = name.replace("’", "'")
    return KNOWN_ACTORS.get(plain) or KNOWN_ACTORS.get(f"al-{plain[3:]}" if plain.startswith("Al-") else plain, "")


FAMOUS = word_set(
    """
    Obama Trump Biden Bush Reagan Nixon Roosevelt Eisenhower Truman Kissinger Pence Cheney Rumsfeld McConnell Pelosi
    Romney McCain Putin Medvedev Yeltsin Gorbachev Brezhnev Khrushchev Stalin Lenin Trotsky Lavrov Shoigu Peskov
    Kadyrov Navalny Zelensky Zelenskyy Zelenskiy Poroshenko Yanukovych Tymoshenko Lukashenko Nazarbayev Aliyev
    Pashinyan Saakashvili Merkel Scholz Kohl Schröder Adenauer Hitler Goebbels Himmler Göring Macron Sarkozy
    Hollande Mitterrand Chirac Napoleon Thatcher Blair Churchill Starmer Corbyn Farage Berlusconi Mussolini Draghi
    Meloni Zapatero Rajoy Orban Orbán Kaczynski Tusk Walesa Erdogan Erdoğan Ataturk Atatürk Assad Saddam Gaddafi
    Qaddafi Gadhafi Mubarak Sisi Nasser Sadat Morsi Arafat Haniyeh Nasrallah Netanyahu Rabin Peres Olmert Khomeini
    Khamenei Rouhani Ahmadinejad Raisi Soleimani Maliki Karzai Musharraf Bhutto Modi Gandhi Nehru Suharto Sukarno
    Duterte Aquino Mao Xi Castro Chavez Chávez Maduro Bolsonaro Lula Rousseff Kirchner Peron Perón Pinochet Allende
    Guevara Mandela Mbeki Zuma Ramaphosa Mugabe Museveni Kagame Mobutu Kabila Tshisekedi Obasanjo Buhari Kenyatta
    Ruto Odinga Annan Guterres Stoltenberg Barroso Juncker Tsipras Papandreou Shakespeare Dickens Darwin Einstein
    Freud Marx Engels Nietzsche Kant Plato Aristotle Mozart Beethoven Picasso Michelangelo Galileo Tolstoy
    Dostoevsky
    """
)
"""Surnames that need no given name: everybody knows whose they are."""
