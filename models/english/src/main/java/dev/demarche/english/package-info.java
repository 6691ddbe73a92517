// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
/**
 * The engine {@code english}: pure Java, small trained parameters, the fastest.
 *
 * <p>One package a stage: {@code sentences}, {@code entities}, {@code quotes}, {@code stance}. The
 * tokenizer, the resolution of entities and that of speakers are in the core, since every engine
 * uses them.
 */
@NullMarked
package dev.demarche.english;

import org.jspecify.annotations.NullMarked;
