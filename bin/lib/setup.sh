# shellcheck shell=bash
# Sourced by the scripts in bin/. Brings what is missing, once, and says what to do where it cannot.
cd "$(dirname "${BASH_SOURCE[0]}")/../.." || exit

# libcurl, which sends mail and messages, comes with curl under whatever name the system gives it.
BUILD_PACKAGES=(git g++ libsqlite3-dev zlib1g-dev python3 curl ca-certificates)
PYTHON_PACKAGES=(python3-venv)
DATABASE_PACKAGES=(postgresql)
BROWSER_PACKAGES=(fonts-noto-cjk fonts-noto-color-emoji)

say() { printf '\n== %s\n' "$*" >&2; }
stop() { printf '%s\n' "$@" >&2; exit 1; }

need_swift() {
    local version
    version=$(swift --version 2>/dev/null | grep -oE 'Swift version [0-9]+\.[0-9]+' | grep -oE '[0-9.]+' || true)
    if [ -z "$version" ] || [ "$(printf '6.3\n%s\n' "$version" | sort -V | head -1)" != 6.3 ]; then
        stop "Okra needs Swift 6.3 or newer, and here is ${version:-none}: its C compiler is the first to know #embed." \
            "Follow https://www.swift.org/install/linux/ until 'swift --version' answers in this shell, then call this again."
    fi
}

need_build() {
    need_swift
    need_packages "${BUILD_PACKAGES[@]}"
}

need_postgresql() {
    [ -n "$(postgresql_programs)" ] && return
    # Debian would set up and start a server of its own; the tests bring theirs.
    local folder=/etc/postgresql-common/createcluster.d
    if command -v apt-get >/dev/null; then
        as_root mkdir -p "$folder"
        echo 'create_main_cluster = false' | as_root tee "$folder/okra.conf" >/dev/null
    fi
    need_packages "${DATABASE_PACKAGES[@]}"
    [ ! -e "$folder/okra.conf" ] || as_root rm "$folder/okra.conf"
    [ -n "$(postgresql_programs)" ] || stop "The tests need PostgreSQL 15 or newer; this system's packages have an older one."
}

# The folder of initdb and pg_ctl, newest version first; empty where there is none from 15 on.
postgresql_programs() {
    local folder version
    for folder in $(printf '%s\n' /usr/lib/postgresql/*/bin | sort -rV) "$(dirname "$(command -v initdb || echo /none/initdb)")"; do
        version=$("$folder/initdb" --version 2>/dev/null | grep -oE '[0-9]+' | head -1 || true)
        if [ "${version:-0}" -ge 15 ]; then
            echo "$folder"
            return
        fi
    done
}

need_python() {
    local wanted=Tests/Browser/requirements.txt folder=.build/python
    command -v python3 >/dev/null || need_packages python3
    python3 -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 14))' ||
        stop "The tests need Python 3.11, 3.12 or 3.13 as python3, and here is $(python3 --version)."
    PYTHON=$PWD/$folder/bin/python
    cmp -s "$wanted" "$folder/installed.txt" && "$PYTHON" -c 'import pytest, playwright' 2>/dev/null && return
    say "Installing pytest and Playwright into $folder"
    python3 -c 'import ensurepip, venv' 2>/dev/null || need_packages "${PYTHON_PACKAGES[@]}"
    rm -rf "$folder"
    python3 -m venv "$folder"
    "$PYTHON" -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes -r "$wanted"
    cp "$wanted" "$folder/installed.txt"
}

need_browser() {
    need_python
    need_packages "${BROWSER_PACKAGES[@]}"
    [ "${OKRA_FIREFOX:-}" != 1 ] || command -v firefox-esr >/dev/null || need_packages firefox-esr
    command -v chromium >/dev/null && return
    if grep -qs '^ID=debian' /etc/os-release; then
        need_packages chromium
    else
        # Ubuntu's package is only a pointer to a snap, which a container cannot start.
        export PLAYWRIGHT_BROWSERS_PATH=$PWD/.build/browsers
        "$PYTHON" -m playwright install --with-deps chromium
    fi
}

need_packages() {
    local missing=() name
    command -v apt-get >/dev/null ||
        { has_all "$@" && return; stop "This system has no apt-get. Install what Debian calls: $*" "then call this again."; }
    for name in "$@"; do
        dpkg-query -W -f='${db:Status-Status}\n' "$name" 2>/dev/null | grep -qx installed || missing+=("$name")
    done
    [ ${#missing[@]} -eq 0 ] && return
    say "Installing ${missing[*]}"
    [ -n "${APT_UPDATED:-}" ] || as_root apt-get update -qq
    APT_UPDATED=1
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2
}

# Where there is no apt-get nothing can be looked up; OKRA_PACKAGES=there says that they were installed by hand.
has_all() { [ "${OKRA_PACKAGES:-}" = there ]; }

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        stop "This needs root, and there is no sudo. As root, run:" \
            "  apt-get update && apt-get install -y --no-install-recommends ${missing[*]:-postgresql}" \
            "then call this again. Together with the tests Okra wants:" \
            "  ${BUILD_PACKAGES[*]} ${PYTHON_PACKAGES[*]} ${DATABASE_PACKAGES[*]} ${BROWSER_PACKAGES[*]} chromium"
    fi
}
