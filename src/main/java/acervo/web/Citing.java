package acervo.web;

import acervo.document.Locator;
import acervo.web.view.Cited;
import java.util.Optional;

/** Writes the citation of a place in the collection. */
@FunctionalInterface
public interface Citing {
  /** Empty when the place does not exist or holds no words. */
  Optional<Cited> cite(Locator place);
}
