// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.tokens;

import static dev.demarche.tokens.Cut.cut;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every line of addresses.tsv tells what it says. */
class AddressesTest {

  static List<ResourceLines.Line> lines() {
    return ResourceLines.of("addresses.tsv");
  }

  @ParameterizedTest
  @MethodSource("lines")
  void tellsWhatItSays(ResourceLines.Line line) {
    String label = line.get(0);
    switch (line.get(1)) {
      case "domain" -> assertOne("acme." + label, TokenRule.URL);
      case "word" -> {
        assertOne("news.acme." + label, TokenRule.URL);
        cut("acme." + label + " it").into("acme", ".", label, "it");
      }
      case "file" -> {
        assertOne("report." + label, TokenRule.DOTTED_NAME);
        assertOne("." + label, TokenRule.DOTTED_NAME);
      }
      case "newsgroup" -> assertOne(label + ".politics", TokenRule.DOTTED_NAME);
      case "scheme" -> assertOne(label + ":acme", TokenRule.URL);
      case "host" -> assertOne(label + ".acme", TokenRule.URL);
      default -> throw new AssertionError("unknown \"what\": " + line);
    }
  }

  private static void assertOne(String address, TokenRule rule) {
    cut("See " + address + ", it says").into("See", address, ",", "it", "says").by(rule, address);
    cut("See " + address + ".").into("See", address, ".");
  }

  @Test
  void punctuationBehindAnAddressIsNoPartOfIt() {
    cut("(See https://acme.org/a.)").intoAll("( See https://acme.org/a . )");
    cut("“www.acme.org”").intoAll("“ www.acme.org ”");
    cut("https://acme.org/x_(y), z").intoAll("https://acme.org/x_(y) , z");
    cut("<jane@acme.org>").intoAll("< jane@acme.org >");
  }

  @Test
  void aMissingBlankMakesNoAddress() {
    cut("He left.Then it rained.So").intoAll("He left . Then it rained . So");
    cut("the fee.It is").intoAll("the fee . It is");
  }
}
