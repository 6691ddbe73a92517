// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.parameters;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32C;

/**
 * Named sections of bytes in one file, little-endian:
 *
 * <pre>
 * magic · format version · name · number of sections
 * table of sections: name, offset, length
 * the sections
 * complement of the magic · CRC-32C of all bytes before the checksum
 * </pre>
 *
 * Strings are a length in bytes (int) and UTF-8. There is no clock in the file: the same training
 * gives the same bytes. Immutable.
 */
public final class ParameterFile {

  private static final int MAGIC = 0x52414d44; // "DMAR"
  private static final int FORMAT = 1;
  private static final int FOOTER = 8;

  private final String name;
  private final Map<String, byte[]> sections;

  private ParameterFile(String name, Map<String, byte[]> sections) {
    this.name = name;
    this.sections = sections;
  }

  /** A file with these sections, in the order of the map. */
  public static ParameterFile of(String name, Map<String, byte[]> sections) {
    return new ParameterFile(name, new LinkedHashMap<>(sections));
  }

  /**
   * Reads a resource that lies beside a class.
   *
   * @param name the name that the file must carry
   * @throws IllegalStateException if the resource is missing, damaged, of another format or of
   *     another name
   */
  public static ParameterFile load(Class<?> beside, String resource, String name) {
    try (InputStream stream = beside.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException(
            resource
                + " is missing beside "
                + beside.getName()
                + ": the jar is incomplete; take it anew");
      }
      return read(stream.readAllBytes(), resource, name);
    } catch (IOException e) {
      throw new IllegalStateException(resource + " cannot be read: " + e.getMessage(), e);
    }
  }

  /**
   * Reads the bytes of a file.
   *
   * @param file its name for messages
   * @param name the name that it must carry
   * @throws IllegalStateException if the bytes are damaged, of another format or of another name
   */
  public static ParameterFile read(byte[] bytes, String file, String name) {
    ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    if (bytes.length < 16 || in.getInt() != MAGIC) {
      throw new IllegalStateException(file + " is no parameter file of Demarche");
    }
    int format = in.getInt();
    if (format != FORMAT) {
      throw new IllegalStateException(
          file
              + " is format "
              + format
              + "; this release reads "
              + FORMAT
              + ". Take the file of the same release");
    }
    int body = bytes.length - FOOTER;
    CRC32C checksum = new CRC32C();
    checksum.update(bytes, 0, body + 4);
    if (in.getInt(body) != ~MAGIC || in.getInt(body + 4) != (int) checksum.getValue()) {
      throw new IllegalStateException(
          file + " is damaged or cut off (its checksum does not fit): take it anew");
    }
    String found = string(in);
    if (!found.equals(name)) {
      throw new IllegalStateException(
          file + " holds \"" + found + "\", but \"" + name + "\" is needed");
    }
    Map<String, byte[]> sections = new LinkedHashMap<>();
    for (int left = in.getInt(); left > 0; left--) {
      String section = string(in);
      byte[] content = new byte[in.getInt(in.position() + 4)];
      in.get(in.getInt(), content);
      in.position(in.position() + 4);
      sections.put(section, content);
    }
    return new ParameterFile(name, sections);
  }

  /**
   * The bytes of a section, not to be changed.
   *
   * @throws IllegalStateException if there is none of this name
   */
  public ByteBuffer section(String section) {
    byte[] bytes = sections.get(section);
    if (bytes == null) {
      throw new IllegalStateException(
          "the parameters \""
              + name
              + "\" have no section \""
              + section
              + "\" but "
              + sections.keySet()
              + ": take the file of the same release");
    }
    return ByteBuffer.wrap(bytes).asReadOnlyBuffer().order(ByteOrder.LITTLE_ENDIAN);
  }

  /** The whole file as bytes. */
  public byte[] toBytes() {
    int header = 12 + Integer.BYTES + utf8(name).length;
    int size = 0;
    for (Map.Entry<String, byte[]> section : sections.entrySet()) {
      header += 12 + utf8(section.getKey()).length;
      size += section.getValue().length;
    }
    ByteBuffer out = ByteBuffer.allocate(header + size + FOOTER).order(ByteOrder.LITTLE_ENDIAN);
    out.putInt(MAGIC).putInt(FORMAT);
    putString(out, name);
    out.putInt(sections.size());
    int offset = header;
    for (Map.Entry<String, byte[]> section : sections.entrySet()) {
      putString(out, section.getKey());
      out.putInt(offset).putInt(section.getValue().length);
      offset += section.getValue().length;
    }
    sections.values().forEach(out::put);
    out.putInt(~MAGIC);
    CRC32C checksum = new CRC32C();
    checksum.update(out.array(), 0, out.position());
    return out.putInt((int) checksum.getValue()).array();
  }

  private static String string(ByteBuffer in) {
    byte[] bytes = new byte[in.getInt()];
    in.get(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static void putString(ByteBuffer out, String value) {
    byte[] bytes = utf8(value);
    out.putInt(bytes.length).put(bytes);
  }

  private static byte[] utf8(String value) {
    return value.getBytes(StandardCharsets.UTF_8);
  }
}
