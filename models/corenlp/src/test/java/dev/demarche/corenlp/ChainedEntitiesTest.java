// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: GPL-3.0-or-later
package dev.demarche.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.Entities;
import dev.demarche.Entity;
import dev.demarche.EntityType;
import dev.demarche.Mention;
import dev.demarche.Sentences;
import dev.demarche.Span;
import dev.demarche.corenlp.Findings.Chain;
import dev.demarche.corenlp.Findings.Link;
import dev.demarche.corenlp.Findings.Link.Form;
import dev.demarche.engine.Name;
import dev.demarche.english.sentences.EnglishSentenceSplitter;
import dev.demarche.entities.DocumentResolver;
import dev.demarche.tokens.EnglishTokenizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of CoreNLP's chains. */
class ChainedEntitiesTest {

  private static final DocumentResolver RESOLVER = new DocumentResolver();

  private String text = "";
  private final List<Name> names = new ArrayList<>();

  @Test
  void namesOfOneChainAreOneEntityWithTheChainsPronouns() {
    text =
        "Foreign Minister Ada Orel spoke. The chairwoman of Bolt left; she smiled. Dame Ada left.";
    name("Ada Orel", EntityType.PERSON);
    name("Dame Ada", EntityType.PERSON);
    Entities entities =
        entities(
            chain(
                link("Foreign Minister Ada Orel", "Orel", Form.NAME),
                link("she", "she", Form.PRONOUN),
                link("Dame Ada", "Ada left", Form.NAME)));
    assertThat(mentions(entities)).containsExactly("Ada Orel 0", "she 0", "Dame Ada 0");
    assertThat(entities.list().get(0).name()).isEqualTo("Ada Orel");
    assertThat(entities.mentions().get(1).form()).isEqualTo(Mention.Form.PRONOUN);
    assertThat(entities.mentions().get(1).type()).isEqualTo(EntityType.PERSON);
  }

  @Test
  void twoChainsAreTwoEntitiesWhateverTheNames() {
    text = "Ada Orel spoke. Orel, her brother, left.";
    name("Ada Orel", EntityType.PERSON);
    name("Orel, her", EntityType.PERSON, "Orel");
    Entities entities =
        entities(
            chain(link("Ada Orel", "Orel", Form.NAME)),
            chain(link("Orel, her brother", "Orel, her", Form.NAME)));
    assertThat(mentions(entities)).contains("Ada Orel 0", "Orel 1");
  }

  @Test
  void chainsOfTwoPiecesOfALongTextGoByTheOtherResolver() {
    text = "Ada Orel spoke. Ms. Orel left. She smiled.";
    name("Ada Orel", EntityType.PERSON);
    name("Orel left", EntityType.PERSON, "Orel");
    Link later = link("Ms. Orel", "Orel left", Form.NAME);
    Entities entities =
        entities(
            chain(link("Ada Orel", "Orel", Form.NAME)),
            new Chain(1, List.of(later, link("She", "She", Form.PRONOUN)), later));
    assertThat(mentions(entities)).containsExactly("Ada Orel 0", "Orel 0", "She 0");
  }

  @Test
  void namesInNoChainGoByTheOtherResolver() {
    text = "Ada Orel spoke. Orel left.";
    name("Ada Orel", EntityType.PERSON);
    name("Orel left", EntityType.PERSON, "Orel");
    assertThat(mentions(entities())).containsExactly("Ada Orel 0", "Orel 0");
    assertThat(mentions(entities(chain(link("Ada Orel", "Orel", Form.NAME)))))
        .containsExactly("Ada Orel 0", "Orel 0");
  }

  @Test
  void aChainOverAPersonAndABodyIsTwoEntities() {
    text = "Ada Orel spoke for Bolt Motors.";
    name("Ada Orel", EntityType.PERSON);
    name("Bolt Motors", EntityType.ORGANIZATION);
    Entities entities =
        entities(
            chain(link("Ada Orel", "Orel", Form.NAME), link("Bolt Motors", "Motors", Form.NAME)));
    assertThat(mentions(entities)).containsExactly("Ada Orel 0", "Bolt Motors 1");
    assertThat(entities.list())
        .extracting(Entity::type)
        .containsExactly(EntityType.PERSON, EntityType.ORGANIZATION);
  }

  @Test
  void countriesComeTogetherByCode() {
    text = "Norway spoke. Norwegian ships left. It was late.";
    name("Norway", EntityType.COUNTRY);
    name("Norwegian", EntityType.NATIONALITY);
    Entities entities =
        entities(chain(link("Norway", "Norway", Form.NAME), link("It", "It", Form.PRONOUN)));
    assertThat(mentions(entities)).containsExactly("Norway 0", "Norwegian 0", "It 0");
    assertThat(entities.list().get(0).country()).isEqualTo("NO");
  }

  @Test
  void agenciesKeepTheirCountry() {
    text = "The Norwegian Coast Guard spoke. The Coast Guard left.";
    name("Norwegian Coast Guard", EntityType.AGENCY);
    name("Coast Guard left", EntityType.AGENCY, "Coast Guard");
    Entities entities =
        entities(
            chain(
                link("The Norwegian Coast Guard", "Guard", Form.NAME),
                link("The Coast Guard", "Guard left", Form.NAME)));
    assertThat(entities.list()).hasSize(1);
    assertThat(entities.list().get(0).country()).isEqualTo("NO");
    assertThat(entities.list().get(0).name()).isEqualTo("Norwegian Coast Guard");
  }

  @Test
  void aChainWithoutNamesIsNobody() {
    text = "The chairwoman left; she smiled.";
    Entities entities =
        entities(
            chain(
                link("The chairwoman", "chairwoman", Form.NOMINAL),
                link("she", "she", Form.PRONOUN)));
    assertThat(entities.mentions()).isEmpty();
  }

  private void name(String words, EntityType type) {
    name(words, type, words);
  }

  /** The start of {@code place} in the text. */
  private void name(String place, EntityType type, String words) {
    int start = text.indexOf(place);
    names.add(new Name(new Span(start, start + words.length()), type, 0.9));
  }

  private Link link(String words, String head, Form form) {
    int start = text.indexOf(words);
    int headStart = text.indexOf(head, start);
    String headWord = head.split("[ ,]")[0];
    return new Link(
        new Span(start, start + words.length()),
        new Span(headStart, headStart + headWord.length()),
        form);
  }

  private static Chain chain(Link... links) {
    return new Chain(0, List.of(links), links[0]);
  }

  private Entities entities(Chain... chains) {
    Sentences sentences =
        new EnglishSentenceSplitter().split(new EnglishTokenizer().tokenize(text));
    names.sort(Comparator.comparing(Name::span));
    return new ChainedEntities(RESOLVER.resolve(sentences, names), List.of(chains)).entities();
  }

  private static List<String> mentions(Entities entities) {
    return entities.mentions().stream()
        .map(mention -> mention.text() + " " + mention.entity())
        .toList();
  }
}
