// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.tokens;

import static dev.demarche.tokens.Cut.cut;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every line of units.tsv is a token of its own behind a number. */
class UnitsTest {

  static List<ResourceLines.Line> lines() {
    return ResourceLines.of("units.tsv");
  }

  @ParameterizedTest
  @MethodSource("lines")
  void isPartedFromItsNumber(ResourceLines.Line line) {
    String unit = line.get(0);
    cut("of 5" + unit + " or").into("of", "5", unit, "or").by(TokenRule.UNIT, unit);
    cut("of 1,200.5" + unit + ".").into("of", "1,200.5", unit, ".");
  }

  @Test
  void otherLettersStayWithTheNumber() {
    cut("4A 5G 3D B52 737s").intoAll("4A 5G 3D B52 737s");
  }
}
