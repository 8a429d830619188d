"""Adjectives and nouns of nationality and origin, and the place that each stands for, in its usual English name."""

NATIONS = """
Afghanistan: Afghan; Albania: Albanian; Algeria: Algerian; Andorra: Andorran; Angola: Angolan; Argentina: Argentine
Argentinian Argentinean;
Armenia: Armenian; Australia: Australian Aussie; Austria: Austrian; Azerbaijan: Azerbaijani Azeri; Bahamas: Bahamian;
Bahrain: Bahraini;
Bangladesh: Bangladeshi; Barbados: Barbadian; Belarus: Belarusian Belarussian; Belgium: Belgian; Belize: Belizean;
Benin: Beninese;
Bhutan: Bhutanese; Bolivia: Bolivian; Bosnia and Herzegovina: Bosnian; Botswana: Botswanan Motswana; Brazil:
Brazilian; Brunei: Bruneian;
Bulgaria: Bulgarian; Burkina Faso: Burkinabe Burkinabé; Burundi: Burundian; Cambodia: Cambodian; Cameroon:
Cameroonian; Canada: Canadian;
Cape Verde: Cape-Verdean; Central African Republic: Central-African; Chad: Chadian; Chile: Chilean; China: Chinese;
Colombia: Colombian;
Comoros: Comorian; Democratic Republic of the Congo: Congolese; Costa Rica: Costa-Rican; Croatia: Croatian Croat;
Cuba: Cuban; Cyprus: Cypriot;
Czechia: Czech; Denmark: Danish Dane; Djibouti: Djiboutian; Dominican Republic: Dominican; East Timor: Timorese;
Ecuador: Ecuadorian Ecuadorean;
Egypt: Egyptian; El Salvador: Salvadoran Salvadorean; Eritrea: Eritrean; Estonia: Estonian; Ethiopia: Ethiopian; Fiji:
Fijian; Finland: Finnish Finn;
France: French Frenchman Frenchmen; Gabon: Gabonese; Gambia: Gambian; Georgia: Georgian; Germany: German; Ghana:
Ghanaian; Greece: Greek;
Grenada: Grenadian; Guatemala: Guatemalan; Guinea: Guinean; Guyana: Guyanese; Haiti: Haitian; Honduras: Honduran;
Hungary: Hungarian;
Iceland: Icelandic Icelander; India: Indian; Indonesia: Indonesian; Iran: Iranian Persian; Iraq: Iraqi; Ireland: Irish
Irishman; Israel: Israeli;
Italy: Italian; Ivory Coast: Ivorian; Jamaica: Jamaican; Japan: Japanese; Jordan: Jordanian; Kazakhstan: Kazakh
Kazakhstani; Kenya: Kenyan;
Kosovo: Kosovar Kosovan; Kuwait: Kuwaiti; Kyrgyzstan: Kyrgyz; Laos: Laotian; Latvia: Latvian; Lebanon: Lebanese;
Lesotho: Basotho;
Liberia: Liberian; Libya: Libyan; Lithuania: Lithuanian; Luxembourg: Luxembourgish; Madagascar: Malagasy; Malawi:
Malawian; Malaysia: Malaysian;
Maldives: Maldivian; Mali: Malian; Malta: Maltese; Mauritania: Mauritanian; Mauritius: Mauritian; Mexico: Mexican;
Moldova: Moldovan;
Monaco: Monegasque; Mongolia: Mongolian; Montenegro: Montenegrin; Morocco: Moroccan; Mozambique: Mozambican; Myanmar:
Burmese; Namibia: Namibian;
Nepal: Nepali Nepalese; Netherlands: Dutch Dutchman; New Zealand: Kiwi; Nicaragua: Nicaraguan; Niger: Nigerien;
Nigeria: Nigerian;
North Macedonia: Macedonian; Norway: Norwegian; Oman: Omani; Pakistan: Pakistani; Palestinian Territory: Palestinian;
Panama: Panamanian;
Papua New Guinea: Papuan; Paraguay: Paraguayan; Peru: Peruvian; Philippines: Filipino Philippine Filipina; Poland:
Polish Pole; Portugal: Portuguese;
Qatar: Qatari; Romania: Romanian; Russia: Russian; Rwanda: Rwandan; Samoa: Samoan; Saudi Arabia: Saudi; Senegal:
Senegalese; Serbia: Serbian Serb;
Seychelles: Seychellois; Sierra Leone: Sierra-Leonean; Singapore: Singaporean; Slovakia: Slovak Slovakian; Slovenia:
Slovenian Slovene;
Somalia: Somali; South Africa: South-African; South Korea: South-Korean; North Korea: North-Korean; South Sudan:
South-Sudanese; Spain: Spanish Spaniard;
Sri Lanka: Sri-Lankan; Sudan: Sudanese; Suriname: Surinamese; Swaziland: Swazi; Sweden: Swedish Swede; Switzerland:
Swiss; Syria: Syrian;
Taiwan: Taiwanese; Tajikistan: Tajik; Tanzania: Tanzanian; Thailand: Thai; Togo: Togolese; Tonga: Tongan; Trinidad and
Tobago: Trinidadian;
Tunisia: Tunisian; Turkey: Turkish Turk; Turkmenistan: Turkmen; Uganda: Ugandan; Ukraine: Ukrainian; United Arab
Emirates: Emirati;
United Kingdom: British Briton Brit; United States: American U.S. US USA; Uruguay: Uruguayan; Uzbekistan: Uzbek;
Vanuatu: Vanuatuan; Vatican: Papal;
Venezuela: Venezuelan; Vietnam: Vietnamese; Yemen: Yemeni; Zambia: Zambian; Zimbabwe: Zimbabwean; Soviet Union:
Soviet; Yugoslavia: Yugoslav;
England: English Englishman; Scotland: Scottish Scot Scots; Wales: Welsh Welshman; Northern Ireland: Northern-Irish;
Hong Kong: Hongkonger;
Puerto Rico: Puerto-Rican; Chechnya: Chechen; Dagestan: Dagestani; Crimea: Crimean; Abkhazia: Abkhaz Abkhazian; South
Ossetia: Ossetian South-Ossetian;
Tatarstan: Tatar; Catalonia: Catalan; Basque Country: Basque; Tibet: Tibetan; Xinjiang: Uyghur Uighur; Kashmir:
Kashmiri; Punjab: Punjabi;
Bengal: Bengali; Sindh: Sindhi; Balochistan: Baloch Baluch; Kurdistan: Kurdish Kurd; Darfur: Darfuri; Tigray:
Tigrayan; Biafra: Biafran;
Sahara: Saharan Sahrawi; Bavaria: Bavarian; Sicily: Sicilian; Siberia: Siberian; Texas: Texan; California:
Californian; Hawaii: Hawaiian; Alaska: Alaskan;
Florida: Floridian; Greenland: Greenlandic; Europe: European; Africa: African; Asia: Asian; North Africa:
North-African; West Africa: West-African;
East Africa: East-African; Latin America: Latin-American; South America: South-American; Middle East: Middle-Eastern;
Gaza: Gazan;
Moscow: Muscovite; London: Londoner; Paris: Parisian; New York: New-Yorker; Donbas: Donbass-based; Transnistria:
Transnistrian; Aceh: Acehnese
"""

PEOPLES = """
Arab Arabic Muslim Christian Jewish Jew Catholic Protestant Orthodox Sunni Shia Shiite Shi'ite Hindu Sikh Buddhist
Islamic Islamist Yazidi Yezidi Druze
Alawite Alevi Hutu Tutsi Zulu Xhosa Yoruba Igbo Hausa Fulani Tuareg Berber Amazigh Amhara Oromo Afar Pashtun Hazara
Rohingya Tamil Sinhalese Malay
Hispanic Latino Latina Roma Gypsy Anglo Saxon Nordic Baltic Balkan Slavic Slav Western Westerner Eastern Northern
Southern Caucasian Scandinavian
Communist Marxist Leninist Maoist Nazi Neo-Nazi Fascist Stalinist Bolshevik Zionist Salafi
Salafist Jihadist Wahhabi Houthi Latin Hebrew Aramaic Mandarin Cantonese Hindi Urdu Farsi Dari Pashto Swahili
Afrikaans Afrikaner Flemish Walloon
Victorian Roman Byzantine Ottoman Republican Democrat Democratic Conservative Liberal Labour Tory Tories Socialist
Green Protestantism Christianity
Islam Judaism Hinduism Buddhism Bible Quran Koran Torah God Allah Jesus Christ Indigenous Aboriginal Maori Māori Inuit
Cossack Bedouin
"""
"""Words of creed, language, people and party that name neither a place nor one actor when they stand alone."""


def _table() -> dict[str, str]:
    table: dict[str, str] = {}
    for entry in NATIONS.replace("\n", " ").split(";"):
        place, _, words = entry.partition(":")
        for word in words.split():
            plain = word.replace("-", " ")
            table[plain] = place.strip()
            if not plain.endswith(("s", "sh", "ch", "se", "men", ".")):
                table[plain + "s"] = place.strip()
    for word in ("US", "U.S.", "USA"):
        del table[word]
    table.pop("USs", None), table.pop("USAs", None)
    del table["Philippines"]  # the country itself
    return table


DEMONYMS = _table()
"""Adjective or noun, singular and plural, to the place's name: `Ukrainian` to `Ukraine`."""
PEOPLE_WORDS = frozenset(word + end for word in PEOPLES.split() for end in ("", "s")) - {"Balkans", "Baltics"}

ADJECTIVES = {
    place: word
    for word, place in reversed(DEMONYMS.items())
    if not word.endswith(("s", "shman", "shmen", "chman", "chmen"))
} | {
    "United States": "US",
    "United Kingdom": "UK",
    **{
        place: word
        for word, place in DEMONYMS.items()
        if word.endswith(("ish", "ese", "ch", "ss")) and place != "United Kingdom"
    },
}
"""Place to the adjective that its bodies are called by."""
