// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.stance;

/**
 * An attribution as the rules read it.
 *
 * @param content the attributed words
 * @param cue the words at the cue, with some before and behind it
 * @param cueStart position of the first token of the cue itself in {@code cue}
 * @param cueEnd position behind its last
 * @param before the words before the statement, from the sentence before on
 */
record Statement(Sequence content, Sequence cue, int cueStart, int cueEnd, Sequence before) {}
