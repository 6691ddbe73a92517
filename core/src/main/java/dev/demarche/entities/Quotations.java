// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.entities;

import dev.demarche.Sentences;
import dev.demarche.quotes.Quotation;
import dev.demarche.quotes.QuotationMarks;
import java.util.List;

/** Tells in which quotation a place stands. */
final class Quotations {

  private final List<Quotation> list;

  Quotations(Sentences sentences) {
    this.list = QuotationMarks.find(sentences);
  }

  /** Number of the quotation that covers an offset, or -1. */
  int at(int offset) {
    int low = 0;
    int high = list.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (list.get(middle).span().end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low < list.size() && list.get(low).span().contains(offset) ? low : -1;
  }
}
