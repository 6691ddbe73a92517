// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.engine;

/**
 * What stages of an engine read in a text once for several of them: a network that finds names and
 * quotes in one pass, say. They put it into {@link dev.demarche.Sentences} ({@link Stage#prepare})
 * and find it there; stages of other engines pass it over. It lives as long as the sentences, not
 * as long as the document. Thread-safe.
 */
public interface Reading {}
