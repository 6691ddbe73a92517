// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
/**
 * The command line: articles in, results out.
 *
 * <p>The way of an article: {@link dev.demarche.batch.Inputs} finds and reads it, {@link
 * dev.demarche.batch.Batch} has it analysed by one of several threads, a {@link
 * dev.demarche.batch.Format} turns the document into bytes, and an {@link
 * dev.demarche.batch.Output} takes them in the order of the inputs.
 */
@NullMarked
package dev.demarche.batch;

import org.jspecify.annotations.NullMarked;
