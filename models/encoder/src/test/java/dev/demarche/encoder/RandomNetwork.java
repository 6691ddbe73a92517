// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.encoder;

import java.util.Random;

/** A network that has learned nothing: the same nonsense for the same window. */
final class RandomNetwork implements Network {

  @Override
  public Scores read(long[] ids, long[] shapes, long[] flags, long[] first) {
    long seed = 1;
    for (int i = 0; i < ids.length; i++) {
      seed = 31 * seed + ids[i] * 7 + shapes[i] * 3 + flags[i];
    }
    Random random = new Random(seed);
    return new Scores() {
      private float[] scores(int size) {
        float[] scores = new float[size];
        for (int i = 0; i < size; i++) {
          scores[i] = (float) (4 * random.nextGaussian());
        }
        return scores;
      }

      @Override
      public float[] entities() {
        return scores(first.length * ScriptedNetwork.settings().entities().size());
      }

      @Override
      public float[] cues() {
        return scores(first.length * ScriptedNetwork.settings().cues().size());
      }

      @Override
      public float[] roles(int[] cues) {
        return scores(cues.length * first.length * ScriptedNetwork.settings().roles().size());
      }

      @Override
      public float[] stances(int[] cues, float[] content) {
        return scores(cues.length * ScriptedNetwork.settings().stances().size());
      }

      @Override
      public void close() {}
    };
  }
}
