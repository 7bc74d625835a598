package acervo.architecture.planted.high;

import acervo.architecture.planted.low.Low;

/** One half of a cycle, on purpose. */
public final class High {
  public Low below;
}
