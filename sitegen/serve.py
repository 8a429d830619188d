"""Build, preview, and rebuild and reload when content, theme or configuration changes.

The watcher takes one snapshot of the watched folders a tick and builds once they have been quiet for a tick, so that a
storm of saves is one build; the build runs beside the event loop, and the last good site is served until the next one
is whole.
"""

import asyncio
import errno
import os
import time
import traceback
import webbrowser
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import date
from pathlib import Path
from urllib.parse import urlsplit

import click
from livereload.handlers import LiveReloadHandler
from livereload.watcher import Watcher
from tornado.ioloop import IOLoop

from sitegen import console
from sitegen.build import Order, build_site
from sitegen.config import load_config
from sitegen.disk import SITE, bundled_themes, check_site_folder
from sitegen.errors import Problem, SitegenError
from sitegen.preview import Preview, SiteServer, hosts_of
from sitegen.snapshot import CONTENT

_Snapshot = dict[str, tuple[int, int]]


class TreeWatcher(Watcher):  # type: ignore[misc]
    """Calls `build` after the folders have changed and then been quiet for a tick of livereload's timer."""

    def __init__(self, folders: list[Path], skip: Path, build: Callable[[], None]) -> None:
        super().__init__()
        self._folders, self._skip, self._build = folders, os.path.realpath(skip), build
        self._tasks: dict[str, object] = {
            "sitegen": None
        }  # livereload takes no tasks for "watch the working directory"
        self._last = self._snapshot()
        self._changed = self._busy = False
        self._pool = ThreadPoolExecutor(1)

    def examine(self) -> tuple[None, None]:
        """One tick; livereload calls it every 800 ms."""
        now = self._snapshot()
        if now != self._last:
            self._last, self._changed = now, True
        elif self._changed and not self._busy:
            self._changed, self._busy = False, True
            IOLoop.current().add_future(self._pool.submit(self._build), lambda _future: self._done())
        return None, None

    def _done(self) -> None:
        self._busy = False
        LiveReloadHandler.reload_waiters("*")

    def _snapshot(self) -> _Snapshot:
        found: _Snapshot = {}
        waiting = [str(folder) for folder in self._folders if folder.is_dir()]
        while waiting:
            try:
                with os.scandir(waiting.pop()) as entries:
                    self._look(entries, found, waiting)
            except OSError:  # a folder that vanished between two looks
                continue
        return found

    def _look(self, entries: Iterable["os.DirEntry[str]"], found: _Snapshot, waiting: list[str]) -> None:
        for entry in entries:
            if entry.name.startswith((".", "#")) or entry.name.endswith(("~", ".swp", ".tmp")):
                continue
            if entry.is_dir(follow_symlinks=False):
                if os.path.realpath(entry.path) != self._skip:
                    waiting.append(entry.path)
            else:
                with suppress(OSError):  # a link to nowhere, or a file that vanished since
                    state = entry.stat()
                    found[entry.path] = (state.st_mtime_ns, state.st_size)


class _Builder:
    """Builds, says what happened, and keeps the message of a failure for the browser."""

    def __init__(self, root: Path) -> None:
        self._order = Order(root, root / "public", hasty=True)
        self.failure = ""

    def __call__(self) -> None:
        started = time.monotonic()
        try:
            result = build_site(self._order, date.today().isoformat())  # noqa: DTZ011 (the curator's own day)
        except SitegenError as error:
            console.report(error.problems)
            self.failure = "\n".join(f"{each.where}: {each.message}\n  {each.hint}" for each in error.problems)
            return
        except Exception as error:  # noqa: BLE001 - a mistake of ours is shown, and does not end the preview
            traceback.print_exc()
            self.failure = f"sitegen itself failed; the terminal shows where\n  {error!r}"
            return
        self.failure = ""
        console.report(result.problems)
        if result.publication:
            click.echo(console.summary(result.counts, result.publication, time.monotonic() - started))


def serve_site(root: Path, host: str, port: int, *, open_browser: bool) -> int:
    """Serve until stopped, and return the exit code.

    Raises SitegenError when there is no site, or the port is taken.
    """
    check_site_folder(root)
    builder = _Builder(root)
    builder()
    output = root / "public"
    preview = Preview(output, _base_path(root), hosts_of(host), lambda: builder.failure)
    watcher = TreeWatcher([root / CONTENT, root / "themes", bundled_themes()], output, builder)
    if host not in {"127.0.0.1", "localhost", "::1"}:
        click.echo(f"Anybody who can reach {host} can read this preview.", err=True)

    def listening(address: str) -> None:
        click.echo(f"Preview at {address}  (Ctrl-C stops it)")
        if open_browser:
            webbrowser.open(address)

    try:
        asyncio.run(_serve(SiteServer(watcher, preview), host, port, listening))
    except KeyboardInterrupt:
        click.echo("Stopped.")
    return 0


async def _serve(server: SiteServer, host: str, port: int, listening: Callable[[str], None]) -> None:
    try:
        port = server.application(port, host)
    except OSError as error:
        raise SitegenError([_cannot_listen(host, port, error)]) from error
    listening(f"http://{f'[{host}]' if ':' in host else host}:{port}{server.base}")
    LiveReloadHandler.start_tasks()
    await asyncio.Event().wait()


def _cannot_listen(host: str, port: int, error: OSError) -> Problem:
    taken = error.errno == errno.EADDRINUSE
    reason = "the port is in use" if taken else error.strerror or str(error)
    hint = "name another with --port, or let one be found with --port 0" if taken else "check --host and --port"
    return Problem("cannot-listen", "error", f"{host}:{port}", f"cannot be listened on: {reason}", hint)


def _base_path(root: Path) -> str:
    """The path of the site's address, so that the preview's links equal the published ones."""
    try:
        config, _ = load_config((root / SITE).read_bytes() if (root / SITE).is_file() else None, SITE)
    except SitegenError:
        return "/"
    return f"{urlsplit(config.base_url).path.rstrip('/')}/"
