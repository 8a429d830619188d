"""Remember what was understood from unchanged input, in `.sitegen/` under the site folder.

A key is a digest of everything that the remembered value depends on, so nothing is ever marked as stale: what is
asked for under another key is simply not there. The folder is safe to delete at any time; a damaged one is made anew,
with one line of notice. Values are pickled, and only sitegen's own value types are ever unpickled.
"""

import io
import pickle
import sqlite3
from collections.abc import Iterator, Mapping
from functools import lru_cache
from hashlib import blake2b
from pathlib import Path
from typing import Any

from sitegen import __version__
from sitegen.errors import Problem
from sitegen.model import Article, Body, Understood

FOLDER = ".sitegen"
_FILE = "understood.sqlite"
_TRUSTED = {"sitegen.model", "sitegen.dates", "sitegen.errors", "markupsafe"}
"""Modules whose classes may be made again; sets are kept as tuples in what is remembered."""
_SCHEMA = """
create table if not exists articles (key blob primary key, value blob, body text) without rowid;
create table if not exists bodies (digest text primary key, value blob) without rowid;
"""


def key_of(*parts: bytes) -> bytes:
    """The digest of the program and of `parts`, each told apart by its length."""
    digest = blake2b(_program(), digest_size=20)
    for part in parts:
        digest.update(len(part).to_bytes(8, "big"))
        digest.update(part)
    return digest.digest()


@lru_cache(maxsize=1)
def _program() -> bytes:
    """What the program is: its version, and the size and time of each of its files, which change in a checkout without it."""
    files = (path for path in sorted(Path(__file__).parent.rglob("*.*")) if path.suffix in (".py", ".bin", ".yaml"))
    states = [(path.name, status.st_size, status.st_mtime_ns) for path in files for status in [path.stat()]]
    return blake2b(repr((__version__, states)).encode()).digest()


class Memory(Mapping[str, Body]):
    """Remembered articles by key, and, as a mapping, bodies by digest.

    With `root` None (or a folder that cannot be written, or that another run is using) it remembers for this run only.
    """

    def __init__(self, root: Path | None, *, fresh: bool = False) -> None:
        self.problems: list[Problem] = []
        self._used: set[bytes] = set()
        self._path = root / FOLDER / _FILE if root else None
        if fresh and self._path:
            self._path.unlink(missing_ok=True)
        self._database = self._open()

    def _open(self) -> sqlite3.Connection:
        if self._path is None:
            return _connect(":memory:")
        try:
            self._path.parent.mkdir(exist_ok=True)
            (self._path.parent / ".gitignore").write_text("*\n", "utf-8")
            return _connect(str(self._path))
        except sqlite3.OperationalError:
            return _connect(":memory:")
        except sqlite3.DatabaseError:
            self._path.unlink(missing_ok=True)
            self.problems.append(_damaged())
            return _connect(str(self._path))
        except OSError:
            return _connect(":memory:")

    def recall(self, key: bytes) -> Article | None:
        """Hand back the article that was remembered under `key`, if its body is still there."""
        self._used.add(key)
        row = self._row("select articles.value from articles join bodies on body = digest where key = ?", key)
        article = _loads(row) if row is not None else None
        return article if isinstance(article, Article) else None

    def remember(self, key: bytes, understood: Understood) -> None:
        """Keep what was understood under `key`."""
        self._used.add(key)
        article = understood.article
        self._database.execute("insert or replace into articles values (?, ?, ?)", (key, _dumps(article), article.body))
        self.keep_body(article.body, understood.body)

    def keep_body(self, digest: str, body: Body) -> None:
        """Keep a body under its digest."""
        self._database.execute("insert or ignore into bodies values (?, ?)", (digest, _dumps(body)))

    def __getitem__(self, digest: str) -> Body:
        row = self._row("select value from bodies where digest = ?", digest)
        body = _loads(row) if row is not None else None
        if not isinstance(body, Body):
            raise KeyError(digest)
        return body

    def __iter__(self) -> Iterator[str]:
        return (digest for (digest,) in self._database.execute("select digest from bodies order by digest"))

    def __len__(self) -> int:
        return int(self._row("select count(*) from bodies") or 0)

    def close(self) -> None:
        """Forget what this run did not ask for, and let go of the file."""
        if self._database.in_transaction:
            self.settle()
        self._database.close()

    def settle(self) -> None:
        """Forget what this run did not ask for, and let other runs write; what is kept can still be read."""
        stale = [key for (key,) in self._database.execute("select key from articles") if key not in self._used]
        self._database.executemany("delete from articles where key = ?", [(key,) for key in stale])
        self._database.execute("delete from bodies where digest not in (select body from articles)")
        self._database.commit()

    def _row(self, query: str, *values: object) -> Any:
        found = self._database.execute(query, values).fetchone()
        return found[0] if found else None


def _connect(path: str) -> sqlite3.Connection:
    database = sqlite3.connect(path, timeout=0)
    database.execute("pragma journal_mode = memory")
    database.execute("pragma synchronous = off")  # a lost write costs one reading; a key never lies
    database.executescript(_SCHEMA)
    if database.execute("pragma quick_check").fetchone() != ("ok",):
        database.close()
        raise sqlite3.DatabaseError
    database.execute("begin immediate")  # one run at a time writes here; another one is told so now, and not half-way
    return database


def _damaged() -> Problem:
    return Problem(
        "memory-damaged",
        "notice",
        FOLDER,
        "what was remembered of earlier builds is damaged; everything is read anew",
        "nothing is lost, and there is nothing to do",
    )


def _dumps(value: object) -> bytes:
    return pickle.dumps(value, protocol=5)


def _loads(data: bytes) -> object:
    try:
        return _Unpickler(io.BytesIO(data)).load()
    except (pickle.UnpicklingError, EOFError, AttributeError, TypeError, ValueError, IndexError, KeyError):
        return None


class _Unpickler(pickle.Unpickler):
    """Only values of our own: a remembered file that somebody else made runs no code."""

    def find_class(self, module: str, name: str) -> Any:
        # A dotted name would walk from a module of ours into those that it imports.
        found = super().find_class(module, name) if module in _TRUSTED and "." not in name else None
        if isinstance(found, type) and found.__module__ in _TRUSTED:
            return found
        raise pickle.UnpicklingError(f"{module}.{name}")
