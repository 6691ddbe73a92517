// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Apache OpenNLP's tokenizers and sentence detector behind Demarche's interfaces.
 *
 * <p>Models are the caller's: give a path, or put Apache's {@code opennlp-models-*-en} on the class
 * path and open their resource.
 */
@NullMarked
package dev.demarche.opennlp;

import org.jspecify.annotations.NullMarked;
