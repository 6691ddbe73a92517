# Copyright 2026 The Demarche authors
# SPDX-License-Identifier: Apache-2.0
"""From text to the network's input: words, WordPiece, shapes, flags, windows.

The Java module models/encoder does the same in dev.demarche.encoder; a change here is a change
there. Offsets are code points here, UTF-16 code units there.
"""

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass, field

SPACE_BEFORE, SENTENCE_FIRST, PARAGRAPH_FIRST, QUOTED = 1, 2, 4, 8
SHAPES, FLAGS = 10, 16
CORE, LEFT, RIGHT, LONGEST = 232, 40, 44, 318


def is_punctuation(c):
    o = ord(c)
    ascii_mark = 33 <= o <= 47 or 58 <= o <= 64 or 91 <= o <= 96 or 123 <= o <= 126
    return ascii_mark or unicodedata.category(c)[0] == "P"


def _class(test):
    return "".join(re.escape(chr(o)) for o in range(0x10000) if test(chr(o)))


_MARK = _class(lambda c: is_punctuation(c) and not c.isspace())
_CONTROL = _class(lambda c: unicodedata.category(c) in ("Cc", "Cf") and c not in "\t\n\r") + "\ufffd"
_CJK = "\u4e00-\u9fff\u3400-\u4dbf"
WORD = re.compile(f"[{_MARK}{_CJK}]|[^\\s{_MARK}{_CONTROL}{_CJK}]+")


class WordPiece:
    """BERT's uncased pieces: lower case, no accents, longest match first."""

    LONGEST_WORD = 100

    def __init__(self, vocabulary):
        self.ids = {piece: i for i, piece in enumerate(vocabulary)}
        self.start, self.end, self.unknown = (self.ids[x] for x in ("[CLS]", "[SEP]", "[UNK]"))
        self.cache = {}

    def pieces(self, word):
        found = self.cache.get(word)
        if found is None:
            found = self.cache[word] = self._split(word)
        return found

    def _split(self, word):
        folded = unicodedata.normalize("NFD", word.lower())
        folded = "".join(c for c in folded if unicodedata.category(c) != "Mn")
        if not folded or len(folded) > self.LONGEST_WORD:
            return [self.unknown]
        pieces, at = [], 0
        while at < len(folded):
            for end in range(len(folded), at, -1):
                piece = self.ids.get(("##" if at else "") + folded[at:end])
                if piece is not None:
                    break
            else:
                return [self.unknown]
            pieces.append(piece)
            at = end
        return pieces


def shape(word):
    """What the uncased vocabulary hides: 0 is kept for [CLS], [SEP] and padding."""
    if len(word) == 1 and is_punctuation(word):
        return 8
    if word.isdigit():
        return 6
    if any(c.isdigit() for c in word):
        return 7
    if word.islower():
        return 1
    if word.isupper():
        return 4 if len(word) == 1 else 3
    if word[0].isupper() and word[1:].islower():
        return 2
    if word.lower() != word:
        return 5
    return 9


def words(text, sentences):
    """[(start, end, shape, flags)] of a text whose sentences are [(start, end)]."""
    found, previous, quoted = [], 0, False
    starts = {s for s, _ in sentences}
    for match in WORD.finditer(text):
        start, end = match.span()
        word, gap = match.group(), text[previous:start]
        paragraph = not found or "\n" in gap
        if "\n\n" in gap:
            quoted = False
        quoted = _quoted(quoted, word, text[previous - 1 : previous], previous == start)
        flags = SPACE_BEFORE if gap else 0
        flags |= SENTENCE_FIRST if start in starts else 0
        flags |= PARAGRAPH_FIRST if paragraph else 0
        flags |= QUOTED if quoted else 0
        found.append((start, end, shape(word), flags))
        previous = end
    return found


def _quoted(quoted, word, before, adjacent):
    if word in "“«":
        return True
    if word in "”»":
        return False
    if word == '"':
        return not quoted
    if word == "'" and before == "'" and adjacent:
        return False
    if word == "`" and before == "`" and adjacent:
        return True
    return quoted


@dataclass
class Window:
    """Whole sentences, with context on both sides that is read but not labelled."""

    document: dict
    words: list
    ids: list
    shapes: list
    flags: list
    first: list  # index of the first piece of each word
    core: tuple  # first word, word after the last
    labels: dict = field(default_factory=dict)


def windows(document, sentences, tokenizer, core=CORE, left=LEFT, right=RIGHT, longest=LONGEST):
    found = words(document["text"], sentences)
    if not found:
        return []
    ids, shapes, flags, first = [], [], [], []
    for start, end, word_shape, word_flags in found:
        pieces = tokenizer.pieces(document["text"][start:end])
        first.append(len(ids))
        ids += pieces
        shapes += [word_shape] * len(pieces)
        flags += [word_flags] + [word_flags & QUOTED] * (len(pieces) - 1)
    first.append(len(ids))
    segments = _segments(found, sorted(s for s, _ in sentences), first, core)
    made, i = [], 0
    while i < len(segments):
        j = i
        while j + 1 < len(segments) and first[segments[j + 1][1]] - first[segments[i][0]] <= core:
            j += 1
        a, b = segments[i][0], segments[j][1]
        lo, hi = a, b
        for k in range(i - 1, -1, -1):
            if first[a] - first[segments[k][0]] > left:
                break
            lo = segments[k][0]
        for k in range(j + 1, len(segments)):
            until = first[segments[k][1]]
            if until - first[b] > right or until - first[lo] > longest - 2:
                break
            hi = segments[k][1]
        made.append(
            Window(
                document,
                found[lo:hi],
                [tokenizer.start] + ids[first[lo] : first[hi]] + [tokenizer.end],
                [0] + shapes[first[lo] : first[hi]] + [0],
                [0] + flags[first[lo] : first[hi]] + [0],
                [first[k] - first[lo] + 1 for k in range(lo, hi)],
                (a - lo, b - lo),
            )
        )
        i = j + 1
    return made


def _segments(found, starts, first, core):
    """Sentences as ranges of words; one that is longer than the core is cut."""
    sentence = [bisect_right(starts, w[0]) for w in found]
    segments, a = [], 0
    for k in range(1, len(found) + 1):
        if k == len(found) or sentence[k] != sentence[a] or first[k + 1] - first[a] > core:
            segments.append((a, k))
            a = k
    return segments
