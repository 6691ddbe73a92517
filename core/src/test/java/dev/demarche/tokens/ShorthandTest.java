// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.tokens;

import static dev.demarche.tokens.Cut.cut;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every line of shorthand.tsv is one token. */
class ShorthandTest {

  static List<ResourceLines.Line> lines() {
    return ResourceLines.of("shorthand.tsv");
  }

  @ParameterizedTest
  @MethodSource("lines")
  void isOneToken(ResourceLines.Line line) {
    String form = line.cells().get(0);
    switch (line.get(1)) {
      case "slash" -> {
        cut("tea " + form + " milk").into("tea", form, "milk").by(TokenRule.SLASH, form);
        String capitals = form.toUpperCase(Locale.ROOT);
        cut(capitals + " milk").into(capitals, "milk");
      }
      case "emoticon" -> {
        cut("Well " + form + " so").into("Well", form, "so").by(TokenRule.EMOTICON, form);
        cut("Well " + form).into("Well", form);
        cut(form + ", so").into(form, ",", "so");
      }
      default -> throw new AssertionError("unknown \"what\": " + line);
    }
  }

  @Test
  void anEmoticonStandsAlone() {
    cut("(the list:)").intoAll("( the list : )");
    cut("10:30").into("10:30");
  }
}
