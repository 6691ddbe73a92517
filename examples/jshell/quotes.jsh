// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
//
// Reads an article in JShell; then `document` is there to look at. How to run it: README.md beside this file.

import dev.demarche.*

Pipeline pipeline = Pipeline.standard()
Document document = pipeline.analyze(Files.readString(Path.of("examples/articles/diplomacy-rockall.txt")))

System.out.println(document)
