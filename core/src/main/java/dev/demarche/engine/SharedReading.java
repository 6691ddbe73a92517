// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.engine;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import dev.demarche.Sentences;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What several stages of one engine need of a text, read once: each of them calls {@link #prepare}
 * from {@link Stage#prepare} and {@link #of} where it works. Immutable and thread-safe, as the
 * reader is.
 *
 * @param <T> what is read
 */
public final class SharedReading<T> {

  private final Function<Sentences, T> reader;

  /**
   * A reading that has not been read yet.
   *
   * @param reader reads a text; never gives null
   */
  public SharedReading(Function<Sentences, T> reader) {
    this.reader = requireNonNull(reader, "reader");
  }

  /** What is found in one text: read when first asked for, then kept. */
  private static final class Kept<T> implements Reading {
    private final SharedReading<T> of;
    private final Supplier<T> found;

    Kept(SharedReading<T> of, Sentences sentences) {
      this.of = of;
      this.found = Suppliers.memoize(() -> of.reader.apply(sentences));
    }
  }

  /** The same text, with what is found in it for all stages that ask. */
  public Sentences prepare(Sentences sentences) {
    return kept(sentences) == null ? sentences.with(new Kept<>(this, sentences)) : sentences;
  }

  /** What is in a text: what it carries of this reading, else read now. */
  public T of(Sentences sentences) {
    Kept<T> kept = kept(sentences);
    return kept == null ? reader.apply(sentences) : kept.found.get();
  }

  @SuppressWarnings("unchecked") // What is kept of this reading is of its type.
  private @Nullable Kept<T> kept(Sentences sentences) {
    for (Reading reading : sentences.readings()) {
      if (reading instanceof Kept<?> kept && kept.of == this) {
        return (Kept<T>) kept;
      }
    }
    return null;
  }
}
