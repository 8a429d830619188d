"""The command line of the benchmarks: `python -m benchmarks NAME [arguments]`.

A new benchmark is a module with a `main` that takes the arguments, and a line in `BENCHMARKS`.
"""

import sys
from importlib import import_module

BENCHMARKS = {
    "compare": "sitegen against its peers: -n ARTICLES [--work DIR] [--hard] [--rounds N] [--only TOOL …]",
    "peers": "install the tools to compare with: [--work DIR]",
    "edits": "what each kind of edit costs: -n ARTICLES [--work DIR] [--rounds N]",
    "scale": "how a build grows: [--work DIR] [--sizes 1000 10000 50000]",
    "raw": "a whole build of undeclared articles: -n ARTICLES [--work DIR] [--samples FOLDER]",
    "gazetteer": "opening the gazetteer, looking names up: [repetitions]",
    "text": "articles a second on one core, and each stage of the text path: [articles]",
    "hostile": "time of texts made to be slow, at two lengths: [name of a case]",
}
"""Name of the module, and what it measures: [its arguments]."""


def main(arguments: list[str]) -> int:
    """Run the benchmark that the first argument names; without one, say which there are."""
    if not arguments or arguments[0] not in BENCHMARKS:
        print(__doc__)
        for name, what in BENCHMARKS.items():
            print(f"    {name:10} {what}")
        return 2
    import_module(f"benchmarks.{arguments[0]}").main(arguments[1:])
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
