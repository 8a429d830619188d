"""Short forms of states and provinces as English-language newspapers write them, and the names they stand for."""

from sitegen.lexicon.nations import NATIONS

NEWSPAPER = """
Ala: Alabama; Ariz: Arizona; Ark: Arkansas; Calif: California; Colo: Colorado; Conn: Connecticut; Del: Delaware; Fla:
Florida; Ga: Georgia; Ill: Illinois; Ind: Indiana; Kan: Kansas; Kans: Kansas; Ky: Kentucky; La: Louisiana; Md:
Maryland;
Mass: Massachusetts; Mich: Michigan; Minn: Minnesota; Miss: Mississippi; Mo: Missouri; Mont: Montana; Neb: Nebraska;
Nev: Nevada; Okla: Oklahoma; Ore: Oregon; Pa: Pennsylvania; Tenn: Tennessee; Tex: Texas; Va: Virginia; Vt: Vermont;
Wash: Washington;
Wis: Wisconsin; Wyo: Wyoming; N.C.: North Carolina; N.D.: North Dakota; N.H.: New Hampshire; N.J.: New Jersey; N.M.:
New Mexico; N.Y.: New York; S.C.: South Carolina; S.D.: South Dakota; R.I.: Rhode Island; W.Va: West Virginia; W.Va.:
West Virginia;
D.C.: District of Columbia; B.C.: British Columbia; P.E.I.: Prince Edward Island; N.S.: Nova Scotia; N.B.: New
Brunswick; Ont: Ontario; Alta: Alberta; Sask: Saskatchewan; Man: Manitoba; Que: Quebec; N.S.W.: New South Wales
"""
POSTAL = """
AL: Alabama; AK: Alaska; AZ: Arizona; AR: Arkansas; CA: California; CO: Colorado; CT: Connecticut; DE: Delaware; FL:
Florida; GA: Georgia; HI: Hawaii; ID: Idaho; IL: Illinois; IN: Indiana; IA: Iowa; KS: Kansas; KY: Kentucky; LA:
Louisiana; ME: Maine;
MD: Maryland; MA: Massachusetts; MI: Michigan; MN: Minnesota; MS: Mississippi; MO: Missouri; MT: Montana; NE:
Nebraska; NV: Nevada; NH: New Hampshire; NJ: New Jersey; NM: New Mexico; NY: New York; NC: North Carolina; ND: North
Dakota; OH: Ohio;
OK: Oklahoma; OR: Oregon; PA: Pennsylvania; RI: Rhode Island; SC: South Carolina; SD: South Dakota; TN: Tennessee; TX:
Texas; UT: Utah; VT: Vermont; VA: Virginia; WA: Washington; WV: West Virginia; WI: Wisconsin; WY: Wyoming; DC:
District of Columbia;
BC: British Columbia; AB: Alberta; SK: Saskatchewan; MB: Manitoba; ON: Ontario; QC: Quebec; NB: New Brunswick; NS:
Nova Scotia; PEI: Prince Edward Island; NSW: New South Wales; QLD: Queensland; VIC: Victoria
"""
ALONE = """
NSW: New South Wales; NYC: New York City; L.A.: Los Angeles; N.Y.: New York; N.C.: North Carolina; N.J.: New Jersey;
D.C.: District of Columbia; B.C.: British Columbia; Washington, D.C.: Washington; Washington, DC: Washington
"""


def _table(text: str) -> dict[str, str]:
    entries = (entry.split(":") for entry in text.replace("\n", " ").split(";"))
    return {short.strip(): full.strip() for short, full in entries}


AFTER_COMMA = _table(NEWSPAPER) | _table(POSTAL)
"""Short forms that are a place only behind a town and a comma; newspapers' ones without their point."""
SHORT_FORMS = _table(ALONE) | {short: nation.name for nation in NATIONS for short in nation.short}
"""Short forms that are a place wherever they stand."""
