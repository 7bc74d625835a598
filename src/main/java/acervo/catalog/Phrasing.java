package acervo.catalog;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Regular expressions for the wording of administrative Spanish, which run to many lines. */
final class Phrasing {
  /** Compiles an expression told over several lines, whose breaks and indentation do not count. */
  static Pattern pattern(String lines) {
    return Pattern.compile(lines.lines().map(String::strip).collect(Collectors.joining()));
  }

  private Phrasing() {}
}
