"""Predictions for labelled sets, and what became of them.

`python -m evaluation predict` writes what sitegen reads out of the rows of a set, through the same public functions
that a build uses; `report` scores all sets of a folder with that folder's own `score.py` and keeps one table beside
the best known figures; `seeds` checks a folder of samples against a file of facts. Not part of the distribution.
"""
