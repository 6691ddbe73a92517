// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.batch.articles;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The lines that the scorers read. */
class GoldJsonTest {
  private static final String TEXT = "🚫 Ann Roe said no.";

  private static final String GOLD =
      """
      names
      PERSON  Ann Roe
      IGNORED  no
      quotes
      INDIRECT optional  [Ann Roe] <said> {no}
        by      Ann Roe
        also    she
        stance  DENIAL + THREAT -> us (or NONE)
      """;

  @Test
  void offsetsCountCodeUnitsOrCodePoints() throws IOException {
    assertThat(content(GoldJson.Offsets.UTF16)).hasToString("[[16,18]]");
    assertThat(content(GoldJson.Offsets.CODEPOINT)).hasToString("[[15,17]]");
    assertThat(json(GoldJson.Offsets.CODEPOINT).get("offsets").getAsString())
        .isEqualTo("codepoint");
  }

  @Test
  void theSchemaIsThatOfTheWireCorpus() throws IOException {
    JsonObject json = json(GoldJson.Offsets.UTF16);
    json.remove("text");

    assertThat(json)
        .hasToString(
            """
            {"id":"a","offsets":"utf16","license":"Apache-2.0",\
            "mentions":[{"span":[3,10],"type":"PERSON","entity":0}],\
            "entities":[{"id":0,"type":"PERSON","name":"Ann Roe"}],\
            "ignored":[{"span":[16,18]}],\
            "quotes":[{"form":"INDIRECT","kind":"speech","content":[[16,18]],"cue":[[11,15]],\
            "source":[[3,10]],"speaker":0,"speakerName":"Ann Roe","speakerAccept":["she"],\
            "optional":true,"stance":{"label":"DENIAL","labels":["DENIAL","THREAT"],\
            "target":"us","accept":["NONE"]}}]}""");
  }

  @Test
  void aDocumentIsALine() throws IOException {
    Gold gold = GoldReader.read("a", TEXT, GOLD);
    StringWriter out = new StringWriter();

    GoldJson.write(out, List.of(gold, gold), GoldJson.Offsets.UTF16);

    assertThat(out.toString().lines()).hasSize(2);
    assertThat(out.toString()).endsWith("}\n");
  }

  private static JsonArray content(GoldJson.Offsets offsets) throws IOException {
    return json(offsets)
        .getAsJsonArray("quotes")
        .get(0)
        .getAsJsonObject()
        .getAsJsonArray("content");
  }

  private static JsonObject json(GoldJson.Offsets offsets) throws IOException {
    StringWriter out = new StringWriter();
    GoldJson.write(out, List.of(GoldReader.read("a", TEXT, GOLD)), offsets);
    return JsonParser.parseString(out.toString()).getAsJsonObject();
  }
}
