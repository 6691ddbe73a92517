// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
/**
 * The engine {@code encoder}: one small transformer, fine-tuned on names, quotes and stance, read
 * with ONNX Runtime; the most accurate.
 *
 * <p>The way of the text: {@link dev.demarche.encoder.Words} → {@link dev.demarche.encoder.Pieces}
 * → {@link dev.demarche.encoder.Window} → {@link dev.demarche.encoder.Network} → {@link
 * dev.demarche.encoder.Reader}, which decodes each window as it comes → {@link
 * dev.demarche.encoder.Findings}, kept for the stages of the engine. Words, pieces and windows are
 * the same as those of {@code models/training/encoder/pieces.py}, which made the training data.
 */
@NullMarked
package dev.demarche.encoder;

import org.jspecify.annotations.NullMarked;
