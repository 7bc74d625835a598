package acervo.catalog;

import acervo.document.PageUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which headings at the beginning of a document part it and do not name it, so that neither its
 * title nor its issuer is taken from them.
 */
final class Divisions {
  /** What a document of several offices is divided by. In folded text. */
  private static final Pattern OFFICE =
      Pattern.compile(
          "^(?:[\\divx]{1,4}[.)-]+ )?"
              + "(area|direccion|subdireccion|unidad|gerencia|departamento|programa|proyecto|eje"
              + "|componente|mesa|comision|consejo)\\b");

  /**
   * Whether a heading opens the part of one office or programme, as another heading of its level
   * opens that of another: «Área de Becas», and later «Área de Bibliotecas».
   */
  static boolean isDivider(Source source, Part heading) {
    Matcher noun = OFFICE.matcher(heading.folded());
    if (!heading.isHeading() || !noun.find()) return false;
    return source.headings().stream()
        .filter(other -> other.level() == heading.level() && isAfter(other, heading))
        .map(Part::folded)
        .filter(words -> !words.equals(heading.folded()))
        .map(OFFICE::matcher)
        .anyMatch(other -> other.find() && other.group(1).equals(noun.group(1)));
  }

  private static boolean isAfter(Part other, Part heading) {
    return other.page().number() > heading.page().number()
        || other.page().number() == heading.page().number()
            && other.span().start() >= heading.span().end();
  }

  /**
   * Whether a heading is one of several under the name of a part, with which the document begins:
   * the lines under «Principales resultados» are results. A slide's title has its subtitle there.
   */
  static boolean isUnderPart(Source source, Part heading) {
    if (!heading.isHeading() || source.unit() == PageUnit.SLIDE) return false;
    boolean named = false;
    for (Part part : source.opening()) {
      if (part.span().start() >= heading.span().start()) break;
      if (TitleWords.isTitle(part)) return false;
      named |= part.isHeading() && part.level() < heading.level() && TitleWords.namesPart(part);
    }
    return named
        && source.headings().stream()
            .anyMatch(other -> other.level() == heading.level() && isAfter(other, heading));
  }

  private Divisions() {}
}
