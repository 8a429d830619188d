"""Bring the message catalogues up to date: `python scripts/make_messages.py [CODE …]`.

Every catalogue in `sitegen/data/locale` gets today's messages: new ones empty, old ones marked as such, one whose
English has changed marked fuzzy. A code that has no catalogue yet is begun. `messages.pot` is the template beside them.
"""

import sys
from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po, write_po

from sitegen.outputs.english import ENGLISH

FOLDER = Path(__file__).parent.parent / "sitegen" / "data" / "locale"


def template() -> Catalog:
    """Every message of the interface, with its key."""
    catalogue = Catalog(charset="utf-8")
    for key, english in ENGLISH.items():
        catalogue.add(english, context=key)
    return catalogue


def brought_up_to_date(code: str, data: bytes) -> bytes:
    """A catalogue with today's messages; `data` is empty for one that begins."""
    catalogue = read_po(BytesIO(data), locale=code) if data else Catalog(locale=code, charset="utf-8")
    catalogue.update(template(), no_fuzzy_matching=True)
    return written(catalogue)


def written(catalogue: Catalog) -> bytes:
    """A catalogue as text, its header as short as gettext allows: nothing in it changes from day to day."""
    out = BytesIO()
    if catalogue.locale:
        lines = (
            f"Language: {catalogue.locale_identifier}",
            "Content-Type: text/plain; charset=utf-8",
            f"Plural-Forms: {catalogue.plural_forms}",
        )
        header = "".join(f'"{line}\\n"\n' for line in lines)
        out.write(f'msgid ""\nmsgstr ""\n{header}\n'.encode())
    write_po(out, catalogue, width=0, omit_header=True, ignore_obsolete=True)
    return out.getvalue()


def main(codes: list[str]) -> None:
    """Write the template and every catalogue."""
    FOLDER.mkdir(exist_ok=True)
    (FOLDER / "messages.pot").write_bytes(written(template()))
    for code in sorted({*codes, *(path.stem for path in FOLDER.glob("*.po"))}):
        path = FOLDER / f"{code}.po"
        path.write_bytes(brought_up_to_date(code, path.read_bytes() if path.exists() else b""))


if __name__ == "__main__":
    main(sys.argv[1:])
