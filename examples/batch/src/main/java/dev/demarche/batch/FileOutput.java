// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.batch;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes all documents to one file, which takes its name when it is complete. */
final class FileOutput implements Output {

  private final PartFile file;
  private final StreamOutput stream;
  private final SeenIds done;

  private FileOutput(PartFile file, Format format, SeenIds done) {
    this.file = file;
    this.stream = new StreamOutput(file.stream(), format);
    this.done = done;
  }

  /** Starts a file afresh. */
  static FileOutput create(Path path, Format format) throws IOException {
    return new FileOutput(PartFile.create(path), format, new SeenIds());
  }

  /**
   * Goes on with a file of JSON Lines that a killed run has left, or with a complete one: keeps its
   * complete lines and cuts a torn one off.
   *
   * @param made how the documents to come are made
   * @throws RunException if those in the file were made otherwise
   */
  static FileOutput resume(Path path, Format format, FinishedLines.Made made)
      throws IOException, RunException {
    Path part = PartFile.partOf(path);
    if (Files.exists(path) && !Files.exists(part)) {
      Files.move(path, part, StandardCopyOption.ATOMIC_MOVE);
    }
    PartFile file = PartFile.open(path);
    try {
      FinishedLines finished = FinishedLines.read(Channels.newInputStream(file.channel()), made);
      file.cut(finished.length());
      return new FileOutput(file, format, finished.ids());
    } catch (IOException | RunException e) {
      file.close();
      throw e;
    }
  }

  @Override
  public SeenIds done() {
    return done;
  }

  @Override
  public void write(Rendered document) throws IOException {
    stream.write(document);
  }

  @Override
  public void complete() throws IOException {
    stream.complete();
    file.force();
    file.complete();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
