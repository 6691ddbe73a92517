// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.tokens;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One million strings, random and mutated; the seed is fixed, so that a find can be repeated. */
@Tag("slow")
class TokenizerFuzzTest {

  private static final int STRINGS = 1_000_000;

  @Test
  void invariantsHold() throws IOException {
    List<String> seeds =
        Stream.concat(
                SampleArticles.texts().stream(),
                TokensPage.read().examples().stream().map(TokensPage.Example::text))
            .toList();
    Random random = new Random(2026);
    for (int i = 0; i < STRINGS; i++) {
      String text =
          random.nextBoolean()
              ? Oddities.text(random)
              : Oddities.mutated(seeds.get(random.nextInt(seeds.size())), random);
      Cut.assertInvariants(text, i % 8 == 0 ? Cut.KEEPING : Cut.SPLITTING);
    }
  }
}
