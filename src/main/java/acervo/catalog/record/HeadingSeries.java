package acervo.catalog.record;

import acervo.catalog.record.Draft.Above;
import acervo.record.Attribute;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Headings numbered in one series («A. …», «B. …») are parts of one section, although the heading
 * of that section may be a picture: the area that one of them names is that of those after it.
 */
final class HeadingSeries {
  private static final Pattern NUMBER = Pattern.compile("^(\\p{Lu}|\\d{1,2})\\s*[.)-]\\s");

  private int last = -1;
  private Optional<Attribute> area = Optional.empty();

  /**
   * The area that a record has from an earlier heading of its series. To be asked for every record
   * of a document, in order.
   *
   * @param named the area that the record has from its own headings
   */
  Optional<Attribute> area(Draft draft, Optional<Attribute> named) {
    int number = number(draft);
    boolean goesOn = last > 0 && (number == last || number == last + 1);
    if (number < 0 || !goesOn) area = Optional.empty();
    last = number;
    if (named.isPresent()) {
      area = named;
      return named;
    }
    return area;
  }

  /** Its place in a series: 1 for «A.» and «1.»; -1 of a heading without a number. */
  private static int number(Draft draft) {
    for (Above heading : draft.headings().reversed()) {
      Matcher number = NUMBER.matcher(heading.words());
      if (!number.lookingAt()) continue;
      String written = number.group(1);
      return Character.isDigit(written.charAt(0))
          ? Integer.parseInt(written)
          : 100 + Character.toUpperCase(written.charAt(0)) - 'A' + 1;
    }
    return -1;
  }
}
