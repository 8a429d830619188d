"""Nations and places, the words for their people, and what else they are called, in usual English spelling.

Each line is a place: its name as the gazetteer has it, adjectives and nouns of its people (the adjective that its bodies
are called by first), other names, short forms in capitals. Columns are parted by bars, words of one form by `_`.
Peoples that mean several states (American, Congolese) stand where news English puts them.
"""

from typing import NamedTuple

_NATIONS = """
Abkhazia | Abkhaz Abkhazian
Afghanistan | Afghan
Albania | Albanian
Algeria | Algerian
Andorra | Andorran
Angola | Angolan
Argentina | Argentine Argentinian Argentinean
Armenia | Armenian
Australia | Australian Aussie
Austria | Austrian
Azerbaijan | Azerbaijani Azeri
Bahamas | Bahamian
Bahrain | Bahraini
Balochistan | Baloch Baluch
Bangladesh | Bangladeshi
Barbados | Barbadian
Basque Country | Basque
Belarus | Belarusian Belarussian Byelorussian
Belgium | Belgian
Belize | Belizean
Bengal | Bengali
Benin | Beninese
Bhutan | Bhutanese
Biafra | Biafran
Bolivia | Bolivian
Bosnia and Herzegovina | Bosnian | Bosnia Bosnia-Herzegovina | BiH
Botswana | Botswanan Motswana
Brazil | Brazilian
Brunei | Bruneian
Bulgaria | Bulgarian
Burkina Faso | Burkinabe Burkinabé
Burundi | Burundian
Cambodia | Cambodian
Cameroon | Cameroonian
Canada | Canadian
Cape Verde | Cape_Verdean
Catalonia | Catalan
Central African Republic | Central_African || CAR
Chad | Chadian
Chechnya | Chechen
Chile | Chilean
China | Chinese | People's_Republic_of_China | PRC
Colombia | Colombian
Comoros | Comorian
Costa Rica | Costa_Rican
Crimea | Crimean
Croatia | Croatian Croat
Cuba | Cuban
Cyprus | Cypriot
Czechia | Czech | Czech_Republic
Dagestan | Dagestani
Darfur | Darfuri
Democratic Republic of the Congo | Congolese | Congo Democratic_Republic_of_Congo | DRC DR_Congo
Denmark | Danish Dane
Djibouti | Djiboutian
Dominican Republic | Dominican
East Germany | East_German || GDR
East Timor | Timorese | Timor_Leste
Ecuador | Ecuadorian Ecuadorean
Egypt | Egyptian
El Salvador | Salvadoran Salvadorean
England | English Englishman
Equatorial Guinea
Eritrea | Eritrean
Estonia | Estonian
Ethiopia | Ethiopian
Europe | European
Fiji | Fijian
Finland | Finnish Finn
France | French Frenchman Frenchmen | French_Republic
Gabon | Gabonese
Gambia | Gambian
Gaza | Gazan | Gaza_Strip
Georgia | Georgian
Germany | German | Federal_Republic_of_Germany
Ghana | Ghanaian
Greece | Greek Hellenic
Greenland | Greenlandic
Grenada | Grenadian
Guatemala | Guatemalan
Guinea | Guinean
Guinea-Bissau
Guyana | Guyanese
Haiti | Haitian
Honduras | Honduran
Hong Kong | Hongkonger
Hungary | Hungarian
Iceland | Icelandic Icelander
India | Indian
Indonesia | Indonesian
Iran | Iranian Persian | Islamic_Republic_of_Iran Persia
Iraq | Iraqi
Ireland | Irish Irishman
Israel | Israeli
Italy | Italian
Ivory Coast | Ivorian | Côte_d'Ivoire
Jamaica | Jamaican
Japan | Japanese
Jordan | Jordanian
Kashmir | Kashmiri
Kazakhstan | Kazakh Kazakhstani
Kenya | Kenyan
Kosovo | Kosovar Kosovan
Kurdistan | Kurdish Kurd | Iraqi_Kurdistan
Kuwait | Kuwaiti
Kyrgyzstan | Kyrgyz
Laos | Laotian | Lao
Latvia | Latvian
Lebanon | Lebanese
Lesotho | Basotho
Liberia | Liberian
Libya | Libyan
Lithuania | Lithuanian
Luxembourg | Luxembourgish
Madagascar | Malagasy
Malawi | Malawian
Malaysia | Malaysian
Maldives | Maldivian
Mali | Malian
Malta | Maltese
Mauritania | Mauritanian
Mauritius | Mauritian
Mexico | Mexican
Moldova | Moldovan
Monaco | Monegasque
Mongolia | Mongolian
Montenegro | Montenegrin
Morocco | Moroccan
Mozambique | Mozambican
Myanmar | Burmese | Burma
Namibia | Namibian
Nepal | Nepalese Nepali
Netherlands | Dutch Dutchman | Holland
New Zealand | Kiwi New_Zealander
Nicaragua | Nicaraguan
Niger | Nigerien
Nigeria | Nigerian
North Korea | North_Korean | Democratic_People's_Republic_of_Korea | DPRK
North Macedonia | Macedonian | Macedonia
Northern Ireland | Northern_Irish
Norway | Norwegian
Oman | Omani
Pakistan | Pakistani
Palestinian Territory | Palestinian | Palestine
Panama | Panamanian
Papua New Guinea | Papuan || PNG
Paraguay | Paraguayan
Peru | Peruvian
Philippines | Filipino Philippine Filipina
Poland | Polish Pole
Portugal | Portuguese
Puerto Rico | Puerto_Rican
Punjab | Punjabi
Qatar | Qatari
Romania | Romanian
Russia | Russian | Russian_Federation
Rwanda | Rwandan
Samoa | Samoan
Saudi Arabia | Saudi Saudi_Arabian || KSA
Scotland | Scottish Scot Scots
Senegal | Senegalese
Serbia | Serbian Serb
Seychelles | Seychellois
Sierra Leone | Sierra_Leonean
Sindh | Sindhi
Singapore | Singaporean
Slovakia | Slovak Slovakian
Slovenia | Slovenian Slovene
Somalia | Somali
Somaliland
South Africa | South_African
South Korea | South_Korean | Republic_of_Korea | ROK
South Ossetia | Ossetian South_Ossetian
South Sudan | South_Sudanese
Soviet Union | Soviet || USSR U.S.S.R.
Spain | Spanish Spaniard
Sri Lanka | Sri_Lankan
Sudan | Sudanese
Suriname | Surinamese
Swaziland | Swazi | Eswatini
Sweden | Swedish Swede
Switzerland | Swiss
Syria | Syrian | Syrian_Arab_Republic
Taiwan | Taiwanese
Tajikistan | Tajik
Tanzania | Tanzanian
Tatarstan | Tatar
Thailand | Thai
Tibet | Tibetan
Tigray | Tigrayan
Togo | Togolese
Tonga | Tongan
Transnistria | Transnistrian
Trinidad and Tobago | Trinidadian
Tunisia | Tunisian
Turkey | Turkish Turk | Türkiye
Turkmenistan | Turkmen
Uganda | Ugandan
Ukraine | Ukrainian
United Arab Emirates | Emirati | Emirates | UAE U.A.E.
United Kingdom | British Briton Brit | Britain Great_Britain GB | UK U.K.
United States | American | United_States_of_America America | US U.S. U.S USA U.S.A.
Uruguay | Uruguayan
Uzbekistan | Uzbek
Vanuatu | Vanuatuan
Vatican | Papal | Holy_See Vatican_City
Venezuela | Venezuelan
Vietnam | Vietnamese | Viet_Nam
Wales | Welsh Welshman
Xinjiang | Uyghur Uighur
Yemen | Yemeni
Yugoslavia | Yugoslav
Zambia | Zambian
Zimbabwe | Zimbabwean
"""
"""States, nations and regions with authorities of their own, and Europe."""

_PLACES = """
Aceh | Acehnese
Africa | African
Alaska | Alaskan
Asia | Asian
Bavaria | Bavarian
California | Californian
East Africa | East_African
Florida | Floridian
Hawaii | Hawaiian
Latin America | Latin_American
London | Londoner
Middle East | Middle_Eastern
Moscow | Muscovite
New York | New_Yorker
North Africa | North_African
Paris | Parisian
Sahara | Saharan Sahrawi
Siberia | Siberian
Sicily | Sicilian
South America | South_American
Texas | Texan
West Africa | West_African
"""
"""Continents, parts of states, towns: whose people have a name, but whose bodies are not known by it alone."""


class Nation(NamedTuple):
    """A place by its usual name; the words for its people, singular; its other names; its short forms."""

    name: str
    people: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    short: tuple[str, ...] = ()


def _read(table: str) -> tuple[Nation, ...]:
    lines = ([part.split() for part in line.split("|")] for line in table.strip().splitlines())
    return tuple(Nation(" ".join(name), *(tuple(map(_spaced, forms)) for forms in columns)) for name, *columns in lines)


def _spaced(form: str) -> str:
    return form.replace("_", " ")


def with_plural(word: str) -> tuple[str, ...]:
    """A word for a people and its plural, when it has one: `Kenyan`, `Kenyans`; `Danish` alone."""
    return (word,) if word.endswith(("s", "sh", "ch", "se", "men")) else (word, word + "s")


NATIONS = _read(_NATIONS)
PLACES = _read(_PLACES)
