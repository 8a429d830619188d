"""Countries by their names, short forms and peoples: "Russian", "Russia's" and "of the Russian Federation" are one owner.

Each line is a country: its key, a bar, and everything else that it is called, folded, words of one name joined by `_`.
Names of peoples that mean several countries (American, Korean, Congolese) stand where news English puts them.
"""

from functools import lru_cache

_COUNTRIES = """
afghanistan | afghan afghans
albania | albanian albanians
algeria | algerian algerians
angola | angolan
argentina | argentine argentinian argentinians
armenia | armenian armenians
australia | australian australians
austria | austrian austrians
azerbaijan | azerbaijani azeri azerbaijanis
bahrain | bahraini
bangladesh | bangladeshi
belarus | belarusian belarusians belarussian byelorussian
belgium | belgian belgians
benin | beninese
bolivia | bolivian
bosnia | bosnian bosnia_and_herzegovina bosnia_herzegovina
botswana
brazil | brazilian brazilians
britain | british uk u_k united_kingdom great_britain gb
bulgaria | bulgarian bulgarians
burkina_faso | burkinabe
burundi | burundian
cambodia | cambodian
cameroon | cameroonian
canada | canadian canadians
central_african_republic | car
chad | chadian
chile | chilean
china | chinese peoples_republic_of_china prc
colombia | colombian colombians
congo | congolese democratic_republic_of_congo democratic_republic_of_the_congo drc dr_congo
costa_rica | costa_rican
croatia | croatian croatians croat
cuba | cuban cubans
cyprus | cypriot
czechia | czech czech_republic
denmark | danish danes
djibouti | djiboutian
dominican_republic | dominican
east_timor | timorese timor_leste
ecuador | ecuadorian ecuadorean
egypt | egyptian egyptians
el_salvador | salvadoran
england | english
equatorial_guinea
eritrea | eritrean
estonia | estonian estonians
eswatini | swaziland swazi
ethiopia | ethiopian ethiopians
fiji | fijian
finland | finnish finns
france | french french_republic
gabon | gabonese
gambia | gambian
gaza | gazan gaza_strip
georgia | georgian georgians
germany | german germans federal_republic_of_germany
ghana | ghanaian
greece | greek greeks hellenic
greenland | greenlandic
guatemala | guatemalan
guinea | guinean
guinea_bissau
guyana | guyanese
haiti | haitian haitians
honduras | honduran
hong_kong | hongkonger
hungary | hungarian hungarians
iceland | icelandic
india | indian indians
indonesia | indonesian indonesians
iran | iranian iranians islamic_republic_of_iran persian persia
iraq | iraqi iraqis
ireland | irish
israel | israeli israelis
italy | italian italians
ivory_coast | ivorian cote_divoire
jamaica | jamaican
japan | japanese
jordan | jordanian
kazakhstan | kazakh kazakhs kazakhstani
kenya | kenyan kenyans
kosovo | kosovar kosovan
kurdistan | kurdish kurds iraqi_kurdistan
kuwait | kuwaiti
kyrgyzstan | kyrgyz
laos | lao laotian
latvia | latvian latvians
lebanon | lebanese
liberia | liberian
libya | libyan libyans
lithuania | lithuanian lithuanians
luxembourg | luxembourgish
madagascar | malagasy
malawi | malawian
malaysia | malaysian malaysians
mali | malian malians
malta | maltese
mauritania | mauritanian
mauritius | mauritian
mexico | mexican mexicans
moldova | moldovan moldovans
mongolia | mongolian
montenegro | montenegrin
morocco | moroccan moroccans
mozambique | mozambican
myanmar | burmese burma
namibia | namibian
nepal | nepalese nepali
netherlands | dutch holland
new_zealand | new_zealander
nicaragua | nicaraguan
niger | nigerien
nigeria | nigerian nigerians
north_korea | north_korean dprk democratic_peoples_republic_of_korea
north_macedonia | macedonian macedonia
norway | norwegian norwegians
oman | omani
pakistan | pakistani pakistanis
palestine | palestinian palestinians
panama | panamanian
papua_new_guinea
paraguay | paraguayan
peru | peruvian
philippines | philippine filipino filipinos
poland | polish poles
portugal | portuguese
qatar | qatari
romania | romanian romanians
russia | russian russians russian_federation
rwanda | rwandan rwandans
saudi_arabia | saudi saudis saudi_arabian
scotland | scottish scots
senegal | senegalese
serbia | serbian serbs serb
sierra_leone | sierra_leonean
singapore | singaporean
slovakia | slovak slovaks
slovenia | slovenian slovene
somalia | somali somalis
somaliland
south_africa | south_african south_africans
south_korea | south_korean south_koreans republic_of_korea rok korean
south_ossetia | south_ossetian
south_sudan | south_sudanese
soviet_union | soviet ussr
spain | spanish spaniards
sri_lanka | sri_lankan sri_lankans
sudan | sudanese
sweden | swedish swedes
switzerland | swiss
syria | syrian syrians syrian_arab_republic
taiwan | taiwanese
tajikistan | tajik tajiks
tanzania | tanzanian
thailand | thai thais
tibet | tibetan
togo | togolese
transnistria | transnistrian
trinidad_and_tobago | trinidadian
tunisia | tunisian tunisians
turkey | turkish turks turkiye
turkmenistan | turkmen
uganda | ugandan ugandans
ukraine | ukrainian ukrainians
united_arab_emirates | emirati uae emirates
united_states | american americans us usa u_s u_s_a united_states_of_america america
uruguay | uruguayan
uzbekistan | uzbek uzbeks
vatican | holy_see vatican_city
venezuela | venezuelan venezuelans
vietnam | vietnamese viet_nam
wales | welsh
yemen | yemeni yemenis
zambia | zambian
zimbabwe | zimbabwean
abkhazia | abkhaz abkhazian
chechnya | chechen chechens
crimea | crimean
dagestan | dagestani
catalonia | catalan
europe | european
"""


def _forms() -> dict[tuple[str, ...], str]:
    forms: dict[tuple[str, ...], str] = {}
    for line in _COUNTRIES.strip().splitlines():
        country, _, others = line.partition(" | ")
        for form in (country, *others.split()):
            forms[tuple(form.split("_"))] = country
    return forms


_FORMS = _forms()
_LONGEST = max(map(len, _FORMS))


@lru_cache(maxsize=65536)
def split_owner(name: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The countries that folded words name, sorted, and the other words.

    >>> split_owner(("ministry", "of", "defense", "of", "the", "russian", "federation"))
    (('russia',), ('ministry', 'of', 'defense', 'of', 'the'))
    """
    owners: list[str] = []
    rest: list[str] = []
    at = 0
    while at < len(name):
        for size in range(min(_LONGEST, len(name) - at), 0, -1):
            country = _FORMS.get(name[at : at + size])
            if country:
                owners.append(country)
                at += size
                break
        else:
            rest.append(name[at])
            at += 1
    return tuple(sorted(set(owners))), tuple(rest)
