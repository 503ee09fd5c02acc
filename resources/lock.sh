#!/bin/sh
# Writes the two locks anew from pyproject.toml: requirements.txt (what ships) and requirements-test.txt (what the
# tests add to it). Exact versions with the hashes of every platform's file, and no address of any registry in them.
# Wants uv on the path:  pip install uv && sh resources/lock.sh [--upgrade]
set -eu
cd "$(dirname "$0")/.."
command -v uv >/dev/null || { echo "lock.sh: uv is missing: pip install uv" >&2; exit 2; }
export UV_CUSTOM_COMPILE_COMMAND="sh resources/lock.sh"

# setuptools builds the editable install of Tickmark itself; pip comes with every virtual environment.
lock() { uv pip compile -q - --universal --generate-hashes --python-version 3.11 --no-emit-package pip "$@"; }

wanted() {
    python3 - "$1" <<'PY'
import sys, tomllib
with open("pyproject.toml", "rb") as file:
    table = tomllib.load(file)
runtime = table["build-system"]["requires"] + table["project"]["dependencies"]
print("\n".join(runtime + (table["project"]["optional-dependencies"]["dev"] if sys.argv[1] == "test" else [])))
PY
}

wanted run | lock -o resources/requirements.txt "$@"
shipped=$(sed -n 's/^\([A-Za-z0-9._-]*\)==.*/--no-emit-package \1/p' resources/requirements.txt)
# shellcheck disable=SC2086  # one option and its value a package, on purpose
wanted test | lock -c resources/requirements.txt $shipped -o resources/requirements-test.txt "$@"
