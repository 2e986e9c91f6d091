#!/bin/sh
# Formatters, linters, types and walls; changes nothing.
set -eu
cd "$(dirname "$0")/../.."
mkdir -p build
bin=.venv/bin
qml_files=$(find kiosk -name '*.qml')

$bin/ruff format --check --quiet .
$bin/ruff check --quiet .
$bin/lint-imports --no-logo >build/lint-imports.txt 2>&1 || {
    cat build/lint-imports.txt
    exit 1
}
$bin/mypy --no-error-summary
if [ -n "$qml_files" ]; then
    # shellcheck disable=SC2086
    $bin/python packaging/setup/check_qml.py $qml_files
fi
echo "check: formats, lints, walls and types are in order"
