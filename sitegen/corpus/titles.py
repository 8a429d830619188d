"""Words before a person's name that are no part of it: offices, ranks, forms of address."""

from sitegen.lexicon import word_set

TITLES = word_set(
    """
    president vice prime minister premier chancellor deputy acting interim former ex then incumbent outgoing
    secretary general undersecretary foreign defense defence interior home health finance justice shadow state
    governor mayor senator sen congressman congresswoman representative rep councillor councilor council
    alderman delegate lawmaker legislator mp mep speaker whip leader chief head chair chairman chairwoman chairperson
    director commissioner ambassador envoy special consul attorney prosecutor judge justice magistrate lawyer counsel
    king queen prince princess emperor empress tsar czar sultan shah emir sheikh sheik shaikh caliph duchess
    countess baroness viscount marquis marquess lord lady sir dame highness majesty royal
    pope patriarch archbishop bishop cardinal father rev reverend rabbi imam mullah ayatollah grand mufti saint st
    monsignor pastor brother sister
    field marshal gen lt lieutenant col colonel maj major brig brigadier capt captain cpt sgt sergeant cpl
    corporal pvt private adm admiral rear commander cmdr commandant commodore airman officer trooper constable detective
    inspector superintendent sheriff spokesman spokeswoman spokesperson
    mr mrs ms miss mx dr doctor prof professor engr engineer hon honourable honorable madam madame mme monsieur
    mlle herr frau senor senora ustad hajji haji
    analyst reporter correspondent journalist editor author writer actor actress singer coach activist
    businessman businesswoman oligarch warlord financier tycoon billionaire dictator strongman
    economist scientist historian candidate nominee veteran fighter soldier conscript
    ceo cfo coo founder owner boss spymaster mercenary
    """
)

OFFICES = word_set(
    """
    president prime minister premier chancellor secretary governor mayor king queen prince princess emperor empress
    speaker ambassador pope commissioner spokesman spokeswoman director chairman chairwoman leader sultan emir
    """
)
"""Titles that, alone with "the", point at one person of the same text."""

ROYAL = word_set("king queen prince princess pope sultan emir leader")
"""Offices that are surnames too."""

FORMER = word_set("former ex then incumbent outgoing acting mr mrs ms madam")
"""Titles that make no other office."""
