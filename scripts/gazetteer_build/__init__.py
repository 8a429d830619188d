"""Parts of the script that makes sitegen's gazetteer; not shipped."""
