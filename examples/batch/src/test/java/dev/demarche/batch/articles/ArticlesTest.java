// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.batch.articles;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.EntityType;
import dev.demarche.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sample articles and their gold fit each other and keep their own rules. */
class ArticlesTest {
  private static final Path FOLDER = Path.of("..", "articles");

  static List<Gold> articles() throws IOException {
    return GoldReader.readAll(FOLDER);
  }

  @Test
  void everyArticleHasGoldAndAllGoldAnArticle() throws IOException {
    assertThat(GoldReader.ids(FOLDER, ".txt"))
        .hasSizeGreaterThanOrEqualTo(9)
        .isEqualTo(GoldReader.ids(FOLDER, ".gold"));
  }

  @ParameterizedTest
  @MethodSource("articles")
  void anArticleIsHeadlineAndParagraphsPartedByEmptyLines(Gold gold) {
    assertThat(gold.text()).endsWith("\n").doesNotEndWith("\n\n");
    assertThat(gold.text().strip().split("\n\n"))
        .hasSizeGreaterThan(10)
        .allSatisfy(paragraph -> assertThat(paragraph).isNotBlank().doesNotContain("\n", "  "));
    assertThat(gold.text()).as("marks of the gold format").doesNotContainPattern("[{}<>\\[\\]]");
  }

  @ParameterizedTest
  @MethodSource("articles")
  void namesAreWholeWordsThatDoNotOverlap(Gold gold) {
    List<Span> spans = new ArrayList<>(gold.mentions().stream().map(Gold.Mention::span).toList());
    spans.addAll(gold.ignored());
    spans.sort(Comparator.naturalOrder());

    for (int i = 0; i < spans.size(); i++) {
      String words = spans.get(i).of(gold.text());
      assertThat(words).isEqualTo(words.strip()).isNotEmpty();
      assertThat(Words.match(gold.text(), spans.get(i).start(), words)).as(words).isNotNull();
      assertThat(i > 0 && spans.get(i).overlaps(spans.get(i - 1))).as(words).isFalse();
    }
  }

  @ParameterizedTest
  @MethodSource("articles")
  void countriesHaveIsoCodesAndOnlyAgenciesMayHaveThemToo(Gold gold) {
    Set<String> codes = new HashSet<>(List.of(Locale.getISOCountries()));
    codes.add("XK");
    for (Gold.Entity entity : gold.entities()) {
      boolean country = entity.type() == EntityType.COUNTRY;
      assertThat(entity.type()).isNotEqualTo(EntityType.NATIONALITY);
      if (country || (entity.country() != null && entity.type() == EntityType.AGENCY)) {
        assertThat(codes).as(entity.name()).contains(entity.country());
      } else {
        assertThat(entity.country()).as(entity.name()).isNull();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("articles")
  void onlyCountriesHaveMentionsOfAnotherType(Gold gold) {
    assertThat(gold.mentions())
        .filteredOn(m -> m.type() != m.entity().type())
        .allSatisfy(m -> assertThat(m.entity().type()).isEqualTo(EntityType.COUNTRY))
        .extracting(Gold.Mention::type)
        .isSubsetOf(EntityType.NATIONALITY, EntityType.LOCATION);
  }

  @ParameterizedTest
  @MethodSource("articles")
  void thePartsOfAQuoteDoNotOverlap(Gold gold) {
    for (Gold.Quote quote : gold.quotes()) {
      List<Span> parts = new ArrayList<>(quote.content());
      Stream.of(quote.cue(), quote.source()).filter(s -> s != null).forEach(parts::add);
      parts.sort(Comparator.naturalOrder());
      for (int i = 1; i < parts.size(); i++) {
        assertThat(parts.get(i).overlaps(parts.get(i - 1))).as(quote.toString()).isFalse();
      }
    }
  }

  /** By marks that cannot be apostrophes: all words, some words or no words stand between them. */
  @ParameterizedTest
  @MethodSource("articles")
  void theFormSaysHowMuchStandsInQuotationMarks(Gold gold) {
    for (Gold.Quote quote : gold.quotes()) {
      String content = quote.content().get(0).of(gold.text());
      boolean marks = content.matches("(?s).*[\"“‘].*");
      boolean opens = content.matches("(?s)[\"“‘].*");
      switch (quote.form()) {
        case DIRECT -> assertThat(opens || quote.optional()).as(content).isTrue();
        case MIXED -> assertThat(marks).as(content).isTrue();
        case INDIRECT -> assertThat(marks).as(content).isFalse();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("articles")
  void noneStandsAloneAndNoLabelIsGivenTwice(Gold gold) {
    for (Gold.Quote quote : gold.quotes()) {
      List<String> labels = new ArrayList<>(quote.stance().labels());
      assertThat(labels.contains("NONE") && labels.size() > 1).isFalse();
      labels.addAll(quote.stance().accept());
      assertThat(labels).doesNotHaveDuplicates();
    }
  }

  @Test
  void theTableOfTheReadmeIsRight() throws IOException {
    String readme = Files.readString(FOLDER.resolve("README.md"));
    for (Gold gold : articles()) {
      assertThat(readme).contains(row(gold));
    }
  }

  private static String row(Gold gold) {
    return "| `%s` | %d | %d | %d | %d | %d | %d | "
        .formatted(
            gold.id(),
            gold.text().strip().split("(?U)\\s+").length,
            gold.mentions().size(),
            gold.quotes().size(),
            count(gold, "DENIAL"),
            count(gold, "DEMAND"),
            count(gold, "THREAT"));
  }

  private static long count(Gold gold, String label) {
    return gold.quotes().stream().filter(q -> q.stance().labels().contains(label)).count();
  }

  @Test
  void betweenThemTheyHaveTheMarksAndCharactersOfRealFiles() throws IOException {
    List<String> texts = articles().stream().map(Gold::text).toList();

    assertThat(texts).anyMatch(t -> t.contains("\"")).anyMatch(t -> t.contains("“"));
    assertThat(texts).as("single quotation marks").anyMatch(t -> t.contains("‘"));
    assertThat(texts).as("no-break space").anyMatch(t -> t.contains("\u00a0"));
    assertThat(texts)
        .as("beyond the basic plane")
        .anyMatch(t -> t.codePoints().anyMatch(Character::isSupplementaryCodePoint));
    assertThat(texts).as("em dash dateline").anyMatch(t -> t.contains(") — "));
    assertThat(texts)
        .as("headline in capitals")
        .anyMatch(t -> t.lines().findFirst().orElse("").matches("[^a-z]+"));
  }
}
