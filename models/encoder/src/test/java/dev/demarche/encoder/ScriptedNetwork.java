// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.encoder;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import dev.demarche.Document;
import dev.demarche.Pipeline;
import dev.demarche.Sentences;
import dev.demarche.Span;
import dev.demarche.Stance;
import dev.demarche.engine.Engine;
import dev.demarche.english.sentences.EnglishSentenceSplitter;
import dev.demarche.tokens.EnglishTokenizer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A network that finds what a test tells it, in a text of one window. */
final class ScriptedNetwork implements Network {

  private static final List<String> ENTITIES =
      List.of(
          "O",
          "B-PERSON",
          "I-PERSON",
          "B-COUNTRY",
          "I-COUNTRY",
          "B-AGENCY",
          "I-AGENCY",
          "B-ORGANIZATION",
          "I-ORGANIZATION",
          "B-LOCATION",
          "I-LOCATION");
  private static final List<String> CUES =
      List.of("O", "B-speech", "I-speech", "B-other", "I-other");
  private static final List<String> ROLES = List.of("O", "B-SRC", "I-SRC", "B-CON", "I-CON");
  private static final float SURE = 8;
  private static final EnglishSentenceSplitter SPLITTER = new EnglishSentenceSplitter();

  private final String text;
  private final Words words;
  private final int[] entities;
  private final int[] cues;
  private final Map<Integer, int[]> roles = new HashMap<>();
  private final Map<Integer, Integer> stances = new HashMap<>();
  private int last = -1;

  ScriptedNetwork(String text) {
    this.text = text;
    this.words = Words.of(sentences(text));
    this.entities = new int[words.size()];
    this.cues = new int[words.size()];
  }

  static Sentences sentences(String text) {
    return SPLITTER.split(new EnglishTokenizer().tokenize(text));
  }

  /** The settings that go with what this network answers. */
  static Settings settings() {
    return new Settings(
        "test",
        new Tags(ENTITIES),
        new Tags(CUES),
        new Tags(ROLES),
        List.of(Stance.Label.NONE, Stance.Label.DENIAL, Stance.Label.DEMAND, Stance.Label.THREAT),
        new Window.Size(232, 40, 44, 318),
        65,
        0,
        0,
        ImmutableMap.of(Stance.Label.DENIAL, 0.6, Stance.Label.THREAT, 0.6));
  }

  static WordPiece wordPiece() {
    try {
      return new WordPiece(
          Splitter.on('\n')
              .splitToList(
                  Resources.toString(
                          Resources.getResource(WordPiece.class, "vocab.txt"),
                          StandardCharsets.UTF_8)
                      .strip()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Engine engine(Network network) {
    return EncoderEngineProvider.engine(network, wordPiece(), settings());
  }

  ScriptedNetwork name(String type, String name) {
    mark(entities, ENTITIES, type, name);
    return this;
  }

  /** A name that is more than once in the text. */
  ScriptedNetwork nameAt(String type, String name, int occurrence) {
    int start = text.indexOf(name);
    for (int i = 0; i < occurrence; i++) {
      start = text.indexOf(name, start + 1);
    }
    mark(entities, ENTITIES, type, new Span(start, start + name.length()));
    return this;
  }

  /** What follows is of this cue. */
  ScriptedNetwork cue(String kind, String cue) {
    last = mark(cues, CUES, kind, cue);
    roles.put(last, new int[words.size()]);
    return this;
  }

  ScriptedNetwork source(String source) {
    mark(roles.get(last), ROLES, "SRC", source);
    return this;
  }

  ScriptedNetwork content(String content) {
    mark(roles.get(last), ROLES, "CON", content);
    return this;
  }

  ScriptedNetwork stance(Stance.Label label) {
    stances.put(last, settings().stances().indexOf(label));
    return this;
  }

  Document read() {
    return Pipeline.of(engine(this)).analyze(text);
  }

  private int mark(int[] tags, List<String> labels, String kind, String stretch) {
    int start = text.indexOf(stretch);
    if (start < 0 || text.indexOf(stretch, start + 1) >= 0) {
      throw new IllegalArgumentException("\"" + stretch + "\" is not once in the text");
    }
    return mark(tags, labels, kind, new Span(start, start + stretch.length()));
  }

  private int mark(int[] tags, List<String> labels, String kind, Span span) {
    int first = words.indexFrom(span.start());
    for (int word = first; word < words.indexFrom(span.end()); word++) {
      tags[word] = labels.indexOf((word == first ? "B-" : "I-") + kind);
    }
    return first;
  }

  private static float[] rows(int[] tags, int width) {
    float[] rows = new float[tags.length * width];
    for (int i = 0; i < tags.length; i++) {
      rows[i * width + tags[i]] = SURE;
    }
    return rows;
  }

  @Override
  public Scores read(long[] ids, long[] shapes, long[] flags, long[] first) {
    if (first.length != words.size()) {
      throw new IllegalArgumentException("the text is longer than one window");
    }
    return new Scores() {
      @Override
      public float[] entities() {
        return rows(entities, ENTITIES.size());
      }

      @Override
      public float[] cues() {
        return rows(cues, CUES.size());
      }

      @Override
      public float[] roles(int[] heads) {
        List<Integer> all = new ArrayList<>();
        for (int head : heads) {
          Arrays.stream(roles.get(head)).forEach(all::add);
        }
        return rows(all.stream().mapToInt(Integer::intValue).toArray(), ROLES.size());
      }

      @Override
      public float[] stances(int[] heads, float[] content) {
        return rows(Arrays.stream(heads).map(head -> stances.getOrDefault(head, 0)).toArray(), 4);
      }

      @Override
      public void close() {}
    };
  }
}
