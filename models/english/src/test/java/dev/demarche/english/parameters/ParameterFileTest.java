// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.parameters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ParameterFileTest {

  private static byte[] file() {
    Map<String, byte[]> sections = new LinkedHashMap<>();
    sections.put("card", new byte[] {1, 2, 3});
    sections.put("weights", new byte[] {4, 5});
    return ParameterFile.of("demarche.test", sections).toBytes();
  }

  @Test
  void readsWhatItWrote() {
    ParameterFile read = ParameterFile.read(file(), "test.bin", "demarche.test");
    assertThat(bytes(read.section("card"))).containsExactly(1, 2, 3);
    assertThat(bytes(read.section("weights"))).containsExactly(4, 5);
    assertThat(read.toBytes()).isEqualTo(file());
  }

  @Test
  void refusesAFileWithOneByteChanged() {
    byte[] file = file();
    for (int i = 8; i < file.length; i++) {
      byte[] damaged = file.clone();
      damaged[i] ^= 0x10;
      assertThatIllegalStateException()
          .isThrownBy(() -> ParameterFile.read(damaged, "test.bin", "demarche.test"))
          .withMessageContaining("test.bin is damaged");
    }
  }

  @Test
  void refusesAFileCutOff() {
    byte[] file = file();
    for (int length = 0; length < file.length; length++) {
      byte[] cut = java.util.Arrays.copyOf(file, length);
      assertThatIllegalStateException()
          .isThrownBy(() -> ParameterFile.read(cut, "test.bin", "demarche.test"))
          .withMessageContaining("test.bin");
    }
  }

  @Test
  void refusesAFileOfSomethingElse() {
    assertThatIllegalStateException()
        .isThrownBy(() -> ParameterFile.read(new byte[64], "test.bin", "demarche.test"))
        .withMessage("test.bin is no parameter file of Demarche");
    assertThatIllegalStateException()
        .isThrownBy(() -> ParameterFile.read(file(), "test.bin", "demarche.other"))
        .withMessage("test.bin holds \"demarche.test\", but \"demarche.other\" is needed");
  }

  @Test
  void refusesAnotherFormat() {
    byte[] file = file();
    file[4] = 9;
    assertThatIllegalStateException()
        .isThrownBy(() -> ParameterFile.read(file, "test.bin", "demarche.test"))
        .withMessageContaining("format 9; this release reads 1");
  }

  @Test
  void namesTheMissingSection() {
    ParameterFile read = ParameterFile.read(file(), "test.bin", "demarche.test");
    assertThatIllegalStateException()
        .isThrownBy(() -> read.section("clusters"))
        .withMessageContaining("no section \"clusters\"");
  }

  @Test
  void namesTheMissingResource() {
    assertThatIllegalStateException()
        .isThrownBy(() -> ParameterFile.load(ParameterFileTest.class, "none.bin", "any"))
        .withMessageContaining("none.bin is missing");
  }

  private static byte[] bytes(ByteBuffer buffer) {
    byte[] bytes = new byte[buffer.remaining()];
    buffer.get(bytes);
    return bytes;
  }
}
