package acervo.catalog.record;

import acervo.text.Folding;
import acervo.text.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words by which a council takes a position in running text: «El Consejo exhorta…», «pedimos».
 */
final class Stances {
  private static final int LONGEST = 2_000;
  private static final Pattern WE =
      Pattern.compile(
          "\\b(?:pedimos|exigimos|exhortamos|solicitamos|respaldamos|rechazamos|proponemos|demandamos|instamos|hacemos"
              + " un (?:\\w+"
              + " ){0,3}llamado|reiteramos|recomendamos|consideramos|creemos|condenamos|lamentamos|sostenemos|apoyamos|nos"
              + " pronunciamos|urgimos|advertimos)\\b");
  private static final Pattern COUNCIL =
      Pattern.compile(
          "\\b(?:el|este|nuestro) (?:consejo|pleno)\\b.{0,120}?\\b(?:sostiene|acuerda|pide|exhorta"
              + "|recomienda|considera|respalda|rechaza|solicita|propone|reitera|insta|demanda|exige|apoya|condena|lamenta|se"
              + " pronuncia|hace un (?:\\w+ ){0,3}llamado|ve con)\\b");
  private static final Pattern DUTY =
      Pattern.compile("\\b(?:no )?(?:debe|deben|deberia|deberian)\\b");

  /** Where a paragraph takes a position, in its page's text; empty when it takes none. */
  static Optional<Span> in(Element paragraph) {
    Span span = paragraph.block().span();
    String folded =
        Folding.fold(
            paragraph
                .page()
                .text()
                .substring(span.start(), Math.min(span.end(), span.start() + LONGEST)));
    return find(WE, folded, span)
        .or(() -> find(COUNCIL, folded.replace('\n', ' '), span))
        .or(() -> find(DUTY, folded, span));
  }

  private static Optional<Span> find(Pattern pattern, String folded, Span in) {
    Matcher matcher = pattern.matcher(folded);
    if (!matcher.find()) return Optional.empty();
    return Optional.of(new Span(matcher.start(), matcher.end()).shift(in.start()));
  }

  private Stances() {}
}
