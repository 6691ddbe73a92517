// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes each document to a file of its own, named after its id. */
final class DirectoryOutput implements Output {

  private final Path directory;
  private final Format format;
  private final FileNames names;

  DirectoryOutput(Path directory, Format format) throws IOException {
    this.directory = directory;
    this.format = format;
    this.names = new FileNames(format.extension());
    Files.createDirectories(directory);
  }

  @Override
  public void write(Rendered document) throws IOException {
    try (PartFile file = PartFile.create(directory.resolve(names.of(document.id())))) {
      OutputStream out = file.stream();
      out.write(format.head().getBytes(UTF_8));
      document.writeTo(out);
      out.write(format.tail().getBytes(UTF_8));
      file.complete();
    }
  }

  @Override
  public void complete() {}

  @Override
  public void close() {}
}
