#!/bin/sh
# Makes the model of sections anew: train.sh <thucnews.dev.tsv> <medtop.tsv>, after a build of this
# module. Some twenty seconds; the same input gives the same model.
set -eu
cd "$(dirname "$0")/../.."
mvn -q dependency:build-classpath -Dmdep.outputFile=target/section-training.classpath
java -cp "target/classes:$(cat target/section-training.classpath)" \
  io.broadsheet.enrich.pipeline.section.SectionTraining \
  data/sections/stories.tsv "$1" "$2" \
  src/main/resources/io/broadsheet/enrich/pipeline/section/sections-model.tsv.gz
