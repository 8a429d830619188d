"""`python -m sitegen` is the command `sitegen`, for an installation whose scripts are on no path."""

from sitegen.cli import main

if __name__ == "__main__":  # a worker that is started anew imports this module under another name
    main(prog_name="sitegen")
