// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.batch;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.ImmutableList;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Reads the articles of several sources one after the other, each when it is asked for. */
final class Inputs extends AbstractIterator<Input> implements Closeable {

  private static final int LONGEST_FILE = Integer.MAX_VALUE - 64;

  private final Iterator<Source> sources;
  private final InputStream standardInput;
  private final SeenIds done;
  private final SeenIds seen = new SeenIds();
  private int number;
  private Iterator<Input> current = Collections.emptyIterator();
  private @Nullable InputStream open;

  /**
   * Reads nothing yet.
   *
   * @param standardInput what {@code -} stands for; stays open
   * @param done ids of articles to pass over, as they are done
   */
  Inputs(ImmutableList<Source> sources, InputStream standardInput, SeenIds done) {
    this.sources = sources.iterator();
    this.standardInput = standardInput;
    this.done = done;
  }

  @Override
  protected @Nullable Input computeNext() {
    while (advance()) {
      Input input = current.next();
      if (!(input instanceof Input.Article article)) {
        return input;
      }
      if (!seen.add(article.id())) {
        return new Input.Failure(
            article.place(), article.id(), "an article with this id came before; ids must differ");
      }
      if (!done.contains(article.id())) {
        return article.withNumber(number++);
      }
    }
    return endOfData();
  }

  /** Opens sources until there is an input; whether there is one. */
  private boolean advance() {
    while (!current.hasNext()) {
      close();
      if (!sources.hasNext()) {
        return false;
      }
      current = read(sources.next());
    }
    return true;
  }

  private Iterator<Input> read(Source source) {
    try {
      if (source instanceof Source.TextFile file) {
        return Collections.singleton(readText(file)).iterator();
      }
      if (source instanceof Source.LinesFile file) {
        InputStream in = Files.newInputStream(file.path());
        open = in;
        return new ArticleLines(file.name(), in);
      }
      if (source instanceof Source.StandardInput in) {
        return readStandardInput(in);
      }
      Source.Unreadable unreadable = (Source.Unreadable) source;
      return failure(source, unreadable.reason());
    } catch (CharacterCodingException e) {
      return failure(source, String.valueOf(e.getMessage()));
    } catch (IOException e) {
      return failure(source, Reasons.of(e));
    }
  }

  private static Iterator<Input> failure(Source source, String reason) {
    return Collections.<Input>singleton(
            new Input.Failure(new Place(source.name(), 0), null, reason))
        .iterator();
  }

  private static Input readText(Source.TextFile file) throws IOException {
    Path path = file.path();
    if (Files.size(path) > LONGEST_FILE) {
      throw new IOException("longer than 2 GB: cut it into articles, or give JSON Lines");
    }
    return new Input.Article(
        new Place(file.name(), 0), 0, file.id(), Decoder.decode(Files.readAllBytes(path)));
  }

  private Iterator<Input> readStandardInput(Source.StandardInput source) throws IOException {
    if (source.kind() == Source.Kind.JSONL) {
      return new ArticleLines(source.name(), standardInput);
    }
    String text = Decoder.decode(standardInput.readAllBytes());
    return Collections.<Input>singleton(
            new Input.Article(new Place(source.name(), 0), 0, "stdin", text))
        .iterator();
  }

  /** Closes the file that is being read. */
  @Override
  public void close() {
    InputStream in = open;
    open = null;
    if (in != null) {
      try {
        in.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
