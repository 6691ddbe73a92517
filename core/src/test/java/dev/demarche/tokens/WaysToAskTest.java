// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.tokens;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.demarche.Token;
import dev.demarche.Tokens;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.CharBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The ways to ask that docs/tokens.md shows. */
class WaysToAskTest {

  private static final String SOURCE = "src/test/java/dev/demarche/tokens/WaysToAskTest.java";

  private final List<String> why = new ArrayList<>();

  @Test
  void giveWhatTheySay() {
    List<Object> results = ways(List.of("He left.", new StringBuilder("It's so.")));
    assertThat(results.get(0)).hasToString("[She, did, n't, go, .]");
    assertThat(results.get(1)).isEqualTo(3);
    assertThat(results.get(2)).isEqualTo("Heleft.It'sso.".length());
    assertThat(why)
        .containsExactly("She word", "did word", "n't negation", "go word", ". full-stop");
  }

  private List<Object> ways(List<CharSequence> texts) {
    long letters = 0;
    // begin
    EnglishTokenizer tokenizer = new EnglishTokenizer(); // reads small tables: keep and share it

    // A list, in one line:
    List<Token> list = tokenizer.tokenize("She didn't go.").asList();

    // Columns: nine bytes a token, and no object for each:
    Tokens columns = tokenizer.tokenize("She didn't go.");
    int firstEnd = columns.end(0);

    // A stream without allocation: a buffer, for one thread, that is filled again and again:
    TokenBuffer buffer = new TokenBuffer();
    for (CharSequence text : texts) {
      tokenizer.tokenize(text, buffer);
      for (int i = 0; i < buffer.size(); i++) {
        letters += buffer.end(i) - buffer.start(i);
      }
    }

    // Why is each a token?
    for (Explanation explanation : tokenizer.explain("She didn't go.")) {
      why.add(explanation.token().text() + " " + explanation.rule());
    }
    // end
    return List.of(list, firstEnd, (int) letters);
  }

  @Test
  void areThoseOfThePage() throws IOException {
    List<String> source = Files.readAllLines(Path.of(SOURCE), UTF_8);
    List<String> code =
        source.subList(source.indexOf("    // begin") + 1, source.indexOf("    // end")).stream()
            .map(line -> line.replaceFirst("^ {4}", ""))
            .toList();
    List<String> page = TokensPage.lines();
    int start = page.indexOf("```java") + 1;
    assertThat(page.subList(start, start + page.subList(start, page.size()).indexOf("```")))
        .containsExactlyElementsOf(code);
  }

  @Test
  void streamingAllocatesNothing() {
    String latin1 = "\"We can't,\" said Lt. Gen. O'Brien on 9/11 in the U.S.\n\n".repeat(500);
    String utf16 = latin1 + "“I’m well-known,” she’d said… at www.example.org!";
    for (CharSequence text :
        List.of(latin1, utf16, new StringBuilder(utf16), CharBuffer.wrap(utf16.toCharArray()))) {
      assertThat(leastAllocation(text)).as(text.getClass().getSimpleName()).isZero();
    }
  }

  /** The fewest bytes of several runs: a virtual machine at work may add some of its own. */
  private static long leastAllocation(CharSequence text) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    TokenBuffer buffer = new TokenBuffer();
    long least = Long.MAX_VALUE;
    for (int run = 0; run < 20; run++) {
      long before = threads.getCurrentThreadAllocatedBytes();
      Cut.SPLITTING.tokenize(text, buffer);
      least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
    }
    return least;
  }

  @Test
  void everyKindOfTextGivesTheSameTokens() {
    String text = "“It’s so,” he said. ".repeat(1000);
    Tokens expected = Cut.SPLITTING.tokenize(text);
    CharBuffer part = CharBuffer.wrap(("xx" + text + "yy").toCharArray(), 2, text.length());
    for (CharSequence sequence :
        List.of(text, new StringBuilder(text), new StringBuffer(text), part)) {
      TokenBuffer buffer = new TokenBuffer();
      Cut.SPLITTING.tokenize(sequence, buffer);
      assertThat(buffer.toTokens(text).asList()).isEqualTo(expected.asList());
    }
  }
}
