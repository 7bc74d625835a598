package acervo.catalog.judged;

/**
 * How often one field was right.
 *
 * @param right values judged and found
 * @param wrong values found and not judged so (false positives)
 * @param missing values judged and not found (false negatives)
 */
public record Tally(int right, int wrong, int missing) {
  static final Tally NONE = new Tally(0, 0, 0);

  /** The share of the values found that are right; 1 when none was found. */
  public double precision() {
    return right + wrong == 0 ? 1 : (double) right / (right + wrong);
  }

  /** The share of the values judged that were found; 1 when none was judged. */
  public double recall() {
    return right + missing == 0 ? 1 : (double) right / (right + missing);
  }

  Tally plus(Tally other) {
    return new Tally(right + other.right, wrong + other.wrong, missing + other.missing);
  }
}
