// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.lexicon;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads word lists: resources whose lines have columns parted by tabs. Lines that start with {@code
 * #} are comments.
 */
public final class WordList {

  private WordList() {}

  /**
   * Reads a list.
   *
   * @param owner the class beside which it lies
   * @param file its name; with a leading slash from the root of the class path
   * @param columns how many columns each line has
   * @return the lines, each with its columns
   * @throws IllegalStateException if it is missing or a line has another number of columns; the
   *     message says which
   */
  public static List<List<String>> read(Class<?> owner, String file, int columns) {
    String text = text(owner, file);
    ImmutableList.Builder<List<String>> lines = ImmutableList.builder();
    int number = 0;
    int end;
    for (int start = 0; start < text.length(); start = end + 1) {
      end = endOfLine(text, start);
      number++;
      if (text.charAt(start) != '#') {
        lines.add(cells(text, start, withoutReturn(text, start, end), columns, file, number));
      }
    }
    return lines.build();
  }

  /**
   * Reads a list whose lines have no columns.
   *
   * @param owner the class beside which it lies
   * @param file its name; with a leading slash from the root of the class path
   * @return the lines, without comments and blank ones
   * @throws IllegalStateException if it is missing
   */
  public static List<String> lines(Class<?> owner, String file) {
    String text = text(owner, file);
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    int end;
    for (int start = 0; start < text.length(); start = end + 1) {
      end = endOfLine(text, start);
      String line = text.substring(start, withoutReturn(text, start, end));
      if (!line.startsWith("#") && !line.isBlank()) {
        lines.add(line);
      }
    }
    return lines.build();
  }

  /** The forms in a cell, parted by {@code |}; none where it is {@code -}. */
  public static List<String> forms(String cell) {
    return cell.equals("-") ? List.of() : parts(cell, '|');
  }

  /** The words in a cell, parted by blanks. */
  public static List<String> words(String cell) {
    return parts(cell, ' ');
  }

  private static List<String> parts(String cell, char separator) {
    if (cell.indexOf(separator) < 0) {
      return cell.isEmpty() ? List.of() : List.of(cell);
    }
    ImmutableList.Builder<String> parts = ImmutableList.builder();
    int from = 0;
    for (int i = 0; i <= cell.length(); i++) {
      if (i == cell.length() || cell.charAt(i) == separator) {
        if (i > from) {
          parts.add(cell.substring(from, i));
        }
        from = i + 1;
      }
    }
    return parts.build();
  }

  private static String text(Class<?> owner, String file) {
    try (InputStream stream = owner.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException(
            "resource "
                + file
                + " of "
                + owner.getPackageName()
                + " is missing: the jar is damaged or was repackaged without it");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int endOfLine(String text, int start) {
    int end = text.indexOf('\n', start);
    return end < 0 ? text.length() : end;
  }

  private static int withoutReturn(String text, int start, int end) {
    return end > start && text.charAt(end - 1) == '\r' ? end - 1 : end;
  }

  private static List<String> cells(
      String text, int start, int end, int columns, String file, int number) {
    String[] cells = new String[columns];
    int count = 0;
    int from = start;
    for (int i = start; i <= end; i++) {
      if (i == end || text.charAt(i) == '\t') {
        if (count < columns) {
          cells[count] = text.substring(from, i);
        }
        count++;
        from = i + 1;
      }
    }
    if (count != columns) {
      throw new IllegalStateException(
          file
              + ":"
              + number
              + ": "
              + count
              + " columns, not "
              + columns
              + ": part them by one tab each");
    }
    return List.of(cells);
  }
}
