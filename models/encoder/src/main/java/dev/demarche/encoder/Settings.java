// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.encoder;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import dev.demarche.Stance;
import java.util.List;
import java.util.Properties;

/**
 * What {@code encoder.properties} says of a network, and how its scores are read. Immutable.
 *
 * @param version of the network
 * @param entities labels of words that are names
 * @param cues labels of words that attribute
 * @param roles labels of words, given a cue
 * @param stances the order of the stances' scores
 * @param window how large windows are
 * @param farthest the greatest distance of a word from its cue that is told apart
 * @param entityBias taken from the score of a word that is no name
 * @param cueBias taken from the score of a word that is no cue
 * @param stanceThresholds how probable the network must find a stance where the rules find none
 */
record Settings(
    String version,
    Tags entities,
    Tags cues,
    Tags roles,
    List<Stance.Label> stances,
    Window.Size window,
    int farthest,
    float entityBias,
    float cueBias,
    ImmutableMap<Stance.Label, Double> stanceThresholds) {

  /** The only one that this version of the code reads. */
  private static final String FORMAT = "1";

  /**
   * Reads properties.
   *
   * @throws IllegalStateException if one is missing or cannot be read, or they are of another
   *     format
   */
  static Settings of(Properties properties) {
    String format = text(properties, "format");
    if (!format.equals(FORMAT)) {
      throw new IllegalStateException(
          ModelFiles.PROPERTIES
              + " is of format "
              + format
              + ", but this version reads format "
              + FORMAT
              + ": take a model and a jar of the same release");
    }
    return new Settings(
        text(properties, "version"),
        new Tags(list(properties, "labels.entities")),
        new Tags(list(properties, "labels.cues")),
        new Tags(list(properties, "labels.roles")),
        list(properties, "labels.stance").stream().map(Stance.Label::valueOf).toList(),
        new Window.Size(
            (int) number(properties, "window.core"),
            (int) number(properties, "window.left"),
            (int) number(properties, "window.right"),
            (int) number(properties, "window.longest")),
        (int) number(properties, "distance.farthest"),
        (float) number(properties, "bias.entity"),
        (float) number(properties, "bias.cue"),
        thresholds(properties));
  }

  /** {@code stance.threshold.DEMAND} and so on; where one is missing, rules alone decide. */
  private static ImmutableMap<Stance.Label, Double> thresholds(Properties properties) {
    ImmutableMap.Builder<Stance.Label, Double> thresholds = ImmutableMap.builder();
    for (Stance.Label label : Stance.Label.values()) {
      String key = "stance.threshold." + label;
      if (properties.containsKey(key)) {
        thresholds.put(label, number(properties, key));
      }
    }
    return thresholds.buildOrThrow();
  }

  private static List<String> list(Properties properties, String key) {
    return Splitter.on(',').splitToList(text(properties, key));
  }

  private static double number(Properties properties, String key) {
    String value = text(properties, key);
    try {
      return Double.parseDouble(value);
    } catch (NumberFormatException e) {
      throw new IllegalStateException(
          ModelFiles.PROPERTIES + ": " + key + " is \"" + value + "\", which is no number", e);
    }
  }

  /** The value of a key that must be there. */
  static String text(Properties properties, String key) {
    String value = properties.getProperty(key);
    if (value == null) {
      throw new IllegalStateException(
          ModelFiles.PROPERTIES + " has no " + key + ": take it from the same export as the model");
    }
    return value.strip();
  }
}
