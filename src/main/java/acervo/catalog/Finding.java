package acervo.catalog;

import acervo.document.Evidence;
import acervo.text.Span;
import java.util.Optional;
import java.util.function.Function;

/** A value of a document's metadata and the words that prove it. */
record Finding<T>(T value, Evidence evidence) {
  <R> Finding<R> map(Function<T, R> change) {
    return new Finding<>(change.apply(value), evidence);
  }

  /** Evidence for something said by some of the words that prove this value: part of the quote. */
  Evidence within(Span part, String rule) {
    String quote = evidence.quote();
    return evidence.page() == 0
        ? new Evidence(0, part, quote, rule, Optional.empty())
        : new Evidence(
            evidence.page(),
            part.shift(evidence.span().start()),
            part.in(quote),
            rule,
            Optional.empty());
  }
}
