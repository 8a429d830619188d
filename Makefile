# `make site` builds content/ into public/; `make test` runs the tests. Both set up .venv first.

PYTHON ?= python3
BIN := .venv/bin

.PHONY: site test lint serve browser browser-all clean

site: .venv/site
	$(BIN)/sitegen build

test: .venv/dev
	$(BIN)/python -m pytest -n auto

lint: .venv/dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

serve: .venv/site
	$(BIN)/sitegen serve --open

# HTML and browser checks of the example site; needs node, java and chromium.
browser: .venv/dev
	bash scripts/check_pages.sh

# The same for every kind of page of every stress site, and Lighthouse: some twenty minutes.
browser-all: .venv/dev
	bash scripts/check_pages.sh --all

clean:
	rm -rf .venv .sitegen build dist

# A stamp is newer than what it was made from: pyproject.toml says what to install. The program is compiled then, as pip
# does with what is not editable: some systems forbid Python to do so as it runs.
.venv/site: pyproject.toml
	$(PYTHON) scripts/check_python.py
	test -d .venv || $(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --editable ".[search]" || $(BIN)/python -m pip install --quiet --editable .
	$(BIN)/python -m compileall -q sitegen
	touch $@

.venv/dev: pyproject.toml
	$(PYTHON) scripts/check_python.py
	test -d .venv || $(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --editable ".[dev]"
	$(BIN)/python -m compileall -q sitegen
	touch $@
