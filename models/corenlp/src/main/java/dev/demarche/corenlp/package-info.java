// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Stanford CoreNLP as an engine: its tokens, sentences, names, coreference and quotes behind
 * Demarche's interfaces, each taken or left; {@link dev.demarche.corenlp.CoreNlp} is the door.
 * Tokenizer and sentence splitter need no models; the rest needs those of {@code
 * stanford-corenlp}'s classifier {@code models}, and of CoreNLP's other dependencies none.
 *
 * <p>The way of a text: {@code Piece} makes CoreNLP's labels of our tokens, {@code Annotators} has
 * CoreNLP annotate them, {@code Collector} takes {@code Findings} from there, which {@code Reader}
 * keeps with the text for all stages.
 *
 * <p>CoreNLP's models are Java objects, serialized: give it only models that you trust, such as
 * those of Maven Central.
 *
 * <p>This package is under the GPL, version 3 or later, as CoreNLP is.
 */
@NullMarked
package dev.demarche.corenlp;

import org.jspecify.annotations.NullMarked;
