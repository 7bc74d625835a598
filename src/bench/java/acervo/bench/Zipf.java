package acervo.bench;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Draws ranks from 0, the most frequent, whose frequencies fall as a power of the rank. */
final class Zipf {
  private final double[] upTo;

  Zipf(int ranks, double power) {
    double[] weights = new double[ranks];
    for (int rank = 0; rank < ranks; rank++) weights[rank] = 1 / Math.pow(rank + 1, power);
    this(weights);
  }

  /** Draws with these weights instead. */
  Zipf(double[] weights) {
    upTo = weights.clone();
    Arrays.parallelPrefix(upTo, Double::sum);
  }

  int size() {
    return upTo.length;
  }

  int next(SplittableRandom random) {
    double at = random.nextDouble() * upTo[upTo.length - 1];
    int found = Arrays.binarySearch(upTo, at);
    return Math.min(upTo.length - 1, found >= 0 ? found + 1 : -found - 1);
  }
}
