# Copyright 2026 The Demarche authors
# SPDX-License-Identifier: Apache-2.0
"""Corpora as labelled windows. A layer that a corpus does not annotate is masked (MASK)."""

import json

import torch

from network import CUE, ENTITY, FARTHEST, ROLE, STANCE
from pieces import PARAGRAPH_FIRST, QUOTED, windows

MASK = -100


def read(path):
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def sentences_of(path):
    """Sentences by document, as our own splitter makes them (train.sh sentences)."""
    return {d["id"]: [tuple(s) for s in d["sentences"]] for d in read(path)}


def word_ranges(words, spans):
    """Spans as ranges of words (first, after the last)."""
    found = []
    for start, end in spans:
        inside = [k for k, w in enumerate(words) if start <= w[0] < end]
        if inside:
            found.append((inside[0], inside[-1] + 1))
    return found


def fill(tags, ranges, begin):
    for a, b in ranges:
        for k in range(a, b):
            if tags[k] != MASK:
                tags[k] = begin if k == a else begin + 1


def label(window, has_entities, has_quotes):
    words, document, n = window.words, window.document, len(window.words)
    low, high = words[0][0], words[-1][1]
    window.labels = {"entities": [MASK] * n, "cues": [MASK] * n, "any": [MASK] * n, "roles": []}
    if has_entities:
        window.labels["entities"] = _entities(document, words, low, high)
    if has_quotes:
        _quotes(window, low, high)
    return window


def _entities(document, words, low, high):
    tags = [0] * len(words)
    for start, end in (m["span"] for m in document.get("ignored", [])):
        for k, w in enumerate(words):
            if start <= w[0] < end:
                tags[k] = MASK
    for mention in document["mentions"]:
        start, end = mention["span"]
        if "B-" + mention["type"] in ENTITY and end > low and start < high:
            fill(tags, word_ranges(words, [(start, end)]), ENTITY.index("B-" + mention["type"]))
    return tags


def _quotes(window, low, high):
    words, document, n = window.words, window.document, len(window.words)
    first, last = window.core
    cues = [0 if first <= k < last else MASK for k in range(n)]
    roles = [0] * n
    for start, end in document.get("discard", []):
        for k, w in enumerate(words):
            if start <= w[0] < end:
                cues[k] = roles[k] = MASK
    for quote in document["quotes"]:
        spans = quote.get("cue", []) + quote["content"] + quote.get("source", [])
        if max(e for _, e in spans) <= low or min(s for s, _ in spans) >= high:
            continue
        content, source, cue = (word_ranges(words, quote.get(x, [])) for x in ("content", "source", "cue"))
        fill(roles, source, ROLE.index("B-SRC"))
        fill(roles, content, ROLE.index("B-CON"))
        if quote.get("optional"):
            for a, b in cue:
                cues[a:b] = [MASK] * (b - a)
        else:
            begin = CUE.index("B-speech" if quote["kind"] == "speech" else "B-other")
            flat = [k for a, b in cue for k in range(a, b)]
            for k in flat:
                if cues[k] != MASK:
                    cues[k] = begin if k == flat[0] or k - 1 not in flat else begin + 1
        if cue and first <= cue[0][0] < last:
            mine = [0] * n
            fill(mine, content, ROLE.index("B-CON"))
            fill(mine, source, ROLE.index("B-SRC"))
            stance = quote.get("stance", {}).get("label")
            window.labels["roles"].append((cue[0][0], mine, STANCE.index(stance) if stance else MASK))
    window.labels["cues"], window.labels["any"] = cues, roles


def corpus(path, sentences, tokenizer, has_entities, has_quotes, lines_are_paragraphs=True, context=True):
    made = []
    for document in read(path):
        limits = {} if context else {"left": 0, "right": 0}
        for window in windows(document, sentences[document["id"]], tokenizer, **limits):
            if not lines_are_paragraphs:  # a sentence a line: the flag would say nothing
                window.flags = [f & ~PARAGRAPH_FIRST for f in window.flags]
            made.append(label(window, has_entities, has_quotes))
    return made


def varied(window, tokenizer, rng):
    """The ids, shapes and flags of a window, at times in other case or with other quotation marks."""
    ids, shapes = window.ids, window.shapes
    draw = rng.random()
    if draw < 0.05:
        shapes = [1 if s in (2, 3, 4, 5) else s for s in shapes]
    elif draw < 0.08:
        shapes = [3 if s in (1, 2, 5) else s for s in shapes]
    draw = rng.random()
    straight, opening, closing = (tokenizer.ids[m] for m in ('"', "“", "”"))
    if draw < 0.12:
        ids = [straight if i in (opening, closing) else i for i in ids]
    elif draw < 0.24:
        ids = [(opening if f & QUOTED else closing) if i == straight else i for i, f in zip(ids, window.flags)]
    return ids, shapes, window.flags


def batches(items, most, rng):
    """Windows of like length together, at most so many pieces with padding."""
    order = sorted(items, key=lambda w: len(w.ids) + rng.random() * 24)
    made, batch, longest = [], [], 0
    for window in order:
        n = len(window.ids)
        if batch and max(longest, n) * (len(batch) + 1) > most:
            made.append(batch)
            batch, longest = [], 0
        batch.append(window)
        longest = max(longest, n)
    if batch:
        made.append(batch)
    rng.shuffle(made)
    return made


def tensors(batch, tokenizer=None, rng=None):
    rows = [varied(w, tokenizer, rng) if rng else (w.ids, w.shapes, w.flags) for w in batch]
    length, count = max(len(r[0]) for r in rows), max(len(w.first) for w in batch)
    inputs = torch.zeros(4, len(batch), length, dtype=torch.long)
    first = torch.zeros(len(batch), count, dtype=torch.long)
    for i, (row, window) in enumerate(zip(rows, batch)):
        for k in range(3):
            inputs[k, i, : len(row[k])] = torch.tensor(row[k])
        inputs[3, i, : len(row[0])] = 1
        first[i, : len(window.first)] = torch.tensor(window.first)
    return inputs, first


def padded(batch, name, count):
    return torch.tensor([w.labels[name] + [MASK] * (count - len(w.words)) for w in batch])


def distances(cues, count):
    return (torch.arange(count)[None] - cues[:, None]).clamp(-FARTHEST, FARTHEST) + FARTHEST


