"""The preview server: livereload's websocket and script around the files of the last good build.

livereload as it comes accepts any origin and host, injects an inline script that the pages' content security policy
refuses, lets the browser cache, and has no 404 page; this module serves the files itself and keeps of livereload the
protocol, its browser script and its server.
"""

import re
from collections.abc import Callable
from html import escape
from pathlib import Path
from typing import Any

from livereload import Server
from livereload.handlers import LiveReloadHandler, LiveReloadJSHandler
from tornado import web
from tornado.httpserver import HTTPServer
from tornado.netutil import bind_sockets

from sitegen.quick import dataclass

_OWN_HOSTS = frozenset({"127.0.0.1", "localhost", "::1", "[::1]"})
_OVERLAY = "/__sitegen/overlay.css"
_OVERLAY_CSS = (
    "#sitegen-error{position:fixed;inset:auto 0 0 0;max-height:70vh;overflow:auto;z-index:2147483647;padding:1rem 2rem;"
    "background:#fff;color:#1c1b19;border-top:6px solid #9c2318;font:16px/1.5 system-ui,sans-serif}"
    "#sitegen-error h2{margin:0;font-size:1.2rem}#sitegen-error pre{white-space:pre-wrap}"
)


@dataclass(frozen=True, slots=True)
class Preview:
    """What is served: the folder, the path it stands under (`/` or `/REPO/`), the hosts allowed to ask for it, and a
    function that says what is wrong with the latest build ("" when nothing is).
    """

    output: Path
    base: str
    hosts: frozenset[str]
    failure: Callable[[], str]


def hosts_of(host: str) -> frozenset[str]:
    """The names under which a server that listens on `host` may be asked; a rebound name of somebody else is none."""
    return _OWN_HOSTS | ({host} if host not in {"0.0.0.0", "::"} else frozenset())  # noqa: S104


class SiteServer(Server):  # type: ignore[misc]
    """livereload's server with the preview's own routes."""

    def __init__(self, watcher: Any, preview: Preview) -> None:
        super().__init__(watcher=watcher)
        self._preview = preview
        self.base = preview.base

    def application(self, port: int, host: str, **_settings: Any) -> int:
        """Listen, and return the port; the name and arguments are livereload's.

        Raises OSError when the port is taken.
        """
        preview = self._preview
        LiveReloadHandler.watcher = self.watcher
        LiveReloadHandler.live_css = False
        pages = {"path": str(preview.output), "preview": preview}
        routes: list[Any] = [
            (r"/livereload", _Socket, {"hosts": preview.hosts}),
            (r"/livereload\.js", LiveReloadJSHandler),
            (re.escape(_OVERLAY), _Overlay),
            (f"{re.escape(preview.base)}(.*)", _Pages, pages),
        ]
        if preview.base != "/":
            to_base = {"url": preview.base, "permanent": False}
            routes += [(r"/", web.RedirectHandler, to_base), (preview.base.rstrip("/"), web.RedirectHandler, to_base)]
        routes.append((r"/(.*)", _NotFound, pages))
        sockets = bind_sockets(port, host)
        self.listening = HTTPServer(web.Application(routes, debug=False))
        self.listening.add_sockets(sockets)
        return int(sockets[0].getsockname()[1])


class _Socket(LiveReloadHandler):  # type: ignore[misc]
    """The reload channel, for pages that this server sent and nobody else's."""

    def initialize(self, hosts: frozenset[str]) -> None:
        self._hosts = hosts

    def check_origin(self, origin: str) -> bool:
        host = self.request.headers.get("Host", "")
        return re.sub(r"^https?://", "", origin) == host and _host_name(host) in self._hosts


class _Overlay(web.RequestHandler):
    def get(self) -> None:
        self.set_header("Content-Type", "text/css; charset=utf-8")
        self.finish(_OVERLAY_CSS)


class _Pages(web.StaticFileHandler):
    """Files of the last good build, never cached, with the reload script and, after a failed build, its message."""

    def initialize(self, path: str, preview: Preview) -> None:  # type: ignore[override]
        super().initialize(path, "index.html")
        self._preview = preview

    def prepare(self) -> None:
        if _host_name(self.request.host) not in self._preview.hosts:
            raise web.HTTPError(403)

    def set_extra_headers(self, path: str) -> None:
        self.set_header("Cache-Control", "no-store")
        if path.endswith((".css", ".js", ".json", ".xml", ".txt", ".svg")):
            kind = self.get_content_type().split(";")[0]
            self.set_header("Content-Type", f"{kind}; charset=utf-8")

    def should_return_304(self) -> bool:
        return False

    def compute_etag(self) -> None:
        return None

    async def get(self, path: str, include_body: bool = True) -> None:
        """Send one file."""
        self.path = self.parse_url_path(path)
        file = self.validate_absolute_path(self.root, self.get_absolute_path(self.root, self.path))
        if file is None:
            return
        if not file.endswith(".html"):
            await super().get(path, include_body)
            return
        self._send(b"".join(self.get_content(file)))

    def write_error(self, status_code: int, **_details: Any) -> None:
        page = self._preview.output / "404.html"
        if status_code == 404 and page.is_file():
            self._send(page.read_bytes())
        else:
            built = (self._preview.output / "index.html").is_file()
            reason = str(status_code) if built else "Nothing has been built yet"
            self._send(f"<!doctype html><title>{reason}</title><p>{reason}</p>".encode())

    def _send(self, page: bytes) -> None:
        self.set_header("Content-Type", "text/html; charset=utf-8")
        self.set_header("Cache-Control", "no-store")
        port = self.request.host.rpartition(":")[2]
        self.finish(_with_script(page.decode("utf-8", "replace"), port, self._preview.failure()))


class _NotFound(_Pages):
    """Whatever lies outside the base path."""

    async def get(self, _path: str, include_body: bool = True) -> None:  # noqa: ARG002 (tornado's signature)
        raise web.HTTPError(404)


def _with_script(page: str, port: str, failure: str) -> str:
    added = f'<script src="/livereload.js?port={escape(port)}"></script>'
    if failure:
        before = "; above is the one before" if "</body>" in page else ""
        added += (
            f'<link rel="stylesheet" href="{_OVERLAY}"><div id="sitegen-error" role="alert">'
            f"<h2>The last build failed{before}</h2><pre>{escape(failure)}</pre></div>"
        )
    at = page.lower().rfind("</body>")
    return page + added if at < 0 else page[:at] + added + page[at:]


def _host_name(host: str) -> str:
    """A Host header without its port; an IPv6 address keeps its brackets."""
    return host.rpartition(":")[0] if re.search(r":[0-9]+$", host) else host
