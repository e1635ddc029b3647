# Every target prints itself: `make` alone shows this list.
.DEFAULT_GOAL := help
PYTHON ?= python3
WORKERS ?= $(shell echo $$((2 * $$(nproc))))
BIN := .venv/bin
# Compiled code is kept, whatever the machine says: a process then starts in half the time.
export PYTHONDONTWRITEBYTECODE :=
# One thread a matrix, as `handrail` sets it for itself.
export OPENBLAS_NUM_THREADS := 1
SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)

##@ start
.PHONY: help setup setup-dev run
help: ## show this list
	@awk 'BEGIN {FS = ":.*## "} /^##@/ {printf "\n%s\n", substr($$0, 5)} /^[a-z-]+:.*## / {printf "  make %-12s %s\n", $$1, $$2}' Makefile

.venv/uv: requirements-bootstrap.lock
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install -q --require-hashes -r requirements-bootstrap.lock
	@touch .venv/uv

.venv/run: .venv/uv requirements.lock
	$(BIN)/uv pip install -q --compile-bytecode --python $(BIN)/python --require-hashes -r requirements.lock
	$(BIN)/uv pip install -q --python $(BIN)/python --no-deps -e .
	@touch .venv/run

.venv/dev: .venv/uv requirements-dev.lock
	$(BIN)/uv pip install -q --compile-bytecode --python $(BIN)/python --require-hashes -r requirements-dev.lock
	$(BIN)/uv pip install -q --python $(BIN)/python --no-deps -e .
	@touch .venv/dev .venv/run

setup: .venv/run ## make the environment and install what running needs
setup-dev: .venv/dev ## the same with what checking and testing need

run: setup ## run the demo company on embedded SQLite, on this machine only
	$(BIN)/handrail demo

##@ check
.PHONY: format check audit browser redis oidc test
format: setup-dev ## put the code into shape
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix-only .

check: setup-dev ## format, lint, types, rings and secrets, in under 30 seconds
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python .ci/find_secrets.py

audit: setup-dev ## ask the public advisories about every locked dependency (needs the network)
	$(BIN)/uv audit

oidc: tests/sso/node_modules/.made
tests/sso/node_modules/.made: tests/sso/package-lock.json
	@command -v npm >/dev/null || { $(SUDO) apt-get update -qq && $(SUDO) apt-get install -y -qq nodejs npm; }
	npm ci --silent --prefix tests/sso
	@touch $@

browser:
	@command -v chromium >/dev/null || { $(SUDO) apt-get update -qq && $(SUDO) apt-get install -y -qq chromium; }

redis:
	@command -v redis-server >/dev/null || command -v valkey-server >/dev/null || { $(SUDO) apt-get update -qq && $(SUDO) apt-get install -y -qq redis-server; }

test: setup-dev browser redis oidc ## every test, on real databases and in a real browser
	$(BIN)/python -m pytest -n $(WORKERS) --dist worksteal
