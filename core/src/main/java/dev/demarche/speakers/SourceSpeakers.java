// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.speakers;

import dev.demarche.Attribution;
import dev.demarche.Entities;
import dev.demarche.Speaker;
import dev.demarche.engine.SpeakerResolver;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the speakers behind the words of sources: names, pronouns, titles, ministries and
 * governments; where the words name nobody (<i>officials</i>), the words themselves. A quotation
 * that goes on has the speaker of the one before. Stateless and thread-safe.
 */
public final class SourceSpeakers implements SpeakerResolver {

  private final SourceNouns nouns = SourceNouns.load();

  /** Makes a resolver; reads its list of nouns. */
  public SourceSpeakers() {}

  @Override
  public List<Optional<Speaker>> resolve(Entities entities, List<Attribution> attributions) {
    List<Optional<Speaker>> speakers = new ArrayList<>(attributions.size());
    Discourse discourse = new Discourse(entities, nouns);
    for (Attribution attribution : attributions) {
      Optional<Speaker> speaker;
      if (!attribution.source().isEmpty()) {
        speaker =
            Optional.of(
                new SourceResolution(entities, nouns, discourse, attribution.source().get(0))
                    .speaker());
      } else if (attribution.continues() >= 0 && attribution.continues() < speakers.size()) {
        speaker = speakers.get(attribution.continues());
      } else {
        speaker = Optional.empty();
      }
      speakers.add(speaker);
      speaker.ifPresent(discourse::spoke);
    }
    return speakers;
  }
}
