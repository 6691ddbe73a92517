// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.entities;

import static dev.demarche.EntityType.AGENCY;
import static dev.demarche.EntityType.PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameTagsTest {

  private static final int ONLY = NameTags.tag(PERSON, 4, 5, 4);
  private static final int FIRST = NameTags.tag(PERSON, 4, 7, 4);
  private static final int INSIDE = NameTags.tag(PERSON, 4, 7, 5);
  private static final int LAST = NameTags.tag(PERSON, 4, 7, 6);

  @Test
  void tellsWhereANameStartsAndEnds() {
    assertThat(NameTags.starts(ONLY) && NameTags.ends(ONLY)).isTrue();
    assertThat(NameTags.starts(FIRST) && !NameTags.ends(FIRST)).isTrue();
    assertThat(NameTags.starts(INSIDE) || NameTags.ends(INSIDE)).isFalse();
    assertThat(NameTags.starts(LAST) || NameTags.starts(NameTags.OUTSIDE)).isFalse();
    assertThat(NameTags.type(LAST)).isEqualTo(PERSON);
  }

  @Test
  void namesAreWholeAndOfOneType() {
    int other = NameTags.tag(AGENCY, 4, 7, 6);
    assertThat(NameTags.follows(FIRST, LAST)).isTrue();
    assertThat(NameTags.follows(FIRST, INSIDE)).isTrue();
    assertThat(NameTags.follows(LAST, FIRST)).isTrue();
    assertThat(NameTags.follows(FIRST, other)).isFalse();
    assertThat(NameTags.follows(FIRST, NameTags.OUTSIDE)).isFalse();
    assertThat(NameTags.follows(NameTags.OUTSIDE, INSIDE)).isFalse();
    assertThat(NameTags.follows(ONLY, LAST)).isFalse();
  }
}
