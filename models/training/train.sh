#!/usr/bin/env bash
# Makes the parameter files that the engines ship. Needs the corpora in ../shared/data (see
# docs/models for what they are and their terms).
#   models/training/train.sh sentences     ends of sentences
#   models/training/train.sh tags          parts of speech
#   models/training/train.sh quotes        cues, sources, roles
#   models/training/train.sh quotes-free   the same from freely licensed corpora alone, to OUT
#   models/training/train.sh names         persons, agencies, organizations, countries, places
#   models/training/train.sh names-free    the same from freely licensed corpora alone, to OUT
#   models/training/train.sh opennlp-names names for the engine opennlp, to OUT; about six minutes on one core
# OUT=file writes elsewhere than into the resources.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
data=${DATA:-../shared/data}
english=models/english/src/main/resources/dev/demarche/english
if [[ ! -d $data ]]; then
  echo "train.sh: no corpora at $data: set DATA to their folder" >&2
  exit 2
fi

# One run of Maven: a second one would not find the modules that the first has compiled.
mvn -q ${MAVEN_ARGS:-} -pl models/training -am compile dependency:build-classpath \
  -Dmdep.outputFile=target/training.classpath -Dmdep.includeScope=runtime >&2
run() { java -Xmx6g -cp "models/training/target/classes:$(<models/training/target/training.classpath)" "$@"; }

case ${1:-} in
  sentences)
    run dev.demarche.english.sentences.TrainSentences \
      "${OUT:-$english/sentences/sentences.bin}" "$data/tokens/gum-dev.jsonl" \
      "$data/tokens/ewt-train.jsonl" "$data/tokens/gum-train.jsonl"
    ;;
  tags)
    run dev.demarche.english.tags.TrainTags "${OUT:-$english/tags/tags.bin}" 6 \
      "$data/tokens/gum-dev.jsonl" "$data/tokens/ewt-train.jsonl" "$data/tokens/gum-train.jsonl"
    ;;
  quotes)
    run dev.demarche.english.quotes.TrainQuotes "${OUT:-$english/quotes/quotes.bin}" 5 \
      "broad:$data/quotes/polnear-train.jsonl" "$data/wire/train.jsonl*4" \
      "$data/stance/invented.jsonl*2"
    ;;
  quotes-free)
    run dev.demarche.english.quotes.TrainQuotes "${OUT:?set OUT: the shipped file is not replaced}" 8 \
      "$data/wire/train.jsonl" "$data/stance/invented.jsonl"
    ;;
  names)
    run dev.demarche.training.names.NameTrainer "$data" "${OUT:-$english/entities/names.bin}"
    ;;
  names-free)
    run dev.demarche.training.names.NameTrainer "$data" \
      "${OUT:?set OUT: the shipped file is not replaced}" free
    ;;
  opennlp-names)
    run dev.demarche.training.names.OpenNlpNameTrainer "$data" \
      "${OUT:?set OUT: no engine ships a model of OpenNLP}"
    ;;
  *)
    sed -n '2,11s/^# \{0,1\}//p' "${BASH_SOURCE[0]}" >&2
    exit 2
    ;;
esac
