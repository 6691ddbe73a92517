// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.encoder;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The files of a model: checked, not yet understood. {@code encoder.properties} names the version
 * of the format and the SHA-256 of each other file, so that another model is taken by replacing the
 * files. Immutable.
 */
final class ModelFiles {

  static final String PROPERTIES = "encoder.properties";
  static final String ENCODER = "encoder.onnx";
  static final String ROLES = "roles.onnx";
  static final String STANCE = "stance.onnx";
  private static final String VOCABULARY = "vocab.txt";
  private static final List<String> FILES = List.of(ENCODER, ROLES, STANCE, VOCABULARY);

  /** Opens a file of a model. */
  @FunctionalInterface
  interface Source {

    /** The file's bytes, or null if there is none. */
    @Nullable InputStream open(String file) throws IOException;
  }

  private final Settings settings;
  private final ImmutableMap<String, byte[]> files;

  private ModelFiles(Settings settings, ImmutableMap<String, byte[]> files) {
    this.settings = settings;
    this.files = files;
  }

  /** Whether the jar has a model. */
  static boolean areShipped() {
    return ModelFiles.class.getResource(PROPERTIES) != null;
  }

  /**
   * The model in the jar.
   *
   * @throws IllegalStateException if a file is missing, damaged or of another format; the message
   *     names it
   */
  static ModelFiles shipped() {
    return read(ModelFiles.class::getResourceAsStream);
  }

  /**
   * Reads and checks all files.
   *
   * @throws IllegalStateException if one is missing, damaged or of another format; the message
   *     names it
   */
  static ModelFiles read(Source source) {
    Properties properties = new Properties();
    try (Reader reader = new StringReader(new String(bytes(source, PROPERTIES), UTF_8))) {
      properties.load(reader);
    } catch (IOException | IllegalArgumentException e) {
      throw new IllegalStateException(PROPERTIES + " cannot be read: " + e.getMessage(), e);
    }
    Settings settings = Settings.of(properties);
    ImmutableMap.Builder<String, byte[]> files = ImmutableMap.builder();
    for (String file : FILES) {
      byte[] bytes = bytes(source, file);
      String wanted = Settings.text(properties, "sha256." + file);
      String found = Hashing.sha256().hashBytes(bytes).toString();
      if (!found.equals(wanted)) {
        throw new IllegalStateException(
            file
                + " is damaged or of another model: its SHA-256 is "
                + found
                + ", but "
                + PROPERTIES
                + " says "
                + wanted
                + ": take both from the same export, or the jar of demarche-encoder anew");
      }
      files.put(file, bytes);
    }
    return new ModelFiles(settings, files.buildOrThrow());
  }

  private static byte[] bytes(Source source, String file) {
    try (InputStream stream = source.open(file)) {
      if (stream == null) {
        throw new IllegalStateException(
            file + " is missing from the model: take the jar of demarche-encoder anew");
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new IllegalStateException(file + " cannot be read: " + e.getMessage(), e);
    }
  }

  Settings settings() {
    return settings;
  }

  WordPiece wordPiece() {
    return new WordPiece(
        Splitter.on('\n').splitToList(new String(file(VOCABULARY), UTF_8).strip()));
  }

  /** The bytes of {@link #ENCODER}, {@link #ROLES} or {@link #STANCE}; not to be changed. */
  byte[] file(String name) {
    byte[] bytes = files.get(name);
    if (bytes == null) {
      throw new IllegalArgumentException(name + " is none of " + FILES);
    }
    return bytes;
  }
}
