// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
/** What the reports of accuracy and speed have in common. */
@NullMarked
package dev.demarche.benchmarks.report;

import org.jspecify.annotations.NullMarked;
