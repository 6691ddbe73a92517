// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.batch;

import dev.demarche.Pipeline;
import java.util.function.Function;

/** Analyses an article and renders the document. Whatever goes wrong stays with the article. */
record Analysis(Pipeline pipeline, Format format) implements Function<Input.Article, Result> {

  @Override
  public Result apply(Input.Article article) {
    try {
      return format.render(article, pipeline.analyze(article.text()));
    } catch (OutOfMemoryError e) {
      return failure(article, "not enough memory: give Java more (-Xmx) or take fewer --threads");
    } catch (RuntimeException | StackOverflowError e) {
      return failure(
          article,
          "the engine \""
              + pipeline.engine().name()
              + "\" failed with "
              + e
              + "; it should take any text: please report this");
    }
  }

  private static Result failure(Input.Article article, String reason) {
    return new Input.Failure(article.place(), article.id(), reason);
  }
}
