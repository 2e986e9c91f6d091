#!/bin/sh
# Brings a Debian 12 machine to where `make demo` and `make test` can run:
# system packages by name, a virtual environment in .venv, hashed dependencies, the project itself.
# Called by the Makefile only when one of its inputs is newer than .venv/.ready.
set -eu

here=$(dirname "$0")
root=$(cd "$here/../.." && pwd)
cd "$root"
venv=.venv
python=${PYTHON:-python3}

fail() {
    printf 'setup: %s\n' "$1" >&2
    exit 1
}

command -v "$python" >/dev/null || fail "python3 is missing; install it: apt-get install python3"
"$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' ||
    fail "$("$python" --version) is too old; Python 3.11 or newer is needed (Debian 12 has 3.11)"

missing=
for entry in $(sed 's/[[:space:]]*#.*//' "$here/debian-packages.txt"); do
    package=${entry%%=*}
    [ "$package" = "$entry" ] || ! command -v "${entry#*=}" >/dev/null || continue
    state=$(dpkg-query --show --showformat='${db:Status-Status}' "$package" 2>/dev/null || true)
    [ "$state" = installed ] || missing="$missing $package"
done
if [ -n "$missing" ]; then
    printf 'setup: installing Debian packages:%s\n' "$missing"
    if [ "$(id -u)" -eq 0 ]; then
        sudo=
    else
        command -v sudo >/dev/null ||
            fail "these Debian packages are missing and sudo is not there; as root: apt-get install$missing"
        sudo=sudo
    fi
    $sudo apt-get update -qq || fail "apt-get update failed; check the network and the package sources"
    # shellcheck disable=SC2086
    $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null ||
        fail "apt-get could not install:$missing"
fi

[ -x "$venv/bin/python" ] || "$python" -m venv "$venv"
pip="$venv/bin/python -m pip --quiet --disable-pip-version-check"
$pip install --require-hashes -r "$here/build-tools.txt"
$pip install --require-hashes --no-build-isolation -r constraints.txt
$pip install --no-deps --no-build-isolation --editable .
"$venv/bin/python" "$here/catalogues.py" compile
touch "$venv/.ready"
