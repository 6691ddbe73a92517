// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.benchmarks.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A part of a file that a program writes, between two lines that stay:
 *
 * <pre>
 * &lt;!-- begin NAME --&gt;
 * &lt;!-- end NAME --&gt;
 * </pre>
 */
public final class MarkedSection {

  private MarkedSection() {}

  /**
   * Puts new content between the marks.
   *
   * @throws IOException if the file cannot be read or written, or lacks the marks
   */
  public static void replace(Path file, String name, String content) throws IOException {
    Files.writeString(file, replaced(Files.readString(file, UTF_8), file, name, content), UTF_8);
  }

  private static String replaced(String text, Path file, String name, String content)
      throws IOException {
    String begin = "<!-- begin " + name + " -->\n";
    String end = "<!-- end " + name + " -->";
    int from = text.indexOf(begin);
    int to = from < 0 ? -1 : text.indexOf(end, from);
    if (to < 0) {
      throw new IOException(
          file
              + " has no section \""
              + name
              + "\": add the lines "
              + begin.strip()
              + " and "
              + end);
    }
    return text.substring(0, from + begin.length()) + "\n" + content + "\n\n" + text.substring(to);
  }
}
