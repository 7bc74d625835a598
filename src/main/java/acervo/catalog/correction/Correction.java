package acervo.catalog.correction;

import java.time.LocalDate;
import java.util.List;

/**
 * A value that a person put in place of what the rules found.
 *
 * @param values of a list, slugs, weightiest first, or none for «has none»; of any other field one
 *     text, or none for «has none»
 * @param by who, as they wrote it; empty when they did not say
 */
public record Correction(List<String> values, String by, LocalDate on) {
  public Correction {
    values = List.copyOf(values);
  }
}
