// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.entities;

import dev.demarche.EntityType;
import dev.demarche.Mention;
import dev.demarche.Sentence;
import dev.demarche.quotes.Quotations;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds which agency, organisation or country <i>it</i> and <i>its</i> mean, where that is safe:
 * <i>it</i> as the subject of a verb of speech means the body that spoke last; <i>its</i> means the
 * subject of its sentence if no other body stands before it. All others are left out.
 */
final class BodyPronounStage {

  /** How far behind the sentence where a body spoke <i>it said</i> can mean it. */
  private static final int MOST_SENTENCES = 2;

  private static final double SCORE = 0.6;

  private final Article article;
  private final Roles roles;
  private final Nominals nominals;
  private final Quotations quotations;
  private final List<Occurrence> found = new ArrayList<>();

  /** The body that spoke last; null after anybody else spoke. */
  private @Nullable Group speaker;

  private int speakerSentence;

  BodyPronounStage(Article article, PersonWords words, Grammar grammar, Quotations quotations) {
    this.article = article;
    this.roles = new Roles(article, grammar);
    this.nominals = new Nominals(article, words, grammar);
    this.quotations = quotations;
  }

  /** The pronouns that could be resolved, by place. */
  List<Occurrence> resolve() {
    for (int s = 0; s < article.sentences.size(); s++) {
      new Scan(s).run();
    }
    return found;
  }

  /** The way through one sentence. */
  private final class Scan {
    private final int s;
    private final Sentence sentence;
    private @Nullable Group subject;
    private boolean others;

    Scan(int s) {
      this.s = s;
      this.sentence = article.sentences.get(s);
    }

    void run() {
      for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
        Occurrence name = article.nameAt(token);
        if (name == null) {
          pronounOrNoun(token);
        } else if (name.firstToken == token) {
          note(name);
        }
      }
    }

    private void note(Occurrence name) {
      Group body = isBody(name) ? name.group() : null;
      if (body != null && subject == null) {
        boolean leads =
            roles.role(name.firstToken, name.endToken, sentence) == Referent.Role.SUBJECT;
        subject = leads ? body : null;
        others |= !leads;
      } else if (body != null) {
        others |= body != subject;
      }
      noteSpeaker(body, name.firstToken, name.endToken);
    }

    private void noteSpeaker(@Nullable Group body, int first, int end) {
      if (!isQuoted(first) && roles.speaks(first, end, sentence)) {
        speaker = body;
        speakerSentence = s;
      }
    }

    private void pronounOrNoun(int token) {
      if (article.tokens.isIgnoringCase(token, "its")) {
        if (subject != null && !others && !isQuoted(token)) {
          add(subject, token);
        }
      } else if (article.tokens.isIgnoringCase(token, "it")) {
        if (speaker != null
            && s - speakerSentence <= MOST_SENTENCES
            && !isQuoted(token)
            && roles.speaks(token, token + 1, sentence)) {
          add(speaker, token);
        }
      } else if (nominals.at(token, sentence) != null) {
        noteSpeaker(null, token, token + 1);
      }
    }

    private boolean isQuoted(int token) {
      return quotations.at(article.tokens.start(token)) >= 0;
    }

    private void add(Group group, int token) {
      Occurrence occurrence =
          new Occurrence(
              article.tokens.span(token),
              article.surface(token),
              group.type(),
              Mention.Form.PRONOUN,
              token,
              token + 1,
              s,
              SCORE);
      occurrence.join(group);
      found.add(occurrence);
    }
  }

  private static boolean isBody(Occurrence name) {
    return name.type != EntityType.PERSON && name.type != EntityType.NATIONALITY;
  }
}
