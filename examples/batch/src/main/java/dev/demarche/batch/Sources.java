// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.batch;

import com.google.common.collect.ImmutableList;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds what the arguments of the command line name.
 *
 * <p>The id of a text file is its name without the extension, in a directory its path from there.
 * Where two would have the same id, both have their path as the user named it.
 */
final class Sources {

  private final Source.@Nullable Kind kind;
  private final @Nullable Path leftOut;
  private final InputStream standardInput;
  private final List<Source> found = new ArrayList<>();
  private final Map<String, Integer> files = new HashMap<>();

  private Sources(Source.@Nullable Kind kind, @Nullable Path leftOut, InputStream standardInput) {
    this.kind = kind;
    this.leftOut = leftOut;
    this.standardInput = standardInput;
  }

  /**
   * What the arguments name, in their order, the files of a directory sorted by path.
   *
   * @param arguments files, directories, {@code -} for standard input
   * @param kind what files and standard input hold; null: the ending and the first sign tell
   * @param leftOut a file or directory that is never read: where the output goes; or null
   * @param standardInput looked into, but not read, if the arguments name it; must know marks
   */
  static ImmutableList<Source> of(
      List<String> arguments,
      Source.@Nullable Kind kind,
      @Nullable Path leftOut,
      InputStream standardInput) {
    Sources sources = new Sources(kind, leftOut, standardInput);
    arguments.forEach(sources::add);
    return sources.withUniqueIds();
  }

  private void add(String argument) {
    if (argument.equals("-")) {
      addStandardInput();
      return;
    }
    try {
      Path path = Path.of(argument);
      if (Files.isDirectory(path)) {
        addDirectory(argument, path);
      } else {
        addFile(argument, path, withoutExtension(String.valueOf(path.getFileName())));
      }
    } catch (InvalidPathException e) {
      found.add(new Source.Unreadable(argument, "no name of a file: " + e.getReason()));
    }
  }

  private void addStandardInput() {
    try {
      found.add(new Source.StandardInput(kind == null ? kindOf(standardInput) : kind));
    } catch (IOException e) {
      found.add(new Source.Unreadable("standard input", Reasons.of(e)));
    }
  }

  /** JSON Lines if the first sign behind a byte order mark and white space is a curly bracket. */
  private static Source.Kind kindOf(InputStream in) throws IOException {
    int longest = 1 << 12;
    in.mark(longest);
    int b = in.read();
    for (int i = 1; i < longest && (Character.isWhitespace(b) || isUtf8Mark(b)); i++) {
      b = in.read();
    }
    in.reset();
    return b == '{' ? Source.Kind.JSONL : Source.Kind.TEXT;
  }

  private static boolean isUtf8Mark(int b) {
    return b == 0xEF || b == 0xBB || b == 0xBF;
  }

  private void addFile(String name, Path path, String id) {
    if (kind == Source.Kind.JSONL || (kind == null && hasExtension(path, ".jsonl"))) {
      found.add(new Source.LinesFile(name, path));
    } else {
      found.add(new Source.TextFile(name, path, id));
      files.merge(id, 1, Integer::sum);
    }
  }

  private void addDirectory(String name, Path directory) {
    Walk walk = new Walk(leftOut);
    try {
      Files.walkFileTree(
          directory, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
    } catch (IOException e) {
      walk.failed.put(directory, e);
    }
    walk.failed.forEach(
        (path, e) -> found.add(new Source.Unreadable(path.toString(), Reasons.of(e))));
    walk.files.sort(Comparator.comparing(file -> slashed(directory.relativize(file))));
    for (Path file : walk.files) {
      String inside = slashed(directory.relativize(file));
      addFile(file.toString(), file, withoutExtension(inside));
    }
    if (walk.files.isEmpty() && walk.failed.isEmpty()) {
      found.add(new Source.Unreadable(name, "holds no *.txt and no *.jsonl"));
    }
  }

  private ImmutableList<Source> withUniqueIds() {
    ImmutableList.Builder<Source> unique = ImmutableList.builder();
    for (Source source : found) {
      unique.add(
          source instanceof Source.TextFile file && files.getOrDefault(file.id(), 0) > 1
              ? new Source.TextFile(
                  file.name(), file.path(), withoutExtension(slashed(file.path())))
              : source);
    }
    return unique.build();
  }

  private static String slashed(Path path) {
    return path.toString().replace(File.separatorChar, '/');
  }

  private static boolean hasExtension(Path path, String extension) {
    return path.toString().toLowerCase(Locale.ROOT).endsWith(extension);
  }

  private static String withoutExtension(String path) {
    int dot = path.lastIndexOf('.');
    return dot > path.lastIndexOf('/') + 1 ? path.substring(0, dot) : path;
  }

  /** Collects the files with articles below a directory. */
  private static final class Walk extends SimpleFileVisitor<Path> {
    private final @Nullable Path leftOut;
    private final List<Path> files = new ArrayList<>();
    private final Map<Path, IOException> failed = new TreeMap<>();

    Walk(@Nullable Path leftOut) {
      this.leftOut = leftOut == null ? null : leftOut.toAbsolutePath().normalize();
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
      return directory.toAbsolutePath().normalize().equals(leftOut)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      boolean wanted = hasExtension(file, ".txt") || hasExtension(file, ".jsonl");
      if (wanted && !file.toAbsolutePath().normalize().equals(leftOut)) {
        files.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      failed.put(file, e);
      return FileVisitResult.CONTINUE;
    }
  }
}
