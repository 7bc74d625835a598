package acervo.architecture.planted.low;

import acervo.architecture.planted.high.High;
import picocli.CommandLine;

/** Breaks the rules on purpose: it knows the package above it, and a library not its own. */
public final class Low {
  public High above;
  public CommandLine stranger;
}
