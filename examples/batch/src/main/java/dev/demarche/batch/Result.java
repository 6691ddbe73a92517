// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.batch;

/** What became of an article. */
sealed interface Result permits Rendered, Input.Failure {}
