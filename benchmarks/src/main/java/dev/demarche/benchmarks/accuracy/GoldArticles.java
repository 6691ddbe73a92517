// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.benchmarks.accuracy;

import com.google.common.collect.Ordering;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;

/** The texts of gold corpora, for those who want nothing else of them. */
public final class GoldArticles {

  private GoldArticles() {}

  /**
   * The texts of the files of a folder, the files by name.
   *
   * @param glob which files: of JSON Lines, with "id" and "text"
   */
  public static List<String> texts(Path folder, String glob) throws IOException {
    List<Path> files;
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, glob)) {
      files = Ordering.natural().sortedCopy(found);
    }
    return new Corpus(glob, EnumSet.noneOf(Layer.class), files)
        .articles().stream().map(Corpus.Article::text).toList();
  }
}
