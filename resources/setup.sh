#!/bin/sh
# Installs what is missing, then runs Tickmark or its tests:
#
#   sh resources/setup.sh run [ARGS]     the program with ARGS (with no display and no ARGS: the demo)
#   sh resources/setup.sh test [ARGS]    the tests, ARGS handed to pytest
#
# System packages come from Debian's (or Ubuntu's) registry, Python packages go into .venv at the versions and hashes
# of resources/requirements*.txt. What is there is left alone; an interrupted set-up starts over. It speaks on
# stderr only, so that the output of `run list --json` can be piped.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
root=$(dirname -- "$here")
venv=$root/.venv
python=$venv/bin/python
unfinished=$venv/tickmark-unfinished

# What Qt loads before it draws anything, here and on systems whose packages have other names.
needed_packages="libgl1 libegl1 libxkbcommon0 libfontconfig1 libglib2.0-0 libdbus-1-3 libgssapi-krb5-2"
needed_libraries="libGL.so.1 libEGL.so.1 libxkbcommon.so.0 libfontconfig.so.1 libglib-2.0.so.0 libdbus-1.so.3 libgssapi_krb5.so.2"
# A window under X11, and the typefaces of the design: the command line and the tests do without.
window_packages="libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxkbcommon-x11-0 fonts-inter fonts-noto-core"
python_packages="python3 python3-venv"

say() { echo "Tickmark: $*" >&2; }
fail() { say "$*"; exit 1; }

has_display() { [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-}" ] || [ "$(uname)" = Darwin ]; }
is_debian() { command -v dpkg-query >/dev/null && command -v apt-get >/dev/null; }
may_install() { [ "$(id -u)" -eq 0 ] || command -v sudo >/dev/null; }
as_root() { if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi; }

# absent NAME...: those of the packages that are not installed. Debian 13 renamed some to NAMEt64.
absent() {
    # shellcheck disable=SC2046
    installed=" $(dpkg-query -W -f='${db:Status-Status}:${Package} ' "$@" $(printf '%st64 ' "$@") 2>/dev/null || :)"
    for name; do
        case $installed in
            *" installed:$name "* | *" installed:${name}t64 "*) ;;
            *) printf ' %s' "$name" ;;
        esac
    done
}

# install NAME...: from the system's package registry; also takes up what an earlier, interrupted run left half-done.
install() {
    say "installing system packages: $*"
    log=$(mktemp)
    # shellcheck disable=SC2016
    as_root env DEBIAN_FRONTEND=noninteractive sh -c '
        dpkg --configure -a
        apt-get -q update || :
        exec apt-get -q -y -o DPkg::Lock::Timeout=300 --no-install-recommends install "$@"' sh "$@" \
        </dev/null >"$log" 2>&1 && rm -f "$log" && return
    say "could not install $*: $(grep '^E:' "$log" | tail -n 1) (all it said: $log)"
    return 1
}

install_packages() {
    if may_install; then
        # shellcheck disable=SC2086
        if install $needs $wishes; then return; fi
        [ -z "$needs" ] || exit 1
    elif [ -n "$needs" ]; then
        fail "system packages are missing, as root type: apt-get install$needs$wishes"
    elif has_display; then
        say "for a window, as root type: apt-get install$wishes"
    fi
}

# The libraries that are missing on a Linux with other packages than Debian's; elsewhere Qt brings its own.
require_libraries() {
    known=$(PATH=$PATH:/sbin:/usr/sbin ldconfig -p 2>/dev/null) || return 0
    missing=
    for library in $needed_libraries; do
        case $known in *"$library "*) ;; *) missing="$missing $library" ;; esac
    done
    [ -z "$missing" ] || fail "this is not Debian; install these libraries first (see README.md):$missing"
}

# A Python that can make an environment: 3.11 or newer with venv, SQLite and TLS.
find_python() {
    for name in python3 python3.14 python3.13 python3.12 python3.11 /usr/bin/python3; do
        base=$(command -v "$name") || continue
        case $base in "$venv"/*) continue ;; esac
        "$base" -c 'import ctypes, ensurepip, sqlite3, ssl, sys, venv; sys.exit(sys.version_info < (3, 11))' \
            </dev/null >/dev/null 2>&1 && return
    done
    base=
    return 1
}

lock_of() { case $1 in run) echo "$here/requirements.txt" ;; test) echo "$here/requirements-test.txt" ;; esac; }

# What the environment was made from: where it stands, its interpreter, the locks, the project's own description.
made_from() {
    echo "$root" "$(readlink -f "$python")"
    cat "$root/pyproject.toml" "$here/setup.sh" "$here/requirements.txt" "$(lock_of "$1")" | cksum
}
is_current() { [ -x "$python" ] && [ ! -e "$unfinished" ] && made_from "$1" | cmp -s - "$venv/tickmark-$1"; }
mark_current() { made_from "$1" >"$venv/tickmark-$1"; }

# Sound: whole, of this place, and its interpreter still the one it was made with.
is_sound() {
    [ ! -e "$unfinished" ] || return 1
    case $("$venv/bin/pip" --version 2>/dev/null </dev/null) in *" from $venv/"*) ;; *) return 1 ;; esac
}

pip() {
    "$python" -m pip --quiet --disable-pip-version-check --no-input "$@" </dev/null >>"$log" 2>&1 ||
        fail "pip $1 failed (is there a network?): $(grep -i error "$log" | tail -n 1) (all it said: $log)"
}

make_environment() {
    is_sound || rm -rf "$venv"
    mkdir -p "$venv" && : >"$unfinished" || fail "cannot write to $venv"
    if [ ! -x "$python" ]; then
        say "making .venv with $base"
        "$base" -m venv "$venv" </dev/null >&2 || fail "$base could not make $venv"
    fi
    log=$venv/tickmark-setup.log
    : >"$log"
    say "installing Python packages (some 100 MB the first time)"
    if [ "$1" = test ]; then set -- run test; fi
    for kind; do
        pip install --require-hashes --no-deps -r "$(lock_of "$kind")"
    done
    # The plain way of an editable install: one path in a file, nothing to import at every start.
    pip install --no-deps --no-build-isolation --config-settings editable_mode=compat --editable "$root"
    # An editable install leaves our modules uncompiled; a start would do that anew where it may not keep the result.
    "$python" -m compileall -q "$root/app" </dev/null >>"$log" 2>&1 || :
    for kind; do
        mark_current "$kind"
    done
    rm -f "$unfinished"
}

# One set-up at a time; whoever holds the lock and dies lets go of it.
take_turn() {
    command -v flock >/dev/null || return 0
    exec 9<"$here/setup.sh"
    flock -n 9 || { say "waiting for another set-up of this folder"; flock 9; }
}

# shellcheck disable=SC2086
set_up() {
    needs= wishes=
    if is_debian; then
        needs=$(absent $needed_packages)
        wishes=$(absent $window_packages)
    fi
    if [ -z "$needs$wishes" ] && is_current "$1"; then return; fi
    take_turn
    if is_current "$1"; then base=$python; else find_python || :; fi
    if is_debian; then
        [ -n "$base" ] || needs="$needs $python_packages"
        [ -z "$needs$wishes" ] || install_packages
        [ -n "$base" ] || find_python || fail "Python 3.11 or newer is needed, this system's is older"
    else
        [ -n "$base" ] || fail "this is not Debian; install Python 3.11 or newer with its venv module first (see README.md)"
        require_libraries
    fi
    is_current "$1" || make_environment "$1"
    exec 9<&-
}

case ${1:-} in
    run)
        shift
        set_up run
        if [ $# -eq 0 ] && ! has_display; then
            say "no display here, so this is the demo"
            set -- demo
        fi
        exec "$python" "$root/main.py" "$@"
        ;;
    test)
        shift
        set_up test
        cd "$root"
        QT_QPA_PLATFORM=offscreen exec "$python" -m pytest "$@"
        ;;
    *)
        echo "usage: sh resources/setup.sh run|test [ARGS]" >&2
        exit 2
        ;;
esac
