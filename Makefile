# `make demo` shows the program, `make test` checks it. Needs Python 3.11 or newer, and make.

VENV := .venv
BIN := $(VENV)/bin
PIP_INSTALL := $(BIN)/python -m pip install --quiet --disable-pip-version-check
UV_COMPILE := $(BIN)/uv pip compile pyproject.toml --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-header --quiet

# The newest Python that really runs: a name on the path can be an empty shim.
PYTHON = $(shell for name in python3.14 python3.13 python3.12 python3.11 python3 python; do \
	"$$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && { echo "$$name"; break; }; done)

.PHONY: help demo test services servers benchmarks lock clean
.DEFAULT_GOAL := help

help:
	@echo "make demo   les inn eksemplene, vis tre svar og åpne siden (samples, three answers, the page)"
	@echo "make test   kjør alle kontroller og tester                (all checks and tests)"
	@echo "make services  start Neo4j og OpenSearch for utvikling    (Neo4j and OpenSearch for development)"
	@echo "make servers  installer sentence-transformers også        (sentence-transformers as well)"
	@echo "make benchmarks  mål alt som står i docs/benchmarks.md    (measure all of docs/benchmarks.md)"
	@echo "make lock   lag låsefilene på nytt                        (make the lock files anew)"
	@echo "make clean  fjern det som er laget                        (remove what was made)"

demo: $(VENV)/.runtime
	$(BIN)/saksgraf demo

test: $(VENV)/.development
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy --strict
	$(BIN)/lint-imports
	@test -d ../shared || echo "Mappen ../shared er ikke her: testene som trenger den, hoppes over (tests that need ../shared are skipped)."
	$(BIN)/python -m pytest --numprocesses 2 --dist loadfile

# Needs Java and Maven. The data is thrown away at the end.
services: $(VENV)/.development
	@PYTHONPATH=.:tests $(BIN)/python -m services

# An existing lock is the starting point: `rm requirements*.lock && make lock` takes the newest of everything.
lock: $(VENV)/.development
	$(UV_COMPILE) --group build --output-file requirements.lock
	$(UV_COMPILE) --group dev --extra dask --constraint requirements.lock --output-file requirements-dev.lock
	$(UV_COMPILE) --extra sentence-transformers --extra sign-in --group models --constraint requirements.lock \
		--output-file requirements-servers.lock
	$(UV_COMPILE) --group benchmarks --constraint requirements.lock --output-file requirements-benchmarks.lock

clean:
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# Some forty minutes, on a machine that does nothing else. Needs Java and Maven; `make servers` adds one more encoder.
benchmarks: $(VENV)/.benchmarks
	@HF_HUB_OFFLINE=1 $(BIN)/python -m benchmarks

# sentence-transformers and torch: some gigabytes that only a server, and CI, needs.
servers: $(VENV)/.servers

# Stamps: nothing is installed again while the lock files and pyproject.toml are unchanged.
$(VENV)/.made:
	@test -n "$(PYTHON)" || { echo "Fant ikke Python 3.11 eller nyere. Installer den, f.eks. fra python.org" \
		"(no Python 3.11 or newer was found: install one, e.g. from python.org)." >&2; exit 1; }
	@$(PYTHON) -m venv $(VENV) || { echo "Python mangler venv. På Debian og Ubuntu: sudo apt install python3-venv" \
		"(Python lacks venv: install python3-venv)." >&2; exit 1; }
	@touch $@

$(VENV)/.runtime: $(VENV)/.made requirements.lock pyproject.toml
	@echo "Installerer (tar et minutt første gang) … (installing, takes a minute the first time)"
	@$(PIP_INSTALL) --require-hashes -r requirements.lock
	@$(PIP_INSTALL) --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/.development: $(VENV)/.runtime requirements-dev.lock
	@$(PIP_INSTALL) --require-hashes -r requirements-dev.lock
	@touch $@

$(VENV)/.benchmarks: $(VENV)/.development requirements-benchmarks.lock
	@$(PIP_INSTALL) --require-hashes -r requirements-benchmarks.lock
	@touch $@

# uv, for it unpacks while it loads: pip keeps all of torch's gigabytes packed beside what it has unpacked.
$(VENV)/.servers: $(VENV)/.development requirements-servers.lock
	@$(BIN)/uv pip install --quiet --no-cache --python $(BIN)/python --require-hashes -r requirements-servers.lock
	@touch $@
