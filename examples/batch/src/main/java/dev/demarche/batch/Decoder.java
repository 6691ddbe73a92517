// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.batch;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;

/**
 * Turns the bytes of a text file into characters.
 *
 * <p>A byte order mark decides (UTF-8, UTF-16, UTF-32) and is no part of the text. Without one,
 * what is valid UTF-8 is UTF-8. The rest is windows-1252, unless most bytes above 127 make valid
 * UTF-8 sequences: that is UTF-8 with damaged places, which become U+FFFD.
 */
final class Decoder {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private Decoder() {}

  /**
   * The characters of a file.
   *
   * @throws CharacterCodingException if the file is no text; the message says why
   */
  static String decode(byte[] bytes) throws CharacterCodingException {
    for (Mark mark : Mark.values()) {
      if (mark.leads(bytes)) {
        int skip = mark.bytes.length();
        return new String(bytes, skip, bytes.length - skip, mark.charset);
      }
    }
    refuseNul(bytes);
    try {
      return strictUtf8(bytes, 0, bytes.length);
    } catch (CharacterCodingException notUtf8) {
      return new String(bytes, isDamagedUtf8(bytes) ? UTF_8 : WINDOWS_1252);
    }
  }

  /**
   * The characters of bytes that must be UTF-8.
   *
   * @throws CharacterCodingException if they are not; the message says where
   */
  static String strictUtf8(byte[] bytes, int from, int length) throws CharacterCodingException {
    ByteBuffer in = ByteBuffer.wrap(bytes, from, length);
    CharBuffer out = CharBuffer.allocate(length);
    if (UTF_8.newDecoder().decode(in, out, true).isError()) {
      throw new NotText("byte " + (in.position() - from + 1) + " is not valid UTF-8");
    }
    return out.flip().toString();
  }

  private static void refuseNul(byte[] bytes) throws NotText {
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        throw new NotText(
            "no text: byte "
                + (i + 1)
                + " is NUL, so this is a binary file, or UTF-16 without a"
                + " byte order mark; convert it to UTF-8");
      }
    }
  }

  /** Whether valid sequences of several bytes outnumber the bytes above 127 outside of them. */
  private static boolean isDamagedUtf8(byte[] bytes) {
    int valid = 0;
    int stray = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] < 0) {
        int length = sequence(bytes, i);
        if (length > 1) {
          valid++;
          i += length - 1;
        } else {
          stray++;
        }
      }
    }
    return valid > stray;
  }

  /**
   * The length of the UTF-8 sequence that starts here, as its first byte tells; 1 if it is none.
   */
  private static int sequence(byte[] bytes, int start) {
    int first = bytes[start] & 0xFF;
    int length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 1;
    if (first > 0xF4 || start + length > bytes.length) {
      return 1;
    }
    for (int i = start + 1; i < start + length; i++) {
      if ((bytes[i] & 0xC0) != 0x80) {
        return 1;
      }
    }
    return length;
  }

  /** Byte order marks; that of UTF-32LE begins as that of UTF-16LE does and so comes first. */
  private enum Mark {
    UTF_8_MARK(UTF_8, "\u00EF\u00BB\u00BF"),
    UTF_32LE_MARK(Charset.forName("UTF-32LE"), "\u00FF\u00FE\0\0"),
    UTF_32BE_MARK(Charset.forName("UTF-32BE"), "\0\0\u00FE\u00FF"),
    UTF_16LE_MARK(UTF_16LE, "\u00FF\u00FE"),
    UTF_16BE_MARK(UTF_16BE, "\u00FE\u00FF");

    private final Charset charset;

    /** A character for each byte. */
    private final String bytes;

    Mark(Charset charset, String bytes) {
      this.charset = charset;
      this.bytes = bytes;
    }

    boolean leads(byte[] file) {
      if (file.length < bytes.length()) {
        return false;
      }
      for (int i = 0; i < bytes.length(); i++) {
        if ((file[i] & 0xFF) != bytes.charAt(i)) {
          return false;
        }
      }
      return true;
    }
  }

  /** Says what is wrong with a file that is no text. */
  private static final class NotText extends CharacterCodingException {
    private static final long serialVersionUID = 1;
    private final String reason;

    NotText(String reason) {
      this.reason = reason;
    }

    @Override
    public String getMessage() {
      return reason;
    }
  }
}
