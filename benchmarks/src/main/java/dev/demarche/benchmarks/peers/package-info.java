// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Tokenizers and sentence splitters side by side: ours, other libraries', and the least that such a
 * thing must do. Found by {@link java.util.ServiceLoader}, so that peers under another licence can
 * stand elsewhere.
 */
@NullMarked
package dev.demarche.benchmarks.peers;

import org.jspecify.annotations.NullMarked;
