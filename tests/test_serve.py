"""The preview as a browser meets it: over HTTP and the reload channel, on loopback."""

import asyncio
import json
import os
import re
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

import pytest
from building import write
from tornado.httpclient import AsyncHTTPClient, HTTPRequest
from tornado.websocket import websocket_connect

from sitegen.errors import SitegenError
from sitegen.preview import Preview, SiteServer, hosts_of
from sitegen.serve import TreeWatcher, _Builder, serve_site

PAGE = "<!doctype html><html><head><title>x</title></head><body><p>Home</p></body></html>"


RUNNING = []


class Running:
    """A preview of a folder, served within the test's own event loop."""

    def __init__(self, folder, base="/", failure=""):
        self.failure = failure
        self.loop = asyncio.get_running_loop()
        self.builds = 0
        self.built = asyncio.Event()
        self.output = folder / "public"
        self.output.mkdir(parents=True, exist_ok=True)
        (folder / "content").mkdir(exist_ok=True)
        self.watcher = TreeWatcher([folder / "content"], self.output, self._build)
        preview = Preview(self.output, base, hosts_of("127.0.0.1"), lambda: self.failure)
        self.server = SiteServer(self.watcher, preview)
        self.port = self.server.application(0, "127.0.0.1")
        RUNNING.append(self.server)

    def _build(self):
        self.builds += 1
        self.loop.call_soon_threadsafe(self.built.set)

    async def get(self, path, **headers):
        request = HTTPRequest(f"http://127.0.0.1:{self.port}{path}", headers=headers, follow_redirects=False)
        return await AsyncHTTPClient().fetch(request, raise_error=False)


def run(scenario):
    async def and_stop():
        try:
            return await scenario()
        finally:
            while RUNNING:
                listening = RUNNING.pop().listening
                listening.stop()
                await listening.close_all_connections()

    return asyncio.run(and_stop())


def test_pages_carry_the_reload_script_and_are_never_cached(tmp_path):
    async def scenario():
        site = Running(tmp_path)
        (site.output / "index.html").write_text(PAGE)
        return site.port, await site.get("/")

    port, answer = run(scenario)
    text = answer.body.decode()
    assert f'<script src="/livereload.js?port={port}"></script></body>' in text
    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.headers["Content-Type"] == "text/html; charset=utf-8"
    assert "Etag" not in answer.headers


def test_a_failed_build_is_shown_over_the_last_good_page_and_escaped(tmp_path):
    async def scenario():
        site = Running(tmp_path, failure="content/a.md:4: bad <b>date</b>")
        (site.output / "index.html").write_text(PAGE)
        return await site.get("/")

    text = run(scenario).body.decode()
    assert "<p>Home</p>" in text
    assert 'role="alert"' in text
    assert "bad &lt;b&gt;date&lt;/b&gt;" in text


@pytest.mark.parametrize("path", ["/nowhere.html", "/REPO/nowhere.html", "/../secret.txt", "/REPO/..%2fsecret.txt"])
def test_what_is_not_there_is_the_sites_own_404_page(tmp_path, path):
    (tmp_path / "secret.txt").write_text("secret")

    async def scenario():
        site = Running(tmp_path, base="/REPO/")
        (site.output / "404.html").write_text("<p>Not on this timeline</p>")
        return await site.get(path)

    answer = run(scenario)
    assert answer.code in {403, 404}
    assert b"secret" not in answer.body
    if answer.code == 404:
        assert b"Not on this timeline" in answer.body


@pytest.mark.parametrize("path", ["/", "/REPO"])
def test_the_root_leads_to_the_base(tmp_path, path):
    async def scenario():
        return await Running(tmp_path, base="/REPO/").get(path)

    answer = run(scenario)
    assert answer.code == 302
    assert answer.headers["Location"] == "/REPO/"


def test_a_rebound_host_name_is_refused(tmp_path):
    async def scenario():
        site = Running(tmp_path)
        (site.output / "index.html").write_text(PAGE)
        return await site.get("/", Host="evil.example")

    assert run(scenario).code == 403


def test_nobody_can_force_a_reload(tmp_path):
    async def scenario():
        return await Running(tmp_path).get("/forcereload")

    assert run(scenario).code == 404


def test_before_anything_is_built_the_mistake_is_all_there_is(tmp_path):
    async def scenario():
        return await Running(tmp_path, failure="content/site.yaml:1: wrong").get("/")

    text = run(scenario).body.decode()
    assert "Nothing has been built yet" in text
    assert "content/site.yaml:1: wrong" in text
    assert "above is the one before" not in text


async def connect(site, origin):
    request = HTTPRequest(f"ws://127.0.0.1:{site.port}/livereload", headers={"Origin": origin})
    return await websocket_connect(request)


@pytest.mark.parametrize("origin, code", [("http://evil.example", 403), ("null", 403)])
def test_another_sites_page_gets_no_reload_channel(tmp_path, origin, code):
    upgrade = {"Connection": "Upgrade", "Upgrade": "websocket", "Sec-WebSocket-Version": "13"}

    async def scenario():
        site = Running(tmp_path)
        return await site.get(
            "/livereload", Origin=origin, **upgrade, **{"Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ=="}
        )

    assert run(scenario).code == code


def test_a_storm_of_saves_is_one_build_and_one_reload(tmp_path):
    async def scenario():
        site = Running(tmp_path)
        socket = await connect(site, f"http://127.0.0.1:{site.port}")
        await socket.write_message(json.dumps({"command": "hello", "protocols": []}))
        assert json.loads(await socket.read_message())["command"] == "hello"
        await socket.write_message(json.dumps({"command": "info", "url": "http://127.0.0.1/"}))
        await asyncio.sleep(0.05)
        for number in range(30):
            (tmp_path / "content" / f"{number}.txt").write_text("x")
        site.watcher.examine()  # sees the change
        site.watcher.examine()  # quiet: builds
        message = json.loads(await asyncio.wait_for(socket.read_message(), 5))
        socket.close()
        await socket.read_message()
        return site.builds, message["command"]

    assert run(scenario) == (1, "reload")


def test_a_change_during_a_build_is_built_after_it(tmp_path):
    release = threading.Event()

    async def scenario():
        site = Running(tmp_path)
        site.watcher._build = lambda: (release.wait(5), site._build())
        for name in ("one.txt", "two.txt"):
            (tmp_path / "content" / name).write_text("x")
            site.watcher.examine()
            site.watcher.examine()
        release.set()
        await asyncio.wait_for(site.built.wait(), 5)
        await asyncio.sleep(0.05)
        site.built.clear()
        site.watcher.examine()
        await asyncio.wait_for(site.built.wait(), 5)
        return site.builds

    assert run(scenario) == 2


def test_a_link_to_nowhere_hides_no_other_file(tmp_path):
    content = tmp_path / "content"
    content.mkdir()
    (content / "gone.txt").symlink_to(tmp_path / "nowhere")
    for name in ("a.txt", "z.txt"):
        (content / name).write_text("x")
    watcher = TreeWatcher([content], tmp_path / "public", lambda: None)
    assert {Path(path).name for path in watcher._snapshot()} == {"a.txt", "z.txt"}


def test_a_folder_without_a_site_is_not_served(tmp_path):
    with pytest.raises(SitegenError, match="there is no content folder"):
        serve_site(tmp_path, "127.0.0.1", 0, open_browser=False)


def test_a_mistake_of_ours_ends_no_preview(tmp_path, monkeypatch, capsys):
    def fail(*_):
        raise ZeroDivisionError("deep inside")

    monkeypatch.setattr("sitegen.serve.build_site", fail)
    builder = _Builder(tmp_path)
    builder()
    assert "deep inside" in builder.failure
    assert "ZeroDivisionError" in capsys.readouterr().err


def test_the_output_and_temporary_files_do_not_start_a_build(tmp_path):
    async def scenario():
        site = Running(tmp_path)
        inside = tmp_path / "content" / "public"
        watcher = TreeWatcher([tmp_path / "content"], inside, site._build)
        inside.mkdir()
        for path in (inside / "index.html", tmp_path / "content/.a.txt.swp", tmp_path / "content/a.txt~"):
            path.write_text("x")
        watcher.examine()
        watcher.examine()
        await asyncio.sleep(0.05)
        return site.builds

    assert run(scenario) == 0


class Served:
    """`sitegen serve` as a user starts it, and what its pages say."""

    def __init__(self, site):
        program = [
            sys.executable,
            "-c",
            "from sitegen.cli import main; main()",
            "serve",
            "-C",
            str(site),
            "--port",
            "0",
        ]
        environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent), "PYTHONUNBUFFERED": "1"}
        self.process = subprocess.Popen(
            program, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
        )
        self.said = []
        self.address = None
        for line in self.process.stdout:
            self.said.append(line)
            found = re.search(r"Preview at (\S+)", line)
            if found:
                self.address = found[1]
                break
        self.reader = threading.Thread(target=lambda: self.said.extend(self.process.stdout), daemon=True)
        self.reader.start()

    def wait_for(self, words, page="", without="\0", seconds=30):
        """Ask for a page until it says something, and no longer something else; the page."""
        until = time.monotonic() + seconds
        text = ""
        while time.monotonic() < until:
            try:
                text = urlopen(self.address + page, timeout=5).read().decode()
            except URLError:
                text = "(no such page)"
            if words in text and without not in text:
                return text
            time.sleep(0.1)
        pytest.fail(f"{words!r} did not appear on {page or 'the home page'}:\n{''.join(self.said)}\n{text[:2000]}")

    def stop(self):
        self.process.send_signal(signal.SIGINT)
        try:
            code = self.process.wait(10)
        finally:
            self.process.kill()
        self.reader.join(10)
        self.process.stdout.close()
        return code


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C reaches a process by another way there")
def test_serve_rebuilds_for_content_settings_and_theme_and_outlives_a_mistake(tmp_path):
    site = write(
        tmp_path / "site",
        {
            "content/site.yaml": "title: Before\n",
            "content/articles/one.md": "---\ntitle: The first report\ndate: 2022-03-01\n---\n\nShells fell.\n",
            "themes/mine/theme.yaml": "title: Mine\nextends: chronicle\n",
            "themes/mine/templates/_foot.html": "<footer>Before</footer>\n",
        },
    )
    served = Served(site)
    try:
        assert served.address, "".join(served.said)
        assert '<script src="/livereload.js?port=' in served.wait_for("The first report")
        write(site, {"content/articles/two.md": "---\ntitle: Another report\ndate: 2022-03-02\n---\n\nMore fell.\n"})
        served.wait_for("Another report")
        served.wait_for("More fell.", "articles/two.html")
        write(site, {"content/site.yaml": "title: After\ntheme: mine\n"})
        assert "<footer>Before</footer>" in served.wait_for("<title>After")
        write(site, {"themes/mine/templates/_foot.html": "<footer>A new foot</footer>\n"})
        served.wait_for("<footer>A new foot</footer>")
        write(site, {"content/site.yaml": "titel: Wrong\n"})
        page = served.wait_for('role="alert"')
        assert "content/site.yaml:1" in page
        assert "A new foot" in page
        write(site, {"content/site.yaml": "title: Mended\n"})
        served.wait_for("<title>Mended", without='role="alert"')
        assert served.stop() == 0
        assert "Traceback" not in "".join(served.said)
    finally:
        served.process.kill()
