// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.tokens;

import dev.demarche.Token;

/**
 * A token and the rule that found it.
 *
 * @param token the token
 * @param rule why it is one
 */
public record Explanation(Token token, TokenRule rule) {}
