// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.benchmarks.peers;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people write who have no tokenizer. */
public final class RegularExpression extends ColumnPeer {

  private final Pattern pattern = Pattern.compile("\\p{L}+|\\p{N}+|[^\\s\\p{L}\\p{N}]");

  /** For the service loader. */
  public RegularExpression() {
    super("regular expression", Unit.TOKENS);
  }

  @Override
  protected void cut(String text) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      add(matcher.start(), matcher.end());
    }
  }
}
