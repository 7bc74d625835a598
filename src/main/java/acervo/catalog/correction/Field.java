package acervo.catalog.correction;

import acervo.document.DocumentType;
import acervo.document.PartialDate;
import acervo.document.Period;
import acervo.text.Folding;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What of a document's metadata people can correct. */
public enum Field {
  TITLE,
  TYPE,
  DATE,
  /** What it covers: a date, or two with a slash between them. */
  PERIOD,
  ISSUER,
  AUTHOR,
  AREA,
  COUNCILS,
  LAWS,
  PLANS,
  INSTITUTIONS,
  LANGUAGE;

  /** The longest text a field may have, in UTF-16 units. */
  public static final int LONGEST = 1000;

  /** The most values a list may have. */
  public static final int MOST = 200;

  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

  /** Why values cannot stand in a field. */
  public enum Mistake {
    /** None, where every document has one. */
    NONE,
    /** Several, where there is one. */
    SEVERAL,
    TYPE,
    DATE,
    PERIOD,
    LANGUAGE,
    SLUG,
    LONG;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Its name in JSON, in addresses, in the file and in a document's evidence. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it has any number of values: slugs of the authority file. */
  public boolean isList() {
    return switch (this) {
      case AREA, COUNCILS, LAWS, PLANS, INSTITUTIONS -> true;
      case TITLE, TYPE, DATE, PERIOD, ISSUER, AUTHOR, LANGUAGE -> false;
    };
  }

  /** Whether a document can be without it. */
  public boolean canBeNone() {
    return this != TITLE && this != TYPE;
  }

  public static Optional<Field> of(String code) {
    for (Field field : values()) if (field.code().equals(code)) return Optional.of(field);
    return Optional.empty();
  }

  /**
   * Why these values cannot stand here; empty when they can. Says nothing of whether a slug is
   * known.
   */
  public Optional<Mistake> mistakeIn(List<String> values) {
    if (values.isEmpty()) return canBeNone() ? Optional.empty() : Optional.of(Mistake.NONE);
    if (values.size() > (isList() ? MOST : 1)) return Optional.of(Mistake.SEVERAL);
    return values.stream().flatMap(value -> mistakeIn(value).stream()).findFirst();
  }

  private Optional<Mistake> mistakeIn(String value) {
    if (value.length() > LONGEST) return Optional.of(Mistake.LONG);
    return switch (this) {
      case TITLE, ISSUER, AUTHOR -> unless(!value.isBlank(), Mistake.NONE);
      case TYPE -> unless(DocumentType.of(value).code().equals(value), Mistake.TYPE);
      case DATE -> unless(PartialDate.parse(value).isPresent(), Mistake.DATE);
      case PERIOD -> unless(Period.parse(value).isPresent(), Mistake.PERIOD);
      case LANGUAGE -> unless(LANGUAGES.contains(value), Mistake.LANGUAGE);
      case AREA, COUNCILS, LAWS, PLANS, INSTITUTIONS ->
          unless(!value.isEmpty() && value.equals(Folding.slug(value)), Mistake.SLUG);
    };
  }

  private static Optional<Mistake> unless(boolean sound, Mistake mistake) {
    return sound ? Optional.empty() : Optional.of(mistake);
  }
}
