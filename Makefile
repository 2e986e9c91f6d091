# The doors of the project. `make demo` and `make test` do all the set-up themselves.
SHELL := /bin/sh
ready := .venv/.ready
bin := .venv/bin
setup_inputs := pyproject.toml constraints.txt $(wildcard packaging/setup/* i18n/*.ts)
qml_files := $(shell find kiosk -name '*.qml')

.PHONY: demo test test-long setup check format bench screens docs deb lock translations clean

demo: $(ready)
	@$(bin)/kiosk demo

test: $(ready) check
	@packaging/setup/run-tests.sh

test-long: $(ready)
	@packaging/setup/run-tests.sh --long

setup: $(ready)

$(ready): $(setup_inputs)
	@sh packaging/setup/setup.sh

check: $(ready)
	@packaging/setup/check.sh

format: $(ready)
	@$(bin)/ruff format . && $(bin)/ruff check --fix .
	@$(bin)/pyside6-qmlformat -i -n -S $(qml_files)

bench: $(ready)
	@$(bin)/python -m tests.benchmarks build/bench.json

screens: $(ready)
	@QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software $(bin)/python -m kiosk.trials.screen_sheets build/screens
	@echo "screens: the contact sheets are in build/screens"

docs: $(ready)
	@$(bin)/python -m kiosk.trials.generated_docs
	@$(bin)/mkdocs build --strict --config-file packaging/site/mkdocs.yml
	@echo "docs: the site is in build/site"

deb: $(ready)
	@PYTHONPATH=packaging $(bin)/python -m kiosk_deb build/deb

lock:
	@packaging/setup/lock.sh

translations: $(ready)
	@$(bin)/python packaging/setup/catalogues.py update

clean:
	rm -rf .venv build
