# shellcheck shell=bash
# Sourced by bin/test: a PostgreSQL server of the tests' own, in a temporary folder, gone when the script ends.

start_postgresql() {
    local programs port
    programs=$(postgresql_programs)
    port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
    POSTGRESQL_FOLDER=$(mktemp -d -t okra-postgresql.XXXXXX)
    POSTGRESQL_STOP=(as_server "$programs/pg_ctl" --pgdata "$POSTGRESQL_FOLDER/data" --mode immediate --silent stop)
    trap stop_postgresql EXIT
    trap 'exit 130' INT TERM
    [ "$(id -u)" != 0 ] || chown "$(server_person)" "$POSTGRESQL_FOLDER"
    as_server "$programs/initdb" --pgdata "$POSTGRESQL_FOLDER/data" --username postgres --auth trust \
        --encoding UTF8 --no-locale --no-sync >/dev/null
    # What the tests keep is thrown away, so nothing has to reach the disk.
    as_server "$programs/pg_ctl" --pgdata "$POSTGRESQL_FOLDER/data" --log "$POSTGRESQL_FOLDER/log" --silent --wait \
        --options "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off -c max_connections=200" \
        start || { cat "$POSTGRESQL_FOLDER/log" >&2; exit 1; }
    export OKRA_TEST_POSTGRESQL=postgres://postgres@127.0.0.1:$port/postgres
}

stop_postgresql() {
    "${POSTGRESQL_STOP[@]}" 2>/dev/null || true
    rm -rf "$POSTGRESQL_FOLDER"
}

# PostgreSQL refuses to run as root.
as_server() {
    if [ "$(id -u)" = 0 ]; then
        (cd / && exec runuser -u "$(server_person)" -- "$@")
    else
        "$@"
    fi
}

server_person() { id -u postgres >/dev/null 2>&1 && echo postgres || echo nobody; }
