"""Make sitegen/extractors/names/vocabulary.py: English words, census given names and surnames, as packed strings.

    python scripts/make_vocabulary.py SCOWL CENSUS

SCOWL is the folder of word lists of Debian's package `scowl` (usr/share/dict/scowl); CENSUS is the folder of the
1990 census name files (dist.male.first, dist.female.first, dist.all.last), as in the package `names` on PyPI.
The same input gives the same bytes.
"""

import sys
from pathlib import Path

LEVELS = ("10", "20", "35")
SPELLINGS = ("english", "american", "british")
GIVEN_SHARE = 0.004  # percent of the people asked
SURNAMES = 3000
HEAD = '''"""Made by scripts/make_vocabulary.py; do not edit. Words are joined by spaces.

`ENGLISH`: SCOWL, levels 10 to 35, without the regular forms that `stems` of sitegen.extractors.names.stems takes back to
a word of the list. `GIVEN_CENSUS`, `SURNAMES_CENSUS`: the commonest names of the United States census of 1990.
"""

'''

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from sitegen.extractors.names.stems import stems  # noqa: E402


def english_words(folder: Path) -> list[str]:
    words: set[str] = set()
    for level in LEVELS:
        for spelling in SPELLINGS:
            words.update((folder / f"{spelling}-words.{level}").read_text("latin-1").split())
    plain = {word for word in words if len(word) > 1 and word.isascii() and word.isalpha()}
    return sorted(word for word in plain if not any(stem in plain for stem in stems(word)))


def census(path: Path) -> list[tuple[str, float]]:
    rows = (line.split() for line in path.read_text("ascii").splitlines())
    return [(row[0].title(), float(row[1])) for row in rows if row]


def given_names(folder: Path) -> list[str]:
    names = census(folder / "dist.male.first") + census(folder / "dist.female.first")
    return sorted({name for name, share in names if share >= GIVEN_SHARE and len(name) > 2})


def main() -> None:
    scowl, names = map(Path, sys.argv[1:])
    surnames = sorted(name for name, _ in census(names / "dist.all.last")[:SURNAMES])
    parts = {"ENGLISH": english_words(scowl), "GIVEN_CENSUS": given_names(names), "SURNAMES_CENSUS": surnames}
    body = "".join(f'{name} = "{" ".join(words)}"\n' for name, words in parts.items())
    target = Path(__file__).resolve().parent.parent / "sitegen" / "extractors" / "names" / "vocabulary.py"
    target.write_text(HEAD + body, "utf-8")


if __name__ == "__main__":
    main()
