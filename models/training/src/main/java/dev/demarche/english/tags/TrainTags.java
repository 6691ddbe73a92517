// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.tags;

import dev.demarche.Sentence;
import dev.demarche.Sentences;
import dev.demarche.Span;
import dev.demarche.TokenKind;
import dev.demarche.Tokens;
import dev.demarche.english.parameters.ParameterFile;
import dev.demarche.training.AveragedPerceptron;
import dev.demarche.training.JsonLines;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Trains the tagger of parts of speech and writes its parameters.
 *
 * <pre>TrainTags OUT PASSES DEV.jsonl TRAIN.jsonl…</pre>
 */
@SuppressWarnings("ArrayRecordComponent") // columns, never shared
public final class TrainTags {

  private static final int BITS = 16;
  private static final int LABELS = Tag.values().length;

  private record Example(Sentences sentences, byte[] tags) {}

  private TrainTags() {}

  /** Runs the training. */
  public static void main(String[] arguments) throws IOException {
    List<Example> train = new ArrayList<>();
    for (String file : List.of(arguments).subList(3, arguments.length)) {
      train.addAll(read(Path.of(file)));
    }
    AveragedPerceptron perceptron = new AveragedPerceptron(BITS, LABELS);
    Random random = new Random(1);
    for (int pass = 0; pass < Integer.parseInt(arguments[1]); pass++) {
      Collections.shuffle(train, random);
      train.forEach(example -> learn(perceptron, example));
    }
    Map<String, byte[]> sections = new LinkedHashMap<>();
    sections.put("card", card(List.of(arguments).subList(3, arguments.length)));
    sections.put("tags", perceptron.average(10).toBytes());
    byte[] file = ParameterFile.of("demarche.english.tags", sections).toBytes();
    Files.write(Path.of(arguments[0]), file);
    report(PartOfSpeechTagger.of(file), read(Path.of(arguments[2])));
  }

  /** The names of the files, without the folders of this machine. */
  private static byte[] card(List<String> files) {
    return files.stream()
        .map(file -> file.substring(file.lastIndexOf('/') + 1))
        .collect(Collectors.joining("\n"))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static void learn(AveragedPerceptron perceptron, Example example) {
    TagFeatures features = new TagFeatures(example.sentences());
    byte[] guessed = new byte[example.tags().length];
    int[] scores = new int[LABELS];
    for (Sentence sentence : example.sentences().list()) {
      for (int t = sentence.firstToken(); t < sentence.endToken(); t++) {
        Arrays.fill(scores, 0);
        features.of(t, sentence.firstToken(), sentence.endToken(), guessed);
        perceptron.add(features.values, features.size, scores);
        int guess = PartOfSpeechTagger.best(scores);
        int gold = example.tags()[t];
        if (guess != gold) {
          perceptron.update(features.values, features.size, gold, 1);
          perceptron.update(features.values, features.size, guess, -1);
        }
        guessed[t] = (byte) guess;
        perceptron.tick();
      }
    }
  }

  private static void report(PartOfSpeechTagger tagger, List<Example> dev) {
    int right = 0;
    int all = 0;
    for (Example example : dev) {
      byte[] tags = tagger.tag(example.sentences());
      for (int t = 0; t < tags.length; t++) {
        right += tags[t] == example.tags()[t] ? 1 : 0;
      }
      all += tags.length;
    }
    System.out.printf("right tags on dev: %.2f %% of %d%n", 100.0 * right / all, all);
  }

  private static List<Example> read(Path file) {
    return JsonLines.read(file).stream().map(TrainTags::example).toList();
  }

  private static Example example(Map<String, @Nullable Object> object) {
    String text = String.valueOf(object.get("text"));
    List<Span> spans = spans(text, object.get("tokens"));
    int n = spans.size();
    int[] starts = spans.stream().mapToInt(Span::start).toArray();
    int[] ends = spans.stream().mapToInt(Span::end).toArray();
    byte[] kinds = new byte[n];
    Arrays.fill(kinds, (byte) TokenKind.WORD.ordinal());
    Tokens tokens = Tokens.of(text, starts, ends, kinds, n);
    List<Sentence> sentences = new ArrayList<>();
    for (Span span : spans(text, object.get("sentences"))) {
      int first = tokens.indexAt(span.start());
      int end = first;
      while (end < n && tokens.start(end) < span.end()) {
        end++;
      }
      sentences.add(new Sentence(tokens.span(first, end), first, end, 0));
    }
    byte[] tags = new byte[n];
    List<?> universal = list(object.get("upos"));
    List<?> penn = list(object.get("xpos"));
    for (int t = 0; t < n; t++) {
      tags[t] = (byte) tag((String) universal.get(t), String.valueOf(penn.get(t))).ordinal();
    }
    return new Example(new Sentences(tokens, sentences), tags);
  }

  private static Tag tag(String universal, String penn) {
    if (universal.equals("VERB")) {
      return switch (penn) {
        case "VBD" -> Tag.VBD;
        case "VBZ", "VBP" -> Tag.VBP;
        case "VBG" -> Tag.VBG;
        case "VBN" -> Tag.VBN;
        default -> Tag.VB;
      };
    }
    return universal.equals("X") ? Tag.SYM : Tag.valueOf(universal);
  }

  private static List<Span> spans(String text, @Nullable Object pairs) {
    List<Span> spans = new ArrayList<>();
    for (Object pair : list(pairs)) {
      List<?> ends = (List<?>) pair;
      int start = text.offsetByCodePoints(0, (Integer) ends.get(0));
      int length = (Integer) ends.get(1) - (Integer) ends.get(0);
      spans.add(new Span(start, text.offsetByCodePoints(start, length)));
    }
    return spans;
  }

  private static List<?> list(@Nullable Object value) {
    if (value instanceof List<?> list) {
      return list;
    }
    throw new IllegalArgumentException("a list is needed, not " + value);
  }
}
