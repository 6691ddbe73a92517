#!/usr/bin/env python3
# Copyright 2026 The Demarche authors
# SPDX-License-Identifier: Apache-2.0
"""Counts the token and sentence errors that remain, by kind, as two Markdown tables without a word of the corpora.

    benchmarks/run accuracy --engine english --layers tokens      makes the output
    python3 models/training/token_errors.py [GOLD-FOLDER [OUTPUT-FOLDER]]
"""
import re
import sys
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared"
PARTS = ("ewt-dev", "gum-dev", "lines-dev", "partut-dev")

# Tried in order on "gold pieces -> our pieces"; the first that fits names the kind.
TOKENS = (
    ("hyphen: the corpus keeps the word whole", r"^[^ ]*[-\u2010\u2011][^ ]* -> .* [-\u2010\u2011]( |$)"),
    ("hyphen: the corpus parts affix and word", r"^[^|]*\| - \| .* -> [^|]*-[^|]*$"),
    ("fragment with its hyphen", r"^\w+- -> "),
    ("letters behind a number (19th, 1950s)", r"^'?[\d,.]+ \| '?[A-Za-z]+ -> "),
    ("slash or sign between numbers", r"^[\d.,:/|-]+( \| [\d.,:/|-]+)* -> [\d.,:/| -]+$"),
    ("apostrophe left out, or a word run together", r"^\w+( \| \w+)+ -> \w+$"),
    ("clitic or apostrophe", r"['\u2019\u2018]"),
    ("full stops and marks in a row", r"^[^\w]+ -> "),
    ("full stop of an abbreviation", r"^[\w. |]*\.? -> [\w. |]*\.?$"),
)


def token_kind(error):
    gold, ours = error.split("  ->  ")
    line = f"{gold} -> {ours}"
    return next((name for name, pattern in TOKENS if re.search(pattern, line)), "other signs, addresses, names")


def sentence_kind(error):
    side, word, gap = re.fullmatch(r'(missed|too much) +after "(.*)" (\S+)', error, re.S).groups()
    if "N" in gap:
        place = "at the end of a line"
    elif re.search(r"[.?!\u2026][\"'\u201d\u2019)\]]*$", word):
        place = "behind a full stop, question or exclamation mark"
        if re.search(r"\w\.\w|^\W*[A-Z][a-z]{0,4}\.$", word):
            place = "behind what may be an abbreviation"
        if re.search(r"\.\.|\u2026", word):
            place = "behind an ellipsis"
    elif re.search(r"[:;,\u2013\u2014-]$", word):
        place = "behind a colon, dash or comma"
    else:
        place = "without a mark"
    return f"{side}: {place}"


def table(counts):
    kinds = sorted({kind for c in counts.values() for kind in c},
                   key=lambda kind: (-sum(c[kind] for c in counts.values()), kind))
    print("| kind | " + " | ".join(PARTS) + " |\n|---|" + "--:|" * len(PARTS))
    for kind in kinds:
        print(f"| {kind} | " + " | ".join(str(counts[part][kind]) for part in PARTS) + " |")
    print("| all | " + " | ".join(str(sum(counts[part].values())) for part in PARTS) + " |\n")


def main(gold=SHARED / "data/tokens", output=ROOT / "benchmarks/target/accuracy/english"):
    sys.path.insert(0, str(SHARED / "score"))
    try:
        import score_tokens
    except ImportError:
        sys.exit(f"token_errors.py: no scorer in {SHARED / 'score'}")
    layers = {"tokens": (token_kind, {}), "sentences": (sentence_kind, {})}
    for part in PARTS:
        files = [Path(output) / f"tokens-{part}.jsonl", Path(output) / f"{part}.out"]
        system = next((file for file in files if file.exists()), None)
        if system is None:
            sys.exit(f"token_errors.py: no {files[0]}: run benchmarks/run accuracy --engine english --layers tokens")
        errors = score_tokens.score(score_tokens.read(Path(gold) / f"{part}.jsonl"), score_tokens.read(system))[3]
        for layer, (kind, counts) in layers.items():
            counts[part] = Counter()
            for error, n in errors[layer].items():
                counts[part][kind(error)] += n
    for _, counts in layers.values():
        table(counts)


if __name__ == "__main__":
    main(*sys.argv[1:])
