// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** {@link Document#toHtml()} and {@link HtmlReport}. */
class DocumentHtmlTest {

  private final String page = Sample.document().toHtml();

  @Test
  void isAPageOfItsOwn() {
    assertThat(page)
        .startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
        .endsWith("</body>\n</html>\n")
        .contains("<title>Norland demands return of its buoys</title>")
        .doesNotContain("<script", "<link", "<img", "@import", "url(", "http:", "https:");
  }

  @Test
  void hasTheHeadlineAndTheParagraphs() {
    assertThat(page).containsPattern("<h1><a [^>]*>Norland</a> demands return of its buoys</h1>");
    assertThat(page).contains("<p>Fishermen <em class=\"cue\">said</em> ");
  }

  @Test
  void marksMentionsAndLinksThemToTheirEntities() {
    assertThat(page)
        .contains(
            "<a class=\"m country\" id=\"d0-m0\" href=\"#d0-e0\""
                + " data-tip=\"Norland (NO), country\">Norland</a>")
        .contains("<a class=\"m person indirect\"");
  }

  @Test
  void marksQuotesWithSpeakerStanceAndEvidence() {
    assertThat(page)
        .contains("<b>Piet Marr</b> <i>denial</i></a> <span class=\"q denial\">“We have taken ")
        .contains("<em class=\"why\">nothing</em>,”</span>")
        .contains(
            "Piet Marr, person, said — denial, 75 % sure; why: “nothing”; target: Norland (NO)");
  }

  @Test
  void listsQuotesBySpeakerAndEntitiesByType() {
    assertThat(page)
        .contains("<h3>Foreign Ministry (NO)</h3>\n<ul>\n<li class=\"demand\" id=\"d0-l0\">")
        .contains("<h3>People</h3>\n<ul>\n<li id=\"d0-e4\">")
        .contains("<abbr>NO</abbr>");
  }

  @Test
  void everyLinkLeadsToSomethingAndEveryAnchorIsUnique() {
    List<String> anchors = all(" id=\"([^\"]*)\"", page);
    assertThat(anchors).doesNotHaveDuplicates();
    assertThat(all("href=\"#([^\"]*)\"", page)).isNotEmpty().isSubsetOf(anchors);
  }

  @Test
  void severalArticlesShareAPage() {
    Document document = Sample.document();
    String two =
        HtmlReport.head("Two")
            + HtmlReport.article(1, "one", document)
            + HtmlReport.article(2, "two", document)
            + HtmlReport.contentsHead()
            + HtmlReport.entry("#d1", "one", document)
            + HtmlReport.contentsTail()
            + HtmlReport.tail();
    List<String> anchors = all(" id=\"([^\"]*)\"", two);
    assertThat(anchors).doesNotHaveDuplicates().contains("d1", "d2");
    assertThat(all("href=\"#([^\"]*)\"", two)).isSubsetOf(anchors);
    assertThat(two).contains("<small>one, 3 quotes: 1 denial, 1 demand</small>");
  }

  @Test
  void runsNothingThatATextContains() {
    String evil = "<script>alert(\"1\")</script> ' onmouseover='x' & \u0000\ud800";
    Draft draft = new Draft(evil);
    Document document =
        draft
            .entity(EntityType.PERSON, evil, evil, evil)
            .quote(evil, evil, evil, draft.stance(Stance.Label.THREAT, evil, evil))
            .document();
    String html =
        HtmlReport.head(evil)
            + HtmlReport.article(0, evil, document)
            + HtmlReport.entry("\"><script>", evil, document);
    String own = HtmlReport.head("") + HtmlReport.article(0, "", new Draft("").document());
    assertThat(html)
        .contains("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &#39; onmouseover=");
    assertThat(html).doesNotContain("<script", "\u0000", "\ud800", "'x'");
    assertThat(own).doesNotContain("<script");
  }

  @Test
  void marksThatCrossAreClosedAndOpenedAgain() {
    Draft draft = new Draft("one two three four");
    Document document =
        draft
            .entity(EntityType.PERSON, "x", null, "two three")
            .quote("a", "", "one two", Stance.NONE)
            .quote("b", "", "two three four", draft.stance(Stance.Label.DENIAL, "three four", "x"))
            .document();
    String html = HtmlReport.article(0, "", document);
    assertThat(html.substring(0, html.indexOf("</p>\n</div>")))
        .contains("<span class=\"q none\">one </span>")
        .contains("<span class=\"q denial\"><a ");
    assertBalanced(html);
    assertBalanced(page.substring(page.indexOf("<body>")));
  }

  @Test
  void takesAnyDocument() {
    assertThat(new Draft("").document().toHtml()).contains("(no words)");
    String stars = "“*” ".repeat(2000);
    Draft draft = new Draft(stars);
    for (int i = 0; i < 2000; i++) {
      draft.quote("x", "", "“*”", Stance.NONE);
    }
    assertBalanced(HtmlReport.article(0, "", draft.document()));
  }

  @Property(tries = 200)
  void takesAnyTextWithAnyMarks(
      @ForAll String text, @ForAll @Size(max = 12) List<@IntRange(max = 300) Integer> places) {
    Draft draft = new Draft(text);
    for (int i = 0; i + 1 < places.size(); i += 2) {
      int start = Math.min(places.get(i), text.length());
      Span span = new Span(start, Math.max(start, Math.min(places.get(i + 1), text.length())));
      draft.entity(EntityType.PERSON, text, null, span).quote(text, span);
    }
    Document document = draft.document();
    assertBalanced(HtmlReport.article(0, text, document));
    assertThat(document.toString()).endsWith("\n");
  }

  private static void assertBalanced(String html) {
    Deque<String> open = new ArrayDeque<>();
    for (String tag : all("<(/?[a-z0-9]+)", html)) {
      if (!tag.startsWith("/")) {
        open.push(tag);
      } else if (!tag.equals("/body") && !tag.equals("/html")) {
        assertThat(open.pop()).isEqualTo(tag.substring(1));
      }
    }
    assertThat(open).isSubsetOf("body", "html");
  }

  private static List<String> all(String pattern, String html) {
    return Pattern.compile(pattern).matcher(html).results().map(r -> r.group(1)).toList();
  }
}
