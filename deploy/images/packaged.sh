#!/bin/sh
# Builds the services' images from what Maven has packaged in this checkout: in a minute, where
# docker-compose build packages everything anew inside a container.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
version=0.1.0
mkdir -p "$root/target"
# Of its own for each run: two may overlap, and the second finds what the first has built.
context=$(mktemp -d "$root/target/image-context.XXXXXX")
trap 'rm -rf "$context" "$context.log"' EXIT

for program in ingest-service/target/quarkus-app enrich-service/target/quarkus-app \
  archive-service/target/quarkus-app launcher/target/launcher.jar launcher/target/lib; do
  if [ ! -e "$root/$program" ]; then
    echo "packaged.sh: $program is not there; mvn package makes it" >&2
    exit 1
  fi
done

for service in ingest-service enrich-service archive-service; do
  mkdir -p "$context/$service/target"
  cp -a "$root/$service/target/quarkus-app" "$context/$service/target/"
done
mkdir -p "$context/launcher/target" "$context/deploy/images"
cp -a "$root/launcher/target/launcher.jar" "$root/launcher/target/lib" "$context/launcher/target/"
cp -a "$root/deploy/images/services" "$context/deploy/images/"

for image in setup:launcher ingest-service enrich-service archive-service; do
  folder=${image#*:}
  image=broadsheet/${image%:*}:$version
  echo "$image"
  docker build -q -t "$image" -f "$root/$folder/Dockerfile" "$context" >"$context.log" 2>&1 ||
    { cat "$context.log" >&2; exit 1; }
done
