// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.entities;

/**
 * A noun phrase that gives somebody a role, by its tokens: <i>the British foreign secretary</i>,
 * <i>head of the agency</i>.
 *
 * @param start its first token, behind an article
 * @param role the first token of the role
 * @param roleEnd the end of the role, where what it is of begins
 * @param end the end of the phrase
 */
record Phrase(int start, int role, int roleEnd, int end) {}
