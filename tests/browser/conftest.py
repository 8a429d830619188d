"""Sites in a real browser: Debian's chromium, driven by playwright. Without either of them these tests are skipped."""

import shutil
import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer

import pytest

CHROMIUM = shutil.which("chromium")
FLAGS = ("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking")


class Quiet(SimpleHTTPRequestHandler):
    """A static server that says nothing; `missing` are the ends of paths that it pretends not to have."""

    missing: tuple[str, ...] = ()

    def log_message(self, *_):
        pass

    def do_GET(self):
        if self.path.partition("?")[0].endswith(self.missing or ("\0",)):
            self.send_error(404)
        else:
            super().do_GET()


class Site:
    """A folder on loopback."""

    def __init__(self, folder):
        handler = type("Handler", (Quiet,), {})
        self.folder, self.handler = folder, handler
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), partial(handler, directory=str(folder)))
        self.base = f"http://127.0.0.1:{self.server.server_address[1]}/"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def close(self):
        self.server.shutdown()
        self.server.server_close()


@pytest.fixture(scope="module")
def chromium():
    """A browser for the tests of one module: its driver's event loop runs as long as it does, and others need their own."""
    driver = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    if CHROMIUM is None:
        pytest.skip("there is no chromium")
    with driver.sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=list(FLAGS))
        yield browser
        browser.close()


@pytest.fixture
def page(chromium):
    """A page of 1280 by 900; whatever it complains of, or asks of another host, fails the test."""
    context = chromium.new_context(viewport={"width": 1280, "height": 900})
    context.set_default_timeout(5000)
    made = context.new_page()
    complaints = []
    made.on("console", lambda message: complaints.append(f"{message.text} {message.location}"))
    made.on("pageerror", lambda error: complaints.append(str(error)))
    made.on("request", lambda request: complaints.extend(_strange(request.url)))
    made.complaints = complaints
    yield made
    context.close()
    assert not complaints


def _strange(url):
    return [] if url.startswith(("http://127.0.0.1:", "file:", "data:")) else [url]


@pytest.fixture(scope="session")
def serve():
    """Serve a folder."""
    sites = []

    def served(folder):
        sites.append(Site(folder))
        return sites[-1]

    yield served
    for site in sites:
        site.close()


@pytest.fixture(scope="session")
def publish(serve, tmp_path_factory):
    """Write files to a folder and serve it."""

    def published(files):
        folder = tmp_path_factory.mktemp("site")
        for file in files:
            target = folder / file.path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(file.content)
        return serve(folder)

    return published
