#!/bin/sh
# Makes the classes of words, trains the models of Chinese and English names and prints their scores:
# enrich-service/data/names/train.sh DATA [VERSION]
# DATA holds uner.train.tsv, uner.dev.tsv and msra.val.tsv (README.md says what they are). Some four
# minutes on one core; the same data give the same models, byte for byte.
set -eu
data=$(cd "$1" && pwd)
module=$(cd "$(dirname "$0")/../.." && pwd)
cd "$module/.."
mvn -q -ntp -pl contracts,runtime,enrich-service test-compile dependency:build-classpath \
  -Dmdep.outputFile=target/names-classpath.txt -Dmdep.includeScope=test
cd "$module"
models=src/main/resources/io/broadsheet/enrich/pipeline/entity/tagging
train() {
  java -Xmx5g -cp "target/test-classes:target/classes:$(cat target/names-classpath.txt)" \
    io.broadsheet.enrich.pipeline.entity.tagging."$@"
}
train MakeWordClasses "$models/word-classes.tsv.gz"
cp "$models/word-classes.tsv.gz" "target/classes/${models#src/main/resources/}"
train TrainNames "$data" target/language-data "$models/names.model" "${2:-3}"
train TrainEnglishNames target/language-data "$models/english-names.model" "${2:-1}"
