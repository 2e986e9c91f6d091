#!/bin/sh
# Compiles constraints.txt from pyproject.toml, with the hashes of every package; keeps versions that still fit.
set -eu
cd "$(dirname "$0")/../.."

command -v uv >/dev/null || {
    echo "lock: uv is missing, which resolves and writes hashes; install it (pipx install uv), then: make lock" >&2
    exit 1
}
exec uv pip compile --quiet --all-extras --generate-hashes --no-emit-index-url --no-annotate --no-header \
    --output-file constraints.txt pyproject.toml
