# Copyright 2026 The Demarche authors
# SPDX-License-Identifier: Apache-2.0
"""Trains the joint network. The number of steps, not the clock, ends it; seeds are fixed.

    python3 train.py --data ../../../../shared/data --sentences DIR --weights DIR --out network.pt
"""

import argparse
import json
import os
import random
import time

import numpy as np
import torch
import torch.nn.functional as F

from corpora import MASK, batches, corpus, distances, padded, read, sentences_of, tensors
from network import STANCE, Network, load_bert
from pieces import WordPiece

# file, layers (e names, q quotes), how often, are lines paragraphs
PLAN = [
    ("quotes/polnear-train", "q", 2, True),
    ("wire/train", "eq", 6, True),
    ("stance/invented", "q", 3, True),
    ("entities/worldwide-train", "e", 2, True),
    ("entities/gum-train", "e", 2, False),
    ("entities/crossner-politics-train", "e", 3, False),
    ("entities/wnut17-train", "e", 1, False),
]
FREE = {"wire/train", "stance/invented", "entities/gum-train", "entities/crossner-politics-train", "entities/wnut17-train"}


def vocabulary(path):
    with open(path, encoding="utf-8") as f:
        ids = json.load(f)["model"]["vocab"]
    return sorted(ids, key=ids.get)


def polnear_stances(data):
    """Stance of single quotes of PolNeAR train, by document and content."""
    return {
        (d["id"], q["content"][0][0], q["content"][-1][1]): q["stance"]
        for d in read(f"{data}/stance/polnear-train.jsonl")
        for q in d["quotes"]
        if "stance" in q
    }


def load(plan, data, sentences, tokenizer):
    windows = []
    for name, layers, times, paragraphs in plan:
        split = sentences_of(f"{sentences}/{name.replace('/', '-')}.jsonl")
        made = corpus(f"{data}/{name}.jsonl", split, tokenizer, "e" in layers, "q" in layers, paragraphs, "q" in layers)
        windows += made * times
        print(f"{name}: {len(made)} windows, {sum(len(w.ids) for w in made)} pieces, times {times}", flush=True)
    return windows


def add_stances(windows, stances):
    """PolNeAR's stance labels stand in files of their own."""
    for window in {id(w): w for w in windows}.values():
        document = window.document
        if "annotator" not in document or not window.labels["roles"]:
            continue
        quotes = {}
        for q in document["quotes"]:
            s = stances.get((document["id"], q["content"][0][0], q["content"][-1][1]))
            if s and q.get("cue"):
                quotes[q["cue"][0][0]] = s["label"]
        window.labels["roles"] = [
            (c, r, STANCE.index(quotes[window.words[c][0]]) if window.words[c][0] in quotes else s)
            for c, r, s in window.labels["roles"]
        ]


def loss_of(network, batch, tokenizer, rng):
    inputs, first = tensors(batch, tokenizer, rng)
    count = first.shape[1]
    h = network.words(*inputs, first)
    parts, loss = np.full(5, np.nan), 0.0

    def entropy(logits, target):
        return F.cross_entropy(logits.flatten(0, 1), target.flatten(), ignore_index=MASK)

    names, cues, any_role = (padded(batch, k, count) for k in ("entities", "cues", "any"))
    with_names = (names != MASK).any(1).float().mean().item()
    with_quotes = (cues != MASK).any(1).float().mean().item()
    if with_names:
        e = entropy(network.entities(h), names)
        loss, parts[0] = loss + 2 * with_names * e, e.item()
    if with_quotes:
        c, a = entropy(network.cues(h), cues), entropy(network.any_role(h), any_role)
        loss, parts[1], parts[2] = loss + with_quotes * (2 * c + 0.5 * a), c.item(), a.item()
    rows = [(i, c, r, s) for i, w in enumerate(batch) for c, r, s in w.labels["roles"]]
    if rows:
        which, cue = torch.tensor([r[0] for r in rows]), torch.tensor([r[1] for r in rows])
        target = torch.tensor([r[2] + [MASK] * (count - len(r[2])) for r in rows])
        logits = network.roles(network.a(h)[which], network.c(h[which, cue]), distances(cue, count))
        r = entropy(logits, target)
        loss, parts[3] = loss + 2 * with_quotes * r, r.item()
        s = _stance_loss(network, h, rows, which, cue, target)
        if s is not None:
            loss, parts[4] = loss + 0.5 * with_quotes * s, s.item()
    return loss, parts


def _stance_loss(network, h, rows, which, cue, target):
    stance = torch.tensor([r[3] for r in rows])
    keep = stance != MASK
    if not keep.any():
        return None
    content = ((target == 3) | (target == 4)).float()[keep]
    s = network.stance(network.sa(h)[which[keep]], network.sc(h[which[keep], cue[keep]]), content)
    return F.cross_entropy(s, stance[keep], reduction="sum") / max(8, len(s))


class Optimizer:
    """AdamW; decay on matrices only, warm-up, linear decay, a higher rate for what is new."""

    def __init__(self, network, rate, head_rate, steps, warm=0.08, decay=0.01):
        old = {id(p) for p in network.encoder.parameters()}
        old -= {id(network.encoder.shape.weight), id(network.encoder.flag.weight)}
        groups = {}
        for p in network.parameters():
            if p.requires_grad:
                key = (rate if id(p) in old else head_rate, decay if p.dim() > 1 else 0.0)
                groups.setdefault(key, []).append(p)
        groups = [{"params": v, "lr": k[0], "base": k[0], "weight_decay": k[1]} for k, v in groups.items()]
        self.adam = torch.optim.AdamW(groups, betas=(0.9, 0.98), eps=1e-6)
        self.network, self.steps, self.warm, self.done = network, steps, max(1, int(warm * steps)), 0

    def step(self):
        self.done += 1
        rest = (self.steps - self.done) / max(1, self.steps - self.warm)
        factor = min(self.done / self.warm, max(0.02, rest))
        for group in self.adam.param_groups:
            group["lr"] = group["base"] * factor
        torch.nn.utils.clip_grad_norm_(self.network.parameters(), 1.0)
        self.adam.step()
        self.adam.zero_grad(set_to_none=True)


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--data", required=True)
    p.add_argument("--sentences", required=True)
    p.add_argument("--weights", required=True)
    p.add_argument("--out", required=True)
    p.add_argument("--free", action="store_true", help="freely licensed corpora alone")
    p.add_argument("--rate", type=float, default=1.5e-4)
    p.add_argument("--head-rate", type=float, default=1e-3)
    p.add_argument("--pieces", type=int, default=2600, help="pieces a batch at most")
    p.add_argument("--steps", type=int, default=0, help="so many steps, in place of the whole plan")
    p.add_argument("--threads", type=int, default=2)
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--init", help="a trained network to go on from, in place of the pretrained weights alone")
    args = p.parse_args()
    torch.set_num_threads(args.threads)
    torch.manual_seed(args.seed)
    rng = random.Random(args.seed)
    tokenizer = WordPiece(vocabulary(f"{args.weights}/all-minilm-l6-v2-tokenizer.json"))
    plan = [x for x in PLAN if not args.free or x[0] in FREE]
    windows = load(plan, args.data, args.sentences, tokenizer)
    if not args.free:
        add_stances(windows, polnear_stances(args.data))
    network = Network(load_bert(f"{args.weights}/all-minilm-l6-v2.onnx"))
    if args.init:
        network.load_state_dict(torch.load(args.init))
    for frozen in (network.encoder.w, network.encoder.p):
        frozen.weight.requires_grad_(False)
    todo = batches(windows, args.pieces, rng)
    optimizer = Optimizer(network, args.rate, args.head_rate, args.steps or len(todo))
    state, began, mean = args.out + ".state", time.time(), None
    if os.path.exists(state):
        saved = torch.load(state)
        network.load_state_dict(saved["network"])
        optimizer.adam.load_state_dict(saved["adam"])
        optimizer.done = saved["done"]
    network.train()
    for batch in todo[optimizer.done : args.steps or len(todo)]:
        loss, parts = loss_of(network, batch, tokenizer, rng)
        loss.backward()
        optimizer.step()
        mean = parts if mean is None else np.where(np.isnan(parts), mean, np.where(np.isnan(mean), parts, 0.97 * mean + 0.03 * parts))
        if optimizer.done % 25 == 0:
            shown = " ".join(f"{n} {x:.4f}" for n, x in zip(("names", "cues", "any", "roles", "stance"), mean))
            print(f"step {optimizer.done}/{len(todo)} {shown} {time.time() - began:.0f} s", flush=True)
        if optimizer.done % 200 == 0:
            torch.save({"network": network.state_dict(), "adam": optimizer.adam.state_dict(), "done": optimizer.done}, state)
    torch.save(network.state_dict(), args.out)


if __name__ == "__main__":
    main()
