// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.opennlp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Opens model files, and says what is wrong with them. */
final class Models {

  /** The artefacts of Apache's models for English, and the resource of each. */
  enum Apache {
    TOKENS("opennlp-models-tokenizer-en", "/opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin"),
    SENTENCES("opennlp-models-sentdetect-en", "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin"),
    TAGS("opennlp-models-pos-en", "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin"),
    LEMMAS("opennlp-models-lemmatizer-en", "/opennlp-en-ud-ewt-lemmas-1.3-2.5.4.bin");

    private final String artifact;
    private final String resource;

    Apache(String artifact, String resource) {
      this.artifact = artifact;
      this.resource = resource;
    }

    /** Reads the model. */
    <T> T read(Constructor<InputStream, T> constructor) {
      try (@Nullable InputStream stream = Models.class.getResourceAsStream(resource)) {
        if (stream == null) {
          throw new IllegalStateException(
              "Apache's model "
                  + resource
                  + " is not on the class path: add org.apache.opennlp:"
                  + artifact
                  + ":1.3.0, or give the path of a model of yours");
        }
        return Models.read(resource, stream, constructor);
      } catch (IOException e) {
        throw unreadable(resource, e);
      }
    }
  }

  /** What makes a model of a file or a stream. */
  interface Constructor<S, T> {
    T read(S source) throws IOException;
  }

  private Models() {}

  /**
   * Reads a file.
   *
   * @throws UncheckedIOException if it cannot be read or is no such model
   */
  static <T> T read(Path file, Constructor<Path, T> constructor) {
    return read(file.toString(), file, constructor);
  }

  /** Reads a model that messages call {@code name}. */
  static <S, T> T read(String name, S source, Constructor<S, T> constructor) {
    try {
      return constructor.read(source);
    } catch (IOException | RuntimeException e) {
      // What is no archive with a manifest ends in a NullPointerException.
      throw unreadable(name, e);
    }
  }

  private static UncheckedIOException unreadable(String model, Exception cause) {
    return new UncheckedIOException(
        model
            + " cannot be read as an OpenNLP 2.5 model of this kind ("
            + cause.getMessage()
            + "): give a .bin file as Apache publishes it, or as OpenNLP's trainers write it",
        cause instanceof IOException e ? e : new IOException(cause));
  }
}
