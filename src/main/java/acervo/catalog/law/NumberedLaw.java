package acervo.catalog.law;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A law of which no text tells a name: it goes by its kind and number. */
public final class NumberedLaw {
  private static final Pattern SLUG =
      Pattern.compile("([a-z]+(?:-[a-z]+)*)-(\\d+(?:-\\d{1,3})?)(?:-((?:1[89]|20)\\d\\d))?");

  /**
   * What people call it: «Ley 18399», «Decreto Legislativo 321 de 2016», «Decreto 12-91».
   *
   * @param slug of a law
   * @return empty when the slug is not that of a number
   */
  public static Optional<String> name(String slug) {
    Matcher parts = SLUG.matcher(slug);
    if (!parts.matches()) return Optional.empty();
    String kind =
        Arrays.stream(parts.group(1).split("-"))
            .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
            .collect(Collectors.joining(" "));
    String year = parts.group(3) == null ? "" : " de " + parts.group(3);
    return Optional.of(kind + " " + parts.group(2) + year);
  }

  private NumberedLaw() {}
}
