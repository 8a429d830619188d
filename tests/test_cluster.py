"""An archive read on a cluster is the same archive."""

import os
import signal
import socket
import subprocess
import sys

import pytest
from building import TODAY, build, tree, write
from click.testing import CliRunner

from sitegen.build import Order, build_site
from sitegen.cli import main
from sitegen.errors import SitegenError

ARTICLES = 150


@pytest.fixture
def site(tmp_path):
    (tmp_path / "content").mkdir()
    write(tmp_path, {"content/actors.yaml": "- name: Harbour Workers Union\n  aliases: [the Union]\n"})
    for number in range(ARTICLES):
        day = f"{number % 27 + 1} {('March', 'May', 'July')[number % 3]} 2021"
        text = f"Ferry {number} runs again\n\n{day}\n\nThe ferry to Odesa ran on Monday, the Union said. It was late.\n"
        write(tmp_path, {f"content/articles/report-{number}.txt": text})
    write(tmp_path, {"content/articles/empty.txt": ""})
    return tmp_path


def free_port():
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return found.getsockname()[1]


@pytest.fixture
def scheduler():
    """A scheduler on loopback, and three workers; yields its port and the workers' processes."""
    pytest.importorskip("distributed")
    port = free_port()
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    command = [sys.executable, "-m", "distributed.cli.dask_scheduler", "--host", "127.0.0.1", "--port", str(port)]
    processes = [subprocess.Popen([*command, "--no-dashboard"], **quiet)]
    worker = [
        sys.executable,
        "-m",
        "distributed.cli.dask_worker",
        f"tcp://127.0.0.1:{port}",
        "--no-nanny",
        "--no-dashboard",
    ]
    processes += [subprocess.Popen([*worker, "--nthreads", "1"], **quiet) for _ in range(3)]
    try:
        yield port, processes[1:]
    finally:
        for process in processes:
            process.kill()
            process.wait()


@pytest.mark.filterwarnings("ignore")
def test_a_worker_killed_half_way_loses_nothing(site, scheduler, monkeypatch):
    monkeypatch.setattr("sitegen.cluster._PATIENCE", 60)
    port, workers = scheduler
    from distributed import Client

    with Client(f"tcp://127.0.0.1:{port}", timeout=60, set_as_default=False) as client:
        client.wait_for_workers(3, timeout=60)
    killed = []

    def progress(work, done, _total):
        if work == "reading" and done == 20:
            os.kill(workers[0].pid, signal.SIGKILL)
            killed.append(done)

    order = Order(site, site / "afar", jobs=1, executor=f"dask://127.0.0.1:{port}")
    done = build_site(order, TODAY, progress)
    assert killed
    assert done.counts.articles == ARTICLES
    build(site, site / "here", fresh=True)
    assert tree(site / "afar") == tree(site / "here")


@pytest.mark.filterwarnings("ignore")
def test_a_cluster_that_is_not_there_is_told_of(site, monkeypatch):
    pytest.importorskip("distributed")
    monkeypatch.setattr("sitegen.cluster._PATIENCE", 0.5)
    with pytest.raises(SitegenError) as caught:
        build_site(Order(site, site / "public", executor=f"dask://127.0.0.1:{free_port()}"), TODAY)
    assert caught.value.problems[0].rule == "no-cluster"


def test_a_missing_extra_is_told_of(site, monkeypatch):
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(SitegenError) as caught:
        build_site(Order(site, site / "public", executor="dask://127.0.0.1:8786"), TODAY)
    assert caught.value.problems[0].hint == 'pip install "sitegen-timeline[dask]"'


@pytest.mark.parametrize(
    "address", ["127.0.0.1:8786", "dask://127.0.0.1", "dask://:8786", "dask://host:0", "dask://host:99999"]
)
def test_what_is_no_address_is_a_mistake_of_usage(site, address):
    result = CliRunner().invoke(main, ["build", "-C", str(site), "--executor", address])
    assert result.exit_code == 2
    assert "dask://HOST:PORT" in result.output
