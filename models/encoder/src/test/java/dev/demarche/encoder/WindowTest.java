// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Windows of whole sentences. */
class WindowTest {

  private static final Window.Size SIZE = new Window.Size(12, 5, 6, 20);

  private static Pieces pieces(String text) {
    return Pieces.of(Words.of(ScriptedNetwork.sentences(text)), ScriptedNetwork.wordPiece());
  }

  private static String text(List<Integer> lengths) {
    StringBuilder text = new StringBuilder();
    for (int length : lengths) {
      text.append("We ").append("go ".repeat(length)).append("home.\n\n");
    }
    return text.toString();
  }

  @Example
  void aTextWithoutWordsHasNone() {
    assertThat(Window.of(pieces(" \u200b"), SIZE)).isEmpty();
  }

  @Example
  void sentencesThatFitAreReadTogetherWithTheirNeighbours() {
    Pieces pieces = pieces(text(List.of(2, 2, 2, 2)));
    assertThat(Window.of(pieces, SIZE))
        .containsExactly(new Window(0, 15, 0, 10), new Window(5, 20, 10, 20));
  }

  @Example
  void aSentenceThatIsTooLongIsCut() {
    List<Window> windows = Window.of(pieces(text(List.of(30))), SIZE);
    assertThat(windows).extracting(Window::coreFrom).containsExactly(0, 12, 24);
  }

  @Property(tries = 200)
  void everyWordIsInOneCoreAndNoWindowIsTooLong(
      @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 0, max = 25) Integer> lengths) {
    Pieces pieces = pieces(text(lengths));
    int next = 0;
    for (Window window : Window.of(pieces, SIZE)) {
      assertThat(window.coreFrom()).isEqualTo(next);
      assertThat(window.from()).isLessThanOrEqualTo(window.coreFrom());
      assertThat(window.to()).isGreaterThanOrEqualTo(window.coreTo());
      assertThat(pieces.count(window.from(), window.to())).isLessThanOrEqualTo(SIZE.longest());
      assertThat(pieces.count(window.from(), window.coreFrom())).isLessThanOrEqualTo(SIZE.left());
      assertThat(pieces.count(window.coreTo(), window.to())).isLessThanOrEqualTo(SIZE.right());
      next = window.coreTo();
    }
    assertThat(next).isEqualTo(pieces.words().size());
  }
}
