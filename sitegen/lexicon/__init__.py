"""Word lists that more than one stage reads: nations and their peoples, given names, numbers, months.

A list stands here once, in its usual English spelling; each stage derives from it what it compares or looks for.
"""
