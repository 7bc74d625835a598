package acervo.catalog.correction;

import java.util.Locale;
import java.util.Optional;

/** What of a document's metadata people can correct. */
public enum Field {
  TITLE,
  TYPE,
  DATE,
  ISSUER,
  AUTHOR,
  AREA,
  COUNCILS,
  LAWS,
  PLANS,
  INSTITUTIONS,
  LANGUAGE;

  /** Its name in JSON, in addresses, in the file and in a document's evidence. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it has any number of values: slugs of the authority file. */
  public boolean isList() {
    return switch (this) {
      case AREA, COUNCILS, LAWS, PLANS, INSTITUTIONS -> true;
      case TITLE, TYPE, DATE, ISSUER, AUTHOR, LANGUAGE -> false;
    };
  }

  public static Optional<Field> of(String code) {
    for (Field field : values()) if (field.code().equals(code)) return Optional.of(field);
    return Optional.empty();
  }
}
