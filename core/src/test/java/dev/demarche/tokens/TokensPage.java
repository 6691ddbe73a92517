// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.tokens;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The page docs/tokens.md, read by tests.
 *
 * @param kinds the kind that stands behind the name of each rule
 * @param examples the lines with an arrow
 */
record TokensPage(Map<String, String> kinds, List<Example> examples) {

  private static final Path PAGE = Path.of("../docs/tokens.md");
  private static final Pattern RULE =
      Pattern.compile("\\*\\*([a-z-]+)\\*\\* \\(([A-Z_]+)\\)\\. .*");
  private static final Pattern EXAMPLE = Pattern.compile(" {4}(.*) → (.*)");
  private static final Pattern CODE_UNIT = Pattern.compile("\\\\u([0-9A-F]{4})");

  /**
   * A text and its tokens, parted by blanks.
   *
   * @param rule the rule that the example is for; null if it is for none
   * @param keepsHyphens whether it is for the option that keeps hyphens
   */
  record Example(@Nullable String rule, String text, String tokens, boolean keepsHyphens) {}

  static TokensPage read() {
    Map<String, String> kinds = new LinkedHashMap<>();
    List<Example> examples = new ArrayList<>();
    String rule = null;
    boolean keepsHyphens = false;
    for (String line : lines()) {
      Matcher named = RULE.matcher(line);
      Matcher example = EXAMPLE.matcher(line);
      if (named.matches()) {
        rule = named.group(1);
        kinds.put(rule, named.group(2));
      } else if (line.startsWith("#")) {
        rule = null;
        keepsHyphens = line.equals("## Hyphens kept");
      } else if (example.matches()) {
        String text = characters(example.group(1));
        examples.add(new Example(rule, text, characters(example.group(2)), keepsHyphens));
      }
    }
    return new TokensPage(kinds, examples);
  }

  static List<String> lines() {
    try {
      return Files.readAllLines(PAGE, UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("run the tests in the folder core: no " + PAGE, e);
    }
  }

  private static String characters(String escaped) {
    return CODE_UNIT
        .matcher(escaped)
        .replaceAll(
            match ->
                Matcher.quoteReplacement(
                    Character.toString((char) Integer.parseInt(match.group(1), 16))));
  }
}
