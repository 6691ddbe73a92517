// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.Document;
import dev.demarche.Pipeline;
import dev.demarche.Quote;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who speaks in the last sentence: an entity's name or, where nobody is named, the words. */
class SpeakersTest {

  private static final Pipeline PIPELINE = Pipeline.of("english");

  @ParameterizedTest(name = "{1}: {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      # a title leads to whoever bore it, also by another word for the role
      Sen. Ana Duval arrived on Monday. The senator said the bridge would be closed.          | Ana Duval
      Sen. Ana Duval arrived on Monday. The lawmaker said the bridge would be closed.         | Ana Duval
      Prime Minister Lee Han arrived on Monday. The leader said the talks were over.          | Lee Han
      Marta Lindqvist, Denmark's ambassador, came. The ambassador said the talks were over.   | Marta Lindqvist
      # of two with one title, the one of that country
      Danish Foreign Minister Marta Lindqvist met Kenyan Foreign Minister Peter Otieno. The Danish minister said the talks were over. | Marta Lindqvist
      # a document speaks for whoever issued it, also when it comes up again
      A Red Cross report said on Monday that the camp was full.                               | Red Cross
      Interpol issued a notice. The Interpol bulletin said the suspect was armed. Police were told. The bulletin said the suspect had fled. | Interpol
      # an office speaks for its owner
      Peter Otieno's office said the minister was abroad.                                     | Peter Otieno
      # a government is its country, an army or a ministry that nobody named too
      The Danish government said the bridge would be closed.                                  | Denmark
      The Danish army said the bridge would be closed.                                        | Denmark
      Denmark sent ships to Denmark's coast. The government said the bridge would be closed.  | Denmark
      # a company is one that the article named, never its employee
      Kenya Airways cut its flights, Peter Otieno wrote. The airline said it was sorry.       | Kenya Airways
      # nobody in particular
      Researchers said the ice was thin.                                                      | Researchers
      A lawmaker said the bridge would be closed.                                             | A lawmaker
      """)
  void theSpeaker(String text, String speaker) {
    Document document = PIPELINE.analyze(text);
    Quote last = document.quotes().get(document.quotes().size() - 1);
    assertThat(last.speaker()).as("%s", document.quotes()).hasToString(speaker);
  }
}
