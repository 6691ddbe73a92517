// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: GPL-3.0-or-later
package dev.demarche.corenlp;

import static java.util.Objects.requireNonNull;

import com.google.common.primitives.ImmutableIntArray;
import dev.demarche.Tokens;
import dev.demarche.engine.FromOffsets;
import dev.demarche.engine.Tokenizer;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import java.io.StringReader;
import java.util.List;

/**
 * CoreNLP's {@link PTBTokenizer}, with the conventions of Universal Dependencies, which it has had
 * since version 4.
 *
 * <p>Two options differ from CoreNLP's defaults. Characters that it does not know stay, as tokens
 * of their own, instead of being dropped with a warning. And an abbreviation whose full stop also
 * ends the sentence is two tokens that part the stop from the word ({@code Inc} and {@code .}),
 * where CoreNLP would give the stop twice.
 *
 * <p>On a run of quotation marks the lexer's time grows with the square of its length (16,000 of
 * them took a minute), so runs of signs are given to it in pieces of about a hundred.
 *
 * <p>Kinds of tokens are guessed from their characters, since CoreNLP gives none. Immutable and
 * thread-safe: each text has its own {@link PTBTokenizer}.
 */
public final class CoreNlpTokenizer implements Tokenizer {

  private static final String OPTIONS = "untokenizable=noneKeep,strictTreebank3=true";

  /**
   * Of signs without a space in between; for longer ones the lexer's time grows with the square.
   */
  private static final int LONGEST_RUN = 100;

  /** Makes a tokenizer. */
  public CoreNlpTokenizer() {}

  @Override
  public Tokens tokenize(String text) {
    requireNonNull(text, "text");
    ImmutableIntArray.Builder starts = ImmutableIntArray.builder();
    ImmutableIntArray.Builder ends = ImmutableIntArray.builder();
    int from = 0;
    for (int to = pieceEnd(text, from); from < text.length(); to = pieceEnd(text, from)) {
      for (CoreLabel label : labels(text.substring(from, to))) {
        starts.add(from + label.beginPosition());
        ends.add(from + label.endPosition());
      }
      from = to;
    }
    return FromOffsets.tokens(text, starts.build().toArray(), ends.build().toArray());
  }

  private static List<CoreLabel> labels(String piece) {
    return new PTBTokenizer<>(new StringReader(piece), new CoreLabelTokenFactory(), OPTIONS)
        .tokenize();
  }

  /** The end of the text, or a place before it between two signs, far behind the last space. */
  private static int pieceEnd(String text, int from) {
    int word = from;
    for (int i = from; i < text.length(); i++) {
      if (Character.isWhitespace(text.charAt(i))) {
        word = i + 1;
      } else if (i - word >= LONGEST_RUN && isSign(text, i - 1) && isSign(text, i)) {
        return i;
      }
    }
    return text.length();
  }

  private static boolean isSign(String text, int index) {
    char c = text.charAt(index);
    return !Character.isLetterOrDigit(c) && !Character.isSurrogate(c);
  }
}
