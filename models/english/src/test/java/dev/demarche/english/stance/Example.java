// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.stance;

import dev.demarche.Attribution;
import dev.demarche.Entities;
import dev.demarche.Entity;
import dev.demarche.EntityType;
import dev.demarche.Mention;
import dev.demarche.Quote;
import dev.demarche.Sentences;
import dev.demarche.Span;
import dev.demarche.Speaker;
import dev.demarche.Tokens;
import dev.demarche.english.sentences.EnglishSentenceSplitter;
import dev.demarche.tokens.EnglishTokenizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A text with one marked statement: {@code <source>}, {@code |cue|}, {@code {content}}. Capitalized
 * words are taken for names of persons, each its own entity.
 */
record Example(Entities entities, Attribution attribution, Optional<Speaker> speaker) {

  private static final Set<String> NO_NAMES =
      Set.of(
          "The", "A", "He", "She", "It", "They", "We", "I", "You", "If", "There", "This", "That");

  static Example of(String marked) {
    StringBuilder text = new StringBuilder();
    List<Span> source = new ArrayList<>();
    List<Span> cue = new ArrayList<>();
    List<Span> content = new ArrayList<>();
    int start = -1;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c == '<' || c == '{' || (c == '|' && start < 0)) {
        start = text.length();
      } else if (c == '>' || c == '}' || c == '|') {
        (c == '>' ? source : c == '}' ? content : cue).add(new Span(start, text.length()));
        start = -1;
      } else {
        text.append(c);
      }
    }
    Entities entities = entities(text.toString());
    boolean direct = content.get(0).of(text.toString()).startsWith("\"");
    Attribution attribution =
        new Attribution(
            direct ? Quote.Form.DIRECT : Quote.Form.INDIRECT,
            Quote.Kind.SPEECH,
            content,
            List.of(),
            cue,
            source,
            -1,
            1);
    Optional<Speaker> speaker =
        source.stream()
            .flatMap(span -> entities.within(span).stream())
            .findFirst()
            .map(mention -> new Speaker(mention.text(), entities.of(mention)));
    return new Example(entities, attribution, speaker);
  }

  /** A text whose capitalized words are names. */
  static Entities entities(String text) {
    Tokens tokens = new EnglishTokenizer().tokenize(text);
    Sentences sentences = new EnglishSentenceSplitter().split(tokens);
    Map<String, Integer> ids = new HashMap<>();
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      String word = tokens.text(i);
      if (Character.isUpperCase(word.charAt(0)) && !NO_NAMES.contains(word)) {
        int id = ids.computeIfAbsent(word, name -> ids.size());
        mentions.add(
            new Mention(tokens.span(i), word, EntityType.PERSON, Mention.Form.NAME, id, 1));
      }
    }
    List<Entity> list = new ArrayList<>();
    for (int id = 0; id < ids.size(); id++) {
      int wanted = id;
      List<Mention> of = mentions.stream().filter(mention -> mention.entity() == wanted).toList();
      list.add(new Entity(id, EntityType.PERSON, of.get(0).text(), null, of));
    }
    return new Entities(sentences, mentions, list);
  }
}
