PYTHON ?= python3
PORT ?= 8000
ENV = .venv
BIN = $(ENV)/bin
MANAGE = $(BIN)/python manage.py

.PHONY: demo pdf test test-postgres fuzz check rules types lock messages bench relevance lighthouse screenshots release-dump drill

$(ENV)/runtime: requirements.lock
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed; set PYTHON=…")'
	@test -x $(BIN)/python || $(PYTHON) -m venv $(ENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@touch $@

$(ENV)/testing: requirements.lock tests/requirements.lock
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed; set PYTHON=…")'
	@test -x $(BIN)/python || $(PYTHON) -m venv $(ENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r tests/requirements.lock
	@touch $(ENV)/runtime $@

# Set up, load the demonstration once, and serve it; `tick` runs each minute until the server ends.
demo: export PORT := $(PORT)
demo: export SITE_URL ?= http://127.0.0.1:$(PORT)
demo: $(ENV)/runtime
	@$(MANAGE) migrate --verbosity 0
	@$(MANAGE) collectstatic --noinput --verbosity 0
	@$(MANAGE) check --database default --verbosity 0
	@$(MANAGE) demo
	@$(MANAGE) make_guides
	@(while $(MANAGE) tick; sleep 60; kill -0 $$$$; do :; done) >/dev/null 2>&1 & \
		exec $(BIN)/gunicorn portal.wsgi

test: $(ENV)/testing
	@$(BIN)/python -m pytest

# The suite, browser tests aside, on a private PostgreSQL that is started and stopped here.
test-postgres: $(ENV)/testing
	@$(BIN)/python -m tests.postgres $(BIN)/python -m pytest -m "not browser"

# Ten thousand hostile requests to every address and form; `make test` makes a few of them.
fuzz: export FUZZ ?= 10000
fuzz: $(ENV)/testing
	@$(BIN)/python -m pytest -n 0 tests/site/test_fuzz.py

# Two parts that need not wait for each other: `make -j2 check`.
check: rules types

rules: $(ENV)/testing
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@git ls-files -z '*.html' | xargs -0 $(BIN)/djade --check --target-version 5.2
	@$(BIN)/lint-imports
	@$(MANAGE) makemigrations --check --dry-run --verbosity 0

types: $(ENV)/testing
	@$(BIN)/python -m mypy

# For maintainers: needs uv.
lock:
	uv pip compile pyproject.toml --universal --python-version 3.11 --generate-hashes \
		--no-emit-index-url --no-emit-find-links --no-header --no-annotate -q -o requirements.lock
	uv pip compile pyproject.toml --extra pdf --constraint requirements.lock --universal \
		--python-version 3.11 --generate-hashes --no-emit-index-url --no-emit-find-links \
		--no-header --no-annotate -q -o pdf.lock
	uv pip compile pyproject.toml --extra pdf --group test --constraint requirements.lock --universal \
		--python-version 3.11 --generate-hashes --no-emit-index-url --no-emit-find-links \
		--no-header --no-annotate -q -o tests/requirements.lock

# The optional service guide as a PDF; also needs Pango and a Chinese font.
pdf: $(ENV)/runtime
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r pdf.lock

# For maintainers: needs gettext.
messages:
	$(MANAGE) makemessages --locale en --no-location --no-obsolete --ignore .venv --ignore var
	$(MANAGE) compilemessages --locale en --ignore .venv

# Time the public pages with few and with many records (BENCH_RECORDS=20000) and beside a bare
# application that answers the same bytes (BENCH_DEMO names a loaded demonstration), an import of
# many rows (BENCH_ROWS=10000), publishing among many (BENCH_PUBLISHED=1000,20000,100000), 340,000
# obligations (BENCH_DEPARTMENTS=200), searches among many documents (BENCH_DOCUMENTS=100000), alerts
# to many subscribers (BENCH_SUBSCRIBERS=10000), and the supervisor's console on a log of a million
# entries (BENCH_ENTRIES=1000000); and what visitors feel of a hostile client (BENCH_SECONDS=60 for
# each kind of hostility).
bench: $(ENV)/testing
	@$(BIN)/python tests/bench.py
	@$(BIN)/python tests/bench_pages.py
	@$(BIN)/python tests/bench_import.py
	@$(BIN)/python tests/bench_publish.py
	@$(BIN)/python tests/bench_search.py
	@$(BIN)/python tests/bench_tick.py
	@$(BIN)/python tests/bench_alerts.py
	@$(BIN)/python tests/bench_log.py
	@$(BIN)/python tests/bench_console.py
	@$(BIN)/python tests/bench_hostile.py

# Ask the loaded demonstration everyday questions, and tell where the right page stood.
relevance: $(ENV)/testing
	@$(BIN)/python -m tests.relevance

# Lighthouse over ten kinds of pages of the loaded demonstration, in both languages: performance must
# be 99, the rest 100 (needs Node's npx, which fetches Lighthouse, and chromium).
lighthouse: $(ENV)/testing
	@$(BIN)/python tests/lighthouse.py

# Follow `docs/operations.md` from nothing to the first published record, behind PostgreSQL and nginx with
# TLS, and print each step (needs postgresql, nginx-light and openssl; DRILL_VENV=fresh installs anew).
drill: $(ENV)/testing
	@$(BIN)/python -m tests.drill

# For maintainers: the README's pictures, of the running demonstration (needs chromium and fonts).
screenshots: $(ENV)/testing
	@$(BIN)/python tests/screenshots.py

# For maintainers, once for each release: keep a small site as it saves it, on both databases, for
# the test that every later one upgrades it (`tests/upgrades/`).
release-dump: $(ENV)/testing
	@$(BIN)/python -m tests.upgrades.make
	@$(BIN)/python -m tests.postgres $(BIN)/python -m tests.upgrades.make
