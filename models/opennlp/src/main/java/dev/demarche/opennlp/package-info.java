// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Apache OpenNLP behind Demarche's interfaces: the engine {@code opennlp} ({@link
 * dev.demarche.opennlp.OpenNlpEngine}), and each of its stages alone for mixing.
 *
 * <p>OpenNLP's model files name classes that are made objects of (CVE-2026-42027, CVE-2026-63317).
 * This module opens only the files that the caller names and Apache's own models on the class path,
 * and depends on an OpenNLP that has the fixes.
 */
@NullMarked
package dev.demarche.opennlp;

import org.jspecify.annotations.NullMarked;
