// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.batch;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that is written under the name {@code NAME.part} and gets its own name when it is
 * complete. A second run that would write the same file is refused.
 */
final class PartFile implements Closeable {

  private final Path target;
  private final Path part;
  private final FileChannel channel;

  private PartFile(Path target, Path part, FileChannel channel) {
    this.target = target;
    this.part = part;
    this.channel = channel;
  }

  /** The name that an unfinished file has. */
  static Path partOf(Path target) {
    return target.resolveSibling(target.getFileName() + ".part");
  }

  /** Starts a file afresh, its directory too if need be. */
  static PartFile create(Path target) throws IOException {
    PartFile file = open(target);
    file.cut(0);
    return file;
  }

  /** Opens an unfinished file, or a new one, with what it holds. */
  static PartFile open(Path target) throws IOException {
    Path directory = target.toAbsolutePath().getParent();
    if (directory != null && !Files.isDirectory(directory)) {
      Files.createDirectories(directory);
    }
    Path part = partOf(target);
    FileChannel channel =
        FileChannel.open(
            part, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      lock(channel, part);
      return new PartFile(target, part, channel);
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  private static void lock(FileChannel channel, Path part) throws IOException {
    FileLock lock;
    try {
      lock = channel.tryLock();
    } catch (OverlappingFileLockException e) {
      lock = null;
    }
    if (lock == null) {
      throw new IOException(part + " is being written by another run");
    }
  }

  /** The file, for reading and writing at its current position. */
  FileChannel channel() {
    return channel;
  }

  /** Cuts the file to this length; writing goes on there. */
  void cut(long length) throws IOException {
    channel.truncate(length);
    channel.position(length);
  }

  /** Writes behind the current position. */
  OutputStream stream() {
    return Channels.newOutputStream(channel);
  }

  /** Writes what may still be in memory to the disk, so that not even a power cut takes it. */
  void force() throws IOException {
    channel.force(true);
  }

  /** Gives the file its name, replacing one that has it. */
  void complete() throws IOException {
    try {
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }
    channel.close();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
