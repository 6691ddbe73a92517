// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.entities;

import dev.demarche.EntityType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Groups the names of agencies and organisations. First all names that are no abbreviations tell
 * which bodies there are, the longest first; then every name in the order of the text is given to
 * one of them: by its words, by its abbreviation, by a part that stands alone.
 */
final class BodyStage {

  private final Article article;
  private final BodyWords words;
  private final KnownBodies knownBodies;
  private final CountryWords countries;
  private final Set<String> spokenOf;
  private final BodyIndex index;
  private final List<Body> bodies = new ArrayList<>();

  /**
   * Prepares the grouping of an article's bodies.
   *
   * @param spokenOf codes of the countries that the article names
   */
  BodyStage(
      Article article,
      BodyWords words,
      KnownBodies knownBodies,
      CountryWords countries,
      Set<String> spokenOf) {
    this.article = article;
    this.words = words;
    this.knownBodies = knownBodies;
    this.countries = countries;
    this.spokenOf = spokenOf;
    this.index = new BodyIndex(words);
  }

  /** Groups all names of types AGENCY and ORGANIZATION and returns the bodies they mean. */
  List<Body> resolve() {
    OwnerReader owners = new OwnerReader(article);
    List<BodyMention> all = new ArrayList<>();
    for (Occurrence occurrence : article.names(EntityType.AGENCY, EntityType.ORGANIZATION)) {
      all.add(mention(occurrence, owners));
    }
    learnNames(all);
    learnBrackets(all);
    all.forEach(this::place);
    return bodies;
  }

  private BodyMention mention(Occurrence occurrence, OwnerReader owners) {
    BodyName name = BodyName.of(occurrence.text, words, countries, spokenOf);
    String owner = name.country();
    if (owner == null && occurrence.type == EntityType.AGENCY) {
      owner = owners.ownerOf(occurrence);
    }
    return new BodyMention(occurrence, name, knownBodies.entry(name), owner);
  }

  private void learnNames(List<BodyMention> all) {
    Map<String, BodyMention> distinct = new LinkedHashMap<>();
    for (BodyMention mention : all) {
      if (!mention.name().abbreviation()) {
        distinct.putIfAbsent(mention.name().fullKey() + " " + mention.country(), mention);
      }
    }
    List<BodyMention> longestFirst = new ArrayList<>(distinct.values());
    longestFirst.sort(
        Comparator.comparingInt((BodyMention mention) -> -mention.name().words().size())
            .thenComparing(mention -> mention.country() == null));
    for (BodyMention mention : longestFirst) {
      if (mention.name().words().size() > 1 || mention.country() != null) {
        learn(mention);
      }
    }
  }

  /** Makes a body for a name that none of the known ones can have. */
  private void learn(BodyMention mention) {
    Body body = known(mention);
    if (body == null) {
      body = new Body(mention.name(), mention.country(), mention.isInternational());
      register(mention, body);
    } else if (mention.country() == null || mention.country().equals(body.country())) {
      register(mention, body);
    }
  }

  private void register(BodyMention mention, Body body) {
    index.put(mention.name(), body);
    String key = mention.entryKey();
    if (key != null) {
      index.putKey(key, body);
    }
  }

  private void learnBrackets(List<BodyMention> all) {
    Brackets brackets = new Brackets(article);
    for (BodyMention mention : all) {
      String inside = brackets.behind(mention.occurrence());
      if (inside != null) {
        link(mention, inside);
      }
    }
  }

  /** Learns from <i>International Atomic Energy Agency (IAEA)</i> and the other way round. */
  private void link(BodyMention mention, String bracket) {
    if (mention.name().abbreviation()) {
      BodyName full = BodyName.of(bracket, words, countries, spokenOf);
      if (full.words().size() > 1) {
        for (Body body : index.core(full.key())) {
          index.putAbbreviation(mention.name().fullKey(), body);
        }
      }
    } else if (BodyName.isAbbreviation(bracket) || Brackets.isClipped(bracket, mention.name())) {
      Body body = known(mention);
      if (body != null) {
        String key = Keys.join(words.normal(bracket));
        index.putAbbreviation(key, body);
        index.putKey(key, body);
      }
    }
  }

  private void place(BodyMention found) {
    BodyMention mention = explained(found);
    Body body = known(mention);
    if (body == null) {
      body = new Body(mention.name(), mention.country(), mention.isInternational());
      register(mention, body);
      if (mention.name().abbreviation()) {
        index.putAbbreviation(mention.name().fullKey(), body);
      }
    }
    if (body.group.occurrences().isEmpty()) {
      bodies.add(body);
    }
    body.learn(mention.country());
    body.add(mention.occurrence());
  }

  /** An abbreviation that the article explains means that, whatever it means elsewhere. */
  private BodyMention explained(BodyMention mention) {
    BodyMention plain = mention.withoutEntry();
    boolean explained =
        mention.name().abbreviation()
            && best(index.initials(mention.name().fullKey()), plain) != null;
    return explained ? plain : mention;
  }

  private @Nullable Body known(BodyMention mention) {
    BodyName name = mention.name();
    Body body = name.abbreviation() ? best(index.initials(name.fullKey()), mention) : null;
    if (body == null) {
      body = best(index.core(name.key()), mention);
    }
    String entryKey = mention.entryKey();
    if (body == null && entryKey != null) {
      body = best(index.core(entryKey), mention);
    }
    if (body == null && !mention.isInternational()) {
      body = best(index.beginning(partKey(name)), mention);
    }
    if (body == null && !mention.isInternational()) {
      body = best(index.ending(partKey(name)), mention);
      body = body != null && mention.country() != null && body.country() == null ? null : body;
    }
    return body == null ? best(index.misspelt(name), mention) : body;
  }

  /** <i>American University</i> is no short form of <i>University of Norland</i>. */
  private String partKey(BodyName name) {
    boolean bare = name.core().size() == 1 && words.isGeneric(name.core().get(0));
    return bare && name.country() != null ? name.fullKey() : name.key();
  }

  /** Of the bodies that fit the country the one spoken of last, else the first to come. */
  private static @Nullable Body best(List<Body> bodies, BodyMention mention) {
    Body best = null;
    for (Body body : bodies) {
      if (body.canBelongTo(mention.country())
          && (!mention.isInternational() || body.isInternational())
          && (best == null || body.lastSentence() > best.lastSentence())) {
        best = body;
      }
    }
    return best;
  }
}
