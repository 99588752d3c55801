# Capella Explorer. `make help` says what can be done; `make demo` and `make test` need nothing but Debian 12 and root or sudo.

SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory

VENV   := .venv
PYTHON := $(VENV)/bin/python
SUITES := core sandbox bridge ui algorithms end_to_end house

LANGUAGES := $(patsubst %.ts,%.qm,$(wildcard resources/i18n/*.ts))

SANDBOX_PORT ?= 0
SANDBOX_ARGS ?=
LEGS ?= trixie sid qt6
SCHEDULES ?= 500
RUNS ?= 300
LEG ?=
BENCH_ARGS ?=

##@ See it

demo: setup  ## Open QGIS with the plugin on a local Capella; without a display, drive and photograph it (build/demo/)
	@exec scripts/demo/run.sh

sandbox: setup  ## Serve a local Capella until stopped; prints its addresses as one JSON line (SANDBOX_PORT, SANDBOX_ARGS)
	@exec $(PYTHON) -m sandbox --port $(SANDBOX_PORT) $(SANDBOX_ARGS)

screenshots: setup  ## Take the pictures of the documentation anew
	@exec scripts/demo/screenshots.sh

##@ Trust it

test: setup build/vendor-client build/engines/.complete  ## Check the code, then run every suite; ends in one line of totals
	@$(PYTHON) scripts/run_suites.py check $(SUITES)

test-%: setup build/vendor-client build/engines/.complete  ## Run one suite: core, sandbox, bridge, ui, algorithms, end_to_end or house
	@$(PYTHON) scripts/run_suites.py $*

check: setup  ## Format, lint, types, import rule and the scan of the plugin site
	@$(PYTHON) scripts/check.py

chaos-orders: setup  ## Kill processes while they order, 500 schedules; counts what was bought twice or lost (SCHEDULES=500)
	@$(PYTHON) scripts/chaos orders --schedules $(SCHEDULES)

chaos-downloads: setup  ## Kill, cut, cheat and starve 300 downloads; compares every final file byte by byte (RUNS=300, root for small disks)
	@$(PYTHON) scripts/chaos downloads --runs $(RUNS)

test-real: setup  ## Measure the sandbox against a real STAC API and a real object store
	@exec scripts/real/run.sh

test-matrix: setup  ## Run the suites in QGIS 3.40 and 3.44 and load the plugin with Qt 6 (root; 5 GB); LEGS="trixie sid qt6"
	@exec scripts/matrix.sh $(LEGS)

bench-downloads: setup build/vendor-client  ## Measure downloads against the vendor's client, curl and aria2c, from nginx; BENCH_ARGS=--quick
	@exec $(PYTHON) benchmarks/downloads.py $(BENCH_ARGS)

bench-streaming: setup  ## Measure streaming against its rivals and the floor; LEG=trixie in QGIS 3.40, BENCH_ARGS=--quick
	@$(if $(LEG),exec scripts/matrix.sh --streaming $(LEG) $(BENCH_ARGS),QT_QPA_PLATFORM=offscreen exec $(PYTHON) benchmarks/streaming.py $(BENCH_ARGS))

soak: setup build/vendor-client  ## Pan forty streamed layers for ten minutes while their links and orders die, and count what is seen of it
	@CAPELLA_SOAK_S=600 QT_QPA_PLATFORM=offscreen scripts/with_screen.sh $(PYTHON) scripts/pytest_in_qgis.py -q -o faulthandler_timeout=1200 tests/end_to_end/test_soak.py

##@ Ship it

package: setup  ## Build build/capella_explorer.<version>.zip
	@$(PYTHON) scripts/package.py

translations: setup  ## Collect the texts of the sources into resources/i18n and compile them
	@$(PYTHON) scripts/translations.py update

format: setup  ## Format the code and mend what ruff can mend
	@$(VENV)/bin/ruff check --quiet --fix-only . && $(VENV)/bin/ruff format .

##@ Keep house

setup: system $(VENV)/.complete vendor/.complete build/old_pystac build/lupdate $(LANGUAGES) build/typing/capella_explorer  ## Install what is missing: Debian packages, .venv, the bundled pystac

# Recipes of setup speak on stderr, so that `make sandbox` prints its one line alone.
system:
	@scripts/install_system_packages.sh

$(VENV)/.complete: requirements/test.txt requirements/check.txt | system
	@/usr/bin/python3 -m venv --system-site-packages $(VENV) >&2
	@$(PYTHON) -m pip install --quiet --disable-pip-version-check $(patsubst %,-r %,$^) >&2
	@touch $@

vendor/.complete: requirements/vendor.txt scripts/vendor_pystac.py scripts/vendor_pystac.patch | $(VENV)/.complete
	@$(PYTHON) scripts/vendor_pystac.py >&2
	@touch $@

build/old_pystac: requirements/old_pystac.txt | $(VENV)/.complete
	@$(PYTHON) -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes --upgrade --target $@ -r $< >&2
	@touch $@

# The sandbox is held to a client that was written for the real service.
build/vendor-client: scripts/vendor_client.sh | system
	@scripts/vendor_client.sh >&2
	@touch $@

# What is downloaded is held to engines that have never heard of the plugin. Not part of .venv: their numpy is not QGIS's.
build/engines/.complete: requirements/engines.txt | system
	@/usr/bin/python3 -m venv build/engines >&2
	@build/engines/bin/python -m pip install --quiet --disable-pip-version-check -r $< >&2
	@touch $@

# Only its pylupdate6 is used, which needs no Qt.
build/lupdate: requirements/translate.txt | $(VENV)/.complete
	@$(PYTHON) -m pip install --quiet --disable-pip-version-check --no-deps --upgrade --target $@ -r $< >&2
	@touch $@

resources/i18n/%.qm: resources/i18n/%.ts | $(VENV)/.complete
	@$(PYTHON) scripts/translations.py compile $< >&2

# mypy knows the checkout, whatever its folder is called, by the name that QGIS gives the plugin.
build/typing/capella_explorer:
	@mkdir -p $(@D) && ln -sfn ../.. $@

clean:  ## Remove everything that was built, downloaded or vendored
	@rm -rf build vendor $(VENV) resources/i18n/*.qm

help:  ## Show this
	@awk 'BEGIN {FS = ":.*## "} /^##@/ {printf "\n%s\n", substr($$0, 5)} \
	     /^[a-z%-]+:.*## / {printf "  make %-12s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

.PHONY: demo sandbox screenshots test check chaos-orders chaos-downloads bench-downloads test-real test-matrix bench-streaming soak package translations format setup system clean help
