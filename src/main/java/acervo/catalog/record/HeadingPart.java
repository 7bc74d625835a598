package acervo.catalog.record;

import acervo.record.Kind;

/** What a heading says of the part of the document below it. */
sealed interface HeadingPart {
  /**
   * A part that reports.
   *
   * @param generic whether that is all it says («Principales resultados»)
   * @param numbered whether it begins one record by its number («Observación 3. Al artículo 15»)
   */
  record Reports(Kind kind, boolean generic, boolean numbered) implements HeadingPart {}

  /** A part that reports nothing: an agenda, the background, the plans for next year. */
  record Another() implements HeadingPart {}

  /** Nothing: it names a subject. */
  record Unnamed() implements HeadingPart {}

  default boolean isGeneric() {
    return this instanceof Reports reports && reports.generic();
  }
}
