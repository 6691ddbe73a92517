// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.quotes;

import dev.demarche.Sentences;
import java.util.List;

/** The quotations of a text by place. Immutable. */
public final class Quotations {

  private final List<Quotation> list;

  private Quotations(List<Quotation> list) {
    this.list = list;
  }

  /** Finds them with {@link QuotationMarks}. */
  public static Quotations of(Sentences sentences) {
    return new Quotations(QuotationMarks.find(sentences));
  }

  /** How many there are. */
  public int size() {
    return list.size();
  }

  /**
   * One of them.
   *
   * @throws IndexOutOfBoundsException if there is none of this number
   */
  public Quotation get(int index) {
    return list.get(index);
  }

  /** Number of the first quotation that ends behind an offset, or {@link #size()}. */
  public int firstEndingBehind(int offset) {
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
    return low;
  }

  /** Number of the quotation that covers an offset, or -1. */
  public int at(int offset) {
    int index = firstEndingBehind(offset);
    return index < list.size() && list.get(index).span().contains(offset) ? index : -1;
  }
}
