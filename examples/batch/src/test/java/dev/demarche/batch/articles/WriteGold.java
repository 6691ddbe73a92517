// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.batch.articles;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Writes the gold of the sample articles as JSON Lines. */
final class WriteGold {
  private WriteGold() {}

  /**
   * Writes them.
   *
   * @param args the folder of the articles, the file to write, and {@code utf16} (if nothing is
   *     given) or {@code codepoint}
   */
  public static void main(String[] args) throws IOException {
    if (args.length < 2 || args.length > 3) {
      throw new IllegalArgumentException("give ARTICLES OUT [utf16|codepoint]");
    }
    List<Gold> gold = GoldReader.readAll(Path.of(args[0]));
    GoldJson.Offsets offsets =
        args.length < 3
            ? GoldJson.Offsets.UTF16
            : GoldJson.Offsets.valueOf(args[2].toUpperCase(Locale.ROOT));
    try (Writer out = Files.newBufferedWriter(Path.of(args[1]))) {
      GoldJson.write(out, gold, offsets);
    }
  }
}
