// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.engine;

/**
 * What an engine has read in a text once for several of its stages: a network that finds names and
 * quotes in one pass, say. The engine's sentence splitter puts it into {@link
 * dev.demarche.Sentences}, and later stages of the same engine find it there; those of other
 * engines pass it over. It lives as long as the sentences, not as long as the document.
 * Thread-safe.
 */
public interface Reading {}
