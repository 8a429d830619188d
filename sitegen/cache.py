"""Remember what was understood from unchanged input, in `.sitegen/` under the site folder.

A key is a digest of everything that the remembered value depends on, so nothing is ever marked as stale: what is
asked for under another key is simply not there. The folder is safe to delete at any time; a damaged one is made anew,
with one line of notice. Understanding is remembered in its two steps: what an article says by itself under its key, and
the names of the records in it, all of which were found with one and the same set of names (the fact "names").
"""

import os
import sqlite3
from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from sitegen import bodies
from sitegen.bodies import PackedBodies
from sitegen.errors import Problem
from sitegen.lastbuild import FOLDER, forget_last
from sitegen.losses import MemoryLostError, damaged, unused
from sitegen.model import Body
from sitegen.packing import loads
from sitegen.tables import PATIENCE, connected, locked

_FILE, _LOCK = "understood.sqlite", "lock.sqlite"
_AT_ONCE = 32
"""Bodies that are read together where it is known which ones will be asked for: that takes a third of the time."""

_ROW = "article, named, asked, words, digest, value from articles join bodies on body = digest"
_T = TypeVar("_T")


class Packed(NamedTuple):
    """One understood article as it is kept: the article after the first step; its mentions and events after the second,
    b"" where that changed nothing; what its front matter declares of places and actors; the words of text and front matter,
    each on a line, in small letters; and its body, by digest. Where there is no second step, what is declared and the words
    are left out.
    """

    article: bytes
    named: bytes
    asked: bytes
    words: str
    digest: str
    body: bytes


class Memory(PackedBodies):
    """Remembered articles by key, and, as a mapping, bodies by digest.

    With `root` None (or a folder that cannot be written, or that another run is using) it remembers for this run only;
    `path` is then "".
    """

    def __init__(self, root: Path | None, *, fresh: bool = False) -> None:
        self.problems: list[Problem] = []
        self.path = ""
        self._used: set[bytes] = set()
        self._bodies: set[str] = set()
        self._order: Sequence[str] = ()
        self._places: dict[str, int] = {}
        self._ahead: dict[str, bytes] = {}
        self._lock: sqlite3.Connection | None = None
        self._database = self._opened(root, fresh=fresh)
        self._reads = os.getpid(), self.path

    def _opened(self, root: Path | None, *, fresh: bool) -> sqlite3.Connection:
        if root is None:
            return connected(":memory:")
        folder = root / FOLDER
        try:
            folder.mkdir(exist_ok=True)
            (folder / ".gitignore").write_text("*\n", "utf-8")
            self._lock = locked(str(folder / _LOCK))
            path = folder / _FILE
            if fresh:
                _forget(root)
            try:
                database = connected(str(path))
            except sqlite3.OperationalError:
                raise
            except sqlite3.DatabaseError:
                _forget(root)
                self.problems.append(damaged())
                database = connected(str(path))
        except sqlite3.OperationalError as error:
            self.problems.append(unused("another build is running" if "locked" in str(error) else str(error)))
        except OSError as error:
            self.problems.append(unused(error.strerror or str(error)))
        else:
            self.path = str(path)
            return database
        return connected(":memory:")

    def __reduce__(self) -> tuple[Callable[[str], "Memory"], tuple[str]]:
        return _reader, (self.path,)

    @property
    def empty(self) -> bool:
        """Whether no article is remembered."""
        return not list(self._rows("select 1 from articles limit 1"))

    @property
    def alone(self) -> bool:
        """Whether this run has the site's memory, and no other run writes there."""
        return self._lock is not None

    def articles(self, keys: Iterable[bytes]) -> dict[bytes, tuple[bytes, bytes]]:
        """Of the articles under `keys` that are remembered: `article` and `named` as in `Packed`."""
        wanted = set(keys)
        self._used |= wanted
        rows = self._rows("select key, article, named, body from articles")
        found: dict[bytes, tuple[bytes, bytes]] = {}
        for key, article, named, body in rows:
            if key in wanted:
                found[key] = article, named
                self._bodies.add(body)
        return found

    def remember(self, key: bytes, packed: Packed) -> None:
        """Keep what was understood under `key`."""
        self._used.add(key)
        *row, body = packed
        self._do(lambda: self._database.execute("insert or replace into articles values (?,?,?,?,?,?)", (key, *row)))
        self._keep(packed.digest, body)

    def naming(self, words: Iterable[str]) -> Iterator[tuple[bytes, Packed]]:
        """The remembered articles in which one of these words stands."""
        lines = [f"\n{word}\n" for word in words]
        keys = [
            key for key, text in self._rows("select key, words from articles") if any(line in text for line in lines)
        ]
        for key in keys:
            for row in self._rows(f"select {_ROW} where key = ?", key):
                yield key, Packed(*row)

    def rename(self, key: bytes, named: bytes) -> None:
        """Keep another outcome of an article's second step."""
        self._do(lambda: self._database.execute("update articles set named = ? where key = ?", (named, key)))

    def fact(self, name: str) -> bytes:
        """A fact about all that is remembered; b"" when it is not known."""
        return next((bytes(value) for (value,) in self._rows("select value from facts where name = ?", name)), b"")

    def note(self, name: str, value: bytes) -> None:
        """Keep such a fact."""
        self._do(lambda: self._database.execute("insert or replace into facts values (?, ?)", (name, value)))

    def keep_pages(self, pages: Iterable[tuple[str, str, bytes]]) -> None:
        """Keep the packed values of pages, each with its address and file, at once: workers go on reading."""
        rows = [(address, _name(file), value) for address, file, value in pages]
        self._do(lambda: self._database.executemany("insert or replace into pages values (?, ?, ?)", rows))
        self.commit()

    def keep_only_pages(self, addresses: Container[str]) -> None:
        """Forget the pages that are not at one of these addresses."""
        gone = [(address,) for (address,) in self._rows("select address from pages") if address not in addresses]
        self._do(lambda: self._database.executemany("delete from pages where address = ?", gone))

    def page(self, file: str) -> bytes:
        """The packed value of the one page that says that this is its file, b"" when there is none or more than one."""
        found = [bytes(value) for (value,) in self._rows("select value from pages where file = ?", _name(file))]
        return found[0] if len(found) == 1 else b""

    def page_at(self, address: str) -> bytes:
        """The packed value of the page at an address, b"" when it is not kept."""
        found = self._rows("select value from pages where address = ?", address)
        return next((bytes(value) for (value,) in found), b"")

    def article(self, key: bytes) -> tuple[bytes, bytes]:
        """The article under a key as in `articles`; two times b"" when it is not remembered."""
        query = "select article, named from articles where key = ?"
        return next(((article, named) for article, named in self._rows(query, key)), (b"", b""))

    def forget(self, key: bytes, body: str) -> None:
        """Forget an article, and its body if no other one has the same."""
        self._do(lambda: self._database.execute("delete from articles where key = ?", (key,)))
        query = "delete from bodies where digest = ? and digest not in (select body from articles)"
        self._do(lambda: self._database.execute(query, (body,)))

    def commit(self) -> None:
        """Keep what was remembered and forgotten so far."""
        self._do(self._database.commit)

    def keep_body(self, body: Body) -> str:
        """Keep a body; its digest."""
        data = bodies.pack(body)
        digest = bodies.digest_of(data)
        self._keep(digest, data)
        return digest

    def _keep(self, digest: str, data: bytes) -> None:
        self._bodies.add(digest)
        self._do(lambda: self._database.execute("insert or ignore into bodies values (?, ?)", (digest, data)))

    def expect(self, order: Sequence[str]) -> None:
        """Say in which order bodies will be asked for, by their digests, in this process and in its copies."""
        self._order = order
        self._places = {digest: at for at, digest in enumerate(order)}

    def packed(self, digest: str) -> bytes:
        """A body's bytes, which are what its digest says.

        Raises MemoryLostError when the file has lost them.
        """
        data = self._ahead.pop(digest, None) or self._read(digest)
        if data and bodies.digest_of(data) == digest:
            return data
        if self.path:
            raise MemoryLostError(damaged(), damaged=True)
        raise KeyError(digest)

    def _read(self, digest: str) -> bytes:
        """A body's bytes, b"" when it is not kept, and those of the ones that are expected after it, which are held."""
        if self._reads != (os.getpid(), self.path):  # a worker: no two processes may use one connection
            self._reads, self._database = (os.getpid(), self.path), sqlite3.connect(self.path, timeout=PATIENCE)
        at = self._places.get(digest)
        wanted = [digest] if at is None else self._order[at : at + _AT_ONCE]
        query = f"select digest, value from bodies where digest in ({','.join('?' * len(wanted))})"  # noqa: S608 - marks
        self._ahead = dict(self._rows(query, *wanted))
        return self._ahead.pop(digest, b"")

    def __iter__(self) -> Iterator[str]:
        return (digest for (digest,) in self._rows("select digest from bodies order by digest"))

    def __len__(self) -> int:
        return next(int(count) for (count,) in self._rows("select count(*) from bodies"))

    def unpacked(self, data: bytes, load: Callable[[bytes], Any] = loads) -> Any:
        """What was packed; `load` raises ValueError for bytes that are damaged.

        Raises MemoryLostError for these.
        """
        try:
            return load(data)
        except ValueError as error:
            raise MemoryLostError(damaged(), damaged=True) from error

    def settle(self) -> None:
        """As `save`, and let other runs write; what is kept can still be read."""
        self.save()
        if self._lock:
            self._lock.close()
            self._lock = None

    def save(self) -> None:
        """Forget what this run did not ask for, and keep the rest, so that workers and later runs see it."""
        stale = [(key,) for (key,) in self._rows("select key from articles") if key not in self._used]
        gone = [(digest,) for (digest,) in self._rows("select digest from bodies") if digest not in self._bodies]
        self._do(lambda: self._database.executemany("delete from articles where key = ?", stale))
        self._do(lambda: self._database.executemany("delete from bodies where digest = ?", gone))
        self._do(self._database.commit)

    def close(self) -> None:
        """Let go of the file; what was not saved is forgotten."""
        self._database.close()
        if self._lock:
            self._lock.close()

    def _rows(self, query: str, *values: object) -> Iterator[tuple[Any, ...]]:
        rows = self._do(lambda: self._database.execute(query, values))
        while found := self._do(lambda: rows.fetchmany(256)):
            yield from found

    def _do(self, work: Callable[[], _T]) -> _T:
        try:
            return work()
        except sqlite3.OperationalError as error:  # such as a full disk
            raise MemoryLostError(unused(str(error)), damaged=False) from error
        except sqlite3.DatabaseError as error:
            raise MemoryLostError(damaged(), damaged=True) from error


def _reader(path: str) -> Memory:
    """The memory of another process, to read bodies from."""
    memory = Memory(None)
    memory.path = path
    return memory


def _forget(root: Path) -> None:
    (root / FOLDER / _FILE).unlink(missing_ok=True)
    forget_last(str(root))


def _name(file: str) -> bytes:
    """The name of a file as the database can hold it: not every one is valid Unicode."""
    return file.encode("utf-8", "surrogatepass")
