// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche;

/** What a name names. {@code docs/annotation.md} has the definitions and the border cases. */
public enum EntityType {
  /** A human being, also a fictional one. */
  PERSON,
  /**
   * What acts for a state or for states: ministries, parliaments, courts, police, armed forces,
   * central banks, the United Nations, the European Union.
   */
  AGENCY,
  /** Companies, parties, media, unions, universities, armed groups and the rest. */
  ORGANIZATION,
  /** A sovereign state or territory of ISO 3166-1, or Kosovo. */
  COUNTRY,
  /** A noun or adjective made from a country's name: Russian, Swiss, Frenchman. */
  NATIONALITY,
  /** Cities, regions, continents, seas, buildings. */
  LOCATION
}
