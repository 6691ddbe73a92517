// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The text of an article with its marks. These lie inside each other in a fixed order, however they
 * overlap in the text: quote, then cue or evidence, then mention. Before the first word of a quote
 * stands a note with its speaker and stance.
 */
final class ArticleHtml {

  private static final int CUE = 0;
  private static final int EVIDENCE = 1;

  /** A first paragraph that is longer is no headline. */
  private static final int LONGEST_HEADLINE = 200;

  private final Document document;
  private final String prefix;
  private final Html html;
  private final Layer quotes = new Layer();
  private final Layer words = new Layer();
  private final Layer mentions = new Layer();
  private final int[] notes;
  private int nextNote;
  private int quote = Layer.NONE;
  private int word = Layer.NONE;
  private int mention = Layer.NONE;

  private ArticleHtml(Document document, String prefix, Html html) {
    this.document = document;
    this.prefix = prefix;
    this.html = html;
    List<Quote> list = document.quotes();
    for (int i = 0; i < list.size(); i++) {
      int number = i;
      list.get(i).content().forEach(span -> quotes.add(span, number));
      list.get(i).cue().forEach(span -> words.add(span, CUE));
      list.get(i).stance().evidence().forEach(span -> words.add(span, EVIDENCE));
    }
    for (int i = 0; i < document.mentions().size(); i++) {
      mentions.add(document.mentions().get(i).span(), i);
    }
    notes =
        IntStream.range(0, list.size())
            .boxed()
            .sorted(Comparator.comparingInt(this::noteOffset))
            .mapToInt(Integer::intValue)
            .toArray();
  }

  /**
   * Writes the text.
   *
   * @param prefix of all anchors, so that several articles can stand on a page
   */
  static void write(Document document, String prefix, Html html) {
    ArticleHtml article = new ArticleHtml(document, prefix, html);
    article.quotes.sort();
    article.words.sort();
    article.mentions.sort();
    article.paragraphs();
  }

  private void paragraphs() {
    List<Sentence> sentences = document.sentences();
    int first = 0;
    for (int i = 1; i <= sentences.size(); i++) {
      if (i == sentences.size()
          || sentences.get(i).paragraph() != sentences.get(first).paragraph()) {
        Span span = sentences.get(first).span().cover(sentences.get(i - 1).span());
        boolean headline =
            first == 0 && i == 1 && i < sentences.size() && span.length() <= LONGEST_HEADLINE;
        String element = headline ? "h1" : "p";
        html.raw("<").raw(element).raw(">");
        run(span);
        html.raw("</").raw(element).raw(">\n");
        first = i;
      }
    }
  }

  /** Words inside a paragraph. */
  private void run(Span span) {
    int offset = span.start();
    while (offset < span.end()) {
      notesUpTo(offset);
      change(quotes.advance(offset), words.advance(offset), mentions.advance(offset));
      int next = Math.min(span.end(), Math.min(quotes.nextChange(), words.nextChange()));
      next = Math.min(next, mentions.nextChange());
      if (nextNote < notes.length) {
        next = Math.min(next, noteOffset(notes[nextNote]));
      }
      html.text(document.text(), offset, next);
      offset = next;
    }
    change(Layer.NONE, Layer.NONE, Layer.NONE);
  }

  /** Closes the marks that end here, from the inside out, and opens those that begin. */
  private void change(int newQuote, int newWord, int newMention) {
    boolean quoteChanges = newQuote != quote;
    boolean wordChanges = quoteChanges || newWord != word;
    boolean mentionChanges = wordChanges || newMention != mention;
    html.raw(mentionChanges && mention != Layer.NONE ? "</a>" : "");
    html.raw(wordChanges && word != Layer.NONE ? "</em>" : "");
    html.raw(quoteChanges && quote != Layer.NONE ? "</span>" : "");
    quote = newQuote;
    word = newWord;
    mention = newMention;
    if (quoteChanges && quote != Layer.NONE) {
      String label = document.quotes().get(quote).stance().label().name();
      html.raw("<span class=\"q ").raw(Wording.lower(label)).raw("\">");
    }
    if (wordChanges && word != Layer.NONE) {
      html.raw(word == CUE ? "<em class=\"cue\">" : "<em class=\"why\">");
    }
    if (mentionChanges && mention != Layer.NONE) {
      open(document.mentions().get(mention));
    }
  }

  private void open(Mention mention) {
    Entity entity = document.entity(mention);
    html.raw("<a class=\"m ").raw(Wording.type(mention.type()));
    html.raw(mention.form() == Mention.Form.NAME ? "" : " indirect");
    html.raw("\" id=\"").raw(prefix).raw("m").raw(this.mention);
    html.raw("\" href=\"#").raw(prefix).raw("e").raw(entity.id());
    html.raw("\" data-tip=\"").text(Wording.name(entity) + ", " + Wording.type(entity.type()));
    html.raw("\">");
  }

  private void notesUpTo(int offset) {
    while (nextNote < notes.length && noteOffset(notes[nextNote]) <= offset) {
      change(Layer.NONE, Layer.NONE, Layer.NONE);
      note(notes[nextNote]);
      nextNote++;
    }
  }

  private int noteOffset(int quote) {
    return document.quotes().get(quote).content().get(0).start();
  }

  private void note(int number) {
    Quote quote = document.quotes().get(number);
    html.raw("<a class=\"note ").raw(Wording.lower(quote.stance().label().name()));
    html.raw("\" id=\"").raw(prefix).raw("q").raw(number);
    html.raw("\" href=\"#").raw(prefix).raw("l").raw(number);
    html.raw("\" data-tip=\"").text(Wording.details(document, quote)).raw("\"><b>");
    html.text(Wording.shortSpeaker(quote)).raw("</b>");
    String acts = Wording.acts(quote.stance());
    if (!acts.isEmpty()) {
      html.raw(" <i>").raw(acts).raw("</i>");
    }
    html.raw("</a> ");
  }
}
