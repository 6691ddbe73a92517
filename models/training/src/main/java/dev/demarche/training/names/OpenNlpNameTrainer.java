// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.training.names;

import static dev.demarche.training.names.NameCorpus.Ignored.OPEN;
import static dev.demarche.training.names.NameCorpus.Ignored.OUTSIDE;
import static dev.demarche.training.names.NameCorpus.Ignored.SHORT_OPEN;

import com.google.common.base.Ascii;
import dev.demarche.Sentence;
import dev.demarche.Sentences;
import dev.demarche.english.entities.NameTags;
import dev.demarche.opennlp.OpenNlpSentenceSplitter;
import dev.demarche.opennlp.OpenNlpTokenizer;
import dev.demarche.training.names.NameCorpus.Labelled;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;

/**
 * Trains OpenNLP's name finder, with its own features, on the corpora that the recogniser of {@code
 * english} learns from, cut by OpenNLP's own tokenizer and sentence detector. It cannot learn from
 * words that may be anything, so sentences that have any are left out. Deterministic.
 */
public final class OpenNlpNameTrainer {

  private static final String ALGORITHM = "MAXENT";
  private static final int ITERATIONS = 80;
  private static final int LEAST_COUNT = 2;

  private OpenNlpNameTrainer() {}

  /**
   * Trains.
   *
   * @param arguments the folder of the corpora ({@code ../shared/data}) and the file to write
   */
  public static void main(String[] arguments) throws IOException {
    Files.write(Path.of(arguments[1]), train(corpora(Path.of(arguments[0]))));
  }

  /** The file of a model. */
  static byte[] train(List<NameCorpus> corpora) throws IOException {
    List<NameSample> samples = new ArrayList<>();
    for (NameCorpus corpus : corpora) {
      corpus.documents().forEach(document -> addSamples(document, samples));
    }
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, ALGORITHM);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
    parameters.put(TrainingParameters.CUTOFF_PARAM, LEAST_COUNT);
    parameters.put(TrainingParameters.THREADS_PARAM, 1);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    NameFinderME.train(
            "en",
            null,
            ObjectStreamUtils.createObjectStream(samples),
            parameters,
            new TokenNameFinderFactory(null, Map.of(), new BioCodec()))
        .serialize(bytes);
    return StableModel.of(bytes.toByteArray());
  }

  private static List<NameCorpus> corpora(Path data) {
    OpenNlpTokenizer tokenizer = OpenNlpTokenizer.apache();
    OpenNlpSentenceSplitter splitter = OpenNlpSentenceSplitter.apache();
    Function<String, Sentences> reader = text -> splitter.split(tokenizer.tokenize(text));
    Path entities = data.resolve("entities");
    return List.of(
        NameCorpus.read(entities.resolve("worldwide-train.jsonl"), OUTSIDE, 1, reader),
        NameCorpus.read(data.resolve("wire/train.jsonl"), SHORT_OPEN, 1, reader),
        NameCorpus.read(entities.resolve("gum-train.jsonl"), OPEN, 1, reader),
        NameCorpus.read(entities.resolve("crossner-politics-train.jsonl"), OPEN, 1, reader),
        NameCorpus.read(entities.resolve("wnut17-train.jsonl"), OPEN, 1, reader));
  }

  /** Adds the sentences of a document whose labels are all certain. */
  static void addSamples(Labelled document, List<NameSample> samples) {
    boolean firstOfDocument = true;
    for (Sentence sentence : document.sentences().list()) {
      if (isCertain(document, sentence)) {
        samples.add(sample(document, sentence, firstOfDocument));
        firstOfDocument = false;
      }
    }
  }

  private static boolean isCertain(Labelled document, Sentence sentence) {
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      if (Integer.bitCount(document.allowed()[i]) != 1) {
        return false;
      }
    }
    return true;
  }

  private static NameSample sample(Labelled document, Sentence sentence, boolean firstOfDocument) {
    int first = sentence.firstToken();
    String[] words = new String[sentence.endToken() - first];
    List<Span> names = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < words.length; i++) {
      words[i] = document.sentences().tokens().text(first + i);
      int tag = Integer.numberOfTrailingZeros(document.allowed()[first + i]);
      if (NameTags.starts(tag)) {
        start = i;
      }
      if (NameTags.ends(tag)) {
        names.add(new Span(start, i + 1, Ascii.toLowerCase(NameTags.type(tag).name())));
      }
    }
    return new NameSample(words, names.toArray(new Span[0]), firstOfDocument);
  }
}
