package acervo.document;

import acervo.text.Span;
import java.util.Optional;

/**
 * Why a metadata value is believed.
 *
 * @param page the page whose text proves it, from 1; 0 when the proof is outside the text: a file
 *     property or the file's name
 * @param span where in that page's text; on page 0, where in {@code quote}
 * @param quote the words that prove it: exactly {@code span} of the page's text, or the property
 * @param rule the name of the rule that found it
 * @param correctedBy who put the value there by hand, empty for a value found by a rule
 */
public record Evidence(
    int page, Span span, String quote, String rule, Optional<String> correctedBy) {
  public static Evidence in(Page page, Span span, String rule) {
    return new Evidence(page.number(), span, span.in(page.text()), rule, Optional.empty());
  }

  public static Evidence outside(String quote, String rule) {
    return new Evidence(0, new Span(0, quote.length()), quote, rule, Optional.empty());
  }
}
