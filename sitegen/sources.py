"""The files of a site by what they hold: digests that are remembered as long as a file looks the same."""

from contextlib import suppress
from functools import cached_property, partial
from pathlib import Path

from sitegen.disk import SourceFile, read_bytes
from sitegen.edition import Sheet
from sitegen.errors import SitegenError
from sitegen.model import Asset
from sitegen.snapshot import Looks, State, digest_of_bytes, is_settled
from sitegen.unchanged import Seen
from sitegen.urls import ARTICLES


class Sources:
    """The files of one build. Nothing is read twice, and nothing at all that looks as it did when it was read last."""

    def __init__(self, root: Path, seen: Seen) -> None:
        self._root = root
        self.looks: Looks = seen.looks
        self._before = seen.last.sources if seen.last else {}
        self._digests: dict[str, bytes] = {}
        for path, state in self.looks.states.items():
            # Before anything reads them: a change meanwhile is then seen by the next build.
            if not path.startswith(ARTICLES) and not is_settled(state, self.looks.at):
                with suppress(SitegenError):
                    self.digest(path)

    def digest(self, path: str) -> bytes:
        """The digest of a file's bytes.

        Raises SitegenError when it cannot be read.
        """
        known = self._known(path) or self._digests.get(path)
        if known:
            return known
        digest = self._digests[path] = digest_of_bytes(read_bytes(self._root, path))
        return digest

    def learn(self, file: SourceFile, digests: tuple[bytes, bytes]) -> None:
        """Take note of the digests of a file and its sidecar that somebody else has read."""
        for path, digest in zip((file.path, file.sidecar), digests, strict=True):
            if path:
                self._digests[path] = digest

    def digest_before(self, path: str) -> bytes:
        """The digest of a file at the last build, b"" when that is not known."""
        return self._before.get(path, (None, False, b""))[2]

    @cached_property
    def changed(self) -> set[str] | None:
        """The files that may have changed since the last build; None when some are new or gone, or cannot be read."""
        if self.looks.states.keys() != self._before.keys():
            return None
        states = self.looks.states
        doubtful = [path for path, (state, trusted, _) in self._before.items() if not trusted or state != states[path]]
        try:
            return {
                path for path in doubtful if not (before := self.digest_before(path)) or self.digest(path) != before
            }
        except SitegenError:
            return None

    def only_changed(self, *parts: str) -> bool:
        """Whether files have changed since the last build, none of them elsewhere than these, files or folders with their
        "/", and none has come or gone.
        """
        return self.changed is not None and all(path.startswith(parts) for path in self.changed)

    def sheet(self, asset: Asset) -> Sheet:
        """A file that is copied as it is."""
        return Sheet(asset.path, self.digest(asset.source), partial(read_bytes, self._root, asset.source))

    def seen(self) -> dict[str, tuple[State, bool, bytes]]:
        """What is to be remembered of the files."""
        found: dict[str, tuple[State, bool, bytes]] = {}
        for path, state in self.looks.states.items():
            before = self._before.get(path)
            if before and before[1] and before[0] == state and path not in self._digests:  # nearly all of them
                found[path] = before
            else:
                found[path] = (state, is_settled(state, self.looks.at), self._digests.get(path) or self._known(path))
        return found

    def _known(self, path: str) -> bytes:
        """The digest that a file had when it looked as it does now, b"" when it cannot be told."""
        state, trusted, digest = self._before.get(path, (None, False, b""))
        return digest if trusted and state == self.looks.states.get(path) else b""
