// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.training.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.EntityType;
import dev.demarche.Span;
import dev.demarche.engine.Name;
import dev.demarche.opennlp.OpenNlpNames;
import dev.demarche.training.GoldDocument;
import dev.demarche.training.GoldDocument.GoldMention;
import dev.demarche.training.names.NameCorpus.Ignored;
import dev.demarche.training.names.NameCorpus.Labelled;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.zip.ZipFile;
import opennlp.tools.namefind.NameSample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenNlpNameTrainerTest {

  private static final String TEXT =
      "Mara Quist spoke on Monday. The minister saw Piet Marr. Nobody came to Vell Day.";

  @TempDir private Path directory;

  private static Labelled document(Ignored ignored) {
    List<GoldMention> mentions = List.of(person("Mara Quist"), person("Piet Marr"));
    int other = TEXT.indexOf("Vell Day");
    GoldDocument gold =
        new GoldDocument(
            "a",
            TEXT,
            List.of(),
            List.of(),
            mentions,
            List.of(new Span(other, other + 8)),
            List.of());
    return NameCorpus.label(gold, ignored);
  }

  private static GoldMention person(String name) {
    int start = TEXT.indexOf(name);
    return new GoldMention(
        new Span(start, start + name.length()), EntityType.PERSON, "NAME", -1, null);
  }

  private static List<NameSample> samples(Ignored ignored) {
    List<NameSample> samples = new ArrayList<>();
    OpenNlpNameTrainer.addSamples(document(ignored), samples);
    return samples;
  }

  @Test
  void sentencesBecomeSamplesOfOneDocument() {
    assertThat(samples(Ignored.OUTSIDE))
        .extracting(sample -> sample.toString().strip())
        .containsExactly(
            "<START:person> Mara Quist <END> spoke on Monday .",
            "The minister saw <START:person> Piet Marr <END> .",
            "Nobody came to Vell Day .");
    assertThat(samples(Ignored.OUTSIDE))
        .extracting(NameSample::isClearAdaptiveDataSet)
        .containsExactly(true, false, false);
  }

  @Test
  void sentencesWithWordsThatMayBeAnythingAreLeftOut() {
    assertThat(samples(Ignored.OPEN)).hasSize(2);
  }

  @Test
  void theSameTrainingGivesTheSameBytesAndAModelThatFindsNames() throws Exception {
    Labelled document = document(Ignored.OUTSIDE);
    List<NameCorpus> corpora = List.of(new NameCorpus(List.of(document, document), 1));
    byte[] model = OpenNlpNameTrainer.train(corpora);
    assertThat(OpenNlpNameTrainer.train(corpora)).isEqualTo(model);
    Path file = Files.write(directory.resolve("names.bin"), model);
    assertThat(clock(file)).isEqualTo("0");
    try (OpenNlpNames names = OpenNlpNames.load(List.of(file))) {
      assertThat(names.recognize(document.sentences()))
          .extracting(Name::span)
          .containsExactly(new Span(0, 10), new Span(45, 54));
    }
  }

  private static String clock(Path file) throws IOException {
    Properties manifest = new Properties();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      manifest.load(zip.getInputStream(zip.getEntry("manifest.properties")));
    }
    return manifest.getProperty("Timestamp");
  }
}
