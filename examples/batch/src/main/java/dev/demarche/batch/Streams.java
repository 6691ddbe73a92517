// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.batch;

import java.io.InputStream;
import java.io.OutputStream;

/**
 * What the command reads and writes beside files.
 *
 * @param in standard input
 * @param out standard output, unbuffered
 * @param err standard error
 * @param color whether standard output is a terminal that shows colours to a user who likes them
 */
record Streams(InputStream in, OutputStream out, OutputStream err, boolean color) {}
