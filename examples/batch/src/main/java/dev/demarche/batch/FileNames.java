// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import com.google.common.hash.Hashing;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Names files after ids. An id with slashes makes directories; signs that a name of a file should
 * not have are written as in web addresses ({@code %3A}); no id leads out of the directory. What is
 * too long, or taken on systems that do not tell capitals, ends in a hash of the id.
 */
final class FileNames {

  private static final int LONGEST_SEGMENT = 180;

  private final String extension;
  private final SeenIds taken = new SeenIds();

  /** Names files with this extension, given without its dot. */
  FileNames(String extension) {
    this.extension = "." + extension;
    taken.add("index" + this.extension);
  }

  /** The path of the file for an id, relative, with slashes. Asked twice, it gives two. */
  String of(String id) {
    List<String> segments = new ArrayList<>();
    for (String segment : Splitter.on('/').omitEmptyStrings().split(id)) {
      segments.add(encoded(segment));
    }
    for (int i = 0; i + 1 < segments.size(); i++) {
      if (segments.get(i).endsWith(extension)) {
        segments.set(i, segments.get(i) + "_");
      }
    }
    String name = segments.isEmpty() ? "_" : String.join("/", segments);
    boolean isTaken = !taken.add((name + extension).toLowerCase(Locale.ROOT));
    return name + (isTaken ? "~" + hash(id) : "") + extension;
  }

  /** A link to a file of this name, for HTML. */
  static String link(String name) {
    return name.replace("%", "%25").replace(" ", "%20");
  }

  private static String encoded(String segment) {
    StringBuilder encoded = new StringBuilder();
    byte[] bytes = segment.getBytes(UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      char c = (char) (bytes[i] & 0xFF);
      boolean plain =
          isAsciiLetterOrDigit(c) || c == '-' || c == '_' || c == ' ' || (c == '.' && i > 0);
      encoded.append(plain ? String.valueOf(c) : String.format("%%%02X", (int) c));
    }
    return encoded.length() <= LONGEST_SEGMENT
        ? encoded.toString()
        : encoded.substring(0, LONGEST_SEGMENT - 20) + "~" + hash(segment);
  }

  private static boolean isAsciiLetterOrDigit(char c) {
    return c < 128 && Character.isLetterOrDigit(c);
  }

  private static String hash(String words) {
    return Hashing.murmur3_128().hashUnencodedChars(words).toString().substring(0, 16);
  }
}
