// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.encoder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.hash.Hashing;
import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A model is taken as a whole or not at all. */
class ModelFilesTest {

  private final Map<String, byte[]> files = new HashMap<>();

  @BeforeEach
  void lay() {
    StringBuilder properties =
        new StringBuilder(
            """
            format=1
            version=7
            labels.entities=O,B-PERSON,I-PERSON
            labels.cues=O,B-speech,I-speech
            labels.roles=O,B-SRC,I-SRC,B-CON,I-CON
            labels.stance=NONE,DENIAL,DEMAND,THREAT
            window.core=232
            window.left=40
            window.right=44
            window.longest=318
            distance.farthest=65
            bias.cue=0.5
            bias.entity=0.0
            stance.threshold.THREAT=0.75
            """);
    for (String name : new String[] {"encoder.onnx", "roles.onnx", "stance.onnx", "vocab.txt"}) {
      byte[] bytes =
          (name.equals("vocab.txt") ? "[UNK]\n[CLS]\n[SEP]\nwe\n##re\n" : name).getBytes(UTF_8);
      files.put(name, bytes);
      properties
          .append("sha256.")
          .append(name)
          .append('=')
          .append(Hashing.sha256().hashBytes(bytes))
          .append('\n');
    }
    files.put("encoder.properties", properties.toString().getBytes(UTF_8));
  }

  private ModelFiles read() {
    return ModelFiles.read(
        name -> files.containsKey(name) ? new ByteArrayInputStream(files.get(name)) : null);
  }

  private void change(String from, String to) {
    String properties = new String(files.get("encoder.properties"), UTF_8);
    assertThat(properties).contains(from);
    files.put("encoder.properties", properties.replace(from, to).getBytes(UTF_8));
  }

  @Test
  void readsWhatFitsTogether() {
    ModelFiles model = read();
    assertThat(model.settings().version()).isEqualTo("7");
    assertThat(model.settings().cueBias()).isEqualTo(0.5f);
    assertThat(model.settings().stanceThresholds()).hasSize(1);
    assertThat(model.file("roles.onnx")).asString(UTF_8).isEqualTo("roles.onnx");
    int[] ids = new int[100];
    assertThat(model.wordPiece().cut("WERE", 0, 4, ids, 0)).isEqualTo(2);
    assertThat(ids).startsWith(3, 4);
  }

  @Test
  void refusesADamagedFile() {
    files.put("roles.onnx", "rules".getBytes(UTF_8));
    assertThatThrownBy(this::read)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("roles.onnx is damaged");
  }

  @Test
  void refusesAModelWithAHole() {
    files.remove("stance.onnx");
    assertThatThrownBy(this::read)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("stance.onnx is missing");
  }

  @Test
  void refusesAnotherFormat() {
    change("format=1", "format=2");
    assertThatThrownBy(this::read)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("format 2");
  }

  @Test
  void refusesPropertiesThatLackAKey() {
    change("window.core=232\n", "");
    assertThatThrownBy(this::read)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("window.core");
  }

  @Test
  void refusesANumberThatIsNone() {
    change("window.core=232", "window.core=wide");
    assertThatThrownBy(this::read)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("wide");
  }

  @Test
  void refusesFilesThatAreNoNetwork() {
    assertThatThrownBy(() -> EncoderEngineProvider.engine(read()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("use the engine english");
  }
}
