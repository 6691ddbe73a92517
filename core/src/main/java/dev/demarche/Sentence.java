// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche;

/**
 * A sentence: a run of tokens. A headline, a caption or a byline is a sentence too.
 *
 * @param span from the start of its first token to the end of its last
 * @param firstToken index of its first token
 * @param endToken index behind its last token, larger than {@code firstToken}
 * @param paragraph number of its paragraph, counted from 0. Empty lines part paragraphs. In a text
 *     that has none, every line end does, unless the lines are wrapped: then a paragraph goes on
 *     from line to line
 */
public record Sentence(Span span, int firstToken, int endToken, int paragraph) {}
