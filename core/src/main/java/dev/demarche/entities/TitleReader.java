// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.entities;

import dev.demarche.Sentence;
import dev.demarche.TokenKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a text calls a person: the title before the name (<i>Foreign Minister X</i>, <i>his
 * wife, X</i>) and the noun of the apposition behind it (<i>X, a spokeswoman for …</i>).
 */
final class TitleReader {

  private static final int LONGEST_TITLE = 5;
  private static final int LONGEST_APPOSITION = 9;

  private final Article article;
  private final PersonWords words;
  private final Grammar grammar;

  TitleReader(Article article, PersonWords words, Grammar grammar) {
    this.article = article;
    this.words = words;
    this.grammar = grammar;
  }

  /** The titles before and behind a person's name. */
  List<Title> read(Occurrence person) {
    List<Title> titles = new ArrayList<>(2);
    Title before = before(person);
    if (before != null) {
      titles.add(before);
    }
    Title kin = kinBefore(person);
    if (kin != null && !kin.equals(before)) {
      titles.add(kin);
    }
    Title behind = behind(person);
    if (behind != null) {
      titles.add(behind);
    }
    return titles;
  }

  /** The title before a person's name, or null. */
  @Nullable Title before(Occurrence person) {
    Sentence sentence = article.sentence(person);
    int last = person.firstToken - 1;
    if (article.word(last, sentence).equals(",")) {
      last--;
    }
    if (last < sentence.firstToken() || article.nameAt(last) != null) {
      return null;
    }
    Title longest = null;
    StringBuilder text = new StringBuilder();
    for (int i = last; i > last - LONGEST_TITLE && isWord(i, sentence); i--) {
      text.insert(0, text.isEmpty() ? "" : " ").insert(0, article.word(i));
      Title title = words.title(text.toString());
      longest = title == null ? longest : title;
    }
    return longest == null ? noun(last, sentence) : longest;
  }

  /** <i>his wife</i> of <i>his wife, First Lady Ann Roe</i>. */
  private @Nullable Title kinBefore(Occurrence person) {
    Sentence sentence = article.sentence(person);
    for (int i = person.firstToken - 1; i >= person.firstToken - LONGEST_TITLE; i--) {
      String word = article.word(i, sentence);
      PersonWords.Noun noun = words.noun(word);
      if (noun != null && noun.kin()) {
        return new Title(word, noun.sex(), false, true);
      }
      if ((!word.equals(",") && !isWord(i, sentence))
          || grammar.is(Grammar.Kind.PHRASE_END, word)) {
        return null;
      }
    }
    return null;
  }

  private boolean isWord(int token, Sentence sentence) {
    return token >= sentence.firstToken()
        && article.tokens.kind(token) == TokenKind.WORD
        && article.nameAt(token) == null;
  }

  private @Nullable Title noun(int token, Sentence sentence) {
    String word = article.word(token, sentence);
    PersonWords.Noun noun = words.noun(word);
    return noun == null ? null : new Title(word, noun.sex(), !noun.kin(), noun.kin());
  }

  private @Nullable Title behind(Occurrence person) {
    Sentence sentence = article.sentence(person);
    int comma = person.endToken;
    if (!article.word(comma, sentence).equals(",")) {
      return null;
    }
    int end = comma + 1;
    while (end < sentence.endToken() && end - comma <= LONGEST_APPOSITION && !endsApposition(end)) {
      end++;
    }
    int head = end - 1;
    if (head <= comma || article.nameAt(head) != null) {
      return null;
    }
    StringBuilder text = new StringBuilder();
    Title longest = null;
    for (int i = head; i > comma && isWord(i, sentence); i--) {
      text.insert(0, text.isEmpty() ? "" : " ").insert(0, article.word(i));
      Title title = words.title(text.toString());
      longest = title == null ? longest : title;
    }
    return longest == null ? noun(head, sentence) : longest;
  }

  private boolean endsApposition(int token) {
    return article.tokens.kind(token) == TokenKind.PUNCTUATION
        || article.tokens.kind(token) == TokenKind.TERMINATOR
        || grammar.is(Grammar.Kind.PHRASE_END, article.word(token));
  }
}
