// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.benchmarks.accuracy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The corpora of {@code ../shared/data}, as its README describes them. */
final class Corpora {

  private static final String DEV = "-dev.jsonl";

  private Corpora() {}

  /** Those of which all files are there. */
  static List<Corpus> in(Path data) throws IOException {
    ImmutableList.Builder<Corpus> corpora = ImmutableList.builder();
    for (Layer layer :
        List.of(Layer.TOKENS, Layer.ENTITIES, Layer.RESOLUTION, Layer.QUOTES, Layer.STANCE)) {
      corpora.addAll(devFiles(data.resolve(layer.toString()), layer));
    }
    Path resolution = data.resolve("resolution");
    corpora.add(
        new Corpus(
            "resolution/gum-news-train+dev",
            EnumSet.of(Layer.RESOLUTION),
            List.of(
                resolution.resolve("gum-news-train.jsonl"),
                resolution.resolve("gum-news-dev.jsonl"))));
    Set<Layer> all = EnumSet.complementOf(EnumSet.of(Layer.TOKENS));
    Path dev = data.resolve("wire/dev.jsonl");
    Path agency = data.resolve("wire/agency.jsonl");
    corpora.add(
        new Corpus("wire/dev", all, List.of(dev)),
        new Corpus("wire/agency", all, List.of(agency)),
        new Corpus("wire/dev+agency", all, List.of(dev, agency)));
    return corpora.build().stream().filter(Corpus::isThere).toList();
  }

  /** The corpus that is most like what users read, of those that are there. */
  static Corpus news(List<Corpus> corpora) {
    return corpora.stream()
        .filter(corpus -> corpus.name().equals("wire/dev+agency"))
        .findFirst()
        .orElseGet(() -> corpora.get(corpora.size() - 1));
  }

  private static List<Corpus> devFiles(Path folder, Layer layer) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + DEV)) {
      return Ordering.natural().sortedCopy(files).stream()
          .map(file -> new Corpus(name(layer, file), EnumSet.of(layer), List.of(file)))
          .toList();
    }
  }

  private static String name(Layer layer, Path file) {
    String name = file.getFileName().toString();
    return layer + "/" + name.substring(0, name.length() - ".jsonl".length());
  }
}
