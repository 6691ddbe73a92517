// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
/**
 * The stages that an engine is made of, and how engines are found.
 *
 * <p>The way of the text: {@link dev.demarche.engine.Tokenizer} → {@link
 * dev.demarche.engine.SentenceSplitter} → {@link dev.demarche.engine.EntityRecognizer} → {@link
 * dev.demarche.engine.EntityResolver} → {@link dev.demarche.engine.QuoteExtractor} → {@link
 * dev.demarche.engine.SpeakerResolver} → {@link dev.demarche.engine.StanceClassifier}. Every stage
 * is stateless, safe to share between threads, takes any string and answers in time linear in its
 * length.
 */
@NullMarked
package dev.demarche.engine;

import org.jspecify.annotations.NullMarked;
