// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.training.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.EntityType;
import dev.demarche.Span;
import dev.demarche.english.entities.NameTags;
import dev.demarche.training.GoldDocument;
import dev.demarche.training.GoldDocument.GoldMention;
import dev.demarche.training.names.NameCorpus.Ignored;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameCorpusTest {

  private static final int OUTSIDE = 1 << NameTags.OUTSIDE;
  private static final int ANY = (1 << NameTags.COUNT) - 1;
  private static final String TEXT = "Elena Marković spoke of Islam.";

  private static int[] labels(Ignored ignored, Span name, Span other) {
    GoldMention mention = new GoldMention(name, EntityType.PERSON, "NAME", -1, null);
    GoldDocument gold =
        new GoldDocument(
            "a", TEXT, List.of(), List.of(), List.of(mention), List.of(other), List.of());
    return NameCorpus.label(gold, ignored).allowed();
  }

  @Test
  void namesAreLabelledTokenByToken() {
    assertThat(labels(Ignored.OUTSIDE, new Span(0, 14), new Span(24, 29)))
        .containsExactly(
            1 << NameTags.tag(EntityType.PERSON, 0, 2, 0),
            1 << NameTags.tag(EntityType.PERSON, 0, 2, 1),
            OUTSIDE,
            OUTSIDE,
            OUTSIDE,
            OUTSIDE);
  }

  @Test
  void ignoredWordsAreOpenWhereTheCorpusDoesNotMarkAllTypes() {
    assertThat(labels(Ignored.OPEN, new Span(0, 14), new Span(24, 29))[4]).isEqualTo(ANY);
    assertThat(labels(Ignored.SHORT_OPEN, new Span(0, 14), new Span(15, 29))[4]).isEqualTo(OUTSIDE);
  }

  @Test
  void namesWithOtherBordersAreOpen() {
    assertThat(labels(Ignored.OUTSIDE, new Span(0, 12), new Span(24, 29)))
        .startsWith(ANY, ANY, OUTSIDE);
  }
}
