// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.training.names;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.util.stream.Collectors.joining;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Takes the clock out of OpenNLP's model files, so that the same training gives the same bytes: it
 * stands in the manifest, twice, and in the archive.
 */
final class StableModel {

  private static final String MANIFEST = "manifest.properties";

  private StableModel() {}

  /** The same model with the time 0 everywhere and its parts in order. */
  static byte[] of(byte[] model) throws IOException {
    Map<String, byte[]> parts = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(model))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        parts.put(part.getName(), zip.readAllBytes());
      }
    }
    parts.computeIfPresent(MANIFEST, (name, bytes) -> withoutClock(bytes));
    ByteArrayOutputStream stable = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(stable)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(part.getValue());
      }
    }
    return stable.toByteArray();
  }

  private static byte[] withoutClock(byte[] manifest) {
    return new String(manifest, ISO_8859_1)
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.startsWith("Timestamp=") ? "Timestamp=0" : line)
        .sorted()
        .collect(joining("\n", "", "\n"))
        .getBytes(ISO_8859_1);
  }
}
