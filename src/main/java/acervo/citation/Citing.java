package acervo.citation;

import acervo.document.Locator;
import acervo.message.Message;
import java.util.Optional;

/** What came of citing a place of the collection. */
public sealed interface Citing {
  /** The quotation stands there. */
  record Cited(Citation citation) implements Citing {}

  /** The collection has no document with that hash; it may have left, or its bytes changed. */
  record NoSuchDocument(String id) implements Citing {}

  /** The document has no such page. */
  record NoSuchPage(Locator locator, int pages) implements Citing {}

  /** The span leaves the page's text, whose length is given. */
  record NoSuchPlace(Locator locator, int length) implements Citing {}

  /** There is nothing but white space there. */
  record NothingThere(Locator locator) implements Citing {}

  /** The quotation given is not what the page says there; {@code actual} is. */
  record Differs(Citation actual) implements Citing {}

  /** What to tell the person who asked; empty when there is a citation. */
  default Optional<Message> problem() {
    return switch (this) {
      case Cited unused -> Optional.empty();
      case NoSuchDocument none -> Optional.of(Message.of("citation.no_document", none.id()));
      case NoSuchPage none ->
          Optional.of(Message.of("citation.no_page", none.locator().page(), none.pages()));
      case NoSuchPlace none ->
          Optional.of(Message.of("citation.no_place", none.locator().span().end(), none.length()));
      case NothingThere unused -> Optional.of(Message.of("citation.nothing"));
      case Differs unused -> Optional.of(Message.of("citation.differs"));
    };
  }
}
