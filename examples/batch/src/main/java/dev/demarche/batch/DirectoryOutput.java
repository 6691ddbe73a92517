// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes each document to a file of its own, named after its id, and an index if there is one. */
final class DirectoryOutput implements Output {

  private final Path directory;
  private final Format format;
  private final FileNames names;
  private final Contents contents = new Contents();

  DirectoryOutput(Path directory, Format format) throws IOException {
    this.directory = directory;
    this.format = format;
    this.names = new FileNames(format.extension());
    Files.createDirectories(directory);
  }

  @Override
  public void write(Rendered document) throws IOException {
    String name = names.of(document.article().id());
    try (PartFile file = PartFile.create(directory.resolve(name))) {
      document.writeTo(file.stream());
      file.complete();
    }
    contents.add(document.entry(FileNames.link(name)));
  }

  @Override
  public void complete() throws IOException {
    String index = format.index(contents);
    if (!index.isEmpty()) {
      try (PartFile file = PartFile.create(directory.resolve("index." + format.extension()))) {
        OutputStream out = file.stream();
        out.write(index.getBytes(UTF_8));
        file.complete();
      }
    }
  }

  @Override
  public void close() {}
}
