// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The lists beside an article: the quotes by speaker, the entities by type. */
final class SideHtml {

  private static final int LONGEST_QUOTE = 160;

  /** So many links lead from an entity to its mentions; thousands would be of no use. */
  private static final int MOST_LINKS = 12;

  private final Document document;
  private final String prefix;
  private final Html html;
  private final List<List<Integer>> mentions;

  private SideHtml(Document document, String prefix, Html html) {
    this.document = document;
    this.prefix = prefix;
    this.html = html;
    this.mentions = firstMentions(document);
  }

  /**
   * Writes the lists.
   *
   * @param prefix of all anchors
   */
  static void write(Document document, String prefix, Html html) {
    SideHtml side = new SideHtml(document, prefix, html);
    side.quotes();
    side.entities();
  }

  private void quotes() {
    if (document.quotes().isEmpty()) {
      return;
    }
    html.raw("<section class=\"quotes\"><h2>Who says what</h2>\n");
    byVoice().stream()
        .sorted(Comparator.comparingInt(numbers -> -numbers.size()))
        .forEach(
            numbers -> {
              html.raw("<h3>").text(voice(document.quotes().get(numbers.get(0))).name());
              html.raw("</h3>\n<ul>\n");
              numbers.forEach(this::quote);
              html.raw("</ul>\n");
            });
    html.raw("</section>\n");
  }

  /** The numbers of the quotes of each speaker, in order of their first. */
  private Collection<List<Integer>> byVoice() {
    Map<Voice, List<Integer>> numbers = new LinkedHashMap<>();
    for (int i = 0; i < document.quotes().size(); i++) {
      numbers.computeIfAbsent(voice(document.quotes().get(i)), voice -> new ArrayList<>()).add(i);
    }
    return numbers.values();
  }

  private static Voice voice(Quote quote) {
    Speaker speaker = quote.speaker();
    Entity entity = speaker == null ? null : speaker.entity();
    return entity == null
        ? new Voice(Wording.speaker(quote), -1)
        : new Voice(Wording.name(entity), entity.id());
  }

  private void quote(int number) {
    Quote quote = document.quotes().get(number);
    html.raw("<li class=\"").raw(Wording.lower(quote.stance().label().name()));
    html.raw("\" id=\"").raw(prefix).raw("l").raw(number).raw("\"><a href=\"#");
    html.raw(prefix).raw("q").raw(number).raw("\">");
    html.text(Wording.content(document.text(), quote, LONGEST_QUOTE)).raw("</a>");
    String acts = Wording.acts(quote.stance());
    if (!acts.isEmpty()) {
      html.raw(" <i>").raw(acts).raw("</i>");
    }
    String why = Wording.why(document, quote.stance());
    if (!why.isEmpty()) {
      html.raw(" <small>").text(why).raw("</small>");
    }
    html.raw("</li>\n");
  }

  private void entities() {
    if (document.entities().isEmpty()) {
      return;
    }
    html.raw("<section class=\"entities\"><h2>Who and what is in it</h2>\n");
    for (EntityType type : EntityType.values()) {
      List<Entity> entities = Wording.entities(document, type);
      if (!entities.isEmpty()) {
        html.raw("<h3>").raw(Wording.heading(type)).raw("</h3>\n<ul>\n");
        entities.forEach(this::entity);
        html.raw("</ul>\n");
      }
    }
    html.raw("</section>\n");
  }

  private void entity(Entity entity) {
    html.raw("<li id=\"").raw(prefix).raw("e").raw(entity.id()).raw("\"><span class=\"m ");
    html.raw(Wording.type(entity.type())).raw("\">").text(entity.name()).raw("</span>");
    if (entity.country() != null) {
      html.raw(" <abbr>").text(entity.country()).raw("</abbr>");
    }
    if (!entity.descriptions().isEmpty()) {
      html.raw(" <small>").text(entity.descriptions().get(0).text()).raw("</small>");
    }
    html.raw(" <span class=\"places\">×").raw(entity.mentions().size());
    List<Integer> numbers = mentions.get(entity.id());
    for (int i = 0; i < numbers.size(); i++) {
      html.raw(" <a href=\"#").raw(prefix).raw("m").raw(numbers.get(i));
      html.raw("\" aria-label=\"mention ").raw(i + 1).raw("\">").raw(i + 1).raw("</a>");
    }
    html.raw(numbers.size() < entity.mentions().size() ? " …" : "").raw("</span></li>\n");
  }

  /** For each entity the numbers of its first mentions. */
  private static List<List<Integer>> firstMentions(Document document) {
    List<List<Integer>> first = new ArrayList<>();
    document.entities().forEach(entity -> first.add(new ArrayList<>()));
    for (int i = 0; i < document.mentions().size(); i++) {
      List<Integer> numbers = first.get(document.mentions().get(i).entity());
      if (numbers.size() < MOST_LINKS) {
        numbers.add(i);
      }
    }
    return first;
  }

  /**
   * Whoever speaks.
   *
   * @param entity its id, or -1
   */
  private record Voice(String name, int entity) {}
}
