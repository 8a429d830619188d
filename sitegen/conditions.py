"""What a site's articles are read under: its configuration, its records, its own places."""

from dataclasses import replace
from pathlib import Path

from sitegen.authorities import Authorities, load_authorities
from sitegen.config import Config, load_config
from sitegen.disk import SITE, SiteFolder, built_in_actors, read_bytes
from sitegen.errors import Problem, SitegenError
from sitegen.schema import MappingNode
from sitegen.schema import read_bytes as parse_yaml
from sitegen.understanding import Conditions


def conditions_of(
    folder: SiteFolder, base_url: str = "", *, single: bool = False
) -> tuple[Conditions, tuple[Problem, ...]]:
    """What a site's articles are read under: its configuration, records and country files, and what is doubtful there.
    Of a `single` article that is read as it declares itself, its records are not.

    Raises SitegenError when the configuration cannot be used, or a file cannot be read.
    """
    config, notes = load_config(folder.site, SITE)
    if config.markdown_extensions != Config().markdown_extensions:
        from sitegen.readers.markdown import check_extensions  # noqa: PLC0415 - most sites have the usual ones

        if bad := check_extensions(config.markdown_extensions):
            raise SitegenError(bad)
    if config.names == "model":
        from sitegen.extractors.names.learned import is_installed  # noqa: PLC0415 - most sites do without it

        if not is_installed():
            raise SitegenError([_no_model(folder.site or b"")])
    config = replace(config, base_url=base_url.rstrip("/") or config.base_url)
    alone = single and config.reading == "declared"
    authorities = Authorities() if alone else load_authorities(folder.places, folder.actors, built_in_actors())
    country_files = tuple((path, read_bytes(Path(folder.root), path)) for path in folder.gazetteer)
    return Conditions(folder.root, config, authorities, country_files), (*notes, *authorities.problems)


def _no_model(site: bytes) -> Problem:
    root = parse_yaml(site, SITE).root
    line = root.entries["names"].line if isinstance(root, MappingNode) and "names" in root.entries else None
    return Problem(
        "no-model",
        "error",
        SITE,
        "`names: model` needs a model that is not installed",
        'pip install "sitegen-timeline[ner]", or write `names: rules`',
        line,
    )
