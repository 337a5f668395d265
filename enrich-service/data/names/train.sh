#!/bin/sh
# Trains the model of Chinese names and prints its scores: enrich-service/data/names/train.sh DATA [VERSION]
# DATA holds uner.train.tsv, uner.dev.tsv and msra.val.tsv (README.md says what they are). Some three
# minutes on one core; the same data give the same model, byte for byte.
set -eu
data=$(cd "$1" && pwd)
module=$(cd "$(dirname "$0")/../.." && pwd)
cd "$module/.."
mvn -q -ntp -pl enrich-service test-compile dependency:build-classpath \
  -Dmdep.outputFile=target/names-classpath.txt -Dmdep.includeScope=test
cd "$module"
java -Xmx6g -cp "target/test-classes:target/classes:$(cat target/names-classpath.txt)" \
  io.broadsheet.enrich.pipeline.entity.tagging.TrainNames "$data" target/language-data \
  src/main/resources/io/broadsheet/enrich/pipeline/entity/tagging/names.model "${2:-1}"
