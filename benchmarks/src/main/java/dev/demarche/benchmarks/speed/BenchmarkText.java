// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.benchmarks.speed;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.demarche.benchmarks.accuracy.GoldArticles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The text that is cut: all development files of {@code ../shared/data/tokens}, or where these are
 * absent the sample articles, joined by empty lines and repeated.
 */
public final class BenchmarkText {

  /** The system property that says where the shared folder is. */
  static final String SHARED = "demarche.shared";

  /** How Java keeps a string: one byte or two for each character. */
  public enum Coding {
    /** All characters below 256. */
    LATIN1("Latin-1"),
    /** At least one above, such as a curly quotation mark. */
    UTF16("UTF-16");

    private final String title;

    Coding(String title) {
      this.title = title;
    }

    /** As tables call it. */
    String title() {
      return title;
    }
  }

  private BenchmarkText() {}

  /** News and other prose of this many characters. */
  static String of(int length, Coding coding) {
    return of(String.join("\n\n", articles()), length, coding);
  }

  /** The source, repeated after empty lines up to this many characters. */
  static String of(String source, int length, Coding coding) {
    StringBuilder text = new StringBuilder(length);
    while (text.length() < length) {
      text.append(source, 0, Math.min(source.length(), length - text.length())).append("\n\n");
    }
    text.setLength(length);
    return coding == Coding.LATIN1 ? latin1(text) : utf16(text);
  }

  /** Where the text comes from, for the report. */
  static String source() {
    return Files.isDirectory(tokens())
        ? "the development files of `../shared/data/tokens`"
        : "the sample articles";
  }

  /** The sample articles, one string each. */
  static List<String> samples() {
    try {
      return texts(Path.of("examples/articles"), "*.txt");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> articles() {
    try {
      return Files.isDirectory(tokens()) ? GoldArticles.texts(tokens(), "*-dev.jsonl") : samples();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path tokens() {
    return Path.of(System.getProperty(SHARED, "../shared"), "data/tokens");
  }

  private static List<String> texts(Path folder, String glob) throws IOException {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, glob)) {
      found.forEach(files::add);
    }
    List<String> texts = new ArrayList<>();
    for (Path file : files.stream().sorted().toList()) {
      texts.add(Files.readString(file, UTF_8));
    }
    return texts;
  }

  /** The same with characters that Latin-1 has. */
  private static String latin1(StringBuilder text) {
    for (int i = 0; i < text.length(); i++) {
      text.setCharAt(i, latin1(text.charAt(i)));
    }
    return text.toString();
  }

  private static char latin1(char c) {
    return switch (c) {
      case '“', '”', '„' -> '"';
      case '‘', '’' -> '\'';
      case '–', '—', '−' -> '-';
      default -> c < 256 ? c : 'x';
    };
  }

  /** The same with a character that Latin-1 does not have. */
  private static String utf16(StringBuilder text) {
    if (text.chars().noneMatch(c -> c > 255)) {
      text.setCharAt(text.length() - 1, '”');
    }
    return text.toString();
  }
}
