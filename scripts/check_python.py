"""Say plainly that this Python is too old, before anything is installed with it."""

import sys

if sys.version_info < (3, 11):  # noqa: UP036 (this file is run by whatever `python3` is)
    sys.exit(
        "sitegen needs Python 3.11 or newer; this is %d.%d. Name another: make site PYTHON=python3.13"  # noqa: UP031
        % sys.version_info[:2]
    )
