"""Templates as Python has compiled them, kept for the next build: to compile them takes longer than to write the page of
one changed article, and each process of a large build would do it anew.

What is kept is code that will be run, so it stands in the user's own cache folder and never in the site's, which somebody
else may have made. A file there that another user could have written is not believed, nor one that is damaged.
"""

import marshal
import os
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path
from types import CodeType
from typing import Any

from sitegen.gazetteer.file import cache_folder

KEPT = 16
"""Files that are kept, each of one site and theme: the newest."""

_MAGIC = b"sitegen templates 1\n"
_DIGEST = 20


class _Bucket:
    """The code of one template, or None, as Jinja asks for it."""

    __slots__ = ("code", "name")

    def __init__(self, name: str, code: CodeType | None) -> None:
        self.name, self.code = name, code


class CompiledTemplates:
    """What Jinja takes for a bytecode cache. `frame` is the digest of all that templates are compiled from and under:
    their texts, the program and its libraries, the language.
    """

    def __init__(self, frame: bytes) -> None:
        self._path = Path(cache_folder()) / "templates" / f"{frame.hex()}.bin"
        self._codes = _read(self._path)
        self._grown = False

    def get_bucket(self, _environment: object, name: str, _filename: object, _source: str) -> _Bucket:
        """The code of a template, if it is known."""
        return _Bucket(name, self._codes.get(name))

    def set_bucket(self, bucket: _Bucket) -> None:
        """Take the code of a template that was not known."""
        if bucket.code:
            self._codes[bucket.name] = bucket.code
            self._grown = True

    def save(self) -> None:
        """Keep what has become known; a folder that cannot be written only makes the next build longer."""
        if not self._grown:
            return
        body = marshal.dumps(self._codes)
        temporary = self._path.with_suffix(f".{os.getpid()}")
        with suppress(OSError):
            temporary.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            temporary.touch(0o600)
            temporary.write_bytes(_MAGIC + _digest(body) + body)
            temporary.replace(self._path)
            _forget_oldest(temporary.parent)


def _read(path: Path) -> dict[str, CodeType]:
    try:
        if not (_is_own(path.parent) and _is_own(path)):
            return {}
        data = path.read_bytes()
    except OSError:
        return {}
    body = data[len(_MAGIC) + _DIGEST :]
    if data[: len(_MAGIC) + _DIGEST] != _MAGIC + _digest(body):
        return {}
    codes: Any = marshal.loads(body)  # noqa: S302 - this user's own, whole, and compiled by this very program
    return dict(codes)


def _is_own(path: Path) -> bool:
    """Whether nobody but this user can have written there; raises OSError where nothing is."""
    status = path.lstat()
    return not hasattr(os, "getuid") or (status.st_uid == os.getuid() and not status.st_mode & 0o022)


def _forget_oldest(folder: Path) -> None:
    for path in sorted(folder.iterdir(), key=lambda path: path.stat().st_mtime_ns, reverse=True)[KEPT:]:
        path.unlink()


def _digest(body: bytes) -> bytes:
    return blake2b(body, digest_size=_DIGEST).digest()
