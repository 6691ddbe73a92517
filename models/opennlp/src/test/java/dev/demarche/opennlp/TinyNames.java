// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.opennlp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import opennlp.tools.namefind.BilouCodec;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/** Name models that learned a few invented sentences, in OpenNLP's training format. */
final class TinyNames {

  private static final String SENTENCES =
      """
      <START:country> Norland <END> demands return of its buoys
      <START:location> VESTHAVN <END> ( Demo ) - The <START:agency> Foreign Ministry <END> of \
      <START:country> Norland <END> said on Monday that <START:country> Ostia <END> must wait .
      <START:person> Piet Marr <END> said on Tuesday that he would not resign .
      " We have taken nothing , " <START:nationality> Ostian <END> spokesman \
      <START:person> Piet Marr <END> said .
      " We will answer , " <START:person> Mara Quist <END> said .
      The minister , <START:person> Mara Quist <END> , told the <START:agency> Coast Guard <END> \
      to leave .
      <START:organization> Marr Shipping <END> denied on Monday that it had paid .
      The buoys of <START:country> Norland <END> lay in <START:location> Vesthavn <END> .
      The ships of <START:country> Ostia <END> left <START:location> Vesthavn <END> on Monday .
      The <START:nationality> Ostian <END> ships left .
      The <START:agency> Foreign Ministry <END> said nothing .
      The <START:agency> Foreign Ministry <END> denied that .
      " The buoys were ours , " he added .
      Fishermen said the sea was empty .
      """;

  private TinyNames() {}

  /** A model of the types that the sentences mark. */
  static TokenNameFinderModel model() {
    return train(SENTENCES);
  }

  /** A model with one type. */
  static TokenNameFinderModel modelOf(String type) {
    return train(SENTENCES.replaceAll("<START:[a-z]+>", "<START:" + type + ">"));
  }

  /** A model of the three types that OpenNLP's old models had. */
  static TokenNameFinderModel oldModel() {
    return train(
        SENTENCES
            .replaceAll("<START:nationality> (\\S+) <END>", "$1")
            .replace("<START:country>", "<START:location>")
            .replace("<START:agency>", "<START:organization>"));
  }

  /** The model in a file. */
  static Path file(Path directory) {
    try {
      Path file = directory.resolve("names.bin");
      model().serialize(file);
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TokenNameFinderModel train(String sentences) {
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, "PERCEPTRON");
    parameters.put(TrainingParameters.CUTOFF_PARAM, 0);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, 50);
    try {
      List<NameSample> samples = sentences.lines().map(TinyNames::parse).toList();
      return NameFinderME.train(
          "en",
          null,
          ObjectStreamUtils.createObjectStream(samples),
          parameters,
          new TokenNameFinderFactory(null, Map.of(), new BilouCodec()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static NameSample parse(String line) {
    try {
      return NameSample.parse(line, true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
