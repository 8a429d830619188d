"""sitegen: articles in, a dated and sourced timeline site out, with the reason shown.

One way through:

    read ─► understand ─► reconcile ─► arrange ─► render ─► publish
    bytes    one article    the corpus   timeline   pages      public/

    cli   arguments                                      commands, their options, exit codes
    console   dialogue   curation                        what the terminal shows and is asked
    serve   preview                                      rebuild on change, reload the browser
    build   assembly   checks   inspection   review   starters   compose; the only effects are here and above
    disk   sources   snapshot                            the site's files, and what they looked like
    reading   understanding   crews   workers   cluster  each article understood, on every core or on other machines
    cache   lastbuild   recalling   roll   amendment     what is remembered, and what need not be done again
    rendering   compiled   staging   publish             pages made, put together beside their place, published
    readers/   extractors/   corpus/   timeline   outputs/   stages: pure, never import one another
    config   authorities   gazetteer   outlines   urls   what a site says, what the world holds
    errors   dates   model   page   schema   language    values
    lexicon                                              the word lists that several stages read

`assembly.py` goes from a folder to an edition, on one screen, and `build.py` from there to public/; `model/` holds the values
that flow through them, a module a stage, and `page/` what templates see.
"""

__version__ = "0.1.0"
