package acervo.catalog.judged;

import acervo.document.Document;
import acervo.document.PartialDate;
import acervo.document.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** What of a document can be judged. */
public enum DocumentField {
  TITLE(document -> List.of(document.title())),
  TYPE(document -> List.of(document.type().code())),
  DATE(document -> document.date().map(PartialDate::toString).stream().toList()),
  PERIOD(document -> document.period().map(Period::toString).stream().toList()),
  ISSUER(document -> some(document.issuer())),
  AUTHOR(document -> some(document.author())),
  AREA(Document::areas),
  COUNCILS(Document::councils),
  LAWS(Document::laws),
  PLANS(Document::plans),
  INSTITUTIONS(Document::institutions),
  LANGUAGE(document -> some(document.language()));

  private final Function<Document, List<String>> values;

  DocumentField(Function<Document, List<String>> values) {
    this.values = values;
  }

  /** Its name in files of judgements. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What a document has there: slugs, words, codes, or dates in ISO 8601. */
  public List<String> of(Document document) {
    return values.apply(document);
  }

  static Optional<DocumentField> of(String code) {
    for (DocumentField field : values()) if (field.code().equals(code)) return Optional.of(field);
    return Optional.empty();
  }

  private static List<String> some(String text) {
    return text.isBlank() ? List.of() : List.of(text);
  }
}
