"""Workers on other machines: an archive that outgrows one runs on an existing engine, Dask, through the standard interface of
`concurrent.futures`.

Where a worker dies, Dask gives its articles to another one. Workers need this version of sitegen and nothing of the site.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from typing import TYPE_CHECKING, Any

from sitegen.errors import Problem, SitegenError
from sitegen.patterns import lazy_pattern

if TYPE_CHECKING:
    from concurrent.futures import Executor

SCHEME = "dask://"
_ADDRESS = lazy_pattern(r"dask://(\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9._-]+):([0-9]{1,5})")
_PATIENCE = 10  # seconds to reach the scheduler


def is_address(text: str) -> bool:
    """Whether this is an address of a Dask scheduler, `dask://HOST:PORT`."""
    found = _ADDRESS.fullmatch(text)
    return found is not None and 0 < int(found[2]) < 65536


@contextmanager
def cluster(address: str) -> "Iterator[Executor]":
    """The executor of a Dask cluster, `dask://HOST:PORT`.

    Raises SitegenError when Dask is not installed, or no cluster with a worker is there.
    """
    try:
        distributed: Any = import_module("distributed")  # an extra
    except ImportError as error:
        raise SitegenError([_not_installed(address)]) from error
    try:
        client = distributed.Client(f"tcp://{address.removeprefix(SCHEME)}", timeout=_PATIENCE, set_as_default=False)
    except (OSError, ValueError) as error:  # a timeout is an OSError too
        raise SitegenError([_unreachable(address, str(error))]) from error
    try:
        if not client.scheduler_info()["workers"]:
            raise SitegenError([_unreachable(address, "the cluster has no workers")])
        with client.get_executor(pure=False) as executor:
            yield executor
    finally:
        client.close()


def _not_installed(address: str) -> Problem:
    hint = 'pip install "sitegen-timeline[dask]"'
    return Problem("no-dask", "error", address, "the extra for clusters is not installed", hint)


def _unreachable(address: str, reason: str) -> Problem:
    message = f"cannot be worked on: {reason or 'there is no answer'}"
    return Problem("no-cluster", "error", address, message, "check the address, and that scheduler and workers run")
