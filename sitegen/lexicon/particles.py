"""Particles of surnames, which stand in lower case inside a person's name: Dutch, German, Romance, Arabic, Hebrew."""

from sitegen.lexicon import word_set

PARTICLES = word_set(
    """
    abd abu af al ash av bat ben bin bint da das de del della den der di do dos du e ed el es ez ibn la le ould ten ter ul
    ur van von y zu zum
    """
)
