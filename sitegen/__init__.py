"""sitegen: articles in, a dated and sourced timeline site out, with the reason shown.

One way through:

    read ─► understand ─► reconcile ─► arrange ─► render ─► publish
    bytes    one article    the corpus   timeline   pages      public/

    cli                                                  arguments, progress, exit codes
    serve                                                rebuild on change, reload the browser
    build   disk   cache   checks   inspection   starters    compose; the only effects are here and above
    readers/   extractors/   corpus/   timeline   outputs/   stages: pure, never import one another
    config   authorities   gazetteer   urls              what a site says, what the world holds
    errors   dates   model   schema   lexicon            values, and the word lists that several stages read

`build.py` shows the whole pipeline on one screen; `model.py` the values that flow through it.
"""

__version__ = "0.1.0"
