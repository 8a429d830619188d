"""The command `sitegen`, and `python -m sitegen` for an installation whose scripts are on no path."""

import os
import sys

from sitegen.cli import main


def run() -> None:
    """Run the command, and end the process with its exit code.

    What a large archive has filled memory with goes with the process: taking it apart object by object takes longer
    than many a build. Where something is left to be told, Python ends as usual.
    """
    try:
        main(prog_name="sitegen")
    except SystemExit as end:
        if not isinstance(end.code, int | None):
            raise
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(end.code or 0)
    except OSError as error:
        if error.filename is not None:
            raise
        # Files have names: what has none is what the terminal, or a file in its place, was to be told.
        sys.stderr.write(f"error: standard output cannot be written: {error.strerror or error}\n")
        sys.stderr.flush()
        os._exit(1)


if __name__ == "__main__":  # a worker that is started anew imports this module under another name
    run()
