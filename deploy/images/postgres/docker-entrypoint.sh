#!/bin/bash
# The part of the official image's entry point that this project and Testcontainers use:
# POSTGRES_USER, POSTGRES_PASSWORD[_FILE], POSTGRES_DB, PGDATA, /docker-entrypoint-initdb.d.
set -euo pipefail

if [ "${1:-postgres}" != postgres ] && [ "${1#-}" = "${1:-}" ]; then
  exec "$@"
fi
[ "${1:-}" != postgres ] || shift

data=${PGDATA:-/var/lib/postgresql/18/docker}
user=${POSTGRES_USER:-postgres}
database=${POSTGRES_DB:-$user}
password=${POSTGRES_PASSWORD:-}
if [ -n "${POSTGRES_PASSWORD_FILE:-}" ]; then
  password=$(cat "$POSTGRES_PASSWORD_FILE")
fi

if [ "$(id -u)" = 0 ]; then
  mkdir -p "$data"
  chown -R postgres:postgres "$data"
  chmod 0700 "$data"
  exec setpriv --reuid=postgres --regid=postgres --init-groups "$0" postgres "$@"
fi

if [ ! -s "$data/PG_VERSION" ]; then
  if [ -z "$password" ]; then
    echo "Error: the database is new and no password for it is given (POSTGRES_PASSWORD)." >&2
    exit 1
  fi
  mkdir -p "$data"
  chmod 0700 "$data"
  initdb --pgdata="$data" --username="$user" --pwfile=<(printf '%s\n' "$password") \
    --auth-local=trust --auth-host=scram-sha-256 --encoding=UTF8 \
    --locale-provider=builtin --builtin-locale=C.UTF-8 --locale=C --no-instructions
  printf 'host all all all scram-sha-256\nhost replication all all scram-sha-256\n' >>"$data/pg_hba.conf"
  # Nobody from outside gets in before the database is whole.
  pg_ctl --pgdata="$data" --options="-c listen_addresses='' -c unix_socket_directories=/tmp" -w start
  if [ "$database" != postgres ]; then
    psql --host=/tmp --username="$user" --dbname=postgres --no-psqlrc -v ON_ERROR_STOP=1 \
      -c "CREATE DATABASE \"$database\""
  fi
  for file in /docker-entrypoint-initdb.d/*; do
    case $file in
      *.sql) psql --host=/tmp --username="$user" --dbname="$database" --no-psqlrc -v ON_ERROR_STOP=1 -f "$file" ;;
      *.sh) bash "$file" ;;
    esac
  done
  pg_ctl --pgdata="$data" -m fast -w stop
  echo "PostgreSQL init process complete; ready for start up."
fi

exec postgres -D "$data" -c listen_addresses='*' -c unix_socket_directories=/var/run/postgresql "$@"
