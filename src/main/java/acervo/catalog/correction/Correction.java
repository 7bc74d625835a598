package acervo.catalog.correction;

import acervo.document.Evidence;
import acervo.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A value that a person put in place of what the rules found.
 *
 * @param values of a list, slugs, weightiest first, or none for «has none»; of any other field one
 *     text, or none for «has none»
 * @param by who, as they wrote it; empty when they did not say
 */
public record Correction(List<String> values, String by, LocalDate on) {
  /** The rule that evidence names for a value put by a person. */
  public static final String RULE = "corrected";

  /** Stands in evidence for a person who did not say who they are. */
  public static final String UNNAMED = "—";

  public Correction {
    values = List.copyOf(values);
  }

  /** The value of a field that is no list; empty for «has none». */
  public String value() {
    return values.isEmpty() ? "" : values.getFirst();
  }

  /**
   * The evidence of its values, one for each, quoting it. «Has none» has one too, with an empty
   * quote, because a field left empty by a person must still say so.
   */
  public List<Evidence> evidence() {
    List<String> quotes = values.isEmpty() ? List.of("") : values;
    Optional<String> person = Optional.of(by.isBlank() ? UNNAMED : by);
    return quotes.stream()
        .map(quote -> new Evidence(0, new Span(0, quote.length()), quote, RULE, person))
        .toList();
  }
}
