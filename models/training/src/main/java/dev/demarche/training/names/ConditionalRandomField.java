// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.training.names;

import dev.demarche.english.entities.NameTags;
import java.util.Arrays;
import java.util.Random;

/**
 * A linear-chain conditional random field (Lafferty, McCallum, Pereira 2001) trained by stochastic
 * gradients with AdaGrad steps (Duchi, Hazan, Singer 2011). Where the gold allows several labels,
 * their sum is made likely.
 */
final class ConditionalRandomField {

  private static final int L = NameTags.COUNT;
  private static final double LEAST = 1e-3;

  private final double rate;
  private final double decay;
  private final double dropout;
  private final Random random = new Random(7);
  final float[] weights;
  private final float[] squares;
  final float[] pairs = new float[L * L];
  private final float[] pairSquares = new float[L * L];
  private final int[][] before = new int[L][];
  private final double[] pairPsi = new double[L * L];

  ConditionalRandomField(int features, double rate, double decay, double dropout) {
    this.rate = rate;
    this.decay = decay;
    this.dropout = dropout;
    weights = new float[features * L];
    squares = new float[features * L];
    for (int tag = 0; tag < L; tag++) {
      int[] list = new int[L];
      int size = 0;
      for (int from = 0; from < L; from++) {
        if (NameTags.follows(from, tag)) {
          list[size++] = from;
        }
      }
      before[tag] = Arrays.copyOf(list, size);
    }
  }

  /** Takes one step and returns the logarithm of the gold's likelihood before it. */
  double learn(Chain whole) {
    Chain chain = dropout > 0 ? thinned(whole) : whole;
    for (int i = 0; i < pairs.length; i++) {
      pairPsi[i] = Math.exp(pairs[i]);
    }
    double[][] psi = potentials(chain);
    Lattice model = new Lattice(psi, null);
    Lattice gold = new Lattice(psi, chain.allowed());
    if (!(gold.logZ > Double.NEGATIVE_INFINITY)) {
      return 0;
    }
    double[] gradient = new double[L];
    for (int i = 0; i < psi.length; i++) {
      for (int tag = 0; tag < L; tag++) {
        gradient[tag] = (gold.marginal(i, tag) - model.marginal(i, tag)) * chain.weight();
      }
      step(chain.features()[i], gradient);
    }
    stepPairs(gold, model, chain.weight());
    return gold.logZ - model.logZ;
  }

  /** The chain without a random part of its features: none may be relied on alone. */
  private Chain thinned(Chain chain) {
    int[][] features = new int[chain.features().length][];
    for (int i = 0; i < features.length; i++) {
      int[] all = chain.features()[i];
      int[] kept = new int[all.length];
      int size = 0;
      for (int feature : all) {
        if (random.nextFloat() >= dropout) {
          kept[size++] = feature;
        }
      }
      features[i] = Arrays.copyOf(kept, size);
    }
    return new Chain(features, chain.allowed(), chain.weight());
  }

  private double[][] potentials(Chain chain) {
    int n = chain.features().length;
    double[][] psi = new double[n][L];
    float[] sum = new float[L];
    for (int i = 0; i < n; i++) {
      Arrays.fill(sum, 0);
      for (int feature : chain.features()[i]) {
        int row = feature * L;
        for (int tag = 0; tag < L; tag++) {
          sum[tag] += weights[row + tag];
        }
      }
      float most = sum[0];
      for (float value : sum) {
        most = Math.max(most, value);
      }
      for (int tag = 0; tag < L; tag++) {
        psi[i][tag] = Math.exp(sum[tag] - most);
      }
    }
    return psi;
  }

  private void step(int[] features, double[] gradient) {
    int[] tags = new int[L];
    int size = 0;
    for (int tag = 0; tag < L; tag++) {
      if (Math.abs(gradient[tag]) > LEAST) {
        tags[size++] = tag;
      }
    }
    for (int feature : features) {
      for (int k = 0; k < size; k++) {
        int at = feature * L + tags[k];
        double g = gradient[tags[k]] - decay * weights[at];
        squares[at] += (float) (g * g);
        weights[at] += (float) (rate * g / Math.sqrt(squares[at] + 1e-8));
      }
    }
  }

  private void stepPairs(Lattice gold, Lattice model, double weight) {
    double[] expected = new double[L * L];
    gold.addPairs(expected, weight);
    model.addPairs(expected, -weight);
    for (int at = 0; at < expected.length; at++) {
      double g = expected[at];
      if (Math.abs(g) > LEAST) {
        pairSquares[at] += (float) (g * g);
        pairs[at] += (float) (rate * g / Math.sqrt(pairSquares[at] + 1e-8));
      }
    }
  }

  /** Sums over all label sequences, or over those that are allowed. */
  private final class Lattice {
    private final double[][] psi;
    private final int n;
    private final double[][] alpha;
    private final double[][] beta;
    private final double[] scale;
    double logZ;

    Lattice(double[][] all, int @org.jspecify.annotations.Nullable [] allowed) {
      n = all.length;
      psi = all;
      alpha = new double[n][L];
      beta = new double[n][L];
      scale = new double[n];
      for (int i = 0; i < n && logZ > Double.NEGATIVE_INFINITY; i++) {
        forward(i, allowed == null ? -1 : allowed[i]);
      }
      double end = 0;
      for (int tag = 0; tag < L; tag++) {
        beta[n - 1][tag] = NameTags.follows(tag, 0) ? pairPsi[tag * L] : 0;
        end += alpha[n - 1][tag] * beta[n - 1][tag];
      }
      logZ += Math.log(end);
      for (int tag = 0; tag < L; tag++) {
        beta[n - 1][tag] /= end;
      }
      for (int i = n - 2; i >= 0 && logZ > Double.NEGATIVE_INFINITY; i--) {
        backward(i, allowed == null ? -1 : allowed[i + 1]);
      }
    }

    private void forward(int i, int allowed) {
      double total = 0;
      for (int tag = 0; tag < L; tag++) {
        if ((allowed >>> tag & 1) == 0) {
          continue;
        }
        double sum = 0;
        if (i == 0) {
          sum = NameTags.follows(0, tag) ? pairPsi[tag] : 0;
        } else {
          for (int from : before[tag]) {
            sum += alpha[i - 1][from] * pairPsi[from * L + tag];
          }
        }
        alpha[i][tag] = sum * psi[i][tag];
        total += alpha[i][tag];
      }
      logZ += Math.log(total);
      scale[i] = total;
      for (int tag = 0; tag < L; tag++) {
        alpha[i][tag] /= total;
      }
    }

    private void backward(int i, int allowedNext) {
      for (int next = 0; next < L; next++) {
        if ((allowedNext >>> next & 1) == 0) {
          continue;
        }
        double value = beta[i + 1][next] * psi[i + 1][next] / scale[i + 1];
        if (value > 0) {
          for (int from : before[next]) {
            beta[i][from] += value * pairPsi[from * L + next];
          }
        }
      }
    }

    double marginal(int i, int tag) {
      return alpha[i][tag] * beta[i][tag];
    }

    void addPairs(double[] expected, double weight) {
      for (int tag = 0; tag < L; tag++) {
        expected[tag] += weight * marginal(0, tag);
        expected[tag * L] += weight * marginal(n - 1, tag);
      }
      for (int i = 1; i < n; i++) {
        for (int tag = 0; tag < L; tag++) {
          double right = beta[i][tag] * psi[i][tag] / scale[i] * weight;
          // Zero where the label is not allowed: then alpha of the token is zero, too.
          if (right == 0 || alpha[i][tag] == 0) {
            continue;
          }
          for (int from : before[tag]) {
            expected[from * L + tag] += alpha[i - 1][from] * pairPsi[from * L + tag] * right;
          }
        }
      }
    }
  }
}
