// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxTensorLike;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import com.google.common.collect.ImmutableMap;
import java.lang.ref.Cleaner;
import java.lang.ref.Reference;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Map;

/**
 * The network in ONNX Runtime: one session of each file, shared by all threads; each call works on
 * its caller's thread alone. The sessions are closed when nothing refers to this any more.
 */
final class OnnxNetwork implements Network {

  private static final Cleaner CLEANER = Cleaner.create();

  private final OrtEnvironment environment;
  private final Sessions sessions;
  private final int farthest;

  private OnnxNetwork(OrtEnvironment environment, Sessions sessions, int farthest) {
    this.environment = environment;
    this.sessions = sessions;
    this.farthest = farthest;
    CLEANER.register(this, sessions);
  }

  /**
   * Loads the native library and makes the sessions.
   *
   * @throws IllegalStateException if the library cannot be loaded on this machine, or a file is no
   *     network
   */
  static OnnxNetwork load(ModelFiles files) {
    OrtEnvironment environment = environment();
    try {
      return new OnnxNetwork(
          environment, Sessions.open(environment, files), files.settings().farthest());
    } catch (OrtException e) {
      throw new IllegalStateException(
          "the network of the engine encoder cannot be loaded ("
              + e.getMessage()
              + "): take the jars of demarche-encoder and onnxruntime of the same release, or use"
              + " the engine english",
          e);
    }
  }

  private static OrtEnvironment environment() {
    try {
      OrtEnvironment environment = OrtEnvironment.getEnvironment();
      environment.setTelemetry(false);
      return environment;
    } catch (LinkageError | OrtException | RuntimeException e) {
      throw new IllegalStateException(
          "the native library of ONNX Runtime cannot be loaded on this machine ("
              + System.getProperty("os.name")
              + ", "
              + System.getProperty("os.arch")
              + "; "
              + e
              + "): use the engine english, which needs none",
          e);
    }
  }

  /** Native objects. */
  private record Sessions(OrtSession encoder, OrtSession roles, OrtSession stance)
      implements Runnable {

    static Sessions open(OrtEnvironment environment, ModelFiles files) throws OrtException {
      try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
        options.setIntraOpNumThreads(1);
        options.setInterOpNumThreads(1);
        options.setExecutionMode(OrtSession.SessionOptions.ExecutionMode.SEQUENTIAL);
        options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
        return new Sessions(
            environment.createSession(files.file(ModelFiles.ENCODER), options),
            environment.createSession(files.file(ModelFiles.ROLES), options),
            environment.createSession(files.file(ModelFiles.STANCE), options));
      }
    }

    @Override
    public void run() {
      try {
        encoder.close();
        roles.close();
        stance.close();
      } catch (OrtException e) {
        throw new IllegalStateException("a session cannot be closed: " + e.getMessage(), e);
      }
    }
  }

  @Override
  public Scores read(long[] ids, long[] shapes, long[] flags, long[] first) {
    long[] row = {1, ids.length};
    try (OnnxTensor idTensor = tensor(ids, row);
        OnnxTensor shapeTensor = tensor(shapes, row);
        OnnxTensor flagTensor = tensor(flags, row);
        OnnxTensor firstTensor = tensor(first, new long[] {first.length})) {
      OrtSession.Result result =
          run(
              sessions.encoder(),
              ImmutableMap.of(
                  "ids",
                  idTensor,
                  "shape",
                  shapeTensor,
                  "flags",
                  flagTensor,
                  "first",
                  firstTensor));
      return new OnnxScores(result, first.length);
    } catch (OrtException e) {
      throw failure(e);
    }
  }

  private OrtSession.Result run(OrtSession session, Map<String, ? extends OnnxTensorLike> inputs)
      throws OrtException {
    try {
      return session.run(inputs);
    } finally {
      Reference.reachabilityFence(this);
    }
  }

  private OnnxTensor tensor(long[] values, long[] shape) throws OrtException {
    return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), shape);
  }

  private OnnxTensor tensor(float[] values, long[] shape) throws OrtException {
    return OnnxTensor.createTensor(environment, FloatBuffer.wrap(values), shape);
  }

  private static IllegalStateException failure(OrtException e) {
    return new IllegalStateException(
        "ONNX Runtime cannot read a window: " + e.getMessage() + "; please report it", e);
  }

  private final class OnnxScores implements Scores {
    private final OrtSession.Result result;
    private final int size;

    OnnxScores(OrtSession.Result result, int size) {
      this.result = result;
      this.size = size;
    }

    @Override
    public float[] entities() {
      return values(output(result, "entities"));
    }

    @Override
    public float[] cues() {
      return values(output(result, "cues"));
    }

    @Override
    public float[] roles(int[] cues) {
      long[] distances = new long[cues.length * size];
      for (int n = 0; n < cues.length; n++) {
        for (int word = 0; word < size; word++) {
          int distance = Math.max(-farthest, Math.min(farthest, word - cues[n]));
          distances[n * size + word] = (long) distance + farthest;
        }
      }
      try (OnnxTensor cueTensor = rows(output(result, "c"), cues);
          OnnxTensor distanceTensor = tensor(distances, new long[] {cues.length, size});
          OrtSession.Result roles =
              run(
                  sessions.roles(),
                  ImmutableMap.of(
                      "a", output(result, "a"), "c", cueTensor, "dist", distanceTensor))) {
        return values(output(roles, "roles"));
      } catch (OrtException e) {
        throw failure(e);
      }
    }

    @Override
    public float[] stances(int[] cues, float[] content) {
      try (OnnxTensor cueTensor = rows(output(result, "sc"), cues);
          OnnxTensor contentTensor = tensor(content, new long[] {cues.length, size});
          OrtSession.Result stances =
              run(
                  sessions.stance(),
                  ImmutableMap.of(
                      "sa", output(result, "sa"), "sc", cueTensor, "content", contentTensor))) {
        return values(output(stances, "stance"));
      } catch (OrtException e) {
        throw failure(e);
      }
    }

    /** Some rows of a matrix. */
    private OnnxTensor rows(OnnxTensor matrix, int[] which) throws OrtException {
      FloatBuffer all = matrix.getFloatBuffer();
      int width = all.remaining() / size;
      float[] rows = new float[which.length * width];
      for (int i = 0; i < which.length; i++) {
        all.get(which[i] * width, rows, i * width, width);
      }
      return tensor(rows, new long[] {which.length, width});
    }

    private static OnnxTensor output(OrtSession.Result result, String name) {
      return result
          .get(name)
          .filter(OnnxTensor.class::isInstance)
          .map(OnnxTensor.class::cast)
          .orElseThrow(
              () ->
                  new IllegalStateException(
                      "the network has no output " + name + ": it is of another format"));
    }

    private static float[] values(OnnxTensor tensor) {
      FloatBuffer buffer = tensor.getFloatBuffer();
      float[] values = new float[buffer.remaining()];
      buffer.get(values);
      return values;
    }

    @Override
    public void close() {
      result.close();
    }
  }
}
