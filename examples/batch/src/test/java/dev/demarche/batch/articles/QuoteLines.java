// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.batch.articles;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The lines of a gold file under {@code quotes}. */
final class QuoteLines {
  private static final Pattern HEAD =
      Pattern.compile("(DIRECT|MIXED|INDIRECT)( optional)?( other)? {2,}(.+)");
  private static final Pattern DETAIL = Pattern.compile(" +(by|also|stance) +(.+)");
  private static final Pattern STANCE =
      Pattern.compile("([A-Z]+(?: \\+ [A-Z]+)*)(?: -> (.+?))?(?: \\(or ([A-Z, ]+)\\))?");
  private static final Set<String> LABELS = Set.of("DENIAL", "DEMAND", "THREAT", "NONE");

  private final String text;
  private final NameLines names;
  private final List<Gold.Quote> quotes = new ArrayList<>();
  private int searchFrom;

  private int line;
  private @Nullable Matcher head;
  private Gold.@Nullable Speaker speaker;
  private List<String> accept = List.of();
  private Gold.Stance stance = Gold.Stance.NONE;

  /** Quotes of {@code text} whose speakers are found among {@code names}. */
  QuoteLines(String text, NameLines names) {
    this.text = text;
    this.names = names;
  }

  /**
   * Reads a line: the head of a quote, or, if it begins with a blank, a detail of the quote above.
   *
   * @throws IllegalArgumentException if it is neither, or if the quote above it is not complete or
   *     does not stand in the text
   */
  void read(int number, String words) {
    Matcher detail = DETAIL.matcher(words);
    if (detail.matches()) {
      detail(detail.group(1), detail.group(2));
      return;
    }
    end();
    line = number;
    Matcher matcher = HEAD.matcher(words);
    if (!matcher.matches()) {
      throw fail("is no quote: write FORM, two blanks, and the passage");
    }
    head = matcher;
  }

  /** All quotes, when the last line has been read. */
  List<Gold.Quote> quotes() {
    end();
    return quotes;
  }

  private void detail(String key, String words) {
    switch (key) {
      case "by" -> speaker = speaker(words);
      case "also" -> accept = List.of(words.split("; *", -1));
      default -> stance = stance(words);
    }
  }

  private void end() {
    if (head == null) {
      return;
    }
    if (speaker == null) {
      throw fail("has no speaker: add a line \"by NAME\" or \"by (words)\"");
    }
    Passage.Place place = place(head.group(4));
    quotes.add(
        new Gold.Quote(
            Gold.Form.valueOf(head.group(1)),
            head.group(2) != null,
            head.group(3) != null,
            place.content(),
            place.cue(),
            place.source(),
            new Gold.Speaker(speaker.entity(), speaker.name(), accept),
            stance));
    searchFrom = place.start();
    head = null;
    speaker = null;
    accept = List.of();
    stance = Gold.Stance.NONE;
  }

  private Passage.Place place(String marked) {
    Passage passage;
    try {
      passage = new Passage(marked);
    } catch (IllegalArgumentException e) {
      throw fail(e.getMessage());
    }
    Passage.Place place = passage.find(text, searchFrom);
    if (place == null) {
      throw fail("stands before the quote above it, or not in the article: " + marked);
    }
    return place;
  }

  private Gold.Speaker speaker(String words) {
    if (words.startsWith("(") && words.endsWith(")")) {
      return new Gold.Speaker(null, words.substring(1, words.length() - 1), List.of());
    }
    Gold.Entity entity = names.called(line, words);
    return new Gold.Speaker(entity, entity.name(), List.of());
  }

  private Gold.Stance stance(String words) {
    Matcher m = STANCE.matcher(words);
    if (!m.matches()) {
      throw fail("has a stance that is none: " + words);
    }
    List<String> labels = List.of(m.group(1).split(" \\+ ", -1));
    List<String> others = m.group(3) == null ? List.of() : List.of(m.group(3).split(", ", -1));
    if (!LABELS.containsAll(labels) || !LABELS.containsAll(others)) {
      throw fail("has a label that is not DENIAL, DEMAND, THREAT or NONE: " + words);
    }
    return new Gold.Stance(labels, m.group(2), others);
  }

  private IllegalArgumentException fail(@Nullable String what) {
    return new IllegalArgumentException("line " + line + ": " + what);
  }
}
