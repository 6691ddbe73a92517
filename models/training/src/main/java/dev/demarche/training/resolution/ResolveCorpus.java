// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.training.resolution;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.demarche.Entities;
import dev.demarche.Entity;
import dev.demarche.Mention;
import dev.demarche.Sentence;
import dev.demarche.Sentences;
import dev.demarche.Span;
import dev.demarche.engine.EntityRecognizer;
import dev.demarche.engine.EntityResolver;
import dev.demarche.engine.Name;
import dev.demarche.english.entities.TrainedRecognizer;
import dev.demarche.english.sentences.EnglishSentenceSplitter;
import dev.demarche.entities.DocumentResolver;
import dev.demarche.tokens.EnglishTokenizer;
import dev.demarche.training.GoldDocument;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Resolves the names of a corpus, so that {@code score_resolution.py} and {@code score_entities.py}
 * tell what resolution is worth: alone, with {@code gold} names, or behind the recogniser of the
 * engine {@code english}, with the names it {@code found}:
 *
 * <pre>
 * java dev.demarche.training.resolution.ResolveCorpus gold GOLD.jsonl SYSTEM.jsonl
 * python3 ../shared/score/score_resolution.py GOLD.jsonl SYSTEM.jsonl
 * </pre>
 *
 * Of nested gold names the outer one is given; names across sentences and of other types are left
 * out.
 */
public final class ResolveCorpus {

  private ResolveCorpus() {}

  /** Runs it: {@code gold} or {@code found}, the gold file, the file to write. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 3 || !List.of("gold", "found").contains(arguments[0])) {
      throw new IllegalArgumentException(
          "give three arguments: gold|found GOLD.jsonl SYSTEM.jsonl, not " + List.of(arguments));
    }
    boolean gold = arguments[0].equals("gold");
    EntityRecognizer recognizer = new TrainedRecognizer();
    EntityResolver resolver = new DocumentResolver();
    try (Writer writer = Files.newBufferedWriter(Path.of(arguments[2]))) {
      for (GoldDocument document : GoldDocument.read(Path.of(arguments[1]))) {
        Sentences sentences =
            new EnglishSentenceSplitter().split(new EnglishTokenizer().tokenize(document.text()));
        List<Name> names = gold ? names(document, sentences) : recognizer.recognize(sentences);
        write(document.id(), resolver.resolve(sentences, names), writer);
      }
    }
  }

  private static List<Name> names(GoldDocument document, Sentences sentences) {
    List<Name> all = new ArrayList<>();
    for (GoldDocument.GoldMention mention : document.mentions()) {
      if (mention.form().equals("NAME") && mention.type() != null) {
        all.add(new Name(mention.span(), mention.type(), 1));
      }
    }
    all.sort(
        Comparator.comparingInt((Name name) -> name.span().start())
            .thenComparingInt(name -> -name.span().end()));
    List<Name> names = new ArrayList<>();
    int end = 0;
    for (Name name : all) {
      if (name.span().start() >= end && insideOneSentence(name.span(), sentences)) {
        names.add(name);
        end = name.span().end();
      }
    }
    return names;
  }

  private static boolean insideOneSentence(Span span, Sentences sentences) {
    int token = sentences.tokens().indexAt(span.start());
    if (token == sentences.tokens().size()) {
      return false;
    }
    Sentence sentence = sentences.ofToken(token);
    return sentence.span().contains(span);
  }

  private static void write(String id, Entities entities, Writer writer) throws IOException {
    try (JsonGenerator json = new JsonFactory().createGenerator(writer)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.writeStartObject();
      json.writeStringField("id", id);
      json.writeStringField("offsets", "utf16");
      json.writeStringField("text", entities.text());
      json.writeArrayFieldStart("mentions");
      for (Mention mention : entities.mentions()) {
        json.writeStartObject();
        json.writeArrayFieldStart("span");
        json.writeNumber(mention.span().start());
        json.writeNumber(mention.span().end());
        json.writeEndArray();
        json.writeStringField("type", mention.type().name());
        json.writeStringField("form", mention.form().name());
        json.writeNumberField("entity", mention.entity());
        json.writeNumberField("score", mention.score());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeArrayFieldStart("entities");
      for (Entity entity : entities.list()) {
        json.writeStartObject();
        json.writeNumberField("id", entity.id());
        json.writeStringField("type", entity.type().name());
        json.writeStringField("name", entity.name());
        if (entity.country() != null) {
          json.writeStringField("country", entity.country());
        }
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    writer.write('\n');
  }
}
