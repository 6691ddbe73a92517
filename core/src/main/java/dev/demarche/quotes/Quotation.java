// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.quotes;

import dev.demarche.Span;

/**
 * A stretch of a paragraph in quotation marks.
 *
 * @param span from the opening mark to the closing one, both included; without a closing mark to
 *     the end of the paragraph
 * @param closed whether it has a closing mark. One without is either a quotation that goes on in
 *     the next paragraph or a slip of the writer
 */
public record Quotation(Span span, boolean closed) {}
