// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.training;

import dev.demarche.EntityType;
import dev.demarche.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An annotated document of a corpus, in the schema of the library's output. All spans are UTF-16
 * code units, whatever the file counts.
 *
 * @param id its name in the corpus
 * @param text its text
 * @param tokens gold tokens, or empty
 * @param sentences gold sentences, or empty
 * @param mentions gold mentions of any form, or empty
 * @param ignored spans that count neither way
 * @param quotes gold quotes, or empty
 */
public record GoldDocument(
    String id,
    String text,
    List<Span> tokens,
    List<Span> sentences,
    List<GoldMention> mentions,
    List<Span> ignored,
    List<GoldQuote> quotes) {

  /**
   * A mention.
   *
   * @param span where it stands
   * @param type its type, or null where the corpus has another one
   * @param form NAME, PRONOUN or NOMINAL
   * @param entity number of its entity, or -1
   * @param country ISO code of its entity, or null
   */
  public record GoldMention(
      Span span, @Nullable EntityType type, String form, int entity, @Nullable String country) {}

  /**
   * A quote.
   *
   * @param form DIRECT, MIXED or INDIRECT
   * @param kind speech or other
   * @param content the attributed words
   * @param cue the words that attribute, or empty
   * @param source the words that stand for the speaker, or empty
   * @param stance the labels of the stance, or null where it was not labelled
   */
  public record GoldQuote(
      String form,
      String kind,
      List<Span> content,
      List<Span> cue,
      List<Span> source,
      @Nullable List<String> stance) {}

  /** Reads a file of documents. */
  public static List<GoldDocument> read(Path file) {
    return JsonLines.read(file).stream().map(object -> new Reader(object).document()).toList();
  }

  /** Turns one object into a document. */
  private static final class Reader {
    private final Map<String, @Nullable Object> object;
    private final String text;
    private final int @Nullable [] units;

    Reader(Map<String, @Nullable Object> object) {
      this.object = object;
      String text = string("text", object);
      this.text = text;
      this.units =
          "codepoint".equals(object.getOrDefault("offsets", "codepoint")) ? units(text) : null;
    }

    private static String string(String key, Map<String, @Nullable Object> object) {
      if (object.get(key) instanceof String string) {
        return string;
      }
      throw new IllegalArgumentException(
          "a document needs a string \"" + key + "\"; it has the keys " + object.keySet());
    }

    /** For each code point its offset in UTF-16 units. */
    private static int[] units(String text) {
      int[] units = new int[text.codePointCount(0, text.length()) + 1];
      int unit = 0;
      for (int i = 0; i < units.length - 1; i++) {
        units[i] = unit;
        unit += Character.charCount(text.codePointAt(unit));
      }
      units[units.length - 1] = unit;
      return units;
    }

    GoldDocument document() {
      Map<Integer, @Nullable String> countries = new HashMap<>();
      for (Map<String, @Nullable Object> entity : objects(object.get("entities"))) {
        countries.put((Integer) entity.get("id"), (String) entity.get("country"));
      }
      List<GoldMention> mentions = new ArrayList<>();
      for (Map<String, @Nullable Object> mention : objects(object.get("mentions"))) {
        mentions.add(mention(mention, countries));
      }
      List<Span> ignored = new ArrayList<>();
      for (Map<String, @Nullable Object> span : objects(object.get("ignored"))) {
        ignored.add(span(span.get("span")));
      }
      List<GoldQuote> quotes = objects(object.get("quotes")).stream().map(this::quote).toList();
      return new GoldDocument(
          string("id", object),
          text,
          spans(object.get("tokens")),
          spans(object.get("sentences")),
          mentions,
          ignored,
          quotes);
    }

    private GoldMention mention(
        Map<String, @Nullable Object> mention, Map<Integer, @Nullable String> countries) {
      Object entity = mention.get("entity");
      int number = entity instanceof Integer integer ? integer : -1;
      return new GoldMention(
          span(mention.get("span")),
          type((String) mention.get("type")),
          (String) mention.getOrDefault("form", "NAME"),
          number,
          countries.get(number));
    }

    private static @Nullable EntityType type(@Nullable String name) {
      for (EntityType type : EntityType.values()) {
        if (type.name().equals(name)) {
          return type;
        }
      }
      return null;
    }

    @SuppressWarnings("unchecked")
    private GoldQuote quote(Map<String, @Nullable Object> quote) {
      Map<String, @Nullable Object> stance = (Map<String, @Nullable Object>) quote.get("stance");
      List<String> labels = null;
      if (stance != null) {
        labels = (List<String>) stance.get("labels");
        labels = labels == null ? List.of((String) stance.get("label")) : labels;
      }
      return new GoldQuote(
          (String) quote.getOrDefault("form", "INDIRECT"),
          (String) quote.getOrDefault("kind", "speech"),
          spans(quote.get("content")),
          spans(quote.get("cue")),
          spans(quote.get("source")),
          labels);
    }

    private List<Span> spans(@Nullable Object list) {
      List<Span> spans = new ArrayList<>();
      if (list != null) {
        for (Object span : (List<?>) list) {
          spans.add(span(span));
        }
      }
      return spans;
    }

    private Span span(@Nullable Object pair) {
      List<?> list = (List<?>) pair;
      if (list == null || list.size() != 2) {
        throw new IllegalArgumentException(
            "document " + object.get("id") + ": " + pair + " is no span [start, end]");
      }
      return new Span(unit((Integer) list.get(0)), unit((Integer) list.get(1)));
    }

    private int unit(int offset) {
      return units == null ? offset : units[offset];
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, @Nullable Object>> objects(@Nullable Object list) {
      return list == null ? List.of() : (List<Map<String, @Nullable Object>>) list;
    }
  }
}
