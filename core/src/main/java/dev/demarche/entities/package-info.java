// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Entity resolution: which names and pronouns of an article mean the same person, agency,
 * organisation, country or place. One stage for every engine; {@link
 * dev.demarche.entities.DocumentResolver} is its door.
 *
 * <p>The way of a name: {@code Article} ties it to its tokens; {@code CountryStage}, {@code
 * BodyStage} and {@code PersonStage} group names of their types through hash keys ({@code Keys}
 * makes two spellings of one name equal); {@code PronounStage} looks for the persons behind
 * <i>he</i> and <i>she</i>; {@code Assembler} numbers the groups.
 */
@NullMarked
package dev.demarche.entities;

import org.jspecify.annotations.NullMarked;
