# Copyright 2026 The Demarche authors
# SPDX-License-Identifier: Apache-2.0
"""Reads articles with the trained network, in PyTorch: to choose settings while training.

What users get is the Java engine; its figures are those of `benchmarks/run accuracy`.

    python3 predict.py network.pt --weights DIR --sentences FILE --texts FILE --out FILE
"""

import argparse
import json
import random

import numpy as np
import torch

from corpora import batches, distances, read, sentences_of, tensors
from network import CUE, ENTITY, ROLE, Encoder, Network
from pieces import WordPiece, windows
from train import vocabulary


def transitions(labels):
    """Scores of a label after a label; the last row is the start."""
    t = np.zeros((len(labels) + 1, len(labels)), np.float32)
    for j, to in enumerate(labels):
        if to[0] == "I":
            t[-1, j] = -1e4
            for i, of in enumerate(labels):
                if of[2:] != to[2:]:
                    t[i, j] = -1e4
    return t


def viterbi(scores, moves):
    value, back = scores[0] + moves[-1], []
    for row in scores[1:]:
        all_ways = value[:, None] + moves[:-1]
        best = all_ways.argmax(0)
        back.append(best)
        value = all_ways[best, np.arange(len(row))] + row
    path = [int(value.argmax())]
    for best in reversed(back):
        path.append(int(best[path[-1]]))
    return path[::-1]


def spans(path, labels):
    found, k = [], 0
    while k < len(path):
        tag, end = labels[path[k]], k + 1
        if tag != "O":
            while end < len(path) and labels[path[end]] == "I-" + tag[2:]:
                end += 1
            found.append((k, end, tag[2:]))
        k = end
    return found


MOVES = {k: transitions(v) for k, v in (("e", ENTITY), ("c", CUE), ("r", ROLE))}


def logs(x):
    return torch.log_softmax(x.float(), -1).numpy().copy()


def read_window(network, window, h, cue_bias, entity_bias):
    n, words = len(window.words), window.words
    first, last = window.core
    h = h[:n]
    names, cues = logs(network.entities(h)), logs(network.cues(h))
    names[:, 0] -= entity_bias
    cues[:, 0] -= cue_bias

    def place(a, b):
        return [words[a][0], words[b - 1][1]]

    mentions = [
        {"span": place(a, b), "type": t} for a, b, t in spans(viterbi(names, MOVES["e"]), ENTITY) if first <= a < last
    ]
    found = [x for x in spans(viterbi(cues, MOVES["c"]), CUE) if first <= x[0] < last]
    quotes = []
    if found:
        cue = torch.tensor([x[0] for x in found])
        roles = logs(network.roles(network.a(h)[None], network.c(h[cue]), distances(cue, n)))
        for (a, b, kind), scores in zip(found, roles):
            path = viterbi(scores, MOVES["r"])
            parts = spans(path, ROLE)
            content = [place(x, y) for x, y, t in parts if t == "CON"]
            source = [(np.mean([scores[k, path[k]] for k in range(x, y)]), x, y) for x, y, t in parts if t == "SRC"]
            if content:
                quote = {"kind": kind, "content": content, "cue": [place(a, b)]}
                if source:
                    quote["source"] = [place(*max(source)[1:])]
                quotes.append(quote)
    return mentions, quotes


def predict(network, documents, sentences, tokenizer, cue_bias=0.0, entity_bias=0.0):
    network.eval()
    found = {d["id"]: ([], []) for d in documents}
    all_windows = [w for d in documents for w in windows(d, sentences[d["id"]], tokenizer)]
    with torch.no_grad():
        for batch in batches(all_windows, 5000, random.Random(0)):
            inputs, first = tensors(batch)
            h = network.words(*inputs, first)
            for i, window in enumerate(batch):
                mentions, quotes = read_window(network, window, h[i], cue_bias, entity_bias)
                found[window.document["id"]][0].extend(mentions)
                found[window.document["id"]][1].extend(quotes)
    return found


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("network")
    p.add_argument("--weights", required=True)
    p.add_argument("--sentences", required=True)
    p.add_argument("--texts", required=True)
    p.add_argument("--out", required=True)
    p.add_argument("--cue-bias", type=float, default=0.0)
    p.add_argument("--entity-bias", type=float, default=0.0)
    p.add_argument("--threads", type=int, default=2)
    args = p.parse_args()
    torch.set_num_threads(args.threads)
    network = Network(Encoder())
    saved = torch.load(args.network)
    network.load_state_dict(saved.get("network", saved))
    tokenizer = WordPiece(vocabulary(f"{args.weights}/all-minilm-l6-v2-tokenizer.json"))
    documents = read(args.texts)
    found = predict(network, documents, sentences_of(args.sentences), tokenizer, args.cue_bias, args.entity_bias)
    with open(args.out, "w", encoding="utf-8") as out:
        for d in documents:
            mentions, quotes = found[d["id"]]
            quotes.sort(key=lambda q: q["content"][0])
            mentions.sort(key=lambda m: m["span"])
            line = {"id": d["id"], "offsets": "codepoint", "text": d["text"], "mentions": mentions, "quotes": quotes}
            out.write(json.dumps(line, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
