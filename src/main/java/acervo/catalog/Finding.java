package acervo.catalog;

import acervo.document.Evidence;
import java.util.function.Function;

/** A value of a document's metadata and the words that prove it. */
record Finding<T>(T value, Evidence evidence) {
  <R> Finding<R> map(Function<T, R> change) {
    return new Finding<>(change.apply(value), evidence);
  }
}
