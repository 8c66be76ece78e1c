# What can be done here; `make` alone lists it. Every target does its own set-up,
# on a fresh Debian with Python 3.11 or newer, as root or not.

PYTHON ?= python3
BIN := .venv/bin

# Take what a lock file lists: with uv, which is quick, or with pip, which also knows
# the mirrors that a network may have set up for it. `$(call take,ARGUMENTS)`
take = $(BIN)/uv pip install --quiet --python $(BIN)/python $(1) 2>/dev/null \
	|| $(BIN)/python -m pip install --quiet --disable-pip-version-check $(1)
lock = $(BIN)/uv pip compile --quiet --universal --python-version 3.11 \
	--generate-hashes --no-emit-index-url --no-emit-find-links --no-annotate \
	--custom-compile-command 'make lock'

# The tests start many processes; not to compile everything anew in each saves a minute.
unexport PYTHONDONTWRITEBYTECODE

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help run test lint format bench interop lock clean

help: ## Vis hva som kan gjøres
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-7s %s\n", $$1, $$2 }' Makefile

run: .venv/run.stamp ## Prøv Rådslag på denne maskinen, uten kontoer
	@$(BIN)/radslag local

test: .venv/dev.stamp lint ## Kjør alt som skal holde før en endring tas inn
	@.ci/prepare chromium
	@.ci/prepare libical
	$(BIN)/pytest -n logical --dist loadgroup --cov --cov-report=

lint: .venv/dev.stamp ## Se etter form, typer og hvem som kjenner hvem
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

format: .venv/dev.stamp ## Gi koden sin form
	$(BIN)/ruff check --fix-only .
	$(BIN)/ruff format .

bench: .venv/dev.stamp ## Mål farten mot gulv som måles ved siden av
	@$(BIN)/python -W 'ignore:XDG_RUNTIME_DIR' -m tests.bench

interop: .venv/dev.stamp ## La andres kalenderprogrammer følge våre kalendere
	@$(BIN)/python -m tests.interop

lock: .venv/dev.stamp ## Lås avhengighetene på nytt, i nyeste utgave
	$(lock) --upgrade --output-file requirements-dev.lock \
		pyproject.toml --group install --group dev
	$(lock) --constraint requirements-dev.lock --output-file requirements.lock \
		pyproject.toml
	$(lock) --constraint requirements-dev.lock --output-file requirements-install.lock \
		--group install

clean: ## Fjern alt som er laget her
	rm -rf .venv .coverage* htmlcov .hypothesis .import_linter_cache .mypy_cache \
		.pytest_cache .ruff_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

.venv/bin/python:
	@.ci/prepare venv $(PYTHON)

.venv/run.stamp: pyproject.toml requirements-install.lock requirements.lock \
		| .venv/bin/python
	@echo 'Henter det Rådslag trenger. Det gjøres én gang og tar under et halvt minutt.'
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check \
		--require-hashes --requirement requirements-install.lock
	@$(call take,--require-hashes --requirement requirements.lock)
	@$(call take,--no-deps --no-build-isolation --editable .)
	@touch $@

.venv/dev.stamp: .venv/run.stamp requirements-dev.lock
	@echo 'Henter det som trengs for å endre og prøve Rådslag.'
	@$(call take,--require-hashes --requirement requirements-dev.lock)
	@touch $@
