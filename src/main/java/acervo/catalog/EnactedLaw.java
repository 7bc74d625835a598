package acervo.catalog;

import acervo.document.Page;
import acervo.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The law that a decree enacts: what people call a decree whose own title is a number. It stands
 * after the formula «DECRETA:» (or «acuerda», «resuelve», «el siguiente»), as the act that is
 * passed by it.
 */
final class EnactedLaw {
  /** The recitals of a decree run over a few pages at most. */
  private static final int PAGES = 6;

  private static final int LONGEST = 300;

  /** In folded text: a decree, an agreement or a resolution told by its number and its body. */
  private static final Pattern NUMBERED_ACT =
      Phrasing.pattern(
          """
          (?:decreto|acuerdo|resolucion)(?:[ -](?:ley|legislativo|ejecutivo|gubernativo|ministerial
          |del congreso|presidencial))*
          [ ,]*(?:numero|num\\.?|no\\.?|nº|n°|n\\.°)?[ :]*\\d[\\d./-]*(?: .{0,80})?
          """);

  private static final Pattern FORMULA =
      Pattern.compile(
          "\\W*(?:decretan?|acuerdan?|resuelven?|sancionan?)(?: (?:lo|la|el) siguiente)?\\W*");

  private static final Pattern FOLLOWING =
      Pattern.compile("\\W*(?:lo|la|el|las|los) siguientes?\\W*");

  private static final Pattern ACT =
      Pattern.compile(
          "\\W*(?:ley|codigo|reglamento|estatuto|reformas?|disposiciones|presupuesto|arancel)\\b.*");

  /** Nothing for a document whose title is not the number of an act. */
  static Optional<Finding<String>> title(Source source, List<Part> titles) {
    if (titles.isEmpty() || !NUMBERED_ACT.matcher(titles.getFirst().folded()).matches()) {
      return Optional.empty();
    }
    boolean formula = false;
    for (Page page : source.pages().stream().limit(PAGES).toList()) {
      List<Part> parts =
          page.blocks().stream()
              .filter(block -> !block.kind().isRunning() && !block.span().isEmpty())
              .map(block -> Part.of(page, block))
              .toList();
      for (int i = 0; i < parts.size(); i++) {
        Part part = parts.get(i);
        if (FORMULA.matcher(part.folded()).matches()) {
          formula = true;
        } else if (formula && ACT.matcher(part.folded()).matches()) {
          return found(
              part, i + 1 < parts.size() ? Optional.of(parts.get(i + 1)) : Optional.empty());
        } else if (formula && !FOLLOWING.matcher(part.folded()).matches()) {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  /** A name whose first word stands alone on its line goes on below it. */
  private static Optional<Finding<String>> found(Part act, Optional<Part> next) {
    Part whole = act;
    if (act.words().indexOf(' ') < 0 && next.isPresent()) whole = act.join(next.get());
    String words = whole.words().replaceAll("[\\s.,:;]+$", "");
    if (words.length() > LONGEST) return Optional.empty();
    String text = whole.text();
    int end = text.length();
    while (end > 0 && " \n\t.,:;".indexOf(text.charAt(end - 1)) >= 0) end--;
    return Optional.of(new Finding<>(words, whole.evidence(new Span(0, end), "title-enacted")));
  }

  private EnactedLaw() {}
}
