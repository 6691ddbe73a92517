// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.batch.articles;

import dev.demarche.EntityType;
import dev.demarche.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Reads articles with their gold. {@code examples/articles/README.md} describes the format. */
final class GoldReader {
  private GoldReader() {}

  /**
   * Every article of a folder, by name.
   *
   * @throws IOException if a file cannot be read
   * @throws IllegalArgumentException if a gold file is not in the format or does not fit its
   *     article; the message says where
   */
  static List<Gold> readAll(Path folder) throws IOException {
    List<Gold> all = new ArrayList<>();
    for (String id : ids(folder, ".txt")) {
      Path gold = folder.resolve(id + ".gold");
      try {
        all.add(read(id, Files.readString(folder.resolve(id + ".txt")), Files.readString(gold)));
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(gold + ", " + e.getMessage(), e);
      }
    }
    return all;
  }

  /** The names, without it, of the files of a folder that end with {@code ending}. */
  static List<String> ids(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(f -> f.endsWith(ending))
          .map(f -> f.substring(0, f.length() - ending.length()))
          .sorted()
          .toList();
    }
  }

  /**
   * One article.
   *
   * @throws IllegalArgumentException if the gold is not in the format or does not fit the text; the
   *     message begins with the line
   */
  static Gold read(String id, String text, String gold) {
    NameLines names = new NameLines();
    QuoteLines quotes = new QuoteLines(text, names);
    List<String> lines = gold.lines().map(String::stripTrailing).toList();
    int quotesAt = lines.indexOf("quotes");
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isEmpty() || line.startsWith("#") || line.equals("names") || line.equals("quotes")) {
        continue;
      }
      if (quotesAt < 0 || i < quotesAt) {
        names.read(i + 1, line);
      } else {
        quotes.read(i + 1, line);
      }
    }
    return gold(id, text, new Names(text, names.surfaces()).find(), quotes.quotes());
  }

  private static Gold gold(
      String id, String text, List<Names.Found> names, List<Gold.Quote> quotes) {
    Set<Gold.Entity> entities = new LinkedHashSet<>();
    List<Gold.Mention> mentions = new ArrayList<>();
    List<Span> ignored = new ArrayList<>();
    for (Names.Found name : names) {
      Gold.Entity entity = name.surface().entity();
      EntityType type = name.surface().type();
      if (entity == null || type == null) {
        ignored.add(name.span());
      } else {
        entities.add(entity);
        mentions.add(new Gold.Mention(name.span(), type, entity));
      }
    }
    for (Gold.Quote quote : quotes) {
      Gold.Entity speaker = quote.speaker().entity();
      if (speaker != null && !entities.contains(speaker)) {
        throw new IllegalArgumentException(
            "the speaker " + speaker.name() + " is named nowhere: write (" + speaker.name() + ")");
      }
    }
    return new Gold(id, text, List.copyOf(entities), mentions, ignored, quotes);
  }
}
