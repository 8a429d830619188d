"""Adjectives and nouns of nationality and origin, and the place that each stands for; and words of creed and party."""

from sitegen.lexicon.nations import NATIONS, PLACES, with_plural

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

_ALL = NATIONS + PLACES
DEMONYMS = {form: each.name for each in _ALL for word in each.people for form in with_plural(word)}
"""Adjective or noun, singular and plural, to the place's name: `Ukrainian` to `Ukraine`."""
del DEMONYMS["Philippines"]  # the country itself
PEOPLE_WORDS = frozenset(word + end for word in PEOPLES.split() for end in ("", "s")) - {"Balkans", "Baltics"}

ADJECTIVES = {each.name: each.people[0] for each in _ALL if each.people} | {
    "United States": "US",
    "United Kingdom": "UK",
}
"""Place to the adjective that its bodies are called by."""
