// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.batch;

/**
 * An analysed article, ready to be written.
 *
 * @param id the article's id
 * @param bytes the document in the format of the run
 * @param entry its line in a table of contents; empty in formats that have none
 */
record Rendered(String id, byte[] bytes, String entry) implements Result {}
