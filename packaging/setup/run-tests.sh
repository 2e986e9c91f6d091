#!/bin/sh
# Runs the tests off-screen, in random order, on every core.
set -eu
cd "$(dirname "$0")/../.."
mkdir -p build
export QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software
if [ "${1:-}" = --long ]; then
    shift
    exec .venv/bin/pytest -q -m long "$@"
fi
exec .venv/bin/pytest -q -m "not long" -n auto --dist worksteal "$@"
