// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
/**
 * The sample articles of {@code examples/articles} and what a person found in them.
 *
 * <p>{@link dev.demarche.batch.articles.GoldReader} reads an article with its gold, {@link
 * dev.demarche.batch.articles.WriteGold} writes all of them as JSON Lines for the scorers.
 */
@NullMarked
package dev.demarche.batch.articles;

import org.jspecify.annotations.NullMarked;
