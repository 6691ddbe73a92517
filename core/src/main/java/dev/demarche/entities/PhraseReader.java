// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.entities;

import dev.demarche.EntityType;
import dev.demarche.Sentence;
import dev.demarche.TokenKind;
import dev.demarche.entities.Grammar.Kind;
import org.jspecify.annotations.Nullable;

/** Reads noun phrases that give somebody a role. Looks at a few tokens around a place only. */
final class PhraseReader {

  private static final int LONGEST = 24;
  private static final int LONGEST_TITLE = 5;
  private static final int MOST_NAMES = 3;
  private static final int MOST_NOUNS = 3;

  private final Article article;
  private final PersonWords words;
  private final Grammar grammar;

  PhraseReader(Article article, PersonWords words, Grammar grammar) {
    this.article = article;
    this.words = words;
    this.grammar = grammar;
  }

  /** The phrase that ends before a token: <i>South Korean Defense Minister</i> before a name. */
  @Nullable Phrase endingAt(int end, Sentence sentence) {
    int title = titleStart(end, sentence);
    if (title < 0) {
      return null;
    }
    int role = withPrefixes(title, sentence);
    int start = withNames(role, sentence);
    if (start == role) {
      int nouns = withNouns(role, sentence);
      start = withNames(nouns, sentence);
      boolean whole = start < nouns || isDeterminer(nouns - 1, sentence);
      role = whole ? nouns : role;
      start = whole ? start : role;
    }
    return new Phrase(withPrefixes(start, sentence), role, end, end);
  }

  /** The phrase that begins at a token: <i>head of the agency</i>, <i>a Reuters reporter</i>. */
  @Nullable Phrase startingAt(int first, Sentence sentence) {
    int start = first;
    if (isDeterminer(start + 1, sentence) && grammar.is(Kind.ROLE_PREFIX, article.word(start))) {
      start++;
    }
    start = isDeterminer(start, sentence) ? start + 1 : start;
    int limit = Math.min(sentence.endToken(), start + LONGEST);
    int roleEnd = endOfNouns(start, limit, sentence);
    int title = roleEnd < 0 ? -1 : titleStart(roleEnd, sentence);
    if (title < start) {
      return null;
    }
    roleEnd = longTitleEnd(title, roleEnd, limit);
    if (article.word(roleEnd, sentence).equals("and")) {
      int more = endOfNouns(roleEnd + 1, limit, sentence);
      roleEnd = more > 0 && titleStart(more, sentence) > roleEnd ? more : roleEnd;
    }
    int role = Math.max(start, withPrefixes(title, sentence));
    int end = roleEnd;
    if (grammar.is(Kind.EMPLOYER, article.word(roleEnd, sentence))
        || grammar.is(Kind.PREPOSITION, article.word(roleEnd, sentence))) {
      while (end < limit && !endsPhrase(end, sentence)) {
        end++;
      }
    }
    return new Phrase(start, role, roleEnd, end);
  }

  /** The phrase that fills the tokens up to a comma: <i>the spokesman for the ministry,</i>. */
  @Nullable Phrase upTo(int comma, Sentence sentence) {
    int from = comma;
    while (from > sentence.firstToken()
        && comma - from < LONGEST
        && !endsPhrase(from - 1, sentence)) {
      from--;
    }
    for (int i = from; i < comma; i++) {
      boolean starts = isDeterminer(i, sentence) || isOwner(i, sentence);
      if (starts && !isAppositionOfName(i, sentence)) {
        Phrase phrase = startingAt(i, sentence);
        if (phrase != null && phrase.end() == comma) {
          return phrase;
        }
      }
    }
    return null;
  }

  /** Whether a name begins at a token that owns what follows it: <i>Borduria's</i>. */
  private boolean isOwner(int token, Sentence sentence) {
    Occurrence name = article.nameAt(token);
    return name != null && name.firstToken == token && isPossessive(name.endToken, sentence);
  }

  private boolean isAppositionOfName(int token, Sentence sentence) {
    return article.word(token - 1, sentence).equals(",") && article.nameAt(token - 2) != null;
  }

  /** Where the title begins that ends before a token: the longest that is listed, or -1. */
  private int titleStart(int end, Sentence sentence) {
    int start = -1;
    String text = "";
    int i = end;
    while (end - i < LONGEST_TITLE && isNoun(i - 1, sentence)) {
      i--;
      String word = article.word(i);
      while (isHyphen(i - 1, sentence)) {
        i -= 2;
        word = article.word(i) + "-" + word;
      }
      text = text.isEmpty() ? word : word + " " + text;
      start = isRole(text) ? i : start;
    }
    return start;
  }

  /** The end of the title that goes on behind a token: <i>secretary of state</i>. */
  private int longTitleEnd(int title, int roleEnd, int limit) {
    int end = roleEnd;
    for (int i = roleEnd + 1; i <= Math.min(limit, title + LONGEST_TITLE); i++) {
      StringBuilder text = new StringBuilder(article.word(title));
      for (int k = title + 1; k < i; k++) {
        text.append(' ').append(article.word(k));
      }
      end = isRole(text.toString()) ? i : end;
    }
    return end;
  }

  private boolean isRole(String words) {
    Title title = this.words.title(words);
    PersonWords.Noun noun = this.words.noun(words);
    return title != null && title.office() && !title.kin() && (noun == null || !noun.kin());
  }

  /** Whether a token is a hyphen that joins two words. */
  private boolean isHyphen(int token, Sentence sentence) {
    return token > sentence.firstToken()
        && article.word(token).equals("-")
        && article.tokens.end(token - 1) == article.tokens.start(token)
        && article.tokens.end(token) == article.tokens.start(token + 1);
  }

  private boolean isNoun(int token, Sentence sentence) {
    return token >= sentence.firstToken()
        && token < sentence.endToken()
        && article.tokens.kind(token) == TokenKind.WORD
        && article.nameAt(token) == null;
  }

  /** <i>former</i> of <i>former prime minister</i>. */
  private int withPrefixes(int role, Sentence sentence) {
    int start = role;
    while (grammar.is(Kind.ROLE_PREFIX, article.word(start - 1, sentence))) {
      start--;
    }
    return start;
  }

  /** <i>foreign ministry</i> of <i>Bordurian foreign ministry spokesman</i>. */
  private int withNouns(int role, Sentence sentence) {
    int start = role;
    while (role - start < MOST_NOUNS
        && isNoun(start - 1, sentence)
        && !article.isCapitalized(start - 1)
        && !article.word(start - 1).endsWith("ing")
        && !isFunctionWord(start - 1, sentence)
        && !grammar.isVerb(article.word(start - 1))
        && !grammar.isAdverb(article.word(start - 1))) {
      start--;
    }
    return start;
  }

  /** <i>South Korean</i> of <i>South Korean Defense Minister</i>, <i>Borduria's</i>. */
  private int withNames(int role, Sentence sentence) {
    int start = role;
    for (int names = 0; names < MOST_NAMES; names++) {
      boolean possessive = isPossessive(start - 1, sentence);
      int last = possessive ? start - 2 : start - 1;
      Occurrence name = last < sentence.firstToken() ? null : article.nameAt(last);
      if (name == null || (name.type == EntityType.PERSON && !possessive)) {
        return start;
      }
      start = name.firstToken;
    }
    return start;
  }

  /** Where the nouns end that begin at a token; -1 if a person stands among them. */
  private int endOfNouns(int first, int limit, Sentence sentence) {
    int i = first;
    while (i < limit && !endsPhrase(i, sentence) && !isFunctionWord(i, sentence)) {
      Occurrence name = article.nameAt(i);
      if (name != null
          && name.type == EntityType.PERSON
          && !isPossessive(name.endToken, sentence)) {
        return -1;
      }
      i = name == null ? i + 1 : name.endToken;
    }
    return Math.min(i, limit);
  }

  private boolean isFunctionWord(int token, Sentence sentence) {
    String word = article.word(token, sentence);
    return grammar.is(Kind.PREPOSITION, word)
        || grammar.is(Kind.EMPLOYER, word)
        || grammar.is(Kind.PHRASE_END, word)
        || grammar.is(Kind.CLAUSE, word)
        || grammar.is(Kind.DEFINITE, word);
  }

  /** Whether a token is behind the phrase, whatever it is: a comma, a verb, a new clause. */
  private boolean endsPhrase(int token, Sentence sentence) {
    if (article.nameAt(token) != null) {
      return false;
    }
    String word = article.word(token, sentence);
    TokenKind kind = article.tokens.kind(token);
    boolean inside = kind == TokenKind.WORD || kind == TokenKind.CLITIC || kind == TokenKind.NUMBER;
    return (!inside && !word.equals("-"))
        || grammar.is(Kind.AUXILIARY, word)
        || grammar.is(Kind.SPEECH, word)
        || (grammar.is(Kind.CLAUSE, word)
            && !word.equals("and")
            && !grammar.is(Kind.PREPOSITION, word));
  }

  private boolean isPossessive(int token, Sentence sentence) {
    String word = article.word(token, sentence);
    return article.tokens.size() > token
        && token > 0
        && (word.equals("'s") || word.equals("'"))
        && article.tokens.end(token - 1) == article.tokens.start(token);
  }

  private boolean isDeterminer(int token, Sentence sentence) {
    String word = article.word(token, sentence);
    return word.equals("the")
        || (grammar.is(Kind.DETERMINER, word) && !isPossessive(token, sentence));
  }
}
