// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.Document;
import dev.demarche.Pipeline;
import dev.demarche.engine.Engine;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The encoder's stages among those of {@code english}. */
class MixTest {

  private static final String TEXT =
      "The minister of Norland said on Monday that Ostia must leave. \"We will wait,\" she said.";

  private final Engine english = Pipeline.of("english").engine();
  private final AtomicInteger reads = new AtomicInteger();
  private final Engine encoder = ScriptedNetwork.engine(counting(new RandomNetwork()));

  @Test
  void theNetworkReadsOnceForAllStagesWhoeverSplitTheSentences() {
    Document own = Pipeline.of(encoder).analyze(TEXT);
    assertThat(reads).hasValue(1);
    Document mixed =
        Pipeline.builder().engine(encoder).tokens(english).sentences(english).build().analyze(TEXT);
    assertThat(reads).hasValue(2);
    assertThat(mixed.engine().name()).isEqualTo("english+encoder");
    assertThat(mixed.mentions()).isEqualTo(own.mentions());
    assertThat(mixed.quotes()).isEqualTo(own.quotes());
  }

  @Test
  void quotesOfEnglishStandOnNamesOfTheEncoder() {
    Document document = Pipeline.builder().engine(english).entities(encoder).build().analyze(TEXT);
    assertThat(reads).hasValue(1);
    assertThat(document.quotes()).isNotEmpty();
  }

  @Test
  void aPipelineWithoutItsStagesDoesNotAskTheNetwork() {
    Pipeline.builder().engine(english).sentences(encoder).speakers(encoder).build().analyze(TEXT);
    assertThat(reads).hasValue(0);
  }

  private Network counting(Network network) {
    return (ids, shapes, flags, first) -> {
      reads.incrementAndGet();
      return network.read(ids, shapes, flags, first);
    };
  }
}
